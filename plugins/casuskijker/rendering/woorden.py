"""The words of the interface, which templates and scripts say by their names; they stand in `theme/woorden/nl.json`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "theme" / "woorden" / "nl.json"

FRAME_WOORD = "frame."
"""How the names begin of what the frame of a page says."""


@cache
def read_woorden() -> dict[str, list[str]]:
    """Return every word by its name; what is counted has two forms, for one and for more, anything else has one."""
    words: dict[str, str | list[str]] = json.loads(FILE.read_text("utf-8"))
    return {sleutel: [said] if isinstance(said, str) else said for sleutel, said in words.items()}


def woord(sleutel: str, **waarden: str | int) -> str:
    """Return the word of that name with the values in their places; `aantal` chooses between one and more.

    Raises:
        KeyError: when there is no such word, or it leaves room for a value that is not given.

    """
    vormen = read_woorden()[sleutel]
    return vormen[0 if waarden.get("aantal") == 1 else -1].format(**waarden)


def list_frame_woorden() -> dict[str, str]:
    """Return what the frame says, for its templates are another engine's, which gets no functions of ours."""
    return {
        sleutel.removeprefix(FRAME_WOORD): vormen[0]
        for sleutel, vormen in read_woorden().items()
        if sleutel.startswith(FRAME_WOORD)
    }

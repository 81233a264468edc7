"""The words of the interface, which templates and scripts say by their names.

They stand in `theme/woorden/`: in nl.json what is said on every page, in nl/ what only the frame or one wing says.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "theme" / "woorden"
FILES = (FOLDER / "nl.json", *sorted((FOLDER / "nl").glob("*.json")))

FRAME_WOORD = "frame."
"""How the names begin of what the frame of a page says."""


@cache
def read_woorden() -> dict[str, list[str]]:
    """Return every word by its name; what is counted has two forms, for one and for more, anything else has one."""
    said: dict[str, str | list[str]] = {}
    for file in FILES:
        said |= json.loads(file.read_text("utf-8"))
    return {sleutel: [vormen] if isinstance(vormen, str) else vormen for sleutel, vormen in said.items()}


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

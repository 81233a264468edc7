"""The words of the interface, which templates and scripts say by their names, in the language of the site.

They stand in `theme/woorden/`: in nl.json what is said on every page, in nl/ what only the frame or one wing says; and
for another language in files of the same names. What that one lacks is said in Dutch.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from casuskijker.domain.naamwoord import rename

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from casuskijker.domain.naamwoord import Naamwoord

FOLDER = Path(__file__).parent.parent / "theme" / "woorden"
DUTCH = "nl"
LOCALES = {DUTCH: "nl_NL", "en": "en_GB"}
"""The languages that there are words in, as who shares a page is told them."""

FRAME_WOORD = "frame."
"""How the names begin of what the frame of a page says."""
OF_DOMAIN = "domein.json"
"""What the domain says itself, by what that is in Dutch: it knows no other language."""
NUMBER = re.compile(r"\d+")

Woorden = dict[str, list[str]]
"""Every word by its name; what is counted has two forms, for one and for more, anything else has one."""


class Taal:
    """What a site says, in its language and with the nouns of its owner."""

    def __init__(self, taal: str = DUTCH, naamwoorden: Mapping[str, Naamwoord] | None = None) -> None:
        """Have all words ready."""
        self.taal, self._naamwoorden = taal, dict(naamwoorden or {})
        self.woorden = {
            name: [rename(form, self._naamwoorden) for form in forms] if self._naamwoorden else forms
            for name, forms in read_woorden(taal).items()
        }
        self._of_domain = _read_of_domain(taal)

    @property
    def is_ours(self) -> bool:
        """Whether all is said as we wrote it: scripts that have their words in them stay as they are."""
        return self.taal == DUTCH and not self._naamwoorden

    @property
    def key(self) -> str:
        """What tells it from another: what is made with its words is of it alone."""
        return repr((self.taal, sorted(self._naamwoorden.items(), key=str)))

    def zeg(self, text: str) -> str:
        """Return what the domain says in Dutch; numbers in it stay where another language has room for them."""
        if self.taal != DUTCH:
            numbers = iter(NUMBER.findall(text))
            said = self._of_domain.get(NUMBER.sub("#", text), text)
            text = re.sub("#", lambda _: next(numbers), said)
        return rename(text, self._naamwoorden) if self._naamwoorden else text


def speak(taal: Taal) -> None:
    """Say everything as this has it from now on: a process makes one site at a time."""
    global _spoken  # noqa: PLW0603 - templates and whatever they call would else all hand on the same thing
    _spoken = taal


def spoken() -> Taal:
    """Return how everything is said now."""
    return _spoken


@cache
def read_woorden(taal: str = DUTCH) -> Woorden:
    """Return every word in a language."""
    words = _read_files(DUTCH)
    return words if taal == DUTCH else words | _read_files(taal)


def _read_files(taal: str) -> Woorden:
    said: dict[str, str | list[str]] = {}
    for file in list_files(taal):
        said |= json.loads(file.read_text("utf-8"))
    return {name: [forms] if isinstance(forms, str) else forms for name, forms in said.items()}


def list_files(taal: str = DUTCH) -> Iterable[Path]:
    """Return the files with words of a language."""
    of_wings = (path for path in sorted((FOLDER / taal).glob("*.json")) if path.name != OF_DOMAIN)
    return (FOLDER / f"{taal}.json", *of_wings)


@cache
def _read_of_domain(taal: str) -> dict[str, str]:
    file = FOLDER / taal / OF_DOMAIN
    said: dict[str, str] = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    return said


def woord(sleutel: str, **waarden: str | int) -> str:
    """Return the word of that name with the values in their places; `aantal` chooses between one and more.

    Where a value is HTML, what is returned is so too.

    Raises:
        KeyError: when there is no such word, or it leaves room for a value that is not given.

    """
    vormen = _spoken.woorden[sleutel]
    vorm = vormen[0 if waarden.get("aantal") == 1 else -1]
    if any(isinstance(waarde, Markup) for waarde in waarden.values()):
        return escape(vorm).format(**waarden)
    return vorm.format(**waarden)


def zeg(text: str) -> str:
    """Return what the domain says in Dutch as the site says it."""
    return _spoken.zeg(text)


def join_names(names: Sequence[str]) -> str:
    """Return names as one reads them aloud: 'a, b en c'."""
    *first, last = names
    return f"{', '.join(first)} {woord('zinsdelen.en')} {last}" if first else last


def list_frame_woorden() -> dict[str, str]:
    """Return what the frame says, for its templates are another engine's, which gets no functions of ours."""
    return {
        sleutel.removeprefix(FRAME_WOORD): vormen[0]
        for sleutel, vormen in _spoken.woorden.items()
        if sleutel.startswith(FRAME_WOORD)
    }


_spoken = Taal()

"""The words of the interface, which templates and scripts say by their names, in the language of the site.

They stand in `theme/woorden/`, in nl.json and in nl/ by what they are about; and for another language in files of the
same names. What that one lacks is said in Dutch. In gewoon/ stands what a plain telling says in other words.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from casuskijker.domain.taal import DUTCH, Taal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FOLDER = Path(__file__).parent.parent / "theme" / "woorden"
FRAME_WOORD = "frame."
"""How the names begin of what the frame of a page says."""
OF_DOMAIN = "domein.json"
"""What the domain says itself, by what that is in Dutch: it knows no other language."""
PLAIN = "gewoon"
"""The folder with what is said in plain words, in a file for each language that has them."""
NUMBER = re.compile(r"\d+")

Woorden = dict[str, list[str]]
"""Every word by its name; what is counted has two forms, for one and for more, anything else has one."""


class Stem:
    """Says everything in a language, with the nouns of an owner."""

    def __init__(self, taal: Taal) -> None:
        """Have all words ready."""
        self.taal = taal
        self.woorden = {name: [taal.rename(form) for form in forms] for name, forms in read_woorden(taal.code).items()}
        self.eenvoudig = {name: [taal.rename(form) for form in forms] for name, forms in read_plain(taal.code).items()}
        self._of_domain = _read_of_domain(taal.code)

    def zeg(self, text: str) -> str:
        """Return what the domain says in Dutch; its numbers stay where another language has room for them."""
        if said := self._of_domain.get(NUMBER.sub("#", text)):
            numbers = iter(NUMBER.findall(text))
            text = re.sub("#", lambda _: next(numbers), said)
        return self.taal.rename(text)


def speak(taal: Taal) -> None:
    """Say everything so from now on: a process makes one site at a time."""
    global _stem  # noqa: PLW0603 - templates, and all that they call, would else hand on the same thing
    _stem = Stem(taal)


def spoken() -> Taal:
    """Return how everything is said now."""
    return _stem.taal


def list_woorden() -> Woorden:
    """Return every word as it is said now."""
    return _stem.woorden


def list_plain_zinnen() -> Woorden:
    """Return what a plain telling says in other words, by what is said elsewhere: a bundle knows no names of words."""
    return {",".join(_stem.woorden[name]): forms for name, forms in _stem.eenvoudig.items()}


@cache
def read_woorden(taal: str = DUTCH) -> Woorden:
    """Return every word in a language."""
    words = _read_files(DUTCH)
    return words if taal == DUTCH else words | _read_files(taal)


def _read_files(taal: str) -> Woorden:
    said: Woorden = {}
    for file in list_files(taal):
        said |= _read_file(file)
    return said


@cache
def read_plain(taal: str = DUTCH) -> Woorden:
    """Return what is said in plain words in a language, which may have none."""
    file = FOLDER / PLAIN / f"{taal}.json"
    return _read_file(file) if file.is_file() else {}


def _read_file(file: Path) -> Woorden:
    said: dict[str, str | list[str]] = json.loads(file.read_text("utf-8"))
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
    return _fill(_stem.woorden[sleutel], waarden)


def plain_woord(sleutel: str, **waarden: str | int) -> str:
    """Return the same in plain words where there are any: the templates of a plain telling say this for `woord`."""
    return _fill(_stem.eenvoudig.get(sleutel) or _stem.woorden[sleutel], waarden)


def _fill(vormen: Sequence[str], waarden: Mapping[str, str | int]) -> str:
    zin = vormen[0 if waarden.get("aantal") == 1 else -1]
    if waarden and any(isinstance(waarde, Markup) for waarde in waarden.values()):
        return escape(zin).format(**waarden)
    return zin.format(**waarden)


def zeg(text: str) -> str:
    """Return what the domain says in Dutch as the site says it."""
    return _stem.zeg(text)


def join_names(names: Sequence[str]) -> str:
    """Return names as one reads them aloud: 'a, b en c'."""
    *first, last = names
    return f"{', '.join(first)} {woord('zinsdelen.en')} {last}" if first else last


def list_frame_woorden() -> dict[str, str]:
    """Return what the frame says, for its templates are another engine's, which gets no functions of ours."""
    return {
        sleutel.removeprefix(FRAME_WOORD): vormen[0]
        for sleutel, vormen in _stem.woorden.items()
        if sleutel.startswith(FRAME_WOORD)
    }


_stem = Stem(Taal())

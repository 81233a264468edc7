"""Pages that a site had since it is served and has no more: who looks at one is told, with where its text is now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from casuskijker.domain.catalogus import Catalogus

FOLDERS = {"casussen": "casussen", "kijkramen": "kijkramen", "werkvormen": "werkvormen", "verhalenlessen": "lessen"}
"""What a catalogus has that each have a page of their own, and the folder of those pages."""


class Tekst(NamedTuple):
    """A text: its file, and what it says apart from what it is called."""

    path: str
    says: object


class Gemist(NamedTuple):
    """A text that is shown as it was, while its file is gone: what that was called, and is now, if that is known."""

    path: str
    now: str


class Verdwenen:
    """Remembers, from one round to the next."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._there: dict[str, dict[str, Tekst]] = {}
        self._gone: dict[str, dict[str, Tekst]] = {}
        self._moved: dict[str, str] = {}

    def look_at_texts(self, catalogus: Catalogus) -> None:
        """See which casussen and other texts there are by now."""
        self._look("texts", _name_texts(catalogus))

    def look_at_pages(self, pages: Iterable[tuple[str, str, str]]) -> None:
        """See which pages by hand there are by now: for each its name, its file and its text."""
        self._look("pages", {_address(uri): Tekst(path, text) for uri, path, text in pages})

    def _look(self, what: str, now: dict[str, Tekst]) -> None:
        """See what went, and what says the same by now: it may have come later, or have been there just before."""
        before, self._there[what] = self._there.get(what, {}), now
        gone = self._gone.setdefault(what, {})
        came, went = now.keys() - before.keys(), before.keys() - now.keys()
        for address in came:
            gone.pop(address, None)
            self._moved.pop(address, None)
        gone |= {address: before[address] for address in went}
        for address, text in gone.items() if came or went else ():
            if self._moved.get(address) not in {*now, *gone}:
                candidates = now if address in went else came
                self._moved[address] = _find_same(text, {each: now[each] for each in candidates})

    def find(self, place: str) -> tuple[str, tuple[str, str] | None] | None:
        """Return the file that a place of the site was made of, and file and place where its text is now, if known."""
        gone = {address: text for texts in self._gone.values() for address, text in texts.items()}
        address = _address(place)
        address = address if address in gone else "/".join(address.split("/")[:2])
        if address not in gone:
            return None
        new = self._moved[address]
        while new in gone:  # it went on
            new = self._moved[new]
        now = next((texts[new] for texts in self._there.values() if new in texts), None)
        return gone[address].path, now and (now.path, place.replace(address, new, 1).removesuffix("index.html"))


def find_missing(shown: Catalogus, read: Catalogus, root: Path) -> list[Gemist]:
    """Return which texts are shown as they were, because of what misses them, and are no longer on the disk."""
    before, now = _name_texts(shown), _name_texts(read)
    gone = [each for each in before.keys() - now.keys() if not (root / before[each].path).exists()]
    came = {each: now[each] for each in now.keys() - before.keys()}
    found = ((before[each], _find_same(before[each], came)) for each in sorted(gone))
    return [Gemist(text.path, now[new].path if new else "") for text, new in found]


def _find_same(text: Tekst, among: Mapping[str, Tekst]) -> str:
    """Return the address of the one text that says the same; of several nobody knows which it is."""
    same = [address for address, each in among.items() if each.says == text.says]
    return same[0] if len(same) == 1 else ""


def _name_texts(catalogus: Catalogus) -> dict[str, Tekst]:
    return {
        f"{folder}/{each.slug}": Tekst(each.path, replace(each, slug="", path="", **_without_number(each)))
        for kind, folder in FOLDERS.items()
        for each in getattr(catalogus, kind)
    }


def _address(place: str) -> str:
    """Return the name of a page or of its place, without how it ends."""
    for end in ("/index.html", ".html", "/index.md", ".md"):
        place = place.removesuffix(end)
    return place


def _without_number(text: object) -> dict[str, None]:
    return {"nummer": None} if hasattr(text, "nummer") else {}

"""Pages that a site had since it is served and has no more: who looks at one is told, with where its text is now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.domain.catalogus import Catalogus

FOLDERS = {"casussen": "casussen", "kijkramen": "kijkramen", "werkvormen": "werkvormen", "verhalenlessen": "lessen"}
"""What a catalogus has that each have a page of their own, and the folder of those pages."""


class Tekst(NamedTuple):
    """A text: its file, and what it says apart from what it is called."""

    path: str
    says: object


class Verdwenen:
    """Remembers, from one round to the next."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._there: dict[str, dict[str, Tekst]] = {}
        self._gone: dict[str, tuple[str, str]] = {}

    def look_at_texts(self, catalogus: Catalogus) -> None:
        """See which casussen and other texts there are by now."""
        self._look("texts", {
            f"{folder}/{each.slug}": Tekst(each.path, replace(each, slug="", path="", **_without_number(each)))
            for kind, folder in FOLDERS.items()
            for each in getattr(catalogus, kind)
        })  # fmt: skip

    def look_at_pages(self, pages: Iterable[tuple[str, str, str]]) -> None:
        """See which pages by hand there are by now: for each its name, its file and its text."""
        self._look("pages", {_address(uri): Tekst(path, text) for uri, path, text in pages})

    def _look(self, what: str, now: dict[str, Tekst]) -> None:
        before, self._there[what] = self._there.get(what, {}), now
        came = now.keys() - before.keys()
        for address in before.keys() - now.keys():
            text = before[address]
            same = [new for new in came if now[new].says == text.says]
            self._gone[address] = text.path, same[0] if len(same) == 1 else ""
        for address in came:
            self._gone.pop(address, None)

    def find(self, place: str) -> tuple[str, tuple[str, str] | None] | None:
        """Return the file that a place of the site was made of, and file and place where its text is now, if known."""
        address = _address(place)
        address = address if address in self._gone else "/".join(address.split("/")[:2])
        if address not in self._gone:
            return None
        path, new = self._gone[address]
        while new in self._gone:  # it went on
            new = self._gone[new][1]
        now = next((texts[new] for texts in self._there.values() if new in texts), None)
        return path, now and (now.path, place.replace(address, new, 1).removesuffix("index.html"))


def _address(place: str) -> str:
    """Return the name of a page or of its place, without how it ends."""
    for end in ("/index.html", ".html", "/index.md", ".md"):
        place = place.removesuffix(end)
    return place


def _without_number(text: object) -> dict[str, None]:
    return {"nummer": None} if hasattr(text, "nummer") else {}

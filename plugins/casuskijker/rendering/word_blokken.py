"""The HTML of a page as the paragraphs and tables that a document of a word processor is made of.

What is for a screen only is left out, and so is a turn in the story: as on paper, it stays closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEFT_OUT = {"script", "svg", "style", "button", "casus-acties", "les-geven", "afdruk-knop", "vervolg-woord"}
"""Elements of which nothing goes along."""
LEFT_OUT_CLASSES = {"knoppen", "kruimelpad", "duiding", "les-inleveren", "verdiepingsvraag__leerstijl", "voorlezen"}
"""The same, by a class."""
INLINE = {"a", "abbr", "b", "code", "del", "em", "i", "mark", "small", "span", "strong", "sub", "sup"}
BREAK, PICTURE = "br", "img"
VOID = {BREAK, PICTURE, "hr", "input"}
TITEL, KOP, TEKST, CITAAT, PUNT = ("titel", "kop", "tekst", "citaat", "punt")
"""Kinds of paragraphs; a `kop` has its level as `diepte`, a `punt` how far it stands in."""
HEADING = re.compile(r"h([1-6])")
SPACE = re.compile(r"\s+")
MERKEN = {"papier__lijn": "_" * 24, "papier__hokje": "○ "}
"""What stands for a line to write on, and for a ring to fill, by the class that draws it on paper."""
LIJNEN = {"les-deel__lijnen": 2, "drie-lijnen": 3}
"""How many lines there are to write on, by the class that draws them on paper."""
EIGEN_BLAD = "les-deel--blad"
"""A class of what is handed out by itself."""


@dataclass(frozen=True, slots=True)
class Stuk:
    """Some words of a paragraph, alike; `doel` is the address where they lead, if any."""

    woorden: str
    vet: bool = False
    schuin: bool = False
    doel: str = ""


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph."""

    soort: str = TEKST
    stukken: tuple[Stuk, ...] = ()
    diepte: int = 0
    op_nieuw_blad: bool = False

    @property
    def tekst(self) -> str:
        """Its words."""
        return "".join(stuk.woorden for stuk in self.stukken)


@dataclass(frozen=True, slots=True)
class Lijnen:
    """Lines to write on."""

    aantal: int


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table: rows of cells of paragraphs, the first row with the names of the columns."""

    rijen: tuple[tuple[tuple[Blok, ...], ...], ...]


Blok: TypeAlias = "Alinea | Lijnen | Tabel"


def read_blokken(html: str, *, adres: str = "") -> tuple[Blok, ...]:
    """Return what the HTML of a page says; `adres` is where it stands, for its links, or nothing when nobody knows."""
    lezer = _Lezer(adres)
    lezer.feed(html)
    lezer.close()
    return tuple(lezer.blokken)


@dataclass(slots=True)
class _OpenTabel:
    """A table that is open: what stood before it, with what is loose in it, as a browser shows that; and its rows."""

    ervoor: list[Blok]
    rijen: list[list[tuple[Blok, ...]]] = field(default_factory=list)


@dataclass(slots=True)
class _Element:
    """An element that is open, and what holds inside it."""

    tag: str
    stuk: Stuk
    soort: str = TEKST
    diepte: int = 0
    is_weg: bool = False
    is_dicht: bool = False
    lijnen: int = 0
    nummer: int = 0
    begin: int = 0
    tabel: _OpenTabel | None = None
    is_vak: bool = False


class _Lezer(HTMLParser):
    """Reads HTML of our own, which is well-formed."""

    def __init__(self, adres: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blokken: list[Blok] = []
        self._adres = adres
        self._open = [_Element("", Stuk(""))]
        self._stukken: list[Stuk] = []
        self._merken: list[Stuk] = []
        self._op_nieuw_blad = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        classes = frozenset(said.get("class", "").split())
        if tag in VOID:
            self._say("\n" if tag == BREAK else f"[{said['alt']}]" if tag == PICTURE and said.get("alt") else "")
            return
        inside = self._open[-1]
        is_weg = inside.is_weg or tag in LEFT_OUT or not classes.isdisjoint(LEFT_OUT_CLASSES)
        element = _Element(tag, inside.stuk, inside.soort, inside.diepte, is_weg=is_weg, tabel=inside.tabel)
        self._open.append(element)
        if is_weg:
            return
        if tag in INLINE:
            element.stuk = self._change(inside.stuk, tag, said.get("href", ""))
            self._say("".join(MERKEN.get(each, "") for each in classes))
        else:
            self._end_alinea(inside)
            self._begin(element, said, classes)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        element = self._open.pop()
        if element.is_weg or tag in INLINE:
            return
        self._end_alinea(element)
        if tag == "li":
            self._merken = []  # of an item without words
        if element.lijnen:
            self.blokken.append(Lijnen(element.lijnen))
        if element.is_vak and (tabel := self._open[-1].tabel):
            tabel.rijen[-1].append(tuple(self.blokken))
            self.blokken = []
        elif tag == "table" and element.tabel:
            rijen = tuple(tuple(rij) for rij in element.tabel.rijen if rij)
            self.blokken = [*element.tabel.ervoor, *self.blokken, *([Tabel(rijen)] if rijen else [])]
        elif element.is_dicht:
            del self.blokken[element.begin :]

    def handle_data(self, data: str) -> None:
        self._say(SPACE.sub(" ", data))

    def _say(self, woorden: str) -> None:
        element = self._open[-1]
        if woorden and not element.is_weg:
            self._stukken.append(replace(element.stuk, woorden=woorden))

    def _begin(self, element: _Element, said: dict[str, str], classes: frozenset[str]) -> None:
        tag, element.begin = element.tag, len(self.blokken)
        self._op_nieuw_blad = self._op_nieuw_blad or EIGEN_BLAD in classes
        if heading := HEADING.fullmatch(tag):
            element.soort, element.diepte = (TITEL, 0) if heading[1] == "1" else (KOP, int(heading[1]) - 1)
        elif tag == "summary":
            element.soort, element.diepte = KOP, 1
        elif tag == "blockquote":
            element.soort, element.lijnen = CITAAT, LIJNEN["drie-lijnen"] if "id" in said else 0
        elif tag in {"ul", "ol"}:
            element.diepte += 1
        elif tag == "li":
            self._begin_punt(element, said, is_vraag="verdiepingsvraag" in classes)
        elif tag == "table":
            element.tabel, self.blokken = _OpenTabel(self.blokken), []
        elif element.tabel and tag in {"tr", "td", "th"}:
            self._begin_in_tabel(element, element.tabel)
        else:
            element.is_dicht = "vervolg__deel" in classes
            element.lijnen = sum(LIJNEN.get(each, 0) for each in classes)

    def _begin_in_tabel(self, element: _Element, tabel: _OpenTabel) -> None:
        """Begin a row, or a cell, which is one wherever in the table it stands."""
        if element.tag == "tr" or not tabel.rijen:
            tabel.rijen.append([])
        if element.tag != "tr":
            tabel.ervoor += self.blokken
            self.blokken, element.tabel, element.is_vak = [], None, True

    def _begin_punt(self, element: _Element, said: dict[str, str], *, is_vraag: bool) -> None:
        """Begin an item; its number is written out, for a word processor counts on from one list to the next."""
        lijst = self._open[-2]
        if is_vraag:
            element.diepte, element.lijnen = 0, LIJNEN["drie-lijnen"]
        else:
            element.soort = PUNT
        lijst.nummer = int(said.get("value", lijst.nummer + 1))
        self._merken.append(replace(element.stuk, woorden=f"{lijst.nummer}. " if lijst.tag == "ol" else "• "))

    def _change(self, stuk: Stuk, tag: str, href: str) -> Stuk:
        if tag in {"strong", "b"}:
            return replace(stuk, vet=True)
        if tag in {"em", "i"}:
            return replace(stuk, schuin=True)
        doel = urljoin(self._adres, href)
        return replace(stuk, doel=doel) if href and doel.startswith(("https://", "http://")) else stuk

    def _end_alinea(self, element: _Element) -> None:
        """End the paragraph that was read, if it has any words by now."""
        stukken = tuple(_tidy([*self._merken, *self._stukken]))
        has_words = any(each.woorden.strip() for each in self._stukken)
        self._stukken = []
        if has_words:
            self._merken = []
            self.blokken.append(Alinea(element.soort, stukken, element.diepte, self._op_nieuw_blad))
            self._op_nieuw_blad = False


def _tidy(stukken: Sequence[Stuk]) -> Iterator[Stuk]:
    """Yield the pieces with one space where there were more, and none at the ends of a line."""
    before = "\n"
    last = len("".join(stuk.woorden for stuk in stukken).rstrip())
    for stuk in stukken:
        woorden = stuk.woorden[: max(last, 0)]
        last -= len(stuk.woorden)
        if before.endswith((" ", "\n")):
            woorden = woorden.removeprefix(" ")
        if woorden:
            yield replace(stuk, woorden=woorden)
            before = woorden

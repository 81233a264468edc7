"""The forms that can be typed, in sheets as a browser fetches them; decision record 0054.

Where a sheet ends, its own forms say: so a form that comes or goes changes that sheet, and hardly ever another.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect, bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

LEAST, MOST = 16_000, 24_000
"""Letters of a sheet: between these it ends at the first form that is one for an end, and else there."""
ENDS = 128
"""Of so many forms one is for an end."""
PER_FORM = (6, 24)
"""What a form takes beside its letters, and one that stands on the site."""
BUNDLES, BEHIND = b'"bundels":"', b'","bundel":['
"""What stands before the numbers of terms in a sheet, and behind them: forms have letters and digits only."""
NUMBER = re.compile(rb"\d+")


@dataclass(slots=True)
class Sheet:
    """Some forms in the order of the alphabet, as one text, and the sheet as it was written."""

    forms: str
    written: bytes = b""

    def renumber(self, numbers: Mapping[bytes, bytes]) -> None:
        """Write it with other numbers of terms."""
        before, bundles, rest = self.written.partition(BUNDLES)
        bundles_as_written, behind, rest = rest.partition(BEHIND)
        renumbered = NUMBER.sub(lambda found: numbers[found[0]], bundles_as_written)
        self.written = b"".join((before, bundles, renumbered, behind, rest))


class Sheets:
    """All sheets in their order, and the terms in theirs, by whose numbers they were written."""

    def __init__(self, sheets: Iterable[Sheet] = (), terms: Sequence[str] = ()) -> None:
        """Begin with those that were written before."""
        self.sheets = list(sheets)
        self._terms = terms

    @property
    def firsts(self) -> list[str]:
        """The first form of each sheet."""
        return [sheet.forms.partition(" ")[0] for sheet in self.sheets if sheet.forms]

    def begin(self, forms: Iterable[str], offered: Collection[str]) -> None:
        """Take these forms, and no others."""
        *whole, rest = _cut(sorted(forms), offered)
        self.sheets = [Sheet(" ".join(each)) for each in whole + ([rest] if rest or not whole else [])]

    def follow(self, changed: Iterable[str], *, offered: Collection[str], has: Callable[[str], bool]) -> None:
        """Take out forms that went and take in those that came; a sheet in which one changed is to be written again."""
        firsts = self.firsts
        by_place: defaultdict[int, set[str]] = defaultdict(set)
        for form in changed:
            by_place[max(0, bisect(firsts, form) - 1)].add(form)
        now, rest = list[Sheet](), list[str]()
        for number, sheet in enumerate(self.sheets):
            differ = by_place.get(number)
            if not (rest or differ):
                now.append(sheet)
                continue
            there = {*rest, *sheet.forms.split()}.difference(differ or ())
            *whole, rest = _cut(sorted(there | {form for form in differ or () if has(form)}), offered)
            now += [Sheet(" ".join(each)) for each in whole]
        self.sheets = now + ([Sheet(" ".join(rest))] if rest or not now else [])

    def write(self, terms: Sequence[str], write: Callable[[list[str]], bytes]) -> dict[str, bytes]:
        """Return the files of all sheets; those in which no form changed get the numbers that terms have now."""
        if terms != self._terms:
            written = " ".join(map(str, range(max(len(terms), len(self._terms))))).encode().split()
            now = dict(zip(terms, written, strict=False))
            numbers = {number: now[term] for number, term in zip(written, self._terms, strict=False) if term in now}
            self._terms = terms
            for sheet in self.sheets:
                if sheet.written:
                    sheet.renumber(numbers)
        for sheet in self.sheets:
            sheet.written = sheet.written or write(sheet.forms.split())
        return {f"woorden-{number}.json": sheet.written for number, sheet in enumerate(self.sheets)}


def _cut(forms: list[str], offered: Collection[str]) -> Iterator[list[str]]:
    """Yield the forms of each sheet, and at last those after which none ends: there may be none."""
    room = map(PER_FORM.__getitem__, map(offered.__contains__, forms))
    ends = array("I", accumulate(map(add, map(len, forms), room)))
    begin, before = 0, 0
    while True:
        first, last = (bisect_left(ends, before + letters, lo=begin) for letters in (LEAST, MOST))
        end = next((place for place in range(first, min(last, len(forms))) if _is_end(forms[place])), last)
        if end >= len(forms):
            break
        yield forms[begin : end + 1]
        begin, before = end + 1, ends[end]
    yield forms[begin:]


def _is_end(form: str) -> bool:
    return not crc32(form.encode()) % ENDS

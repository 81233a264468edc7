"""An index as it was counted, weighed and written, kept so that the next build counts only what changed since.

It is kept when much was counted, and not after each change: what follows begins there again.
"""

from __future__ import annotations

import marshal
from array import array
from dataclasses import dataclass, fields
from hashlib import sha256
from itertools import chain, count
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from casuskijker.cache import hash_rooms, make_key, pack, unpack
from casuskijker.search.bundles import Bundles
from casuskijker.search.index_files import Indexschrijver
from casuskijker.search.kept import list_versions
from casuskijker.search.meanings import NOTHING, KeptMeanings, write_meanings
from casuskijker.search.postings import Postings
from casuskijker.search.real_words import Lookalikes
from casuskijker.search.records import Passage, Zoekpagina
from casuskijker.search.sheets import Sheet, Sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.cache import Cache
    from casuskijker.search.index import Index
    from casuskijker.search.synoniemen import Synoniemen

SOORT = "zoekbasis"
ROOMS = ("search", "domain")
NUMBERS = "I"
ALIKE = 2
"""The way in which Python writes the same words down the same, whether they are one thing in memory or two."""
SEPARATE = 0.05
"""The share of all records that may be counted anew before the next build had better begin from here."""

_PARTS = attrgetter(*(part.name for part in fields(Zoekpagina) if part.name != "passages"))
_PARTS_OF_PASSAGE = attrgetter(*(part.name for part in fields(Passage)))


@dataclass(frozen=True, slots=True, eq=False)
class KeptRecord:
    """What is left of a record that was counted: enough to see whether another is the same."""

    url: str
    voor_auteurs: bool
    mark: str

    def __eq__(self, other: object) -> bool:
        """Whether a record is the one that was counted."""
        return isinstance(other, Zoekpagina) and mark_record(other) == self.mark

    def __hash__(self) -> int:
        """Return what a record is called."""
        return hash(self.url)


def mark_record(record: Zoekpagina) -> str:
    """Return what tells a record from any other."""
    said = (_PARTS(record), list(map(_PARTS_OF_PASSAGE, record.passages)))
    return sha256(marshal.dumps(said, ALIKE)).hexdigest()[:32]


def key_of_base(synoniemen: Synoniemen) -> str:
    """Return what tells indexes apart of which one cannot follow from the other."""
    return make_key(hash_rooms(*ROOMS), *list_versions(), repr(sorted(synoniemen.added.items())))


def keep_base(cache: Cache, schrijver: Indexschrijver) -> None:
    """Keep an index that was written, if it is far from the one that was kept."""
    index = schrijver.index
    if cache.folder and index.counted > SEPARATE * len(index.records):
        cache.write_pieces(SOORT, key_of_base(index.synoniemen), pack(_write(schrijver)), most=1)


def restore_base(cache: Cache, index: Index) -> Indexschrijver:
    """Let an index without records have what was kept; where nothing was, it stays as it is.

    Of parts that contradict each other it may raise anything, here or when it follows: begin without it then.
    """
    pieces = _read_pieces(cache, key_of_base(index.synoniemen))
    return _restore(index, pieces) if pieces else Indexschrijver(index)


def _read_pieces(cache: Cache, key: str) -> dict[str, Any]:
    kept = memoryview(cache.read(SOORT, key) or b"")  # it is large, and is read once
    return {name: marshal.loads(piece) for name, piece in (unpack(kept) or {}).items()}  # noqa: S302 - sealed


def _write(schrijver: Indexschrijver) -> Iterator[tuple[str, bytes]]:
    for name, value in chain(_list_counted(schrijver.index), _list_written(schrijver)):
        yield name, marshal.dumps(value)


def _list_counted(index: Index) -> Iterator[tuple[str, Any]]:
    counts = index.counts
    yield "records", [(each.url, each.voor_auteurs, mark_record(each)) for each in index.records]
    yield "lengths", counts.lengths
    yield "words", dict(counts.words)
    yield "spellings", dict(counts.spellings)
    yield "buckets", counts.buckets
    yield "spelling", dict(index.spelling)
    yield "offered", index.offered
    yield "own_words", index.own_words
    yield "analyzed", index.analyzer.terms
    yield "postings", {term: (each.written, each.parts) for term, each in index.postings.items()}
    yield "weighed_by", index.weighed_by[:2]


def _list_written(schrijver: Indexschrijver) -> Iterator[tuple[str, Any]]:
    bundles = schrijver.bundles
    yield "members", bundles.members
    yield "near", " ".join(bundles.lookalikes.words)
    yield "asked", schrijver.asked
    yield from _list_meanings(schrijver)
    yield "phrases", schrijver.phrases
    yield "spelling_by_length", schrijver.spelling


def _list_meanings(schrijver: Indexschrijver) -> Iterator[tuple[str, Any]]:
    """Yield the sheets of forms, and what each form means."""
    bundles, sheets = schrijver.bundles, schrijver.sheets.sheets
    meant = bundles.find_all(form for sheet in sheets for form in sheet.forms.split())
    # One thing stands for many forms: to tell things apart by what is in them would take twice as long.
    different = {id(None): (), **{id(meanings): meanings for meanings in meant if meanings}}
    numbers = dict(zip(different, count(NOTHING)))
    yield "meant", array(NUMBERS, map(numbers.__getitem__, map(id, meant))).tobytes()
    yield "meanings", list(map(write_meanings, different.values()))
    yield "forms", [sheet.forms for sheet in sheets]
    yield "sheets", [sheet.written for sheet in sheets]


def _restore(index: Index, kept: dict[str, Any]) -> Indexschrijver:
    records = [KeptRecord(*each) for each in kept["records"]]
    index.records = cast("Any", records)  # until it follows, they are only compared
    index.for_authors = frozenset(number for number, each in enumerate(records) if each.voor_auteurs)
    counts = index.counts
    counts.lengths, counts.buckets = kept["lengths"], kept["buckets"]
    counts.words.update(kept["words"])
    counts.spellings.update(kept["spellings"])
    index.spelling.update(kept["spelling"])
    index.offered, index.own_words = kept["offered"], kept["own_words"]
    index.take_own_words()
    index.analyzer.terms = kept["analyzed"]
    index.postings = {term: Postings(*each) for term, each in kept["postings"].items()}
    index.weighed_by = (*kept["weighed_by"], index.analyzer)
    schrijver = Indexschrijver(index)
    _restore_forms(schrijver, kept)
    schrijver.phrases, schrijver.spelling, schrijver.asked = kept["phrases"], kept["spelling_by_length"], kept["asked"]
    return schrijver


def _restore_forms(schrijver: Indexschrijver, kept: dict[str, Any]) -> None:
    index, sheets, meant = schrijver.index, list(map(Sheet, kept["forms"], kept["sheets"])), array(NUMBERS)
    meant.frombytes(kept["meant"])
    meanings = KeptMeanings(kept["forms"], meant, meanings=kept["meanings"])
    lookalikes = Lookalikes(
        index.analyzer.dictionary.lemmas, index.offered | kept["asked"].keys(), kept["near"].split()
    )
    bundles = Bundles(index.analyzer, meanings, lookalikes)
    bundles.terms, bundles.spelled = set(index.postings), set(index.spelling)
    bundles.members, bundles.asked = kept["members"], set(kept["asked"])
    schrijver.bundles, schrijver.sheets = bundles, Sheets(sheets, sorted(index.postings))

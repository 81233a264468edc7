"""An index as it was counted, weighed and written, kept so that the next build counts only what changed since.

It is kept when much was counted, and not after each change: what follows begins there again.
"""

from __future__ import annotations

import json
import sys
from array import array
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate, chain, count, pairwise
from typing import TYPE_CHECKING, Any, cast

from casuskijker.cache import hash_rooms, make_key, pack, unpack
from casuskijker.search.bundles import Bundles
from casuskijker.search.fold import fold_word
from casuskijker.search.index import Index, Postings
from casuskijker.search.index_files import Indexschrijver
from casuskijker.search.kept import list_versions
from casuskijker.search.meanings import NOTHING, KeptMeanings, write_meanings
from casuskijker.search.real_words import Lookalikes
from casuskijker.search.sheets import Sheet, Sheets
from casuskijker.search.tally import is_written

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from casuskijker.cache import Cache
    from casuskijker.search.counts import Counts
    from casuskijker.search.synoniemen import Synoniemen

SOORT = "zoekbasis"
ROOMS = ("search", "domain")
NUMBERS = "I"
SEPARATE = 0.05
"""The share of all records that may be counted anew before the next build had better begin from here."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptRecord:
    """What is left of a record that was counted: enough to see whether another is the same."""

    url: str
    voor_auteurs: bool
    mark: str

    def __eq__(self, other: object) -> bool:
        """Whether a record is the one that was counted."""
        return mark_record(other) == self.mark

    def __hash__(self) -> int:
        """Return what a record is called."""
        return hash(self.url)


def mark_record(record: object) -> str:
    """Return what tells a record from any other."""
    return sha256(repr(record).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def key_of_base(synoniemen: Synoniemen) -> str:
    """Return what tells indexes apart of which one cannot follow from the other."""
    return make_key(hash_rooms(*ROOMS), *list_versions(), sys.byteorder, repr(sorted(synoniemen.added.items())))


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


def _read_pieces(cache: Cache, key: str) -> dict[str, bytes]:
    kept = cache.read(SOORT, key)
    return (kept and unpack(kept)) or {}


def _write(schrijver: Indexschrijver) -> Iterator[tuple[str, bytes]]:
    index, counts, bundles = schrijver.index, schrijver.index.counts, schrijver.bundles
    yield "records", _dump([(each.url, each.voor_auteurs, mark_record(each)) for each in index.records])
    yield "lengths", _dump(list(counts.lengths.items()))
    yield "weighed_by", _dump(index.weighed_by[:2])
    yield "own_words", _join(index.own_words)
    yield "offered", _join(index.offered)
    yield "words", _join(counts.words)
    occurrences = counts.words.values()
    times = map(int, chain.from_iterable(each.values() for each in occurrences))  # they are whole
    yield "times", array(NUMBERS, times).tobytes()
    yield from _write_rows("there", occurrences)
    yield "spellings", _dump([(key, list(there.items())) for key, there in counts.spellings.items()])
    yield from _write_rows("buckets", counts.buckets)
    yield "analyzed", _dump(index.analyzer.terms)
    yield "terms", _join(index.postings)
    yield "postings", _dump([(each.words, each.written, each.parts) for each in index.postings.values()])
    yield "families", _join([f"{root} {members}" for root, members in bundles.members.items()], "\n")
    yield "looked-for", _join(bundles.lookalikes.forms)
    yield "near", _join(bundles.lookalikes.words)
    yield "asked", _join(bundles.asked)
    yield from _write_meanings(schrijver)
    yield from schrijver.phrases.items()


def _write_meanings(schrijver: Indexschrijver) -> Iterator[tuple[str, bytes]]:
    """Write the sheets of forms, and what each form means."""
    bundles, sheets = schrijver.bundles, schrijver.sheets.sheets
    meant = bundles.find_all(form for sheet in sheets for form in sheet.forms.split())
    # One thing stands for many forms: to tell things apart by what is in them would take twice as long.
    different = {id(None): (), **{id(meanings): meanings for meanings in meant if meanings}}
    numbers = dict(zip(different, count(NOTHING)))
    yield "meant", array(NUMBERS, map(numbers.__getitem__, map(id, meant))).tobytes()
    yield "meanings", _join(map(write_meanings, different.values()), "\n")
    yield "forms", _join([sheet.forms for sheet in sheets], "\n")
    yield "written", b"\n".join(sheet.written for sheet in sheets)


def _restore(index: Index, pieces: dict[str, bytes]) -> Indexschrijver:
    records = [KeptRecord(*each) for each in json.loads(pieces.pop("records"))]
    _restore_counts(index.counts, pieces, numbers=range(len(records)))
    for word in filter(is_written, index.counts.words):
        index.spelling[fold_word(word)][word] = len(index.counts.words[word])
    index.records = cast("Any", records)  # until it follows, they are only compared
    index.for_authors = frozenset(number for number, each in enumerate(records) if each.voor_auteurs)
    index.offered, index.own_words = set(_split(pieces.pop("offered"))), set(_split(pieces.pop("own_words")))
    index.take_own_words()
    index.analyzer.terms = {
        word: tuple(map(tuple, terms)) for word, terms in json.loads(pieces.pop("analyzed")).items()
    }
    terms = _split(pieces.pop("terms"))
    none = array(NUMBERS)
    postings = (
        Postings(none, none, tuple(shown), written, tuple(parts))
        for shown, written, parts in json.loads(pieces.pop("postings"))
    )
    index.postings = dict(zip(terms, postings, strict=True))
    index.weighed_by = (*json.loads(pieces.pop("weighed_by")), index.analyzer)
    schrijver = Indexschrijver(index)
    _restore_forms(schrijver, pieces)
    schrijver.phrases = pieces  # what is left of them
    return schrijver


def _restore_counts(counts: Counts, pieces: dict[str, bytes], *, numbers: Sequence[int]) -> None:
    counts.lengths = dict(json.loads(pieces.pop("lengths")))
    times, there = iter(_read_array(pieces.pop("times"))), _read_rows("there", pieces, numbers)
    for word, row in zip(_split(pieces.pop("words")), there, strict=True):
        counts.words[word] = dict(zip(row, times, strict=False))
    for spelling, occurrences in json.loads(pieces.pop("spellings")):
        counts.spellings[tuple(spelling)] = dict(occurrences)
    counts.buckets = list(_read_rows("buckets", pieces, numbers))


def _restore_forms(schrijver: Indexschrijver, pieces: dict[str, bytes]) -> None:
    forms = pieces.pop("forms").decode().split("\n")
    meanings = pieces.pop("meanings").decode().split("\n")
    kept = KeptMeanings(forms, _read_array(pieces.pop("meant")), meanings=meanings)
    index, lemmas = schrijver.index, schrijver.index.analyzer.dictionary.lemmas
    lookalikes = Lookalikes(lemmas, _split(pieces.pop("looked-for")), _split(pieces.pop("near")))
    bundles = Bundles(index.analyzer, kept, lookalikes)
    bundles.terms, bundles.spelled = set(index.postings), set(index.spelling)
    families = (line.partition(" ") for line in pieces.pop("families").decode().split("\n"))
    bundles.members = {root: members for root, _, members in families}
    bundles.asked = set(_split(pieces.pop("asked")))
    written = pieces.pop("written").split(b"\n")
    sheets = [Sheet(*each) for each in zip(forms, written, strict=True)]
    schrijver.bundles, schrijver.sheets = bundles, Sheets(sheets, sorted(index.postings))


def _write_rows(name: str, rows: Collection[Iterable[int]]) -> Iterator[tuple[str, bytes]]:
    lists = list(map(list, rows))
    yield f"{name}-lengths", array(NUMBERS, map(len, lists)).tobytes()
    yield name, array(NUMBERS, chain.from_iterable(lists)).tobytes()


def _read_rows(name: str, pieces: dict[str, bytes], numbers: Sequence[int]) -> Iterator[list[int]]:
    one_of_each = list(numbers)  # a million places, of a thousand records
    written = list(map(one_of_each.__getitem__, _read_array(pieces.pop(name))))
    places = accumulate(_read_array(pieces.pop(f"{name}-lengths")), initial=0)
    yield from (written[start:end] for start, end in pairwise(places))


def _read_array(data: bytes) -> array[int]:
    numbers = array(NUMBERS)
    numbers.frombytes(data)
    return numbers


def _join(words: Iterable[str], between: str = " ") -> bytes:
    return between.join(words).encode()


def _split(data: bytes) -> list[str]:
    return data.decode().split()


def _dump(value: object) -> bytes:
    return _ENCODER.encode(value).encode()


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

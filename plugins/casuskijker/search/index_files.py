"""The index as files that a browser fetches in small pieces; decision record 0010 describes them.

`kern.json` says what there is. All else stands in a folder that is called after its own content, so that a browser
never mixes two versions of a site.
"""

from __future__ import annotations

import json
from bisect import bisect
from collections import defaultdict
from hashlib import sha256
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from casuskijker.search.bundles import Bundles, Families
from casuskijker.search.dutch import QUESTION_WORDS, STOP_WORDS
from casuskijker.search.phrases import BUCKETS
from casuskijker.search.postings import as_steps, write_numbers
from casuskijker.search.records import FACETTEN
from casuskijker.search.sheets import Sheets
from casuskijker.search.wijzers import list_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from casuskijker.search.counts import Counts
    from casuskijker.search.index import Index

_Piece = TypeVar("_Piece")

FOLDER = "zoekindex"
CONTENTS = f"{FOLDER}/kern.json"
NO_SPELLING = b"[]"
"""What is written of a length that no word has: no file."""
BYTES = 24_000
"""What a file of the index holds at most, unless one term alone is longer."""


def write_index(index: Index, *, lists: Mapping[str, object] | None = None) -> dict[str, bytes]:
    """Return the files of an index by their address; `lists` are what else it holds, by name."""
    return Indexschrijver(index).write(lists or {})


class Indexschrijver:
    """Writes an index; of one that it wrote before it remembers what takes long to find."""

    def __init__(self, index: Index) -> None:
        """Begin with nothing written."""
        self.index = index
        self.bundles = Bundles(index.analyzer)
        self.sheets = Sheets()
        self.counts = index.counts
        self.phrases: dict[str, bytes] = {}
        self.spelling: dict[str, bytes] = {}
        self.asked: dict[str, str] = {}

    def write(self, lists: Mapping[str, object]) -> dict[str, bytes]:
        """Return the files of the index as it is now."""
        index = self.index
        terms = {term: number for number, term in enumerate(sorted(index.postings))}
        respelled = index.take_respelled()
        self._follow_spelling(respelled)
        first_forms, forms = self._write_forms(terms, respelled)
        first_terms, postings = _write_postings(index, terms)
        self.phrases = _write_phrases(index.counts, self.phrases)
        files = forms | postings | self.phrases | self.spelling | _write_texts(index)
        files["feiten.json"] = _write_facets(index)
        files |= {f"{name}.json": _dump(value) for name, value in lists.items()}
        version = _hash(files)
        contents = {
            "versie": version,
            "aantal": len(index.records),
            "woorden": first_forms,
            "lijsten": first_terms,
            "wijzers": list_letters(lists),
            "zinnen": len(self.phrases),
            "spelling": sorted({len(form) for form in (*index.offered, *index.asked)}),
            "stopwoorden": sorted(STOP_WORDS),
            "vraagwoorden": sorted(QUESTION_WORDS),
        }
        folder = f"{FOLDER}/{version}"
        return {CONTENTS: _dump(contents)} | {f"{folder}/{name}": data for name, data in sorted(files.items())}

    def _follow_spelling(self, respelled: set[str]) -> None:
        """Write the words of which one of that length is another now."""
        index = self.index
        if self.counts is not index.counts or not self.spelling:
            self.spelling, changed = {}, index.offered | index.asked.keys()
        else:
            changed = respelled | {form for form, _ in index.asked.items() ^ self.asked.items()}
        self.asked = index.asked
        written = self.spelling | _write_spelling(index, {*map(len, changed)})
        self.spelling = {name: words for name, words in written.items() if words != NO_SPELLING}

    def _write_forms(self, terms: Mapping[str, int], respelled: set[str]) -> tuple[list[str], dict[str, bytes]]:
        """Write which terms a reader means with a form, in the order of the alphabet."""
        index = self.index
        if self.bundles.analyzer is not index.analyzer:
            self.bundles, self.sheets = Bundles(index.analyzer, lookalikes=self.bundles.lookalikes), Sheets()
        bundles, sheets = self.bundles, self.sheets
        touched = bundles.follow(index, terms, respelled)
        if touched is None or self.counts is not index.counts:
            sheets.begin(bundles.list_forms(), index.offered)
        else:
            sheets.follow(touched, offered=index.offered, has=bundles.has)
        self.counts = index.counts
        families = Families(bundles, terms)
        files = sheets.write(list(terms), lambda forms: _write_sheet(index, forms, bundles.write(forms, families)))
        return sheets.firsts, files


def _hash(files: Mapping[str, bytes]) -> str:
    digest = sha256()
    for name in sorted(files):
        digest.update(name.encode())
        digest.update(files[name])
    return digest.hexdigest()[:12]


def _write_sheet(index: Index, shard: list[str], meant: list[str]) -> bytes:
    unique = {bundle: number for number, bundle in enumerate(dict.fromkeys(meant))}
    are_used = map(index.offered.__contains__, shard)
    used = {number: index.spelling[shard[number]] for number, is_used in enumerate(are_used) if is_used}
    shown = {number: _most_used(spelling) for number, spelling in used.items()}
    return _dump({
        "vormen": " ".join(shard),
        "bundels": " ".join(unique),
        "bundel": list(map(unique.__getitem__, meant)),
        "gebruik": {number: sum(spelling.values()) for number, spelling in used.items()},
        "weergave": {number: text for number, text in shown.items() if text != shard[number]},
    })  # fmt: skip


def _write_postings(index: Index, terms: Mapping[str, int]) -> tuple[list[int], dict[str, bytes]]:
    """Write the records of every term, and for a compound the terms of its parts."""
    entries = []
    for term in terms:
        postings = index.postings[term]
        if postings.parts is None:
            postings.parts = index.analyzer.find_parts(term)
        parts = ",".join([str(terms[part]) for part in postings.parts if part in terms]) if postings.parts else ""
        entries.append(f"[{postings.written},[{parts}]]".encode())
    shards = list(_cut(entries, map(len, entries)))
    firsts = list(accumulate((len(shard) for shard in shards), initial=0))
    files = {f"lijsten-{number}.json": b"[" + b",".join(shard) + b"]" for number, shard in enumerate(shards)}
    return firsts[:-1], files


def _write_phrases(counts: Counts, earlier: Mapping[str, bytes]) -> dict[str, bytes]:
    """Write the records of every bucket; what was written before holds for files of which no bucket changed."""
    buckets = counts.buckets
    size = sum(map(len, buckets)) * 3 + BUCKETS
    count = 1 << max(0, (size // BYTES).bit_length())
    per_file = BUCKETS // count
    changed = {bucket // per_file for bucket in counts.changed_buckets}
    fresh = range(count) if counts.is_new or len(earlier) != count else changed
    return dict(earlier if len(earlier) == count else {}) | {
        f"zinnen-{number}.json": _write_buckets(buckets[number * per_file : (number + 1) * per_file])
        for number in fresh
    }


def _write_buckets(buckets: Iterable[Sequence[int]]) -> bytes:
    written = (write_numbers(as_steps(bucket)) if bucket else "[]" for bucket in buckets)
    return f"[{','.join(written)}]".encode()


def _write_spelling(index: Index, lengths: Iterable[int]) -> dict[str, bytes]:
    """Write the words of the texts that have one of these lengths, for who makes a typing error."""
    by_length: dict[int, list[tuple[str, int]]] = {length: [] for length in lengths}
    for form in sorted(form for form in index.offered if len(form) in by_length and not form.isdigit()):
        by_length[len(form)].append(_describe_spelling(index.spelling[form]))
    for form, word in sorted((form, word) for form, word in index.asked.items() if len(form) in by_length):
        by_length[len(form)].append((word, 1))
    return {f"spelling-{length}.json": _dump(words) for length, words in by_length.items()}


def _describe_spelling(spelling: Mapping[str, int]) -> tuple[str, int]:
    """Return how a form is written mostly, and in how many records it stands; nearly all are written in one way."""
    return next(iter(spelling.items())) if len(spelling) == 1 else (_most_used(spelling), sum(spelling.values()))


def _write_texts(index: Index) -> dict[str, bytes]:
    return {
        f"tekst/{number}.json": _dump({
            "url": record.url,
            "titel": record.titel,
            "soort": record.soort,
            "plaats": record.plaats,
            "tijden": record.tijden,
            "letOp": record.let_op,
            **({"docent": record.docent, "lessen": record.lessen, "opzet": record.opzet} if record.docent else {}),
            "omschrijving": record.omschrijving,
            "plekken": [[passage.anker, passage.naam, passage.tekst] for passage in record.passages if passage.tekst],
        })
        for number, record in enumerate(index.records)
    }  # fmt: skip


def _write_facets(index: Index) -> bytes:
    """Write for every value of every facet the records that have it."""
    facetten: dict[str, defaultdict[str, list[int]]] = {facet: defaultdict(list) for facet in FACETTEN}
    for number, record in enumerate(index.records):
        for facet, values in {"soort": (record.soort,), **record.facetten}.items():
            for value in dict.fromkeys(values):
                facetten[facet][value].append(number)
    return _dump({
        facet: {value: as_steps(values[value]) for value in sorted(values)} for facet, values in facetten.items()
    })  # fmt: skip


def _most_used(spelling: Mapping[str, int]) -> str:
    """Return the spelling that most records have; of two the one in lower case, which stands inside a sentence."""
    if len(spelling) == 1:
        return next(iter(spelling))
    return max(sorted(spelling), key=lambda word: (spelling[word], word.islower()))


def _cut(pieces: list[_Piece], lengths: Iterable[int]) -> Iterator[list[_Piece]]:
    """Yield the pieces in runs that are together no longer than one file may be."""
    ends = list(accumulate(lengths))
    begin, before = 0, 0
    while begin < len(pieces) or not begin:
        end = max(bisect(ends, before + BYTES), begin + 1)
        yield pieces[begin:end]
        begin, before = end, ends[end - 1] if pieces else 0


def _dump(value: object) -> bytes:
    return _ENCODER.encode(value).encode()


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

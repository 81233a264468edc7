"""An index that follows from one that was kept is, byte for byte, that of a site which was always so."""

from __future__ import annotations

import marshal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import NO_CACHE, Cache, pack, unpack
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.search import Zoekbouw, build_zoekindex, zoekbouw
from casuskijker.search.base import SOORT, keep_base, key_of_base, restore_base
from casuskijker.search.index import Index
from casuskijker.search.index_files import Indexschrijver, write_index
from casuskijker.search.synoniemen import Synoniemen
from tests.search.builders import build_record
from tests.search.test_following import DICTIONARY, GROUPS, Groups, Wijziging

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.search.records import Zoekpagina


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path)


def begin(cache: Cache, groups: Groups) -> Indexschrijver:
    return restore_base(cache, Index((), Synoniemen(groups), DICTIONARY))


def build(cache: Cache, records: list[Zoekpagina], groups: Groups = ()) -> Indexschrijver:
    """Let an index follow what was kept, compare it with a new one, and keep it."""
    schrijver = begin(cache, groups)
    schrijver.index.follow([*records], Synoniemen(groups))
    assert schrijver.write({}) == write_index(Index(records, Synoniemen(groups), DICTIONARY))
    keep_base(cache, schrijver)
    return schrijver


@pytest.mark.no_cover
def test_after_any_changes_no_byte_differs(cache: Cache) -> None:
    wijziging = Wijziging()
    for number in range(7):
        wijziging.change(number)
        build(cache, wijziging.records, wijziging.groups)


def test_only_what_changed_is_counted(cache: Cache) -> None:
    records = [build_record(f"brink {number}", url=f"{number}/") for number in range(30)]
    assert build(cache, records).index.counted == 30
    assert build(cache, records).index.counted == 0
    records[7] = replace(records[7], titel="Zwambol")
    assert build(cache, records).index.counted == 1
    records[3:6] = [replace(each, titel="Keukentafelgesprek") for each in records[3:6]]
    assert build(cache, records).index.counted == 4, "one is no reason to write all of it again"
    assert build(cache, records).index.counted == 0


def test_with_other_words_that_mean_the_same_it_begins_anew(cache: Cache) -> None:
    records = [build_record("ggz", url="0/"), build_record("brink", url="1/")]
    for groups in (GROUPS[1], (), GROUPS[1]):
        build(cache, records, groups)


def test_an_entry_of_which_the_parts_contradict_each_other_is_as_if_it_were_not_there(
    cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zoekbouw, "load_dictionary", lambda: DICTIONARY)
    site, pages = Site(Catalogus()), [("over.md", "# Over de brink\n"), ("zwambol.md", "# De zwambol\n\nEen brink.\n")]
    build_zoekindex(site, pages, cache=cache)
    pages[1] = ("zwambol.md", "# Een keukentafel\n")
    made = Zoekbouw(NO_CACHE).make(site, pages)
    key = key_of_base(Synoniemen(()))
    pieces = unpack(cache.read(SOORT, key) or b"") or {}
    names = (
        "records", "lengths", "words", "buckets", "spelling", "analyzed", "postings", "weighed_by", "forms", "sheets",
    )  # fmt: skip
    torn = [{name: marshal.dumps(7)} for name in names]
    torn += [{name: pieces[name][:-1]} for name in ("records", "words")]
    torn.append({"records": b"[\1\0\0\0" * 100_000})
    for kept in ({}, *({**pieces, **part} for part in torn)):
        cache.write_pieces(SOORT, key, pack(kept.items()))
        assert Zoekbouw(cache).make(site, pages) == made, kept.keys()


def test_without_a_cache_nothing_is_kept() -> None:
    keep_base(NO_CACHE, Indexschrijver(Index([build_record("brink")], Synoniemen(()), DICTIONARY)))
    assert begin(NO_CACHE, ()).index.records == ()


def test_a_record_that_was_counted_is_equal_to_the_same_one_only(cache: Cache) -> None:
    record = build_record("brink", url="0/")
    build(cache, [record])
    (kept,) = begin(cache, ()).index.records
    assert kept == record
    assert record == kept
    assert kept != replace(record, titel="Zwambol")
    assert len({kept, record.url}) == 2

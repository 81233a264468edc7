"""What another process read along with us is what reading it ourselves gives, or we read it ourselves."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import contextmanager
from copy import deepcopy
from io import BytesIO
from threading import Event
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.cache import Cache
from casuskijker.loading import load_catalogus, meelezen, read_along, read_bronmappen
from casuskijker.loading.geheugen import Geheugen
from casuskijker.loading.reading.documents import read_document
from casuskijker.loading.text import texts
from casuskijker.loading.text.texts import load_casus
from tests.loading.voorbeeldsite import CASUS, change, write_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Bronmappen
    from casuskijker.loading.gelezen import Loader
    from casuskijker.loading.meelezen import Take
    from casuskijker.loading.reading.documents import Document, Source
    from casuskijker.loading.text.texts import Site

TWEEDE = change(change(CASUS, "De brief", "De deur"), "nummer: 1", "nummer: 2")
DERDE = change(change(CASUS, "De brief", "De mat"), "nummer: 1", "nummer: 2")  # it has the number of another text
PATIENCE = 60
"""Seconds in which a process begins and reads three texts, however busy the computer is."""


@pytest.fixture(autouse=True)
def _any_site_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meelezen, "ENOUGH", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


@pytest.fixture
def site(tmp_path: Path) -> Bronmappen:
    write_site(tmp_path / "site", {"casussen/02-de-deur.md": TWEEDE, "casussen/03-de-mat.md": DERDE})
    return read_bronmappen(tmp_path / "site")


@pytest.fixture
def gelezen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The casussen that were read by ourselves."""
    names: list[str] = []

    def spy(source: Source, problems: list[Problem], *, fields: Iterable[str]) -> Document | None:
        names.extend([source.file.name] * source.path.startswith("casussen/"))
        return read_document(source, problems, fields=fields)

    monkeypatch.setattr(texts, "read_document", spy)
    return names


def find_task(site: Bronmappen) -> tuple[Sequence[Source], Site]:
    """Return the casussen of a site, and the site as they are read on it."""
    tasks: list[tuple[Sequence[Source], Site]] = []

    @contextmanager
    def remember(load: Loader[Any], sources: Sequence[Source], site: Site, *, take: Take) -> Iterator[None]:
        del load, take
        tasks.append(deepcopy((sources, site)))
        yield

    load_catalogus(site, geheugen=Geheugen(read_along=remember))
    return tasks[0]


@contextmanager
def all_read_before(load: Loader[Any], sources: Sequence[Source], site: Site, *, take: Take) -> Iterator[None]:
    """Have another read every text before we begin, as a process that is never late."""
    said = BytesIO()
    meelezen.read_last(BytesIO(pickle.dumps((load, sources[::-1], site))), said)
    said.seek(0)
    while said.tell() < len(said.getvalue()):
        take(*pickle.load(said))  # noqa: S301 - written just above
    yield


def test_what_another_read_is_not_read_again_unless_it_asked_what_is_otherwise(
    site: Bronmappen, gelezen: list[str]
) -> None:
    alone = load_catalogus(site)
    gelezen.clear()
    geheugen = Geheugen(read_along=all_read_before)
    geladen = load_catalogus(site, geheugen=geheugen)
    assert geladen == alone
    assert any("nummer" in str(problem) for problem in geladen.problems)
    # Read from the last one on, the second takes the number that the third has; from the first on, the other way round.
    read_by_other, read_by_ourselves = ["03-de-mat.md", "02-de-deur.md", "01-de-brief.md"], gelezen[3:]
    assert gelezen[:3] == read_by_other
    assert read_by_ourselves == ["02-de-deur.md", "03-de-mat.md"]


def test_what_changed_meanwhile_is_read_as_it_is_now(site: Bronmappen, gelezen: list[str]) -> None:
    brief = site.casussen / "01-de-brief.md"

    @contextmanager
    def read_before_a_change(load: Loader[Any], sources: Sequence[Source], site: Site, *, take: Take) -> Iterator[None]:
        with all_read_before(load, sources, site, take=take):
            if sources:
                brief.write_text(change(CASUS, "op de mat", "onder de mat"), "utf-8")
                gelezen.clear()
            yield

    geladen = load_catalogus(site, geheugen=Geheugen(read_along=read_before_a_change))
    assert "01-de-brief.md" in gelezen
    assert geladen == load_catalogus(site)


def test_what_another_read_is_kept_for_the_next_time(site: Bronmappen, gelezen: list[str], tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    first = Geheugen(cache, read_along=all_read_before)
    before = load_catalogus(site, geheugen=first)
    first.keep()
    gelezen.clear()
    assert load_catalogus(site, geheugen=Geheugen(cache, read_along=all_read_before)) == before
    assert gelezen == []


def test_a_text_that_is_gone_or_cannot_be_kept_is_left_to_us(site: Bronmappen, monkeypatch: pytest.MonkeyPatch) -> None:
    sources, asked = find_task(site)
    sources[0].file.unlink()
    written = iter([None, b"x"])
    monkeypatch.setattr(meelezen, "write_kept", lambda *_: next(written))
    taken: list[str] = []
    with all_read_before(load_casus, sources, asked, take=lambda path, _: taken.append(path)):
        assert taken == [sources[1].path]


def test_a_process_of_its_own_says_the_same(site: Bronmappen, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces: dict[str, bytes] = {}
    complete = Event()

    def take(path: str, piece: bytes) -> None:
        pieces[path] = piece
        if len(pieces) == len(sources):
            complete.set()

    sources, asked = find_task(site)
    told = SimpleNamespace(buffer=BytesIO(pickle.dumps((load_casus, sources[::-1], asked))))
    with read_along(load_casus, sources, asked, take=take):
        assert complete.wait(PATIENCE)
    said = SimpleNamespace(buffer=BytesIO())
    monkeypatch.setattr(sys, "stdin", told)
    monkeypatch.setattr(sys, "stdout", said)
    meelezen.main()
    said.buffer.seek(0)
    assert list(pieces.items()) == [pickle.load(said.buffer) for _ in sources]  # noqa: S301 - as above


@given(st.binary() | st.sampled_from([b"geen tekst", b"cgeen\nmodule\n.", pickle.dumps(("casussen/01-de-brief.md",))]))
def test_whatever_else_the_process_says_we_go_on_with_what_came_before(said: bytes) -> None:
    taken: list[tuple[str, bytes]] = []
    piece = ("casussen/01-de-brief.md", b"x")
    meelezen.take_all(BytesIO(pickle.dumps(piece) + said), lambda *each: taken.append(each))
    assert taken == [piece]


def _fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meelezen, "BEGIN", "print('geen tekst'); raise SystemExit(1)")


def _refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(subprocess, "Popen", refuse)


def _have_one_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)


@pytest.mark.parametrize("hinder", [_fail, _refuse, _have_one_processor])
def test_where_nobody_can_read_along_we_read_all(
    hinder: Callable[[pytest.MonkeyPatch], None], site: Bronmappen, monkeypatch: pytest.MonkeyPatch
) -> None:
    hinder(monkeypatch)
    assert load_catalogus(site, geheugen=Geheugen(read_along=read_along)) == load_catalogus(site)

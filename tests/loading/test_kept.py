"""A text that an earlier build kept is what reading it now gives, or it is read."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import Cache, Values, pack
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.loading.geheugen import Geheugen
from casuskijker.loading.kept import DIGEST, SOORT, VALUES, KeptTexts
from casuskijker.loading.reading.documents import read_document
from casuskijker.loading.reading.grenzen import GRENZEN
from casuskijker.loading.text import texts
from tests import PROJECT
from tests.loading.voorbeeldsite import CASUS, WOORDENLIJST, change, write_site
from tests.wijzigingen import Auteur
from tests.wijzigingen import write_site as write_many

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Geladen
    from casuskijker.loading.reading.documents import Document, Source

BRIEF = "casussen/01-de-brief.md"
TWEEDE = change(change(CASUS, "De brief", "De deur"), "nummer: 1", "nummer: 2")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_site(tmp_path / "site", {"casussen/02-de-deur.md": TWEEDE})


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def gelezen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were read, each time again, but for the kijkramen: of these none is kept."""
    names: list[str] = []

    def spy(source: Source, problems: list[Problem], *, fields: Iterable[str]) -> Document | None:
        names.extend([source.file.name] * (not source.path.startswith("kijkramen/")))
        return read_document(source, problems, fields=fields)

    monkeypatch.setattr(texts, "read_document", spy)
    return names


def build(site: Path, cache: Cache) -> Geladen:
    """Return a site as a build reads it that keeps what it read."""
    geheugen = Geheugen(cache)
    geladen = load_catalogus(read_bronmappen(site), geheugen=geheugen)
    geheugen.keep()
    return geladen


def test_only_what_changed_is_read(site: Path, cache: Cache, gelezen: list[str]) -> None:
    build(site, cache)
    (site / BRIEF).write_text(change(CASUS, "op de mat", "onder de mat"), "utf-8")
    gelezen.clear()
    geladen = build(site, cache)
    assert gelezen == ["01-de-brief.md"]
    assert geladen == load_catalogus(read_bronmappen(site))
    gelezen.clear()
    build(site, cache)
    assert gelezen == []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("site_config/woordenlijst.yml", change(WOORDENLIJST, "bewoner, ook: [bewoners]", "zij, ook: [bewoner]")),
        ("casussen/00-eerst.md", change(CASUS, "De brief", "Eerst")),
        ("site_config/bronnen.yml", "ander: {type: book, title: Ander}\n"),
    ],
)  # fmt: skip
def test_a_text_that_asked_what_is_answered_otherwise_now_is_read(
    file: str, text: str, site: Path, cache: Cache, gelezen: list[str]
) -> None:
    build(site, cache)
    (site / file).write_text(text, "utf-8")
    gelezen.clear()
    assert build(site, cache) == load_catalogus(read_bronmappen(site))
    assert "01-de-brief.md" in gelezen


def test_what_is_wrong_with_a_text_is_kept_with_it(site: Path, cache: Cache, gelezen: list[str]) -> None:
    (site / BRIEF).write_text(change(CASUS, "bewoner", "bewoer"), "utf-8")
    first = build(site, cache)
    gelezen.clear()
    assert build(site, cache) == first
    assert [problem.near for problem in first.problems if problem.near] == ["bewoner"]
    assert gelezen == []


def test_a_text_that_may_not_be_opened_is_not_kept(site: Path, cache: Cache, tmp_path: Path) -> None:
    build(site, cache)
    (tmp_path / "elders.md").write_bytes((site / BRIEF).read_bytes())
    (site / BRIEF).unlink()
    (site / BRIEF).symlink_to(tmp_path / "elders.md")
    assert build(site, cache) == build(site, cache) == load_catalogus(read_bronmappen(site))


def test_a_text_that_the_computer_does_not_give_is_not_kept(
    site: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build(site, cache)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", lambda _: refuse())
        assert not build(site, cache).catalogus.casussen
    assert build(site, cache) == first


def refuse() -> bytes:
    raise OSError


def test_a_text_that_somebody_wrote_in_during_the_build_is_read_by_the_next(site: Path, cache: Cache) -> None:
    geheugen = Geheugen(cache)
    load_catalogus(read_bronmappen(site), geheugen=geheugen)
    (site / BRIEF).write_text(change(CASUS, "op de mat", "onder de mat"), "utf-8")
    geheugen.keep()
    assert build(site, cache) == load_catalogus(read_bronmappen(site))


def test_another_table_of_what_fits_makes_all_be_read(
    site: Path, cache: Cache, gelezen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    build(site, cache)
    gelezen.clear()
    monkeypatch.setitem(GRENZEN, "vragen", 0)
    assert "C136" in [problem.code for problem in build(site, cache).problems]
    assert len(gelezen) == 2


def test_a_text_that_is_gone_for_a_while_comes_back_as_it_was(site: Path, cache: Cache) -> None:
    geheugen = Geheugen(cache)
    first = load_catalogus(read_bronmappen(site), geheugen=geheugen)
    content = (site / BRIEF).read_bytes()
    (site / BRIEF).unlink()
    geheugen.keep()
    geheugen.keep()
    (site / BRIEF).write_bytes(content)
    assert build(site, cache) == first


@pytest.mark.parametrize("kept", [b"x", b"3", b'{"": "KeptText"}', VALUES.write("tekst")])
def test_what_is_kept_as_a_text_and_is_none_is_read(kept: bytes, site: Path, cache: Cache) -> None:
    first = build(site, cache)
    texts_of_now = KeptTexts(cache)
    pieces = {path: piece[:DIGEST] + kept for path, piece in texts_of_now.before.items()}
    assert pieces
    cache.write_pieces(SOORT, texts_of_now.key, pack(pieces.items()))
    assert build(site, cache) == first


@pytest.mark.no_cover
def test_after_any_changes_a_site_is_what_reading_it_without_a_cache_gives(tmp_path: Path, cache: Cache) -> None:
    site = write_many(tmp_path / "site", casussen=6, kijkramen=1)
    auteur = Auteur(site, random.Random(13).randrange(99))  # noqa: S311 - the same at every run
    for _ in range(20):
        assert build(site, cache) == load_catalogus(read_bronmappen(site))
        auteur.change()


@pytest.mark.no_cover
def test_all_that_a_text_can_have_is_kept(cache: Cache, gelezen: list[str]) -> None:
    first = build(PROJECT, cache)
    found = first.catalogus
    read = (found.casussen, found.eenvoudige_casussen, found.werkvormen, found.verhalenlessen)
    assert len(gelezen) == sum(map(len, read))
    gelezen.clear()
    assert build(PROJECT, cache) == first
    assert gelezen == []


def test_what_cannot_be_written_is_read_again(
    site: Path, cache: Cache, gelezen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casuskijker.loading.kept.VALUES", Values(()))
    first = build(site, cache)
    gelezen.clear()
    assert build(site, cache) == first
    assert len(gelezen) == 2

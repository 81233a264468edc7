"""A site that is read again gives what reading it for the first time gives, and reads no more than what changed."""

from __future__ import annotations

import os
import random
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from casuskijker.loading import geheugen as geheugens
from casuskijker.loading import load_catalogus, read_bronmappen, zoekpaginas
from casuskijker.loading.geheugen import Geheugen
from casuskijker.loading.lists import trefwoorden
from casuskijker.loading.lists.all_lists import load_lijsten
from casuskijker.loading.lists.trefwoorden import READ_TREFWOORDEN
from casuskijker.loading.reading.documents import read_document
from casuskijker.loading.text import texts
from casuskijker.loading.zoekpaginas import Zoekpaginas
from casuskijker.markdown.front_matter import split_front_matter
from tests.loading.voorbeeldsite import BRONNEN, CASUS, KIJKRAAM, WOORDENLIJST, change, write_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Bronmappen
    from casuskijker.loading.lists.all_lists import Lijsten
    from casuskijker.loading.reading.documents import Document, Source
    from casuskijker.loading.reading.fields import Given

TWEEDE = change(change(CASUS, "De brief", "De deur"), "nummer: 1", "nummer: 2")
LANG_GELEDEN = 1_000_000_000
"""A moment, in seconds, that no other change can have any more."""


@pytest.fixture
def site(tmp_path: Path) -> Bronmappen:
    """A site with two casussen, written long ago."""
    write_site(tmp_path, {"casussen/02-de-deur.md": TWEEDE})
    for file in tmp_path.rglob("*.*"):
        os.utime(file, (LANG_GELEDEN, LANG_GELEDEN))
    return read_bronmappen(tmp_path)


@pytest.fixture
def gelezen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read, each time again."""
    names: list[str] = []

    def spy(source: Source, problems: list[Problem], *, fields: Iterable[str]) -> Document | None:
        names.append(source.file.name)
        return read_document(source, problems, fields=fields)

    monkeypatch.setattr(texts, "read_document", spy)
    return names


def write_long_ago(file: Path, text: str, *, after: int = 0) -> None:
    file.write_text(text, "utf-8")
    os.utime(file, (LANG_GELEDEN + after, LANG_GELEDEN + after))


def read_twice(site: Bronmappen, gelezen: list[str], edit: Callable[[], object]) -> list[str]:
    """Read a site, change it, read it again and return which texts that took; it is as if read for the first time."""
    geheugen = Geheugen()
    load_catalogus(site, geheugen=geheugen)
    edit()
    gelezen.clear()
    again = load_catalogus(site, geheugen=geheugen)
    names = [*gelezen]
    assert again == load_catalogus(site)
    return names


def test_what_did_not_change_is_not_read(site: Bronmappen, gelezen: list[str]) -> None:
    assert read_twice(site, gelezen, lambda: None) == []


def test_of_a_text_that_changed_only_that_is_read(site: Bronmappen, gelezen: list[str]) -> None:
    file = site.casussen / "02-de-deur.md"
    assert read_twice(site, gelezen, lambda: write_long_ago(file, TWEEDE + "\nMeer.\n", after=9)) == [file.name]


def test_a_text_that_was_just_written_may_be_another_one_at_the_same_moment(
    site: Bronmappen, gelezen: list[str]
) -> None:
    file = site.casussen / "02-de-deur.md"
    file.touch()
    moment = file.stat().st_mtime_ns

    def edit() -> None:
        file.write_text(change(TWEEDE, "brief op", "krant op"), "utf-8")
        os.utime(file, ns=(moment, moment))

    assert read_twice(site, gelezen, edit) == [file.name]


def test_a_text_is_read_again_when_a_name_in_it_is_known_no_longer_or_is_called_otherwise(
    site: Bronmappen, gelezen: list[str]
) -> None:
    for words in (change(WOORDENLIJST, "naam: schulden", "naam: schuld"), WOORDENLIJST.replace("bewoner", "bewonr")):
        write_long_ago(site.woordenlijst, WOORDENLIJST)
        edit = partial(write_long_ago, site.woordenlijst, words, after=9)
        assert read_twice(site, gelezen, edit) == ["01-de-brief.md", "02-de-deur.md"]


def test_a_new_word_that_no_text_has_is_no_reason_to_read_one(site: Bronmappen, gelezen: list[str]) -> None:
    words = change(WOORDENLIJST, "  - {naam: wonen}\n", "  - {naam: wonen}\n  - {naam: slapen}\n")
    assert read_twice(site, gelezen, lambda: write_long_ago(site.woordenlijst, words, after=9)) == []


def test_a_text_with_an_unknown_name_hears_which_one_is_nearest_now(site: Bronmappen, gelezen: list[str]) -> None:
    write_long_ago(site.casussen / "02-de-deur.md", change(TWEEDE, "schulden", "slaapen"))
    words = change(WOORDENLIJST, "  - {naam: wonen}\n", "  - {naam: wonen}\n  - {naam: slapen}\n")
    edit = partial(write_long_ago, site.woordenlijst, words, after=9)
    assert read_twice(site, gelezen, edit) == ["02-de-deur.md"]


def test_a_number_that_another_text_takes_or_lets_go_is_a_reason_to_read_again(
    site: Bronmappen, gelezen: list[str]
) -> None:
    first, second = site.casussen / "01-de-brief.md", site.casussen / "02-de-deur.md"
    taken = change(CASUS, "nummer: 1", "nummer: 2")
    assert read_twice(site, gelezen, lambda: write_long_ago(first, taken, after=9)) == [first.name, second.name]
    assert read_twice(site, gelezen, lambda: write_long_ago(first, CASUS, after=18)) == [first.name, second.name]


def test_a_schaal_that_changed_is_a_reason_to_read_a_kijkraam_again_and_no_casus(
    site: Bronmappen, gelezen: list[str]
) -> None:
    positie = "    - {id: ja, naam: ja, uitleg: zo is het, groep: zichtbaar}\n"
    schaal = f"vijf:\n  naam: Vijf\n  posities:\n{positie}{positie.replace('ja', 'nee')}"
    write_long_ago(site.schalen, schaal)
    edit = partial(write_long_ago, site.schalen, schaal.replace("Vijf", "Half"), after=9)
    assert load_catalogus(site).problems == ()
    assert read_twice(site, gelezen, edit) == ["aandacht.md"]


def test_a_list_that_is_made_or_goes_away_is_noticed(site: Bronmappen, gelezen: list[str]) -> None:
    assert read_twice(site, gelezen, lambda: write_long_ago(site.begrippen, "- naam: brief\n")) == []
    assert read_twice(site, gelezen, site.bronnen.unlink) == ["01-de-brief.md", "02-de-deur.md"]


def test_lists_are_read_again_only_when_one_of_them_changed(site: Bronmappen, monkeypatch: pytest.MonkeyPatch) -> None:
    times = []

    def spy(bronmappen: Bronmappen, problems: list[Problem]) -> Lijsten:
        times.append(bronmappen)
        return load_lijsten(bronmappen, problems)

    monkeypatch.setattr(geheugens, "load_lijsten", spy)
    geheugen = Geheugen()
    for _ in range(3):
        load_catalogus(site, geheugen=geheugen)
    assert len(times) == 1
    write_long_ago(site.bronnen, change(BRONNEN, "De bundel", "Een bundel"), after=9)
    load_catalogus(site, geheugen=geheugen)
    assert len(times) == 2


LEERROUTE = """\
- id: thuis
  titel: Thuis
  omschrijving: Thuis werken.
  stappen:
    - {soort: casus, doel: tekst, titel: Lezen, tekst: Zie [hem](tekst.md).}
"""
NAMING = {
    "leerroutes": LEERROUTE,
    "zoekwoorden": "- {woorden: [post], zie: [tekst, /over/]}\n",
    "trefwoorden": (
        "- {soort: casus, doel: tekst, woorden: [brievenbus]}\n- {soort: leerroute, doel: thuis, woorden: [x]}\n"
    ),
}
"""Lists that name texts, with what they say."""


def write_naming_lists(site: Bronmappen) -> None:
    for name, text in NAMING.items():
        write_long_ago(getattr(site, name), text)


@pytest.fixture
def lists_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the lists with items that were read, each time again."""
    names: list[str] = []

    def spy(given: Given) -> object:
        names.append(Path(given.node.place.path).stem)
        return READ_TREFWOORDEN(given)

    monkeypatch.setattr(trefwoorden, "READ_TREFWOORDEN", spy)
    return names


def test_a_list_that_names_texts_is_read_again_when_it_or_a_name_is_another_one(
    site: Bronmappen, lists_read: list[str]
) -> None:
    geheugen, casus = Geheugen(), site.casussen / "03-tekst.md"
    write_naming_lists(site)
    third = change(CASUS, "nummer: 1", "nummer: 3")
    edits: list[tuple[Callable[[], object], int]] = [
        (lambda: None, 1),
        (lambda: write_long_ago(site.casussen / "02-de-deur.md", f"{TWEEDE}\nMeer.\n", after=1), 0),
        (lambda: write_long_ago(casus, third), 1),
        (lambda: write_long_ago(casus, f"{third}\nMeer.\n", after=2), 0),
        (lambda: write_long_ago(site.content / "over.md", "# Over\n"), 1),
        (lambda: write_long_ago(site.trefwoorden, NAMING["trefwoorden"].replace("brievenbus", "post"), after=3), 1),
        (casus.unlink, 1),
    ]
    for number, (edit, times) in enumerate(edits):
        edit()
        lists_read.clear()
        again = load_catalogus(site, geheugen=geheugen)
        assert len(lists_read) == times, number
        assert again == load_catalogus(site), number


def test_a_page_by_hand_is_looked_into_again_when_somebody_wrote_in_it(
    site: Bronmappen, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def spy(text: str) -> tuple[dict[str, Any], str]:
        read.append(text)
        return split_front_matter(text)

    monkeypatch.setattr(zoekpaginas, "split_front_matter", spy)
    pages, over = Zoekpaginas(), site.content / "over.md"
    write_long_ago(over, "# Over\n")
    assert "/over/" in pages.list(site)
    read.clear()
    assert "/over/" in pages.list(site)
    assert read == []
    write_long_ago(over, "---\nsearch: {exclude: true}\n---\n# Over\n", after=1)
    assert "/over/" not in pages.list(site)
    assert len(read) == 1


def edit_at_random(site: Bronmappen, chance: random.Random, number: int) -> None:
    """Change one thing; each time comes after all the others, as it does on a disk."""
    naam = f"{chance.randrange(5):02}-tekst.md"
    file = chance.choice((site.casussen, site.kijkramen)) / naam
    text = CASUS if file.parent == site.casussen else KIJKRAAM
    kind = chance.randrange(8)
    if kind == 0 and file.exists():
        file.unlink()
    elif kind == 1 and file.exists():
        file.rename(file.with_name(f"{chance.randrange(5):02}-tekst-{number}.md"))
    elif kind == 2:
        words = chance.choice(("bewoner", "bewoners", "buur"))
        write_long_ago(site.woordenlijst, WOORDENLIJST.replace("bewoner", words), after=number)
    elif kind == 7:
        wish = chance.choice(("", "---\nsearch: {exclude: true}\n---\n"))
        write_long_ago(site.content / "over.md", f"{wish}# Over\n", after=number)
    elif kind == 3:
        write_long_ago(file, text.replace("titel:", "tittel:", 1), after=number)
    else:
        own = text.replace("nummer: 1", f"nummer: {chance.randrange(4)}").replace(
            "bewoner", chance.choice(("bewoner", "buur"))
        )
        write_long_ago(file, f"{own}\nZie [daar](0{chance.randrange(5)}-tekst.md).\n", after=number)


@pytest.mark.no_cover
def test_after_any_edits_a_site_is_what_reading_it_for_the_first_time_gives(site: Bronmappen) -> None:
    chance, geheugen = random.Random(13), Geheugen()  # noqa: S311 - the same at every run
    write_naming_lists(site)
    for number in range(1, 61):
        edit_at_random(site, chance, number)
        assert load_catalogus(site, geheugen=geheugen) == load_catalogus(site), f"na {number} wijzigingen"


def test_somebody_is_told_each_text_that_is_read_and_none_that_is_as_it_was(site: Bronmappen) -> None:
    told: list[object] = []
    geheugen = Geheugen(tell=told.append)
    catalogus = load_catalogus(site, geheugen=geheugen).catalogus
    assert {*catalogus.casussen, *catalogus.kijkramen} <= {*told}
    told.clear()
    write_long_ago(site.casussen / "02-de-deur.md", change(TWEEDE, "op de mat", "onder de mat"), after=1)
    catalogus = load_catalogus(site, geheugen=geheugen).catalogus
    assert told == [catalogus.casus_by_slug["de-deur"]]

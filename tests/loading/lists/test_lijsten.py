"""The lists in site_config: words, sources, scales and begrippen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.bron import Bron, Naam
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, Positie, Schaal
from casuskijker.domain.woordenlijst import Deel, Term
from tests.loading.voorbeeldsite import BRONNEN, WOORDENLIJST, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.catalogus import Catalogus


def load(tmp_path: Path, name: str, text: str) -> Catalogus:
    geladen = load_site(tmp_path, {f"site_config/{name}.yml": text})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus


def codes(tmp_path: Path, name: str, text: str) -> list[tuple[int, str]]:
    problems = load_site(tmp_path, {f"site_config/{name}.yml": text}).problems
    return [(problem.place.line, problem.code) for problem in problems]


def test_the_woordenlijst_holds_delen_and_terms(tmp_path: Path) -> None:
    text = change(WOORDENLIJST, "{naam: gemeente}", "{naam: gemeente, uitleg: Het *stadhuis*.}")
    words = load(tmp_path, "woordenlijst", text).woordenlijst
    assert words.delen == (Deel("thuis", "Thuis"),)
    assert words.actoren.items == (Term("bewoner", ("bewoners",)), Term("gemeente", uitleg="Het *stadhuis*."))
    assert [term.naam for term in words.sleutelwoorden.items] == ["schulden", "wonen"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{naam: gemeente}", "{naam: gemeente, ook: [stad, Stad]}", [(5, "C118")]),
        ("{naam: gemeente}", "{naam: BEWONER}", [(5, "C118")]),
        ("{naam: gemeente}", "{naam: schulden}", []),
        ("{naam: gemeente}", "{naam: de gemeente}\n  - {naam: de-gemeente}", [(6, "C119")]),
        ("{naam: gemeente}", "gemeente", [(5, "C115")]),
        ("{naam: gemeente}", "{}", [(5, "C101")]),
        ("{id: thuis, naam: Thuis}", "{id: thuis, naam: Thuis}\n  - {id: thuis, naam: Huis}", [(3, "C117")]),
        ("delen:", "delden:", [(4, "C108"), (1, "C102")]),
    ],
)
def test_what_is_wrong_with_a_word_is_told(tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]) -> None:
    assert codes(tmp_path, "woordenlijst", change(WOORDENLIJST, old, new)) == expected


def test_a_bron_has_the_fields_of_csl(tmp_path: Path) -> None:
    text = (
        "bundel:\n  type: article\n  title: 1984\n  author: [{family: Van Hees, given: S.}, {literal: Movisie}]\n"
        "  editor:\n    - {family: Kal}\n  issued: 2018-05-31\n  container-title: Blad\n  publisher: Uitgever\n"
        "  volume: 12\n  issue: 3a\n  page: 10-12\n  URL: https://voorbeeld.nl/a?b=c\n  note: Bladzijden geschat.\n"
    )
    assert load(tmp_path, "bronnen", text).bronnen == {
        "bundel": Bron(
            id="bundel",
            type="article",
            title="1984",
            author=(Naam("Van Hees", "S."), Naam(literal="Movisie")),
            editor=(Naam("Kal"),),
            issued="2018-05-31",
            container_title="Blad",
            publisher="Uitgever",
            volume="12",
            issue="3a",
            page="10-12",
            url="https://voorbeeld.nl/a?b=c",
            note="Bladzijden geschat.",
        )
    }


@pytest.mark.parametrize("issued", ["2018", "'2018'", "2018-05", "2018-05-31"])
def test_a_bron_may_be_dated_by_year_month_or_day(tmp_path: Path, issued: str) -> None:
    bron = load(tmp_path, "bronnen", f"{BRONNEN}  issued: {issued}\n").bronnen["bundel"]
    assert bron.issued == issued.strip("'")


@pytest.mark.parametrize("issued", ["18", "2018-13", "2018-5-1", "2018-02-30", "mei 2018", "0000", "[2018]"])
def test_what_is_no_date_is_an_error(tmp_path: Path, issued: str) -> None:
    assert [line for line, _ in codes(tmp_path, "bronnen", f"{BRONNEN}  issued: {issued}\n")] == [4]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "voorbeeld.nl", "https://a b.nl", "[]", "{a: b}"])
def test_only_an_address_on_the_web_becomes_a_link(tmp_path: Path, url: str) -> None:
    catalogus = load_site(tmp_path, {"site_config/bronnen.yml": f"{BRONNEN}  URL: {url}\n"}).catalogus
    assert [bron.url for bron in catalogus.bronnen.values()] in ([], [""])


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("  author: Van Hees\n", [(4, "C115")]),
        ("  author: [Van Hees]\n", [(4, "C115")]),
        ("  author: [{family: Hees, initials: S.}]\n", [(4, "C102")]),
        ("bundel:\n  type: book\n  title: Nog een\n", [(4, "C012")]),
        ("Verslag:\n  type: report\n  title: Verslag\n", [(4, "C116")]),
        ("verslag:\n  title: Verslag\n", [(4, "C101")]),
        ("verslag:\n", [(4, "C101"), (4, "C101")]),
    ],
)
def test_what_is_wrong_with_a_bron_is_told(tmp_path: Path, added: str, expected: list[tuple[int, str]]) -> None:
    assert codes(tmp_path, "bronnen", BRONNEN + added) == expected


def test_a_schaal_may_have_values_and_a_mean(tmp_path: Path) -> None:
    text = (
        "vaak:\n  naam: Hoe vaak?\n  toelichting: Van ons.\n  gemiddelde: ja\n  posities:\n"
        "    - {id: vaak, naam: vaak, uitleg: elke week, groep: Zichtbaar, waarde: 1.5}\n"
        "    - id: soms\n      naam: soms\n      groep: deels\n      waarde: -0,5\n"
        "    - {id: weet-niet, naam: weet ik niet, groep: navragen}\n"
    )
    assert load(tmp_path, "schalen", text).schalen == {
        "zichtbaarheid": DEFAULT_SCHAAL,
        "vaak": Schaal(
            id="vaak",
            naam="Hoe vaak?",
            toelichting="Van ons.",
            gemiddelde=True,
            posities=(
                Positie(id="vaak", naam="vaak", uitleg="elke week", groep="zichtbaar", waarde=1.5),
                Positie(id="soms", naam="soms", groep="deels", waarde=-0.5),
                Positie(id="weet-niet", naam="weet ik niet", groep="navragen"),
            ),
        ),
    }


def test_ids_of_positions_are_unique_within_one_schaal_only(tmp_path: Path) -> None:
    posities = "posities: [{id: a, naam: a, groep: deels}]"
    text = f"een: {{naam: Een, {posities}}}\ntwee: {{naam: Twee, {posities}}}\n"
    assert list(load(tmp_path, "schalen", text).schalen) == ["zichtbaarheid", "een", "twee"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een: {naam: Een}", [(1, "C101")]),
        ("een: {naam: Een, posities: []}", [(1, "C110")]),
        ("een: {naam: Een, gemiddelde: misschien, posities: [{id: a, naam: a, groep: deels}]}", [(1, "C113")]),
        ("een: {naam: Een, gemiddelde: [ja], posities: [{id: a, naam: a, groep: deels}]}", [(1, "C109")]),
        ("een: {naam: Een, posities: [{id: a, naam: a, groep: rood}]}", [(1, "C114")]),
        ("een: {naam: Een, posities: [{id: a, naam: a, groep: [deels]}]}", [(1, "C109")]),
        ("een: {naam: Een, posities: [{id: a, naam: a, groep: deels, waarde: {a: b}}]}", [(1, "C109")]),
        (
            "een:\n  naam: Een\n  posities:\n  - {id: a, naam: a, groep: deels}\n  - {id: a, naam: b, groep: deels}",
            [(5, "C117")],
        ),
        ("een: {naam: Een, posities: [{id: [a], naam: a, groep: deels}]}", [(1, "C109")]),
    ],
)
def test_what_is_wrong_with_a_schaal_is_told(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert codes(tmp_path, "schalen", text) == expected


def test_begrippen_keep_their_order_and_may_point_ahead(tmp_path: Path) -> None:
    text = (
        "- naam: nabijheid\n  uitleg: Er *zijn*.\n  ook: [dichtbij]\n  bron: Bundel\n  plaats: H2\n"
        "  zie_ook: [Kijken]\n"
        "- {naam: aandacht, uitleg: Kijken., ook: [kijken], herkomst: redactie}\n"
    )
    assert load(tmp_path, "begrippen", text).begrippen == (
        Begrip(
            naam="nabijheid", uitleg="Er *zijn*.", ook=("dichtbij",), bron="bundel", plaats="H2", zie_ook=("aandacht",)
        ),
        Begrip(naam="aandacht", uitleg="Kijken.", ook=("kijken",), herkomst="redactie"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- nabijheid", [(1, "C115")]),
        ("- {naam: nabijheid}", [(1, "C101")]),
        ("- {uitleg: Er zijn.}", [(1, "C101")]),
        ("- {naam: a b, uitleg: A.}\n- {naam: a-b, uitleg: B.}", [(2, "C119")]),
        ("- {naam: '...', uitleg: A.}", [(1, "C120")]),
        ("- {naam: a, uitleg: A., bron: boek}", [(1, "C106")]),
        ("- {naam: a, uitleg: A., zie_ook: a}", [(1, "C111")]),
        ("- {naam: a, uitleg: A., herkomst: bron?}", [(1, "C114")]),
    ],
)
def test_what_is_wrong_with_a_begrip_is_told(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert codes(tmp_path, "begrippen", text) == expected

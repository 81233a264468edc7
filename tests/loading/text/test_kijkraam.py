"""A kijkraam: its invalshoeken and its text in three parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, GEEN_SCHAAL, Ingredient, Invalshoek, Kijkraam, Vraag
from casuskijker.domain.vorm import GESPREK
from tests.loading.voorbeeldsite import KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "kijkramen/aandacht.md"
INGREDIENTEN = KIJKRAAM[KIJKRAAM.index("    ingredienten:") : KIJKRAAM.index("---\n\nAan")]
EIGEN_SCHAAL = "{naam: Hoe vaak?, posities: [{id: vaak, naam: vaak, groep: zichtbaar}]}"


def load(tmp_path: Path, text: str, **lists: str) -> Kijkraam:
    files = {f"site_config/{name}.yml": content for name, content in lists.items()}
    geladen = load_site(tmp_path, {PATH: text, **files})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus.kijkramen[0]


def codes(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in load_site(tmp_path, {PATH: text}).problems]


def test_a_checklist_holds_what_its_file_says(tmp_path: Path) -> None:
    extra = ["voorbeeld: Eerst stil.", "alleen_client: ja", "bron: H4 4.2.1", "vervangt: [oud, ouder]"]
    text = change(KIJKRAAM, "---\n\nAan", "".join(f"        {line}\n" for line in extra) + "---\n\nAan")
    text = change(text, "invalshoeken:", "versie: 3\nvoor: [professional, team]\nbron: Bundel\ninvalshoeken:")
    assert load(tmp_path, change(text, "Wat zie je?", "Wat zie je?\n    uitleg: Let op *kleine* dingen.")) == Kijkraam(
        slug="aandacht",
        titel="Kijkraam Aandacht",
        omschrijving="Kijk hoe iemand aandacht geeft.",
        path=PATH,
        versie=3,
        voor=("professional", "team"),
        schaal=DEFAULT_SCHAAL,
        bron="bundel",
        inleiding="Aandacht is kijken en blijven kijken.",
        invalshoeken=(
            Invalshoek(
                id="kijken",
                titel="Wat zie je?",
                uitleg="Let op *kleine* dingen.",
                ingredienten=(
                    Ingredient(
                        id="eerst-kijken",
                        titel="Eerst kijken",
                        tekst="Iemand kijkt voordat hij praat.",
                        voorbeeld="Eerst stil.",
                        alleen_client=True,
                        bron="H4 4.2.1",
                        vervangt=("oud", "ouder"),
                    ),
                ),
            ),
        ),
    )


def test_a_gesprek_has_questions_and_no_schaal(tmp_path: Path) -> None:
    text = change(KIJKRAAM, INGREDIENTEN, "    vragen:\n      - {id: wie, tekst: Wie kijkt er?}\n")
    kijkraam = load(tmp_path, change(text, "titel: Kijkraam", "vorm: Gesprek\ntitel: Kijkraam"))
    assert (kijkraam.vorm, kijkraam.schaal) == (GESPREK, GEEN_SCHAAL)
    assert kijkraam.invalshoeken[0].vragen == (Vraag(id="wie", tekst="Wie kijkt er?"),)
    assert kijkraam.invalshoeken[0].vervangt == ()


def test_a_theme_of_a_gesprek_takes_over_from_another(tmp_path: Path) -> None:
    text = change(KIJKRAAM, INGREDIENTEN, "    vervangt: [oud]\n    vragen:\n      - {id: oud, tekst: Wie kijkt er?}\n")
    kijkraam = load(tmp_path, change(text, "titel: Kijkraam", "vorm: gesprek\ntitel: Kijkraam"))
    assert kijkraam.invalshoeken[0].vervangt == ("oud",)
    text = change(text, "vervangt: [oud]", "vervangt: [kijken]")
    assert codes(tmp_path, change(text, "titel: Kijkraam", "vorm: gesprek\ntitel: Kijkraam")) == [(8, "C124")]


def test_an_own_schaal_comes_from_the_list(tmp_path: Path) -> None:
    text = change(KIJKRAAM, "titel: Kijkraam", "schaal: Vaak\ntitel: Kijkraam")
    schaal = load(tmp_path, text, schalen=f"vaak: {EIGEN_SCHAAL}").schaal
    assert (schaal.id, schaal.naam, [positie.id for positie in schaal.posities]) == ("vaak", "Hoe vaak?", ["vaak"])


def test_the_usual_schaal_may_be_worded_anew(tmp_path: Path) -> None:
    schaal = load(tmp_path, KIJKRAAM, schalen=f"zichtbaarheid: {EIGEN_SCHAAL}").schaal
    assert schaal.naam == "Hoe vaak?"


@pytest.mark.parametrize("schalen", ["vaak: {naam: Hoe vaak?}", "- ["])
def test_a_kijkraam_waits_for_its_broken_schaal_without_an_error_of_its_own(tmp_path: Path, schalen: str) -> None:
    text = change(KIJKRAAM, "titel: Kijkraam", "schaal: vaak\ntitel: Kijkraam")
    geladen = load_site(tmp_path, {PATH: text, "site_config/schalen.yml": schalen})
    assert {problem.place.path for problem in geladen.problems} == {"site_config/schalen.yml"}
    assert geladen.catalogus.kijkramen == ()


def test_a_pane_of_the_plaat_has_words_of_its_own(tmp_path: Path) -> None:
    kijkraam = load(tmp_path, change(KIJKRAAM, "    ingredienten:\n", "    trefwoorden: [a, b]\n    ingredienten:\n"))
    assert kijkraam.invalshoeken[0].trefwoorden == ("a", "b")


def test_the_text_falls_in_three_parts(tmp_path: Path) -> None:
    text = (
        "\n## Zo gebruik je dit\n\nEerst zo.\n\n## Wat het je NIET vertelt\n\n- Geen cijfer.\n\n## Verder\n\nOok niet."
        "\n\n## Achtergrond\n\nUit een boek.\n\n## Wat van ons is\n\nDe rest.\n"
    )
    kijkraam = load(tmp_path, KIJKRAAM + text)
    assert kijkraam.inleiding == "Aandacht is kijken en blijven kijken.\n\n## Zo gebruik je dit\n\nEerst zo."
    assert kijkraam.grenzen == "- Geen cijfer.\n\n## Verder\n\nOok niet."
    assert kijkraam.achtergrond == "## Achtergrond\n\nUit een boek.\n\n## Wat van ons is\n\nDe rest."


def test_a_background_may_come_without_limits(tmp_path: Path) -> None:
    kijkraam = load(tmp_path, f"{KIJKRAAM}\n## Achtergrond\n\nUit een boek.\n")
    assert (kijkraam.grenzen, kijkraam.achtergrond) == ("", "## Achtergrond\n\nUit een boek.")


def test_a_heading_that_comes_back_is_told_with_its_first_place(tmp_path: Path) -> None:
    assert codes(tmp_path, f"{KIJKRAAM}\n## Achtergrond\n\nA.\n\n## Achtergrond\n\nB.\n") == [(19, "C202")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("titel: Kijkraam", "vorm: lijst\ntitel: Kijkraam", [(2, "C114")]),
        ("titel: Kijkraam", "vorm:\ntitel: Kijkraam", []),
        ("id: kijken", "id: Kijken", [(5, "C116")]),
        ("id: eerst-kijken", "id: kijken", []),
        (INGREDIENTEN, "    vervangt: [oud]\n" + INGREDIENTEN, [(7, "C134")]),
        (INGREDIENTEN, "", [(5, "C123")]),
        (INGREDIENTEN, "    ingredienten: []\n", [(5, "C123")]),
        (INGREDIENTEN, "    ingredienten: kijken\n", [(7, "C115")]),
        (INGREDIENTEN, INGREDIENTEN + INGREDIENTEN.replace("    ingredienten:\n", ""), [(11, "C117")]),
        ("---\n\nAan", "        vervangt: [Oud, oud, oud]\n---\n\nAan", [(11, "C116"), (11, "C117")]),
        ("        titel: Eerst kijken\n", "", [(8, "C101")]),
        ("    ingredienten:\n", "    trefwoorden: [a, b, c, d, e, f]\n    ingredienten:\n", [(7, "C148")]),
        ("invalshoeken:", "invalshoek:", [(4, "C102")]),
        ("invalshoeken:", "versie: 0\ninvalshoeken:", [(4, "C112")]),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    assert codes(tmp_path, change(KIJKRAAM, old, new)) == expected


def test_ids_of_different_kijkraam_files_may_be_the_same(tmp_path: Path) -> None:
    assert load_site(tmp_path, {"kijkramen/rust.md": KIJKRAAM}).problems == ()


def test_a_file_without_front_matter_is_told_once(tmp_path: Path) -> None:
    assert codes(tmp_path, "Aandacht is kijken.\n") == [(1, "C004")]


def test_a_comment_in_a_field_is_no_text(tmp_path: Path) -> None:
    text = change(KIJKRAAM, "titel: Wat zie je?", "titel: Wat zie je?\n    uitleg: <!-- nog schrijven -->")
    assert [problem.code for problem in load_site(tmp_path, {"kijkramen/aandacht.md": text}).problems] == ["C110"]
    text = change(KIJKRAAM, "titel: Wat zie je?", "titel: Wat zie je?\n    uitleg: Kijk. <!-- nog")
    assert [problem.code for problem in load_site(tmp_path, {"kijkramen/aandacht.md": text}).problems] == ["C217"]

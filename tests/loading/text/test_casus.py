"""A casus: what an author may write, and what it becomes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import Ontmoeting, Vervolg
from casuskijker.domain.licentie import Licentie
from tests.loading.voorbeeldsite import CASUS, change, front_matter, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.casus import Casus
    from casuskijker.loading import Geladen

PATH = "casussen/01-de-brief.md"
REQUIRED = "titel: De brief\nomschrijving: Over post.\nactoren: [bewoner]\nsleutelwoorden: [schulden]"


def load(tmp_path: Path, text: str | bytes) -> Casus:
    """Return the casus with this text, in which nothing may be wrong."""
    geladen = load_site(tmp_path, {PATH: text})
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus.casussen[0]


def codes(geladen: Geladen) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in geladen.problems]


def test_a_casus_needs_four_fields_and_a_story(tmp_path: Path) -> None:
    casus = load(tmp_path, front_matter(REQUIRED))
    assert (casus.soort, casus.nummer, casus.duur, casus.let_op) == ("casus", None, None, None)
    assert (casus.verdiepingsvragen, casus.vervolg, casus.voor_de_docent) == ((), (), "")


def test_a_casus_says_when_it_was_revised_and_under_which_licence_it_is(tmp_path: Path) -> None:
    casus = load(tmp_path, front_matter(f"{REQUIRED}\nherzien: 2026-05-31\nlicentie: cc by-sa 4.0"))
    assert casus.herzien == dt.date(2026, 5, 31)
    assert casus.licentie == Licentie("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0")


@pytest.mark.parametrize("field", ["herzien", "licentie"])
def test_a_list_is_no_day_and_no_licence(field: str, tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: front_matter(f"{REQUIRED}\n{field}: [een, twee]")})
    assert codes(geladen) == [(6, "C109")]


def test_a_casus_says_who_has_to_do_with_whom_under_which_heading(tmp_path: Path) -> None:
    items = "\n  - {wie: Jenny, met: gemeente}\n  - {wie: Jenny, met: Fenna, waar: de  DEUR}"
    text = front_matter(f"{REQUIRED}\nontmoetingen:{items}").rstrip()
    casus = load(tmp_path, f"{text}\n\n### De *deur* {{#open}}\n\nOpen.\n\n## Voor de docent\n\nDoelen.\n")
    assert casus.ontmoetingen == (Ontmoeting("Jenny", "gemeente"), Ontmoeting("Jenny", "Fenna", "De deur"))


def test_who_has_to_do_with_nobody_is_told_where_it_stands(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: front_matter(f"{REQUIRED}\nontmoetingen:\n  - {{wie: Jenny, bij: gemeente}}")})
    assert codes(geladen) == [(7, "C101"), (7, "C102")]


def test_optional_fields_may_be_left_open(tmp_path: Path) -> None:
    casus = load(tmp_path, front_matter(f"{REQUIRED}\nduur:\nkijkramen: []\nlet_op: ~\nbron: ''"))
    assert (casus.duur, casus.kijkramen, casus.let_op, casus.bron) == (None, (), None, None)


@pytest.mark.parametrize(
    ("written", "titel"),
    [
        ("2019", "2019"),
        ("ja", "ja"),
        ("No", "No"),
        ("2018-13-45", "2018-13-45"),
        ("1_000", "1_000"),
        ("'Wie? Een gezin: deel 1'", "Wie? Een gezin: deel 1"),
        ("Café   ’t Hoekje", "Café ’t Hoekje"),
        (">-\n  Een lange\n  titel", "Een lange titel"),
        ("\n  Op de volgende regel", "Op de volgende regel"),
        ("9" * 5000, "9" * 5000),
        ("Jansen & Co * samen", "Jansen & Co * samen"),
    ],
)
def test_a_titel_is_what_its_author_wrote(tmp_path: Path, written: str, titel: str) -> None:
    assert load(tmp_path, front_matter(REQUIRED.replace("titel: De brief", f"titel: {written}"))).titel == titel


@pytest.mark.parametrize(("written", "duur"), [("45", 45), ("'45'", 45), ("010", 10), ("08", 8)])
def test_a_whole_number_counts_in_tens_whatever_yaml_thinks(tmp_path: Path, written: str, duur: int) -> None:
    assert load(tmp_path, front_matter(f"{REQUIRED}\nduur: {written}")).duur == duur


@pytest.mark.parametrize("written", ["0", "1000", "-5", "4.5", "1:30", "0x2D", "٤٥", "9" * 5000, "[45]", "{a: b}"])
def test_what_is_no_whole_number_in_range_is_an_error(tmp_path: Path, written: str) -> None:
    geladen = load_site(tmp_path, {PATH: front_matter(f"{REQUIRED}\nduur: {written}")})
    assert [line for line, _ in codes(geladen)] == [6]
    assert geladen.catalogus.casussen == ()


def test_spellings_and_capitals_become_the_names_of_the_site(tmp_path: Path) -> None:
    fields = REQUIRED.replace("[bewoner]", "[Bewoners, GEMEENTE]").replace("[schulden]", "[schuld]")
    casus = load(
        tmp_path, front_matter(f"{fields}\ndeel: Thuis\nbron: Bundel\nliteratuur: [BUNDEL]\nkijkramen: [Aandacht]")
    )
    assert (casus.actoren, casus.sleutelwoorden, casus.deel) == (("bewoner", "gemeente"), ("schulden",), "thuis")
    assert (casus.bron, casus.literatuur, casus.kijkramen) == ("bundel", ("bundel",), ("aandacht",))


def test_a_casus_with_only_a_warning_is_still_shown(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: CASUS.replace("[bewoner]", "[bewoner, Bewoners, gemeente]")})
    assert [problem.code for problem in geladen.problems] == ["C406"]
    assert geladen.catalogus.casussen[0].actoren == ("bewoner", "gemeente")


def test_an_empty_item_in_a_list_is_an_error(tmp_path: Path) -> None:
    fields = REQUIRED.replace("[bewoner]", "\n  - bewoner\n  -\n  - [a]")
    geladen = load_site(tmp_path, {PATH: front_matter(fields)})
    assert codes(geladen) == [(6, "C110"), (7, "C109")]


def test_a_mapping_where_a_list_belongs_is_an_error(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: front_matter(REQUIRED.replace("[bewoner]", "{naam: bewoner}"))})
    assert codes(geladen) == [(4, "C111")]


def test_windows_files_read_the_same(tmp_path: Path) -> None:
    text = CASUS.replace("op de mat.", "op de mat.\n\nNog een.")
    assert load(tmp_path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()) == load(tmp_path, text)
    assert load(tmp_path, text.replace("\n", "\r")).tekst == "Er ligt een brief op de mat.\n\nNog een."


def test_empty_front_matter_names_all_that_is_lacking(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: "---\n---\nTekst.\n"})
    assert codes(geladen) == [(2, "C101")] * 4


def test_the_story_is_what_stands_before_the_first_section_with_a_meaning(tmp_path: Path) -> None:
    story = "Begin.\n\n## Een vervolg op straat\n\n```\n## Vervolg\n```\n\n> ## Verdiepingsvragen\n\n    ## Vervolg"
    casus = load(tmp_path, CASUS.replace("Er ligt een brief op de mat.", story))
    assert casus.tekst == story
    assert len(casus.verdiepingsvragen) == 1


@pytest.mark.parametrize("heading", ["## VERDIEPINGSVRAGEN", "## verdiepingsvragen ##", "Verdiepingsvragen\n---"])
def test_a_heading_with_a_meaning_may_be_written_in_several_ways(tmp_path: Path, heading: str) -> None:
    casus = load(tmp_path, CASUS.replace("## Verdiepingsvragen", heading))
    assert [vraag.id for vraag in casus.verdiepingsvragen] == ["eerste-actie"]
    assert casus.tekst == "Er ligt een brief op de mat."


def test_the_part_for_the_docent_is_free_text_as_it_was_written(tmp_path: Path) -> None:
    text = "Van ons.\n\n## Leerdoelen\n\n| a | b |\n|---|---|\n\n### Vervolg\n\n- een\n\n      code"
    casus = load(
        tmp_path, f"{CASUS}\n## Voor de docent\n\n{text}\n\n## Vervolg\n\n### De bel {{#bel}}\n\nDe bel gaat.\n"
    )
    assert casus.voor_de_docent == text
    assert casus.vervolg == (Vervolg(id="bel", titel="De bel", tekst="De bel gaat."),)


def test_turns_keep_their_own_text_and_smaller_headings(tmp_path: Path) -> None:
    text = (
        "\n## Vervolg\n\n<!-- twee stappen -->\n\n### Een {#een}\n\nA.\n\n#### Klein\n\nB.\n\n### *Twee* {#twee}\nC.\n"
    )
    casus = load(tmp_path, CASUS + text)
    assert [(turn.id, turn.titel, turn.tekst) for turn in casus.vervolg] == [
        ("een", "Een", "A.\n\n#### Klein\n\nB."),
        ("twee", "*Twee*", "C."),
    ]


def test_ids_of_questions_and_turns_are_one_family(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: f"{CASUS}\n## Vervolg\n\n### De bel {{#eerste-actie}}\n\nDe bel gaat.\n"})
    assert codes(geladen) == [(20, "C209")]


def test_a_foreign_heading_ends_what_can_be_read_in_a_strict_section(tmp_path: Path) -> None:
    text = "\n# Boven\n\nTekst.\n\n## Vervolg\n\n## Tussen\n\nTekst.\n\n### De bel {#bel}\n\nTekst.\n"
    assert codes(load_site(tmp_path, {PATH: CASUS + text})) == [(18, "C203"), (24, "C203")]


def test_several_problems_in_one_file_are_told_at_once(tmp_path: Path) -> None:
    text = CASUS.replace("titel: De brief", "titel: *De brief").replace("[doener]", "[dener]")
    geladen = load_site(tmp_path, {PATH: text + "\n## Voor de docenten\n"})
    assert codes(geladen) == [(2, "C009"), (16, "C206"), (18, "C216")]


def test_what_is_still_to_be_filled_in_hides_other_problems_on_its_line(tmp_path: Path) -> None:
    text = change(CASUS, "1. [doener] Wat doe je als eerste? {#eerste-actie}", "1. [VUL IN] wat je vraagt")
    assert codes(load_site(tmp_path, {PATH: change(text, "[schulden]", "[x]")})) == [(7, "C104"), (16, "C020")]


@pytest.mark.parametrize("written", ["schulden; wonen", "schulden, wonen", "schulden | wonen", "schulden"])
def test_the_list_that_is_advised_can_be_read(tmp_path: Path, written: str) -> None:
    text = change(CASUS, "sleutelwoorden: [schulden]", f"sleutelwoorden: {written}")
    (problem,) = load_site(tmp_path / "een", {PATH: text}).problems
    assert problem.code == "C111"
    advised = change(CASUS, "sleutelwoorden: [schulden]", problem.remedy.removeprefix("Schrijf "))
    assert load_site(tmp_path / "twee", {PATH: advised}).problems == ()

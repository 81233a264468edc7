"""Headings that are almost right: what is for the docent comes on no other page because of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casuskijker.domain.problem import Severity
from casuskijker.loading.text.titles import plain_title
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen

PATH = "casussen/01-de-brief.md"
STORY = "Er ligt een brief op de mat."
TURN = "## Vervolg\n\n### De bel {#de-bel}\n\nDe bel gaat."
LOST = [
    "## Voor de docent {#docent}",
    "## Voor de docent { .stil } ##",
    "##Voor de docent",
    "##\u00a0Voor de docent",
    "##&nbsp;Voor de docent",
    "\u200b## Voor de docent",
    "## **Voor de docent**",
    "## Voor de docent:",
    "## Voor de docent (niet voor op de site)",
    "## Voor docenten",
    "## Voor de docnet",
    "## Vor de docent",
    "# Voor de docent",
    "#Voor de docent",
    "#### Voor de docent",
    "####### Voor de docent",
    "    ## Voor de docent",
    "\\## Voor de docent",
    "- ## Voor de docent",
    "```\n## Voor de docent\n```",
    "<div>\n## Voor de docent\n</div>",
    "<!--\n## Voor de docent\n-->",
    "<b>Voor de docent</b>",
    "<details>\n<summary>Voor de docent</summary>\n</details>",
    "**Voor de docent**",
    "Voor de docent:",
    "Voor de docent\n===",
    "Tekst.\nVoor de docent\n---",
    "Tekst.\n__Voor de docent__",
    "Tekst.\n##Voor de docent",
    "> ## Voor de docent",
    "Term\n: ## Voor de docent",
    '!!! note "Voor de docent"\n    Let op.',
    "## Docent",
    "### Docent: let op",
    "## Informatie voor docenten",
    "## Docentenhandleiding",
]


def find(tmp_path: Path, text: str, *, path: str = PATH) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in load_site(tmp_path, {path: text}).problems]


def line_of(text: str, part: str) -> int:
    return 1 + next(number for number, line in enumerate(text.split("\n")) if part in line)


TOLD_APART = ("C420", "C448", "C451", "C511")
"""That it is code, HTML or underlined, or has a sign that nobody sees."""


def assert_only_lost(geladen: Geladen, line: int) -> None:
    problems = [problem for problem in geladen.problems if problem.code not in TOLD_APART]
    assert [(problem.place.line, problem.code) for problem in problems] == [(line, "C216")]
    assert geladen.catalogus.casussen == ()


@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize("above", [STORY, f"{STORY}\n\n{TURN}"], ids=["story", "vervolg"])
def test_what_looks_like_the_part_for_the_docent_is_an_error(tmp_path: Path, above: str, lost: str) -> None:
    text = change(CASUS, STORY, f"{above}\n\n{lost}\n\nLeerdoelen.")
    marked = next(line for line in lost.split("\n") if "doc" in plain_title(line))
    assert_only_lost(load_site(tmp_path, {PATH: text}), line_of(text, marked))


@pytest.mark.parametrize(
    "lost",
    [
        "## Leraar", "## Voor leraren", "### Lesgevers", "> > ## Tips voor de lesgever", "## Antwoorden",
        "Antwoordmodel\n---", "## De juiste antwoorden",
        "## Nakijkmodel", "## Voor de trainer", "### Tips voor trainers", "## Didactische tips", "## D o c e n t",
        "## Correctievoorschrift", "## Voor de gespreksleider", "**Beoordelingsmodel**",
        "## Docentenblad", "## Docentendeel", "**Docentenhandleiding**", "> ## Docent", "- ## Docentenhandleiding",
        "<details><summary>Antwoordmodel</summary>\n</details>",
        "- ## Uitleg voor leraren", "!!! antwoorden\n    Ja.",
        "## Antwoordblad", "## Modelantwoorden", "## Het juiste antwoord", "## Toelichting voor leerkrachten",
        "## Uitwerkingen", "## Oplossingen bij de vragen", "## Niet voor deelnemers", "## For the teacher", "## Dócent",
        "## Oplossingen", "### Oplossing:", "> ## Uitwerking", "## Rubric", "**Rubrics**", "## Beoordelingscriteria",
        "## Beoordelingsformulier", "- ## Nakijkblad", "## Voorbeelduitwerking", "## Cesuur", "## Alleen voor docenten",
        "## Bedoeld voor de trainer",
    ],
)  # fmt: skip
def test_other_words_for_it_are_an_error_too(tmp_path: Path, lost: str) -> None:
    text = change(CASUS, STORY, f"{STORY}\n\n{lost}\n\nLeerdoelen.")
    assert_only_lost(load_site(tmp_path, {PATH: text}), line_of(text, STORY) + 2)


@pytest.mark.parametrize("lost", [lost for lost in LOST if not lost.startswith("<!--")])
def test_among_the_questions_too_and_what_stands_below_is_no_second_error(tmp_path: Path, lost: str) -> None:
    text = f"{CASUS}\n{lost}\n\nLeerdoelen.\n\n- een\n"
    codes = [code for _, code in find(tmp_path, text)]
    assert codes.count("C216") == 1


def test_a_comment_among_the_questions_is_on_no_page(tmp_path: Path) -> None:
    assert find(tmp_path, f"{CASUS}\n<!--\n## Voor de docent\n\nLeerdoelen.\n-->\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "> Voor de docent",
        "## Antwoord",
        "Zij is er\nvoor de docent\nen voor de klas.",
        "Dit is er voor de docent.",
        "## Een avond voor iedereen",
        "## A b c d",
        "## Een paar trainingen",
        "## Het correcte model",
        "## Voor de gespreksgroep",
        "## Oplosbaar",
        "## Niet voor niets",
        "| Wie | Wat |\n|---|---|\n| Anna | belt |",
        "- Voor de docent",
        f"## {'Kop. ' * 30}",
    ],
)
def test_a_story_may_be_about_a_docent(tmp_path: Path, text: str) -> None:
    assert find(tmp_path, change(CASUS, STORY, f"{STORY}\n\n{text}")) == []


@pytest.mark.parametrize(
    "heading",
    [
        "## Angst voor docenten", "## De docent belt", "## Docentenkamer", "### In de docentenkamer",
        "## De begeleider", "## De trainer", "## Wat een t r a i n e r ziet",
        "| Voor de docent | Voor de groep |\n|---|---|\n| a | b |", "## De leerkracht belt",
        "> ## Een leraar", "## Vragen en antwoorden", "## Docent-assistent", '!!! note "Een begeleidster"',
        "## De oplossing", "### Oplossingen die niet werkten", "## De uitwerking", "## Beoordeling", "## Normering",
        "## De rubric van school", "## Puntentelling", "## Een toets", "## Leerdoelen", "## Lesplan",
        "## Nog meer nakijkwerk",
    ],
)  # fmt: skip
def test_a_heading_that_names_who_teaches_is_a_tip(tmp_path: Path, heading: str) -> None:
    geladen = load_site(tmp_path, {PATH: change(CASUS, STORY, f"{STORY}\n\n{heading}\n\n    Tekst.")})
    assert [(problem.code, problem.severity) for problem in geladen.problems if problem.code != "C420"] == [
        ("C512", Severity.HINT)
    ]
    assert len(geladen.catalogus.casussen) == 1


@pytest.mark.parametrize(
    "heading", ["## Voor de docent", "## Docentenhandleiding", "> ## Antwoorden", "**Docentenblad**"]
)
def test_a_kijkraam_has_nothing_for_the_docent(tmp_path: Path, heading: str) -> None:
    text = f"{KIJKRAAM}\n{heading}\n\nLeerdoelen.\n\n## De begeleider\n"
    assert [code for _, code in find(tmp_path, text, path="kijkramen/aandacht.md")] == ["C244", "C512"]


BLAD = """\
- id: week
  titel: Mijn week
  omschrijving: Wat doe je op een dag?
  inleiding: |
    Vul in wat je wilt.

    {}

    Wat eronder staat.
  rijen: [{{id: ma, naam: Maandag}}]
  kolommen: [{{id: nu, naam: Nu}}]
"""


@pytest.mark.parametrize(
    ("heading", "code"),
    [("## Voor de docent", "C244"), ("**Antwoorden**", "C244"), ("### De oplossing", "C512"), ("### Zo werkt het", "")],
)
def test_nor_has_a_field_of_a_list(tmp_path: Path, heading: str, code: str) -> None:
    found = find(tmp_path, BLAD.format(heading), path="site_config/bladen.yml")
    assert found == ([(7, code)] if code else [])


def test_a_heading_with_a_sign_in_it_that_nobody_sees_is_that_heading(tmp_path: Path) -> None:
    geladen = load_site(tmp_path, {PATH: f"{CASUS}\n## Voor de do\u00adcent\n\nLeerdoelen.\n"})
    assert [problem.code for problem in geladen.problems] == ["C511"]
    assert [casus.voor_de_docent for casus in geladen.catalogus.casussen] == ["Leerdoelen."]


def test_a_les_may_name_what_who_leads_works_with(tmp_path: Path) -> None:
    stap = "- 10 [vraag: eerste-actie]\n\n    #### Uitwerking\n\n    Ja.\n"
    les = f"## Lessen\n\n### Les van 10 minuten {{#les-10}}\n\n{stap}\n#### De leerdoelen\n\nKijken.\n"
    assert find(tmp_path, f"{CASUS}\n{les}") == []


def test_the_part_for_the_docent_may_speak_of_itself(tmp_path: Path) -> None:
    text = f"{CASUS}\n## Voor de docent\n\n### Voor de docent {{#a}}\n\nLeerdoelen.\n"
    assert find(tmp_path, text) == []


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("## Verdiepingsvragen {#vragen}", 14),
        ("## Verdiepingsvraag <!-- x -->", 14),
        ("##Verdiepingsvragen", 14),
        ("##\u00a0Verdiepingsvragen", 14),
        ("Tekst.\n##Verdiepingsvragen", 15),
    ],
)
def test_other_headings_that_are_almost_right_are_told_with_the_questions_below(
    tmp_path: Path, heading: str, line: int
) -> None:
    text = change(CASUS, "## Verdiepingsvragen", heading)
    assert find(tmp_path, text) == [(line, "C405"), (line + 2, "C246")]


def test_a_turn_does_not_hold_other_sections_unnoticed(tmp_path: Path) -> None:
    text = change(CASUS, "## Verdiepingsvragen", f"{TURN}\n\n##Verdiepingsvragen")
    assert find(tmp_path, text) == [(20, "C405"), (22, "C246")]


def test_among_the_questions_the_heading_that_was_meant_is_named(tmp_path: Path) -> None:
    problems = load_site(tmp_path, {PATH: f"{CASUS}\n## Vervolg {{#het-vervolg}}\n"}).problems
    assert [(problem.code, problem.near) for problem in problems] == [("C203", "Vervolg")]


def test_a_kijkraam_is_warned_too(tmp_path: Path) -> None:
    text = f"{KIJKRAAM}\n##Achtergrond\n\n# Titel\n\n#samen\n\n##samen\n"
    assert find(tmp_path, text, path="kijkramen/aandacht.md") == [(15, "C405"), (17, "C409"), (21, "C416")]


@pytest.mark.parametrize("title", ["# De deur", "De deur\n==="])
@pytest.mark.parametrize("above", [STORY, f"{CASUS}\n## Voor de docent"], ids=["story", "docent"])
def test_a_second_title_is_a_warning(tmp_path: Path, above: str, title: str) -> None:
    text = change(CASUS, STORY, f"{STORY}\n\n{title}") if above == STORY else f"{above}\n\n{title}\n"
    assert find(tmp_path, text) == [(line_of(text, title.split("\n", maxsplit=1)[0]), "C409")]


@pytest.mark.parametrize(
    "text", ["`#samen`", "Wij\n  #samen", "```\n# a\n#b\n```", "\\#samen", "Nummer #1", "#samen", "#1 in de rij"]
)
def test_a_hash_elsewhere_is_no_title(tmp_path: Path, text: str) -> None:
    assert find(tmp_path, change(CASUS, STORY, f"{STORY}\n\n{text}")) == []


PARTS = ["#", "##", "## ", " ", "\n", "\n\n", "Voor de docent", "{#a}", "<!--", "-->", "```", "> ", "- ", "    ", "**"]
PARTS += ["tekst", "## Vervolg\n\n### A {#b}\n\n", "## Voor de docent\n\n", "<div>", "<pre>", "===", "\u00a0", "1. "]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_nothing_below_a_heading_for_the_docent_is_ever_on_the_page(tmp_path: Path, between: str) -> None:
    text = change(CASUS, STORY, f"{STORY}\n\n{between}\n\n## Voor de docent\n\nGeheim.")
    for casus in load_site(tmp_path, {PATH: text}).catalogus.casussen:
        assert "Geheim" not in "".join([casus.tekst, *(turn.tekst for turn in casus.vervolg)])

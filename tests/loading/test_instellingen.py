"""What a site owner hears of settings that do not go together, lead nowhere, or do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.loading import find_in_onderaan, find_in_settings, find_in_voet, list_in_voet

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.problem import Problem

GITHUB = "repo_url: https://github.com/naam/site"


def find(folder: Path, settings: str) -> list[Problem]:
    (folder / "ander.yml").write_text(f"site_name: X\n{settings}\n", "utf-8")
    return list(find_in_settings(folder / "ander.yml", judge))


def judge(written: str) -> tuple[str, str] | None:
    return {"donker": ("donker", "donker"), "licht": ("licht", "donkerder")}.get(written)


def tell(folder: Path, settings: str) -> list[str]:
    return [f"{problem.place} {problem.code}" for problem in find(folder, settings)]


@pytest.mark.parametrize(
    "settings",
    [
        "plugins: [casuskijker, tags]\ntheme: material",
        "plugins: {casuskijker: {}, blog: {}}\ntheme: {name: material, logo: l.svg, font: false, language: nl}",
        "theme: {features: [content.code.copy]}\nextra: {social: , homepage: ''}",
        "plugins: 7\ntheme: {features: 7}\nextra: 7",
    ],
)
def test_what_a_plain_site_sets_is_all_heard(tmp_path: Path, settings: str) -> None:
    assert find(tmp_path, settings) == []
    assert list(find_in_settings(tmp_path / "weg.yml", judge)) == []


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("plugins:\n  - casuskijker\n  - glightbox", "ander.yml:4 C601"),
        ("plugins:\n  - casuskijker\n  - i18n:\n      languages: []", "ander.yml:4 C601"),
        ("plugins: {casuskijker: {}, material/offline: {}}", "ander.yml:2 C602"),
        ("plugins: [casuskijker, social]", "ander.yml:2 C603"),
        ("plugins: [casuskijker, mike: {}]", "ander.yml:2 C603"),
    ],
)
def test_a_plugin_that_does_not_go_well_with_ours_is_named_with_its_line(
    tmp_path: Path, settings: str, told: str
) -> None:
    assert tell(tmp_path, settings) == [told]


def test_settings_of_a_frame_that_is_not_ours_are_named_in_one_line(tmp_path: Path) -> None:
    settings = "theme:\n  language: fy\n  palette: {primary: red}\n  features: [content.code.copy, toc.follow]\n"
    (problem,) = find(tmp_path, f"{settings}extra: {{social: [{{link: x}}]}}")
    assert (str(problem.place), problem.code) == ("ander.yml:4", "C604")
    assert "niets: theme.palette, theme.language, theme.features (toc.follow), extra.social." in problem.what


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (f"docs_dir: in/content\n{GITHUB}", ["ander.yml:3 C605"]),
        (f"docs_dir: content\n{GITHUB}\nedit_uri: edit/main/content/", []),
        (f"docs_dir: content\n{GITHUB}\nedit_uri: ''", []),
        (f"docs_dir: content\n{GITHUB}\nedit_uri_template: '{{path}}'", []),
        ("docs_dir: content\nrepo_url: https://h.test/r", []),
        ("docs_dir: content\nrepo_url: 'https://[github.com'", []),
        (GITHUB, []),
    ],
)
def test_a_guess_where_texts_are_that_leads_nowhere_is_a_warning(
    tmp_path: Path, settings: str, told: list[str]
) -> None:
    found = find(tmp_path, settings)
    assert [f"{problem.place} {problem.code}" for problem in found] == told
    assert all(problem.remedy.endswith("edit_uri: edit/main/content/") for problem in found)


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ("accent: donker", []),
        ("accent: licht", ["ander.yml:4 C607"]),
        ("accent: paars", ["ander.yml:4 C606"]),
        ("accent: ''", []),
        ("licentie: CC BY 4.0", []),
        ("licentie: Creative Commons", ["ander.yml:4 C610"]),
        ("licentie: [CC BY 4.0]", ["ander.yml:4 C610"]),
        ("licentie:", []),
        ("taal: en", []),
        ("taal: fr", ["ander.yml:4 C611"]),
        ("taal: [en]", ["ander.yml:4 C611"]),
        ("taal:", []),
        ("woorden: {casus: 'het verhaal, verhalen'}", []),
        ("woorden: {verhaaltje: 'het verhaal, verhalen'}", ["ander.yml:4 C612"]),
        ("woorden: {casus: verhaal}", ["ander.yml:4 C613"]),
        ("woorden: {casus: }", ["ander.yml:4 C613"]),
        ("woorden: {casus: 'het verhaal, verhalen'}\n    taal: en", ["ander.yml:4 C614"]),
        ("woorden: {casus: 'het verhaal, verhalen'}\n    taal: nl", []),
        ("woorden: {}\n    taal: en", []),
        ("contact: a@b.nl\n    voet: {}\n    onderaan: []\n    deelplaatje: a.png", []),
        ("licntie: CC BY 4.0", ["ander.yml:4 C615"]),
        ("kleur: rood\n    accnt: rood", ["ander.yml:4 C615", "ander.yml:5 C615"]),
    ],
)
def test_a_choice_that_cannot_be_used_as_it_is_is_told(tmp_path: Path, chosen: str, told: list[str]) -> None:
    assert tell(tmp_path, f"extra:\n  casuskijker:\n    {chosen}") == told


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("extra: {casuskjker: {licentie: CC BY 4.0}}", [(2, "casuskijker")]),
        ("extra: {eigen: ja, bestanden: [a.html], casuskijker: {licntie: CC BY 4.0}}", [(2, "licentie")]),
        ("plugins:\n  - search\n  - casuskijker:\n      casusen: verhalen\n      enabled: true", [(5, "casussen")]),
        ("plugins:\n  casuskijker: {cache: true, lessen: lessen, iets: 1}", [(3, None)]),
        ("plugins:\n  casuskijker:\nextra:\n  casuskijker:", []),
    ],
)
def test_a_setting_that_is_none_of_ours_is_told(
    tmp_path: Path, settings: str, told: list[tuple[int, str | None]]
) -> None:
    assert [(problem.place.line, problem.near) for problem in find(tmp_path, settings)] == told


VOET = "extra: {casuskijker: {voet: {Weg: weg.md, Begin: index.md, Elders: https://x.test/}}}\n"


def test_a_link_of_the_foot_to_a_page_that_is_not_there_is_named_in_the_file_that_says_it(tmp_path: Path) -> None:
    (tmp_path / "onder.yml").write_text(VOET, "utf-8")
    (tmp_path / "ander.yml").write_text("INHERIT: onder.yml\nsite_name: X\n", "utf-8")
    (problem,) = find_in_voet(tmp_path / "ander.yml", {"index.md"}.__contains__)
    assert str(problem).startswith("onder.yml:1: waarschuwing: 'Weg' bij voet wijst naar weg.md, en die bladzijde")
    assert problem.code == "C608"
    assert list(find_in_voet(tmp_path / "weg.yml", lambda _: False)) == []
    assert list_in_voet(tmp_path / "ander.yml") == {"weg.md", "index.md"}


@pytest.mark.parametrize(
    ("nav", "menu", "told"),
    [
        ("nav: [index.md, Meewerken: a.md, Over: [b.md]]", None, ["ander.yml:2 C609"]),
        ("nav: [index.md, Mewerken: a.md, Over: [b.md]]", None, []),
        ("nav: [index.md, a.md, Over: [b.md]]", None, []),
        ("use_directory_urls: true", None, []),
        ("nav: [a.md]", ["Meewerken"], ["ander.yml:2 C609", "ander.yml:2 C609"]),
    ],
)
def test_a_name_for_the_foot_that_is_in_no_menu_is_told_by_who_can_know(
    tmp_path: Path, nav: str, menu: list[str] | None, told: list[str]
) -> None:
    text = f"site_name: X\nextra: {{casuskijker: {{onderaan: [Mewerken, Over]}}}}\n{nav}\n"
    (tmp_path / "ander.yml").write_text(text, "utf-8")
    found = list(find_in_onderaan(tmp_path / "ander.yml", menu))
    assert [f"{problem.place} {problem.code}" for problem in found] == told
    assert all("bij onderaan staat niet in het menu." in problem.what for problem in found)

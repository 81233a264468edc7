"""What a site owner hears of settings that do not go together, lead nowhere, or do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Place
from casuskijker.loading import find_in_settings, place_of_setting

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
    ],
)
def test_a_choice_that_cannot_be_used_as_it_is_is_told(tmp_path: Path, chosen: str, told: list[str]) -> None:
    assert tell(tmp_path, f"extra:\n  casuskijker:\n    {chosen}") == told


def test_a_setting_is_found_in_the_file_that_says_it(tmp_path: Path) -> None:
    (tmp_path / "onder.yml").write_text("extra:\n  casuskijker:\n    voet: {A: b.md}\n", "utf-8")
    (tmp_path / "ander.yml").write_text("INHERIT: onder.yml\nsite_name: X\n", "utf-8")
    voet = ("extra", "casuskijker", "voet")
    assert str(place_of_setting(tmp_path / "ander.yml", *voet, "A")) == "onder.yml:3"
    assert str(place_of_setting(tmp_path / "ander.yml", *voet, "Z")) == "onder.yml:3"
    assert str(place_of_setting(tmp_path / "ander.yml", *voet, "A", "dieper")) == "onder.yml:3"
    assert place_of_setting(tmp_path / "weg.yml", "extra") == Place("weg.yml")

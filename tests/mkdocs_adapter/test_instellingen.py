"""What a site owner hears of settings that do not do what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files

from casuskijker.mkdocs_adapter.instellingen import read_accent, report_settings, report_voet
from tests.mkdocs_adapter.kleinste_site import CONFIG, write_smallest

if TYPE_CHECKING:
    from pathlib import Path

GITHUB = "repo_url: https://github.com/naam/site\n"
FEATURES = "[content.code.copy, toc.follow]"
FACE = f"theme: {{name: material, logo: l.svg, font: false, palette: {{primary: red}}, features: {FEATURES}}}"


def told(root: Path, settings: str, caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    project = write_smallest(root, config=settings)
    report_settings(load_config(str(project / "mkdocs.yml")))
    return [(record.levelname, record.getMessage()) for record in caplog.records if "casuskijker" in record.name]


def test_what_a_plain_site_sets_is_all_heard(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    assert told(tmp_path, CONFIG.replace("theme: {name: material}", "theme: material"), caplog) == []


def test_settings_of_a_frame_that_is_not_ours_are_named_in_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    settings = CONFIG.replace("theme: {name: material}", FACE) + "extra: {social: [{link: x}], homepage: ''}\n"
    ((level, message),) = told(tmp_path, settings, caplog)
    assert level == "INFO"
    assert "merkt een lezer niets: theme.palette, theme.features (toc.follow), extra.social." in message


@pytest.mark.parametrize(
    ("settings", "warned"),
    [
        (GITHUB, ["WARNING"]),
        (f"{GITHUB}edit_uri: edit/main/content/\n", []),
        (f"{GITHUB}edit_uri: ''\n", []),
        ("repo_url: https://h.test/r\n", []),
    ],
)
def test_a_guess_where_texts_are_that_leads_nowhere_is_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, settings: str, warned: list[str]
) -> None:
    found = told(tmp_path, CONFIG + settings, caplog)
    assert [level for level, _ in found] == warned
    assert all(message.endswith("Schrijf bijvoorbeeld: edit_uri: edit/main/content/") for _, message in found)


def test_a_plugin_with_which_a_site_lacks_something_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    found = told(tmp_path, CONFIG.replace("[casuskijker]", "[casuskijker, offline]"), caplog)
    assert [message.partition(": van")[0] for _, message in found] == [
        "casuskijker: mkdocs.yml: de plugin 'offline' gaat niet goed samen met casuskijker"
    ]


@pytest.mark.parametrize(
    ("written", "used", "said"),
    [
        ("'#5d0b3a'", "#5d0b3a", []),
        ("'#ffe000'", "#ffe000", ["INFO is te licht voor tekst"]),
        ("paars", None, ["WARNING is geen kleur die we kennen"]),
    ],
)
def test_a_colour_that_cannot_be_used_as_it_is_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, written: str, used: str | None, said: list[str]
) -> None:
    caplog.set_level("INFO")
    project = write_smallest(tmp_path, config=f"{CONFIG}extra: {{casuskijker: {{accent: {written}}}}}\n")
    assert read_accent(load_config(str(project / "mkdocs.yml"))) == used
    told = [(record.levelname, record.getMessage()) for record in caplog.records if "casuskijker" in record.name]
    assert [level for level, _ in told] == [each.partition(" ")[0] for each in said]
    assert all(each.partition(" ")[2] in message for each, (_, message) in zip(said, told, strict=True))


def test_a_link_of_the_foot_to_a_page_that_is_not_there_is_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    links = "{Weg: weg.md, Begin: index.md, Elders: https://x.test/}"
    project = write_smallest(tmp_path, config=f"{CONFIG}extra: {{casuskijker: {{voet: {links}}}}}\n")
    config = load_config(str(project / "mkdocs.yml"))
    report_voet(config, get_files(config))
    (message,) = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert message.endswith("'Weg' bij voet wijst naar weg.md, en die bladzijde is er niet.")

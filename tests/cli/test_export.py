"""A site outlives its generator: the exported files give the same pages without the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from casuskijker.cli.export import MARK
from tests import PROJECT
from tests.sites import build_strict, copy_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site


@pytest.fixture
def project(site: Site, tmp_path: Path) -> Path:
    return copy_project(PROJECT, to=tmp_path / "project", site_url=site.url)


def html_of(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.html")}


def test_an_export_builds_without_the_plugin_to_the_same_pages(site: Site, project: Path, tmp_path: Path) -> None:
    naar = tmp_path / "kopie"
    assert main(["export", "--naar", str(naar), str(project)]) == 0
    assert "- casuskijker" not in (naar / "mkdocs.yml").read_text("utf-8")
    build_strict(naar, into=tmp_path / "zonder")
    assert html_of(tmp_path / "zonder") == html_of(site.folder)


def test_an_export_can_be_repeated_over_an_earlier_one(project: Path, tmp_path: Path) -> None:
    naar = tmp_path / "kopie"
    main(["export", "--naar", str(naar), str(project)])
    (naar / "docs/verdwenen.md").write_text("# Van vorige keer\n", "utf-8")
    assert main(["export", "--naar", str(naar), str(project)]) == 0
    assert not (naar / "docs/verdwenen.md").exists()


def test_an_export_never_writes_over_what_is_not_an_export(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    naar = tmp_path / "werk"
    naar.mkdir()
    (naar / "scriptie.txt").write_text("maanden werk", "utf-8")
    assert main(["export", "--naar", str(naar), str(project)]) == 1
    assert "staan al bestanden die niet van een export zijn" in capsys.readouterr().out
    assert [path.name for path in naar.iterdir()] == ["scriptie.txt"]


def test_content_with_errors_is_not_exported(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    casus = project / "casussen/01-opgeruimd-staat-netjes.md"
    casus.write_text(casus.read_text("utf-8").replace("titel:", "tittel:", 1), "utf-8")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 1
    output = capsys.readouterr().out
    assert "casussen/01-opgeruimd-staat-netjes.md:2: " in output
    assert "Er is niets geëxporteerd: herstel eerst de fouten." in output
    assert not (tmp_path / "kopie").exists()


def test_settings_that_are_not_plain_yaml_come_along(project: Path, tmp_path: Path) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nextra:\n  van_ons: !ENV [WIE, 'niemand']\n")
    main(["export", "--naar", str(tmp_path / "kopie"), str(project)])
    text = (tmp_path / "kopie/mkdocs.yml").read_text("utf-8")
    assert text.startswith(MARK)
    assert "van_ons: !ENV [WIE, 'niemand']" in text

"""What a build refuses in mkdocs.yml, the commands refuse too, with the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import DEFAULT, NO_CACHE, VARIABLE, Cache
from casuskijker.cli import main
from casuskijker.cli.plugin_options import read_cache
from casuskijker.loading import DEFAULT_PATHS, read_bronmappen
from casuskijker.loading.text import texts
from tests.loading.voorbeeldsite import write_site
from tests.sites import build_strict

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
KNOWN = f"Hier kun je gebruiken: {', '.join((*DEFAULT_PATHS, 'cache'))}."


def write_options(root: Path, options: str) -> Path:
    """Write a site of which line 4 of mkdocs.yml holds options of the plugin."""
    return write_site(root, {"mkdocs.yml": f"docs_dir: content\nplugins:\n  - casuskijker:\n      {options}\n"})


@pytest.mark.parametrize("command", [["check"], ["check", "--vastleggen"], ["export", "--naar", "kopie"]])
@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("casussen: mkdocs.yml", "bij 'casussen' hoort een map, en 'mkdocs.yml' is iets anders."),
        ("bronnen: casussen", "bij 'bronnen' hoort een bestand, en 'casussen' is iets anders."),
        ("casussen: ''", "bij 'casussen' hoort het pad van een map, bijvoorbeeld 'casussen'."),
        ("schalen: 7", "bij 'schalen' hoort het pad van een bestand, bijvoorbeeld 'site_config/schalen.yml'."),
        ("kijkramen: [a]", "bij 'kijkramen' hoort het pad van een map, bijvoorbeeld 'kijkramen'."),
        ("cache: 7", "bij 'cache' hoort true, false of het pad van een map."),
        ("cache: ''", "bij 'cache' hoort true, false of het pad van een map."),
        ("cachen: true", f"onbekende instelling 'cachen'. Bedoelde je 'cache'?\n    {KNOWN}"),
        ("casusen: x", f"onbekende instelling 'casusen'. Bedoelde je 'casussen'?\n    {KNOWN}"),
        ("kleur: rood", f"onbekende instelling 'kleur'.\n    {KNOWN}"),
        ("bronnen: weg.yml", "bij 'bronnen': 'weg.yml' bestaat niet. Paden gelden vanaf de map van mkdocs.yml."),
        ("verhalen", "bij 'casuskijker' horen instellingen, zoals 'casussen: verhalen'."),
    ],
)
def test_a_wrong_option_is_named_with_its_line(  # noqa: PLR0913, PLR0917 - two lists, and where
    option: str,
    sentence: str,
    command: list[str],
    tmp_path: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(write_options(tmp_path, option))
    assert main(command) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", f"mkdocs.yml:4: {sentence}\n")
    assert not (tmp_path / "kopie").exists()


def test_all_that_is_wrong_is_named_at_once(tmp_path: Path, capsys: Capture) -> None:
    site = write_options(tmp_path, "casusen: x\n      bronnen: weg.yml")
    assert main(["check", str(site)]) == 2
    printed = capsys.readouterr().err
    assert "mkdocs.yml:4: onbekende instelling 'casusen'." in printed
    assert "mkdocs.yml:5: bij 'bronnen': 'weg.yml' bestaat niet." in printed


@pytest.mark.parametrize(
    "options",
    [
        "",
        "{}",
        "bronnen:",
        "!ENV [OPTIES, {}]",
        "casussen: !ENV [VERHALEN, casussen]",
        "enabled: true",
        "<<: {casussen: casussen}",
        "kijkramen: kijkramen\n      schalen: site_config/schalen.yml",
        "vaste_ids: lijsten/vast.txt",
    ],
)
def test_what_a_build_takes_is_in_order(options: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(write_options(tmp_path, options))]) == 0
    assert capsys.readouterr().out == "Alles in orde: 1 casus, 1 kijkraam.\n"


def test_options_under_the_name_of_the_plugin_are_seen_too(tmp_path: Path, capsys: Capture) -> None:
    settings = "docs_dir: content\nplugins:\n  search:\n  casuskijker: {casusen: x}\n"
    assert main(["check", str(write_site(tmp_path, {"mkdocs.yml": settings}))]) == 2
    assert "mkdocs.yml:4: onbekende instelling 'casusen'." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("settings", "place", "folder"),
    [("site_name: X\n", 1, "docs"), ("site_name: X\ndocs_dir: teksten\n", 2, "teksten")],
)
def test_a_folder_with_pages_that_is_not_there_is_named(
    settings: str, place: int, folder: str, tmp_path: Path, capsys: Capture
) -> None:
    site = write_site(tmp_path, {"mkdocs.yml": settings})
    assert main(["check", str(site)]) == 2
    sentence = f"de map '{folder}' met je pagina's bestaat niet. Noem bij docs_dir de goede map."
    assert capsys.readouterr().err == f"{site / 'mkdocs.yml'}:{place}: {sentence}\n"


INHERITED = {
    "mkdocs.yml": "INHERIT: basis/alle.yml\nsite_name: Klein\nmarkdown_extensions: [def_list]\n",
    "basis/alle.yml": "docs_dir: content\ntheme: {name: material}\nplugins: [casuskijker: {casussen: verhalen}]\n",
}


def test_what_is_inherited_counts_too(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path / "site", INHERITED)
    assert main(["check", str(site)]) == 2
    assert capsys.readouterr().err.startswith(f"{site / 'basis/alle.yml'}:3: bij 'casussen': 'verhalen' bestaat niet.")
    (site / "casussen").rename(site / "verhalen")
    assert main(["nieuw", "casus", "Wat nu?", "--map", str(site)]) == 0
    new = site / "verhalen/02-wat-nu.md"
    assert new.is_file()
    new.unlink()
    assert main(["check", str(site)]) == 0
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(site)]) == 0
    assert "INHERIT" not in (tmp_path / "kopie/mkdocs.yml").read_text("utf-8")
    build_strict(tmp_path / "kopie", into=tmp_path / "zonder")
    assert (tmp_path / "zonder/casussen/de-brief/index.html").is_file()


def test_an_option_over_one_that_is_inherited_wins_and_has_its_own_line(tmp_path: Path, capsys: Capture) -> None:
    files = {
        "mkdocs.yml": "INHERIT: basis.yml\nplugins:\n  casuskijker: {casussen: weg}\n",
        "basis.yml": "docs_dir: content\nplugins: {casuskijker: {casussen: verhalen, kijkramen: ook-weg}}\n",
    }
    site = write_site(tmp_path, files)
    assert main(["check", str(site)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(": bij ")[0] for line in lines] == [f"{site / 'basis.yml'}:2", f"{site / 'mkdocs.yml'}:3"]


@pytest.mark.parametrize("parent", ["weg.yml", "mkdocs.yml", "basis/alle.yml"])
def test_settings_that_cannot_be_inherited_are_named(parent: str, tmp_path: Path, capsys: Capture) -> None:
    files = {"mkdocs.yml": f"site_name: X\nINHERIT: {parent}\n", "basis/alle.yml": "INHERIT: ../mkdocs.yml\n"}
    assert main(["check", str(write_site(tmp_path, files))]) == 2
    assert "het bestand bij INHERIT is er niet, of noemt op zijn beurt dit bestand." in capsys.readouterr().err


def test_a_new_casus_does_not_land_in_a_place_that_is_no_folder(tmp_path: Path, capsys: Capture) -> None:
    site = write_options(tmp_path, "casussen: ''")
    before = sorted(site.rglob("*"))
    assert main(["nieuw", "casus", "Wat nu?", "--map", str(site)]) == 2
    assert "mkdocs.yml:4: bij 'casussen' hoort het pad van een map" in capsys.readouterr().err
    assert sorted(site.rglob("*")) == before


@pytest.mark.parametrize(
    ("option", "folder"),
    [
        ("casussen: casussen", DEFAULT),
        ("cache: true", DEFAULT),
        ("cache:", DEFAULT),
        ("cache: voorraad", "voorraad"),
        ("cache: no", None),
        ("cache: !ENV MAP", None),
        ("cache: casussen/voorraad", None),
        ("cache: site_config/voorraad", None),
    ],
)
def test_the_commands_keep_what_they_read_where_a_build_does(
    option: str, folder: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    site = write_options(tmp_path, option)
    kept = NO_CACHE if folder is None else Cache(tmp_path / folder)
    assert read_cache(site, read_bronmappen(site)) == kept


def test_a_text_that_was_checked_before_is_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.delenv(VARIABLE)
    site = write_options(tmp_path, "cache: voorraad")
    assert main(["check", str(site)]) == 0
    first = capsys.readouterr().out
    monkeypatch.setattr(texts, "read_casus", lambda *_, **__: pytest.fail("die tekst was al gelezen"))
    assert main(["check", str(site)]) == 0
    assert capsys.readouterr().out == first

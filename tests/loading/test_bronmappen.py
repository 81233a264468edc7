"""Where a site keeps its content, according to its mkdocs.yml."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.loading import (
    DEFAULT_PATHS,
    Bronmappen,
    find_from_elsewhere,
    find_lost_settings,
    load_catalogus,
    read_bronmappen,
    read_genoemd,
)
from tests import PROJECT
from tests.loading.voorbeeldsite import write_site

if TYPE_CHECKING:
    from pathlib import Path


def read(root: Path, text: str | bytes) -> Bronmappen:
    (root / "mkdocs.yml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_bronmappen(root)


def test_a_site_without_settings_has_the_usual_names(tmp_path: Path) -> None:
    bronmappen = read_bronmappen(tmp_path)
    assert bronmappen == Bronmappen.default(tmp_path)
    assert bronmappen.casussen == tmp_path.resolve() / "casussen"
    assert bronmappen.begrippen == tmp_path.resolve() / "site_config" / "begrippen.yml"


def test_everything_but_the_handwritten_pages_is_a_source(tmp_path: Path) -> None:
    bronmappen = Bronmappen.default(tmp_path)
    assert bronmappen.casussen in bronmappen.sources
    assert bronmappen.leerroutes in bronmappen.sources
    assert bronmappen.content not in bronmappen.sources
    assert len(bronmappen.sources) == len(DEFAULT_PATHS)


def test_the_guide_names_every_option_and_its_usual_place() -> None:
    guide = (PROJECT / "content/meewerken/eigen-site.md").read_text("utf-8")
    section = guide.split("## Andere mappen")[1].split("\n## ")[0]
    assert [name for name in DEFAULT_PATHS if f"\n      {name}: " not in section] == []
    assert [path for path in DEFAULT_PATHS.values() if f"`{path.rpartition('/')[2]}`" not in section] == []


def test_a_relative_folder_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_bronmappen(tmp_path.relative_to(tmp_path)).root == tmp_path.resolve()


@pytest.mark.parametrize(
    "plugins",
    [
        "[search, casuskijker: {casussen: verhalen, bronnen: a/b.yml}]",
        "{casuskijker: {casussen: verhalen, bronnen: a/b.yml}}",
    ],
)
def test_the_options_of_the_plugin_win(tmp_path: Path, plugins: str) -> None:
    bronmappen = read(tmp_path, f"site_name: X\ndocs_dir: teksten\nplugins: {plugins}\n")
    assert bronmappen.casussen == tmp_path.resolve() / "verhalen"
    assert bronmappen.bronnen == tmp_path.resolve() / "a" / "b.yml"
    assert bronmappen.content == tmp_path.resolve() / "teksten"
    assert bronmappen.kijkramen == tmp_path.resolve() / "kijkramen"


@pytest.mark.parametrize("plugins", ["", "plugins: [casuskijker]", "plugins: [casuskijker: ]", "plugins: casuskijker"])
def test_without_options_only_the_pages_are_where_mkdocs_has_them(tmp_path: Path, plugins: str) -> None:
    bronmappen = read(tmp_path, f"site_name: X\n{plugins}\n")
    assert bronmappen.content == tmp_path.resolve() / "docs"
    assert bronmappen.casussen == tmp_path.resolve() / "casussen"


def test_tags_and_anchors_of_mkdocs_are_no_hindrance(tmp_path: Path) -> None:
    text = """\
site_url: !ENV [SITE_URL, https://voorbeeld.nl]
docs_dir: content
basis: &basis {a: 1}
extra:
  <<: *basis
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
plugins:
  - !ENV [EXTRA, search]
  - casuskijker:
      casussen: !relative verhalen
      kijkramen: [geen, pad]
      schalen:
"""
    bronmappen = read(tmp_path, text)
    assert bronmappen.casussen == tmp_path.resolve() / "verhalen"
    assert bronmappen.kijkramen == tmp_path.resolve() / "kijkramen"
    assert bronmappen.schalen == tmp_path.resolve() / "site_config" / "schalen.yml"


@pytest.mark.parametrize("text", [b"", b"- a", b"a: [", b"\xff", b"a: \x00", b"a: b: c", b"\xef\xbb\xbf"])
def test_settings_that_cannot_be_read_are_left_to_mkdocs(tmp_path: Path, text: bytes) -> None:
    assert read(tmp_path, text) == Bronmappen.default(tmp_path)


def test_settings_that_are_inherited_hold_too(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    oma = "docs_dir: van-oma\nplugins:\n  casuskijker: {casussen: van-oma, kijkramen: brillen}\n"
    (tmp_path / "oma.yml").write_text(oma)
    (tmp_path / "site" / "moeder.yml").write_text("INHERIT: ../oma.yml\ndocs_dir: van-moeder\n")
    own = "INHERIT: moeder.yml\nplugins: {casuskijker: {casussen: verhalen}}\n"
    bronmappen = read(tmp_path / "site", own)
    names = [path.relative_to(tmp_path.resolve() / "site").as_posix() for path in bronmappen.sources[:2]]
    assert names == ["verhalen", "brillen"]
    assert bronmappen.content.name == "van-moeder"


@pytest.mark.parametrize("parent", ["weg.yml", "mkdocs.yml", "x/../mkdocs.yml", "lijst.yml", '"a\\0b"', "[a]"])
def test_what_cannot_be_inherited_is_left_to_mkdocs(tmp_path: Path, parent: str) -> None:
    (tmp_path / "lijst.yml").write_text("- a")
    assert read(tmp_path, f"INHERIT: {parent}\ndocs_dir: teksten\n").content == tmp_path.resolve() / "teksten"


def test_a_site_with_other_names_loads(tmp_path: Path) -> None:
    write_site(tmp_path)
    (tmp_path / "casussen").rename(tmp_path / "verhalen")
    (tmp_path / "site_config" / "woordenlijst.yml").rename(tmp_path / "woorden.yml")
    options = "{casussen: verhalen, woordenlijst: woorden.yml}"
    geladen = load_catalogus(read(tmp_path, f"docs_dir: content\nplugins: [casuskijker: {options}]"))
    assert geladen.problems == ()
    assert [casus.path for casus in geladen.catalogus.casussen] == ["verhalen/01-de-brief.md"]


@pytest.mark.parametrize("path", ["a\\0b", "x/" * 3000])
def test_a_path_that_cannot_be_one_does_not_raise(tmp_path: Path, path: str) -> None:
    options = "".join(f'\n      {name}: "{path}"' for name in ("casussen", "kijkramen", "woordenlijst", "bronnen"))
    geladen = load_catalogus(read(write_site(tmp_path), f'docs_dir: "{path}"\nplugins:\n  - casuskijker:{options}'))
    assert {problem.code for problem in geladen.problems} == {"C017", "C018"}


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ("extra_javascript: [https://cdn.nl/a.js, js/b.js, {path: //cdn.nl/c.mjs}, {type: module}]", [2, 2]),
        ("extra_css:\n  - https://cdn.nl/a.css", [3]),
        ("plugins: [search, {privacy: {enabled: true}}]\nextra_css: [https://cdn.nl/a.css]", []),
        ("plugins: [search, []]\nextra_css: [https://cdn.nl/a.css]", [3]),
        ("plugins: {material/privacy: {}}\nextra_css: [https://cdn.nl/a.css]", []),
        ("extra_css: https://cdn.nl/a.css", []),
    ],
)
def test_what_settings_take_from_another_website_is_told(tmp_path: Path, settings: str, found: list[int]) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_name: X\n{settings}\n", "utf-8")
    problems = list(find_from_elsewhere(tmp_path / "mkdocs.yml"))
    assert [(problem.code, problem.place.line) for problem in problems] == [("C464", line) for line in found]


def test_a_setting_that_stands_there_twice_is_told_wherever_it_stands(tmp_path: Path) -> None:
    settings = (
        "site_name: X\nplugins:\n  - search\n  - casuskijker:\n      casussen: a\n      casussen: b\nsite_name: Y\n"
    )
    (tmp_path / "mkdocs.yml").write_text(f"extra: &a {{x: !ENV X}}\nmore: *a\n{settings}", "utf-8")
    problems = list(find_lost_settings(tmp_path / "mkdocs.yml"))
    assert [(problem.code, problem.place.line) for problem in problems] == [("C012", 8), ("C012", 9)]
    assert "mkdocs.yml:7" in problems[0].what


def test_a_site_without_settings_takes_and_names_nothing(tmp_path: Path) -> None:
    assert list(find_from_elsewhere(tmp_path / "mkdocs.yml")) == []
    assert list(find_lost_settings(tmp_path / "mkdocs.yml")) == []
    assert read_genoemd(tmp_path / "mkdocs.yml").values == frozenset()


def test_settings_may_have_the_other_name_that_mkdocs_knows_or_be_named_themselves(tmp_path: Path) -> None:
    assert read_bronmappen(tmp_path).settings == tmp_path.resolve() / "mkdocs.yml"
    for name, folder in (("anders.yml", "brillen"), ("mkdocs.yaml", "ramen"), ("mkdocs.yml", "kijk")):
        (tmp_path / name).write_text(f"plugins:\n  - casuskijker: {{kijkramen: {folder}}}\n", "utf-8")
    assert read_bronmappen(tmp_path).kijkramen.name == "kijk"
    (tmp_path / "mkdocs.yml").unlink()
    assert read_bronmappen(tmp_path).kijkramen.name == "ramen"
    assert read_bronmappen(tmp_path / "anders.yml").kijkramen.name == "brillen"

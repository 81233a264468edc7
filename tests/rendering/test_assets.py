"""What the browser gets besides pages."""

from __future__ import annotations

import json
import re
from posixpath import normpath
from typing import TYPE_CHECKING

from casuskijker.domain.taal import Taal
from casuskijker.rendering.assets import FOLDER, collect_assets
from casuskijker.rendering.bundels import BUNDELS, read_bundels
from casuskijker.rendering.environment import THEME
from casuskijker.rendering.material import MATERIAL, SHEET
from casuskijker.rendering.modules import list_modules, name_own_sheet
from casuskijker.rendering.theme import DEFAULT_SETTINGS
from casuskijker.rendering.woorden import speak
from tests.house.code import files_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

MADE = collect_assets()
ASSETS = MADE.files


def test_the_stylesheets_are_one_that_begins_with_the_tokens_and_ends_with_paper_but_for_those_of_few_pages() -> None:
    css = ASSETS[MADE.stylesheet].decode()
    sheets = [BUNDELS / path.relative_to(THEME) for path in files_of(THEME, "*.css")]
    own = [path for path in sheets if name_own_sheet(path.parent.name)]
    assert all(_begin_of(path) not in css for path in own)
    alone = {path: "".join(name_own_sheet(path.parent.name)) for path in own}
    assert all(_begin_of(path) in ASSETS[f"{MADE.folder}/{sheet}"].decode() for path, sheet in alone.items())
    found = [css.find(_begin_of(path)) for path in sheets if path not in {MATERIAL, *own}]
    assert len(found) > 40
    assert -1 not in found
    assert css.startswith(_begin_of(BUNDELS / "grond" / "tokens" / "tokens.css"))
    assert css.find(_begin_of(BUNDELS / "grond" / "afdrukken" / "schrijven.css")) == max(found)
    assert "/*" not in css


def _begin_of(stylesheet: Path) -> str:
    return stylesheet.read_text("utf-8").partition("}")[0]


def test_the_sheet_of_material_comes_below_ours_and_is_in_none_of_them() -> None:
    sheet = ASSETS[f"{MADE.folder}/{SHEET}"].decode()
    assert re.match(
        r'@import url\("\.\./\.\./\.\./assets/stylesheets/main\.\w+\.min\.css"\) layer\(material\);\n', sheet
    )
    assert sheet.endswith(MATERIAL.read_text("utf-8"))
    assert b"--md-" not in ASSETS[MADE.stylesheet]


def test_every_bundle_and_picture_is_given_at_an_address_of_its_own() -> None:
    assert {path.rpartition(".")[2] for path in ASSETS} == {"css", "js", "svg", "woff2", "txt"}
    assert all(path.startswith(f"{FOLDER}/") for path in ASSETS)
    assert ASSETS[f"{FOLDER}/grond/raam/favicon.svg"] == (THEME / "grond" / "raam" / "favicon.svg").read_bytes()
    scripts = {path for path in ASSETS if path.endswith(".js")}
    classic = {"grond/basis/basis.js", "grond/material/material.js"}
    of_this_version = {f"{MADE.folder}/{name}" for name in (*read_bundels().files, *classic)}
    assert scripts == of_this_version | {f"{FOLDER}/main.js"}


def test_scripts_and_styles_stand_in_a_folder_that_is_called_after_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert re.fullmatch(rf"{FOLDER}/[0-9a-f]{{12}}", MADE.folder)
    assert collect_assets().folder == MADE.folder
    monkeypatch.setattr("casuskijker.rendering.assets.write_material", lambda: "p { color: red }")
    assert collect_assets().folder != MADE.folder


def test_what_a_page_of_before_asks_for_tells_it_to_ask_anew_and_needs_nothing_else() -> None:
    stub = ASSETS[f"{FOLDER}/main.js"].decode()
    assert "location.reload()" in stub
    assert "import" not in stub


def test_what_the_stylesheet_asks_for_is_there() -> None:
    asked = re.findall(r'url\("?([^")]+)"?\)', ASSETS[MADE.stylesheet].decode())
    assert asked
    assert [
        url for url in asked if not url.startswith("data:") and normpath(f"{MADE.folder}/{url}") not in ASSETS
    ] == []


def test_a_script_is_given_without_its_comments_and_with_the_names_of_what_it_brings() -> None:
    main, basis = "main.js", "grond/basis/basis.js"
    assert MADE.main_module == f"{MADE.folder}/{list_modules()['overal'][0]}"
    everywhere = b"".join(ASSETS[f"{MADE.folder}/{file}"] for file in list_modules()["overal"])
    assert b"Brings the components to life" in (THEME / main).read_bytes()
    assert b"Brings the components to life" not in everywhere
    assert b"customElements.define" in everywhere
    assert b"Runs before the page is drawn" in (THEME / basis).read_bytes()
    assert b"Runs before the page is drawn" not in ASSETS[f"{MADE.folder}/{basis}"]


def test_words_come_only_with_what_says_them() -> None:
    of_samen = json.loads((THEME / "woorden" / "nl" / "samen.json").read_text("utf-8"))
    said = of_samen["samen-kijken.dezelfden"].encode()
    having = {file for file in read_bundels().files if said in ASSETS[f"{MADE.folder}/{file}"]}
    others = {file for bundel, files in list_modules().items() if bundel != "samen-kijken" for file in files}
    assert len(having) == 1
    assert having.isdisjoint(others)


def test_the_settings_of_the_theme_name_files_that_are_there() -> None:
    assert DEFAULT_SETTINGS["favicon"] in ASSETS


def test_scripts_say_what_the_site_says_from_an_address_of_their_own() -> None:
    speak(Taal("en"))
    try:
        made = collect_assets()
    finally:
        speak(Taal())
    scripts = b"".join(data for address, data in made.files.items() if address.endswith(".js"))
    assert b'("Close")' in scripts
    assert made.folder != MADE.folder

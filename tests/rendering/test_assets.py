"""What the browser gets besides pages."""

from __future__ import annotations

from casuskijker.rendering.assets import FOLDER, MAIN_MODULE, STYLESHEET, collect_assets
from casuskijker.rendering.environment import COMPONENTS
from casuskijker.rendering.theme import DEFAULT_SETTINGS

ASSETS = collect_assets()


def test_all_stylesheets_are_one_that_begins_with_the_tokens_and_ends_with_paper() -> None:
    css = ASSETS[STYLESHEET]
    parts = [path.read_bytes() for path in COMPONENTS.rglob("*.css")]
    assert all(part in css for part in parts)
    assert css.startswith((COMPONENTS / "tokens" / "tokens.css").read_bytes())
    assert css.endswith((COMPONENTS / "afdrukken" / "afdrukken.css").read_bytes())


def test_modules_and_pictures_are_given_as_they_are_written() -> None:
    assert ASSETS[MAIN_MODULE] == (COMPONENTS / "main.js").read_bytes()
    assert {path.rpartition(".")[2] for path in ASSETS} == {"css", "js", "svg", "png"}
    assert all(path.startswith(f"{FOLDER}/") for path in ASSETS)


def test_the_settings_of_the_theme_name_files_that_are_there() -> None:
    assert DEFAULT_SETTINGS["favicon"] in ASSETS

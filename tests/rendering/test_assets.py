"""What the browser gets besides pages."""

from __future__ import annotations

import pytest

from casuskijker.rendering.assets import FOLDER, MAIN_MODULE, STYLESHEET, collect_assets, strip_comments
from casuskijker.rendering.environment import COMPONENTS
from casuskijker.rendering.theme import DEFAULT_SETTINGS

ASSETS = collect_assets()


def test_all_stylesheets_are_one_that_begins_with_the_tokens_and_ends_with_paper() -> None:
    css = ASSETS[STYLESHEET]
    parts = [path.read_bytes() for path in COMPONENTS.rglob("*.css")]
    assert all(part in css for part in parts)
    assert css.startswith((COMPONENTS / "tokens" / "tokens.css").read_bytes())
    assert css.endswith((COMPONENTS / "afdrukken" / "afdrukken.css").read_bytes())


def test_every_module_and_picture_is_given_at_its_own_address() -> None:
    assert {path.rpartition(".")[2] for path in ASSETS} == {"css", "js", "svg", "png"}
    assert all(path.startswith(f"{FOLDER}/") for path in ASSETS)
    assert ASSETS[f"{FOLDER}/raam/favicon.svg"] == (COMPONENTS / "raam" / "favicon.svg").read_bytes()
    assert sum(path.endswith(".js") for path in ASSETS) == len(list(COMPONENTS.rglob("*.js")))


def test_a_script_is_given_without_its_comments() -> None:
    script = ASSETS[MAIN_MODULE]
    assert b"Brings the components to life" in (COMPONENTS / "main.js").read_bytes()
    assert b"Brings the components to life" not in script
    assert b"customElements.define(tag, component)" in script


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("/** What it does. */\nf();", "\nf();\n"),
        ("f(); // why", "f(); \n"),
        ("const a = /** @type {B} */ (b);", "const a =  (b);\n"),
        ("`${a} ${b ? `${c} // d` : ''} /* e */`;", "`${a} ${b ? `${c} // d` : ''} /* e */`;\n"),
        ("a.replace(/[/]\\/*/g, '// b');", "a.replace(/[/]\\/*/g, '// b');\n"),
    ],
)
def test_only_comments_are_left_out_of_a_script(written: str, given: str) -> None:
    assert strip_comments(written) == given


def test_the_settings_of_the_theme_name_files_that_are_there() -> None:
    assert DEFAULT_SETTINGS["favicon"] in ASSETS

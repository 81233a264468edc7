"""Bundles that say other words than they were made with: in another language, or with the nouns of an owner."""

from __future__ import annotations

import json

from casuskijker.rendering.bundels import BUNDELS, reword
from casuskijker.rendering.woorden import FOLDER, read_woorden


def read_said_by_scripts() -> set[str]:
    """Return the words that scripts say: those of nl.json, and of each file with a script of its name."""
    files = [
        FOLDER / "nl.json",
        *(path for path in (FOLDER / "nl").glob("*.json") if (FOLDER / f"{path.stem}.js").is_file()),
    ]
    return {name for file in files for name in json.loads(file.read_text("utf-8"))}


def test_every_word_in_a_bundle_can_be_said_otherwise() -> None:
    marked = {name: [f"<{name}>"] * len(forms) for name, forms in read_woorden().items()}
    scripts = "\n".join(path.read_text("utf-8") for path in BUNDELS.rglob("*.js"))
    said = reword(scripts, marked)
    names = read_said_by_scripts()
    assert {name for name in names if f'"<{name}>"' not in said} == set()


def test_a_bundle_that_says_what_it_said_is_the_same() -> None:
    for path in BUNDELS.rglob("*.js"):
        script = path.read_text("utf-8")
        assert reword(script, read_woorden()) == script


def test_what_stands_in_a_word_stays_in_it() -> None:
    script = 'var a={"venster.sluit":"Sluit","groot.aan":["Een \\"ding\\"","Meer"],"elders.iets":"Blijft"};'
    woorden = {"venster.sluit": ['Klap "dicht"'], "groot.aan": ["Eén", "Méér"]}
    assert reword(script, woorden) == (
        'var a={"venster.sluit":"Klap \\"dicht\\"","groot.aan":["Eén","Méér"],"elders.iets":"Blijft"};'
    )

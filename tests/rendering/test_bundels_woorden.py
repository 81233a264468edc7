"""Bundles have the names of words where these are said, and a site gets what its words say there."""

from __future__ import annotations

import json
import re

from casuskijker.rendering.bundels import BUNDELS, put_in_woorden
from casuskijker.rendering.woorden import FOLDER, read_woorden


def read_said_by_scripts() -> set[str]:
    """Return the words that scripts say: those of nl.json, and of each file with a script of its name."""
    files = [
        FOLDER / "nl.json",
        *(path for path in (FOLDER / "nl").glob("*.json") if (FOLDER / f"{path.stem}.js").is_file()),
    ]
    return {name for file in files for name in json.loads(file.read_text("utf-8"))}


def read_bundles() -> str:
    return "\n".join(path.read_text("utf-8") for path in BUNDELS.rglob("*.js"))


def test_every_word_of_a_script_is_put_into_a_bundle() -> None:
    marked = {name: [f"<{name}>"] * len(forms) for name, forms in read_woorden().items()}
    said = put_in_woorden(read_bundles(), marked)
    scripts = read_all_scripts()
    of_templates = {name for name in read_said_by_scripts() if name not in scripts}
    assert {name for name in read_said_by_scripts() if f'"<{name}>"' not in said} == of_templates


def read_all_scripts() -> str:
    theme = FOLDER.parent
    paths = (path for path in theme.rglob("*.js") if BUNDELS not in path.parents)
    return "\n".join(path.read_text("utf-8") for path in paths)


def test_no_list_of_words_is_in_a_bundle() -> None:
    """Nobody loads what they do not hear: a word comes with what says it. Nor may a name be a key: it is put in."""
    keys = re.findall(r'[{,]"([a-z-]+\.[a-z_]+)":', read_bundles())
    assert read_woorden().keys().isdisjoint(keys)


def test_what_stands_in_a_word_stays_in_it() -> None:
    script = 'a("venster.sluit"),b("groot.aan",{aantal:2}),c("elders.iets")'
    woorden = {"venster.sluit": ['Klap "dicht"'], "groot.aan": ["Eén", "{aantal} \\ meer"]}
    assert put_in_woorden(script, woorden) == (
        r'a("Klap \"dicht\""),b(["Eén","{aantal} \\ meer"],{aantal:2}),c("elders.iets")'
    )

"""The view of a browser in which one reads only the text has all of it: this is also what is read aloud and kept."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import PROJECT

if TYPE_CHECKING:
    from tests.sites import Site

READING = ("casus", "docent", "kijkraam", "leerroute", "tekst", "voorpagina")
"""The kinds of pages that one reads."""
CHOOSING = ("overzicht", "term", "zoeken")
"""The kinds on which one chooses; there it is what one can choose."""
A_TEXT = 60
"""With fewer words a page by hand is no text but a list of links."""


@pytest.fixture(scope="module")
def gelezen(site: Site) -> list[dict[str, Any]]:
    """What that view makes of the pages of our own site."""
    script = PROJECT / "tests" / "js" / "hulp" / "leesweergave.js"
    node = shutil.which("node", path=Path(sys.executable).parent) or "node"
    answer = subprocess.run(
        [node, script, site.folder, *READING, *CHOOSING], check=True, capture_output=True, encoding="utf-8"
    )
    pages: list[dict[str, Any]] = json.loads(answer.stdout)
    return pages


def test_every_word_of_a_text_is_there_and_in_its_order(gelezen: list[dict[str, Any]]) -> None:
    texts = [page for page in gelezen if page["woorden"] > A_TEXT and page["soort"] in READING]
    assert {page["soort"] for page in texts} == set(READING)
    assert len(texts) > 100
    assert {page["pagina"]: page["mist"] for page in texts if page["mist"]} == {}


def test_all_that_one_can_choose_is_there(gelezen: list[dict[str, Any]]) -> None:
    choices = [page for page in gelezen if page["soort"] in CHOOSING]
    assert {page["soort"] for page in choices} == set(CHOOSING)
    assert {page["pagina"]: page["mist"] for page in choices if page["mist"]} == {}

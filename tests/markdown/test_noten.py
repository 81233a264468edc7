"""Notes and abbreviations, which stand on their own lines and belong to the part that uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import DOCENT_PAGE, PAGE, QUESTIONS, read_body
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path


NOTES = "\n\n[^1]: De eerste noot.\n[^2]: De tweede noot.\n[^4]: De vierde noot, zie [daar](01-de-brief.md).\n"


def test_notes_stand_under_the_part_that_cites_them(tmp_path: Path) -> None:
    body = f"Het verhaal.[^1]{QUESTIONS.format('Wat doe je?[^2]')}\n## Voor de docent\n\nLeerdoelen.[^4]{NOTES}"
    gelezen = read_body(tmp_path, body)
    assert gelezen.codes == []
    text, docent = (take_apart(gelezen.pages[page]).text for page in (PAGE, DOCENT_PAGE))
    order = ["Het verhaal.", "De eerste noot.", "Wat doe je?", "De tweede noot."]
    assert [text.count(part) for part in order] == [1, 1, 1, 1]
    assert sorted(order, key=text.index) == order
    assert "vierde" not in text
    assert "De vierde noot" in docent
    assert "De eerste noot" not in docent
    assert "/casussen/de-brief/" in take_apart(gelezen.pages[DOCENT_PAGE]).targets("/docent/casussen/de-brief/")


def test_a_note_of_one_word_is_no_link(tmp_path: Path) -> None:
    gelezen = read_body(tmp_path, "Zij zwijgt.[^1]\n\n[^1]: Ibidem.\n")
    assert gelezen.codes == []
    assert "Ibidem." in take_apart(gelezen.html).text


DOCENT = "\n\n## Voor de docent\n\nLet op.[^1]"


HIDDEN_NOTE = "[^1]: Antwoord: zij liegt.\n"


@pytest.mark.parametrize(
    "body",
    [
        f"Een.\n\n{HIDDEN_NOTE}{DOCENT}",
        f"Een.\n\n## Vervolg\n\n### De val {{#val}}\n\nBoem.\n\n{HIDDEN_NOTE}{DOCENT}",
        f"Een `[^1]` hier.{DOCENT}\n\n{HIDDEN_NOTE}",
        f"Een.\n\n<table>\n<tr><td>[^1]</td></tr>\n</table>{DOCENT}\n\n{HIDDEN_NOTE}",
        f"Een \\[^1] hier.{DOCENT}\n\n{HIDDEN_NOTE}",
        f"Een.{QUESTIONS.format('Wat doe je met `[^1]`?')}{DOCENT}\n\n{HIDDEN_NOTE}",
    ],
)
def test_a_note_that_only_the_docent_is_shown_is_nowhere_else(tmp_path: Path, body: str) -> None:
    gelezen = read_body(tmp_path, body)
    assert gelezen.codes == []
    assert "zij liegt" in gelezen.pages[DOCENT_PAGE]
    assert "zij liegt" not in gelezen.pages[PAGE]
    assert "zij liegt" not in gelezen.elsewhere


def test_a_note_that_a_note_cites_is_found_where_it_is_shown(tmp_path: Path) -> None:
    gelezen = read_body(tmp_path, "Een.[^1] Twee.[^1]\n\n[^2]: De tweede.\n[^1]: De eerste, zie ook.[^2]\n[^3]: Weg.\n")
    assert gelezen.codes == ["C413"]
    assert ("De tweede." in gelezen.html, "De tweede." in gelezen.elsewhere) == (True, True)
    assert "Weg." not in gelezen.everything


def test_an_abbreviation_is_explained_in_every_part_that_uses_it(tmp_path: Path) -> None:
    body = (
        "De WMO helpt."
        + QUESTIONS.format("Wat is de WMO?")
        + "\n## Voor de docent\n\nWMO.\n\n*[WMO]: Wet ondersteuning\n"
    )
    gelezen = read_body(tmp_path, body)
    assert gelezen.codes == []
    assert gelezen.html.count('<abbr title="Wet ondersteuning">WMO</abbr>') == 2
    assert gelezen.pages[DOCENT_PAGE].count("<abbr") == 2  # the question stands there too


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("\tZe zwijgt hier.[^1]", {"C413", "C420"}),
        ("<div>\nZe zwijgt.[^1]\n</div>", {"C413"}),
        ("Ze zwijgt `[^1]`.", {"C413"}),
        ("![plaat[^1]](https://x.nl/a.png)", {"C413", "C460"}),
        ("## Vervolg\n\n### De val[^1] {#val}\n\nBoem.", {"C419"}),
        ("```\nZe zwijgt hier.\n```\n\nEen.[^1]", set()),
    ],
)
def test_a_note_that_no_reader_is_shown_is_named(tmp_path: Path, text: str, codes: set[str]) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}\n\n[^1]: De noot.\n")
    assert set(gelezen.codes) == codes
    assert ("De noot." in gelezen.everything) == (not codes)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ze zwijgt.[^Van Dale]\n\n[^Van Dale]: Ibidem.", ["C441", "C441"]),
        ("Ze zwijgt.[^Van Dale]\n\n[^Van Dale]: Zie daar.", ["C441", "C441"]),
        ("Ze zwijgt.[^1]\n\n[^1]: Ibidem.", []),
        ("Ze zwijgt.[^1]\n\n[^1]: Ibidem.\n[wet]: https://x.nl", ["C440"]),
        ("Zie [de wet][wet].\n[wet]: https://x.nl", ["C452", "C440"]),
        ("Zie [de wet][wet].\n[wet]: <wet.md> 'Titel'", ["C452", "C440"]),
        ("Zie [de wet][wet].\n\n[wet]: https://x.nl", []),
        ("Zij:\n[lacht]: kom binnen.", []),
        ("[een](een)", ["C304"]),
    ],
)
def test_what_stands_elsewhere_is_found_or_named(tmp_path: Path, text: str, codes: list[str]) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}\n").codes == codes

"""What authors write between < and >."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import KIJKRAAM, QUESTIONS, read_body
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "text", ["Noem <naam cliënt> niet.", "Vul <naam> in.", "<naam>", "<naam>\nen <adres>", "- <naam>"]
)
def test_words_between_brackets_stay(tmp_path: Path, text: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}" + QUESTIONS.format(f"Wat? {text.split(chr(10), maxsplit=1)[0]}"))
    assert gelezen.codes == []
    shown = take_apart(gelezen.html).text
    assert " ".join(text.removeprefix("- ").split()) in shown
    assert f"Wat? {text.splitlines()[0]}" in shown


@pytest.mark.parametrize(
    "text",
    [
        '<img src="weg.png">', '<a href="x.md">x</a>', "<script>x</script>", '<iframe src="https://x.nl"></iframe>',
        "<style>p {}</style>", "<form><input></form>", "<svg></svg>", "<picture></picture>", "<h2>Kop</h2>",
        "<BUTTON>x</BUTTON>",
    ],
)  # fmt: skip
def test_html_that_a_page_cannot_have_is_an_error(tmp_path: Path, text: str) -> None:
    assert set(read_body(tmp_path, f"Begin.\n\n{text}").codes) == {"C218"}
    assert set(read_body(tmp_path, f"Begin {text} en verder.").codes) == {"C218"}


@pytest.mark.parametrize("text", ['<div onclick="x">a</div>', '<span style="color: red">a</span>'])
def test_what_the_policy_refuses_is_an_error(tmp_path: Path, text: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == ["C219"]


PAIRS = {
    "story": "Begin.\n\n{}",
    "turn": "## Vervolg\n\n### De val {{#val}}\n\n{}",
    "docent": "## Voor de docent\n\n{}",
}


@pytest.mark.parametrize(("first", "last"), [("story", "turn"), ("story", "docent"), ("turn", "docent")])
def test_what_begins_in_one_part_must_end_in_it(tmp_path: Path, first: str, last: str) -> None:
    begin, end = PAIRS[first].format("<details>\n\nEen."), PAIRS[last].format("Twee.\n\n</details>")
    body = begin + "\n\n" + end if first == "story" else f"Begin.\n\n{begin}\n\n{end}"
    assert sorted(read_body(tmp_path, body).codes) == ["C220", "C221"]


def test_what_begins_in_a_part_and_ends_in_it_may_hold_headings(tmp_path: Path) -> None:
    assert read_body(tmp_path, "Begin.\n\n<details>\n\n### Kop\n\n## Kop\n\n</details>").codes == []


def test_a_kijkraam_is_judged_by_its_parts_too(tmp_path: Path) -> None:
    text = f"{KIJKRAAM}\n<details>\n\nEen.\n\n## Achtergrond\n\n</details>\n"
    assert sorted(read_body(tmp_path, "Begin.", files={"kijkramen/aandacht.md": text}).codes) == ["C220", "C221"]

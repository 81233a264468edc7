"""What does nothing here without a word of warning: boxes as others write them, headings and pictures without words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import KIJKRAAM, QUESTIONS, read_body

if TYPE_CHECKING:
    from pathlib import Path


def told(folder: Path, text: str, *, files: dict[str, str] | None = None) -> list[tuple[str, int]]:
    problems = read_body(folder, text, files={"casussen/deur.jpg": "x", **(files or {})}).geladen.problems
    return [(problem.code, problem.place.line) for problem in problems if problem.code != "C503"]


@pytest.mark.parametrize(
    "sign",
    ['??? tip "x"', "???+ note", "??? let-op", '??? "x"', ":::tip", "::: warning", ":::{note}", "::: {.tip}",
     ":::: danger", "> [!NOTE]\n> x", "> [!tip]- Titel", "- [!CAUTION]"],
)  # fmt: skip
def test_a_box_as_others_write_it_is_told(tmp_path: Path, sign: str) -> None:
    assert told(tmp_path, f"Begin.\n\n{sign}\n") == [("C454", 9)]
    assert told(tmp_path, f"Begin.\n\n## Voor de docent\n\nTekst.\n\n{sign}\n") == [("C454", 13)]


@pytest.mark.parametrize(
    "words",
    ["??? zei hij.", "Wat ??? tip", "a ::: b", ":::", "::", "[!](deur.jpg)", "!!! tip\n    x", "`:::tip`",
     "```\n:::tip\n```", "[!NOTE](deur.jpg)", "![een deur](deur.jpg)", "\\[!NOTE]", "Hij riep: [!NOTE]"],
)  # fmt: skip
def test_words_that_look_like_one_are_words(tmp_path: Path, words: str) -> None:
    assert told(tmp_path, f"Begin.\n\n{words}\n") == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("##\n\nTekst.", 9),
        ("## {#hier}\n\nTekst.", 9),
        ("### <!-- later -->\n\nTekst.", 9),
        ("####\n", 9),
        ("## Vervolg\n\n### De val {#val}\n\nTekst.\n\n####\n\nTekst.", 15),
        ("## Voor de docent\n\n###\n\nTekst.", 11),
    ],
)
def test_a_heading_without_words_is_told(tmp_path: Path, text: str, line: int) -> None:
    assert told(tmp_path, f"Begin.\n\n{text}") == [("C455", line)]


def test_a_heading_without_words_is_told_in_a_kijkraam_too_and_a_turn_without_a_title_once(tmp_path: Path) -> None:
    assert told(tmp_path, "Begin.", files={"kijkramen/aandacht.md": f"{KIJKRAAM}\n##\n\nTekst.\n"}) == [("C455", 14)]
    assert [code for code, _ in told(tmp_path, "Begin.\n\n## Vervolg\n\n### {#val}\n\nTekst.")] == ["C214"]


def test_a_picture_without_words_is_a_tip_wherever_it_stands(tmp_path: Path) -> None:
    picture = "![](deur.jpg)"
    assert told(tmp_path, f"Begin\n{picture}.\n\n- {picture}\n\n[![ ](deur.jpg)](deur.jpg)") == [
        ("C513", 8),
        ("C513", 10),
        ("C513", 12),
    ]
    assert told(tmp_path, f"Begin.{QUESTIONS.format(f'Wat zie je? {picture}')}") == [("C513", 11)]
    turned = KIJKRAAM.replace("Denk aan", f"Denk {picture} aan").replace("deur.jpg", "../casussen/deur.jpg")
    assert told(tmp_path, "Begin.", files={"kijkramen/aandacht.md": turned}) == [("C513", 7)]

"""What authors hide in a comment, and what a word processor makes of its signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.markdown.schrijver import DOCENT_PAGE, HEAD, KIJKRAAM, QUESTIONS, read_body, read_text

if TYPE_CHECKING:
    from pathlib import Path


def test_a_comment_is_nowhere_in_whatever_part_it_stands(tmp_path: Path) -> None:
    body = (
        "Het verhaal. <!-- geheim: mevrouw heet anders -->" + QUESTIONS.format("Wat doe je? <!-- geheim -->")
        + "\n## Vervolg\n\n### De val {#de-val}\n\n<!-- geheim -->\nEr gebeurt iets. <!-- geheim -->\n"
        + "\n## Voor de docent\n\nLeerdoelen. <!-- geheim\n\ngeheim -->\n"
    )  # fmt: skip
    head = HEAD.replace("---\n", "---\nlet_op: Zwaar. <!-- geheim -->\n", 1).replace(
        "De brief", "De brief <!-- geheim -->"
    )
    files = {
        "kijkramen/aandacht.md": KIJKRAAM,
        "site_config/begrippen.yml": "- naam: nabijheid\n  uitleg: Er zijn. <!-- geheim -->\n",
        "site_config/leerroutes.yml": "- id: een\n  titel: Een\n  omschrijving: Iets. <!-- geheim -->\n  stappen:\n"
        "    - {soort: casus, doel: de-brief, titel: Lees, tekst: Lees <!-- geheim --> dit.}\n",
    }
    gelezen = read_text(tmp_path, head + body, files=files)
    assert gelezen.codes == []
    assert "Leerdoelen." in gelezen.pages[DOCENT_PAGE]
    assert "geheim" not in gelezen.everything
    assert "<!--" not in gelezen.everything


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\u2039!— geheim —>", "C223"),
        ("<!– geheim –>", "C223"),
        ("Begin <!- geheim -> eind.", "C223"),
        ("<-- geheim -->", "C223"),
        ("<— *geheim*\nen `meer` —> eind", "C223"),
        ("< !-- geheim -->", "C223"),
        ("<!---> geheim -->", "C223"),
        ("<div>\n<!— geheim —>\n</div>", "C223"),
        ("- een\n- <!– geheim –>", "C223"),
        ("Een <!-- geheim --> woord -->", "C418"),
    ],
)
def test_a_comment_whose_signs_became_others_is_named(tmp_path: Path, text: str, code: str) -> None:
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}")
    (problem,) = [each for each in gelezen.geladen.problems if each.code < "C5"]
    line = 9 + next((n for n, each in enumerate(text.split("\n")) if "geheim" in each), 0)
    assert (problem.code, problem.place.line) == (code, line)


@pytest.mark.parametrize(
    "text",
    [
        "`<!– x –>`",
        "    <!– x –>",
        "\\<!– x –>",
        "Een <- twee -> drie",
        "3 < 4 > 2",
        "«!»",
        "A \\--> B",
        "<naam> – <adres>",
    ],
)
def test_other_signs_are_no_comment(tmp_path: Path, text: str) -> None:
    assert read_body(tmp_path, f"Begin.\n\n{text}").codes == []


@pytest.mark.parametrize("field", ["titel", "omschrijving", "let_op"])
def test_a_comment_whose_signs_became_others_is_named_in_a_field(tmp_path: Path, field: str) -> None:
    head = "\n".join(line for line in HEAD.split("\n") if not line.startswith(field))
    text = head.replace("---\n", f"---\n{field}: Iets <!– geheim –>\n", 1)
    assert read_text(tmp_path, f"{text}Begin.").codes == ["C223"]
    assert read_text(tmp_path, f"{text.replace('<!– geheim –>', '--> B')}Begin.").codes == ["C418"]

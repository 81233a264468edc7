"""A page as it is handed over: front matter, Markdown, and blocks of HTML that can be left out for a while."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.rendering import Blok, Pagina
from tests.rendering.html import without_front_matter


def build_pagina(*parts: str, titel: str = "X") -> Pagina:
    return Pagina(page="x.md", titel=titel, soort="tekst", parts=parts)


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=300))
def test_any_title_survives_the_front_matter(titel: str) -> None:
    before, fence, rest = build_pagina("tekst", titel=titel).inhoud.partition("\n---\n")
    assert yaml.safe_load(before.removeprefix("---\n"))["title"] == titel
    assert (fence, rest) == ("\n---\n", "\ntekst\n")


def test_empty_parts_leave_no_trace() -> None:
    inhoud = build_pagina("# X", "", "\n\nEen.\n\n", "Twee.").inhoud
    assert without_front_matter(inhoud) == "\n# X\n\nEen.\n\nTwee.\n"


def test_a_page_can_be_handed_over_with_marks_for_its_blocks() -> None:
    pagina = build_pagina("# X", Blok("<p>een</p>"), "Tekst.", Blok("<p>twee</p>"))
    text = pagina.inhoud_met_merken
    assert "<p>" not in text
    assert "# X" in text
    for mark, blok in pagina.blokken.items():
        text = text.replace(mark, blok)
    assert text == pagina.inhoud

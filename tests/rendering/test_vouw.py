"""What a page folds away of an author's text: every word stays, in its order, and each section keeps a beginning."""

from __future__ import annotations

import pytest

from casuskijker.domain import adressen
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_folded
from tests.rendering.builders import show


def fold(text: str, *, from_start: bool = False) -> str:
    return str(render_folded(text, Links(adressen.KIJKRAMEN, directory_urls=True), from_start=from_start))


def split_fold(html: str) -> tuple[str, str]:
    """Return the words before the one fold of a text, and those in it and after."""
    before, _, after = html.partition('<summary class="vouw-link">Lees verder</summary>')
    return show(before).text, show(after).text


def test_what_stands_before_the_first_heading_is_not_folded() -> None:
    assert fold("Een.\n\nTwee.\n\nDrie.") == str(render_block("Een.\n\nTwee.\n\nDrie.", Links(adressen.KIJKRAMEN)))


def test_a_section_keeps_its_first_paragraph_in_view() -> None:
    assert split_fold(fold("Vooraf.\n\n## Kop\n\nEen.\n\nTwee.\n\nDrie.")) == ("Vooraf. Kop Een.", "Twee. Drie.")


@pytest.mark.parametrize(("list_", "again"), [("- a\n- b\n- c", "<ul>"), ("3. a\n4. b\n5. c", '<ol start="4">')])
def test_a_section_that_begins_with_a_list_keeps_its_first_item_in_view(list_: str, again: str) -> None:
    html = fold(f"{list_}\n\nErna.", from_start=True)
    assert split_fold(html) == ("a", "b c Erna.")
    assert again in html.partition("</summary>")[2]


def test_a_heading_below_a_section_does_not_count_as_its_beginning() -> None:
    assert split_fold(fold("## Kop\n\n### Daaronder\n\nEen.\n\nTwee.")) == ("Kop Daaronder Een.", "Twee.")


@pytest.mark.parametrize("text", ["## Kop", "## Kop\n\nEen.", "## Kop\n\n- Een", "## Kop\n\n### Daaronder"])
def test_a_section_of_one_piece_has_no_fold(text: str) -> None:
    assert "<details" not in fold(text)


def test_each_section_has_a_fold_of_its_own() -> None:
    html = fold("## A\n\nEen.\n\nTwee.\n\n## B\n\nDrie.\n\nVier.")
    assert html.count("<details") == 2
    assert show(html).text == "A Een. Lees verder Twee. B Drie. Lees verder Vier."

"""A view for reading takes no id of ours for what is no text."""

from __future__ import annotations

import pytest

from casuskijker.rendering.leesweergave import find_ids, keep_readable
from tests.domain.builders import build_casus
from tests.rendering.builders import casus_page


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ('<h2 id="sociale-kaart">Kaart</h2>', '<h2 class="leesbaar-content" id="sociale-kaart">Kaart</h2>'),
        ('<li class="vraag" id="extra">Vraag</li>', '<li class="leesbaar-content vraag" id="extra">Vraag</li>'),
        ('<p id="in-Contact" class="a b">Tekst</p>', '<p id="in-Contact" class="leesbaar-content a b">Tekst</p>'),
        ('<p data-class="x" id="menu">Tekst</p>', '<p class="leesbaar-content" data-class="x" id="menu">Tekst</p>'),
    ],
)
def test_what_has_such_an_id_is_said_to_be_text(html: str, kept: str) -> None:
    assert keep_readable(html) == kept


@pytest.mark.parametrize("html", ['<p id="kaart">Sociale media</p>', '<p class="social">x</p>', "id='social'"])
def test_other_html_stays_as_it_is(html: str) -> None:
    assert keep_readable(html) == html


def test_a_page_has_it_wherever_an_author_chose_the_word() -> None:
    page = casus_page(build_casus(tekst="## Sociale media\n\nTekst."))
    assert '<h2 class="leesbaar-content" id="sociale-media">' in page


def test_only_the_id_of_an_element_is_the_name_of_a_place() -> None:
    html = '<p id="een" data-id="twee">id="drie</p>\n<p\nid="vier" class="id="> x id="" id="vijf'
    assert list(find_ids(html)) == ["een", "vier"]

"""Who has to do with whom in a story: a picture, and the same as a table."""

from __future__ import annotations

import re

from casuskijker.domain.casus import Ontmoeting
from tests.domain.builders import build_casus
from tests.rendering.builders import docent_page, show
from tests.rendering.html import take_apart

HERE = "/docent/casussen/de-sleutel/"
CASUS = build_casus(
    tekst="Ze komen.\n\n## De *deur*\n\nOpen.\n\n## De trap {#omhoog}\n\nSteil.",
    voor_de_docent="Doelen.",
    ontmoetingen=(
        Ontmoeting(wie="Fenna", met="Jenny"),
        Ontmoeting(wie="Jenny", met="Fenna", waar="De deur"),
        Ontmoeting(wie="Fenna", met="Jenny", waar="De deur"),
        Ontmoeting(wie="Fenna", met="Jenny", waar="De trap"),
        Ontmoeting(wie="<Tom>", met="Fenna", waar="De trap"),
    ),
)
PAGE = docent_page(CASUS)
DRAWING = PAGE[PAGE.index("<svg") : PAGE.index("</svg>\n</verbanden-web>")]


def test_everyone_stands_once_in_the_order_of_the_story_and_leads_to_a_row_of_the_table() -> None:
    places = re.findall(r'href="#(wie-[^"]*)"', DRAWING)
    assert places == ["wie-fenna", "wie-jenny", "wie-tom"]
    assert [place for place in take_apart(PAGE).all("th", "id") if place] == places


def test_an_arc_is_thicker_for_who_meet_in_more_places() -> None:
    assert re.findall(r'web__boog--(\d)" data-van="(\d)" data-naar="(\d)"', DRAWING) == [
        ("3", "0", "1"),
        ("1", "0", "2"),
    ]


def test_the_table_says_the_same_from_both_sides_and_where_it_is_to_be_read() -> None:
    text = show(PAGE).text
    assert "Fenna met 2 anderen Jenny (het begin, De deur, De trap); <Tom> (De trap)" in text
    assert "<Tom> met 1 ander Fenna (De trap)" in text
    assert {"/casussen/de-sleutel/", "/casussen/de-sleutel/#de-deur", "/casussen/de-sleutel/#omhoog"} <= set(
        show(PAGE).targets(HERE)
    )


def test_a_heading_of_the_docent_with_the_same_name_has_a_place_of_its_own() -> None:
    page = docent_page(build_casus(voor_de_docent="### Ontmoetingen\n\nVeel.", ontmoetingen=CASUS.ontmoetingen[:1]))
    assert re.findall(r'<h2 id="(ontmoetingen[^"]*)"', page) == ["ontmoetingen_1", "ontmoetingen"]


def test_without_ontmoetingen_there_is_no_picture() -> None:
    assert "<svg" not in docent_page(build_casus(voor_de_docent="Doelen."))

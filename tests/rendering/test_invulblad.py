"""A sheet to fill in: its rows and columns, what it says of its source, and the overview of all."""

from __future__ import annotations

from dataclasses import replace

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.invulblad import Invulblad, Kolom, Rij
from casuskijker.domain.site import Site
from casuskijker.rendering.invulblad import render_invulblad, render_invulbladen
from tests.rendering.builders import show
from tests.rendering.wereld import BUNDEL

BLAD = Invulblad(
    id="mijn-week",
    titel="Mijn week",
    omschrijving="Wat doe je op een dag?",
    voor=("cliënten",),
    inleiding="Begin *klein*.",
    rijen=(Rij(id="ma", naam="Maandag", uitleg="Na het weekend", teken="dag"), Rij(id="di", naam="Dinsdag")),
    kolommen=(Kolom(id="nu", naam="Nu", uitleg="Hoe is het?"), Kolom(id="wens", naam="Wens")),
)


def page_of(blad: Invulblad) -> str:
    return render_invulblad(Site(Catalogus(invulbladen=(blad,), bronnen={"bundel": BUNDEL})), blad).html


def test_every_row_is_a_heading_with_a_field_for_each_column_that_says_what_is_asked() -> None:
    page = page_of(BLAD)
    assert show(page).all("h2", "id") == ["rij-ma", "rij-di"]
    asked = [attributes["data-vraag"] for tag, attributes in show(page).tags if "data-vraag" in attributes]
    assert asked == ["Maandag: Nu", "Maandag: Wens", "Dinsdag: Nu", "Dinsdag: Wens"]
    assert 'id="vak-ma-nu"' in page
    assert '<div class="blad blad--2">' in page
    assert page.count('class="blad__teken"') == 1


def test_what_is_written_is_kept_under_the_blad() -> None:
    assert '{"slug": "blad:mijn-week", "titel": "Mijn week", "vragen": [' in page_of(BLAD)


def test_a_drawing_is_described_in_words_and_only_there_when_it_is_asked_for() -> None:
    assert "<figure" not in page_of(BLAD)
    drawn = page_of(replace(BLAD, tekening="kringen"))
    (picture,) = [attributes for tag, attributes in show(drawn).tags if attributes.get("role") == "img"]
    assert "Drie kringen om elkaar heen" in str(picture["aria-label"])


def test_a_row_has_a_box_to_tick_on_paper_only_when_that_is_asked_for() -> None:
    assert "papier__hokje" not in page_of(BLAD)
    assert page_of(replace(BLAD, afvinken=True)).count('<span class="papier papier__hokje"') == len(BLAD.rijen)


def test_a_blad_says_where_it_comes_from_and_what_is_ours() -> None:
    text = show(page_of(replace(BLAD, bron="bundel", plaats="H2", bewerking="De dagen zijn *van ons*."))).text
    assert BUNDEL.title in text
    assert text.endswith("Daar staat het in H2. De dagen zijn van ons.")


def test_the_overview_has_a_card_for_each() -> None:
    found = show(render_invulbladen(Site(Catalogus(invulbladen=(BLAD, replace(BLAD, id="anders", voor=()))))))
    assert found.targets("/bladen/") == ["/bladen/mijn-week/", "/bladen/anders/"]
    assert found.text.count("voor cliënten") == 1

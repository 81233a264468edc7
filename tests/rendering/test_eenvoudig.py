"""The page of a plain telling: the whole one a click away, the same answers, and no page of its own to machines."""

from __future__ import annotations

import json
from dataclasses import replace

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.site import Site
from casuskijker.rendering.casus import render_casus
from casuskijker.rendering.eenvoudig import render_eenvoudig_kijkraam, render_eenvoudige_casus
from casuskijker.rendering.kijkraam import render_kijkraam
from tests.rendering.builders import show
from tests.rendering.wereld import AANDACHT, SLEUTEL, WERELD

SITE = Site(WERELD)
CASUS = render_eenvoudige_casus(SITE, "de-sleutel")
KIJKRAAM = render_eenvoudig_kijkraam(SITE, "aandacht")


def test_the_two_pages_of_a_text_lead_to_each_other() -> None:
    for page, whole, told in (
        (CASUS, render_casus(SITE, SLEUTEL), "/casussen/de-sleutel/"),
        (KIJKRAAM, render_kijkraam(SITE, AANDACHT), "/kijkramen/aandacht/"),
    ):
        assert told in show(page.html).targets(f"{told}eenvoudig/")
        assert f"{told}eenvoudig/" in show(whole.html).targets(told)


def test_its_answers_are_those_of_the_whole_text() -> None:
    assert '{"slug": "de-sleutel", "titel": "De sleutel", "vragen": [{"id": "eerste"' in CASUS.html
    assert '"slug": "aandacht", "titel": "Kijken"' in KIJKRAAM.html
    assert 'name="eerst-kijken"' in KIJKRAAM.html


def test_it_is_told_in_other_words_where_there_are_and_a_picture_goes_with_them() -> None:
    assert "Wat doe je eerst?" in show(CASUS.html).text
    assert "Wat wil je nog weten?" in show(CASUS.html).text
    assert "Kijkt iemand naar je?" in show(KIJKRAAM.html).text
    assert '<svg class="eenvoudig__svg"' in KIJKRAAM.html
    assert "Alleen de cliënt zelf kan dit zeggen" not in KIJKRAAM.html


def test_what_one_presses_and_the_outcome_are_said_in_plain_words_too() -> None:
    assert '"profielkop": "Wat je koos"' in KIJKRAAM.html
    assert '"onderdeel": {"enkel": "zin", "meer": "zinnen"}' in KIJKRAAM.html
    assert "Wat wil ik anders?" in show(KIJKRAAM.html).text
    for page in (CASUS, KIJKRAAM):
        said = json.loads(page.html.partition('class="woorden-hier">')[2].partition("</script>")[0])
        kept = said["Bewaard in deze browser{moment}. Deze site bewaart het nergens anders."]
        assert kept == ["Bewaard{moment}. De site bewaart het alleen op dit apparaat."]
    assert "woorden-hier" not in render_kijkraam(SITE, AANDACHT).html


def test_its_links_are_those_of_a_file_beside_the_whole_text() -> None:
    assert "/casussen/het-logboek/" in show(CASUS.html).targets("/casussen/de-sleutel/eenvoudig/")


def test_the_whole_text_is_the_page_of_both_to_machines_where_the_site_has_an_address() -> None:
    site = Site(WERELD, afzender=Afzender(naam="Proef", url="https://proef.nl/"))
    assert render_eenvoudige_casus(site, "de-sleutel").meta == {"canonical": "https://proef.nl/casussen/de-sleutel/"}
    assert CASUS.meta == {}


def test_a_telling_without_questions_has_the_story_alone() -> None:
    casussen = tuple(replace(casus, verdiepingsvragen=(), vervolg=()) for casus in WERELD.casussen)
    told = tuple(replace(casus, verdiepingsvragen=(), vervolg=()) for casus in WERELD.eenvoudige_casussen)
    page = render_eenvoudige_casus(Site(replace(WERELD, casussen=casussen, eenvoudige_casussen=told)), "de-sleutel")
    assert 'id="verdiepingsvragen"' not in page.html
    assert 'id="vervolg"' not in page.html


def test_what_only_clienten_fill_in_is_around_it_in_plain_words_as_well() -> None:
    van_client = replace(AANDACHT, voor=("cliënten",))
    html = render_kijkraam(SITE, van_client).html
    assert 'class="woorden-hier"' in html
    assert '"profielkop": "Wat je koos"' in html

"""Two casussen side by side: the overview, the page of one, and what the page of a casus says of it."""

from __future__ import annotations

from typing import Any

from casuskijker.domain.casus import Verdiepingsvraag
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.domain.tweeluik import Tweeluik
from casuskijker.rendering.casus import render_casus
from casuskijker.rendering.leerroute import render_leerroutes
from casuskijker.rendering.overzicht import render_casussen
from casuskijker.rendering.tweeluik import render_tweeluik, render_tweeluiken
from tests.domain.builders import build_casus
from tests.rendering.builders import build_catalogus, show
from tests.rendering.wereld import BUNDEL

HERE = "/naast-elkaar/sleutel-en-schrift/"
SLEUTEL = build_casus("de-sleutel", titel="De sleutel", bron="bundel", let_op="Gaat over *verlies*.")
SCHRIFT = build_casus("het-schrift", titel="Het schrift", bron="bundel", omschrijving="Niemand schrijft nog.")


def build_tweeluik(tweeluik_id: str = "sleutel-en-schrift", **changes: object) -> Tweeluik:
    values: dict[str, Any] = {
        "id": tweeluik_id,
        "titel": "Een sleutel en een schrift",
        "omschrijving": "Twee dingen die iemand kwijt is.",
        "casussen": ("de-sleutel", "het-schrift"),
        "waarom": "In *allebei* mist er iets.",
        "vragen": (Verdiepingsvraag(id="wie-mist", tekst="Wie *mist* wat?", leerstijl="denker", herkomst="redactie"),),
    }
    return Tweeluik(**values | changes)


def build_site(*tweeluiken: Tweeluik) -> Site:
    return Site(build_catalogus(SLEUTEL, SCHRIFT, bronnen={"bundel": BUNDEL}, tweeluiken=tweeluiken))


def test_a_tweeluik_shows_both_casussen_in_a_sentence_and_says_why_these_two() -> None:
    found = show(render_tweeluik(build_site(build_tweeluik()), build_tweeluik()))
    assert "/casussen/de-sleutel/" in found.targets(HERE)
    assert "/casussen/het-schrift/" in found.targets(HERE)
    assert "Een buurvrouw heeft de sleutel." in found.text
    assert "Niemand schrijft nog." in found.text
    assert "Let op: Gaat over verlies." in found.text
    assert "Waarom deze twee In allebei mist er iets." in found.text


def test_a_question_has_its_leerstijl_and_a_field_whose_answer_is_kept_under_the_tweeluik() -> None:
    page = render_tweeluik(build_site(build_tweeluik()), build_tweeluik()).html
    assert "denker" in show(page).text
    assert "Wie mist wat?" in show(page).text
    assert "vraag van de redactie" not in show(page).text, "all of them are"
    assert "<reflectie-velden " in page
    assert '{"slug": "tweeluik:sleutel-en-schrift", "titel": "Een sleutel en een schrift", ' in page


def test_a_source_of_both_is_named_once_and_what_is_ours_is_said() -> None:
    text = show(render_tweeluik(build_site(build_tweeluik()), build_tweeluik())).text
    assert text.count(BUNDEL.title) == 1
    assert "en de vragen erbij, komt van de redactie van deze site" in text


def test_a_tweeluik_leads_to_the_one_before_and_the_one_after() -> None:
    eerste, tweede = build_tweeluik(), build_tweeluik("andersom", titel="Andersom")
    site = build_site(eerste, tweede)
    assert "Volgende twee Andersom" in show(render_tweeluik(site, eerste)).text
    assert "Vorige twee Een sleutel en een schrift" in show(render_tweeluik(site, tweede)).text


def test_the_overview_has_a_card_for_each_and_stands_among_the_entrances() -> None:
    site = build_site(build_tweeluik())
    found = show(render_tweeluiken(site))
    assert "/naast-elkaar/sleutel-en-schrift/" in found.targets("/naast-elkaar/")
    assert "De sleutel" in found.text
    assert "/naast-elkaar/" in show(render_casussen(site, 1)).targets("/casussen/")
    assert "/naast-elkaar/" in show(render_leerroutes(site)).targets("/leerroutes/")
    for render in (lambda site: render_casussen(site, 1), render_leerroutes):
        assert "/naast-elkaar/" not in show(render(Site(Catalogus()))).targets("/leerroutes/")


def test_a_casus_leads_to_the_other_one() -> None:
    site = build_site(build_tweeluik())
    assert "Leg dit verhaal naast ‘Het schrift’: Een sleutel en een schrift" in show(render_casus(site, SLEUTEL)).text
    assert "Leg dit verhaal naast ‘De sleutel’" in show(render_casus(site, SCHRIFT)).text
    assert "Leg dit verhaal naast" not in show(render_casus(build_site(), SLEUTEL)).text

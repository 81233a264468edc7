"""What pages and files say of a vorm: all of it comes out of its value, also of a third one with a schaal."""

from __future__ import annotations

import json

from casuskijker.domain.site import Site
from casuskijker.domain.vorm import VORMEN
from casuskijker.rendering.api import render_api
from casuskijker.rendering.modules import read_wings
from casuskijker.rendering.overzicht import render_kijkramen
from tests.derde_vorm import DRIE_VORMEN, SPIEGEL
from tests.domain.builders import build_kijkraam
from tests.rendering.builders import build_catalogus, kijkraam_page, show

TEAMSPIEGEL = build_kijkraam("spiegel", titel="De teamspiegel", vorm=SPIEGEL)


def test_a_third_vorm_has_its_own_words_components_and_place_to_begin() -> None:
    page = kijkraam_page(TEAMSPIEGEL)
    text = show(page).text
    for words in (
        "1 stelling", SPIEGEL.kop, SPIEGEL.begin, SPIEGEL.uitleg, "Wij spiegelen: ons team",
        "Wat spreken we af?", "herkenbaar",
    ):  # fmt: skip
        assert words in text
    assert f'data-tekst="{SPIEGEL.leeg}"' in page
    assert '<h2 id="spiegel">De spiegel</h2>' in page
    assert '<nav class="sprong" aria-label="Kanten">' in page
    assert page.index("<kijkraam-invullen>") < page.index("<jouw-profiel>") < page.index("<gesprek-voeren>")
    for absent in ("actie-punten", "vul-balk", "ngrediënt", "#invullen", "#gesprek"):
        assert absent not in page


def test_the_overview_has_a_list_per_vorm_in_their_order() -> None:
    catalogus = build_catalogus(kijkramen=(TEAMSPIEGEL, build_kijkraam()), vormen=DRIE_VORMEN)
    page = render_kijkramen(Site(catalogus)).html
    assert page.index('<h2 id="checklist">Om in te vullen') < page.index('<h2 id="spiegel">Om in te spiegelen')
    assert "niets om in te vullen" not in page


def test_the_files_for_others_name_the_vorm_and_say_what_it_means() -> None:
    catalogus = build_catalogus(kijkramen=(TEAMSPIEGEL,), vormen=DRIE_VORMEN)
    (kijkraam,) = json.loads(render_api(Site(catalogus))["api/kijkramen.json"])["kijkramen"]
    assert (kijkraam["vorm"], kijkraam["schaal"]["id"]) == ("spiegel", "zichtbaarheid")
    assert kijkraam["eigenschappen"] == {
        "anker": "spiegel",
        "heeft_profiel": True,
        "heeft_deelcode": True,
        "afspraken_per_invalshoek": True,
        "rol": "team",
        "onderdeel": {"enkel": "stelling", "meer": "stellingen"},
        "invalshoek": {"enkel": "kant", "meer": "kanten"},
        "profielkop": "Ons spiegelbeeld",
        "gesprekskop": "Onze spiegelafspraken",
        "afdrukken": [
            {"maat": "punten", "titel": "De afspraken van de spiegel", "uitleg": "Per kant."},
            {"maat": "alles", "titel": "De hele spiegel", "uitleg": "Elke stelling met jullie keuze."},
        ],
    }


def test_every_component_that_a_vorm_names_is_there() -> None:
    known = {naam for names in read_wings().values() for naam in names}
    assert {naam for vorm in VORMEN for naam in (*vorm.slot, *vorm.balk)} <= known

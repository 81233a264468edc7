"""The overview of leerroutes, and the page of one."""

from __future__ import annotations

from typing import Any

import pytest

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.leerroute import Leerroute, Stap
from casuskijker.domain.site import Site
from casuskijker.domain.vorm import GESPREK
from casuskijker.rendering.leerroute import render_leerroute, render_leerroutes
from casuskijker.rendering.woorden import woord
from tests.domain.builders import build_casus, build_kijkraam
from tests.rendering.builders import build_catalogus, show

HERE = "/leerroutes/kijken/"
WEG = "#leerroute=kijken&stap=1&stappen=1"


def build_stap(titel: str = "Lees", **changes: object) -> Stap:
    values: dict[str, Any] = {"soort": "casus", "doel": "de-sleutel", "titel": titel, "tekst": "Lees *rustig*."}
    return Stap(**(values | changes))


def build_leerroute(leerroute_id: str = "kijken", *stappen: Stap, **changes: object) -> Leerroute:
    values: dict[str, Any] = {"id": leerroute_id, "titel": "Eerst kijken", "omschrijving": "Leer kijken."}
    return Leerroute(**(values | {"stappen": stappen or (build_stap(),)} | changes))


def leerroute_page(leerroute: Leerroute, *others: Leerroute, **changes: object) -> str:
    values: dict[str, object] = {
        "kijkramen": (
            build_kijkraam("aandacht", titel="Kijkraam Aandacht"),
            build_kijkraam("praten", titel="Praatkaart"),
        ),
        "begrippen": (Begrip(naam="Sociale basis", uitleg="Wie er is."),),
        "leerroutes": (leerroute, *others),
    }
    return render_leerroute(Site(build_catalogus(build_casus(), **(values | changes))), leerroute).html


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"voor": ("studenten", "docenten"), "duur": 90}, "Voor studenten en docenten · 90 minuten · 1 stap"),
        ({"duur": 1}, "1 minuut · 1 stap"),
        ({"voor": ("teams",)}, "Voor teams · 1 stap"),
        ({"stappen": (build_stap(), build_stap("Kijk"))}, "2 stappen"),
    ],
)
def test_a_leerroute_says_for_whom_it_is_and_what_it_asks(changes: dict[str, object], said: str) -> None:
    leerroute = build_leerroute(**changes)  # type: ignore[arg-type]
    overview = render_leerroutes(Site(build_catalogus(leerroutes=(leerroute,))))
    assert f"Leer kijken. {said}" in show(leerroute_page(leerroute)).text
    assert f"Eerst kijken {said} Leer kijken." in show(overview).text


def test_a_card_leads_to_the_leerroute_and_names_its_steps() -> None:
    leerroute = build_leerroute("kijken", build_stap("Lees"), build_stap("Vergelijk"))
    found = show(render_leerroutes(Site(build_catalogus(leerroutes=(leerroute,)))))
    assert found.targets("/leerroutes/") == ["/leerroutes/kijken/"]
    assert found.text.endswith("Leer kijken. Lees Vergelijk")


def test_a_step_is_a_heading_of_its_own_with_markdown_below_it() -> None:
    page = leerroute_page(build_leerroute("kijken", build_stap("Lees"), build_stap("Kijk & *luister*")))
    assert '<h2 id="stap-1">Stap 1: Lees</h2>\n<p>Lees <em>rustig</em>.</p>' in page
    assert '<h2 id="stap-2">Stap 2: Kijk &amp; *luister*</h2>' in page


def test_the_steps_stand_on_top_in_order_and_lead_down() -> None:
    found = show(leerroute_page(build_leerroute("kijken", build_stap("Lees"), build_stap("Kijk"))))
    assert found.all("nav", "aria-label")[:2] == ["Kruimelpad", "Stappen van deze leerroute"]
    assert found.all("a", "href")[1:3] == ["#stap-1", "#stap-2"]
    assert "Lees Casus: De sleutel Kijk Casus: De sleutel" in found.text


@pytest.mark.parametrize(
    ("soort", "doel", "words", "target"),
    [
        ("casus", "de-sleutel", "Lees het verhaal ‘De sleutel’", "/casussen/de-sleutel/" + WEG),
        ("kijkraam", "aandacht", "Open het kijkraam ‘Aandacht’", "/kijkramen/aandacht/" + WEG),
        ("kijkraam", "praten", "Open het kijkraam ‘Praatkaart’", "/kijkramen/praten/" + WEG),
        ("begrip", "Sociale basis", "Lees het begrip ‘Sociale basis’", "/begrippen/#sociale-basis"),
    ],
)
def test_a_step_leads_to_a_casus_or_kijkraam_that_knows_the_way_back_or_to_a_begrip(
    soort: str, doel: str, words: str, target: str
) -> None:
    found = show(leerroute_page(build_leerroute("kijken", build_stap(soort=soort, doel=doel))))
    assert words in found.text
    assert target in found.targets(HERE)


def test_what_one_takes_along_goes_to_the_next_step_and_from_the_last_one_home() -> None:
    steps = build_stap("Lees", meenemen="één *zin*."), build_stap("Kijk", meenemen="een vraag.")
    page = leerroute_page(build_leerroute("kijken", *steps))
    assert "Neem mee naar de volgende stap: één zin." in show(page).text
    assert "Neem mee: een vraag." in show(page).text
    assert "één <em>zin</em>." in page


def test_a_step_to_a_casus_warns_before_its_text_as_the_casus_does() -> None:
    leerroute = build_leerroute()
    catalogus = build_catalogus(build_casus(let_op="Gaat over *verlies*."), leerroutes=(leerroute,))
    page = render_leerroute(Site(catalogus), leerroute).html
    assert "Stap 1: Lees Let op. Gaat over verlies. Lees rustig." in show(page).text


def test_what_one_takes_along_may_be_a_list() -> None:
    page = leerroute_page(build_leerroute("kijken", build_stap(meenemen="Schrijf op:\n\n- een *zin*\n- een vraag")))
    assert "<p>Schrijf op:</p>\n<ul>\n<li>een <em>zin</em></li>\n<li>een vraag</li>\n</ul>" in page


def test_a_step_with_nothing_to_take_along_has_no_box_for_it() -> None:
    assert "Neem mee" not in leerroute_page(build_leerroute())


def test_each_step_leads_to_the_one_before_and_the_one_after() -> None:
    steps = build_stap("Lees"), build_stap("Kijk"), build_stap("Praat")
    text = show(leerroute_page(build_leerroute("kijken", *steps))).text
    lees, kijk, praat = text.split("‘De sleutel’")[1:]
    assert lees.startswith(" Stap 2: Kijk Stap 2: Kijk")
    assert kijk.startswith(" Stap 1: Lees Stap 3: Praat Stap 3: Praat")
    assert praat == f" {woord('leerroute.klaar')} Stap 2: Kijk"


def test_a_leerroute_of_one_step_leads_nowhere_within_the_page() -> None:
    found = show(leerroute_page(build_leerroute()))
    assert found.all("a", "href").count("#stap-1") == 1
    assert found.all("p", "class")[-1] == "stap__doel"


def test_a_leerroute_leads_to_its_neighbours_in_the_order_of_the_author() -> None:
    first, middle, last = (build_leerroute(name, titel=name.title()) for name in ("een", "twee", "drie"))
    catalogus = build_catalogus(build_casus(), leerroutes=(first, middle, last))
    texts = [show(render_leerroute(Site(catalogus), route)).text for route in catalogus.leerroutes]
    assert texts[0].endswith("‘De sleutel’ Volgende leerroute Twee")
    assert texts[1].endswith("‘De sleutel’ Vorige leerroute Een Volgende leerroute Drie")
    assert texts[2].endswith("‘De sleutel’ Vorige leerroute Twee")


def test_the_only_leerroute_has_no_neighbours() -> None:
    assert show(leerroute_page(build_leerroute())).text.endswith("‘De sleutel’")


KIJK, PRAAT = (
    build_stap("Kijk", soort="kijkraam", doel="aandacht"),
    build_stap("Praat", soort="kijkraam", doel="praten"),
)


@pytest.mark.parametrize(
    ("stappen", "targets"),
    [
        ((build_stap(), KIJK), ["/samen-kijken/#casus=de-sleutel&kijkraam=aandacht"]),
        ((KIJK, build_stap()), ["/samen-kijken/#kijkraam=aandacht"]),
        ((build_stap(), KIJK, PRAAT), ["/samen-kijken/#casus=de-sleutel&kijkraam=aandacht"]),
        ((build_stap(), PRAAT), []),
        ((build_stap(),), []),
    ],
)
def test_the_last_step_leads_to_samen_kijken_with_what_was_looked_at(
    stappen: tuple[Stap, ...], targets: list[str]
) -> None:
    kijkramen = (build_kijkraam("aandacht"), build_kijkraam("praten", vorm=GESPREK))
    found = show(leerroute_page(build_leerroute("kijken", *stappen), kijkramen=kijkramen))
    assert [each for each in found.targets(HERE) if "samen-kijken" in each] == targets
    if targets:
        assert found.text.index("Leg jullie antwoorden") > found.text.rindex(stappen[-1].titel)


def test_what_one_takes_along_from_a_step_is_written_by_where_it_leads() -> None:
    stappen = (
        build_stap("Lees", meenemen="Eén zin."),
        build_stap("Lees nog eens", meenemen="Nog een zin."),
        build_stap("Zoek op", soort="begrip", doel="Sociale basis"),
    )
    page = leerroute_page(build_leerroute("kijken", *stappen))
    assert '"slug": "leerroute:kijken"' in page
    assert '{"id": "casus-de-sleutel", "plek": "meenemen-1", "vervangt": []}' in page
    assert '{"id": "casus-de-sleutel-2", "plek": "meenemen-2", "vervangt": []}' in page
    assert "begrip-sociale-basis" not in page, "there is nothing to take along"
    assert page.count('id="meenemen-') == 2
    assert "reflectie-velden" not in leerroute_page(build_leerroute())

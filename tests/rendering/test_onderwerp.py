"""Onderwerpen and the door for docenten: what readers choose a verhaal by."""

from __future__ import annotations

from casuskijker.domain.casus import Verdiepingsvraag
from casuskijker.domain.leerroute import Leerroute
from casuskijker.domain.onderwerp import Onderwerp
from casuskijker.domain.site import Site
from casuskijker.rendering import render_site
from casuskijker.rendering.docent import render_docenten
from casuskijker.rendering.onderwerp import render_onderwerp, render_onderwerpen
from tests.domain.builders import build_casus, build_kijkraam
from tests.rendering.builders import build_catalogus, casus_page, docent_page, kijkraam_page, show

GELD = Onderwerp(id="geld", naam="Geld & post", omschrijving="Post die dicht blijft.", sleutelwoorden=("vertrouwen",))
LEEG = Onderwerp(id="rouw", naam="Rouw", omschrijving="Wie je mist.", sleutelwoorden=("rouw",))


def test_the_overview_has_a_card_for_each_onderwerp_with_how_much_it_holds() -> None:
    catalogus = build_catalogus(build_casus(), onderwerpen=(GELD, LEEG))
    found = show(render_onderwerpen(Site(catalogus)))
    assert "Geld & post 1 verhaal Post die dicht blijft. Rouw 0 verhalen Wie je mist." in found.text
    assert found.targets("/onderwerpen/")[-2:] == ["/onderwerpen/geld/", "/onderwerpen/rouw/"]


def test_an_onderwerp_leads_to_its_sleutelwoorden_and_shows_its_verhalen() -> None:
    catalogus = build_catalogus(build_casus(), build_casus("ander", sleutelwoorden=("rust",)), onderwerpen=(GELD,))
    (pagina,) = render_onderwerp(Site(catalogus), GELD)
    found = show(pagina)
    assert found.targets("/onderwerpen/geld/") == [
        "/onderwerpen/", "/sleutelwoorden/vertrouwen/", "/casussen/de-sleutel/",
    ]  # fmt: skip
    assert "Geld & post Post die dicht blijft. 1 verhaal · sleutelwoorden: vertrouwen" in found.text


def test_an_onderwerp_without_verhalen_still_has_its_page() -> None:
    (pagina,) = render_onderwerp(Site(build_catalogus(onderwerpen=(LEEG,))), LEEG)
    assert "0 verhalen" in show(pagina).text


def test_a_docent_sees_of_every_verhaal_what_one_chooses_by_and_the_way_on() -> None:
    vragen = tuple(
        Verdiepingsvraag(id=str(number), tekst="Wat?", leerstijl=stijl)
        for number, stijl in enumerate(("denker", "doener", "denker"))
    )
    vol = build_casus(duur=45, let_op="Gaat over *rouw*.", verdiepingsvragen=vragen, voor_de_docent="Doelen.")
    pagina = render_docenten(Site(build_catalogus(vol, build_casus("kaal", titel="Kaal"))), 1)
    found = show(pagina)
    assert (
        "De sleutel Casus · 1 min lezen · 45 min lezen en bespreken Vragen: doener 1, denker 2 Let op: Gaat over rouw. "
        "Voor de docent bij De sleutel"
    ) in found.text
    assert found.text.endswith("Kaal Casus · 1 min lezen")
    assert found.targets("/docent/") == [
        "/casussen/de-sleutel/", "/docent/casussen/de-sleutel/", "/casussen/kaal/",
    ]  # fmt: skip
    assert pagina.meta["robots"] == "noindex"


def test_a_docent_finds_the_leerroutes_and_the_onderwerpen_where_there_are_any() -> None:
    route = Leerroute(id="weg", titel="Weg", omschrijving="Een weg.", stappen=())
    catalogus = build_catalogus(build_casus(voor_de_docent="D."), leerroutes=(route,), onderwerpen=(GELD,))
    pagina = render_docenten(Site(catalogus), 1)
    assert {"/leerroutes/", "/onderwerpen/"} <= set(show(pagina).targets("/docent/"))


def test_a_docent_sees_how_long_a_lesson_takes_that_is_told_in_a_few_lines() -> None:
    catalogus = build_catalogus(build_casus(voor_de_docent="**Tijd:** 20 minuten: lezen 5."))
    pagina = render_docenten(Site(catalogus), 1)
    assert "Voor de docent bij De sleutel korte opzet van 20 min" in show(pagina).text


def test_a_site_without_anything_for_a_docent_has_no_door_for_one() -> None:
    pages = {pagina.page for pagina in render_site(Site(build_catalogus(build_casus())))}
    assert {page for page in pages if page.startswith(("docent", "onderwerpen"))} == set()


def test_under_its_title_a_casus_leads_on_to_what_there_is_for_a_docent_and_for_a_team() -> None:
    here = "/casussen/de-sleutel/"
    both = show(casus_page(build_casus(voor_de_docent="D.", kijkramen=("aandacht",)), kijkramen=(build_kijkraam(),)))
    assert "Voor de docent Kijk samen naar dit verhaal Met" in both.text
    together = "/samen-kijken/#casus=de-sleutel&kijkraam=aandacht"
    assert {"/docent/casussen/de-sleutel/", together} <= set(both.targets(here)), "it takes along what one looks at"
    assert "samen-kijken" not in " ".join(show(casus_page(build_casus(voor_de_docent="D."))).targets(here))
    assert "/docent/casussen/de-sleutel/" not in show(casus_page(build_casus())).targets(here)
    assert "Voor de docent" in show(docent_page(build_casus(voor_de_docent="D."))).text


def test_a_kijkraam_leads_to_looking_together_where_that_can_be() -> None:
    found = show(kijkraam_page())
    assert "Kijk er samen naar" in found.text
    assert "/samen-kijken/#kijkraam=aandacht" in found.targets("/kijkramen/aandacht/")


def test_on_the_page_of_a_casus_a_word_stands_once() -> None:
    page = show(casus_page(build_casus(actoren=("buren", "gemeente"), sleutelwoorden=("gemeente", "wonen")))).text
    assert "Met buren gemeente Over wonen" in page
    only = show(casus_page(build_casus(actoren=("buren",), sleutelwoorden=("buren",)))).text
    assert "Sleutelwoorden" not in only

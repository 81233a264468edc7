"""The page of a casus: the story first, and a heading for nothing that is not there."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.casus import LEERSTIJLEN, Ontmoeting, Verdiepingsvraag, Vervolg
from casuskijker.domain.site import Site
from casuskijker.domain.woordenlijst import Deel, Woordenlijst
from casuskijker.rendering.casus import render_casus
from casuskijker.rendering.docentpagina import render_docent
from tests.domain.builders import build_bron, build_casus, build_kijkraam
from tests.rendering.builders import build_catalogus, casus_page, docent_page, show

HERE = "/casussen/de-sleutel/"


def headings(page: str) -> list[str]:
    return [re.sub(r"<[^>]*>", "", words) for words in re.findall(r'<h[12] id="[^"]*">(.*?)</h[12]>', page)]


def test_a_casus_with_nothing_but_a_story_has_no_empty_sections() -> None:
    assert headings(casus_page()) == ["De sleutel", "Over dit verhaal"]


def test_the_sections_follow_the_story_in_a_fixed_order() -> None:
    casus = build_casus(
        tekst="Een verhaal.",
        verdiepingsvragen=(Verdiepingsvraag(id="a", tekst="Wat nu?"),),
        vervolg=(Vervolg(id="b", titel="Later", tekst="Het regent."),),
        kijkramen=("aandacht",),
        bron="boek",
        literatuur=("boek",),
    )
    page = casus_page(casus, build_casus("ander"), kijkramen=(build_kijkraam(),), bronnen={"boek": build_bron()})
    assert headings(page) == [
        "De sleutel",
        "Verdiepingsvragen",
        "Hoe het verdergaat",
        "Kijk er met een kijkraam naar",
        "Om verder te lezen",
        "Verwante verhalen",
        "Over dit verhaal",
    ]
    assert page.index("Een verhaal.") < page.index(">Verdiepingsvragen<")


def test_every_question_has_an_anchor_and_its_leerstijl_as_a_judgement_of_the_redactie() -> None:
    casus = build_casus(
        verdiepingsvragen=(Verdiepingsvraag(id="eerste-actie", leerstijl="doener", tekst="Wat doe je?"),)
    )
    found = show(casus_page(casus))
    assert "vraag-eerste-actie" in found.all("li", "id")
    assert "doener Wat doe je?" in found.text
    assert "Van ons: welke leerstijl bij een vraag past, koos de redactie van deze site." in found.text


def test_a_casus_without_a_bron_says_nothing_of_what_stands_in_it() -> None:
    vragen = (Verdiepingsvraag(id="a", leerstijl="denker", tekst="Wat?", herkomst="redactie"),)
    met, zonder = build_casus(bron="boek", verdiepingsvragen=vragen), build_casus(verdiepingsvragen=vragen)
    assert "vraag van de redactie" in show(casus_page(met, bronnen={"boek": build_bron()})).text
    assert "De bron zet er geen leerstijl bij." in show(casus_page(met, bronnen={"boek": build_bron()})).text
    assert "de bron" not in show(casus_page(zonder)).text.lower()
    assert "vraag van de redactie" not in show(casus_page(zonder)).text


def test_questions_without_a_leerstijl_need_no_duiding() -> None:
    page = casus_page(build_casus(verdiepingsvragen=(Verdiepingsvraag(id="a", tekst="Wat?"),)))
    assert "duiding" not in page


def test_a_question_of_the_redactie_without_a_leerstijl_still_says_whose_it_is() -> None:
    vragen = (Verdiepingsvraag(id="a", tekst="Wat?", herkomst="redactie"),)
    found = show(casus_page(build_casus(bron="boek", verdiepingsvragen=vragen), bronnen={"boek": build_bron()}))
    assert "vraag van de redactie Wat?" in found.text
    assert "Vragen van de redactie staan niet in de bron." in found.text


def test_the_vervolg_is_closed_until_the_reader_opens_it() -> None:
    page = casus_page(build_casus(vervolg=(Vervolg(id="val", titel="De val", tekst="Ze valt.\n\nWeer."),)))
    assert ("details", {"class": "vervolg__deel", "data-papier": "dicht", "id": "vervolg-val"}) in show(page).tags
    assert "<p>Ze valt.</p>" in page


def test_a_question_that_gives_a_turn_away_stands_in_it_once_with_its_own_number() -> None:
    vragen = tuple(Verdiepingsvraag(id=f"v{n}", tekst=f"Vraag {n}?", na="val" * (n == 1)) for n in range(3))
    casus = build_casus(verdiepingsvragen=vragen, vervolg=(Vervolg(id="val", titel="De val", tekst="Ze valt."),))
    page = casus_page(casus)
    assert re.findall(r'id="vraag-(\w+)" value="(\d)"', page) == [("v0", "1"), ("v2", "3"), ("v1", "2")]
    assert page.index("vervolg__deel") < page.index("Ze valt.") < page.index("Vraag 1?") < page.rindex("</details>")
    assert "Onder Hoe het verdergaat volgt vraag 2." in show(page).text
    assert '"plek": "vraag-v1"' in page


def test_where_every_question_waits_for_a_turn_there_is_no_empty_list() -> None:
    vragen = (Verdiepingsvraag(id="a", tekst="Wat?", na="val"),)
    casus = build_casus(verdiepingsvragen=vragen, vervolg=(Vervolg(id="val", titel="De val", tekst="Ze valt."),))
    assert casus_page(casus).count('<ol class="verdiepingsvragen__lijst">') == 1
    assert "stel deze na De val" in show(docent_page(replace(casus, voor_de_docent="Doelen."))).text


@pytest.mark.parametrize(
    ("duur", "said"),
    [(None, ""), (1, "1 minuut om te lezen en te bespreken"), (45, "45 minuten om te lezen en te bespreken")],
)
def test_the_time_in_class_is_said_when_it_is_known(duur: int | None, said: str) -> None:
    text = show(casus_page(build_casus(duur=duur))).text
    assert "1 minuut lezen" in text
    assert said in text
    assert ("bespreken" in text) == bool(said)


def test_kind_number_and_warning_stand_above_the_story() -> None:
    text = show(casus_page(build_casus(soort="praktijkvoorbeeld", nummer=3, let_op="Gaat over verlies."))).text
    assert "Praktijkvoorbeeld 3" in text
    assert "Let op. Gaat over verlies." in text


def test_actoren_and_sleutelwoorden_lead_to_their_pages() -> None:
    found = show(casus_page(build_casus(actoren=("Wmo-consulent",), sleutelwoorden=("één loket",))))
    assert {"/actoren/wmo-consulent/", "/sleutelwoorden/een-loket/"} <= set(found.targets(HERE))


def test_a_word_that_is_an_actor_too_stands_once() -> None:
    found = show(casus_page(build_casus(actoren=("buren",), sleutelwoorden=("buren", "rust"))))
    assert "Met buren Over rust" in found.text
    assert (
        "Over"
        not in show(casus_page(build_casus(actoren=("buren",), sleutelwoorden=("buren",)))).text.split("Over d")[0]
    )


def test_the_facts_stand_before_the_story_and_beside_it_where_there_is_room() -> None:
    page = casus_page(build_casus(tekst="Een verhaal."))
    assert page.index("naast") < page.index("Een verhaal.")


def test_a_window_closes_the_story_and_says_nothing() -> None:
    vragen = (Verdiepingsvraag(id="a", tekst="Wat?"),)
    page = casus_page(build_casus(tekst="Een verhaal.", verdiepingsvragen=vragen))
    rust = page.index('<p class="casus-rust" aria-hidden="true"><svg')
    assert page.index("Een verhaal.") < rust < page.index(">Verdiepingsvragen<")


def test_every_leerstijl_has_a_shape_of_its_own_that_is_explained_once() -> None:
    vragen = tuple(Verdiepingsvraag(id=naam, leerstijl=naam, tekst="Wat?") for naam in LEERSTIJLEN)
    page = casus_page(build_casus(verdiepingsvragen=vragen))
    shapes = re.findall(r'<svg class="leerstijl".*?</svg> (\w+)', page)
    assert shapes == [*LEERSTIJLEN, *LEERSTIJLEN]
    drawn = dict(re.findall(r'<svg class="leerstijl"[^>]*>(.*?)</svg> (\w+)', page))
    assert len(drawn) == len(LEERSTIJLEN)
    assert show(page).text.count("de plek in de leercirkel van Kolb") == 1


def test_a_page_can_be_cited_from_what_it_says_of_itself() -> None:
    casus = build_casus(titel="De sleutel?", bron="boek", herzien=dt.date(2026, 11, 28))
    site = Site(
        build_catalogus(casus, bronnen={"boek": build_bron()}), afzender=Afzender(naam="Hier", url="https://hi.er/")
    )
    assert (
        "De sleutel? (2026, 28 november). Hier. https://hi.er/casussen/de-sleutel/ (Naar "
        in show(render_casus(site, casus)).text
    )


def test_what_is_not_known_of_a_page_is_left_out_of_how_it_is_cited() -> None:
    assert "De sleutel. (z.d.)." in show(casus_page()).text
    assert "(z.d.). " not in show(casus_page()).text


def test_who_has_to_do_with_whom_stands_on_the_page_for_the_docent_alone() -> None:
    ontmoetingen = (Ontmoeting(wie="Fenna", met="kwartiermeester"),)
    casus = build_casus(voor_de_docent="Doelen.", ontmoetingen=ontmoetingen)
    assert "kwartiermeester" in docent_page(casus)
    assert "kwartiermeester" not in casus_page(casus)
    assert "Alleen wie met wie te maken heeft, staat er wel." in show(docent_page(casus)).text
    assert "behalve" not in show(docent_page(build_casus(voor_de_docent="Doelen."))).text


def test_the_trail_leads_through_the_deel_when_there_is_one() -> None:
    woordenlijst = Woordenlijst(delen=(Deel("balie", "Aan de balie"),))
    found = show(casus_page(build_casus(deel="balie"), build_casus("los"), woordenlijst=woordenlijst))
    assert found.text.startswith("Casussen Aan de balie De sleutel")
    assert found.targets(HERE)[:2] == ["/casussen/", "/casussen/#deel-balie"]


def test_verwante_casussen_say_what_they_share() -> None:
    page = casus_page(build_casus("hier"), build_casus("daar", titel="De mat"))
    assert "De mat Heeft ook de woorden ‘buren’ en ‘vertrouwen’." in show(page).text
    assert "/casussen/daar/" in show(page).targets("/casussen/hier/")


def test_neighbours_are_named_as_previous_and_next() -> None:
    een, twee, drie = (build_casus(slug, titel=slug) for slug in ("een", "twee", "drie"))
    midden = show(casus_page(twee, een, drie, casussen=(een, twee, drie)))
    assert midden.text.endswith("Vorig verhaal een Volgend verhaal drie")
    assert midden.all("a", "rel") == ["prev", "next"]
    assert "Vorig verhaal" not in show(casus_page(een, twee)).text
    assert "Volgende casus" not in show(casus_page(drie, casussen=(een, drie))).text


def test_the_page_for_the_docent_is_linked_but_not_followed() -> None:
    found = show(casus_page(build_casus(voor_de_docent="Doelen.")))
    assert "/docent/casussen/de-sleutel/" in found.targets(HERE)
    assert "nofollow" in found.all("a", "rel")


def test_the_page_for_the_docent_stays_out_of_every_search() -> None:
    casus = build_casus(voor_de_docent="### Doelen\n\nLuisteren.", duur=45)
    pagina = render_docent(Site(build_catalogus(casus)), casus)
    assert "\nrobots: noindex\n" in pagina.front_matter
    assert "\nsearch:\n  exclude: true\n" in pagina.front_matter
    assert "45 minuten om te lezen en te bespreken" in show(pagina).text
    assert headings(pagina.html) == ["Voor de docent: De sleutel", "Doelen"]
    assert '<h2 id="doelen">Doelen</h2>' in pagina.html


def test_links_of_the_docent_text_lead_from_the_page_for_the_docent() -> None:
    page = docent_page(build_casus(voor_de_docent="Zie [de mat](de-mat.md)."))
    assert "/casussen/de-mat/" in show(page).targets("/docent/casussen/de-sleutel/")


def test_a_kijkraam_opened_from_a_casus_is_filled_in_for_that_casus() -> None:
    page = casus_page(build_casus(slug="sleutel", kijkramen=("aandacht",)), kijkramen=(build_kijkraam(),))
    assert 'kijkramen/aandacht/#casus=sleutel"' in page

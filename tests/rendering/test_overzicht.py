"""The overviews, and the pages of actoren and sleutelwoorden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.kijkraam import GEEN_SCHAAL
from casuskijker.domain.kijkrichting import Kijkrichting
from casuskijker.domain.site import Site
from casuskijker.domain.vorm import GESPREK
from casuskijker.domain.woordenlijst import Deel, Term, Termen, Woordenlijst
from casuskijker.rendering import overzicht
from casuskijker.rendering.termen import render_actor, render_actoren, render_sleutelwoord, render_sleutelwoorden
from tests.domain.builders import build_bron, build_casus, build_kijkraam, build_woordenlijst
from tests.rendering.builders import build_catalogus, show

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from tests.rendering.html import Found

BALIE, WIJK = Deel("balie", "Aan de balie", "Bij de *deur*."), Deel("wijk", "In de wijk")


def casussen_page(*casussen: Casus, **changes: object) -> str:
    pagina = overzicht.render_casussen(Site(build_catalogus(*casussen, **changes)), 1)
    return pagina.html


def test_casussen_stand_deel_by_deel_with_a_jump_list() -> None:
    binnen, buiten, los = build_casus("binnen", deel="balie"), build_casus("buiten", deel="wijk"), build_casus("los")
    page = casussen_page(binnen, buiten, los, woordenlijst=Woordenlijst(delen=(BALIE, WIJK)))
    assert '<h2 id="deel-balie">Aan de balie</h2>\n<p>Bij de <em>deur</em>.</p>' in page
    assert '<h2 id="soort-casus">Overige casussen</h2>' in page
    assert show(page).all("a", "href")[4:7] == ["#deel-balie", "#deel-wijk", "#soort-casus"]
    assert "Aan de balie 1 In de wijk 1 Overige casussen 1" in show(page).text


def test_a_site_without_delen_has_one_list_and_no_jump_list() -> None:
    page = casussen_page(build_casus("een"), build_casus("twee"))
    assert '<h2 id="alle">Alle verhalen</h2>' in page
    assert show(page).all("nav", "aria-label") == ["Manieren om een verhaal te kiezen"]


def test_the_overview_counts_one_casus_as_one() -> None:
    assert "1 verhaal uit de praktijk" in show(casussen_page(build_casus())).text
    assert "2 verhalen uit de praktijk" in show(casussen_page(build_casus("a"), build_casus("b"))).text


def test_a_card_says_what_a_docent_chooses_by() -> None:
    casus = build_casus(nummer=3, duur=45, let_op="Gaat over verlies.", actoren=("buren", "gemeente"))
    assert (
        "De sleutel Casus 3 · 1 min lezen · 45 min lezen en bespreken Een buurvrouw heeft de sleutel. "
        "Met buren, gemeente Over vertrouwen Let op: Gaat over verlies."
    ) in show(casussen_page(casus)).text


def test_a_card_names_a_word_once() -> None:
    casus = build_casus(actoren=("buren", "gemeente"), sleutelwoorden=("gemeente", "wonen"))
    assert "Met buren, gemeente Over wonen" in show(casussen_page(casus)).text
    assert "Over" not in show(casussen_page(build_casus(actoren=("buren",), sleutelwoorden=("buren",)))).text


def test_a_card_leaves_out_what_is_not_known() -> None:
    text = show(casussen_page(build_casus(soort="vignet"))).text
    assert "De sleutel Vignet · 1 min lezen Een buurvrouw" in text
    assert "Let op" not in text


def test_kijkramen_are_cards_that_tell_a_gesprek_from_a_checklist() -> None:
    kijkramen = (build_kijkraam("a", voor=("team",), duur=20), build_kijkraam("b", vorm=GESPREK, schaal=GEEN_SCHAAL))
    text = show(overzicht.render_kijkramen(Site(build_catalogus(kijkramen=kijkramen)))).text
    assert "1 punt · 20 minuten · voor team" in text
    assert "1 vraag om te bespreken" in text


def test_kijkramen_stand_by_what_one_looks_at_and_the_others_by_their_vorm_below() -> None:
    kijkramen = tuple(build_kijkraam(slug, titel=f"Kijkraam {slug}") for slug in ("a", "b", "los"))
    richting = Kijkrichting(id="contact", naam="Het contact", uitleg="Tussen jullie.", kijkramen=("b", "a"))
    found = show(overzicht.render_kijkramen(Site(build_catalogus(kijkramen=kijkramen, kijkrichtingen=(richting,)))))
    assert "Het contact Tussen jullie. B Kijk hoe" in found.text
    assert found.targets("/kijkramen/") == ["/kijkramen/b/", "/kijkramen/a/", "/kijkramen/los/"]
    assert [name for name in found.all("h2", "id") if name] == ["richting-contact", "checklist"]


def test_a_link_to_a_vorm_leads_to_its_first_kijkraam_where_all_are_in_a_kijkrichting() -> None:
    kijkramen = (build_kijkraam("a"), build_kijkraam("b"), build_kijkraam("c", vorm=GESPREK, schaal=GEEN_SCHAAL))
    richting = Kijkrichting(id="alles", naam="Alles", kijkramen=("c", "b", "a"))
    found = show(overzicht.render_kijkramen(Site(build_catalogus(kijkramen=kijkramen, kijkrichtingen=(richting,)))))
    assert [place for place in found.all("li", "id") if place] == ["gesprek", "checklist"]
    assert [name for name in found.all("h2", "id") if name] == ["richting-alles"]


def test_only_where_all_are_casussen_the_overview_is_called_so() -> None:
    assert show(casussen_page(build_casus())).text.startswith("Casussen Soorten Alle")
    mixed = casussen_page(build_casus(), build_casus("b", soort="vignet"))
    assert show(mixed).text.startswith("Casussen en andere verhalen Soorten Alle")
    assert '<h1 id="casussen">' in mixed


def test_all_verhalen_stand_in_the_alphabet_whatever_their_accents() -> None:
    casussen = (build_casus("a", titel="Zus"), build_casus("b", titel="Élan", soort="vignet"), build_casus("c"))
    pagina = overzicht.render_verhalen(Site(build_catalogus(*casussen)), 1)
    found = show(pagina)
    assert found.targets("/verhalen/")[-3:] == ["/casussen/c/", "/casussen/b/", "/casussen/a/"]
    assert "Élan Vignet · 1 min lezen Zus Casus" in found.text


def test_actoren_stand_in_the_alphabet_with_their_number_of_casussen() -> None:
    woordenlijst = Woordenlijst(actoren=Termen((Term("gemeente"), Term("buren", uitleg="Wonen *naast* je."))))
    (page,) = render_actoren(Site(build_catalogus(build_casus(), woordenlijst=woordenlijst)))
    assert "buren 1 verhaal Wonen naast je. gemeente 0 verhalen" in show(page).text
    assert show(page).targets("/actoren/") == ["/actoren/buren/", "/actoren/gemeente/"]


def test_sleutelwoorden_lead_to_their_pages() -> None:
    catalogus = build_catalogus(build_casus(), build_casus("b", actoren=("gemeente",)))
    (page,) = render_sleutelwoorden(Site(catalogus))
    assert "vertrouwen 2 verhalen" in show(page).text
    assert show(page).targets("/sleutelwoorden/") == ["/sleutelwoorden/vertrouwen/"]


def test_kijkramen_of_one_vorm_have_no_empty_list_of_the_other() -> None:
    page = overzicht.render_kijkramen(Site(build_catalogus(kijkramen=(build_kijkraam(),)))).html
    assert '<h2 id="checklist">Om in te vullen</h2>' in page
    assert "Om over te praten" not in page


def test_begrippen_stand_in_the_alphabet_with_anchors_references_and_bron() -> None:
    begrippen = (
        Begrip(
            naam="nabijheid", uitleg="Er *zijn*.", ook=("dichtbij",), bron="boek", plaats="H2", zie_ook=("Aandacht",)
        ),
        Begrip(naam="Aandacht", uitleg="Kijken."),
    )
    catalogus = build_catalogus(begrippen=begrippen, bronnen={"boek": build_bron()})
    found = show(overzicht.render_begrippen(Site(catalogus)))
    assert [name for name in found.all("h2", "id") if name] == ["aandacht", "nabijheid"]
    assert found.all("a", "href") == ["#aandacht"]
    assert "Aandacht Kijken. Uitleg van de redactie, zonder bron." in found.text
    assert (
        "nabijheid Ook: dichtbij Er zijn. Zie ook: Aandacht Naar: Van Hees, Aan de keukentafel (2018), H2."
        in found.text
    )


def begrippen_page(*namen: str) -> Found:
    begrippen = tuple(Begrip(naam=naam, uitleg="Dat.") for naam in namen)
    return show(overzicht.render_begrippen(Site(build_catalogus(begrippen=begrippen))))


MANY = tuple(f"woord {number}" for number in range(10, 30))


def test_many_begrippen_have_letters_that_lead_to_the_first_begrip_of_each() -> None:
    found = begrippen_page("zorg", "Één loket", "echt", "aandacht", "eigen regie", *MANY)
    assert found.all("nav", "aria-label") == ["Begrippen per letter"]
    assert found.targets("/begrippen/") == [
        f"/begrippen/#{first}" for first in ("aandacht", "echt", "woord-10", "zorg")
    ]
    assert [name for name in found.all("h2", "id") if name][1:4] == ["echt", "een-loket", "eigen-regie"]


def test_what_one_sees_at_a_glance_has_no_letters() -> None:
    assert begrippen_page(*MANY).all("nav", "aria-label") == []
    assert begrippen_page("aandacht", *MANY).targets("/begrippen/") == ["/begrippen/#aandacht", "/begrippen/#woord-10"]


def actor_text(term: Term, *casussen: Casus) -> str:
    (page,) = render_actor(Site(build_catalogus(*casussen)), term)
    return show(page).text


def test_the_page_of_an_actor_explains_the_word_and_shows_its_casussen() -> None:
    term = Term("buren", ook=("buurman", "buurvrouw"), uitleg="Wonen *naast* je.")
    text = actor_text(term, build_casus())
    assert text.startswith("Actoren Buren Buren Wonen naast je. Hieronder valt ook: buurman en buurvrouw.")
    assert "Eén verhaal met de actor ‘buren’. De sleutel" in text


def test_the_number_of_casussen_reads_as_a_sentence() -> None:
    assert actor_text(Term("buren")).endswith("Er is nog geen verhaal met de actor ‘buren’.")
    assert "2 verhalen met de actor ‘buren’." in actor_text(Term("buren"), build_casus("a"), build_casus("b"))


def test_the_page_of_a_sleutelwoord_shows_casussen_with_that_sleutelwoord_only() -> None:
    een, ander = build_casus("een", titel="Een"), build_casus("ander", titel="Ander", sleutelwoorden=("geld",))
    woordenlijst = build_woordenlijst(sleutelwoorden=("vertrouwen", "geld"))
    catalogus = build_catalogus(een, ander, woordenlijst=woordenlijst)
    (page,) = render_sleutelwoord(Site(catalogus), Term("vertrouwen"))
    assert "Eén verhaal met het sleutelwoord ‘vertrouwen’. Een" in show(page).text
    assert "Ander" not in show(page).text
    assert show(page).targets("/sleutelwoorden/vertrouwen/")[0] == "/sleutelwoorden/"


def test_a_word_that_is_a_begrip_too_means_what_the_begrip_says() -> None:
    termen = Termen((Term("Wonen", uitleg="Een dak hebben."), Term("zorgen", uitleg="Voor een ander.")))
    begrippen = (
        Begrip(naam="wonen", uitleg="Ergens *thuis* zijn."),
        Begrip(naam="zorg", uitleg="Hulp.", ook=("zorgen",)),
    )
    site = Site(build_catalogus(woordenlijst=Woordenlijst(sleutelwoorden=termen), begrippen=begrippen))
    pages = [show(page).text for term in termen.items for page in render_sleutelwoord(site, term)]
    assert "Ergens thuis zijn." in pages[0]
    assert "Een dak hebben." not in pages[0]
    assert "Voor een ander." in pages[1]

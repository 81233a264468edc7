"""The page of a kijkraam: a whole form without JavaScript, or the questions of a gesprek."""

from __future__ import annotations

from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, GEEN_SCHAAL, Invalshoek, Positie, Schaal, Vraag
from casuskijker.domain.vorm import GESPREK
from casuskijker.rendering.gegevens import describe_kijkraam
from tests.domain.builders import build_bron, build_casus, build_ingredient, build_invalshoek, build_kijkraam
from tests.rendering.builders import kijkraam_page, show

PRATEN = build_kijkraam(
    vorm=GESPREK,
    schaal=GEEN_SCHAAL,
    invalshoeken=(Invalshoek(id="begin", titel="Het begin", vragen=(Vraag(id="waarom", tekst="Waarom *hier*?"),)),),
)


def test_every_ingredient_is_a_fieldset_with_a_button_per_positie_and_nothing_chosen() -> None:
    found = show(kijkraam_page())
    radios = [attributes for tag, attributes in found.tags if tag == "input"]
    assert {radio["name"] for radio in radios} == {"eerst-kijken"}
    assert [radio["value"] for radio in radios] == ["herkenbaar", "soms", "nog-niet", "niet-te-zien"]
    assert all(radio["type"] == "radio" and "checked" not in radio for radio in radios)
    assert found.all("fieldset", "aria-describedby") == ["tekst-eerst-kijken"]


def test_the_schaal_of_a_site_without_its_own_is_explained_and_says_nothing_about_a_source() -> None:
    found = show(kijkraam_page())
    assert "duiding" not in found.all("p", "class")
    assert not [positie.naam for positie in DEFAULT_SCHAAL.posities if positie.uitleg not in found.text]
    assert all(positie.uitleg for positie in DEFAULT_SCHAAL.posities)


def test_any_schaal_is_shown_with_its_own_posities() -> None:
    posities = tuple(Positie(id=f"p{n}", naam=f"stap {n}", groep="deels", waarde=n) for n in range(1, 6))
    schaal = Schaal(id="vijf", naam="Hoe vaak?", posities=posities, toelichting="Van ons.")
    found = show(kijkraam_page(build_kijkraam(schaal=schaal)))
    assert found.all("input", "value") == ["p1", "p2", "p3", "p4", "p5"]
    assert "Hoe vaak? stap 1 stap 2 stap 3 stap 4 stap 5" in found.text
    assert "Van ons." in found.text


def test_an_ingredient_shows_what_its_author_gave_and_nothing_empty() -> None:
    volledig = build_ingredient("vol", voorbeeld="Een *hand*.", alleen_client=True, bron="H2")
    kaal = build_ingredient("kaal")
    found = show(kijkraam_page(build_kijkraam(invalshoeken=(build_invalshoek(ingredienten=(volledig, kaal)),))))
    assert "Alleen de cliënt zelf kan dit zeggen. Vraag het na. herkenbaar soms" in found.text
    assert "kan ik niet zien Voorbeeld Bron Bijvoorbeeld Een hand. Bron: H2" in found.text
    for words in ("Alleen de cliënt", "Bijvoorbeeld", "Bron:"):
        assert found.text.count(words) == 1
    assert found.all("details", "class") == ["ingredient__meer"]


def test_counts_agree_with_their_nouns() -> None:
    assert "1 punt Je browser" in show(kijkraam_page()).text
    items = (build_ingredient("a"), build_ingredient("b"))
    twee = build_kijkraam(invalshoeken=(build_invalshoek("x", ingredienten=items), build_invalshoek("y")))
    assert "3 punten Je browser" in show(kijkraam_page(twee)).text


def test_what_only_clienten_fill_in_begins_with_their_eyes_and_is_about_help_that_they_get() -> None:
    van_client, voor_allen = build_kijkraam(voor=("cliënten",)), build_kijkraam(voor=("cliënten", "professionals"))
    assert [describe_kijkraam(each)["eigenschappen"]["rol"] for each in (van_client, voor_allen)] == ["client", "zelf"]
    assert "hulp die ik eerder kreeg" in show(kijkraam_page(van_client)).text
    for other in (voor_allen, build_kijkraam(voor=())):
        assert "Ik kijk naar: mijn eigen werk ons team" in show(kijkraam_page(other)).text


def test_for_whom_it_is_reads_as_a_sentence() -> None:
    assert (
        "voor student, team en docent" in show(kijkraam_page(build_kijkraam(voor=("student", "team", "docent")))).text
    )
    kort = show(kijkraam_page(build_kijkraam(voor=("team",), duur=15, versie=2))).text
    assert "1 punt · 15 minuten · voor team · versie 2 Je browser" in kort


def test_no_word_of_ours_meets_a_reader_before_it_is_explained() -> None:
    """The first words about it say points; what an invalshoek and a dossier are is said where they are first named."""
    text = show(kijkraam_page()).text.lower().partition("waaraan zie je dat?")[0]
    assert "ingrediënt" not in text
    assert "profiel" not in text
    assert text.partition("invalshoek")[2].startswith(": de kant van waaruit je kijkt")
    assert text.partition("dossier")[0].endswith("wat je hier invult, blijft van jou. op deze site heet het een ")
    assert show(kijkraam_page(PRATEN)).text.partition("dossier")[0].endswith("Samen is dat jullie ")


def test_a_gesprek_has_questions_and_nothing_to_fill_in() -> None:
    page = kijkraam_page(PRATEN)
    found = show(page)
    assert '<h2 id="gesprek">Het gesprek</h2>' in page
    assert found.all("input", "type") == []
    assert "vraag-waarom" in found.all("li", "id")
    assert "Waarom hier?" in found.text
    assert "#gesprek" in found.all("a", "href")
    assert "1 vraag om te bespreken" in found.text


def test_every_invalshoek_is_a_heading_that_the_jump_list_leads_to() -> None:
    page = kijkraam_page(build_kijkraam(invalshoeken=(build_invalshoek("a-b", titel="Wat *zie* je?"),)))
    assert '<h3 id="invalshoek-a-b">Wat *zie* je?</h3>' in page
    assert "#invalshoek-a-b" in show(page).all("a", "href")
    assert show(page).all("section", "aria-labelledby") == ["invalshoek-a-b"]


def test_what_it_cannot_tell_comes_before_the_form_and_the_background_after() -> None:
    page = kijkraam_page(
        build_kijkraam(inleiding="Vooraf.", grenzen="Geen cijfer.", achtergrond="## Achtergrond\n\nErna.")
    )
    order = [page.index(text) for text in ("Vooraf.", ">Wat het je niet vertelt<", ">Aan de slag<", ">Achtergrond<")]
    assert order == sorted(order)


def test_casussen_that_ask_for_the_kijkraam_are_listed() -> None:
    wel, niet = build_casus("wel", titel="Wel", kijkramen=("aandacht",)), build_casus("niet", titel="Niet")
    found = show(kijkraam_page(build_kijkraam(), wel, niet))
    assert "/casussen/wel/" in found.targets("/kijkramen/aandacht/")
    assert "/casussen/niet/" not in found.targets("/kijkramen/aandacht/")
    assert "Casussen om mee te oefenen" not in kijkraam_page(build_kijkraam(), niet)


def test_the_bron_of_a_kijkraam_is_named_with_what_the_redactie_did() -> None:
    assert ">Bron<" not in kijkraam_page()
    bronnen = {"boek": build_bron(bewerking="De schaal is van ons.")}
    text = show(kijkraam_page(build_kijkraam(bron="boek"), bronnen=bronnen)).text
    assert "Naar: Van Hees, S. (2018). Aan de keukentafel." in text
    assert "De schaal is van ons." in text

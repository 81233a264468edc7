"""A plain telling of a kijkraam, as somebody who reads with difficulty fills it in on a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.groep import beeld, leg_samen, make_codes, open_samen, team_of

if TYPE_CHECKING:
    from playwright.sync_api import Page

OF_THE_TRADE = "dossier|invalshoek|bekeken|punten|voornemen|notitie|meting|browser|tabblad|rol "
"""Words that the whole kijkraam speaks, and that this page does not."""
WITH_LETTERS = (
    "voor-clienten/",
    "kijkramen/de-klik/eenvoudig/",
    "kijkramen/wat-hielp-mij/",
    "casussen/opgeruimd-staat-netjes/eenvoudig/",
    "bladen/wat-ik-wil/",
)
SIZE = """getComputedStyle(document.querySelector('.positie__naam, .blad__vak textarea')
    ?? [...document.querySelectorAll('article p:not([class])')].at(3)).fontSize"""


@pytest.mark.parametrize("width", [360])
def test_what_comes_once_one_fills_in_speaks_plain_words(page: Page) -> None:
    page.goto("kijkramen/de-klik/eenvoudig/")
    page.get_by_role("group", name="Zelf kiezen").get_by_label("klopt", exact=True).check()
    page.get_by_role("group", name="Fouten maken").get_by_label("klopt niet", exact=True).check()
    balk = page.get_by_role("group", name="Onderweg")
    expect(balk).to_contain_text("2 van 18 gedaan")
    expect(balk.get_by_role("button", name="Volgende zin")).to_be_visible()
    expect(page.locator("#jouw-dossier")).to_contain_text("alleen op dit apparaat.")
    uitkomst = page.get_by_role("region", name="Wat je koos")
    expect(uitkomst.get_by_text("Gedaan: 2 van 18 zinnen.")).to_be_visible()
    expect(uitkomst.get_by_text("Bij 16 zinnen koos je nog niets.")).to_be_visible()
    expect(uitkomst.locator(".raamwerk")).to_be_hidden()
    uitkomst.get_by_role("button", name="Dit wil ik anders").click()
    expect(page.get_by_label("Wie helpt?")).to_be_visible()
    page.get_by_text("Naam en bewaren").click()
    expect(page.get_by_label("Geef dit een naam")).to_be_visible()
    expect(page.locator("article")).not_to_contain_text(re.compile(OF_THE_TRADE, re.IGNORECASE), use_inner_text=True)


def test_the_same_answers_speak_the_words_of_the_whole_one_there(page: Page) -> None:
    page.goto("kijkramen/de-klik/eenvoudig/")
    page.get_by_role("group", name="Zelf kiezen").get_by_label("klopt", exact=True).check()
    page.get_by_role("link", name="Liever de gewone tekst?").click()
    expect(page.get_by_role("region", name="Wat je zag").get_by_text("1 van 18 punten bekeken.")).to_be_visible()
    expect(page.get_by_role("button", name="Wis dit dossier")).to_be_visible()


def test_a_sheet_speaks_plain_words(page: Page) -> None:
    page.goto("bladen/kiezen/")
    page.get_by_role("textbox").first.fill("Naar mijn zus")
    expect(page.get_by_role("status").filter(has_text="alleen op dit apparaat.")).to_be_visible()
    expect(page.get_by_role("button", name="Bewaar een kopie")).to_be_visible()


@pytest.mark.parametrize("width", [360])
def test_letters_are_large_wherever_one_may_ask_for_them(page: Page) -> None:
    for address in WITH_LETTERS:
        page.goto(address)
        letters = page.get_by_role("button", name="Grote letters")
        if letters.get_attribute("aria-pressed") == "true":
            letters.click()
        small = float(page.evaluate(SIZE)[:-2])
        letters.click()
        assert float(page.evaluate(SIZE)[:-2]) > 1.05 * small, address


@pytest.mark.parametrize("width", [360])
def test_who_is_in_need_calls_with_one_press(page: Page) -> None:
    page.goto("voor-clienten/")
    expect(page.get_by_role("link", name="0800-2000")).to_have_attribute("href", "tel:08002000")


def test_what_a_client_wrote_is_on_paper_only_where_the_choice_says_so(page: Page) -> None:
    page.goto("kijkramen/wat-hielp-mij/")
    vak = page.locator("#ingredient-niet-te-veel")
    vak.get_by_label("miste ik", exact=True).check()
    vak.get_by_text("Schrijf erbij").click()
    vak.get_by_role("textbox").fill("Ik moest zelf bellen met de gemeente")
    geschreven = page.get_by_role("region", name="Wat je koos").locator(".profiel__notitie")
    expect(geschreven).to_be_visible()
    page.emulate_media(media="print")
    for maat, is_erbij in (("punten", False), ("uitkomst", False), ("alles", True)):
        page.evaluate("maat => { document.documentElement.dataset.afdruk = maat; }", maat)
        expect(geschreven).to_be_visible(visible=is_erbij)
        expect(page.locator(".notitie__papier").filter(has_text="zelf bellen")).to_be_visible(visible=is_erbij)


def test_the_outcome_says_whole_sentences_and_asks_nothing_of_what_was_not_needed(page: Page) -> None:
    page.goto("kijkramen/wat-hielp-mij/")
    page.locator("#ingredient-niet-te-veel").get_by_label("miste ik", exact=True).check()
    page.locator("#ingredient-tijd").get_by_label("niet nodig", exact=True).check()
    uitkomst = page.get_by_role("region", name="Wat je koos")
    expect(uitkomst.get_by_role("link", name="Ik hoefde niet meer te doen dan ik aankon.")).to_be_visible()
    expect(uitkomst.locator(".profiel__lijst--ongezien").get_by_role("link", name="Iemand nam de tijd")).to_be_visible()
    expect(uitkomst.get_by_role("button", name="Dit wil ik anders")).to_have_count(1)
    page.get_by_role("button", name="Kopieer de tekst").click()
    expect(page.locator("dialog textarea")).to_have_value(re.compile("- Ik hoefde niet meer te doen dan ik aankon"))


@pytest.mark.parametrize("address", ["bladen/wat-ik-wil/", "kijkramen/wat-hielp-mij/"])
def test_paper_comes_before_a_file_which_says_what_it_is_for(page: Page, address: str) -> None:
    page.goto(address)
    if "kijkramen" in address:
        page.locator("#ingredient-tijd").get_by_label("hielp mij").check()
    knoppen = page.locator(":is(dossier-acties, reflectie-velden) > .knoppen", has=page.get_by_text("Open een kopie"))
    expect(knoppen.get_by_role("button").first).to_have_text("Druk af")
    expect(knoppen.get_by_role("button").first).to_have_class("knop")
    expect(page.get_by_text("Een kopie is om later verder te gaan")).to_be_visible()


@pytest.mark.parametrize("width", [360])
def test_a_phone_shows_what_each_column_of_a_sheet_asks(page: Page) -> None:
    page.goto("bladen/mijn-netwerk/")
    expect(page.locator("#vak-dichtbij-een-kan").get_by_text("En hoe vaak?")).to_be_visible()


def test_a_sheet_as_text_has_what_was_written_and_no_empty_rows(page: Page) -> None:
    page.goto("bladen/mijn-gesprek/")
    expect(page.get_by_text("Hier staat nog niets. Wat je invult, blijft staan.").first).to_be_visible()
    page.get_by_role("textbox", name="Wie gaat mee?").fill("Mijn zus")
    page.get_by_role("button", name="Kopieer de tekst").click()
    tekst = page.get_by_label("Wat je schreef").input_value()
    assert re.fullmatch(r"Mijn gesprek\n\d+ \w+ \d{4}\n\nWie gaat mee\?: [^\n]+\nMijn zus\n", tekst), tekst


def test_the_sheet_for_the_talk_is_one_of_a4_with_a_box_at_every_row(page: Page) -> None:
    page.goto("bladen/mijn-gesprek/")
    hokjes = page.locator(".blad__naam .papier__hokje")
    expect(hokjes.first).to_be_hidden()
    page.evaluate("document.documentElement.dataset.afdruk = 'leeg'")
    assert len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True))) == 1
    page.emulate_media(media="print")
    expect(hokjes).to_have_count(9)
    expect(hokjes.last).to_be_visible()


def test_on_a_sheet_what_the_privacy_page_names_is_called_so(page: Page) -> None:
    page.goto("bladen/kiezen/")
    page.get_by_text("Waar dit blijft").click()
    expect(page.get_by_label("Anderen gebruiken dit apparaat ook.")).to_be_visible()
    expect(page.get_by_role("button", name="Wis mijn antwoorden")).to_be_visible()


@pytest.mark.parametrize(
    "address", ["bladen/mijn-gesprek/", "kijkramen/wat-hielp-mij/", "casussen/opgeruimd-staat-netjes/eenvoudig/"]
)
def test_there_is_a_way_back_to_the_page_for_clients(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("article").get_by_role("link", name="Terug naar Voor cliënten en naasten").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Voor cliënten en naasten")


def test_who_receives_what_a_client_filled_in_reads_one_person_and_no_group(page: Page) -> None:
    """Nothing is folded, no word is of a group, and what lay here of others stays apart."""
    open_samen(page)
    keuzes = {"meelopen": "hielp", "tijd": "hielp", "erbij": "gemist"}
    [code] = make_codes(page, [{"posities": keuzes, "naam": "Gijs", "rol": "client"}], "wat-hielp-mij")
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar"))))
    expect(beeld(page)).to_contain_text("twee mensen")
    page.evaluate("code => { location.hash = code }", code)
    venster = page.get_by_role("dialog", name="Iemand laat je lezen wat die koos")
    expect(venster).not_to_contain_text("samen te kijken")
    expect(venster).not_to_contain_text("Gijs")
    venster.get_by_role("button", name="Lees de antwoorden").click()
    gelezen = page.get_by_role("region", name="Dit koos iemand")
    expect(gelezen.get_by_role("heading", name="Dit koos iemand")).to_be_focused()
    expect(gelezen).to_contain_text("Dit zijn de antwoorden van één mens, over de eigen hulp.")
    expect(gelezen.get_by_text("Iemand nam de tijd voor mij.")).to_be_visible()
    expect(gelezen.get_by_role("heading", name="Niet ingevuld")).to_be_visible()
    expect(gelezen.get_by_role("link", name="Wat hielp mij?").last).to_be_visible()
    expect(gelezen.get_by_text("Wat mij niet lukte, ving iemand op.")).to_be_visible()
    for groepswoord in ("jullie anders", "deelnemer", "hooguit", "collega", "praktijk"):
        expect(gelezen).not_to_contain_text(groepswoord)
    assert axe_in_widths(page, 1280, 360) == []
    page.get_by_role("button", name="Kopieer als tekst").click()
    tekst = page.get_by_label("Het groepsbeeld als tekst").input_value()
    assert "- Tijd: Iemand nam de tijd voor mij." in tekst
    assert "nul" not in tekst

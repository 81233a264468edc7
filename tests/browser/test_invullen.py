"""Filling in a kijkraam: every answer is kept, can be taken back, and is seen at once in the outcome."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_both_colours
from tests.browser.hulp.bestanden import choose_file, take_in
from tests.browser.hulp.invullen import (
    KIJKRAAM,
    KLEIN,
    fill_in_all,
    ingredient,
    lijst,
    open_kijkraam,
    open_klein,
    profiel,
    status,
)
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.browser.hulp.bestanden import Ophaler


def test_a_first_answer_is_kept_and_counted_leads_on_and_can_be_taken_back(page: Page) -> None:
    """From nothing chosen and nothing kept, by an answer that is wiped and comes back, to nothing again."""
    open_klein(page)
    kop, first = page.locator(".kijkraam-kop"), page.locator("section.invalshoek").first
    veld = ingredient(page, "Het hele leven")
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)
    expect(status(page)).to_have_text(
        "Nog niets bewaard. Dat gebeurt vanzelf bij je eerste antwoord, in deze browser en nergens anders."
    )
    assert page.evaluate("Object.keys(localStorage)") == []
    expect(kop.get_by_role("link", name="Meteen invullen")).to_be_visible()
    expect(first.locator(".invalshoek__telling")).to_have_text("0 van 3 bekeken")
    expect(page.locator("article").get_by_role("img")).to_have_count(0)
    expect(veld.get_by_role("button", name="Wis antwoord")).to_be_hidden()

    veld.get_by_label("nog niet").check()
    expect(kop.get_by_role("link", name="Meteen invullen")).to_have_count(0)
    expect(first.locator(".invalshoek__telling")).to_have_text("1 van 3 bekeken · Naar wat nog leeg is")
    expect(page.locator("article").get_by_role("img", name="1 van 9 ingevuld")).to_be_visible()

    veld.get_by_text("Notitie", exact=True).click()
    veld.get_by_label("Waaraan zie je dat?").fill("Zij keek.")
    veld.get_by_role("button", name="Wis antwoord").click()
    expect(veld).to_contain_text("Antwoord gewist; je notitie blijft.")
    terug = veld.get_by_role("button", name="Maak ongedaan")
    expect(terug).to_be_focused()
    terug.click()
    expect(veld.get_by_label("nog niet")).to_be_checked()
    expect(veld.get_by_label("nog niet")).to_be_focused()
    expect(veld.get_by_text("Antwoord gewist")).to_have_count(0)
    veld.get_by_role("button", name="Wis antwoord").click()
    expect(veld.locator("input:checked")).to_have_count(0)
    expect(page.locator(".vul-balk__telling")).to_contain_text("0 van 9")
    page.reload()
    expect(page.locator(".vul-balk__telling")).to_contain_text("0 van 9")
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)


def test_who_comes_back_goes_on_from_the_card_and_the_top_and_what_is_wiped_comes_back_when_asked(page: Page) -> None:
    open_klein(page)
    veld, kop = ingredient(page, "Het hele leven"), page.locator(".kijkraam-kop")
    veld.get_by_label("soms").check()
    expect(status(page)).to_contain_text("Bewaard in deze browser")
    page.goto("kijkramen/")
    expect(page.locator("article").get_by_role("img")).to_have_count(1)
    card = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Succesvolle participatie"))
    expect(card.get_by_role("img", name="1 van 9 ingevuld")).to_be_visible()

    open_klein(page)
    kop.get_by_role("link", name="Ga verder").click()
    page.wait_for_url(f"**/{KLEIN}#invullen")
    page.get_by_role("button", name="Wis dit dossier").click()
    expect(kop.get_by_role("link", name="Meteen invullen")).to_be_visible()
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)
    assert page.evaluate("Object.keys(localStorage)") == []
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(veld.get_by_label("soms")).to_be_checked()
    page.reload()
    expect(veld.get_by_label("soms")).to_be_checked()


@pytest.mark.in_elke_browser
def test_an_answer_and_a_note_are_there_again_after_closing_the_page(page: Page, context: BrowserContext) -> None:
    open_klein(page)
    ingredient(page, "Het hele leven").get_by_label("soms").check()
    ingredient(page, "Het hele leven").get_by_text("Notitie").click()
    ingredient(page, "Het hele leven").get_by_role("textbox").fill("Ze keek eerst rond.")
    expect(status(page)).to_contain_text("Bewaard in deze browser om")
    expect(status(page)).to_contain_text("nergens anders")
    page.close()
    later = context.new_page()
    open_klein(later)
    expect(ingredient(later, "Het hele leven").get_by_label("soms")).to_be_checked()
    expect(ingredient(later, "Het hele leven").get_by_role("textbox")).to_have_value("Ze keek eerst rond.")


def test_what_was_chosen_before_the_script_came_is_kept_too(page: Page) -> None:
    page.add_init_script("""document.addEventListener("DOMContentLoaded", () => {
        document.querySelector(".ingredient input[value=soms]").click();
    });""")
    open_klein(page)
    expect(page.locator(".vul-balk__telling")).to_contain_text("1 van 9")
    expect(page.locator(".ingredient input:checked")).to_have_count(1)


CHOOSE_AND_DRAW = """async () => {
    document.querySelector(".ingredient input[value=soms]").click();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}"""


def test_an_answer_does_not_style_the_whole_page_anew(page: Page, browser: Browser) -> None:
    """One selector can do that: with `:has(+ …)` and no tag or class behind it. A press then takes twice as long."""
    open_kijkraam(page)
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    page.evaluate(CHOOSE_AND_DRAW)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    styled = [event["args"]["elementCount"] for event in events if "elementCount" in event["args"]]
    assert 0 < max(styled) < page.locator("*").count() / 3


def test_each_answer_goes_to_its_own_list_and_the_outcome_has_no_total_and_no_percentage(page: Page) -> None:
    open_kijkraam(page)
    velden = page.locator(".ingredient")
    for nummer, positie in enumerate(["herkenbaar", "soms", "nog niet", "kan ik niet zien"]):
        velden.nth(nummer).get_by_label(positie).check()
    for titel in ("Zie je terug (1)", "Zie je soms (1)", "Hier kun je groeien (1)", "Kan ik niet zien (1)"):
        expect(lijst(page, titel)).to_be_visible()
    expect(lijst(page, "Nog niet bekeken (45)")).to_be_visible()
    ruit = (
        profiel(page).get_by_role("listitem").filter(has=page.get_by_role("link", name="Wat zie je aan het handelen?"))
    )
    expect(ruit.get_by_role("listitem")).to_have_text(
        ["1 zie je terug", "1 zie je soms", "bij 1 kun je groeien", "1 × ‘kan ik niet zien’", "8 nog niet bekeken"]
    )
    for veld in velden.all()[4:10]:
        veld.get_by_label("herkenbaar").check()
    expect(profiel(page)).to_contain_text("Dit is een beeld, geen meting.")
    expect(profiel(page)).to_contain_text("Over 39 punten zegt dit beeld niets")
    text = profiel(page).inner_text()
    assert "%" not in text
    assert "gemiddeld" not in text


def test_what_only_a_client_can_say_is_to_be_asked_whatever_somebody_else_thinks(page: Page) -> None:
    open_kijkraam(page)
    veld = page.locator(".ingredient").filter(has_text="Alleen de cliënt zelf kan dit zeggen").first
    veld.get_by_label("herkenbaar").check()
    expect(lijst(page, "Vraag na bij de cliënt (1)")).to_contain_text("je vermoeden: herkenbaar")
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_label("Ik kijk").select_option("als de cliënt zelf")
    expect(lijst(page, "Herkenbaar (1)")).to_be_visible()


def test_three_points_are_the_most_that_one_takes_up(page: Page) -> None:
    open_kijkraam(page)
    for veld in page.locator(".ingredient").all()[:4]:
        veld.get_by_label("nog niet").check()
    knoppen = lijst(page, "Hier kun je groeien (4)").get_by_role("button", name="Pak op")
    for nummer in range(3):
        knoppen.nth(nummer).click()
    punten = page.locator(".punt-velden")
    expect(punten).to_have_count(3)
    # Who goes on typing does so behind the words it begins with.
    page.keyboard.type("samen eten")
    expect(punten.last.get_by_role("textbox").first).to_have_value(re.compile(r"\w: samen eten$"))
    punten.first.get_by_label("Wie").fill("Fatma")
    punten.first.get_by_label("Wanneer").fill("na de zomer")
    knoppen.nth(3).click()
    expect(page.get_by_text("Je hebt al drie voornemens.")).to_be_visible()
    page.reload()
    expect(punten.first.get_by_label("Wie")).to_have_value("Fatma")
    punten.first.get_by_role("button", name="Haal voornemen 1 weg").click()
    expect(punten).to_have_count(2)


def test_the_next_open_ingredient_is_one_press_away(page: Page) -> None:
    open_kijkraam(page)
    velden = page.locator(".ingredient")
    velden.nth(0).get_by_label("soms").check()
    velden.nth(1).get_by_label("soms").check()
    volgende = page.get_by_role("button", name="Naar wat leeg is")
    for nummer in (2, 3):
        volgende.click()
        expect(velden.nth(nummer).get_by_role("radio").first).to_be_focused()
    balk, artikel = page.locator("vul-balk").bounding_box(), page.locator("article").bounding_box()
    assert balk
    assert artikel
    assert (balk["x"], balk["width"]) == (artikel["x"], artikel["width"]), "one left edge, and one right edge"
    velden.last.get_by_label("soms").check()
    volgende.press("Enter")
    expect(velden.nth(2).get_by_role("radio").first).to_be_focused()


@pytest.mark.in_elke_browser
def test_who_begins_or_goes_on_comes_to_the_first_that_is_open(page: Page) -> None:
    open_kijkraam(page)
    first, third = page.locator(".ingredient").nth(0), page.locator(".ingredient").nth(2)
    page.get_by_role("link", name="Meteen invullen").click()
    expect(first.get_by_role("radio").first).to_be_focused()
    expect(first).to_be_in_viewport(ratio=1)
    for above in (".kijkraam-uitleg__posities", "#invalshoek-handelen"):
        expect(page.locator(above)).to_be_in_viewport(ratio=1)
    for number in (0, 1):
        page.locator(".ingredient").nth(number).get_by_label("soms").check()
    page.get_by_role("link", name="Naar wat nog leeg is").click()
    page.keyboard.press("Tab")
    expect(third.get_by_role("radio").first).to_be_focused()
    page.goto("mijn-kijkwerk/")
    page.get_by_role("link", name="Ga verder: Mijn praktijk").click()
    expect(third.get_by_role("radio").first).to_be_focused()
    expect(third).to_be_in_viewport(ratio=1)
    page.reload()
    expect(third.get_by_role("radio").first).to_be_focused()


@pytest.mark.parametrize("width", [360])
def test_who_has_filled_in_everything_is_led_to_the_outcome_and_to_the_others(page: Page) -> None:
    open_klein(page)
    expect(page.get_by_text("Zodra je iets invult, kun je het hier bewaren")).to_be_visible()
    expect(page.get_by_role("button", name="Deel mijn antwoorden")).to_have_count(0)
    fill_in_all(page)
    balk = page.locator("vul-balk")
    expect(balk.get_by_role("button", name="Naar wat leeg is")).to_have_count(0)
    balk.get_by_role("button", name="Deel mijn antwoorden").click()
    page.get_by_role("dialog").get_by_role("button", name="Sluit").click()
    page.get_by_role("button", name="Wis antwoord").last.click()
    expect(balk.get_by_role("button", name="Naar wat leeg is")).to_be_visible()
    page.get_by_role("button", name="Maak ongedaan").click()
    page.goto("")
    page.get_by_role("link", name="Bekijk wat je zag: Succesvolle participatie").click()
    expect(page.get_by_role("heading", name="Wat je zag")).to_be_in_viewport()
    page.evaluate("scrollTo(0, 0)")
    page.locator(".kijkraam-kop").get_by_role("link", name="Ga verder").click()
    expect(page.get_by_role("heading", name="Wat je zag")).to_be_in_viewport()


def test_an_address_leads_to_the_outcome_though_a_script_makes_it(page: Page) -> None:
    page.goto(f"{KIJKRAAM}#jouw-profiel")
    expect(page.get_by_role("heading", name="Wat je zag")).to_be_in_viewport()
    page.evaluate("scrollTo(0, 0)")
    page.reload()
    expect(page.get_by_role("heading", name="Wat je zag")).to_be_in_viewport()


@pytest.mark.parametrize("width", [360])
def test_one_ingredient_at_a_time_for_a_meeting_and_a_link_in_the_outcome_leads_to_another(page: Page) -> None:
    open_klein(page)
    page.get_by_label("Laat zien").select_option("Eén punt")
    velden = page.locator(".ingredient:visible")
    expect(velden).to_have_count(1)
    expect(page.get_by_role("button", name="Vorige")).to_be_disabled()
    titel = velden.locator(".ingredient__titel").inner_text()
    page.get_by_role("button", name="Volgende", exact=True).click()
    expect(velden.locator(".ingredient__titel")).not_to_have_text(titel)
    expect(velden).to_be_in_viewport()
    page.get_by_label("Laat zien").select_option("Eén invalshoek")
    expect(page.locator("section.invalshoek:visible")).to_have_count(1)
    page.get_by_label("Laat zien").select_option("Hele lijst")
    expect(velden).to_have_count(9)
    page.get_by_label("Laat zien").select_option("Eén punt")
    velden.get_by_label("nog niet").check()
    page.get_by_role("button", name="Volgende", exact=True).click()
    expect(ingredient(page, "Het hele leven")).to_be_hidden()
    skip_nothing_unseen(page)
    lijst(page, "Hier kun je groeien").get_by_role("link", name="Het hele leven").click()
    expect(ingredient(page, "Het hele leven")).to_be_in_viewport()


def skip_nothing_unseen(page: Page) -> None:
    """Tap 'Volgende' when it went on by itself just then: that tap was meant for what one chose."""
    veld = page.locator(".ingredient:visible .ingredient__titel")
    volgende = page.get_by_role("button", name="Volgende", exact=True)
    eerst = veld.inner_text()
    page.locator(".ingredient:visible").get_by_label("soms").check()
    expect(veld).not_to_have_text(eerst)
    daarna = veld.inner_text()
    volgende.click()
    expect(veld).to_have_text(daarna)
    volgende.click()
    expect(veld).not_to_have_text(daarna)
    for titel in (daarna, eerst):
        page.get_by_role("button", name="Vorige", exact=True).click()
        expect(veld).to_have_text(titel)


def test_a_casus_is_within_reach_while_one_looks_at_it(page: Page) -> None:
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Verhaal ‘Opgeruimd staat netjes?’")
    page.get_by_role("button", name="Verhaal ‘").click()
    venster = page.get_by_role("dialog", name="Opgeruimd staat netjes?")
    expect(venster).to_contain_text("mevrouw Uysal")
    assert venster.locator("[id^=begrip], a").count() == 0
    page.keyboard.press("Escape")
    expect(venster).to_be_hidden()
    ingredient(page, "Het hele leven").get_by_label("soms").check()
    open_klein(page)
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)


@pytest.mark.allow_klacht("404")
def test_a_casus_that_is_gone_is_said_to_be_so_and_has_no_button_that_does_nothing(page: Page) -> None:
    open_klein(page, "?casus=bestaat-niet")
    expect(
        page.get_by_text("Je kijkt naar een verhaal dat niet meer op deze site staat (‘bestaat-niet’).")
    ).to_be_visible()
    expect(page.get_by_role("button", name="Lees het verhaal")).to_be_hidden()
    expect(page.get_by_role("button", name="Verhaal ‘")).to_be_hidden()
    ingredient(page, "Het hele leven").get_by_label("soms").check()
    page.reload()
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Verhaal ‘bestaat-niet’")
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()


@pytest.mark.allow_klacht("casussen/opgeruimd|Failed to load")
def test_a_casus_that_could_not_be_reached_is_asked_for_again_by_the_button(page: Page) -> None:
    page.route("**/casussen/opgeruimd-staat-netjes/", lambda route: route.abort())
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    expect(page.get_by_text("Het verhaal ‘opgeruimd-staat-netjes’ is nu niet te openen.")).to_be_visible()
    page.unroute("**/casussen/opgeruimd-staat-netjes/")
    page.get_by_role("button", name="Lees het verhaal").click()
    page.get_by_role("dialog", name="Opgeruimd staat netjes?").get_by_role("button", name="Sluit").click()
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Verhaal ‘Opgeruimd staat netjes?’")
    ingredient(page, "Het hele leven").get_by_label("kan ik niet zien").check()
    expect(lijst(page, "Kan ik niet zien (1)")).to_contain_text("Het hele leven")


@pytest.mark.allow_klacht("assets|Failed to load")
def test_a_casus_that_does_not_come_is_said_to_be_so_where_one_asked_for_it(page: Page) -> None:
    page.route("**/casus-venster.js", lambda route: route.abort())
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    knop = page.get_by_role("button", name="Verhaal ‘")
    knop.click()
    alert = page.get_by_role("alert").filter(has_text="Het verhaal is niet opgehaald.")
    expect(alert).to_be_in_viewport()
    knop.click()
    expect(alert).to_have_count(1)
    page.unroute("**/casus-venster.js")
    alert.get_by_role("button", name="Probeer het nog eens").click()
    expect(alert).to_have_count(0)


def test_who_comes_back_without_an_address_is_told_what_lies_there_and_goes_on_with_one_press(page: Page) -> None:
    open_klein(page, "#casus=opgeruimd-staat-netjes")
    ingredient(page, "Het hele leven").get_by_label("soms").check()
    expect(status(page)).to_contain_text("Bewaard in deze browser")
    open_klein(page)
    eerder = page.get_by_role("status").filter(has_text="In deze browser ligt al werk")
    expect(eerder).to_contain_text("Verhaal ‘Opgeruimd staat netjes?’, 1 van 9, ")
    expect(eerder).to_be_in_viewport(ratio=1)
    page.get_by_text("Naam, rol en bewaren").click()
    expect(page.get_by_label("Ander dossier")).to_contain_text("Verhaal ‘Opgeruimd staat netjes?’")
    assert axe(page) == []
    # Who begins anew is not asked again.
    ingredient(page, "Het hele leven").get_by_label("nog niet").check()
    expect(eerder).to_be_hidden()
    page.get_by_role("button", name="Wis dit dossier").click()
    open_klein(page)
    eerder.get_by_role("link", name="Ga daarmee verder").click()
    expect(page.locator(".vul-balk__telling")).to_have_text("1 van 9 bekeken")
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()
    expect(eerder).to_be_hidden()


@pytest.mark.allow_klacht("404")
def test_a_dossier_about_a_casus_that_is_gone_does_not_bear_the_title_of_another(page: Page) -> None:
    open_klein(page, "?casus=bestaat-niet")
    ingredient(page, "Het hele leven").get_by_label("soms").check()
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    expect(page.get_by_text("Je kijkt naar het verhaal ‘Opgeruimd staat netjes?’.")).to_be_visible()
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_label("Ander dossier").select_option(index=1)
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Opgeruimd staat netjes?")
    page.get_by_role("button", name="Open", exact=True).click()
    expect(
        page.get_by_text("Je kijkt naar een verhaal dat niet meer op deze site staat (‘bestaat-niet’).")
    ).to_be_visible()
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Verhaal ‘bestaat-niet’")
    expect(page.get_by_role("button", name="Verhaal ‘")).to_be_hidden()


@pytest.mark.in_elke_browser
def test_a_dossier_goes_to_a_file_and_comes_back_in_another_browser(
    page: Page, another_reader: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    open_klein(page)
    ingredient(page, "Het hele leven").get_by_label("soms").check()
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    assert naam.endswith(".casuskijker.json")
    bestand = tmp_path / naam
    bestand.write_bytes(inhoud)
    open_klein(another_reader)
    choose_file(another_reader, bestand)
    venster = another_reader.get_by_role("dialog", name="Een bestand openen")
    expect(venster).to_contain_text("staat hier nog niet")
    expect(ingredient(another_reader, "Het hele leven").get_by_label("soms")).not_to_be_checked()
    take_in(another_reader)
    expect(ingredient(another_reader, "Het hele leven").get_by_label("soms")).to_be_checked()
    expect(another_reader.locator(".dossier-acties__melding")).to_have_text(f"Overgenomen uit ‘{naam}’: 1 dossier.")


def test_what_is_shared_holds_positions_only(page: Page, haal_op: Ophaler) -> None:
    """And what is copied as text has the notes too."""
    open_klein(page)
    veld = ingredient(page, "Het hele leven")
    veld.get_by_label("nog niet").check()
    veld.get_by_text("Notitie").click()
    veld.get_by_role("textbox").fill("Geheim")
    page.get_by_role("button", name="Deel mijn antwoorden").click()
    venster = page.get_by_role("dialog", name="Deel mijn antwoorden")
    code = venster.get_by_label("Code").input_value()
    assert code.startswith("succesvolle-participatie.1.")
    assert len(code) <= 100
    assert venster.get_by_label("Link").input_value().endswith(f"/sub/pad/samen-kijken/#{code}")
    venster.get_by_text("Liever een code of een bestand?").click()
    _, inhoud = haal_op(venster.get_by_role("button", name="Bewaar als bestand voor de groep"))
    (ronde,) = json.loads(inhoud)["groep"]["rondes"]
    (lid,) = ronde["leden"]
    assert set(lid) == {"kijkraam", "casus", "rol", "kenmerk", "naam", "posities"}
    assert (lid["casus"], lid["rol"], lid["naam"]) == (None, "zelf", "")
    assert lid["posities"] == {"hele-leven": "nog-niet"}
    assert "Geheim" not in inhoud.decode()

    venster.get_by_role("button", name="Sluit").click()
    page.get_by_role("button", name="Kopieer als tekst").click()
    kop, stand, groei, open_ = page.get_by_label("Je dossier als tekst").input_value().strip().split("\n\n")
    assert kop.startswith("Kijkraam Succesvolle participatie\nMijn praktijk, voor mezelf, ")
    assert stand == "1 van 9 bekeken. Dit is een beeld, geen meting."
    assert groei == "Hier kun je groeien\n- Het hele leven: Geheim"
    assert open_.startswith("Nog niet bekeken\n- ")


MATEN = {
    "Alleen wat je oppakt": ([".actie-punten"], ["jouw-profiel", ".ingredient", "#achtergrond"]),
    "De uitkomst": ([".actie-punten", "jouw-profiel"], [".ingredient", "#achtergrond"]),
    "Alles, met notities": ([".actie-punten", "jouw-profiel", ".ingredient", ".notitie__papier"], ["#achtergrond"]),
}
"""What each holds, and what not."""


def test_what_is_filled_in_is_printed_in_three_measures(page: Page) -> None:
    # A real print window would wait for somebody.
    page.add_init_script("window.print = () => { window.afgedrukt = document.documentElement.dataset.afdruk; };")
    open_klein(page)
    veld = ingredient(page, "Het hele leven")
    veld.get_by_label("nog niet").check()
    veld.get_by_text("Notitie").click()
    veld.get_by_role("textbox").fill("Gezien op dinsdag.")
    page.get_by_role("button", name="Pak op").first.click()
    for keuze, (zichtbaar, verborgen) in MATEN.items():
        page.evaluate("window.afgedrukt = ''")
        page.get_by_role("button", name="Afdrukken", exact=True).click()
        page.get_by_role("button", name=keuze).click()
        until(lambda: page.evaluate("Boolean(window.afgedrukt)"), wanted=True)
        page.emulate_media(media="print")
        for selector in zichtbaar:
            expect(page.locator(selector).first).to_be_visible()
        for selector in (*verborgen, "vul-balk", "dossier-acties", ".dossier-balk__meer"):
            expect(page.locator(selector).first).to_be_hidden()
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.evaluate("document.documentElement.dataset.afdruk === undefined")
        page.emulate_media(media="screen")


def test_an_empty_kijkraam_is_printed_also_when_one_is_filled_in(page: Page) -> None:
    """What is on the sheet is what one fills in: no background to read, no casussen, no addresses."""
    page.add_init_script("window.print = () => {};")
    open_kijkraam(page)
    ingredient(page, "Eerst kijken").get_by_label("soms").check()
    page.get_by_role("button", name="Druk een leeg blad af").click()
    page.locator("html[data-afdruk=leeg]").wait_for()
    page.emulate_media(media="print")
    line = "box => getComputedStyle(box).borderTopWidth"
    assert ingredient(page, "Eerst kijken").get_by_label("soms").evaluate(line) == "1px"
    expect(page.locator("jouw-profiel")).to_be_hidden()
    for shown in (".papier-slot", ".papier-kop", ".invalshoek", "h3#invalshoek-handelen", ".kijkraam-uitleg__posities"):
        expect(page.locator(shown).first).to_be_visible()
    for beside in ("#achtergrond", "#achtergrond + p", "#herkomst", ".herkomst", "#casussen", "link-lijst"):
        expect(page.locator(beside).first).to_be_hidden()


ZIGZAG = """punt => {
  const plek = ({ left, top, bottom }) => ({ left, midden: (top + bottom) / 2, bottom });
  const vakken = [...punt.querySelectorAll("label, summary, button")].filter((een) => een.checkVisibility());
  const plekken = vakken.map((een) => plek(een.getBoundingClientRect()));
  const isTerug = (een, ander) => ander.bottom < een.midden || (ander.midden < een.bottom && ander.left < een.left);
  return vakken.filter((_, nummer) => nummer > 0 && isTerug(plekken[nummer - 1], plekken[nummer]))
    .map((een) => een.textContent);
}"""
"""Of a point, what comes by keyboard after something that stands below it or, on one line, behind it."""


@pytest.mark.in_elke_browser
def test_the_whole_journey_by_keyboard(page: Page) -> None:
    open_kijkraam(page)
    page.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    expect(ingredient(page, "Eerst kijken").locator("summary", has_text="Bron")).to_be_focused()
    assert ingredient(page, "Eerst kijken").evaluate(ZIGZAG) == [], "one comes by what stands there as one sees it"
    page.keyboard.press("Enter")
    expect(ingredient(page, "Eerst kijken").get_by_text("Bron: H4 4.2.3")).to_be_visible()
    page.keyboard.press("Tab")
    expect(ingredient(page, "Eerst kijken").locator("summary", has_text="Notitie")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Met het toetsenbord.")
    page.keyboard.press("Tab")
    expect(ingredient(page, "Eerst kijken").get_by_role("button", name="Wis antwoord")).to_be_focused()
    page.get_by_role("button", name="Naar wat leeg is").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    expect(page.locator(".vul-balk__telling")).to_contain_text("2 van 49")
    page.get_by_role("button", name="Deel mijn antwoorden").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Deel mijn antwoorden")).to_be_focused()


def test_axe_finds_nothing_while_filling_in(page: Page) -> None:
    """Not yet filled in, the page is among the kinds of page of `test_toegankelijkheid.py`."""
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    fill_in_all(page)
    page.get_by_text("Notitie").first.click()
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Pak op").first.click()
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        # At the foot, where the bar lies over nothing: half a link under it counts as a small one.
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        assert axe_in_both_colours(page) == []


@pytest.mark.parametrize("width", [360])
def test_axe_finds_nothing_in_a_window(page: Page) -> None:
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    page.locator(".ingredient input").first.check()
    for knop in ("Deel mijn antwoorden", "Afdrukken", "Kopieer als tekst", "Verhaal ‘Opgeruimd staat netjes?’"):
        page.get_by_role("button", name=knop, exact=True).click()
        page.get_by_role("dialog").wait_for()
        assert axe(page) == [], knop
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("width", [320])
def test_nothing_sticks_out_while_filling_in_on_the_narrowest_screen(page: Page) -> None:
    open_kijkraam(page, f"{KIJKRAAM}?casus=opgeruimd-staat-netjes")
    fill_in_all(page)
    page.get_by_role("button", name="Pak op").first.click()
    page.get_by_label("Laat zien").select_option("Eén invalshoek")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("width", [360])
def test_everything_one_presses_is_large_enough_for_a_thumb(page: Page) -> None:
    open_klein(page, "?casus=opgeruimd-staat-netjes")
    expect(page.locator(".vul-balk__casus")).to_be_visible()
    page.locator(".ingredient input").first.check()
    small = page.locator("article :is(button, summary, select, .positie):visible").evaluate_all(
        "all => all.map(e => [e.textContent.trim(), e.getBoundingClientRect().height]).filter(([, h]) => h < 44)"
    )
    assert small == []
    # A phone enlarges the page for who begins to type in letters that are smaller.
    page.locator(".ingredient summary", has_text="Notitie").first.click()
    sizes = page.locator("article :is(input[type=text], textarea, select):visible").evaluate_all(
        "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 16


def test_with_a_story_nobody_can_be_asked(page: Page) -> None:
    """What only the cliënt can say is looked for in the story; about one's own work it is asked."""
    page.goto("kijkramen/presentie/#invullen&casus=opgeruimd-staat-netjes")
    client = page.locator(".ingredient__client").first
    expect(client).to_contain_text("Wat zegt de cliënt er in het verhaal over?")
    page.goto("about:blank")
    page.goto("kijkramen/presentie/#invullen")
    expect(client).to_have_text("Alleen de cliënt zelf kan dit zeggen. Vraag het na.")


@pytest.mark.parametrize("width", [360, 390])
def test_on_a_phone_the_bar_is_one_line_before_and_after_the_first_choice(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    balk = page.locator("vul-balk")
    open_knop = balk.get_by_role("button", name="Naar wat leeg is")
    expect(open_knop).to_be_visible()
    measure = "balk => [balk.offsetHeight, balk.querySelector('.knop:not([hidden])').offsetHeight >= 44]"
    hoog, _ = balk.evaluate(measure)
    assert hoog < 80
    page.locator(".ingredient .positie").first.click()
    expect(balk.get_by_role("button", name="Deel", exact=True)).to_be_visible()
    assert balk.evaluate(measure) == [hoog, True]


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_the_bar_leaves_the_screen_to_the_page_when_all_is_filled_in(page: Page) -> None:
    open_klein(page)
    fill_in_all(page)
    balk = page.locator("vul-balk")
    expect(balk.get_by_role("status")).to_have_text("Klaar: deel of bekijk")
    deel, uitkomst = balk.get_by_role("button", name="Deel mijn antwoorden"), balk.get_by_role("link")
    for keuze, most in {"Hele lijst": 125, "Eén punt": 165}.items():
        balk.get_by_label("Laat zien").select_option(keuze)
        assert balk.evaluate("balk => balk.offsetHeight") < most, keuze
        assert len({knop.evaluate("knop => knop.offsetTop") for knop in (deel, uitkomst)}) == 1, keuze

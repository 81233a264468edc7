"""Answers to the questions of a casus: kept for the reader, never overwritten unseen, on paper as a report."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_widths
from tests.browser.hulp.bestanden import choose_file, take_in
from tests.browser.hulp.kijkwerk import come_in
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Locator, Page

    from tests.browser.hulp.bestanden import Ophaler

CASUS = "opgeruimd-staat-netjes"
NAAM = f"casuskijker:%2Fsub%2Fpad%2F:reflectie:{CASUS}"


def open_casus(page: Page) -> None:
    page.goto(f"casussen/{CASUS}/")
    page.locator("reflectie-velden .reflectie__stand").wait_for()


def veld(page: Page, nummer: int = 0) -> Locator:
    return page.locator(".verdiepingsvraag textarea").nth(nummer)


def write(page: Page, tekst: str, nummer: int = 0) -> None:
    vraag = page.locator(".verdiepingsvraag").nth(nummer)
    if not vraag.locator("textarea").is_visible():
        vraag.get_by_text("Schrijf je antwoord").click()
    vraag.locator("textarea").fill(tekst)


def stand(page: Page) -> Locator:
    return page.locator(".reflectie__stand")


def anders(page: Page) -> Locator:
    return page.locator(".reflectie__anders")


def keep(page: Page, value: object) -> None:
    """Have something kept before the page is opened."""
    come_in(page)
    page.evaluate("([naam, tekst]) => localStorage.setItem(naam, tekst)", [NAAM, value])
    open_casus(page)


def test_an_answer_is_there_again_after_closing_the_page(page: Page, context: BrowserContext) -> None:
    """It is open, and the questions without an answer are folded."""
    open_casus(page)
    expect(veld(page, 1)).to_be_hidden()
    write(page, "Ik zou eerst vragen wat zij wil.", 1)
    expect(stand(page)).to_contain_text("Bewaard in deze browser om")
    page.close()
    later = context.new_page()
    open_casus(later)
    expect(veld(later, 1)).to_be_visible()
    expect(veld(later, 1)).to_have_value("Ik zou eerst vragen wat zij wil.")
    expect(veld(later, 0)).to_be_hidden()


def test_two_tabs_do_not_overwrite_each_other_unseen(page: Page, context: BrowserContext) -> None:
    open_casus(page)
    other = context.new_page()
    open_casus(other)
    write(page, "Uit het ene tabblad.")
    expect(stand(other)).to_contain_text("in een ander tabblad veranderd")
    write(other, "Uit het andere.")
    assert "Uit het ene tabblad." in page.evaluate("naam => localStorage.getItem(naam)", NAAM)
    other.get_by_role("button", name="Laad de andere versie").click()
    expect(veld(other)).to_have_value("Uit het ene tabblad.")
    expect(other.get_by_role("button", name="Laad de andere versie")).to_be_hidden()


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [("{kapot", "beschadigd"), (json.dumps({"formaat": 99, "reflectie": {}}), "nieuwere versie")],
)
def test_what_cannot_be_read_is_said_and_never_overwritten(page: Page, tekst: str, zin: str) -> None:
    keep(page, tekst)
    expect(stand(page)).to_contain_text(zin)
    page.get_by_text("Schrijf je antwoord").first.click()
    expect(veld(page)).to_be_disabled()
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    page.get_by_role("button", name="Maak ongedaan").click()
    until(lambda: page.evaluate("naam => localStorage.getItem(naam)", NAAM), tekst)


def test_who_opens_a_field_can_write_at_once_and_sees_there_is_an_answer_also_by_keyboard(page: Page) -> None:
    open_casus(page)
    vouw = page.locator(".reflectie__vouw").first
    vouw.get_by_text("Schrijf je antwoord").click()
    expect(veld(page)).to_be_focused()
    page.keyboard.type("Eerst luisteren.")
    expect(veld(page)).to_have_value("Eerst luisteren.")
    expect(vouw.locator("summary")).to_have_text("Je antwoord")
    vouw = page.locator(".reflectie__vouw").nth(1)
    vouw.locator("summary").focus()
    for key in ("Enter", "Tab"):  # by keyboard alone: open, and on to the field
        page.keyboard.press(key)
    page.keyboard.type("Met het toetsenbord.")
    expect(veld(page, 1)).to_have_value("Met het toetsenbord.")
    expect(stand(page)).to_contain_text("Bewaard in deze browser")


def test_an_answer_to_a_question_that_is_gone_is_kept_and_named(page: Page) -> None:
    keep(page, json.dumps({"formaat": 1, "reflectie": {"oude-vraag": "Mijn oude antwoord."}}))
    expect(anders(page)).to_contain_text("oude-vraag: Mijn oude antwoord.")
    write(page, "Nieuw.")
    assert "Mijn oude antwoord." in page.evaluate("naam => localStorage.getItem(naam)", NAAM)


def test_an_answer_goes_along_to_the_new_id_of_its_question(page: Page) -> None:
    page.add_init_script("""document.addEventListener("DOMContentLoaded", () => {
        const blok = document.querySelector(".casus-gegevens");
        if (!blok) return;
        const gegevens = JSON.parse(blok.textContent);
        gegevens.vragen[0].vervangt = ["oude-vraag"];
        blok.textContent = JSON.stringify(gegevens);
    });""")
    keep(page, json.dumps({"formaat": 1, "reflectie": {"oude-vraag": "Mijn oude antwoord."}}))
    expect(veld(page)).to_have_value("Mijn oude antwoord.")
    expect(anders(page).locator("li")).to_have_count(0)


def test_a_file_holds_this_casus_only_and_opens_again(page: Page, haal_op: Ophaler, tmp_path: Path) -> None:
    open_casus(page)
    write(page, "Voor in het bestand.")
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    assert naam.startswith(CASUS)
    assert [deel["casus"] for deel in json.loads(inhoud)["onderdelen"]] == [CASUS]
    path = tmp_path / naam
    path.write_bytes(inhoud)
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    expect(veld(page)).to_have_value("")
    choose_file(page, path)
    # There is nothing here to lose, and still it may be somebody else's.
    take_in(page)
    expect(veld(page)).to_have_value("Voor in het bestand.")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Maak ongedaan: Overgenomen", exact=False)).to_be_visible()


def test_wiped_answers_come_back(page: Page) -> None:
    open_casus(page)
    write(page, "Niet kwijtraken.")
    page.get_by_role("button", name="Wis mijn antwoorden").dblclick()
    until(lambda: page.evaluate("naam => localStorage.getItem(naam)", NAAM), None)
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(veld(page)).to_have_value("Niet kwijtraken.")
    page.reload()
    expect(veld(page)).to_have_value("Niet kwijtraken.")


def test_wiping_in_an_older_tab_and_undoing_it_gives_back_the_newer_answers(
    page: Page, context: BrowserContext
) -> None:
    open_casus(page)
    other = context.new_page()
    open_casus(other)
    write(other, "Uit het andere tabblad.")
    expect(stand(page)).to_contain_text("in een ander tabblad veranderd")
    write(page, "Van hier.")
    before = page.evaluate("naam => localStorage.getItem(naam)", NAAM)
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    page.get_by_role("button", name="Maak ongedaan").click()
    until(lambda: page.evaluate("naam => localStorage.getItem(naam)", NAAM), before)
    expect(veld(page)).to_have_value("Van hier.")
    expect(stand(page)).to_contain_text("in een ander tabblad veranderd")


def test_where_nothing_can_be_kept_wiped_answers_come_back_to_the_page(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => {};")
    open_casus(page)
    write(page, "Alleen op deze pagina.")
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    expect(veld(page)).to_have_value("")
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(veld(page)).to_have_value("Alleen op deze pagina.")
    expect(stand(page)).to_contain_text("Niet bewaard: je browser staat dat niet toe.")


def print_as(page: Page, keuze: str, *, maat: str) -> None:
    """Print by one of the choices, and look at the paper."""
    page.locator("reflectie-velden").get_by_role("button", name="Afdrukken").click()
    page.get_by_role("dialog").get_by_role("button", name=keuze).click()
    page.locator(f"[data-afdruk={maat}]").wait_for()
    page.emulate_media(media="print")


def test_a_casus_is_printed_with_its_story_and_what_was_written_or_as_a_report_without_the_story(page: Page) -> None:
    page.add_init_script("window.print = () => {};")
    open_casus(page)
    write(page, "Op papier.")
    print_as(page, "Het verhaal met de vragen", maat="casus")
    expect(page.get_by_text("Aan dat bezoek moet mevrouw Uysal steeds denken.")).to_be_visible()
    expect(page.locator(".reflectie__papier").first).to_have_text("Op papier.")
    vragen = page.locator(".verdiepingsvraag")
    breuken = vragen.evaluate_all("vragen => vragen.map(vraag => getComputedStyle(vraag).breakInside)")
    assert breuken[:2] == ["auto", "avoid"], "an answer may be longer than a sheet"
    expect(page.locator(".reflectie__datum")).to_be_hidden()

    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    print_as(page, "Alleen de vragen", maat="reflectie")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".reflectie__datum")).to_be_visible()
    expect(page.locator(".reflectie__papier").first).to_be_visible()
    lines = "vraag => getComputedStyle(vraag, '::after').display"
    assert page.locator(".verdiepingsvraag").nth(0).evaluate(lines) == "none"
    assert page.locator(".verdiepingsvraag").nth(1).evaluate(lines) == "block"
    expect(page.locator("article > p:not(.papier-voet):visible")).to_have_count(0)


def test_the_text_to_copy_has_every_question_and_gives_no_turn_away_that_is_closed(page: Page) -> None:
    page.goto("casussen/formulierenbrigade-in-de-mcdonalds/")
    page.locator("reflectie-velden .reflectie__stand").wait_for()
    knop = page.get_by_role("button", name="Kopieer als tekst")
    tekst = page.get_by_role("textbox", name="Je antwoorden als tekst")
    knop.click()
    expect(tekst).to_have_value(re.compile("nog geen antwoord"))
    expect(tekst).not_to_have_value(re.compile("meldt meneer aan"))
    page.keyboard.press("Escape")
    wending = page.locator("#vervolg-geen-bericht")
    wending.locator("summary").first.click()
    write(page, "Ik bel haar.", 4)
    expect(stand(page)).to_contain_text("Bewaard in deze browser om")
    page.reload()
    expect(wending.locator("textarea")).to_have_value("Ik bel haar.")
    expect(wending).to_have_attribute("open", "")
    knop.click()
    expect(tekst).to_have_value(re.compile(r"meldt meneer aan[^\n]*\nIk bel haar\."))


UNSEEN = """([naam, reflectie]) => localStorage.setItem(
    naam, '{"stand":"00000000000000aa","vorige":null,"formaat":1,"reflectie":' + JSON.stringify(reflectie) + "}")"""
"""Another tab writes without knowing what this one kept: it comes after nothing."""


def test_what_another_tab_wrote_over_unseen_is_kept_beside_it(page: Page, context: BrowserContext) -> None:
    open_casus(page)
    write(page, "Van mij.")
    write(page, "Alleen van mij.", 1)
    expect(stand(page)).to_contain_text("Bewaard")
    other = context.new_page()
    other.goto("")
    other.evaluate(UNSEEN, [NAAM, {"eerste-actie": "Van de ander."}])
    expect(stand(page)).to_contain_text("Wat jij hier had, is erbij bewaard.")
    page.get_by_role("button", name="Laad de andere versie").click()
    expect(veld(page)).to_have_value("Van de ander.")
    expect(veld(page, 1)).to_have_value("Alleen van mij.")
    expect(anders(page)).to_contain_text("Van mij.")
    page.reload()
    expect(anders(page)).to_contain_text("Van mij.")


def test_a_tab_that_was_overtaken_can_put_its_answers_beside_the_others(page: Page, context: BrowserContext) -> None:
    open_casus(page)
    other = context.new_page()
    open_casus(other)
    write(page, "Uit het ene tabblad.")
    expect(stand(other)).to_contain_text("in een ander tabblad veranderd")
    write(other, "Uit het andere.")
    other.get_by_role("button", name="Bewaar mijn antwoorden erbij").click()
    expect(veld(other)).to_have_value("Uit het ene tabblad.")
    expect(anders(other)).to_contain_text("Uit het andere.")
    expect(stand(other)).to_contain_text("Bewaard in deze browser")
    expect(stand(page)).to_contain_text("in een ander tabblad veranderd")


def test_a_second_answer_can_be_taken_away_and_brought_back(page: Page) -> None:
    keep(page, json.dumps({"formaat": 1, "reflectie": {"eerste-actie": "Een.", "eerste-actie-kopie": "Twee."}}))
    page.get_by_role("button", name="Haal het tweede antwoord weg").click()
    expect(anders(page)).not_to_contain_text("Twee.")
    expect(page.get_by_role("button", name="Maak ongedaan")).to_be_focused()
    page.keyboard.press("Enter")
    expect(anders(page)).to_contain_text("Twee.")
    assert "Twee." in page.evaluate("naam => localStorage.getItem(naam)", NAAM)


def test_on_a_shared_computer_the_answers_go_to_the_tab_and_come_back(page: Page) -> None:
    open_casus(page)
    write(page, "Niet voor de volgende.")
    expect(stand(page)).to_contain_text("Bewaard in deze browser om")
    page.get_by_text("Waar je antwoorden blijven").click()
    page.get_by_label("Dit is een gedeelde computer").check()
    expect(stand(page)).to_contain_text("Sluit je het tabblad, dan is het weg.")
    expect(veld(page)).to_have_value("Niet voor de volgende.")
    assert page.evaluate(
        "naam => [localStorage.getItem(naam) === null, sessionStorage.getItem(naam) === null]", NAAM
    ) == [
        True,
        False,
    ]
    page.get_by_label("Dit is een gedeelde computer").click()
    expect(stand(page)).to_contain_text("Bewaard in deze browser")
    assert page.evaluate(
        "naam => [localStorage.getItem(naam) === null, sessionStorage.getItem(naam) === null]", NAAM
    ) == [
        False,
        True,
    ]


def test_a_page_follows_the_switch_of_a_kijkraam(page: Page) -> None:
    page.goto("kijkramen/praatplaat/")
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_label("Dit is een gedeelde computer").check()
    open_casus(page)
    expect(stand(page)).to_contain_text("alleen in dit tabblad")
    write(page, "In het tabblad.")
    assert page.evaluate("naam => localStorage.getItem(naam)", NAAM) is None
    page.get_by_text("Waar je antwoorden blijven").click()
    expect(page.get_by_label("Dit is een gedeelde computer")).to_be_checked()


def test_answers_that_already_are_in_the_other_place_stay(page: Page) -> None:
    open_casus(page)
    write(page, "Uit de browser.")
    text = json.dumps({"formaat": 1, "reflectie": {"eerste-actie": "Uit het tabblad."}})
    page.evaluate("([naam, tekst]) => sessionStorage.setItem(naam, tekst)", [NAAM, text])
    page.get_by_text("Waar je antwoorden blijven").click()
    page.get_by_label("Dit is een gedeelde computer").check()
    expect(veld(page)).to_have_value("Uit het tabblad.")
    expect(anders(page)).to_contain_text("Uit de browser.")


def test_where_the_other_place_is_full_all_stays_where_it_was(page: Page) -> None:
    open_casus(page)
    write(page, "Blijf.")
    page.evaluate("""() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (naam, tekst) {
            const vol = this === sessionStorage && naam.includes(":reflectie:");
            if (vol) throw new DOMException("vol", "QuotaExceededError");
            setItem.call(this, naam, tekst);
        };
    }""")
    page.get_by_text("Waar je antwoorden blijven").click()
    # A click: the box is not checked in the end.
    page.get_by_label("Dit is een gedeelde computer").click()
    expect(page.locator(".reflectie__melding")).to_contain_text("Dat lukt niet")
    expect(page.get_by_label("Dit is een gedeelde computer")).not_to_be_checked()
    expect(veld(page)).to_have_value("Blijf.")
    expect(stand(page)).to_contain_text("Bewaard in deze browser")
    assert "Blijf." in page.evaluate("naam => localStorage.getItem(naam)", NAAM)


def test_what_cannot_be_read_can_be_saved_as_it_is(page: Page, haal_op: Ophaler) -> None:
    keep(page, "{kapot: Mijn antwoord.")
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar de ruwe tekst"))
    assert naam.startswith(f"niet-te-lezen-{CASUS}")
    assert inhoud == b"{kapot: Mijn antwoord."


def test_a_file_is_named_after_its_casus_and_both_answers_can_stay(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "mijn.casuskijker.json"
    inhoud = {"dossiers": [], "reflecties": {CASUS: {"eerste-actie": "Uit het bestand."}}}
    file.write_text(json.dumps({"app": "casuskijker", "formaat": 1, "geexporteerd": "2026-11-24T10:00:00Z"} | inhoud))
    open_casus(page)
    write(page, "Van hier.")
    choose_file(page, file)
    venster = page.get_by_role("dialog")
    expect(venster).to_contain_text("Antwoorden bij het verhaal ‘Opgeruimd staat netjes?’")
    venster.get_by_role("radio", name="Van mij").check()
    assert axe(page) == []
    venster.get_by_role("combobox").select_option("Voeg samen")
    take_in(page)
    expect(veld(page)).to_have_value("Van hier.")
    expect(anders(page)).to_contain_text("Uit het bestand.")
    overgenomen = "Overgenomen uit ‘mijn.casuskijker.json’: 1 antwoord in wat hier al stond."
    expect(page.locator(".reflectie__melding")).to_contain_text(overgenomen)


@pytest.mark.parametrize("javascript", [False])
def test_without_javascript_there_is_no_field_and_no_button(page: Page) -> None:
    page.goto(f"casussen/{CASUS}/")
    expect(page.locator(".verdiepingsvragen :is(.knop, textarea, details)")).to_have_count(0)


def test_nothing_sticks_out_half_answered_and_axe_finds_nothing_also_with_the_window_open(page: Page) -> None:
    open_casus(page)
    page.set_viewport_size({"width": 320, "height": 800})
    write(page, "w" * 200)
    until(lambda: page.evaluate("[innerWidth, document.documentElement.scrollWidth]"), [320, 320])
    write(page, "Half.")
    assert axe_in_widths(page, 1280, 360) == []
    page.get_by_role("button", name="Kopieer als tekst").click()
    page.get_by_role("dialog").wait_for()
    assert axe_in_widths(page, 1280, 360) == []


def test_an_answer_to_two_casussen_side_by_side_is_found_again_taken_along_and_taken_in(
    page: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    page.goto("naast-elkaar/het-lijkt-mee-te-vallen/")
    expect(stand(page)).to_contain_text("Nog niets bewaard")
    write(page, "De dochters van de moskee.")
    expect(stand(page)).to_contain_text("Bewaard in deze browser om")
    page.goto("mijn-kijkwerk/")
    groep = page.locator(".kijkwerk__groep", has_text="Antwoorden bij twee verhalen naast elkaar")
    expect(groep.get_by_role("link", name="Het lijkt mee te vallen")).to_be_visible()
    naam, inhoud = haal_op(groep.get_by_role("button", name="Bewaar", exact=False).first)
    assert naam.startswith("het-lijkt-mee-te-vallen-")
    (tmp_path / naam).write_bytes(inhoud)
    groep.get_by_role("button", name="Wis", exact=False).first.click()
    expect(groep).to_have_count(0)
    choose_file(page, tmp_path / naam)
    take_in(page)
    groep.get_by_role("link", name="Het lijkt mee te vallen").click()
    expect(veld(page)).to_have_value("De dochters van de moskee.")


def test_a_sheet_to_fill_in_keeps_what_is_written_in_a_field_and_gives_it_to_paper(page: Page) -> None:
    page.goto("bladen/mijn-netwerk/")
    wie = page.get_by_role("textbox", name="Heel dichtbij 1: Wie?")
    wie.fill("Mijn zus.")
    expect(stand(page)).to_contain_text("alleen op dit apparaat.")
    page.reload()
    expect(wie).to_have_value("Mijn zus.")
    page.emulate_media(media="print")
    expect(page.locator("#vak-dichtbij-een-wie .blad__papier")).to_be_visible()
    expect(wie).to_be_hidden()
    page.emulate_media(media="screen")
    page.goto("mijn-kijkwerk/")
    groep = page.locator(".kijkwerk__groep", has_text="Invulbladen")
    expect(groep).to_contain_text("1 ingevuld vak")
    groep.get_by_role("link", name="Mijn netwerk").click()
    expect(wie).to_have_value("Mijn zus.")


def test_what_one_takes_along_on_a_leerroute_is_kept_and_found_again(page: Page) -> None:
    page.goto("leerroutes/wie-mijdt-wie/")
    page.get_by_role("button", name="Toon één stap tegelijk").click()
    page.get_by_role("button", name="Volgende").click()
    step = page.locator("#meenemen-2")
    step.get_by_text("Schrijf op wat je meeneemt").click()
    step.get_by_role("textbox").fill("Hij wil het zelf doen.")
    expect(page.locator(".reflectie__stand")).to_contain_text("Bewaard in deze browser om")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".stapper__plaats")).to_contain_text("Stap 2 van 5")
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_role("heading", name="Wat je meenam uit leerroutes")).to_be_visible()
    page.get_by_role("link", name="Ga verder: de leerroute ‘Wie mijdt wie?’").click()
    expect(step.get_by_role("textbox")).to_have_value("Hij wil het zelf doen.")
    page.emulate_media(media="print")
    expect(step.locator(".reflectie__papier")).to_have_text("Hij wil het zelf doen.")
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Kopieer als tekst").click()
    expect(page.get_by_role("dialog").locator("textarea")).to_have_value(re.compile("Hij wil het zelf doen"))


@pytest.mark.parametrize(("answered", "goes_on"), [((0,), 1), ((3,), 4), ((0, 2), 3), ((1, 5), 5)])
def test_who_goes_on_gets_to_the_question_after_the_last_answer_or_to_that(
    page: Page, answered: tuple[int, ...], goes_on: int
) -> None:
    """From Mijn kijkwerk, and from home, where the answers stand before what was changed longer ago."""
    open_casus(page)
    for nummer in answered:
        write(page, f"Kop thee {nummer}.", nummer)
    last = f"thee {answered[-1]}"
    until(lambda: page.evaluate("([naam, t]) => localStorage[naam]?.includes(t) ?? false", [NAAM, last]), wanted=True)
    vragen = page.locator(".verdiepingsvraag")
    expect(vragen).to_have_count(6)
    page.goto("mijn-kijkwerk/")
    page.get_by_role("link", name="Ga verder: het verhaal").click()
    expect(vragen.nth(goes_on)).to_be_in_viewport()
    page.goto("")
    page.get_by_role("link", name="Ga verder met je antwoorden: Opgeruimd staat netjes?").click()
    expect(vragen.nth(goes_on)).to_be_in_viewport()
    assert page.evaluate("location.hash") == f"#{vragen.nth(goes_on).get_attribute('id')}"


def test_where_one_writes_it_is_said_that_it_is_kept(page: Page) -> None:
    """Below the field; who listens hears it once, from the line behind the questions."""
    open_casus(page)
    write(page, "Een kop thee.", 0)
    vraag = page.locator(".verdiepingsvraag")
    regel = page.locator(".reflectie__bij-veld")
    expect(vraag.nth(0).locator(".reflectie__bij-veld")).to_contain_text("Bewaard in deze browser om")
    expect(regel).to_have_attribute("aria-hidden", "true")
    write(page, "Zij zelf.", 1)
    expect(vraag.nth(1).locator(".reflectie__bij-veld")).to_be_visible()
    expect(regel).to_have_count(1)
    expect(veld(page, 1)).to_be_focused()
    page.emulate_media(media="print")
    expect(regel).to_be_hidden()


def test_what_one_hands_in_comes_first_and_a_file_says_what_it_is_for(page: Page) -> None:
    open_casus(page)
    namen = page.locator("reflectie-velden > .knoppen button").all_inner_texts()
    assert namen[-5:] == [
        "Kopieer als tekst",
        "Afdrukken",
        "Bewaar als bestand",
        "Open een bestand",
        "Wis mijn antwoorden",
    ]
    expect(page.get_by_text("Een bestand open je hier later weer, ook op een ander apparaat.")).to_be_visible()

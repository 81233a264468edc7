"""All that a reader filled in, on one page: to go on with, to take along, to wipe, and it is theirs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_widths
from tests.browser.hulp.bestanden import choose_file, take_in
from tests.browser.hulp.invullen import open_kijkraam
from tests.browser.hulp.kijkwerk import NU, OURS, PREFIX, TOEN, make_dossier, open_with, row
from tests.sites import EMPTY

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Locator, Page

    from tests.browser.hulp.bestanden import Ophaler


def test_an_empty_page_helps_on(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_text("Er staat nog niets in deze browser.")).to_be_visible()
    assert axe(page) == []


def test_what_is_for_nobody_else_is_named_read_back_and_wiped(page: Page) -> None:
    note_for_nobody_else(page, "#leid&casus=opgeruimd-staat-netjes", "Noor is stil.")
    note_for_nobody_else(page, "#leid&casus=meer-instanties-minder-oplossingen", "Kees ook.")
    page.evaluate("k => localStorage.setItem(k, JSON.stringify({kiezen: 'Van toen.'}))", f"{PREFIX}voor-mij:{WERKVORM}")
    page.goto("mijn-kijkwerk/")
    zin = "Er staat wat je alleen voor jezelf schreef bij 3 lessen of werkvormen in deze browser, en nergens anders."
    expect(page.get_by_text(re.compile(zin.replace("staat", "staat|staan", 1)))).to_be_visible()
    regels = page.locator("section", has=page.get_by_role("heading", name="Alleen voor jou")).get_by_role("listitem")
    expect(regels).to_have_count(3)
    oud = regels.filter(has_text="van vroeger: bij welk verhaal het hoort")
    oud.get_by_text("Lees wat je schreef").click()
    expect(oud.get_by_role("definition")).to_have_text("Van toen.")
    expect(oud.get_by_role("link", name="Ga verder")).to_have_count(0)
    oud.get_by_role("button", name="Wis").click()
    expect(regels).to_have_count(2)
    assert axe_in_widths(page, 360, 1280) == []
    regels.filter(has_text="Opgeruimd staat netjes").get_by_role("link", name="Ga verder").click()
    page.locator("summary", has_text="hier staat iets van eerder").click()
    expect(page.get_by_role("textbox", name="Alleen voor mij")).to_have_value("Noor is stil.")
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name="Wis alles").click()
    expect(page.get_by_role("dialog")).to_contain_text("gaat niet mee in een bestand")
    page.get_by_role("dialog").get_by_role("button", name="Wis het nu").click()
    expect(page.get_by_text("Er staat niets meer in deze browser")).to_be_visible()
    assert page.evaluate(OURS) == {}


WERKVORM = "verschil-bespreken"


def note_for_nobody_else(page: Page, waarover: str, tekst: str) -> None:
    """Write it at a step of a werkvorm: with another verhaal nothing is there yet."""
    page.goto(EMPTY)
    page.goto(f"werkvormen/{WERKVORM}/{waarover}")
    veld = page.get_by_role("textbox", name="Alleen voor mij")
    page.locator("summary", has_text="Alleen voor mij").click()
    expect(veld).to_have_value("")
    veld.fill(tekst)
    page.goto(EMPTY)
    page.goto(f"werkvormen/{WERKVORM}/{waarover}")
    # What was there before one began is not open beside who sits there now.
    expect(page.locator("summary", has_text="Alleen voor mij: hier staat iets van eerder")).to_be_visible()
    expect(veld).to_be_hidden()


def test_every_dossier_is_there_with_how_far_it_is_and_leads_on(page: Page) -> None:
    open_with(page, TOEN, NU)
    expect(page.get_by_text("Er staan 2 dossiers in deze browser, en nergens anders.")).to_be_visible()
    expect(page.get_by_role("heading", name="Kijkraam Presentie")).to_be_visible()
    expect(row(page, "Dossier 0")).to_contain_text("2 van 49 bekeken · voor mezelf · begonnen 1 mei 2026")
    row(page, "Dossier 0").get_by_role("link", name="Ga verder").click()
    page.wait_for_url("**/kijkramen/presentie/#invullen&dossier=0000000000000000")
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Dossier 0")
    expect(page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("nog niet")).to_be_checked()


def test_a_dossier_gets_another_name(page: Page) -> None:
    open_with(page, TOEN)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    page.get_by_label("Naam van dit dossier").fill("Team Noord")
    page.keyboard.press("Enter")
    expect(row(page, "Team Noord")).to_be_visible()
    expect(row(page, "Team Noord").get_by_role("button", name="Hernoem")).to_be_focused()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.reload()
    expect(row(page, "Team Noord")).to_be_visible()


def test_a_new_name_outlives_what_another_tab_does_meanwhile_and_goes_on_top_of_it(
    page: Page, context: BrowserContext
) -> None:
    open_with(page, TOEN)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    page.get_by_label("Naam van dit dossier").fill("Samen")
    other = context.new_page()
    other.goto("kijkramen/presentie/?dossier=0000000000000000")
    other.locator(".vul-balk__telling").wait_for(state="attached")
    other.get_by_role("group", name="Meebewegen", exact=True).get_by_label("soms").check()
    # It is of long ago.
    other.get_by_role("dialog").get_by_role("button", name="Verander wat er toen stond").click()
    expect(row(page, "Dossier 0")).to_contain_text("3 van 49 bekeken")
    expect(page.get_by_label("Naam van dit dossier")).to_have_value("Samen")
    page.get_by_role("button", name="Bewaar de naam").click()
    expect(row(page, "Samen")).to_contain_text("3 van 49 bekeken")
    expect(row(page, "Samen").get_by_role("button", name="Hernoem")).to_be_focused()


def test_a_name_for_what_another_tab_wiped_is_not_lost_in_silence(page: Page, context: BrowserContext) -> None:
    open_with(page, TOEN)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    page.get_by_label("Naam van dit dossier").fill("Samen")
    other = context.new_page()
    other.goto("mijn-kijkwerk/")
    row(other, "Dossier 0").get_by_role("button", name="Wis").click()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(0)
    page.get_by_role("button", name="Bewaar de naam").click()
    expect(page.get_by_role("dialog")).to_contain_text("in een ander tabblad gewist")
    expect(page.get_by_label("Naam van dit dossier")).to_have_value("Samen")


def test_a_copy_stands_beside_the_first(page: Page) -> None:
    open_with(page, TOEN)
    row(page, "Dossier 0").get_by_role("button", name="Kopieer").click()
    expect(row(page, "Dossier 0 (kopie)")).to_be_visible()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(2)


def test_a_wiped_dossier_comes_back(page: Page) -> None:
    open_with(page, TOEN)
    before = page.evaluate(OURS)
    row(page, "Dossier 0").get_by_role("button", name="Wis").click()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(0)
    assert page.evaluate(OURS) == {}
    expect(page.locator(".kijkwerk__melding")).to_contain_text(
        "Je kunt dit ongedaan maken tot je dit tabblad sluit, hooguit 10 stappen terug."
    )
    page.reload()
    page.get_by_role("button", name="Maak ongedaan: ‘Dossier 0’ is gewist.").click()
    expect(row(page, "Dossier 0")).to_be_visible()
    assert page.evaluate(OURS) == before


def test_everything_goes_to_one_file_and_comes_back_elsewhere(
    page: Page, another_reader: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    open_with(page, TOEN, NU)
    _, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    bestand = tmp_path / "alles.casuskijker.json"
    bestand.write_bytes(inhoud)
    another_reader.goto("mijn-kijkwerk/")
    choose_file(another_reader, bestand)
    venster = another_reader.get_by_role("dialog")
    expect(venster).to_contain_text("In dit bestand: 2 dossiers. Er verandert nog niets.")
    expect(venster).to_contain_text("Kijkraam Presentie: Dossier 0")
    assert axe(another_reader) == []
    take_in(another_reader)
    expect(another_reader.locator(".kijkwerk__groep li")).to_have_count(2)


def test_two_dossiers_are_named_compared_taken_along_wiped_and_brought_back(
    page: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    for positie in ("nog niet", "herkenbaar"):
        open_kijkraam(page)
        page.get_by_text("Naam, rol en bewaren").click()
        page.get_by_role("button", name="Nieuw dossier").click()
        page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label(positie).check()
        expect(page.locator("dossier-balk").get_by_role("status")).to_contain_text("Bewaard in deze browser om")
    page.goto("mijn-kijkwerk/")
    for naam in ("Maart", "September"):
        page.locator(".kijkwerk__groep li").last.get_by_role("button", name="Hernoem").click()
        page.get_by_label("Naam van dit dossier").fill(naam)
        page.get_by_role("button", name="Bewaar de naam").click()
        expect(page.get_by_text("De naam is bewaard.")).to_be_visible()
        expect(page.locator(".kijkwerk__groep li").first).to_contain_text(naam)
    keuze = page.locator("vergelijk-dossiers select").first
    keuze.evaluate("select => { select.selectedIndex = 1; select.dispatchEvent(new Event('change')); }")
    expect(page.get_by_role("region", name="Vergelijking")).to_contain_text("Dit verschilt (1)")
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    bestand = tmp_path / naam
    bestand.write_bytes(inhoud)
    kept = page.evaluate(OURS)
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Wis het nu").click()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(0)
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(2)
    assert page.evaluate(OURS) == kept
    row(page, "Maart").get_by_role("button", name="Wis").click()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(1)
    choose_file(page, bestand)
    expect(page.get_by_role("dialog")).to_contain_text("staat hier nog niet")
    expect(page.get_by_role("dialog")).to_contain_text("staat hier al, precies zo")
    take_in(page)
    expect(page.locator(".kijkwerk__melding")).to_contain_text("1 dossier.")
    expect(row(page, "Maart")).to_be_visible()


def choose_by_keyboard(page: Page, venster: Locator) -> None:
    """Choose all from here, and then of one ingrediënt what is in the file."""
    kijken = venster.get_by_role("radiogroup", name="Eerst kijken")
    expect(kijken.get_by_role("radio")).to_have_count(2)
    expect(kijken.get_by_label("In het bestand (nieuwst)")).to_have_accessible_name(
        "In het bestand (nieuwst) nog niet ‘Ik begon te praten.’"
    )
    venster.get_by_role("button", name="Kies overal wat hier staat").click()
    for _ in range(3):  # past the other button and the name
        page.keyboard.press("Tab")
    expect(kijken.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(venster.get_by_role("status").filter(has_text="Alles is gekozen.")).to_be_visible()
    expect(venster.get_by_text("Er is nog niets veranderd.")).to_have_count(0)


def test_where_a_file_says_otherwise_both_are_seen_and_nothing_is_taken_before_one_of_them_is_chosen(
    page: Page, tmp_path: Path
) -> None:
    open_with(page, NU)
    less = NU | {"antwoorden": TOEN["antwoorden"], "gewijzigd": "2026-11-20T08:00:00.000Z", "naam": "Laptop"}
    choose_file(page, write_bestand(tmp_path, less))
    venster = page.get_by_role("dialog")
    expect(venster.get_by_text("in het bestand 3 antwoorden, 20 november 2026 om 09:00", exact=True)).to_be_visible()
    before = page.evaluate(OURS)
    manier = venster.get_by_role("combobox")
    manier.select_option("Zet het ernaast als kopie")
    expect(manier).to_have_accessible_description(
        "Wat hier staat, blijft. Wat in het bestand staat, komt er als tweede dossier naast."
    )
    expect(venster.get_by_role("radio")).to_have_count(0)
    manier.select_option("Voeg samen en kies per punt")
    neem = venster.get_by_role("button", name="Neem over wat je koos")
    neem.click()
    expect(venster.get_by_text("2 keuzes zijn nog open. Er is nog niets veranderd.")).to_be_visible()
    expect(venster.get_by_role("radiogroup", name="De naam").get_by_role("radio").first).to_be_focused()
    expect(venster.get_by_text("Kies hier wat blijft.")).to_have_count(2)
    assert page.evaluate(OURS) == before
    choose_by_keyboard(page, venster)
    neem.click()
    zin = "Overgenomen uit ‘bestand.casuskijker.json’: 2 antwoorden in wat hier al stond."
    expect(page.locator(".kijkwerk__melding")).to_contain_text(zin)
    kept = page.evaluate("key => JSON.parse(localStorage.getItem(key)).dossier", DOSSIER_NU)
    assert kept["naam"] == NU["naam"]
    assert kept["antwoorden"] == TOEN["antwoorden"] | {"blijven-zoeken": NU["antwoorden"]["blijven-zoeken"]}
    page.reload()
    page.get_by_role("button", name=f"Maak ongedaan: {zin}").click()
    expect(page.get_by_text("Het is weer zoals het was.")).to_be_visible()
    assert page.evaluate(OURS) == before


def test_what_two_devices_filled_in_comes_together(page: Page, tmp_path: Path) -> None:
    open_with(page, NU)
    erbij = {"samen-kijken": {"positie": "soms", "notitie": "Op de laptop."}}
    choose_file(page, write_bestand(tmp_path, NU | {"antwoorden": erbij}))
    expect(page.get_by_role("dialog")).to_contain_text("hier 3 antwoorden")
    take_in(page)
    zin = "Overgenomen uit ‘bestand.casuskijker.json’: 1 antwoord in wat hier al stond."
    expect(page.get_by_text(zin).first).to_be_visible()
    kept = page.evaluate("key => JSON.parse(localStorage.getItem(key)).dossier.antwoorden", DOSSIER_NU)
    assert kept == NU["antwoorden"] | erbij
    page.get_by_role("button", name=f"Maak ongedaan: {zin}").click()
    expect(page.get_by_text("Het is weer zoals het was.")).to_be_visible()
    expect(page.get_by_text(zin)).to_have_count(0)
    (tmp_path / "leeg.json").write_bytes(b"")
    choose_file(page, tmp_path / "leeg.json")
    expect(page.locator(".kijkwerk__melding .let-op")).to_have_text("leeg.json: Dit bestand is leeg.")


DOSSIER_NU = f"{PREFIX}dossier:{NU['id']}"
REFLECTIES = {"opgeruimd-staat-netjes": {"eerste-actie": "Ja."}, "fout": 7}


def write_bestand(folder: Path, *dossiers: dict[str, Any], **reflecties: object) -> Path:
    inhoud = {"app": "casuskijker", "formaat": 1, "dossiers": list(dossiers), "reflecties": reflecties}
    path = folder / "bestand.casuskijker.json"
    path.write_text(json.dumps(inhoud), "utf-8")
    return path


@pytest.mark.parametrize("kept", ["{half", '{"formaat":9,"dossier":{}}'], ids=["beschadigd", "nieuwer"])
def test_what_cannot_be_read_is_shown_and_never_written_over(page: Page, tmp_path: Path, kept: str) -> None:
    page.goto("mijn-kijkwerk/")
    key = f"{PREFIX}dossier:{NU['id']}"
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [key, kept])
    page.reload()
    expect(page.get_by_role("heading", name="Niet te lezen")).to_be_visible()
    expect(page.get_by_role("button", name="Bewaar de ruwe tekst")).to_be_visible()
    choose_file(page, write_bestand(tmp_path, NU))
    take_in(page)
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("Wat hier stond, is gebleven.")
    assert page.evaluate("key => localStorage.getItem(key)", key) == kept


def test_one_part_of_a_file_that_cannot_be_read_takes_no_other_along(page: Page, tmp_path: Path) -> None:
    page.goto("mijn-kijkwerk/")
    choose_file(page, write_bestand(tmp_path, NU, {"id": 3}, **REFLECTIES))
    venster = page.get_by_role("dialog")
    expect(venster).to_contain_text("In dit bestand: 1 dossier")
    expect(venster).to_contain_text("Dossier 2 in dit bestand is niet te lezen.")
    expect(venster).to_contain_text("Antwoorden bij een verhaal in dit bestand is niet te lezen.")
    take_in(page)
    expect(row(page, "Dossier 1")).to_be_visible()


def test_a_dossier_of_a_kijkraam_that_is_gone_is_kept_as_vervallen(page: Page) -> None:
    open_with(page, make_dossier(0, {"x": ("soms", "")}, kijkraam="bestaat-niet"))
    expect(page.get_by_role("heading", name="bestaat-niet (vervallen)")).to_be_visible()
    expect(row(page, "Dossier 0").get_by_role("link")).to_have_count(0)
    row(page, "Dossier 0").locator("summary").click()
    expect(row(page, "Dossier 0").get_by_role("definition")).to_have_text("soms")
    expect(row(page, "Dossier 0").get_by_role("button", name="Druk af")).to_be_visible()


@pytest.mark.allow_klacht("api/kijkramen.json")
@pytest.mark.allow_klacht("Failed to load resource")
def test_when_the_kijkramen_cannot_be_fetched_the_list_is_there_and_asks_again(page: Page) -> None:
    open_with(page, TOEN, NU, address="privacy/")
    page.route("**/api/kijkramen.json", lambda route: route.abort())
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_role("alert")).to_contain_text("De kijkramen zijn nu niet op te halen.")
    expect(row(page, "Dossier 0").get_by_role("link", name="Ga verder")).to_be_visible()
    expect(page.get_by_text("(vervallen)")).to_be_hidden()
    assert axe(page) == []
    page.get_by_role("button", name="Probeer het nog eens").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/api/kijkramen.json")
    page.get_by_role("button", name="Probeer het nog eens").click()
    expect(row(page, "Dossier 0")).to_contain_text("2 van 49 bekeken")
    expect(page.get_by_role("heading", name="Vergelijk twee dossiers")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_blocked_storage_is_said(page: Page) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nee', 'SecurityError'); } });"
    )
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_text("Je browser laat deze site niets bewaren.")).to_be_visible()


def test_the_list_follows_another_tab(page: Page, context: BrowserContext) -> None:
    open_with(page, TOEN)
    other = context.new_page()
    open_with(other, NU)
    expect(row(page, "Dossier 1")).to_be_visible()
    expect(page.get_by_role("heading", name="Vergelijk twee dossiers")).to_be_visible()


def test_axe_finds_nothing_in_the_list(page: Page) -> None:
    open_with(page, TOEN, NU)
    expect(row(page, "Dossier 0")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    expect(page.get_by_role("button", name="Laat zo")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []
    page.get_by_role("button", name="Laat zo").click()
    page.get_by_role("button", name="Wis alles").click()
    expect(page.get_by_role("button", name="Wis het nu")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []


@pytest.mark.parametrize("width", [320])
def test_nothing_of_the_list_sticks_out_on_the_narrowest_screen(page: Page) -> None:
    open_with(page, TOEN, NU)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    expect(page.get_by_role("button", name="Laat zo")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.get_by_role("button", name="Laat zo").click()
    page.get_by_role("combobox", name="Vergelijk").select_option("0" * 16)
    page.get_by_role("region", name="Vergelijking").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_an_empty_page_offers_first_to_begin_and_nothing_to_save_or_wipe(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_text("Er staat nog niets in deze browser.")).to_be_visible()
    offered = page.locator(".mijn-kijkwerk .knop:visible").all_inner_texts()
    assert offered == ["Kies een kijkraam", "Kijk samen met je groep", "Open een bestand"]
    begin = page.get_by_role("link", name="Kies een kijkraam")
    assert begin.evaluate("link => getComputedStyle(link).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_a_window_stands_in_the_middle_of_the_screen(page: Page) -> None:
    open_with(page, TOEN)
    page.get_by_role("button", name="Wis alles").click()
    box = page.get_by_role("dialog").bounding_box()
    assert box
    assert abs(box["y"] - (800 - box["y"] - box["height"])) <= 1

"""All that a reader filled in, on one page: to go on with, to take along, to wipe, and it is theirs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.axe import axe
from tests.browser.test_vergelijken import NU, TOEN, make_dossier, open_with
from tests.browser.verwacht import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Locator, Page

    from tests.browser.ophalen import Ophaler

PREFIX = "casuskijker:%2Fsub%2Fpad%2F:"
OURS = f"Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('{PREFIX}')))"


def row(page: Page, naam: str) -> Locator:
    return page.locator(".kijkwerk__groep li").filter(has_text=naam)


def choose_file(page: Page, path: Path) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open een bestand").click()
    chooser.value.set_files(path)


def test_an_empty_page_helps_on(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_text("Er staat nog niets in deze browser.")).to_be_visible()
    assert axe(page) == []


@pytest.mark.in_elke_browser
def test_every_dossier_is_there_with_how_far_it_is_and_leads_on(page: Page) -> None:
    open_with(page, TOEN, NU)
    expect(page.get_by_text("Er staan 2 stukken in deze browser, en nergens anders.")).to_be_visible()
    expect(page.get_by_role("heading", name="Kijkraam Presentie")).to_be_visible()
    expect(row(page, "Dossier 0")).to_contain_text("2 van 49 bekeken · voor mezelf · begonnen 1 mei 2026")
    row(page, "Dossier 0").get_by_role("link", name="Ga verder").click()
    page.wait_for_url("**/kijkramen/presentie/?dossier=0000000000000000")
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Dossier 0")
    expect(page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("nog niet")).to_be_checked()


def test_a_dossier_gets_another_name(page: Page) -> None:
    open_with(page, TOEN)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    page.get_by_label("Naam").fill("Team Noord")
    page.keyboard.press("Enter")
    expect(row(page, "Team Noord")).to_be_visible()
    page.reload()
    expect(row(page, "Team Noord")).to_be_visible()


def test_a_new_name_goes_on_top_of_what_another_tab_did(page: Page, context: BrowserContext) -> None:
    open_with(page, TOEN)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    other = context.new_page()
    other.goto("kijkramen/presentie/?dossier=0000000000000000")
    other.locator(".vul-balk__telling").wait_for()
    other.get_by_role("group", name="Meebewegen", exact=True).get_by_label("soms").check()
    expect(row(page, "Dossier 0")).to_contain_text("3 van 49 bekeken")
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    page.get_by_label("Naam").fill("Samen")
    page.get_by_role("button", name="Bewaar de naam").click()
    expect(row(page, "Samen")).to_contain_text("3 van 49 bekeken")


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
    page.get_by_role("button", name="Haal terug").click()
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
    venster.get_by_role("button", name="Neem over wat je koos").click()
    expect(another_reader.locator(".kijkwerk__groep li")).to_have_count(2)


def test_what_is_older_in_a_file_stays_out_unless_chosen(page: Page, tmp_path: Path) -> None:
    open_with(page, NU)
    older = NU | {"gewijzigd": "2026-01-01T08:00:00.000Z", "naam": "Oud"}
    bestand = write_bestand(tmp_path, older)
    choose_file(page, bestand)
    expect(page.get_by_role("dialog")).to_contain_text("ouder dan wat hier staat")
    page.get_by_role("button", name="Neem over wat je koos").click()
    expect(row(page, "Dossier 1")).to_be_visible()
    choose_file(page, bestand)
    page.get_by_role("dialog").get_by_role("combobox").select_option("Zet het ernaast als kopie")
    page.get_by_role("button", name="Neem over wat je koos").click()
    expect(row(page, "Oud (uit bestand)")).to_be_visible()
    expect(row(page, "Dossier 1")).to_be_visible()


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
    page.get_by_role("button", name="Neem over wat je koos").click()
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("Wat hier stond, is gebleven.")
    assert page.evaluate("key => localStorage.getItem(key)", key) == kept


def test_one_part_of_a_file_that_cannot_be_read_takes_no_other_along(page: Page, tmp_path: Path) -> None:
    page.goto("mijn-kijkwerk/")
    choose_file(page, write_bestand(tmp_path, NU, {"id": 3}, goed={"vraag": "Ja."}, fout=7))
    venster = page.get_by_role("dialog")
    expect(venster).to_contain_text("Dossier 2 in dit bestand is niet te lezen.")
    expect(venster).to_contain_text("Antwoorden bij een casus in dit bestand is niet te lezen.")
    venster.get_by_role("button", name="Neem over wat je koos").click()
    expect(row(page, "Dossier 1")).to_be_visible()


def test_a_dossier_of_a_kijkraam_that_is_gone_is_kept_as_vervallen(page: Page) -> None:
    open_with(page, make_dossier(0, {"x": ("soms", "")}, kijkraam="bestaat-niet"))
    expect(page.get_by_role("heading", name="bestaat-niet (vervallen)")).to_be_visible()
    expect(row(page, "Dossier 0").get_by_role("link")).to_have_count(0)


def test_wiping_takes_everything_of_this_site_and_nothing_else_and_can_be_undone(page: Page) -> None:
    open_with(page, TOEN, NU)
    page.evaluate("localStorage.setItem('van-een-ander', 'blijft')")
    before = page.evaluate("({...localStorage})")
    page.get_by_role("button", name="Wis alles").click()
    assert page.evaluate("({...localStorage})") == before
    page.get_by_role("button", name="Wis het nu").click()
    expect(page.locator(".kijkwerk__groep")).to_have_count(0)
    assert page.evaluate("({...localStorage})") == {"van-een-ander": "blijft"}
    page.get_by_role("button", name="Haal alles terug").click()
    assert page.evaluate("({...localStorage})") == before


def test_on_a_shared_computer_nothing_stays_behind_the_tab(page: Page, context: BrowserContext) -> None:
    page.goto("mijn-kijkwerk/")
    page.get_by_label("Dit is een gedeelde computer").check()
    page.goto("kijkramen/presentie/")
    page.locator(".vul-balk__telling").wait_for()
    page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    expect(page.locator("dossier-balk").get_by_role("status")).to_contain_text("Bewaard in dit tabblad om")
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_text("Er staat 1 stuk in dit tabblad")).to_be_visible()
    assert page.evaluate(OURS) == {}
    page.close()
    later = context.new_page()
    later.goto("mijn-kijkwerk/")
    expect(later.get_by_text("Er staat nog niets in deze browser.")).to_be_visible()


@pytest.mark.parametrize(("keuze", "in_browser"), [("Laat staan", 1), ("Neem mee naar dit tabblad", 0)])
def test_what_was_in_the_browser_only_moves_to_the_tab_when_chosen(page: Page, keuze: str, in_browser: int) -> None:
    open_with(page, TOEN)
    page.get_by_label("Dit is een gedeelde computer").check()
    page.get_by_role("button", name=keuze).click()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(1 - in_browser)
    assert len(page.evaluate(OURS)) == in_browser
    page.get_by_label("Dit is een gedeelde computer").uncheck()
    expect(page.locator(".kijkwerk__groep li")).to_have_count(in_browser)


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


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_list(page: Page) -> None:
    open_with(page, TOEN, NU)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    assert axe(page) == []
    page.get_by_role("button", name="Wis alles").click()
    assert axe(page) == []


@pytest.mark.parametrize("width", [320])
def test_nothing_of_the_list_sticks_out_on_the_narrowest_screen(page: Page) -> None:
    open_with(page, TOEN, NU)
    row(page, "Dossier 0").get_by_role("button", name="Hernoem").click()
    page.get_by_role("combobox", name="Vergelijk").select_option("0" * 16)
    page.get_by_role("region", name="Vergelijking").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") == 320

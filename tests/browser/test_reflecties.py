"""Answers to the questions of a casus: kept for the reader, never overwritten unseen, on paper as a report."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.browser.axe import axe
from tests.browser.verwacht import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Locator, Page

    from tests.browser.ophalen import Ophaler

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


def keep(page: Page, value: object) -> None:
    """Have something kept before the page is opened."""
    page.goto("")
    page.evaluate("([naam, tekst]) => localStorage.setItem(naam, tekst)", [NAAM, value])
    open_casus(page)


@pytest.mark.in_elke_browser
def test_an_answer_is_there_again_after_closing_the_page(page: Page, context: BrowserContext) -> None:
    open_casus(page)
    expect(veld(page)).to_be_hidden()
    write(page, "Ik zou eerst vragen wat zij wil.")
    expect(stand(page)).to_contain_text("Bewaard in deze browser om")
    page.close()
    later = context.new_page()
    open_casus(later)
    expect(veld(later)).to_be_visible()
    expect(veld(later)).to_have_value("Ik zou eerst vragen wat zij wil.")


def test_a_question_that_was_answered_is_open_and_the_others_are_folded(page: Page) -> None:
    open_casus(page)
    write(page, "Ja.", 1)
    page.reload()
    expect(veld(page, 1)).to_be_visible()
    expect(veld(page, 0)).to_be_hidden()


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
    page.get_by_role("button", name="Haal terug").click()
    assert page.evaluate("naam => localStorage.getItem(naam)", NAAM) == tekst


def test_an_answer_to_a_question_that_is_gone_is_kept_and_named(page: Page) -> None:
    keep(page, json.dumps({"formaat": 1, "reflectie": {"oude-vraag": "Mijn oude antwoord."}}))
    expect(page.locator(".reflectie__vervallen")).to_contain_text("oude-vraag: Mijn oude antwoord.")
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
    expect(page.locator(".reflectie__vervallen li")).to_have_count(0)


def test_a_file_holds_this_casus_only_and_opens_again(page: Page, haal_op: Ophaler, tmp_path: Path) -> None:
    open_casus(page)
    write(page, "Voor in het bestand.")
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    assert naam.startswith(CASUS)
    assert list(json.loads(inhoud)["reflecties"]) == [CASUS]
    path = tmp_path / naam
    path.write_bytes(inhoud)
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    expect(veld(page)).to_have_value("")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open een bestand").click()
    chooser.value.set_files(path)
    page.get_by_role("button", name="Neem over wat je koos").click()
    expect(veld(page)).to_have_value("Voor in het bestand.")


def test_wiped_answers_come_back(page: Page) -> None:
    open_casus(page)
    write(page, "Niet kwijtraken.")
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    assert page.evaluate("naam => localStorage.getItem(naam)", NAAM) is None
    page.get_by_role("button", name="Haal terug").click()
    expect(veld(page)).to_have_value("Niet kwijtraken.")
    page.reload()
    expect(veld(page)).to_have_value("Niet kwijtraken.")


def test_the_report_on_paper_has_questions_and_answers_without_the_story(page: Page) -> None:
    page.add_init_script("window.print = () => {};")
    open_casus(page)
    write(page, "Op papier.")
    page.locator("reflectie-velden").get_by_role("button", name="Afdrukken").click()
    page.locator("[data-afdruk=reflectie]").wait_for()
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".reflectie__datum")).to_be_visible()
    expect(page.locator(".reflectie__papier").first).to_be_visible()
    lines = "vraag => getComputedStyle(vraag, '::after').display"
    assert page.locator(".verdiepingsvraag").nth(0).evaluate(lines) == "none"
    assert page.locator(".verdiepingsvraag").nth(1).evaluate(lines) == "block"
    expect(page.locator("article > p:not(.papier-voet):visible")).to_have_count(0)


def test_the_text_to_copy_has_every_question(page: Page) -> None:
    open_casus(page)
    write(page, "Als tekst.")
    page.get_by_role("button", name="Kopieer als tekst").click()
    tekst = page.get_by_role("textbox", name="Je antwoorden als tekst").input_value()
    assert "Als tekst." in tekst
    assert "(nog geen antwoord)" in tekst


def test_answering_by_keyboard(page: Page) -> None:
    open_casus(page)
    page.locator(".reflectie__vouw summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Met het toetsenbord.")
    expect(veld(page)).to_have_value("Met het toetsenbord.")
    expect(stand(page)).to_contain_text("Bewaard in deze browser")


@pytest.mark.parametrize("javascript", [False])
def test_without_javascript_there_is_no_field_and_no_button(page: Page) -> None:
    page.goto(f"casussen/{CASUS}/")
    expect(page.locator(".verdiepingsvragen :is(.knop, textarea, details)")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
def test_axe_finds_nothing_half_answered_and_with_the_window_open(page: Page) -> None:
    open_casus(page)
    write(page, "Half.")
    assert axe(page) == []
    page.get_by_role("button", name="Kopieer als tekst").click()
    page.get_by_role("dialog").wait_for()
    assert axe(page) == []


@pytest.mark.parametrize("width", [320])
def test_nothing_sticks_out_on_the_narrowest_screen(page: Page) -> None:
    open_casus(page)
    write(page, "w" * 200)
    assert page.evaluate("document.documentElement.scrollWidth") == 320

"""What a reader filled in outlives its casus and its kijkraam: it can be read, printed, taken along and wiped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.kijkwerk import NU, OURS, PREFIX, TOEN, make_dossier, open_with, row

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.hulp.bestanden import Ophaler

REFLECTIE = f"{PREFIX}reflectie:bestaat-niet"
ANTWOORDEN = {"eerste-actie": "Thee zetten.\nEn luisteren.", "eerste-actie-kopie": "Koffie."}
OUD = make_dossier(
    2,
    {"zitten": ("soms", "Op de bank."), "staan": ("nog-niet", "")},
    kijkraam="oud-raam",
    punten=[{"tekst": "Een stoel erbij", "wie": "Noor", "wanneer": "", "bij": None}],
)
OVER_WEG = make_dossier(1, {"eerst-kijken": ("soms", "")}, id="0" * 15 + "3", naam="", casus="bestaat-niet")
KEEP = "([naam, tekst]) => localStorage.setItem(naam, tekst)"
NO_PRINTER = "window.print = () => {};"


def keep(page: Page, naam: str, tekst: str) -> None:
    page.evaluate(KEEP, [naam, tekst])
    page.reload()


@pytest.fixture
def kijkwerk(page: Page) -> Page:
    """What is about a casus or a kijkraam that is gone, beside what is about one that is there."""
    open_with(page, TOEN, OUD, OVER_WEG)
    bekend = f"{PREFIX}reflectie:opgeruimd-staat-netjes"
    page.evaluate(KEEP, [bekend, json.dumps({"formaat": 1, "reflectie": {"eerste-actie": "Ja."}})])
    keep(page, REFLECTIE, json.dumps({"formaat": 1, "reflectie": ANTWOORDEN}))
    row(page, "Een verhaal dat niet meer op deze site staat (bestaat-niet)").wait_for()
    return page


def casus(page: Page) -> Locator:
    return row(page, "Een verhaal dat niet meer op deze site staat (bestaat-niet)")


def test_answers_to_a_casus_that_is_gone_can_be_read_and_lead_nowhere(kijkwerk: Page) -> None:
    expect(casus(kijkwerk)).to_contain_text("2 antwoorden")
    expect(casus(kijkwerk).get_by_role("link")).to_have_count(0)
    casus(kijkwerk).get_by_text("Lees wat je invulde").click()
    expect(casus(kijkwerk).get_by_text("Vraag ‘eerste-actie’", exact=True)).to_be_visible()
    expect(casus(kijkwerk).get_by_text("Thee zetten.")).to_be_visible()
    expect(casus(kijkwerk).get_by_text("Vraag ‘eerste-actie’, nog een antwoord")).to_be_visible()
    expect(casus(kijkwerk).get_by_text("Koffie.")).to_be_visible()


def test_a_casus_that_is_there_still_leads_to_its_page(kijkwerk: Page) -> None:
    kijkwerk.get_by_role("link", name="Opgeruimd staat netjes?").click()
    expect(kijkwerk.get_by_role("heading", name="Opgeruimd staat netjes?", level=1)).to_be_visible()


@pytest.mark.allow_klacht("api/casussen.json|Failed to load")
def test_as_long_as_nobody_knows_which_casussen_there_are_none_is_called_gone(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    page.route("**/api/casussen.json", lambda route: route.abort())
    keep(page, REFLECTIE, json.dumps({"formaat": 1, "reflectie": ANTWOORDEN}))
    expect(page.get_by_role("link", name="bestaat-niet")).to_be_visible()
    expect(page.get_by_text("niet meer op deze site")).to_have_count(0)


def test_answers_to_a_casus_that_is_gone_go_to_a_file_of_their_own(kijkwerk: Page, haal_op: Ophaler) -> None:
    naam, inhoud = haal_op(casus(kijkwerk).get_by_role("button", name="Bewaar"))
    assert naam.startswith("bestaat-niet-")
    (deel,) = json.loads(inhoud)["onderdelen"]
    assert (deel["soort"], deel["casus"], deel["antwoorden"]) == ("reflecties", "bestaat-niet", ANTWOORDEN)


@pytest.mark.parametrize(
    ("wat", "weg", "terug"),
    [
        ("(bestaat-niet)", "Je antwoorden bij een verhaal dat niet meer op deze site staat", "zijn terug."),
        (
            "Opgeruimd staat netjes?",
            "Je antwoorden bij het verhaal ‘Opgeruimd staat netjes?’ zijn gewist.",
            "zijn terug.",
        ),
        ("Dossier 2", "‘Dossier 2’ is gewist.", "Het dossier is terug."),
    ],
)
def test_each_is_wiped_by_itself_and_comes_back_as_it_was(kijkwerk: Page, wat: str, weg: str, terug: str) -> None:
    before = kijkwerk.evaluate(OURS)
    regel = kijkwerk.locator(".kijkwerk__groep li").filter(has_text=wat).last
    regel.get_by_role("button", name="Wis").click()
    melding = kijkwerk.locator(".kijkwerk__melding")
    expect(melding).to_contain_text(weg)
    assert len(kijkwerk.evaluate(OURS)) == len(before) - 1
    kijkwerk.keyboard.press("Enter")  # the focus is on 'Maak ongedaan'
    expect(melding).to_contain_text(terug)
    assert kijkwerk.evaluate(OURS) == before
    expect(regel.get_by_role("button", name="Wis")).to_be_focused()


def test_a_dossier_of_a_kijkraam_that_is_gone_can_be_read(kijkwerk: Page) -> None:
    oud = row(kijkwerk, "Dossier 2")
    expect(kijkwerk.get_by_text("Dit kijkraam staat niet meer op deze site.")).to_be_visible()
    oud.get_by_text("Lees wat je invulde").click()
    expect(oud.locator("dt")).to_have_text(["zitten", "staan", "Opgepakt of afgesproken"])
    expect(oud.locator("dd")).to_have_text(["soms · Op de bank.", "nog-niet", "Een stoel erbij · wie: Noor"])


def test_a_dossier_says_that_its_casus_is_gone_and_goes_on_all_the_same(kijkwerk: Page) -> None:
    regel = row(kijkwerk, "Verhaal ‘bestaat-niet’").first
    expect(regel).to_contain_text("het verhaal ‘bestaat-niet’ staat niet meer op deze site")
    expect(regel.get_by_role("link", name="Ga verder")).to_be_visible()


def test_what_is_open_stays_open_when_the_list_is_drawn_anew(kijkwerk: Page) -> None:
    casus(kijkwerk).get_by_text("Lees wat je invulde").click()
    row(kijkwerk, "Dossier 0").get_by_role("button", name="Kopieer").click()
    expect(row(kijkwerk, "Dossier 0 (kopie)")).to_be_visible()
    expect(casus(kijkwerk).get_by_text("Koffie.")).to_be_visible()
    expect(row(kijkwerk, "Dossier 2").locator("dd").first).to_be_hidden()


@pytest.mark.parametrize(
    ("wat", "there", "gone"),
    [("(bestaat-niet)", "Koffie.", "Op de bank."), ("Dossier 2", "Op de bank.", "Koffie.")],
)
def test_one_of_them_is_printed_alone(kijkwerk: Page, wat: str, there: str, gone: str) -> None:
    kijkwerk.evaluate(NO_PRINTER)
    regel = kijkwerk.locator(".kijkwerk__groep li").filter(has_text=wat).last
    regel.get_by_role("button", name="Druk af").click()
    kijkwerk.emulate_media(media="print")
    expect(kijkwerk.get_by_text(there)).to_be_visible()
    expect(kijkwerk.get_by_text(gone)).to_be_hidden()
    expect(kijkwerk.locator(".kijkwerk__groep li:visible")).to_have_count(1)
    expect(kijkwerk.locator("article :is(button, summary, select):visible")).to_have_count(0)
    kijkwerk.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(kijkwerk.locator("[data-papier]")).to_have_count(0)
    expect(row(kijkwerk, "Dossier 0").first).to_be_visible()


def test_axe_finds_nothing_and_nothing_sticks_out(kijkwerk: Page) -> None:
    keep(kijkwerk, f"{PREFIX}dossier:{NU['id']}", "{half")
    for vouw in kijkwerk.get_by_text("Lees wat je invulde").all():
        vouw.click()
    assert axe_in_widths(kijkwerk, 1280, 320) == []


def test_what_cannot_be_read_is_wiped_one_by_one_and_comes_back_as_it_was(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    page.evaluate(KEEP, [f"{PREFIX}reflectie:opgeruimd-staat-netjes", "{half"])
    page.evaluate(KEEP, [f"{PREFIX}dossier:{NU['id']}", '{"formaat":9,"dossier":{}}'])
    keep(page, f"{PREFIX}groep", "stuk")
    before = page.evaluate(OURS)
    for naam in (
        "Een dossier (0000000000000001)",
        "Antwoorden bij het verhaal ‘Opgeruimd staat netjes?’",
        "Een groep van Samen kijken",
    ):
        knop = page.get_by_role("button", name=f"Wis: {naam}", exact=True)
        knop.click()
        melding = page.locator(".kijkwerk__melding")
        expect(melding).to_contain_text(f"{naam}: gewist.")
        assert len(page.evaluate(OURS)) == 2
        page.get_by_role("button", name="Maak ongedaan").click()
        expect(melding).to_have_text(f"{naam}: terug, zoals het was.")
        expect(knop).to_be_focused()
        assert page.evaluate(OURS) == before


def test_the_undo_does_not_write_over_what_came_in_its_place(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    keep(page, REFLECTIE, "{half")
    page.get_by_role("button", name="Wis: Antwoorden bij het verhaal ‘bestaat-niet’").click()
    expect(page.get_by_role("button", name="Maak ongedaan")).to_be_visible()
    page.evaluate(KEEP, [REFLECTIE, "anders"])
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.locator(".kijkwerk__melding")).to_contain_text("Ongedaan maken kan nu niet")
    assert page.evaluate(OURS) == {REFLECTIE: "anders"}

"""What is kept where: in the browser or in the tab only, what moves, and what *Wis alles* takes and gives back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.groep import leg_samen, make_codes, open_samen
from tests.browser.hulp.invullen import open_kijkraam
from tests.browser.hulp.kijkwerk import NU, PREFIX, TOEN, come_in, open_with, row
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

KEPT = """() => Object.fromEntries(Object.entries({localStorage, sessionStorage}).map(([kind, storage]) =>
    [kind, Object.fromEntries(Object.entries(storage).filter(([key]) => !key.endsWith(":gedeelde-computer")))]))"""
KEEP_IN_TAB = "([naam, tekst]) => sessionStorage.setItem(naam, tekst)"
REFLECTIE = f"{PREFIX}reflectie:opgeruimd-staat-netjes"


def kept(page: Page) -> dict[str, dict[str, str]]:
    """Return everything that the host of this site keeps, save the mark of a shared computer."""
    found: dict[str, dict[str, str]] = page.evaluate(KEPT)
    return found


def ours(page: Page, kind: str) -> list[str]:
    return sorted(key.removeprefix(PREFIX) for key in kept(page)[kind] if key.startswith(PREFIX))


LEDEN = [{"posities": {"eerst-kijken": "soms"}}, {"posities": {"meebewegen": "soms"}}]
GROEP = {
    "gewijzigd": "2026-11-02T10:00:00.000Z",
    "leden": [{"kijkraam": "presentie", "kenmerk": f"lid{number}zzz", **lid} for number, lid in enumerate(LEDEN)],
    "afspraken": [],
}


def lay_a_group_together(page: Page) -> None:
    """Have the page itself keep a group."""
    open_samen(page)
    leg_samen(page, " ".join(make_codes(page, LEDEN)))
    page.get_by_role("region", name="Samen gezien").wait_for()


def keep_a_group(page: Page) -> None:
    """Keep a group as the page does."""
    come_in(page)
    tekst = json.dumps({"formaat": 1, "groep": GROEP})
    page.evaluate("([naam, tekst]) => localStorage.setItem(naam, tekst)", [f"{PREFIX}groep", tekst])


def fill_the_browser(page: Page, add_a_group: Callable[[Page], None] = keep_a_group) -> None:
    """Put everything in the browser: two dossiers, answers, a group, settings, and what others on this host keep."""
    add_a_group(page)
    page.evaluate(
        """([reflectie, prefix]) => {
            localStorage.setItem(reflectie, '{"formaat":1,"reflectie":{"eerste-actie":"Thee."}}');
            localStorage.setItem(prefix + "kleur", "donker");
            localStorage.setItem(prefix + "sneltoets", "uit");
            localStorage.setItem("van-een-ander", "blijft");
            localStorage.setItem("casuskijker:%2Fsub%2Fpad%2Fdieper%2F:dossier:1", "van een andere site");
            sessionStorage.setItem("van-een-ander", "blijft ook");
        }""",
        [REFLECTIE, PREFIX],
    )
    open_with(page, TOEN, NU)
    expect(page.get_by_text(f"Er staan {VIER} in deze browser, en nergens anders.")).to_be_visible()


VIER = "2 dossiers, antwoorden bij 1 verhaal en de groep van Samen kijken"
ALLES = [
    "dossier:0000000000000000",
    "dossier:0000000000000001",
    "groep",
    "kleur",
    "reflectie:opgeruimd-staat-netjes",
    "sneltoets",
]
INGESTELD = ["kleur", "sneltoets"]


def test_wiping_takes_everything_of_this_site_and_nothing_else_and_undo_brings_all_of_it_back(page: Page) -> None:
    fill_the_browser(page, lay_a_group_together)
    before = kept(page)
    assert ours(page, "localStorage") == ALLES
    page.get_by_role("button", name="Wis alles").click()
    assert kept(page) == before
    page.get_by_role("button", name="Wis het nu").click()
    expect(page.locator(".kijkwerk__groep")).to_have_count(0)
    # What brings it back stays as long as the tab, and the page says so.
    assert (ours(page, "localStorage"), ours(page, "sessionStorage")) == ([], ["ongedaan"])
    assert page.evaluate("document.documentElement.dataset.kleur") is None
    expect(page.locator("html[data-bewaard]")).to_have_count(0)
    niets_meer = "Er staat niets meer in deze browser, behalve wat je nog ongedaan kunt maken."
    expect(page.get_by_text(niets_meer)).to_be_visible()
    expect(
        page.get_by_text("Je kunt dit ongedaan maken tot je dit tabblad sluit, hooguit 10 stappen terug.").first
    ).to_be_visible()
    assert set(kept(page)["localStorage"]) == {"van-een-ander", "casuskijker:%2Fsub%2Fpad%2Fdieper%2F:dossier:1"}
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_text("Alles is terug.")).to_be_visible()
    assert kept(page) == before
    assert page.evaluate("document.documentElement.dataset.kleur") == "donker"
    page.goto("samen-kijken/")
    expect(page.get_by_role("region", name="Samen gezien")).to_be_visible()


def test_what_can_be_brought_back_and_what_was_set_can_be_wiped_too(page: Page) -> None:
    """The window that is open when somebody leaves is gone for whoever comes back."""
    open_with(page, TOEN)
    wis_alles = page.get_by_role("button", name="Wis alles")
    row(page, "Dossier 0").get_by_role("button", name="Wis").click()
    expect(page.locator(".kijkwerk__groep")).to_have_count(0)
    wis_alles.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    expect(page.get_by_role("dialog")).to_have_count(0)
    wis_alles.click()
    page.get_by_role("button", name="Wis het nu").click()
    expect(page.get_by_text("Ook wat je nog ongedaan kon maken, is nu weg.")).to_be_visible()
    assert ours(page, "sessionStorage") == []
    expect(wis_alles).to_be_hidden()
    page.get_by_role("button", name="Donker").click()
    page.reload()
    expect(page.locator("html[data-bewaard]")).to_have_count(0)  # what was set is no work
    wis_alles.click()
    page.get_by_role("button", name="Wis het nu").click()
    expect(page.get_by_role("button", name="Donker")).to_be_visible()
    assert ours(page, "localStorage") == []


def test_what_was_made_after_wiping_is_not_written_over_by_the_undo(page: Page) -> None:
    open_with(page, TOEN, NU)
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Wis het nu").click()
    key = f"{PREFIX}dossier:{NU['id']}"
    page.evaluate("key => localStorage.setItem(key, 'nieuw')", key)
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_text("Niet terug: 1 dossier.")).to_be_visible()
    assert kept(page)["localStorage"][key] == "nieuw"
    expect(row(page, "Dossier 0")).to_be_visible()


def test_wiping_a_tab_leaves_what_somebody_else_has_in_the_browser_unless_chosen(page: Page) -> None:
    fill_the_browser(page)
    go_to_the_tab(page, "Laat staan")
    in_the_browser = kept(page)["localStorage"]
    page.evaluate(KEEP_IN_TAB, [REFLECTIE, '{"formaat":1,"reflectie":{"eerste-actie":"Koffie."}}'])
    page.reload()
    page.get_by_role("button", name="Wis alles").click()
    expect(page.get_by_role("dialog")).to_contain_text(f"In de browser, buiten dit tabblad, staan nog {VIER}.")
    page.get_by_role("button", name="Wis dit tabblad").click()
    assert ours(page, "sessionStorage") == []
    assert kept(page)["localStorage"] == in_the_browser
    page.get_by_role("button", name="Maak ongedaan").click()
    until(lambda: ours(page, "sessionStorage"), ["kleur", "reflectie:opgeruimd-staat-netjes", "sneltoets"])
    before = kept(page)
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Wis ook wat in de browser staat").click()
    until(lambda: ours(page, "localStorage") + ours(page, "sessionStorage"), [])
    page.get_by_role("button", name="Maak ongedaan").click()
    until(lambda: kept(page), before)


def go_to_the_tab(page: Page, keuze: str) -> None:
    page.get_by_label("Dit is een gedeelde computer").check()
    page.get_by_role("dialog", name="Wat er al in deze browser staat").get_by_role("button", name=keuze).click()


@pytest.mark.in_elke_browser
def test_all_of_it_moves_to_the_tab_and_back_when_chosen(page: Page) -> None:
    fill_the_browser(page)
    before = kept(page)
    go_to_the_tab(page, "Neem mee naar dit tabblad")
    expect(page.get_by_text(f"Meegekomen: {VIER}.")).to_be_visible()
    expect(page.get_by_text(f"Er staan {VIER} in dit tabblad, en nergens anders.")).to_be_visible()
    assert ours(page, "sessionStorage") == ALLES
    assert ours(page, "localStorage") == INGESTELD
    page.get_by_label("Dit is een gedeelde computer").click()
    venster = page.get_by_role("dialog", name="Wat er alleen in dit tabblad staat")
    venster.get_by_role("button", name="Neem mee naar de browser").click()
    expect(page.get_by_text(f"Er staan {VIER} in deze browser, en nergens anders.")).to_be_visible()
    assert kept(page) == before


def test_what_stays_in_the_browser_is_named_and_can_come_along_later(page: Page) -> None:
    fill_the_browser(page)
    go_to_the_tab(page, "Laat staan")
    expect(page.locator(".kijkwerk__groep")).to_have_count(0)
    gedeeld = page.get_by_role("region", name="Gedeelde computer")
    expect(gedeeld).to_contain_text(f"In de browser, buiten dit tabblad, staan nog {VIER}.")
    assert axe(page) == []
    gedeeld.get_by_role("button", name="Neem mee naar dit tabblad").click()
    expect(page.get_by_role("heading", name="Samen kijken")).to_be_visible()
    expect(gedeeld).not_to_contain_text("buiten dit tabblad")


def test_who_closes_the_question_is_back_where_they_were(page: Page) -> None:
    open_with(page, TOEN)
    before = kept(page)
    page.get_by_label("Dit is een gedeelde computer").check()
    page.keyboard.press("Escape")
    expect(page.get_by_label("Dit is een gedeelde computer")).not_to_be_checked()
    expect(row(page, "Dossier 0")).to_be_visible()
    assert kept(page) == before


def test_what_finds_another_version_in_its_place_stays_where_it_was(page: Page) -> None:
    open_with(page, TOEN)
    other = '{"formaat":1,"dossier":{}}'
    page.evaluate(KEEP_IN_TAB, [f"{PREFIX}dossier:{TOEN['id']}", other])
    go_to_the_tab(page, "Neem mee naar dit tabblad")
    expect(page.get_by_text("Gebleven waar het was: 1 dossier.")).to_be_visible()
    assert ours(page, "localStorage") == [f"dossier:{TOEN['id']}"]
    assert kept(page)["sessionStorage"][f"{PREFIX}dossier:{TOEN['id']}"] == other


def test_a_page_of_a_kijkraam_moves_its_own_dossier_and_says_what_stays(page: Page) -> None:
    open_with(page, TOEN, NU, address=f"kijkramen/presentie/?dossier={NU['id']}")
    page.locator(".vul-balk__telling").wait_for(state="attached")
    page.get_by_text("Naam, rol en bewaren").click()
    expect(page.get_by_label("Ander dossier")).to_be_visible()
    move_to_the_tab(page, "Neem mee naar dit tabblad")
    balk = page.locator("dossier-balk")
    expect(page.get_by_label("Ander dossier")).to_be_hidden()
    expect(balk.get_by_role("status")).to_contain_text("Bewaard in dit tabblad op 2 november 2026 om")
    expect(balk).to_contain_text("In de browser, buiten dit tabblad, staat nog 1 dossier.")
    assert ours(page, "sessionStorage") == [f"dossier:{NU['id']}"]
    assert ours(page, "localStorage") == [f"dossier:{TOEN['id']}"]
    page.get_by_label("Dit is een gedeelde computer").uncheck()
    expect(balk.get_by_role("status")).to_contain_text("Bewaard in deze browser op 2 november 2026 om")
    expect(balk).not_to_contain_text("nog 1 dossier")
    assert ours(page, "sessionStorage") == []


def test_what_another_tab_made_of_a_dossier_survives_the_move_of_this_one(page: Page, context: BrowserContext) -> None:
    address = f"kijkramen/presentie/?dossier={NU['id']}"
    open_with(page, NU, address=address)
    other = context.new_page()
    for each, positie in ((other, "soms"), (page, "herkenbaar")):
        if each is other:
            each.goto(address)
        each.locator(".vul-balk__telling").wait_for(state="attached")
        each.get_by_role("group", name="Meebewegen", exact=True).get_by_label(positie).check()
        each.get_by_role("dialog").get_by_role("button", name="Verander wat er toen stond").click()
    page.get_by_text("Naam, rol en bewaren").click()
    move_to_the_tab(page, "Neem mee naar dit tabblad")
    expect(page.locator("dossier-balk").get_by_role("status")).to_contain_text("Bewaard in dit tabblad")
    assert answers(page, "localStorage") == ["soms"]
    assert answers(page, "sessionStorage") == ["herkenbaar"]


def move_to_the_tab(page: Page, keuze: str) -> None:
    page.get_by_label("Dit is een gedeelde computer").check()
    venster = page.get_by_role("dialog", name="Dit dossier stond al in deze browser")
    venster.get_by_role("button", name=keuze).click()


def test_what_was_there_before_this_page_is_left_to_whoever_it_belongs_to(page: Page) -> None:
    open_with(page, NU, address="kijkramen/presentie/")
    page.locator(".vul-balk__telling").wait_for(state="attached")
    before = kept(page)
    page.get_by_text("Naam, rol en bewaren").click()
    gedeeld = page.get_by_label("Dit is een gedeelde computer")
    gedeeld.check()
    page.keyboard.press("Escape")
    expect(gedeeld).not_to_be_checked()
    move_to_the_tab(page, "Laat staan en begin leeg")
    expect(gedeeld).to_be_checked()
    expect(page.locator(".ingredient input:checked")).to_have_count(0)
    page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    expect(page.locator("dossier-balk").get_by_role("status")).to_contain_text("Bewaard in dit tabblad")
    assert kept(page)["localStorage"] == before["localStorage"]


def answers(page: Page, kind: str) -> list[str]:
    found: list[Any] = page.evaluate(
        "kind => Object.entries(window[kind]).filter(([key]) => key.includes(':dossier:'))"
        ".map(([, value]) => JSON.parse(value).dossier.antwoorden.meebewegen.positie)",
        kind,
    )
    return found


def test_a_group_in_the_other_place_is_named_and_comes_along_when_chosen(page: Page) -> None:
    fill_the_browser(page)
    go_to_the_tab(page, "Laat staan")
    in_the_browser = kept(page)["localStorage"]
    open_samen(page)
    expect(page.locator(".samen__stand")).to_contain_text("blijft in dit tabblad en gaat niet langs een server")
    elders = page.locator(".samen__elders")
    expect(elders).to_contain_text("In deze browser staan nog antwoorden van een groep.")
    expect(page.get_by_role("region", name="Samen gezien")).to_be_hidden()
    assert kept(page)["localStorage"] == in_the_browser
    elders.get_by_role("button", name="Haal die antwoorden naar dit tabblad").click()
    expect(page.get_by_text("De groep staat nu in dit tabblad, en niet meer in de browser.")).to_be_visible()
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("twee mensen")
    expect(elders).to_be_hidden()
    assert ours(page, "sessionStorage") == ["groep", *INGESTELD]
    assert "groep" not in ours(page, "localStorage")
    page.reload()
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("twee mensen")


def test_a_group_that_waits_in_the_tab_goes_back_to_the_browser(page: Page) -> None:
    fill_the_browser(page)
    go_to_the_tab(page, "Neem mee naar dit tabblad")
    page.get_by_label("Dit is een gedeelde computer").click()
    page.get_by_role("dialog").get_by_role("button", name="Laat staan").click()
    open_samen(page)
    expect(page.locator(".samen__elders")).to_contain_text("Sluit je het tabblad, dan zijn ze weg.")
    page.get_by_role("button", name="Haal die antwoorden naar de browser").click()
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("twee mensen")
    assert "groep" in ours(page, "localStorage")


def test_two_groups_in_two_places_are_never_made_into_one(page: Page) -> None:
    fill_the_browser(page)
    go_to_the_tab(page, "Laat staan")
    open_samen(page)
    leg_samen(page, make_codes(page, [{"posities": {"eerst-kijken": "herkenbaar"}}])[0])
    elders = page.locator(".samen__elders")
    assert axe(page) == []
    elders.get_by_role("button", name="Haal die antwoorden naar dit tabblad").click()
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("twee mensen")
    page.get_by_label("Welke groep bekijk je?").select_option(index=1)
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("één mens")


def test_where_there_is_no_room_the_group_stays_where_it_lay(page: Page) -> None:
    fill_the_browser(page)
    go_to_the_tab(page, "Laat staan")
    before = kept(page)
    open_samen(page)
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }; }")
    page.get_by_role("button", name="Haal die antwoorden naar dit tabblad").click()
    expect(page.get_by_text("De groep blijft waar die was.")).to_be_visible()
    expect(page.locator(".samen__elders")).to_contain_text("In deze browser staan nog antwoorden van een groep.")
    assert kept(page) == before


def test_what_lies_elsewhere_and_cannot_be_read_or_is_empty_is_no_group(page: Page) -> None:
    page.goto("privacy/")
    for tekst in ("{half", '{"formaat":1,"groep":{"gewijzigd":"2026-01-01T08:00:00Z","leden":[],"afspraken":[]}}'):
        page.evaluate(KEEP_IN_TAB, [f"{PREFIX}groep", tekst])
        open_samen(page)
        expect(page.locator(".samen__elders")).to_be_hidden()


def test_on_a_shared_computer_nothing_stays_behind_the_tab(page: Page, context: BrowserContext) -> None:
    page.goto("mijn-kijkwerk/")
    page.get_by_label("Dit is een gedeelde computer").check()
    open_kijkraam(page)
    page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    expect(page.locator("dossier-balk").get_by_role("status")).to_contain_text("Bewaard in dit tabblad om")
    page.get_by_role("button", name="Donker").click()
    page.goto("mijn-kijkwerk/")
    assert page.evaluate("document.documentElement.dataset.kleur") == "donker"
    expect(page.get_by_text("Er staat 1 dossier in dit tabblad")).to_be_visible()
    expect(page.locator("html[data-bewaard]")).to_have_count(1)
    assert ours(page, "localStorage") == []
    beside = context.new_page()
    beside.goto("mijn-kijkwerk/")
    expect(beside.get_by_label("Dit is een gedeelde computer")).not_to_be_checked()
    expect(beside.get_by_text("In een ander tabblad staat ‘Dit is een gedeelde computer’ aan")).to_be_visible()
    beside.get_by_role("button", name="Zet het hier ook aan").click()
    expect(beside.get_by_label("Dit is een gedeelde computer")).to_be_checked()
    expect(beside.get_by_text("In een ander tabblad staat")).to_have_count(0)
    expect(beside.locator("html[data-bewaard]")).to_have_count(0)  # that tab knows nothing of this one
    for each in (page, beside):
        each.close()
    later = context.new_page()
    later.goto("mijn-kijkwerk/")
    expect(later.get_by_text("Er staat nog niets in deze browser.")).to_be_visible()

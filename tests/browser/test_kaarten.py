"""Cards that a reader chooses stay with them, and one is drawn at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page


def test_chosen_cards_lie_together_are_drawn_one_by_one_and_go_back_and_return(page: Page) -> None:
    page.goto("kaarten/")
    stapels = {naam: page.locator(f"#stapel-{naam}") for naam in ("praatplaat", "leerstijl-doener")}
    for stapel in stapels.values():
        stapel.locator("summary").click()
        stapel.get_by_label("Bij mijn kaarten").first.check()
    mijn = page.locator(".stapel--mijn")
    expect(mijn.get_by_role("heading")).to_have_text("Mijn kaarten")
    expect(mijn.locator(".speelkaart")).to_have_count(2)
    mijn.get_by_role("button", name="Trek een kaart").click()
    venster = page.get_by_role("dialog")
    first = venster.locator(".speelkaart__vraag").inner_text()
    venster.get_by_role("button", name="Volgende kaart").click()
    expect(venster.locator(".speelkaart__vraag")).not_to_have_text(first)
    expect(venster.get_by_text("Nog 0 kaarten in de stapel.")).to_be_visible()
    page.keyboard.press("Escape")
    mijn.get_by_role("button", name="Leg alles terug").click()
    expect(mijn).to_be_hidden()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(mijn.locator(".speelkaart")).to_have_count(2)
    page.goto("mijn-kijkwerk/")
    for naam in ("Praatplaat", "Doener"):
        expect(page.get_by_role("main").get_by_role("link", name=naam)).to_be_visible()


def test_who_puts_cards_back_by_keyboard_stays_among_them(page: Page) -> None:
    page.goto("kaarten/")
    stapel = page.locator("#stapel-leerstijl-doener")
    stapel.locator("summary").click()
    for nummer in range(3):
        stapel.get_by_label("Bij mijn kaarten").nth(nummer).check()
    terug = page.locator(".stapel--mijn .speelkaart").get_by_role("button")
    for left in (2, 1):
        terug.last.focus()
        page.keyboard.press("Enter")
        expect(terug).to_have_count(left)
        expect(terug.last).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".stapel--mijn")).to_be_hidden()
    expect(stapel.get_by_label("Bij mijn kaarten").first).to_be_focused()

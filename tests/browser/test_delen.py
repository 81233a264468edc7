"""Handing over what one filled in, while it is open in another tab too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.invullen import open_klein

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Locator, Page


def answer(page: Page, nummer: int) -> None:
    """Choose the first position of one point."""
    page.locator(".ingredient").nth(nummer).get_by_role("radio").first.check()


def share(page: Page) -> Locator:
    """Ask to hand over, and return the window."""
    page.locator("vul-balk").get_by_role("button", name="Deel").click()
    return page.get_by_role("dialog", name="Deel mijn antwoorden")


def test_who_shares_in_a_second_tab_shares_what_is_kept(page: Page, context: BrowserContext) -> None:
    open_klein(page)
    answer(page, 0)
    ander = context.new_page()
    open_klein(ander)
    answer(ander, 1)
    expect(page.get_by_text("In een ander tabblad", exact=False).first).to_be_visible()
    venster = share(page)
    expect(venster).to_contain_text("In een ander tabblad vulde je meer in. Dat staat nu ook hier, en gaat mee.")
    expect(venster).to_contain_text("2 van 9 bekeken")
    answer(ander, 2)
    expect(venster.get_by_role("alert")).to_contain_text("in een ander tabblad is dit dossier net veranderd")
    assert axe(page) == []
    page.keyboard.press("Escape")
    expect(share(page)).to_contain_text("3 van 9 bekeken")
    page.keyboard.press("Escape")
    answer(ander, 3)
    expect(page.get_by_role("button", name="Laad de andere versie")).to_be_visible()
    # What is chosen here now is kept nowhere: neither of the two may go without a word.
    answer(page, 4)
    expect(share(page)).to_contain_text("Wat daar staat, gaat niet mee. Sluit dit, en kies boven aan de pagina")


def test_who_began_in_two_tabs_hears_that_there_is_another_dossier(page: Page, context: BrowserContext) -> None:
    open_klein(page)
    ander = context.new_page()
    open_klein(ander)
    for nummer in (0, 1):
        answer(ander, nummer)
    answer(page, 2)
    venster = share(page)
    expect(venster).to_contain_text("1 van 9 bekeken")
    expect(venster).to_contain_text("je vulde hierover vandaag nog een dossier in, met 2 van 9 bekeken")
    venster.get_by_role("button", name="Deel dat dossier").click()
    expect(venster).to_contain_text("Je deelt ‘Mijn praktijk’: 2 van 9 bekeken.")
    expect(venster).not_to_contain_text("nog een dossier")

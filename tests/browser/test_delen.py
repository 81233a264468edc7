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
    expect(venster).to_contain_text("2 van de 9 punten")
    answer(ander, 2)
    expect(venster.get_by_role("alert")).to_contain_text("in een ander tabblad is dit dossier net veranderd")
    assert axe(page) == []
    page.keyboard.press("Escape")
    expect(share(page)).to_contain_text("3 van de 9 punten")
    page.keyboard.press("Escape")
    answer(ander, 3)
    expect(page.get_by_role("button", name="Laad de andere versie")).to_be_visible()
    # What is chosen here now is kept nowhere: neither of the two may go without a word.
    answer(page, 4)
    expect(share(page)).to_contain_text("Wat daar staat, gaat niet mee. Sluit dit, en kies boven aan de pagina")


def test_what_became_of_the_link_is_said_where_one_looks(page: Page) -> None:
    """On a phone, with a name filled in: the sentence about it pushes what is said of the link off the screen."""
    page.set_viewport_size({"width": 360, "height": 740})
    open_klein(page)
    answer(page, 0)
    venster = share(page)
    venster.get_by_label("Je naam").fill("Fatma")
    venster.get_by_role("button", name="Kopieer de link").click()
    melding = venster.get_by_text("Kopieer wat geselecteerd is.").or_(venster.get_by_text("Link gekopieerd."))
    expect(melding).to_be_in_viewport(ratio=1)


def test_who_shares_what_helped_them_has_no_group(page: Page) -> None:
    page.goto("kijkramen/wat-hielp-mij/")
    answer(page, 0)
    page.locator("vul-balk").get_by_role("button", name="Geef door").click()
    venster = page.get_by_role("dialog")
    expect(venster).to_contain_text("Stuur de link aan wie het mag lezen")
    expect(venster).not_to_contain_text("Wie de groep leidt")


def test_ready_is_said_when_all_that_is_asked_was_looked_at(page: Page) -> None:
    """Of a part that only the cliënt can confirm, one of seven is not ready."""
    page.goto("kijkramen/succesvolle-participatie/#alleen=zelf")
    answer(page, 3)
    expect(page.locator("vul-balk")).to_contain_text("1 van 3 bekeken")
    expect(page.locator("vul-balk")).not_to_contain_text("Klaar")


def test_who_began_in_two_tabs_hears_that_there_is_another_dossier(page: Page, context: BrowserContext) -> None:
    open_klein(page)
    ander = context.new_page()
    open_klein(ander)
    for nummer in (0, 1):
        answer(ander, nummer)
    answer(page, 2)
    venster = share(page)
    expect(venster).to_contain_text("1 van de 9 punten")
    expect(venster).to_contain_text("je vulde hierover vandaag nog een dossier in, met 2 van 9 bekeken")
    venster.get_by_role("button", name="Deel dat dossier").click()
    expect(venster).to_contain_text("Je deelt de keuzes bij ‘Mijn praktijk’: 2 van de 9 punten.")
    expect(venster).not_to_contain_text("nog een dossier")

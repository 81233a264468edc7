"""Filling in a kijkraam: where things are, as a reader names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

KIJKRAAM = "kijkramen/presentie/"
KLEIN = "kijkramen/succesvolle-participatie/"
"""Nine points, with all that can be done with a point: what is not about many of them is sooner tried here."""


def open_kijkraam(page: Page, address: str = KIJKRAAM) -> None:
    """Open a kijkraam and wait until its scripts are there, all of them: they come in any order."""
    page.goto(address)
    page.locator(".vul-balk__telling").wait_for(state="attached")
    expect(page.locator("article :not(:defined)")).to_have_count(0)


def open_klein(page: Page, ask: str = "") -> None:
    """Open the small kijkraam, and wait in the same way."""
    open_kijkraam(page, KLEIN + ask)


def ingredient(page: Page, naam: str) -> Locator:
    """Return where one ingrediënt is filled in."""
    return page.locator(".ingredient").filter(has=page.get_by_role("heading", name=naam, exact=True))


def fill_in_all(page: Page) -> None:
    """Choose something everywhere, each position in turn; in one go, which is quicker."""
    page.locator(".ingredient").evaluate_all(
        "velden => velden.forEach((veld, nummer) => veld.querySelectorAll('input[type=radio]')[nummer % 4].click())"
    )


def profiel(page: Page) -> Locator:
    """Return what the answers come to."""
    return page.get_by_role("region", name="Wat je zag")


def lijst(page: Page, titel: str) -> Locator:
    """Return one list of what the answers come to."""
    return profiel(page).locator("details").filter(has_text=titel)


def status(page: Page) -> Locator:
    """Return where the page says what is kept."""
    return page.locator("dossier-balk").get_by_role("status")

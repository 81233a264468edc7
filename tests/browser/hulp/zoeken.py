"""What tests of the search need: to search, to read what is found, and to take the index away."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Locator, Page, Route

INDEX = "**/zoekindex/**"
MANY = 10_000
FIRST = 6
"""So many results are shown before the others are there."""


def open_page(page: Page, address: str) -> None:
    """Go to a page and wait until its search box is alive: before that it is a plain form, to which no key leads."""
    page.goto(address)
    expect(page.locator("zoek-veld [role=combobox]")).to_have_count(1)


def search(page: Page, words: str) -> None:
    """Search for words on the page for searching, and wait for the answer."""
    field = page.get_by_role("combobox", name="Zoek in alle teksten")
    field.fill(words)
    field.press("Enter")
    expect(status(page)).to_contain_text(f"voor ‘{words}’")


def status(page: Page) -> Locator:
    """Return where the page says how much was found."""
    return page.locator(".zoekstand[role=status]")


def results(page: Page) -> Locator:
    """Return the results."""
    return page.locator(".zoek-scherm__uitkomst > ol.zoekresultaten > li")


def count(page: Page) -> int:
    """Return the number of results that the page says there are."""
    return int(status(page).inner_text().split(" ", 1)[0])


def open_facet(page: Page, facet_name: str) -> Locator:
    """Return a facet, unfolded."""
    facet = page.locator(f".facet--{facet_name}")
    facet.wait_for()  # it is there, unfolded or not, once the index has arrived
    if facet.get_attribute("open") is None:
        facet.locator("summary").click()
    return facet


def break_index(page: Page) -> None:
    """Let nothing of the index arrive."""
    page.route(INDEX, lambda route: route.abort())


@contextmanager
def hold_back(page: Page, addresses: str, *, after: int) -> Iterator[None]:
    """Let only the first few of some files arrive; the others come when this ends."""
    left = [after]
    held: list[Route] = []

    def choose(route: Route) -> None:
        left[0] -= 1
        if left[0] < 0:
            held.append(route)
        else:
            route.continue_()

    page.route(addresses, choose)
    yield
    left[0] = MANY
    for route in held:
        route.continue_()

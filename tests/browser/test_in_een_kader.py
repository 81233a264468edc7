"""In a frame of another site nothing is promised of what is filled in, and there is a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, FrameLocator, Page

HAS_FOCUS = """note => new Promise((done) => {
    const look = () => document.activeElement === note ? done() : setTimeout(look, 20);
    look();
})"""
"""Waits for it; in a frame of another origin the window need not have the focus, and Playwright asks for that too."""

NIETS = "wat je hier invult, kan straks weg zijn, maar het kan ook in deze browser blijven staan"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab that was nowhere yet: of one that stands at an address of the site, its frame would be no stranger."""
    return context.new_page()


def frame(page: Page, address: str) -> FrameLocator:
    """Show a page of the site in a frame of a page that has no origin at all, and so another one."""
    page.set_content(f'<iframe src="{address}" style="inline-size: 100%; block-size: 90vh" title="lijst"></iframe>')
    return page.frame_locator("iframe")


@pytest.mark.parametrize(
    "address",
    [
        "kijkramen/presentie/#invullen&casus=opgeruimd-staat-netjes",
        "kijkramen/praatplaat/",
        "casussen/opgeruimd-staat-netjes/#verdiepingsvragen",
        "mijn-kijkwerk/",
        "samen-kijken/",
    ],
)
def test_where_one_types_it_is_said_and_the_page_can_be_opened_by_itself(
    page: Page, base_url: str, address: str
) -> None:
    kader = frame(page, base_url + address)
    melding = kader.get_by_role("note").filter(has_text=NIETS)
    expect(melding).to_have_count(1)
    expect(melding).to_contain_text("Wat je op de site zelf invulde, zie je hier misschien niet.")
    if "#verdiepingsvragen" in address:
        vragen = kader.locator(".verdiepingsvraag").first
        assert melding.evaluate("(note, vraag) => !!(note.compareDocumentPosition(vraag) & 4)", vragen.element_handle())
    expect(kader.get_by_text("in deze browser, en nergens anders")).to_have_count(0)
    expect(kader.get_by_text("nergens anders.")).to_have_count(0)
    if "#invullen" in address:
        expect(melding).to_be_in_viewport()
        melding.evaluate(HAS_FOCUS)
    with page.expect_popup() as popup:
        melding.get_by_role("link", name="Open in een eigen tabblad").click()
    eigen = popup.value
    eigen.wait_for_load_state()
    assert eigen.url == base_url + address
    expect(eigen.locator("main").get_by_role("heading", level=1)).to_be_visible()
    expect(eigen.get_by_role("note").filter(has_text=NIETS)).to_have_count(0)
    if "presentie" in address:
        wiping_is_asked_first_and_all_dossiers_open_by_themselves(page, kader)


def wiping_is_asked_first_and_all_dossiers_open_by_themselves(page: Page, kader: FrameLocator) -> None:
    kader.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    kader.get_by_role("button", name="Wis dit dossier").click()
    kader.get_by_role("dialog", name="Wissen?").get_by_role("button", name="Laat staan").click()
    expect(kader.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms")).to_be_checked()
    kader.get_by_text("Naam, rol en bewaren").click()
    with page.expect_popup() as popup:
        kader.locator("#jouw-dossier").get_by_role("link", name="Mijn kijkwerk").click()
    expect(popup.value.get_by_role("heading", level=1)).to_have_text("Mijn kijkwerk")


def test_where_one_only_reads_nothing_is_said(page: Page, base_url: str) -> None:
    kader = frame(page, f"{base_url}kijkramen/")
    expect(kader.get_by_role("heading", level=1)).to_be_visible()
    expect(kader.get_by_role("note")).to_have_count(0)

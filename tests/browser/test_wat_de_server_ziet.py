"""What a host can write down of a visit: which files were asked for, and nothing of what a reader does with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.zoeken import open_facet
from tests.sites import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.sites import Site

FILE = re.compile(r"GET /sub/pad/[\w./-]* HTTP/1\.1( http://[^ ]+/casuskijker\.css)?")
"""A line of the log that tells which file was asked for: no question mark, and no page where a reader came from.

A stylesheet says where it stands when it asks for a font, and that is the same for every reader.
"""


@pytest.fixture
def log() -> list[str]:
    return []


@pytest.fixture
def base_url(site: Site, log: list[str]) -> Iterator[str]:
    """The site of all tests, at a host that writes down what it is asked for."""
    with serve(site.folder, log=log) as url:
        yield url


def fill_in_beside_a_casus(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    page.get_by_role("link", name="Presentie", exact=True).click()
    page.wait_for_url("**/kijkramen/presentie/#casus=opgeruimd-staat-netjes")
    page.get_by_role("link", name="Meteen invullen").click()
    page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    page.reload()
    expect(page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms")).to_be_checked()


def go_on_from_mijn_kijkwerk(page: Page) -> str:
    """Return the link that this reader shares."""
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name="Kopieer").click()
    page.get_by_role("combobox", name="Vergelijk").select_option(index=1)
    expect(page.get_by_role("region", name="Vergelijking")).to_be_visible()
    page.reload()
    expect(page.get_by_role("region", name="Vergelijking")).to_be_visible()
    page.get_by_role("link", name="Ga verder").first.click()
    page.wait_for_url("**/kijkramen/presentie/#invullen&dossier=*")
    page.get_by_role("link", name="Wat je zag").click()
    page.wait_for_url("**/kijkramen/presentie/#jouw-profiel&dossier=*")
    page.reload()
    page.get_by_role("button", name="Deel mijn antwoorden").click()
    return page.get_by_label("Link", exact=True).input_value()


def search_by_box_and_by_link(page: Page) -> None:
    page.get_by_role("combobox", name="Zoeken op deze site").fill("huisuitzetting")
    page.get_by_role("combobox", name="Zoeken op deze site").press("Enter")
    page.wait_for_url("**/zoeken/#q=huisuitzetting")
    expect(page.locator("ol.zoekresultaten > li").first).to_be_visible()
    page.reload()
    expect(page.locator(".zoekstand")).to_contain_text("voor ‘huisuitzetting’")
    page.goto("sleutelwoorden/schulden/")
    page.get_by_role("link", name="Zoek verder in deze verhalen").click()
    page.locator("ol.zoekresultaten > li").first.get_by_role("link").click()
    page.goto("casussen/")
    page.get_by_role("button", name="Filter de verhalen").click()
    open_facet(page, "soort").get_by_label("Casus").check()
    page.wait_for_url("**/casussen/#soort=casus")
    page.reload()
    expect(page.get_by_role("list", name="Gekozen filters")).to_be_visible()


def test_the_host_learns_nothing_of_what_a_reader_does(page: Page, log: list[str]) -> None:
    """Fill in, go on, compare, share, lay together, search, and load each page again."""
    fill_in_beside_a_casus(page)
    link = go_on_from_mijn_kijkwerk(page)
    page.goto(link)
    page.get_by_role("dialog").get_by_role("button", name="Voeg toe").click()
    expect(page.get_by_role("region", name="Samen gezien")).to_be_visible()
    assert page.url.endswith("/samen-kijken/")
    page.reload()
    search_by_box_and_by_link(page)
    assert len(log) > 60
    assert [line for line in log if not FILE.fullmatch(line)] == []


def test_an_address_of_before_is_read_and_replaced_at_once(page: Page) -> None:
    for oud, nieuw in {
        "kijkramen/presentie/?casus=opgeruimd-staat-netjes": "kijkramen/presentie/#casus=opgeruimd-staat-netjes",
        "kijkramen/presentie/?dossier=1&casus=twee-buren#invullen": (
            "kijkramen/presentie/#invullen&dossier=1&casus=twee-buren"
        ),
        "mijn-kijkwerk/?een=1&ander=2": "mijn-kijkwerk/#een=1&ander=2",
        "zoeken/?q=schaamte&actor=bewoner": "zoeken/#q=schaamte&actor=bewoner",
        "zoeken/#?q=schaamte": "zoeken/#q=schaamte",
        "casussen/?actor=bewoner": "casussen/#actor=bewoner",
    }.items():
        page.goto("about:blank")
        page.goto(oud)
        page.wait_for_url(f"**/{nieuw}")

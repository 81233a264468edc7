"""The picture of what goes together, looked at and used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_both_colours

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTH_OF_PAPER, HEIGHT_OF_PAPER = 657, 979
"""A page of A4 within its margins, in pixels."""

BROKEN_WORDS = """table => [...table.querySelectorAll("a, span")].flatMap((element) => {
  const text = element.firstChild;
  return [...text.data.matchAll(/[^\\s]+/g)].filter((word) => {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return range.getClientRects().length > 1;
  }).map((word) => word[0]);
})"""


@pytest.mark.in_elke_browser
def test_a_word_in_the_picture_leads_to_its_page(page: Page) -> None:
    page.goto("verbanden/")
    drawing = page.get_by_role("group", name="Verbanden tussen de woorden, als tekening")
    drawing.get_by_role("link", name="eenzaamheid").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Eenzaamheid")


def test_the_focus_on_a_word_shows_what_it_is_tied_to(page: Page) -> None:
    page.goto("verbanden/")
    page.locator(".web").get_by_role("link", name="eenzaamheid").focus()
    in_table = page.locator(".web-tabel tr", has=page.locator("th", has_text="eenzaamheid")).locator("td a")
    neighbours = in_table.all_inner_texts()
    shown = page.locator(".web__knoop[data-aan]")
    expect(shown).to_have_count(1 + len(neighbours))
    assert {text.strip() for text in shown.all_text_contents()} == {"eenzaamheid", *neighbours}
    page.locator("h1").click()
    page.keyboard.press("Shift+Tab")
    expect(page.locator(".web__knoop[data-aan]")).to_have_count(0)


@pytest.mark.parametrize("width", [360])
def test_on_a_phone_a_word_is_large_enough_to_read_and_to_tap(page: Page) -> None:
    page.goto("verbanden/")
    areas = page.locator(".web__vlak").evaluate_all("areas => areas.map(area => area.getBoundingClientRect().height)")
    assert min(areas) >= 43.9
    sizes = page.locator(".web__naam").evaluate_all("names => names.map(name => getComputedStyle(name).fontSize)")
    assert set(sizes) == {"14px"}
    lefts = page.locator(".web__naam").evaluate_all("names => names.map(name => name.getBoundingClientRect().left)")
    assert min(lefts) >= 0


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_the_table_breaks_no_word_and_stays_a_table(page: Page) -> None:
    page.goto("verbanden/")
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="eenzaamheid sleutelwoord"))
    expect(row.get_by_role("cell").get_by_role("link", name="vrijwilligers")).to_be_visible()
    assert page.locator(".web-tabel").evaluate(BROKEN_WORDS) == []
    starts = page.locator(".web-tabel td").evaluate_all(
        "cells => cells.flatMap(cell => [...cell.childNodes].filter(node => node.data?.includes(',')))"
    )
    assert starts == [], "a comma outside the number can come at the start of a line"


def test_on_paper_the_drawing_stands_on_the_first_page_and_tells_its_kinds_apart(page: Page) -> None:
    page.goto("verbanden/")
    page.set_viewport_size({"width": WIDTH_OF_PAPER, "height": 1000})
    page.emulate_media(media="print")
    end = page.locator(".web__tekening").evaluate("drawing => drawing.getBoundingClientRect().bottom")
    start = page.locator("h1").evaluate("title => title.getBoundingClientRect().top")
    assert end - start < HEIGHT_OF_PAPER
    marks = page.locator(".web-legenda__soort").evaluate_all(
        "kinds => kinds.map(kind => getComputedStyle(kind, '::before')).map(mark => "
        "[mark.backgroundColor, mark.borderRadius, mark.printColorAdjust].join())"
    )
    assert len(set(marks)) == 3
    assert all(mark.endswith("exact") for mark in marks)


@pytest.mark.parametrize("javascript", [False])
def test_without_script_every_word_is_a_link(page: Page) -> None:
    page.goto("verbanden/")
    page.locator(".web").get_by_role("link", name="Nabijheid en grens").click()
    page.wait_for_url("**/spanningsvelden/#nabijheid-en-grens")


def test_axe_finds_nothing_while_a_word_is_looked_at(page: Page) -> None:
    page.goto("verbanden/")
    page.locator(".web").get_by_role("link", name="eenzaamheid").focus()
    assert axe_in_both_colours(page) == []


def test_in_forced_colours_the_arcs_are_still_drawn(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("verbanden/")
    stroke = page.locator(".web__boog").first.evaluate("arc => getComputedStyle(arc).stroke")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert stroke not in {ground, "none"}


def test_an_actor_says_what_it_goes_with_and_leads_to_the_picture(page: Page) -> None:
    page.goto("actoren/gemeente/")
    together = page.locator(".samengaan")
    expect(together.get_by_role("listitem").first).to_have_text(re.compile(r" in \d+ van de \d+$"))
    together.get_by_role("link", name="Bekijk hoe alle woorden samenhangen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Verbanden")

"""A lesson as a docent gives it: a short address on the board, a sheet that keeps what one writes, turns closed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

DRAAIBOEK = "docent/lessen/formulierenbrigade-in-de-mcdonalds/les-90/"


def read_woord(page: Page, part: str) -> str:
    """Return the word that the screen shows at a part of the story."""
    script = """async (part) => {
      const answer = await fetch(new URL("scherm/", location.href));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return page.querySelector(`[data-stap="${part}"] .scherm__woord strong`).textContent;
    }"""
    said: str = page.evaluate(script, part)
    return said


@pytest.mark.in_elke_browser
def test_a_docent_opens_a_les_by_time_and_a_group_writes_in_it_by_its_short_address(page: Page) -> None:
    page.goto("docent/")
    page.get_by_text("16 lessen van 90 minuten").click()
    page.locator(".docent-lijst__op-tijd").get_by_role("link", name="Meer instanties").click()
    expect(page.locator("h1")).to_have_text(re.compile("^Les van 90 minuten"))
    expect(page.get_by_role("row", name=re.compile(r"^00:08"))).to_contain_text("Wat doe je met wat je hoort?")
    page.locator(".draaiboek__groep a").first.click()
    expect(page.locator("h1")).to_have_text("Meer instanties, minder oplossingen?")
    expect(page).to_have_url(re.compile("/lessen/meer-instanties-minder-oplossingen/les-90/$"))
    stop = page.locator("#wat-je-hoort")
    stop.locator("summary").click()
    stop.locator("textarea").fill("Ik vraag wat ze zelf wil.")
    expect(page.locator(".reflectie__stand")).to_contain_text("Bewaard in deze browser om")
    page.get_by_role("link", name="het verhaal").click()
    expect(page.locator("#wat-je-hoort textarea")).to_have_value("Ik vraag wat ze zelf wil.")
    expect(page.locator("#geen-reactie")).to_be_visible()


def test_what_a_group_gets_keeps_a_turn_closed_on_paper_too_and_says_nothing_of_who_leads(page: Page) -> None:
    page.goto(DRAAIBOEK.removeprefix("docent/"))
    page.locator("reflectie-velden .reflectie__stand").wait_for()
    turn = page.locator("#vervolg-geen-bericht")
    expect(page.locator("article a[href*='docent/'], .kop a[href*='docent/'], .voet a[href*='docent/']")).to_have_count(
        0
    )
    expect(turn.locator("textarea")).to_be_hidden()
    page.emulate_media(media="print")
    expect(turn).to_be_hidden()
    expect(page.locator("#vraag-kantooruren")).to_be_visible()
    expect(page.get_by_role("heading", name="Lever in")).to_be_hidden()
    page.emulate_media(media="screen")
    waits = page.locator("vervolg-woord").last
    field = waits.get_by_label("Typ het woord van het scherm")
    field.fill("een ander")
    field.press("Enter")
    expect(waits.get_by_role("status")).to_contain_text("Dat woord is het niet.")
    field.fill(f" {read_woord(page, 'geen-bericht').capitalize()} ")
    field.press("Enter")
    expect(turn.locator("#vraag-samenwerking-na-overdracht")).to_be_visible()
    expect(page.locator("h2:focus")).to_have_text("Hoe het verdergaat")
    page.reload()
    expect(turn.locator("#vraag-samenwerking-na-overdracht")).to_be_visible()
    page.get_by_role("button", name="Open zonder woord").click()
    expect(page.locator("#vervolg-uit-handen")).to_have_attribute("open", "")
    page.emulate_media(media="print")
    expect(turn).to_be_visible()

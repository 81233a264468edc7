"""The page of a casus: its facts beside the story, and what one can do with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.wachten import until
from tests.sites import ADDRESS

if TYPE_CHECKING:
    from playwright.sync_api import Page

CASUS = "casussen/meer-instanties-minder-oplossingen/"
DOCENT = f"docent/{CASUS}"

VOICES = """() => {
  const stem = (lang, localService) => ({ lang, localService, default: false });
  window.gezegd = [];
  class Uitspraak extends EventTarget { constructor(text) { super(); this.text = text; } }
  const speechSynthesis = Object.assign(new EventTarget(), {
    stemmen: [stem("nl-NL", false), stem("en-GB", true)],
    getVoices() { return this.stemmen; },
    speak(uitspraak) { gezegd.push(uitspraak.text); window.uitspraak = uitspraak; },
    cancel() { window.uitspraak = null; },
  });
  Object.defineProperty(window, "speechSynthesis", { value: speechSynthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Uitspraak });
  window.krijgStem = () => {
    speechSynthesis.stemmen = [stem("nl-NL", true)];
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  };
}"""
SHEET = """() => {
  Object.defineProperty(navigator, "canShare", { value: () => true });
  Object.defineProperty(navigator, "share", { value: async (data) => {
    document.body.dataset.gedeeld = JSON.stringify(data);
  } });
}"""
LINES = """() => {
  const lengths = [];
  const range = document.createRange();
  for (const paragraph of document.querySelectorAll(".pagina--casus > p:not([class])")) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let line = 0, last = null;
    while (walker.nextNode()) {
      for (let sign = 0; sign < walker.currentNode.length; sign += 1) {
        range.setStart(walker.currentNode, sign);
        range.setEnd(walker.currentNode, sign + 1);
        const { bottom } = range.getBoundingClientRect();
        if (last !== null && bottom > last + 9) { lengths.push(line); line = 0; }
        last = bottom;
        line += 1;
      }
    }
  }
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}"""
LEFT = "element => element.getBoundingClientRect().left"


def test_every_kind_of_page_begins_at_the_same_edge_and_the_facts_stand_beside_the_story(page: Page) -> None:
    lefts = {}
    for address in ("casussen/", "kijkramen/presentie/", "meewerken/casus/", "mijn-kijkwerk/", DOCENT, CASUS):
        page.goto(address)
        lefts[address] = page.locator("h1").evaluate(LEFT)
    assert set(lefts.values()) == {page.locator(".kop__merk").evaluate(LEFT)}
    story, facts = page.locator(".casus-kop + p").bounding_box(), page.locator(".naast").bounding_box()
    assert story is not None
    assert facts is not None
    assert facts["x"] > story["x"] + story["width"]
    assert abs(facts["y"] - story["y"]) < 30
    page.set_viewport_size({"width": 1280, "height": 1400})
    page.get_by_role("heading", name="De lege stoel").scroll_into_view_if_needed()
    expect(page.get_by_role("link", name="Naar de vragen")).to_be_in_viewport()
    page.evaluate("document.fonts.ready")
    assert 62 <= page.evaluate(LINES) <= 68
    # The dots under a word with an explanation belong to its own line.
    assert page.locator("a.begrip").first.evaluate("word => word.getClientRects()[0].height") < 40


def test_on_a_phone_doors_and_stories_begin_on_the_first_screen_and_a_tap_opens_the_rest(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("")
    for door in page.locator(".deur h2 a").all():
        expect(door).to_be_in_viewport(ratio=1)
    page.goto("casussen/opgeruimd-staat-netjes/")  # with a warning, plain words and all that there is above a story
    expect(page.locator(".casus-kop + p")).to_be_in_viewport()
    letters = page.get_by_role("button", name="Grote letters")
    expect(letters).to_be_hidden()
    page.locator(".casus-kop__meer > summary").click()
    expect(letters).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.reload()
    expect(page.locator(".casus-kop__meer > summary")).to_be_hidden()
    expect(letters).to_be_visible()


@pytest.mark.parametrize("javascript", [False])
def test_without_javascript_there_is_no_dead_button_and_one_can_still_cite_the_page(page: Page) -> None:
    page.goto(CASUS)
    assert page.locator(".pagina button:visible").count() == 0
    page.get_by_role("link", name="Citeer deze pagina").click()
    expect(page.locator(".citeer__tekst")).to_contain_text("Casuskijker. https://")
    expect(page.locator(".citeer__tekst")).to_be_in_viewport()


def test_a_casus_is_read_aloud_by_a_voice_of_this_machine_and_no_other(page: Page) -> None:
    page.add_init_script(f"({VOICES})()")
    page.goto(CASUS)
    expect(page.get_by_role("button", name="Grote letters")).to_be_visible()
    expect(page.get_by_role("button", name="Lees voor")).to_have_count(0)
    expect(page.locator("casus-acties")).to_contain_text("je browser heeft geen Nederlandse stem")
    story = page.locator(".casus-kop + p")
    before = story.bounding_box()
    page.evaluate("krijgStem()")
    start = page.get_by_role("button", name="Lees voor")
    expect(start).to_be_attached()
    expect(page.locator("casus-acties")).not_to_contain_text("geen Nederlandse stem")
    assert story.bounding_box() == before
    start.press("Enter")
    expect(page.locator("[data-leest]")).to_have_text("Meer instanties, minder oplossingen?")
    for _ in range(2):
        page.evaluate("uitspraak.dispatchEvent(new Event('end'))")
    expect(page.locator("[data-leest]")).to_contain_text("Op de koelkast van Jenny")
    bar = page.get_by_role("group", name="Voorlezen")
    stop = page.get_by_role("button", name="Stop met voorlezen")
    expect(stop).to_be_focused()
    page.keyboard.press("Tab")
    expect(bar.get_by_role("button", name="Pauze")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("uitspraak") is None
    bar.get_by_role("button", name="Lees verder").click()
    said = page.evaluate("gezegd")
    assert said[-1] == said[-2]
    assert "een licht verstandelijke beperking heeft, een lvb." in said[-1]
    page.keyboard.press("Escape")
    expect(bar).to_have_count(0)
    expect(page.locator("[data-leest]")).to_have_count(0)
    expect(start).to_be_focused()
    start.press("Enter")
    stop.press("Enter")
    expect(bar).to_have_count(0)


def test_a_casus_is_handed_on_by_the_sheet_of_the_machine_and_cited_by_the_clipboard(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script(f"({SHEET})()")
    page.goto(CASUS)
    page.get_by_role("button", name="Delen").click()
    expect(page.locator("body")).to_have_attribute(
        "data-gedeeld", re.compile(rf'"title":"Meer .*"url":"https://.*{CASUS}"')
    )
    expect(page.locator(".casus-acties__zin")).to_be_empty()
    page.get_by_role("button", name="Kopieer de verwijzing").click()
    expect(page.locator("citeer-knop")).to_contain_text("Gekopieerd.")
    assert page.evaluate("navigator.clipboard.readText()").startswith("Meer instanties, minder oplossingen? (")


LETTERS = "p => parseFloat(getComputedStyle(p).fontSize) / innerHeight"


def test_in_front_of_a_class_stands_the_story_alone_and_the_space_bar_goes_on_in_it(page: Page) -> None:
    page.goto(CASUS)
    story = page.locator(".casus-kop + p")
    aside = page.locator(".kop, .kruimelpad, .casus-woorden, #verwant, reflectie-velden, .herkomst")
    beamer = page.get_by_role("button", name="Op de beamer")
    back = page.get_by_role("button", name="Terug naar de pagina")
    for width, height in ((1920, 1080), (1024, 768)):
        page.set_viewport_size({"width": width, "height": height})
        beamer.click()
        expect(back).to_be_visible()
        expect(aside.locator("visible=true")).to_have_count(0)
        assert story.evaluate(LETTERS) > 0.03, "to be read from the last row"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.keyboard.press("Space")
        until(lambda: page.evaluate("scrollY > 200"), wanted=True)
        expect(back).to_be_visible()
        page.keyboard.press("Escape")
        expect(beamer).to_be_focused()
        expect(aside.locator("visible=true")).not_to_have_count(0)
    # So it is with large letters: who pressed reads on.
    page.get_by_role("button", name="Grote letters").click()
    expect(page.get_by_role("button", name="Grote letters")).not_to_be_focused()


def test_what_goes_round_is_the_story_with_its_questions_and_lines_to_write_on(page: Page) -> None:
    page.add_init_script("window.print = () => {};")
    page.goto(CASUS)
    vraag = page.locator(".verdiepingsvraag").first
    vraag.locator("summary").click()
    vraag.get_by_role("textbox").fill("Alleen voor mij.")
    page.locator("casus-acties").get_by_role("button", name="Afdrukken").click()
    page.get_by_role("button", name="Alleen het verhaal en de vragen").click()
    page.locator("html[data-afdruk=verhaal]").wait_for()
    page.emulate_media(media="print")
    for there in (".casus-kop + p", ".verdiepingsvraag__tekst", ".herkomst"):
        expect(page.locator(there).first).to_be_visible()
    assert float(vraag.evaluate("vraag => getComputedStyle(vraag, '::after').height").removesuffix("px")) > 80
    gone = page.locator(".casus-woorden, .reflectie__papier, .vervolg, .kijkraam-kaart, #verwant, .citeer")
    expect(gone.locator("visible=true")).to_have_count(0)
    page.evaluate("document.documentElement.dataset.afdruk = 'casus'")
    expect(gone.locator("visible=true")).not_to_have_count(0)


def test_large_letters_stay_for_the_next_story_and_are_there_before_it_is_drawn(page: Page) -> None:
    page.goto(CASUS)
    size = "getComputedStyle(document.querySelector('.casus-kop + p')).fontSize"
    small = page.evaluate(size)
    large = page.get_by_role("button", name="Grote letters")
    large.click()
    expect(large).to_have_attribute("aria-pressed", "true")
    assert float(page.evaluate(size)[:-2]) > float(small[:-2]) * 1.25
    assert axe_in_widths(page, 1280, 360) == []
    page.route("**/overal.js", lambda route: route.fulfill(content_type="text/javascript", body=""))
    page.goto("casussen/opgeruimd-staat-netjes/")
    assert float(page.evaluate(size)[:-2]) > float(small[:-2]) * 1.25
    page.unroute("**/overal.js")
    page.reload()
    page.locator(".casus-kop__meer > summary").click()
    page.get_by_role("button", name="Grote letters").click()
    page.reload()
    assert page.evaluate(size) == small


def test_a_docent_shares_the_story_and_sees_who_has_to_do_with_whom_and_where_that_is_read(page: Page) -> None:
    page.add_init_script(f"({SHEET})()")
    page.goto(DOCENT)
    page.get_by_role("button", name="Deel het verhaal").click()
    expect(page.locator("body")).to_have_attribute("data-gedeeld", re.compile(f'"url":"{ADDRESS}{CASUS}"'))
    assert axe_in_widths(page, 1280, 360) == []
    page.get_by_role("group", name="Wie met wie te maken heeft").get_by_role("link", name="zorgconsulent").click()
    row = page.get_by_role("row", name="zorgconsulent met 1 ander")
    expect(row).to_be_in_viewport()
    expect(page.locator(".web-tabel tbody").get_by_role("row")).to_have_count(1)
    row.get_by_role("link", name="Uit handen geven").click()
    expect(page.get_by_role("heading", name="Uit handen geven")).to_be_in_viewport()

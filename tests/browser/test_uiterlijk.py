"""Light and dark, and the sizes that a thumb and a reader need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.systeemletters import SYSTEEMLETTERS, set_systeemletter, wait_for_letters

if TYPE_CHECKING:
    from playwright.sync_api import Page

BACKGROUND = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK, PAPER = "rgb(250, 248, 244)", "rgb(18, 25, 30)", "rgb(255, 255, 255)"


@pytest.mark.parametrize(("colour_scheme", "background"), [("light", LIGHT), ("dark", DARK)])
def test_the_system_of_the_reader_decides_between_light_and_dark(page: Page, background: str) -> None:
    page.goto("")
    assert page.evaluate(BACKGROUND) == background


def test_a_choice_for_dark_is_kept_on_the_next_page(page: Page) -> None:
    page.goto("")
    page.get_by_role("button", name="Donkere weergave").click()
    assert page.evaluate(BACKGROUND) == DARK
    page.goto("casussen/")
    assert page.evaluate(BACKGROUND) == DARK
    page.get_by_role("button", name="Lichte weergave").click()
    assert page.evaluate(BACKGROUND) == LIGHT


def test_blocked_storage_does_no_harm(page: Page) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('dicht'); } })")
    page.goto("casussen/opgeruimd-staat-netjes/")
    page.get_by_role("button", name="Donkere weergave").click()
    assert page.evaluate(BACKGROUND) == DARK


@pytest.mark.parametrize("width", [360])
def test_a_position_is_large_enough_for_a_thumb(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    heights = page.locator(".positie").evaluate_all("labels => labels.map(label => label.offsetHeight)")
    assert len(heights) == 49 * 4
    assert min(heights) >= 44


@pytest.mark.parametrize("width", [360, 640, 1280])
@pytest.mark.parametrize("systeemletter", SYSTEEMLETTERS)
def test_a_word_stays_in_its_box_whatever_the_font_of_the_system(page: Page, systeemletter: str) -> None:
    set_systeemletter(page, systeemletter)
    page.goto("kijkramen/presentie/")
    wait_for_letters(page)
    sticking_out = page.locator(".positie, .knop, .kop__knop").evaluate_all(
        "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.textContent.trim())"
    )
    assert sticking_out == []


def test_a_line_of_a_story_is_short_enough_to_read(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    paragraph = page.locator("article > p").nth(1)
    size, width = paragraph.evaluate("p => [parseFloat(getComputedStyle(p).fontSize), p.offsetWidth]")
    assert size == pytest.approx(19.2)
    assert width <= 34 * 20


@pytest.mark.parametrize("colour_scheme", ["dark"])
def test_a_chosen_position_stands_out_in_forced_colours(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("kijkramen/presentie/")
    label = page.locator(".positie").first
    label.click()
    expect(label.get_by_role("radio")).to_be_checked()
    assert label.evaluate("label => getComputedStyle(label).borderTopWidth") == "3px"


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("choice", [None, "licht", "donker"])
@pytest.mark.parametrize("media", ["screen", "print"])
def test_a_screen_follows_the_choice_then_the_system_and_paper_is_white(
    page: Page, colour_scheme: str, choice: str | None, media: Literal["screen", "print"]
) -> None:
    page.goto("")
    page.evaluate("kleur => { if (kleur) document.documentElement.dataset.kleur = kleur; }", choice)
    page.emulate_media(media=media)
    dark = choice == "donker" or (choice is None and colour_scheme == "dark")
    ink = {LIGHT: "rgb(27, 42, 51)", DARK: "rgb(233, 228, 218)", PAPER: "rgb(0, 0, 0)"}
    background = PAPER if media == "print" else DARK if dark else LIGHT
    assert page.evaluate(BACKGROUND) == background
    assert page.evaluate("getComputedStyle(document.body).color") == ink[background]
    scheme = page.evaluate("getComputedStyle(document.documentElement).colorScheme")
    assert scheme == ("light" if media == "print" else {None: "light dark", "licht": "light", "donker": "dark"}[choice])


def test_what_unfolds_shows_so_in_forced_colours(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("casussen/opgeruimd-staat-netjes/")
    sign = page.locator("summary:visible").first.evaluate(
        "summary => getComputedStyle(summary, '::after').borderTopColor"
    )
    assert sign != page.evaluate(BACKGROUND)


def test_a_page_is_whole_in_a_browser_that_is_too_old_for_our_scripts(page: Page) -> None:
    page.add_init_script("CSS.supports = () => false")
    page.goto("kijkramen/presentie/")
    assert page.locator("html").get_attribute("class") == "no-js"
    assert page.evaluate("[...document.querySelectorAll(':not(:defined)')].length") > 0
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_visible()

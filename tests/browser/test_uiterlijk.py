"""Light and dark, and the sizes that a thumb and a reader need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.systeemletters import SYSTEEMLETTERS, set_systeemletter, set_tekstruimte, wait_for_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


STICKING_OUT = """() => [...document.querySelectorAll(".positie, .knop, .kop__knop")].filter((box) => {
  const [right, room] = [box, box.parentElement].map((element) => element.getBoundingClientRect().right);
  return box.checkVisibility() && (box.scrollWidth > box.clientWidth + 1 || right > room + 1);
}).map((box) => `${innerWidth}: ${box.textContent.trim()}`)"""
"""What is wider than its box, or a box that is wider than what it stands in."""


@pytest.mark.parametrize("systeemletter", SYSTEEMLETTERS)
def test_a_word_stays_in_its_box_at_any_width_in_any_font_and_with_wide_spacing(page: Page, systeemletter: str) -> None:
    set_systeemletter(page, systeemletter)
    page.goto("kijkramen/presentie/")
    wait_for_letters(page)
    page.locator("vul-balk:defined").wait_for()
    widths = (320, 360, 480, 580, 640, 660, 768, 960, 1280)
    found = list(sticking_out(page, widths))
    set_tekstruimte(page)
    assert [*found, *sticking_out(page, widths)] == []


def sticking_out(page: Page, widths: Iterable[int]) -> Iterator[str]:
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        yield from page.evaluate(STICKING_OUT)


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


def test_in_forced_colours_one_sees_where_one_is_and_what_unfolds(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("casussen/")
    ground = page.evaluate(BACKGROUND)
    lines = page.locator(".kop__nav a").evaluate_all(
        "links => links.map(link => [link.textContent, getComputedStyle(link).borderBottomColor])"
    )
    assert len(lines) > 4
    assert [name for name, colour in lines if colour != ground] == ["Casussen"]
    page.goto("casussen/opgeruimd-staat-netjes/")
    sign = page.locator("summary:visible").first.evaluate(
        "summary => getComputedStyle(summary, '::after').borderTopColor"
    )
    assert sign != ground


def test_in_forced_colours_the_shapes_of_an_outcome_still_differ(page: Page) -> None:
    """A pane with a question mark is as empty as one that is not seen yet, and its mark stands out."""
    page.emulate_media(forced_colors="active")
    page.goto("kijkramen/presentie/")
    for number, position in enumerate(["herkenbaar", "soms", "nog niet", "kan ik niet zien"]):
        page.locator(".ingredient").nth(number).get_by_label(position).check()
    fills = {
        kind: page.locator(f".{kind}").first.evaluate("pane => getComputedStyle(pane).fill")
        for kind in ("ruit--zichtbaar", "ruit__vol", "ruit--groei", "ruit--navragen", "ruit__vraag")
    }
    ground = page.evaluate(BACKGROUND)
    assert [kind for kind, fill in fills.items() if fill in {"none", ground}] == ["ruit--groei", "ruit--navragen"]


FREE = """() => {
  const stuck = [...document.querySelectorAll(".kop, .kijkraam-onder")].filter((box) =>
    getComputedStyle(box).position === "sticky");
  return 1 - stuck.reduce((height, box) => height + box.offsetHeight, 0) / innerHeight;
}"""
"""How much of the screen is left by what stays in view."""


def test_most_of_the_screen_is_free_when_enlarged_and_on_a_phone_however_it_is_held(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    page.locator("vul-balk:defined").wait_for()
    sizes = [(320, 180), (320, 256), (740, 360), (360, 640), (390, 740), (360, 576), (1280, 800)]
    free = {}
    for spacing in (False, True):
        if spacing:
            set_tekstruimte(page)
        for width, height in sizes:
            page.set_viewport_size({"width": width, "height": height})
            free[width, height, spacing] = page.evaluate(FREE)
    assert {size: share for size, share in free.items() if share < 0.6} == {}
    page.set_viewport_size({"width": 320, "height": 256})
    page.get_by_label("nog niet").nth(40).focus()
    box = page.locator(":focus").bounding_box()
    assert box
    assert 0 <= box["y"] <= 256 - box["height"]


def test_a_page_is_whole_in_a_browser_that_is_too_old_for_our_scripts(page: Page) -> None:
    page.add_init_script("CSS.supports = () => false")
    page.goto("kijkramen/presentie/")
    assert page.locator("html").get_attribute("class") == "no-js"
    assert page.evaluate("[...document.querySelectorAll(':not(:defined)')].length") > 0
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_visible()

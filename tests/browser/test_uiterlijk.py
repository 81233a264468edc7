"""Light and dark, and the sizes that a thumb and a reader need."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Literal

import pytest
from markupsafe import Markup
from playwright.sync_api import expect

from casuskijker.markdown.anchors import Anchors
from casuskijker.rendering.noten import Noten
from tests.browser.hulp.systeemletters import SYSTEEMLETTERS, set_systeemletter, set_tekstruimte

if TYPE_CHECKING:
    from playwright.sync_api import Page

CONTRAST = """element => {
  const read = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [red, green, blue] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let ground = element;
  while (read(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
  const [low, high] = [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor]
    .map((colour) => light(read(colour))).sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}"""
"""How much the words of an element stand out from what is behind them."""
BACKGROUND = "getComputedStyle(document.body).backgroundColor"
COLOURS = """[[document.body, "backgroundColor"], [document.body, "color"], [document.documentElement, "colorScheme"]]
    .map(([element, name]) => getComputedStyle(element)[name])"""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
INK = "rgb(27, 42, 51)"
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


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["casussen/", "kijkramen/presentie/", "casussen/opgeruimd-staat-netjes/"])
def test_a_button_can_be_read_under_the_pointer(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("button.knop:visible").first).to_be_visible()
    pale = []
    for knop in page.locator(".knop:visible").all():
        knop.hover()
        if knop.evaluate(CONTRAST) < 4.5:
            pale.append(knop.inner_text())
    assert pale == []


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


def test_a_word_stays_in_its_box_at_any_width_in_any_font_and_with_wide_spacing(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    page.locator("vul-balk:defined").wait_for()
    for spacing, systeemletter in product((False, True), SYSTEEMLETTERS):
        set_systeemletter(page, systeemletter)
        if spacing:
            set_tekstruimte(page)
        for width in (320, 360, 480, 580, 640, 660, 768, 960, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(STICKING_OUT) == [], f"{systeemletter}, {spacing}"


def test_a_line_of_a_story_is_short_enough_to_read(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    paragraph = page.locator("article > p").nth(1)
    size, width = paragraph.evaluate("p => [parseFloat(getComputedStyle(p).fontSize), p.offsetWidth]")
    assert size == pytest.approx(19.2)
    assert width <= 34 * 20


POSITIONS = """() => [...document.querySelector("fieldset.ingredient__posities").children].map((label) => {
    const [sign, name] = [label.querySelector(".teken"), label.querySelector(".positie__naam")].map(getComputedStyle);
    const filled = getComputedStyle(label).backgroundColor;
    return [sign.borderRadius, sign.borderTopWidth, name.webkitTextStrokeWidth, filled].join(" ");
})"""
"""How each position of the first ingrediënt looks: its sign, its weight and its ground."""


def test_an_empty_form_looks_empty_and_a_choice_is_seen_by_sign_weight_and_fill(page: Page) -> None:
    page.goto("kijkramen/presentie/")
    first = page.locator(".positie").first
    for media in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        page.emulate_media(**media)  # type: ignore[arg-type]
        assert len(set(page.evaluate(POSITIONS))) == 1, "until one chooses, all are the same ring"
    places = "labels => labels.map(label => [label.offsetLeft, label.offsetWidth, label.offsetHeight])"
    before = page.locator(".positie").evaluate_all(places)
    first.click()
    expect(first.get_by_role("radio")).to_be_checked()
    assert page.locator(".positie").evaluate_all(places)[:4] == before[:4], "nothing beside it moves"
    for media in ({"forced_colors": "active"}, {"forced_colors": "none"}, {"color_scheme": "light"}):
        page.emulate_media(**media)  # type: ignore[arg-type]
        chosen, *others = (looks.split(" ", 3) for looks in page.evaluate(POSITIONS))
        assert len({*map(tuple, others)}) == 1
        assert [one != other for one, other in zip(chosen, others[0], strict=True)] == [True] * 4, media


def test_a_screen_follows_the_choice_then_the_system(page: Page) -> None:
    page.goto("")
    for colour_scheme, choice in product(SCHEMES, (None, "licht", "donker")):
        choose_colours(page, choice)
        page.emulate_media(color_scheme=colour_scheme)
        dark = choice == "donker" or (choice is None and colour_scheme == "dark")
        scheme = {None: "light dark", "licht": "light", "donker": "dark"}[choice]
        assert page.evaluate(COLOURS) == [DARK if dark else LIGHT, "rgb(233, 228, 218)" if dark else INK, scheme]


def test_paper_is_white_whatever_the_choice_and_the_system(page: Page) -> None:
    page.goto("")
    for colour_scheme, choice in product(SCHEMES, (None, "licht", "donker")):
        choose_colours(page, choice)
        page.emulate_media(color_scheme=colour_scheme, media="print")
        assert page.evaluate(COLOURS) == [PAPER, "rgb(0, 0, 0)", "light"], f"{colour_scheme}, {choice}"


def choose_colours(page: Page, choice: str | None) -> None:
    """Choose as the button does; None is before any choice."""
    page.evaluate(
        """([kleur]) => {
        if (kleur) document.documentElement.dataset.kleur = kleur;
        else delete document.documentElement.dataset.kleur;
    }""",
        [choice],
    )


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
    """A band with question marks is as empty as one that is clear, and its marks stand out, as slats and dots do."""
    page.emulate_media(forced_colors="active")
    page.goto("kijkramen/presentie/")
    for number, position in enumerate(["herkenbaar", "soms", "nog niet", "kan ik niet zien"]):
        page.locator(".ingredient").nth(number).get_by_label(position).check()
    colours = {
        kind: page.locator(f".ruit__{kind}").first.evaluate(f"band => getComputedStyle(band).{how}")
        for how, kinds in {
            "fill": ("vlak--zichtbaar", "vlak--groei", "vlak--ongezien"),
            "stroke": ("lamellen", "vraag", "stippen", "lijn--groei"),
        }.items()
        for kind in kinds
    }
    sign = page.locator(".teken--open").first.evaluate("sign => getComputedStyle(sign).borderTopStyle")
    assert sign == "dotted", "a square with lines is what is not seen yet"
    ground = page.evaluate(BACKGROUND)
    empty = [kind for kind, colour in colours.items() if colour in {"none", ground}]
    assert empty == ["vlak--groei", "vlak--ongezien"]


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
    assert page.locator("html").get_attribute("class") == "no-js te-oud"
    assert page.evaluate("[...document.querySelectorAll(':not(:defined)')].length") > 0
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.get_by_role("link", name="Kies uit de lijsten").click()
    page.wait_for_url("**/zoeken/")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    expect(page.locator(".zonder-script")).to_contain_text("je browser is er te oud voor")


@pytest.mark.parametrize("width", [360])
def test_on_a_phone_a_row_of_a_table_stands_under_each_other_and_says_what_is_what(page: Page) -> None:
    page.goto("docent/casussen/in-gesprek-met-de-stad/")
    cell = page.get_by_role("row", name="Erin geloven").get_by_role("cell").last
    assert cell.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Werkvorm: "'
    expect(page.get_by_role("table")).to_have_js_property("scrollLeft", 0)
    left, right = page.get_by_role("table").evaluate("table => [table.scrollWidth, table.clientWidth]")
    assert left <= right


@pytest.mark.parametrize("width", [360])
def test_on_a_phone_a_page_for_authors_begins_with_its_own_words_and_leads_to_its_headings(page: Page) -> None:
    page.goto("meewerken/foutmeldingen/")
    assert page.get_by_role("heading", level=1).evaluate("kop => kop.getBoundingClientRect().top") < 250
    page.get_by_role("button", name="Op deze pagina").click()
    index = page.get_by_role("navigation", name="Op deze pagina")
    index.get_by_role("link", name="C103").click()
    expect(index).to_be_hidden()
    expect(page.get_by_role("heading", name="C103")).to_be_in_viewport()


def test_a_note_keeps_its_number_and_its_way_back_on_its_last_line(page: Page) -> None:
    noten = Noten(Anchors())
    for words in ("Het is dinsdag.", "Het regent."):
        noten.cite(partial(Markup("<p>{}</p>").format, words))
    page.goto("privacy/")
    page.locator("article").evaluate("(article, html) => article.insertAdjacentHTML('beforeend', html)", noten.render())
    note = page.locator(".noot").last
    assert note.evaluate("note => getComputedStyle(note).listStyleType") == "decimal"
    back, words = (note.locator(css).evaluate("part => part.getClientRects()[0].bottom") for css in ("a", "p"))
    assert abs(back - words) < 5

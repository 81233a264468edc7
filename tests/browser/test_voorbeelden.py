"""Every component in every state of its examples: axe finds nothing, and nothing sticks out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from tests import PROJECT
from tests.browser.hulp.axe import BESIDE, FRAME, axe, axe_at_another_look
from tests.browser.hulp.ruimte import NARROW, find_wat_niet_past, grote_letters
from tests.browser.lezers import session_of
from tests.sites import BASE, EMPTY, left_as_it_was, make_once, serve
from tests.voorbeelden.galerij import build_galerij
from tests.voorbeelden.lijst import Voorbeeld, find_voorbeelden

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from playwright.sync_api import Page

PAGES = sorted({each.pagina.partition("#")[0] for each in find_voorbeelden() if each.pagina})
KLAARZETTEN = (PROJECT / "tests/voorbeelden/klaarzetten.js").read_text("utf-8")
LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = ((NARROW, "light"), (1280, "dark"))
"""Both widths and both colours; the four together are for whole pages, since looking takes a second each time."""


@pytest.fixture(scope="session")
def galerij(werkplaats: Path) -> Iterator[str]:
    """The address of the gallery, built once."""
    workplace = werkplaats / "galerij"
    folder = Path(make_once(workplace, lambda: str(build_galerij(workplace))))
    with left_as_it_was(folder), serve(folder) as url:
        yield url


@pytest.fixture
def base_url(galerij: str) -> str:
    return galerij


@pytest.fixture
def width() -> int:
    return NARROW


def open_voorbeeld(page: Page, voorbeeld: Voorbeeld) -> None:
    """Open an example and wait until it is in its state, without the opener of the gallery: that is one page less."""
    if "#" in voorbeeld.address:
        page.goto(EMPTY)  # or the browser could stay on the page that it has
    # What fills the whole screen cannot be made wider or narrower; on the page it looks the same.
    state = json.dumps(voorbeeld.state | {"opDePagina": True})
    script = {"source": f"{KLAARZETTEN}\nif (self === top) zetKlaar({state}, {json.dumps(BASE)});"}
    session = session_of(page)
    added = session.send("Page.addScriptToEvaluateOnNewDocument", script)
    page.goto(voorbeeld.address)
    session.send("Page.removeScriptToEvaluateOnNewDocument", added)
    page.locator("[data-galerij=klaar]").wait_for()


def per_onderdeel(*, papier: bool) -> pytest.MarkDecorator:
    """All examples of a component are for one test: in a tab that is open, a page comes in half the time."""
    found = [each for each in find_voorbeelden() if each.papier == papier]
    onderdelen = {each.onderdeel: [other for other in found if other.onderdeel == each.onderdeel] for each in found}
    return pytest.mark.parametrize("voorbeelden", onderdelen.values(), ids=onderdelen.keys())


@per_onderdeel(papier=False)
def test_axe_finds_nothing_and_nothing_sticks_out(page: Page, voorbeelden: Sequence[Voorbeeld]) -> None:
    assert {each.naam: found for each in voorbeelden if (found := look_at(page, each))} == {}


def look_at(page: Page, voorbeeld: Voorbeeld) -> list[str]:
    """Return what is wrong with an example in each width and colour."""
    found = []
    onderdeel = voorbeeld.onderdeel
    page.set_viewport_size({"width": NARROW, "height": 800})
    page.emulate_media(color_scheme="light")
    open_voorbeeld(page, voorbeeld)
    beside = [part for part in FRAME if page.locator(f"{part} {onderdeel}").count() == 0]
    for width, scheme in LOOKS[:1] if voorbeeld.smal else LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        violations = axe_at_another_look(page, beside=beside, known=beside)
        # A part by itself has no headings above it.
        violations = [each for each in violations if not (voorbeeld.sjabloon and each.startswith("heading-order"))]
        found += [f"{width} breed, {scheme}: {violation}" for violation in violations]
        found += [f"{width} breed: {each}" for each in find_wat_niet_past(page)]
        if width == NARROW:
            with grote_letters(page):
                found += [f"grote letters: {each}" for each in find_wat_niet_past(page)]
    return found


@per_onderdeel(papier=True)
def test_on_paper_every_letter_stands_out_and_nothing_is_there_to_press(
    page: Page, voorbeelden: Sequence[Voorbeeld]
) -> None:
    page.emulate_media(color_scheme="dark")
    for voorbeeld in voorbeelden:
        page.emulate_media(media="screen")
        open_voorbeeld(page, voorbeeld)
        page.emulate_media(media="print")
        assert axe(page, only=("color-contrast",)) == [], voorbeeld.naam
        assert page.locator("button:visible").all_inner_texts() == [], voorbeeld.naam


def test_the_gallery_opens_an_example_in_its_state(page: Page) -> None:
    voorbeeld = next(each for each in find_voorbeelden() if each.bewaard and each.stappen)
    page.goto(f"voorbeelden/{voorbeeld.slug}.html")
    page.wait_for_url(f"**/{voorbeeld.address}")
    page.locator("[data-galerij=klaar]").wait_for()
    kept = page.evaluate("Object.keys(localStorage)")
    assert [naam for naam in voorbeeld.bewaard if not any(key.endswith(f":{naam}") for key in kept)] == []


def test_axe_finds_nothing_when_no_script_came(page: Page) -> None:
    """With scripts switched off in the browser axe cannot run either; so they come, and are empty."""
    page.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    for pagina in PAGES:
        page.goto(pagina)
        assert page.locator("html.no-js").count() == 1
        assert axe(page, beside=() if pagina == PAGES[0] else BESIDE) == [], pagina

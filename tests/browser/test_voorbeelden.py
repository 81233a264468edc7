"""Every component in every state of its examples: axe finds nothing, and nothing sticks out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from tests import PROJECT
from tests.browser.hulp.axe import BESIDE, FRAME, axe, axe_at_another_look
from tests.browser.hulp.ruimte import NARROW, find_wat_niet_past, grote_letters
from tests.browser.lezers import session_of
from tests.sites import BASE, EMPTY, left_as_it_was, make_once, serve
from tests.voorbeelden.galerij import build_galerij
from tests.voorbeelden.lijst import Vertoning, find_sjablonen_bijeen, find_vertoningen, find_voorbeelden

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


def open_vertoning(page: Page, vertoning: Vertoning) -> None:
    """Open a page and wait until it is in its state, without the opener of the gallery: that is one page less."""
    if "#" in vertoning.address:
        page.goto(EMPTY)  # or the browser could stay on the page that it has
    # What fills the whole screen cannot be made wider or narrower; on the page it looks the same.
    state = json.dumps(vertoning.voorbeeld.state | {"opDePagina": True})
    script = {"source": f"{KLAARZETTEN}\nif (self === top) zetKlaar({state}, {json.dumps(BASE)});"}
    session = session_of(page)
    added = session.send("Page.addScriptToEvaluateOnNewDocument", script)
    page.goto(vertoning.address)
    session.send("Page.removeScriptToEvaluateOnNewDocument", added)
    page.locator("[data-galerij=klaar]").wait_for()


def per_onderdeel(*, papier: bool) -> pytest.MarkDecorator:
    """All pages of a component are for one test: in a tab that is open, a page comes in half the time."""
    found: dict[str, list[Vertoning]] = {}
    for each in find_vertoningen():
        if each.voorbeeld.papier == papier:
            found.setdefault(each.naam if each.voorbeeld.sjabloon else each.voorbeeld.onderdeel, []).append(each)
    return pytest.mark.parametrize("vertoningen", found.values(), ids=found.keys())


@per_onderdeel(papier=False)
def test_axe_finds_nothing_and_nothing_sticks_out(page: Page, vertoningen: Sequence[Vertoning]) -> None:
    assert {each.naam: found for each in vertoningen if (found := look_at(page, each))} == {}


def look_at(page: Page, vertoning: Vertoning) -> list[str]:
    """Return what is wrong with a page in each width and colour."""
    found = []
    onderdelen = ", ".join({each.onderdeel for each in vertoning.voorbeelden})
    page.set_viewport_size({"width": NARROW, "height": 800})
    page.emulate_media(color_scheme="light")
    open_vertoning(page, vertoning)
    beside = [part for part in FRAME if page.locator(f"{part} :is({onderdelen})").count() == 0]
    for width, scheme in LOOKS[:1] if vertoning.voorbeeld.smal else LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        violations = axe_at_another_look(page, beside=beside, known=beside)
        # A part by itself has no headings above it.
        alone = bool(vertoning.voorbeeld.sjabloon)
        violations = [each for each in violations if not (alone and each.startswith("heading-order"))]
        found += [f"{width} breed, {scheme}: {violation}" for violation in violations]
        found += [f"{width} breed: {each}" for each in find_wat_niet_past(page)]
        if width == NARROW:
            with grote_letters(page):
                found += [f"grote letters: {each}" for each in find_wat_niet_past(page)]
    return found


@pytest.mark.parametrize("vertoning", find_sjablonen_bijeen(), ids=lambda vertoning: vertoning.naam)
def test_of_examples_on_one_page_none_has_an_id_of_another(page: Page, vertoning: Vertoning) -> None:
    """Or a label could be taken for that of another, and something without a name would seem to have one."""
    page.goto(vertoning.address)
    ids: list[str] = page.locator("[id]").evaluate_all("all => all.map(each => each.id)")
    assert [each for each, count in Counter(ids).items() if count > 1] == []


@per_onderdeel(papier=True)
def test_on_paper_every_letter_stands_out_and_nothing_is_there_to_press(
    page: Page, vertoningen: Sequence[Vertoning]
) -> None:
    page.emulate_media(color_scheme="dark")
    for vertoning in vertoningen:
        page.emulate_media(media="screen")
        open_vertoning(page, vertoning)
        page.emulate_media(media="print")
        assert axe(page, only=("color-contrast",)) == [], vertoning.naam
        assert page.locator("button:visible").all_inner_texts() == [], vertoning.naam


def test_the_gallery_opens_an_example_in_its_state(page: Page) -> None:
    voorbeeld = next(each for each in find_voorbeelden() if each.bewaard and each.stappen)
    page.goto(f"voorbeelden/{voorbeeld.slug}.html")
    page.wait_for_url(f"**/{voorbeeld.address}")
    page.locator("[data-galerij=klaar]").wait_for()
    kept = page.evaluate("Object.keys(localStorage)")
    assert [naam for naam in voorbeeld.bewaard if not any(key.endswith(f":{naam}") for key in kept)] == []


@pytest.mark.duurt_lang
def test_axe_finds_nothing_when_no_script_came(page: Page) -> None:
    """With scripts switched off in the browser axe cannot run either; so they come, and are empty."""
    page.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    for pagina in PAGES:
        page.goto(pagina)
        assert page.locator("html.no-js").count() == 1
        assert axe(page, beside=() if pagina == PAGES[0] else BESIDE) == [], pagina

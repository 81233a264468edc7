"""Every component in every state of its examples: axe finds nothing, and nothing sticks out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.hulp.axe import axe
from tests.sites import serve
from tests.voorbeelden.galerij import build_galerij
from tests.voorbeelden.lijst import Voorbeeld, find_voorbeelden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

NARROW = 360
PAGES = sorted({each.pagina.partition("#")[0] for each in find_voorbeelden() if each.pagina})
LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = ((NARROW, "light"), (1280, "dark"))
"""Both widths and both colours; the four together are for whole pages, since looking takes a second each time."""


@pytest.fixture(scope="session")
def galerij(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the gallery, built once."""
    with serve(build_galerij(tmp_path_factory.mktemp("galerij"))) as url:
        yield url


@pytest.fixture
def base_url(galerij: str) -> str:
    return galerij


@pytest.fixture
def width() -> int:
    return NARROW


def open_voorbeeld(page: Page, voorbeeld: Voorbeeld) -> None:
    """Open an example and wait until it is in its state."""
    page.goto(f"voorbeelden/{voorbeeld.slug}.html")
    page.locator("[data-galerij=klaar]").wait_for()


def of_all(**wanted: bool) -> pytest.MarkDecorator:
    found = [each for each in find_voorbeelden() if all(getattr(each, name) == is_so for name, is_so in wanted.items())]
    assert found
    return pytest.mark.parametrize("voorbeeld", found, ids=[each.slug for each in found])


@of_all(papier=False)
def test_axe_finds_nothing(page: Page, voorbeeld: Voorbeeld) -> None:
    # What fills the whole screen cannot be made wider or narrower; where that is not allowed, it looks the same.
    page.add_init_script("Element.prototype.requestFullscreen = undefined")
    open_voorbeeld(page, voorbeeld)
    page.evaluate("scrollTo(0, 0)")  # what lies half under the head is small for a moment
    for width, scheme in LOOKS[:1] if voorbeeld.smal else LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        assert axe(page) == [], f"{width} breed, {scheme}"
        assert page.evaluate("document.documentElement.scrollWidth") == width


@of_all(papier=True)
def test_on_paper_every_letter_stands_out(page: Page, voorbeeld: Voorbeeld) -> None:
    open_voorbeeld(page, voorbeeld)
    page.emulate_media(media="print", color_scheme="dark")
    assert [found for found in axe(page) if found.startswith("color-contrast")] == []


@pytest.mark.parametrize("pagina", PAGES)
def test_axe_finds_nothing_when_no_script_came(page: Page, pagina: str) -> None:
    """With scripts switched off in the browser axe cannot run either; so they come, and are empty."""
    page.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(pagina)
    assert page.locator("html.no-js").count() == 1
    assert axe(page) == []

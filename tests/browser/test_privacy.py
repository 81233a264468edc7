"""Nothing of a reader leaves the browser: no cookie, no other host, no breach of the policy, and no telling request."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.kijkwerk import NU, PREFIX, TOEN, come_in
from tests.browser.hulp.paginas import PAGINAS

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Request

WORK = {f"dossier:{each['id']}": {"formaat": 1, "dossier": each} for each in (TOEN, NU)} | {
    "groep": {
        "formaat": 1,
        "groep": {
            "gewijzigd": "2026-11-02T10:00:00.000Z",
            "leden": [{"kijkraam": "presentie", "kenmerk": "lid0zzz", "posities": {"eerst-kijken": "soms"}}],
            "afspraken": [],
        },
    },
    "reflectie:twee-buren": {"formaat": 1, "reflectie": {"eerste-actie": "Thee."}},
}
"""Something of every kind that a reader can have on this site."""

FOR_EVERYBODY = re.compile(r"assets/casuskijker/.*|api/(kijkramen|casussen|lessen)\.json")
"""What a page may ask for besides itself: scripts and what belongs to them, and lists of all that the site has.

The privacy page says what a host can gather from them.
"""


def is_telling(address: str, kind: str) -> bool:
    """Whether a page asks for something because of what its reader keeps; a search asks for pieces of the index."""
    is_search = PAGINAS[kind].startswith("zoeken/") and address.startswith("zoekindex/")
    return address != PAGINAS[kind] and not is_search and FOR_EVERYBODY.fullmatch(address) is None


def visit_all(page: Page, context: BrowserContext) -> list[tuple[str, str]]:
    """Open every kind of page, and return what each of them asked for."""
    requests: list[Request] = []
    context.on("request", lambda request: requests.append(request))  # noqa: PLW0108 - Playwright marks its handlers
    asked: list[tuple[str, str]] = []
    # A page is done after half a second without a request, and that passes in six tabs at once.
    tabs = [page, *(context.new_page() for _ in range(5))]
    for start in range(0, len(PAGINAS), len(tabs)):
        requests.clear()
        kinds = dict(zip(tabs, list(PAGINAS)[start : start + len(tabs)], strict=False))
        for tab, kind in kinds.items():
            tab.goto(PAGINAS[kind])
        for tab in kinds:
            tab.wait_for_load_state("networkidle")
        asked += [(kinds[request.frame.page], request.url) for request in requests]
    return asked


@pytest.mark.duurt_lang
def test_a_visit_to_every_kind_of_page_tells_nobody_what_its_reader_keeps(
    page: Page, context: BrowserContext, base_url: str
) -> None:
    """No other host hears of it, no cookie is left, and the host itself only gets to know which page was opened.

    The fixture also fails on every error in the console, to which breaches of the policy belong.
    """
    come_in(page)
    kept = {f"{PREFIX}{naam}": json.dumps(tekst) for naam, tekst in WORK.items()}
    page.evaluate("kept => Object.assign(localStorage, kept)", kept)
    asked = visit_all(page, context)
    assert [url for _, url in asked if not url.startswith((base_url, "data:"))] == []
    here = [(kind, url.removeprefix(base_url)) for kind, url in asked if url.startswith(base_url)]
    assert len(here) > len(PAGINAS)
    assert [(kind, address) for kind, address in here if is_telling(address, kind)] == []
    # Something is shown of it there: this is no visit of who keeps nothing.
    assert {("voorpagina", "api/kijkramen.json"), ("mijn kijkwerk", "api/casussen.json")} <= set(here)
    assert context.cookies() == []


@pytest.fixture
def klachten_over_beleid(page: Page) -> list[str]:
    found: list[str] = []
    page.on(
        "console", lambda message: found.append(message.text) if "Content Security Policy" in message.text else None
    )
    return found


@pytest.mark.allow_klacht("Content Security Policy")
def test_the_policy_stops_a_script_that_does_not_belong_here(page: Page, klachten_over_beleid: list[str]) -> None:
    page.goto("casussen/")
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'gekaapt'";
        document.head.append(script);
    }""")
    assert page.title() != "gekaapt"
    assert len(klachten_over_beleid) == 1

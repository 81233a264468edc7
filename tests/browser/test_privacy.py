"""Nothing of a reader leaves the browser: no cookie, no other host, no breach of the policy, and no telling request."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.kijkwerk import PREFIX, make_dossier
from tests.browser.hulp.paginas import PAGINAS
from tests.sites import EMPTY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import BrowserContext, Page, Request

LEZERS = {
    "een": ("presentie", "eerst-kijken", "opgeruimd-staat-netjes"),
    "ander": ("binnenwereld", "mijn-plek", "twee-buren"),
}
"""Two readers who did as much, each with another kijkraam and another casus."""

FOR_EVERYBODY = re.compile(r"assets/casuskijker/.*|api/(kijkramen|casussen)\.json|zoekindex/.*")
"""What a page may ask for besides itself: scripts and what belongs to them, lists of all that the site has, the search.

The privacy page says what a host can gather from each.
"""

WHERE_WORK_SHOWS = (
    "voorpagina",
    "overzicht van kijkramen",
    "casus",
    "leerroute",
    "docent",
    "mijn kijkwerk",
    "zoeken",
)
"""The kinds of page that could show something of what is kept, apart from that of a kijkraam or a group itself."""


def keep_work(page: Page, lezer: str) -> None:
    """Put in the browser what this reader did, of every kind."""
    kijkraam, ingredient, casus = LEZERS[lezer]
    dossiers = [
        make_dossier(nummer, {ingredient: ("soms", "Een geheim.")}, kijkraam=kijkraam, casus=casus) for nummer in (0, 1)
    ]
    lid = {"kijkraam": kijkraam, "kenmerk": "lid0zzz", "posities": {ingredient: "soms"}}
    groep = {"gewijzigd": "2026-11-02T10:00:00.000Z", "leden": [lid], "afspraken": []}
    kept = {f"dossier:{each['id']}": {"formaat": 1, "dossier": each} for each in dossiers}
    kept |= {
        "groep": {"formaat": 1, "groep": groep},
        f"reflectie:{casus}": {"formaat": 1, "reflectie": {"eerste-actie": "Thee."}},
    }
    page.goto(EMPTY)
    page.evaluate(
        """([prefix, kept]) => {
            localStorage.clear();
            for (const [naam, tekst] of Object.entries(kept)) localStorage.setItem(prefix + naam, tekst);
        }""",
        [PREFIX, {naam: json.dumps(tekst) for naam, tekst in kept.items()}],
    )


def visit_all(page: Page, requests: list[Request], paginas: Mapping[str, str]) -> dict[str, set[str]]:
    """Return by kind of page the addresses that a visit to it asked for."""
    asked: dict[str, set[str]] = {}
    for kind, address in paginas.items():
        requests.clear()
        page.goto(address, wait_until="networkidle")
        asked[kind] = {request.url for request in requests}
    return asked


def is_for_everybody(address: str, kind: str) -> bool:
    return address == PAGINAS[kind].partition("#")[0] or FOR_EVERYBODY.fullmatch(address) is not None


def test_a_visit_to_every_kind_of_page_tells_nobody_anything_of_who_has_work_there(
    page: Page, context: BrowserContext, base_url: str
) -> None:
    """No other host hears of it, no cookie is left, and the host itself sees no more than which page was opened.

    The fixture also fails on every error in the console, to which breaches of the policy belong.
    """
    requests: list[Request] = []
    context.on("request", lambda request: requests.append(request))  # noqa: PLW0108 - Playwright marks its handlers
    keep_work(page, "een")
    asked = visit_all(page, requests, PAGINAS)
    everything = {url for urls in asked.values() for url in urls}
    assert {url for url in everything if not url.startswith((base_url, "data:"))} == set()
    assert context.cookies() == []
    telling = {
        kind: [url for url in urls if url.startswith(base_url) and not is_for_everybody(url[len(base_url) :], kind)]
        for kind, urls in asked.items()
    }
    assert {kind: urls for kind, urls in telling.items() if urls} == {}
    keep_work(page, "ander")
    where = {kind: PAGINAS[kind] for kind in WHERE_WORK_SHOWS}
    assert visit_all(page, requests, where) == {kind: asked[kind] for kind in where}


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

"""Nothing of a reader leaves the browser: no cookie, no other host, no breach of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.hulp.paginas import PAGINAS

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Request


def test_a_visit_to_every_kind_of_page_asks_nothing_of_another_host_and_leaves_no_cookie(
    page: Page, context: BrowserContext, base_url: str
) -> None:
    """The fixture also fails on every error in the console, to which breaches of the policy belong."""
    requests: list[Request] = []
    context.on("request", lambda request: requests.append(request))  # noqa: PLW0108 - Playwright marks its handlers
    # A page is done after half a second without a request, and that passes in six tabs at once.
    tabs = [page, *(context.new_page() for _ in range(5))]
    addresses = list(PAGINAS.values())
    for start in range(0, len(addresses), len(tabs)):
        visits = list(zip(tabs, addresses[start : start + len(tabs)], strict=False))
        for tab, address in visits:
            tab.goto(address)
        for tab, _ in visits:
            tab.wait_for_load_state("networkidle")
    assert len(requests) > len(PAGINAS)
    assert [request.url for request in requests if not request.url.startswith((base_url, "data:"))] == []
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

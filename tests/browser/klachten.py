"""What a browser complains of while a test runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING

from tests.browser.zoek_browser import CHROMIUM

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

INSIDE_THE_BROWSER = ("data:", "blob:", "about:")
NOT_GIVEN = "Failed to load resource: the server responded with a status of"
"""How Chromium says that the host did not give what a page asked for; Firefox says nothing of it in the console."""

REFUSED_BY_FIREFOX = "The page’s settings blocked"
"""How Firefox calls a breach of the policy, among the errors of scripts; Chromium names the policy in the console."""

LEFT_IN_FIREFOX = ("error loading dynamically imported module", "NS_BINDING_ABORTED")
"""What Firefox says when a reader leaves before a module came. One that is lacking is a 404, and noted as such."""


@dataclass
class Klachten:
    """Errors in the console, breaches of the Content-Security-Policy among them, and requests outside the site."""

    base_url: str
    allowed: Sequence[str] = ()
    found: list[str] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        """Note the complaints of every page in a context.

        To hear of each request and each answer takes a tenth of all work. Chromium says of itself what did not come,
        and nothing comes from elsewhere: no name leads anywhere, and what is not under the path of the site is a 404.
        """
        for event, note in self._ears(context).items():
            context.on(event, note)

    def stop(self, context: BrowserContext) -> None:
        """Hear no more of a context that somebody else goes on with."""
        for event, note in self._ears(context).items():
            context.remove_listener(event, note)

    def _ears(self, context: BrowserContext) -> dict[Any, Callable[[Any], None]]:
        ears: dict[Any, Callable[[Any], None]] = {"console": self._note_console, "weberror": self._note_error}
        if context.browser and context.browser.browser_type.name == CHROMIUM.naam:
            return ears | {"requestfailed": self._note_request}
        return ears | {"request": self._note_request, "response": self._note_response}

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text} ({message.location['url']})")
            if message.text.startswith(NOT_GIVEN):
                self._note_address(message.location["url"])

    def _note_error(self, error: WebError) -> None:
        text = str(error.error)
        if any(said in text for said in LEFT_IN_FIREFOX):
            return
        breach = "Content Security Policy, " if REFUSED_BY_FIREFOX in text else ""
        self._note(f"{breach}fout: {text}")

    def _note_request(self, request: Request) -> None:
        self._note_address(request.url)

    def _note_address(self, address: str) -> None:
        if not address.startswith((self.base_url, *INSIDE_THE_BROWSER)):
            self._note(f"verzoek buiten de site: {address}")

    def _note_response(self, response: Response) -> None:
        if response.status >= HTTPStatus.BAD_REQUEST:
            self._note(f"antwoord {response.status}: {response.url}")

    def _note(self, klacht: str) -> None:
        if not any(re.search(pattern, klacht) for pattern in self.allowed):
            self.found.append(klacht)

"""What a browser complains of while a test runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

INSIDE_THE_BROWSER = ("data:", "blob:", "about:")
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
        """Note the complaints of every page in a context."""
        context.on("console", self._note_console)
        context.on("weberror", self._note_error)
        context.on("request", self._note_request)
        context.on("response", self._note_response)

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text} ({message.location['url']})")

    def _note_error(self, error: WebError) -> None:
        text = str(error.error)
        if any(said in text for said in LEFT_IN_FIREFOX):
            return
        breach = "Content Security Policy, " if REFUSED_BY_FIREFOX in text else ""
        self._note(f"{breach}fout: {text}")

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith((self.base_url, *INSIDE_THE_BROWSER)):
            self._note(f"verzoek buiten de site: {request.url}")

    def _note_response(self, response: Response) -> None:
        if response.status >= HTTPStatus.BAD_REQUEST:  # Firefox says nothing of it in the console
            self._note(f"antwoord {response.status}: {response.url}")

    def _note(self, klacht: str) -> None:
        if not any(re.search(pattern, klacht) for pattern in self.allowed):
            self.found.append(klacht)

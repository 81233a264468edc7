"""The browsers of a test run that Playwright drives: each started once, when the first test asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.browser.zoek_browser import CHROMIUM

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from playwright.sync_api import Browser, Playwright

    from tests.browser.zoek_browser import Motor

FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--in-process-gpu",
    # A page comes in the frame of the one before it: to begin a frame anew takes a fifth of all work of a visit. What
    # Playwright itself asks for is named too: of two such flags a browser reads the last.
    "--enable-features=CDPScreenshotNewSurface,RenderDocument:level/subframe",
    "--no-first-run",
    # No name leads anywhere, so that no test depends on another host, nor tells one what it does.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
PREFERENCES: dict[str, str | float | bool] = {
    # The same for Firefox: all but this machine goes to a proxy that is not there.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1",
    # A page that comes out of memory is not seen to load, so that going back would never end.
    "browser.sessionhistory.max_total_viewers": 0,
}


@dataclass
class Browsers:
    """The browsers that have been started, by the names of their kinds."""

    playwright: Playwright
    paths: Mapping[str, Path | None]
    downloads: Path
    running: dict[str, Browser] = field(default_factory=dict)

    def get(self, motor: Motor) -> Browser | None:
        """Return the browser of this kind, or None where there is none."""
        path = self.paths[motor.naam]
        if path and motor.naam not in self.running:
            self.running[motor.naam] = self._launch(motor, path)
        return self.running.get(motor.naam)

    def _launch(self, motor: Motor, path: Path) -> Browser:
        if motor is CHROMIUM:
            return self.playwright.chromium.launch(executable_path=path, args=FLAGS)
        own = str(path) == self.playwright.firefox.executable_path  # any other speaks WebDriver BiDi only
        return self.playwright.firefox.launch(
            executable_path=path,
            channel=None if own else "moz-firefox",
            downloads_path=self.downloads,
            firefox_user_prefs=PREFERENCES,
        )

    def close(self) -> None:
        """Stop all."""
        for browser in self.running.values():
            browser.close()

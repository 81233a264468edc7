"""Find a Chromium or Chrome for the browser tests, or see to it that there is one.

`python -m tests.browser.zoek_browser` prints its path, or says in Dutch what to do and exits with code 1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLE = "CASUSKIJKER_BROWSER"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
USUAL_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "%ProgramFiles%/Google/Chrome/Application/chrome.exe",
    "%ProgramFiles(x86)%/Google/Chrome/Application/chrome.exe",
    "%LocalAppData%/Google/Chrome/Application/chrome.exe",
)

WHAT_TO_DO = f"""\
Er is geen Chromium of Chrome gevonden, en installeren lukte niet. De browsertests hebben er een nodig.
Kies wat bij je computer past en probeer het dan opnieuw:
  - Debian of Ubuntu: sudo apt-get install chromium
  - macOS of Windows: installeer Google Chrome
  - ergens anders:    zet het pad van de browser in {VARIABLE}
"""


def find_browser() -> Path | None:
    """Return the first browser that starts; when CASUSKIJKER_BROWSER names one, that one or none."""
    wish = os.environ.get(VARIABLE)
    return next(filter(starts, [Path(wish)] if wish else candidates()), None)


def candidates() -> Iterator[Path]:
    """Yield where a browser may be: on the PATH, in the usual places, and where Playwright puts its own."""
    yield from (Path(path) for path in map(shutil.which, NAMES) if path)
    yield from (Path(os.path.expandvars(place)) for place in USUAL_PLACES)
    with sync_playwright() as playwright:
        yield Path(playwright.chromium.executable_path)


def starts(browser: Path) -> bool:
    """Whether a browser can be started; one that lacks its libraries cannot."""
    if not browser.is_file():
        return False
    if sys.platform == "win32":  # there, asking for the version opens a window
        return True
    return succeeds(str(browser), "--version")


def ensure_browser() -> Path | None:
    """Return a browser that starts, after trying to install one where there is none."""
    browser = find_browser()
    for install in () if os.environ.get(VARIABLE) else (install_with_playwright, install_with_apt):
        if browser is None:
            install()
            browser = find_browser()
    return browser


def install_with_playwright() -> None:
    """Let Playwright fetch its own Chromium."""
    print("Er is nog geen browser; Playwright probeert er een op te halen.", file=sys.stderr)
    succeeds(sys.executable, "-m", "playwright", "install", "chromium")


def install_with_apt() -> None:
    """Install Chromium as a package of Debian or Ubuntu, which only root may."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Dat lukte niet; nu met apt-get.", file=sys.stderr)
        succeeds("apt-get", "update")
        succeeds("apt-get", "install", "--yes", "chromium")


def succeeds(*command: str) -> bool:
    """Whether a command is there, ends in time and ends well; what it prints is left out."""
    try:
        result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=600, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return result.returncode == 0


def explain_lack() -> str:
    """Say in Dutch why there is no browser and what to do about it."""
    wish = os.environ.get(VARIABLE)
    return f"{VARIABLE} wijst naar {wish}, maar daar start geen browser.\n" if wish else WHAT_TO_DO


def main() -> str | None:
    """Print the path of a browser, or return why there is none."""
    browser = ensure_browser()
    if browser is None:
        return explain_lack()
    print(browser)
    return None


if __name__ == "__main__":
    sys.exit(main())

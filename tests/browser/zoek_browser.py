"""Find browsers for the tests, or see to it that there are some: Chromium or Chrome must be there, others if they can.

`python -m tests.browser.zoek_browser` prints what there is and what is lacking; without Chromium it exits with code 1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Motor:
    """A kind of browser: as Playwright calls it, and where one may be.

    `packages` are those of Debian and Ubuntu, each enough; what stands together with a space belongs together.
    """

    naam: str
    titel: str
    variable: str
    commands: tuple[str, ...] = ()
    usual_places: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    advice: str


CHROMIUM = Motor(
    naam="chromium",
    titel="Chromium",
    variable="CASUSKIJKER_BROWSER",
    # The first is the same browser without its own windows: a run with it takes a third less time.
    commands=("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    usual_places=(
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "%ProgramFiles%/Google/Chrome/Application/chrome.exe",
        "%ProgramFiles(x86)%/Google/Chrome/Application/chrome.exe",
        "%LocalAppData%/Google/Chrome/Application/chrome.exe",
    ),
    packages=("chromium-headless-shell", "chromium"),
    advice="""\
Er is geen Chromium of Chrome gevonden, en installeren lukte niet. De browsertests hebben er een nodig.
Kies wat bij je computer past en probeer het dan opnieuw:
  - Debian of Ubuntu: sudo apt-get install chromium
  - macOS of Windows: installeer Google Chrome
  - ergens anders:    zet het pad van de browser in CASUSKIJKER_BROWSER
""",
)
FIREFOX = Motor(
    naam="firefox",
    titel="Firefox",
    variable="CASUSKIJKER_FIREFOX",
    commands=("firefox-esr", "firefox"),
    usual_places=(
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "%ProgramFiles%/Mozilla Firefox/firefox.exe",
    ),
    packages=("firefox-esr",),
    advice="geen Firefox gevonden. Installeer er een (Debian: apt-get install firefox-esr), of zet het pad in "
    "CASUSKIJKER_FIREFOX.\n",
)
WEBKIT = Motor(
    naam="webkit",
    titel="WebKit",
    variable="CASUSKIJKER_WEBKIT",
    commands=("WebKitWebDriver",),
    packages=("webkit2gtk-driver xvfb",),
    advice="geen WebKit gevonden. Op Debian en Ubuntu installeer je het met apt-get install webkit2gtk-driver xvfb; "
    "ergens anders gaan de reizen op een telefoon niet.\n",
)
"""The browser of an iPhone: what is looked for is the driver, which starts it, and the screen that nobody sees."""

OF_PLAYWRIGHT = (CHROMIUM, FIREFOX)
"""What Playwright drives, and can fetch."""
MOTOREN = (*OF_PLAYWRIGHT, WEBKIT)
"""All kinds, the one that must be there first."""


def find_browser(motor: Motor = CHROMIUM) -> Path | None:
    """Return the first browser of this kind that starts; when its variable names one, that one or none."""
    wish = os.environ.get(motor.variable)
    places = [Path(wish)] if wish else candidates(motor)
    return next((browser for browser in places if starts(browser, motor)), None)


def candidates(motor: Motor) -> Iterator[Path]:
    """Yield where a browser may be: on the PATH, in the usual places, and where Playwright puts its own."""
    yield from (Path(path) for path in map(shutil.which, motor.commands) if path)
    yield from (Path(os.path.expandvars(place)) for place in motor.usual_places)
    if motor in OF_PLAYWRIGHT:
        with sync_playwright() as playwright:
            own = Path(getattr(playwright, motor.naam).executable_path)
        yield own


def starts(browser: Path, motor: Motor) -> bool:
    """Whether a browser can be started; one that lacks its libraries cannot."""
    if not browser.is_file():
        return False
    if motor is WEBKIT:  # a driver, which knows no version
        return shutil.which("Xvfb") is not None
    if sys.platform == "win32":  # there, asking for the version opens a window
        return True
    return succeeds(str(browser), "--version")


def ensure_browser(motor: Motor = CHROMIUM) -> Path | None:
    """Return a browser that starts, after trying to install one where there is none."""
    browser = find_browser(motor)
    for install in () if os.environ.get(motor.variable) else (install_with_apt, install_with_playwright):
        if browser is None and install(motor):
            browser = find_browser(motor)
    return browser


def install_with_apt(motor: Motor) -> bool:
    """Install the packages of Debian or Ubuntu, which only root may; whether that went well."""
    if sys.platform == "win32" or not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    print(f"Er is nog geen {motor.titel}; ik probeer er een te installeren met apt-get.", file=sys.stderr)
    install = ("apt-get", "install", "--yes")
    return succeeds("apt-get", "update") and any(succeeds(*install, *each.split()) for each in motor.packages)


def install_with_playwright(motor: Motor) -> bool:
    """Let Playwright fetch its own browser; whether that went well."""
    if motor not in OF_PLAYWRIGHT:
        return False
    print(f"Er is nog geen {motor.titel}; Playwright probeert er een op te halen.", file=sys.stderr)
    return succeeds(sys.executable, "-m", "playwright", "install", motor.naam)


def succeeds(*command: str) -> bool:
    """Whether a command is there, ends in time and ends well; what it prints is left out."""
    try:
        result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=600, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return result.returncode == 0


def explain_lack(motor: Motor = CHROMIUM) -> str:
    """Say in Dutch why there is no browser of this kind and what to do about it."""
    wish = os.environ.get(motor.variable)
    return f"{motor.variable} wijst naar {wish}, maar daar start geen browser.\n" if wish else motor.advice


def main() -> str | None:
    """Print the paths of the browsers and what is lacking, or return why there is no Chromium."""
    for motor in MOTOREN:
        browser = ensure_browser(motor)
        if browser is None and motor is CHROMIUM:
            return explain_lack()
        print(f"{motor.titel}: {browser or explain_lack(motor).strip()}")
    return None


if __name__ == "__main__":
    sys.exit(main())

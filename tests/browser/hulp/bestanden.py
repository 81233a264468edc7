"""A file that a page hands to its reader, and one that a reader hands to a page."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Locator, Page

DRAG = """([soort, bestanden]) => {
    const dataTransfer = new DataTransfer();
    for (const [naam, tekst] of bestanden) dataTransfer.items.add(new File([tekst], naam));
    if (!bestanden.length) dataTransfer.setData("text/plain", "zomaar tekst");
    const event = new DragEvent(soort, { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector("h1").dispatchEvent(event);
    return event.defaultPrevented;
}"""
SECONDS = 10
"""How long a browser may take to write the file."""


@dataclass(frozen=True, slots=True)
class Ophaler:
    """Clicks on what gives a file; Firefox does not tell Playwright that one came, so there the folder is watched."""

    motor: str
    folder: Path

    def __call__(self, button: Locator) -> tuple[str, bytes]:
        """Return the name and the content of the file that a click gives."""
        if self.motor == "firefox":
            button.click()
            return self._wait_for_file(button)
        with button.page.expect_download() as download:
            button.click()
        return download.value.suggested_filename, Path(download.value.path()).read_bytes()

    def _wait_for_file(self, button: Locator) -> tuple[str, bytes]:
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            button.page.wait_for_timeout(50)
            files = list(self.folder.iterdir())
            if len(files) == 1 and files[0].suffix != ".part" and files[0].stat().st_size:
                content = files[0].read_bytes()
                files[0].unlink()  # so that the next file gets the name the page gives it
                return files[0].name, content
        raise AssertionError(f"in {SECONDS} s kwam er geen bestand; in de map staat {list(self.folder.iterdir())}")


def take_in(page: Page, van: str = "Van mij") -> None:
    """Take in what a file holds; where the page asks whose it is, say so."""
    venster = page.get_by_role("dialog")
    knop = venster.get_by_role("button", name="Neem over wat je koos")
    expect(knop).to_be_visible()
    # It stands there with the button, or not at all.
    vraag = venster.get_by_role("radio", name=van)
    if vraag.count():
        vraag.check()
    knop.click()


def choose_file(page: Page, path: Path) -> None:
    """Hand a file to the page that asks for one."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open een bestand").click()
    chooser.value.set_files(path)


def drag(page: Page, soort: str, bestanden: Mapping[str, str]) -> bool:
    """Drag files over the page or drop them on it; return whether the page keeps the browser from leaving."""
    taken: bool = page.evaluate(DRAG, [soort, list(bestanden.items())])
    return taken


def drop(page: Page, bestanden: Mapping[str, str]) -> None:
    """Drag files into the window, over the page until it takes them, and let go."""
    drag(page, "dragenter", bestanden)
    page.wait_for_function(DRAG, arg=["dragover", list(bestanden.items())])
    assert drag(page, "drop", bestanden)

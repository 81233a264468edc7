"""A new release while a browser still keeps the one before: whatever mixes, nothing dies without a word.

The releases are this site three times, with scripts that differ as those of releases do: one knows a component less,
of one the files have other names. The host lets a browser keep everything for ten minutes, as hosts do.
"""

from __future__ import annotations

import itertools
import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.zoek_browser import CHROMIUM
from tests.sites import SiteHandler, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from tests.browser.motoren import Browsers
    from tests.sites import Site

VERSION = re.compile(r"(assets/casuskijker/)([0-9a-f]{12})/")
SEEN = "kijkramen/presentie/"
UNSEEN = ("mijn-kijkwerk/", "samen-kijken/", "casussen/opgeruimd-staat-netjes/")
"""A page that the reader saw before the release, and pages of which the browser has no more than the HTML."""
SPEAK = ("mijn-kijkwerk", "samen-kijken", "zoek-scherm", "reflectie-velden", "dossier-balk")
"""The elements without which a reader would miss something."""
STATES = """async (tags) => {
  const elements = [...document.querySelectorAll(tags.join())];
  const sentence = (element) => element.querySelector(":scope > .wachten");
  const lives = (element) => Boolean(customElements.get(element.localName)) && !sentence(element);
  const end = performance.now() + 600;
  while (!elements.every(lives) && performance.now() < end) await new Promise((done) => setTimeout(done, 50));
  return elements.map((element) => {
    const zin = sentence(element);
    const says = zin && getComputedStyle(zin).display !== "none" ? zin.textContent : "";
    return { tag: element.localName, lives: lives(element), says };
  });
}"""
WHAT_TO_DO = "Blijft dit staan? Ververs de pagina. Er is niets gewist."


class KeepingHandler(SiteHandler):
    """A host that lets a browser keep what it has for ten minutes."""

    def do_GET(self) -> None:  # noqa: N802 - the name is inherited
        del self.headers["If-Modified-Since"]  # the releases are made in one second, and would seem the same
        super().do_GET()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


class Host:
    """An address where one release after another stands."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.folder = folder

    def publish(self, release: Path) -> None:
        self.folder.unlink(missing_ok=True)
        self.folder.symlink_to(release, target_is_directory=True)


@pytest.fixture(scope="module")
def releases(site: Site, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """This site as three releases."""
    folder = tmp_path_factory.mktemp("uitgaven")
    first = shutil.copytree(site.folder, folder / "eerste")
    second = make_release(first, folder / "tweede", "2" * 12, lambda text: text.replace('"kijken/samen-kijken"', ""))
    third = make_release(first, folder / "derde", "3" * 12, lambda text: text.replace("gedeeld-", "anders-"))
    return [first, second, third]


def make_release(site: Path, folder: Path, version: str, change: Callable[[str], str]) -> Path:
    """Copy a site, change its scripts and their names, and give their folder another name, as the build would."""
    shutil.copytree(site, folder)
    (scripts,) = [path for path in (folder / "assets/casuskijker").iterdir() if re.fullmatch("[0-9a-f]{12}", path.name)]
    for script in sorted(scripts.rglob("*.js")):
        script.write_text(change(script.read_text("utf-8")), "utf-8")
        script.rename(script.with_name(change(script.name)))
    scripts.rename(scripts.with_name(version))
    for page in folder.rglob("*.html"):
        page.write_text(VERSION.sub(rf"\g<1>{version}/", change(page.read_text("utf-8"))), "utf-8")
    return folder


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with serve(tmp_path / "site", handler=KeepingHandler) as url:
        yield Host(url, tmp_path / "site")


def open_context(browsers: Browsers) -> BrowserContext:
    """Return a reader whose browser keeps what it may; what it complains of is what these tests are about."""
    browser = browsers.get(CHROMIUM)
    assert browser
    return browser.new_context()


def fetch_pages(page: Page, host: Host) -> None:
    """Have the browser keep the HTML of pages that the reader has not been to, as it does when they are preloaded."""
    page.evaluate(
        "async (pages) => { for (const page of pages) await (await fetch(page)).text(); }",
        [host.url + address for address in UNSEEN],
    )


@pytest.mark.duurt_lang
def test_no_pair_of_releases_leaves_an_element_dead_without_a_sentence(
    releases: list[Path], host: Host, browsers: Browsers
) -> None:
    dead = []
    for before, after in itertools.permutations(releases, 2):
        context = open_context(browsers)
        page = context.new_page()
        host.publish(before)
        page.goto(host.url + SEEN)
        fetch_pages(page, host)
        host.publish(after)
        for address in UNSEEN:
            page.goto(host.url + address)
            states = page.evaluate(STATES, SPEAK)
            assert states, address
            dead += [(before.name, after.name, state["tag"], state["says"]) for state in states if not state["lives"]]
        context.close()
    assert dead, "geen enkel paar mengde iets: deze proef bewijst dan niets"
    assert [each for each in dead if WHAT_TO_DO not in each[3]] == []


def test_a_page_of_before_there_were_versions_comes_anew_by_itself_or_says_what_to_do(
    releases: list[Path], host: Host, browsers: Browsers, tmp_path: Path
) -> None:
    before = shutil.copytree(releases[0], tmp_path / "voorheen")
    for html in before.rglob("*.html"):
        text = VERSION.sub(r"\g<1>", html.read_text("utf-8"))
        html.write_text(text.replace("/overal.js", "/main.js"), "utf-8")
    page = open_context(browsers).new_page()
    host.publish(before)
    page.goto(host.url + "api/kijkramen.json")  # a page of the site without its scripts
    fetch_pages(page, host)
    host.publish(releases[1])
    page.goto(host.url + "mijn-kijkwerk/")
    expect(page.get_by_role("button", name="Open een bestand")).to_be_visible()
    host.publish(before)
    page.goto(host.url + "samen-kijken/")
    expect(page.get_by_role("alert")).to_contain_text("Ververs de pagina. Er is niets gewist.")
    page.context.close()

"""Readers who have never been here, one after the other: what a test left behind is tidied for the next.

To begin a process of the browser and to read our scripts from nothing is half of what a short test takes. So a reader
gets the page of the one before, at an empty address, with nothing kept, no history, and the window as it was; the files
of the site are still at hand, as they are with whoever was here before. A script that each page begins with is taken
away, and a tab that was opened is closed. Whoever did what cannot be undone takes all of it along: an ear for what
happens, a lost connection, a clock that was set, an emulation.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen
from weakref import WeakKeyDictionary

from tests.browser.zoek_browser import CHROMIUM
from tests.sites import EMPTY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

    from tests.browser.klachten import Klachten

    Options = Mapping[str, Any]
    Key = tuple[str, ...]

MOST = 2
"""How many readers are kept at once: the wide and the narrow one of a module that looks with both."""

OF_CONTEXT = (
    *("expose_binding", "expose_function", "grant_permissions", "new_cdp_session", "on", "once"),
    *("route", "route_from_har", "set_extra_http_headers", "set_geolocation", "set_offline"),
)
OF_PAGE = ("add_locator_handler", "expose_binding", "expose_function", "on", "once")
"""What one does to a reader, or to a page, that stays for whatever comes after."""

FORGET = """() => {
  localStorage.clear();
  sessionStorage.clear();
  window.name = "";
  const date = Function.prototype.toString.call(Date);
  return [localStorage.length, sessionStorage.length, date.includes("[native code]")];
}"""
"""Gives how much is kept after all, and whether the clock is still that of the machine."""


SESSIONS: WeakKeyDictionary[Page, CDPSession] = WeakKeyDictionary()


def session_of(page: Page) -> CDPSession:
    """Return the line to the browser over which a page is tidied; who changes something over it, changes it back."""
    return SESSIONS[page]


@dataclass(frozen=True, slots=True)
class Lezer:
    """One reader: a page, and what tidies it, where it can be tidied: in Chromium, on a site with an empty page."""

    page: Page
    session: CDPSession | None
    options: Options

    def tidy(self, session: CDPSession) -> bool:
        """Make of a page that was used one that never was; return whether it is: a clock that was set stays so."""
        base_url = self.options["base_url"]
        for other in set(self.page.context.pages) - {self.page}:
            other.close()
        self.page.unroute_all(behavior="ignoreErrors")
        self.page.goto(base_url + EMPTY)
        *kept, has_own_clock = self.page.evaluate(FORGET)
        assert kept == [0, 0]
        address = urlsplit(base_url)
        origin = f"{address.scheme}://{address.netloc}"
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        session.send("Page.resetNavigationHistory")
        self.page.emulate_media(
            media="null",
            color_scheme=self.options["color_scheme"],
            reduced_motion="null",
            forced_colors="null",
            contrast="null",
        )
        self.page.set_viewport_size(self.options["viewport"])
        self.page.mouse.move(-1, -1)
        return bool(has_own_clock)


@dataclass(slots=True)
class Lezers:
    """The readers who may be asked again, by their browser, site, window and colours, and whether scripts run."""

    waiting: dict[Key, Lezer] = field(default_factory=dict)

    @contextmanager
    def receive(self, browser: Browser, options: Options, klachten: Klachten) -> Iterator[BrowserContext]:
        """Give a reader who has never been here, with one empty page, and note the complaints till they are gone."""
        key = (browser.browser_type.name, *map(str, options.values()))
        lezer = self.waiting.pop(key, None) or begin(browser, options)
        context = lezer.page.context
        klachten.listen(context)
        with ExitStack() as undo:
            with note_traces(context, lezer.page) as traces, note_scripts(context, lezer.page, undo):
                yield context
            if traces or not lezer.session or lezer.page not in context.pages:
                undo.pop_all()
                context.close()
                return
        if not lezer.tidy(lezer.session):
            context.close()
            return
        klachten.stop(context)
        self.waiting[key] = lezer
        self.send_away(MOST)

    def send_away(self, most: int = 0) -> None:
        """Close all readers but those who came last."""
        while len(self.waiting) > most:
            self.waiting.pop(next(iter(self.waiting))).page.context.close()


def begin(browser: Browser, options: Options) -> Lezer:
    """Open the browser for somebody new."""
    context = browser.new_context(**options)
    page = context.new_page()
    if browser.browser_type.name == CHROMIUM.naam and has_empty_page(options["base_url"]):
        SESSIONS[page] = context.new_cdp_session(page)
    return Lezer(page, SESSIONS.get(page), options)


def has_empty_page(base_url: str) -> bool:
    """Whether a page without anything is there to tidy on: a site that MkDocs itself serves has none."""
    try:
        with urlopen(base_url + EMPTY) as answer:  # noqa: S310 - a site of this test run
            return not answer.read()
    except HTTPError:
        return False


@contextmanager
def note_traces(context: BrowserContext, page: Page) -> Iterator[list[str]]:
    """Write down what is done that cannot be undone, while somebody is here."""
    traces: list[str] = []

    def noting(thing: object, name: str) -> None:
        do = getattr(thing, name)

        def do_and_note(*args: object, **named: object) -> object:
            traces.append(name)
            return do(*args, **named)

        setattr(thing, name, do_and_note)

    watched = [(context, name) for name in OF_CONTEXT] + [(page, name) for name in OF_PAGE]
    for thing, name in watched:
        noting(thing, name)
    yield traces
    for thing, name in watched:
        delattr(thing, name)


@contextmanager
def note_scripts(context: BrowserContext, page: Page, undo: ExitStack) -> Iterator[None]:
    """See to it that scripts which each page begins with, given while somebody is here, go again."""

    def noting(thing: BrowserContext | Page) -> None:
        add = thing.add_init_script

        def add_and_note(script: str) -> object:
            return undo.push(add(script))

        vars(thing)["add_init_script"] = add_and_note

    for thing in (context, page):
        noting(thing)
    yield
    for thing in (context, page):
        del vars(thing)["add_init_script"]

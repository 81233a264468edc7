"""WebKitGTK behind the part of Playwright's interface that journeys use.

Playwright drives its own WebKit only, which not every machine can get. So that the same journeys run in the WebKit that
Debian has, this has its methods; a test that asks for one that is lacking is skipped, and the end of the run says so.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import pytest

from tests.browser.webkitgtk_grenzen import LIMITED, Beperkt, wait_until
from tests.browser.webkitgtk_invoer import ELEMENT, Kieswacht, Kiezer, Toetsenbord
from tests.browser.webkitgtk_rijder import Rijder, RijderError, Scherm, find_status

if TYPE_CHECKING:
    from collections.abc import Mapping

FINDER = Path(__file__).with_suffix(".js").read_text("utf-8")
VIEWPORT = {"width": 1280, "height": 720}
"""How large a window is that nobody gives a size, as with Playwright."""
NARROWEST = 450
"""The window of this browser has buttons that do not fit in less."""


def describe(name: str | re.Pattern[str] | None, *, exact: bool = False) -> dict[str, object] | None:
    """Return a name as the finder takes it."""
    if isinstance(name, re.Pattern):
        return {"pattern": name.pattern, "flags": "i" if name.flags & re.IGNORECASE else ""}
    return None if name is None else {"text": name, "exact": exact}


class Zoeker(Beperkt):
    """What a page and a part of it have in common: finding elements in it."""

    bladzijde: Bladzijde
    steps: tuple[dict[str, object], ...] = ()

    def _step(self, kind: str, **step: object) -> Plek:
        return Plek(self.bladzijde, (*self.steps, {"kind": kind, **step}))

    def locator(self, selector: str) -> Plek:
        return self._step("css", selector=selector)

    def get_by_role(
        self, role: str, *, name: str | re.Pattern[str] | None = None, exact: bool = False, level: int | None = None
    ) -> Plek:
        return self._step("role", role=role, name=describe(name, exact=exact), level=level)

    def get_by_text(self, text: str | re.Pattern[str], *, exact: bool = False) -> Plek:
        return self._step("text", name=describe(text, exact=exact))

    def get_by_label(self, text: str | re.Pattern[str], *, exact: bool = False) -> Plek:
        return self._step("label", name=describe(text, exact=exact))


SETTLING = 3
"""Seconds in which a page is expected to have become still."""
PLACE_WHEN_DONE = """
return document.readyState === "complete" && !document.querySelector("body :not(:defined)")
    && JSON.stringify(found.map((element) => element.getBoundingClientRect()));
"""


@dataclass
class Plek(Zoeker):
    """A locator: finds its elements anew each time."""

    bladzijde: Bladzijde
    steps: tuple[dict[str, object], ...]

    @property
    def page(self) -> Bladzijde:
        return self.bladzijde

    @property
    def first(self) -> Plek:
        return self.nth(0)

    @property
    def last(self) -> Plek:
        return self.nth(-1)

    def nth(self, index: int) -> Plek:
        return self._step("nth", index=index)

    def filter(self, *, has_text: str | re.Pattern[str]) -> Plek:
        return self._step("filter", name=describe(has_text))

    def states(self) -> list[dict[str, Any]]:
        """Return what a reader can know of each element."""
        found: list[dict[str, Any]] = self._run("return found.map(describe);")
        return found

    def _run(self, script: str, argument: object = None) -> Any:  # noqa: ANN401 - whatever the page answers
        return self.bladzijde.run(f"{FINDER}\n{script}", self.steps, argument)

    def count(self) -> int:
        return len(self.states())

    def _one(self) -> dict[str, Any]:
        """Wait for the only element there is here, and return what is known of it."""
        states: list[dict[str, Any]] = []

        def is_there() -> bool:
            states[:] = self.states()
            assert len(states) < 2, f"{len(states)} elementen: {self.steps}"
            return len(states) == 1

        assert wait_until(is_there), f"niet gevonden: {self.steps}"
        return states[0]

    def text_content(self) -> str:
        return str(self._one()["text"])

    def inner_text(self) -> str:
        return str(self._one()["inner_text"])

    def input_value(self) -> str:
        return str(self._one()["value"])

    def get_attribute(self, name: str) -> str | None:
        value: str | None = self._one()["attributes"].get(name)
        return value

    def is_checked(self) -> bool:
        return bool(self._one()["checked"])

    def is_visible(self) -> bool:
        return any(state["visible"] for state in self.states())

    def wait_for(self) -> None:
        assert wait_until(lambda: bool(self._one()["visible"])), f"niet zichtbaar: {self.steps}"

    def evaluate(self, script: str, argument: object = None) -> Any:  # noqa: ANN401 - whatever the page answers
        self._one()
        return self._run(f"return ({script})(found[0], argument);", argument)

    def evaluate_all(self, script: str, argument: object = None) -> Any:  # noqa: ANN401 - as above
        return self._run(f"return ({script})(found, argument);", argument)

    def _settle(self) -> None:
        """Wait until the page has what its scripts add, and the element stands still, as Playwright does.

        A page that goes on moving is acted on all the same: what then goes wrong is for the test to say.
        """
        before: list[object] = [None]

        def stands_still() -> bool:
            place = self._run(PLACE_WHEN_DONE)
            same = bool(place) and place == before[0]
            before[0] = place
            return same

        wait_until(stands_still, seconds=SETTLING)

    def _act(self, command: str, body: dict[str, object]) -> None:
        """Do something with the element as soon as that is possible: it must be there, visible, still, not covered."""
        self._one()
        self._settle()

        def succeeds() -> bool:
            (element,) = self._run("return found;")
            try:
                self.bladzijde.call("POST", f"/element/{element[ELEMENT]}/{command}", body)
            except RijderError:  # under a bar that stays at the edge of the window, perhaps; Playwright scrolls on too
                self._run("found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });")
                raise
            return True

        wait_until(succeeds)

    def click(self) -> None:
        self._act("click", {})

    def check(self) -> None:
        if not self.is_checked():
            self.click()

    def focus(self) -> None:
        self.evaluate("element => element.focus()")

    def clear(self) -> None:
        self._act("clear", {})

    def fill(self, text: str) -> None:
        self.clear()
        self.press_sequentially(text)

    def press_sequentially(self, text: str) -> None:
        self._act("value", {"text": text})

    def set_input_files(self, file: str | Path | dict[str, Any]) -> None:
        """Choose a file, which may be given by its name and content."""
        if isinstance(file, dict):
            self.bladzijde.lezer.uploads.append(TemporaryDirectory())
            path = Path(self.bladzijde.lezer.uploads[-1].name, file["name"])
            path.write_bytes(file["buffer"])
            file = path
        self._act("value", {"text": str(Path(file).resolve())})

    def press(self, key: str) -> None:
        self.focus()
        self.bladzijde.keyboard.press(key)


@dataclass
class Antwoord(Beperkt):
    """How the server answered."""

    status: int


class Bladzijde(Zoeker):
    """A page: a window of a reader."""

    def __init__(self, lezer: Lezer, window: str) -> None:
        self.lezer, self.window = lezer, window
        self.bladzijde = self
        self.keyboard = Toetsenbord(self)

    def call(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - whatever the driver answers
        """Ask the driver something about this window."""
        return self.lezer.call(method, path, body, window=self.window)

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever the page answers
        return self.call("POST", "/execute/sync", {"script": script, "args": arguments})

    @property
    def url(self) -> str:
        return str(self.call("GET", "/url"))

    def title(self) -> str:
        return str(self.call("GET", "/title"))

    def goto(self, address: str) -> Antwoord:
        self.call("POST", "/url", {"url": urljoin(self.lezer.base_url, address)})
        return Antwoord(find_status(self.url))

    def close(self) -> None:
        """Close the window; the last one of a reader leaves an empty one, since a session ends with its windows."""
        if len(self.call("GET", "/window/handles")) == 1:
            self.call("POST", "/window/new", {"type": "window"})
        self.lezer.switch(self.call("DELETE", "/window")[0])

    def expect_file_chooser(self) -> Kieswacht:
        return Kieswacht(Kiezer(self))

    def reload(self) -> None:
        self.call("POST", "/refresh", {})

    def go_back(self) -> None:
        self.call("POST", "/back", {})

    def wait_for_url(self, pattern: str) -> None:
        expression = re.compile(".*".join(map(re.escape, pattern.split("**"))))
        assert wait_until(lambda: expression.fullmatch(self.url) is not None), f"{self.url} is niet {pattern}"

    def wait_for_timeout(self, milliseconds: float) -> None:
        time.sleep(milliseconds / 1000)

    def evaluate(self, script: str, argument: object = None) -> Any:  # noqa: ANN401 - whatever the page answers
        whole = f"const value = ({script}); return typeof value === 'function' ? value(arguments[0]) : value;"
        return self.run(whole, argument)


@dataclass
class Lezer(Beperkt):
    """A context: a reader with windows that share what they store."""

    rijder: Rijder
    base_url: str
    viewport: Mapping[str, int]
    session: str = ""
    current: str = ""
    uploads: list[TemporaryDirectory[str]] = field(default_factory=list)

    def call(self, method: str, path: str, body: object = None, *, window: str = "") -> Any:  # noqa: ANN401 - as above
        if window and window != self.current:
            self.switch(window)
        return self.rijder.call(method, self.session + path, body)

    def switch(self, window: str) -> None:
        """Have what follows happen in this window."""
        self.rijder.call("POST", f"{self.session}/window", {"handle": window})
        self.current = window

    def new_page(self) -> Bladzijde:
        new = self.call("POST", "/window/new", {"type": "window"})["handle"] if self.session else self._open()
        page = Bladzijde(self, new)
        assert wait_until(lambda: self._fit(page)), f"het venster wordt niet {self.viewport}"
        return page

    def _fit(self, page: Bladzijde) -> bool:
        """Whether the window has its size; if not, ask for it anew: it has a border, and takes its time."""
        wide, high, border, bar = page.run(
            "return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]"
        )
        if (wide, high) == (self.viewport["width"], self.viewport["height"]):
            return True
        size = {"width": self.viewport["width"] + border, "height": self.viewport["height"] + bar}
        page.call("POST", "/window/rect", size)
        return False

    def _open(self) -> str:
        self.rijder.start()
        self.session = f"/session/{self.rijder.new_session()['sessionId']}"
        self.current = str(self.call("GET", "/window"))
        return self.current

    def on(self, event: str, listen: object) -> None:
        """Hear nothing: the driver does not tell what a page complains of."""

    def set_default_timeout(self, milliseconds: float) -> None:
        """Keep to `SECONDS`."""

    def close(self) -> None:
        if self.session:
            self.call("DELETE", "")
        self.rijder.stop()
        for folder in self.uploads:
            folder.cleanup()


@dataclass
class Soort:
    """A kind of browser, by its name."""

    name: str


@dataclass
class WebKitGTK(Beperkt):
    """The browser."""

    binary: Path
    downloads: Path
    scherm: Scherm = field(init=False)
    version: str = ""
    browser_type: Soort = field(default_factory=lambda: Soort("webkit"))

    def __post_init__(self) -> None:
        """Start a screen, and ask the version of the browser."""
        self.scherm = Scherm(self.downloads)
        self.scherm.start()
        rijder = Rijder(self.binary, self.scherm.environment)
        rijder.start()
        self.version = f"{rijder.new_session()['capabilities']['browserVersion']} (WebKitGTK)"
        rijder.stop()

    def new_context(self, *, base_url: str, viewport: Mapping[str, int] = VIEWPORT, **wishes: object) -> Lezer:
        if wishes.get("color_scheme", "light") != "light" or not wishes.get("java_script_enabled", True):
            pytest.skip(f"{LIMITED} donker of zonder JavaScript gaat niet")
        if viewport["width"] < NARROWEST:
            pytest.skip(f"{LIMITED} smaller dan {NARROWEST} pixels gaat niet")
        return Lezer(Rijder(self.binary, self.scherm.environment), base_url, viewport)

    def close(self) -> None:
        self.scherm.stop()

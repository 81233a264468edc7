"""A phone: WebKit, which every browser of an iPhone is, in a window as narrow as one, driven by Selenium.

Debian and Ubuntu have it as WebKitGTK, whose driver knows where its own browser is.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, TypeVar

from selenium.common.exceptions import NoSuchFrameException
from selenium.webdriver import Remote
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.file_detector import UselessFileDetector
from selenium.webdriver.support import expected_conditions as conditions
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import TimeoutError  # noqa: A004 - what it calls a browser that does not answer

from tests.sites import EMPTY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver
    from selenium.webdriver.remote.webelement import WebElement

    Locator = tuple[str, str]

T = TypeVar("T")
SECONDS = 60
"""How long something may take to appear, or to become what is expected, on a machine that has more to do."""
PATIENCE = 2 * SECONDS
"""How long a script of a test may take; who waits for its answer must not give up before that."""

BARE_WINDOW = "window.open(arguments[0], '', 'width=390,height=844,toolbar=no,location=no,menubar=no')"
"""Any other window has a bar with buttons, which do not fit in less than 447 pixels."""

CATCH_CHOICE = """HTMLInputElement.prototype.click = function () {
    this.id = "gekozen-bestand";
    document.body.append(this);
};"""
"""Nobody can press in the window where one chooses a file: the field that asks for it comes onto the page instead."""


@contextmanager
def open_screen() -> Iterator[str]:
    """Start a screen that nobody sees, on a number that it chooses itself; yields its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as screen:
        os.close(writing)
        with os.fdopen(reading) as number:
            name = f":{number.readline().strip()}"
        try:
            yield name
        finally:
            screen.terminate()


@contextmanager
def open_phone(driver: Path, screen: str, downloads: Path) -> Iterator[WebDriver]:
    """Begin a phone; what it downloads comes into a folder of ours."""
    (downloads / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{downloads}"\n', "utf-8")
    surroundings = {"DISPLAY": screen, "XDG_CONFIG_HOME": str(downloads), "LANG": "C.UTF-8", "NO_AT_BRIDGE": "1"}
    if os.geteuid() == 0:  # its sandbox does not start for root
        surroundings["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
    options = Options()
    options.add_argument("--automation")
    options.add_argument("--javascript-can-open-windows-automatically=true")
    service = Service(str(driver), env=os.environ | surroundings)
    telefoon = begin(service, options)
    try:
        telefoon.set_script_timeout(PATIENCE)
        yield telefoon
    finally:
        telefoon.quit()
        service.stop()


def begin(service: Service, options: Options, *, tries: int = 3) -> WebDriver:
    """Start a browser; on a busy machine WebKitGTK sometimes never says that it is there, and then it is begun anew."""
    service.start()
    config = ClientConfig(service.service_url, timeout=SECONDS // 2)
    here = UselessFileDetector()  # the browser is on this machine, and so are the files it is given
    try:
        telefoon = Remote(service.service_url, file_detector=here, options=options, client_config=config)
    except TimeoutError:
        service.stop()
        if tries == 1:
            raise
        return begin(service, options, tries=tries - 1)
    config.timeout = PATIENCE + SECONDS / 2
    return telefoon


@contextmanager
def hand_over(telefoon: WebDriver, home: str) -> Iterator[None]:
    """Give the phone to a reader who has never been here, and tidy it afterwards: to begin another takes seconds."""
    bare = telefoon.current_window_handle
    open_window(telefoon, home)
    wait_until(telefoon, keeps_nothing)
    try:
        yield
    finally:
        telefoon.get(home + EMPTY)
        telefoon.execute_script("localStorage.clear()")
        telefoon.delete_all_cookies()
        for window in set(telefoon.window_handles) - {bare}:
            telefoon.switch_to.window(window)
            telefoon.close()
        telefoon.switch_to.window(bare)


def keeps_nothing(telefoon: WebDriver) -> bool:
    """Tell whether it is here, too, that somebody tidied: each window is a process."""
    return bool(telefoon.execute_script("return localStorage.length + sessionStorage.length === 0"))


def open_window(telefoon: WebDriver, address: str) -> None:
    """Open a page in a window of its own, as narrow as the screen of a phone, and look at that one."""
    others = set(telefoon.window_handles)
    telefoon.execute_script(BARE_WINDOW, address)
    wait_until(telefoon, conditions.new_window_is_opened(others))
    telefoon.switch_to.window((set(telefoon.window_handles) - others).pop())
    wait_until(telefoon, is_there)


def is_there(telefoon: WebDriver) -> bool:
    """Tell whether a new window has its first page whole: one that is sent on before that sometimes hangs."""
    return telefoon.current_url != "about:blank" and telefoon.execute_script("return document.readyState") == "complete"


def wait_until(telefoon: WebDriver, condition: Callable[[WebDriver], Literal[False] | T]) -> T:
    """Wait until this holds, and return what it gives; when it never does, the test fails.

    A page that goes away while it is asked something leaves the question open: the next page is asked again.
    """
    return WebDriverWait(telefoon, SECONDS, ignored_exceptions=[NoSuchFrameException]).until(condition)


def see(telefoon: WebDriver, place: Locator) -> WebElement:
    """Return what is at this place, as soon as a reader can see it."""
    return wait_until(telefoon, conditions.visibility_of_element_located(place))


def read(telefoon: WebDriver, place: Locator, text: str) -> None:
    """Wait until this text is at this place, for a reader to see."""
    wait_until(telefoon, conditions.text_to_be_present_in_element(place, text))


def tap(telefoon: WebDriver, place: Locator) -> None:
    """Tap on what is at this place, in the middle of the screen, where no bar lies over it."""
    element = see(telefoon, place)
    telefoon.execute_script("arguments[0].scrollIntoView({ block: 'center' })", element)
    element.click()


def knop(text: str) -> Locator:
    """Return where the button with this text is."""
    return By.XPATH, f"//button[normalize-space()='{text}']"


def css(selector: str) -> Locator:
    """Return where the first element is that this selector finds."""
    return By.CSS_SELECTOR, selector


def press(telefoon: WebDriver, *keys: str) -> None:
    """Press keys where the focus is."""
    ActionChains(telefoon).send_keys(*keys).perform()


def take_download(telefoon: WebDriver, downloads: Path) -> Path:
    """Wait until a file of the site has come whole, and return it."""
    wait_until(telefoon, lambda _: any(downloads.glob("*.json")))
    return next(downloads.glob("*.json"))

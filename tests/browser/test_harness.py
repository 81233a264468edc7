"""The harness itself: what is wrong on a page is found in every browser, and what did not run is said."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests import PROJECT
from tests.browser import zoek_browser
from tests.browser.hulp.axe import axe, axe_in_widths
from tests.browser.hulp.axe_script import SCRIPT
from tests.browser.hulp.wachten import until
from tests.browser.zoek_browser import MOTOREN
from tests.sites import build_strict, left_as_it_was, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.klachten import Klachten
    from tests.browser.lezers import Lezers

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
PAGE = """\
<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<main><h1>Proef</h1>{body}</main></html>
"""
KLEUREN = """
<style>
  .licht { color: oklch(80% 0.1 90) } .grijs { color: color-mix(in srgb, black 40%, white) }
  .doos { background: rgb(0 0 0 / 10%); opacity: 0.9; border-radius: 4px } .schaduw { text-shadow: 0 0 2px #fff }
  .over { position: absolute; inset: 0 auto auto 0; background: linear-gradient(red, blue); color: hsl(60 100% 50%) }
</style>
<p>Zwart op wit.</p><p class="licht">Licht op wit.</p><p class="grijs">Grijs op wit, <b>en vet</b>.</p>
<div class="doos"><div class="doos"><p class="grijs">Grijs op grijs.</p><p class="schaduw">Met schaduw.</p></div></div>
<p class="over">Over een verloop.</p>
"""
SMAL = """
<style>@media (width < 600px) { .breed { display: none } }</style>
<button type="button"><span class="breed">Menu</span></button>
"""
PAGES = {
    "inline.html": PAGE.format(policy=POLICY, body="<script>document.title = 'anders'</script>"),
    "fout.html": PAGE.format(policy=POLICY, body="<script src='fout.js'></script>"),
    "fout.js": "throw new Error('mis')",
    "elders.html": PAGE.format(policy="default-src *", body="<img alt='' src='http://voorbeeld.invalid/x.png'>"),
    "erboven.html": PAGE.format(policy=POLICY, body="<img alt='' src='/x.png'>"),
    "kleuren.html": PAGE.format(policy="style-src 'unsafe-inline'; img-src data:", body=KLEUREN),
    "smal.html": PAGE.format(policy="style-src 'unsafe-inline'; img-src data:", body=SMAL),
    "onleesbaar.html": PAGE.format(policy=POLICY, body="<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"),
}


@pytest.fixture(scope="module")
def url_of_faults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("fouten")
    for name, text in PAGES.items():
        (folder / name).write_text(text, "utf-8")
    with serve(folder) as url:
        yield url


@pytest.fixture
def base_url(url_of_faults: str) -> str:
    return url_of_faults


@pytest.mark.parametrize("width", [360])
@pytest.mark.parametrize("colour_scheme", ["dark"])
def test_a_page_is_seen_with_the_eyes_that_a_test_chooses(page: Page) -> None:
    page.goto("onleesbaar.html")
    assert page.evaluate("[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]") == [360, True]


KLACHTEN = {
    "inline.html": "Content Security Policy",
    "fout.html": "fout: .*mis",
    "elders.html": "verzoek buiten de site: http://voorbeeld.invalid/x.png",
    "erboven.html": r"verzoek buiten de site: http://127\.0\.0\.1:\d+/x.png",
    "bestaat-niet/": "antwoord 404|status of 404",
}


@pytest.mark.in_elke_browser
def test_the_browser_complains(page: Page, klachten: Klachten) -> None:
    for address, klacht in KLACHTEN.items():
        page.goto(address)

        def is_heard(klacht: str = klacht) -> bool:
            page.wait_for_timeout(20)  # over WebDriver BiDi an error comes after all else, and while one listens
            return re.search(klacht, "\n".join(klachten.found)) is not None

        until(is_heard, wanted=True)
    klachten.allowed = [""]  # what may still come, is said twice
    klachten.found.clear()


def test_a_browser_gets_all_that_playwright_asks_of_it_and_what_we_do(browser: Browser) -> None:
    session = browser.new_browser_cdp_session()
    command = session.send("SystemInfo.getInfo")["commandLine"]
    session.detach()
    *before, last = re.findall(r"--enable-features=(\S+)", command)
    assert {name for each in before for name in each.split(",")} <= set(last.split(","))
    assert len(re.findall(r"--disable-features=", command)) == 1
    assert "RenderDocument:level/subframe" in last


LEAVE = """() => {
    localStorage.iets = sessionStorage.iets = document.cookie = "a=1";
    name = "van een ander";
    history.pushState(null, "", "#weg");
    return indexedDB.open("iets") && caches.open("iets").then(() => undefined);
}"""
LEFT = """async () => [
    localStorage.length, sessionStorage.length, document.cookie, name, history.length, document.referrer,
    (await indexedDB.databases()).length, (await caches.keys()).length, matchMedia("print").matches, innerWidth,
]"""


def test_who_comes_next_finds_nothing_of_who_was_here(
    lezers: Lezers, browser: Browser, klachten: Klachten, wensen: dict[str, object]
) -> None:
    """The same page, and all as in one that is new; what cannot be undone goes with who did it."""
    with lezers.receive(browser, wensen, klachten) as context:
        first = context.pages[0]
        first.goto("onleesbaar.html")
        as_new = first.evaluate(LEFT)
        first.evaluate(LEAVE)
        first.emulate_media(media="print")
        first.set_viewport_size({"width": 320, "height": 500})
        first.route("**/*", lambda route: route.abort())
        second = context.new_page()
        second.goto("onleesbaar.html")
        second.evaluate(LEAVE)
    with lezers.receive(browser, wensen, klachten) as context:
        assert context.pages == [first]
        first.goto("onleesbaar.html")
        assert first.evaluate(LEFT) == as_new
        context.add_init_script("window.overal = 1")
        first.add_init_script("window.hier = 1")
        first.reload()
        assert first.evaluate("[window.overal, window.hier]") == [1, 1]
    with lezers.receive(browser, wensen, klachten) as context:
        assert context.pages == [first]
        first.goto("onleesbaar.html")
        assert first.evaluate(LEFT) == as_new
        assert first.evaluate("[window.overal, window.hier]") == [None, None]
        first.expose_function("onuitwisbaar", lambda: None)
    with lezers.receive(browser, wensen, klachten) as context:
        second = context.pages[0]
        assert second != first
        second.clock.set_fixed_time(0)
    with lezers.receive(browser, wensen, klachten) as context:
        assert second not in context.pages


def test_axe_names_the_rule_and_the_element_under_a_strict_policy(page: Page) -> None:
    page.goto("onleesbaar.html")
    violations = axe(page)
    assert [text.splitlines()[0] for text in violations] == ["image-alt (critical): Images must have alternative text"]
    assert '<img src="data:' in violations[0]


def test_axe_finds_what_it_would_find_as_it_comes(page: Page) -> None:
    """Colours that are read once, and fields that are kept elsewhere, change nothing of what it says."""
    found = []
    for script in (AXE_SCRIPT, SCRIPT):
        page.goto("kleuren.html")
        page.evaluate(script)
        result = page.evaluate("axe.run()")
        found.append({kind: result[kind] for kind in ("violations", "incomplete", "passes", "inapplicable")})
    (contrast,) = [rule for rule in found[0]["violations"] if rule["id"] == "color-contrast"]
    assert len(contrast["nodes"]) == 4
    assert found[1] == found[0]


def test_axe_is_asked_all_where_something_is_gone_in_another_width(page: Page) -> None:
    page.goto("smal.html")
    (found,) = axe_in_widths(page, 1280, 360)
    assert found.startswith("360 breed, dark: button-name (critical)")


def test_a_build_that_fails_shows_the_warning(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Klein\ntheme: mkdocs\nplugins: []\n", "utf-8")
    (tmp_path / "docs/index.md").write_text("# Klein\n\n[dood](weg.md)\n", "utf-8")
    with pytest.raises(AssertionError, match=r"weg\.md"):
        build_strict(tmp_path, into=tmp_path / "site")


def test_who_writes_in_a_site_that_tests_share_is_found_out(tmp_path: Path) -> None:
    for name in ("anders.html", "blijft.html"):
        (tmp_path / name).touch()
    with pytest.raises(AssertionError, match=r": \['anders\.html', 'erbij\.html'\]$"), left_as_it_was(tmp_path):
        write_pages(tmp_path, "anders.html", "erbij.html")


def write_pages(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("van een test", "utf-8")
        os.utime(folder / name, (1, 1))  # however fast that was


def test_a_browser_that_is_asked_for_but_does_not_start_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASUSKIJKER_BROWSER", "/nergens/chroom")
    assert zoek_browser.main() == "CASUSKIJKER_BROWSER wijst naar /nergens/chroom, maar daar start geen browser.\n"


def test_a_browser_is_installed_in_one_way_after_the_other_until_there_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {motor: iter([None, f"/usr/bin/{motor.naam}"]) for motor in MOTOREN}
    commands: list[str] = []

    def do(*command: str) -> bool:
        commands.append(" ".join(command[-2:]))
        return command[0] != "apt-get" or command[1] == "update"

    for motor in MOTOREN:
        monkeypatch.delenv(motor.variable, raising=False)
    monkeypatch.setattr(zoek_browser, "find_browser", lambda motor: next(places[motor]))
    monkeypatch.setattr(zoek_browser, "succeeds", do)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert zoek_browser.main() is None
    assert commands == [
        *("apt-get update", "--yes chromium-headless-shell", "--yes chromium", "install chromium"),
        *("apt-get update", "--yes firefox-esr", "install firefox"),
        *("apt-get update", "webkit2gtk-driver xvfb"),
    ]
    found = capsys.readouterr().out
    assert found.startswith("Chromium: /usr/bin/chromium\nFirefox: /usr/bin/firefox\nWebKit: geen WebKit gevonden.")


def test_without_any_browser_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for motor in MOTOREN:
        monkeypatch.delenv(motor.variable, raising=False)
    monkeypatch.setattr(zoek_browser, "candidates", lambda _: [])
    monkeypatch.setattr(zoek_browser, "succeeds", lambda *_: False)
    assert "sudo apt-get install chromium" in str(zoek_browser.main())


def test_the_lack_of_another_browser_is_said_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CASUSKIJKER_FIREFOX", "/nergens/vos")
    monkeypatch.setattr(zoek_browser, "succeeds", lambda *_: False)
    monkeypatch.setattr(zoek_browser, "candidates", lambda _: [])
    monkeypatch.setenv("CASUSKIJKER_BROWSER", "/ergens/chroom")
    monkeypatch.delenv("CASUSKIJKER_WEBKIT", raising=False)
    monkeypatch.setattr(zoek_browser, "starts", lambda browser, _: browser.name == "chroom")
    assert zoek_browser.main() is None
    chromium, firefox, webkit = capsys.readouterr().out.splitlines()
    assert chromium == "Chromium: /ergens/chroom"
    assert firefox == "Firefox: CASUSKIJKER_FIREFOX wijst naar /nergens/vos, maar daar start geen browser."
    assert webkit.startswith("WebKit: geen WebKit gevonden.")


TESTS = """
import pytest

def test_that_runs(record_property):
    record_property("browser", "Chromium 1.2")

@pytest.mark.parametrize("motor", ["firefox"])
def test_that_cannot(motor):
    pytest.skip("geen Firefox gevonden.")
"""


def test_the_end_of_a_run_names_every_test_that_did_not_run_also_when_another_process_ran_them(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]", "utf-8")
    (tmp_path / "test_klein.py").write_text(TESTS, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "tests.browser.verslag", "-n", "1"],
        cwd=tmp_path,
        # Each process would read what it needs nothing of, which takes most of the time.
        env=os.environ | {"PYTHONPATH": str(PROJECT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    said = run.stdout.partition(" wat waarin draaide, en wat niet ")[2]
    assert re.findall(r"(?m)^[A-Z ].*", said) == [
        "Chromium 1.2: 1",
        "NIET gedraaid: geen Firefox gevonden.",
        "  test_klein.py::test_that_cannot[firefox]",
    ]

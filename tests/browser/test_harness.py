"""The harness itself: a tiny site of Material is built and visited, and what is wrong on a page is found."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.browser import zoek_browser
from tests.browser.axe import axe
from tests.browser.verslag import Verslag
from tests.browser.webkitgtk_rijder import Rijder, RijderError
from tests.browser.zoek_browser import MOTOREN
from tests.sites import build_and_serve, build_strict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from tests.browser.klachten import Klachten
    from tests.browser.ophalen import Ophaler
    from tests.sites import Site

MKDOCS_YML = """\
site_name: Klein
site_url: https://example.org/
theme: {name: material, language: nl, font: false}
extra_javascript: [module.mjs]
"""

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
PAGE = """\
<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<main><h1>Proef</h1>{body}</main></html>
"""
BEWAAR = """\
const button = document.createElement("button");
button.textContent = "Bewaar";
button.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(['{"a": 1}'], { type: "application/json" }));
  link.download = "proef.json";
  link.click();
});
document.querySelector("main").append(button);
"""


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    project = tmp_path_factory.mktemp("klein") / "bron"
    (project / "docs").mkdir(parents=True)
    (project / "mkdocs.yml").write_text(MKDOCS_YML, "utf-8")
    (project / "docs/index.md").write_text("# Klein\n\nEen [tweede](tweede.md) pagina.\n", "utf-8")
    (project / "docs/tweede.md").write_text("# Tweede\n\nEn [terug](index.md).\n", "utf-8")
    (project / "docs/module.mjs").write_text('document.documentElement.dataset.module = "aan";\n', "utf-8")
    with build_and_serve(project, workplace=project.parent) as site:
        for name, body in {
            "inline": "<script>document.title = 'anders'</script>",
            "fout": "<script src='fout.js'></script>",
            "elders": "<img alt='' src='http://127.0.0.2:9/x.png'>",
            "erboven": "<img alt='' src='/x.png'>",
            "bewaar": "<script src='bewaar.js'></script>",
            "onleesbaar": "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        }.items():
            (site.folder / f"{name}.html").write_text(PAGE.format(policy=POLICY, body=body), "utf-8")
        (site.folder / "fout.js").write_text("throw new Error('mis')", "utf-8")
        (site.folder / "bewaar.js").write_text(BEWAAR, "utf-8")
        ruim = PAGE.format(policy="default-src *", body="<img alt='' src='http://voorbeeld.invalid/x.png'>")
        (site.folder / "ruim.html").write_text(ruim, "utf-8")
        yield site


@pytest.fixture
def base_url(small_site: Site) -> str:
    return small_site.url


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
def test_a_built_site_is_visited_under_its_path(page: Page, width: int, colour_scheme: str) -> None:
    page.goto(".")
    page.get_by_role("link", name="tweede", exact=True).click()
    page.wait_for_url("**/sub/pad/tweede/")
    assert page.locator("html").get_attribute("data-module") == "aan"
    assert page.evaluate("innerWidth") == width
    assert page.evaluate("scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches", colour_scheme)


@pytest.mark.parametrize("javascript", [False])
def test_a_page_can_be_seen_without_javascript(page: Page) -> None:
    page.goto(".")
    assert page.locator("html").get_attribute("class") == "no-js"


@pytest.mark.allow_klacht("404")
def test_a_missing_page_gets_the_page_of_the_site_for_that(page: Page) -> None:
    response = page.goto("bestaat-niet/")
    assert response is not None
    assert response.status == 404
    assert "Klein" in page.title()


@pytest.mark.parametrize(
    ("address", "klacht"),
    [
        ("inline.html", "Content Security Policy"),
        ("fout.html", "mis"),
        ("elders.html", "verzoek buiten de site: http://127.0.0.2:9/x.png"),
        ("erboven.html", "verzoek buiten de site"),
        ("bestaat-niet/", "404"),
    ],
)
def test_the_browser_complains(page: Page, klachten: Klachten, address: str, klacht: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert klacht in "\n".join(klachten.found)
    klachten.found.clear()


def test_axe_names_the_rule_and_the_element_under_a_strict_policy(page: Page) -> None:
    page.goto("onleesbaar.html")
    violations = axe(page)
    assert [text.splitlines()[0] for text in violations] == ["image-alt (critical): Images must have alternative text"]
    assert '<img src="data:' in violations[0]


def test_a_build_that_fails_shows_the_warning(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(MKDOCS_YML, "utf-8")
    (tmp_path / "docs/index.md").write_text("# Klein\n\n[dood](weg.md)\n", "utf-8")
    with pytest.raises(AssertionError, match=r"weg\.md"):
        build_strict(tmp_path, into=tmp_path / "site")


@pytest.mark.in_elke_browser
def test_every_browser_visits_the_site_and_keeps_what_a_page_stores(page: Page, context: BrowserContext) -> None:
    page.goto(".")
    page.get_by_role("link", name="tweede", exact=True).click()
    page.wait_for_url("**/sub/pad/tweede/")
    page.evaluate("localStorage.setItem('a', '1')")
    page.go_back()
    assert page.locator("html").get_attribute("data-module") == "aan"
    other = context.new_page()
    other.goto(".")
    assert other.evaluate("localStorage.getItem('a')") == "1"


@pytest.mark.parametrize("motor", ["firefox"])
@pytest.mark.parametrize(
    ("address", "klacht"),
    [
        ("inline.html", "Content Security Policy"),
        ("elders.html", "Content Security Policy"),
        ("fout.html", "fout: mis"),
        ("ruim.html", "verzoek buiten de site: http://voorbeeld.invalid/x.png"),
        ("erboven.html", "verzoek buiten de site"),
        ("bestaat-niet/", "antwoord 404"),
    ],
)
def test_firefox_complains_too(page: Page, klachten: Klachten, address: str, klacht: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(200)  # over WebDriver BiDi an error may come after that
    assert klacht in "\n".join(klachten.found)
    klachten.found.clear()


@pytest.mark.in_elke_browser
def test_a_file_that_a_page_makes_is_caught_with_its_name(page: Page, haal_op: Ophaler) -> None:
    page.goto("bewaar.html")
    button = page.get_by_role("button", name="Bewaar")
    assert haal_op(button) == ("proef.json", b'{"a": 1}')
    assert haal_op(button) == ("proef.json", b'{"a": 1}')


def test_a_browser_that_is_asked_for_but_does_not_start_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASUSKIJKER_BROWSER", "/nergens/chroom")
    assert zoek_browser.main() == "CASUSKIJKER_BROWSER wijst naar /nergens/chroom, maar daar start geen browser.\n"


def test_a_browser_is_installed_in_one_way_after_the_other_until_there_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {motor: iter([None, f"/usr/bin/{name}"]) for name, motor in MOTOREN.items()}
    commands: list[str] = []

    def do(*command: str) -> bool:
        commands.append(" ".join(command[-2:]))
        return command[0] != "apt-get" or command[1] == "update"

    for motor in MOTOREN.values():
        monkeypatch.delenv(motor.variable, raising=False)
    monkeypatch.setattr(zoek_browser, "find_browser", lambda motor: next(places[motor]))
    monkeypatch.setattr(zoek_browser, "succeeds", do)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert zoek_browser.main() is None
    assert commands == [
        *("apt-get update", "--yes chromium", "install chromium"),
        *("apt-get update", "--yes firefox-esr", "install firefox"),
        *("apt-get update", "webkit2gtk-driver xvfb", "install webkit"),
    ]
    assert (
        capsys.readouterr().out == "Chromium: /usr/bin/chromium\nFirefox: /usr/bin/firefox\nWebKit: /usr/bin/webkit\n"
    )


def test_without_any_browser_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for motor in MOTOREN.values():
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


def test_webkitgtk_gets_another_chance_when_it_does_not_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = iter([TimeoutError(), RijderError("session not created", "x"), {"sessionId": "1"}, *[TimeoutError()] * 3])
    restarts = []

    def call(*_: object, **__: object) -> object:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    rijder = Rijder(tmp_path / "MiniBrowser", {})
    monkeypatch.setattr(rijder, "call", call)
    monkeypatch.setattr(rijder, "restart", lambda: restarts.append(1))
    assert rijder.new_session() == {"sessionId": "1"}
    assert len(restarts) == 2
    with pytest.raises(TimeoutError, match="3 keer geprobeerd"):
        rijder.new_session()


def test_the_end_of_a_run_says_what_ran_and_what_did_not_and_why() -> None:
    assert Verslag().lines() == []
    verslag = Verslag(versions={"chromium": "1.2"}, lacking={"webkit": "geen WebKit gevonden.\n"})
    verslag.tests.update(chromium=3, webkit=1)
    assert verslag.lines() == [
        "Chromium 1.2 draaide in 3 tests.",
        "Firefox draaide niet: geen van de gekozen tests vroeg erom.",
        "WebKit draaide NIET (1 test overgeslagen): geen WebKit gevonden.",
    ]


def test_what_several_processes_counted_is_added_up() -> None:
    verslag = Verslag(versions={"chromium": "1.2"}, tests=Counter(chromium=3))
    other = Verslag(versions={"firefox": "9"}, lacking={"webkit": "weg"}, tests=Counter(chromium=4, webkit=1))
    verslag.add(Verslag(**json.loads(json.dumps(other.as_plain()))))
    assert verslag.lines() == [
        "Chromium 1.2 draaide in 7 tests.",
        "Firefox 9 draaide in 0 tests.",
        "WebKit draaide NIET (1 test overgeslagen): weg",
    ]

"""The words that journeys are written in mean the same in every browser, and what does not hold fails in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.verwacht import expect
from tests.sites import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, FilePayload, Page

FORM = """\
<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">
<main><h1>Een proef</h1><h2>Een kop</h2>
<form><fieldset><legend>Eerst  kijken</legend>
<label><input type="radio" name="a" value="1"> wel</label> <label><input type="radio" name="a" value="2"> niet</label>
</fieldset>
<label for="n">Waaraan zie je dat?</label> <textarea id="n"></textarea>
<label>Zoek <input type="search"></label> <label><input type="checkbox"> mee</label>
<label>Open <input type="file"></label> <button type="button">Bewaar</button>
<button type="button" disabled>Wis</button>
<button type="button" hidden>Bewaar stil</button></form>
<p role="status"></p>
<section aria-labelledby="p"><h2 id="p">Jouw profiel</h2><ul><li>een punt</li><li>een <b>ander</b> punt</li></ul>
</section>
<nav><a href="tweede.html">Verder</a> <a href="index.html" aria-label="Hier blijven">Verder</a></nav></main>
<script src="proef.js"></script></html>
"""
SCRIPT = """\
document.querySelector("button").addEventListener("click", () => setTimeout(() => {
  document.querySelector("[role=status]").textContent = "Bewaard: " + document.querySelector("textarea").value;
}, 200));
"""
pytestmark = pytest.mark.in_elke_browser


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("proef")
    (folder / "index.html").write_text(FORM, "utf-8")
    (folder / "tweede.html").write_text(
        "<!doctype html><html lang='nl'><title>Tweede</title><link rel='icon' href='data:,'><h1>Tweede</h1>", "utf-8"
    )
    (folder / "proef.js").write_text(SCRIPT, "utf-8")
    with serve(folder) as url:
        yield url


@pytest.fixture
def base_url(base: str) -> str:
    return base


@pytest.fixture
def form(page: Page) -> Page:
    page.goto(".")
    return page


def test_things_are_found_as_a_reader_names_them(form: Page) -> None:
    expect(form).to_have_title("Proef")
    expect(form.get_by_role("heading")).to_have_count(3)
    expect(form.get_by_role("heading", level=1)).to_have_text("Een proef")
    expect(form.get_by_role("group", name="Eerst kijken").get_by_role("radio")).to_have_count(2)
    expect(form.get_by_role("region", name="Jouw profiel").get_by_role("listitem").last).to_have_text("een ander punt")
    expect(form.get_by_role("link", name="verder")).to_have_count(1)
    expect(form.get_by_role("button", name="Bewaar")).to_have_count(1)
    expect(form.get_by_role("textbox")).to_have_count(1)
    expect(form.get_by_label("Waaraan")).to_have_attribute("id", "n")
    expect(form.get_by_text("ander", exact=True)).to_be_visible()
    expect(form.locator("li").filter(has_text="ANDER").locator("b")).to_have_text("ander")
    expect(form.locator("button[hidden]")).to_be_hidden()
    expect(form.locator("li").nth(0)).to_contain_text("punt")
    assert form.locator("li").evaluate_all("all => all.length") == form.locator("li").count() == 2
    assert form.locator("h1").evaluate("(h1, extra) => h1.textContent + extra", "!") == "Een proef!"


def test_a_form_is_filled_in(form: Page) -> None:
    wel, niet = form.get_by_role("radio", name="wel"), form.get_by_role("radio", name="niet")
    expect(wel).not_to_be_checked()
    wel.check()
    expect(wel).to_be_checked()
    niet.check()
    expect(wel).not_to_be_checked()
    form.get_by_label("Waaraan zie je dat?").fill("aan alles")
    form.get_by_role("searchbox", name="Zoek").press_sequentially("brief")
    expect(form.get_by_role("searchbox")).to_have_value("brief")
    expect(form.get_by_role("button", name="Wis")).to_be_disabled()
    form.get_by_role("button", name="Bewaar").click()
    expect(form.get_by_role("status")).to_have_text("Bewaard: aan alles")


def test_keys_do_what_they_do(form: Page) -> None:
    form.get_by_role("checkbox").focus()
    form.keyboard.press("Space")
    expect(form.get_by_role("checkbox")).to_be_checked()
    form.keyboard.press("Tab")
    form.keyboard.press("Tab")
    expect(form.get_by_role("button", name="Bewaar")).to_be_focused()
    form.keyboard.press("Shift+Tab")
    form.keyboard.press("Shift+Tab")
    expect(form.get_by_role("checkbox")).to_be_focused()
    form.get_by_role("radio", name="wel").press("ArrowRight")
    expect(form.get_by_role("radio", name="niet")).to_be_checked()
    form.get_by_role("button", name="Bewaar").press("Enter")
    expect(form.get_by_role("status")).to_have_text("Bewaard:")


def test_a_reader_goes_on_and_back_and_comes_back_to_what_was_stored(form: Page, context: BrowserContext) -> None:
    form.evaluate("value => localStorage.setItem('a', value)", "één")
    form.get_by_role("link", name="Verder").click()
    form.wait_for_url("**/tweede.html")
    expect(form.get_by_role("heading")).to_have_text("Tweede")
    form.go_back()
    form.reload()
    assert form.evaluate("localStorage.getItem('a')") == "één"
    other = context.new_page()
    other.goto("tweede.html")
    assert other.evaluate("() => localStorage.a") == "één"
    assert (other.title(), form.title()) == ("Tweede", "Proef")
    other.close()
    form.close()
    later = context.new_page()
    later.goto("tweede.html")
    assert later.evaluate("localStorage.a") == "één"


def test_a_file_is_chosen(form: Page) -> None:
    file: FilePayload = {"name": "één.json", "mimeType": "application/json", "buffer": b'{"a": 1}'}
    form.locator("input[type=file]").set_input_files(file)
    assert form.locator("input[type=file]").evaluate("input => input.files[0].name") == "één.json"
    assert form.evaluate("document.querySelector('input[type=file]').files[0].text()") == '{"a": 1}'


def test_another_reader_finds_nothing_of_the_one_before(form: Page) -> None:
    assert form.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("width", [1280, 768])
def test_the_window_is_as_wide_as_asked_for(form: Page, width: int) -> None:
    assert form.evaluate("innerWidth") == width


def test_what_does_not_hold_fails(form: Page) -> None:
    with pytest.raises(AssertionError):
        expect(form.get_by_role("heading", level=1)).to_have_text("Een pro", timeout=300)
    with pytest.raises(AssertionError):
        expect(form.get_by_role("button", name="Wis")).not_to_be_disabled(timeout=300)
    with pytest.raises(AssertionError):
        expect(form.locator("li")).to_have_text("een punt", timeout=300)

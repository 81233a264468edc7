"""What who writes sees in an open page while `mkdocs serve` follows: where they were, and what is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import ADDRESS, axe_in_both_colours
from tests.browser.hulp.axe_script import SCRIPT
from tests.browser.hulp.wachten import until
from tests.mkdocs_adapter.kleinste_site import CASUS, write, write_smallest
from tests.sites import serve_live

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

FOLDS = """
<details id="eigen"><summary>Met een naam</summary><p>Een</p></details>
<details><summary>Zelfde kop</summary><p>Twee</p></details>
<details><summary>Zelfde kop</summary><p>Drie</p></details>
<details open><summary>Eerst open</summary><p>Vier</p></details>
"""
OPEN = "folds => folds.map(fold => fold.open)"
QUESTIONS = "\n## Verdiepingsvragen\n\n1. Wat zie je? {#eerste}\n2. Wat nog meer? {#tweede}\n"
LONG = "\n\n".join(f"Alinea {number} van een lange pagina. {'Er komt een brief. ' * 20}" for number in range(40))
SLOW = 60_000
NOTHING_NEW = {"ververs": False, "merk": "0.0", "boven": ""}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site with a story with questions, and a page with folds."""
    project = write_smallest(tmp_path_factory.mktemp("meelezen"))
    write(project / "casussen/de-brief.md", f"{CASUS}{QUESTIONS}")
    write(project / "content/lang.md", "# Lang\n\nBegin.\n\n" + LONG)
    write(project / "content/over.md", f"# Over\n\nEerst.\n{FOLDS}")
    write(project / "content/hulp.md", "# Hulp\n\n[Blad](blad.docx) om te vullen.\n")
    write(project / "content/blad.docx", "een blad")
    return project


@pytest.fixture(scope="module")
def served(project: Path) -> Iterator[str]:
    with serve_live(project) as url:
        yield url


@pytest.fixture
def base_url(served: str) -> str:
    return served


@pytest.fixture(autouse=True)
def _bring_axe(page: Page) -> None:
    page.route(f"**/{ADDRESS}", lambda route: route.fulfill(content_type="text/javascript", body=SCRIPT))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_folds_stay_as_they_are_when_a_page_is_loaded_again(page: Page, project: Path) -> None:
    page.goto("over/")
    folds = page.locator("main details")
    for fold in (folds.nth(0), folds.nth(2), folds.nth(3)):
        fold.locator("summary").click()
    change(project / "content/over.md", "Eerst.", "Daarna.")
    expect(page.get_by_text("Daarna.")).to_be_visible(timeout=SLOW)
    expect(folds.nth(2)).to_have_attribute("open", "")
    assert folds.evaluate_all(OPEN) == [True, False, True, False]
    page.reload()
    assert folds.evaluate_all(OPEN) == [False, False, False, True], "it is kept for one time only"


def test_who_types_while_a_file_is_saved_types_on_in_the_same_place(page: Page, project: Path) -> None:
    page.goto("casussen/de-brief/")
    page.locator("#vraag-tweede summary").click()
    field = page.locator("#vraag-tweede textarea")
    field.press_sequentially("Een vrouw die wacht")
    for _ in "wacht":
        page.keyboard.press("ArrowLeft")
    change(project / "casussen/de-brief.md", "ligt een brief", "ligt een krant")
    page.keyboard.type("lang ")
    expect(page.get_by_text("Er ligt een krant op de mat.")).to_be_visible(timeout=SLOW)
    expect(field).to_be_focused()
    page.keyboard.type("en stil ")
    expect(field).to_have_value("Een vrouw die lang en stil wacht")
    field.evaluate("field => field.blur()")
    change(project / "casussen/de-brief.md", "ligt een krant", "ligt een brief")
    expect(page.get_by_text("Er ligt een brief op de mat.")).to_be_visible(timeout=SLOW)
    expect(field).to_have_value("Een vrouw die lang en stil wacht")


@pytest.mark.allow_klacht("404")  # the index of before, which goes when there is another one
def test_what_somebody_types_to_search_stays_with_the_caret_in_it(page: Page, project: Path) -> None:
    over = project / "content/over.md"
    for where, name, word in (("over/", "#zoek-overal", "kwikstaart"), ("zoeken/#q=brief", "#zoek-hier", "bloem")):
        page.goto(where)
        field = page.locator(name)
        field.press("Control+a")
        field.press_sequentially(word)
        page.keyboard.press("ArrowLeft")
        before = page.locator("script[data-versie]").get_attribute("data-versie") or ""
        over.write_text(over.read_text("utf-8") + f"\nNog iets met {word}.\n", "utf-8")
        expect(page.locator("script[data-versie]")).not_to_have_attribute("data-versie", before, timeout=SLOW)
        expect(field).to_be_focused()
        expect(field).to_have_value(word)
        page.keyboard.type("x")
        expect(field).to_have_value(f"{word[:-1]}x{word[-1]}")


def test_who_reads_stays_where_they_read_whatever_comes_or_goes_above(page: Page, project: Path) -> None:
    page.goto("lang/")
    read = page.get_by_text("Alinea 20 van")
    top = "element => element.getBoundingClientRect().top"
    read.evaluate("element => scrollBy(0, element.getBoundingClientRect().top - 100)")
    was = read.evaluate(top)
    for old, new in (
        ("Begin.", "Begin.\n\n- een\n- lijst\n\n> en iets dat iemand zegt\n\n## En een kop"),
        ("Alinea 20 van een", "Alinea 20 van mijn"),
        ("\n\n- een\n- lijst\n\n> en iets", "\n\n> Iets"),
    ):
        before = page.locator("script[data-versie]").get_attribute("data-versie") or ""
        change(project / "content/lang.md", old, new)
        expect(page.locator("script[data-versie]")).not_to_have_attribute("data-versie", before, timeout=SLOW)
        until(lambda: abs(read.evaluate(top) - was) < 2, wanted=True)


def test_a_file_that_somebody_took_leaves_the_page_here_and_delays_nothing(page: Page, project: Path) -> None:
    page.clock.install(time=0)
    page.goto("hulp/")
    with page.expect_download():
        page.get_by_role("link", name="Blad").click()
    page.clock.pause_at(60)  # from here on nothing that waits goes on
    change(project / "content/hulp.md", "om te vullen", "om mee te nemen")
    expect(page.get_by_text("om mee te nemen")).to_be_visible(timeout=SLOW)


@pytest.mark.allow_klacht("ERR_FAILED")
def test_a_page_says_that_nobody_follows_any_more_for_as_long_as_that_is_so(page: Page) -> None:
    polled = re.compile(r"/livereload/nieuws\?")
    page.route(polled, lambda route: route.abort())
    page.goto("over/")
    told = page.get_by_role("alert")
    expect(told).to_contain_text("de server is gestopt.")
    expect(told).to_be_in_viewport()
    page.unroute(polled)
    page.route(polled, lambda route: route.fulfill(json=NOTHING_NEW), times=1)
    expect(told).to_have_count(0)


@pytest.mark.allow_klacht("404")
def test_a_page_that_is_not_there_becomes_the_page_and_says_where_it_went(page: Page, project: Path) -> None:
    page.goto("casussen/de-krant/")
    expect(page.get_by_role("heading", name="Deze pagina is er niet")).to_be_visible()
    krant = CASUS.replace("De brief", "De krant").replace("een brief op de mat.", f"een krant.\n\n{LONG}")
    write(project / "casussen/de-krant.md", krant)
    expect(page.get_by_role("heading", name="De krant")).to_be_visible(timeout=SLOW)
    page.wait_for_load_state()
    page.mouse.wheel(0, 200)
    until(lambda: page.evaluate("scrollY"), 200)
    (project / "casussen/de-krant.md").rename(project / "casussen/het-dagblad.md")
    expect(page.get_by_role("alert")).to_contain_text(
        "casussen/de-krant.md heet nu casussen/het-dagblad.md", timeout=SLOW
    )
    expect(page).to_have_url(re.compile("/casussen/het-dagblad/$"))
    until(lambda: abs(page.evaluate("scrollY") - 200) < 2, wanted=True)
    assert axe_in_both_colours(page) == []
    page.goto("casussen/de-krant/")
    page.get_by_role("link", name="Ga naar de nieuwe plek.").click()
    expect(page.get_by_role("heading", name="De krant")).to_be_visible(timeout=SLOW)
    (project / "casussen/het-dagblad.md").unlink()
    gone = page.get_by_text("Het bestand casussen/het-dagblad.md is weg.")
    expect(gone).to_be_visible(timeout=SLOW)


def test_warnings_stand_above_a_page_and_say_which_of_them_are_about_it(page: Page, project: Path) -> None:
    page.goto("over/")
    change(project / "content/over.md", "# Over\n", "# Over\n\n[dood](bestaatniet.md)\n")
    change(project / "casussen/de-brief.md", "op de mat.", "op [de mat](../over.md#de-mat).")
    told = page.locator(".meelezen")
    expect(told.locator("summary")).to_have_text("2 waarschuwingen, 1 over deze pagina (over.md)", timeout=SLOW)
    expect(told.locator("li").first).to_contain_text("regel 3: de link naar 'bestaatniet.md'")
    assert axe_in_both_colours(page) == []
    page.goto("")
    expect(told.locator("summary")).to_have_text("2 waarschuwingen")
    expect(told.locator("li").first).to_be_hidden()
    change(project / "content/over.md", "# Over\n\n[dood](bestaatniet.md)\n", "# Over\n")
    change(project / "casussen/de-brief.md", "op [de mat](../over.md#de-mat).", "op de mat.")
    expect(told).to_have_count(0, timeout=SLOW)


def test_what_is_wrong_stays_in_view_and_says_whether_it_is_this_page(page: Page, project: Path) -> None:
    page.goto("casussen/de-brief/")
    change(project / "casussen/de-brief.md", "omschrijving:", "omschrijvink:")
    told = page.get_by_role("complementary", name="Voor wie schrijft")
    expect(told).to_contain_text("Je ziet de vorige versie van deze pagina.", timeout=SLOW)
    page.evaluate("scrollTo(0, 3000)")
    expect(told.locator("summary strong")).to_be_in_viewport()
    assert axe_in_both_colours(page) == []
    page.goto("over/")
    expect(told).to_contain_text("De fout zit niet in deze pagina.")
    change(project / "casussen/de-brief.md", "omschrijvink:", "omschrijving:")
    expect(told).to_have_count(0, timeout=SLOW)

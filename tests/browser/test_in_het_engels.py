"""A small English site, visited: each word on the screen comes out of the words in English, or out of its own texts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from casuskijker.rendering.woorden import FOLDER
from tests import PROJECT
from tests.sites import build_and_serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.sites import Site

ENGELS = PROJECT / "tests/engelse_site"
WORD = re.compile(r"[^\W\d_]{2,}")
ROOM = re.compile(r"\{\w+\}")
KEYS = """
    actoren bord bron casus delen deel doel doener denker duren en groep groei invalshoeken inbrenger ingredienten
    inleiding ja kijkramen les lessen lezen minuten naam navragen nee nummer omschrijving ook peiling posities praat
    schaal sleutelwoorden stappen tekst titel toelichting tot van verdiepingsvragen voor vraag zichtbaar zin de docent
"""
"""What authors write around their texts, in any language; it is on no screen."""
OTHERS = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec am pm javascript mkdocs
    casuskijker http https json
"""
"""Months, and what is called so in every language."""

SAID = """() => {
    const said = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
        if (!walker.currentNode.parentElement.closest("script, style, template, .qr-code, [data-code]"))
            said.push(walker.currentNode.data);
    const named = ["aria-label", "title", "placeholder", "alt"];
    for (const name of named)
        for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name));
    return said;
}"""
"""All texts of a page, also those that are folded away, and what is read out of it."""


def words_of(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(text)}


def read_known() -> set[str]:
    """Return every word that this site may say."""
    known = words_of(OTHERS)
    for file in (FOLDER / "en.json", *(FOLDER / "en").glob("*.json")):
        for forms in json.loads(file.read_text("utf-8")).values():
            known |= words_of(ROOM.sub("", " ".join([forms] if isinstance(forms, str) else forms)))
    texts = [path for path in ENGELS.rglob("*") if path.suffix in {".md", ".yml"}]
    return known | (set[str]().union(*(words_of(path.read_text("utf-8")) for path in texts)) - words_of(KEYS))


KNOWN = read_known()


def find_other_words(page: Page, *allowed: str) -> dict[str, set[str]]:
    """Return each text on a page with a word that this site does not have; a code, a mark and a file name may be so."""
    known = KNOWN.union(*map(words_of, allowed))
    texts: list[str] = page.evaluate(SAID)
    other = {
        text.strip(): words_of(re.sub(r"\S*[./]\S*[./:#]\S*|‘[\w-]+\.casuskijker\.json’", "", text)) - known
        for text in texts
    }
    return {text: words for text, words in other.items() if words}


@pytest.fixture(scope="module")
def engelse_site(werkplaats: Path) -> Iterator[Site]:
    with build_and_serve(ENGELS, workplace=werkplaats / "engels") as site:
        yield site


@pytest.fixture
def base_url(engelse_site: Site) -> str:
    return engelse_site.url


def fill_in(page: Page) -> str:
    """Fill in the kijkraam, share it, and return the link that is given."""
    page.goto("kijkramen/attention/")
    expect(page.locator(".vul-balk__telling")).not_to_be_empty()
    for number, field in enumerate(page.locator(".ingredient").all()):
        field.locator("input[type=radio]").nth(number).check(force=True)
    expect(page.locator("dossier-balk").get_by_role("status")).to_contain_text("Kept in this browser")
    expect(page.get_by_role("region", name="What you saw")).to_contain_text("Ask the client")
    assert find_other_words(page) == {}
    page.get_by_role("button", name="Share my answers").first.click()
    dialog = page.get_by_role("dialog")
    link = dialog.get_by_label("Link", exact=True)
    expect(link).to_be_visible()
    return link.input_value()


def test_who_fills_in_shares_and_keeps_reads_english(page: Page) -> None:
    link = fill_in(page)
    kenmerk = link.rpartition("#")[2].split(".")[3].split("-")[0]
    page.get_by_role("dialog").get_by_role("button", name="Show as a QR code").click()
    assert find_other_words(page, kenmerk, link) == {}
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name=re.compile("^Copy: ")).click()
    expect(page.get_by_text("There is a copy in the list now.")).to_be_visible()
    een, ander = page.locator("vergelijk-dossiers select").all()
    een.select_option(index=1)
    ander.select_option(index=1)
    expect(page.get_by_role("heading", name=re.compile("^This is the same"))).to_be_visible()
    assert find_other_words(page) == {}
    page.get_by_role("button", name="Delete everything").click()
    expect(page.get_by_role("dialog", name="Delete everything?")).to_be_visible()
    assert find_other_words(page) == {}


def test_a_group_reads_english(page: Page) -> None:
    link = fill_in(page)
    kenmerk = link.rpartition("#")[2].split(".")[3].split("-")[0]
    page.goto("samen-kijken/")
    page.get_by_label("Paste links or codes here").fill(f"Hello {link} and attention.1.aaaaa")
    assert find_other_words(page) == {}
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("region", name="Seen together")).to_be_visible()
    expect(page.get_by_role("heading", name="Take it along")).to_be_visible()
    expect(page.locator("article :not(:defined)")).to_have_count(0)
    page.get_by_role("button", name="Add an agreement").click()
    assert find_other_words(page, kenmerk, link, "aaaaa") == {}
    page.get_by_role("button", name="Copy as text").click()
    expect(page.get_by_role("dialog").get_by_role("textbox")).to_have_value(re.compile("^Seen together: Attention"))
    written = page.get_by_role("dialog").get_by_role("textbox").input_value()
    assert words_of(written) - KNOWN == set()


def test_who_searches_reads_english_and_may_ask_in_it(page: Page) -> None:
    page.goto("zoeken/#q=Maud")
    result = page.locator(".zoekresultaat").first
    expect(result).to_contain_text("Story")
    assert find_other_words(page) == {}
    page.goto("zoeken/#q=lesson+of+30+minutes")
    expect(page.get_by_role("list", name="Chosen filters")).to_contain_text("At most 30 minutes")
    expect(page.get_by_role("group", name="Time in class", include_hidden=True)).to_contain_text("At most 30 minutes")
    assert page.url.endswith("#duur=hoogstens+30+minuten"), "an address is for ever"
    assert find_other_words(page) == {}
    page.goto("zoeken/#q=looking+together")
    expect(page.locator(".zoekresultaat").first).to_contain_text("Looking together")
    assert find_other_words(page) == {}


def test_who_teaches_reads_english(page: Page) -> None:
    page.goto("docent/lessen/the-letter/les-30/")
    page.get_by_role("button", name="Teach this lesson").click()
    plaats = page.locator(".stapper__plaats")
    for said in ("1 of 5", "2 of 5: Read the story, 1 of 2", "2 of 5: Read the story, 2 of 2", "3 of 5", "4 of 5"):
        expect(plaats).to_contain_text(f"Step {said}")
        assert find_other_words(page) == {}
        page.get_by_role("button", name="Next", exact=True).click()
    expect(plaats).to_contain_text("Step 5 of 5")
    assert find_other_words(page) == {}
    page.get_by_role("button", name="Finish: the report").click()
    expect(page.get_by_text("Here comes what you put on the board, counted and agreed on.")).to_be_visible()
    assert find_other_words(page) == {}
    page.goto("werkvormen/deep-asking/")
    page.get_by_role("button", name="Run this method").click()
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(plaats).to_contain_text("Step 1 of 2")
    assert find_other_words(page) == {}


@pytest.mark.parametrize("javascript", [False])
def test_every_page_is_english_before_a_script_runs(page: Page, engelse_site: Site) -> None:
    pages = sorted(path.parent.relative_to(engelse_site.folder) for path in engelse_site.folder.rglob("index.html"))
    assert len(pages) > 20
    others: dict[str, set[str]] = {}
    for address in pages:
        if address.parts[:1] not in {("licenties",), ("l",)}:
            page.goto(f"{address}/")
            others |= find_other_words(page)
    assert others == {}

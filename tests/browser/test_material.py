"""Pages that a site owner writes by hand: Material comes along where one asks for it, and nowhere else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.sites import build_and_serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.sites import Site

MKDOCS_YML = """\
site_name: Van de eigenaar
site_url: https://example.org/
docs_dir: content
theme:
  name: material
  custom_dir: overrides
  features: [content.code.copy, navigation.instant]
plugins: [casuskijker]
markdown_extensions:
  - attr_list
  - md_in_html
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
"""
TABS = '=== "Thuis"\n\n    Aan tafel.\n\n=== "Op straat"\n\n    Bij de bank.\n'
PAGES = {
    "index.md": "# Welkom\n\nEen [gewone](gewoon.md) pagina, zonder iets bijzonders.\n",
    "gewoon.md": '# Gewoon\n\nAlleen genoemd: `class="tabbed-set"`.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
    "tabs.md": f"# Twee kanten\n\n{TABS}",
    "aantekening.md": "# Aantekening\n\nLees dit. (1)\n{ .annotate }\n\n1.  En dit.\n",
    "code.md": "# Code\n\n```yaml\nnaam: proef\n```\n",
    "breed.md": f"# Breed\n\n{'|'.join(['Samenwerkingsverband'] * 9)}\n{'|'.join(['---'] * 9)}\n",
    "gevraagd.md": "---\nmaterial: true\n---\n# Gevraagd\n\n[Knop](index.md){ .md-button }\n",
}
OVERRIDE = '{% extends "base.html" %}{% block announce %}<p>Woensdag dicht.</p>{% endblock %}'

MATERIAL = re.compile(r"/assets/(?:stylesheets/main|javascripts/bundle)\.|/casuskijker/\w+/material\.css")


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    project = tmp_path_factory.mktemp("eigen") / "bron"
    for folder in ("content", "overrides", "casussen", "site_config"):
        (project / folder).mkdir(parents=True)
    (project / "mkdocs.yml").write_text(MKDOCS_YML, "utf-8")
    (project / "overrides/main.html").write_text(OVERRIDE, "utf-8")
    (project / "site_config/woordenlijst.yml").write_text("delen: {}\nactoren: {}\nsleutelwoorden: {}\n", "utf-8")
    for name, text in PAGES.items():
        (project / "content" / name).write_text(text, "utf-8")
    with build_and_serve(project, workplace=project.parent) as site:
        yield site


@pytest.fixture
def base_url(own_site: Site) -> str:
    return own_site.url


@pytest.fixture
def asked(page: Page) -> list[str]:
    """What the browser asks for, of Material alone."""
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url) if MATERIAL.search(request.url) else None)
    return found


@pytest.mark.parametrize("address", ["", "gewoon/", "casussen/", "zoeken/", "actoren/"])
def test_a_page_that_does_not_ask_for_material_loads_nothing_of_it(page: Page, asked: list[str], address: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert asked == []


@pytest.mark.parametrize("address", ["tabs/", "aantekening/", "code/", "gevraagd/"])
def test_a_page_that_asks_for_material_gets_its_sheet_and_its_script(
    page: Page, asked: list[str], address: str
) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert len(asked) == 3


def test_tabs_of_a_page_by_hand_change_with_a_click(page: Page) -> None:
    page.goto("tabs/")
    expect(page.get_by_text("Aan tafel.")).to_be_visible()
    expect(page.get_by_text("Bij de bank.")).to_be_hidden()
    page.get_by_text("Op straat").click()
    expect(page.get_by_text("Bij de bank.")).to_be_visible()
    expect(page.get_by_text("Aan tafel.")).to_be_hidden()


@pytest.mark.parametrize("colour_scheme", ["dark"])
def test_an_annotation_opens_with_a_click_on_a_card_that_stands_out(page: Page) -> None:
    page.goto("aantekening/")
    page.locator(".md-annotation__index").click(force=True)  # it never stands still
    expect(page.get_by_text("En dit.")).to_be_visible()
    look = "card => [getComputedStyle(card).borderStyle, getComputedStyle(card).backgroundColor]"
    border, ground = page.locator(".md-tooltip__inner").evaluate(look)
    assert border == "solid"
    assert ground != page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_code_has_a_button_to_copy_it_where_the_owner_asks_for_one(page: Page) -> None:
    page.goto("code/")
    expect(page.get_by_role("button", name="Kopieer")).to_be_visible()


def test_material_gives_way_to_our_sheets(page: Page) -> None:
    page.goto("")
    without = page.locator("h1").evaluate("h1 => [getComputedStyle(h1).fontSize, getComputedStyle(h1).fontWeight]")
    page.goto("gevraagd/")
    assert page.locator("h1").evaluate("h1 => [getComputedStyle(h1).fontSize, getComputedStyle(h1).fontWeight]") == (
        without
    )
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(250, 248, 244)"
    expect(page.get_by_role("banner")).to_be_visible()


def test_an_owner_fills_a_block_of_material_on_every_page(page: Page) -> None:
    for address in ("gewoon/", "casussen/"):
        page.goto(address)
        expect(page.get_by_text("Woensdag dicht.")).to_be_visible()
        expect(page.get_by_role("banner")).to_be_visible()


@pytest.mark.parametrize("width", [680])
def test_a_wide_table_scrolls_on_a_screen_and_fits_on_paper(page: Page) -> None:
    page.goto("breed/")
    lost = "table => table.scrollWidth - table.clientWidth"
    assert page.locator("table").evaluate(lost) > 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(media="print")
    assert page.locator("table").evaluate(lost) <= 0
    assert page.locator("table").evaluate("table => table.getBoundingClientRect().right <= innerWidth")

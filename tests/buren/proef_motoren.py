"""Other programs that build our site, or the export of it: each gives the pages that MkDocs gives, or it is said here.

`make test-motoren` runs this. A program that ends well may have left pages out, so pages are what is counted.
"""

from __future__ import annotations

import html
import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from casuskijker.cli import main
from tests.buren.bouwplaats import CASUS, Bouwplaats
from tests.buren.omgevingen import make_omgeving
from tests.site.links import find_dead_links
from tests.sites import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

STEP = re.compile(r'((?:href|src|data-basis|action)=")(?:\./)+(?=[^"])')
"""A step to where one is already."""
MADE = re.compile(r"assets/casuskijker/[0-9a-f]+/|bundle\.\w+\.min")
"""What has another name with another version of the theme."""


def pages_of(site: Path) -> dict[str, list[str]]:
    """Return what stands on each page of a site: its tags and words, line by line."""
    return {
        path.relative_to(site).as_posix(): lines_of(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))
    }


def lines_of(page: str) -> list[str]:
    page = page.replace('"/."', '"/"')
    text = html.unescape(STEP.sub(r"\1", re.sub(r">\s*<", ">\n<", MADE.sub("", page))))
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.fixture
def base_url(tmp_path: Path) -> Iterator[str]:
    """Where a reader visits the site of a test, which builds it in `plek`."""
    with serve(tmp_path / "plek/site") as url:
        yield url


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory: pytest.TempPathFactory) -> Bouwplaats:
    """The same site as of the other tests, with a page by hand that has a begrip, built by MkDocs as we know it."""
    folder = tmp_path_factory.mktemp("motoren") / "site"
    assert main(["nieuw", "site", str(folder), "--naam", "Motoren"]) == 0
    plek = Bouwplaats(folder)
    plek.write("site_config/begrippen.yml", "- naam: inloop\n  uitleg: Een plek waar je zomaar binnen mag.\n")
    plek.write(
        "content/meer/over.md", "# Over\n\nZie de [casus](../casussen/de-sleutel-van-de-achterdeur.md) in de inloop.\n"
    )
    plek.change(
        "mkdocs.yml", "      - Privacy: privacy.md\n", "      - Privacy: privacy.md\n      - Meer: meer/over.md\n"
    )
    plek.change("mkdocs.yml", "    # contact: naam@voorbeeld.nl", "    contact: redactie@motoren.test")
    plek.build(make_omgeving("mkdocs"))
    return plek


@pytest.mark.parametrize("program", ["properdocs", "mkdocs"])
def test_a_site_built_by_properdocs_is_the_same(gebouwd: Bouwplaats, tmp_path: Path, program: str) -> None:
    plek = copy(gebouwd, tmp_path / "plek")
    if program == "properdocs":  # it has a name of its own for settings too
        (plek.folder / "mkdocs.yml").rename(plek.folder / "properdocs.yml")
    plek.build(make_omgeving("properdocs"), program)
    assert files_of(plek.site) == files_of(gebouwd.site)
    assert pages_of(plek.site) == pages_of(gebouwd.site)


def test_a_site_with_materialx_is_the_same(gebouwd: Bouwplaats, tmp_path: Path) -> None:
    plek = copy(gebouwd, tmp_path / "plek")
    plek.change("mkdocs.yml", "name: material\n", "name: materialx\n")
    plek.build(make_omgeving("materialx"), "properdocs")
    assert pages_of(plek.site) == pages_of(gebouwd.site)


TABS = """\
# Tabbladen

=== "In de les"

    Praat.

=== "Thuis"

    Lees.
"""
EXTENSIONS = "  - md_in_html\n  - pymdownx.superfences\n  - pymdownx.tabbed: {alternate_style: true}\n"


def test_a_page_by_hand_has_the_tabs_of_materialx(gebouwd: Bouwplaats, tmp_path: Path, page: Page) -> None:
    plek = copy(gebouwd, tmp_path / "plek")
    plek.change("mkdocs.yml", "name: material\n", "name: materialx\n")
    plek.change("mkdocs.yml", "  - md_in_html\n", EXTENSIONS)
    plek.write("content/meer/over.md", TABS)
    plek.build(make_omgeving("materialx"), "properdocs")
    page.goto("meer/over/")
    page.get_by_text("Thuis", exact=True).click()
    expect(page.get_by_text("Lees.")).to_be_visible()
    expect(page.get_by_text("Praat.")).to_be_hidden()


@pytest.mark.parametrize("program", ["mkdocs", "properdocs", "zensical"])
def test_an_export_is_the_same_site(gebouwd: Bouwplaats, tmp_path: Path, program: str) -> None:
    kopie = Bouwplaats(tmp_path / "kopie")
    assert main(["export", "--naar", str(kopie.folder), str(gebouwd.folder)]) == 0
    omgeving = make_omgeving(program, with_us=program != "zensical")
    code, said = omgeving.run(program, "build", "--strict", "-f", "mkdocs.yml", where=kopie.folder)
    assert code == 0, said
    assert pages_of(kopie.site) == pages_of(gebouwd.site)
    index = {path for path in files_of(gebouwd.site) if path.startswith("zoekindex/")}
    assert len(index) > 10
    assert index <= files_of(kopie.site)
    assert find_dead_links(kopie.site) == []


def test_an_export_by_zensical_is_read_filled_in_and_searched(gebouwd: Bouwplaats, tmp_path: Path, page: Page) -> None:
    kopie = Bouwplaats(tmp_path / "plek")
    assert main(["export", "--naar", str(kopie.folder), str(gebouwd.folder)]) == 0
    code, said = make_omgeving("zensical", with_us=False).run("zensical", "build", where=kopie.folder)
    assert code == 0, said
    page.goto("")
    page.get_by_role("banner").get_by_role("link", name="Casussen").click()
    page.get_by_role("link", name="De sleutel van de achterdeur").first.click()
    page.wait_for_url(f"**/{CASUS}/")
    page.get_by_role("link", name="Rustig kijken").first.click()
    page.get_by_role("radio").first.check(force=True)
    expect(page.get_by_text("Bewaard in deze browser").first).to_be_visible()
    page.goto("zoeken/#q=sleutel")
    expect(page.get_by_role("main").get_by_role("link", name="De sleutel van de achterdeur").first).to_be_visible()
    page.goto("meer/over/")
    page.get_by_role("button", name="inloop").or_(page.get_by_role("link", name="inloop")).first.click()
    expect(page.get_by_text("Een plek waar je zomaar binnen mag.").first).to_be_visible()


def copy(plek: Bouwplaats, to: Path) -> Bouwplaats:
    shutil.copytree(plek.folder, to, ignore=shutil.ignore_patterns("site", ".cache"))
    return Bouwplaats(to)


def files_of(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}

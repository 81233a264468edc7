"""This project's own site, built as it is published: its addresses, its promises and what it must not hold."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest

from casuskijker.rendering.api import SCHEMAS
from tests import PROJECT
from tests.browser.hulp.paginas import PAGINAS
from tests.site.links import find_dead_links
from tests.sites import ADDRESS, build_strict, copy_project, left_as_it_was, make_once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sites import Site

KIND = re.compile(r'<article class="(pagina[^"]*)"')
CHANGE = "https://elders.test/wijzig/"
ADDRESSES = (
    "",
    "casussen/",
    "casussen/opgeruimd-staat-netjes/",
    "casussen/formulierenbrigade-in-de-mcdonalds/",
    "casussen/meer-instanties-minder-oplossingen/",
    "casussen/langer-thuis-en-een-lekkende-koelkast-op-driehoog-achter/",
    "kijkramen/",
    "kijkramen/presentie/",
    "kijkramen/kwartiermaken/",
    "actoren/",
    "actoren/wmo-consulent/",
    "sleutelwoorden/",
    "sleutelwoorden/keukentafelgesprek/",
    "begrippen/",
    "spanningsvelden/",
    "verbanden/",
    "zoeken/",
    "leerroutes/",
    "leerroutes/wie-mijdt-wie/",
    "docent/casussen/opgeruimd-staat-netjes/",
    "privacy/",
    "toegankelijkheid/",
    "meewerken/",
    "meewerken/casus/",
    "meewerken/foutmeldingen/",
)


def pages(site: Site) -> Iterator[tuple[Path, str]]:
    for path in sorted(site.folder.rglob("*.html")):
        yield path.relative_to(site.folder), path.read_text("utf-8")


def read(site: Site, address: str) -> str:
    return (site.folder / address / "index.html").read_text("utf-8")


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_kept_for_ever(site: Site, address: str) -> None:
    assert (site.folder / address / "index.html").is_file()


def test_a_strict_build_has_no_warning(site: Site) -> None:
    assert "INFO" in site.output
    assert [line for line in site.output.splitlines() if line.startswith(("WARNING", "ERROR"))] == []


def test_every_internal_link_and_anchor_leads_somewhere(site: Site) -> None:
    assert find_dead_links(site.folder) == []


def test_every_kind_of_page_is_looked_at_in_a_browser(site: Site) -> None:
    """But the short addresses, which lead on before there is anything to see."""
    kinds = {find_kind(page.read_text("utf-8")) for page in site.folder.rglob("*.html")}
    looked_at = {find_kind(read_page(site, address)) for address in PAGINAS.values()}
    assert kinds - looked_at == {"pagina pagina--kort"}


def find_kind(html: str) -> str:
    found = KIND.search(html)
    return found[1] if found else ""


def read_page(site: Site, address: str) -> str:
    path = address.partition("?")[0]
    return (site.folder / (path if path.endswith(".html") else f"{path}index.html")).read_text("utf-8")


def test_every_page_has_the_policy_and_no_page_needs_an_exception(site: Site) -> None:
    found = 0
    for path, html in pages(site):
        policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
        assert policy, path
        assert "unsafe" not in policy[1]
        assert re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>", html) == [], path
        assert re.findall(r"<style|\sstyle=|\son[a-z]+=", html) == [], path
        found += 1
    assert found > 100


def test_no_page_names_a_file_on_another_host(site: Site) -> None:
    for path, html in pages(site):
        assert re.findall(r'<(?:script|img|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?//', html) == [], path


def test_what_is_for_the_docent_is_nowhere_but_on_its_own_page(site: Site) -> None:
    sentence = "De groep wijst een schuldige aan, vaak de zoon of de consulent."
    holders = [path.as_posix() for path, html in pages(site) if sentence in html]
    assert holders == ["docent/casussen/opgeruimd-staat-netjes/index.html"]
    index = [path.read_text("utf-8") for path in (site.folder / "zoekindex").rglob("*.json")]
    assert "Mevrouw Uysal" in "".join(index)
    assert sentence not in "".join(index)
    assert sentence not in (site.folder / "api/casussen.json").read_text("utf-8")


def test_the_page_for_the_docent_asks_not_to_be_indexed(site: Site) -> None:
    assert '<meta name="robots" content="noindex">' in read(site, "docent/casussen/opgeruimd-staat-netjes/")
    assert "docent" not in (site.folder / "sitemap.xml").read_text("utf-8")


def test_casussen_and_kijkramen_are_in_the_sitemap(site: Site) -> None:
    sitemap = (site.folder / "sitemap.xml").read_text("utf-8")
    for address in ("casussen/opgeruimd-staat-netjes/", "kijkramen/presentie/", "begrippen/"):
        assert f"<loc>{ADDRESS}{address}</loc>" in sitemap


def test_the_head_holds_the_main_menu_and_no_casus(site: Site) -> None:
    head = re.search(r"<header.*?</header>", read(site, "casussen/opgeruimd-staat-netjes/"), re.DOTALL)
    assert head
    assert "Kijkramen" in head[0]
    assert "Langer thuis" not in head[0]


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("casussen/", "Casussen"),
        ("onderwerpen/geld-en-wonen/", "Casussen"),
        ("spanningsvelden/", "Casussen"),
        ("verhalen/", "Casussen"),
        ("actoren/wmo-consulent/", "Casussen"),
        ("verbanden/", "Casussen"),
        ("docent/casussen/wat-wendy-weet/", "Voor docenten"),
    ],
)
def test_the_menu_says_where_a_reader_is(site: Site, address: str, here: str) -> None:
    marked = re.findall(
        r'<a href="[^"]*" aria-current="(?:page|true)">([^<]*)</a>', read(site, address).split("</header>")[0]
    )
    assert marked == [here]


def test_the_api_holds_the_whole_model(site: Site) -> None:
    casussen = json.loads((site.folder / "api/casussen.json").read_text("utf-8"))["casussen"]
    kijkramen = json.loads((site.folder / "api/kijkramen.json").read_text("utf-8"))["kijkramen"]
    first = casussen[0]
    assert (first["nummer"], first["url"]) == (1, "casussen/opgeruimd-staat-netjes/")
    assert [vraag["id"] for vraag in first["verdiepingsvragen"]][:2] == ["eerste-actie", "gastvrij-of-sober"]
    counts = {
        kijkraam["slug"]: sum(len(invalshoek["ingredienten"]) for invalshoek in kijkraam["invalshoeken"])
        for kijkraam in kijkramen
    }
    assert counts["kwartiermaken"] == 40
    assert counts["presentie"] == 36 + 7 + 6


def test_the_schemas_that_are_published_lie_beside_the_code(site: Site) -> None:
    for address, path in SCHEMAS.items():
        assert (site.folder / address).read_bytes() == path.read_bytes()


def test_the_mark_and_the_social_image_are_there(site: Site) -> None:
    html = read(site, "casussen/opgeruimd-staat-netjes/")
    icon = re.search(r'<link rel="icon" href="([^"]+)"', html)
    image = re.search(r'<meta property="og:image" content="([^"]+)"', html)
    assert icon
    assert image
    assert (site.folder / "casussen/opgeruimd-staat-netjes" / icon[1]).is_file()
    assert (site.folder / image[1].removeprefix(ADDRESS)).is_file()
    assert '<meta property="og:title" content="Opgeruimd staat netjes?">' in html


@pytest.fixture(scope="module")
def site_of_files(werkplaats: Path) -> Iterator[Path]:
    """The same site with a file per page, and pages that can be changed elsewhere."""
    workplace = werkplaats / "site-bestanden"
    folder = workplace / "site"

    def build() -> str:
        project = copy_project(PROJECT, to=workplace / "project", settings="use_directory_urls: false\n")
        config = project / "mkdocs.yml"
        text, count = re.subn(r"(?m)^edit_uri:.*$", f"edit_uri: {CHANGE}content/", config.read_text("utf-8"))
        assert count == 1
        config.write_text(text, "utf-8")
        return build_strict(project, into=folder)

    make_once(workplace, build)
    with left_as_it_was(folder):
        yield folder


def test_the_site_also_builds_without_directory_urls(site_of_files: Path) -> None:
    assert (site_of_files / "casussen/opgeruimd-staat-netjes.html").is_file()
    assert find_dead_links(site_of_files) == []


@pytest.mark.parametrize(
    ("page", "source"),
    [
        ("casussen/opgeruimd-staat-netjes", "casussen/01-opgeruimd-staat-netjes.md"),
        ("kijkramen/presentie", "kijkramen/presentie.md"),
        ("privacy", "content/privacy.md"),
    ],
)
def test_an_edit_link_leads_to_the_file_that_an_author_wrote(site_of_files: Path, page: str, source: str) -> None:
    html = (site_of_files / f"{page}.html").read_text("utf-8")
    link = re.search(r'class="verbeter".*?href="([^"]+)"', html)
    assert link
    assert urljoin(link[1], ".") + PurePosixPath(link[1]).name == CHANGE + source


def test_a_page_that_nobody_wrote_has_no_edit_link(site_of_files: Path) -> None:
    assert CHANGE not in (site_of_files / "actoren/bewoner.html").read_text("utf-8")


def test_paper_with_what_readers_wrote_alone_names_no_licence_and_other_paper_says_of_whose_words(site: Site) -> None:
    said = {}
    for address in ("mijn-kijkwerk", "samen-kijken", "kijkramen/presentie"):
        page = (site.folder / address / "index.html").read_text("utf-8")
        said[address] = re.findall(r'papier-voet"[^>]*>(.*?)</p>', page)[0]
    assert [address for address, foot in said.items() if "CC BY" in foot] == ["kijkramen/presentie"]
    assert "onze woorden: CC BY 4.0" in said["kijkramen/presentie"]

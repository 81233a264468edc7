"""Links from page to page: relative, and right under any path."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.structure.files import File

from casuskijker.domain.adressen import url_of
from casuskijker.rendering.links import Links

NAMES = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
STEMS = NAMES | st.sampled_from(["index", "README"])
PAGES = st.tuples(st.lists(NAMES, max_size=3), STEMS).map(lambda parts: "/".join([*parts[0], parts[1] + ".md"]))
SITES = st.sampled_from(["https://voorbeeld.nl/", "https://voorbeeld.nl/sub/pad/", "file:///home/site/"])


@given(site=SITES, here=PAGES, there=PAGES, directory_urls=st.booleans())
def test_a_link_leads_from_any_page_to_any_page_under_any_path(
    site: str, here: str, there: str, *, directory_urls: bool
) -> None:
    start = site + url_of(here, directory_urls=directory_urls)
    target = site + url_of(there, directory_urls=directory_urls)
    assert urljoin(start, Links(here, directory_urls=directory_urls).to(there)) == target


@given(here=PAGES, directory_urls=st.booleans())
def test_a_link_can_lead_to_a_place_on_a_page_and_to_a_file(here: str, *, directory_urls: bool) -> None:
    start = "https://voorbeeld.nl/" + url_of(here, directory_urls=directory_urls)
    links = Links(here, directory_urls=directory_urls)
    assert urljoin(start, links.to("casussen/index.md", "deel-thuis")).endswith("#deel-thuis")
    assert urljoin(start, links.to("api/casussen.json")) == "https://voorbeeld.nl/api/casussen.json"


@given(page=PAGES, directory_urls=st.booleans())
def test_a_page_has_the_address_that_mkdocs_gives_it(page: str, *, directory_urls: bool) -> None:
    url = File(page, src_dir=None, dest_dir="", use_directory_urls=directory_urls).url
    assert url_of(page, directory_urls=directory_urls) == ("" if url == "./" else url)


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("y.md", "casussen/y/"),
        ("y.md#vraag-een", "casussen/y/#vraag-een"),
        ("../kijkramen/presentie.md", "kijkramen/presentie/"),
        ("../index.md", ""),
        ("foto.png", "casussen/foto.png"),
        ("map/kaart%20van%20de%20wijk.pdf#page=2", "casussen/map/kaart%20van%20de%20wijk.pdf#page=2"),
    ],
)
def test_a_link_of_an_author_leads_to_the_page_or_file_beside_it(href: str, url: str) -> None:
    assert (
        urljoin("https://voorbeeld.nl/casussen/x/", Links("casussen/x.md").resolve(href))
        == "https://voorbeeld.nl/" + url
    )


def test_without_directory_urls_a_file_beside_a_page_stays_beside_it() -> None:
    links = Links("casussen/x.md", directory_urls=False)
    assert urljoin("/casussen/x.html", links.resolve("y.md#a")) == "/casussen/y.html#a"
    assert urljoin("/casussen/x.html", links.resolve("foto.png")) == "/casussen/foto.png"


@pytest.mark.parametrize(
    "href", ["https://voorbeeld.nl/a.md", "mailto:iemand@voorbeeld.md", "#hier", "/van/de/wortel.md", "?vraag", ""]
)
def test_a_link_that_leads_elsewhere_is_left_alone(href: str) -> None:
    assert Links("casussen/x.md").resolve(href) == href


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("y.md#b", "casussen/y/#b"),
        ("03-y.md", "casussen/y/"),
        ("../kijkramen/1-z.md", "kijkramen/z/"),
        ("foto.png", "casussen/foto.png"),
        ("01-foto.png", "casussen/01-foto.png"),
        ("#hier", "casussen/x/#hier"),
    ],
)
def test_a_link_goes_along_with_a_text_to_another_page(href: str, url: str) -> None:
    resolved = Links("docent/casussen/x.md").resolve(href, written_for="casussen/x.md")
    assert urljoin("https://voorbeeld.nl/docent/casussen/x/", resolved) == f"https://voorbeeld.nl/{url}"

"""What a built site is from outside: data that fit their types, addresses that are there, and the days of authors."""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from tests import PROJECT
from tests.onze_inhoud import read_onze_inhoud
from tests.sites import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sites import Site

Node = dict[str, Any]

ATOM = "{http://www.w3.org/2005/Atom}"
LICENTIE = "https://creativecommons.org/licenses/by/4.0/"
MATERIAL = {"@id", "url", "name", "description", "inLanguage", "isPartOf", "publisher", "license"}
NEEDED = {
    "LearningResource": MATERIAL | {"learningResourceType", "audience", "timeRequired", "dateModified"},
    "Course": MATERIAL | {"provider", "audience", "timeRequired", "hasPart", "hasCourseInstance", "dateModified"},
    "HowTo": MATERIAL | {"audience", "totalTime", "step", "dateModified"},
    "DefinedTermSet": MATERIAL - {"description"} | {"hasDefinedTerm"},
    "BreadcrumbList": {"itemListElement"},
    "WebSite": MATERIAL - {"isPartOf"} | {"potentialAction"},
}
"""What each kind of thing says on our own site, where all of it is known."""
DURATION = re.compile(r"PT[1-9]\d*M")


def pages(site: Site) -> Iterator[tuple[str, str]]:
    """Yield every page with the address that it has, as its canonical link says."""
    for path in sorted(site.folder.rglob("index.html")):
        folder = path.parent.relative_to(site.folder).as_posix()
        yield ("" if folder == "." else f"{folder}/"), path.read_text("utf-8")


def nodes_in(html: str) -> list[Node]:
    scripts = re.findall(r'<script type="application/ld\+json">([^<]*)</script>', html)
    assert len(scripts) <= 1
    return [node for script in scripts for node in json.loads(script)["@graph"]]


def all_nodes(site: Site) -> list[tuple[str, Node]]:
    found = [(address, node) for address, html in pages(site) for node in nodes_in(html)]
    assert len(found) > 200
    return found


def values_of(node: object, keys: set[str]) -> Iterator[Any]:
    """Yield what stands under these names, however deep."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in keys:
                yield value
            yield from values_of(value, keys)
    elif isinstance(node, list):
        for item in node:
            yield from values_of(item, keys)


@cache
def anchors_in(page: Path) -> frozenset[str]:
    return frozenset(re.findall(r'\sid="([^"]+)"', page.read_text("utf-8")))


def test_every_thing_says_all_that_its_kind_should(site: Site) -> None:
    kinds = {node["@type"] for _, node in all_nodes(site)}
    assert kinds == NEEDED.keys()
    lacking = {(address, *sorted(NEEDED[node["@type"]] - node.keys())) for address, node in all_nodes(site)}
    assert {lack for lack in lacking if len(lack) > 1} == set()


def test_every_address_in_the_data_is_of_a_page_that_is_there(site: Site) -> None:
    for address, node in all_nodes(site):
        if "url" in node:
            assert node["@id"] == node["url"] == f"{ADDRESS}{address}"
        for named in values_of(node, {"@id", "item"}):
            page, _, anchor = named.removeprefix(ADDRESS).partition("#")
            file = site.folder / page / "index.html"
            assert named.startswith(ADDRESS), (address, named)
            assert file.is_file(), (address, named)
            assert not anchor or anchor in anchors_in(file), (address, named)


def test_times_and_days_are_written_as_machines_read_them(site: Site) -> None:
    said = [(node, values_of(node, {"timeRequired", "courseWorkload", "totalTime"})) for _, node in all_nodes(site)]
    assert [time for _, times in said for time in times if not DURATION.fullmatch(time)] == []
    days = [day for _, node in all_nodes(site) for day in values_of(node, {"dateModified"})]
    assert len(days) > 60
    assert all(dt.date.fromisoformat(day).isoformat() == day for day in days)


def test_texts_are_described_and_pages_for_the_docent_are_not(site: Site) -> None:
    catalogus = read_onze_inhoud()
    described = {
        address for address, node in all_nodes(site) if node["@type"] in {"LearningResource", "Course", "HowTo"}
    }
    assert described == {
        *(f"casussen/{casus.slug}/" for casus in catalogus.casussen),
        *(f"kijkramen/{kijkraam.slug}/" for kijkraam in catalogus.kijkramen),
        *(f"leerroutes/{route.id}/" for route in catalogus.leerroutes),
        *(f"werkvormen/{werkvorm.slug}/" for werkvorm in catalogus.werkvormen),
    }
    assert [address for address, _ in all_nodes(site) if address.startswith("docent/")] == []


def test_every_page_has_a_picture_that_is_there_with_its_title_as_text(site: Site) -> None:
    pictures = set()
    for address, html in pages(site):
        head = {
            name: unescape(said) for name, said in re.findall(r'<meta property="(og:[\w:]+)" content="([^"]*)"', html)
        }
        picture = head["og:image"].removeprefix(ADDRESS)
        assert (site.folder / picture).is_file(), address
        assert head["og:image:alt"] == head["og:title"], address
        assert '<meta name="twitter:card" content="summary_large_image">' in html
        pictures.add(picture)
    made = {
        path.relative_to(site.folder).as_posix() for path in (site.folder / "assets/casuskijker/delen").rglob("*.png")
    }
    assert pictures == made, "no picture is made for nobody"


def test_the_feed_leads_to_the_texts_on_the_days_that_their_authors_wrote(site: Site) -> None:
    catalogus = read_onze_inhoud()
    revised = {f"{ADDRESS}casussen/{casus.slug}/": casus.herzien for casus in catalogus.casussen}
    revised |= {f"{ADDRESS}kijkramen/{kijkraam.slug}/": kijkraam.herzien for kijkraam in catalogus.kijkramen}
    revised |= {f"{ADDRESS}leerroutes/{route.id}/": route.herzien for route in catalogus.leerroutes}
    revised |= {f"{ADDRESS}werkvormen/{werkvorm.slug}/": werkvorm.herzien for werkvorm in catalogus.werkvormen}
    feed = ET.parse(site.folder / "feed.xml").getroot()  # noqa: S314 - our own
    told = {}
    for entry in feed.findall(f"{ATOM}entry"):
        address, moment = entry.findtext(f"{ATOM}id") or "", entry.findtext(f"{ATOM}updated") or ""
        assert (site.folder / address.removeprefix(ADDRESS) / "index.html").is_file(), address
        assert entry.findtext(f"{ATOM}title")
        assert entry.findtext(f"{ATOM}summary")
        told[address] = dt.datetime.fromisoformat(moment).date()
    assert told == revised
    assert list(told.values()) == sorted(told.values(), reverse=True)


def test_the_sitemap_has_the_same_days_and_no_other(site: Site) -> None:
    sitemap = (site.folder / "sitemap.xml").read_text("utf-8")
    urls = dict(re.findall(r"<url><loc>([^<]*)</loc>(?:<lastmod>([^<]*)</lastmod>)?</url>", sitemap))
    days = {f"{ADDRESS}{address}": node["dateModified"] for address, node in all_nodes(site) if "dateModified" in node}
    by_hand = {
        page.stem: re.search(r"(?m)^herzien: (.+)$", page.read_text("utf-8"))
        for page in (PROJECT / "content").glob("*.md")
    }
    days |= {f"{ADDRESS}{name}/": day[1] for name, day in by_hand.items() if day}
    assert {url: day for url, day in urls.items() if day} == days
    assert f"{ADDRESS}casussen/" in urls


def test_only_the_first_page_says_what_the_site_is(site: Site) -> None:
    assert [address for address, node in all_nodes(site) if node["@type"] == "WebSite"] == [""]


def test_the_sitemap_has_every_page_but_those_that_ask_not_to_be_found(site: Site) -> None:
    listed = set(re.findall(r"<loc>([^<]*)</loc>", (site.folder / "sitemap.xml").read_text("utf-8")))
    hidden = {address for address, html in pages(site) if '<meta name="robots" content="noindex">' in html}
    assert listed == {f"{ADDRESS}{address}" for address, _ in pages(site)} - {f"{ADDRESS}{each}" for each in hidden}
    for_docenten = ("docent/", "lessen/", "l/")
    assert {each for each in hidden if not each.startswith(for_docenten) and not each.endswith("/scherm/")} == {
        "licenties/",
        "mijn-kijkwerk/",
        "zoeken/",
    }, "nothing stands there for who looks for a text"


def test_every_page_names_the_licence_and_the_feed(site: Site) -> None:
    for address, html in pages(site):
        up = "../" * address.count("/")
        assert f'<a rel="license" href="{LICENTIE}">CC BY 4.0</a>' in html, address
        assert f'type="application/atom+xml" title="Casuskijker" href="{up}feed.xml">' in html, address


def test_under_a_path_there_is_no_file_for_robots(site: Site) -> None:
    assert not (site.folder / "robots.txt").exists()


@pytest.mark.parametrize("name", ["vreemde_site", "vreemde_site_als_bestanden"])
def test_a_site_of_others_is_known_by_its_own_name(name: str, request: pytest.FixtureRequest) -> None:
    other = request.getfixturevalue(name)
    html = {path.relative_to(other.folder).as_posix(): path.read_text("utf-8") for path in other.folder.rglob("*.html")}
    nodes = [node for text in html.values() for node in nodes_in(text)]
    material = [node for node in nodes if node["@type"] == "LearningResource"]
    assert len(material) == 5
    assert {node["isPartOf"]["name"] for node in material} == {"Leeszaal de Brug"}
    assert {node["publisher"]["name"] for node in material} == {"Leeszaal de Brug"}
    assert [node for node in nodes if "license" in node or "dateModified" in node] == []
    assert [page for page, text in html.items() if 'rel="license"' in text or "feed.xml" in text] == []
    assert not (other.folder / "feed.xml").exists()
    assert {path.stem for path in (other.folder / "assets/casuskijker/delen/kijkramen").iterdir()} == {
        "koffie-aan-de-balie",
        "gastvrije-balie",
    }
    assert "lastmod" not in (other.folder / "sitemap.xml").read_text("utf-8")

"""The feed: what a feed reader needs, in the order of the days that authors wrote, and not a sign more."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from casuskijker.rendering.feed import MOST, has_feed, render_feed
from tests.domain.builders import build_casus
from tests.rendering.afzender import CC_BY, URL, build_site
from tests.rendering.builders import build_catalogus
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site

ATOM = "{http://www.w3.org/2005/Atom}"
MAY, JUNE, JULY = (dt.date(2026, month, 31 if month != 6 else 30) for month in (5, 6, 7))
REVISED = replace(
    WERELD,
    casussen=(replace(WERELD.casussen[0], herzien=MAY), replace(WERELD.casussen[1], herzien=JULY)),
    kijkramen=(replace(WERELD.kijkramen[0], herzien=JUNE), *WERELD.kijkramen[1:]),
    leerroutes=(replace(WERELD.leerroutes[0], herzien=JULY), *WERELD.leerroutes[1:]),
)


SITE = build_site(REVISED)


def read(site: Site = SITE) -> ET.Element:
    """Return the feed as a reader takes it apart; one that is not well-formed is an error."""
    return ET.fromstring(render_feed(site))  # noqa: S314 - our own


def text_of(element: ET.Element, name: str) -> str:
    found = element.find(ATOM + name)
    assert found is not None, name
    return found.text or ""


def link_of(element: ET.Element, rel: str) -> str | None:
    return next((link.get("href") for link in element.iter(f"{ATOM}link") if link.get("rel", "alternate") == rel), None)


def test_a_feed_has_what_every_reader_asks_for() -> None:
    feed = read()
    assert feed.tag == f"{ATOM}feed"
    assert (text_of(feed, "id"), text_of(feed, "title")) == (URL, "Leeszaal & zo")
    assert text_of(feed, "subtitle") == "Wat er gebeurt aan de balie."
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "De baliegroep"
    assert link_of(feed, "self") == f"{URL}feed.xml"
    assert link_of(feed, "license") == CC_BY.adres
    assert text_of(feed, "updated") == "2026-07-31T00:00:00Z", "the day of the latest"


def test_an_entry_has_a_title_a_summary_a_day_and_an_id_for_ever() -> None:
    entry = read().findall(f"{ATOM}entry")[0]
    assert text_of(entry, "title") == "Het *logboek* & de rest"
    assert text_of(entry, "summary") == "Niemand schrijft nog in het logboek."
    assert text_of(entry, "id") == link_of(entry, "alternate") == f"{URL}casussen/het-logboek/"
    assert text_of(entry, "updated") == "2026-07-31T00:00:00Z"
    category = entry.find(f"{ATOM}category")
    assert category is not None
    assert category.get("term") == "vignet"


def test_only_what_was_revised_is_in_it_the_latest_first() -> None:
    assert [text_of(entry, "id").removeprefix(URL) for entry in read().findall(f"{ATOM}entry")] == [
        "casussen/het-logboek/",
        f"leerroutes/{WERELD.leerroutes[0].id}/",
        "kijkramen/aandacht/",
        "casussen/de-sleutel/",
    ]


def test_a_feed_says_what_its_owner_says_and_no_more() -> None:
    feed = read(build_site(REVISED, auteur="", omschrijving="", licentie=None))
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Leeszaal & zo"
    assert feed.find(f"{ATOM}subtitle") is None
    assert link_of(feed, "license") is None


def test_a_sign_that_xml_cannot_hold_is_left_out() -> None:
    assert text_of(read(build_site(REVISED, naam="Lees\x0czaal <\ufffe>")), "title") == "Leeszaal <>"


def test_a_large_site_tells_of_its_newest() -> None:
    casussen = [build_casus(f"casus-{number}", herzien=MAY + dt.timedelta(number)) for number in range(MOST + 5)]
    entries = read(build_site(build_catalogus(*casussen))).findall(f"{ATOM}entry")
    assert len(entries) == MOST
    assert text_of(entries[0], "id") == f"{URL}casussen/casus-{MOST + 4}/"


@pytest.mark.parametrize(
    ("catalogus", "url", "there"), [(REVISED, URL, True), (REVISED, "", False), (WERELD, URL, False)]
)
def test_without_an_address_or_a_day_there_is_no_feed(catalogus: Catalogus, url: str, there: bool) -> None:  # noqa: FBT001
    assert has_feed(build_site(catalogus, url=url)) is there

"""What is told to robots, and what a page and its frame know to tell others."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from casuskijker.domain.licentie import Licentie
from casuskijker.rendering import describe_outside, render_outside, render_site
from tests.rendering.afzender import CC_BY, build_site
from tests.rendering.wereld import WERELD

DAY = dt.date(2026, 5, 31)
OWN = Licentie("https://voorbeeld.test/voorwaarden")
REVISED = replace(WERELD, casussen=(replace(WERELD.casussen[0], herzien=DAY, licentie=OWN), WERELD.casussen[1]))


def test_robots_may_read_all_and_hear_where_the_list_of_pages_is() -> None:
    robots = render_outside(build_site())["robots.txt"].decode()
    assert robots == "User-agent: *\nDisallow:\n\nSitemap: https://leeszaal.test/sitemap.xml\n"


@pytest.mark.parametrize("url", ["", "https://leeszaal.test/onder/een/pad/"])
def test_no_file_for_robots_lies_where_they_do_not_look(url: str) -> None:
    assert "robots.txt" not in render_outside(build_site(url=url))


def test_the_frame_knows_of_the_feed_and_the_licence_of_the_site() -> None:
    bare, revised = describe_outside(build_site()), describe_outside(build_site(REVISED, licentie=None))
    assert (bare["feed"], bare["licentie"]) == ("", {"adres": CC_BY.adres, "naam": "CC BY 4.0"})
    assert (revised["feed"], revised["licentie"]) == ("feed.xml", {})
    assert "feed.xml" in render_outside(build_site(REVISED))
    assert "feed.xml" not in render_outside(build_site())


@pytest.mark.parametrize("url", ["", "https://leeszaal.test/"])
def test_a_page_knows_its_own_licence_and_the_day_of_its_text(url: str) -> None:
    pages = {pagina.page: pagina for pagina in render_site(build_site(REVISED, url=url))}
    meta = pages["casussen/de-sleutel.md"].meta
    assert (meta["herzien"], meta["licentie"]) == (DAY, {"adres": OWN.adres, "naam": ""})
    assert "herzien: 2026-05-31\n" in pages["casussen/de-sleutel.md"].front_matter
    assert pages["casussen/het-logboek.md"].meta.keys().isdisjoint({"herzien", "licentie"})
    assert "herzien" not in pages["docent/casussen/de-sleutel.md"].meta

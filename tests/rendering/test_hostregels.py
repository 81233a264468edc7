"""What a host says with the files of a site: the file that is made, and the lines in the guide, are the same."""

from __future__ import annotations

import re

import pytest

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.rendering import render_headers
from casuskijker.rendering.hostregels import NIET_INLIJSTEN, OVERAL, list_hostregels
from tests import PROJECT

GUIDE = (PROJECT / "content/meewerken/eigen-site.md").read_text("utf-8")
SITE_URL = "https://voorbeeld.nl/casussen/"
"""What the guide takes as its example."""
SITE = Site(Catalogus(), afzender=Afzender(url=SITE_URL))
OWN_PAGES = r"^/casussen/(mijn-kijkwerk|samen-kijken)(/|\.html)"
"""What it says to servers of the pages that show all that a reader keeps."""


def lines_for(server: str) -> str:
    """Return the lines in the guide for one server."""
    found = re.search(rf"(?s)```{server}\n(.+?)```", GUIDE)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("site_url", "directory_urls", "paths"),
    [
        ("https://a.example/", True, ["/*", "/mijn-kijkwerk/*", "/samen-kijken/*"]),
        (SITE_URL, True, ["/casussen/*", "/casussen/mijn-kijkwerk/*", "/casussen/samen-kijken/*"]),
        ("https://a.example/een", False, ["/een/*", "/een/mijn-kijkwerk.html", "/een/samen-kijken.html"]),
        ("", True, ["/*", "/mijn-kijkwerk/*", "/samen-kijken/*"]),
    ],
)  # fmt: skip
def test_the_rules_go_by_the_path_of_the_site(site_url: str, directory_urls: bool, paths: list[str]) -> None:  # noqa: FBT001
    text = render_headers(Site(Catalogus(), directory_urls, Afzender(url=site_url)))
    assert [line for line in text.splitlines() if not line.startswith(" ")] == paths


def test_only_the_pages_that_show_what_a_reader_keeps_stay_out_of_frames() -> None:
    text = render_headers(SITE)
    everywhere, *own = re.split(r"(?m)^(?=/)", text)[1:]
    assert "frame-ancestors" not in everywhere
    assert [block.splitlines()[1:] for block in own] == [["  Content-Security-Policy: frame-ancestors 'self'"]] * 2


def test_the_guide_shows_the_file_as_it_is_made() -> None:
    assert lines_for('text title="_headers"') == render_headers(SITE)


def test_the_lines_for_nginx_say_the_same() -> None:
    nginx = lines_for("nginx")
    assert dict(re.findall(r'add_header ([\w-]+) "([^"]+)" always;', nginx)) == OVERAL
    assert re.findall(r'~(\S+) +"([^"]+)";', nginx) == [(OWN_PAGES, *NIET_INLIJSTEN.values())]
    assert "add_header Content-Security-Policy $wie_mag_inlijsten always;" in nginx


def test_the_lines_for_apache_say_the_same() -> None:
    everywhere, _, own = lines_for("apache").partition("<If ")
    assert dict(re.findall(r'Header always set ([\w-]+) "([^"]+)"', everywhere)) == OVERAL
    assert dict(re.findall(r'Header always set ([\w-]+) "([^"]+)"', own)) == NIET_INLIJSTEN
    assert f"m#{OWN_PAGES}#" in own


@pytest.mark.parametrize("directory_urls", [True, False])
def test_the_lines_for_servers_know_the_pages_by_the_addresses_they_have(*, directory_urls: bool) -> None:
    pages = [path.rstrip("*") for path in list_hostregels("/casussen/", directory_urls=directory_urls)]
    assert [page for page in pages if re.match(OWN_PAGES, page)] == pages[1:]
    assert re.match(OWN_PAGES, "/casussen/mijn-kijkwerk/index.html")
    assert not re.match(OWN_PAGES, "/casussen/mijn-kijkwerk-van-vroeger/")


@pytest.mark.parametrize("server", ["nginx", "apache"])
def test_who_mistypes_an_address_gets_the_page_of_the_site_that_says_so(server: str) -> None:
    assert re.search(r"(?m)^ *(?:error_page|ErrorDocument) 404 /casussen/404\.html;?$", lines_for(server))

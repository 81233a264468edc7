"""Whose site it is, out of mkdocs.yml, and what of that is on the site for who is not on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from mkdocs.config.defaults import MkDocsConfig

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.licentie import Licentie
from casuskijker.mkdocs_adapter.afzender import read_afzender
from tests.mkdocs_adapter.kleinste_site import CASUS, CONFIG, write, write_smallest
from tests.sites import build_strict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OWN = "User-agent: *\nDisallow: /zolder/\n"
SETTINGS = """
site_url: https://klein.test/
extra: {casuskijker: {licentie: "https://klein.test/voorwaarden"}}
"""


def read(**settings: object) -> Afzender:
    config = MkDocsConfig()
    config.load_dict({"site_name": "Klein", "extra": {"casuskijker": {}}, **settings})
    return read_afzender(config)


def with_licentie(licentie: object) -> Mapping[str, object]:
    return {"extra": {"casuskijker": {"licentie": licentie}}}


def test_a_site_says_who_gives_it_out() -> None:
    assert read() == Afzender(naam="Klein")
    assert read(
        site_url="https://klein.test/", site_description="Klein.", site_author="Wij", **with_licentie("CC BY 4.0")
    ) == Afzender(
        naam="Klein",
        omschrijving="Klein.",
        auteur="Wij",
        url="https://klein.test/",
        licentie=Licentie("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
    )


@pytest.mark.parametrize("written", ["Creative Commons", 4.0, ["CC BY 4.0"]])
def test_a_licence_that_is_none_is_on_no_page(written: object) -> None:
    assert read(**with_licentie(written)).licentie is None


def test_what_an_owner_says_is_on_the_site_and_goes_before_what_we_make(tmp_path: Path) -> None:
    project, site = write_smallest(tmp_path / "klein", config=CONFIG + SETTINGS), tmp_path / "site"
    write(project / "content/robots.txt", OWN)
    write(project / "content/over.md", "---\ntitle: Over\nherzien: 2026-05-30\n---\n\n# Over\n")
    write(project / "content/hoe.md", "---\ntitle: Hoe\nherzien: gisteren\n---\n\n# Hoe\n")
    write(project / "casussen/de-brief.md", CASUS.replace("actoren", "herzien: 2026-05-31\nlicentie: CC0\nactoren"))
    build_strict(project, into=site)
    assert (site / "robots.txt").read_text("utf-8") == OWN
    lastmod = dict(
        re.findall(
            r"<loc>https://klein\.test/([^<]*)</loc>(?:<lastmod>(.*?)</lastmod>)?",
            (site / "sitemap.xml").read_text("utf-8"),
        )
    )
    assert {page: day for page, day in lastmod.items() if day} == {
        "over/": "2026-05-30",
        "casussen/de-brief/": "2026-05-31",
    }
    assert "hoe/" in lastmod
    home, casus = ((site / page / "index.html").read_text("utf-8") for page in (".", "casussen/de-brief"))
    assert '<a rel="license" href="https://klein.test/voorwaarden">deze voorwaarden</a>' in home
    assert '<a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>' in casus
    # On paper it says whose words it is about.
    assert '<span class="papier-voet__licentie"> · onze woorden: https://klein.test/voorwaarden</span>' in home
    assert '<span class="papier-voet__licentie"> · tekst van de pagina: CC0 1.0</span>' in casus
    assert '<link rel="alternate" type="application/atom+xml" title="Klein" href="../../feed.xml">' in casus
    assert "https://klein.test/assets/casuskijker/delen/casussen.png" in casus
    assert (site / "assets/casuskijker/delen/casussen.png").is_file()

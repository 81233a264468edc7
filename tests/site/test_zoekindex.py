"""The search index of a real site."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.site.links import BuiltSite

if TYPE_CHECKING:
    from tests.sites import Site


def test_every_place_that_can_be_found_is_there(site: Site) -> None:
    links = []
    for path in site.folder.glob("zoekindex/*/tekst/*.json"):
        record = json.loads(path.read_text("utf-8"))
        ankers = {anker for anker, _, _ in record["plekken"] if anker}
        url = record["url"] or "index.html"  # the home page is the base itself
        links += [url, *(f"{url}#{anker}" for anker in ankers)]
    assert len(links) > 500
    built = BuiltSite(site.folder)
    assert [f"{link}: {lack}" for link in links if (lack := built.find_lack("index.html", link))] == []

"""The scripts that the head of a page asks for."""

from __future__ import annotations

import pytest

from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.bundels import read_bundels
from casuskijker.rendering.modules import SHEETS_ALONE, find_bundels, list_modules, list_tags

MODULES = list_modules()


@pytest.mark.parametrize(
    ("html", "bundels"),
    [
        ("<p>Niets</p>", []),
        ("<afdruk-knop></afdruk-knop>", []),
        ('<vul-balk class="vul">Vul in</vul-balk>', ["invullen"]),
        ("<mijn-kijkwerk></mijn-kijkwerk><vul-balk></vul-balk>", ["invullen", "mijn-kijkwerk"]),
        ("<font-face></font-face><vul-balk-anders>", []),
        ('<figure class="plaat"></figure>', ["plaat"]),
        ('<section class="les-herkomst"></section>', ["les"]),
        ("<les-geven hidden></les-geven>", ["les-geven"]),
        ("<div><kaarten-kiezen></kaarten-kiezen></div>", ["speelkaarten"]),
        ('<zoek-scherm class="zoek-scherm" data-soorten="casus"></zoek-scherm>', ["zoeken"]),
        ('<zoek-scherm class="zoek-scherm"></zoek-scherm>', ["zoeken", "zoekmachine"]),
    ],
)
def test_a_page_names_the_bundles_of_the_components_in_it_but_for_that_of_every_page(
    html: str, bundels: list[str]
) -> None:
    assert find_bundels(["<p>Vooraf</p>", html]) == bundels


def test_every_page_begins_with_what_starts_the_components() -> None:
    assert MODULES["overal"][0] == "overal.js"


def test_a_bundle_comes_with_the_stylesheets_of_its_own_and_what_it_shares_with_others() -> None:
    assert MODULES["zoeken"][:2] == ["zoek-scherm.css", "zoeken.js"]
    assert set(MODULES["invullen"]) & set(MODULES["mijn-kijkwerk"])


def test_a_stylesheet_alone_takes_the_name_of_no_bundle() -> None:
    assert SHEETS_ALONE.keys().isdisjoint(list_tags())
    assert MODULES["les-geven"][:2] == ["les-geven.css", "les-geven.js"]


def test_what_is_imported_later_when_it_is_asked_for_is_not_needed_at_once() -> None:
    named = {file for name, files in MODULES.items() if name != "zoekmachine" for file in files}
    assert named.isdisjoint({"acties.js", "deel-venster.js", "zoekmachine.js"})
    assert "zoekmachine.js" in MODULES["zoekmachine"]


def test_what_every_page_needs_is_not_named_again() -> None:
    named = {file for name, files in MODULES.items() if name != "overal" for file in files}
    assert named & set(MODULES["overal"]) == set()


def test_every_file_that_is_named_is_there() -> None:
    named = {file for files in MODULES.values() for file in files}
    assert len(named) > 15
    assets = collect_assets()
    assert [file for file in named if f"{assets.folder}/{file}" not in assets.files] == []


@pytest.mark.parametrize("part", ["zoekmachine", "suggesties"])
def test_who_searches_waits_for_nothing_but_what_searches(part: str) -> None:
    """What several late parts share comes whole, and is much; what one searches with on a phone needs none of it."""
    made = read_bundels()
    assert set(made.collect(f"{part}.js")) - {f"{part}.js"} <= set(made.collect("zoeken.js"))

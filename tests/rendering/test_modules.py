"""The modules that the head of a page asks for."""

from __future__ import annotations

import pytest

from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.modules import find_onderdelen, list_modules

MODULES = list_modules()


@pytest.mark.parametrize(
    ("html", "onderdelen"),
    [
        ("<p>Niets</p>", []),
        ("<afdruk-knop></afdruk-knop>", ["afdruk-knop"]),
        ('<vul-balk class="vul">Vul in</vul-balk>', ["vul-balk"]),
        ("<font-face></font-face><afdruk-knop-anders>", []),
        ('<zoek-scherm class="zoek-scherm" data-soorten="casus"></zoek-scherm>', ["zoek-scherm"]),
        ('<zoek-scherm class="zoek-scherm"></zoek-scherm>', ["zoek-scherm", "zoekmachine"]),
    ],
)
def test_a_page_names_the_components_in_it(html: str, onderdelen: list[str]) -> None:
    assert find_onderdelen(["<p>Vooraf</p>", html]) == onderdelen


def test_every_page_needs_what_starts_the_components_and_those_in_its_frame() -> None:
    assert MODULES["overal"][0] == "main.js"
    assert {"lezen/site-menu/site-menu.js", "zoeken/zoek-veld/zoek-veld.js", "zoeken/zoek-scherm/stand.js"} <= set(
        MODULES["overal"]
    )


def test_a_component_needs_what_it_imports_and_what_that_imports() -> None:
    assert MODULES["vul-balk"][0] == "kijken/vul-balk/vul-balk.js"
    assert {"kijken/vul-balk/weergave.js", "kern/werkblad/werkblad.js", "kern/dossier/dossier.js"} <= set(
        MODULES["vul-balk"]
    )


def test_what_is_imported_later_when_it_is_asked_for_is_not_needed_at_once() -> None:
    dom, laden = "grond/dom/dom.js", "grond/laden/laden.js"
    assert MODULES["afdruk-knop"] == ["lezen/afdruk-knop/afdruk-knop.js", laden, dom]


def test_what_every_page_needs_is_not_named_again() -> None:
    named = {module for name, modules in MODULES.items() if name != "overal" for module in modules}
    assert named & set(MODULES["overal"]) == set()


def test_every_module_that_is_named_is_there() -> None:
    named = {module for modules in MODULES.values() for module in modules}
    assert len(named) > 80
    assets = collect_assets()
    assert [module for module in named if f"{assets.folder}/{module}" not in assets.files] == []

"""The modules that the head of a page asks for."""

from __future__ import annotations

import re

from casuskijker.rendering import preload_modules
from casuskijker.rendering.assets import FOLDER, collect_assets

NO_COMPONENT = "<html><head><title>Leeg</title></head><body><p>Geen onderdeel.</p></body></html>"


def page_with(html: str) -> str:
    return f"<html><head></head><body>{html}</body></html>"


def list_preloaded(html: str, *, root: str = ".") -> list[str]:
    page = preload_modules(html, root=root)
    assert page.count("modulepreload") == page.partition("</head>")[0].count("modulepreload")
    return re.findall(rf'<link rel="modulepreload" href="{re.escape(root)}/{FOLDER}/([^"]+)">\n', page)


def test_a_page_without_components_asks_for_the_main_module_only() -> None:
    assert list_preloaded(NO_COMPONENT) == ["main.js"]


def test_a_page_asks_for_its_components_and_for_all_that_they_import() -> None:
    assert list_preloaded(page_with("<kleur-knop></kleur-knop>")) == [
        "main.js",
        "kleur-knop/kleur-knop.js",
        "basis/site.js",
        "opslag/opslag.js",
    ]


def test_a_component_is_known_with_attributes_too() -> None:
    assert "site-menu/site-menu.js" in list_preloaded(page_with('<site-menu class="menu">Menu</site-menu>'))


def test_the_way_to_the_modules_is_that_of_the_page() -> None:
    assert list_preloaded(NO_COMPONENT, root="../..") == ["main.js"]


def test_what_searches_comes_along_on_the_page_for_searching_only() -> None:
    for_searching = list_preloaded(page_with('<zoek-scherm class="zoek-scherm"></zoek-scherm>'))
    above_an_overview = list_preloaded(
        page_with('<zoek-scherm class="zoek-scherm" data-soorten="casus"></zoek-scherm>')
    )
    assert {"zoeken/zoekmachine.js", "zoeken/vondst.js"} <= set(for_searching) - set(above_an_overview)


def test_what_is_asked_for_is_there() -> None:
    everything = "".join(f"<{tag}></{tag}>" for tag in re.findall(r'"([a-z-]+)": async', read_main_module()))
    preloaded = list_preloaded(page_with(everything))
    assert len(preloaded) == len(set(preloaded)) > 80
    assert {f"{FOLDER}/{module}" for module in preloaded} <= collect_assets().keys()


def read_main_module() -> str:
    return collect_assets()[f"{FOLDER}/main.js"].decode()

"""Which modules a page needs, so that its head can ask for all of them at once.

A module names what it imports only once it is there: a phone would ask ten times in a row before a page is alive.
Source: https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
"""

from __future__ import annotations

import json
import re
from functools import cache
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from casuskijker.rendering.environment import FRAME, THEME
from casuskijker.rendering.scripts import JSON, find_imports, name_made_module

if TYPE_CHECKING:
    from collections.abc import Iterable

OWN_SHEETS = {
    "casus-acties": "casus-acties",
    "docent": "casus-acties",
    "docent-lijst": "zoek-scherm",
    "gesprek-voeren": "gesprek-voeren",
    "ontmoetingen": "verbanden-web",
    "samen-kijken": "samen-kijken",
    "verbanden-web": "verbanden-web",
    "zoek-scherm": "zoek-scherm",
}
"""The folders whose stylesheet few pages need, each with the component without which it is on no page: it comes with
that component, and to no other page."""

TAG = re.compile(r"<([a-z]+(?:-[a-z]+)+)[\s>]")

START = "main.js"
EVERYWHERE = "overal"
"""The name for what every page needs: what starts the components, and those in the frame of a page."""

# The page for searching will search, so what searches comes along; above an overview most readers never do.
SEARCHES = '<zoek-scherm class="zoek-scherm">'
SEARCH_ENGINE = "zoekmachine"
SEARCH_ENGINE_MODULE = "kern/zoekmachine/zoekmachine.js"


def find_onderdelen(html: Iterable[str]) -> list[str]:
    """Return the names of the components in pieces of a page, as `list_modules` knows them."""
    pieces = list(html)
    tags = {tag for piece in pieces for tag in TAG.findall(piece)}
    found = [tag for tag in _list_components() if tag in tags]
    return [*found, SEARCH_ENGINE] if any(SEARCHES in piece for piece in pieces) else found


@cache
def list_modules() -> dict[str, list[str]]:
    """Return the modules that a component needs, and its own stylesheet if it has one: paths in the folder of ours.

    Those that every page needs are not repeated. An export has all this in its mkdocs.yml, so it is kept short.
    """
    components = _list_components() | {SEARCH_ENGINE: SEARCH_ENGINE_MODULE}
    frame = find_onderdelen(path.read_text("utf-8") for path in sorted(FRAME.rglob("*.html")))
    everywhere = _collect([START, *(components[tag] for tag in frame)])
    alone = {tag: _collect([module]) for tag, module in components.items() if tag not in frame}
    return {EVERYWHERE: everywhere} | {
        tag: [*name_own_sheet(tag), *(module for module in modules if module not in everywhere)]
        for tag, modules in alone.items()
    }


def name_own_sheet(component: str) -> tuple[str, ...]:
    """Return the address of the stylesheet that a component has for itself, alone or with another, if it has one."""
    return (f"{OWN_SHEETS[component]}.css",) if component in OWN_SHEETS else ()


@cache
def read_wings() -> dict[str, list[str]]:
    """Return the tags of the components by the wing of the theme in which they live."""
    wings: dict[str, list[str]] = json.loads((THEME / "componenten.json").read_text("utf-8"))
    return wings


def make_modules(scripts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the modules made of the JSON that scripts import, so that scripts and these functions read one file."""
    imported = {normpath(join(dirname(module), path)) for module, script in scripts for path in find_imports(script)}
    return {name_made_module(path): _make_module(path) for path in sorted(imported) if path.endswith(JSON)}


def _make_module(path: str) -> str:
    value = json.loads((THEME / path).read_text("utf-8"))
    return f"export default {json.dumps(value, ensure_ascii=False, separators=(',', ':'))};\n"


def _collect(modules: Iterable[str]) -> list[str]:
    """Return modules with all that they cannot run without; what they import later, when asked to, is not among it."""
    found: dict[str, None] = {}
    ahead = list(modules)
    while ahead:
        module = ahead.pop(0)
        if module not in found:
            found[module] = None
            ahead += [normpath(join(dirname(module), path)) for path in _imports_of(module)]
    return [name_made_module(module) for module in found]


def _list_components() -> dict[str, str]:
    """Return the module of every component by its tag."""
    return {tag: f"{wing}/{tag}/{tag}.js" for wing, tags in read_wings().items() for tag in tags}


def _imports_of(module: str) -> tuple[str, ...]:
    return () if module.endswith(JSON) else find_imports((THEME / module).read_text("utf-8"))

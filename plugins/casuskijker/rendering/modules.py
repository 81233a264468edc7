"""Which modules a page needs, so that its head can ask for all of them at once.

A module names what it imports only once it is there: a phone would ask ten times in a row before a page is alive.
Source: https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
"""

from __future__ import annotations

import re
from functools import cache
from posixpath import dirname, join, normpath

from casuskijker.rendering.assets import FOLDER, MAIN_MODULE
from casuskijker.rendering.environment import COMPONENTS

COMPONENT = re.compile(r'"([a-z]+-[a-z]+)": async \(\) => \(await import\("\./([^"]+)"\)\)')
IMPORT = re.compile(r'^(?:import|export) [^;"=]*"(\.[^"]+)";', re.MULTILINE)
TAG = re.compile(r"<([a-z]+-[a-z]+)[\s>]")

# The page for searching will search, so what searches comes along; above an overview most readers never do.
SEARCHES = '<zoek-scherm class="zoek-scherm">'
SEARCH_ENGINE = f"{FOLDER}/zoeken/zoekmachine.js"


def preload_modules(html: str, *, root: str) -> str:
    """Return a page whose head names the modules of every component on it.

    `root` is the way from the page to the root of the site, such as `../..`.
    """
    modules = _list_modules(frozenset(TAG.findall(html)), searches=SEARCHES in html)
    links = "".join(f'<link rel="modulepreload" href="{root}/{module}">\n' for module in modules)
    return html.replace("</head>", f"{links}</head>", 1)


@cache
def _list_modules(tags: frozenset[str], *, searches: bool) -> list[str]:
    """Return the addresses of what the components with these tags import, with all that those import in turn."""
    components = [module for tag, module in _read_components().items() if tag in tags]
    found: dict[str, None] = {}
    ahead = [MAIN_MODULE, *components, *([SEARCH_ENGINE] if searches else [])]
    while ahead:
        module = ahead.pop(0)
        if module not in found:
            found[module] = None
            ahead += _read_imports(module)
    return list(found)


@cache
def _read_components() -> dict[str, str]:
    """Return the module of every component by its tag, as main.js has them."""
    return {tag: f"{FOLDER}/{path}" for tag, path in COMPONENT.findall(_read(MAIN_MODULE))}


@cache
def _read_imports(module: str) -> list[str]:
    """Return what a module cannot run without; what it imports later, when asked to, is not among it."""
    return [normpath(join(dirname(module), path)) for path in IMPORT.findall(_read(module))]


def _read(module: str) -> str:
    return (COMPONENTS / module.removeprefix(f"{FOLDER}/")).read_text("utf-8")

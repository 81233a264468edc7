"""Which scripts a page may have: those that the site knows. Every other is of an author, and reaches no page."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from casuskijker.domain.beleid import DATA_TYPES, is_elsewhere
from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m
from casuskijker.rendering.material import SCRIPTS, find_in_material

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig

    from casuskijker.domain.problem import Problem
    from casuskijker.rendering import Assets

BEGINS = re.compile(r"<script(?=[\s/>])", re.IGNORECASE)
"""How every script of a page begins, wherever a browser finds it; nothing else begins so."""
ATTRIBUTE = r"\s+(?P<name>[a-z-]+)(?:=(?:\"(?P<quoted>[^\"<>]*)\"|(?P<bare>[^\s\"'<>=`]+)))?"
WHOLE = re.compile(rf"<script((?:{re.sub(r'[?]P<[a-z]+>', '?:', ATTRIBUTE)})*)\s*>([^<]*)</script>", re.IGNORECASE)
"""A script as our templates and MkDocs write it: with nothing in it that a browser could read in another way."""
EACH = re.compile(ATTRIBUTE, re.IGNORECASE)


class Scripts:
    """The scripts that a site knows: ours, Material's, and those that its mkdocs.yml names."""

    def __init__(self, config: MkDocsConfig, assets: Assets) -> None:
        """Take them from the settings and from what the theme has."""
        named = [str(getattr(script, "path", script)) for script in config.extra_javascript]
        ours = [assets.main_module, *(f"{assets.folder}/grond/{name}/{name}.js" for name in ("basis", "material"))]
        self._named = frozenset(named)
        self._known = frozenset(map(posixpath.normpath, [*ours, find_in_material(SCRIPTS), *named]))
        self._root = f"{urlsplit(config.site_url or '/').path.rstrip('/')}/"

    def find_unknown(self, html: str, url: str) -> Iterator[re.Match[str]]:
        """Yield where in a page, with its address, a script begins that the site does not know."""
        for begin in BEGINS.finditer(html):
            whole = WHOLE.match(html, begin.start())
            if whole is None or not self._knows(whole, url):
                yield begin

    def _knows(self, script: re.Match[str], url: str) -> bool:
        found = [(each["name"].lower(), each["quoted"] or each["bare"] or "") for each in EACH.finditer(script[1])]
        attributes = dict(found)
        if len(attributes) < len(found) or any(name.startswith("on") for name in attributes):
            return False
        if "src" not in attributes:
            return attributes.get("type", "") in DATA_TYPES
        return not script[2].strip() and self._is_known(attributes["src"], url)

    def _is_known(self, src: str, url: str) -> bool:
        if is_elsewhere(src):
            return src in self._named
        path = urlsplit(src).path
        if path.startswith("/"):
            return posixpath.normpath(path.removeprefix(self._root)) in self._known
        return posixpath.normpath(posixpath.join(posixpath.dirname(url), path)) in self._known


def describe_scripts(html: str, begins: Iterable[re.Match[str]], path: str) -> list[Problem]:
    """Return an error for each script that the site does not know; `path` is what the page was made of."""
    tags = [html[begin.start() : html.find(">", begin.start()) + 1] for begin in begins]
    return [m.EIGEN_SCRIPT.at(Place(path), wat=tag) for tag in dict.fromkeys(tags)]


def silence(html: str, begins: Iterable[re.Match[str]]) -> str:
    """Return a page of which these scripts are words."""
    for begin in reversed(list(begins)):
        html = f"{html[: begin.start()]}&lt;{html[begin.start() + 1 :]}"
    return html

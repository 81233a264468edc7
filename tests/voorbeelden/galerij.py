"""The gallery: a site of the example world, and in it every component in every state that has an example.

It is for maintainers: `make galerij` builds and serves it. The browser tests look at the same pages.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import yaml
from jinja2 import Environment

from casuskijker.cli.export_settings import DOCS, OVERRIDES, adapt_settings
from casuskijker.domain.site import Site
from casuskijker.rendering import collect_assets, render_api, render_site
from casuskijker.rendering.environment import FRAME
from casuskijker.search import build_zoekindex
from tests import PROJECT
from tests.rendering.wereld import WERELD
from tests.sites import THIS_MACHINE, build_strict, serve
from tests.voorbeelden.lijst import find_sjablonen_bijeen, find_voorbeelden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.voorbeelden.lijst import Voorbeeld

HERE = Path(__file__).parent
FOLDER = PROJECT / "site_galerij"
SCRIPT = "galerij.js"
HOST = "galerij.localhost"
"""This machine, under a name that can have others below it."""

SETTINGS = f"""
site_name: Galerij
theme: material
extra_javascript: [{SCRIPT}]
nav: [index.md, Casussen: casussen/index.md, Kijkramen: kijkramen/index.md, Mijn kijkwerk: mijn-kijkwerk.md]
"""
HOME = "---\ntitle: Galerij\n---\n\n# Galerij\n\nEen site om onderdelen op te bekijken.\n"
PAGE = "---\ntitle: {naam}\nsoort_pagina: overzicht\nhide: [toc]\n---\n\n# {naam}\n\n<div>\n{html}\n</div>\n"
BESIDE = "\n</div>\n\n<div>\n"
"""What stands between two examples on one page, each of which is as deep in the site as on a page of its own."""
OPENER = """<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>{naam}</title>
<script type="application/json" id="voorbeeld">{state}</script>
<script src="{root}klaarzetten.js"></script>
<script src="{root}opener.js"></script>
"""


def build_galerij(folder: Path) -> Path:
    """Build the gallery in an empty folder and return where its pages are."""
    project, site = folder / "project", folder / "site"
    settings = yaml.compose(SETTINGS, yaml.SafeLoader)
    assert isinstance(settings, yaml.MappingNode)
    _write(project / "mkdocs.yml", yaml.serialize(adapt_settings(settings, outside={})))
    shutil.copytree(FRAME, project / OVERRIDES)
    for address, data in _collect_docs():
        _write(project / DOCS / address, data)
    build_strict(project, into=site)
    for voorbeeld in find_voorbeelden():
        _write(site / "voorbeelden" / f"{voorbeeld.slug}.html", _write_opener(voorbeeld))
    _write(site / "galerij.html", _render_index())
    for name in ("galerij.css", "klaarzetten.js", "opener.js"):
        shutil.copy(HERE / name, site)
    return site


def _collect_docs() -> Iterator[tuple[str, str | bytes]]:
    """Yield all that the site is made of: the example world, and a page of its own for what a template gives."""
    yield "index.md", HOME
    yield SCRIPT, (HERE / SCRIPT).read_text("utf-8")
    for pagina in render_site(Site(WERELD)):
        yield pagina.page, pagina.inhoud
    yield from render_api(Site(WERELD)).items()
    yield from collect_assets().files.items()
    yield from build_zoekindex(Site(WERELD), ()).items()
    for voorbeeld in find_voorbeelden():
        if voorbeeld.sjabloon:
            yield f"voorbeelden/{voorbeeld.slug}.md", PAGE.format(naam=voorbeeld.naam, html=voorbeeld.html)
    for each in find_sjablonen_bijeen():
        html = BESIDE.join(voorbeeld.html for voorbeeld in each.voorbeelden)
        yield f"voorbeelden/{each.naam}.md", PAGE.format(naam=each.naam, html=html)


def _write_opener(voorbeeld: Voorbeeld) -> str:
    """Return the small page that brings the browser into the state of an example, and then goes to its page."""
    root = "../../"
    state = {"wortel": root, "pagina": voorbeeld.address, **voorbeeld.state}
    in_html = json.dumps(state, ensure_ascii=False).replace("<", r"\u003c")
    return OPENER.format(naam=voorbeeld.naam, state=in_html, root=root)


def _render_index() -> str:
    onderdelen = [
        (onderdeel, list(each)) for onderdeel, each in groupby(find_voorbeelden(), key=lambda each: each.onderdeel)
    ]
    template = Environment(autoescape=True, trim_blocks=True).from_string((HERE / "galerij.html").read_text("utf-8"))
    return template.render(onderdelen=onderdelen)


def _write(path: Path, data: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def main() -> None:
    """Build the gallery anew and serve it until somebody stops it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    with serve(build_galerij(FOLDER)) as url:
        print(f"Open {url.replace(THIS_MACHINE, HOST)}galerij.html. Stop met Ctrl+C.")
        with suppress(KeyboardInterrupt):
            Event().wait()


if __name__ == "__main__":
    main()

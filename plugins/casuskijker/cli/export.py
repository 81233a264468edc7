"""`casuskijker export`: the same pages as plain Markdown on disk, with a mkdocs.yml that builds without our plugin.

A site must outlive its generator. What MkDocs gets from the plugin in memory, MkDocs, ProperDocs or Zensical get here
as files.
"""

from __future__ import annotations

import shutil
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from casuskijker.cli.export_afzender import read_afzender
from casuskijker.cli.export_ballast import exclude_ballast
from casuskijker.cli.export_hooks import adapt_hooks, copy_hooks
from casuskijker.cli.export_settings import (
    DOCS,
    OVERRIDES,
    adapt_settings,
    read_accent,
    uses_directory_urls,
)
from casuskijker.cli.inhoud import read_inhoud
from casuskijker.cli.parser import Parser, find_site
from casuskijker.cli.plugin_options import MADE_BY_CHECK, check_options
from casuskijker.cli.settings import get_node, get_value, read_settings
from casuskijker.domain import adressen
from casuskijker.domain.problem import has_errors
from casuskijker.domain.site import Site
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.markdown.front_matter import FRONT_MATTER, split_front_matter
from casuskijker.rendering import (
    VOORLEZEN,
    Documenten,
    collect_assets,
    describe_outside,
    explain_page,
    offer_to_read,
    render_api,
    render_headers,
    render_outside,
    render_site,
)
from casuskijker.rendering.environment import FRAME
from casuskijker.rendering.links import Links
from casuskijker.rendering.woorden import speak

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from casuskijker.cli.inhoud import Inhoud
    from casuskijker.loading import Bronmappen
    from casuskijker.rendering import Pagina

MARK = "# Gemaakt met casuskijker export. Wijzig de bron en exporteer opnieuw; wat je hier verandert, gaat verloren.\n"


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `export` to the command line."""
    text = "schrijft alle pagina's als gewone bestanden, om zonder casuskijker te bouwen"
    parser = commands.add_parser("export", help=text, description=f"Casuskijker {text}.")
    parser.ask_site()
    parser.options.add_argument("--naar", metavar="DOELMAP", required=True, help="map waarin de bestanden komen")
    parser.set_defaults(run=lambda arguments: export_site(find_site(arguments), Path(arguments.naar)))


def export_site(plek: Path, naar: Path) -> int:
    """Write the site in a folder, or with these settings, to the folder `naar`; return the exit code of the command."""
    settings = read_settings(plek)
    check_options(plek, may_be_absent=MADE_BY_CHECK)
    bronmappen = read_bronmappen(plek)
    refusal = _find_refusal(naar, bronmappen)
    if refusal:
        print(refusal)
        return 1
    geladen = load_catalogus(bronmappen)
    inhoud = read_inhoud(bronmappen, geladen)
    problems = [*geladen.problems, *inhoud.problems]
    for problem in sorted(problems, key=lambda problem: (problem.severity, problem.place)):
        print(problem)
    if has_errors(problems):
        print("Er is niets geëxporteerd: herstel eerst de fouten.")
        return 1
    site = Site(geladen.catalogus, uses_directory_urls(settings), read_afzender(settings))
    speak(site.afzender.taal)
    count = _write_export(naar, bronmappen, settings=settings, site=site, inhoud=inhoud)
    print(f"{count} bestanden geschreven. Bouw de site met: mkdocs build -f {naar / 'mkdocs.yml'}")
    return 0


def _write_export(naar: Path, bronmappen: Bronmappen, *, settings: yaml.MappingNode, site: Site, inhoud: Inhoud) -> int:
    """Write pages, templates and settings; return how many files were made."""
    from casuskijker.search import build_zoekindex  # noqa: PLC0415 - only this needs the words of a language

    root, texts = bronmappen.root, inhoud.pages
    hooks = adapt_hooks(settings, root=root)
    by_hand = {page: _explain(text, site, page) for page, text in texts.items()}
    zoekindex = build_zoekindex(site, texts.items())
    own = _locate_own_theme(root, settings)
    besides = inhoud.published.items()
    beside = ((address, path.read_bytes()) for address, path in besides if not (own and path.is_relative_to(own)))
    files = chain(_collect_files(site, read_accent(settings)), beside, zoekindex.items(), render_outside(site).items())
    _copy_content(bronmappen.content, naar / DOCS, inhoud)
    count = _write_docs(naar / DOCS, by_hand=by_hand, files=files)
    _write_overrides(naar / OVERRIDES, own, inhoud)
    copy_hooks(hooks, naar)
    adapted = adapt_settings(settings, outside=describe_outside(site))
    exclude_ballast(adapted, (naar / DOCS, naar / OVERRIDES))
    (naar / "mkdocs.yml").write_text(MARK + yaml.serialize(adapted, allow_unicode=True), encoding="utf-8")
    return count


def _find_refusal(naar: Path, bronmappen: Bronmappen) -> str | None:
    """Return why nothing may be written here, or None: what is there stays, and content is no place for an export."""
    folders = (bronmappen.content, *bronmappen.folders)
    if any(naar.resolve().is_relative_to(folder) for folder in folders):
        return f"De map {naar} ligt tussen de teksten van de site. Kies een map daarbuiten."
    if not bronmappen.content.is_dir():
        return f"De map {bronmappen.content} met je pagina's is er niet. Noem bij docs_dir in mkdocs.yml de goede map."
    there = next(path for path in (naar, *naar.absolute().parents) if path.exists())
    if not there.is_dir():
        return f"{there} is een bestand. Kies een lege map."
    if naar.exists() and any(naar.iterdir()) and not _is_export(naar):
        return f"In {naar} staan al bestanden die niet van een export zijn. Kies een lege map."
    return None


def _is_export(naar: Path) -> bool:
    settings = naar / "mkdocs.yml"
    return settings.is_file() and settings.read_text("utf-8", "replace").startswith(MARK)


def _copy_content(content: Path, docs: Path, inhoud: Inhoud) -> None:
    shutil.rmtree(docs, ignore_errors=True)
    shutil.copytree(content, docs, ignore=lambda folder, names: inhoud.find_left_out(Path(folder), names))


def _write_docs(docs: Path, *, by_hand: Mapping[str, str], files: Iterator[tuple[str, bytes]]) -> int:
    """Write the pages by hand first: where the plugin would make the same page, the one by hand stays."""
    for page, text in by_hand.items():
        (docs / page).write_text(text, encoding="utf-8", newline="\n")
    written = 0
    for address, data in files:
        target = docs / address
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            written += 1
    return written


def _collect_files(site: Site, accent: str | None) -> Iterator[tuple[str, bytes]]:
    paginas = list(render_site(site))
    yield from ((pagina.page, _mark_links(pagina).encode()) for pagina in paginas)
    yield from Documenten().make(paginas, site).items()
    for address, text in render_api(site).items():
        yield address, text.encode()
    yield adressen.HEADERS, render_headers(site).encode()
    yield from collect_assets(accent).files.items()


def _mark_links(pagina: Pagina) -> str:
    """Return a page that says of itself that its links lead from its address, where its file lies a folder higher."""
    return pagina.inhoud if _is_index(pagina.page) else _add_mark(pagina.inhoud, "links_van_adres: true")


def _explain(text: str, site: Site, page: str) -> str:
    """Return a page by hand with its begrippen explained; where it is served they are elsewhere than where it lies."""
    explained = _offer_to_read(explain_page(text, site, page=page))
    if _is_index(page) or not site.directory_urls or 'class="begrip"' not in explained:
        return explained
    return _add_mark(explained, f"weg_naar_begrippen: {Links(page).to(adressen.BEGRIPPEN)}")


def _offer_to_read(text: str) -> str:
    """Return a page with what helps to read it, where its owner asks for that."""
    meta, _ = split_front_matter(text)
    if meta.get(VOORLEZEN) is not True:
        return text
    offered, bundels = offer_to_read(text)
    return _add_mark(offered, f"bundels: [{', '.join(bundels)}]")


def _is_index(page: str) -> bool:
    return page.rpartition("/")[2] in {"index.md", "README.md"}


def _add_mark(text: str, mark: str) -> str:
    """Return a page with this among what stands above its text."""
    front_matter = FRONT_MATTER.match(text)
    return f"---\n{mark}\n{text[front_matter.start(1) :]}" if front_matter else f"---\n{mark}\n---\n\n{text}"


def _locate_own_theme(root: Path, settings: yaml.Node) -> Path | None:
    own = get_value(get_node(settings, "theme"), "custom_dir")
    return root / own if own and (root / own).is_dir() else None


def _write_overrides(overrides: Path, own: Path | None, inhoud: Inhoud) -> None:
    """Write our templates, then the site's own over them: that is the order in which the plugin looks."""
    shutil.rmtree(overrides, ignore_errors=True)
    shutil.copytree(FRAME, overrides)
    if own:
        left_out = partial(inhoud.find_left_out_of_theme, own)
        shutil.copytree(own, overrides, ignore=lambda folder, names: left_out(Path(folder), names), dirs_exist_ok=True)

"""`casuskijker export`: the same pages as plain Markdown on disk, with a mkdocs.yml that builds without our plugin.

A site must outlive its generator. What MkDocs gets from the plugin in memory, MkDocs, ProperDocs or Zensical get here
as files.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from casuskijker.cli.parser import Parser, WrongUseError, find_root
from casuskijker.domain import adressen
from casuskijker.domain.problem import has_errors
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.rendering import collect_assets, explain_page, render_api, render_site
from casuskijker.rendering.assets import MAIN_MODULE, STYLESHEET
from casuskijker.rendering.environment import TEMPLATES
from casuskijker.rendering.theme import DEFAULT_SETTINGS, EXTENSIONS, FIXED_SETTINGS, TABLES_SETTINGS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.loading import Bronmappen

MARK = "# Gemaakt met casuskijker export. Wijzig de bron en exporteer opnieuw; wat je hier verandert, gaat verloren.\n"
DOCS, OVERRIDES = "docs", "overrides"


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `export` to the command line."""
    text = "schrijft alle pagina's als gewone bestanden, om zonder casuskijker te bouwen"
    parser = commands.add_parser("export", help=text, description=f"Casuskijker {text}.")
    parser.given.add_argument("map", metavar="MAP", nargs="?", default=".", help="map van de site (anders: deze map)")
    parser.options.add_argument("--naar", metavar="DOELMAP", required=True, help="map waarin de bestanden komen")
    parser.set_defaults(run=lambda arguments: export_site(find_root(arguments.map), Path(arguments.naar)))


def export_site(root: Path, naar: Path) -> int:
    """Write the site of `root` to the folder `naar`; return the exit code of the command."""
    if naar.exists() and any(naar.iterdir()) and not _is_export(naar):
        print(f"In {naar} staan al bestanden die niet van een export zijn. Kies een lege map.")
        return 1
    bronmappen = read_bronmappen(root)
    geladen = load_catalogus(bronmappen)
    for problem in geladen.problems:
        print(problem)
    if has_errors(geladen.problems):
        print("Er is niets geëxporteerd: herstel eerst de fouten.")
        return 1
    settings = _read_settings(root)
    count = _write_docs(naar / DOCS, geladen.catalogus, bronmappen, settings)
    _write_overrides(naar / OVERRIDES, root, settings)
    (naar / "mkdocs.yml").write_text(
        MARK + yaml.serialize(adapt_settings(settings), allow_unicode=True), encoding="utf-8"
    )
    print(f"{count} bestanden geschreven. Bouw de site met: mkdocs build -f {naar / 'mkdocs.yml'}")
    return 0


def _read_settings(root: Path) -> yaml.Node:
    path = root / "mkdocs.yml"
    if not path.is_file():
        raise WrongUseError(f"In de map '{root}' staat geen mkdocs.yml. Noem de map van de site.")
    return _compose(path.read_text(encoding="utf-8"))


def _is_export(naar: Path) -> bool:
    settings = naar / "mkdocs.yml"
    return settings.is_file() and settings.read_text(encoding="utf-8").startswith(MARK)


def _write_docs(docs: Path, catalogus: Catalogus, bronmappen: Bronmappen, settings: yaml.Node) -> int:
    """Write the pages by hand first: where the plugin would make the same page, the one by hand stays."""
    shutil.rmtree(docs, ignore_errors=True)
    shutil.copytree(bronmappen.content, docs)
    directory_urls = _uses_directory_urls(settings)
    for path in docs.rglob("*.md"):
        page = path.relative_to(docs).as_posix()
        text = path.read_text(encoding="utf-8")
        path.write_text(
            explain_page(text, catalogus, page=page, directory_urls=directory_urls), encoding="utf-8", newline="\n"
        )
    written = 0
    for address, content in _collect_files(catalogus, bronmappen, directory_urls=directory_urls):
        target = docs / address
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            written += 1
    return written


def _collect_files(
    catalogus: Catalogus, bronmappen: Bronmappen, *, directory_urls: bool
) -> Iterator[tuple[str, bytes]]:
    for pagina in render_site(catalogus, directory_urls=directory_urls):
        yield pagina.page, pagina.inhoud.encode()
    for address, text in render_api(catalogus, directory_urls=directory_urls).items():
        yield address, text.encode()
    yield from collect_assets().items()
    for folder, address in ((bronmappen.casussen, "casussen"), (bronmappen.kijkramen, "kijkramen")):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".md":
                yield f"{address}/{path.relative_to(folder).as_posix()}", path.read_bytes()


def _write_overrides(overrides: Path, root: Path, settings: yaml.Node) -> None:
    """Write our templates, then the site's own over them: that is the order in which the plugin looks."""
    shutil.rmtree(overrides, ignore_errors=True)
    shutil.copytree(TEMPLATES, overrides)
    own = get_value(get_node(settings, "theme"), "custom_dir")
    if own and (root / own).is_dir():
        shutil.copytree(root / own, overrides, dirs_exist_ok=True)


def _uses_directory_urls(settings: yaml.Node) -> bool:
    return get_value(settings, "use_directory_urls") != "false"


def adapt_settings(settings: yaml.Node) -> yaml.Node:
    """Return the settings of the site for a build without the plugin; tags such as !ENV stay as they are."""
    for key in ("repo_url", "edit_uri", "edit_uri_template"):
        _remove(settings, key)
    _set(settings, "docs_dir", DOCS)
    theme = get_node(settings, "theme")
    if not isinstance(theme, yaml.MappingNode):
        theme = _set(settings, "theme", {"name": "material"})
    for name, value in {**FIXED_SETTINGS, "custom_dir": OVERRIDES}.items():
        _set(theme, name, value)
    for name, value in DEFAULT_SETTINGS.items():
        if get_node(theme, name) is None:
            _set(theme, name, value)
    _set(settings, "plugins", _other_plugins(get_node(settings, "plugins")))
    _prepend(settings, "extra_css", [STYLESHEET])
    _prepend(settings, "extra_javascript", [{"path": MAIN_MODULE, "type": "module"}])
    _prepend(settings, "markdown_extensions", [EXTENSIONS[0], {EXTENSIONS[1]: TABLES_SETTINGS}])
    extra = get_node(settings, "extra") or _set(settings, "extra", {})
    _set(extra, "casuskijker", {"csp": True})
    _set(settings, "not_in_nav", _not_in_nav(settings))
    return settings


def _not_in_nav(settings: yaml.Node) -> str:
    """Return the patterns of the pages that we make: the nav of the site need not hold them.

    When the site has no nav, MkDocs makes one; the overviews then belong in it, as they do with the plugin.
    """
    folders = sorted({page.partition("/")[0] for page in adressen.OVERVIEWS})
    patterns = [f"/{name}/*" for name in folders]
    if get_node(settings, "nav") is None:
        patterns += [f"!/{page}" for page in adressen.OVERVIEWS]
    return "\n".join([*patterns, "/docent/", get_value(settings, "not_in_nav") or ""])


def _other_plugins(plugins: yaml.Node | None) -> yaml.Node:
    """Return the plugins without ours; with none left MkDocs would add its search, so the list stays, empty."""
    items = plugins.value if isinstance(plugins, yaml.SequenceNode) else []
    kept = [node for node in items if _name_of(node) != "casuskijker"]
    return yaml.SequenceNode("tag:yaml.org,2002:seq", kept)


def get_node(mapping: yaml.Node | None, key: str) -> yaml.Node | None:
    """Return the node under a key, or None when there is no such key or no mapping."""
    pairs = mapping.value if isinstance(mapping, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def get_value(mapping: yaml.Node | None, key: str) -> str | None:
    """Return the text under a key, or None when there is none."""
    node = get_node(mapping, key)
    return node.value if isinstance(node, yaml.ScalarNode) else None


def _remove(mapping: yaml.Node, key: str) -> None:
    mapping.value = [(name, value) for name, value in mapping.value if name.value != key]


def _set(mapping: yaml.Node, key: str, value: object) -> yaml.Node:
    node = value if isinstance(value, yaml.Node) else _compose(yaml.safe_dump(value, allow_unicode=True))
    _remove(mapping, key)
    mapping.value.append((yaml.ScalarNode("tag:yaml.org,2002:str", key), node))
    return node


def _prepend(mapping: yaml.Node, key: str, items: list[str | dict[str, object]]) -> None:
    """Put items before those that a list has; one of the same name gives way to ours."""
    existing = get_node(mapping, key)
    new = _compose(yaml.safe_dump(items)).value
    names = {_name_of(node) for node in new}
    old = existing.value if isinstance(existing, yaml.SequenceNode) else []
    kept = [node for node in old if _name_of(node) not in names]
    _set(mapping, key, yaml.SequenceNode("tag:yaml.org,2002:seq", [*new, *kept]))


def _name_of(item: yaml.Node) -> str:
    """Return the name of an item that may have settings: `toc`, or `toc: {toc_depth: 3}`."""
    return str(item.value[0][0].value if isinstance(item, yaml.MappingNode) else item.value)


def _compose(text: str) -> yaml.Node:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    if node is None:
        message = "an empty document has no settings"
        raise ValueError(message)
    return node

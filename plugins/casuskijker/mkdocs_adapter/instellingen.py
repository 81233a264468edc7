"""What a site owner set that does nothing, or not what it says: told at build, since a page does not show it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from casuskijker.loading.bronmappen import read_config
from casuskijker.loading.reading.nodes import ListNode, MapNode
from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.rendering.accent import derive_accent, find_accent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from casuskijker.loading.reading.nodes import Node

HEARD = "content.code."
"""How the features of Material begin that pages by hand have; the others are about a frame that is not ours."""
OF_THEME = ("palette", "font", "icon")
OF_EXTRA = ("alternate", "analytics", "annotate", "consent", "generator", "homepage", "social", "status", "version")
"""What else of Material is about its frame."""
NOT_TOGETHER = {
    "i18n": "die haalt de casussen en kijkramen uit de site",
    "offline": "van een schijf kun je de site lezen, maar niet doorzoeken of invullen",
}
"""Plugins with which a site lacks something, and what."""


def report_settings(config: MkDocsConfig) -> None:
    """Say what has no effect, and warn of what a reader would miss."""
    written = _leave_marks(read_config(Path(config.config_file_path))) or {}
    if unheard := [*_list_unheard(written)]:
        message = "Van deze instellingen van Material merkt een lezer niets: %s. Zie ‘Een eigen site’, bij Uiterlijk."
        log.info(message, ", ".join(unheard))
    _report_edit_links(config, written)
    for name, what in NOT_TOGETHER.items():
        if {name, f"material/{name}"} & {*config.plugins}:
            log.warning("mkdocs.yml: de plugin '%s' gaat niet goed samen met casuskijker: %s.", name, what)


def read_accent(config: MkDocsConfig) -> str | None:
    """Return the colour of the site; what is none is told, and one that had to change for words to be read too."""
    written = (config.extra.get("casuskijker") or {}).get("accent")
    accent = find_accent(written)
    if written and not accent:
        log.warning("mkdocs.yml: '%s' bij accent is geen kleur die we kennen. Schrijf bijvoorbeeld '#5d0b3a'.", written)
    if accent and (used := derive_accent(accent)["nadruk"][0]) != accent:
        message = "mkdocs.yml: %s bij accent is te licht voor tekst. Op een licht scherm gebruikt de site daarom %s."
        log.info(message, accent, used)
    return accent


def report_voet(config: MkDocsConfig, files: Files) -> None:
    """Warn of a link for the foot of every page that leads to a page which is not there."""
    chosen = config.extra["casuskijker"].get("voet") or {}
    for name, target in chosen.items():
        if target.endswith(".md") and files.get_file_from_path(target) is None:
            log.warning("mkdocs.yml: '%s' bij voet wijst naar %s, en die bladzijde is er niet.", name, target)


def _leave_marks(node: Node | None) -> Any:  # noqa: ANN401 - whatever stands in YAML
    """Return settings as they are written, without their places."""
    if isinstance(node, MapNode):
        return {name: _leave_marks(value) for name, value in node.values.items()}
    if isinstance(node, ListNode):
        return [_leave_marks(item) for item in node.items]
    return "" if node is None or node.is_null or node.text == "false" else node.text


def _list_unheard(written: dict[str, Any]) -> Iterator[str]:
    theme, extra = (written.get(name) for name in ("theme", "extra"))
    theme = theme if isinstance(theme, dict) else {}
    yield from (f"theme.{name}" for name in OF_THEME if theme.get(name))
    yield from (f"theme.features ({name})" for name in theme.get("features") or () if not name.startswith(HEARD))
    yield from (f"extra.{name}" for name in OF_EXTRA if isinstance(extra, dict) and extra.get(name))


def _report_edit_links(config: MkDocsConfig, written: dict[str, Any]) -> None:
    """Warn where MkDocs guesses for a known host that the texts are in a folder called docs."""
    folder = Path(config.docs_dir).name
    is_guessed = config.edit_uri and not {"edit_uri", "edit_uri_template"} & written.keys()
    if is_guessed and folder != "docs":
        message = (
            "mkdocs.yml: bij repo_url hoort hier ook edit_uri, want MkDocs zoekt je teksten anders in een map 'docs', "
            "en de link onder een pagina gaat nergens heen. Schrijf bijvoorbeeld: edit_uri: edit/main/%s/"
        )
        log.warning(message, folder)

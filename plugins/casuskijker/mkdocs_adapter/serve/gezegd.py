"""What is said above the page in a place of a served site: what is wrong, what went, and what it waits for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.slug import slug_of_file
from casuskijker.loading import path_from
from casuskijker.mkdocs_adapter.boven import Bron, describe_build, describe_gone, describe_problems, describe_refusal
from casuskijker.mkdocs_adapter.verdwenen import FOLDERS

if TYPE_CHECKING:
    from casuskijker.loading import Bronmappen
    from casuskijker.mkdocs_adapter.boven import Melding
    from casuskijker.mkdocs_adapter.publishing import PublishingPlugin

KINDS = {folder: kind for kind, folder in FOLDERS.items()}


def say_above(plugin: PublishingPlugin, mount_path: str, place: str) -> list[Melding]:
    """Return what stands above the page in this place for who writes it."""
    gone, publicatie = plugin.inhoud.verdwenen.find(place), plugin.publicatie
    said = [describe_refusal(plugin.refusal)] if plugin.refusal else []
    said += [describe_gone(*gone, mount_path=mount_path)] if gone else []
    shown = publicatie.shown
    missing = plugin.inhoud.find_missing(publicatie.bronmappen) if shown else []
    return [*said, *describe_problems(shown, _find_bron(plugin, place), missing)]


def say_that_it_builds(plugin: PublishingPlugin) -> list[Melding]:
    """Return what stands above every page while all is built; what is wrong then, is not known yet."""
    return [describe_build(plugin.builds)]


def _find_bron(plugin: PublishingPlugin, place: str) -> Bron:
    bronmappen = plugin.publicatie.bronmappen
    file = next((each for each in list(plugin.gebouwd.alle) if each.dest_uri == place), None)
    source = Path(file.abs_src_path) if file and file.abs_src_path else None
    if file is None and (source := _find_text(bronmappen, place)):
        return Bron(path_from(bronmappen.root, source), is_new=True)
    if file is None or source is None or source == bronmappen.settings:
        return Bron()
    return Bron(path_from(bronmappen.root, source), is_by_hand=file.generated_by is None)


def _find_text(bronmappen: Bronmappen, place: str) -> Path | None:
    """Return the text of which the page will be in this place, once it is as it should be."""
    folder, _, rest = place.partition("/")
    slug = rest.removesuffix("/index.html").removesuffix(".html")
    files = sorted(getattr(bronmappen, KINDS[folder]).glob("*.md")) if folder in KINDS else []
    return next((file for file in files if slug_of_file(file.stem) == slug), None)

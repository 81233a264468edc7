"""What a site owner set that only a build knows to lead nowhere: what is in the menu, and which pages there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.loading import place_of_setting
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation

    from casuskijker.domain.problem import Place, Problem


def find_in_voet(config: MkDocsConfig, files: Files) -> Iterator[Problem]:
    """Yield a warning for a link in the foot of every page that leads to a page which is not there."""
    chosen = config.extra["casuskijker"].get("voet") or {}
    for naam, doel in chosen.items():
        if doel.endswith(".md") and files.get_file_from_path(doel) is None:
            yield m.VOET_NERGENS.at(_place(config, "voet", naam), naam=naam, doel=doel)


def find_in_onderaan(config: MkDocsConfig, nav: Navigation) -> Iterator[Problem]:
    """Yield a warning for a name that is to stand in the foot of a page instead of the menu, and in no menu is.

    A page that the menu does not name is called after its text, so this is asked when MkDocs has read all of them.
    """
    titles = [str(item.title) for item in nav.items]
    for naam in config.extra["casuskijker"].get("onderaan") or []:
        if naam not in titles:
            yield m.NIET_IN_MENU.at(_place(config, "onderaan"), naam=naam, namen=", ".join(titles))


def _place(config: MkDocsConfig, *names: str) -> Place:
    return place_of_setting(Path(config.config_file_path), "extra", "casuskijker", *names)

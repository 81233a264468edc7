"""The pages by hand and the other files of a site, as `check` and `export` see them without MkDocs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.cli.export_selection import read_selection
from casuskijker.cli.settings import read_settings_if_any
from casuskijker.domain.adressen import may_be_made
from casuskijker.loading import (
    PAGE_SUFFIXES,
    begin_at,
    choose_bestanden,
    find_beside,
    find_from_elsewhere,
    find_in_content,
    find_in_onderaan,
    find_in_settings,
    find_in_sjabloonmap,
    find_in_voet,
    find_leaving_folders,
    find_leaving_templates,
    find_lost_settings,
    find_nobody_responsible,
    find_shared_address,
    is_of_theme,
    read_genoemd,
    read_own_page,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from casuskijker.cli.export_selection import Selection
    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Bestand, Bronmappen, Geladen


@dataclass(frozen=True, slots=True)
class Inhoud:
    """The pages by hand by their addresses, the files that are published, and what is wrong with any of them."""

    pages: Mapping[str, str]
    published: Mapping[str, Path]
    problems: tuple[Problem, ...]
    selection: Selection

    def find_left_out(self, folder: Path, names: Iterable[str]) -> list[str]:
        """Return which of the names in a folder with pages are files that stay behind in an export."""
        files = [folder / name for name in names if not (folder / name).is_dir()]
        published = set(self.published.values())
        return [
            file.name
            for file in files
            if not self.selection.keeps(file) or (file.suffix.lower() not in PAGE_SUFFIXES and file not in published)
        ]

    def find_left_out_of_theme(self, custom_dir: Path, folder: Path, names: Iterable[str]) -> list[str]:
        """Return which of the names in a folder with templates stay behind in an export."""
        published = set(self.published.values())
        files = [folder / name for name in names if not (folder / name).is_dir()]
        copied = (file for file in files if not is_of_theme(file.relative_to(custom_dir).as_posix()))
        return [file.name for file in copied if file not in published]


def read_inhoud(bronmappen: Bronmappen, geladen: Geladen) -> Inhoud:
    """Return what stands beside the texts of a site; `geladen` knows where these lead."""
    root, content = bronmappen.root, bronmappen.content
    selection = read_selection(read_settings_if_any(bronmappen.settings), content)
    read = {file.relative_to(content).as_posix(): read_own_page(file, bronmappen) for file in selection.list_pages()}
    pages = {address: page.text for address, page in read.items()}
    settings = bronmappen.settings
    genoemd = read_genoemd(settings)
    begin = begin_at(geladen.bestanden, pages.items(), genoemd)
    bestanden = [
        *_find_of_theme(genoemd.custom_dir),
        *find_beside(bronmappen),
        *find_in_content(bronmappen, keeps=selection.keeps),
    ]
    keuze = choose_bestanden(bestanden, begin, root=root)
    problems = [problem for page in read.values() for problem in page.problems]
    problems += [*find_leaving_folders(bronmappen), *keuze.problems]
    problems += find_leaving_templates(genoemd.custom_dir, root=root)
    problems += [*find_lost_settings(settings), *find_from_elsewhere(settings), *find_shared_address(settings)]
    problems += [*find_in_settings(settings, _judge_accent), *find_nobody_responsible(settings, content)]
    problems += [*find_in_voet(settings, lambda page: page in pages or may_be_made(page)), *find_in_onderaan(settings)]
    return Inhoud(pages, keuze.published, tuple(problems), selection)


def _find_of_theme(custom_dir: Path | None) -> Iterator[Bestand]:
    """Yield the files of the owner that MkDocs copies with those of the theme, which few sites have."""
    if custom_dir is None:
        return
    from casuskijker.rendering.environment import FRAME  # noqa: PLC0415 - what makes pages takes longer to begin
    from casuskijker.rendering.material import locate_material  # noqa: PLC0415 - than to check a site

    yield from find_in_sjabloonmap(custom_dir, (FRAME, locate_material()))


def _judge_accent(written: str) -> tuple[str, str] | None:
    """Return a colour as the room judges it that makes pages."""
    from casuskijker.rendering.accent import judge_accent  # noqa: PLC0415 - as above

    return judge_accent(written)

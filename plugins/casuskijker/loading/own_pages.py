"""The pages that a site owner writes by hand. MkDocs reads them itself; here is seen whether it can, and may."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.domain.tekens import TURNING_SIGN
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import explain_unreadable, find_conflict, find_unseen_signs, path_from
from casuskijker.loading.reading.files import MAX_TEXT, judge_file
from casuskijker.loading.reading.yaml_tree import YamlText, find_lost
from casuskijker.loading.text.addresses import FRONT_MATTER
from casuskijker.loading.text.blocked import find_blocked_on_page, find_sheets_on_page, without_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.bronmappen import Bronmappen


@dataclass(frozen=True, slots=True)
class EigenPagina:
    """A page by hand as far as it can be read, and what is wrong with it."""

    text: str
    problems: tuple[Problem, ...] = ()


def read_own_page(file: Path, bronmappen: Bronmappen) -> EigenPagina:
    """Return a page; one that may not be opened has no text."""
    path = path_from(bronmappen.root, file)
    if refusal := judge_file(file, within=bronmappen.content, most=MAX_TEXT, path=path):
        return EigenPagina("", (refusal,))
    try:
        content = file.read_bytes()
    except OSError as error:
        return EigenPagina("", (explain_unreadable(error, path),))
    text = content.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    try:
        content.decode()
    except UnicodeDecodeError as error:
        return EigenPagina(text, (explain_unreadable(error, path),))
    return EigenPagina(text, tuple(_find_problems(text, path)))


def _find_problems(text: str, path: str) -> Iterator[Problem]:
    if conflict := find_conflict(without_code(text), path=path):
        yield conflict
    elif front_matter := FRONT_MATTER.match(text):
        yield from find_lost(YamlText(path, front_matter[1], first_line=2))
    for number, line in enumerate(text.split("\n"), start=1):
        if found := TURNING_SIGN.search(line):
            yield m.STUURTEKEN.at(Place(path, number, found.start() + 1), teken=f"U+{ord(found[0]):04X}")
    yield from find_unseen_signs(text, path=path)
    yield from find_blocked_on_page(text, path=path)
    yield from find_sheets_on_page(text, path=path)


def find_leaving_folders(bronmappen: Bronmappen) -> Iterator[Problem]:
    """Yield an error for every folder among the pages that is a link out of it, or back to where it comes from.

    MkDocs goes into it before it asks anyone.
    """
    content = bronmappen.content.resolve()
    for above, folders, _ in os.walk(content):
        for folder in sorted(folders):
            link = Path(above, folder)
            target = link.resolve() if link.is_symlink() else link
            if not target.is_relative_to(content) or link.is_relative_to(target) is (target != link):
                yield m.BUITEN_DE_MAP.at(Place(path_from(bronmappen.root, link)))

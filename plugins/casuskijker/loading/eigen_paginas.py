"""The pages that a site owner writes by hand. MkDocs reads them itself; here is only seen whether it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.loading import messages as m
from casuskijker.loading.documents import path_from

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from casuskijker.domain.problem import Problem


def find_unreadable(pages: Iterable[Path], *, root: Path) -> list[Problem]:
    """Return a problem for every page that cannot be opened, or that is not UTF-8."""
    problems = []
    for page in pages:
        path = path_from(root, page)
        try:
            page.read_bytes().decode()
        except UnicodeDecodeError as error:
            problems.append(m.GEEN_UTF8.at(Place(path, 1 + error.object.count(b"\n", 0, error.start))))
        except OSError:
            problems.append(m.ONLEESBAAR.at(Place(path)))
    return problems

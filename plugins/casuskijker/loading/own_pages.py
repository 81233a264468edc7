"""The pages that a site owner writes by hand. MkDocs reads them itself; here is only seen whether it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.reading.documents import explain_unreadable, path_from

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
        except (OSError, UnicodeDecodeError) as error:
            problems.append(explain_unreadable(error, path))
    return problems

"""What MkDocs finds wrong with a link on a page by hand, in our words: with the line, and above the page of who writes.

MkDocs is who knows: which files there are, what extensions make of a page, and how strict its owner wants to be.
"""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place, Problem, Severity
from casuskijker.loading import path_from, without_code
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

PAGES = logging.getLogger("mkdocs.structure.pages")

LINK = re.compile(
    r"Doc file '(?P<page>[^']*)' contains a link '(?P<link>[^']*)', but (?:"
    r"the target(?: '[^']*')? is not found among documentation files\.(?: Did you mean '(?P<near>[^']*)'\?)?"
    r"|there is no such anchor on this page\..*"
    r"|the doc '(?P<other>[^']*)' does not contain an anchor '#[^']*'\.)"
)
"""How MkDocs 1.6 says that a link leads nowhere, or to a place that is not there."""

FROM_HERE = (
    "Schrijf het pad vanaf dit bestand: een bladzijde ernaast is 'naam.md', en vanaf de voorpagina is een casus "
    "'casussen/naam.md' en een kijkraam 'kijkramen/naam.md'."
)
"""What to do about it on a page by hand, which lies elsewhere than a casus."""


class DodeLinks(logging.Filter):
    """Takes from the log what MkDocs warns of, and gives it as a problem."""

    def __init__(self, root: Path, texts: Callable[[], Mapping[str, tuple[Path, str]]]) -> None:
        """Begin with nothing wrong; `texts` are the pages by hand, each with its file and what is in that."""
        super().__init__()
        self._root, self._texts = root, texts
        self._of_pages: dict[str, list[Problem]] = {}
        self._of_places: dict[Problem, tuple[str, str]] = {}
        self._said: frozenset[Problem] = frozenset()
        self._tell: Callable[[Problem], None] = lambda _: None

    def listen(self, tell: Callable[[Problem], None]) -> None:
        """Hear what MkDocs says from now on, in the place of who heard it before, and tell it where it is new."""
        self.stop()
        self._tell = tell
        PAGES.addFilter(self)

    @staticmethod
    def stop() -> None:
        """Let MkDocs say it."""
        for other in [each for each in PAGES.filters if isinstance(each, DodeLinks)]:
            PAGES.removeFilter(other)

    @property
    def problems(self) -> list[Problem]:
        """All that is wrong now."""
        return [*(each for page in self._of_pages.values() for each in page), *self._of_places]

    def forget_page(self, uri: str) -> None:
        """Know nothing of where the links of a page lead: it is read again, and has no more than stand in it now."""
        self._said = frozenset(self.problems)
        self._of_pages.pop(uri, None)
        _, text = self._texts().get(uri, (None, ""))
        of_places = self._of_places.items()
        self._of_places = {each: (page, link) for each, (page, link) in of_places if page != uri or link in text}

    def forget_places(self) -> None:
        """Know nothing of the places that pages lead to: all are looked up again."""
        self._said = frozenset(self.problems)
        self._of_places = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep what is no warning, or not about where a link leads."""
        found = LINK.fullmatch(record.getMessage())
        if record.levelno < logging.WARNING or not found:
            return True
        file, text = self._texts().get(found["page"], (None, ""))
        place = Place(path_from(self._root, file) if file else found["page"], _find_line(text, found["link"]))
        is_dead = "is not found" in found[0]
        problem = _describe(found, place, is_dead=is_dead)
        if is_dead:
            self._of_pages.setdefault(found["page"], []).append(problem)
        else:
            self._of_places[problem] = found["page"], found["link"]
        if problem not in self._said:
            self._tell(problem)
        return False


def _describe(found: re.Match[str], place: Place, *, is_dead: bool) -> Problem:
    path, _, name = found["link"].partition("#")
    if not is_dead:
        return m.PLEK_ONBEKEND.at(place, plek=name, pagina=found["other"] or found["page"])
    if not path.endswith(".md"):
        return replace(m.DOOD_BESTAND.at(place, found["near"], doel=found["link"]), severity=Severity.WARNING)
    dead = m.DODE_LINK.at(place, found["near"], doel=found["link"])
    return replace(dead, severity=Severity.WARNING, remedy=FROM_HERE)


def _find_line(text: str, link: str) -> int:
    """Return the line that a link stands in; where something else made it, the first."""
    lines = without_code(text).split("\n")
    return next((number for number, line in enumerate(lines, start=1) if link in line), 1)

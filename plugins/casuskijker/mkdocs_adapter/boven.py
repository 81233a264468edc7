"""What stands above a page of a served site for who writes it: what is wrong, and what that means for this page.

The server puts it there; in the pages themselves is nothing of it, so they are as readers will have them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Severity
from casuskijker.loading import gather_by_cause
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from casuskijker.domain.problem import Problem

PLACE = re.compile(rb"""<div class="aankondiging">|<body\b[^>]*>""")
"""Where our frame says what a reader must know first; a page of another begins with it."""

ALL = '<aside class="meelezen" aria-label="Voor wie schrijft" lang="nl">{told}</aside>'
ERRORS = """\
<div class="meelezen__fout" role="region" aria-label="Problemen in de inhoud" tabindex="0">
<p><strong>{head}</strong> {rest}</p><pre>{told}</pre></div>"""
WARNINGS = "<details{is_open}><summary>{head}</summary><pre>{told}</pre></details>"
UNFINISHED = "<p>{told}</p>"
GONE = '<p class="meelezen__weg">{told}</p>'

OF_THIS_TEXT = ("Je ziet de vorige versie van deze pagina.", "Herstel eerst de fout in het bestand {path}:")
OF_THIS_PAGE = (
    "Op deze pagina is iets mis.", "Je ziet wat er nu staat, maar zo gaat de site niet online. In het bestand {path}:",
)  # fmt: skip
OF_ALL = (
    "Je ziet de hele site zoals die was.", "Er is een fout in een lijst die alle teksten gebruiken. Herstel die eerst:",
)  # fmt: skip
NOT_BUILT = (
    "De site is niet opnieuw gebouwd.",
    "Je ziet hem met de instellingen en sjablonen van vóór de fout. Dit is er aan de hand:",
)
NOT_HERE = "De fout zit niet in deze pagina."
SOMEWHERE = "De inhoud heeft fouten."
OF_OTHERS = (
    "Van een tekst met een fout zie je overal de vorige versie; een nieuwe zie je nog niet. Dit is er aan de hand:"
)


@dataclass(frozen=True)
class Bron:
    """What a page is made of: the file of an author, and whether that is a page by hand. An overview has no file."""

    path: str = ""
    is_by_hand: bool = False


def put_above(html: bytes, message: str) -> bytes:
    """Return a page with a message above it."""
    places = sorted(PLACE.finditer(html), key=lambda found: found[0].startswith(b"<body"))
    at = places[0].end() if places else 0
    return b"%b%b%b" % (html[:at], ALL.format(told=message).encode(), html[at:])


def describe_refusal(told: str) -> str:
    """Return what an author must know of a site that could not be built anew."""
    head, rest = NOT_BUILT
    return ERRORS.format(head=head, rest=rest, told=escape(told, quote=False))


def describe_problems(problems: Sequence[Problem], bron: Bron) -> str:
    """Return what the author of a page must know of what is wrong, first what is wrong with this page."""
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: (problem.place.path != bron.path, problem))
    errors = [problem for problem in ordered if problem.severity is Severity.ERROR]
    unfinished = [problem for problem in errors if problem.code == m.VUL_IN.code]
    wrong = [problem for problem in errors if problem.code != m.VUL_IN.code]
    warnings = [problem for problem in ordered if problem.severity is Severity.WARNING]
    notes = [UNFINISHED.format(told=escape(f"{each.place}: {each.message}", quote=False)) for each in unfinished]
    return "".join([*([_say_errors(wrong, bron)] if wrong else []), *notes, *_say_warnings(warnings, bron)])


def _say_errors(errors: Sequence[Problem], bron: Bron) -> str:
    if not all(problem.place.path.endswith((".md", "mkdocs.yml")) for problem in errors):
        head, rest = OF_ALL
    elif errors[0].place.path == bron.path:
        head, rest = OF_THIS_PAGE if bron.is_by_hand else OF_THIS_TEXT
    else:
        head, rest = NOT_HERE if bron.path else SOMEWHERE, OF_OTHERS
    return ERRORS.format(head=head, rest=escape(rest.format(path=bron.path)), told=_tell(errors))


def _say_warnings(warnings: Sequence[Problem], bron: Bron) -> Iterable[str]:
    if not warnings:
        return
    here = sum(problem.place.path == bron.path for problem in warnings)
    number = "1 waarschuwing" if len(warnings) == 1 else f"{len(warnings)} waarschuwingen"
    counted = f" {here}" if len(warnings) > 1 else ""
    head = f"{number},{counted} over deze pagina" if here else number
    yield WARNINGS.format(head=head, told=_tell(warnings), is_open=" open" if here else "")


def _tell(problems: Iterable[Problem]) -> str:
    return escape("\n".join(map(str, gather_by_cause(problems))), quote=False)


def describe_gone(path: str, moved: tuple[str, str] | None, *, mount_path: str) -> str:
    """Return what who looks at a page must know that is no longer there: that, and where its text stands now."""
    if moved is None:
        told = f"<strong>Deze pagina is er niet meer.</strong> Het bestand {escape(path)} is weg."
    else:
        now, place = moved
        link = f'<a href="{escape(mount_path + place)}">Ga naar de nieuwe plek.</a>'
        told = f"<strong>Deze pagina is verhuisd.</strong> {escape(path)} heet nu {escape(now)}. {link}"
    return GONE.format(told=told)

"""What stands above a page of a served site for who writes it: what is wrong, and what that means for this page.

The server puts it there; in the pages themselves is nothing of it, so they are as readers will have them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from casuskijker.domain.problem import Severity
from casuskijker.loading import gather_by_cause
from casuskijker.loading.reading import messages as m
from casuskijker.rendering.environment import create_environment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jinja2 import Template

    from casuskijker.domain.problem import Problem

TEMPLATE = Path(__file__).with_name("meelezen") / "meelezen.html"
PLACE = re.compile(rb"""<div class="aankondiging">|<body\b[^>]*>""")
"""Where our frame says what a reader must know first; a page of another begins with it."""

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
GONE = "Deze pagina is er niet meer."
MOVED = "Deze pagina is verhuisd."
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


@dataclass(frozen=True, kw_only=True)
class Melding:
    """One thing that an author must know; `meelezen.html` shows each kind in its own way."""

    soort: Literal["fout", "waarschuwing", "onaf", "weg"]
    kop: str = ""
    tekst: str = ""
    lijst: str = ""
    is_open: bool = False
    link: str = ""


@cache
def _load_template() -> Template:
    return create_environment().from_string(TEMPLATE.read_text("utf-8"))


def put_above(html: bytes, meldingen: Sequence[Melding]) -> bytes:
    """Return a page with what its author must know above it."""
    if not meldingen:
        return html
    places = sorted(PLACE.finditer(html), key=lambda found: found[0].startswith(b"<body"))
    at = places[0].end() if places else 0
    return b"%b%b%b" % (html[:at], _load_template().render(meldingen=meldingen).encode(), html[at:])


def describe_refusal(told: str) -> Melding:
    """Return what an author must know of a site that could not be built anew."""
    head, rest = NOT_BUILT
    return Melding(soort="fout", kop=head, tekst=rest, lijst=told)


def describe_problems(problems: Sequence[Problem], bron: Bron) -> list[Melding]:
    """Return what the author of a page must know of what is wrong, first what is wrong with this page."""
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: (problem.place.path != bron.path, problem))
    errors = [problem for problem in ordered if problem.severity is Severity.ERROR]
    unfinished = [problem for problem in errors if problem.code == m.VUL_IN.code]
    wrong = [problem for problem in errors if problem.code != m.VUL_IN.code]
    warnings = [problem for problem in ordered if problem.severity is Severity.WARNING]
    notes = [Melding(soort="onaf", tekst=f"{each.place}: {each.message}") for each in unfinished]
    told = [_say_errors(wrong, bron)] if wrong else []
    return [*told, *notes, *([_say_warnings(warnings, bron)] if warnings else [])]


def _say_errors(errors: Sequence[Problem], bron: Bron) -> Melding:
    if not all(problem.place.path.endswith((".md", "mkdocs.yml")) for problem in errors):
        head, rest = OF_ALL
    elif errors[0].place.path == bron.path:
        head, rest = OF_THIS_PAGE if bron.is_by_hand else OF_THIS_TEXT
    else:
        head, rest = NOT_HERE if bron.path else SOMEWHERE, OF_OTHERS
    return Melding(soort="fout", kop=head, tekst=rest.format(path=bron.path), lijst=_tell(errors))


def _say_warnings(warnings: Sequence[Problem], bron: Bron) -> Melding:
    here = sum(problem.place.path == bron.path for problem in warnings)
    number = "1 waarschuwing" if len(warnings) == 1 else f"{len(warnings)} waarschuwingen"
    counted = f" {here}" if len(warnings) > 1 else ""
    head = f"{number},{counted} over deze pagina" if here else number
    return Melding(soort="waarschuwing", kop=head, lijst=_tell(warnings), is_open=here > 0)


def _tell(problems: Iterable[Problem]) -> str:
    return "\n".join(map(str, gather_by_cause(problems)))


def describe_gone(path: str, moved: tuple[str, str] | None, *, mount_path: str) -> Melding:
    """Return what who looks at a page must know that is no longer there: that, and where its text stands now."""
    if moved is None:
        return Melding(soort="weg", kop=GONE, tekst=f"Het bestand {path} is weg.")
    now, place = moved
    return Melding(soort="weg", kop=MOVED, tekst=f"{path} heet nu {now}.", link=mount_path + place)

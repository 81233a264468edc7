"""What stands above a page of a served site for who writes it: what is wrong, and what that means for this page.

The server puts it there; in the pages themselves is nothing of it, so they are as readers will have them.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from casuskijker.domain.problem import Severity
from casuskijker.domain.zinsdelen import join_names, start_with_capital, with_noun
from casuskijker.loading import gather_by_cause
from casuskijker.loading.reading import messages as m
from casuskijker.rendering.environment import create_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Template

    from casuskijker.domain.problem import Problem
    from casuskijker.mkdocs_adapter.verdwenen import Gemist

TEMPLATE = Path(__file__).with_name("meelezen") / "meelezen.html"
PLACE = re.compile(rb"""<div class="aankondiging">|<body\b[^>]*>""")
"""Where our frame says what a reader must know first; a page of another begins with it."""

OF_THIS_TEXT = "Je ziet de vorige versie van deze pagina."
NOT_YET = "Deze pagina is er nog niet."
MEND = "Herstel eerst {aantal} in {naam}:"
MEND_NEW = "Herstel eerst {aantal} in {naam}; dan komt de pagina vanzelf:"
OF_THIS_PAGE = (
    "Op deze pagina is iets mis.", "Je ziet wat er nu staat, maar zo gaat de site niet online. In {naam}:",
)  # fmt: skip
OF_ALL = "Je ziet de hele site zoals die was."
IN_LIST = "Er is een fout in een lijst die alle teksten gebruiken. Herstel die eerst:"
MISSED = "{wat}, en dat wordt nog gemist. Herstel eerst:"
NOT_BUILT = (
    "De site is niet opnieuw gebouwd.",
    "Je ziet hem met de instellingen en sjablonen van vóór de fout. Dit is er aan de hand:",
)
BUILDS = "De hele site wordt opnieuw gebouwd."
GONE = "Deze pagina is er niet meer."
MOVED = "Deze pagina is verhuisd."
NOT_HERE = "De fout zit niet in deze pagina."
SOMEWHERE = "De inhoud heeft fouten."
OF_OTHERS = (
    "Van een tekst met een fout zie je overal de vorige versie; een nieuwe zie je nog niet. Dit is er aan de hand:"
)
FEW = 2
"""So many files have their names said."""


@dataclass(frozen=True)
class Bron:
    """What a page is made of: the file of an author, whether that is a page by hand, and whether there is a page yet.

    An overview has no file.
    """

    path: str = ""
    is_by_hand: bool = False
    is_new: bool = False


@dataclass(frozen=True)
class Regel:
    """One problem under the name of its file: its line, what is wrong, and what to do unless the next says that too."""

    nummer: int
    tekst: str
    raad: str


@dataclass(frozen=True)
class Groep:
    """What is wrong in one file; that of the page itself is named above it."""

    bestand: str
    regels: Sequence[Regel]


@dataclass(frozen=True, kw_only=True)
class Melding:
    """One thing that an author must know; `meelezen.html` shows each kind in its own way."""

    soort: Literal["fout", "waarschuwing", "onaf", "weg", "bezig"]
    kop: str = ""
    tekst: str = ""
    groepen: Sequence[Groep] = ()
    lijst: str = ""
    is_open: bool = False
    link: str = ""


@cache
def _load_template() -> Template:
    return create_environment().from_string(TEMPLATE.read_text("utf-8"))


def render_above(meldingen: Sequence[Melding]) -> str:
    """Return what stands above a page as HTML; nothing, where there is nothing to say."""
    return _load_template().render(meldingen=meldingen) if meldingen else ""


def put_above(html: bytes, meldingen: Sequence[Melding]) -> bytes:
    """Return a page with what its author must know above it."""
    places = sorted(PLACE.finditer(html), key=lambda found: found[0].startswith(b"<body"))
    at = places[0].end() if places else 0
    return b"%b%b%b" % (html[:at], render_above(meldingen).encode(), html[at:])


def describe_refusal(told: str) -> Melding:
    """Return what an author must know of a site that could not be built anew."""
    head, rest = NOT_BUILT
    return Melding(soort="fout", kop=head, tekst=rest, lijst=told, is_open=True)


def describe_build(reason: str) -> Melding:
    """Return what an author must know who waits for a build of all."""
    return Melding(soort="bezig", kop=BUILDS, tekst=f"{start_with_capital(reason)}. Deze pagina ververst vanzelf.")


def describe_problems(problems: Sequence[Problem], bron: Bron, missing: Sequence[Gemist] = ()) -> list[Melding]:
    """Return what the author of a page must know of what is wrong, first what is wrong with this page.

    What is `missing` are files of texts that are still shown, each with how it is called now, if that is known.
    """
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: (problem.place.path != bron.path, problem))
    errors = [problem for problem in ordered if problem.severity is Severity.ERROR]
    wrong = gather_by_cause(problem for problem in errors if problem.code != m.VUL_IN.code)
    warnings = gather_by_cause(problem for problem in ordered if problem.severity is Severity.WARNING)
    told = [_say_errors(wrong, bron, missing)] if wrong else []
    notes = [_say_unfinished(problem, bron) for problem in errors if problem.code == m.VUL_IN.code]
    return [*told, *notes, *([_say_warnings(warnings, bron)] if warnings else [])]


def _say_errors(errors: Sequence[Problem], bron: Bron, missing: Sequence[Gemist]) -> Melding:
    naam = posixpath.basename(bron.path)
    here = sum(problem.place.path == bron.path for problem in errors)
    number = "de fout" if here == 1 else f"de {here} fouten"
    if not all(problem.place.path.endswith((".md", "mkdocs.yml")) for problem in errors):
        head, rest = OF_ALL, MISSED.format(wat=_say_missing(missing)) if missing else IN_LIST
    elif here and bron.is_by_hand:
        head, rest = OF_THIS_PAGE
    elif here:
        head, rest = (NOT_YET, MEND_NEW) if bron.is_new else (OF_THIS_TEXT, MEND)
    else:
        head, rest = NOT_HERE if bron.path else SOMEWHERE, OF_OTHERS
    tekst = rest.format(naam=naam, aantal=number)
    return Melding(soort="fout", kop=head, tekst=tekst, groepen=_gather_by_file(errors, bron), is_open=True)


def _say_missing(missing: Sequence[Gemist]) -> str:
    if len(missing) > FEW:
        return f"{len(missing)} bestanden zijn weg of heten anders"
    return join_names([f"{path} heet nu {now}" if now else f"{path} is weg" for path, now in missing])


def _say_unfinished(problem: Problem, bron: Bron) -> Melding:
    if problem.place.path != bron.path:
        return Melding(soort="onaf", tekst=f"{problem.place}: {problem.message}")
    named = f"{posixpath.basename(bron.path)}, regel {problem.place.line}: {problem.message}"
    rest = f"{named} Zet daar je eigen tekst; dan komt die hier vanzelf."
    return Melding(soort="weg", kop=NOT_YET if bron.is_new else OF_THIS_TEXT, tekst=rest)


def _say_warnings(warnings: Sequence[Problem], bron: Bron) -> Melding:
    here = sum(problem.place.path == bron.path for problem in warnings)
    number = with_noun(len(warnings), "waarschuwing", "waarschuwingen")
    counted = f" {here}" if here < len(warnings) else ""
    head = f"{number},{counted} over deze pagina" if here else number
    naam = f" ({posixpath.basename(bron.path)})" if here else ""
    groepen = _gather_by_file(warnings, bron)
    return Melding(soort="waarschuwing", kop=f"{head}{naam}", groepen=groepen, is_open=here > 0)


def _gather_by_file(problems: Sequence[Problem], bron: Bron) -> list[Groep]:
    by_file: dict[str, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.place.path, []).append(problem)
    return [Groep("" if path == bron.path else path, _list_lines(of_file)) for path, of_file in by_file.items()]


def _list_lines(problems: Sequence[Problem]) -> list[Regel]:
    """Return the problems of a file; what to do is said once where the next ones say the same."""
    raad = ["\n".join([f"{each.remedy} [{each.code}]", *each.elsewhere]) for each in problems]
    return [
        Regel(each.place.line, each.message, "" if said == after else said)
        for each, said, after in zip(problems, raad, [*raad[1:], ""], strict=True)
    ]


def describe_gone(path: str, moved: tuple[str, str] | None, *, mount_path: str) -> Melding:
    """Return what who looks at a page must know that is no longer there: that, and where its text stands now."""
    if moved is None:
        return Melding(soort="weg", kop=GONE, tekst=f"Het bestand {path} is weg.")
    now, place = moved
    return Melding(soort="weg", kop=MOVED, tekst=f"{path} heet nu {now}.", link=mount_path + place)

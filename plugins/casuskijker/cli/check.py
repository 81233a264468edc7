"""`casuskijker check`: every problem in the content, and one line that sums up."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.cli.getypt import ours
from casuskijker.cli.inhoud import read_inhoud
from casuskijker.cli.parser import Parser, find_site
from casuskijker.cli.plugin_options import MADE_BY_CHECK, check_docs_dir, check_options, read_cache
from casuskijker.cli.vastleggen import record_vaste_ids
from casuskijker.domain.problem import Severity, has_errors
from casuskijker.domain.site import Site
from casuskijker.domain.zinsdelen import join_names, with_noun
from casuskijker.loading import (
    Geheugen,
    collect_seldom,
    find_unknown_places,
    gather_by_cause,
    list_places,
    load_catalogus,
    path_from,
    read_along,
    read_bronmappen,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from casuskijker.cli.inhoud import Inhoud
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Bronmappen, Geladen

TEKST, GITHUB = "tekst", "github"
COUNTED = {
    Severity.ERROR: ("fout", "fouten"),
    Severity.WARNING: ("waarschuwing", "waarschuwingen"),
    Severity.HINT: ("tip", "tips"),
}
GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `check` to the command line."""
    text = "kijkt alle casussen, kijkramen en lijsten na"
    parser = commands.add_parser("check", help=text, description=f"Casuskijker {text}.")
    parser.ask_site()
    parser.options.add_argument(
        "--formaat",
        choices=(TEKST, GITHUB),
        default=TEKST,
        help="tekst om te lezen (gewoon), of github voor meldingen bij een wijziging op GitHub",
    )
    parser.options.add_argument(
        "--vastleggen",
        action="store_true",
        help="bewaart de ids waar antwoorden van lezers aan hangen; daarna is er een fout als er een verdwijnt",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the errors, then the warnings and the tips, each in the order of the files; only an error fails."""
    site = find_site(arguments)
    check_options(site, may_be_absent=MADE_BY_CHECK)
    bronmappen = read_bronmappen(site)
    check_docs_dir(site, bronmappen.content)
    geheugen = Geheugen(read_cache(site, bronmappen), read_along=read_along)
    with collect_seldom():
        code = _check(arguments, bronmappen, geheugen)
        geheugen.keep()
        return code


def _check(arguments: argparse.Namespace, bronmappen: Bronmappen, geheugen: Geheugen) -> int:
    geladen = load_catalogus(bronmappen, geheugen=geheugen)
    outcome = ""
    if arguments.vastleggen and not has_errors(geladen.problems):
        outcome = record_vaste_ids(bronmappen, geladen.catalogus)
        geladen = load_catalogus(bronmappen, geheugen=geheugen)  # a tip that these ids are not recorded no longer holds
    elif arguments.vastleggen:
        outcome = "Er is niets vastgelegd: herstel eerst de fouten.\n"
    inhoud = read_inhoud(bronmappen, geladen)
    problems = [*geladen.problems, *inhoud.problems, *_find_unknown_places(inhoud, geladen)]
    problems.sort(key=lambda problem: (problem.severity, problem.place))
    problems = gather_by_cause(problems) if arguments.formaat == TEKST else problems
    for problem in problems:
        line = str(problem) if arguments.formaat == TEKST else format_annotation(problem, root=bronmappen.root)
        sys.stdout.write(f"{line}\n")
    if problems and sys.stdout.isatty():  # for a person; what reads a file or a pipe looks for lines with a place
        sys.stdout.write(f"Wat een code betekent, zegt bijvoorbeeld: {ours()} uitleg {problems[0].code}\n")
    sys.stdout.write(f"{sum_up(problems, geladen.catalogus)}\n{outcome}")
    return int(has_errors(problems))


def _find_unknown_places(inhoud: Inhoud, geladen: Geladen) -> list[Problem]:
    """Return what texts lead to on a page that is not there; only then are the pages made."""
    if not geladen.plekken:
        return []
    from casuskijker.rendering import render_site  # noqa: PLC0415 - it takes long to begin, and few texts lead to one

    leads_to = {page for plek in geladen.plekken for page in plek.pages}
    by_hand = {page: list_places(text) for page, text in inhoud.pages.items() if page in leads_to}
    ids = {pagina.page: pagina.ids for pagina in render_site(Site(geladen.catalogus))}
    return list(find_unknown_places(geladen.plekken, ids | by_hand))


def format_annotation(problem: Problem, *, root: Path) -> str:
    """Return the problem as GitHub shows it beside the line, with the path from where the command runs."""
    path = path_from(Path.cwd(), root / problem.place.path)
    place = {"file": path, "line": problem.place.line, "col": problem.place.column, "title": problem.code}
    properties = ",".join(f"{name}={_escape(str(value), also=':,')}" for name, value in place.items())
    text = _escape(f"{problem.message}\n{problem.remedy}")
    return f"::{GITHUB_LEVELS[problem.severity]} {properties}::{text}"


def _escape(text: str, *, also: str = "") -> str:
    for character in "%\r\n" + also:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def sum_up(problems: Sequence[Problem], catalogus: Catalogus) -> str:
    """Return the result in one sentence."""
    if not problems:
        casussen = with_noun(len(catalogus.casussen), "casus", "casussen")
        kijkramen = with_noun(len(catalogus.kijkramen), "kijkraam", "kijkramen")
        return f"Alles in orde: {casussen}, {kijkramen}."
    severities = [problem.severity for problem in problems]
    found = [with_noun(severities.count(one), *words) for one, words in COUNTED.items() if one in severities]
    paths = {place.path for problem in problems for place in (problem.place, *problem.also)}
    files = with_noun(len(paths), "bestand", "bestanden")
    return f"{join_names(found)} in {files}."

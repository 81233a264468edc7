"""`casuskijker nieuw eenvoudig`: the file of a plain telling, with the ids of the text that it tells again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.cli.getypt import ours
from casuskijker.cli.parser import HERE, Parser, WrongUseError, find_site
from casuskijker.cli.plugin_options import check_options
from casuskijker.domain.teken import TEKENS
from casuskijker.loading import DEFAULT_PATHS, EENVOUDIG, load_catalogus, path_from, read_bronmappen
from casuskijker.markdown.plain import words_of_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Invalshoek, Kijkraam

UITLEG = (
    "# Korte zinnen, hooguit negen woorden, en gewone woorden. De ids laat je staan: wat lezers invullen, hangt eraan.",
    "# Wat je weglaat, staat er in de gewone woorden. Een lastig woord dat je uitlegt, zet je bij uitgelegd.",
)


def add_eenvoudig(soorten: argparse._SubParsersAction[Parser]) -> None:
    """Add `eenvoudig` to the kinds of what can be made."""
    text = "maakt een bestand voor een casus of kijkraam in eenvoudige taal"
    parser = soorten.add_parser("eenvoudig", help=text, description=f"Casuskijker {text}.")
    parser.given.add_argument("naam", metavar="NAAM", help="de naam in het adres van de casus of het kijkraam")
    parser.options.add_argument("--map", metavar="MAP", default=HERE, help="map van de site (anders: deze map)")
    parser.ask_settings()
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file beside the text; one that is there stays as it is.

    Raises:
        WrongUseError: When there is no such text.
    """
    site = find_site(arguments)
    check_options(site, may_be_absent=DEFAULT_PATHS)
    bronmappen = read_bronmappen(site)
    catalogus = load_catalogus(bronmappen).catalogus
    if casus := catalogus.casus_by_slug.get(arguments.naam):
        return _write(bronmappen.root / casus.path, list_casus(casus))
    if kijkraam := catalogus.kijkraam_by_slug.get(arguments.naam):
        return _write(bronmappen.root / kijkraam.path, list_kijkraam(kijkraam))
    raise WrongUseError(f"Er is geen casus of kijkraam {arguments.naam!a}. De naam staat in het adres.")


def _write(whole: Path, lines: Iterable[str]) -> int:
    file = whole.with_suffix(f"{EENVOUDIG}.md")
    shown = path_from(Path.cwd(), file)
    if file.exists():
        sys.stderr.write(f"Er is al zo'n bestand: {shown}. Dat blijft zoals het is.\n")
        return 1
    with file.open("x", encoding="utf-8") as stream:
        stream.write("\n".join(lines) + "\n")
    sys.stdout.write(f"Gemaakt: {shown}\nVul in wat er achter VUL IN staat, en typ daarna: {ours()} check\n")
    return 0


def list_casus(casus: Casus) -> Iterator[str]:
    """Yield the lines for a casus: its questions and turns by their ids."""
    yield from ("---", *UITLEG, "titel: VUL IN een korte titel", "omschrijving: VUL IN in één of twee korte zinnen")
    if casus.let_op:
        yield "let_op: VUL IN waar lezers van kunnen schrikken"
    yield from ("uitgelegd: []", "---", "", "VUL IN het verhaal")
    if casus.verdiepingsvragen:
        yield from ("", "## Verdiepingsvragen", "")
    for number, vraag in enumerate(casus.verdiepingsvragen, start=1):
        na = f" na={vraag.na}" if vraag.na else ""
        yield f"{number}. VUL IN vraag {number} in gewone woorden {{#{vraag.id}{na}}}"
    if casus.vervolg:
        yield from ("", "## Vervolg")
    for deel in casus.vervolg:
        yield from ("", f"### VUL IN een titel {{#{deel.id}}}", "", "VUL IN wat er dan gebeurt")


def list_kijkraam(kijkraam: Kijkraam) -> Iterator[str]:
    """Yield the lines for a kijkraam: all that it asks by its ids, with the words of now beside it."""
    yield from ("---", *UITLEG, "titel: VUL IN een korte titel", "omschrijving: VUL IN in één of twee korte zinnen")
    yield from (f"vorm: {kijkraam.vorm.naam}", "uitgelegd: []", "invalshoeken:")
    for invalshoek in kijkraam.invalshoeken:
        yield from _list_invalshoek(invalshoek)
    yield from ("---", "", "VUL IN wat je ermee doet")


def _list_invalshoek(invalshoek: Invalshoek) -> Iterator[str]:
    yield from (f"  - id: {invalshoek.id}", f"    titel: VUL IN  # {invalshoek.titel}")
    yield "    # teken: " + ", ".join(TEKENS)
    if invalshoek.ingredienten:
        yield "    ingredienten:"
    for each in invalshoek.ingredienten:
        yield from (f"      - id: {each.id}", f"        titel: VUL IN  # {each.titel}")
        yield f"        tekst: VUL IN  # {words_of_line(each.tekst)}"
    if invalshoek.vragen:
        yield "    vragen:"
    for vraag in invalshoek.vragen:
        yield from (f"      - id: {vraag.id}", f"        tekst: VUL IN  # {words_of_line(vraag.tekst)}")

"""`casuskijker nieuw`: a file in which every field is explained, ready to be filled in."""

from __future__ import annotations

import json
import re
import sys
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from casuskijker.cli.getypt import ours, quote
from casuskijker.cli.nieuw_adres import find_served_address, find_slug
from casuskijker.cli.nieuw_eenvoudig import add_eenvoudig
from casuskijker.cli.nieuw_in_lijst import add_in_lijst
from casuskijker.cli.nieuw_site import add_site
from casuskijker.cli.nieuw_van import describe, fill_casus, take_over
from casuskijker.cli.parser import HERE, Parser, WrongUseError, find_site
from casuskijker.cli.plugin_options import check_options
from casuskijker.domain.slug import slug_of_file
from casuskijker.loading import DEFAULT_PATHS, load_catalogus, locate_settings, path_from, read_bronmappen

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from casuskijker.cli.nieuw_van import Overgenomen
    from casuskijker.loading import Bronmappen

CASUS = "casus"
FOLDERS = {CASUS: "casussen", "kijkraam": "kijkramen", "werkvorm": "werkvormen", "les": "lessen"}
"""What one can make, and the folder in which a site has it."""
NUMMER = re.compile(r"^nummer:\s*(\d{1,4})\b", re.MULTILINE)
LEADING_NUMBER = re.compile(r"\d{1,4}(?=-)")


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `nieuw` to the command line."""
    text = "maakt een site, of een bestand met uitleg bij alles wat je invult"
    parser = commands.add_parser("nieuw", help=text, description=f"Casuskijker {text}.")
    soorten = parser.add_subparsers(title="wat je kunt maken", metavar="soort", required=True)
    add_site(soorten)
    for soort in FOLDERS:
        _add_soort(soorten, soort)
    add_eenvoudig(soorten)
    add_in_lijst(soorten)


def _add_soort(soorten: argparse._SubParsersAction[Parser], soort: str) -> None:
    text = f"maakt een nieuw bestand voor een {soort}"
    parser = soorten.add_parser(soort, help=text, description=f"Casuskijker {text}.")
    if soort == CASUS:
        parser.given.add_argument("titel", metavar="TITEL", nargs="?", help="de titel; met --van mag hij weg")
        parser.options.add_argument("--van", metavar="BESTAND", help="begin met deze tekst: een .docx, .md of .txt")
    else:
        parser.given.add_argument("titel", metavar="TITEL", help="de titel, tussen aanhalingstekens")
        parser.set_defaults(van=None)
    parser.options.add_argument("--map", metavar="MAP", default=HERE, help="map van de site (anders: deze map)")
    parser.ask_settings()
    parser.set_defaults(run=run, soort=soort, refuse=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Write the file and say what to do next; a file or address that is there already stays as it is.

    Raises:
        WrongUseError: When a file stands where a folder belongs, or with a title that gives no address.
    """
    site = find_site(arguments)
    _refuse_inside_site(locate_settings(site))
    check_options(site, may_be_absent=DEFAULT_PATHS)
    bronmappen = read_bronmappen(site)
    folder: Path = getattr(bronmappen, FOLDERS[arguments.soort])
    over = take_over(Path(arguments.van)) if arguments.van else None
    titel = _choose_titel(arguments, over)
    # 'Kijkraam Rust' stands in a folder that says so already: /kijkramen/rust/.
    slug = find_slug(titel).removeprefix(f"{arguments.soort}-")
    if folder.exists() and not folder.is_dir():
        raise WrongUseError(f"{_shown(folder)} is een bestand, en hier hoort een map. Geef het een andere naam.")
    taken = next((file for file in sorted(folder.glob("*.md")) if slug_of_file(file.stem) == slug), None)
    if taken:
        sys.stderr.write(f"Er is al zo'n bestand: {_shown(taken)}. Dat blijft zoals het is; kies een andere titel.\n")
        return 1
    nummer = find_next_nummer(folder)
    file = folder / (f"{nummer:02d}-{slug}.md" if arguments.soort == CASUS else f"{slug}.md")
    text = fill_template(arguments.soort, titel=titel, nummer=nummer, bronmappen=bronmappen)
    if over:
        text, plaatjes = fill_casus(text, over, slug=slug)
        _write_new({folder / name: data for name, data in plaatjes.items()})
    _write_new({file: text.encode()})
    folder_typed = f" {quote(arguments.map)}" if arguments.map != HERE else ""
    where = f" -f {quote(arguments.config)}" if arguments.config else folder_typed
    sys.stdout.write(
        f"Gemaakt: {_shown(file)}\n{describe(over) if over else ''}"
        f"Open het, vul in wat er achter VUL IN staat, en typ daarna: {ours()} check{where}\n"
        f"Is het af, dan zie je de pagina met {ours()} serve{where} op: "
        f"{find_served_address(site, FOLDERS[arguments.soort], slug)}\n"
    )
    return 0


def _choose_titel(arguments: argparse.Namespace, over: Overgenomen | None) -> str:
    if arguments.titel is None and over is None:
        arguments.refuse("a title, or a file that may have one")
    return " ".join((arguments.titel or (over.titel if over else "")).split())


def _write_new(files: Mapping[Path, bytes]) -> None:
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as stream:
            stream.write(content)


def _refuse_inside_site(settings: Path) -> None:
    """Refuse a folder below that of a site: a casus made there would be in nobody's way, and on nobody's site."""
    folders = settings.resolve().parent.parents
    site = next((folder for folder in folders if locate_settings(folder).is_file()), None)
    if site and not settings.exists():
        above = _shown(site)
        raise WrongUseError(
            f"Deze map hoort bij een site. Ga naar de map '{above}', of zet erachter: --map {quote(above)}"
        )


def find_next_nummer(folder: Path) -> int:
    """Return the number after the highest in use, in a file or in its name, also where a file has something wrong."""
    nummers = [0]
    for file in filter(Path.is_file, folder.glob("*.md")):
        found = (LEADING_NUMBER.match(file.name), *NUMMER.finditer(file.read_text("utf-8", "replace")))
        nummers += [int(match[0].removeprefix("nummer:")) for match in found if match]
    return max(nummers) + 1


def fill_template(soort: str, *, titel: str, nummer: int, bronmappen: Bronmappen) -> str:
    """Return the text of a new file."""
    template = Template(files("casuskijker.cli").joinpath("sjablonen", f"{soort}.md").read_text("utf-8"))
    lists = {name: getattr(bronmappen, name) for name in ("woordenlijst", "bronnen", "schalen")}
    shown = {name: path_from(bronmappen.root, file) for name, file in lists.items()}
    shown |= find_examples(bronmappen)
    # A JSON string is a YAML string too, whatever stands in the title.
    return template.substitute(shown, titel=json.dumps(titel, ensure_ascii=False), nummer=nummer)


def find_examples(bronmappen: Bronmappen) -> dict[str, str]:
    """Return for what an author may choose from the first that this site has, so that the example works as it is."""
    catalogus = load_catalogus(bronmappen).catalogus
    return {
        "deel": next((deel.id for deel in catalogus.woordenlijst.delen), "id-van-het-deel"),
        "kijkraam": next((kijkraam.slug for kijkraam in catalogus.kijkramen), "naam-van-het-kijkraam"),
        "werkvorm": next((werkvorm.slug for werkvorm in catalogus.werkvormen), "naam-van-de-werkvorm"),
        "casus": next((casus.slug for casus in catalogus.casussen), "naam-van-de-casus"),
        "tweeluik": next((tweeluik.id for tweeluik in catalogus.tweeluiken), "id-van-het-tweeluik"),
        "bron": next(iter(catalogus.bronnen), "id-van-de-bron"),
    }


def _shown(file: Path) -> str:
    return path_from(Path.cwd(), file)

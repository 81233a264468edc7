"""`casuskijker nieuw tweeluik` and `nieuw blad`: an item at the end of a list, in which every field is explained."""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from casuskijker.cli.append_item import append_item, read_ids
from casuskijker.cli.getypt import ours
from casuskijker.cli.nieuw_adres import find_slug
from casuskijker.cli.parser import HERE, Parser, find_site
from casuskijker.cli.plugin_options import check_options
from casuskijker.loading import DEFAULT_PATHS, load_catalogus, path_from, read_bronmappen

if TYPE_CHECKING:
    import argparse

LIJSTEN = {"tweeluik": "tweeluiken", "blad": "invulbladen"}
"""What one can add, and the list in which a site has it."""
EXAMPLES = ("naam-van-een-casus", "naam-van-een-andere")
"""What stands there on a site that has no two casussen yet."""


def add_in_lijst(soorten: argparse._SubParsersAction[Parser]) -> None:
    """Add what goes into a list to the kinds of what can be made."""
    for soort in LIJSTEN:
        text = f"zet een nieuw {soort} onder aan de lijst"
        parser = soorten.add_parser(soort, help=text, description=f"Casuskijker {text}.")
        parser.given.add_argument("titel", metavar="TITEL", help="de titel, tussen aanhalingstekens")
        parser.options.add_argument("--map", metavar="MAP", default=HERE, help="map van de site (anders: deze map)")
        parser.ask_settings()
        parser.set_defaults(run=run, soort=soort)


def run(arguments: argparse.Namespace) -> int:
    """Write the item below what stands in the list; one that has its id stays as it is.

    Raises:
        WrongUseError: With a title that gives no address, or a list that bears no item below it.
    """
    site = find_site(arguments)
    check_options(site, may_be_absent=DEFAULT_PATHS)
    bronmappen = read_bronmappen(site)
    file: Path = getattr(bronmappen, LIJSTEN[arguments.soort])
    shown = path_from(Path.cwd(), file)
    titel = " ".join(arguments.titel.split())
    slug = find_slug(titel)
    if slug in read_ids(file, shown=shown):
        sys.stderr.write(f"In {shown} staat al '{slug}'. Dat blijft zoals het is; kies een andere titel.\n")
        return 1
    slugs = [*(casus.slug for casus in load_catalogus(bronmappen).catalogus.casussen), *EXAMPLES]
    template = Template(files("casuskijker.cli").joinpath("sjablonen", f"{arguments.soort}.yml").read_text("utf-8"))
    added = template.substitute(id=slug, titel=json.dumps(titel, ensure_ascii=False), een=slugs[0], ander=slugs[1])
    append_item(file, added, shown=shown)
    sys.stdout.write(
        f"Gezet in: {shown}\nOpen het, vul onderaan in wat er achter VUL IN staat, en typ daarna: {ours()} check\n"
    )
    return 0

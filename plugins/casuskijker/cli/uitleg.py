"""`casuskijker uitleg C020`: what a message means, also where nobody has our guide on the site."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from casuskijker.cli.bladen import read_blad
from casuskijker.cli.parser import Parser, WrongUseError

if TYPE_CHECKING:
    import argparse

GUIDE = "foutmeldingen.md"
HEADING = re.compile(r"^## (C\d{3}): (.+?) \{#c\d{3}\}\n", re.MULTILINE)
NEXT = re.compile(r"^## ", re.MULTILINE)
LINK = re.compile(r"(```.*?```|``.+?``|`[^`\n]+`)|\[([^][]+)\]\((?:#(c\d{3})|[^()\s]+)\)", re.DOTALL)
"""What is code, in which nothing is a link, or a link to another message or to a page that is not here."""


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `uitleg` to the command line."""
    text = "legt een melding uit, zoals C020, of noemt alle meldingen"
    parser = commands.add_parser("uitleg", help=text, description=f"Casuskijker {text}.")
    parser.given.add_argument("code", metavar="CODE", nargs="?", help="de code aan het eind van de melding")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the explanation of a message, or the names of all of them.

    Raises:
        WrongUseError: When there is no message with this code.
    """
    guide = read_blad(GUIDE)
    if arguments.code is None:
        sys.stdout.writelines(f"{heading[1]}: {heading[2]}\n" for heading in HEADING.finditer(guide))
        return 0
    code = arguments.code.strip("[]").upper()
    found = next((heading for heading in HEADING.finditer(guide) if heading[1] == code), None)
    if found is None:
        raise WrongUseError(f"Er is geen melding {code}. Typ casuskijker uitleg, en je ziet ze allemaal.")
    rest = guide[found.end() :]
    end = NEXT.search(rest)
    sys.stdout.write(f"{code}: {found[2]}\n\n{_leave_words(rest[: end.start() if end else None]).strip()}\n")
    return 0


def _leave_words(text: str) -> str:
    """Return a text of which a link is its words, with the code of the message that it leads to."""

    def name(link: re.Match[str]) -> str:
        code, words, other = link.groups()
        return code or (f"{words} ({other.upper()})" if other and words != other.upper() else words)

    return LINK.sub(name, text)

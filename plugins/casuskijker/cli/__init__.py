"""The commands for authors and site owners: `casuskijker check`, `nieuw` and `export`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from casuskijker.cli import check, export, nieuw
from casuskijker.cli.parser import Parser, WrongUseError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (check, nieuw, export)
"""Modules with `add_command`; a new command is a module here."""

WRONG_USE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 well, 1 something to mend in the content, 2 wrong use."""
    parser = Parser(prog="casuskijker", description="Gereedschap voor wie casussen en kijkramen schrijft.")
    commands = parser.add_subparsers(title="wat je kunt doen", metavar="commando", required=True)
    for command in COMMANDS:
        command.add_command(commands)
    try:
        arguments = parser.parse_args(argv)
        code: int = arguments.run(arguments)
    except WrongUseError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    except Exception as error:
        error.add_note("Interne fout: dit ligt aan casuskijker en niet aan jouw tekst.")
        raise
    return code

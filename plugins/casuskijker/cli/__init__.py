"""The commands for authors and site owners: `casuskijker nieuw`, `serve`, `check`, `uitleg`, `build` and `export`."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING

from casuskijker.cli.parser import Parser, WrongUseError
from casuskijker.cli.refusals import explain
from casuskijker.cli.versie import ShowVersie

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("nieuw", "serve", "check", "uitleg", "build", "export")
"""Modules here with `add_command`; a new command is one more."""

BROKEN_OFF, WRONG_USE = 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 well, 1 something to mend in the content, 2 wrong use.

    Raises:
        Exception: What is our own fault, with a note that says so.
    """
    _print_anything()
    try:
        typed = sys.argv[1:] if argv is None else argv
        arguments = make_parser(typed[0] if typed else "").parse_args(typed)
        code: int = arguments.run(arguments)
        sys.stdout.flush()  # here a reader who is gone is still noticed in time
    except WrongUseError as error:
        sys.stderr.write(f"{error}\n")
        return WRONG_USE
    except BrokenPipeError:
        _stop_printing()
        return BROKEN_OFF
    except OSError as error:
        sys.stderr.write(f"{explain(error)}\n")
        return WRONG_USE
    except Exception as error:
        error.add_note("Interne fout: dit ligt aan casuskijker en niet aan jouw tekst.")
        raise
    return code


def make_parser(typed: str = "") -> Parser:
    """Return what knows all that can be typed, or what can follow this command: that need not wait for the others."""
    parser = Parser(prog="casuskijker", description="Gereedschap voor wie casussen en kijkramen schrijft.")
    parser.options.add_argument("--version", action=ShowVersie, help="noemt de versie, ook die van MkDocs")
    commands = parser.add_subparsers(title="wat je kunt doen", metavar="commando", required=True)
    for name in (typed,) if typed in COMMANDS else COMMANDS:
        import_module(f"{__name__}.{name}").add_command(commands)
    return parser


def _print_anything() -> None:
    """Let a character that the output does not know, as in a file on Windows, be printed as its number."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _stop_printing() -> None:
    """Have the rest go nowhere: who reads, such as `head -1`, has seen enough, and Python flushes when it stops."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)

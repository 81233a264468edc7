"""`casuskijker serve`: the site on one's own computer, which follows what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.cli.mkdocs import run_mkdocs
from casuskijker.cli.parser import Parser, find_site

if TYPE_CHECKING:
    import argparse


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `serve` to the command line."""
    text = "toont de site op je eigen computer, en ververst hem als je iets bewaart"
    parser = commands.add_parser("serve", help=text, description=f"Casuskijker {text}.")
    parser.ask_site()
    parser.options.add_argument("--open", action="store_true", help="opent de site meteen in je browser")
    parser.options.add_argument("--adres", metavar="ADRES", help="anders dan 127.0.0.1:8000, zoals 127.0.0.1:8001")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until it is stopped; MkDocs 1.6.1 only follows what is written when it is told to."""
    where = ("--dev-addr", arguments.adres) if arguments.adres else ()
    opening = ("--open",) if arguments.open else ()
    return run_mkdocs(find_site(arguments), "serve", "--livereload", *where, *opening)

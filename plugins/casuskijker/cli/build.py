"""`casuskijker build`: the whole site, as `mkdocs build --strict` makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.cli.mkdocs import run_mkdocs
from casuskijker.cli.parser import Parser, find_site

if TYPE_CHECKING:
    import argparse


def add_command(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add `build` to the command line."""
    text = "bouwt de site om online te zetten, en stopt bij een waarschuwing"
    parser = commands.add_parser("build", help=text, description=f"Casuskijker {text}.")
    parser.ask_site()
    parser.options.add_argument("--naar", metavar="DOELMAP", help="waar de site komt (anders: site_dir in mkdocs.yml)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Build strictly, and return how it ended."""
    # MkDocs reads a path here as one beside its settings; who types it means the folder where that is typed.
    where = ("--site-dir", str(Path(arguments.naar).absolute())) if arguments.naar else ()
    return run_mkdocs(find_site(arguments), "build", "--strict", *where)

"""The command line in Dutch."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable


HERE = "."


class WrongUseError(Exception):
    """A command that cannot be carried out as it was typed; its text is a sentence for who typed it."""


class _Formatter(argparse.HelpFormatter):
    def _format_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None,
    ) -> str:
        prefix = "Zo gebruik je het: " if prefix is None else prefix
        return super()._format_usage(usage, actions, groups, prefix)


class Parser(argparse.ArgumentParser):
    """A parser that says in Dutch what can be typed, and raises when something else is."""

    def __init__(self, *, prog: str, description: str, **rest: object) -> None:
        """Make a parser; argparse passes the rest to the parser of a command."""
        del rest
        super().__init__(prog=prog, description=description, formatter_class=_Formatter, add_help=False)
        self.given = self.add_argument_group("wat je opgeeft")
        self.options = self.add_argument_group("opties")
        self.options.add_argument("-h", "--help", action="help", help="laat deze uitleg zien")

    def ask_site(self) -> None:
        """Let who types say which site is meant: its folder, or its settings."""
        self.given.add_argument(
            "map", metavar="MAP", nargs="?", default=HERE, help="map van de site (anders: deze map)"
        )
        self.ask_settings()

    def ask_settings(self) -> None:
        """Let who types name the settings."""
        text = "de instellingen van de site (anders: mkdocs.yml in de map)"
        self.options.add_argument("-f", "--config", metavar="BESTAND", help=text)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong; the English message of argparse is left out, the usage shows the same.

        Raises:
            WrongUseError: Always, with the usage.
        """
        del message
        usage = self.format_usage().strip()
        raise WrongUseError(f"Dit commando klopt niet.\n{usage}\nMeer uitleg: {self.prog} --help")


def find_site(arguments: argparse.Namespace) -> Path:
    """Return the folder of a site, or the file with its settings when that was named; either must be there.

    Raises:
        WrongUseError: When it is not there, or both were named.
    """
    folder, config = arguments.map, arguments.config
    if config is None and not Path(folder).is_dir():
        raise WrongUseError(f"De map '{folder}' bestaat niet. Noem de map van de site, die met mkdocs.yml erin.")
    if config and folder != HERE:
        raise WrongUseError(
            "Noem een map of een bestand met instellingen, en niet allebei: de map is die van het bestand."
        )
    if config and not Path(config).is_file():
        raise WrongUseError(f"Het bestand '{config}' bestaat niet. Noem bij -f de instellingen van de site.")
    return Path(config or folder)

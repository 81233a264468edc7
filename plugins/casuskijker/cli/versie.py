"""`casuskijker --version`: what somebody else must know to see the same."""

from __future__ import annotations

import argparse
import sys


class ShowVersie(argparse.Action):
    """Say the version of everything that makes a site; read when it is asked for, since that takes a moment."""

    def __init__(self, option_strings: list[str], dest: str, help: str | None = None) -> None:  # noqa: A002 - argparse
        """Take no value."""
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print one line, and stop."""
        import platform  # noqa: PLC0415 - other commands need not wait for these
        from importlib.metadata import version  # noqa: PLC0415

        others = ", ".join(f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material"))
        sys.stdout.write(f"casuskijker {version('casuskijker')} ({others}, Python {platform.python_version()})\n")
        parser.exit()

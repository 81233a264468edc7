"""MkDocs as a process of its own, run by the Python that runs us: with pipx there is no `mkdocs` to type."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.settings import NO_SITE
from casuskijker.loading import locate_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

BROKEN_OFF = 130
"""What a shell calls a command that was stopped with Ctrl-C."""


def run_mkdocs(site: Path, command: str, *options: str) -> int:
    """Run a command of MkDocs on a site, and return how it ended; what it prints is for who typed it.

    Raises:
        WrongUseError: When there is no site.
    """
    settings = locate_settings(site)
    if not settings.is_file():
        raise WrongUseError(NO_SITE.format(map=site))
    line = [sys.executable, "-m", "mkdocs", command, "--config-file", str(settings), *options]
    named = "" if site == Path() else f"-f {site} " if site.is_file() else f"{site} "
    told = {
        "NO_MKDOCS_2_WARNING": "1",  # Material's long notice in English, about a MkDocs that we do not use
        "CASUSKIJKER_TYPT": f"casuskijker serve {named}--adres ",  # what to type where the address is taken: poort.py
    }
    sys.stdout.flush()
    return _run(line, told | os.environ)


def _run(line: list[str], env: Mapping[str, str]) -> int:
    """Run MkDocs until it has ended, and leave no server behind when we are told to end."""
    with subprocess.Popen(line, env=env) as process:  # noqa: S603 - ours, but for a path
        before = signal.signal(signal.SIGTERM, lambda *_: process.terminate())
        try:
            return process.wait()
        except KeyboardInterrupt:  # MkDocs heard it too, and stops its server
            with suppress(KeyboardInterrupt):
                process.wait()
            return BROKEN_OFF
        finally:
            signal.signal(signal.SIGTERM, before)

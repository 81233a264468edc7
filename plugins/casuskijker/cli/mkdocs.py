"""MkDocs as a process of its own, run by the Python that runs us: with pipx there is no `mkdocs` to type."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.settings import NO_SITE
from casuskijker.loading import locate_settings

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
    try:
        return subprocess.run(line, env=told | os.environ, check=False).returncode  # noqa: S603 - ours, but for a path
    except KeyboardInterrupt:  # MkDocs heard it too, and has stopped its server
        return BROKEN_OFF

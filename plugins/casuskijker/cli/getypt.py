"""What one can type, said so that it can be copied: a folder with a space in its name is the rule and no exception."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ON_WINDOWS = os.name == "nt"
OURS = "casuskijker"


def show_program(program: str) -> str:
    """Return how a program is called from where one types; in PowerShell, words between quotes alone are no call."""
    path = Path(program)
    here = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    shown = quote(str(here))
    return f"& {shown}" if ON_WINDOWS and shown != str(here) else shown


def ours() -> str:
    """Return how one calls us: by our name where that is found, and else as was done now."""
    typed = sys.argv[0]
    is_found = shutil.which(OURS) or Path(typed).stem != OURS
    return OURS if is_found else show_program(typed)


def quote(text: str) -> str:
    """Return a path as one word."""
    return f'"{text}"' if " " in text else text

"""What one can type, said so that it can be copied: a folder with a space in its name is the rule and no exception."""

from __future__ import annotations

import os
from pathlib import Path

ON_WINDOWS = os.name == "nt"


def show_program(program: str) -> str:
    """Return how a program is called from where one types; in PowerShell, words between quotes alone are no call."""
    path = Path(program)
    here = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    shown = quote(str(here))
    return f"& {shown}" if ON_WINDOWS and shown != str(here) else shown


def quote(text: str) -> str:
    """Return a path as one word."""
    return f'"{text}"' if " " in text else text

"""Tests; a package so that no other package called `tests` comes in between."""

from pathlib import Path

PROJECT = Path(__file__).parent.parent
"""The folder of this project."""

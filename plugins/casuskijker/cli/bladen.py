"""Pages of our own site that others need too: a wheel holds them, the repository has them among its pages."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

BLADEN = {"foutmeldingen.md": "content/meewerken/foutmeldingen.md", "privacy.md": "content/privacy.md"}
"""By their name in the wheel, where pyproject.toml puts them, the place of each in the repository."""
SECTION = re.compile(r"^## .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def read_blad(name: str) -> str:
    """Return the text of a page."""
    shipped = files("casuskijker.cli").joinpath("bladen", name)
    written = Path(__file__).parents[3] / BLADEN[name]
    return (shipped if shipped.is_file() else written).read_text("utf-8")


def replace_sections(text: str, others: str) -> str:
    """Return a page with other words under the headings that these others have too."""
    by_heading = {section.partition("\n")[0]: section for section in SECTION.findall(others)}

    def choose(section: re.Match[str]) -> str:
        other = by_heading.get(section[0].partition("\n")[0])
        return f"{other.rstrip()}\n\n" if other else section[0]

    return f"{SECTION.sub(choose, text).rstrip()}\n"

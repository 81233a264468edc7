"""The smallest site there is, to build: one casus, one page, and the words that they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CASUS = """\
---
titel: De brief
omschrijving: Een vrouw opent haar post niet.
actoren: [bewoner]
sleutelwoorden: [schulden]
---

Er ligt een brief op de mat.
"""
WOORDENLIJST = "actoren: [{naam: bewoner}]\nsleutelwoorden: [{naam: schulden}]\n"
CONFIG = "site_name: Klein\ndocs_dir: content\ntheme: {name: material}\nplugins: [casuskijker]\n"


def write_smallest(root: Path, *, config: str = CONFIG) -> Path:
    write(root / "mkdocs.yml", config)
    write(root / "content/index.md", "# Welkom\n")
    write(root / "casussen/de-brief.md", CASUS)
    write(root / "site_config/woordenlijst.yml", WOORDENLIJST)
    return root


def write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())

"""A small site on disk with one of everything and nothing wrong; a test writes over it only what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading import Geladen, load_catalogus, read_bronmappen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CASUS = """\
---
titel: De brief
nummer: 1
deel: thuis
omschrijving: Een vrouw opent haar post niet.
actoren: [bewoner]
sleutelwoorden: [schulden]
kijkramen: [aandacht]
bron: bundel
---

Er ligt een brief op de mat.

## Verdiepingsvragen

1. [doener] Wat doe je als eerste? {#eerste-actie}
"""
KIJKRAAM = """\
---
titel: Kijkraam Aandacht
omschrijving: Kijk hoe iemand aandacht geeft.
invalshoeken:
  - id: kijken
    titel: Wat zie je?
    ingredienten:
      - id: eerst-kijken
        titel: Eerst kijken
        tekst: Iemand kijkt voordat hij praat.
---

Aandacht is kijken en blijven kijken.
"""
WERKVORM = """\
---
titel: Doorvragen
omschrijving: Vraag door voor je raad geeft.
doel: begrijpen
groep: {van: 4, tot: 9}
duren: [30]
stappen:
  - id: vertellen
    titel: Vertellen
    minuten: 10
    praat: inbrenger
    inbrenger: praat
    zin: Vertel wat er gebeurde.
  - id: vragen
    titel: Vragen
    minuten: 20
    praat: groep
    zin: Vraag alleen naar wat er gebeurde.
---

Je vraagt door.
"""
"""A werkvorm, which a site has only when a test gives it one."""
WOORDENLIJST = """\
delen:
  - {id: thuis, naam: Thuis}
actoren:
  - {naam: bewoner, ook: [bewoners]}
  - {naam: gemeente}
sleutelwoorden:
  - {naam: schulden, ook: [schuld]}
  - {naam: wonen}
"""
BRONNEN = """\
bundel:
  type: book
  title: De bundel
"""
LISTS = (
    "woordenlijst", "bronnen", "schalen", "begrippen", "onderwerpen", "spanningsvelden", "naast-elkaar", "bladen",
    "leerroutes", "kijkrichtingen", "hulplijnen", "zoekwoorden", "trefwoorden",
)  # fmt: skip
"""The lists in site_config, by name."""

FILES: dict[str, str | bytes | None] = {
    "casussen/01-de-brief.md": CASUS,
    "kijkramen/aandacht.md": KIJKRAAM,
    "content/index.md": "# Welkom\n",
    "site_config/woordenlijst.yml": WOORDENLIJST,
    "site_config/bronnen.yml": BRONNEN,
}


def write_site(root: Path, files: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the site with these files over it; None leaves a file out."""
    for path, content in {**FILES, **(files or {})}.items():
        if content is not None:
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def load_site(root: Path, files: Mapping[str, str | bytes | None] | None = None) -> Geladen:
    """Write the site and load it."""
    return load_catalogus(read_bronmappen(write_site(root, files)))


def front_matter(text: str) -> str:
    """Return the casus with another text between its fences."""
    return f"---\n{text}\n---\n\nEr ligt een brief op de mat.\n"


def change(text: str, old: str, new: str) -> str:
    """Return the text with one thing in it changed, which must be there."""
    assert text.count(old) == 1, f"{old!r} staat er {text.count(old)} keer"
    return text.replace(old, new)

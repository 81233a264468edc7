"""The list of ids that are published, one on a line: what is in it stays on the site, or is given up on purpose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.domain.slug import is_slug
from casuskijker.domain.vaste_ids import SOORTEN, VasteId, split_part
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import exists, path_from, read_text
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from casuskijker.domain.problem import Problem

COMMENT = "#"
VERVALLEN = "vervallen"
HEADER = """\
# Vaste ids: hier hangen antwoorden van lezers aan, dus ze blijven. Laat dit bestand bijhouden met:
#     casuskijker check --vastleggen
# Moet er echt iets weg? Zet het woord 'vervallen' vooraan op die regel. Andere opmerkingen blijven hier niet staan.

"""


@dataclass(frozen=True, slots=True)
class Vastgelegd:
    """The ids in the list with the places where they stand, and which of them are given up."""

    places: dict[VasteId, Place] = field(default_factory=dict)
    vervallen: set[VasteId] = field(default_factory=set)

    def is_given_up(self, vaste_id: VasteId) -> bool:
        """Whether the id is given up, by itself or as a part of what is."""
        return not self.vervallen.isdisjoint((vaste_id, vaste_id.whole))


def read_vaste_ids(file: Path, *, root: Path, problems: list[Problem]) -> Vastgelegd | None:
    """Return the list, or None when a site has none or it cannot be read."""
    if not exists(file):
        return None
    path = path_from(root, file)
    text = read_text(file, path=path, problems=problems)
    if text is None:
        return None
    vastgelegd = Vastgelegd()
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and not line.lstrip().startswith(COMMENT):
            _read_line(line.split(), Place(path, number), vastgelegd, problems)
    return vastgelegd


def _read_line(words: list[str], place: Place, vastgelegd: Vastgelegd, problems: list[Problem]) -> None:
    given_up, parts = words[0] == VERVALLEN, words[words[0] == VERVALLEN :]
    vaste_id = _read_vaste_id(parts)
    if vaste_id is None:
        problems.append(m.GEEN_VASTE_ID.at(place, find_nearest(parts[0], SOORTEN) if _is_misspelt(parts) else None))
        return
    vastgelegd.places.setdefault(vaste_id, place)  # two merged versions may both have it
    if given_up:
        vastgelegd.places[vaste_id] = place
        vastgelegd.vervallen.add(vaste_id)


def _read_vaste_id(parts: list[str]) -> VasteId | None:
    match parts:
        case [soort, slug, *rest] if soort in SOORTEN and is_slug(slug) and len(rest) <= 1:
            part = "".join(rest)
            return VasteId(soort, slug, part) if not part or is_slug(split_part(part)[1]) else None
        case _:
            return None


def _is_misspelt(parts: list[str]) -> bool:
    return bool(parts) and parts[0] not in SOORTEN


def format_vaste_ids(vastgelegd: Vastgelegd, found: Iterable[VasteId]) -> str:
    """Return the text of the list with these ids in it too; what it had stays, so a rename of a rename carries over."""
    lines = (
        f"{VERVALLEN} {each}" if each in vastgelegd.vervallen else str(each)
        for each in sorted({*vastgelegd.places, *found})
    )
    return HEADER + "".join(f"{line}\n" for line in lines)

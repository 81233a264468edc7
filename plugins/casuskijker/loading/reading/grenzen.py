"""How much one text may hold: what is larger, the browser of a reader could not read back.

The browser reads the same table, so that what the build lets through is what can be kept.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casuskijker.domain.problem import Place, Problem

TABLE = Path(__file__).parents[2] / "theme" / "kern" / "dossier" / "grenzen.json"
GRENZEN: dict[str, int] = json.loads(TABLE.read_text("utf-8"))


def find_too_long(item_id: str, place: Place) -> Iterator[Problem]:
    """Yield a problem when an id is longer than the browser reads back."""
    if len(item_id) > GRENZEN["id"]:
        yield m.ID_TE_LANG.at(place, aantal=len(item_id), meeste=GRENZEN["id"])


def find_too_many(what: str, places: Sequence[Place]) -> Iterator[Problem]:
    """Yield a problem at the first that does not fit, when there are more of them than the browser reads back."""
    if len(places) > GRENZEN[what]:
        yield m.TE_VEEL.at(places[GRENZEN[what]], wat=what, aantal=len(places), meeste=GRENZEN[what])

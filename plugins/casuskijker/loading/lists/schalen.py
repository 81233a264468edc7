"""schalen.yml: the scales on which a reader places an ingredient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.kijkraam import GROEPEN, Positie, Schaal
from casuskijker.loading.lists.list_files import read_entries
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.grenzen import find_too_many
from casuskijker.loading.reading.name_readers import new_id
from casuskijker.loading.reading.readers import choice, read_line, read_number, read_text, read_truth, records

if TYPE_CHECKING:
    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.fields import Given, Record
    from casuskijker.loading.reading.nodes import MapNode

NOT_AVERAGED = "navragen"
"""The group of answers that say nothing yet, and so count for nothing in a mean."""


def read_schalen(node: MapNode, problems: list[Problem]) -> dict[str, Schaal]:
    """Return the scales by their id, without those that have an error."""

    def build(schaal_id: str, record: Record) -> Schaal | None:
        values = record.values
        placed = values.pop("posities", ())
        lacking = [place for positie, place in placed if _lacks_waarde(positie)] if values.get("gemiddelde") else []
        problems.extend(m.WAARDE_ONTBREEKT.at(place) for place in lacking)
        too_many = list(find_too_many("posities", [place for _, place in placed]))
        problems.extend(too_many)
        if lacking or too_many or not record.is_sound:
            return None
        return Schaal(id=schaal_id, posities=tuple(positie for positie, _ in placed), **values)

    return read_entries(node, SCHAAL_FIELDS, context=Context(problems=problems), build=build)


def _lacks_waarde(positie: Positie) -> bool:
    return positie.waarde is None and positie.groep != NOT_AVERAGED


def _build_positie(record: Record, _given: Given) -> tuple[Positie, Place] | None:
    return (Positie(**record.values), record.node.place) if record.is_sound else None


POSITIE_FIELDS = (
    Field("id", new_id("positie"), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", read_line),
    Field("groep", choice(GROEPEN), required=True),
    Field("waarde", read_number),
)
SCHAAL_FIELDS = (
    Field("naam", read_line, required=True),
    Field("toelichting", read_text),
    Field("gemiddelde", read_truth),
    Field("posities", records(POSITIE_FIELDS, _build_positie), required=True),
)

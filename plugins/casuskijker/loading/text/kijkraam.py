"""A kijkraam out of its file."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from casuskijker.domain.kijkraam import (
    CHECKLIST,
    DEFAULT_SCHAAL,
    GESPREK,
    VORMEN,
    Ingredient,
    Invalshoek,
    Kijkraam,
    Vraag,
)
from casuskijker.domain.problem import has_errors
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field
from casuskijker.loading.reading.name_readers import find_living, name_of, new_id, new_ids
from casuskijker.loading.reading.nodes import ListNode, MapNode, is_empty
from casuskijker.loading.reading.readers import choice, read_line, read_lines, read_truth, records, whole_number
from casuskijker.loading.text.almost import find_almost, find_glued, find_titles
from casuskijker.loading.text.body import name_sections, split_sections
from casuskijker.loading.text.checks import claim_places, collect_links, read_markdown
from casuskijker.loading.text.taaltips import advised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.kijkraam import Schaal
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Context, Given, Record
    from casuskijker.loading.text.body import Body, Section

GRENZEN, ACHTERGROND = "Wat het je niet vertelt", "Achtergrond"
SECTIONS = (GRENZEN, ACHTERGROND)
ITEMS = {CHECKLIST: "ingredienten", GESPREK: "vragen"}
"""What the invalshoeken of each vorm hold."""

OWN_PLACES = ("grenzen", "invullen", "gesprek", "casussen", "herkomst")
"""The places on the page of a kijkraam that are there whatever its text says."""

ITEM, RETIRED = "ingredient", "vervangt"
"""Namespaces of ids: of what can be answered now, and of what could be answered once."""
INVALSHOEK, RETIRED_INVALSHOEK = "invalshoek", "invalshoek vervangt"
"""The same of invalshoeken: in a gesprek agreements hang on them."""


def _build_ingredient(record: Record, _given: Given) -> Ingredient | None:
    return Ingredient(**record.values) if record.is_sound else None


def _build_vraag(record: Record, _given: Given) -> Vraag | None:
    return Vraag(**record.values) if record.is_sound else None


def _build_invalshoek(record: Record, _given: Given) -> tuple[Invalshoek | None, MapNode]:
    """Return the node too: whether it holds the right items depends on the vorm of the whole."""
    return (Invalshoek(**record.values) if record.is_sound else None), record.node


INGREDIENT_FIELDS = (
    Field("id", new_id(ITEM), required=True),
    Field("titel", read_line, required=True),
    Field("tekst", advised(read_markdown), required=True),
    Field("voorbeeld", read_markdown),
    Field("alleen_client", read_truth),
    Field("bron", read_line),
    Field("vervangt", new_ids(RETIRED)),
)
VRAAG_FIELDS = (
    Field("id", new_id(ITEM), required=True),
    Field("tekst", advised(read_markdown), required=True),
    Field("vervangt", new_ids(RETIRED)),
)
INVALSHOEK_FIELDS = (
    Field("id", new_id(INVALSHOEK), required=True),
    Field("titel", read_line, required=True),
    Field("uitleg", read_markdown),
    Field("ingredienten", records(INGREDIENT_FIELDS, _build_ingredient)),
    Field("vragen", records(VRAAG_FIELDS, _build_vraag)),
    Field("vervangt", new_ids(RETIRED_INVALSHOEK)),
)
KIJKRAAM_FIELDS = (
    Field("titel", read_line, required=True),
    Field("vorm", choice(VORMEN)),
    Field("versie", whole_number(1, 9999)),
    Field("omschrijving", read_line, required=True),
    Field("voor", read_lines),
    Field("schaal", name_of("schaal")),
    Field("bron", name_of("bron")),
    Field("invalshoeken", records(INVALSHOEK_FIELDS, _build_invalshoek), required=True),
)


def read_kijkraam(
    record: Record, *, body: Body, source: Source, schalen: Mapping[str, Schaal], context: Context
) -> Kijkraam | None:
    """Return the kijkraam, or None if there is an error in its file or its schaal could not be read."""
    parts = _read_parts(body, context.problems)
    collect_links(body, context)
    items = [f"{kind}-{name}" for kind in (ITEM, "vraag", "tekst") for name, _ in context.claims.all(ITEM)]
    taken = [*items, *(f"{INVALSHOEK}-{name}" for name, _ in context.claims.all(INVALSHOEK)), *OWN_PLACES]
    claim_places(body, context, page=context.page, taken=taken, lines=[range(len(body.lines))])
    values = record.values
    invalshoeken = values.pop("invalshoeken", ())
    if vorm := _vorm_of(record):
        context.problems.extend(_check_vorm(vorm, record.node, [node for _, node in invalshoeken]))
    context.problems.extend(find_living(RETIRED, among=ITEM, context=context))
    context.problems.extend(find_living(RETIRED_INVALSHOEK, among=INVALSHOEK, context=context))
    schaal = None if vorm == GESPREK else schalen.get(values.pop("schaal", DEFAULT_SCHAAL.id))
    if has_errors(context.problems) or not (schaal or vorm == GESPREK):
        return None
    held = tuple(invalshoek for invalshoek, _ in invalshoeken)
    return Kijkraam(slug=source.slug, path=source.path, schaal=schaal, invalshoeken=held, **values, **parts)


def _vorm_of(record: Record) -> str | None:
    """Return the vorm, or None if what is written there is no vorm."""
    if "vorm" in record.values:
        return str(record.values["vorm"])
    written = record.node.values.get("vorm")
    return CHECKLIST if written is None or is_empty(written) else None


def _read_parts(body: Body, problems: list[Problem]) -> dict[str, Any]:
    sections = split_sections(body, SECTIONS)
    for section in sections:
        for find in (find_almost, find_glued):
            problems.extend(find(section, SECTIONS, body))
        problems.extend(find_titles(section, body))
    named = name_sections(sections, body, problems)
    _check_order(sections, body, problems)
    parts = {"inleiding": body.slice(0, sections[0].end)}
    if GRENZEN in named:
        parts["grenzen"] = body.slice(named[GRENZEN].start, named[GRENZEN].end)
    if ACHTERGROND in named and (heading := named[ACHTERGROND].heading):
        parts["achtergrond"] = body.slice(heading.line, named[ACHTERGROND].end)
    return parts


def _check_order(sections: list[Section], body: Body, problems: list[Problem]) -> None:
    for earlier, section in pairwise(sections):
        if section.heading and (earlier.name, section.name) == (ACHTERGROND, GRENZEN):
            place = body.place(section.heading.line)
            problems.append(m.VOLGORDE.at(place, kop=GRENZEN, eerder=ACHTERGROND))


def _check_vorm(vorm: str, node: MapNode, invalshoeken: list[MapNode]) -> Iterator[Problem]:
    """Yield what does not go with a vorm: a schaal with a gesprek, the wrong items, or none."""
    if vorm == GESPREK and "schaal" in node.keys:
        yield m.SCHAAL_BIJ_GESPREK.at(node.keys["schaal"])
    for invalshoek in invalshoeken:
        wrong = [name for name in ITEMS.values() if name in invalshoek.keys and name != ITEMS[vorm]]
        if vorm == CHECKLIST and RETIRED in invalshoek.keys:
            yield m.VERVANGT_NIETS.at(invalshoek.keys[RETIRED])
        for name in wrong:
            yield m.PAST_NIET_BIJ_VORM.at(invalshoek.keys[name], veld=name, vorm=vorm)
        if not wrong and is_empty(invalshoek.values.get(ITEMS[vorm], ListNode(invalshoek.place))):
            yield m.LEGE_INVALSHOEK.at(invalshoek.place, veld=ITEMS[vorm])

"""A kijkraam out of its file."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, GEEN_SCHAAL, Ingredient, Invalshoek, Kijkraam, Vraag
from casuskijker.domain.problem import has_errors
from casuskijker.domain.teken import TEKENS
from casuskijker.domain.vorm import CHECKLIST
from casuskijker.domain.zinsdelen import join_names
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field
from casuskijker.loading.reading.grenzen import find_too_many
from casuskijker.loading.reading.name_readers import find_living, name_of, names_of, new_id, new_ids
from casuskijker.loading.reading.nodes import ListNode, MapNode, is_empty
from casuskijker.loading.reading.readers import (
    built_as,
    choice,
    read_day,
    read_licentie,
    read_line,
    read_lines,
    read_truth,
    records,
    whole_number,
)
from casuskijker.loading.text.body import name_sections, split_rich
from casuskijker.loading.text.checks import claim_places, collect_links, read_paragraph
from casuskijker.loading.text.open_sections import find_open_sections
from casuskijker.loading.text.taaltips import advised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.kijkraam import Schaal
    from casuskijker.domain.problem import Problem
    from casuskijker.domain.vorm import Vorm
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Context, Given, Record
    from casuskijker.loading.text.body import Body, Section

MEESTE_TREFWOORDEN = 5
"""So many fit in a pane of the plaat."""
GRENZEN, ACHTERGROND = "Wat het je niet vertelt", "Achtergrond"
SECTIONS = (GRENZEN, ACHTERGROND)
ITEMS = ("ingredienten", "vragen")
"""What an invalshoek can hold; the vorm says which of them."""

OWN_PLACES = ("grenzen", "casussen", "herkomst")
"""The sections on the page of a kijkraam that are there whatever its text says, beside those of its vorm."""

ITEM, RETIRED = "ingredient", "vervangt"
"""Namespaces of ids: of what can be answered now, and of what could be answered once."""
INVALSHOEK, RETIRED_INVALSHOEK = "invalshoek", "invalshoek vervangt"
"""The same of invalshoeken: in some vormen agreements hang on them."""


def build_invalshoek(record: Record, _given: Given) -> tuple[Invalshoek | None, MapNode]:
    """Return the node too: whether it holds the right items depends on the vorm of the whole."""
    return (Invalshoek(**record.values) if record.is_sound else None), record.node


def read_vorm(given: Given) -> Vorm | None:
    """Return the vorm of this name."""
    by_naam = {vorm.naam: vorm for vorm in given.context.vormen}
    return by_naam.get(choice(list(by_naam))(given))


INGREDIENT_FIELDS = (
    Field("id", new_id(ITEM), required=True),
    Field("titel", read_line, required=True),
    Field("tekst", advised(read_paragraph), required=True),
    Field("voorbeeld", read_paragraph),
    Field("alleen_client", read_truth),
    Field("bron", read_line),
    Field("vervangt", new_ids(RETIRED)),
)
VRAAG_FIELDS = (
    Field("id", new_id(ITEM), required=True),
    Field("tekst", advised(read_paragraph), required=True),
    Field("vervangt", new_ids(RETIRED)),
)


def _read_trefwoorden(given: Given) -> tuple[str, ...] | None:
    """Read words for the plaat, of which a pane holds a few."""
    found = read_lines(given)
    if found and len(found) > MEESTE_TREFWOORDEN:
        given.report(
            m.PAST_NIET_OP_PAPIER,
            waar="een ruit van de plaat",
            wat="trefwoorden",
            aantal=len(found),
            meeste=MEESTE_TREFWOORDEN,
        )
    return found


INVALSHOEK_FIELDS = (
    Field("id", new_id(INVALSHOEK), required=True),
    Field("titel", read_line, required=True),
    Field("uitleg", read_paragraph),
    Field("ingredienten", records(INGREDIENT_FIELDS, built_as(Ingredient))),
    Field("vragen", records(VRAAG_FIELDS, built_as(Vraag))),
    Field("vervangt", new_ids(RETIRED_INVALSHOEK)),
    Field("motto", read_line),
    Field("trefwoorden", _read_trefwoorden),
    Field("teken", choice(TEKENS)),
)
KIJKRAAM_FIELDS = (
    Field("titel", read_line, required=True),
    Field("vorm", read_vorm),
    Field("versie", whole_number(1, 9999)),
    Field("omschrijving", read_line, required=True),
    Field("voor", read_lines),
    Field("duur", whole_number(1, 999)),
    Field("schaal", name_of("schaal")),
    Field("werkvormen", names_of("werkvorm")),
    Field("bron", name_of("bron")),
    Field("plaats", read_line),
    Field("bewerking", read_paragraph),
    Field("licentie", read_licentie),
    Field("herzien", read_day),
    Field("invalshoeken", records(INVALSHOEK_FIELDS, build_invalshoek), required=True),
)


def read_kijkraam(
    record: Record, *, body: Body, source: Source, schalen: Mapping[str, Schaal], context: Context
) -> Kijkraam | None:
    """Return the kijkraam, or None if there is an error in its file or its schaal could not be read."""
    parts = _read_parts(body, context.problems)
    collect_links(body, context)
    claim_places(split_rich(body, None)[0], body, context, page=context.page, taken=_own_places(context))
    values = record.values
    invalshoeken = values.pop("invalshoeken", ())
    if vorm := _vorm_of(record):
        nodes = [node for _, node in invalshoeken]
        context.problems.extend(_check_vorm(vorm, record.node, nodes, vormen=context.vormen))
        context.problems.extend(find_too_many(vorm.onderdelen, [place for _, place in context.claims.all(ITEM)]))
    context.problems.extend(find_living(RETIRED, among=ITEM, context=context))
    context.problems.extend(find_living(RETIRED_INVALSHOEK, among=INVALSHOEK, context=context))
    if vorm is None or has_errors(context.problems):
        return None
    known = schalen if vorm.heeft_schaal else {DEFAULT_SCHAAL.id: GEEN_SCHAAL}
    values["schaal"] = known.get(values.get("schaal", DEFAULT_SCHAAL.id))
    if values["schaal"] is None:  # what is wrong with it is said where it stands
        return None
    held = tuple(invalshoek for invalshoek, _ in invalshoeken)
    return Kijkraam(slug=source.slug, path=source.path, invalshoeken=held, **values | parts)


def _own_places(context: Context) -> Iterator[str]:
    """Yield the names of the places on the page that are there whatever its text says."""
    yield from OWN_PLACES
    yield from (vorm.anker for vorm in context.vormen)
    yield from (f"{INVALSHOEK}-{name}" for name, _ in context.claims.all(INVALSHOEK))
    yield from (f"{kind}-{name}" for kind in (ITEM, "vraag", "tekst") for name, _ in context.claims.all(ITEM))


def _vorm_of(record: Record) -> Vorm | None:
    """Return the vorm, or None if what is written there is no vorm."""
    written = record.node.values.get("vorm")
    return record.values.get("vorm", CHECKLIST if written is None or is_empty(written) else None)


def _read_parts(body: Body, problems: list[Problem]) -> dict[str, Any]:
    sections = find_open_sections(body, SECTIONS, problems=problems)
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


def _answered_places(vormen: tuple[Vorm, ...]) -> str:
    """Return what answers and agreements hang on, in the words of every vorm."""
    agreed = (f"een {vorm.invalshoek.enkel} van een {vorm.naam}" for vorm in vormen if vorm.afspraken_per_invalshoek)
    return join_names(["een ingrediënt", "een vraag", *agreed])


def _check_vorm(
    vorm: Vorm, node: MapNode, invalshoeken: list[MapNode], *, vormen: tuple[Vorm, ...]
) -> Iterator[Problem]:
    """Yield what does not go with a vorm: a schaal, ids that nothing hangs on, the wrong onderdelen, or none."""
    if not vorm.heeft_schaal and "schaal" in node.keys:
        others = ", ".join(other.naam for other in vormen if other.heeft_schaal)
        yield m.SCHAAL_PAST_NIET.at(node.keys["schaal"], vorm=vorm.naam, vormen=others)
    for invalshoek in invalshoeken:
        wrong = [name for name in ITEMS if name in invalshoek.keys and name != vorm.onderdelen]
        if not vorm.afspraken_per_invalshoek and RETIRED in invalshoek.keys:
            yield m.VERVANGT_NIETS.at(invalshoek.keys[RETIRED], vorm=vorm.naam, plekken=_answered_places(vormen))
        for name in wrong:
            others = ", ".join(other.naam for other in vormen if other.onderdelen == name)
            words = {"veld": name, "vorm": vorm.naam, "lijst": vorm.onderdelen, "vormen": others}
            yield m.PAST_NIET_BIJ_VORM.at(invalshoek.keys[name], **words)
        if not wrong and is_empty(invalshoek.values.get(vorm.onderdelen, ListNode(invalshoek.place))):
            yield m.LEGE_INVALSHOEK.at(invalshoek.place, veld=vorm.onderdelen)

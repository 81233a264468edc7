"""A casus out of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casuskijker.domain.adressen import page_for_docent
from casuskijker.domain.casus import SOORTEN, Casus
from casuskijker.domain.draaiboek import LEZEN, STOP
from casuskijker.domain.draaiboek import VERVOLG as TURN
from casuskijker.domain.draaiboek import VRAAG as ASKED
from casuskijker.domain.problem import has_errors
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field, Given
from casuskijker.loading.reading.name_readers import name_of, names_of
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.reading.readers import choice, read_day, read_licentie, read_line, whole_number
from casuskijker.loading.text.almost import (
    end_at_lost,
    find_almost,
    find_empty,
    find_glued,
    find_hidden,
    find_titles,
)
from casuskijker.loading.text.body import find_paragraphs, name_sections, split_rich, split_sections
from casuskijker.loading.text.checks import claim_places, collect_links, find_across, read_paragraph
from casuskijker.loading.text.delen import read_episodes, read_stops
from casuskijker.loading.text.for_docent import find_naming
from casuskijker.loading.text.lessen import find_parts_of_lessen, read_lessen
from casuskijker.loading.text.marks import NAMESPACE
from casuskijker.loading.text.misplaced import find_misplaced
from casuskijker.loading.text.ontmoetingen import NAME, ONTMOETINGEN, place_ontmoetingen
from casuskijker.loading.text.stappen import Delen
from casuskijker.loading.text.taaltips import find_taaltips
from casuskijker.loading.text.titles import plain_title
from casuskijker.loading.text.vervolg import TURN_LEVEL, read_vervolg
from casuskijker.loading.text.vragen import find_without_turn, read_vragen

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Context, Record
    from casuskijker.loading.text.body import Body, Section

VRAGEN, VERVOLG, LESSEN, DOCENT = "Verdiepingsvragen", "Vervolg", "Lessen", "Voor de docent"
SECTIONS = (VRAGEN, VERVOLG, LESSEN, DOCENT)
STRICT = (VRAGEN, VERVOLG, LESSEN)
"""The sections that hold their own parts only; elsewhere Markdown is free."""
FOR_WHO_LEADS = (LESSEN, DOCENT)
"""The sections whose text is on pages for who leads, and not on that of the casus."""

OWN_PLACES = (
    "verdiepingsvragen", "vervolg", "kijkramen", "spanningsvelden", "literatuur", "verwant", "herkomst", "citeer",
)  # fmt: skip
"""The places on the page of a casus that are there whatever its text says."""

_read_nummer = whole_number(1, 9999)


def _read_new_nummer(given: Given) -> int | None:
    nummer: int | None = _read_nummer(given)
    place = given.node.place
    if nummer and (first := given.context.site_claims.claim("nummer", str(nummer), place=place)):
        given.report(m.DUBBEL_NUMMER, nummer=nummer, eerste=first)
    return nummer


CASUS_FIELDS = (
    Field("titel", read_line, required=True),
    Field("nummer", _read_new_nummer),
    Field("soort", choice(SOORTEN)),
    Field("deel", name_of("deel")),
    Field("omschrijving", read_line, required=True),
    Field("actoren", names_of("actor"), required=True),
    Field("sleutelwoorden", names_of("sleutelwoord"), required=True),
    Field("kijkramen", names_of("kijkraam")),
    Field("werkvormen", names_of("werkvorm")),
    Field("bron", name_of("bron")),
    Field("plaats", read_line),
    Field("bewerking", read_paragraph),
    Field("literatuur", names_of("bron")),
    Field("licentie", read_licentie),
    Field("herzien", read_day),
    Field("duur", whole_number(1, 999)),
    Field("let_op", read_paragraph),
    ONTMOETINGEN,
)


def read_casus(record: Record, *, body: Body, source: Source, context: Context, is_whole: bool = True) -> Casus | None:
    """Return the casus, or None if there is an error in its file; one that is not whole has its turns elsewhere."""
    sections = split_sections(body, SECTIONS)
    context.problems.extend(find_across(_find_parts(sections, body), body))
    context.problems.extend(find_hidden(DOCENT, body, below=sections, harmless=VRAGEN))
    sections = end_at_lost(sections, DOCENT, body, leads=LESSEN, problems=context.problems)
    _report_headings(sections, body, context)
    context.problems.extend(find_misplaced(body, _find_parts(sections, body)))
    context.problems.extend(find_naming(body, besides=_lines_of(sections, FOR_WHO_LEADS), told=context.problems))
    named = name_sections(sections, body, context.problems)
    parts = _read_parts(named, record, body, context)
    if is_whole:
        turns = find_without_turn(parts["verdiepingsvragen"], parts["vervolg"], context=context)
        context.problems.extend(turns)
    collect_links(body, context, elsewhere=named.get(DOCENT), elsewhere_page=page_for_docent(source.slug))
    _claim_places(named, body, context)
    story = sections[0]
    tekst = body.slice(story.start, story.end)
    if not tekst:
        context.problems.append(m.GEEN_VERHAAL.at(body.place(0)))
    parts[NAME] = place_ontmoetingen(record, tekst=tekst, docent=DOCENT in named, context=context)
    paragraphs = list(find_paragraphs(body, story.start, story.end))
    context.problems.extend(find_taaltips(paragraphs, path=body.path))
    if has_errors(context.problems):
        return None
    return Casus(slug=source.slug, path=source.path, tekst=tekst, **record.values | parts)


def _lines_of(sections: list[Section], names: Collection[str]) -> set[int]:
    """Return the lines of the sections with these names, headings included."""
    lines: set[int] = set()
    for section in sections:
        if section.name in names and section.heading:
            lines.update(range(section.heading.line, section.end))
    return lines


def _find_parts(sections: list[Section], body: Body) -> Iterator[range]:
    """Yield the lines of each text that is shown by itself; a question is one line."""
    for section in sections:
        if section.name not in STRICT:
            yield range(section.start, section.end)
        elif section.name == VERVOLG:
            turns = [heading for heading in section.headings if heading.level == TURN_LEVEL]
            ends = [*(heading.line for heading in turns), section.end]
            yield from (range(turn.end, end) for turn, end in zip(turns, ends[1:], strict=True))
        elif section.name == LESSEN:
            yield from find_parts_of_lessen(section, body)


def _report_headings(sections: list[Section], body: Body, context: Context) -> None:
    """Report the headings that break a strict section, and warn for those that look like one with a meaning."""
    for section in sections:
        if section.name != VRAGEN:
            context.problems.extend(find_glued(section, SECTIONS, body))
        if section.name not in STRICT:
            context.problems.extend(find_almost(section, SECTIONS, body))
            context.problems.extend(find_titles(section, body))
            context.problems.extend(find_empty(section.headings, body))
            continue
        context.problems.extend(find_empty((each for each in section.headings if each.level > TURN_LEVEL), body))
        for heading in section.foreign:
            near = find_nearest(plain_title(heading.text), SECTIONS)
            place = body.place(heading.line)
            context.problems.append(m.VREEMDE_KOP.at(place, near, kop=heading.text, onder=section.name))


def _claim_places(named: Mapping[str, Section], body: Body, context: Context) -> None:
    """Report names of places that are not unique on their page; the names of turns and questions are claimed apart."""
    asked = [f"{kind}-{name}" for name, _ in context.claims.all(NAMESPACE) for kind in ("vraag", "vervolg")]
    turns = {heading.line for name in (VERVOLG, LESSEN) if name in named for heading in named[name].headings}
    here, there = split_rich(body, named.get(DOCENT))
    shown = [token for token in here if not (token.map and token.map[0] in turns)]
    claim_places(shown, body, context, page=context.page, taken=[*asked, *OWN_PLACES])
    claim_places(there, body, context, page=DOCENT, taken=[NAME])


def _read_parts(named: Mapping[str, Section], record: Record, body: Body, context: Context) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    if VRAGEN in named:
        herkomst = "bron" if "bron" in record.values else "redactie"
        parts["verdiepingsvragen"] = read_vragen(named[VRAGEN], body=body, herkomst=herkomst, context=context)
    if VERVOLG in named:
        parts["vervolg"] = read_vervolg(named[VERVOLG], body=body, context=context)
    parts = {"verdiepingsvragen": (), "vervolg": ()} | parts
    parts["episodes"] = read_episodes(named[""], body=body, context=context)
    parts["stops"] = read_stops(named[""], body=body, context=context)
    if LESSEN in named:
        parts["lessen"] = read_lessen(named[LESSEN], body=body, delen=_list_delen(parts), context=context)
    if DOCENT in named:
        parts["voor_de_docent"] = body.slice(named[DOCENT].start, named[DOCENT].end)
    return parts


def _list_delen(parts: Mapping[str, Any]) -> Delen:
    """Return what a step of a les in this casus can be about."""
    names = {ASKED: "verdiepingsvragen", TURN: "vervolg", LEZEN: "episodes", STOP: "stops"}
    ids = {soort: [each.id for each in parts[name]] for soort, name in names.items()}
    return Delen(ids, {vraag.id: vraag.na for vraag in parts["verdiepingsvragen"]})

"""A plain telling out of its file, which lies beside that of the casus or kijkraam: `de-brief.eenvoudig.md`.

It is read as the whole one is, so that whatever may stand there may stand here, and with the same faults.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from casuskijker.domain.adressen import page_of_casus, page_of_eenvoudig, page_of_kijkraam
from casuskijker.domain.eenvoudig import MEESTE_WOORDEN, ZELFDE_SCHAAL
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field
from casuskijker.loading.reading.name_readers import name_of
from casuskijker.loading.reading.readers import read_day, read_line, read_lines, records
from casuskijker.loading.text.body import split_sections
from casuskijker.loading.text.casus import FOR_WHO_LEADS, read_casus
from casuskijker.loading.text.checks import read_paragraph
from casuskijker.loading.text.gewone_woorden import find_ongewoon, measure_zinnen
from casuskijker.loading.text.kijkraam import ACHTERGROND, INVALSHOEK_FIELDS, build_invalshoek, read_kijkraam, read_vorm
from casuskijker.loading.text.texts import create_context, load_text
from casuskijker.markdown.plain import to_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Context
    from casuskijker.loading.text.body import Body
    from casuskijker.loading.text.texts import Opened, Site

Told = TypeVar("Told", "Casus", "Kijkraam")

UITGELEGD = "uitgelegd"
"""Words that are not common, and that the text explains."""
MEESTE_GENOEMD = 12
"""So many words a tip names; the others wait for the next time."""

EENVOUDIGE_CASUS_FIELDS = (
    Field("titel", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("let_op", read_paragraph),
    Field("bewerking", read_paragraph),
    Field("herzien", read_day),
    Field(UITGELEGD, read_lines),
)
EENVOUDIG_KIJKRAAM_FIELDS = (
    Field("titel", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("vorm", read_vorm),
    Field("voor", read_lines),
    Field("schaal", name_of("schaal")),
    Field("bewerking", read_paragraph),
    Field("herzien", read_day),
    Field(UITGELEGD, read_lines),
    Field("invalshoeken", records(INVALSHOEK_FIELDS, build_invalshoek), required=True),
)


def load_eenvoudige_casus(source: Source, *, site: Site, problems: list[Problem]) -> Casus | None:
    """Return the plain telling of a casus, or None after adding what is wrong with its file."""

    def read(opened: Opened, context: Context) -> Casus | None:
        # It is about whom and what the whole one is about.
        opened.record.values.update(actoren=(), sleutelwoorden=())
        return read_casus(opened.record, body=opened.body, source=source, context=context, is_whole=False)

    context = create_context(page_of_casus(source.slug), site)
    return load_text(source, EENVOUDIGE_CASUS_FIELDS, _plainly(read, FOR_WHO_LEADS), context=context, problems=problems)


def load_eenvoudig_kijkraam(source: Source, *, site: Site, problems: list[Problem]) -> Kijkraam | None:
    """Return the plain telling of a kijkraam, or None after adding what is wrong with its file."""

    def read(opened: Opened, context: Context) -> Kijkraam | None:
        schalen = site.schalen if "schaal" in opened.record.values else {DEFAULT_SCHAAL.id: ZELFDE_SCHAAL}
        return read_kijkraam(opened.record, body=opened.body, source=source, schalen=schalen, context=context)

    context = create_context(page_of_kijkraam(source.slug), site)
    return load_text(
        source, EENVOUDIG_KIJKRAAM_FIELDS, _plainly(read, (ACHTERGROND,)), context=context, problems=problems
    )


def _plainly(
    read: Callable[[Opened, Context], Told | None], unused: Collection[str]
) -> Callable[[Opened, Context], Told | None]:
    """Return a reader that looks at the words too, at sections that come on no page, and at where links lead."""

    def read_plainly(opened: Opened, context: Context) -> Told | None:
        uitgelegd = opened.record.values.pop(UITGELEGD, ())
        told = read(opened, context)
        context.problems.extend(_find_unused(opened.body, unused))
        if told:
            context.problems.extend(_find_hard(told.texts, uitgelegd, place=opened.body.place(0)))
        _lead_to_own_places(context)
        return told

    return read_plainly


def _find_unused(body: Body, names: Collection[str]) -> Iterator[Problem]:
    """Yield the sections that stand with the whole text alone: here they would be on no page, and nobody would know."""
    for section in split_sections(body, names):
        if section.heading and section.name in names:
            yield m.EENVOUDIG_ONGEBRUIKT.at(body.place(section.heading.line), kop=section.name)


def _lead_to_own_places(context: Context) -> None:
    """Let a link to a place lead to the page of this text; other links are written as in the whole one beside it."""
    own = (page_of_eenvoudig(context.page),)
    context.verwijzingen[:] = [replace(each, own_pages=own) for each in context.verwijzingen]


def _find_hard(texts: Iterable[str], uitgelegd: Iterable[str], *, place: Place) -> Iterator[Problem]:
    """Yield a tip for sentences that are long taken together, and one for words that few people use."""
    plain = [to_plain(text) for text in texts]
    words = measure_zinnen(plain)
    if round(words, 1) > MEESTE_WOORDEN:
        yield m.LANGE_ZINNEN.at(place, aantal=f"{words:.1f}".replace(".", ","), hoogste=MEESTE_WOORDEN)
    if found := find_ongewoon(plain, uitgelegd=tuple(uitgelegd)):
        named = ", ".join(found[:MEESTE_GENOEMD])
        yield m.ONGEWONE_WOORDEN.at(place, woorden=named, aantal=len(found))

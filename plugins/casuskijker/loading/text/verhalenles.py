"""A les along several verhalen out of its file: a list of steps that each name their casus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import Les
from casuskijker.domain.problem import has_errors
from casuskijker.domain.verhalenles import MINSTE, Verhalenles
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field
from casuskijker.loading.reading.name_readers import name_of, names_of
from casuskijker.loading.reading.readers import read_day, read_line, whole_number
from casuskijker.loading.text.body import split_sections
from casuskijker.loading.text.checks import collect_links
from casuskijker.loading.text.lessen import check_minuten, find_parts_around, read_lijst
from casuskijker.loading.text.misplaced import find_misplaced
from casuskijker.loading.text.stappen import Delen

if TYPE_CHECKING:
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Context, Record
    from casuskijker.loading.text.body import Body

VERHALENLES_FIELDS = (
    Field("titel", read_line, required=True),
    Field("omschrijving", read_line, required=True),
    Field("casussen", names_of("casus"), required=True),
    Field("naast_elkaar", name_of("tweeluik")),
    Field("duur", whole_number(1, 999), required=True),
    Field("herzien", read_day),
)


def read_verhalenles(found: Record, *, body: Body, source: Source, context: Context) -> Verhalenles | None:
    """Return the les, or None if there is an error in its file."""
    values = dict(found.values)
    casussen, tweeluik, duur = values.get("casussen", ()), values.pop("naast_elkaar", None), values.pop("duur", 0)
    collect_links(body, context)
    if casussen and len(casussen) < MINSTE:
        context.problems.append(m.TE_WEINIG_CASUSSEN.at(found.node.keys["casussen"], aantal=len(casussen)))
    (whole,) = split_sections(body, ())
    context.problems.extend(find_misplaced(body, find_parts_around(whole.start, whole.end, body)))
    delen = Delen(casussen=casussen, has_tweeluik=tweeluik is not None)
    lijst = read_lijst(whole.start, whole.end, body=body, delen=delen, context=context) if casussen else None
    if casussen and lijst is None:
        context.problems.append(m.LES_ZONDER_STAPPEN.at(body.place(whole.start)))
    if has_errors(context.problems) or lijst is None:
        return None
    les = Les(
        id=source.slug,
        titel=values["titel"],
        stappen=lijst.stappen,
        vooraf=lijst.vooraf,
        achteraf=lijst.achteraf,
    )
    check_minuten(les, duur, place=found.node.keys["duur"], context=context)
    if has_errors(context.problems):
        return None
    return Verhalenles(slug=source.slug, path=source.path, les=les, tweeluik=tweeluik, **values)

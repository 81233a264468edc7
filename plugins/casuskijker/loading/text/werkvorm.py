"""A werkvorm out of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.problem import has_errors
from casuskijker.domain.werkvorm import (
    BIJ,
    DOELEN,
    DOET_DE_INBRENGER,
    ERVARINGEN,
    INBRENGER,
    NIETS,
    PRATEN,
    TOON,
    WEG,
    Groepsmaat,
    Rol,
    Schrijfveld,
    Werkstap,
    Werkvorm,
)
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Field
from casuskijker.loading.reading.grenzen import find_too_many
from casuskijker.loading.reading.name_readers import find_living, name_of, new_id, new_ids
from casuskijker.loading.reading.readers import (
    built_as,
    choice,
    list_of,
    read_day,
    read_licentie,
    read_line,
    read_lines,
    read_truth,
    record,
    records,
    whole_number,
)
from casuskijker.loading.text.body import split_rich
from casuskijker.loading.text.checks import claim_places, collect_links, read_paragraph
from casuskijker.loading.text.open_sections import read_open_sections
from casuskijker.loading.text.taaltips import advised

if TYPE_CHECKING:
    from casuskijker.loading.reading.documents import Source
    from casuskijker.loading.reading.fields import Context, Given, Record
    from casuskijker.loading.text.body import Body

WANNEER, WANNEER_NIET, ACHTERGROND = SECTIONS = ("Wanneer wel", "Wanneer niet", "Achtergrond")
DEEL, RETIRED = "deel", "vervangt"
"""Namespaces of ids: of what words of a group hang on now, and of what they hung on once."""
ROL = "rol"
OWN_PLACES = ("stappen", "wanneer", "wanneer-niet", "achtergrond", "herkomst")
"""The places on the page of a werkvorm that its sections have, whatever its text says, beside those of its steps."""
MOST = 999
"""More minutes, and more people, no werkvorm is for."""


def _build_groep(found: Record, given: Given) -> Groepsmaat | None:
    groep = Groepsmaat(**found.values) if found.is_sound else None
    if groep and groep.van > groep.tot:
        given.report(m.GROEP_VAN_NA_TOT, van=groep.van, tot=groep.tot)
    return groep


def _build_stap(found: Record, given: Given) -> Werkstap | None:
    """Return the step; what its author says to the begeleider is the hint that every step can have."""
    values = found.values
    if values.get("praat") == INBRENGER and values.get("inbrenger") == WEG:
        given.context.problems.append(m.INBRENGER_IS_WEG.at(found.node.keys["praat"]))
    if not found.is_sound:
        return None
    values["toon"] = tuple(each for each in values.get("toon", ()) if each != NIETS)
    return Werkstap(hint=values.pop("begeleider", ""), **values)


GROEP_FIELDS = (
    Field("van", whole_number(1, MOST), required=True),
    Field("tot", whole_number(1, MOST), required=True),
    Field("ervaring", choice(ERVARINGEN)),
)
ROL_FIELDS = (
    Field("id", new_id(ROL), required=True),
    Field("naam", read_line, required=True),
    Field("uitleg", advised(read_paragraph)),
    Field("optioneel", read_truth),
)
SCHRIJFVELD_FIELDS = (
    Field("id", new_id(DEEL), required=True),
    Field("label", read_line, required=True),
    Field("bij", choice(BIJ)),
    Field("vervangt", new_ids(RETIRED)),
)
WERKSTAP_FIELDS = (
    Field("id", new_id(DEEL), required=True),
    Field("titel", read_line, required=True),
    Field("minuten", whole_number(1, MOST), required=True),
    Field("tijd_bron", name_of("bron")),
    Field("praat", choice(PRATEN), required=True),
    Field("inbrenger", choice(DOET_DE_INBRENGER)),
    Field("toon", list_of(choice(TOON))),
    Field("zin", advised(read_paragraph), required=True),
    Field("begeleider", advised(read_paragraph)),
    Field("schrijf", records(SCHRIJFVELD_FIELDS, built_as(Schrijfveld))),
    Field("vervangt", new_ids(RETIRED)),
)
WERKVORM_FIELDS = (
    Field("titel", read_line, required=True),
    Field("versie", whole_number(1, 9999)),
    Field("omschrijving", read_line, required=True),
    Field("voor", read_lines),
    Field("doel", choice(DOELEN), required=True),
    Field("groep", record(GROEP_FIELDS, _build_groep), required=True),
    Field("duren", list_of(whole_number(1, MOST)), required=True),
    Field("bron", name_of("bron")),
    Field("plaats", read_line),
    Field("bewerking", read_paragraph),
    Field("licentie", read_licentie),
    Field("herzien", read_day),
    Field("let_op", read_paragraph),
    Field("rollen", records(ROL_FIELDS, built_as(Rol))),
    Field("stappen", records(WERKSTAP_FIELDS, _build_stap), required=True),
)


def read_werkvorm(found: Record, *, body: Body, source: Source, context: Context) -> Werkvorm | None:
    """Return the werkvorm, or None if there is an error in its file."""
    named = read_open_sections(body, SECTIONS, problems=context.problems)
    collect_links(body, context)
    steps = (f"stap-{stap.id}" for stap in found.values.get("stappen", ()))
    claim_places(split_rich(body, None)[0], body, context, page=context.page, taken=[*OWN_PLACES, *steps])
    context.problems.extend(find_living(RETIRED, among=DEEL, context=context))
    context.problems.extend(find_too_many("stappen", [place for _, place in context.claims.all(DEEL)]))
    if has_errors(context.problems):
        return None
    values = found.values
    values["duren"] = tuple(sorted(values["duren"]))
    werkvorm = Werkvorm(
        slug=source.slug,
        path=source.path,
        inleiding=named[""],
        wanneer=named.get(WANNEER, ""),
        wanneer_niet=named.get(WANNEER_NIET, ""),
        achtergrond=named.get(ACHTERGROND, ""),
        **values,
    )
    _check_duren(werkvorm, found, context)
    return None if has_errors(context.problems) else werkvorm


def _check_duren(werkvorm: Werkvorm, found: Record, context: Context) -> None:
    """Report durations of which none is that of the steps, and those in which the steps do not fit."""
    place, duren, aantal = found.node.keys["duren"], werkvorm.duren, len(werkvorm.stappen)
    if werkvorm.minuten not in duren:
        listed = ", ".join(map(str, duren))
        context.problems.append(m.STAPPEN_EN_DUREN.at(place, som=werkvorm.minuten, duren=listed))
    short = (m.DUUR_TE_KORT.at(place, duur=duur, stappen=aantal) for duur in duren if duur < aantal)
    context.problems.extend(short)

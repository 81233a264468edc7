"""One step of a les: `10 [vraag: eerste-actie] In tweetallen.`, as minutes, kind, what it is about, and a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import (
    EIGEN,
    GESPREK,
    KIJKRAAM,
    LEZEN,
    MEESTE_ANTWOORDEN,
    PEILING,
    SOORTEN_STAP,
    STOP,
    VAN_EEN_KIJKRAAM,
    VERVOLG,
    VRAAG,
    Stap,
)
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.text.marks import Marked, read_id
from casuskijker.loading.text.vragen import LINE_END
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from casuskijker.domain.problem import Place
    from casuskijker.loading.reading.fields import Context

STAP = re.compile(r"([1-9]\d{0,2})[ \t]*\[([^\[\]:]*)(?::([^\[\]]*))?\]\s*(.*)", re.DOTALL)
MARK = re.compile(r"\{(\w+)=([^{}\s]*)\}$")
LIST, ITEM = "bullet_list_open", 3
"""What a list is called among tokens, and how deep the words of its items stand."""
WERKVORM = "werkvorm"
"""What a mark at the end of a step can say."""
ABOUT = {
    STOP: "stop", VRAAG: "vraag", VERVOLG: "vervolg", LEZEN: "episode", KIJKRAAM: "kijkraam", GESPREK: "kijkraam",
    EIGEN: "opdracht",
}  # fmt: skip
"""What a step of each kind is about; of the others it is about nothing."""
WITHOUT = (LEZEN, EIGEN)
"""Kinds of steps that may name what they are about, and may not: then it is all of it, or nothing is kept of it."""
OF_A_CASUS = (STOP, VRAAG, VERVOLG, LEZEN)
"""Kinds of steps that are about a part of a casus, which a les along several verhalen names."""

DEEL = "deel van een kijkraam"
"""The namespace of the parts that steps name and that stand elsewhere: whether they are there is known when all is
read."""


@dataclass(frozen=True, slots=True)
class Delen:
    """What a casus has that a step can be about: the ids by the kind of step, and of a question its turn, if any.

    A les along several verhalen has their slugs, and whether there is a tweeluik of which it asks the questions.
    """

    ids: Mapping[str, Collection[str]] = field(default_factory=dict)
    na: Mapping[str, str] = field(default_factory=dict)
    casussen: tuple[str, ...] = ()
    has_tweeluik: bool = False


def name_deel(soort: str, casus: str, deel: str) -> str:
    """Return under which name a part of a casus is claimed that a les elsewhere names."""
    return f"{soort} {casus} {deel}"


def read_stap(text: str, *, hint: str, place: Place, delen: Delen, context: Context) -> Stap | None:
    """Return the step, or None after reporting why it is none."""
    found = STAP.fullmatch(text)
    if not found:
        context.problems.append(m.GEEN_STAP.at(place, stap=text or "-"))
        return None
    soort, doel, zin = (part.strip() for part in (found[2].lower(), found[3] or "", found[4]))
    minuten = int(found[1])
    if soort not in SOORTEN_STAP:
        near = find_nearest(soort, SOORTEN_STAP)
        context.problems.append(m.ONBEKENDE_STAP.at(place, near, naam=soort, keuzes=", ".join(SOORTEN_STAP)))
        return None
    if not _fits(soort, doel):
        example = f"- {minuten} [{soort}: id]" if soort in ABOUT else f"- {minuten} [{soort}]"
        context.problems.append(m.DOEL_VAN_STAP.at(place, soort=soort, voorbeeld=example))
        return None
    zin, werkvorm = _read_werkvorm(zin, place, context)
    hint, antwoorden = split_antwoorden(hint) if soort == PEILING else (hint, ())
    if len(antwoorden) > MEESTE_ANTWOORDEN:
        context.problems.append(m.TE_VEEL.at(place, aantal=len(antwoorden), wat="antwoorden", meeste=MEESTE_ANTWOORDEN))
    stap = Stap(soort=soort, minuten=minuten, doel=doel, zin=zin, hint=hint, werkvorm=werkvorm, antwoorden=antwoorden)
    if delen.casussen and soort in (*OF_A_CASUS, EIGEN):
        return _find_verhaal(stap, place, delen, context)
    return _find_doel(stap, place, delen, context) if doel else stap


def split_antwoorden(below: str) -> tuple[str, tuple[str, ...]]:
    """Return what stands below a step in which hands are counted without its first list, and the items of that."""
    tokens = parse(below).tokens
    begin = next((place for place, token in enumerate(tokens) if token.type == LIST and not token.level), None)
    if begin is None:
        return below, ()
    inside = list(takewhile(lambda token: token.level, tokens[begin + 1 :]))
    words = tuple(
        LINE_END.sub(" ", token.content) for token in inside if token.type == "inline" and token.level == ITEM
    )
    first, last = tokens[begin].map or (0, 0)
    lines = below.split("\n")
    return "\n".join((*lines[:first], *lines[last:])).strip("\n"), words


def _read_werkvorm(zin: str, place: Place, context: Context) -> tuple[str, str | None]:
    """Return the sentence of a step, and by way of which werkvorm it is done, if any."""
    found = MARK.search(zin)
    if not found:
        return zin, None
    if found[1] != WERKVORM:
        example = f"{{{WERKVORM}=naam-van-de-werkvorm}}"
        context.problems.append(m.ONBEKEND_KENMERK.at(place, kenmerk=f"{found[1]}={found[2]}", voorbeeld=example))
        return zin, None
    known = context.known[WERKVORM]
    slug = known.find(found[2])
    if slug is None:
        context.problems.append(known.report(found[2], place))
    return zin[: found.start()].rstrip(), slug


def _fits(soort: str, doel: str) -> bool:
    return soort in WITHOUT or bool(doel) == (soort in ABOUT)


def _find_doel(stap: Stap, place: Place, delen: Delen, context: Context) -> Stap | None:
    if stap.soort in VAN_EEN_KIJKRAAM:
        return _find_kijkraam(stap, place, context)
    if stap.soort == EIGEN:
        return stap if _claim_opdracht(stap.doel, place, context) else None
    if stap.doel not in delen.ids[stap.soort]:
        near = find_nearest(stap.doel, delen.ids[stap.soort])
        context.problems.append(m.ONBEKEND_DEEL_VAN_CASUS.at(place, near, wat=ABOUT[stap.soort], id=stap.doel))
        return None
    return stap


def _claim_opdracht(name: str, place: Place, context: Context) -> bool:
    """Take the name of an opdracht, which nothing else in the file may have; in two lessen it is the same one."""
    return bool(context.claims.claim(EIGEN, name, place=place)) or bool(
        read_id(Marked("", place, (name,)), missing=m.LES_ZONDER_ID, context=context)
    )


def _find_verhaal(stap: Stap, place: Place, delen: Delen, context: Context) -> Stap | None:
    """Return the step with the casus that it is about; the questions of a tweeluik are of no casus."""
    text, mark, deel = (part.strip() for part in stap.doel.partition("#"))
    if stap.soort == VRAAG and text and not mark and delen.has_tweeluik:
        context.claims.claim(DEEL, name_deel(VRAAG, "", text), place=place)
        return replace(stap, doel=text)
    if stap.soort == EIGEN:
        if text:
            context.problems.append(m.OPDRACHT_ZONDER_PLEK.at(place, id=text))
        return None if text else stap
    known = context.known["casus"]
    if not text or (not deel and stap.soort != LEZEN):
        casus, deel = (text, "id") if known.find(text) else (delen.casussen[0], text or "id")
        example = f"- {stap.minuten} [{stap.soort}: {casus}{'' if stap.soort == LEZEN else f'#{deel}'}]"
        context.problems.append(m.DOEL_VAN_STAP.at(place, soort=stap.soort, voorbeeld=example))
        return None
    slug = known.find(text)
    if slug is None:
        context.problems.append(known.report(text, place))
        return None
    if slug not in delen.casussen:
        context.problems.append(m.CASUS_NIET_IN_LES.at(place, find_nearest(slug, delen.casussen), casus=slug))
        return None
    if deel:
        context.claims.claim(DEEL, name_deel(stap.soort, slug, deel), place=place)
    return replace(stap, casus=slug, doel=deel)


def _find_kijkraam(stap: Stap, place: Place, context: Context) -> Stap | None:
    """Return the step with the kijkraam as the site writes it, and the parts of it apart."""
    text, _, parts = stap.doel.partition("#")
    known = context.known["kijkraam"]
    slug = known.find(text.strip())
    if slug is None:
        context.problems.append(known.report(text.strip(), place))
        return None
    delen = tuple(dict.fromkeys(filter(None, (part.strip() for part in parts.split(",")))))
    for deel in delen:
        context.claims.claim(DEEL, f"{slug} {deel}", place=place)
    return replace(stap, doel=slug, delen=delen)

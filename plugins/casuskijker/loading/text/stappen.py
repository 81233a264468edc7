"""One step of a les: `10 [vraag: eerste-actie] In tweetallen.`, as minutes, kind, what it is about, and a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import (
    GESPREK,
    KIJKRAAM,
    LEZEN,
    SOORTEN_STAP,
    STOP,
    VAN_EEN_KIJKRAAM,
    VERVOLG,
    VRAAG,
    Stap,
)
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from casuskijker.domain.problem import Place
    from casuskijker.loading.reading.fields import Context

STAP = re.compile(r"([1-9]\d{0,2})[ \t]*\[([^\[\]:]*)(?::([^\[\]]*))?\]\s*(.*)", re.DOTALL)
MARK = re.compile(r"\{(\w+)=([^{}\s]*)\}$")
WERKVORM = "werkvorm"
"""What a mark at the end of a step can say."""
ABOUT = {STOP: "stop", VRAAG: "vraag", VERVOLG: "vervolg", LEZEN: "episode", KIJKRAAM: "kijkraam", GESPREK: "kijkraam"}
"""What a step of each kind is about; of the others it is about nothing."""
WITHOUT = (LEZEN,)
"""Kinds of steps that may name what they are about, and may not: then it is all of it."""

DEEL = "deel van een kijkraam"
"""The namespace of the parts that steps name: whether a kijkraam has them is known when all are read."""


@dataclass(frozen=True, slots=True)
class Delen:
    """What a casus has that a step can be about: the ids by the kind of step, and of a question its turn, if any."""

    ids: Mapping[str, Collection[str]]
    na: Mapping[str, str]


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
    stap = Stap(soort=soort, minuten=minuten, doel=doel, zin=zin, hint=hint, werkvorm=werkvorm)
    return _find_doel(stap, place, delen, context) if doel else stap


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
    if stap.doel not in delen.ids[stap.soort]:
        near = find_nearest(stap.doel, delen.ids[stap.soort])
        context.problems.append(m.ONBEKEND_DEEL_VAN_CASUS.at(place, near, wat=ABOUT[stap.soort], id=stap.doel))
        return None
    return stap


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

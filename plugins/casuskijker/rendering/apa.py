"""The parts of a reference in APA style, seventh edition, as Dutch schools write it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.rendering.woorden import woord, zeg

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.domain.bron import Naam

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
VOORVOEGSELS = {"Van", "De", "Den", "Der", "Ter", "Ten", "Te", "Het", "In", "Op", "Von"}
"""What a Dutch surname may begin with; after initials it loses its capital: 'Van Hees, S.' and 'S. van Hees'."""


def name_auteurs(namen: Iterable[Naam]) -> str:
    """Return authors with the surname first: 'Hilhorst, P., & Van der Lans, J.'."""
    return _join([_surname_first(naam) for naam in namen])


def name_redacteuren(namen: Iterable[Naam]) -> str:
    """Return the editors of a work that holds another one, with the initials first: 'L. Linders & V. de Waal'."""
    return _join([_initials_first(naam) for naam in namen])


def list_achternamen(namen: Iterable[Naam]) -> list[str]:
    """Return the names by which a work is called in a text: surnames, and organisations in full."""
    return [naam.literal or naam.family for naam in namen]


def _surname_first(naam: Naam) -> str:
    return naam.literal or ", ".join(filter(None, (naam.family, _space_initials(naam.given))))


def _initials_first(naam: Naam) -> str:
    first, _, rest = naam.family.partition(" ")
    family = f"{first.lower()} {rest}" if naam.given and first in VOORVOEGSELS else naam.family
    return naam.literal or " ".join(filter(None, (_space_initials(naam.given), family)))


def _space_initials(given: str) -> str:
    return re.sub(r"\.(?=\w)", ". ", given)


def _join(names: list[str]) -> str:
    """Return the names as one; a comma comes before '&' only where initials come before it."""
    *first, last = names or [""]
    comma = "," if first and first[-1].endswith(".") else ""
    return f"{', '.join(first)}{comma} & {last}" if first else last


def format_datum(issued: str) -> str:
    """Return an ISO date as '2018', '2018, mei' or '2018, 31 mei', and 'z.d.' for none."""
    jaar, maand, dag = (*issued.split("-"), "", "")[:3]
    if not maand:
        return jaar or woord("literatuur.zonder_datum")
    naam = zeg(MAANDEN[int(maand) - 1])
    return f"{jaar}, {int(dag)} {naam}" if dag else f"{jaar}, {naam}"


def format_bladzijden(page: str) -> str:
    """Return pages with a dash between them: '17–26'."""
    return re.sub(r"(?<=\d)\s*-\s*(?=\d)", "–", page)


def end_sentence(text: str) -> str:
    """Return the full stop that this text still needs, or nothing."""
    return "" if text.endswith((".", "?", "!", "…")) else "."

"""Personal data that may have slipped into a text; never shown in full, because logs are kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem

DIGITS = re.compile(r"[0-9](?:[ .()\u00a0-]{0,3}[0-9]){7}(?<![0-9]{4}-[0-9]{2}-[0-9]{2})")
"""What every number below has in it; most texts have none but a day, which is no part of one, and are done quickly."""

BSN = re.compile(r"(?<![\w.,/=-])(?:\d{9}|\d{4}\.\d{2}\.\d{3}|\d{3} \d{3} \d{3})(?![\w/-]|[.,]\d)", re.ASCII)
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+")
IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}(?!\w)", re.ASCII)
TELEFOON = re.compile(
    r"(?<![\w/=+.-])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\((?=0\d{2,3}\))0|0)"
    r"(?P<nationaal>[1-9](?:[ .()\u00a0-]{0,3}\d){8})(?![\w/]|-\d)",
    re.ASCII,
)
OF_ORGANISATIONS = ("800", "88", "90")
"""Numbers, without their first 0, that only organisations have."""

SHOWN = 2
"""How many characters of a value help to find it back without giving it away."""


def find_persoonsgegevens(text: str, *, path: str) -> Iterator[Problem]:
    """Yield a warning for everything in the text of a file that looks like personal data."""
    seen = 0
    for start, value, message in sorted(_find_values(text), key=lambda found: found[0]):
        if start >= seen:  # a part of what was found already, such as digits of an IBAN, is no news
            line_start = text.rfind("\n", 0, start) + 1
            place = Place(path, 1 + text.count("\n", 0, start), start - line_start + 1)
            yield message.at(place, gemaskeerd=mask(value))
            seen = start + len(value)


def mask(value: str) -> str:
    """Return the value with all but its first characters hidden."""
    return value[:SHOWN] + re.sub(r"\w", "*", value[SHOWN:])


def _find_values(text: str) -> Iterator[tuple[int, str, m.Message]]:
    if "@" in text:
        yield from ((found.start(), found[0], m.EMAIL) for found in EMAIL.finditer(text))
    if DIGITS.search(text):
        yield from _find_numbers(text)


def _find_numbers(text: str) -> Iterator[tuple[int, str, m.Message]]:
    from stdnum.nl import bsn  # noqa: PLC0415 - it brings what asks on the web, and few texts have such a number

    for found in IBAN.finditer(text):
        if number := _find_iban(found[0]):
            yield found.start(), number, m.IBAN
    for found in BSN.finditer(text):
        if bsn.is_valid(found[0]):
            yield found.start(), found[0], m.BSN
    for found in TELEFOON.finditer(text):
        if not re.sub(r"\D", "", found["nationaal"]).startswith(OF_ORGANISATIONS):
            yield found.start(), found[0], m.TELEFOON


def _find_iban(text: str) -> str | None:
    """Return the IBAN that the text begins with: words in capitals behind it look like a part of it."""
    from stdnum import iban  # noqa: PLC0415 - as above

    groups = text.split(" ")
    starts = (" ".join(groups[:count]) for count in range(len(groups), 0, -1))
    return next((start for start in starts if iban.is_valid(start, check_country=False)), None)

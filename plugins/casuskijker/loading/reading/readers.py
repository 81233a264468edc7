"""Readers of values: each takes what an author gave, and returns the value or reports why there is none."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, TypeVar

from casuskijker.domain.licentie import find_licentie
from casuskijker.domain.tekens import TURNING
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import read_mapping, read_record
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode, is_empty
from casuskijker.markdown.comments import cut_comments
from casuskijker.markdown.rewritten import BEGIN, END, find_rewritten
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from casuskijker.domain.licentie import Licentie
    from casuskijker.loading.reading.fields import Field, Given, Reader, Record

Made = TypeVar("Made")

UNSEEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{TURNING}]")
"""What only an escape in double quotes can bring into a value."""

TRUTHS = {"ja": True, "true": True, "yes": True, "nee": False, "false": False, "no": False}
NUMBER = re.compile(r"-?\d{1,9}([.,]\d{1,9})?", re.ASCII)
DIGITS = re.compile(r"\d{1,9}", re.ASCII)
DATE = re.compile(r"(\d{4})(-\d{2})?(-\d{2})?", re.ASCII)
BETWEEN_ITEMS = re.compile(r"\s*[;,|/\n\t•·]\s*|\s+[&+]\s+")
WEB_ADDRESS = re.compile(r"https?://\S+")


MAY_BE_COMMENT = re.compile(f"{BEGIN.pattern}|{END.pattern}")


def read_text(given: Given) -> str | None:
    """Read a text of one or more lines, as it is written, without comments."""
    node = given.node
    if not isinstance(node, ScalarNode):
        given.report(m.GEEN_TEKST)
        return None
    if is_empty(node):
        given.report(m.LEEG)
        return None
    if UNSEEN.search(node.text):
        given.report(m.STUURTEKEN_IN_WAARDE)
        return None
    cut = cut_comments(node.text)
    if cut.unclosed:
        given.report(m.NIET_GESLOTEN, begin="<!--", eind="'-->'")
        return None
    _report_rewritten(given, cut.text, source=node.text)
    if not cut.text.strip():
        given.report(m.LEEG)
        return None
    return cut.text.strip()


def _report_rewritten(given: Given, text: str, *, source: str) -> None:
    """Report signs of a comment that became others."""
    if MAY_BE_COMMENT.search(text):
        for each in find_rewritten(parse(text).tokens, source):
            given.report(m.COMMENTAAR_MISLUKT if each.begins else m.LOS_EINDE, teken=each.sign)


def read_line(given: Given) -> str | None:
    """Read a text of one line; line ends and double spaces become one space."""
    text = read_text(given)
    return text and " ".join(text.split())


def whole_number(lowest: int, highest: int) -> Reader:
    """Return a reader of a whole number in a range."""

    def read(given: Given) -> int | None:
        text = read_text(given)
        if text is None:
            return None
        if DIGITS.fullmatch(text) and lowest <= int(text) <= highest:
            return int(text)
        example = min(max(45, lowest), highest)
        given.report(m.GEEN_GEHEEL_GETAL, laagste=lowest, hoogste=highest, voorbeeld=example)
        return None

    return read


def read_number(given: Given) -> float | None:
    """Read a number, with a point or a comma."""
    text = read_text(given)
    if text is None:
        return None
    if not NUMBER.fullmatch(text):
        given.report(m.GEEN_GETAL)
        return None
    return float(text.replace(",", "."))


def read_truth(given: Given) -> bool | None:
    """Read ja or nee, or the English words for them."""
    text = read_text(given)
    if text is None:
        return None
    if text.lower() not in TRUTHS:
        given.report(m.GEEN_JA_OF_NEE)
    return TRUTHS.get(text.lower())


def choice(options: Sequence[str]) -> Reader:
    """Return a reader of one of these words; capitals do not matter."""

    def read(given: Given) -> str | None:
        text = read_line(given)
        if text is None or text.lower() in options:
            return text and text.lower()
        given.report(m.GEEN_KEUZE, find_nearest(text, options), waarde=text, keuzes=", ".join(options))
        return None

    return read


def read_date(given: Given) -> str | None:
    """Read a year, a month or a day as ISO text."""
    text = read_line(given)
    if text is None:
        return None
    parts = DATE.fullmatch(text)
    try:
        if parts:
            dt.date.fromisoformat(f"{parts[1]}{parts[2] or '-01'}{parts[3] or '-01'}")
            return text
    except ValueError:
        pass
    given.report(m.GEEN_DATUM, waarde=text)
    return None


def read_day(given: Given) -> dt.date | None:
    """Read one day, as ISO text."""
    text = read_line(given)
    if text is None:
        return None
    parts = DATE.fullmatch(text)
    try:
        if parts and parts[3]:
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    given.report(m.GEEN_DAG, waarde=text)
    return None


def read_licentie(given: Given) -> Licentie | None:
    """Read a licence: the name of one of Creative Commons, or the address of another."""
    text = read_line(given)
    licentie = find_licentie(text) if text else None
    if text and licentie is None:
        given.report(m.GEEN_LICENTIE, waarde=text)
    return licentie


def read_web_address(given: Given) -> str | None:
    """Read an address on the web, nothing else: it becomes a link."""
    text = read_line(given)
    if text is None or WEB_ADDRESS.fullmatch(text):
        return text
    given.report(m.GEEN_WEBADRES)
    return None


def read_lines(given: Given) -> tuple[str, ...] | None:
    """Read a list of texts of one line."""
    return tuple(text for _, text in read_items(given))


def list_of(read_one: Reader) -> Reader:
    """Return a reader of a list of what this one reads; what stands there twice counts once."""

    def read(given: Given) -> tuple[Any, ...]:
        values = (read_one(item) for item, _ in read_items(given))
        return tuple(dict.fromkeys(value for value in values if value is not None))

    return read


def read_items(given: Given) -> list[tuple[Given, str]]:
    """Return the items of a list, each as what was given and as its text."""
    node = given.node
    if not isinstance(node, ListNode):
        given.report(m.GEEN_LIJST, voorstel=_as_list(node))
        return []
    items = [given.with_node(item) for item in node.items]
    return [(item, text) for item in items if (text := read_line(item))]


def _as_list(node: object) -> str:
    """Return what an author wrote as a list that can be read; it may have had other signs between its words."""
    words = BETWEEN_ITEMS.split(node.text.strip(" []")) if isinstance(node, ScalarNode) else ()
    return f"[{', '.join(filter(None, words)) or '…, …'}]"


def built_as(kind: Callable[..., Made]) -> Callable[[Record, Given], Made | None]:
    """Return what builds a thing of this kind of a record with which nothing is wrong."""

    def build(found: Record, _given: Given) -> Made | None:
        return kind(**found.values) if found.is_sound else None

    return build


def record(fields: Sequence[Field], build: Callable[[Record, Given], Any]) -> Reader:
    """Return a reader of one record, of which `build` makes something, or None after reporting."""

    def read(given: Given) -> object:
        node = read_mapping(given.node, given.context.problems)
        return build(read_record(node, fields, given.context), given) if node else None

    return read


def records(fields: Sequence[Field], build: Callable[[Record, Given], Any]) -> Reader:
    """Return a reader of a list of records; `build` makes something of each, or returns None after reporting."""

    def read(given: Given) -> tuple[Any, ...]:
        if not isinstance(given.node, ListNode):
            given.report(m.GEEN_ONDERDELEN, eerste=fields[0].name)
            return ()
        items = [(given.with_node(node), node) for node in given.node.items]
        loose = [item for item, node in items if not isinstance(node, MapNode)]
        for item in loose[:1]:  # one is enough: the author will see that the others are the same
            item.report(m.GEEN_ONDERDELEN, eerste=fields[0].name)
        maps = [(item, node) for item, node in items if isinstance(node, MapNode)]
        built = [build(read_record(node, fields, given.context), item) for item, node in maps]
        return tuple(thing for thing in built if thing is not None)

    return read

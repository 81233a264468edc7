"""What a part of a text uses by name and what stands elsewhere in the file: it goes along with the part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.common.utils import normalizeReference

from casuskijker.markdown.abbreviations import find_words
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from casuskijker.markdown.text import Definition

LABEL = re.compile(r"\[(\^?(?:[^\[\]\\]|\\.)+)\]")
CONTAINER = re.compile(r"[\s>]*(?:(?:[-+*]|\d+[.)])\s+)?(?=\*?\[)")


def find_used(text: str, definitions: Iterable[Definition], *, cited: Container[str]) -> Iterator[Definition]:
    """Yield the definitions that a text uses, each name once: the first counts. `cited` has the names of its notes."""
    labels = {normalizeReference(label) for label in LABEL.findall(text)}
    seen = set()
    for each in definitions:
        key = (each.kind, each.name)
        if key not in seen and _uses(text, labels, cited, each):
            yield each
        seen.add(key)


def _uses(text: str, labels: set[str], cited: Container[str], definition: Definition) -> bool:
    if definition.kind == "abbreviation":
        return bool(find_words({definition.name: None}).search(text))
    if definition.kind == "note":
        return definition.name in cited
    return normalizeReference(definition.name) in labels


def take_along(text: str, lines: Sequence[str], definitions: Sequence[Definition], *, own: range) -> str:
    """Return a part of a text with under it the definitions that it uses from outside its own lines.

    What is taken along may itself use other definitions. A note is used if readers of the part would be shown it.
    """
    if not definitions:
        return text
    others = [each for each in definitions if each.start not in own]
    notes = [write_definition(each, lines) for each in others if each.kind == "note"]
    cited = parse("\n\n".join((text, *notes))).find_shown_notes() if notes else {}
    taken: dict[Definition, str] = {}
    whole = text
    while new := [each for each in find_used(whole, others, cited=cited) if each not in taken]:
        taken |= {each: write_definition(each, lines) for each in new}
        whole = "\n\n".join((text, *taken.values()))
    return whole


def write_definition(definition: Definition, lines: Sequence[str]) -> str:
    """Return the lines of a definition without the quotation or list that they stand in."""
    first, *rest = lines[definition.start : definition.end]
    written = CONTAINER.sub("", first, count=1)
    indent = len(first) - len(written)
    inner = (line[:indent].lstrip(" >") + line[indent:] for line in rest)
    return "\n".join([written, *inner]).rstrip()

"""Links by name, `[text][name]`, whose definition may stand anywhere in the file while the text is cut in pieces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdown_it.common.utils import normalizeReference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

References = dict[str, dict[str, Any]]
"""What the parser found: by normalised name the address, the title and the lines of a definition."""

LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.)+)\]")
CONTAINER = re.compile(r"[\s>]*(?:(?:[-+*]|\d+[.)])\s+)?")
LINK = re.compile(
    r"(?P<code>(?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|(?<!\\)\[(?P<text>(?:[^\[\]\\]|\\.)+)\]"
    r"(?:\[(?P<label>(?:[^\[\]\\]|\\.)*)\]|(?![(\[:]))",
    re.DOTALL,
)


def find_definitions(text: str, lines: Sequence[str], references: References, *, own: range) -> Iterator[str]:
    """Yield the definitions that the text needs and that stand outside its own lines."""
    if not references:
        return
    used = {normalizeReference(label) for label in LABEL.findall(text)}
    for name, definition in references.items():
        first, end = definition["map"]
        if name in used and first not in own:
            written = "\n".join(line.lstrip(" >").rstrip() for line in lines[first:end])
            yield CONTAINER.sub("", written, count=1)


def write_out(text: str, references: Mapping[str, dict[str, Any]]) -> str:
    """Return a text of one line with the address in every link by name; a name in brackets at its start is none."""
    if not references:
        return text

    def write(found: re.Match[str]) -> str:
        shown, label = found["text"], found["label"]
        is_first = found.start() == 0 and label is None
        definition = references.get(normalizeReference(label or shown)) if shown and not is_first else None
        if definition is None:
            return found[0]
        title = definition["title"].replace('"', "&quot;")
        quoted = f' "{title}"' if title else ""
        return f"[{shown}](<{definition['href']}>{quoted})"

    return LINK.sub(write, text)

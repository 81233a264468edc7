"""What stands in a YAML text, each part with its place. A scalar keeps the text as its author wrote it.

So `titel: 2019` is the text 2019 and `nummer: 010` is ten, whatever YAML makes of them: a reader decides what it needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from casuskijker.domain.problem import Place


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """One value; `is_null` when nothing is written, or one of the words that YAML reads as nothing.

    `has_lines` when the lines of its text are those of the file, from the one below its place.
    """

    place: Place
    text: str
    is_null: bool = False
    has_lines: bool = False

    def place_of(self, line: int) -> Place:
        """Return the place of a line of the text, counted from 0; or of its beginning where that is all we know."""
        return replace(self.place, line=self.place.line + 1 + line) if self.has_lines else self.place


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list, written with dashes or between brackets."""

    place: Place
    items: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class MapNode:
    """Values under their keys; `keys` holds the place of every key."""

    place: Place
    values: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)


Node: TypeAlias = ScalarNode | ListNode | MapNode


def is_empty(node: Node) -> bool:
    """Whether an author left this open: nothing, white space, or a list without items."""
    match node:
        case ScalarNode():
            return node.is_null or not node.text.strip()
        case ListNode():
            return not node.items
        case _:
            return not node.values

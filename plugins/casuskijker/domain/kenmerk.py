"""Marks that tell values apart, from one process to another: what has the same mark is the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


class Kenmerken:
    """Makes marks; one thing stands in many values, and is looked at once."""

    def __init__(self) -> None:
        """Begin with nothing looked at."""
        self._known: dict[int, tuple[object, str]] = {}

    def make(self, value: object) -> str:
        """Return the mark of a value.

        Raises:
            TypeError: When there is something in it of which nobody can tell what it is made of.
        """
        return _hash(self._describe(value))[:32]

    def _describe(self, value: Any) -> str:  # noqa: ANN401 - whatever a catalogus says
        """Return a text that says where it ends, so that two values in a row are no other two."""
        if isinstance(value, str):
            return f"s{len(value)}:{value}"
        if isinstance(value, (tuple, list)):
            return self._describe_all(type(value).__name__, value)
        if value is None or isinstance(value, (bool, int, float, dt.date, Enum)):
            said = repr(value)
            return f"r{len(said)}:{said}"
        if known := self._known.get(id(value)):  # while it is held, no other thing has its number
            return known[1]
        if is_dataclass(value):
            return self._describe_thing(value)
        return self._describe_many(value)

    def _describe_all(self, kind: str, values: Iterable[object]) -> str:
        parts = list(map(self._describe, values))
        return f"{kind}{len(parts)}:{''.join(parts)}"

    def _describe_thing(self, value: Any) -> str:  # noqa: ANN401 - as above
        kind: Any = type(value)
        parts = [getattr(value, name) for name in _name_parts(kind)]
        mark = f"d{_hash(self._describe_all(kind.__name__, parts))}"
        self._known[id(value)] = value, mark
        return mark

    def _describe_many(self, value: object) -> str:
        if isinstance(value, Mapping):
            return self._describe_all("mapping", (each for item in value.items() for each in item))
        if isinstance(value, (frozenset, set)):
            return self._describe_all("set", sorted(map(self.make, value)))
        message = f"{type(value).__name__} heeft geen kenmerk"
        raise TypeError(message)


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _name_parts(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a class
    return tuple(part.name for part in fields(kind))

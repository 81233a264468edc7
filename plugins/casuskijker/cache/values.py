"""Values as text: what is kept of a site is written as JSON, and read back as what it was.

A thing of a class is an object with the name of its class under an empty key. A list comes back as a tuple.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

KIND, DAY = "", "dag"


class Values:
    """Writes and reads plain values and those of a few dataclasses; nothing else comes out of a text."""

    def __init__(self, classes: Iterable[type[Any]], makers: Mapping[str, Callable[..., object]] | None = None) -> None:
        """Take the classes, and by its name what makes a thing of one where that is more than calling it."""
        parts = {each: (each.__name__, [part.name for part in fields(each) if part.init]) for each in classes}
        self._parts: Mapping[type[Any], tuple[str, list[str]]] = parts
        self._makers: Mapping[str, Callable[..., object]] = {
            **{each.__name__: each for each in parts},
            DAY: _make_day,
            **(makers or {}),
        }
        self._encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=self._take_apart)
        self._decoder = json.JSONDecoder(object_hook=self._put_together)

    def write(self, value: object) -> bytes:
        """Return a value as text, in one line.

        Raises:
            TypeError: When something in it is of another class.
        """
        return self._encoder.encode(value).encode("utf-8", "surrogatepass")

    def read(self, data: bytes) -> Any:  # noqa: ANN401 - as many kinds of values as there are texts
        """Return the value that was written.

        Raises:
            ValueError: When it is no such text.
        """
        try:
            return freeze(self._decoder.decode(data.decode("utf-8", "surrogatepass")))
        except (LookupError, TypeError, RecursionError) as error:
            raise ValueError(str(error)) from error

    def _take_apart(self, value: object) -> dict[str, Any]:
        if type(value) is dt.date:
            return {KIND: DAY, "iso": value.isoformat()}
        if type(value) not in self._parts:
            message = f"{type(value).__name__} wordt niet bewaard"
            raise TypeError(message)
        name, parts = self._parts[type(value)]
        return {KIND: name} | {part: getattr(value, part) for part in parts}

    def _put_together(self, parts: dict[str, Any]) -> object:
        frozen = {name: freeze(part) for name, part in parts.items()}
        return self._makers[frozen.pop(KIND)](**frozen) if KIND in frozen else frozen


def freeze(value: Any) -> Any:  # noqa: ANN401 - as `read` gives
    """Return a list as a tuple, with all lists in it; anything else is as it was."""
    return tuple(map(freeze, value)) if type(value) is list else value


def _make_day(iso: str) -> dt.date:
    return dt.date.fromisoformat(iso)

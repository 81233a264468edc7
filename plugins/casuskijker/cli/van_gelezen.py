"""What was read of a text from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A text as Markdown, with its pictures by name, what stood above it, and sentences about what was left behind."""

    tekst: str
    plaatjes: Mapping[str, bytes] = field(default_factory=dict)
    gegevens: Mapping[str, str] = field(default_factory=dict)
    gemist: tuple[str, ...] = ()

"""What an author sees who is at work in one file: all of the others as they are now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from casuskijker.domain.problem import Severity
from casuskijker.domain.volgorde import order_casussen
from casuskijker.loading.integrity import drop_dangling_names

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.domain.werkvorm import Werkvorm
    from casuskijker.loading.catalogus import Geladen

Text = TypeVar("Text", "Casus", "Kijkraam", "Verhalenles", "Werkvorm")

TEXTS = ("casussen", "kijkramen", "werkvormen", "verhalenlessen", "eenvoudige_casussen", "eenvoudige_kijkramen")
"""What a catalogus has that each have a file of their own."""


def restore_broken(geladen: Geladen, earlier: Catalogus) -> Catalogus:
    """Return what loaded, with the earlier version of every text that has an error now.

    With an error in a list, which all texts lean on, everything stays as it was.
    """
    broken = {problem.place.path for problem in geladen.problems if problem.severity is Severity.ERROR}
    if not all(path.endswith(".md") for path in broken):
        return earlier
    new = geladen.catalogus
    lost = {kind: _find_lost(getattr(earlier, kind), getattr(new, kind), broken) for kind in TEXTS}
    if not any(lost.values()):
        return new
    whole: dict[str, Any] = {kind: _by_path((*getattr(new, kind), *lost[kind])) for kind in TEXTS}
    return drop_dangling_names(replace(new, casussen=order_casussen(whole.pop("casussen")), **whole))


def _find_lost(earlier: Iterable[Text], new: Iterable[Text], broken: Container[str]) -> tuple[Text, ...]:
    """Return the earlier texts whose files have an error now, and that are not told elsewhere."""
    there = {each.slug for each in new}
    return tuple(each for each in earlier if each.path in broken and each.slug not in there)


def _by_path(texts: Iterable[Text]) -> tuple[Text, ...]:
    return tuple(sorted(texts, key=lambda each: each.path))

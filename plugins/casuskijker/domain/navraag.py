"""What is asked of a catalogus, and what it answered: what was made of the answers holds for as long as they do.

This is the one place where a question is defined: a property of the catalogus, one thing out of a mapping of it, or a
method of it with its arguments. Decision record 0039.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from casuskijker.domain.bewaard import Vraag
from casuskijker.domain.catalogus import Catalogus

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from casuskijker.domain.bewaard import Bewaard

Key = TypeVar("Key")
Made = TypeVar("Made")
Mend = Callable[[Made, Sequence[Vraag], Catalogus], Made | None]
"""Makes of what was made, the questions that are answered otherwise and a catalogus what it is now, or gives up."""


class Antwoord(Enum):
    """What a catalogus says where a mapping of it does not have what was asked for."""

    GEEN = "geen"


def answer(catalogus: Catalogus, vraag: Vraag) -> object:
    """Return what a catalogus says to a question."""
    value = getattr(catalogus, vraag.naam)
    if callable(value):
        return value(*vraag.args, **dict(vraag.kwargs))
    return value.get(vraag.args[0], Antwoord.GEEN) if vraag.args else value


def holds(asked: Mapping[Vraag, object], ask: Callable[[Vraag], object]) -> bool:
    """Whether questions have the answers that they had."""
    return all((now := ask(vraag)) is said or now == said for vraag, said in asked.items())


class Navraag:
    """Remembers what is asked of a catalogus, which can be asked through it alone."""

    def __init__(self, catalogus: Catalogus) -> None:
        """Begin with nothing asked."""
        self.asked: dict[Vraag, object] = {}

        def ask(vraag: Vraag) -> Any:  # noqa: ANN401 - as many kinds of answers as there are questions
            if vraag not in self.asked:
                self.asked[vraag] = answer(catalogus, vraag)
            return self.asked[vraag]

        def look(naam: str) -> Any:  # noqa: ANN401 - as above
            value = getattr(catalogus, naam)
            if isinstance(value, Mapping):
                return _Mapping(ask, naam)
            if callable(value):
                return lambda *args, **kwargs: ask(Vraag(naam, args, tuple(kwargs.items())))
            return ask(Vraag(naam))

        # What makes pages sees a catalogus, and nothing of it that is not remembered.
        self.catalogus = cast("Catalogus", _Catalogus(look))


class Onthouden(Generic[Key, Made]):
    """What was made of a catalogus, by key: made again when something that was asked for it is answered otherwise."""

    def __init__(self, bewaard: Bewaard[Made] | None = None, *, mend: Mend[Made] | None = None) -> None:
        """Begin with nothing made but what an earlier build kept; `mend` makes only what other answers change."""
        self._bewaard = bewaard
        self._mend = mend
        self._made: dict[Key, tuple[Made, Mapping[Vraag, object]]] = {}
        self._catalogus = Catalogus()
        self._answers: dict[Vraag, object] = {}
        self._sure: set[Key] = set()

    def begin(self, catalogus: Catalogus) -> None:
        """Take a catalogus as it is now."""
        self._catalogus, self._answers, self._sure = catalogus, {}, set()

    def forget_others(self, keys: Iterable[Key]) -> None:
        """Keep what has one of these keys, and nothing else."""
        self._made = {key: self._made[key] for key in keys if key in self._made}

    def get(self, key: Key, make: Callable[[Catalogus], Made]) -> Made:
        """Return what is made for a key, as it is now; what comes out equal stays the same thing."""
        earlier = self._made.get(key)
        if self._bewaard and not earlier and (recalled := self._bewaard.recall(repr(key), self._ask)):
            self._made[key] = recalled
            self._sure.add(key)
        if key not in self._sure and not (earlier and holds(earlier[1], self._ask)):
            made, asked = (earlier and self._make_less(*earlier)) or self._make(make)
            self._made[key] = (earlier[0] if earlier and earlier[0] == made else made), asked
        self._sure.add(key)
        return self._made[key][0]

    def is_kept(self, *, but_for_one_in: int) -> bool:
        """Whether the next build has this by what an earlier one kept, all but one in so many."""
        others = self._bewaard.count_others(len(self._made)) if self._bewaard else 0
        return others * but_for_one_in <= len(self._made)

    def keep(self) -> Iterator[tuple[str, bytes]]:
        """Yield what the next build may have of all this, which is then needed here no longer."""
        bewaard, self._bewaard = self._bewaard, None
        if bewaard:
            for key, (made, asked) in self._made.items():
                yield from bewaard.keep(repr(key), made, asked=asked, ask=self._ask)

    def _make(self, make: Callable[[Catalogus], Made]) -> tuple[Made, Mapping[Vraag, object]]:
        navraag = Navraag(self._catalogus)
        return make(navraag.catalogus), navraag.asked

    def _make_less(self, made: Made, asked: Mapping[Vraag, object]) -> tuple[Made, Mapping[Vraag, object]] | None:
        """Return what was made with what other answers change made anew, if that can be done."""
        if self._mend is None:
            return None
        now = {vraag: self._ask(vraag) for vraag in asked}
        differ = [vraag for vraag, said in asked.items() if now[vraag] != said]
        navraag = Navraag(self._catalogus)
        mended = self._mend(made, differ, navraag.catalogus)
        return None if mended is None else (mended, now | navraag.asked)

    def _ask(self, vraag: Vraag) -> object:
        """Return the answer to a question, each of which is asked once of a catalogus."""
        if vraag not in self._answers:
            self._answers[vraag] = answer(self._catalogus, vraag)
        return self._answers[vraag]


class _Catalogus:
    """A catalogus to whoever asks."""

    def __init__(self, look: Callable[[str], Any]) -> None:
        self.__look = look

    def __getattr__(self, naam: str) -> Any:  # noqa: ANN401 - as many kinds of answers as there are questions
        if naam.startswith("_"):
            raise AttributeError(naam)
        return self.__look(naam)


class _Mapping(Mapping[Any, Any]):
    """A mapping of which is remembered what was looked up in it, or that all of it was looked at."""

    def __init__(self, ask: Callable[[Vraag], Any], naam: str) -> None:
        self.__ask = ask
        self.__naam = naam

    def __getitem__(self, key: Hashable) -> Any:  # noqa: ANN401 - as many kinds of answers as there are questions
        found = self.__ask(Vraag(self.__naam, (key,)))
        if found is Antwoord.GEEN:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Any]:
        return iter(self.__ask(Vraag(self.__naam)))

    def __len__(self) -> int:
        return len(self.__ask(Vraag(self.__naam)))

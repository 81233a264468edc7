"""A casus: a story from practice with its questions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import EIGEN, VERVOLG
from casuskijker.domain.eigennaam import find_eigennamen
from casuskijker.domain.inpakbaar import Inpakbaar
from casuskijker.domain.schermwoord import find_schermwoorden
from casuskijker.domain.zinsdelen import join_names

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from casuskijker.domain.draaiboek import Episode, Les, Stop
    from casuskijker.domain.licentie import Licentie

LEERSTIJLEN = ("doener", "beschouwer", "denker", "beslisser")
"""The learning styles after Kolb; which one a question suits is a judgement of the editors, and shown as such."""

SOORTEN = ("casus", "praktijkvoorbeeld", "vignet")
HERKOMSTEN = ("bron", "redactie")

WORDS_PER_MINUTE = 200
"""A calm pace for reading a story on a screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdiepingsvraag:
    """A question to think further; `tekst` is inline Markdown, `herkomst` says whether bron or redactie asks it.

    `vervangt` names the retired ids whose answers it takes over; `na` the turn in the story that it tells of, so that
    it is asked in that turn and nowhere before it.
    """

    id: str
    tekst: str
    leerstijl: str | None = None
    herkomst: str = "bron"
    vervangt: tuple[str, ...] = ()
    na: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vervolg:
    """A turn in the story, shown after the first discussion; `tekst` is Markdown."""

    id: str
    titel: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Ontmoeting:
    """Two who have to do with each other in the story; `waar` is the heading there, without one its beginning."""

    wie: str
    met: str
    waar: str = ""


@dataclass(frozen=True, kw_only=True)
class Casus(Inpakbaar):
    """One casus; actoren and sleutelwoorden are names from the woordenlijst, kijkramen and werkvormen slugs.

    `duur` is how many minutes it takes to read the story and talk about it.

    `plaats` says where in the bron it stands; `bewerking`, inline Markdown, what was changed or made up, in the place
    of what the bron says of that; `herzien` when the editors last changed what it says. A `licentie` of its own goes
    before that of the site. The ontmoetingen are for the docent: a question may ask readers to find them. Of the story
    the episodes can be read apart, and at the stops one stands still; both stand in `tekst` too.
    """

    slug: str
    titel: str
    omschrijving: str
    actoren: tuple[str, ...]
    sleutelwoorden: tuple[str, ...]
    tekst: str
    path: str
    nummer: int | None = None
    soort: str = "casus"
    deel: str | None = None
    kijkramen: tuple[str, ...] = ()
    werkvormen: tuple[str, ...] = ()
    bron: str | None = None
    plaats: str = ""
    bewerking: str = ""
    literatuur: tuple[str, ...] = ()
    licentie: Licentie | None = None
    herzien: dt.date | None = None
    duur: int | None = None
    let_op: str | None = None
    ontmoetingen: tuple[Ontmoeting, ...] = ()
    verdiepingsvragen: tuple[Verdiepingsvraag, ...] = ()
    vervolg: tuple[Vervolg, ...] = ()
    episodes: tuple[Episode, ...] = ()
    stops: tuple[Stop, ...] = ()
    lessen: tuple[Les, ...] = ()
    voor_de_docent: str = ""

    @property
    def texts(self) -> Iterator[str]:
        """All that a reader reads on its page, in Markdown."""
        yield self.tekst
        yield from (vraag.tekst for _, vraag in self.find_vragen())
        for deel in self.vervolg:
            yield from (deel.tekst, *(vraag.tekst for _, vraag in self.find_vragen(na=deel.id)))

    def find_vragen(self, *, na: str = "") -> tuple[tuple[int, Verdiepingsvraag], ...]:
        """Return the questions of one turn, or those asked before any, with the numbers that readers know them by."""
        return tuple(each for each in enumerate(self.verdiepingsvragen, start=1) if each[1].na == na)

    @property
    def later_gevraagd(self) -> tuple[tuple[int, Verdiepingsvraag], ...]:
        """The questions that are asked in a turn, with their numbers."""
        return tuple(each for each in enumerate(self.verdiepingsvragen, start=1) if each[1].na)

    @cached_property
    def leestijd(self) -> int:
        """Minutes to read the story, at least one."""
        return max(1, round(len(self.tekst.split()) / WORDS_PER_MINUTE))

    @cached_property
    def eigennamen(self) -> tuple[str, ...]:
        """Who and what it calls by name."""
        return find_eigennamen(self.texts)

    @property
    def eigen_sleutelwoorden(self) -> tuple[str, ...]:
        """The sleutelwoorden that are not the name of an actor of it: beside the actoren a word stands once."""
        return tuple(naam for naam in self.sleutelwoorden if naam not in self.actoren)

    @property
    def leerstijlen(self) -> tuple[str, ...]:
        """The leerstijlen of its questions, each once, in the order in which readers know them."""
        found = {vraag.leerstijl for vraag in self.verdiepingsvragen}
        return tuple(leerstijl for leerstijl in LEERSTIJLEN if leerstijl in found)

    @property
    def tijden(self) -> tuple[str, ...]:
        """What it takes, in short: to read it, and where that is known to read it and talk about it."""
        if self.lessen:
            samen = f"les van {join_names(list(map(str, self.lesminuten)))} min"
        else:
            samen = f"{self.duur} min lezen en bespreken" if self.duur else ""
        return tuple(filter(None, (f"{self.leestijd} min lezen", samen)))

    @property
    def namen_van_delen(self) -> tuple[str, ...]:
        """The ids of its parts besides the questions: links lead there, and at a stop or an opdracht one writes."""
        parts = (self.episodes, self.stops, self.vervolg, self.lessen)
        return (*(each.id for part in parts for each in part), *self.opdrachten)

    @property
    def opdrachten(self) -> tuple[str, ...]:
        """The ids of what its lessen do in their own way and one writes at, each once: two lessen may do the same."""
        return tuple(dict.fromkeys(doel for les in self.lessen for doel in les.doelen(EIGEN) if doel))

    @property
    def bevraagde_vervolgen(self) -> tuple[str, ...]:
        """The ids of the turns at which one of its lessen asks something itself: answers hang on the turn."""
        asking = (stap.doel for les in self.lessen for stap in les.stappen if stap.soort == VERVOLG and stap.zin)
        return tuple(dict.fromkeys(asking))

    @cached_property
    def schermwoorden(self) -> Mapping[str, str]:
        """The word that opens each of what a group reads one after another, by its id."""
        return find_schermwoorden(self.slug, (each.id for part in (self.episodes, self.vervolg) for each in part))

    @property
    def lesminuten(self) -> tuple[int, ...]:
        """How long its lessen take, the shortest first."""
        return tuple(sorted({les.minuten for les in self.lessen}))

    @cached_property
    def les_by_id(self) -> Mapping[str, Les]:
        """Every les by its id."""
        return {les.id: les for les in self.lessen}

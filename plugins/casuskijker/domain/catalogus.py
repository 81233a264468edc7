"""Everything a site holds, with the indexes that its pages are made from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from casuskijker.domain.begrip_zoeker import create_zoeker
from casuskijker.domain.bladen import CARDS_PER_BLAD, split_in_bladen
from casuskijker.domain.casus import SOORTEN
from casuskijker.domain.eenvoudig import tell_casussen, tell_kijkramen
from casuskijker.domain.groepen import Groep, Groepsbegin, Plaats
from casuskijker.domain.kaarten import Stapel, find_stapels
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, Kijkraam, Schaal
from casuskijker.domain.samenhang import ACTOR, Samen, Web, build_web, find_samen
from casuskijker.domain.slug import slugify
from casuskijker.domain.verwant import Verwant, Verwantschap, create_verwantschap
from casuskijker.domain.volgorde import group_pairs, with_neighbours
from casuskijker.domain.vorm import VORMEN, Vorm
from casuskijker.domain.woordenlijst import Deel, Term, Woordenlijst, fold_term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.begrip_zoeker import BegripZoeker, Vondst
    from casuskijker.domain.bron import Bron
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.hulplijn import Hulpwijzer
    from casuskijker.domain.invulblad import Invulblad
    from casuskijker.domain.kijkrichting import Kijkrichting
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.onderwerp import Onderwerp
    from casuskijker.domain.spanningsveld import Spanningsveld
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.domain.werkvorm import Werkvorm
    from casuskijker.domain.zoekwoord import Trefwoorden, Zoekwoord


@dataclass(frozen=True)
class Catalogus:
    """All content of a site; casussen in the order of their numbers, then their titles.

    The kijkramen have one of the vormen, in whose order readers find them.
    """

    casussen: tuple[Casus, ...] = ()
    kijkramen: tuple[Kijkraam, ...] = ()
    vormen: tuple[Vorm, ...] = VORMEN
    woordenlijst: Woordenlijst = field(default_factory=Woordenlijst)
    schalen: Mapping[str, Schaal] = field(default_factory=lambda: {DEFAULT_SCHAAL.id: DEFAULT_SCHAAL})
    bronnen: Mapping[str, Bron] = field(default_factory=dict)
    begrippen: tuple[Begrip, ...] = ()
    onderwerpen: tuple[Onderwerp, ...] = ()
    spanningsvelden: tuple[Spanningsveld, ...] = ()
    tweeluiken: tuple[Tweeluik, ...] = ()
    invulbladen: tuple[Invulblad, ...] = ()
    leerroutes: tuple[Leerroute, ...] = ()
    werkvormen: tuple[Werkvorm, ...] = ()
    verhalenlessen: tuple[Verhalenles, ...] = ()
    kijkrichtingen: tuple[Kijkrichting, ...] = ()
    eenvoudige_casussen: tuple[Casus, ...] = ()
    eenvoudige_kijkramen: tuple[Kijkraam, ...] = ()
    hulpwijzers: tuple[Hulpwijzer, ...] = ()
    zoekwoorden: tuple[Zoekwoord, ...] = ()
    trefwoorden: tuple[Trefwoorden, ...] = ()

    @cached_property
    def casussen_per_actor(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen of each actor by its name."""
        return group_pairs((naam, casus) for casus in self.casussen for naam in casus.actoren)

    @cached_property
    def casussen_per_sleutelwoord(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen of each sleutelwoord by its name."""
        return group_pairs((naam, casus) for casus in self.casussen for naam in casus.sleutelwoorden)

    @cached_property
    def casussen_per_naam(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen by every actor and sleutelwoord they have, one and the same name counted once."""
        return group_pairs((naam, casus) for casus in self.casussen for naam in _namen(casus))

    @cached_property
    def casussen_per_onderwerp(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen of each onderwerp by its id: those with one of its sleutelwoorden, and those it names."""
        return group_pairs(
            (onderwerp.id, casus) for casus in self.casussen for onderwerp in self.onderwerpen if onderwerp.has(casus)
        )

    @cached_property
    def casus_by_slug(self) -> Mapping[str, Casus]:
        """Every casus by its slug."""
        return {casus.slug: casus for casus in self.casussen}

    @cached_property
    def trefwoorden_per_tekst(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """The words by which readers look for a text, by its kind and its name."""
        return group_pairs(((each.soort, each.doel), woord) for each in self.trefwoorden for woord in each.woorden)

    @cached_property
    def begrip_zoeker(self) -> BegripZoeker:
        """What finds begrippen in a text."""
        return create_zoeker(self.begrippen)

    def find_begrippen(self, text: str) -> tuple[Vondst, ...]:
        """Return the begrippen in a text from left to right."""
        return self.begrip_zoeker.find(text)

    @property
    def begripsnamen(self) -> tuple[tuple[str, ...], ...]:
        """By what each begrip is found."""
        return tuple((begrip.naam, *begrip.ook) for begrip in self.begrippen)

    @property
    def heeft_begrippen(self) -> bool:
        """Whether there is anything to explain."""
        return bool(self.begrippen)

    @cached_property
    def begrip_by_slug(self) -> Mapping[str, Begrip]:
        """Every begrip by its slug."""
        return {begrip.slug: begrip for begrip in self.begrippen}

    @property
    def uitgelegd(self) -> Mapping[str, Begrip]:
        """The same for what explains them at the end of a page, which nothing else asks: the rest of it then stays."""
        return self.begrip_by_slug

    @cached_property
    def begrip_by_naam(self) -> Mapping[str, Begrip]:
        """Every begrip by its name as names are compared: an actor or sleutelwoord of that name has its meaning."""
        return {fold_term(begrip.naam): begrip for begrip in self.begrippen}

    @cached_property
    def casussen_per_begrip(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen in whose text a begrip stands, by the slug of the begrip."""
        return group_pairs((slug, casus) for casus in self.casussen for slug in self._find_begrippen(casus.texts))

    @cached_property
    def kijkramen_per_begrip(self) -> Mapping[str, tuple[Kijkraam, ...]]:
        """The kijkramen in whose text a begrip stands, by the slug of the begrip."""
        return group_pairs((slug, raam) for raam in self.kijkramen for slug in self._find_begrippen(raam.texts))

    def _find_begrippen(self, texts: Iterable[str]) -> Iterable[str]:
        return dict.fromkeys(slug for text in texts for slug in self.begrip_zoeker.find_slugs(text))

    @cached_property
    def kijkraam_by_slug(self) -> Mapping[str, Kijkraam]:
        """Every kijkraam by its slug."""
        return {kijkraam.slug: kijkraam for kijkraam in self.kijkramen}

    @cached_property
    def eenvoudige_casus_by_slug(self) -> Mapping[str, Casus]:
        """The casussen that have a plain telling, in the words of that, by slug."""
        return tell_casussen(self.casussen, self.eenvoudige_casussen)

    @cached_property
    def eenvoudig_kijkraam_by_slug(self) -> Mapping[str, Kijkraam]:
        """The same of kijkramen."""
        return tell_kijkramen(self.kijkramen, self.eenvoudige_kijkramen)

    @cached_property
    def platen(self) -> tuple[Kijkraam, ...]:
        """The kijkramen that can be drawn."""
        return tuple(kijkraam for kijkraam in self.kijkramen if kijkraam.heeft_plaat)

    @cached_property
    def stapels(self) -> tuple[Stapel, ...]:
        """The cards to cut out, deck by deck."""
        return find_stapels(self.kijkramen, self.casussen, self.werkvormen)

    @cached_property
    def groepen(self) -> tuple[Groep, ...]:
        """The casussen as a reader finds them together: by deel, and without a deel by soort; empty ones left out."""
        known = {deel.id for deel in self.woordenlijst.delen}
        per_deel = group_pairs((casus.deel, casus) for casus in self.casussen if casus.deel in known)
        per_soort = group_pairs((casus.soort, casus) for casus in self.casussen if casus.deel not in known)
        delen = (Groep(per_deel.get(deel.id, ()), deel=deel) for deel in self.woordenlijst.delen)
        soorten = (Groep(per_soort.get(soort, ()), soort=soort) for soort in SOORTEN)
        return tuple(groep for groep in (*delen, *soorten) if groep.casussen)

    @cached_property
    def bladen(self) -> Mapping[int, tuple[Groep, ...]]:
        """The overview of casussen page by page, counted from 1: its groups with the casussen that stand there."""
        ordered = [(groep, casus) for groep in self.groepen for casus in groep.casussen]
        bladen = (
            tuple(
                replace(groep, casussen=tuple(casus for _, casus in pairs))
                for groep, pairs in groupby(blad, key=itemgetter(0))
            )
            for blad in split_in_bladen(ordered, CARDS_PER_BLAD)
        )
        return dict(enumerate(bladen, start=1))

    @property
    def aantal_bladen(self) -> int:
        """How many pages the overview of casussen has."""
        return len(self.bladen)

    @cached_property
    def blad_by_slug(self) -> Mapping[str, int]:
        """The page of the overview on which a casus stands, counted from 1, by the slug of the casus."""
        return {
            casus.slug: number for number, blad in self.bladen.items() for groep in blad for casus in groep.casussen
        }

    @cached_property
    def groepsbegin(self) -> tuple[Groepsbegin, ...]:
        """The groups from afar."""
        return tuple(
            Groepsbegin(groep.deel, groep.soort, len(groep.casussen), self.blad_by_slug[groep.casussen[0].slug])
            for groep in self.groepen
        )

    @cached_property
    def verhalen(self) -> Mapping[int, Sequence[Casus]]:
        """All casussen in the order of the alphabet, page by page, counted from 1."""
        ordered = sorted(self.casussen, key=lambda casus: (slugify(casus.titel), casus.slug))
        return dict(enumerate(split_in_bladen(ordered, CARDS_PER_BLAD), start=1))

    @property
    def aantal_verhaalbladen(self) -> int:
        """How many pages the list of the alphabet has."""
        return len(self.verhalen)

    @cached_property
    def web(self) -> Web:
        """How the actoren, sleutelwoorden and spanningsvelden that are used most hang together."""
        return build_web(self.woordenlijst, self.spanningsvelden, per_naam=self.casussen_per_naam)

    @property
    def heeft_verbanden(self) -> bool:
        """Whether anything hangs together."""
        return bool(self.web.banden)

    def find_samen(self, naam: str, *, soort: str) -> tuple[Samen, ...]:
        """Return the words that go with an actor or sleutelwoord in its casussen, most casussen first."""
        per_actor, per_sleutelwoord = self.casussen_per_actor, self.casussen_per_sleutelwoord
        casussen = (per_actor if soort == ACTOR else per_sleutelwoord).get(naam, ())
        return find_samen(naam, casussen, per_actor=per_actor, per_sleutelwoord=per_sleutelwoord)

    def find_verwante_casussen(self, slug: str) -> tuple[Verwant, ...]:
        """Return at most five casussen that share most with this one in actoren and sleutelwoorden, nearest first."""
        return tuple(Verwant(self.casus_by_slug[other], gedeeld) for other, gedeeld in self._verwantschap.find(slug))

    @cached_property
    def _verwantschap(self) -> Verwantschap:
        return create_verwantschap(tuple((casus.slug, _namen(casus)) for casus in self.casussen))

    @cached_property
    def plaatsen(self) -> Mapping[str, Plaats]:
        """Where each casus stands among the others, by slug."""
        return {
            casus.slug: Plaats(groep.deel, groep.soort, vorige, volgende)
            for groep in self.groepen
            for vorige, casus, volgende in with_neighbours(groep.casussen)
        }

    @property
    def aantal_groepen(self) -> int:
        """How many groups there are."""
        return len(self.groepen)

    @property
    def aantal_casussen(self) -> int:
        """How many casussen there are."""
        return len(self.casussen)

    @property
    def soorten(self) -> frozenset[str]:
        """What kinds of verhalen there are."""
        return frozenset(casus.soort for casus in self.casussen)

    @property
    def heeft_docenten(self) -> bool:
        """Whether there is anything for a docent."""
        return bool(self.verhalenlessen) or any(casus.voor_de_docent for casus in self.casussen)

    @property
    def delen(self) -> tuple[Deel, ...]:
        """The delen of the woordenlijst."""
        return self.woordenlijst.delen

    @cached_property
    def actor_by_naam(self) -> Mapping[str, Term]:
        """Every actor of the woordenlijst by its name."""
        return {term.naam: term for term in self.woordenlijst.actoren.items}

    @cached_property
    def sleutelwoord_by_naam(self) -> Mapping[str, Term]:
        """Every sleutelwoord of the woordenlijst by its name."""
        return {term.naam: term for term in self.woordenlijst.sleutelwoorden.items}

    @cached_property
    def onderwerp_by_id(self) -> Mapping[str, Onderwerp]:
        """Every onderwerp by its id."""
        return {onderwerp.id: onderwerp for onderwerp in self.onderwerpen}

    @cached_property
    def leerroute_by_id(self) -> Mapping[str, Leerroute]:
        """Every leerroute by its id."""
        return {leerroute.id: leerroute for leerroute in self.leerroutes}

    @cached_property
    def werkvorm_by_slug(self) -> Mapping[str, Werkvorm]:
        """Every werkvorm by its slug."""
        return {werkvorm.slug: werkvorm for werkvorm in self.werkvormen}

    @cached_property
    def verhalenles_by_slug(self) -> Mapping[str, Verhalenles]:
        """Every les along several verhalen by its slug."""
        return {les.slug: les for les in self.verhalenlessen}

    @cached_property
    def verhalenlessen_per_casus(self) -> Mapping[str, tuple[Verhalenles, ...]]:
        """The lessen along several verhalen that have a casus, by the slug of the casus."""
        return group_pairs((slug, les) for les in self.verhalenlessen for slug in les.casussen)

    @cached_property
    def casussen_per_kijkraam(self) -> Mapping[str, tuple[Casus, ...]]:
        """The casussen that name a kijkraam, by the slug of the kijkraam."""
        return group_pairs((slug, casus) for casus in self.casussen for slug in casus.kijkramen)

    @cached_property
    def invulblad_by_id(self) -> Mapping[str, Invulblad]:
        """Every sheet to fill in by its id."""
        return {blad.id: blad for blad in self.invulbladen}

    @cached_property
    def tweeluik_by_id(self) -> Mapping[str, Tweeluik]:
        """Every tweeluik by its id."""
        return {tweeluik.id: tweeluik for tweeluik in self.tweeluiken}

    @cached_property
    def tweeluiken_per_casus(self) -> Mapping[str, tuple[Tweeluik, ...]]:
        """The tweeluiken of which a casus is one side, by the slug of the casus."""
        return group_pairs((slug, tweeluik) for tweeluik in self.tweeluiken for slug in tweeluik.casussen)

    @cached_property
    def spanningsvelden_per_casus(self) -> Mapping[str, tuple[Spanningsveld, ...]]:
        """The spanningsvelden that show in a casus, by the slug of the casus."""
        return group_pairs((slug, veld) for veld in self.spanningsvelden for slug in dict.fromkeys(veld.casussen))


def _namen(casus: Casus) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*casus.actoren, *casus.sleutelwoorden)))

"""The vorm of a kijkraam: what one does with it, and what that is called. Who wants to know asks; nobody compares.

A vorm is added here, and nowhere else: content/meewerken/recepten/vorm.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from casuskijker.domain.zinsdelen import with_noun

Maat: TypeAlias = Literal["punten", "uitkomst", "alles"]


@dataclass(frozen=True, slots=True)
class Woord:
    """What readers call one of a kind, and more of them."""

    enkel: str
    meer: str

    def count(self, aantal: int) -> str:
        """Return a number with the word that goes with it."""
        return with_noun(aantal, self.enkel, self.meer)


@dataclass(frozen=True, slots=True)
class Afdruk:
    """How much goes on paper (`maat`, which the style of the print knows), and what that is called."""

    maat: Maat
    titel: str
    uitleg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vorm:
    """One vorm: first what can be done, then the components that do it, then its words on the page and on paper."""

    naam: str
    """What an author writes after `vorm:`; the anchor of its list in the overview.

    One word for one of them, which goes with ‘een’: messages say ‘een invalshoek van een checklist’.
    """

    heeft_schaal: bool
    """Whether everything that is asked is placed on a schaal, or is only talked about."""
    heeft_profiel: bool
    """Whether the choices are summed up: lists, and a count per invalshoek."""
    heeft_deelcode: bool
    """Whether the choices can be handed to a group, and laid side by side there."""
    afspraken_per_invalshoek: bool
    """Whether a point is agreed on per invalshoek, whose id is then for ever; else it hangs on what was asked."""
    rol: str
    """Through whose eyes a dossier begins."""

    slot: tuple[str, ...]
    """The components under the last invalshoek, in their order."""
    balk: tuple[str, ...]
    """The components that stay at the bottom of the screen."""

    onderdeel: Woord
    kaart: Woord
    """What is asked, for who did not open it yet and knows no word of ours."""
    invalshoek: Woord
    lijstkop: str
    anker: str
    """Where one begins on its page, under the heading `kop`."""
    kop: str
    begin: str
    uitleg: str
    hulp: str
    """What goes only where scripts run."""
    profielkop: str = ""
    """The heading above the profiel, and what leads there: in a vorm that has one."""
    gesprekskop: str = ""
    """The heading above what was written down and agreed, where `gesprek-voeren` gathers that."""
    leeg: str
    """The button that prints it with nothing filled in."""
    papier: str
    """On paper the beginning of the line that says what it is about, with the boxes of `werk`."""
    werk: tuple[str, ...]
    afdrukken: tuple[Afdruk, ...]

    @property
    def onderdelen(self) -> str:
        """The list of an invalshoek that holds what is asked: what is placed on a schaal is an ingredient."""
        return "ingredienten" if self.heeft_schaal else "vragen"


CHECKLIST = Vorm(
    naam="checklist",
    heeft_schaal=True,
    heeft_profiel=True,
    heeft_deelcode=True,
    afspraken_per_invalshoek=False,
    rol="zelf",
    slot=("jouw-profiel", "actie-punten"),
    balk=("vul-balk",),
    onderdeel=Woord("punt", "punten"),
    kaart=Woord("punt", "punten"),
    invalshoek=Woord("invalshoek", "invalshoeken"),
    lijstkop="Om in te vullen",
    anker="invullen",
    kop="Aan de slag",
    begin="Meteen invullen",
    uitleg=(
        "Kies bij elk punt wat je ziet. Je hoeft niet alles in te vullen. "
        "De punten staan bij elkaar per invalshoek: de kant van waaruit je kijkt."
    ),
    hulp="Wat je hier invult, blijft van jou. Op deze site heet het een dossier, en je kunt er later mee verdergaan.",
    profielkop="Wat je zag",
    leeg="Druk een leeg blad af",
    papier="Ik kijk naar",
    werk=("mijn eigen werk", "ons team"),
    afdrukken=(
        Afdruk("punten", "Alleen wat je oppakt", "Wat je gaat doen, met wie en wanneer."),
        Afdruk("uitkomst", "De uitkomst", "Het venster, de lijsten en wat je oppakt, zonder notities."),
        Afdruk("alles", "Alles, met notities", "Ook elk punt met je keuze en wat je erbij schreef."),
    ),
)

GESPREK = Vorm(
    naam="gesprek",
    heeft_schaal=False,
    heeft_profiel=False,
    heeft_deelcode=False,
    afspraken_per_invalshoek=True,
    rol="team",  # nobody has one alone
    slot=("gesprek-voeren",),
    balk=(),  # its component brings one
    onderdeel=Woord("vraag", "vragen"),
    kaart=Woord("vraag om te bespreken", "vragen om te bespreken"),
    invalshoek=Woord("thema", "thema’s"),
    lijstkop="Om over te praten",
    anker="gesprek",
    kop="Het gesprek",
    begin="Meteen naar de vragen",
    uitleg="Er valt hier niets te scoren. Kies een thema en praat er met elkaar over.",
    hulp=(
        "Eén van jullie schrijft mee: onder een vraag wat jullie zeggen, onder een thema wat jullie afspreken. "
        "Samen is dat jullie dossier. "
        "Met ‘Groot op het scherm’ staat er één vraag groot in beeld."
    ),
    gesprekskop="Ons gesprek",
    leeg="Druk de vragen af",
    papier="We praten over",
    werk=("ons eigen werk",),
    afdrukken=(
        Afdruk("punten", "Alleen de afspraken", "Per thema: wat, met wie en wanneer."),
        Afdruk("uitkomst", "Ons gesprek", "Wat jullie opschreven en afspraken, per thema."),
        Afdruk(
            "alles",
            "Alle vragen, met notities",
            "Ook de vragen waar nog niets bij staat, met lijnen om op te schrijven.",
        ),
    ),
)

VORMEN = (CHECKLIST, GESPREK)
"""The vormen of every site, in the order in which readers meet them."""

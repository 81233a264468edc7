"""Vormen that are not ours: a third, with a schaal and yet no checklist, and one that is summed up nowhere."""

from __future__ import annotations

from dataclasses import replace

from casuskijker.domain.vorm import VORMEN, Afdruk, Vorm, Woord

SPIEGEL = Vorm(
    naam="spiegel",
    heeft_schaal=True,
    heeft_profiel=True,
    heeft_deelcode=True,
    afspraken_per_invalshoek=True,
    rol="team",
    slot=("jouw-profiel", "gesprek-voeren"),
    balk=(),
    onderdeel=Woord("stelling", "stellingen"),
    kaart=Woord("stelling", "stellingen"),
    invalshoek=Woord("kant", "kanten"),
    lijstkop="Om in te spiegelen",
    anker="spiegel",
    kop="De spiegel",
    begin="Meteen in de spiegel kijken",
    uitleg="Zeg bij elke stelling samen wat jullie zien.",
    hulp="Eén van jullie houdt het bij.",
    profielkop="Ons spiegelbeeld",
    gesprekskop="Onze spiegelafspraken",
    leeg="Druk de lege spiegel af",
    papier="Wij spiegelen",
    werk=("ons team",),
    afdrukken=(
        Afdruk("punten", "De afspraken van de spiegel", "Per kant."),
        Afdruk("alles", "De hele spiegel", "Elke stelling met jullie keuze."),
    ),
)
"""Stellingen that a team places, with agreements per kant."""

DRIE_VORMEN = (*VORMEN, SPIEGEL)
PEILING = replace(
    SPIEGEL,
    naam="peiling",
    anker="peiling",
    heeft_profiel=False,
    afspraken_per_invalshoek=False,
    profielkop="",
    gesprekskop="",
    slot=(),
    balk=("vul-balk",),
)
"""Placed on a schaal, and summed up nowhere."""

KIJKRAAM = """\
---
titel: De teamspiegel
vorm: spiegel
omschrijving: Kijk samen hoe je team luistert.
invalshoeken:
  - id: luisteren
    titel: Luisteren
    vervangt: [horen]
    ingredienten:
      - {id: uitpraten, titel: Uitpraten, tekst: Iedereen praat uit.}
      - {id: stil, titel: Stil zijn, tekst: Stilte mag er zijn.}
  - id: zeggen
    titel: Zeggen
    ingredienten:
      - {id: eerlijk, titel: Eerlijk, tekst: Wat waar is wordt gezegd.}
---

Kijk er samen in.
"""

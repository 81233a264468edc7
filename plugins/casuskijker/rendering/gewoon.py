"""Plain words for who gets help: around a plain telling, and around a kijkraam that only cliënten fill in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.vorm import Afdruk, Woord
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering.environment import render_component
from casuskijker.rendering.woorden import list_plain_zinnen, plain_woord, woord

if TYPE_CHECKING:
    from markupsafe import Markup

    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.vorm import Vorm
    from casuskijker.rendering.links import Links


def is_plain(kijkraam: Kijkraam) -> bool:
    """Whether all around it is said in plain words: only who gets help fills it in, and chooses what is so."""
    return kijkraam.is_van_client and kijkraam.vorm.heeft_schaal


def say_plainly(vorm: Vorm) -> Vorm:
    """Return the vorm in plain words, on the page and in what its scripts say there."""
    return replace(
        vorm,
        kop=woord("eenvoudig.kop"),
        uitleg=woord("eenvoudig.uitleg"),
        hulp=woord("eenvoudig.hulp"),
        onderdeel=Woord(woord("eenvoudig.zin"), woord("eenvoudig.zinnen")),
        kaart=Woord(woord("eenvoudig.zin"), woord("eenvoudig.zinnen")),
        invalshoek=Woord(woord("eenvoudig.deel"), woord("eenvoudig.delen")),
        profielkop=woord("eenvoudig.profielkop"),
        papier=woord("eenvoudig.papier"),
        afdrukken=(
            Afdruk("punten", woord("eenvoudig.punten"), woord("eenvoudig.punten_uitleg")),
            Afdruk("uitkomst", woord("eenvoudig.uitkomst"), woord("eenvoudig.uitkomst_uitleg")),
            Afdruk("alles", woord("eenvoudig.alles"), woord("eenvoudig.alles_uitleg")),
        ),
    )


def say_zinnen(kijkraam: Kijkraam) -> Kijkraam:
    """Return the kijkraam with its sentences for titles: ‘niet te veel’ says nothing to who reads what was chosen."""
    return replace(
        kijkraam,
        invalshoeken=tuple(
            replace(
                deel,
                ingredienten=tuple(replace(each, titel=words_of_line(each.tekst)) for each in deel.ingredienten),
            )
            for deel in kijkraam.invalshoeken
        ),
    )


def render_plainly(template: str, *, links: Links, **values: object) -> Markup:
    """Return a component as HTML, in plain words where there are any."""
    return render_component(template, links=links, woord=plain_woord, **values)


def render_plain_woorden(links: Links) -> Markup:
    """Return what scripts say on this page in plain words."""
    return render_component("eenvoudig/woorden.html", links=links, woorden=list_plain_zinnen())

"""What an author types is text: in no component does it become a tag or an attribute."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

import pytest

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.rendering import render_site
from tests.rendering.builders import show
from tests.rendering.wereld import BEGRIPPEN, WERELD

T = TypeVar("T")

DATA: list[tuple[str, dict[str, str | None]]] = [
    ("script", {"type": "application/json", "class": soort})
    for soort in ("kijkraam-gegevens", "casus-gegevens", "woorden-hier")
]
"""What the pages of a kijkraam and a casus tell their scripts: a browser runs nothing of this type."""
WITHOUT_CONTENT = ("mijn-kijkwerk.md", "licenties.md")
"""Pages that show what a reader filled in, or what others made, and nothing of an author."""

NOT_SHOWN = {
    "id", "slug", "path", "vorm", "herkomst", "groep", "type", "leerstijl", "url", "soort", "praat", "inbrenger",
    "toon", "bij", "teken", "tekening",
}  # fmt: skip
"""What the loader only takes from a fixed list or in a fixed shape."""
REFERS = {
    "casussen", "kijkramen", "literatuur", "deel", "actoren", "sleutelwoorden", "zie_ook", "doel", "waar", "werkvorm",
    "werkvormen",
    "tijd_bron",
}  # fmt: skip
"""What must name something that is there."""
MARKDOWN = {
    ("Casus", "tekst"),
    ("Casus", "voor_de_docent"),
    ("Kijkraam", "inleiding"),
    ("Kijkraam", "achtergrond"),
    ("Werkvorm", "inleiding"),
    ("Werkvorm", "wanneer"),
    ("Werkvorm", "wanneer_niet"),
    ("Werkvorm", "achtergrond"),
    ("Deel", "uitleg"),
    ("Spanningsveld", "uitleg"),
    ("Tweeluik", "waarom"),
    ("Invulblad", "inleiding"),
    ("Stap", "tekst"),
}
"""Markdown of the author, on the page as it is: there HTML is theirs to write."""
NAMES = {("Begrip", "naam"), ("Stap", "soort")}
"""What is referred to or chosen from a list, under a name that elsewhere is a text."""

ATTACKS = [
    "<script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)' x='",
    '" onfocus="alert(1)" autofocus="',
    "</p></div><img src=x onerror=alert(1)>",
    "**<script>alert(1)</script>**",
    "--><script>alert(1)</script><!--",
]


def poison(value: T, attack: str) -> T:
    """Return the same thing with the attack in every text that a reader gets to see."""
    if isinstance(value, tuple):
        return tuple(poison(item, attack) for item in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {field.name: poisoned(value, field.name, attack) for field in fields(value)}
    return replace(value, **changes)


def poisoned(owner: object, name: str, attack: str) -> object:
    value, kind = getattr(owner, name), type(owner).__name__
    if name in NOT_SHOWN | REFERS and kind != "Woordenlijst":
        return value
    if (kind, name) in MARKDOWN | NAMES or (name == "bron" and kind != "Ingredient"):
        return value
    if isinstance(value, str):
        return attack
    if name == "ook" or (kind, name) in {("Kijkraam", "voor"), ("Leerroute", "voor"), ("Werkvorm", "voor")}:
        return (attack,)
    return poison(value, attack)


def poison_site(attack: str) -> Catalogus:
    return Catalogus(
        casussen=poison(WERELD.casussen, attack),
        kijkramen=poison(WERELD.kijkramen, attack),
        woordenlijst=poison(WERELD.woordenlijst, attack),
        bronnen={key: poison(bron, attack) for key, bron in WERELD.bronnen.items()},
        begrippen=poison(BEGRIPPEN, attack),
        spanningsvelden=poison(WERELD.spanningsvelden, attack),
        tweeluiken=poison(WERELD.tweeluiken, attack),
        invulbladen=poison(WERELD.invulbladen, attack),
        leerroutes=poison(WERELD.leerroutes, attack),
        werkvormen=poison(WERELD.werkvormen, attack),
        hulpwijzers=poison(WERELD.hulpwijzers, attack),
    )


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_every_text_stays_text(attack: str) -> None:
    pages = [show(pagina) for pagina in render_site(Site(poison_site(attack)))]
    tags = [tag for page in pages for tag in page.tags]
    assert [tag for tag in tags if tag[0] in {"script", "img"} and tag not in DATA] == []
    with_vragen = [casus for casus in WERELD.casussen if casus.verdiepingsvragen]
    lessen = [les for casus in WERELD.casussen for les in casus.lessen]
    # Every text of a leerroute is one here, also what a step lets one take along.
    asking = (*with_vragen, *lessen, *WERELD.tweeluiken, *WERELD.invulbladen, *WERELD.leerroutes)
    assert [tags.count(tag) for tag in DATA] == [len(WERELD.kijkramen), len(asking), len(WERELD.invulbladen)]
    assert [(tag, name) for tag, attributes in tags for name in attributes if name.startswith("on")] == []
    assert sum("alert(1)" in page.text for page in pages) == len(pages) - len(WITHOUT_CONTENT)


def test_the_attack_reaches_every_field_that_is_shown() -> None:
    text = " ".join(show(pagina).text for pagina in render_site(Site(poison_site("KWAAD"))))
    assert text.count("KWAAD") > 60


def test_an_attack_in_an_actor_or_sleutelwoord_stays_text() -> None:
    attack = ATTACKS[0]
    casus = replace(WERELD.casussen[0], actoren=(attack,), sleutelwoorden=(attack,))
    pages = [show(pagina) for pagina in render_site(Site(replace(WERELD, casussen=(casus,), tweeluiken=())))]
    assert [tag for page in pages for tag in page.tags if tag[0] == "script" and tag not in DATA] == []

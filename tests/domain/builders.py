"""Small domain objects with sensible defaults; a test names only what it is about."""

from __future__ import annotations

from typing import Any

from casuskijker.domain.bron import Bron, Naam
from casuskijker.domain.casus import Casus
from casuskijker.domain.draaiboek import Les, Stap
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, Ingredient, Invalshoek, Kijkraam
from casuskijker.domain.problem import Place, Problem
from casuskijker.domain.werkvorm import Groepsmaat, Werkstap, Werkvorm
from casuskijker.domain.woordenlijst import Term, Termen, Woordenlijst


def build_casus(slug: str = "de-sleutel", **changes: object) -> Casus:
    """Return a casus of one sentence."""
    values: dict[str, Any] = {
        "slug": slug,
        "titel": "De sleutel",
        "omschrijving": "Een buurvrouw heeft de sleutel.",
        "actoren": ("buren",),
        "sleutelwoorden": ("vertrouwen",),
        "tekst": "Op maandag hangt de sleutel aan een touwtje.",
        "path": f"casussen/{slug}.md",
    }
    return Casus(**(values | changes))


def build_stap(soort: str = "lezen", **changes: object) -> Stap:
    """Return a step of five minutes."""
    values: dict[str, Any] = {"soort": soort, "minuten": 5}
    return Stap(**(values | changes))


def build_les(les_id: str = "les-45", *stappen: Stap, minuten: int = 45, **changes: object) -> Les:
    """Return a les of these steps, or of one that takes all of the time."""
    values: dict[str, Any] = {"id": les_id, "titel": f"Les van {minuten} minuten"}
    return Les(stappen=stappen or (build_stap(minuten=minuten),), **(values | changes))


def build_ingredient(ingredient_id: str = "eerst-kijken", **changes: object) -> Ingredient:
    """Return an ingredient with nothing but its text."""
    values: dict[str, Any] = {"id": ingredient_id, "titel": "Eerst kijken", "tekst": "Je kijkt voor je praat."}
    return Ingredient(**values | changes)


def build_invalshoek(invalshoek_id: str = "handelen", **changes: object) -> Invalshoek:
    """Return an invalshoek with one ingredient."""
    values: dict[str, Any] = {"id": invalshoek_id, "titel": "Wat zie je?", "ingredienten": (build_ingredient(),)}
    return Invalshoek(**values | changes)


def build_kijkraam(slug: str = "aandacht", **changes: object) -> Kijkraam:
    """Return a checklist of one ingredient, on the schaal of a site that has none of its own."""
    values: dict[str, Any] = {
        "slug": slug,
        "titel": "Kijkraam Aandacht",
        "omschrijving": "Kijk hoe iemand aandacht geeft.",
        "invalshoeken": (build_invalshoek(),),
        "path": f"kijkramen/{slug}.md",
        "schaal": DEFAULT_SCHAAL,
    }
    return Kijkraam(**(values | changes))


def build_werkstap(stap_id: str = "vragen", **changes: object) -> Werkstap:
    """Return a step of ten minutes in which everybody talks."""
    values: dict[str, Any] = {
        "id": stap_id,
        "titel": "Vragen",
        "minuten": 10,
        "praat": "iedereen",
        "zin": "Vraag alleen naar wat er gebeurde.",
    }
    return Werkstap(**(values | changes))


def build_werkvorm(*stappen: Werkstap, slug: str = "doorvragen", **changes: object) -> Werkvorm:
    """Return a werkvorm of these steps, or of one, in the time that they take."""
    steps = stappen or (build_werkstap(),)
    values: dict[str, Any] = {
        "slug": slug,
        "titel": "Doorvragen",
        "omschrijving": "Vraag door voor je raad geeft.",
        "doel": "begrijpen",
        "groep": Groepsmaat(van=4, tot=9),
        "duren": (sum(stap.minuten for stap in steps),),
        "stappen": steps,
        "path": f"site_config/werkvormen/{slug}.md",
    }
    return Werkvorm(**(values | changes))


def build_bron(bron_id: str = "boek", **changes: object) -> Bron:
    """Return a book by one author."""
    values: dict[str, Any] = {
        "id": bron_id,
        "type": "book",
        "author": (Naam("Van Hees", "S."),),
        "issued": "2018",
        "title": "Aan de keukentafel",
    }
    return Bron(**(values | changes))


def build_woordenlijst(*, actoren: tuple[str, ...] = (), sleutelwoorden: tuple[str, ...] = ()) -> Woordenlijst:
    """Return a woordenlijst of these names."""
    return Woordenlijst(
        actoren=Termen(tuple(Term(naam) for naam in actoren)),
        sleutelwoorden=Termen(tuple(Term(naam) for naam in sleutelwoorden)),
    )


def build_problem(path: str = "casussen/een.md", line: int = 4, **changes: object) -> Problem:
    """Return an error on a line of a casus."""
    values: dict[str, Any] = {
        "place": Place(path, line),
        "code": "C103",
        "what": "onbekende actor 'buuren'.",
        "remedy": "Verbeter de spelling.",
    }
    return Problem(**(values | changes))

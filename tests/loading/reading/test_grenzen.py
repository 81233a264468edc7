"""What the build lets through, the browser of a reader can keep and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.loading.reading.grenzen import GRENZEN
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, WERKVORM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

VRAAG = "1. [doener] Wat doe je als eerste? {#eerste-actie}\n"
INGREDIENT = """\
      - id: eerst-kijken
        titel: Eerst kijken
        tekst: Iemand kijkt voordat hij praat.
"""


def casus_with(aantal: int) -> dict[str, str | bytes | None]:
    vragen = "".join(f"{nummer}. [doener] Wat dan? {{#vraag-{nummer}}}\n" for nummer in range(1, aantal + 1))
    return {"casussen/01-de-brief.md": change(CASUS, VRAAG, vragen)}


def kijkraam_with(aantal: int) -> dict[str, str | bytes | None]:
    regels = "".join(f"      - {{id: i{nummer}, titel: Kijken, tekst: Kijkt.}}\n" for nummer in range(aantal))
    return {"kijkramen/aandacht.md": change(KIJKRAAM, INGREDIENT, regels)}


def gesprek_with(aantal: int) -> dict[str, str | bytes | None]:
    regels = "".join(f"      - {{id: i{nummer}, tekst: Wat zie je?}}\n" for nummer in range(aantal))
    tekst = change(change(KIJKRAAM, INGREDIENT, regels), "ingredienten:", "vragen:")
    return {"kijkramen/aandacht.md": change(tekst, "invalshoeken:", "vorm: gesprek\ninvalshoeken:")}


def les_with(aantal: int) -> dict[str, str | bytes | None]:
    stappen = "".join(f"- 1 [eigen] Stap {nummer}.\n" for nummer in range(1, aantal + 1))
    return {"casussen/01-de-brief.md": f"{CASUS}\n## Lessen\n\n### Een les {{#les}}\n\n{stappen}"}


def werkvorm_with(aantal: int) -> dict[str, str | bytes | None]:
    """Return one with two steps, and with so many fields that there are this many things to write at."""
    velden = "".join(f"      - {{id: v{nummer}, label: Wat?}}\n" for nummer in range(3, aantal + 1))
    return {
        "site_config/werkvormen/doorvragen.md": change(
            WERKVORM, "gebeurde.\n---", f"gebeurde.\n    schrijf:\n{velden}---"
        )
    }


@pytest.mark.parametrize(
    ("make", "most"),
    [
        (casus_with, GRENZEN["vragen"]),
        (kijkraam_with, GRENZEN["ingredienten"]),
        (gesprek_with, GRENZEN["vragen"]),
        (les_with, GRENZEN["stappen"]),
        (werkvorm_with, GRENZEN["stappen"]),
    ],
)
def test_what_fits_passes_and_the_first_that_does_not_fit_is_named(tmp_path: Path, make: object, most: int) -> None:
    assert callable(make)
    assert not load_site(tmp_path / "past", make(most)).problems
    (problem,) = load_site(tmp_path / "te-veel", make(most + 1)).problems
    assert problem.code == "C136"
    ((path, text),) = make(most + 1).items()
    line = text.splitlines()[problem.place.line - 1]
    assert problem.place.path == path
    assert any(str(number) in line for number in (most, most + 1))


def test_what_can_be_answered_leaves_room_for_answers_to_what_is_gone() -> None:
    """Answers to what a kijkraam had before are kept beside those of today."""
    assert 2 * max(GRENZEN["ingredienten"], GRENZEN["vragen"]) <= GRENZEN["antwoorden"]

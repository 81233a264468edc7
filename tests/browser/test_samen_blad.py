"""The sheet that a group prints is one A4, whatever of two months stands on it."""

from __future__ import annotations

import copy
import itertools
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.hulp.groep import OKTOBER, leg_samen, make_codes, open_samen

if TYPE_CHECKING:
    from playwright.sync_api import Page

PUNTEN = ("veilig-en-dichtbij", "gezien-worden", "vertrouwen-krijgen")
LEES = """() => {
    const naam = Object.keys(localStorage).find(each => each.endsWith(":groep"));
    return [naam, JSON.parse(localStorage.getItem(naam))];
}"""
SCHRIJF = "([naam, wat]) => localStorage.setItem(naam, JSON.stringify(wat))"


@pytest.mark.duurt_lang
def test_the_sheet_is_one_page_with_whatever_stands_on_it(page: Page) -> None:
    naam, bewaard = make_a_group(page)
    vellen = {}
    for punten, afspraken, toen, bij in itertools.product((0, 3), (0, 1, 3), (False, True), (True, False)):
        if bij and not (punten and afspraken):
            continue
        nu = compose(bewaard, punten=punten, afspraken=afspraken, toen=toen, bij=bij)
        page.goto("privacy/")
        page.evaluate(SCHRIJF, [naam, nu])
        open_samen(page)
        page.locator(".groep-blad:not(:empty)").wait_for(state="attached")
        assert page.locator(".groep-blad").get_by_text("Elke week samen op bezoek").count() == afspraken + 3 * toen
        vellen[punten, afspraken, toen, bij] = count_sheets(page)
    assert {wat: aantal for wat, aantal in vellen.items() if aantal != 1} == {}
    assert page.locator(".groep-blad__vrij tbody tr").count() > 0


def make_a_group(page: Page) -> tuple[str, dict[str, Any]]:
    """Lay down five who look at what only a cliënt can say; return what is kept of it with the name of its place."""
    open_samen(page)
    leden = [
        {"id": f"lid{nummer}", "posities": dict.fromkeys(PUNTEN, ["herkenbaar", "soms", "nog-niet"][nummer % 3])}
        for nummer in range(5)
    ]
    leg_samen(page, "\n".join(make_codes(page, leden)))
    page.get_by_label("Naam van de groep").fill("Wijkteam Noord")
    page.get_by_label("Naam van de groep").blur()
    page.locator(".groep-blad:not(:empty)").wait_for(state="attached")
    naam, bewaard = page.evaluate(LEES)
    return naam, bewaard


def compose(bewaard: dict[str, Any], *, punten: int, afspraken: int, toen: bool, bij: bool) -> dict[str, Any]:
    """Return the group with so much on its agenda, agreed on now, and with a ronde of before and what it agreed on."""
    nu = copy.deepcopy(bewaard)
    groep = nu["groep"]
    (ronde,) = groep["rondes"]
    ronde["agenda"] = [{"kijkraam": "presentie", "casus": None, "bij": punt} for punt in PUNTEN[:punten]]
    over = {"kijkraam": "presentie", "casus": None}
    groep["afspraken"] = [
        make_afspraak(f"nu{nummer}", ronde["id"], PUNTEN[nummer] if bij else None, over) for nummer in range(afspraken)
    ]
    if toen:
        eerder = copy.deepcopy(ronde) | {"id": OKTOBER, "datum": OKTOBER, "laatst": OKTOBER, "agenda": []}
        for lid in eerder["leden"]:
            lid["posities"] = dict.fromkeys(lid["posities"], "soms")
        groep["rondes"].insert(0, eerder)
        groep["afspraken"] += [make_afspraak(f"toen{nummer}", OKTOBER, None, over) for nummer in range(3)]
    return nu


def make_afspraak(id_: str, ronde: str, bij: str | None, over: dict[str, Any]) -> dict[str, Any]:
    """Return an agreement as it is kept, with a text that takes two lines."""
    tekst = "Elke week samen op bezoek en vragen wat er nodig is voor de winter komt"
    return {
        "id": id_,
        "tekst": tekst,
        "wie": "Noor en Bram",
        "wanneer": "op maandag om negen uur",
        "stand": "open",
        "ronde": ronde,
        "over": over,
        **({"bij": bij} if bij else {}),
    }


def count_sheets(page: Page) -> int:
    """Return on how many pages the sheet comes, printed without what stands behind it."""
    page.evaluate("document.documentElement.classList.add('alleen-blad')")
    return len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))

"""A group that shares its answers: what several readers hand over, made as their own pages make it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Locator, Page

PAGINA = "samen-kijken/"

LEDEN = """async ({kijkraam, leden}) => {
    const wortel = new URL(document.querySelector('script[src$="casuskijker/main.js"]').src);
    const {createDossier, setAntwoord} = await import(new URL("kern/dossier/dossier.js", wortel));
    const {writeDeelcode} = await import(new URL("kern/deelcode/deelcode.js", wortel));
    const {kijkramen} = await (await fetch(new URL("../../api/kijkramen.json", wortel))).json();
    const gezocht = kijkramen.find(({slug}) => slug === kijkraam);
    return leden.map(({naam = "", id, posities}) => {
        let dossier = createDossier({kijkraam, versie: gezocht.versie});
        if (id) dossier = {...dossier, id};
        for (const [waar, positie] of Object.entries(posities)) dossier = setAntwoord(dossier, waar, {positie});
        return writeDeelcode(gezocht, dossier, naam);
    });
}"""
"""Writes the code of each member: what they chose, a name if they typed one, the id of the dossier if it matters."""


def make_codes(page: Page, leden: Sequence[dict[str, Any]], kijkraam: str = "presentie") -> list[str]:
    """Return the codes of members, each with `posities` and perhaps `naam` and `id`; any page of the site will do."""
    codes: list[str] = page.evaluate(LEDEN, {"kijkraam": kijkraam, "leden": list(leden)})
    return codes


def open_samen(page: Page, fragment: str = "") -> None:
    """Open the page where a group lays its answers together, and wait until it can."""
    page.goto(PAGINA + (f"#{fragment}" if fragment else ""))
    page.get_by_label("Plak hier links of codes").wait_for()


def leg_samen(page: Page, tekst: str) -> None:
    """Paste a text and lay together what is in it."""
    page.get_by_label("Plak hier links of codes").fill(tekst)
    page.get_by_role("button", name="Leg samen").click()


def beeld(page: Page) -> Locator:
    """Return the picture of the group."""
    return page.get_by_role("region", name="Samen gezien")


def melding(page: Page) -> Locator:
    """Return the line that says what was understood."""
    return page.locator(".samen__invoer").get_by_role("status")


def spreiding(page: Page, titel: str) -> Locator:
    """Return one ingrediënt in the picture."""
    return beeld(page).get_by_role("listitem").filter(has=page.get_by_role("heading", name=titel, exact=True))

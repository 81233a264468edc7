"""A group that shares its answers: what several readers hand over, made as their own pages make it."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from bundling.esbuild import find_esbuild
from casuskijker.rendering.environment import THEME
from tests import PROJECT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import FilePayload, Locator, Page

PAGINA = "samen-kijken/"
KIJKEN, MEEDOEN = "eerst-kijken", "doen-wat-kan"

OKTOBER = "2025-10-27"
ZONDER_DAG = "1999-12-31"
"""A day that no code can say: such a code is read as one of before."""

MAAK_OKTOBER = """dag => {
    const naam = Object.keys(localStorage).find(each => each.endsWith(":groep"));
    const {formaat, groep} = JSON.parse(localStorage.getItem(naam));
    const {id} = groep.rondes[0];
    for (const stuk of groep.afspraken) if (stuk.ronde === id) stuk.ronde = dag;
    const leden = groep.rondes[0].leden.map(lid => ({...lid, gewijzigd: lid.gewijzigd && `${dag}T00:00:00.000Z`}));
    Object.assign(groep.rondes[0], {id: dag, datum: dag, laatst: dag, leden});
    groep.gewijzigd = `${dag}T10:00:00.000Z`;
    for (const sessie of Object.keys(localStorage).filter(each => each.includes(":sessie:"))) {
        const {formaat, sessie: inhoud} = JSON.parse(localStorage.getItem(sessie));
        Object.assign(inhoud, {gemaakt: groep.gewijzigd, gewijzigd: groep.gewijzigd});
        localStorage.setItem(sessie, JSON.stringify({formaat, sessie: inhoud}));
    }
    localStorage.setItem(naam, JSON.stringify({formaat, groep}));
}"""
"""What was laid down and done today, as if it was a while ago."""

KERN = ("kern/dossier/dossier.js", "kern/deelcode/deelcode.js")
LEDEN = """async ({kijkraam, leden}) => {
    const {createDossier, setAntwoord, writeDeelcode} = kern;
    const wortel = document.querySelector('script[src*="/casuskijker/"][src$="/overal.js"]').src;
    const {kijkramen} = await (await fetch(new URL("../../../api/kijkramen.json", wortel))).json();
    const gezocht = kijkramen.find(({slug}) => slug === kijkraam);
    return leden.map(({naam = "", id, casus = null, rol = "zelf", dag, posities}) => {
        let dossier = createDossier({kijkraam, versie: gezocht.versie, casus, rol});
        if (id) dossier = {...dossier, kenmerk: id.padEnd(7, "z")};
        for (const [waar, positie] of Object.entries(posities)) dossier = setAntwoord(dossier, waar, {positie});
        if (dag) dossier = {...dossier, gewijzigd: `${dag}T12:00:00.000Z`};
        return writeDeelcode(gezocht, dossier, naam);
    });
}"""
"""Writes the code of each member: what they chose, about what and with whose eyes, and the mark if it matters."""


def make_codes(page: Page, leden: Sequence[dict[str, Any]], kijkraam: str = "presentie") -> list[str]:
    """Return the codes of members, on any page: `posities` and perhaps `naam`, `id`, `casus`, `rol` and `dag`."""
    script = f"async (wat) => {{ {bundle_kern()} return ({LEDEN})(wat); }}"
    codes: list[str] = page.evaluate(script, {"kijkraam": kijkraam, "leden": list(leden)})
    return codes


@cache
def bundle_kern() -> str:
    """Return a script in which `kern` is what writes codes: no page of the site has a file with that alone."""
    program = find_esbuild(PROJECT)
    assert program, "zonder esbuild is er geen bundel om codes mee te maken"
    command = [str(program), "--bundle", "--format=iife", "--global-name=kern", "--charset=utf8"]
    text = "".join(f'export * from "./{module}";' for module in KERN)
    made = subprocess.run(command, cwd=THEME, input=text, capture_output=True, encoding="utf-8", check=True)
    return made.stdout


def open_samen(page: Page, fragment: str = "") -> None:
    """Open the page where a group lays its answers together, and wait until it can."""
    page.goto(PAGINA + (f"#{fragment}" if fragment else ""))
    page.get_by_label("Plak hier links of codes").wait_for()


def leg_samen(page: Page, tekst: str) -> None:
    """Paste a text and lay together what is in it, and wait until it is said what became of it, or asked."""
    page.get_by_label("Plak hier links of codes").fill(tekst)
    # What was said before is not about this.
    page.locator(".samen__invoer .samen__melding").evaluate_all("all => all.forEach(each => each.replaceChildren())")
    page.get_by_role("button", name="Voeg toe").click()
    # What reads codes may only now be on its way.
    page.locator(".samen__invoer .samen__melding:not(:empty), dialog[open]").first.wait_for()


def begin_opnieuw(page: Page) -> None:
    """Wipe the group, say that it may go without a file, and wait until it is gone."""
    page.get_by_role("button", name="Wis deze groep").click()
    page.get_by_role("dialog").get_by_role("button", name="Wis zonder te bewaren").click()
    expect(page.get_by_text("Deze groep is gewist: er staat niets meer in.").first).to_be_visible()


def beeld(page: Page) -> Locator:
    """Return the picture of the group."""
    return page.get_by_role("region", name="Samen gezien")


def melding(page: Page) -> Locator:
    """Return the line that says what was understood."""
    return page.locator(".samen__invoer").get_by_role("status")


def spreiding(page: Page, titel: str) -> Locator:
    """Return one ingrediënt in the picture, also when it is folded."""
    heading = page.get_by_role("heading", name=titel, exact=True, include_hidden=True)
    return beeld(page).get_by_role("listitem", include_hidden=True).filter(has=heading)


def team_of(*posities: str, namen: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return members who all looked at one ingrediënt, each with a position there."""
    return [
        {"id": f"lid{nummer}", "naam": namen[nummer] if namen else "", "posities": {KIJKEN: positie}}
        for nummer, positie in enumerate(posities)
    ]


def regels(page: Page) -> Locator:
    """Return what is said of the group, a line each."""
    return page.locator(".samen__lezing")


def open_files(page: Page, *files: tuple[str, str]) -> None:
    """Hand files to the page, each a name and a text."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open een bestand").click()
    payloads: list[FilePayload] = [
        {"name": naam, "mimeType": "application/json", "buffer": inhoud.encode()} for naam, inhoud in files
    ]
    chooser.value.set_files(payloads)


def dossier(dossier_id: str = "d1", **velden: object) -> dict[str, Any]:
    """Return a dossier of one reader, with a note that is nobody else's business."""
    return {
        "id": dossier_id,
        "kenmerk": dossier_id.ljust(7, "z"),
        "kijkraam": "presentie",
        "kijkraam_versie": 1,
        "naam": "Over mevrouw De Wit",
        "rol": "zelf",
        "casus": None,
        "gemaakt": "2026-11-01T10:00:00.000Z",
        "gewijzigd": "2026-11-02T10:00:00.000Z",
        "antwoorden": {KIJKEN: {"positie": "soms", "notitie": "Een geheim."}},
        "punten": [],
    } | velden


def bestand(*dossiers: dict[str, Any]) -> str:
    """Return the text of a file of dossiers."""
    return json.dumps(
        {"app": "casuskijker", "formaat": 1, "geexporteerd": "2026-11-03T10:00:00.000Z", "dossiers": dossiers}
    )

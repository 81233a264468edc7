"""What a reader filled in: dossiers as they are kept, and the page that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.sites import EMPTY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Locator, Page

PREFIX = "casuskijker:%2Fsub%2Fpad%2F:"
OURS = f"Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('{PREFIX}')))"
KEEP = """dossiers => {
    for (const dossier of dossiers) {
        const name = `casuskijker:${encodeURIComponent("/sub/pad/")}:dossier:${dossier.id}`;
        localStorage.setItem(name, JSON.stringify({ formaat: 1, dossier }));
    }
}"""


def make_dossier(number: int, antwoorden: Mapping[str, tuple[str | None, str]], **changes: object) -> dict[str, Any]:
    """Return a dossier as it is kept: positions and notes by ingrediënt."""
    return {
        "id": f"{number:016x}",
        "kijkraam": "presentie",
        "kijkraam_versie": 1,
        "naam": f"Dossier {number}",
        "rol": "zelf",
        "casus": None,
        "gemaakt": "2026-05-01T08:00:00.000Z",
        "gewijzigd": f"2026-1{number}-02T08:00:00.000Z",
        "antwoorden": {key: {"positie": positie, "notitie": notitie} for key, (positie, notitie) in antwoorden.items()},
        "punten": [],
    } | changes


TOEN = make_dossier(
    0,
    {"eerst-kijken": ("nog-niet", "Ik begon te praten."), "doen-wat-kan": ("soms", ""), "meebewegen": (None, "Later.")},
)
NU = make_dossier(
    1, {"eerst-kijken": ("herkenbaar", "Ik ging zitten."), "doen-wat-kan": ("soms", ""), "blijven-zoeken": ("soms", "")}
)


def come_in(page: Page) -> None:
    """Be where something can be kept and nothing is to be read, as is who comes after somebody else."""
    if not page.url.endswith(EMPTY):
        page.goto(EMPTY)


def open_with(page: Page, *dossiers: dict[str, Any], address: str = "mijn-kijkwerk/") -> None:
    """Open the page with these dossiers in the browser."""
    come_in(page)
    page.evaluate(KEEP, list(dossiers))
    page.goto(address)


def row(page: Page, naam: str) -> Locator:
    """Return one piece of work in the list."""
    return page.locator(".kijkwerk__groep li").filter(has_text=naam)

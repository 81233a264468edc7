"""A file of a stranger runs nothing, takes nothing away, and is told what is wrong with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.bestanden import choose_file, take_in
from tests.browser.hulp.invullen import ingredient, open_kijkraam
from tests.vijandig import MARKUP, varianten

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

GOOD = json.dumps(
    {
        "app": "casuskijker",
        "formaat": 1,
        "geexporteerd": "2026-11-24T10:00:00.000Z",
        "dossiers": [
            {
                "id": "0123456789abcdef",
                "kijkraam": "presentie",
                "kijkraam_versie": 1,
                "naam": "Mijn team",
                "rol": "team",
                "casus": "opgeruimd-staat-netjes",
                "gemaakt": "2026-11-24T09:00:00.000Z",
                "gewijzigd": "2026-11-24T09:30:00.000Z",
                "antwoorden": {"eerst-kijken": {"positie": "soms", "notitie": "Ze keek rond."}},
                "punten": [{"tekst": "Kijken", "wie": "Fatma", "wanneer": "mei", "bij": "eerst-kijken"}],
            }
        ],
        "reflecties": {"opgeruimd-staat-netjes": {"eerste-actie": "Bellen."}},
    }
)

UNHARMED = """() => window.gehackt === undefined && ({}).gehackt === undefined && [].gehackt === undefined
    && Object.keys(Object.prototype).length === 0"""


@pytest.fixture
def kijkraam(page: Page) -> Page:
    open_kijkraam(page)
    return page


def test_a_file_of_fifty_megabytes_is_not_even_read(kijkraam: Page, tmp_path: Path) -> None:
    ingredient(kijkraam, "Eerst kijken").get_by_label("soms").check()
    before = kijkraam.evaluate("({...localStorage})")
    large = {item.naam.partition("groot/")[2]: item for item in varianten(GOOD) if item.naam.startswith("groot/")}
    for naam in ("spaties-erachter", "een-tekst", "rommel"):
        path = tmp_path / f"{naam}.casuskijker.json"
        path.write_bytes(large[naam].maak())
        choose_file(kijkraam, path)
        expect(status(kijkraam)).to_contain_text(f"{path.name}: Dit bestand is te groot")
        assert kijkraam.evaluate("({...localStorage})") == before


REFUSED = {
    "geen-van-ons.json": (b"Hallo", "Dit is geen bestand van Casuskijker."),
    "ander-programma.json": (b'{"app": "checklist"}', "Dit bestand komt uit een ander programma."),
    "afgebroken.json": (GOOD.encode()[:200], "Dit bestand is beschadigd of afgebroken."),
    "nieuwer.json": (
        GOOD.replace('"formaat": 1', '"formaat": 7').encode(),
        "nieuwere versie van Casuskijker",
    ),
}


def test_a_file_that_is_refused_changes_nothing(kijkraam: Page, tmp_path: Path) -> None:
    ingredient(kijkraam, "Eerst kijken").get_by_label("soms").check()
    before = kijkraam.evaluate("({...localStorage})")
    for naam, (content, sentence) in REFUSED.items():
        (tmp_path / naam).write_bytes(content)
        choose_file(kijkraam, tmp_path / naam)
        expect(status(kijkraam)).to_contain_text(f"{naam}: Dit")
        expect(status(kijkraam)).to_contain_text(sentence)
        assert kijkraam.evaluate("({...localStorage})") == before


def status(page: Page) -> Locator:
    return page.locator("dossier-acties").get_by_role("status")


@pytest.mark.parametrize("text", [MARKUP["script"], MARKUP["plaatje"], MARKUP["uit-attribuut"]])
def test_markup_in_every_text_of_a_file_is_shown_as_text(kijkraam: Page, tmp_path: Path, text: str) -> None:
    inhoud = json.loads(GOOD)
    dossier = inhoud["dossiers"][0]
    dossier |= {"naam": text, "casus": None}
    dossier["antwoorden"]["eerst-kijken"]["notitie"] = text
    dossier["antwoorden"]["bestaat-niet"] = {"positie": "soms", "notitie": text}
    dossier["punten"][0] |= {"tekst": text, "wie": text, "wanneer": text}
    path = tmp_path / "kwaad.casuskijker.json"
    path.write_text(json.dumps(inhoud), "utf-8")
    choose_file(kijkraam, path)
    take_in(kijkraam)
    expect(kijkraam.locator(".dossier-balk__titel")).to_contain_text(text)
    expect(kijkraam.get_by_role("region", name="Wat je zag")).to_contain_text(text)
    expect(kijkraam.locator(".profiel__vervallen")).to_contain_text(text)
    assert kijkraam.locator("article img").count() == 0
    assert kijkraam.evaluate(UNHARMED)

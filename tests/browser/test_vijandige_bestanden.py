"""A file of a stranger runs nothing, takes nothing away, and is told what is wrong with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.bestanden import choose_file
from tests.browser.hulp.invullen import ingredient, open_kijkraam
from tests.vijandig import GEEN_JSON, MARKUP, muteer_reeks, varianten

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

MUTATIONS = 10_000
BATCH = 500
LARGE = 2_000_000
"""Bytes from which a variant is not handed to the page as a text, but as a file in a test of its own."""

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

READ = """async ({ module, texts }) => {
    const { readBestand, LeesFout } = await import(module);
    return texts.map((text) => {
        try {
            const bestand = readBestand(text);
            JSON.stringify(bestand);
            return { gelezen: bestand.dossiers.length, fouten: bestand.fouten };
        } catch (error) {
            return error instanceof LeesFout ? { zin: error.message } : { storing: String(error) };
        }
    });
}"""
UNHARMED = """() => window.gehackt === undefined && ({}).gehackt === undefined && [].gehackt === undefined
    && Object.keys(Object.prototype).length === 0"""


@pytest.fixture
def kijkraam(page: Page) -> Page:
    open_kijkraam(page)
    return page


def read_all(page: Page, texts: list[str]) -> list[dict[str, Any]]:
    """Return for each text what the page makes of it: what it read, or the sentence that refuses it."""
    module = page.evaluate("new URL('../../assets/casuskijker/kern/dossier/bestand.js', location.href).href")
    return list(page.evaluate(READ, {"module": module, "texts": texts}))


def test_the_good_file_is_read(kijkraam: Page) -> None:
    assert read_all(kijkraam, [GOOD]) == [{"gelezen": 1, "fouten": []}]


def test_every_hostile_file_is_read_or_refused_with_a_sentence(kijkraam: Page) -> None:
    hostile = {item.naam: item for item in varianten(GOOD) if not item.naam.startswith("groot/")}
    assert len(hostile) > 200
    found = dict(zip(hostile, read_all(kijkraam, [item.tekst for item in hostile.values()]), strict=True))
    assert {naam: result for naam, result in found.items() if "storing" in result} == {}
    taken = [naam for naam, result in found.items() if result.get("gelezen") and hostile[naam].soort == GEEN_JSON]
    assert [naam for naam in taken if not naam.startswith("bit-om/")] == []
    assert all(is_sentence(result["zin"]) for result in found.values() if "zin" in result)
    assert all(is_sentence(zin) for result in found.values() for zin in result.get("fouten", ()))
    assert kijkraam.evaluate(UNHARMED)


def is_sentence(zin: str) -> bool:
    return zin[0].isupper() and zin.endswith(".") and len(zin) > 20


def test_ten_thousand_files_with_random_damage_are_read_or_refused(kijkraam: Page) -> None:
    texts = muteer_reeks(GOOD, MUTATIONS)
    assert len(texts) == MUTATIONS
    results = [
        result for start in range(0, MUTATIONS, BATCH) for result in read_all(kijkraam, texts[start : start + BATCH])
    ]
    assert [result for result in results if "storing" in result] == []
    assert sum("zin" in result for result in results) > MUTATIONS // 3
    assert kijkraam.evaluate(UNHARMED)


@pytest.mark.parametrize("naam", ["groot/spaties-erachter", "groot/een-tekst", "groot/rommel"])
def test_a_file_of_fifty_megabytes_is_not_even_read(kijkraam: Page, tmp_path: Path, naam: str) -> None:
    ingredient(kijkraam, "Eerst kijken").get_by_label("soms").check()
    before = kijkraam.evaluate("({...localStorage})")
    large = next(item for item in varianten(GOOD) if item.naam == naam)
    path = tmp_path / "groot.casuskijker.json"
    path.write_bytes(large.maak())
    choose_file(kijkraam, path)
    expect(kijkraam.locator("dossier-acties").get_by_role("status")).to_contain_text("Dit bestand is te groot")
    assert kijkraam.evaluate("({...localStorage})") == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Hallo", "Dit is geen bestand van Casuskijker."),
        (b'{"app": "checklist"}', "Dit bestand komt uit een ander programma."),
        (GOOD.encode()[:200], "Dit bestand is beschadigd of afgebroken."),
        (GOOD.replace('"formaat": 1', '"formaat": 7').encode(), "nieuwere versie van Casuskijker (formaat 7"),
    ],
    ids=["geen bestand van ons", "ander programma", "afgebroken", "nieuwer"],
)
def test_a_file_that_is_refused_changes_nothing(kijkraam: Page, tmp_path: Path, content: bytes, sentence: str) -> None:
    ingredient(kijkraam, "Eerst kijken").get_by_label("soms").check()
    before = kijkraam.evaluate("({...localStorage})")
    path = tmp_path / "vreemd.json"
    path.write_bytes(content)
    choose_file(kijkraam, path)
    expect(kijkraam.locator("dossier-acties").get_by_role("status")).to_contain_text("vreemd.json: Dit")
    expect(kijkraam.locator("dossier-acties").get_by_role("status")).to_contain_text(sentence)
    assert kijkraam.evaluate("({...localStorage})") == before


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
    kijkraam.get_by_role("button", name="Neem over wat je koos").click()
    expect(kijkraam.locator(".dossier-balk__titel")).to_contain_text(text)
    expect(kijkraam.get_by_role("region", name="Jouw profiel")).to_contain_text(text)
    expect(kijkraam.locator(".profiel__vervallen")).to_contain_text(text)
    assert kijkraam.locator("article img").count() == 0
    assert kijkraam.evaluate(UNHARMED)

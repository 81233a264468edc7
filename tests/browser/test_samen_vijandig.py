"""What strangers hand to a group runs nothing; what is read of it is tried in `tests/js/kern/groep/inbreng.test.js`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import beeld, leg_samen, open_samen
from tests.browser.test_vijandige_bestanden import UNHARMED
from tests.vijandig import MARKUP

if TYPE_CHECKING:
    from playwright.sync_api import Page

MOMENT = "2026-11-24T10:00:00.000Z"
LONGEST = 40
"""The longest name that a code or a file may carry."""


@pytest.fixture
def samen(page: Page) -> Page:
    open_samen(page)
    return page


def make_bestand(teksten: list[str]) -> bytes:
    """Return the file of a group in which each of these is a name, and an agreement in all its parts."""
    leden: list[dict[str, Any]] = [
        {"kijkraam": "presentie", "kenmerk": f"lid{nummer}", "naam": tekst, "posities": {"eerst-kijken": "soms"}}
        for nummer, tekst in enumerate(teksten)
    ]
    afspraken = [{"tekst": tekst, "wie": tekst, "wanneer": tekst} for tekst in teksten]
    groep = {"gewijzigd": MOMENT, "leden": leden, "afspraken": afspraken}
    kop = {"app": "casuskijker", "soort": "groep", "formaat": 1, "geexporteerd": MOMENT}
    return json.dumps(kop | {"groep": groep}).encode()


def test_markup_in_a_name_or_an_agreement_is_shown_as_text(samen: Page) -> None:
    teksten = [tekst[:LONGEST] for tekst in MARKUP.values()]
    with samen.expect_file_chooser() as chooser:
        samen.get_by_role("button", name="Open een bestand").click()
    chooser.value.set_files(
        {"name": "<img src=x>.json", "mimeType": "application/json", "buffer": make_bestand(teksten)}
    )
    expect(beeld(samen)).to_contain_text(f"{len(teksten)} mensen")
    samen.get_by_label("Met namen").check()
    expect(beeld(samen)).to_contain_text(MARKUP["plaatje"][:LONGEST])
    samen.get_by_role("button", name="Kopieer als tekst").click()
    expect(samen.get_by_label("Het groepsbeeld als tekst")).to_be_visible()
    assert samen.locator("article").locator("img, script:not([type]), svg[onload]").count() == 0
    assert samen.evaluate(UNHARMED)


def test_a_great_many_dots_do_not_freeze_the_page(samen: Page) -> None:
    leg_samen(samen, "a.1." * 10_000)
    expect(samen.locator(".samen__lezing--fout")).to_contain_text("Dit is te lang voor een code.")

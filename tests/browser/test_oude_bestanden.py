"""An export of any earlier version opens for ever: a kept file never changes, and a new format gets one of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests import PROJECT
from tests.browser.hulp.bestanden import choose_file, take_in
from tests.browser.hulp.invullen import ingredient, open_kijkraam

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = PROJECT / "tests" / "bestanden"
KEPT = {int(re.findall(r"\d+", path.name)[0]): path for path in FOLDER.glob("formaat-*.casuskijker.json")}


@pytest.mark.parametrize("formaat", KEPT)
def test_a_kept_file_opens_with_all_that_is_in_it(page: Page, formaat: int) -> None:
    open_kijkraam(page)
    choose_file(page, KEPT[formaat])
    take_in(page)
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Team Noord, najaar")
    expect(ingredient(page, "Eerst kijken").get_by_label("herkenbaar")).to_be_checked()
    expect(page.get_by_label("Wie")).to_have_value("Fatma")
    notes = page.locator("textarea").evaluate_all("all => all.map(each => each.value).filter(Boolean)")
    assert notes == [
        "Ze bleef in de deur staan en keek rond.",
        "Vraag ik dinsdag na.",
        "Vaker zonder formulier langsgaan",
    ]
    kept = page.evaluate("Object.keys(localStorage).some(key => key.endsWith(':reflectie:opgeruimd-staat-netjes'))")
    assert kept

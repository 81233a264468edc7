"""The stylesheet that a page gets says what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.environment import THEME
from tests.house.code import files_of

if TYPE_CHECKING:
    from playwright.sync_api import Page

RULES = r"""(text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    // A property of our own keeps its value as it was written.
    return [...sheet.cssRules].map((rule) => rule.cssText.replace(/,\s+/g, ","));
}"""


@pytest.mark.in_elke_browser
def test_a_browser_reads_the_same_rules_in_the_small_sheet_as_in_those_that_were_written(page: Page) -> None:
    page.goto("")
    assets = collect_assets()
    made = [path for path in assets.files if path.endswith(".css") and not path.endswith("material.css")]
    given = [rule for path in made for rule in page.evaluate(RULES, assets.files[path].decode())]
    sheets = [path for path in files_of(THEME, "*.css") if path.parent.name != "material"]
    written = [page.evaluate(RULES, path.read_text("utf-8")) for path in sheets]
    assert len(given) > 60
    assert sorted(given) == sorted(rule for rules in written for rule in rules)

"""`expect` for journeys in every browser: Playwright's own, and the same words for WebKitGTK."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import pytest
from playwright.sync_api import expect as expect_of_playwright

from tests.browser.webkitgtk import Bladzijde, Plek
from tests.browser.webkitgtk_grenzen import LIMITED, SECONDS, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    State = dict[str, Any]


def squeeze(text: str) -> str:
    return " ".join(text.split())


def is_text(text: str, wish: str | re.Pattern[str]) -> bool:
    return bool(wish.search(text)) if isinstance(wish, re.Pattern) else squeeze(text) == squeeze(wish)


def has_text(text: str, wish: str | re.Pattern[str]) -> bool:
    return bool(wish.search(text)) if isinstance(wish, re.Pattern) else squeeze(wish) in squeeze(text)


OF_ONE: dict[str, Callable[..., bool]] = {
    "have_text": lambda state, wish: is_text(state["text"], wish),
    "contain_text": lambda state, wish: has_text(state["text"], wish),
    "have_value": lambda state, wish: is_text(state["value"] or "", wish),
    "have_attribute": lambda state, name, wish: is_text(state["attributes"].get(name, "\0"), wish),
    "be_visible": lambda state: state["visible"],
    "be_checked": lambda state: state["checked"],
    "be_enabled": lambda state: state["enabled"],
    "be_disabled": lambda state: not state["enabled"],
    "be_focused": lambda state: state["focused"],
}
"""What can be expected of the one element that a locator finds."""


@dataclass
class Verwachting:
    """What is expected of a page or of what a locator finds in WebKitGTK."""

    thing: Plek | Bladzijde

    def __getattr__(self, name: str) -> Callable[..., None]:
        wanted, word = not name.startswith("not_"), name.removeprefix("not_").removeprefix("to_")

        def check(*wishes: object, timeout: float = SECONDS * 1000) -> None:
            said = f"{name}{wishes} geldt niet: {getattr(self.thing, 'steps', '')}"
            assert wait_until(lambda: self._holds(word, wishes) is wanted, seconds=timeout / 1000), said

        return check

    def _holds(self, word: str, wishes: tuple[Any, ...]) -> bool:
        if isinstance(self.thing, Bladzijde):
            if word not in {"have_url", "have_title"}:
                pytest.skip(f"{LIMITED} expect(page).to_{word} is er niet")
            return is_text(self.thing.url if word == "have_url" else self.thing.title(), wishes[0])
        states = self.thing.states()
        if word == "have_count":
            return bool(len(states) == wishes[0])
        if word == "be_hidden":
            return not any(state["visible"] for state in states)
        if word not in OF_ONE:
            pytest.skip(f"{LIMITED} expect(locator).to_{word} is er niet")
        return len(states) == 1 and bool(OF_ONE[word](states[0], *wishes))


def expect_in_every_browser(actual: object) -> object:
    """Say what must come true on a page, in every browser."""
    if isinstance(actual, (Plek, Bladzijde)):
        return Verwachting(actual)
    return expect_of_playwright(cast("Page", actual))


if TYPE_CHECKING:  # to whoever checks types it is Playwright's own
    from playwright.sync_api import expect
else:
    expect = expect_in_every_browser

__all__ = ["expect", "expect_of_playwright"]

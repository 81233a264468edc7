"""What is asked for and the address that holds it: the one gives the other, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Call = Callable[[str, object], Any]

HERE = "new URL('assets/casuskijker/zoeken/zoek-scherm/stand.js', document.baseURI + '../').href"
LOAD = f"async ([name, value]) => (await import({HERE}))[name](value)"


@pytest.fixture
def call(page: Page) -> Call:
    page.goto("zoeken/")
    return lambda name, value: page.evaluate(LOAD, [name, value])


@pytest.mark.parametrize(
    "stand",
    [
        {"vraag": "", "filters": {}},
        {"vraag": "schulden & schaamte", "filters": {}},
        {"vraag": '"keukentafel gesprek" +100% #?&=', "filters": {"actor": ["Wmo-consulent", "cliënt"]}},
        {"vraag": "😀<b>", "filters": {"soort": ["casus"], "duur": ["hoogstens 45 minuten"], "deel": ["A & B"]}},
    ],
)
def test_an_address_gives_back_what_it_was_made_from(call: Call, stand: dict[str, Any]) -> None:
    address = call("writeStand", stand)
    assert call("readStand", address) == stand
    assert call("outOfHash", call("inHash", address)) == address


def test_what_an_address_cannot_mean_is_left_out(call: Call) -> None:
    assert call("readStand", "?q=%20+a%0A%09b+&actor=&actor=x&actor=x&onzin=1&__proto__=y") == {
        "vraag": "a b",
        "filters": {"actor": ["x"]},
    }


def test_a_question_that_is_too_long_is_cut_between_letters(call: Call) -> None:
    assert call("tidyVraag", "😀" * 500) == "😀" * 200
    assert call("tidyVraag", "a" * 199 + " b") == "a" * 199


def test_an_ordinary_anchor_is_no_question(call: Call) -> None:
    assert call("outOfHash", "#lijsten") == ""
    assert call("inHash", "") == ""

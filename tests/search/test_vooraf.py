"""What was read and counted of casussen before there was a site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import NO_CACHE
from casuskijker.domain.site import Site
from casuskijker.search import platte_tekst, tally
from casuskijker.search.tally import count_texts
from casuskijker.search.zoekbouw import Zoekbouw
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.search.tally import Geteld, Texts

CASUSSEN = WERELD.casussen


def make(*ahead: Casus) -> dict[str, bytes]:
    bouw = Zoekbouw(NO_CACHE)
    bouw.read_ahead(ahead)
    return bouw.make(Site(WERELD), [])


def test_what_was_read_ahead_is_neither_read_nor_counted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    bouw, counted = Zoekbouw(NO_CACHE), list[str]()
    bouw.read_ahead(CASUSSEN)

    def count(texts: Texts) -> Geteld:
        counted.append(texts[0][1])
        return count_texts(texts)

    monkeypatch.setattr(tally, "count_texts", count)
    monkeypatch.setattr(platte_tekst, "to_lines", lambda text: pytest.fail(f"nog een keer gelezen: {text}"))
    bouw.make(Site(WERELD), [])
    assert counted
    assert not {casus.titel for casus in CASUSSEN}.intersection(counted)


def test_an_index_is_the_same_whatever_was_read_ahead() -> None:
    others = [replace(casus, titel=casus.tekst, tekst=casus.titel) for casus in CASUSSEN]
    assert CASUSSEN
    assert make(*CASUSSEN[1:], *others) == make(*CASUSSEN, *CASUSSEN) == make()

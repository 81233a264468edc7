"""Garbage is looked for seldom while a site is made, and afterwards as before."""

from __future__ import annotations

import gc

import pytest

from casuskijker.loading import collect_seldom
from casuskijker.loading.collecting import SELDOM


def test_it_is_as_before_when_the_work_is_done_or_ends() -> None:
    before = gc.get_threshold()
    with collect_seldom():
        assert gc.get_threshold() == SELDOM
    with pytest.raises(KeyError), collect_seldom():
        raise KeyError
    assert gc.get_threshold() == before

"""The process of the index that stays while an author writes takes no more room for each change."""

from __future__ import annotations

import gc
import io
import pickle
import sys
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

from casuskijker.cache import NO_CACHE
from casuskijker.domain.site import Site
from casuskijker.mkdocs_adapter.zoekproces import TASK, run_tasks
from casuskijker.search import Zoekbouw
from casuskijker.search.analyze import Analyzer
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

WORDS = ("zwabberdoos", "kwibuskraam", "stoeptegelaar", "wolkenkoffer", "grasklok", "lampenslang")


def write_tasks(folder: Path) -> bytes:
    """Write a task for each time that an author gave two texts another word, and return what the process is told.

    A word of two texts is one that a site adds to the dictionary, so all words are taken apart anew.
    """
    lines = []
    for word in WORDS:
        first, second, *others = WERELD.casussen
        casussen = (replace(first, titel=word), replace(second, titel=word), *others)
        task = folder / word
        site = Site(replace(WERELD, casussen=casussen))
        task.write_bytes(pickle.dumps((folder / "site", None, site, [])))
        lines.append(f"{TASK} {task}\n")
    return "".join(lines).encode()


def count_analyzers() -> int:
    gc.unfreeze()
    return sum(isinstance(each, Analyzer) for each in gc.get_objects())


def test_what_was_known_of_words_before_a_change_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = write_tasks(tmp_path)
    gc.collect()
    before = count_analyzers()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(told)))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=(said := io.BytesIO()), flush=lambda: None))
    try:
        run_tasks(Zoekbouw(NO_CACHE), stays=True, taal="en")
    finally:
        gc.enable()
    assert said.getvalue().count(b"\n") == len(WORDS)
    assert count_analyzers() - before <= 2

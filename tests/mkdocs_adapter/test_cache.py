"""What a build keeps for the next one: where, and that nobody sees a difference."""

from __future__ import annotations

import gc
import pickle
import sys
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING

import pytest
from mkdocs.exceptions import PluginError

from casuskijker.cache import DEFAULT, NO_CACHE, VARIABLE, Cache
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.loading import Bronmappen
from casuskijker.mkdocs_adapter.config import CasuskijkerConfig, locate_cache
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
from casuskijker.mkdocs_adapter.zoekproces import AHEAD, DONE, TASK, run_tasks
from casuskijker.search import Zoekbouw
from tests.mkdocs_adapter.kleinste_site import write_smallest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The smallest site there is, of which the environment says nothing."""
    monkeypatch.delenv(VARIABLE)
    return write_smallest(tmp_path)


def locate(project: Path, **options: object) -> Cache:
    config = CasuskijkerConfig()
    config.load_dict(options)
    assert config.validate() == ([], [])
    return locate_cache(config, Bronmappen.default(project))


def test_the_cache_is_beside_mkdocs_yml_unless_somebody_says_otherwise(project: Path) -> None:
    assert locate(project) == Cache(project / DEFAULT)
    assert locate(project, cache="voorraad") == Cache(project / "voorraad")
    assert locate(project, cache=False) == NO_CACHE


@pytest.mark.parametrize("folder", ["content/cache", "casussen", "site_config/x", "brillen/../content"])
def test_the_cache_is_not_among_the_texts(folder: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PluginError, match="daar staan teksten of lijsten"):
        locate(project, cache=folder)
    monkeypatch.setenv(VARIABLE, folder)
    with pytest.raises(PluginError, match="Kies een andere map"):
        locate(project)


def make_index(folder: Path, cache: Cache) -> dict[str, bytes]:
    """Return the files of an index that a process made, as a build lets it."""
    bouw = Zoekindexbouw()
    bouw.start(cache)
    bouw.send(Site(Catalogus()), [("over.md", "# Over keukentafelgesprekken\n")], to=folder, earlier=None)
    bouw.finish()
    bouw.stop()
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_index_is_the_same_with_and_without_a_cache_and_with_one_that_is_spoilt(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    first = make_index(tmp_path / "a", cache)
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.suffix == ".cache"]
    assert kept
    assert make_index(tmp_path / "b", cache) == first
    for path in kept:
        path.write_bytes(b"iets anders")
    assert make_index(tmp_path / "c", cache) == first
    assert make_index(tmp_path / "d", NO_CACHE) == first


def test_casussen_are_read_as_they_come_and_nobody_waits_for_what_is_kept_of_an_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead, task, said = tmp_path / "vooraf", tmp_path / "taak", BytesIO()
    ahead.write_bytes(pickle.dumps(["een casus"]))
    task.write_bytes(pickle.dumps((tmp_path, None, Site(Catalogus()), [])))
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(f"{AHEAD} {ahead}\n{TASK} {task}\n".encode())))
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(said))
    before, read = list[bytes](), list[list[str]]()
    monkeypatch.setattr(Zoekbouw, "read_ahead", lambda _, texts: read.append(texts))
    monkeypatch.setattr(Zoekbouw, "keep", lambda _: before.append(said.getvalue()))
    monkeypatch.setattr(gc, "disable", lambda: None)
    run_tasks(Zoekbouw(NO_CACHE), stays=False, taal="en")
    assert (read, before) == ([["een casus"]], [DONE])
    assert {ahead, task}.isdisjoint(tmp_path.iterdir())

"""The index of a served site follows the pages: the last one begun counts, and one that fails harms nothing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import Cache
from casuskijker.domain.site import Site
from casuskijker.mkdocs_adapter.serve import zoekronde as rondes
from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
from casuskijker.mkdocs_adapter.serve.zoekronde import Zoekronde
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = 60
"""So many seconds nobody waits where all is well."""
SITE = Site(WERELD)


class Bouw:
    """Makes an index when the test says so; `all` has each that was begun."""

    all: list[Bouw]

    def __init__(self) -> None:
        self.may_end, self.is_stopped = threading.Event(), False
        self.error: Exception | None = None
        self.all.append(self)

    def start(self, cache: Cache) -> None:
        """Begin nothing."""

    def send(self, site: Site, pages: list[tuple[str, str]], *, to: Path) -> None:
        """Note what there is to find, and where it goes."""
        del site
        self.folder, self.words = to / "zoekindex", pages[0][1]

    def finish(self) -> None:
        """Write two files, or fail."""
        assert self.may_end.wait(LONG)
        if self.error:
            raise self.error
        (self.folder / self.words).mkdir(parents=True)
        (self.folder / "kern.json").write_text(self.words, "utf-8")
        (self.folder / self.words / "deel.json").write_text("{}", "utf-8")

    def stop(self) -> None:
        """End, as a process that is killed."""
        self.is_stopped, self.error = True, RuntimeError("gestopt")
        self.may_end.set()


@pytest.fixture
def schrijver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Schrijver]:
    """A site that is written to."""
    monkeypatch.setattr(Bouw, "all", [], raising=False)
    monkeypatch.setattr(rondes, "Zoekindexbouw", Bouw)
    (tmp_path / "site").mkdir()
    schrijver = Schrijver(tmp_path / "site")
    yield schrijver
    schrijver.close()


@pytest.fixture
def ronde(schrijver: Schrijver) -> Zoekronde:
    """Rounds of its index."""
    return Zoekronde(schrijver, SITE, say("eerst"), cache=Cache(None))


def say(words: str) -> list[tuple[str, str]]:
    return [("index.md", words)]


def found(schrijver: Schrijver) -> set[str]:
    return {file.relative_to(schrijver.site).as_posix() for file in schrijver.site.rglob("*.json")}


def end(ronde: Zoekronde, bouw: Bouw) -> None:
    bouw.may_end.set()
    assert ronde.ready.wait(LONG)


def test_an_index_of_the_same_content_is_not_made_again(ronde: Zoekronde) -> None:
    ronde.begin(SITE, say("eerst"))
    assert ronde.ready.is_set()
    assert Bouw.all == []


def test_the_parts_of_an_earlier_index_go_when_the_next_is_there(ronde: Zoekronde, schrijver: Schrijver) -> None:
    for words in ("tweede", "derde"):
        ronde.begin(SITE, say(words))
        assert not ronde.ready.is_set()
        end(ronde, Bouw.all[-1])
        assert found(schrijver) == {f"zoekindex/{words}/deel.json", "zoekindex/kern.json"}


def test_of_two_that_run_the_later_one_counts(ronde: Zoekronde, schrijver: Schrijver) -> None:
    ronde.begin(SITE, say("tweede"))
    ronde.begin(SITE, say("derde"))
    assert Bouw.all[0].is_stopped
    assert not ronde.ready.is_set()
    end(ronde, Bouw.all[1])
    assert (schrijver.site / "zoekindex/kern.json").read_text("utf-8") == "derde"


def test_an_index_that_fails_leaves_what_there_was_and_says_so(
    ronde: Zoekronde, schrijver: Schrijver, caplog: pytest.LogCaptureFixture
) -> None:
    ronde.begin(SITE, say("tweede"))
    end(ronde, Bouw.all[0])
    ronde.begin(SITE, say("derde"))
    Bouw.all[1].error = OSError(28, "vol")
    end(ronde, Bouw.all[1])
    assert (schrijver.site / "zoekindex/kern.json").read_text("utf-8") == "tweede"
    assert "De zoekindex is niet gemaakt" in caplog.text

"""The index of a served site follows the pages: what was written last is found, and one that fails harms nothing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pytest

from casuskijker.cache import Cache
from casuskijker.domain.site import Site
from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
from casuskijker.mkdocs_adapter.serve.zoekronde import Zoekronde
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw

LONG = 60
"""So many seconds nobody waits where all is well."""
SITE = Site(WERELD)


class Bouw:
    """Makes each index when the test says so; `sent` has the words of all that were begun."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.is_sent, self.may_end = threading.Semaphore(0), threading.Semaphore(0)
        self.error: Exception | None = None

    def start(self, cache: Cache, *, stays: bool) -> None:
        """Be there already."""
        assert (cache, stays) == (Cache(None), True)

    def send(self, site: Site, pages: list[tuple[str, str]], *, to: Path, earlier: Path) -> None:
        """Note what there is to find, and where it goes: beside the site that is there."""
        del site
        assert earlier.name == "site"
        self.folder = to / "zoekindex"
        self.sent.append(pages[0][1])
        self.is_sent.release()

    def finish(self) -> None:
        """Write two files, or fail."""
        assert self.may_end.acquire(timeout=LONG)
        if self.error:
            raise self.error
        words = self.sent[-1]
        (self.folder / words).mkdir(parents=True)
        (self.folder / "kern.json").write_text(words, "utf-8")
        (self.folder / words / "deel.json").write_text("{}", "utf-8")

    def stop(self) -> None:
        """End, as a process that is killed."""
        self.error = RuntimeError("gestopt")
        self.may_end.release()


@pytest.fixture
def schrijver(tmp_path: Path) -> Iterator[Schrijver]:
    """A site that is written to."""
    (tmp_path / "site").mkdir()
    schrijver = Schrijver(tmp_path / "site")
    yield schrijver
    schrijver.close()


@pytest.fixture
def bouw() -> Bouw:
    """What makes its indexes."""
    return Bouw()


@pytest.fixture
def ronde(schrijver: Schrijver, bouw: Bouw) -> Zoekronde:
    """Rounds of its index."""
    return Zoekronde(schrijver, cast("Zoekindexbouw", bouw), Cache(None), made_of=(SITE, say("eerst")))


def say(words: str) -> list[tuple[str, str]]:
    return [("index.md", words)]


def found(schrijver: Schrijver) -> set[str]:
    return {file.relative_to(schrijver.site).as_posix() for file in schrijver.site.rglob("*.json")}


def begin(ronde: Zoekronde, bouw: Bouw, words: str) -> None:
    ronde.begin(SITE, say(words))
    assert bouw.is_sent.acquire(timeout=LONG)


def end(ronde: Zoekronde, bouw: Bouw) -> None:
    bouw.may_end.release()
    assert ronde.ready.wait(LONG)


def test_an_index_of_the_same_content_is_not_made_again(ronde: Zoekronde, bouw: Bouw) -> None:
    ronde.begin(SITE, say("eerst"))
    assert ronde.ready.is_set()
    assert bouw.sent == []


def test_the_parts_of_an_earlier_index_go_when_the_next_is_there(
    ronde: Zoekronde, bouw: Bouw, schrijver: Schrijver
) -> None:
    for words in ("tweede", "derde", "tweede"):
        begin(ronde, bouw, words)
        assert not ronde.ready.is_set()
        end(ronde, bouw)
        assert found(schrijver) == {f"zoekindex/{words}/deel.json", "zoekindex/kern.json"}


def test_of_what_changes_while_an_index_is_made_only_the_last_is_made_next(
    ronde: Zoekronde, bouw: Bouw, schrijver: Schrijver
) -> None:
    begin(ronde, bouw, "tweede")
    for words in ("derde", "vierde"):
        ronde.begin(SITE, say(words))
    bouw.may_end.release()
    assert bouw.is_sent.acquire(timeout=LONG)
    assert not ronde.ready.is_set()
    end(ronde, bouw)
    assert bouw.sent == ["tweede", "vierde"]
    assert (schrijver.site / "zoekindex/kern.json").read_text("utf-8") == "vierde"


def test_an_index_that_fails_leaves_what_there_was_and_says_so(
    ronde: Zoekronde, bouw: Bouw, schrijver: Schrijver, caplog: pytest.LogCaptureFixture
) -> None:
    begin(ronde, bouw, "tweede")
    end(ronde, bouw)
    bouw.error = OSError(28, "vol")
    begin(ronde, bouw, "derde")
    end(ronde, bouw)
    assert (schrijver.site / "zoekindex/kern.json").read_text("utf-8") == "tweede"
    assert "De zoekindex is niet gemaakt" in caplog.text


def test_what_runs_ends_with_the_server_without_a_word(
    ronde: Zoekronde, bouw: Bouw, caplog: pytest.LogCaptureFixture
) -> None:
    begin(ronde, bouw, "tweede")
    ronde.begin(SITE, say("derde"))
    ronde.stop()
    assert (ronde.ready.is_set(), bouw.sent, caplog.text) == (True, ["tweede"], "")

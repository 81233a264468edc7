"""What is noticed of a change: once, however an editor saves, and not that somebody only reads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from watchdog.observers.polling import PollingObserver

from casuskijker.mkdocs_adapter.serve import waarnemer as waarnemers
from casuskijker.mkdocs_adapter.serve.waarnemer import Waarnemer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LONG = 30
"""So many seconds nobody waits where all is well."""


class Server:
    """What the observer asks of a server of MkDocs."""

    def __init__(self, *paths: Path) -> None:
        self.observer = PollingObserver(timeout=0.1)
        self._watched_paths = dict.fromkeys(map(str, paths), 1)
        self._watch_refs: dict[str, object] = {}
        self._rebuild_cond = threading.Condition()
        self._want_rebuild = False
        self.builder = list

    def watch(self, path: str) -> None:
        """Watch as MkDocs does."""
        self._watched_paths[path] = 1
        self._watch_refs[path] = self.observer.schedule(None, path)  # type: ignore[arg-type] # our own

    def unwatch(self, path: str) -> None:
        """No longer."""
        del self._watched_paths[path]
        self.observer.unschedule(self._watch_refs.pop(path))  # type: ignore[arg-type] # our own

    def notices(self, change: Callable[[], object]) -> bool:
        """Whether a change is noticed."""
        with self._rebuild_cond:
            change()
            return self._rebuild_cond.wait_for(lambda: self._want_rebuild, timeout=LONG)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server that watches a folder, and a file beside it."""
    for name in ("teksten/een.md", "mkdocs.yml", "ander.yml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    server = Server(tmp_path / "teksten", tmp_path / "mkdocs.yml")
    waarnemer = Waarnemer(server)  # type: ignore[arg-type] # as far as it is asked
    yield server
    waarnemer.stop()
    waarnemer.join()


def replace(file: Path) -> None:
    """Save as many editors do: in another file, which then takes the place."""
    file.with_suffix(".nieuw").write_text("y", "utf-8")
    file.with_suffix(".nieuw").replace(file)


CHANGES: dict[str, Callable[[Path], object]] = {
    "written in": lambda folder: (folder / "teksten/een.md").write_text("anders", "utf-8"),
    "replaced": lambda folder: replace(folder / "teksten/een.md"),
    "taken away": lambda folder: (folder / "teksten/een.md").unlink(),
    "renamed": lambda folder: (folder / "teksten/een.md").rename(folder / "teksten/twee.md"),
    "the settings": lambda folder: replace(folder / "mkdocs.yml"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_however_somebody_saves_it_is_noticed(server: Server, tmp_path: Path, change: str) -> None:
    server.observer.start()
    assert server.notices(lambda: CHANGES[change](tmp_path))


def test_where_the_system_tells_nothing_it_is_seen_by_looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent:
        def schedule(self, *_: object, **__: object) -> None:
            """Take it."""

        def start(self) -> None:
            raise OSError(28, "no space left on device")

    monkeypatch.setattr(waarnemers, "Observer", Silent)
    server = Server(tmp_path)
    waarnemer = Waarnemer(server)  # type: ignore[arg-type] # as far as it is asked
    waarnemer.start()
    assert server.notices(lambda: (tmp_path / "nieuw.md").write_text("x", "utf-8"))
    waarnemer.stop()
    waarnemer.join()


def test_what_was_told_is_no_news_when_it_is_seen(server: Server, tmp_path: Path) -> None:
    hear_telling, hear_looking = server.observer._hear_telling, server.observer._hear_looking  # type: ignore[attr-defined] # in its place
    hear_telling({str(tmp_path / "teksten/een.md")})
    server._want_rebuild = False
    hear_looking({str(tmp_path / "teksten/een.md")})
    assert not server._want_rebuild
    hear_looking({str(tmp_path / "teksten/twee.md")})
    assert server._want_rebuild


def test_a_folder_that_is_made_later_is_seen_and_what_is_written_in_it_too(server: Server, tmp_path: Path) -> None:
    built: list[str] = []
    tops = [tmp_path / "teksten", tmp_path / "kijkramen", tmp_path / "weg/lijst.yml"]
    server.observer.await_tops(tops, lambda: built.append("site"))  # type: ignore[attr-defined] # in its place
    server.observer.start()
    for folder in ("kijkramen", "teksten"):
        if folder == "teksten":  # moved away and back, as a version control does
            (tmp_path / folder).rename(tmp_path / "even-weg")
            assert server.notices(lambda: (tmp_path / "even-weg").rename(tmp_path / "teksten"))
        else:
            assert server.notices((tmp_path / folder).mkdir)
        server.builder()
        server._want_rebuild = False
        assert server.notices(lambda folder=folder: (tmp_path / folder / "nieuw.md").write_text("x", "utf-8"))  # type: ignore[misc] # it has no type to hold
    assert built == ["site", "site"]
    assert set(server._watched_paths) == {str(tmp_path / name) for name in ("teksten", "mkdocs.yml", "kijkramen")}


def test_a_list_that_is_saved_is_news_once(server: Server, tmp_path: Path) -> None:
    """It is one of what may come later, in a folder that is watched: it is heard there too, and half a second later."""
    path = tmp_path / "teksten/een.md"
    observer: Any = server.observer
    observer.await_tops([path, tmp_path / "teksten"], list)
    hear_top = {
        each: handler._hear
        for each in observer._observers
        for watch, handlers in each._handlers.items()
        if watch.path == str(tmp_path / "teksten") and not watch.is_recursive
        for handler in handlers
    }
    hear_top[observer._telling]({str(path)})
    assert server._want_rebuild
    server._want_rebuild = False
    hear_top[observer._looking]({str(path)})
    assert not server._want_rebuild


def test_lists_of_one_folder_come_and_go_without_taking_each_others_watch(server: Server, tmp_path: Path) -> None:
    lists = [tmp_path / "teksten" / name for name in ("begrippen.yml", "woorden.yml")]
    server.observer.await_tops(lists, list)  # type: ignore[attr-defined] # in its place
    server.observer.start()
    for change in (
        lambda: [each.write_text("x", "utf-8") for each in lists],
        lists[0].unlink,
        lambda: lists[1].write_text("anders", "utf-8"),
        lambda: lists[0].write_text("terug", "utf-8"),
        lists[1].unlink,
    ):
        server._want_rebuild = False
        assert server.notices(change)
        server.observer._hear_top({str(each) for each in lists}, hear=server.observer._hear_telling)  # type: ignore[attr-defined] # whichever was heard by now
        server.builder()

"""Notices what changes on the disk: at once where the system tells, and by looking where it does not."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from casuskijker.mkdocs_adapter.reporting import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mkdocs.livereload import LiveReloadServer
    from watchdog.observers.api import BaseObserver, ObservedWatch
    from watchdog.observers.polling import PollingObserver

CHANGES = frozenset({"created", "modified", "moved", "deleted"})
"""What happens to a file that makes it another; that somebody reads it, the system tells too."""

AFTER = 3.0
"""What is seen by looking, the system told at most so many seconds before; if not, it does not tell."""


class Waarnemer:
    """Stands in the place of the observer of MkDocs, which only looks, and goes on to ask it.

    On a disk in a network, in a container or of another system nobody tells; there looking is all there is.
    """

    def __init__(self, server: LiveReloadServer) -> None:
        """Take over what is watched already, before the server begins to look."""
        self._looking = server.observer
        self._telling: BaseObserver | None = Observer()
        self._server = server
        self._told: dict[str, float] = {}
        self._refs: dict[ObservedWatch, ObservedWatch] = {}
        self._tops: frozenset[str] = frozenset()
        self._made: set[str] = set()
        self._looking.unschedule_all()
        for path in server._watched_paths:  # noqa: SLF001 - it says so nowhere else
            server._watch_refs[path] = self.schedule(None, path, recursive=True)  # noqa: SLF001 - as above
        server.observer = cast("PollingObserver", self)

    def schedule(self, handler: object, path: str, *, recursive: bool = True) -> ObservedWatch:
        """Watch a folder or a file."""
        del handler  # that of MkDocs would build for all that it hears
        looked = self._looking.schedule(_Handler(self._hear_looking, ""), path, recursive=recursive)
        if self._telling:
            # A file that an editor replaces is another one for the system: the folder is what stays.
            folder, only = (str(Path(path).parent), path) if Path(path).is_file() else (path, "")
            handler = _Handler(self._hear_telling, only)
            self._refs[looked] = self._telling.schedule(handler, folder, recursive=recursive and not only)
        return looked

    def await_tops(self, tops: Iterable[Path], build: Callable[[], None]) -> None:
        """Hear it when one of these comes, in a folder that is there: it is not watched before, nor after it went."""

        def build_watching() -> None:
            self._watch_made()
            build()

        self._server.builder = build_watching
        self._tops = frozenset(map(str, tops))
        for folder in {str(Path(top).parent) for top in self._tops if Path(top).parent.is_dir()}:
            for observer in self._observers:
                hear = self._hear_looking if observer is self._looking else self._hear_telling
                handler = _Handler(partial(self._hear_top, hear=hear), "")
                observer.schedule(handler, folder, recursive=False)

    def _hear_top(self, paths: set[str], hear: Callable[[set[str]], None]) -> None:
        if new := paths & self._tops:
            self._made.update(new)
            hear(new)

    def _watch_made(self) -> None:
        """Watch what came. Not from where it was heard: two that look would each wait for what the other holds.

        A folder that came again is another one for the system. A file is watched by its folder, which files share: that
        is left as it is.
        """
        while self._made:  # more may come meanwhile, from another thread
            path = self._made.pop()
            is_watched = path in self._server._watched_paths  # noqa: SLF001 - it says so nowhere else
            if is_watched and Path(path).is_dir():
                self._server.unwatch(path)
                self._server.watch(path)
            elif not is_watched and Path(path).exists():
                self._server.watch(path)

    def unschedule(self, watch: ObservedWatch) -> None:
        """Watch it no longer."""
        self._looking.unschedule(watch)
        if self._telling and watch in self._refs:
            self._telling.unschedule(self._refs.pop(watch))

    def start(self) -> None:
        """Begin."""
        self._looking.start()
        try:
            if self._telling:
                self._telling.start()
        except OSError as error:
            log.info("Wijzigingen zie je na een halve seconde: het systeem meldt ze niet (%s).", error)
            self._telling = None

    def stop(self) -> None:
        """End."""
        for observer in self._observers:
            observer.stop()

    def join(self) -> None:
        """Wait until it has ended."""
        for observer in self._observers:
            if observer.is_alive():
                observer.join()

    @property
    def _observers(self) -> list[BaseObserver]:
        return [each for each in (self._looking, self._telling) if each]

    def _hear_telling(self, paths: set[str]) -> None:
        now = time.monotonic()
        self._told = {path: moment for path, moment in self._told.items() if now - moment < AFTER}
        self._told |= dict.fromkeys(paths, now)
        self._ask_for_round()

    def _hear_looking(self, paths: set[str]) -> None:
        if not any(time.monotonic() - self._told.get(path, -AFTER) < AFTER for path in paths):
            self._ask_for_round()

    def _ask_for_round(self) -> None:
        server = self._server
        with server._rebuild_cond:  # noqa: SLF001 - as MkDocs does when it sees a change
            server._want_rebuild = True  # noqa: SLF001 - as above
            server._rebuild_cond.notify_all()  # noqa: SLF001 - as above


class _Handler(FileSystemEventHandler):
    """Passes on where something changed, in a folder or in one file only."""

    def __init__(self, hear: Callable[[set[str]], None], only: str) -> None:
        self._hear = hear
        self._only = only

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Hear of a change; that a folder has other files than before, the files tell."""
        paths = {str(path) for path in (event.src_path, event.dest_path) if path}
        is_other = event.event_type in CHANGES and not (event.is_directory and event.event_type == "modified")
        if is_other and (not self._only or self._only in paths):
            self._hear(paths)

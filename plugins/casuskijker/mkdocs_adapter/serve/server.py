"""The server of MkDocs, told of a change at once, and first of all asking for the page that somebody looks at."""

from __future__ import annotations

import signal
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.herladen import place_of, reload_by_file
from casuskijker.mkdocs_adapter.nieuws import Nieuws
from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.mkdocs_adapter.serve.gezegd import say_above, say_that_it_builds
from casuskijker.mkdocs_adapter.serve.herbouw import Herbouw
from casuskijker.mkdocs_adapter.serve.opruimen import remove_afterwards
from casuskijker.mkdocs_adapter.serve.stand import WholeError
from casuskijker.mkdocs_adapter.serve.stilte import quiet_server
from casuskijker.mkdocs_adapter.serve.waarnemer import Waarnemer
from casuskijker.search import FOLDER

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterable
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

    from casuskijker.mkdocs_adapter.boven import Melding
    from casuskijker.mkdocs_adapter.publishing import PublishingPlugin

FAILED = "Interne fout; bij de volgende wijziging wordt de hele site gebouwd."
NEWS = 0.1
"""So many seconds at most go by between a save and what the system tells of it."""
QUIET = 0.03
"""After so many seconds without another change, what an editor does at one save is done."""
BREATH = 0.15
"""So many seconds the browser has the processor for the page that is looked at, before the others are made."""
PATIENCE = 60
"""So many seconds a browser waits for what is being made."""


class Volger:
    """Makes what a change asks for: the page that is looked at before browsers are told, the rest after that."""

    def __init__(self, server: LiveReloadServer, plugin: PublishingPlugin, build: Callable[[], None]) -> None:
        """Take over a site that was just built."""
        self._server = server
        self._plugin = plugin
        self.herbouw = Herbouw(plugin, build, Path(server.root))
        self._versie = server._visible_epoch  # noqa: SLF001 - it says so nowhere else
        self._nieuws = Nieuws(server, self._say_above, lambda: self._versie)
        plugin.tell = self._nieuws.tell
        self._in_view = "index.html"
        self._changed = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._ended = False
        self.removing: subprocess.Popen[bytes] | None = None
        server.builder = self._build
        reload_by_file(server, self._nieuws)
        server.set_app(self._ask_first(server.get_app()))  # type: ignore[arg-type] # it has one by now
        self._worker = threading.Thread(target=self._work, daemon=True)
        self._worker.start()

    def close(self) -> None:
        """Leave nothing behind."""
        log.info("Gestopt.")
        self._ended = True
        self._changed.set()
        self._worker.join(PATIENCE)  # it ends what it is writing, and begins nothing more
        self.herbouw.close()
        self.removing = remove_afterwards(Path(self._server.root))

    def _build(self) -> None:
        """Follow a change. MkDocs would leave everybody waiting for good after an error, so none reaches it."""
        self._idle.clear()
        try:
            self.herbouw.run(self._in_view)
        except Exception:  # noqa: BLE001 - it may be another plugin's; what is served stays up
            log.exception(FAILED)
        finally:
            if self.herbouw.is_news:  # of a save the system may tell once more, and an editor keeps files of its own
                self._versie = self._server._wanted_epoch  # noqa: SLF001 - as above
            self._changed.set()

    def _work(self) -> None:
        """Do what a round leaves, as long as there is something."""
        while not self._ended:
            self._changed.wait()
            self._changed.clear()
            self._changed.wait(BREATH)
            self._do_the_rest()
            if not self._changed.is_set():
                self._idle.set()

    def _do_the_rest(self) -> None:
        try:
            while not self._ended and self.herbouw.step():
                pass
            self._nieuws.tell()
        except WholeError as reason:
            log.info("De hele site wordt gebouwd: %s.", reason)
            self.herbouw.give_up()
            with self._server._rebuild_cond:  # noqa: SLF001 - as MkDocs does when it sees a change
                self._server._want_rebuild = True  # noqa: SLF001 - as above
                self._server._rebuild_cond.notify_all()  # noqa: SLF001 - as above
        except Exception:  # noqa: BLE001 - it may be another plugin's; what is served stays up
            log.exception(FAILED)
            self.herbouw.give_up()

    def _say_above(self, place: str) -> list[Melding]:
        """Say what an author must know, not halfway a round; a build of all takes too long to wait for."""
        if self._plugin.builds:
            return say_that_it_builds(self._plugin)
        with self.herbouw.between_rounds():
            return say_above(self._plugin, self._server.mount_path, place)

    def _ask_first(self, app: WSGIApplication) -> WSGIApplication:
        def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            self._prepare(place_of(environ["PATH_INFO"], self._server))
            return app(environ, start_response)

        return answer

    def _make(self, place: str) -> bool:
        """Have a page be there with all that was saved before it was asked for, and return whether there is one."""
        self._await_round()
        if self.herbouw.make_page(place):
            return True
        time.sleep(NEWS)  # it may have been saved just now
        self._await_round()
        return self.herbouw.make_page(place)

    def _await_round(self) -> None:
        """Wait for the round that has what was saved before now, and for none of what is saved meanwhile."""
        server = self._server
        with server._rebuild_cond:  # noqa: SLF001 - as above
            is_awaited, wanted = server._want_rebuild, server._wanted_epoch  # noqa: SLF001 - as above
        with server._epoch_cond:  # noqa: SLF001 - as above
            server._epoch_cond.wait_for(lambda: server._visible_epoch >= wanted + is_awaited, PATIENCE)  # noqa: SLF001 - as above

    def _prepare(self, place: str) -> None:
        """Have what is asked for be there as it should be."""
        if place.endswith(".html") and self._make(place):
            self._in_view = place
        elif place.startswith(f"{FOLDER}/"):
            self._idle.wait(PATIENCE)
            self.herbouw.zoekronde.ready.wait(PATIENCE)
        elif not place.startswith(("livereload/", "assets/")):
            self._idle.wait(PATIENCE)


def _follow_mkdocs(server: LiveReloadServer, plugin: PublishingPlugin) -> Nieuws:
    return Nieuws(server, partial(say_above, plugin, server.mount_path), lambda: server._visible_epoch)  # noqa: SLF001 - it says so nowhere else


def follow_author(server: LiveReloadServer, plugin: PublishingPlugin, build: Callable[[], None]) -> Volger | None:
    """Have a server show at once what changes; a site that is served dirty, MkDocs builds as it does."""
    quiet_server()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # who ends it so, leaves nothing behind either
    waarnemer = Waarnemer(server)
    server.build_delay = QUIET
    if plugin.dirty:
        reload_by_file(server, _follow_mkdocs(server, plugin))
        return None
    volger = Volger(server, plugin, build)
    waarnemer.await_tops(plugin.publicatie.bronmappen.tops, server.builder)
    return volger

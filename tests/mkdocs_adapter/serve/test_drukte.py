"""Many ask for pages while all pages are written: each answer comes, is whole, and says what was saved before."""

from __future__ import annotations

import random
import re
import threading
import time
import urllib.request
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mkdocs.livereload import LiveReloadServer

from casuskijker.mkdocs_adapter.serve import server as servers
from casuskijker.mkdocs_adapter.serve.server import Volger
from tests.groei import Gebouwd, find_different, leave_out_index
from tests.sites import wait_for
from tests.wijzigingen import write, write_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

LONG = 30
"""So many seconds nobody waits where all is well."""
READERS, CHANGES = 6, 12
SAID = re.compile(r"Papier van (\d+) gram")
"""What an explanation says that stands on every page of a text, with the number of the change that it comes of."""
PASSING = re.compile(r'data-(versie|merk)="[^"]+"')
"""What a served page says of itself alone."""


class Vrager:
    """Somebody who asks for one page after the other, and remembers what was not right."""

    def __init__(self, url: str, places: list[str], seed: int) -> None:
        self._url, self._places = url, places
        self._chance = random.Random(seed)  # noqa: S311 - the same at every run
        self.seen: set[tuple[str, str]] = set()
        self.behind: list[str] = []

    def ask(self, saved: list[int], done: threading.Event) -> None:
        """Ask until nobody writes any more."""
        while not done.is_set():
            self.ask_once(saved[-1])

    def ask_once(self, least: int) -> None:
        """Ask for something, which has all that was saved before."""
        place = self._chance.choice(self._places)
        with urllib.request.urlopen(self._url + place, timeout=LONG) as answer:  # noqa: S310 - our own server
            text = answer.read().decode("latin-1")  # pictures too
        said = {int(number) for number in SAID.findall(text)}
        if len(said) > 1 or any(number < least for number in said):
            self.behind.append(f"{place}: {sorted(said)}, en {least} was bewaard")
        self.seen.add((place, PASSING.sub("", SAID.sub("", text))))


@contextmanager
def served(gebouwd: Gebouwd) -> Iterator[tuple[LiveReloadServer, str]]:
    """Serve a site that was built, and follow it, as `mkdocs serve` does; a test itself says when something changed."""
    server = LiveReloadServer(gebouwd.build, "127.0.0.1", 0, str(gebouwd.site), shutdown_delay=0.05)
    server.build_delay = servers.QUIET
    plugin: Any = gebouwd.plugin
    volger = Volger(server, plugin, gebouwd.build)
    threading.Thread(target=server.serve, daemon=True).start()
    wait_for(server.serve_thread.is_alive, LONG)
    try:
        yield server, f"http://127.0.0.1:{server.server_port}/"
    finally:
        volger.close()
        server.shutdown()


def save(server: LiveReloadServer, project: Path, number: int) -> None:
    """Give a begrip of all texts another explanation, and let the server hear of it."""
    write_uitleg(project, number)
    with server._rebuild_cond:  # as MkDocs does when it sees a change
        server._want_rebuild = True
        server._rebuild_cond.notify_all()


def write_uitleg(project: Path, number: int) -> None:
    begrippen = project / "site_config/begrippen.yml"
    text = begrippen.read_text("utf-8")
    write(begrippen, re.sub(r"Papier .*\.", f"Papier van {number} gram.", text, count=1))


def await_round(server: LiveReloadServer) -> None:
    """Wait until who looks at a page is told of the last change; other pages may still have to be written."""
    with server._epoch_cond:  # as who asks for a page
        is_shown = lambda: not server._want_rebuild and server._visible_epoch == server._wanted_epoch  # noqa: E731
        assert server._epoch_cond.wait_for(is_shown, LONG), "er wordt niet meer geschreven"


def write_on(server: LiveReloadServer, project: Path, saved: list[int]) -> None:
    """Save one change after the other, each while pages of the one before may still have to be written."""
    chance = random.Random(0)  # noqa: S311 - the same at every run
    for number in range(1, CHANGES + 1):
        save(server, project, number)
        saved.append(number)
        await_round(server)
        time.sleep(chance.uniform(0, 0.1))


def ask_and_write(gebouwd: Gebouwd, places: list[str]) -> list[Vrager]:
    """Have readers ask for any of these as long as somebody writes, and return them once all is there."""
    saved, done = [0], threading.Event()
    with served(gebouwd) as (server, url), ThreadPoolExecutor(READERS) as pool:
        vragers = [Vrager(url, places, seed) for seed in range(READERS)]
        asking = [pool.submit(vrager.ask, saved, done) for vrager in vragers]
        try:
            write_on(server, gebouwd.project, saved)
        finally:
            done.set()
        for each in asking:
            each.result()
        Vrager(url, ["sitemap.xml"], 0).ask_once(0)  # it waits until all is done
    return vragers


def test_who_asks_while_all_pages_are_written_gets_each_whole_and_the_site_is_that_of_a_clean_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever page, at whatever moment; nobody waits for good, who writes neither."""
    leave_out_index(monkeypatch.setattr)
    monkeypatch.setattr(servers, "BREATH", 0)  # no browser needs the processor
    monkeypatch.setattr(servers, "remove_afterwards", lambda _: None)  # what was served is compared
    project = write_site(tmp_path / "project", casussen=9, kijkramen=1)
    write_uitleg(project, 0)
    gebouwd, clean = Gebouwd(project, tmp_path / "site"), Gebouwd(project, tmp_path / "nieuw")
    gebouwd.build()
    files = sorted(gebouwd.site.rglob("*.html")) + sorted(gebouwd.site.glob("assets/casuskijker/*/*.*"))
    vragers = ask_and_write(gebouwd, [file.relative_to(gebouwd.site).as_posix() for file in files])
    clean.build()
    assert find_different(gebouwd.site, clean.site) == []
    assert [each for vrager in vragers for each in vrager.behind] == []
    times = Counter(place for place, _ in set().union(*(vrager.seen for vrager in vragers)))
    assert {place for place, different in times.items() if different > 1} == set()

"""Who asks a served site for something, gets it as it should be now: a page at once, what is made of the whole later.

Nothing is timed here: what is not there yet, the server itself waits for.
"""

from __future__ import annotations

import json
import posixpath
import re
import threading
import time
import urllib.request
from functools import partial
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from wsgiref.util import FileWrapper

import pytest
from mkdocs.livereload import LiveReloadServer

from casuskijker.mkdocs_adapter.herladen import FOR_AN_HOUR, SCRIPT, SHEET
from casuskijker.mkdocs_adapter.serve import herbouw as rounds
from casuskijker.mkdocs_adapter.serve import server as servers
from casuskijker.mkdocs_adapter.serve.opruimen import remove_afterwards
from casuskijker.mkdocs_adapter.serve.server import Volger, follow_author
from tests.groei import Gebouwd, leave_out_index
from tests.mkdocs_adapter.kleinste_site import CASUS, write_smallest
from tests.sites import serve_live, wait_for
from tests.wijzigingen import SITE, Auteur, write, write_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = 60
"""So many seconds nobody waits where all is well."""
FAST = 5
"""So many seconds nobody waits for one round."""


class Gevolgd:
    """A site as it is served, without a network."""

    def __init__(self, project: Path, site: Path) -> None:
        self.project = project
        self.gebouwd = Gebouwd(project, site)
        self.gebouwd.build()
        self.server = LiveReloadServer(self.gebouwd.build, "127.0.0.1", 0, str(site))
        self.server._watched_paths = {str(project): 1}  # without any, MkDocs puts nothing in pages
        plugin: Any = self.gebouwd.plugin
        self.volger = Volger(self.server, plugin, self.gebouwd.build)

    def write(self, file: str, old: str, new: str) -> None:
        """Write, and let the server follow that."""
        text = (self.project / file).read_text("utf-8")
        assert old in text
        write(self.project / file, text.replace(old, new))
        self.server.builder()

    def follow(self, *, meanwhile: bool = False) -> None:
        """Have a round, as MkDocs does when it hears of a change; whether more is saved meanwhile."""
        server = self.server
        with server._rebuild_cond:
            server._wanted_epoch += 1
            server._want_rebuild = False
        server.builder()
        server._want_rebuild = meanwhile
        with server._epoch_cond:
            server._visible_epoch = server._wanted_epoch
            server._epoch_cond.notify_all()

    def headers_of(self, path: str) -> dict[str, str]:
        """Return what a browser is told of what it gets."""
        app: Any = self.server.get_app()
        headers: dict[str, str] = {}
        answer = app({"PATH_INFO": path, "REQUEST_METHOD": "GET"}, lambda _, said: headers.update(said))
        if isinstance(answer, FileWrapper):
            answer.close()
        return headers

    def ask(self, path: str) -> str:
        """Return what a browser gets."""
        app: Any = self.server.get_app()
        answer = app({"PATH_INFO": path, "REQUEST_METHOD": "GET"}, lambda *_: None)
        content = b"".join(answer)
        if isinstance(answer, FileWrapper):
            answer.close()
        return content.decode()

    def ask_news(self, path: str, page: str, *, patience: int = 0) -> dict[str, Any]:
        """Return what a browser gets to hear that has this page."""
        self.server.poll_response_timeout = patience
        found = re.search(r'data-versie="(\d+)" data-merk="([^"]*)"', page)
        assert found
        asked = urlencode({"versie": found[1], "merk": found[2], "plaats": path})
        environ = {"PATH_INFO": "/livereload/nieuws", "QUERY_STRING": asked, "REQUEST_METHOD": "GET"}
        app: Any = self.server.get_app()
        news: dict[str, Any] = json.loads(b"".join(app(environ, lambda *_: None)))
        return news

    def asks_for_whole_build(self) -> bool:
        """Whether the server gets to hear that all must be built."""
        with self.server._rebuild_cond:  # it says so nowhere else
            asks = self.server._rebuild_cond.wait_for(lambda: self.server._want_rebuild, LONG)
            self.server._want_rebuild = False  # as MkDocs does before it builds
            return asks


LATE = """
def on_post_page(output, page, config):
    return output.replace("Zeg het met een script", "<script>x()</script>")
"""
"""What puts something in a page that may not be there, which is seen once the page is whole."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site, of which no index is made."""
    leave_out_index(monkeypatch.setattr)
    project = write_site(tmp_path / "project", casussen=4, kijkramen=1)
    write(project / "haken.py", LATE)
    write(project / "mkdocs.yml", f"{SITE}hooks: [haken.py]\n")
    return project


@pytest.fixture
def gevolgd(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gevolgd]:
    """That site, followed; no browser needs the processor."""
    monkeypatch.setattr(servers, "BREATH", 0)
    gevolgd = Gevolgd(project, tmp_path / "site")
    yield gevolgd
    gevolgd.volger.close()
    gevolgd.server.server_close()
    assert not gevolgd.gebouwd.site.exists(), "MkDocs need not take it away"
    assert gevolgd.volger.removing
    gevolgd.volger.removing.wait()
    assert not list(tmp_path.glob("site*"))


def test_what_is_gone_already_or_in_use_is_left_to_mkdocs(tmp_path: Path) -> None:
    assert remove_afterwards(tmp_path / "weg") is None


def test_what_is_asked_for_is_as_it_should_be(gevolgd: Gevolgd) -> None:
    gevolgd.ask("/casussen/verhaal-2/")
    gevolgd.write("casussen/verhaal-2.md", "titel: Verhaal 2", "titel: Een ander")
    assert "Een ander" in (gevolgd.gebouwd.site / "casussen/verhaal-2/index.html").read_text("utf-8")
    assert "Een ander" in gevolgd.ask("/casussen/")
    Auteur(gevolgd.project).add()
    gevolgd.server.builder()
    assert "casussen/nieuw-0/" in gevolgd.ask("/sitemap.xml")
    assert "Verhaal 5000" in gevolgd.ask("/casussen/nieuw-0/")


def test_who_waits_for_a_file_holds_up_nobody_who_writes(gevolgd: Gevolgd) -> None:
    server = gevolgd.server
    server._wanted_epoch += 1  # MkDocs builds: who asks for a file waits until that is done
    asking = threading.Thread(target=gevolgd.ask, args=("/api/casussen.json",), daemon=True)
    asking.start()
    wait_for(lambda: server._epoch_cond._waiters)  # type: ignore[attr-defined] # says so nowhere else
    new = ("casussen/verhaal-1.md", "titel: Verhaal 1", "titel: Een ander")
    threading.Thread(target=gevolgd.write, args=new, daemon=True).start()
    casussen = gevolgd.gebouwd.site / "casussen/index.html"
    wait_for(lambda: "Een ander" in casussen.read_text("utf-8"), LONG)
    with server._epoch_cond:
        server._visible_epoch = server._wanted_epoch
        server._epoch_cond.notify_all()
    asking.join(LONG)
    assert not asking.is_alive()


def test_a_browser_keeps_what_has_its_version_in_its_address_letters_for_a_while_and_nothing_else(
    gevolgd: Gevolgd,
) -> None:
    site = gevolgd.gebouwd.site
    versioned = next(site.glob("assets/casuskijker/*/casuskijker.css")).relative_to(site).as_posix()
    for place in (f"/{versioned}", SCRIPT, SHEET, f"{posixpath.dirname(SCRIPT)}/leesplek.js"):
        assert "immutable" in gevolgd.headers_of(place)["Cache-Control"]
    letter = next(site.glob("assets/casuskijker/pakketten/literata/*.woff2")).relative_to(site).as_posix()
    assert gevolgd.headers_of(f"/{letter}")["Cache-Control"] == FOR_AN_HOUR
    others = ("/over/", "/sitemap.xml", f"/{versioned}.weg", f"/{letter}.weg", f"{posixpath.dirname(SCRIPT)}/weg.js")
    assert [path for path in others if "Cache-Control" in gevolgd.headers_of(path)] == []


def test_what_cannot_go_on_piece_by_piece_asks_for_a_whole_build(gevolgd: Gevolgd) -> None:
    gevolgd.write("content/over.md", "Zie", "Zeg het met een script\n\nZie")
    assert gevolgd.asks_for_whole_build()
    gevolgd.server.builder()
    assert "script" in gevolgd.ask("/over/")


def test_settings_that_cannot_be_read_stand_above_each_page_and_texts_go_on(gevolgd: Gevolgd) -> None:
    gevolgd.write("mkdocs.yml", "plugins: [casuskijker]", "plugins: [casuskijker")
    message = "De site is niet opnieuw gebouwd."
    assert message in gevolgd.ask("/over/")
    assert re.search(
        r'<div class="aankondiging"><aside class="meelezen"[^>]*>(?s:.)*mkdocs\.yml:\d', gevolgd.ask("/over/")
    )
    gevolgd.write("casussen/verhaal-2.md", "titel: Verhaal 2", "titel: Een ander")
    page = gevolgd.ask("/casussen/verhaal-2/")
    assert (message in page, "Een ander" in page) == (True, True)
    assert "Een ander" in gevolgd.ask("/casussen/")
    gevolgd.write("mkdocs.yml", "plugins: [casuskijker", "plugins: [casuskijker]")
    page = gevolgd.ask("/casussen/verhaal-2/")
    assert (message in page, "Een ander" in page) == (False, True)


def test_a_page_that_comes_or_goes_is_so_for_who_asks_before_the_round_is_done(
    gevolgd: Gevolgd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gevolgd.volger.herbouw, "step", lambda: False)
    Auteur(gevolgd.project).add()
    gevolgd.server.builder()
    assert "Verhaal 5000" in gevolgd.ask("/casussen/nieuw-0/")
    (gevolgd.project / "casussen/verhaal-4.md").unlink()
    gevolgd.server.builder()
    assert "<h1>Verhaal 4</h1>" not in gevolgd.ask("/casussen/verhaal-4/")
    assert not (gevolgd.gebouwd.site / "casussen/verhaal-4").exists()


def test_who_asks_for_a_page_that_was_saved_just_now_waits_for_it(gevolgd: Gevolgd) -> None:
    Auteur(gevolgd.project).add()
    with gevolgd.server._rebuild_cond:  # as MkDocs hears of a change
        gevolgd.server._want_rebuild = True

    later = threading.Timer(0.2, gevolgd.follow)
    later.start()
    assert "Verhaal 5000" in gevolgd.ask("/casussen/nieuw-0/")
    later.join()


def test_who_waits_for_a_page_has_it_though_somebody_saves_on_and_on(gevolgd: Gevolgd) -> None:
    """As an editor does that saves by itself: there is always something saved that is not yet there."""
    server, done = gevolgd.server, threading.Event()

    def save_on() -> None:
        while not done.is_set():
            gevolgd.follow(meanwhile=True)
            time.sleep(0.01)
        gevolgd.follow()

    server._want_rebuild = True
    saving = threading.Thread(target=save_on, daemon=True)
    saving.start()
    asking = threading.Thread(target=gevolgd.ask, args=("/over/",), daemon=True)
    asking.start()
    asking.join(FAST)
    is_waiting = asking.is_alive()
    done.set()
    saving.join(LONG)
    assert not is_waiting


def test_a_round_in_which_no_text_is_another_is_no_news(gevolgd: Gevolgd) -> None:
    """Of one save the system may tell twice, and an editor keeps files of its own beside a text."""
    gevolgd.write("content/over.md", "Zie", "Zie dan")  # the first round after a build may have what came meanwhile
    page = gevolgd.ask("/over/")
    write(gevolgd.project / "content/.over.md.swp", "iets")
    gevolgd.follow()
    assert gevolgd.ask_news("/over/", page)["ververs"] is False
    write(gevolgd.project / "casussen/verhaal-2.md", CASUS)
    gevolgd.follow()
    assert gevolgd.ask_news("/over/", page)["ververs"] is True


@pytest.mark.parametrize("asked", ["", "versie=1", "versie=x&merk=.&plaats=/", "versie=1&merk=a.b.c&plaats=/"])
def test_who_asks_what_is_new_without_saying_of_what_is_told_so(gevolgd: Gevolgd, asked: str) -> None:
    said: list[str] = []
    app: Any = gevolgd.server.get_app()
    app({"PATH_INFO": "/livereload/nieuws", "QUERY_STRING": asked}, lambda status, _: said.append(status))
    assert said == ["400 Bad Request"]


def test_who_asks_what_is_new_of_what_can_be_no_file_hears_of_none(gevolgd: Gevolgd) -> None:
    page = gevolgd.ask("/over/")
    for path in ("/\0", "/../mkdocs.yml"):
        assert gevolgd.ask_news(path, page)["merk"].startswith(".")


def test_what_an_author_must_know_stands_above_pages_and_in_none_of_them(gevolgd: Gevolgd) -> None:
    aside = '<aside class="meelezen"'
    gevolgd.write("casussen/verhaal-2.md", "titel: Verhaal 2", "titel: VUL IN\nlet_op: VUL IN")
    page = gevolgd.ask("/over/")
    assert page.count("VUL IN") == 1
    assert "casussen/verhaal-2.md:2: dit bestand is nog niet af. Ook op regel 3 staat nog VUL IN." in page
    assert aside in gevolgd.ask("/bestaat-niet/")
    files = list(gevolgd.gebouwd.site.rglob("*.html"))
    assert [file for file in files if aside in file.read_text("utf-8")] == []
    gevolgd.write("casussen/verhaal-2.md", "titel: VUL IN\nlet_op: VUL IN", "titel: Verhaal 2")
    assert aside not in gevolgd.ask("/over/")


def test_a_dead_link_stays_above_the_page_until_it_is_mended(gevolgd: Gevolgd) -> None:
    dead = "<strong>regel 3</strong>: de link naar 'bestaatniet.md' leidt nergens heen."
    gevolgd.write("content/over.md", "Zie", "[Zie](bestaatniet.md)\n\nZie")
    assert dead in unescape(gevolgd.ask("/over/"))
    gevolgd.write("casussen/verhaal-2.md", "titel: Verhaal 2", "titel: Een ander")
    assert dead in unescape(gevolgd.ask("/over/"))
    gevolgd.write("content/over.md", "[Zie](bestaatniet.md)\n\n", "")
    assert dead not in unescape(gevolgd.ask("/over/"))


def test_a_place_that_is_not_there_goes_from_above_the_page_as_soon_as_it_is_mended(
    gevolgd: Gevolgd, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(gevolgd.project / "mkdocs.yml", f"{SITE}validation: {{links: {{anchors: warn}}}}\n")
    gevolgd.server.builder()
    for file, page in (("casussen/verhaal-2.md", "/casussen/verhaal-2/"), ("content/over.md", "/over/")):
        asked = "[verhaal](verhaal-3.md#nergens)" if "casus" in file else "[verhaal](casussen/index.md#nergens)"
        where = "Daarna" if "casus" in file else "Zie"
        gevolgd.write(file, where, f"{asked} {where}")
        gevolgd.ask("/sitemap.xml")
        assert "komt niet aan" in gevolgd.ask(page)
        with monkeypatch.context() as halfway:
            halfway.setattr(gevolgd.volger.herbouw, "step", lambda: False)
            gevolgd.write(file, f"{asked} ", "")
            assert "komt niet aan" not in gevolgd.ask(page), page
        gevolgd.server.builder()
        gevolgd.ask("/sitemap.xml")


def test_what_is_known_late_comes_above_a_page_that_stays(gevolgd: Gevolgd, monkeypatch: pytest.MonkeyPatch) -> None:
    path = "/casussen/verhaal-2/"
    page = gevolgd.ask(path)
    with monkeypatch.context() as halfway:
        halfway.setattr(gevolgd.volger.herbouw, "step", lambda: False)
        gevolgd.write("casussen/verhaal-2.md", "Daarna", "[verhaal](verhaal-3.md#nergens) Daarna")
        assert gevolgd.ask_news(path, page)["ververs"] is True, "the text is another one"
        page = gevolgd.ask(path)
    assert "komt niet aan" not in page
    gevolgd.volger._changed.set()
    news = gevolgd.ask_news(path, page, patience=LONG)
    assert (news["ververs"], "komt niet aan" in news["boven"]) == (False, True)


def test_a_page_that_was_renamed_is_gone_to_by_itself(gevolgd: Gevolgd) -> None:
    page = gevolgd.ask("/casussen/verhaal-4/")
    (gevolgd.project / "casussen/verhaal-4.md").rename(gevolgd.project / "casussen/een-ander.md")
    gevolgd.follow()
    news = gevolgd.ask_news("/casussen/verhaal-4/", page)
    assert (news["ververs"], news["naar"]) == (True, "/casussen/een-ander/")
    assert "casussen/verhaal-4.md heet nu casussen/een-ander.md" in " ".join(news["gezegd"])


def test_who_waits_for_a_whole_build_reads_so(gevolgd: Gevolgd, monkeypatch: pytest.MonkeyPatch) -> None:
    page, said = gevolgd.ask("/over/"), list[str]()
    server = gevolgd.server
    build: Any = gevolgd.volger.herbouw._geheel._build

    def build_and_look() -> None:
        server._wanted_epoch += 1
        said.append(gevolgd.ask_news("/over/", page)["boven"])
        server._wanted_epoch -= 1
        build()

    monkeypatch.setattr(gevolgd.volger.herbouw._geheel, "_build", build_and_look)
    gevolgd.write("mkdocs.yml", "site_name: ", "site_name: Ander ")
    assert "De hele site wordt opnieuw gebouwd.</strong> Een instelling of een sjabloon is gewijzigd." in said[0]
    assert "opnieuw gebouwd" not in gevolgd.ask("/over/")


def test_a_text_that_is_not_ready_is_said_where_its_page_will_be(gevolgd: Gevolgd) -> None:
    write(gevolgd.project / "casussen/07-nieuw.md", "---\ntitel: VUL IN\nomschrijving: VUL IN\n---\n\nVUL IN\n")
    gevolgd.server.builder()
    said = "Deze pagina is er nog niet.</strong> 07-nieuw.md, regel 2: dit bestand is nog niet af. Ook op regel 3 en 6"
    assert said in gevolgd.ask("/casussen/nieuw/")
    assert said not in gevolgd.ask("/casussen/iets-anders/")


def test_who_writes_hears_nothing_of_ids_that_are_not_online_yet(
    gevolgd: Gevolgd, caplog: pytest.LogCaptureFixture
) -> None:
    write(gevolgd.project / "site_config/vaste-ids.txt", "casus verhaal-1\n")
    Auteur(gevolgd.project).add()
    with caplog.at_level("INFO"):
        gevolgd.server.builder()
    assert "C503" not in caplog.text


def test_a_page_that_is_not_there_waits_for_it(gevolgd: Gevolgd) -> None:
    version = gevolgd.server._visible_epoch
    assert f'herladen.js" data-versie="{version}"' in gevolgd.ask("/casussen/bestaat-niet/")


def test_an_error_of_ours_keeps_nobody_waiting_and_the_next_change_is_built_whole(
    gevolgd: Gevolgd, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("een fout")

    with monkeypatch.context() as broken:
        broken.setattr(rounds, "reconcile", fail)
        gevolgd.write("casussen/verhaal-2.md", "titel: Verhaal 2", "titel: Een ander")
        gevolgd.ask("/sitemap.xml")
    assert "bij de volgende wijziging wordt de hele site gebouwd" in caplog.text
    gevolgd.write("casussen/verhaal-3.md", "titel: Verhaal 3", "titel: Een derde")
    assert "Een derde" in gevolgd.ask("/casussen/")


def test_a_site_that_is_served_dirty_mkdocs_builds_as_it_does(project: Path, tmp_path: Path) -> None:
    gebouwd = Gebouwd(project, tmp_path / "site")
    gebouwd.build()
    server = LiveReloadServer(gebouwd.build, "127.0.0.1", 0, str(gebouwd.site))
    plugin: Any = gebouwd.plugin
    plugin.dirty = True
    assert follow_author(server, plugin, gebouwd.build) is None
    assert server.builder == gebouwd.build
    server.server_close()


@pytest.mark.parametrize("options", [("--dirty", "--livereload"), ("--no-livereload",)])
def test_a_site_can_be_served_dirty_and_without_following(tmp_path: Path, options: tuple[str, ...]) -> None:
    is_followed = "--livereload" in options
    project = write_smallest(tmp_path)
    casus = project / "casussen/de-brief.md"
    with serve_live(project, *options) as url:
        read = partial(read_page, f"{url}casussen/de-brief/")
        assert "Er ligt een brief op de mat." in read()
        assert ("herladen.js" in read()) == is_followed
        write(casus, casus.read_text("utf-8").replace("brief op", "krant op"))
        if is_followed:
            wait_for(lambda: re.search("Er ligt een krant op de mat", read()))


def read_page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=LONG) as response:  # noqa: S310 - the address of our own server
        return str(response.read().decode())

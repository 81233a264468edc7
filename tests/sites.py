"""Real sites for tests: a copy of a project, built strictly as an author would, and served under a path of its own."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

import pytest

from tests.mkdocs_runs import run_mkdocs

if TYPE_CHECKING:
    import io
    import os
    from collections.abc import Callable, Iterator

Found = TypeVar("Found")

THIS_MACHINE = "127.0.0.1"
BASE = "/sub/pad/"
"""Where a test site lives on its host: an address that forgets this path is found out."""

ADDRESS = f"https://voorbeeld.test{BASE}"
"""Where a test site says that it is. It is served elsewhere, by each process that visits it at a port of its own."""

EMPTY = "niets-om-te-lezen"
"""Where every test site has a page without anything, under its path."""
OF_TESTS: dict[str, tuple[str, bytes]] = {EMPTY: ("text/html", b"")}
"""What every test site has under its path for the tests alone: of what kind it is, and what it holds."""

VERSIONED = re.compile("/assets/casuskijker/[0-9a-f]{12}/")
NOT_OF_THE_SITE = shutil.ignore_patterns(".*", "site", "tests", "__pycache__", "node_modules")


@dataclass(frozen=True, slots=True)
class Site:
    """A site that is being served: where, with a slash at the end, its files, and what the build printed."""

    url: str
    folder: Path
    output: str


def copy_project(project: Path, *, to: Path, settings: str = "") -> Path:
    """Copy what a site is made of, and give the copy its address and these settings at the end of its mkdocs.yml."""
    shutil.copytree(project, to, ignore=NOT_OF_THE_SITE)
    config = to / "mkdocs.yml"
    text, count = re.subn(r"(?m)^site_url:.*$", f"site_url: {ADDRESS}", config.read_text("utf-8"))
    assert count == 1, f"{config} has {count} lines with site_url"
    config.write_text(f"{text}\n{settings}", "utf-8")
    return to


def build_strict(project: Path, *, into: Path) -> str:
    """Build a project strictly and return what MkDocs printed; a build that fails shows all of that."""
    result = run_mkdocs(project, "build", "--strict", "--site-dir", str(into))
    assert result.returncode == 0, f"de strenge bouw van {project} mislukte:\n{result.stdout}"
    return result.stdout


@contextmanager
def build_and_serve(project: Path, *, workplace: Path, settings: str = "") -> Iterator[Site]:
    """Build a copy of a project in a workplace, unless another process did that already, and serve it."""
    folder = workplace / "site"

    def build() -> str:
        return build_strict(copy_project(project, to=workplace / "project", settings=settings), into=folder)

    output = make_once(workplace, build)
    with left_as_it_was(folder), serve(folder) as url:
        yield Site(url, folder, output)


@contextmanager
def left_as_it_was(folder: Path) -> Iterator[None]:
    """See to it that nothing is written in a folder that tests share, where it would be in the way of another."""
    before = look_at_files(folder)
    yield
    changed = sorted({name for name, _ in before ^ look_at_files(folder)})
    assert changed == [], f"een test schreef in {folder}, en dat delen tests: {changed}"


def read_all(folder: Path) -> dict[str, bytes]:
    """Return what a folder holds, by the place of each file in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def look_at_files(folder: Path) -> set[tuple[str, int]]:
    """Return the files of a folder, each with the moment at which it was written."""
    return {(str(path.relative_to(folder)), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def make_once(workplace: Path, make: Callable[[], str]) -> str:
    """Make something in a workplace that processes share: the first one makes it, others wait; return what it said.

    Where the first one fails, the next tries again, and so says for itself what went wrong.
    """
    workplace.mkdir(exist_ok=True)
    begun, said = workplace / "begonnen", workplace / "gezegd.txt"
    while not said.exists():
        try:
            begun.mkdir()
        except FileExistsError:
            time.sleep(0.1)
            continue
        try:
            text = make()
        except BaseException:
            begun.rmdir()
            raise
        (begun / said.name).write_text(text, "utf-8")
        (begun / said.name).rename(said)
    return said.read_text("utf-8")


@contextmanager
def serve(folder: Path, *, handler: type[SiteHandler] | None = None, log: list[str] | None = None) -> Iterator[str]:
    """Serve a folder, which may be filled later, on a free port of this machine; yields its address.

    The log gets what each request tells: the line that asks for something, and where the reader came from.
    """
    with Host((THIS_MACHINE, 0), partial(handler or SiteHandler, directory=str(folder))) as server:
        server.log = [] if log is None else log
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://{THIS_MACHINE}:{server.server_port}{BASE}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def serve_live(project: Path, *options: str, seconds: float = 120) -> Iterator[str]:
    """Run `mkdocs serve` in a project as who writes it does; yields its address, and `serve.log` is what it says."""
    with socket.create_server((THIS_MACHINE, 0)) as free:
        address = f"{THIS_MACHINE}:{free.getsockname()[1]}"
    printed = project / "serve.log"
    command = [sys.executable, "-u", "-m", "mkdocs", "serve", *(options or ["--livereload"]), "-a", address]
    with (
        printed.open("w") as log,
        subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT) as process,
    ):
        try:
            yield wait_for(lambda: re.search(r"Serving on (http://\S+)", printed.read_text("utf-8")), seconds)[1]
        finally:
            process.terminate()


def wait_for(find: Callable[[], Found | None], seconds: float = 120) -> Found:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := find():
            return found
        time.sleep(0.2)
    pytest.fail("het wachten duurde te lang")


class Host(ThreadingHTTPServer):
    """A host that writes down what it is asked for."""

    log: list[str]


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves as a static host does: under a path, folders by their index, the site's own page for what is not there."""

    # A page is some twenty files: to ask for them over one connection takes work off loading it.
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    # The tables of the machine are not asked: some call a script text/plain, and then no module runs.
    content_types: ClassVar = {
        ".css": "text/css",
        ".html": "text/html; charset=utf-8",
        ".ico": "image/x-icon",
        ".js": "text/javascript",
        ".json": "application/json",
        ".mjs": "text/javascript",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
        ".xml": "application/xml",
    }

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        return self.content_types.get(Path(path).suffix, "application/octet-stream")

    def translate_path(self, path: str) -> str:
        if not path.startswith(BASE):
            return self.directory + "/nergens"
        return super().translate_path(path.removeprefix(BASE.rstrip("/")))

    def do_GET(self) -> None:
        found = OF_TESTS.get(self.path.removeprefix(BASE))
        if not found:
            super().do_GET()
            return
        kind, data = found
        self.send_response_only(HTTPStatus.OK)  # and into no log: no reader asks for it
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self) -> None:
        """Say of what has its version in its address that it stays, as hosts do; else each page asks whether it did."""
        if VERSIONED.search(self.path):
            self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def list_directory(self, path: str | os.PathLike[str]) -> io.BytesIO | None:
        del path
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        html = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(html)))
        self.end_headers()
        self.wfile.write(html)

    def handle(self) -> None:
        # A browser that has left a page does not want the rest of it.
        with suppress(BrokenPipeError, ConnectionResetError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is inherited
        """Write down what a host can write down, and print nothing: the browser says what went wrong."""
        del format, args
        assert isinstance(self.server, Host)
        self.server.log.append(f"{self.requestline} {self.headers.get('Referer', '')}".rstrip())

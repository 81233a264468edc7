"""Real sites for tests: a copy of a project, built strictly as an author would, and served under a path of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, AnyStr, ClassVar

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from _typeshed import SupportsRead, SupportsWrite

THIS_MACHINE = "127.0.0.1"
BASE = "/sub/pad/"
"""Where a test site lives on its host: an address that forgets this path is found out."""

NOT_OF_THE_SITE = shutil.ignore_patterns(".*", "site", "tests", "__pycache__", "node_modules")


@dataclass(frozen=True, slots=True)
class Site:
    """A site that is being served: its address with a slash at the end, its files, and what the build printed."""

    url: str
    folder: Path
    output: str


def copy_project(project: Path, *, to: Path, site_url: str) -> Path:
    """Copy what a site is made of and give the copy its address, since only mkdocs.yml can tell MkDocs."""
    shutil.copytree(project, to, ignore=NOT_OF_THE_SITE)
    config = to / "mkdocs.yml"
    text, count = re.subn(r"(?m)^site_url:.*$", f"site_url: {site_url}", config.read_text("utf-8"))
    assert count == 1, f"{config} has {count} lines with site_url"
    config.write_text(text, "utf-8")
    return to


def run_mkdocs(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs in a project folder; what it printed, warnings too, is in `stdout`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=project,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0", "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def build_strict(project: Path, *, into: Path) -> str:
    """Build a project strictly and return what MkDocs printed; a build that fails shows all of that."""
    result = run_mkdocs(project, "build", "--strict", "--site-dir", str(into))
    assert result.returncode == 0, f"de strenge bouw van {project} mislukte:\n{result.stdout}"
    return result.stdout


@contextmanager
def build_and_serve(project: Path, *, workplace: Path) -> Iterator[Site]:
    """Build a copy of a project in an empty workplace for the address where it is then served."""
    folder = workplace / "site"
    with serve(folder) as url:
        copy = copy_project(project, to=workplace / "project", site_url=url)
        yield Site(url, folder, build_strict(copy, into=folder))


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


class Host(ThreadingHTTPServer):
    """A host that writes down what it is asked for."""

    log: list[str]


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves as a static host does: under a path, folders by their index, the site's own page for what is not there."""

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

    def list_directory(self, path: str | os.PathLike[str]) -> io.BytesIO | None:
        del path
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        with suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(page.read_bytes())

    def copyfile(self, source: SupportsRead[AnyStr], outputfile: SupportsWrite[AnyStr]) -> None:
        # A browser that has left a page does not want the rest of it.
        with suppress(BrokenPipeError, ConnectionResetError):
            super().copyfile(source, outputfile)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is inherited
        """Write down what a host can write down, and print nothing: the browser says what went wrong."""
        del format, args
        assert isinstance(self.server, Host)
        self.server.log.append(f"{self.requestline} {self.headers.get('Referer', '')}".rstrip())

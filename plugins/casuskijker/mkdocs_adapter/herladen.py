"""Live reload under the policy of the site: MkDocs writes a script into every page that it serves, ours is a file.

So an author sees at home what readers will see, with above it what only who writes must know.
"""

from __future__ import annotations

import json
import posixpath
import re
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs
from wsgiref.util import FileWrapper

from casuskijker.mkdocs_adapter.boven import put_above
from casuskijker.mkdocs_adapter.nieuws import Gezien

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

    from casuskijker.mkdocs_adapter.boven import Melding
    from casuskijker.mkdocs_adapter.nieuws import Nieuws

SCRIPT = "/livereload/herladen.js"
SHEET = "/livereload/meelezen.css"
KEPT = re.compile(r"/assets/casuskijker/[0-9a-f]{12}/")
"""In the address of what has its version in it: of another version it is another address, so a browser may keep it."""
FOR_EVER = ("Cache-Control", "max-age=31536000, immutable")
FOLDER = Path(__file__).with_name("meelezen")
SCRIPTS = {f"/livereload/{script.name}": "text/javascript" for script in FOLDER.glob("*.js")}
OWN = {**SCRIPTS, SHEET: "text/css"}
"""What a served site has besides, and what it is."""

NEWS = "/livereload/nieuws"
"""Where our script asks what is new of the page that it is on."""

INLINE = re.compile(
    rb"<script>\s*var livereload = (?:(?!<script).)*?livereload\((\d+), (\d+)\);\s*</script>", re.DOTALL
)
"""The script of MkDocs, with which version of the site a page is, and the number of that page."""
OURS = b'<script type="module" src="%b" data-versie="%d" data-merk="%b"></script>'
LINK = b'<link rel="stylesheet" href="%b"></head>' % SHEET.encode()
HEAD, BODY = b"</head>", b"</body>"


def reload_by_file(server: LiveReloadServer, nieuws: Nieuws) -> None:
    """Have a server of MkDocs send our script, with each page what stands above it, and who asks what is new."""
    app = server.get_app()
    if app:
        server.set_app(_wrap(app, server, nieuws))


def _wrap(app: WSGIApplication, server: LiveReloadServer, nieuws: Nieuws) -> WSGIApplication:
    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path in OWN:
            return _send((FOLDER / posixpath.basename(path)).read_bytes(), OWN[path], start_response)
        if path == NEWS:
            asked = {name: values[0] for name, values in parse_qs(environ["QUERY_STRING"]).items()}
            gezien = Gezien(int(asked["versie"]), *asked["merk"].split("."))
            news = nieuws.wait(_place_of(asked["plaats"], server), gezien)
            return _send(json.dumps(news).encode(), "application/json", start_response)
        place = place_of(path, server)
        gezien = nieuws.look(place)
        started: list[tuple[str, list[tuple[str, str]]]] = []
        body = app(environ, _remember(started))
        status, headers = started[0]
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            content = _complete(_read(body), *nieuws.say(place, gezien))
            headers = [(name, value) for name, value in headers if name != "Content-Length"]
            body = [content]
            headers.append(("Content-Length", str(len(content))))
        elif status.startswith("200") and KEPT.search(path):
            headers.append(FOR_EVER)
        start_response(status, headers)
        return body

    return answer


def _send(content: bytes, kind: str, start_response: StartResponse) -> list[bytes]:
    start_response("200 OK", [("Content-Type", kind), ("Content-Length", str(len(content)))])
    return [content]


def _read(body: Iterable[bytes]) -> bytes:
    """Return all of an answer, with the file that it came from closed as a server would."""
    with closing(body) if isinstance(body, FileWrapper) else nullcontext(body) as parts:
        return b"".join(parts)


def _complete(html: bytes, gezien: Gezien, meldingen: Sequence[Melding]) -> bytes:
    """Return a page with what it has while it is served; one that is not there waits for what comes as well."""
    script = OURS % (SCRIPT.encode(), gezien.versie, gezien.merk.encode())
    html, times = INLINE.subn(script, html)
    if not times:
        start, end, rest = html.rpartition(BODY)
        html = b"%b%b%b%b" % (start, script, end, rest) if end else html + script
    html = html.replace(HEAD, LINK, 1)
    return put_above(html, meldingen)


def place_of(path: str, server: LiveReloadServer) -> str:
    """Return the place on the site that an address leads to, which is as WSGI has it."""
    return _place_of(path.encode("latin-1").decode("utf-8", "ignore"), server)


def _place_of(path: str, server: LiveReloadServer) -> str:
    place = path.removeprefix(server.mount_path).lstrip("/")
    return posixpath.normpath(f"{place}index.html" if path.endswith("/") else place)


def _remember(started: list[tuple[str, list[tuple[str, str]]]]) -> Callable[..., Callable[[bytes], object]]:
    def start_response(
        status: str, headers: list[tuple[str, str]], exc_info: object = None
    ) -> Callable[[bytes], object]:
        del exc_info
        started.append((status, headers))
        return lambda _data: None

    return start_response

"""Live reload under the policy of the site: MkDocs writes a script into every page that it serves, ours is a file.

So an author sees at home what readers will see, with above it what only who writes must know.
"""

from __future__ import annotations

import json
import posixpath
import re
from contextlib import closing, nullcontext
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl
from wsgiref.util import FileWrapper

from casuskijker.mkdocs_adapter.boven import put_above
from casuskijker.mkdocs_adapter.nieuws import Gezien

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

    from casuskijker.mkdocs_adapter.boven import Melding
    from casuskijker.mkdocs_adapter.nieuws import Nieuws

FOR_EVER, FOR_AN_HOUR = "max-age=31536000, immutable", "max-age=3600"
KEPT = (
    (re.compile(r"/assets/casuskijker/[0-9a-f]{12}/"), FOR_EVER),
    (re.compile(r"/assets/casuskijker/pakketten/"), FOR_AN_HOUR),
)
"""How long a browser may keep what it asked for, so that it need not at each save. What has its version in its address
is another one there when it changes; what others made, such as letters, changes when somebody installs it anew."""
KINDS = {".js": "text/javascript", ".css": "text/css"}
FOLDER = Path(__file__).with_name("meelezen")
OWN = {file.name: file.read_bytes() for file in sorted(FOLDER.iterdir()) if file.suffix in KINDS}
"""What a served site has besides."""
PLACE = f"/livereload/{sha256(b''.join(OWN.values())).hexdigest()[:12]}/"
"""Where that is, with its version in it too."""
SCRIPT, SHEET = f"{PLACE}herladen.js", f"{PLACE}meelezen.css"

NEWS = "/livereload/nieuws"
"""Where our script asks what is new of the page that it is on."""
NOT_UNDERSTOOD = b"Hier vraagt een pagina van mkdocs serve wat er nieuw is.\n"
"""What whoever asks that reads who is no such page."""

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
        own = OWN.get(path.removeprefix(PLACE)) if path.startswith(PLACE) else None
        if own is not None:
            return _send(own, KINDS[posixpath.splitext(path)[1]], start_response, ("Cache-Control", FOR_EVER))
        if path == NEWS:
            asked = _read_asked(environ["QUERY_STRING"])
            if asked is None:
                return _send(NOT_UNDERSTOOD, "text/plain; charset=utf-8", start_response, status="400 Bad Request")
            news = nieuws.wait(_place_of(asked[0], server), asked[1])
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
        elif status.startswith("200"):
            headers += [("Cache-Control", how_long) for place, how_long in KEPT if place.search(path)]
        start_response(status, headers)
        return body

    return answer


def _read_asked(query: str) -> tuple[str, Gezien] | None:
    """Return of which address somebody asks what is new, and what they have; anyone can ask anything."""
    asked = dict(parse_qsl(query))
    try:
        pagina, woorden = asked["merk"].split(".")
        return asked["plaats"], Gezien(int(asked["versie"]), pagina, woorden)
    except (KeyError, ValueError):
        return None


def _send(
    content: bytes, kind: str, start_response: StartResponse, *more: tuple[str, str], status: str = "200 OK"
) -> list[bytes]:
    start_response(status, [("Content-Type", kind), ("Content-Length", str(len(content))), *more])
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
    return posixpath.normpath(f"/{place}index.html" if path.endswith("/") else f"/{place}").lstrip("/")


def _remember(started: list[tuple[str, list[tuple[str, str]]]]) -> Callable[..., Callable[[bytes], object]]:
    def start_response(
        status: str, headers: list[tuple[str, str]], exc_info: object = None
    ) -> Callable[[bytes], object]:
        del exc_info
        started.append((status, headers))
        return lambda _data: None

    return start_response

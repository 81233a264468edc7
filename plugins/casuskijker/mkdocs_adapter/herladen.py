"""Live reload under the policy of the site: MkDocs writes a script into every page that it serves, ours is a file.

So an author sees at home what readers will see, and nothing more.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

ADDRESS = "/livereload/herladen.js"
SCRIPT = Path(__file__).with_name("herladen.js")

INLINE = re.compile(
    rb"<script>\s*var livereload = (?:(?!<script).)*?livereload\((\d+), (\d+)\);\s*</script>", re.DOTALL
)
"""The script of MkDocs, with which version of the site a page is, and the number of that page."""
OURS = rb'<script src="%b" data-versie="\1" data-pagina="\2"></script>' % ADDRESS.encode()


def reload_by_file(server: LiveReloadServer) -> None:
    """Have a server of MkDocs send our script."""
    app = server.get_app()
    if app:
        server.set_app(_wrap(app))


def _wrap(app: WSGIApplication) -> WSGIApplication:
    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ["PATH_INFO"] == ADDRESS:
            content = SCRIPT.read_bytes()
            start_response("200 OK", [("Content-Type", "text/javascript"), ("Content-Length", str(len(content)))])
            return [content]
        started: list[tuple[str, list[tuple[str, str]]]] = []
        body = app(environ, _remember(started))
        status, headers = started[0]
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            content = INLINE.sub(OURS, b"".join(body))
            headers = [(name, value) for name, value in headers if name != "Content-Length"]
            body = [content]
            headers.append(("Content-Length", str(len(content))))
        start_response(status, headers)
        return body

    return answer


def _remember(started: list[tuple[str, list[tuple[str, str]]]]) -> Callable[..., Callable[[bytes], object]]:
    def start_response(
        status: str, headers: list[tuple[str, str]], exc_info: object = None
    ) -> Callable[[bytes], object]:
        del exc_info
        started.append((status, headers))
        return lambda _data: None

    return start_response

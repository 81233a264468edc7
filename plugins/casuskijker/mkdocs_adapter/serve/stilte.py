"""What MkDocs says of its own machinery while it serves, which tells an author nothing; we say what came of a save."""

from __future__ import annotations

import logging
import re

OF_MACHINERY = ("Detected file changes", "Reloading browsers", "Browser connected", "Watching paths")
SERVER = logging.getLogger("mkdocs.livereload")
SERVE = logging.getLogger("mkdocs.commands.serve")
NO_PAGE = re.compile(r'"GET \S*(?:/|\.html) HTTP/[\d.]+" code 404')
"""A page that is not there, which stands on the page that comes instead, at each save of who has it open."""


def quiet_server() -> None:
    """Leave out what is about watching and reloading, from now on; that it stops, we say."""
    SERVER.addFilter(_is_news)
    SERVE.addFilter(lambda record: record.getMessage() != "Shutting down...")


def _is_news(record: logging.LogRecord) -> bool:
    said = record.getMessage()
    return not (any(words in said for words in OF_MACHINERY) or NO_PAGE.search(said))

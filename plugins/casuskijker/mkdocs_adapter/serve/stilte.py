"""What MkDocs says of its own machinery while it serves, which tells an author nothing; we say what came of a save."""

from __future__ import annotations

import logging

OF_MACHINERY = ("Detected file changes", "Reloading browsers", "Browser connected", "Watching paths")
SERVER = logging.getLogger("mkdocs.livereload")


def quiet_server() -> None:
    """Leave out what is about watching and reloading, from now on."""
    SERVER.addFilter(_is_news)


def _is_news(record: logging.LogRecord) -> bool:
    return not any(words in record.getMessage() for words in OF_MACHINERY)

"""Where a site is served: when that place cannot be had, it is said before anything is built, with what to type."""

from __future__ import annotations

import errno
import os
import socket
import sys
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

TYPED = "CASUSKIJKER_TYPT"
"""How whoever runs MkDocs for somebody has that one type another address, which comes behind it."""
WITH_MKDOCS = "mkdocs serve --livereload --dev-addr "
FIRST, LAST = 8000, 65000
"""Where a port is looked for that is free, when the one that was asked for is no ordinary one."""

TAKEN = "Poort {port} is al bezet, misschien toon je deze site al in een ander venster. Stop dat met Ctrl en C, of typ:"
REASONS = {
    errno.EADDRINUSE: TAKEN,
    errno.EACCES: "Poort {port} mag je op deze computer niet gebruiken. Typ:",
    errno.EADDRNOTAVAIL: "Het adres {host} is niet van deze computer. Typ:",
}
"""Why a computer does not give a place, as far as it is known what that means."""
OTHERWISE = "Het adres {host}:{port} is niet te gebruiken ({said}). Typ:"


def refuse_taken(config: MkDocsConfig) -> None:
    """End a build for a server that could not show what is built.

    Raises:
        Abort: With one sentence, and what to type.
    """
    host, port = config.dev_addr
    if error := _try(host, port):
        said = REASONS.get(getattr(error, "errno", 0), OTHERWISE).format(host=host, port=port, said=error)
        raise Abort(f"{said} {os.environ.get(TYPED, WITH_MKDOCS)}{_find_free(host, port)}")


def _try(host: str, port: int) -> Exception | None:
    """Return why a place cannot be had, if so; it is let go at once."""
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as tried:
            if sys.platform != "win32":  # there it would be given a place that is taken
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((host, port))
    except (OSError, OverflowError) as error:  # the second is of a port that there is not
        return error
    return None


def _find_free(host: str, port: int) -> str:
    """Return an address that can be had, near the one that was asked for."""
    begin = port if FIRST <= port < LAST else FIRST - 1
    places = ((name, each) for each in range(begin + 1, LAST + 1) for name in (host, "127.0.0.1"))
    name, free = next(place for place in places if not _try(*place))
    return f"[{name}]:{free}" if ":" in name else f"{name}:{free}"

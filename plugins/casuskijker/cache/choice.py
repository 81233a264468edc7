"""Which folder a site keeps its cache in."""

from __future__ import annotations

import os
from pathlib import Path

from casuskijker.cache.entries import NO_CACHE, Cache

VARIABLE = "CASUSKIJKER_CACHE"
"""The variable in the environment that goes before what mkdocs.yml says, with the same values."""
DEFAULT = ".cache/casuskijker"
SWITCHES = {"true": DEFAULT, "false": None}


def choose_cache(wanted: bool | str, *, root: Path) -> Cache:  # noqa: FBT001 - what stands behind `cache:` in mkdocs.yml
    """Return the cache of the site in a folder: `wanted` is true, false, or a path from there."""
    said = os.environ.get(VARIABLE, "").strip() or str(wanted)
    folder = SWITCHES.get(said.lower(), said)
    return NO_CACHE if folder is None else Cache(Path(os.path.normpath(root / folder)))

"""What is made of what is installed alone, and of no site: it stays where Python keeps what it compiled our modules to.

Who may write there may write our code too, so what stands there may be run (decision 0085). As of modules, nothing is
kept where Python is told to keep nothing, or where the folder may not be written in.
"""

from __future__ import annotations

import sys
from importlib.util import cache_from_source
from pathlib import Path

from casuskijker.cache.entries import NO_CACHE, Cache


def open_beside_code() -> Cache:
    """Return what this Python kept of us, for all sites that are built with it."""
    return NO_CACHE if sys.dont_write_bytecode else Cache(Path(cache_from_source(__file__)).with_suffix(""))

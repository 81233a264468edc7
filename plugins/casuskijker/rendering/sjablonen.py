"""What templates were compiled to, kept as Python keeps that of modules: to compile them takes a sixth of a second.

It stands where Python keeps what this module was compiled to, so who may write there may write our code too; and as of
modules, nothing is kept where Python is told to keep nothing.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

from casuskijker.cache import hash_rooms

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """The templates of an environment, each by its file; where one cannot be kept, it is compiled each time."""

    def __init__(self, environment: Environment) -> None:
        """Tell what this version of Jinja and of us makes from what others made."""
        self._made_by = f"{version('jinja2')} {hash_rooms('rendering')}"
        rules = (environment.autoescape, environment.trim_blocks, environment.lstrip_blocks)
        self._kind = " ".join(map(str, (*rules, *sorted(environment.extensions))))
        self._begin = Path(cache_from_source(__file__)).with_suffix("")

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return what a template is called here: environments with other rules make something else of the same one."""
        return super().get_cache_key(f"{self._kind} {name}", filename)

    def get_source_checksum(self, source: str) -> str:
        """Return what tells apart what a template is compiled to."""
        return f"{super().get_source_checksum(source)} {self._made_by}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Have what was kept of a template, if it is what it is compiled to now."""
        with suppress(EOFError, OSError, UnpicklingError):
            bucket.bytecode_from_string(self._place(bucket).read_bytes())

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a template was compiled to; it is written beside its place, so that nobody reads a half."""
        if sys.dont_write_bytecode:
            return
        half = self._place(bucket).with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            half.write_bytes(bucket.bytecode_to_string())
            half.replace(self._place(bucket))

    def _place(self, bucket: Bucket) -> Path:
        return self._begin.with_name(f"{self._begin.name}-{bucket.key}.sjabloon")

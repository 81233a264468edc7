"""What templates were compiled to, kept beside our code as Python keeps modules: to compile them takes 0.16 s."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

from casuskijker.cache import hash_rooms, open_beside_code

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.bccache import Bucket

SOORT = "sjablonen"


class Compiled(BytecodeCache):
    """The templates of an environment, each by its file; where one cannot be kept, it is compiled each time."""

    def __init__(self, environment: Environment) -> None:
        """Tell what this version of Jinja and of us makes from what others made."""
        self._made_by = f"{version('jinja2')} {hash_rooms('rendering')}"
        rules = (environment.autoescape, environment.trim_blocks, environment.lstrip_blocks)
        self._kind = " ".join(map(str, (*rules, *sorted(environment.extensions))))
        self._beside = open_beside_code()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return what a template is called here: environments with other rules make something else of the same one."""
        return super().get_cache_key(f"{self._kind} {name}", filename)

    def get_source_checksum(self, source: str) -> str:
        """Return what tells apart what a template is compiled to."""
        return f"{super().get_source_checksum(source)} {self._made_by}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Have what was kept of a template, if it is what it is compiled to now."""
        if kept := self._beside.read(SOORT, bucket.key):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a template was compiled to, in the place of what its file was compiled to before."""
        self._beside.write(SOORT, bucket.key, bucket.bytecode_to_string(), most=None)

"""The scripts for the browser as they were bundled when this package was built or set up; decision record 0037."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from casuskijker.rendering.environment import THEME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casuskijker.rendering.woorden import Woorden

BUNDELS = THEME / "bundels"
LIST = "bundels.json"
SOURCE = "main.js"
"""A script as it was written, which whoever works on the code has and an installed package lacks."""

STALE = (
    "De scripts voor de browser zijn niet gebundeld, of niet zoals ze nu zijn. "
    "Bundel ze met 'make bundels', of zonder make met 'python -m bundling'."
)


SAID = re.compile(r'"([a-z-]+\.[a-z_]+)"')
"""The name of a word, as it stands in a bundle where it is said; decision record 0061."""


class StaleBundelsError(Exception):
    """The bundles are not of the scripts as they are now."""


@dataclass(frozen=True, slots=True)
class Bundels:
    """What was made: for each file the files that it cannot do without."""

    files: Mapping[str, list[str]]

    def collect(self, *names: str) -> list[str]:
        """Return these files with all that they cannot do without, each before what it needs."""
        found: dict[str, None] = {}
        ahead = list(names)
        while ahead:
            name = ahead.pop(0)
            if name not in found:
                found[name] = None
                ahead += self.files[name]
        return list(found)


def read_bundels() -> Bundels:
    """Return what was made.

    Raises:
        StaleBundelsError: When the scripts are here as they were written, and the bundles are of others or lacking.
    """
    file = BUNDELS / LIST
    if not file.is_file():
        raise StaleBundelsError(STALE)
    made = json.loads(file.read_text("utf-8"))
    if (THEME / SOURCE).is_file() and _hash_all(made["bronnen"]) != made["stempel"]:
        raise StaleBundelsError(STALE)
    return Bundels(made["bestanden"])


def put_in_woorden(script: str, woorden: Woorden) -> str:
    """Return a bundle with what each word says, one form or both, in the place of its name."""

    def say(found: re.Match[str]) -> str:
        forms = woorden.get(found[1])
        if forms is None:
            return found[0]
        return json.dumps(forms if len(forms) > 1 else forms[0], ensure_ascii=False, separators=(",", ":"))

    return SAID.sub(say, script)


def _hash_all(names: list[str]) -> str:
    """Return the mark of scripts, as `bundling` makes it; one that is gone counts as empty."""
    paths = [THEME / name for name in names]
    return sha256(b"".join(path.read_bytes() for path in paths if path.is_file())).hexdigest()

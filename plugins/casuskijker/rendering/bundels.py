"""What was made of scripts and stylesheets when this package was built or set up; decision records 0037 and 0082."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from casuskijker.rendering.environment import THEME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casuskijker.rendering.woorden import Woorden

BUNDELS = THEME / "bundels"
LIST = "bundels.json"
SHEETS = "*/*/*.css"
"""Where the stylesheets stand, as they were written and as they were made small."""
SOURCE = "main.js"
"""A script as it was written, which whoever works on the code has and an installed package lacks."""

STALE = (
    "De scripts en stijlbladen voor de browser zijn niet gebundeld, of niet zoals ze nu zijn. "
    "Bundel ze met 'make bundels', of zonder make met 'python -m bundling'."
)


SAID = re.compile(r'"([a-z-]+\.[a-z_]+)"')
"""The name of a word, as it stands in a bundle where it is said; decision record 0061."""


class StaleBundelsError(Exception):
    """The bundles are not of the scripts and stylesheets as they are now."""


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


def check_bundels() -> None:
    """See to it that what was made is of what there is.

    Raises:
        StaleBundelsError: When bundles are lacking, or are not of the scripts and stylesheets that are here.
    """
    if not (BUNDELS / LIST).is_file():
        raise StaleBundelsError(STALE)
    made = _read_list()
    if (THEME / SOURCE).is_file() and _hash_all(made["bronnen"]) != made["stempel"]:
        raise StaleBundelsError(STALE)


def read_bundels() -> Bundels:
    """Return what was made."""
    return Bundels(_read_list()["bestanden"])


def _read_list() -> dict[str, Any]:
    made: dict[str, Any] = json.loads((BUNDELS / LIST).read_text("utf-8"))
    return made


def put_in_woorden(script: str, woorden: Woorden) -> str:
    """Return a bundle with what each word says, one form or both, in the place of its name."""

    def say(found: re.Match[str]) -> str:
        forms = woorden.get(found[1])
        if forms is None:
            return found[0]
        return json.dumps(forms if len(forms) > 1 else forms[0], ensure_ascii=False, separators=(",", ":"))

    return SAID.sub(say, script)


def _hash_all(names: list[str]) -> str:
    """Return the mark of these and of every stylesheet, also a new one, as `bundling` makes it."""
    sheets = (path.relative_to(THEME).as_posix() for path in THEME.glob(SHEETS))
    there = (name for name in sorted({*names, *sheets}) if (THEME / name).is_file())
    return sha256(b"\0".join(name.encode() + (THEME / name).read_bytes() for name in there)).hexdigest()

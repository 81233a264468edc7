"""Golden files: the exact text that something gives, kept beside the tests and compared line by line."""

from __future__ import annotations

import difflib
import os
from typing import TYPE_CHECKING

from tests import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

RENEW = "GOLDEN_BIJWERKEN"
HOW_TO = (
    f"Is dit de bedoeling? Werk het bestand dan bij, en lees in git wat er verandert:\n    {RENEW}=1 pytest {{test}}"
)


def assert_golden(text: str, file: Path, *, test: str) -> None:
    """Compare a text with its golden file; `test` is what to run to renew it."""
    if os.environ.get(RENEW):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
    golden = file.read_text("utf-8") if file.exists() else ""
    name = file.relative_to(PROJECT).as_posix()
    diff = difflib.unified_diff(golden.splitlines(), text.splitlines(), f"{name} (verwacht)", "nu", lineterm="")
    assert text == golden, "\n".join([f"{name} is anders dan wat er nu uitkomt.", HOW_TO.format(test=test), "", *diff])

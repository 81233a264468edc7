"""Signs that nobody sees. kern/tekens/tekens.js has the same list; a test compares them."""

from __future__ import annotations

import re
import unicodedata

TURNING = "\u202a-\u202e\u2066-\u2069"
"""What turns the direction of the text around it: a reader does not see what is written."""

UNSEEN = (
    f"{TURNING}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What Unicode calls 'default ignorable': soft hyphens, joiners, spaces without width, variation selectors, tags."""

UNSEEN_SIGN = re.compile(f"[{UNSEEN}]")
TURNING_SIGN = re.compile(f"[{TURNING}]")

EMOJI = re.compile(
    "[#*0-9]\ufe0f?\u20e3|[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297"
    "\u3299\U0001f000-\U0001faff][\ufe0e\ufe0f\u200d\u20e3\U000e0020-\U000e007f]+"
)
"""A small picture, with the signs that choose how it is drawn."""
IN_OTHER_SCRIPTS = re.compile("(?<=[\u0590-\u1fff])[\u200c-\u200f]|[\u200c-\u200f](?=[\u0590-\u1fff])")
"""Joiners and marks of direction that Hebrew, Arabic, Persian or Hindi need."""


def plain(text: str) -> str:
    """Return the text as it looks: without signs that nobody sees, and with one sign for what looks the same."""
    return text if text.isascii() else unicodedata.normalize("NFKC", UNSEEN_SIGN.sub("", text))


def find_unseen(text: str) -> list[str]:
    """Return the signs in a text that nobody sees and that nothing seen needs, as U+00AD, each once.

    What turns a text is not among them: that is no small matter.
    """
    if text.isascii():
        return []
    rest = IN_OTHER_SCRIPTS.sub("", EMOJI.sub("", text))
    return sorted({f"U+{ord(sign):04X}" for sign in UNSEEN_SIGN.findall(rest) if not TURNING_SIGN.match(sign)})

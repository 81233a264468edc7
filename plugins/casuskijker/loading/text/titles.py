"""The words of a title as they are compared: without what its author wrote around them, and what nobody sees."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from casuskijker.domain.tekens import plain
from casuskijker.domain.woordenlijst import fold_term

NO_WORDS = re.compile(r"<!--.*?(?:-->|$)|\{[^{}]*\}[\s#]*$|<[^<>]*>", re.DOTALL)
AROUND = " \t#*_:.\\"


@lru_cache(maxsize=256)  # each question about headings asks this of each heading
def plain_title(text: str) -> str:
    """Return the words of a heading as they are compared, without what its author put before, behind or in them."""
    return fold_term(NO_WORDS.sub("", show_title(text)).strip(AROUND))


def show_title(text: str) -> str:
    """Return the text as it looks, with other spaces as plain ones."""
    return plain(unescape(text))

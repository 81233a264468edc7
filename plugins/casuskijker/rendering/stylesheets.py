"""The stylesheets for the browser as text: what is left of one without its comments and empty space."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tinycss2 import parse_component_value_list
from tinycss2.ast import CurlyBracketsBlock, LiteralToken, WhitespaceToken

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDS = {";", ",", ":"}
"""After these no empty space means anything; before one it may, as between `nav` and `:is(ul)`."""


@cache  # while a site is served, it is built again and again from the same stylesheets
def make_small_sheet(stylesheet: str) -> str:
    """Return a stylesheet that means the same, without comments, and with no more empty space than one line needs."""
    return _write(parse_component_value_list(stylesheet, skip_comments=True))


def _write(tokens: Sequence[Any]) -> str:
    """Return tokens as text; tinycss2 itself would put a comment between some that it fears could run together."""
    written: list[str] = []
    is_apart, before = False, None
    for token in tokens:
        if isinstance(token, WhitespaceToken):
            is_apart = True
            continue
        if is_apart and not (_is_edge(before) or _is_block(token)):
            written.append(" ")
        written.append(f"{{{_write(token.content)}}}" if _is_block(token) else token.serialize())
        is_apart, before = False, token
    return "".join(written[:-1] if written[-1:] == [";"] else written)


def _is_edge(token: Any) -> bool:  # noqa: ANN401 - its tokens have no type in common
    return token is None or _is_block(token) or (isinstance(token, LiteralToken) and token.value in ENDS)


def _is_block(token: Any) -> bool:  # noqa: ANN401
    return isinstance(token, CurlyBracketsBlock)

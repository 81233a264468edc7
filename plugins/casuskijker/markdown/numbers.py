"""Numbers of a list stay as they are typed: HTML counts on from the first, so an item says its own if that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

COUNT_FOR_ME = {"1"}
"""The numbers of a list in which every item has a one: that is how Markdown lets its authors leave the counting."""


WIDE = 100
"""From here on a number needs more room than the margin of a list has."""


def numbers_plugin(md: MarkdownIt) -> None:
    """Let a parser keep the numbers of lists."""
    md.core.ruler.after("block", "numbers", _keep_numbers)


def _keep_numbers(state: StateCore) -> None:
    lists: list[list[Token]] = []
    for token in state.tokens:
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            lists.append([token])
        elif token.type == "list_item_open" and token.info:
            lists[-1].append(token)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            _number(*lists.pop())


def _number(list_open: Token, *items: Token) -> None:
    if {item.info for item in items} == COUNT_FOR_ME:
        return
    if any(int(item.info) >= WIDE for item in items):
        list_open.attrJoin("class", "brede-nummers")
    for item, before in zip(items[1:], items, strict=False):
        if int(item.info) != int(before.info) + 1:
            item.attrSet("value", str(int(item.info)))

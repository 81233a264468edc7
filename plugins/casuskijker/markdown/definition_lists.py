"""Words with their meaning below them, `Woord` and `: uitleg`: the rule is that of mdit-py-plugins, without its `~`.

A line that begins with `~` says about how much, and would lose that sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mdit_py_plugins.deflist import deflist_plugin

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

NAME = "deflist"


def definition_lists_plugin(md: MarkdownIt) -> None:
    """Let a parser read definition lists."""
    md.use(deflist_plugin)
    whole = next(rule.fn for rule in md.block.ruler.__rules__ if rule.name == NAME)

    def _read(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
        if silent:
            return _begins(state, start, ":") and whole(state, start, end, silent)
        first = start + 2 if start + 1 < end and state.isEmpty(start + 1) else start + 1
        if first >= end or not _begins(state, first, ":"):
            return False
        about = (line for line in range(first, end) if _begins(state, line, "~"))
        return whole(state, start, next(about, end), silent)

    md.block.ruler.at(NAME, _read, {"alt": ["paragraph", "reference", "blockquote"]})


def _begins(state: StateBlock, line: int, sign: str) -> bool:
    return state.src.startswith(sign, state.bMarks[line] + state.tShift[line])

"""Addresses of links by name, `[wet]: https://…`: what begins as a note is never one, whatever its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it.rules_block import reference

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

NOTE = "[^"


def links_plugin(md: MarkdownIt) -> None:
    """Let a parser read no note as the address of a link, such as one with a space in its name."""
    md.block.ruler.at("reference", _read)


def _read(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    is_note = state.src.startswith(NOTE, state.bMarks[start] + state.tShift[start])
    return not is_note and reference(state, start, end, silent)

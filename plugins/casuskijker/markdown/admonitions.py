"""Boxes, `!!! tip "Titel"`: the rule is that of mdit-py-plugins, the title ours, so that no word of it is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mdit_py_plugins.admon.index import admonition

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

TITLES = {
    "abstract": "Samenvatting", "bug": "Fout", "danger": "Gevaar", "example": "Voorbeeld", "failure": "Mislukt",
    "info": "Informatie", "note": "Opmerking", "question": "Vraag", "quote": "Citaat", "success": "Gelukt",
    "tip": "Tip", "warning": "Waarschuwing",
    "let-op": "Let op", "opmerking": "Opmerking", "voorbeeld": "Voorbeeld", "vraag": "Vraag",
}  # fmt: skip
"""The kinds by the words of Material, and by ours; with the title of a box that has none."""

SHOWN_AS = {"let-op": "warning", "opmerking": "note", "voorbeeld": "example", "vraag": "question"}
QUOTED = re.compile(r'"(.*)"')


def admonitions_plugin(md: MarkdownIt) -> None:
    """Let a parser read boxes; `???` is no sign for anything here."""
    md.block.ruler.before("fence", "admonition", _read, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    md.core.ruler.after("block", "admonition_titles", _write_titles)


def _read(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it
    return state.src.startswith("!!!", state.bMarks[start] + state.tShift[start]) and admonition(
        state, start, end, silent
    )


def _write_titles(state: StateCore) -> None:
    for number, token in enumerate(state.tokens):
        if token.type == "admonition_open":
            kind, title = _read_title(token.info)
            token.attrs = {"class": f"admonition {kind}"}
            title_open = state.tokens[number + 1]
            if title_open.type == "admonition_title_open":
                state.tokens[number + 2].content = title


def _read_title(info: str) -> tuple[str, str]:
    """Return the kind of a box and its title; the first word is its kind only if there is such a kind."""
    words = info.strip()
    kind, _, rest = words.partition(" ")
    if kind.lower() not in TITLES:
        kind, rest = "note", words
    quoted = QUOTED.fullmatch(rest.strip())
    title = quoted[1] if quoted else rest.strip()
    return SHOWN_AS.get(kind.lower(), kind.lower()), title or TITLES[kind.lower()]

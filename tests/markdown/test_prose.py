"""Plain sentences are read at once, and come out as the long way would have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.rules_core import inline, normalize

from casuskijker.markdown.parser import create_parser
from casuskijker.markdown.prose import BLOCK

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from markdown_it import MarkdownIt

PIECES = (
    "Een zin.", "“Ja,” zei ze", "woord", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\u00a0", "'",
    "(", "a|b", "|", "-|-", "---", "===", "#", "## ", "> ", "- ", "1. ", "1) ", ": ", "~ ", ":", "*", "**", "_",
    "`", "```", "![", "[", "]", "](x)", "[^1]", "[^1]: ", "[x]: y", "*[Wmo]: ", "Wmo", "!!! tip", "???", "<b>",
    "</b>", "<div>", "<!--", "-->", "&amp;", "&", "\\", "{#id}", "{.klein}", "[ ] ", "https://x.nl",
    "<https://x.nl>", "é", "1", "…",
)  # fmt: skip


def take_long_way(parser: MarkdownIt) -> MarkdownIt:
    """Return a parser of texts without the rules for plain sentences."""
    parser.block.ruler.disable(BLOCK)
    parser.core.ruler.at("normalize", normalize)
    parser.core.ruler.at("inline", inline)
    return parser


QUICK = create_parser()
LONG = take_long_way(create_parser.__wrapped__())


def describe(parser: MarkdownIt, text: str) -> tuple[list[MutableMapping[str, object]], dict[str, object]]:
    """Return the tokens of a text and what was found beside them; a rule that finds no note leaves an empty list."""
    env: dict[str, object] = {}
    tokens = [token.as_dict() for token in parser.parse(text, env)]
    return tokens, {name: found for name, found in env.items() if found != {"refs": {}, "list": {}}}


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_text_is_read_as_the_long_way_reads_it(text: str) -> None:
    assert describe(QUICK, text) == describe(LONG, text)
    assert [token.as_dict() for token in QUICK.parseInline(text)] == [
        token.as_dict() for token in LONG.parseInline(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Woord\n: wat het zegt",
        "Woord\n\n: wat het zegt",
        "Woord\n\n~ ongeveer",
        "Zin\n---",
        "a | b\n-|-\nc | d",
        "> Zin.\n\nZin.",
        "- Zin.\n\n- Zin.\n\n    Nog een.",
        "1. [doener] Vraag? {#een}\n2. [denker] Nog een? {#twee}\n\nZin.",
        "- Een.\nen verder\n- Twee.\n---",
        "- [ ] Doen.\n- [x] Gedaan.",
        "# Kop\n\n#geen kop\n\n## Kop\nen woorden\n\n# a | b\n-|-\nc | d",
        "[wet] en [x](y) en ![z](w)\n\n[wet]: wet.md",
        "[^1] en [^2]\n\n[^1]: Noot.\n\n[geen noot",
        "Zin met eind.\u00a0\n\nZin.",
        "Zin.\r\n\r\nZin.\0",
        "",
        "\n\n",
    ],
)
def test_what_looks_like_a_plain_sentence_and_is_more(text: str) -> None:
    assert describe(QUICK, text) == describe(LONG, text)

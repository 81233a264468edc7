"""The parser: CommonMark with tables, footnotes, definition lists, admonitions, task lists, abbreviations, attributes.

Quotation marks stay as they are typed, and so do numbers. See decision record 0019.
"""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from casuskijker.markdown.abbreviations import abbreviations_plugin
from casuskijker.markdown.admonitions import admonitions_plugin
from casuskijker.markdown.attributes import attributes_plugin
from casuskijker.markdown.definition_lists import definition_lists_plugin
from casuskijker.markdown.html import html_plugin
from casuskijker.markdown.links import links_plugin
from casuskijker.markdown.numbers import numbers_plugin
from casuskijker.markdown.prose import prose_plugin

DEEPEST = 100
"""How many blocks may stand in one another; what stands deeper the parser leaves out, so its author is told.

Each list takes two. Markdown-it's own limit for CommonMark is 20: a tenth list in a list was gone without a word.
"""
HOLDS_BLOCKS = frozenset({"admonition_open", "blockquote_open", "dd_open", "footnote_reference_open", "list_item_open"})


@cache
def create_parser() -> MarkdownIt:
    """Return the parser of every text of an author."""
    return _configure()


@cache
def create_block_parser() -> MarkdownIt:
    """Return the same parser without what it does to the words in a block: which lines belong together."""
    parser = _configure()
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _configure() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"xhtmlOut": False, "maxNesting": DEEPEST}).enable("table")
    # A note stays where it is defined: the page that cites it decides where its readers find it (rendering/noten.py).
    parser.use(footnote_plugin, inline=False, move_to_end=False)
    parser.use(definition_lists_plugin)
    parser.use(links_plugin)
    parser.use(admonitions_plugin)
    parser.use(attributes_plugin)
    parser.use(numbers_plugin)
    # What works on finished lines comes in this order from the last to the first: HTML of an author is judged before
    # anything puts HTML of ours between it.
    parser.use(tasklists_plugin, label=True)
    parser.use(abbreviations_plugin)
    parser.use(html_plugin)
    parser.use(prose_plugin)
    return parser

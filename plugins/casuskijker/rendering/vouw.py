"""What a page folds away of an author's text: of each section all but its beginning, which says what is in the fold."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it.token import Token

from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SECTION = "h2"
HEADING_OPEN = "heading_open"
LISTS = ("bullet_list_open", "ordered_list_open")
START = "start"


def fold_sections(tokens: Sequence[Token], *, from_start: bool = False) -> list[Token]:
    """Return the tokens of a text, its sections apart and folded; `from_start` when it is one before any heading."""
    blocks = list(_split_blocks(tokens))
    starts = [place for place, block in enumerate(blocks) if block[0].tag == SECTION]
    before = blocks[: starts[0]] if starts else blocks
    folded = _fold(before) if from_start else [token for block in before for token in block]
    for start, end in pairwise([*starts, len(blocks)]):
        folded += [_html('<div class="deel">\n'), *_fold(blocks[start:end]), _html("</div>\n")]
    return folded


def _split_blocks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the tokens of each block that is in no other."""
    block: list[Token] = []
    depth = 0
    for token in tokens:
        block.append(token)
        depth += token.nesting
        if depth == 0:
            yield block
            block = []


def _fold(blocks: Sequence[list[Token]]) -> list[Token]:
    """Return a section with a fold around what follows its first block of words, or the first item of a list."""
    words = [place for place, block in enumerate(blocks) if block[0].type != HEADING_OPEN]
    seen = words[0] + 1 if words else len(blocks)
    shown = [token for block in blocks[:seen] for token in block]
    hidden = [token for block in blocks[seen:] for token in block]
    if words and blocks[words[0]][0].type in LISTS:
        first, rest = _split_list(blocks[words[0]])
        shown = [*shown[: -len(blocks[words[0]])], *first]
        hidden = [*rest, *hidden]
    if not hidden:
        return shown
    summary = f'<details class="deel__rest">\n<summary class="vouw-link">{woord("kijkraam.verder")}</summary>\n'
    return [*shown, _html(summary), *hidden, _html("</details>\n")]


def _split_list(block: list[Token]) -> tuple[list[Token], list[Token]]:
    """Return a list of its first item, and one of the others, which counts on."""
    opening, closing = block[0], block[-1]
    items = list(_split_blocks(block[1:-1]))
    if len(items) == 1:
        return block, []
    further = opening.copy()
    if opening.type == LISTS[1]:
        further.attrs = {**opening.attrs, START: int(opening.attrs.get(START, 1)) + 1}
    rest = [token for item in items[1:] for token in item]
    return [opening, *items[0], closing], [further, *rest, closing]


def _html(content: str) -> Token:
    """Return tags of ours: those of an author are a block, and judged."""
    return Token("html_inline", "", 0, content=content)

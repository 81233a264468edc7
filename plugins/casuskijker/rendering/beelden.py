"""What a step of a les shows on a screen that a whole room reads, one thing after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import LEZEN, VERVOLG
from casuskijker.markdown.anchors import find_ids
from casuskijker.markdown.html import change_addresses
from casuskijker.markdown.text import parse
from casuskijker.rendering.markdown import PRESSABLE, lower_headings, to_html
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from markdown_it.token import Token
    from markupsafe import Markup

    from casuskijker.domain.draaiboek import Les
    from casuskijker.rendering.links import Links
    from casuskijker.rendering.stapregels import Stapregel

Blok = list["Token"]

EERSTE = 5
"""So many words tell which piece of a text it is."""
VEEL = 60
"""So many words fill a screen: paragraphs that have fewer together, as in a conversation, stand on one."""

BY_PARAGRAPH = (LEZEN, VERVOLG)
"""Kinds of steps that show a text; what it is called, or what covers it, comes first and is one thing more."""


def list_alineas(regel: Stapregel, les: Les) -> list[Blok]:
    """Return the text of a step in pieces that each fill a screen, without a stop that is a step of its own.

    Through a kijkraam a group looks first and then at what it saw: what stands there tells how to lay that together.
    """
    casus, stap = regel.casus, regel.stap
    if regel.is_samen_te_zien:
        return [list(parse(f"## {woord('les.groepsbeeld')}\n\n{woord('les.groepsbeeld_uitleg')}").tokens)]
    if stap.soort not in BY_PARAGRAPH or casus is None:
        return []
    if regel.vervolg:
        text = regel.vervolg.tekst
    elif regel.episode:
        text = "\n\n".join(filter(None, (regel.episode.aanloop, regel.episode.tekst)))
    else:
        text = casus.tekst
    apart = {each.doel for each in les.stappen if each.soort not in BY_PARAGRAPH and each.casus == stap.casus}
    blocks = _split(parse(text).tokens, without=apart)
    return _join_short(blocks)


def list_begins(regel: Stapregel, les: Les) -> list[str]:
    """Return the first words of each of these pieces, so that who leads knows which one the screen shows."""
    return [_begin_of(blok) for blok in list_alineas(regel, les)]


def render_blok(blok: Blok, links: Links, *, written_for: str) -> Markup:
    """Return one of them as HTML in which nothing can be pressed or linked to, under the heading of its step."""
    lower_headings(blok)
    for token in blok:
        token.attrs.pop("id", None)
        change_addresses(token, lambda target: links.resolve(target, written_for=written_for))
        token.children = [each for each in token.children or () if each.type not in PRESSABLE]
        for picture in (each for each in token.children if each.type == "image"):
            picture.attrSet("src", links.resolve(str(picture.attrGet("src")), written_for=written_for))
    return to_html(blok)


def render_tekst(text: str, links: Links, *, written_for: str) -> Markup:
    """Return a whole text so."""
    return render_blok(list(parse(text).tokens), links, written_for=written_for)


def _split(tokens: Sequence[Token], *, without: Container[str]) -> list[Blok]:
    """Return the blocks of a text, a heading with what follows it; `without` has the ids of those to leave out."""
    blocks: list[Blok] = []
    stays = False
    for token in tokens:
        if token.level == 0 and token.nesting >= 0 and not stays:
            blocks.append([])
        blocks[-1].append(token)
        if token.level == 0 and token.nesting <= 0:
            stays = token.type == "heading_close"
    return [block for block in blocks if block[0].type != "hr" and not any(each in without for each in find_ids(block))]


def _join_short(blocks: Sequence[Blok]) -> list[Blok]:
    joined: list[Blok] = []
    for block in blocks:
        apart = not joined or block[0].type == "heading_open" or _count_words([*joined[-1], *block]) > VEEL
        if apart:
            joined.append([])
        joined[-1].extend(block)
    return joined


def _begin_of(block: Blok) -> str:
    """Return the heading of a piece, or its first words where it has none."""
    told = block[:2] if block[0].type == "heading_open" else block
    words = " ".join("".join(_words_of(token)) for token in told).split()
    begin = " ".join(words[:EERSTE])
    return f"{begin.rstrip('.,:;')}…" if len(words) > EERSTE else begin


def _words_of(token: Token) -> Iterator[str]:
    for child in token.children or ():
        yield " " if child.type in {"softbreak", "hardbreak"} else child.content


def _count_words(block: Blok) -> int:
    return sum(len(token.content.split()) for token in block)

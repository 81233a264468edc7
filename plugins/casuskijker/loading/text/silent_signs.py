"""What does nothing here, or says nothing: boxes as others write them, pictures without words."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.admonitions import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body

KINDS = "|".join((*TITLES, "caution", "details", "important"))
BOX = re.compile(
    rf"\?{{3}}\+?(?=[ \t]+(?:\"|(?:{KINDS})\b))|:{{3,}}[ \t]*\{{?\.?[a-zA-Z][\w-]*\}}?|\[!\w+\][+-]?(?!\()"
)
"""How Material, Docusaurus and others, and GitHub and Obsidian begin a box that may fold."""
AFTER_LANGUAGE = re.compile(r"\S+\s+(\S.*)")
"""What else than the name of a language stands where code begins."""
BREAKS = ("softbreak", "hardbreak")


def find_signs(body: Body) -> Iterator[Problem]:
    """Yield what its author expects to do something."""
    for before, token in body.doubtful:
        line = token.map[0] if token.map else 0
        if token.type == "fence" and (found := AFTER_LANGUAGE.fullmatch(token.info.strip())):
            yield m.ACHTER_HEK.at(body.place(line), woorden=found[1], hek=token.markup)
        if token.type != "inline":
            continue
        if before.type == "paragraph_open":
            yield from _find_boxes(body, token, line)
        yield from _find_pictures(body, token, line)


def _find_boxes(body: Body, token: Token, line: int) -> Iterator[Problem]:
    for number, text in enumerate(token.content.split("\n")):
        if found := BOX.match(text):
            yield m.TEKEN_VAN_ELDERS.at(body.place(line + number), teken=found[0])


def _find_pictures(body: Body, token: Token, line: int) -> Iterator[Problem]:
    for child in token.children or ():
        line += child.type in BREAKS
        if child.type == "image" and not child.content.strip():
            yield m.PLAATJE_ZONDER_TEKST.at(body.place(line), naam=posixpath.basename(str(child.attrs["src"])))

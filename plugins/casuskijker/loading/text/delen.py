"""What can be named of a story: its episodes, which can be read apart, and the stops at which one stands still."""

from __future__ import annotations

from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import Episode, Stop
from casuskijker.domain.slug import is_slug
from casuskijker.loading.reading import messages as m
from casuskijker.loading.text.body import SECTION_LEVEL
from casuskijker.loading.text.marks import Marked, read_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from casuskijker.loading.reading.fields import Context
    from casuskijker.loading.text.body import Body, Section

STORY = "deel van het verhaal"
"""The namespace of what has a name in a story."""
QUOTE = "blockquote_open"
PARTS = ((QUOTE, "blockquote"), ("heading_open", f"h{SECTION_LEVEL}"))


def read_episodes(story: Section, *, body: Body, context: Context) -> tuple[Episode, ...]:
    """Return the parts of a story of which the heading has a name; each goes on up to the next one."""
    named = [(place, token) for place, token in _find_named(story, body) if token.type != QUOTE]
    starts = [token.map[0] for _, token in named if token.map]
    first = next((each.line for each in story.headings if each.level == SECTION_LEVEL), story.end)
    episodes = []
    for (place, token), (line, end) in zip(named, pairwise([*starts, story.end]), strict=True):
        episode_id = _claim(token, body, context)
        aanloop = body.slice(story.start, line) if line == first else ""
        tekst = body.slice(token.map[1] if token.map else line, end)
        episodes.append(Episode(episode_id, body.tokens[place + 1].content, tekst, aanloop))
    return tuple(episodes)


def read_stops(story: Section, *, body: Body, context: Context) -> tuple[Stop, ...]:
    """Return the quotations in a story that have a name."""
    return tuple(
        Stop(_claim(token, body, context), body.complete("\n\n".join(_words_in(place, body)), own=range(0)))
        for place, token in _find_named(story, body)
        if token.type == QUOTE
    )


def _find_named(story: Section, body: Body) -> Iterator[tuple[int, Token]]:
    """Yield the headings and quotations of a story that have a name with which something can be kept."""
    for place, token in enumerate(body.tokens):
        if "id" not in token.attrs:
            continue
        is_part = (token.type, token.tag) in PARTS and not token.level and is_slug(str(token.attrs["id"]))
        if is_part and token.map and story.start <= token.map[0] < story.end:
            yield place, token


def _claim(token: Token, body: Body, context: Context) -> str:
    """Take the name of a part, which nothing else in the file may have; two of a story are told as two places."""
    name, place = str(token.attrs["id"]), body.place(token.map[0] if token.map else 0)
    if not context.claims.claim(STORY, name, place=place):
        read_id(Marked("", place, (name,)), missing=m.LES_ZONDER_ID, context=context)
    return name


def _words_in(place: int, body: Body) -> Iterator[str]:
    """Yield the paragraphs of a quotation, without its name."""
    for token in takewhile(lambda token: token.level, islice(body.tokens, place + 1, None)):
        if token.type == "inline":
            yield token.content

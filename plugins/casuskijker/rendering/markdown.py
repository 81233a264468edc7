"""Texts of authors as HTML: their begrippen explained, their links followed, their headings and notes named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it.token import Token
from markupsafe import Markup

from casuskijker.markdown.anchors import find_ids, name_of_heading
from casuskijker.markdown.html import change_addresses
from casuskijker.markdown.parser import create_parser
from casuskijker.markdown.text import parse, parse_line
from casuskijker.rendering.loose import hold_loose_words
from casuskijker.rendering.noten import cite_again
from casuskijker.rendering.tabellen import label_tables
from casuskijker.rendering.vouw import fold_sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casuskijker.markdown.text import Parsed
    from casuskijker.rendering.links import Links
    from casuskijker.rendering.noten import Noot
    from casuskijker.rendering.uitlegger import Uitlegger
    from casuskijker.rendering.vraagwijzer import Vraagwijzer

ADDRESSES = {"link_open": "href", "image": "src"}
UNEXPLAINED = ("heading_open", "th_open", "admonition_title_open", "dt_open")
"""What is a name for what follows, and no sentence."""
APART = {"link_open": 1, "link_close": -1, "abbr_open": 1, "abbr_close": -1}
"""What has an explanation or a meaning of its own: words in it are not explained."""
ALIGNED = "text-align:"
PRESSABLE = ("link_open", "link_close", "footnote_ref")
HEADING_IN_SECTION = 3
LOWEST = 6


def render_line(text: str, links: Links, *, written_for: str = "") -> Markup:
    """Return one line of Markdown as HTML without a paragraph around it; `written_for` is the page of its links."""
    return _Text(parse_line(text), links, written_for).render()


def render_title(text: str) -> Markup:
    """Return a title in Markdown as HTML without what can be pressed: a title may itself be a button."""
    parsed = parse_line(text)
    for token in parsed.tokens:
        token.children = [each for each in token.children or () if each.type not in PRESSABLE]
    return to_html(parsed.tokens)


def render_block(text: str, links: Links, *, written_for: str = "") -> Markup:
    """Return a text in Markdown as HTML."""
    return _label(_Text(parse(text), links, written_for).render())


def render_folded(text: str, links: Links, *, from_start: bool = False) -> Markup:
    """Return a text in Markdown as HTML, of each of its sections the beginning in view and the rest folded away."""
    parsed = parse(text)
    return _label(_Text(parsed, links, "").render(fold_sections(parsed.tokens, from_start=from_start)))


def render_section(text: str, links: Links, *, written_for: str) -> Markup:
    """Return a section that got a page of its own as HTML: its headings a level higher, and its places on that page."""
    parsed = parse(text)
    _raise_headings(parsed.tokens)
    return _label(_Text(parsed, links, written_for, own_places=True).render())


def render_within(text: str, links: Links, *, written_for: str) -> Markup:
    """Return a text that stands under a heading of another page as HTML: its own headings a level lower."""
    parsed = parse(text)
    lower_headings(parsed.tokens)
    return _label(_Text(parsed, links, written_for).render())


def lower_headings(tokens: Iterable[Token]) -> None:
    """Make each heading one of a level lower."""
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + 1, LOWEST)}"


def _label(html: Markup) -> Markup:
    return Markup(label_tables(html))  # noqa: S704 - what was HTML stays so


def render_noten(links: Links) -> Markup:
    """Return the notes that were cited since the last time."""
    return links.noten.render()


def to_html(tokens: Sequence[Token]) -> Markup:
    """Return tokens as HTML, as they are."""
    hold_loose_words(tokens)
    parser = create_parser()
    html = parser.renderer.render(tokens, parser.options, {})
    return Markup(html.strip())  # noqa: S704 - the parser lets no HTML through but what is safe (markdown/html.py)


def _raise_headings(tokens: Sequence[Token]) -> None:
    headings = [token for token in tokens if token.type in {"heading_open", "heading_close"}]
    if all(int(token.tag[1]) >= HEADING_IN_SECTION for token in headings):
        for token in headings:
            token.tag = f"h{int(token.tag[1]) - 1}"


class _Text:
    """One text on its way to HTML, with the notes it has cited."""

    def __init__(self, parsed: Parsed, links: Links, written_for: str, *, own_places: bool = False) -> None:
        self._parsed = parsed
        self._links = links
        self._written_for = written_for
        self._own_places = own_places
        self._cited: dict[str, Noot] = {}

    def render(self, tokens: Sequence[Token] | None = None) -> Markup:
        """Return all of it as HTML, or the tokens that were made of it."""
        return self._render(self._parsed.tokens if tokens is None else tokens)

    def _render(self, tokens: Sequence[Token]) -> Markup:
        self._name_places(tokens)
        if self._links.vraagwijzer:
            self._links.vraagwijzer.mark_rows(tokens)
        before = ""
        for token in tokens:
            change_addresses(token, self._resolve)
            if token.children:
                token.children = list(self._finish(token.children, is_prose=before not in UNEXPLAINED))
            self._finish_block(token)
            before = token.type
        return to_html(tokens)

    def _name_places(self, tokens: Sequence[Token]) -> None:
        """Name every heading after its words; what an author named goes first."""
        anchors = self._links.anchors
        given = {name: anchors.claim(name) for name in find_ids(tokens)}
        for place, token in enumerate(tokens):
            for each in (token, *(token.children or ())):
                if "id" in each.attrs:
                    each.attrs["id"] = given[str(each.attrs["id"])]
            if token.type == "heading_open" and "id" not in token.attrs:
                token.attrs["id"] = anchors.claim(name_of_heading(tokens[place + 1]))

    def _finish(self, children: Iterable[Token], *, is_prose: bool) -> Iterator[Token]:
        wijzer = self._links.vraagwijzer or self._links.uitlegger
        for token in _mark(children, wijzer) if is_prose and wijzer else children:
            if attribute := ADDRESSES.get(token.type):
                target = str(token.attrGet(attribute))
                token.attrSet(attribute, self._resolve(target))
            yield self._cite(token) if token.type == "footnote_ref" else token

    def _resolve(self, target: str) -> str:
        return self._links.resolve(target, written_for=self._written_for, own_places=self._own_places)

    def _cite(self, token: Token) -> Token:
        label = token.meta["label"]
        if label in self._cited:
            mark = cite_again(self._cited[label])
        else:
            noot, mark = self._links.noten.cite(lambda: self._render(self._parsed.notes[label]))
            self._cited[label] = noot
        return Token("html_inline", "", 0, content=mark)

    @staticmethod
    def _finish_block(token: Token) -> None:
        """Say how a cell is aligned without a style, which the policy of the site refuses."""
        style = str(token.attrs.pop("style", ""))
        if style:
            token.attrSet("align", style.removeprefix(ALIGNED))


def _mark(children: Iterable[Token], wijzer: Uitlegger | Vraagwijzer) -> Iterator[Token]:
    """Yield the tokens of one text with the links that its words have."""
    apart = 0
    for token in children:
        apart += APART.get(token.type, 0)
        if token.type != "text" or apart:
            yield token
            continue
        for piece in wijzer.mark(token.content):
            if isinstance(piece, Markup):
                yield Token("html_inline", "", 0, content=piece)
            elif piece:
                yield Token("text", "", 0, content=piece)

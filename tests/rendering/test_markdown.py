"""Markdown in and out: texts of authors inside our HTML, and their titles inside our Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import escape_markdown, raise_headings, render_block, render_inline
from tests.rendering.html import EXTENSIONS, WITH_HTML, take_apart, to_html

if TYPE_CHECKING:
    from collections.abc import Callable

LINKS = Links("casussen/x.md")
TRICKY = st.text(alphabet=" abZ019é’“&<>\"'`*_{}[]()#+-.!|~^\\:=/;$@%,", max_size=40)
TITLES = st.one_of(TRICKY, st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=40)).map(
    lambda text: " ".join(text.split())
)


@given(TITLES.filter(bool), st.sampled_from([EXTENSIONS, WITH_HTML]))
@example("Wie ~helpt~ wie^niet^ | wel?", EXTENSIONS)
@example("Een { #id } en {: .klasse }", EXTENSIONS)
@example("# Een * in # C#", EXTENSIONS)
@example("&eacute; <b>vet</b> &amp;", WITH_HTML)
def test_a_title_is_shown_as_it_is_written_whatever_it_looks_like(title: str, extensions: tuple[str, ...]) -> None:
    for heading in (f"# {escape_markdown(title)}", f"### {escape_markdown(title)} {{ #anker }}"):
        found = take_apart(to_html(heading, extensions=extensions))
        assert [tag for tag, _ in found.tags] == [f"h{heading.index(' ')}"]
        assert found.text == title


def test_a_line_of_an_author_gets_no_paragraph_around_it() -> None:
    assert render_inline("Wat *wil* hij **echt**?", LINKS) == "Wat <em>wil</em> hij <strong>echt</strong>?"


def test_paragraphs_of_an_author_become_paragraphs() -> None:
    assert render_block("Een.\n\n- twee", LINKS) == "<p>Een.</p>\n<ul>\n<li>twee</li>\n</ul>"


def test_links_and_pictures_of_an_author_lead_from_where_the_page_is_served() -> None:
    found = take_apart(render_inline("[y](y.md)", LINKS) + render_block("![Een deur](deur.png)", LINKS))
    assert found.targets("/casussen/x/") == ["/casussen/y/"]
    assert [urljoin("/casussen/x/", src) for src in found.all("img", "src")] == ["/casussen/deur.png"]
    assert found.all("img", "alt") == ["Een deur"]


@pytest.mark.parametrize("render", [render_inline, render_block])
@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "<b onclick=alert(1)>x</b>", "[x](javascript:alert(1))", "![x](data:text/html,x)"],
)
def test_what_an_author_writes_never_becomes_a_script(render: Callable[[str, Links], str], text: str) -> None:
    found = take_apart(render(text, LINKS))
    assert {tag for tag, _ in found.tags} <= {"p"}


def test_headings_of_a_section_rise_to_the_level_below_the_title() -> None:
    text = "### Doelen\n\n#### Klein\n\n```\n### geen kop\n```"
    assert raise_headings(text) == "## Doelen\n\n### Klein\n\n```\n### geen kop\n```"


@pytest.mark.parametrize("text", ["## Doelen\n\n### Klein", "Doelen\n======\n\n### Klein", "Zonder koppen."])
def test_headings_that_are_at_their_level_stay(text: str) -> None:
    assert raise_headings(text) == text

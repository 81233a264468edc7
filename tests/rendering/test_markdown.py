"""Texts of authors as HTML: safe, with links that lead somewhere, and places with names of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest

from casuskijker.markdown.anchors import Anchors
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_block, render_line, render_noten, render_section
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from collections.abc import Callable

LINKS = Links("casussen/x.md")


def test_a_line_of_an_author_gets_no_paragraph_around_it() -> None:
    assert render_line("Wat *wil* hij **echt**?", LINKS) == "Wat <em>wil</em> hij <strong>echt</strong>?"


def test_paragraphs_of_an_author_become_paragraphs() -> None:
    assert render_block("Een.\n\n- twee", LINKS) == "<p>Een.</p>\n<ul>\n<li>twee</li>\n</ul>"


def test_links_and_pictures_of_an_author_lead_from_where_the_page_is_served() -> None:
    found = take_apart(render_line("[y](y.md)", LINKS) + render_block("![Een deur](deur.png)", LINKS))
    assert found.targets("/casussen/x/") == ["/casussen/y/"]
    assert [urljoin("/casussen/x/", src) for src in found.all("img", "src")] == ["/casussen/deur.png"]
    assert found.all("img", "alt") == ["Een deur"]


@pytest.mark.parametrize("render", [render_line, render_block])
@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "<b onclick=alert(1)>x</b>", "[x](javascript:alert(1))", "![x](data:text/html,x)"],
)
def test_what_an_author_writes_never_becomes_a_script(render: Callable[[str, Links], str], text: str) -> None:
    found = take_apart(render(text, LINKS))
    assert {tag for tag, _ in found.tags} <= {"p", "b"}
    assert [attributes for _, attributes in found.tags if attributes] == []


def test_headings_of_a_section_rise_to_the_level_below_the_title() -> None:
    html = render_section("### Doelen\n\n#### Klein\n\n```\n### geen kop\n```", Links("x.md"), written_for="y.md")
    assert html == ('<h2 id="doelen">Doelen</h2>\n<h3 id="klein">Klein</h3>\n<pre><code>### geen kop\n</code></pre>')


@pytest.mark.parametrize("text", ["## Doelen\n\n### Klein", "Doelen\n------\n\n### Klein"])
def test_headings_that_are_at_their_level_stay(text: str) -> None:
    html = render_section(text, Links("x.md"), written_for="y.md")
    assert html == '<h2 id="doelen">Doelen</h2>\n<h3 id="klein">Klein</h3>'


def test_a_heading_is_named_after_its_words_and_never_twice() -> None:
    links = Links("x.md", anchors=Anchors(["herkomst"]))
    text = "## Eén *woord*\n\n## Eén woord\n\n## Herkomst\n\n## Naam {#een-woord_1 .klein}"
    found = take_apart(render_block(text, links))
    assert found.all("h2", "id") == ["een-woord", "een-woord_2", "herkomst_1", "een-woord_1"]
    assert found.all("h2", "class") == ["klein"]


def test_a_cell_says_how_it_is_aligned_without_a_style() -> None:
    html = render_block("| a | b |\n|---|--:|\n| 1 | 2 |", LINKS)
    assert '<td role="cell" data-kop="b" align="right">2</td>' in html
    assert "style" not in html


def test_notes_are_numbered_through_on_a_page_and_lead_back() -> None:
    links = Links("x.md")
    first = render_block("Een[^a] en weer[^a].\n\n[^a]: Noot, zie[^b].\n\n[^b]: Twee.\n", links)
    notes = render_noten(links)
    assert first.count('href="#noot-1"') == 2
    assert take_apart(notes).all("li", "id") == ["noot-1", "noot-2"]
    assert "#noot-verwijzing-1" in take_apart(notes).all("a", "href")
    assert 'href="#noot-3"' in render_line("Drie[^c].\n\n[^c]: Drie.", links)
    assert 'start="3"' in render_noten(links)
    assert render_noten(links) == ""

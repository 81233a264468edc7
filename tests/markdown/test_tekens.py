"""Signs of Markdown that are ours: HTML, attributes, boxes, abbreviations and comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from casuskijker.markdown.anchors import name_of_heading
from casuskijker.markdown.comments import cut_comments
from casuskijker.markdown.html import HtmlProblem
from casuskijker.markdown.parser import create_block_parser, create_parser
from casuskijker.markdown.text import parse

if TYPE_CHECKING:
    from markdown_it.token import Token


def render(text: str) -> str:
    parser = create_parser()
    return str(parser.renderer.render(parse(text).tokens, parser.options, {})).strip()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Tekst\n<div>\nx\n</div>", "<p>Tekst</p>\n<div>\nx\n</div>"),
        ("    <div>", "<pre><code>&lt;div&gt;\n</code></pre>"),
        ("een<br>twee<BR/>drie", "<p>een<br>twee<br>drie</p>"),
        ("[<b>x</b>](https://x.nl)", '<p><a href="https://x.nl"><b>x</b></a></p>'),
        ("<div><naam> & <b>vet</b></div>", "<div>&lt;naam> & <b>vet</b></div>"),
        (
            "<span title='een \"woord\"' lang=nl>x</span>",
            '<p><span title="een &quot;woord&quot;" lang="nl">x</span></p>',
        ),
        ("<b><i>x</b>", "<p><b>&lt;i&gt;x</b></p>"),
        ("- <b>x\n- y</b>", "<ul>\n<li>&lt;b&gt;x</li>\n<li>y&lt;/b&gt;</li>\n</ul>"),
        ("<?php ?> <!doctype html> <![CDATA[a]]>", "<p>&lt;?php ?&gt; &lt;!doctype html&gt; &lt;![CDATA[a]]&gt;</p>"),
    ],
)
def test_html_that_is_safe_passes_and_other_is_text(text: str, html: str) -> None:
    assert render(text) == html


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("a\n<a href='x'>b</a>", [("element", "<a href='x'>", 1)]),
        ("een <i>b", [("not closed", "<i>", 0)]),
        ("een\n\n<div>\n\ntwee", [("not closed", "<div>", 2)]),
        ("een\ntwee</i> en <script>", [("not opened", "</i>", 1), ("element", "<script>", 1)]),
        ("> <div>\n\n</div>", [("not closed", "<div>", 0), ("not opened", "</div>", 2)]),
        ("<b><i>x</b>", [("not closed", "<i>", 0)]),
    ],
)
def test_what_cannot_pass_is_remembered_with_its_line(text: str, problems: list[tuple[str, str, int]]) -> None:
    assert list(parse(text).html_problems) == [HtmlProblem(*problem) for problem in problems]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("![a](b.png){width=300 .klein}", '<p><img src="b.png" alt="a" width="300" class="klein"></p>'),
        (
            '[a](https://x.nl){#plek title="een titel"}',
            '<p><a href="https://x.nl" id="plek" title="een titel">a</a></p>',
        ),
        ("[`a`{.k}](https://x.nl)", '<p><a href="https://x.nl"><code class="k">a</code></a></p>'),
        ("`a`{onclick=x} `b`{naam}", "<p><code>a</code>{onclick=x} <code>b</code>{naam}</p>"),
        ("## Kop { .een #twee }", '<h2 class="een" id="twee">Kop</h2>'),
        ("## Kop {: #twee}", '<h2 id="twee">Kop</h2>'),
        ("`a`[{.k}](https://x.nl)", '<p><code>a</code><a href="https://x.nl">{.k}</a></p>'),
        ("## Kop {naam}", "<h2>Kop {naam}</h2>"),
        ("## Kop{#twee}", '<h2 id="twee">Kop</h2>'),
        ("## `Kop`{.k}", '<h2><code class="k">Kop</code></h2>'),
        ("![a](b.png){width=50%}", '<p><img src="b.png" alt="a" width="50%"></p>'),
    ],
)
def test_attributes_belong_to_what_is_before_them_and_anything_else_is_text(text: str, html: str) -> None:
    assert render(text) == html


def test_a_box_may_have_no_title_and_three_question_marks_are_no_box() -> None:
    assert render('!!! note ""\n    x') == '<div class="admonition note">\n<p>x</p>\n</div>'
    assert render("??? zei ze") == "<p>??? zei ze</p>"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1945. a\n\n1950. b\n\n1963. c", ["1945", "1950", "1963"]),
        ("5. a\n7. b\n7. c\n8. d", ["5", "7", "7", "8"]),
        ("2) a\n4) b", ["2", "4"]),
        ("10. a\n20. b\n    1. c\n    3. d\n    - e\n21. f", ["10", "20", "1", "3", "-", "21"]),
        ("3. a\n4. b\n5. c", ["3", "4", "5"]),
        ("007. a\n008. b", ["7", "8"]),
        ("1. a\n1. b\n1. c", ["1", "2", "3"]),
        ("1. a\n2. b\n2. c", ["1", "2", "2"]),
        ("1945. a\n1945. b", ["1945", "1945"]),
    ],
)
def test_a_list_has_the_numbers_that_were_typed(text: str, numbers: list[str]) -> None:
    assert count_items(render(text)) == numbers


def count_items(html: str) -> list[str]:
    """Return what a browser puts before each item."""
    counted: list[str] = []
    lists: list[int | None] = []
    for kind, start, value, end in re.findall(
        r'<(ol|ul|li)(?: start="(\d+)")?(?: class="brede-nummers")?(?: value="(\d+)")?>|(</[ou]l>)', html
    ):
        if end:
            lists.pop()
        elif kind != "li":
            lists.append(int(start or 1) if kind == "ol" else None)
        else:
            number = lists[-1] if lists[-1] is None or not value else int(value)
            counted.append("-" if number is None else str(number))
            lists[-1] = None if number is None else number + 1
    return counted


def test_an_abbreviation_is_a_whole_word_and_the_longest_counts() -> None:
    html = render(
        "Wmo, Wmo-loket en Wmos.\n\n    *[x]: y\n\n*[Wmo]: wet\n*[Wmo-loket]: loket\n*[Wmo]: anders\n*[]: niets\n"
    )
    assert '<abbr title="wet">Wmo</abbr>, <abbr title="loket">Wmo-loket</abbr> en Wmos.' in html
    assert "*[x]: y" in html
    assert "*[]: niets" in html


def test_an_abbreviation_may_be_defined_under_a_line_and_used_in_emphasis() -> None:
    assert render("Een *Wmo*\n*[Wmo]: wet") == '<p>Een <em><abbr title="wet">Wmo</abbr></em></p>'


def test_a_heading_of_two_lines_is_named_after_both() -> None:
    tokens = parse("Een *twee*\n`drie` ![vier](x.png)\n---").tokens
    assert name_of_heading(tokens[1]) == "een-twee-drie"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a <!-- x --> b", "a  b"),
        ("<!-- x -->    a", "a"),
        ("a\n<!-- x\n\ny -->\nb", "a\n\nb"),
        ("`<!-- x -->` <!-- y -->", "`<!-- x -->` "),
        ("`` ` <!-- x -->", "`` ` "),
        ("- a ` b <!-- x -->\n- c `", "- a ` b \n- c `"),
        ("| a ` <!-- x --> | b ` |\n|---|---|", "| a `  | b ` |\n|---|---|"),
        ("\\<!-- x -->", "\\<!-- x -->"),
        ("    <!-- x -->", "    <!-- x -->"),
        ("```\n<!-- x -->\n```\n<!-- y -->", "```\n<!-- x -->\n```\n"),
        ("a <!-- x\n\n```\ny --> b", "a  b"),
        ("<!-- a <!-- b -->", "<!-- a "),
        ("<!--> a <!---> b", "a  b"),
    ],
)
def test_comments_are_cut_out_and_code_stays(text: str, left: str) -> None:
    assert cut_comments(text).text == left


def test_what_is_left_knows_its_lines() -> None:
    cut = cut_comments("een\n<!-- x\ny -->\ndrie <!-- z --> vier\n<!-- open")
    assert (cut.text, cut.numbers, cut.unclosed) == ("een\n\ndrie  vier\n<!-- open", (0, 1, 3, 4), (4,))


def test_a_comment_that_only_a_line_shows_is_dropped_there() -> None:
    assert create_parser().renderInline("a <!-- x --> b") == "a  b"


@pytest.mark.parametrize(
    ("text", "left", "unclosed"),
    [
        ("a\n\n<!-- x\nx -->\n<!-- x\nx -->    b", "a\n\n\nb", ()),
        ("a `b\n<!-- x\n\nx -->c` <!-- x -->", "a `b\nc` ", ()),
        ("a\n\n<!-- x\nx -->\n\n```\n<!-- b -->\n```\n\n<!-- x\nx -->c", "a\n\n\n\n```\n<!-- b -->\n```\n\nc", ()),
        ("<!-- a <!-- x --> x -->b", "b", ()),
        ("<!-- a <!-- x --> b", "<!-- a  b", (0,)),
    ],
)
@pytest.mark.parametrize("below", ["", "\n\nEen alinea." * 100])
@pytest.mark.parametrize("above", [0, 5, 100])
def test_a_comment_is_judged_by_what_is_left_of_the_text_above_it(
    text: str, left: str, unclosed: tuple[int, ...], above: int, below: str
) -> None:
    begin = "Een alinea.\n\n" * above
    cut = cut_comments(begin + text + below)
    assert (cut.text, cut.unclosed) == (begin + left + below, tuple(2 * above + line for line in unclosed))


def test_a_comment_in_a_block_that_is_longer_than_what_is_read_at_once_is_cut() -> None:
    block = "> een `regel`\n" * 90
    cut = cut_comments(f"{block}> <!-- x\n> x --> twee\n{block}\nb")
    assert cut.text == f"{block}> twee\n{block}\nb"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "each",
    [
        "Een.\n\n<!-- x\nx -->\n\n",
        "Een `b`.\n\n<!-- x\nx -->\n\n",
        "- een\n    - twee <!-- x\n  x -->\n",
        "```\nb\n```\n\n<!-- x\nx -->\n\n",
        "Een <!-- x\nx --> twee\n",
    ],
)
def test_many_comments_are_read_a_few_blocks_at_a_time(each: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parser, read = create_block_parser(), list[int]()
    parse_blocks = parser.parse

    def count(text: str) -> list[Token]:
        read.append(len(text))
        return parse_blocks(text)

    monkeypatch.setattr(parser, "parse", count)
    assert "x" not in cut_comments(each * 500).text
    assert sum(read) < 50 * len(each * 500)

"""The promise: every visible word stands on its own page, as often and in the order typed, and a comment nowhere."""

from __future__ import annotations

from itertools import count
from textwrap import indent
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.markdown.schrijver import QUESTIONS, read_body

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hypothesis.strategies import SearchStrategy

QUICK = settings(
    max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
W, C = "\ue000", "\ue001"
"""Where a word comes, and where a word that is hidden; each gets a number of its own afterwards."""

INLINE = [
    W, f"*{W}*", f"**{W} {W}**", f"`{W}`", f"<{W}>", f"<naam {W}>", f"[{W}](https://x.nl)", f"[{W}][wet]",
    f"<b>{W}</b>", f"{W}\\\n{W}", f"{W}  \n{W}", f"{W}\n{W}", f"&amp;{W}", f"\\*{W}\\*", f"{W}&nbsp;{W}", f"_{W}_",
    f"nabijheid {W}",
    f"‘{W}’", f"{{{W}}}", f"{{% {W} %}}", f"WMO {W}", f"![plaat](https://x.nl/a.png) {W}", f"{W} < 3 > {W}", f"$ {W}",
    f"<!-- {C} -->", f"{W}<!-- {C}\n{C} -->{W}", f"<!-- {C} `-->",
    f"[x] {W}", f"![p](https://x.nl/a.png){{width=50%}} {W}", f"[{W}] ({W})", f"ë{W}é", f"^{W}^ ~~{W}~~", f"<br>{W}",
]  # fmt: skip
LINE = st.lists(st.sampled_from(INLINE), min_size=1, max_size=4).map(" ".join)
SHORT = st.sampled_from([W, f"**{W}** {W}", f"<naam> {W}", f"{W} <!-- {C} -->", f"`{W}`"])


def _table(cells: list[str]) -> str:
    rows = "\n".join(f"| {left} | {right} |" for left, right in zip(cells[::2], cells[1::2], strict=False))
    return f"Kijk:\n| {W} | {W} |\n|---|--:|\n{rows}"


def _list(marker: str, items: list[str]) -> str:
    return "\n".join(f"{marker} {item}" for item in items)


MARKERS = st.sampled_from(["-", "*", "+", "1.", "3.", "1945.", "2)", "- [ ]", "- [x]"])
BLOCK: SearchStrategy[str] = st.one_of(
    LINE,
    st.builds(_list, MARKERS, st.lists(SHORT, min_size=1)),
    st.lists(SHORT, min_size=2, max_size=6).map(_table),
    SHORT.map(lambda text: f"- {text}\n\n  {W}\n  1. {W}\n- {W}"),
    SHORT.map(lambda text: f"1. {text}\n\n   {W}\n2. {W}"),
    LINE.map(lambda text: "\n".join(f"> {line}" for line in text.split("\n"))),
    st.sampled_from([
        f"```\n{W} <b>\n\n## {W}\n```", f"    {W} {W}", f"### {W} {{#plek}}", f"#### {W} *{W}*", "---", f"{W}\n===",
        f"<div>\n{W} *{W}\n</div>", f"<details>\n<summary>{W}</summary>\n\n{W} **{W}**\n\n</details>",
        f"<!-- {C}\n\n{C}\n-->", f"<!-- {C} -->\n{W}", f"{W} <!-- {C}\n\n{C} --> {W}", f"{W}\n: {W}\n: {W}",
        f'!!! tip "{W}"\n    {W}\n\n    - {W}', f"!!! {W} {W}\n    {W}", f"??? {W}",
        f"!!! note\n{W}", f"~ {W}", f"{W}\n~ {W}", f"{W}\n: {W}\n~ {W}",
        f"<details>\n<summary>*{W}* {W}</summary>\n\n{W}\n\n</details>", f"## {W}{{#vast}}", f"| {W} | {W} |\n| {W} |",
        f"a) {W}\nb) {W}", f"o\t{W}\n\uf0b7 {W}", f"-\u00a0{W}\n1.\u00a0{W}", f"{W}\t{W}\n{W}\t{W}", f"{W}\n[wet]: https://x.nl",
        f"{W}[^Van Dale]\n\n[^Van Dale]: {W}", f"{W}\n---",
        f"<table>\n<tr><td>{W}</td></tr>\n</table>",
        f"<dl>\n<dt>{W}</dt>\n<dd>{W}</dd>\n</dl>", f"<pre>\n{W}  {W}\n</pre>", f"#{W}", f"[niet][{W}] {W}",
        f"Kijk:\n| {W} | 3 |\n|---|---|\n| 1945 | {W} |", f"{'>' * 30} {W}", f"```js\n{W}\n```\n~~~\n{W}\n~~~",
        "\n".join(f"{'  ' * depth}- {W}" for depth in range(15)),
        f"<table>\n<caption>{W}</caption>\n<td>{W}</td>\n</table>",
        f"- [ ] {W}\n  1) {W}\n\n     {W}\n     | {W} |\n     |---|\n     | {W} |",
        f"{W} &lt;!-- {W} --&gt; {W}", f"> - {W}\n>   <!-- {C}\n>   {C} -->\n>   {W}",
        f"\u0645 {W} \u05d0 {W} \U0001f469\u200d\U0001f467 {W}",
    ]),
)  # fmt: skip
BODY = st.lists(BLOCK, min_size=1, max_size=6).map("\n\n".join)
DEFINITIONS = "\n\n[wet]: https://wetten.nl\n*[WMO]: Wet\n"
SOUP = st.lists(
    st.sampled_from([
        W, W, W, " ", "\n", "\n\n", "# ", "## ", "- ", "1. ", "7) ", "> ", "   ", "    ", "\t", "|", "\n|---|---|\n",
        "`",
        "```\n", "~~~\n", "*", "**", "_", "\\", "&", "&lt;", "<", ">", "</", "<b>", "</b>", "<div>", "</div>", "<naam>",
        "<details>\n", "</details>\n", "[", "]", "](", ")", "[^1]", "\n[^1]: ", ": ", "!!! ", "- [ ] ", "===", "---",
        "{",
        "}", "=\n", "\n: ", "nabijheid", "WMO", "é", "\u00a0", "\u200b", "<https://", "!", "<!", "<?", "<br>", "<tr>",
        "<pre>", "~ ", "\n~ ", "o\t", "!!! note\n", "\n[wet]: ", "[wet]", "[^Van Dale]",
        "\n[^Van Dale]: ", "{width=50%}", "a) ", "\n---\n",
        "<summary>", "</summary>", "{#vast}", "<table>", "</table>", "<td>", "</td>", "<caption>", "</caption>",
        "```js ", "\n```\n", ">" * 60, "- " * 60,
    ]),
    min_size=1, max_size=25,
).map("".join)  # fmt: skip


def _number(text: str) -> tuple[str, list[str]]:
    """Return a text with its words numbered, and these."""
    numbers: Iterator[int] = count(1)
    words: list[str] = []
    written = []
    for sign in text:
        if sign == W:
            words.append(f"woord{next(numbers)}w")
        written.append(words[-1] if sign == W else "geheim" if sign == C else sign)
    return "".join(written), words


@QUICK
@given(BODY)
def test_every_word_of_a_story_stands_on_its_page_in_order_and_no_comment_anywhere(tmp_path: Path, body: str) -> None:
    text, words = _number(body + DEFINITIONS.replace("WMO", "WMO"))
    gelezen = read_body(tmp_path, text)
    assume(not {"C201", "C222"} & set(gelezen.codes))  # no story, and two places of one name
    assert not {"C216", "C217", "C218", "C219", "C220", "C221"} & set(gelezen.codes)
    assert gelezen.words() == words
    assert "geheim" not in gelezen.everything


@QUICK
@given(LINE.filter(lambda line: "\n" not in line), BODY, BODY)
def test_every_word_stands_with_its_own_part(tmp_path: Path, vraag: str, vervolg: str, docent: str) -> None:
    """A question is one line; what is for the docent stands on the page for the docent only."""
    vragen = f"## Verdiepingsvragen\n\n1. [doener] {W} {vraag} {{#wat-doe-je}}"
    parts = f"Begin.\n\n{vragen}\n\n## Vervolg\n\n### {W} {{#de-bel}}\n\n"
    flat = "\n".join(line for line in vervolg.split("\n") if not line.startswith(("### ", "#### ")) and line != "===")
    text, words = _number(f"{parts}{flat}\n\n## Voor de docent\n\n{docent}{DEFINITIONS}")
    gelezen = read_body(tmp_path, text)
    assume(gelezen.geladen.catalogus.casussen)
    docent_words = gelezen.words_for_docent()
    start = words.index(docent_words[0]) if docent_words else len(words)
    assert gelezen.words() == words[:start]
    assert docent_words == words[start:]
    elsewhere = {word for page in gelezen.pages if not page.startswith("docent/") for word in gelezen.words(page)}
    assert not elsewhere & {*words[start:]}
    assert "geheim" not in gelezen.everything


@QUICK
@given(*(LINE.filter(lambda line: "\n" not in line) for _ in range(2)), BODY)
def test_what_is_for_who_leads_stands_on_their_sheet_and_on_no_page_of_the_group(
    tmp_path: Path, vooraf: str, zin: str, hint: str
) -> None:
    """A sentence behind the brackets is for the whole room; what stands below it, further in, is not."""
    les = f"### Les {{#les}}\n\nEerst {vooraf}\n\n- 5 [eigen] {W} {zin}\n\n{indent(hint, '  ')}"
    text, words = _number(f"Begin.\n\n## Lessen\n\n{les}\n{DEFINITIONS}")
    gelezen = read_body(tmp_path, text)
    assume(gelezen.geladen.catalogus.casussen)
    sheet, group = gelezen.words("docent/lessen/de-brief/les.md"), gelezen.words("lessen/de-brief/les.md")
    assert sheet == words
    assert gelezen.words_in_document("docent/lessen/de-brief/les.md") == words
    assert group == words[vooraf.count(W) :][: 1 + zin.count(W)]
    assert not {word for word in words if word in gelezen.html}
    assert not {word for word in words if word not in group and word in gelezen.elsewhere}  # nor in the API
    assert "geheim" not in gelezen.everything


CITES = st.sampled_from(
    ["[^1]", "`[^1]`", "\\[^1]", "<table>\n<tr><td>[^1]</td></tr>\n</table>", "", "[^2]", "    [^1]"]
)
NOTE = st.sampled_from(["\n\n[^1]: Eerste noot.\n", "\n\n[^2]: Tweede noot.[^1]\n", ""])


@QUICK
@given(*(st.builds("{}\n\n{}{}".format, BODY, CITES, NOTE) for _ in range(2)), CITES, NOTE)
def test_a_note_is_published_for_all_just_if_a_page_for_all_shows_it(
    tmp_path: Path, verhaal: str, vervolg: str, docent: str, note: str
) -> None:
    turns = f"## Vervolg\n\n### De val {{#de-bel}}\n\n{vervolg}"
    text, _ = _number(
        f"Begin.\n\n{verhaal}\n\n{turns}\n\n## Voor de docent\n\nLeerdoel.\n\n{docent}{note}{DEFINITIONS}"
    )
    gelezen = read_body(tmp_path, text)
    assume(gelezen.geladen.catalogus.casussen)
    for words in ("Eerste noot", "Tweede noot"):
        assert (words in gelezen.elsewhere) == (words in gelezen.html)


@QUICK
@given(SOUP)
def test_a_word_that_is_not_on_the_page_is_named_by_the_check(tmp_path: Path, soup: str) -> None:
    text, words = _number(soup)
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}")
    if not gelezen.codes:
        assert gelezen.words() == words


@QUICK
@given(
    SOUP.map(lambda soup: soup.replace("`", "").replace("~", "").replace("    ", "").replace("\t", "")),
    st.integers(0, 40),
)
def test_a_comment_anywhere_is_nowhere(tmp_path: Path, soup: str, place: int) -> None:
    text, _ = _number(f"{soup[:place]}<!-- geheim -->{soup[place:]}")
    gelezen = read_body(tmp_path, f"Begin.\n\n{text}{QUESTIONS.format('Wat? <!-- geheim -->')}")
    assume(not soup[:place].endswith("\\"))  # then the author wrote the signs themselves
    assert "geheim" not in gelezen.everything

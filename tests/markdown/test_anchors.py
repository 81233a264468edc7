"""Names of headings are those that Python-Markdown gave them, so that addresses stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown.extensions.toc import slugify, unique

from casuskijker.markdown.anchors import Anchors, slugify_heading

NAMES = st.text(alphabet="ab_019-\u00a0\n", max_size=5)


@given(st.text())
def test_a_heading_has_the_name_that_python_markdown_gives_it(words: str) -> None:
    assert slugify_heading(words) == slugify(words, "-")


@given(st.lists(NAMES, max_size=8), st.lists(NAMES, max_size=8))
def test_a_name_that_is_taken_gets_the_number_that_python_markdown_gives_it(taken: list[str], names: list[str]) -> None:
    anchors, theirs = Anchors(taken), set(taken)
    assert [anchors.claim(name) for name in names] == [unique(name, theirs) for name in names]

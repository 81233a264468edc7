"""A line without signs is read sooner, and says the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casuskijker.markdown.plain import WITHOUT_SIGNS, line_to_plain, to_plain

SIGNS = st.text("aéZ09 ,.?!()'-–’:*_`[]<&\\{~", max_size=14)


@given(st.from_regex(WITHOUT_SIGNS, fullmatch=True))
def test_a_line_without_signs_says_what_the_same_line_as_a_paragraph_says(line: str) -> None:
    assert line_to_plain(line) == to_plain(f"&#8288;{line}").removeprefix("\u2060")


@given(SIGNS)
def test_a_sign_is_never_taken_for_a_letter(line: str) -> None:
    if set("*_`[]<&\\{~:") & set(line):
        assert not WITHOUT_SIGNS.fullmatch(line)

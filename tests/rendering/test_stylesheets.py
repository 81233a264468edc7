"""The stylesheets for the browser as text."""

from __future__ import annotations

import pytest

from casuskijker.rendering.stylesheets import make_small_sheet


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("/* why */\na {\n  b: c;\n  d: e, f;\n}\n", "a{b:c;d:e,f}"),
        ("@layer a {\n  nav :is(ul, ol) { b: c }\n}", "@layer a{nav :is(ul, ol){b:c}}"),
        (".a :focus-visible , b > c + d { e: calc(1px + 2px) }", ".a :focus-visible ,b > c + d{e:calc(1px + 2px)}"),
        ("a /* not */ b { c: d /* e */ f }", "a b{c:d f}"),
        (
            'a { content: "/* no comment */  \'"; b: url("x y.png") }',
            'a{content:"/* no comment */  \'";b:url("x y.png")}',
        ),
        ("a { --b: light-dark(#fff, #000); c: -1px -.5em }", "a{--b:light-dark(#fff, #000);c:-1px -.5em}"),
        (
            "@media (min-width: 60em) and (hover: none) { a { b: c } }",
            "@media (min-width: 60em) and (hover: none){a{b:c}}",
        ),
        ("a{}\n\nb {}", "a{}b{}"),
    ],
)
def test_only_comments_and_empty_space_that_means_nothing_are_left_out(written: str, given: str) -> None:
    assert make_small_sheet(written) == given

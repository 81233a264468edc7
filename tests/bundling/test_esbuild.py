"""What esbuild leaves out of a stylesheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bundling.esbuild import find_esbuild, make_small
from tests import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN_AND_GIVEN = {
    "/* why */\na {\n  b: c;\n  d: e, f;\n}\n": "a{b:c;d:e,f}",
    "@layer a, b;\n@layer a {\n  nav :is(ul, ol) { b: c }\n}": "@layer a,b;@layer a{nav :is(ul,ol){b:c}}",
    ".a :focus-visible , b > c + d { e: calc(1px + 2px) }": ".a :focus-visible,b>c+d{e:calc(1px + 2px)}",
    "a /* not */ b { c: d /* e */ f }": "a b{c:d f}",
    'a { content: "/* no comment */  \'"; b: url("x y.png") }': 'a{content:"/* no comment */  \'";b:url(x\\ y.png)}',
    "a { --b: light-dark(#ffffff, #000);  c: -1px -0.5em }": "a{--b: light-dark(#ffffff, #000);c:-1px -0.5em}",
    "@media (min-width: 60em) and (hover: none) { a { b: c } }": "@media(min-width:60em)and (hover:none){a{b:c}}",
    "@media print { a { b: c; & > d { e: f } } }": "@media print{a{b:c;&>d{e:f}}}",
    "a { b: c; b: d }\na { b: c }\ne { b: c }": "a{b:c;b:d}a{b:c}e{b:c}",
    "a { inset: 0; inset-inline: 1px; color: light-dark(red, color-mix(in oklab, #123456 50%, transparent)) }": (
        "a{inset:0;inset-inline:1px;color:light-dark(red,color-mix(in oklab,#123456 50%,transparent))}"
    ),
}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is given for each sheet that is written."""
    folder: Path = tmp_path_factory.mktemp("bladen")
    names = [f"{number}.css" for number, _ in enumerate(WRITTEN_AND_GIVEN)]
    for name, written in zip(names, WRITTEN_AND_GIVEN, strict=True):
        (folder / name).write_text(written, "utf-8")
    program = find_esbuild(PROJECT)
    assert program
    make_small(program, names, folder=folder, to=folder / "uit", whole=False)
    return [(folder / "uit" / name).read_text("utf-8").rstrip("\n") for name in names]


def test_only_comments_and_empty_space_that_means_nothing_are_left_out(given: list[str]) -> None:
    """No rule is merged, moved or written in an older way, and a property of our own keeps its value."""
    assert given == list(WRITTEN_AND_GIVEN.values())

"""The templates of the frame: an engine that knows no Python, such as MiniJinja, must bear them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, nodes

from casuskijker.rendering.environment import FRAME
from tests.house.code import files_of

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATES = {path.relative_to(FRAME).as_posix(): path.read_text("utf-8") for path in files_of(FRAME, "*.*ml")}


def find_python(template: str) -> Iterator[str]:
    """Yield what in a template only Jinja itself understands."""
    tree = Environment(autoescape=True).parse(template)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Getattr):
            yield f"{call.lineno}: de methode .{call.node.attr}(…)"
    for choice in tree.find_all(nodes.CondExpr):
        if choice.expr2 is None:
            yield f"{choice.lineno}: een if zonder else"
    for test in tree.find_all(nodes.Test):
        if test.name in {"defined", "undefined"}:
            yield f"{test.lineno}: is {test.name}"
    for formatted in tree.find_all(nodes.Mod):
        yield f"{formatted.lineno}: tekst invullen met %"


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_of_the_frame_needs_no_python(template: str) -> None:
    assert list(find_python(TEMPLATES[template])) == []


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("{{ page.url.startswith('x') }}", "1: de methode .startswith(…)"),
        ("{{ 'ja' if page }}", "1: een if zonder else"),
        ("{% if page is defined %}x{% endif %}", "1: is defined"),
        ("{{ '%s' % page }}", "1: tekst invullen met %"),
    ],
)
def test_what_needs_python_is_seen(template: str, found: str) -> None:
    assert list(find_python(template)) == [found]


def test_filters_loops_and_macros_are_no_python() -> None:
    template = "{% macro a(x) %}{{ x | e }}{% endmacro %}{% for x in xs %}{{ a(x) if x else x[:2] }}{% endfor %}"
    assert list(find_python(template)) == []

"""Our own Jinja environment."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, UndefinedError

from casuskijker.rendering.environment import SHELVES, create_environment, render_component, settle
from casuskijker.rendering.links import Links

ENVIRONMENT = create_environment()


def test_a_name_that_a_template_does_not_get_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render_component("casus/kop.html", links=Links("x.md"))


def test_a_component_has_no_empty_lines() -> None:
    html = render_component("kruimelpad/kruimelpad.html", links=Links("x.md"), steps=[], here="Hier")
    assert all(line.strip() for line in html.split("\n"))


@pytest.mark.parametrize(
    "template", [path.relative_to(wing).as_posix() for wing in SHELVES for path in wing.rglob("*.html")]
)
def test_every_template_compiles(template: str) -> None:
    assert ENVIRONMENT.get_template(template).name == template


def test_an_environment_of_another_is_settled_with_all_that_it_knows() -> None:
    other = Environment(loader=DictLoader({"a.html": "{{ naam | groot }}"}), autoescape=False)  # noqa: S701 - as that of MkDocs
    other.globals["naam"], other.filters["groot"] = "<b>", str.upper
    settled = settle(other)
    assert settled.get_template("a.html").render() == "<B>"
    other.loader = DictLoader({})
    assert settled.get_template("a.html") is settled.get_template("a.html")

"""Our own Jinja environment and its words."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from casuskijker.rendering.environment import (
    COMPONENTS,
    create_environment,
    join_names,
    render_component,
    start_with_capital,
    with_noun,
)
from casuskijker.rendering.links import Links


def test_a_name_that_a_template_does_not_get_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render_component("casus/kop.html", links=Links("x.md"))


def test_a_component_has_no_empty_lines() -> None:
    html = render_component("kruimelpad/kruimelpad.html", links=Links("x.md"), steps=[], here="Hier")
    assert all(line.strip() for line in html.split("\n"))


@pytest.mark.parametrize("template", [path.relative_to(COMPONENTS).as_posix() for path in COMPONENTS.rglob("*.html")])
def test_every_template_compiles(template: str) -> None:
    assert create_environment().get_template(template).name == template


def test_names_read_as_one_says_them() -> None:
    assert [join_names(names) for names in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a en b", "a, b en c"]


def test_a_sentence_starts_with_a_capital_and_keeps_its_others() -> None:
    assert [start_with_capital(text) for text in ("buren", "Wmo-consulent", "éénloket", "")] == [
        "Buren",
        "Wmo-consulent",
        "Éénloket",
        "",
    ]


def test_a_number_takes_the_noun_that_fits() -> None:
    assert [with_noun(n, "casus", "casussen") for n in (0, 1, 2)] == ["0 casussen", "1 casus", "2 casussen"]

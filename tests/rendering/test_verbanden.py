"""The picture of what goes together, and the same as a table."""

from __future__ import annotations

import re

import pytest

from casuskijker.domain.site import Site
from casuskijker.domain.spanningsveld import Spanningsveld
from casuskijker.rendering.boogdiagram import split_naam
from casuskijker.rendering.verbanden import render_verbanden
from tests.domain.builders import build_casus
from tests.rendering.builders import build_catalogus, show
from tests.rendering.html import take_apart

HERE = "/verbanden/"
CASUSSEN = (
    build_casus("a", actoren=("buren", "gemeente"), sleutelwoorden=("rust", "geld")),
    build_casus("b", actoren=("buren", "gemeente"), sleutelwoorden=("rust", "geld")),
    build_casus("c", actoren=("buren",), sleutelwoorden=("rust",)),
)
VELD = Spanningsveld(
    id="regels-en-ruimte", naam="Regels <en> de ruimte daarbinnen", uitleg="Het trekt.", casussen=("a", "b")
)
PAGE = render_verbanden(Site(build_catalogus(*CASUSSEN, spanningsvelden=(VELD,)))).html
DRAWING = PAGE[PAGE.index("<svg") : PAGE.index(">Hetzelfde")]


def test_every_node_is_a_link_to_the_page_of_its_word() -> None:
    assert sorted(take_apart(DRAWING).targets(HERE)) == [
        "/actoren/buren/",
        "/actoren/gemeente/",
        "/sleutelwoorden/geld/",
        "/sleutelwoorden/rust/",
        "/spanningsvelden/#regels-en-ruimte",
    ]


def test_a_kind_has_its_own_mark() -> None:
    assert len(re.findall(r'<circle class="web__teken"', DRAWING)) == 4
    assert len(re.findall(r'<rect class="web__teken"', DRAWING)) == 1
    assert show(PAGE).text.count("spanningsveld actor sleutelwoord") == 1


def test_an_arc_reaches_from_the_one_row_to_the_other() -> None:
    knopen = re.findall(r'data-knoop="(\d)"', DRAWING)
    for van, naar, start, height, end in re.findall(
        r'data-van="(\d)" data-naar="(\d)" d="M0 (\d+)A[\d.]+ (\d+) 0 0 1 0 (\d+)"', DRAWING
    ):
        assert {van, naar} <= set(knopen)
        assert (int(start), int(end)) == (10 + 20 * int(van), 10 + 20 * int(naar))
        assert int(height) * 2 == int(end) - int(start)


def test_more_casussen_make_a_larger_mark() -> None:
    sizes = dict(re.findall(r'href="[^"]*/([a-z]+)/"[^§]*?r="([\d.]+)"', DRAWING))
    assert float(sizes["buren"]) > float(sizes["gemeente"])


def test_the_table_says_the_same_in_words() -> None:
    text = take_apart(PAGE[PAGE.index("<table") :]).text
    assert "rust sleutelwoord, in 3 verhalen buren (3 verhalen), " in text
    assert "Regels <en> de ruimte daarbinnen spanningsveld, in 2 verhalen" in text
    arcs = len(re.findall("<path", DRAWING))
    assert len(re.findall(r"\(\d", text)) == 2 * arcs


def test_a_name_is_text_never_markup() -> None:
    assert "Regels &lt;en&gt;" in PAGE
    assert "<en>" not in PAGE


@pytest.mark.parametrize(
    ("naam", "lines"),
    [
        ("sociaal professional", ("sociaal professional",)),
        ("Overdragen en verantwoordelijk blijven", ("Overdragen en", "verantwoordelijk blijven")),
        ("Zelfredzaamheidsmatrixbespreking", ("Zelfredzaamheidsmatrixbespreking",)),
    ],
)
def test_a_long_name_stands_on_two_lines(naam: str, lines: tuple[str, ...]) -> None:
    assert split_naam(naam) == lines

"""YAML as nodes: the text of the author, the place of every key, and nothing that can explode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from casuskijker.domain.problem import Place, Problem
from casuskijker.loading.reading.messages import DUBBELE_PUNT
from casuskijker.loading.reading.nodes import ListNode, MapNode, Node, ScalarNode
from casuskijker.loading.reading.yaml_tree import YamlText, parse_yaml
from tests.loading.voorbeeldsite import load_site

if TYPE_CHECKING:
    from pathlib import Path


def parse(text: str) -> Node:
    problems: list[Problem] = []
    node = parse_yaml(YamlText("a.yml", text), problems)
    assert problems == []
    assert node is not None
    return node


def find_problems(text: str) -> list[tuple[int, int, str]]:
    problems: list[Problem] = []
    parse_yaml(YamlText("a.yml", text), problems)
    return [(problem.place.line, problem.place.column, problem.code) for problem in problems]


def test_every_part_has_its_place() -> None:
    node = parse("a: 1\nb:\n  - x\n  - {c: y}\n")
    assert isinstance(node, MapNode)
    assert node.keys == {"a": Place("a.yml", 1, 1), "b": Place("a.yml", 2, 1)}
    assert node.values == {
        "a": ScalarNode(Place("a.yml", 1, 4), "1"),
        "b": ListNode(
            Place("a.yml", 2, 1),
            (
                ScalarNode(Place("a.yml", 3, 5), "x"),
                MapNode(
                    Place("a.yml", 4, 5),
                    {"c": ScalarNode(Place("a.yml", 4, 9), "y")},
                    {"c": Place("a.yml", 4, 6)},
                ),
            ),
        ),
    }


def test_lines_count_from_where_the_text_stands_in_its_file() -> None:
    problems: list[Problem] = []
    parse_yaml(YamlText("a.md", "a: 1\na: 2", first_line=2), problems)
    assert [problem.place for problem in problems] == [Place("a.md", 3, 1)]
    assert "a.md:2" in problems[0].what


@pytest.mark.parametrize("text", ["", "# niets", "---", "~", "null"])
def test_nothing_is_nothing(text: str) -> None:
    node = parse(text)
    assert isinstance(node, ScalarNode)
    assert node.is_null


@pytest.mark.parametrize(("text", "is_null"), [("a:", True), ("a: ~", True), ("a: ''", False), ("a: 'null'", False)])
def test_only_plain_words_mean_nothing(text: str, *, is_null: bool) -> None:
    node = parse(text)
    assert isinstance(node, MapNode)
    value = node.values["a"]
    assert isinstance(value, ScalarNode)
    assert value.is_null is is_null


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1\nb: *x", [(1, 4, "C009"), (2, 4, "C009")]),
        ("a: &a [*a]", [(1, 4, "C009")]),
        ("a: &a [x]\nb: [*a, *a, *a]", [(1, 4, "C009"), (2, 5, "C009")]),
        ("a: !!python/object/apply:os.system [ls]", [(1, 4, "C009")]),
        ("a: ! b", [(1, 4, "C009")]),
        ("a: !x{} b", [(1, 6, "C009")]),
        ("<<: {a: 1}\na: 2", []),
        ("a: 1\n\tb: 2", [(2, 1, "C024")]),
        ("a:\n\t- b", [(2, 1, "C024")]),
        ("%a\n---\nb: 1", [(1, 3, "C011")]),
        ("%YAML 3.0\n---\nb: 1", [(1, 1, "C011")]),
        ("a: 1\n---\nb: 2", [(2, 1, "C019")]),
        ("a: 1\n...\nb: 2", [(3, 1, "C019")]),
        ("- a\nb: 1", [(2, 1, "C010")]),
        ("a: - b", [(1, 4, "C010")]),
        ("a: |x", [(1, 5, "C009")]),
        ("a: '", [(1, 4, "C007")]),
        ("a: {b: 1", [(1, 4, "C008")]),
        ("a: [1,\nb: 2", [(1, 4, "C008")]),
        ("a: '\n---\n'", [(1, 4, "C007")]),
        ("a: }", [(1, 4, "C011")]),
        ("{}: 1", [(1, 1, "C013")]),
        ("~: 1", [(1, 1, "C013")]),
        ("a: 1\n'a': 2\n\"a\": 3", [(2, 1, "C012"), (3, 1, "C012")]),
        ("1: a\n'1': b", [(2, 1, "C012")]),
        ("- " * 21 + "x", [(1, 41, "C014")]),
        ("[" * 100_000, [(1, 21, "C014")]),
        ("? " * 100_000, [(1, 41, "C014")]),
        ("a: \x00", [(1, 1, "C011")]),
        ("a: 1\nb:[x]\nc: 2", [(2, 1, "C011")]),
        ("a: b #c", [(1, 4, "C408")]),
        ("? # ", [(1, 2, "C013")]),
        ("a: één\n  twee\t#drie\nb: 'c' #d", [(1, 4, "C408"), (3, 4, "C408")]),
        ("a: b # c\nb: c#d\nc: 'd #e'\nd: [e, f] # g", []),
        ("a: |\n  b #c\n  #d\nb: >\n  c #d\n #e", []),
    ],
)
def test_what_cannot_be_read_is_told_where_it_stands(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert find_problems(text) == expected


def test_the_slow_parser_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casuskijker.loading.reading.yaml_tree.LOADER", yaml.SafeLoader)
    assert find_problems("a: b: c") == [(1, 5, "C006")]
    assert find_problems("a: &b c\na: '") == [(1, 4, "C009"), (2, 4, "C007")]
    assert parse("a: [1]") == MapNode(
        Place("a.yml", 1, 1),
        {"a": ListNode(Place("a.yml", 1, 4), (ScalarNode(Place("a.yml", 1, 5), "1"),))},
        {"a": Place("a.yml", 1, 1)},
    )


def test_a_text_that_cannot_be_read_is_named_whatever_was_wrong_on_that_line_of_another(tmp_path: Path) -> None:
    broken = {"site_config/begrippen.yml": "- naam: 'a\n", "site_config/leerroutes.yml": "- id: 'a\n"}
    problems = load_site(tmp_path, broken).problems
    assert sorted(each.place.path for each in problems) == sorted(broken)


def test_a_line_with_a_tip_or_a_warning_tells_its_error_too(tmp_path: Path) -> None:
    titel = "titel: 06-12345678: wie belt"
    geladen = load_site(tmp_path, {"kijkramen/x.md": f"---\n{titel}\n---\n\nTekst.\n"})
    told = [(problem.place.line, problem.code) for problem in geladen.problems if problem.place.path.endswith("x.md")]
    assert told == [(2, "C402"), (2, DUBBELE_PUNT.code)]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("titel: Een gezin: deel 1", 'titel: "Een gezin: deel 1"'),
        ('- naam: Hij zei: "kom"', "naam: 'Hij zei: \"kom\"'"),
        ('titel: Zo\'n "dag": deel 1', 'veld: "Wie helpt? Een gezin: deel 1"'),
    ],
)
def test_a_line_with_a_colon_too_many_is_shown_as_it_can_be_read(line: str, shown: str) -> None:
    problems: list[Problem] = []
    parse_yaml(YamlText("a.md", line), problems)
    assert [(problem.code, shown in problem.remedy) for problem in problems] == [("C006", True)]

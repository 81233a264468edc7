"""What must always hold: nothing makes loading raise, values are those of YAML, and a line is the line of its key."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casuskijker.loading.reading.fields import Context, Given
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode
from casuskijker.loading.reading.readers import read_truth, whole_number
from casuskijker.loading.reading.yaml_tree import YamlText, parse_yaml
from tests.loading.voorbeeldsite import CASUS, FILES, KIJKRAAM, LISTS, WERKVORM, front_matter, load_site

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node

quick = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])

YAML_PARTS = ["a", "titel", "nummer", "actoren", "bewoner", ": ", ":", "- ", "\n", "\n  ", "[", "]", "{", "}", ", "]
YAML_PARTS += ["&a ", "*a", "!b ", "!!int ", "'", '"', "# ", "|", ">", "? ", "<<", "---", "...", "%", "\t", "~", "\\"]
YAML_PARTS += ["2018-13-45", "9" * 5000, "1e999", "0x", "é", "\x00", "\u2028", "VUL IN", "{{", "%s"]
MARKDOWN_PARTS = ["tekst ", "\n", "\n\n", "# ", "## ", "### ", "Verdiepingsvragen", "Vervolg", "Voor de docent"]
MARKDOWN_PARTS += [
    "Achtergrond",
    "Wat het je niet vertelt",
    "1. ",
    "- ",
    "> ",
    "    ",
    "\t",
    "[doener] ",
    "[",
    "]",
    "](",
]
MARKDOWN_PARTS += [
    ")",
    "weg.md",
    "01-de-brief.md",
    "<",
    ">",
    "{#a}",
    "{",
    "}",
    "[a]: ",
    "```",
    "<!--",
    "-->",
    "![",
    "\\",
]
MARKDOWN_PARTS += [
    "---",
    "===",
    "&#0;",
    "%00",
    "http://[",
    "mailto:",
    "06-12345678",
    "NL91ABNA0417164300",
    "a@b.nl",
    "\x00",
]

FILES_WITH_TEXT = {
    "casussen/01-de-brief.md": CASUS,
    "kijkramen/aandacht.md": KIJKRAAM,
    "site_config/werkvormen/doorvragen.md": WERKVORM,
}

texts = st.text(max_size=200)
yamls = st.lists(st.sampled_from(YAML_PARTS), max_size=25).map("".join) | texts
markdowns = st.lists(st.sampled_from(MARKDOWN_PARTS), max_size=40).map("".join) | texts


def load(path: str, content: str | bytes) -> None:
    """Load a site with this file in it, and say everything about it that there is to say."""
    with tempfile.TemporaryDirectory() as folder:
        geladen = load_site(Path(folder), {path: content})
    assert "\n".join(str(problem) for problem in geladen.problems).encode() is not None
    assert list(geladen.problems) == sorted(geladen.problems, key=lambda problem: problem.place)


@pytest.mark.parametrize("path", [*FILES, "site_config/schalen.yml", "site_config/begrippen.yml", "mkdocs.yml"])
@settings(quick, max_examples=40)
@given(content=st.binary(max_size=200))
def test_no_bytes_make_loading_raise(path: str, content: bytes) -> None:
    load(path, content)


@pytest.mark.parametrize("name", LISTS)
@settings(quick, max_examples=60)
@given(text=yamls)
def test_no_list_makes_loading_raise(name: str, text: str) -> None:
    load(f"site_config/{name}.yml", text.encode("utf-8", "replace"))


@pytest.mark.parametrize("path", [*FILES_WITH_TEXT])
@quick
@given(text=yamls)
def test_no_front_matter_makes_loading_raise(path: str, text: str) -> None:
    load(path, front_matter(text).encode("utf-8", "replace"))


@pytest.mark.parametrize(("path", "text"), FILES_WITH_TEXT.items())
@quick
@given(body=markdowns)
def test_no_markdown_makes_loading_raise(path: str, text: str, body: str) -> None:
    load(path, f"{text}\n{body}".encode("utf-8", "replace"))


@pytest.mark.parametrize("body", [">" * 5000, "- " * 5000, "[" * 5000, "![" * 3000 + "](", "*" * 5000, "`" * 5000])
def test_no_deep_markdown_makes_loading_raise(body: str) -> None:
    load("casussen/01-de-brief.md", f"{CASUS}\n## Voor de docent\n\n{body} [a](b.md)\n")


words = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="\ufeff"), min_size=1, max_size=12)
scalars = words | st.integers(0, 10**9 - 1) | st.booleans()
documents = st.dictionaries(
    words,
    st.recursive(
        scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4), max_leaves=12
    ),
    max_size=5,
)


def matches(node: Node, value: object) -> bool:
    """Whether the node reads as the value that YAML makes of it."""
    read = Given("a", node, Context())
    match node, value:
        case MapNode(), dict():
            return {*node.values} == {str(key) for key in value} and all(
                matches(node.values[str(key)], inner) for key, inner in value.items()
            )
        case ListNode(), list():
            return len(node.items) == len(value) and all(map(matches, node.items, value))
        case _, bool():
            return read_truth(read) is value
        case _, int():
            return bool(whole_number(0, 10**9)(read) == value)
        case _:
            return isinstance(node, ScalarNode) and node.text == value


@quick
@given(document=documents, flow=st.booleans())
def test_values_are_those_that_yaml_gives(document: dict[str, object], flow: bool) -> None:  # noqa: FBT001 - drawn
    text = yaml.safe_dump(document, allow_unicode=True, default_flow_style=flow)
    problems: list[Problem] = []
    node = parse_yaml(YamlText("a.yml", text), problems)
    assert problems == []
    assert node is not None
    assert matches(node, yaml.safe_load(text))


@quick
@given(
    keys=st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=6, unique=True),
    gaps=st.lists(st.sampled_from(["", "# uitleg\n", "\n\n"]), min_size=6, max_size=6),
    values=st.lists(
        st.sampled_from(["1", "[a, b]", "\n  - a\n  - b", ">-\n  a\n  b", "{c: d}", ""]), min_size=6, max_size=6
    ),
)
def test_the_line_of_a_problem_is_the_line_of_its_key(keys: list[str], gaps: list[str], values: list[str]) -> None:
    lines = [f"{gap}{key}q: {value}\n" for key, gap, value in zip(keys, gaps, values, strict=False)]
    with tempfile.TemporaryDirectory() as folder:
        path = "casussen/01-de-brief.md"
        problems = load_site(Path(folder), {path: front_matter("".join(lines))}).problems
        text = (Path(folder) / path).read_text("utf-8").split("\n")
    unknown = [problem for problem in problems if problem.code == "C102"]
    assert len(unknown) == len(keys)
    assert [text[problem.place.line - 1].partition(":")[0] for problem in unknown] == [f"{key}q" for key in keys]
    assert all(f"'{text[problem.place.line - 1].partition(':')[0]}'" in problem.what for problem in unknown)

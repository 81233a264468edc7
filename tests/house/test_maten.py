"""The sizes of the house: everything stays small enough to read in one go. The aims stand in CONTRIBUTING.md."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests import PROJECT
from tests.house.code import PACKAGE, TESTS, Function, count_lines, files_of, functions_in, place_of

if TYPE_CHECKING:
    from pathlib import Path

LINES_OF_FUNCTION = 40
LINES_OF_JAVASCRIPT = 30
LINES_OF_MODULE = 250
LINE = 120
PARAMETERS = 5
POSITIONAL = 3
"""What a function works on, and at most two things that it works with; the rest is called by name."""

DOCUMENTS = (
    PROJECT / "README.md",
    PROJECT / "CONTRIBUTING.md",
    PROJECT / "content" / "meewerken" / "architectuur.md",
    *sorted((PROJECT / "content" / "meewerken" / "recepten").glob("*.md")),
)
"""What one who changes the code reads first."""

FORBIDDEN_NAMES = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}


def all_functions(*folders: Path) -> list[Function]:
    return [
        function
        for folder in folders
        for path in files_of(folder, "*.py")
        for function in functions_in(path.read_text("utf-8"), place=place_of(path))
    ]


def test_no_function_is_longer_than_forty_lines() -> None:
    functions = all_functions(PACKAGE, TESTS)
    assert [(f.place, f.lines) for f in functions if f.lines > LINES_OF_FUNCTION] == []


def test_no_function_has_more_than_five_parameters() -> None:
    functions = all_functions(PACKAGE)
    assert [(f.place, f.parameters) for f in functions if f.parameters > PARAMETERS] == []


def test_public_functions_take_at_most_three_parameters_by_place() -> None:
    functions = all_functions(PACKAGE)
    assert [(f.place, f.positional) for f in functions if f.is_public and f.positional > POSITIONAL] == []


@pytest.mark.parametrize(
    ("pattern", "limit"),
    [
        ("*.py", 350),
        ("mkdocs_adapter/plugin.py", 120),
        ("theme/**/*.js", LINES_OF_MODULE),
        ("theme/**/*.css", 200),
        ("theme/**/*.html", 100),
    ],
)
def test_no_file_is_longer_than_its_kind_may_be(pattern: str, limit: int) -> None:
    lengths = {place_of(path): count_lines(path) for path in files_of(PACKAGE, pattern)}
    assert {place: lines for place, lines in lengths.items() if lines > limit} == {}


def test_no_test_in_javascript_is_longer_than_a_module_may_be() -> None:
    lengths = {place_of(path): count_lines(path) for path in (TESTS / "js").rglob("*.js")}
    assert {place: lines for place, lines in lengths.items() if lines > LINES_OF_MODULE} == {}


@pytest.mark.parametrize("pattern", ["*.js", "*.css"])
def test_no_line_is_longer_than_a_screen_shows(pattern: str) -> None:
    """Ruff sees to the lines of Python; the formatter of the rest leaves comments and strings as they are."""
    lengths = {
        f"{place_of(path)}:{number}": len(line)
        for path in (*files_of(PACKAGE / "theme", pattern), *(TESTS / "js").rglob(pattern))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
    }
    assert {place: length for place, length in lengths.items() if length > LINE} == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=place_of)
def test_no_line_of_prose_is_longer_than_a_line_of_code(document: Path) -> None:
    """A table and a command cannot be wrapped; a line of one long address cannot either."""
    prose = re.sub(r"(?ms)^ *```.*?^ *```$", lambda code: "\n" * code[0].count("\n"), document.read_text("utf-8"))
    lines = {number: line for number, line in enumerate(prose.splitlines(), start=1) if not line.startswith("|")}
    assert {number: len(line) for number, line in lines.items() if len(line) > LINE and " " in line.strip()} == {}


def test_the_linter_holds_what_a_function_of_javascript_may_be() -> None:
    rules = json.loads((PROJECT / "biome.json").read_text("utf-8"))["linter"]["rules"]["complexity"]
    lines = rules["noExcessiveLinesPerFunction"]
    assert (lines["level"], lines["options"]["maxLines"]) == ("error", LINES_OF_JAVASCRIPT)
    assert rules["noExcessiveCognitiveComplexity"] == "error"


def test_no_module_has_a_name_that_says_nothing() -> None:
    places = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts]
    assert [place for place in places if FORBIDDEN_NAMES & {part.split(".")[0] for part in place.parts}] == []


def test_the_docstring_self_and_nested_functions_are_measured_as_people_do() -> None:
    source = '''
class Kader:
    def lees(self, pad, *, streng):
        """Lees een kijkraam.

        Met uitleg.
        """
        def binnen():
            return pad
        return binnen
'''
    lees, binnen = functions_in(source, place="voorbeeld.py")
    assert (lees.place, lees.lines, lees.positional, lees.parameters) == ("voorbeeld.py:3 lees", 4, 1, 2)
    assert (binnen.lines, binnen.parameters) == (2, 0)

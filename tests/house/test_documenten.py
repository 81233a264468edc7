"""The documents tell the truth: what is in the code is in them, and what they name is there."""

from __future__ import annotations

import importlib
import pkgutil
import re
import shlex
from functools import cache
from typing import TYPE_CHECKING

import pytest

import casuskijker.loading
from casuskijker.cli import make_parser
from casuskijker.loading.reading.fields import Field
from casuskijker.markdown.elements import UNSAFE
from tests import PROJECT
from tests.house.code import PACKAGE, files_of, place_of

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = PROJECT / "content" / "meewerken"
RECORDS = GUIDE / "besluiten"
TEMPLATES = PACKAGE / "cli" / "sjablonen"
MAKEFILE = (PROJECT / "Makefile").read_text("utf-8")

Table = tuple[tuple[str, bool], ...]
"""The fields of a record by name, and whether each is required."""

PAGES = {
    "CASUS_FIELDS": "casus.md",
    "ONTMOETING_FIELDS": "casus.md",
    "VERHALENLES_FIELDS": "casus.md",
    "KIJKRAAM_FIELDS": "kijkraam.md",
    "INVALSHOEK_FIELDS": "kijkraam.md",
    "INGREDIENT_FIELDS": "kijkraam.md",
    "VRAAG_FIELDS": "kijkraam.md",
    "WERKVORM_FIELDS": "werkvorm.md",
    "GROEP_FIELDS": "werkvorm.md",
    "ROL_FIELDS": "werkvorm.md",
    "WERKSTAP_FIELDS": "werkvorm.md",
    "SCHRIJFVELD_FIELDS": "werkvorm.md",
    "WOORDENLIJST_FIELDS": "lijsten.md",
    "DEEL_FIELDS": "lijsten.md",
    "ACTOR_FIELDS": "lijsten.md",
    "SLEUTELWOORD_FIELDS": "lijsten.md",
    "SCHAAL_FIELDS": "lijsten.md",
    "POSITIE_FIELDS": "lijsten.md",
    "BRON_FIELDS": "lijsten.md",
    "NAAM_FIELDS": "lijsten.md",
    "BEGRIP_FIELDS": "lijsten.md",
    "ONDERWERP_FIELDS": "lijsten.md",
    "SPANNINGSVELD_FIELDS": "lijsten.md",
    "TWEELUIK_FIELDS": "lijsten.md",
    "TWEELUIKVRAAG_FIELDS": "lijsten.md",
    "INVULBLAD_FIELDS": "lijsten.md",
    "RIJ_FIELDS": "lijsten.md",
    "KOLOM_FIELDS": "lijsten.md",
    "EENVOUDIGE_CASUS_FIELDS": "casus.md",
    "EENVOUDIG_KIJKRAAM_FIELDS": "casus.md",
    "LEERROUTE_FIELDS": "lijsten.md",
    "STAP_FIELDS": "lijsten.md",
    "KIJKRICHTING_FIELDS": "lijsten.md",
    "HULPWIJZER_FIELDS": "lijsten.md",
    "HULPLIJN_FIELDS": "lijsten.md",
    "TREFWOORD_FIELDS": "lijsten.md",
    "ZOEKWOORD_FIELDS": "lijsten.md",
}
"""The page of the author guide that has a table of the same fields."""

MADE = {
    "casus.md": ("CASUS_FIELDS", "ONTMOETING_FIELDS"),
    "kijkraam.md": ("KIJKRAAM_FIELDS", "INVALSHOEK_FIELDS", "INGREDIENT_FIELDS", "VRAAG_FIELDS"),
    "les.md": ("VERHALENLES_FIELDS",),
    "werkvorm.md": (
        "WERKVORM_FIELDS",
        "GROEP_FIELDS",
        "ROL_FIELDS",
        "WERKSTAP_FIELDS",
        "SCHRIJFVELD_FIELDS",
    ),
}
"""The files that `casuskijker nieuw` makes, and the records that stand in each."""


@cache
def tables() -> dict[str, Table]:
    """Return every table of fields that the loader reads by."""
    found = {}
    for module in pkgutil.walk_packages(casuskijker.loading.__path__, "casuskijker.loading."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if name.endswith("_FIELDS") and all(isinstance(field, Field) for field in value):
                found[name] = tuple((field.name, field.required) for field in value)
    return found


def tables_in(page: str) -> list[Table]:
    """Return the tables of fields in a page of the guide."""
    text = (GUIDE / page).read_text("utf-8")
    blocks = re.findall(r"(?m)^\| Veld \| Nodig\? \| Wat \|\n\|[-|]+\|\n((?:\|.*\n)+)", text)
    return [
        tuple((name, needed == "ja") for name, needed in re.findall(r"(?m)^\| `(.+?)` \| (\w+) \|", b)) for b in blocks
    ]


def test_every_table_of_fields_has_a_page() -> None:
    assert tables().keys() == PAGES.keys()


def find_nearest(table: Table, tables: list[Table]) -> set[tuple[str, bool]]:
    """Return the table that has most in common with another, so that what differs is all that is told."""
    return set(max(tables, key=lambda other: len({*other} & {*table}) - len({*other} ^ {*table})))


@pytest.mark.parametrize("name", PAGES)
def test_the_guide_has_every_field_that_an_author_can_write(name: str) -> None:
    """Each with `ja` where it is needed, and `nee` where it may be left out."""
    table = tables()[name]
    assert {*table} - find_nearest(table, tables_in(PAGES[name])) == set()


@pytest.mark.parametrize("page", sorted(set(PAGES.values())))
def test_the_guide_has_no_other_fields(page: str) -> None:
    known = [tables()[name] for name, place in PAGES.items() if place == page]
    assert [other for table in tables_in(page) if (other := {*table} - find_nearest(table, known))] == []


def test_a_field_that_the_guide_lacks_is_told_by_its_name() -> None:
    table = (("titel", True), ("niveau", False), ("bron", False))
    in_guide: list[Table] = [(("titel", True),), (("titel", True), ("bron", False))]
    assert {*table} - find_nearest(table, in_guide) == {("niveau", False)}


@pytest.mark.parametrize("made", MADE)
def test_a_new_file_shows_every_field(made: str) -> None:
    text = (TEMPLATES / made).read_text("utf-8")
    names = {name for table in MADE[made] for name, _ in tables()[table]}
    assert names
    assert {name for name in names if not re.search(rf"(?m)^\s*(?:# *)?(?:- )?{re.escape(name)}:", text)} == set()


def records() -> dict[str, str]:
    """Return the decision records by their number."""
    return {path.name[:4]: path.read_text("utf-8") for path in RECORDS.glob("0*.md")}


def test_decision_records_are_numbered_in_a_row_and_listed() -> None:
    names = sorted(path.name for path in RECORDS.glob("0*.md"))
    index = (RECORDS / "index.md").read_text("utf-8")
    assert [name[:4] for name in names] == [f"{number:04}" for number in range(1, len(names) + 1)]
    assert re.findall(r"\]\((0.+?\.md)\)", index) == names


def test_a_decision_record_says_when_it_was_taken_and_whether_it_holds() -> None:
    status = re.compile(r"(?m)^\*\*Date\*\* \d{4}-\d\d-\d\d · \*\*Status\*\* (accepted|replaced by)")
    assert [number for number, text in records().items() if not status.search(text)] == []


def test_every_decision_that_is_named_exists_and_holds() -> None:
    """What is replaced as a whole may only be named by another record."""
    named = re.compile(r"(?:decision|record|besluit)s?\s+(?:record\s+)?(0\d{3})|besluiten/(0\d{3})-|\]\((0\d{3})-")
    texts = {
        path: path.read_text("utf-8") for pattern in ("*.py", "*.html", "*.js") for path in files_of(PACKAGE, pattern)
    }
    texts |= {
        path: path.read_text("utf-8") for path in [*PROJECT.glob("*.md"), *GUIDE.rglob("*.md"), *PROJECT.glob("*.toml")]
    }
    found = {
        (place_of(path), next(filter(None, numbers))) for path, text in texts.items() for numbers in named.findall(text)
    }
    replaced = {number for number, text in records().items() if "**Status** replaced by" in text}
    assert len(found) > 20
    assert [place for place in found if place[1] not in records()] == []
    assert [place for place in found if place[1] in replaced and "besluiten/" not in place[0]] == []


def test_every_folder_of_the_package_is_in_the_architecture() -> None:
    text = (GUIDE / "architectuur.md").read_text("utf-8")
    rooms = [path for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"]
    parts = [part for room in rooms if room.name in {"loading", "theme"} for part in room.iterdir()]
    folders = [path.name for path in [*rooms, *parts] if path.is_dir() and path.name != "__pycache__"]
    assert len(folders) > 10
    assert [name for name in folders if f"`{name}/`" not in text] == []


def test_every_folder_that_the_architecture_names_is_there() -> None:
    text = (GUIDE / "architectuur.md").read_text("utf-8")
    named = set(re.findall(r"`(?:\w+/)*([a-z_-]+)/`", text))
    there = {
        path.name for path in PROJECT.rglob("*") if path.is_dir() and not path.is_relative_to(PROJECT / "node_modules")
    }
    assert named - there == set()


def test_contributing_has_every_recipe() -> None:
    text = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    recipes = re.findall(r"(?m)^([\w-]+):(?!=)", MAKEFILE)
    assert len(recipes) > 8
    assert [recipe for recipe in recipes if f"| `make {recipe}` |" not in text and recipe != "help"] == []


TYPED = re.compile(r"^ *(?:\.venv\S+[/\\])?casuskijker (.+)", re.MULTILINE)
BLOCK = re.compile(r"^ *```(?:console|powershell)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)


def test_all_that_a_guide_has_one_type_can_be_typed() -> None:
    texts = [page.read_text("utf-8") for page in (*GUIDE.glob("*.md"), PROJECT / "README.md")]
    typed = {line for text in texts for block in BLOCK.findall(text) for line in TYPED.findall(block)}
    assert len(typed) > 10
    for line in sorted(typed):
        make_parser().parse_args(shlex.split(line, comments=True))


def test_the_guide_says_which_html_is_an_error() -> None:
    section = (GUIDE / "markdown.md").read_text("utf-8").partition("## HTML {#html}")[2].partition("\n## ")[0]
    wrong = section.partition("zijn een fout")[2].partition("Ook een kenmerk")[0]
    assert sorted(re.findall(r"`(\w+)`", wrong)) == sorted(UNSAFE)


SHORT = {
    "$(BIN)/": "", "$(TSC)": "npx tsc", "$(BIOME)": "npx biome", "$$": "$", " 2>/dev/null || echo 0": "",
    " $(ADRES:%=--adres %)": "",
}  # fmt: skip
"""How a command of the Makefile is typed by hand; what is for a folder without git would break a table."""
HOW = re.compile(r" --(?:quiet|test-(?:reporter|isolation|global-setup)=\S+)")
"""What changes how fast or how loud a command is, and not what it does."""
RECIPES = ("serve", "galerij", "test-scripts", "test-python", "site", "check-typen", "check-rest", "fix")
BY_HAND = [
    *(("CONTRIBUTING.md", each) for each in RECIPES),
    *(("README.md", recipe) for recipe in ("serve", "test-scripts", "test-python", "site")),
]


def commands_of(recipe: str) -> list[str]:
    """Return what a recipe of the Makefile does, as it is typed after `. .venv/bin/activate`."""
    found = re.search(rf"(?m)^{recipe}:.*\n((?:\t.+\n)+)", MAKEFILE)
    assert found
    commands = HOW.sub("", found[1])
    for long, short in SHORT.items():
        commands = commands.replace(long, short)
    return [line.strip() for line in commands.splitlines()]


@pytest.mark.parametrize(("document", "recipe"), BY_HAND)
def test_who_has_no_make_reads_all_that_a_recipe_does(document: str, recipe: str) -> None:
    text = (PROJECT / document).read_text("utf-8").replace(".venv/bin/", "")
    row = re.search(rf"(?m)^\| `make {recipe}` \|.*$", text)
    where = row[0] if row else text
    assert [command for command in commands_of(recipe) if command not in where] == []


def test_contributing_names_the_rooms_that_are_covered_whole() -> None:
    text = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    covered = re.findall(r'"plugins/casuskijker/(\w+)"', (PROJECT / "pyproject.toml").read_text("utf-8"))
    assert len(covered) > 3
    assert [room for room in covered if f"`{room}`" not in text] == []


FOR_PROGRAMMERS = [PROJECT / "CONTRIBUTING.md", GUIDE / "architectuur.md", *files_of(GUIDE / "recepten", "*.md")]
NAMED_FILE = re.compile(r"`([\w./-]+\.(?:py|js|css|html|json))`")
NO_FILE = {"casuskijker.css"}
"""What the build puts together."""


def our_files() -> list[str]:
    """Return the paths of the files that we keep, without those of node_modules and of a built site."""
    folders = (PACKAGE, PROJECT / "tests", PROJECT / "content")
    return [place_of(path) for folder in folders for path in folder.rglob("*.*")] + [
        path.name for path in PROJECT.glob("*.*")
    ]


def find_unknown(text: str, paths: list[str]) -> list[str]:
    """Return the files that a text names and that are not there, by their whole path or the end of it."""
    ends = [f"/{path}" for path in paths]
    named = set(NAMED_FILE.findall(text)) - NO_FILE
    return sorted(name for name in named if not any(end.endswith(f"/{name}") for end in ends))


@pytest.mark.parametrize("page", FOR_PROGRAMMERS, ids=place_of)
def test_every_file_that_is_named_to_programmers_is_there(page: Path) -> None:
    assert find_unknown(page.read_text("utf-8"), our_files()) == []


def test_every_file_of_a_room_in_the_architecture_is_in_that_room() -> None:
    text = (GUIDE / "architectuur.md").read_text("utf-8")
    rooms = re.findall(r"(?m)^`(\w+)/`\n:   ((?:.+\n)+)", text)
    assert len(rooms) > 6
    paths = {room: [place_of(path) for path in (PACKAGE / room).rglob("*.*")] for room, _ in rooms}
    found = {room: find_unknown(about, paths[room]) for room, about in rooms}
    assert {room: names for room, names in found.items() if names} == {}


def test_a_file_that_has_moved_is_found() -> None:
    text = "`search/collect.py` fills them; on the other side `theme/kern/zoekmachine/facetten.js` and `weg.py`."
    there = ["plugins/casuskijker/search/collect.py", "plugins/casuskijker/theme/zoeken/zoek-scherm/facetten.js"]
    assert find_unknown(text, there) == ["theme/kern/zoekmachine/facetten.js", "weg.py"]

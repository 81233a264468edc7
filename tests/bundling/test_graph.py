"""Which modules come in one file: what pages of one kind need, what they share, and what comes later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bundling.graph import MUCH, Graph, complete, group_modules, read_graph

BUNDELS = {
    "overal": ["lezen/menu"],
    "casus": ["lezen/acties", "kijken/velden"],
    "invullen": ["kijken/balk"],
    "zoeken": ["zoeken/scherm"],
}
NOW = {
    "ingang/overal.js": ("menu.js",),
    "ingang/casus.js": ("acties.js", "velden.js"),
    "ingang/invullen.js": ("balk.js",),
    "ingang/zoeken.js": ("scherm.js",),
    "menu.js": ("dom.js",),
    "acties.js": ("dom.js", "getal.js"),
    "velden.js": ("dom.js", "kast.js", "zin.js"),
    "balk.js": ("kast.js", "zin.js", "teken.js"),
    "scherm.js": ("getal.js",),
    "deel.js": ("bestand.js", "teken.js"),
    "open.js": ("bestand.js", "zin.js"),
    "vondst.js": ("zin.js", "alleen.js"),
}
LATER = {"velden.js": ("deel.js",), "balk.js": ("open.js",), "menu.js": ("vondst.js",)}
MODULES = {*NOW, "dom.js", "getal.js", "kast.js", "zin.js", "teken.js", "bestand.js", "alleen.js"}
SIZES = dict.fromkeys(MODULES, 100)
GRAPH = Graph({m: NOW.get(m, ()) for m in MODULES}, {m: LATER.get(m, ()) for m in MODULES}, SIZES)


@pytest.mark.parametrize(
    ("module", "group"),
    [
        ("dom.js", "overal"),
        ("velden.js", "casus"),
        ("getal.js", "overal"),  # two wings begin with it
        ("kast.js", "kijken/"),
        ("zin.js", "kijken/+"),  # every page may ask for it later, and then without the rest of the wing
        ("teken.js", "invullen+"),  # a casus may ask for it later, and then without the rest of the bundle
        ("bestand.js", "later"),
    ],
)
def test_a_module_goes_with_what_the_same_pages_need(module: str, group: str) -> None:
    groups = group_modules(GRAPH, BUNDELS)
    assert [name for name, modules in groups.items() if module in modules] == [group]


def test_what_just_two_kinds_of_page_begin_with_is_apart_if_it_is_worth_a_request() -> None:
    small = group_modules(GRAPH, BUNDELS)
    assert {"kast.js", "zin.js"} == small["kijken/"] | small["kijken/+"]
    large = group_modules(replace(GRAPH, sizes={**SIZES, "kast.js": MUCH}), BUNDELS)
    assert large["casus&invullen"] == {"kast.js", "zin.js"}
    assert [name for name, modules in large.items() if "zin.js" in modules] == ["casus&invullen"]
    assert large["overal"] == small["overal"]


def test_what_one_part_has_for_itself_is_in_no_group() -> None:
    grouped = set[str]().union(*group_modules(GRAPH, BUNDELS).values())
    assert grouped.isdisjoint({"alleen.js", "vondst.js", "deel.js", "ingang/casus.js"})


def test_who_needs_one_of_a_group_gets_it_whole_and_what_is_on_every_page() -> None:
    groups = {"overal": {"dom.js", "menu.js"}, "later": {"bestand.js", "teken.js"}, "kijken/": {"kast.js", "zin.js"}}
    assert complete(GRAPH, groups, "open.js") == sorted(
        {"open.js", "bestand.js", "teken.js", "zin.js", "kast.js", "dom.js", "menu.js"}
    )


def test_what_comes_later_is_told_from_what_is_needed_at_once() -> None:
    kinds = {"b.js": "import-statement", "c.js": "dynamic-import"}
    imports = [{"path": path, "kind": kind} for path, kind in kinds.items()]
    read = {"a.js": imports, "b.js": [], "c.js": []}
    graph = read_graph({"inputs": {path: {"imports": each, "bytes": 7} for path, each in read.items()}})
    assert graph.sizes == dict.fromkeys(read, 7)
    assert graph.late == ("c.js",)
    assert graph.reach(["a.js"]) == {"a.js", "b.js"}
    assert graph.reach(["a.js"], later=True) == {"a.js", "b.js", "c.js"}

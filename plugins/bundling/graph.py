"""What the modules of the theme import, and which of them go together in one file.

A bundler by itself makes a file for every set of modules that the same pages need: a hundred, most of them tiny.
So modules are put in groups first, and whatever needs one of a group gets it whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ENTRIES = "ingang/"
"""The folder of what is made to begin with: a module per bundle, and one per part that comes later."""
EVERYWHERE = "overal"
"""The bundle of every page. What pages of several kinds need comes with it."""
LATER = "later"
"""The group of what several parts share that come later, and no page begins with."""

PAIR = 2
"""What just two kinds of page begin with is theirs alone, if it is much: the others need not load it."""
MUCH = 10_000
"""Bytes of source that are worth a request: a small file compresses badly."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Which modules each module imports: those it cannot do without, and those it asks for later; and their bytes."""

    now: Mapping[str, tuple[str, ...]]
    later: Mapping[str, tuple[str, ...]]
    sizes: Mapping[str, int]

    @property
    def late(self) -> tuple[str, ...]:
        """The parts that come when they are asked for."""
        return tuple(sorted({part for parts in self.later.values() for part in parts}))

    def reach(self, start: Iterable[str], *, later: bool = False) -> set[str]:
        """Return modules with all that they import, also what they import later if that counts."""
        found: set[str] = set()
        ahead = list(start)
        while ahead:
            module = ahead.pop()
            if module not in found:
                found.add(module)
                ahead += (*self.now[module], *(self.later[module] if later else ()))
        return found


def read_graph(about: Mapping[str, Any]) -> Graph:
    """Return the graph that esbuild tells of."""

    def imports(kind: str) -> dict[str, tuple[str, ...]]:
        return {
            module: tuple(each["path"] for each in read["imports"] if each["kind"] == kind)
            for module, read in about["inputs"].items()
        }

    sizes = {module: read["bytes"] for module, read in about["inputs"].items()}
    return Graph(imports("import-statement"), imports("dynamic-import"), sizes)


def group_modules(graph: Graph, bundels: Mapping[str, list[str]]) -> dict[str, set[str]]:
    """Return the groups, by the bundles that begin with a module and those that may ask for it later."""
    begin = {bundel: graph.reach([f"{ENTRIES}{bundel}.js"]) for bundel in bundels}
    parts = {part: graph.reach([part]) for part in graph.late}
    whole = {bundel: graph.reach(modules, later=True) for bundel, modules in begin.items()}
    groups: dict[str, set[str]] = {}
    pairs: dict[str, set[str]] = {}
    for module in sorted(graph.now):
        using = [part for part, modules in parts.items() if module in modules]
        later = {bundel for bundel, modules in whole.items() if not modules.isdisjoint(using)}
        first = {bundel for bundel, modules in begin.items() if module in modules}
        if not module.startswith(ENTRIES) and (first or len(using) > 1):
            group = _name_group(first, later, bundels)
            groups.setdefault(group, set()).add(module)
            if len(first) == PAIR and "/" in group:
                pairs.setdefault("&".join(sorted(first)), set()).add(module)
    much = {name: pair for name, pair in pairs.items() if sum(graph.sizes[module] for module in pair) > MUCH}
    alone = set[str]().union(*much.values())
    return {name: group - alone for name, group in groups.items()} | much


def _name_group(first: set[str], later: set[str], bundels: Mapping[str, list[str]]) -> str:
    """Return the name of a group; what also others ask for, later, is apart: they need not load all of it."""
    if not first:
        return LATER
    if EVERYWHERE in first:
        return EVERYWHERE
    if len(first) == 1:
        return f"{min(first)}+" if later - first else min(first)
    wings = {bundel: {place.partition("/")[0] for place in places} for bundel, places in bundels.items()}
    shared = reduce(set[str].intersection, (wings[bundel] for bundel in (first | later) - {EVERYWHERE}))
    if not shared:
        return EVERYWHERE
    return f"{min(shared)}/+" if EVERYWHERE in later else f"{min(shared)}/"


def complete(graph: Graph, groups: Mapping[str, set[str]], start: str) -> list[str]:
    """Return all modules that come with one, since they are in a group with what it needs."""
    found = graph.reach([start]) | groups[EVERYWHERE]
    while touched := [group for group in groups.values() if not group.isdisjoint(found) and not group <= found]:
        found |= graph.reach(set[str]().union(*touched))
    return sorted(found)

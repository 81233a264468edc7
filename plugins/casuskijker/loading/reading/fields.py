"""A small declarative reader: per kind of content a table of fields, each with the reader of its value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from casuskijker.domain.problem import has_errors
from casuskijker.domain.vorm import VORMEN
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.reading.nodes import MapNode, is_empty

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.domain.vorm import Vorm
    from casuskijker.loading.reading.known import Known
    from casuskijker.loading.reading.messages import Message
    from casuskijker.loading.reading.nodes import Node


@dataclass(slots=True)
class Claims:
    """Who was first with a name; every namespace has its own names."""

    places: dict[tuple[str, str], Place] = field(default_factory=dict)

    def claim(self, namespace: str, name: str, *, place: Place) -> Place | None:
        """Take the name for this place; return the place that already had it, or None."""
        first = self.places.setdefault((namespace, name), place)
        return None if first is place else first

    def find(self, namespace: str, name: str) -> Place | None:
        """Return the place that has the name, or None."""
        return self.places.get((namespace, name))

    def all(self, namespace: str) -> list[tuple[str, Place]]:
        """Return the names that are taken in a namespace."""
        return [(name, place) for (space, name), place in self.places.items() if space == namespace]


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A link in a text: where it leads, where it stands, and the page it was written for.

    A place without a page is looked for on `own_pages`: the one that shows the text, and then the one it belongs to.
    """

    target: str
    place: Place
    page: str
    own_pages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What readers need beside the value: the names of the site, the names already taken, and where to report.

    `page` is the address of the page that will show the texts; `verwijzingen` fills up with the links in them.
    """

    known: Mapping[str, Known] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    claims: Claims = field(default_factory=Claims)
    site_claims: Claims = field(default_factory=Claims)
    page: str = ""
    verwijzingen: list[Verwijzing] = field(default_factory=list)
    vormen: tuple[Vorm, ...] = VORMEN


@dataclass(frozen=True, slots=True)
class Given:
    """What an author gave under a name."""

    name: str
    node: Node
    context: Context

    def report(self, message: Message, near: str | None = None, **words: object) -> None:
        """Report a problem at this place."""
        self.context.problems.append(message.at(self.node.place, near, veld=self.name, **words))

    def with_node(self, node: Node) -> Given:
        """Return an item of this list, still under its name."""
        return Given(self.name, node, self.context)


Reader: TypeAlias = "Callable[[Given], Any]"
"""Returns the value, or None after reporting why there is none."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key that an author can write; the field of the dataclass has the same name, in ASCII lower case."""

    name: str
    read: Reader
    required: bool = False

    @property
    def attribute(self) -> str:
        """The name of the field in the dataclass."""
        return self.name.replace("-", "_").lower()


@dataclass(frozen=True, slots=True)
class Record:
    """The values that could be read, under the names of their dataclass; sound when nothing was wrong with any."""

    values: dict[str, Any]
    node: MapNode
    is_sound: bool


def read_mapping(node: Node | None, problems: list[Problem]) -> MapNode | None:
    """Return the node if it holds values under keys or nothing at all; else None, after reporting that."""
    if node is None or isinstance(node, MapNode):
        return node
    if is_empty(node):
        return MapNode(node.place)
    problems.append(m.GEEN_MAPPING.at(node.place))
    return None


def read_record(node: MapNode, fields: Sequence[Field], context: Context) -> Record:
    """Read every field of the table; report unknown keys, and required ones that are absent or empty."""
    before = len(context.problems)
    misspelt = _report_unknown_keys(node, fields, context)
    values = {}
    for spec in fields:
        value = _read_field(spec, node, context)
        if value is not None:
            values[spec.attribute] = value
        elif spec.required and spec.name not in {*node.values, *misspelt}:
            context.problems.append(m.ONTBREEKT.at(node.place, veld=spec.name))
    return Record(values, node, is_sound=not has_errors(context.problems[before:]))


def _read_field(spec: Field, node: MapNode, context: Context) -> object:
    if spec.name not in node.values:
        return None
    given = Given(spec.name, node.values[spec.name], context)
    if is_empty(given.node):
        if spec.required:
            given.report(m.LEEG)
        return None
    return spec.read(given)


def _report_unknown_keys(node: MapNode, fields: Sequence[Field], context: Context) -> set[str | None]:
    """Report keys that are in no table; return the names that were perhaps meant, which then are not called absent."""
    names = [spec.name for spec in fields]
    meant = set()
    for key, place in node.keys.items():
        if key not in names:
            near = find_nearest(key, names)
            meant.add(near)
            context.problems.append(m.ONBEKENDE_SLEUTEL.at(place, near, sleutel=key, bekend=tuple(names)))
    return meant

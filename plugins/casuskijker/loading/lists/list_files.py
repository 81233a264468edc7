"""What the lists in site_config share: opening the file, entries under an id, and names that become addresses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from casuskijker.domain.problem import Place
from casuskijker.domain.slug import is_slug, slugify
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import RESERVED, exists, find_to_fill_in, path_from, read_merged
from casuskijker.loading.reading.fields import Claims, Given, read_mapping, read_record
from casuskijker.loading.reading.grenzen import find_too_long
from casuskijker.loading.reading.name_readers import new_id
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode, is_empty
from casuskijker.loading.reading.yaml_tree import YamlText, parse_yaml
from casuskijker.loading.text.persoonsgegevens import find_persoonsgegevens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Context, Field, Reader, Record
    from casuskijker.loading.reading.nodes import Node

LIST = "lijst"
"""What the list that fills a file is called, which has no key of its own."""


def read_list_file(file: Path, *, root: Path, problems: list[Problem], has_numbers: bool = False) -> Node | None:
    """Return what stands in a list, nothing when there is no such file, or None when it cannot be read.

    What looks like personal data is told, unless the list is one of numbers that are to be found.
    """
    path = path_from(root, file)
    if not exists(file):
        return MapNode(Place(path))
    text = read_merged(file, path=path, problems=problems)
    if text is None:
        return None
    problems.extend(() if has_numbers else find_persoonsgegevens(text, path=path))
    problems.extend(find_to_fill_in(text, path=path))
    return parse_yaml(YamlText(path, text), problems)


def read_list(node: Node | None, read: Reader, *, first: str, context: Context) -> tuple[Any, ...]:
    """Return what the reader makes of a file that holds a list, of which `first` is the first key of an item."""
    if isinstance(node, ListNode):
        items: tuple[Any, ...] = read(Given(LIST, node, context))
        return items
    if node and not is_empty(node):
        context.problems.append(m.GEEN_LIJST_IN_BESTAND.at(node.place, eerste=first))
    return ()


def read_entries(
    node: MapNode, fields: Sequence[Field], *, context: Context, build: Callable[[str, Record], Any]
) -> dict[str, Any]:
    """Return what `build` makes of every record under its id; an entry that is not sound is left out."""
    built: dict[str, Any] = {}
    for entry_id, value in node.values.items():
        if not is_slug(entry_id):
            place = node.keys[entry_id]
            context.problems.append(m.GEEN_ID.at(place, id=entry_id, voorstel=slugify(entry_id) or "een-naam"))
        context.problems.extend(find_too_long(entry_id, node.keys[entry_id]))
        mapping = read_mapping(value, context.problems)
        if mapping:
            entry = build(entry_id, read_record(mapping, fields, replace(context, claims=Claims())))
            if entry is not None:
                built[entry_id] = entry
    return built


def new_page_id(namespace: str) -> Reader:
    """Return a reader of a new id that is also the last part of an address, under an overview that has one itself."""
    read_id = new_id(namespace)

    def read(given: Given) -> str | None:
        page_id: str | None = read_id(given)
        if page_id == RESERVED:
            given.report(m.ID_VAN_OVERZICHT, id=page_id)
        return page_id

    return read


def move_links(context: Context, *, to: str) -> None:
    """Have the links of an item lead from its own page: its texts were read before it was known which that is."""
    own = (to,)
    links = context.verwijzingen
    links[:] = [replace(each, own_pages=own) if each.own_pages == (context.page,) else each for each in links]


def with_own_names(given: Given) -> Given:
    """Return what was given, to be read with names of its own: another item of the list may have the same."""
    return replace(given, context=replace(given.context, claims=Claims()))


def find_page_ids(node: Node | None) -> list[str]:
    """Return the ids in a list whose items have pages, read beforehand: texts may link to what is read after them."""
    items = node.items if isinstance(node, ListNode) else ()
    values = (item.values.get("id") for item in items if isinstance(item, MapNode))
    return [value.text for value in values if isinstance(value, ScalarNode)]


def claim_address(naam: str, *, given: Given, place: Place) -> bool:
    """Report a name that gives no address, or an address that another name in this list has; whether all is well."""
    slug = slugify(naam)
    if slug in {"", RESERVED}:
        given.context.problems.append(m.GEEN_ADRES.at(place, naam=naam))
        return False
    first = given.context.claims.claim(f"{given.name}: adres", slug, place=place)
    if first:
        given.context.problems.append(m.ZELFDE_ADRES.at(place, naam=naam, adres=slug, eerste=first))
    return first is None

"""An item below what stands in a list that an author keeps: every byte of that stays as it was."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from casuskijker.cli.getypt import ours
from casuskijker.cli.parser import WrongUseError
from casuskijker.loading.lists.list_files import find_page_ids, read_list_file
from casuskijker.loading.reading.documents import exists
from casuskijker.loading.reading.nodes import ListNode, is_empty
from casuskijker.loading.reading.yaml_tree import YamlText, parse_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.problem import Place
    from casuskijker.loading.reading.nodes import Node

NOTHING = re.compile(r"\[\s*\][ \t]*")
"""A list without items, as one may write it; below it YAML bears no items with dashes."""


def read_ids(file: Path, *, shown: str) -> list[str]:
    """Return the ids that the list has.

    Raises:
        WrongUseError: When what stands there is no list, or cannot be read.
    """
    node = read_list_file(file, root=file.parent, problems=[])
    if node is None or not (isinstance(node, ListNode) or is_empty(node)):
        raise WrongUseError(f"In {shown} staat geen lijst die te lezen is. {ours()} check zegt wat er is en waar.")
    return find_page_ids(node)


def append_item(file: Path, item: str, *, shown: str) -> None:
    """Write an item below what stands in a list, in the line ends and with the margin that its author chose.

    Raises:
        WrongUseError: When the list is written in a way that bears no item below it.
    """
    content = file.read_bytes() if exists(file) else b""
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    before = content.removeprefix(mark).decode("utf-8")
    after = _join(before, item)
    if len(_items(after)) != len(_items(before)) + 1:
        raise WrongUseError(
            f"Onder de lijst in {shown} past geen nieuw onderdeel. Zet wat er staat met streepjes onder elkaar, "
            "en probeer het dan opnieuw."
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(mark + after.encode("utf-8"))


def _join(before: str, item: str) -> str:
    if not before.strip():
        return before + item.lstrip("\n")
    line_end = "\r\n" if "\r\n" in before else "\n"
    node = _parse(before)
    margin = 0
    if isinstance(node, ListNode):
        if node.items:
            margin = node.place.column - 1
        else:
            before = _leave_out(before, node.place)
    added = "\n".join(" " * margin + line if line else "" for line in item.split("\n"))
    return before + ("" if before.endswith("\n") else line_end) + added.replace("\n", line_end)


def _leave_out(text: str, place: Place) -> str:
    """Return a text without the list of nothing that begins at a place."""
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1
    return text[:start] + NOTHING.sub("", text[start:], count=1)


def _items(text: str) -> tuple[Node, ...]:
    node = _parse(text)
    return node.items if isinstance(node, ListNode) else ()


def _parse(text: str) -> Node | None:
    return parse_yaml(YamlText("", text), [])

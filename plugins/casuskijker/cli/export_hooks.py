"""The scripts under `hooks` go along in an export, for MkDocs does not build without them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.settings import STRING, get_node, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HOOKS = "hooks"
"""The folder of an export with scripts; those of one folder stay together, in a folder with a number."""


def adapt_hooks(settings: yaml.Node, *, root: Path) -> dict[str, Path]:
    """Name the scripts in the settings as they are called in an export; return which file goes where.

    MkDocs lets a script import what is beside it, so that goes along. A script with a whole path stays where it is.

    Raises:
        WrongUseError: When a script is not there.
    """
    files: dict[str, Path] = {}
    folders: dict[Path, str] = {}
    for node in _relative_hooks(settings):
        script = (root / node.value).resolve()
        if not script.is_file():
            raise WrongUseError(
                f"{place_of(node)}: het script '{node.value}' is er niet. Verbeter het pad bij {HOOKS}."
            )
        target = folders.setdefault(script.parent, f"{HOOKS}/{len(folders) + 1}")
        files |= {f"{target}/{file.name}": file for file in (script, *sorted(script.parent.glob("*.py")))}
        node.value = f"{target}/{script.name}"
    return files


def _relative_hooks(settings: yaml.Node) -> Iterator[yaml.ScalarNode]:
    hooks = get_node(settings, HOOKS)
    for node in hooks.value if isinstance(hooks, yaml.SequenceNode) else ():
        if node.tag == STRING and not Path(node.value).is_absolute():
            yield node


def copy_hooks(files: Mapping[str, Path], naar: Path) -> None:
    """Copy the scripts into an export, in place of those of last time."""
    if (naar / HOOKS).exists():
        shutil.rmtree(naar / HOOKS)
    for address, file in files.items():
        (naar / address).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, naar / address)

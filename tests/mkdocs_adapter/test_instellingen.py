"""What a site owner hears of settings that lead nowhere, and only a build can know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import Navigation, Section

from casuskijker.mkdocs_adapter.instellingen import find_in_onderaan, find_in_voet
from tests.mkdocs_adapter.kleinste_site import CONFIG, write, write_smallest

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig


def load(root: Path, chosen: str) -> MkDocsConfig:
    """Load settings that have another name than usual."""
    project = write_smallest(root)
    write(project / "ander.yml", f"{CONFIG}extra:\n  casuskijker:\n    {chosen}\n")
    return load_config(str(project / "ander.yml"))


def test_a_link_of_the_foot_to_a_page_that_is_not_there_is_named_with_its_line(tmp_path: Path) -> None:
    config = load(tmp_path, "voet: {Weg: weg.md, Begin: index.md, Elders: https://x.test/}")
    (problem,) = find_in_voet(config, get_files(config))
    assert str(problem).startswith("ander.yml:7: waarschuwing: 'Weg' bij voet wijst naar weg.md, en die bladzijde")
    assert problem.code == "C608"


def test_a_name_for_the_foot_that_is_in_no_menu_is_named_with_those_that_are(tmp_path: Path) -> None:
    config = load(tmp_path, "onderaan: [Mewerken, Over]")
    (problem,) = find_in_onderaan(config, Navigation([Section("Over", []), Section("Meewerken", [])], []))
    assert str(problem).startswith("ander.yml:7: waarschuwing: 'Mewerken' bij onderaan staat niet in het menu.")
    assert "Daar staan: Over, Meewerken." in problem.remedy

"""What makes a change to one page a change to all of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.theme import Theme

from casuskijker.mkdocs_adapter.serve.kader import looks_further
from tests.wijzigingen import write

if TYPE_CHECKING:
    from pathlib import Path


def with_templates(folder: Path) -> MkDocsConfig:
    config = MkDocsConfig()
    config.theme = Theme("mkdocs", custom_dir=str(folder))
    return config


def test_a_template_that_says_pages_looks_further_and_one_of_its_own_page_does_not(tmp_path: Path) -> None:
    write(tmp_path / "main.html", "{{ page.title }}")
    assert not looks_further(with_templates(tmp_path))
    write(tmp_path / "partials/lijst.html", "{% for file in pages %}{{ file.url }}{% endfor %}")
    assert looks_further(with_templates(tmp_path))


def test_a_pipe_among_the_templates_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.html")
    assert not looks_further(with_templates(tmp_path))

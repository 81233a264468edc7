"""What every run of MkDocs begins with, done once: modules, templates and the dictionary are read, a site was built.

It takes longer than all else that a small site needs.
"""

import gc
from pathlib import Path
from tempfile import TemporaryDirectory

import mkdocs.__main__  # noqa: F401
from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig

from casuskijker.search.dictionary import load_dictionary
from tests.forked_index import begin_index_here
from tests.mkdocs_adapter.kleinste_site import write_smallest
from tests.theme_reading import read_themes_once

read_themes_once()
begin_index_here()
with TemporaryDirectory() as folder:
    config = load_config(str(write_smallest(Path(folder)) / "mkdocs.yml"), site_dir=f"{folder}/site")
    build(config)
    config.plugins.on_shutdown()  # until here the process of the index keeps what it found, in that folder
vars(MkDocsConfig)["plugins"].plugin_cache.clear()  # MkDocs keeps plugins for the next build of a process
load_dictionary()
gc.freeze()

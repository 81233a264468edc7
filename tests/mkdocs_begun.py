"""What every run of MkDocs begins with, done once: to read its modules and ours, and to make our styles small.

It takes as long as to build the smallest site.
"""

import mkdocs.__main__
import mkdocs.commands.build  # noqa: F401

import tests.forked_index  # noqa: F401
from casuskijker.rendering.assets import collect_assets

collect_assets()

"""Makes the scripts for the browser out of the modules of the theme; decision record 0037.

The build hook runs it, and so does whoever works on the code: `python -m bundling`. It stands on the standard library
alone, since a build has nothing else.
"""

from bundling.bundels import BUNDELS, make_bundels

__all__ = ["BUNDELS", "make_bundels"]

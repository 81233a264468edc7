"""Makes the scripts and stylesheets for the browser out of those of the theme; decisions 0037 and 0082.

The build hook runs it, and so does whoever works on the code: `python -m bundling`. It stands on the standard library
alone, since a build has nothing else.
"""

from bundling.bundels import BUNDELS, make_bundels

__all__ = ["BUNDELS", "make_bundels"]

"""The scripts for the browser as text: what each imports, and what is left of it for a browser."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Any

from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment, String, is_token_subtype

IMPORTING = {"from", "import"}
"""The words before the name of a module that a script cannot run without; for a later one, a `(` stands there."""

JSON = ".json"
JSON_IMPORT = re.compile(r'"([^"\n]+\.json)" with \{ type: "json" \}')


@cache  # while a site is served, it is built again and again from the same scripts
def make_small(script: str) -> str:
    """Return a script without its comments and indents; nothing else in it changes."""
    made = ["\n"]
    for kind, text in _tokens_of(script):
        shown = text if text.strip() or is_token_subtype(kind, String) else "\n" if "\n" in text else " "
        if not (shown in {"\n", " "} and made[-1] == "\n"):
            made.append(shown)
    return "".join(made[1:])


def name_made_modules(script: str) -> str:
    """Return a script that imports JSON as a browser of some years ago can have it: as the module made of it."""
    return JSON_IMPORT.sub(lambda found: f'"{name_made_module(found[1])}"', script)


def name_made_module(path: str) -> str:
    """Return the name of the module that is made of JSON; any other module keeps its own."""
    return f"{path.removesuffix(JSON)}.js" if path.endswith(JSON) else path


@cache
def find_imports(script: str) -> tuple[str, ...]:
    """Return the modules that a script cannot run without, as it names them, in its own order."""
    words = ((kind, text) for kind, text in _tokens_of(script) if text.strip())
    return tuple(
        text[1:-1]
        for (_, before), (kind, text) in pairwise(words)
        if before in IMPORTING and is_token_subtype(kind, String) and not is_token_subtype(kind, String.Backtick)
    )


@cache  # reading a script is most of the work, and both need it
def _tokens_of(script: str) -> tuple[tuple[Any, str], ...]:
    tokens = JavascriptLexer(stripnl=False).get_tokens(script)
    return tuple((kind, text) for kind, text in tokens if not is_token_subtype(kind, Comment))

"""The wings of the theme: which may know which, and what the list of components promises."""

from __future__ import annotations

import re
from collections import Counter
from posixpath import dirname, join, normpath

from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment, Name, is_token_subtype

from casuskijker.rendering.environment import FRAME, THEME
from casuskijker.rendering.modules import EVERYWHERE, TAG, list_tags, read_componenten
from tests.house.code import TESTS, files_of, place_of

STANDS_ON = {
    "main.js": {"componenten.json", "grond"},
    "lezen": {"kern", "grond", "woorden"},
    "kijken": {"kern", "grond", "woorden"},
    "zoeken": {"kern", "grond", "woorden"},
    "kern": {"grond/opslag", "woorden"},
    "grond": {"woorden"},
    "woorden": set[str](),
}
"""What each part of the theme may import besides itself; only the main module brings wings together, by their names."""

SHOWS = {
    "frame": {"grond"},
    "grond": {"frame"},
    "lezen": {"grond", "frame"},
    "kijken": {"lezen", "grond", "frame"},
    "zoeken": {"lezen", "grond", "frame"},
}
"""Of which parts a template may use templates, besides its own."""
TEMPLATES = files_of(THEME, "*.html")
USES = re.compile(r"""\{%-?\s*(?:include|import|from|extends)\s+["']([^"']+)["']""")

PAGE = {"document", "window", "location", "history", "navigator", "HTMLElement", "customElements"}
"""What only a page in a browser has."""

SCRIPTS = {path.relative_to(THEME).as_posix(): path.read_text("utf-8") for path in files_of(THEME, "*.js")}
IMPORT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""")
ELEMENT = re.compile(r"\bextends HTMLElement\b")
AWAITED = re.compile(r"await import\(|\bimport\([^)]*\)\s*\.then")
COMPONENTS = [place for places in read_componenten().values() for place in places]
EXPORT = re.compile(r"(?m)^export (?:async )?(?:function\*?|const|let|class) (\w+)")


def arrows() -> list[tuple[str, str]]:
    """Return every import between scripts, late ones and those of types too, as paths in the theme."""
    return [
        (script, normpath(join(dirname(script), path)))
        for script, text in SCRIPTS.items()
        for path in IMPORT.findall(text)
    ]


def is_allowed(script: str, imported: str) -> bool:
    part = script.partition("/")[0]
    return imported.startswith((f"{part}/", *(f"{other}/" for other in STANDS_ON[part] if "." not in other))) or (
        imported in STANDS_ON[part]
    )


def names_in(script: str) -> set[str]:
    """Return what a script names by itself: no comments, no strings, no keys behind a dot."""
    words = [
        (kind, text)
        for kind, text in JavascriptLexer().get_tokens(script)
        if text.strip() and not is_token_subtype(kind, Comment)
    ]
    befores = ["", *(text for _, text in words)]
    return {
        text
        for (kind, text), before in zip(words, befores, strict=False)
        if is_token_subtype(kind, Name) and before != "."
    }


def test_a_wing_knows_another_only_through_the_core() -> None:
    assert len(arrows()) > 300
    assert [arrow for arrow in arrows() if not is_allowed(*arrow)] == []


def test_a_template_uses_those_of_its_own_wing_and_of_what_it_stands_on() -> None:
    """What one fills in or finds shows what one reads, in the same words; the other way round nothing does."""
    wing_of = {path.relative_to(THEME / path.relative_to(THEME).parts[0]).as_posix(): path for path in TEMPLATES}
    used = [
        (path.relative_to(THEME).as_posix(), wing_of[name].relative_to(THEME).as_posix())
        for path in TEMPLATES
        for name in USES.findall(path.read_text("utf-8"))
        if name in wing_of
    ]
    assert len(used) > 50
    allowed = {(part, other) for part, others in SHOWS.items() for other in {part, *others}}
    assert [pair for pair in used if tuple(place.partition("/")[0] for place in pair) not in allowed] == []


def test_what_a_script_exports_is_wanted_elsewhere() -> None:
    """By another script, or by a test that loads the module by itself."""
    others = SCRIPTS | {place_of(path): path.read_text("utf-8") for path in files_of(TESTS, "*.[jp][sy]")}
    words = {place: set(re.findall(r"\w+", text)) for place, text in others.items()}
    exports = [(script, name) for script, text in SCRIPTS.items() for name in EXPORT.findall(text)]
    wanted = Counter(name for found in words.values() for name in found)
    assert len(exports) > 200
    assert [(script, name) for script, name in exports if wanted[name] < 2] == []


def test_what_comes_later_comes_by_what_says_so_when_it_does_not() -> None:
    """With `laad`, which gets a function that imports; what starts a page, and the search, say it themselves."""
    own = {"main.js", "zoeken/zoek-scherm/machine.js"}
    assert sum("() => import(" in text for text in SCRIPTS.values()) > 10
    assert [script for script, text in SCRIPTS.items() if AWAITED.search(text) and script not in own] == []


def test_no_two_scripts_export_the_same_name() -> None:
    counts = Counter(name for text in SCRIPTS.values() for name in EXPORT.findall(text))
    assert [name for name, count in counts.items() if count > 1] == []


def test_the_core_works_without_a_page() -> None:
    core = {script: text for script, text in SCRIPTS.items() if script.startswith(("kern/", "grond/opslag/"))}
    assert len(core) > 30
    assert {script: names_in(text) & PAGE for script, text in core.items() if names_in(text) & PAGE} == {}


def test_a_name_of_the_page_is_seen_wherever_it_stands() -> None:
    assert names_in("f(document.title, 'window'); a.location; // history") & PAGE == {"document"}


def module_of(place: str) -> str:
    """Return the script of a component, by its place."""
    return f"{place}/{place.rpartition('/')[2]}.js"


def test_the_list_of_components_is_what_the_wings_hold_each_in_one_bundle() -> None:
    elements = [script for script, text in SCRIPTS.items() if ELEMENT.search(text)]
    assert sorted(map(module_of, COMPONENTS)) == sorted(elements)


def test_what_stands_in_the_frame_comes_with_the_bundle_of_every_page() -> None:
    frame = {tag for path in files_of(FRAME, "*.html") for tag in TAG.findall(path.read_text("utf-8"))}
    known = frozenset[str]().union(*list_tags().values())
    assert len(frame & known) > 3
    assert frame & known <= list_tags()[EVERYWHERE]


def test_the_module_of_a_component_gives_its_class() -> None:
    gives = {
        module_of(place): "".join(part.capitalize() for part in place.rpartition("/")[2].split("-"))
        for place in COMPONENTS
    }
    for script, name in gives.items():
        assert f"export default class {name} extends HTMLElement" in SCRIPTS[script]


def test_no_two_components_have_one_name() -> None:
    """A template is found by the name of its component, in whichever wing that lives."""
    names = [path.name for wing in THEME.iterdir() if wing.is_dir() for path in wing.iterdir() if path.is_dir()]
    assert len(names) > 60
    assert len(names) == len(set(names))

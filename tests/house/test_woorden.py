"""What readers see stands among the words, and nowhere in code."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, nodes
from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment, String, is_token_subtype

from casuskijker.rendering.environment import FRAME, THEME
from tests.house.code import files_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCRIPTED = tuple(THEME / wing for wing in ("grond", "kern", "lezen", "kijken", "zoeken"))
WITH_TEMPLATES = (*(THEME / wing for wing in ("grond", "lezen", "kijken", "zoeken")), FRAME)
"""Where scripts and templates say something to readers: the words stand in `theme/woorden/`, all of them."""
NAMES = {"Material for MkDocs", "MIT"}
"""What is called so in every language."""

SENTENCE = re.compile(
    r"[^\W\d_]{2,}[,.:;]? [^\W\d_]{2,}|^ ?[A-Z][a-z]+[.:?!…]? ?$|^[^\W\d_]+(?:[?!…]|: )$|^,? [^\W\d_]+,? ?$"
)
"""Two words side by side, or one as a sentence has it or beside a value; the words of code are looked at before."""

KEYS = {"ArrowDown", "ArrowUp", "Escape", "Enter", "Tab"}
NOT_READ = re.compile(
    r"""\bclass(?:: |Name = )(?:"[^"]*"|`[^`]*`)"""
    r"""|\b(?:matchMedia|matches|closest|querySelector(?:All)?|includes)\("[^"]*"\)"""
    r"""|\bconsole\.\w+\([^)]*\)|\bnew \w*Error\((?:"[^"]*"|`[^`]*`)"""
)
"""Classes, what is looked for on a page or asked of a screen, and what only a console or who works on the code hears: a
mistake of a reader is no `Error` but a `Fout`."""
ON_A_PAGE = re.compile(r"[a-z0-9-]*(?:[.#:[][^ ]+)?")
"""A part of a selector, which names elements of a page; in a list is a sign, a hyphen or a heading somewhere."""
OF_A_PAGE = re.compile(r"[.#[]|\w[-:]\w|\bh[1-6]\b")

TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
READ_OUT = re.compile(r'(?:aria-label|title|alt|placeholder)="([^"]*)"')
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
VALUE_OF_JINJA = re.compile(r'[\w-]+=""')
"""An attribute that has what Jinja puts there."""
MARKUP = re.compile(r"<!--.*?-->|<script.*?</script>|<[^>]*>", re.DOTALL)


def is_selector(text: str) -> bool:
    parts = text.strip(", ").split(", ")
    return all(map(ON_A_PAGE.fullmatch, parts)) and any(map(OF_A_PAGE.search, parts))


def says_something(text: str) -> bool:
    is_code = text in KEYS or "<" in text or "--" in text or is_selector(text)
    return not is_code and SENTENCE.search(text) is not None


def is_word(text: str) -> bool:
    return text not in NAMES and re.search(r"[^\W\d_]{2,}", text) is not None


NO_TEXTS = (Comment, String.Regex, String.Single)
"""What may have quotes in it that begin no text: the formatter leaves single ones around a text with double ones."""


def leave_out_what_is_no_text(script: str) -> str:
    tokens = JavascriptLexer(stripnl=False).get_tokens(script)
    return "".join(text for kind, text in tokens if not any(is_token_subtype(kind, other) for other in NO_TEXTS))


def find_in_script(script: str) -> Iterator[str]:
    """Yield the texts in a script that a reader might see; what is put in between is looked at by itself."""
    for plain, filled in TEXT.findall(NOT_READ.sub("", leave_out_what_is_no_text(script))):
        yield from filter(says_something, (plain, *re.split(r"\$\{[^}]*\}", filled)))


def find_in_template(template: str) -> Iterator[str]:
    """Yield what a template says itself: between its tags, in what is read out, and in its own texts."""
    html = VALUE_OF_JINJA.sub("", JINJA.sub("", template))
    said = [*MARKUP.sub("\n", html).split("\n"), *READ_OUT.findall(html)]
    yield from (text for text in map(str.strip, map(unescape, said)) if is_word(text))
    texts = (each.value for each in Environment(autoescape=True).parse(template).find_all(nodes.Const))
    yield from (text for text in texts if isinstance(text, str) and says_something(text) and text not in NAMES)


OTHER_WORDS = {
    r"laat liggen": "Sla over",
    r"leg(gen)? erbij": "Voeg samen",
    r"haal( het)? terug|terughalen|terug te halen": "Maak ongedaan",
    r"\bstuk(ken)?\b": "what it is: a dossier, answers to a casus, a group, a part",
    r"ligt hier al": "staat hier al",
}
"""What readers saw under several names, with the one that it has now."""


def test_one_thing_that_a_reader_does_has_one_word() -> None:
    folders = ("kijken", "kern/dossier", "kern/groep", "kern/werkblad")
    scripts = [path for folder in folders for path in files_of(THEME / folder, "*.js")]
    said = [text for path in scripts for text in find_in_script(path.read_text("utf-8"))]
    for path in files_of(THEME / "woorden", "*.json"):
        for forms in json.loads(path.read_text("utf-8")).values():
            said += [re.sub(r"\{\w+\}", "", form) for form in ([forms] if isinstance(forms, str) else forms)]
    assert len(said) > 500, "there is something to look through"
    others = re.compile("|".join(OTHER_WORDS), re.IGNORECASE)
    # Pieces of a text that is too long are pieces.
    assert {text for text in said if others.search(text) and "kleinere stukken" not in text} == set()


@pytest.mark.parametrize("wing", SCRIPTED, ids=lambda wing: wing.name)
def test_the_scripts_of_a_wing_have_no_words_of_their_own(wing: Path) -> None:
    scripts = {place_of(path): [*find_in_script(path.read_text("utf-8"))] for path in sorted(wing.rglob("*.js"))}
    assert {place: said for place, said in scripts.items() if said} == {}


@pytest.mark.parametrize("wing", WITH_TEMPLATES, ids=lambda wing: wing.name)
def test_the_templates_of_a_wing_have_no_words_of_their_own(wing: Path) -> None:
    templates = {place_of(path): [*find_in_template(path.read_text("utf-8"))] for path in files_of(wing, "*.html")}
    assert {place: said for place, said in templates.items() if said} == {}


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ('f("Even zoeken …");', ["Even zoeken …"]),
        ("f(`Toon ${n} treffers erbij`);", ["Toon ", " treffers erbij"]),
        ('f("Filters", { class: "knop knop--stil" });', ["Filters"]),
        ('if (key === "Escape") f("zoek-scherm.titel"); // Niet dit', []),
        ("f(`${n} van ${m}`);", [" van "]),
        ("f(`wie: ${wie}`);", ["wie: "]),
        ('f(/[“"”]/, \'"\', "Een zin.");', ["Een zin."]),
        ('const ZOEK = "p, h2, .blad:not([hidden])"; const NAAM = "dossier:";', []),
        ('throw new LeesFout("Niet te lezen.");', ["Niet te lezen."]),
        ('throw new Error("No such step.");', []),
        ('console.warn("Het lukt niet.", error);', []),
    ],
)
def test_what_a_script_says_is_seen(script: str, said: list[str]) -> None:
    assert list(find_in_script(script)) == said


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("<p>{{ woord('a.b') }}</p>{# Niet dit #}", []),
        ("<p>Wie meedoen</p>", ["Wie meedoen"]),
        ('<nav aria-label="Deel"></nav>', ["Deel"]),
        ("{{ 'Ga naar de tekst' if page else page.title }}", ["Ga naar de tekst"]),
    ],
)
def test_what_a_template_says_is_seen(template: str, said: list[str]) -> None:
    assert list(find_in_template(template)) == said

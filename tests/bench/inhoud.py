"""Made-up content to build with: casussen of some 900 words that look like Dutch, the same at every run."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from casuskijker.search.dictionary import load_dictionary

if TYPE_CHECKING:
    from pathlib import Path

WORDS_OF_STORY = 800
MIN_LETTERS, MAX_LETTERS = 2, 16
ACTOREN = [f"actor {number}" for number in range(1, 41)]
SLEUTELWOORDEN = [f"thema {number}" for number in range(1, 81)]
LEERSTIJLEN = ("doener", "beschouwer", "denker", "beslisser", "doener")

VOCABULARY = 60_000
COMPOUNDS = 0.004
"""The share of words that no dictionary has, because someone wrote two words as one."""


@dataclass(frozen=True, slots=True)
class Verhaal:
    """What one page says: the fields of its front matter and its parts in Markdown."""

    number: int
    actoren: list[str]
    sleutelwoorden: list[str]
    tekst: str
    vragen: str
    voor_de_docent: str

    @property
    def titel(self) -> str:
        """The title of the page."""
        return f"Verhaal {self.number}"

    @property
    def body(self) -> str:
        """The page without its front matter."""
        return f"{self.tekst}\n\n## Verdiepingsvragen\n\n{self.vragen}\n"


def make_verhalen(count: int) -> list[Verhaal]:
    """Return so many stories; the first ones are the same whatever the count."""
    return [make_verhaal(number) for number in range(1, count + 1)]


def make_verhaal(number: int) -> Verhaal:
    """Return one story: a quarter of its words per section, five questions, and 300 words for the docent."""
    chance = random.Random(number)  # noqa: S311 - it need not be secret, it must be the same every time
    sections = [make_paragraphs(chance, WORDS_OF_STORY // 4) for _ in range(4)]
    vragen = [
        f"{index}. [{leerstijl}] {make_sentence(chance, 25)} {{#vraag-{index}}}"
        for index, leerstijl in enumerate(LEERSTIJLEN, start=1)
    ]
    return Verhaal(
        number=number,
        actoren=chance.sample(ACTOREN, 3),
        sleutelwoorden=chance.sample(SLEUTELWOORDEN, 5),
        tekst="\n\n".join(f"## Deel {index}\n\n{section}" for index, section in enumerate(sections, start=1)),
        vragen="\n".join(vragen),
        voor_de_docent=make_paragraphs(chance, 300),
    )


def make_paragraphs(chance: random.Random, words: int) -> str:
    """Return sentences of twelve words, five to a paragraph."""
    sentences = [make_sentence(chance, 12) for _ in range(words // 12)]
    groups = (sentences[start : start + 5] for start in range(0, len(sentences), 5))
    return "\n\n".join(" ".join(group) for group in groups)


def make_sentence(chance: random.Random, words: int) -> str:
    """Return a sentence of Dutch words; a few come back all the time and most hardly ever, as in any language."""
    made = chance.choices(load_words(), cum_weights=zipf_weights(), k=words)
    joined = [word + chance.choice(load_words()) if chance.random() < COMPOUNDS else word for word in made]
    return " ".join(joined).capitalize() + "."


@lru_cache(maxsize=1)
def load_words() -> list[str]:
    """Return words of the dictionary in an order that says how often they are used: by chance, the same every time."""
    words = sorted(word for word in load_dictionary().names if MIN_LETTERS < len(word) < MAX_LETTERS)
    return random.Random(0).sample(words, VOCABULARY)  # noqa: S311 - it need not be secret


@lru_cache(maxsize=1)
def zipf_weights() -> list[float]:
    """Return the summed weights of the words after the law of Zipf: the second half as often as the first."""
    return list(accumulate(1 / (rank + 2.7) ** 1.25 for rank in range(VOCABULARY)))


def write_casussen(project: Path, verhalen: list[Verhaal], *, for_docent: bool) -> None:
    """Write a project for the plugin."""
    write_project(project, plugins="[casuskijker]")
    write(project / "site_config/woordenlijst.yml", make_woordenlijst())
    for verhaal in verhalen:
        front_matter = (
            f"---\ntitel: {verhaal.titel}\nnummer: {verhaal.number}\nomschrijving: Dit is verhaal {verhaal.number}.\n"
            f"actoren: [{', '.join(verhaal.actoren)}]\nsleutelwoorden: [{', '.join(verhaal.sleutelwoorden)}]\n---\n\n"
        )
        docent = f"\n## Voor de docent\n\n{verhaal.voor_de_docent}\n" if for_docent else ""
        write(project / f"casussen/verhaal-{verhaal.number}.md", front_matter + verhaal.body + docent)


def write_plain(project: Path, verhalen: list[Verhaal]) -> None:
    """Write a project with the same texts for Material alone."""
    write_project(project, plugins="[search]")
    for verhaal in verhalen:
        write(project / f"content/casussen/verhaal-{verhaal.number}.md", f"# {verhaal.titel}\n\n{verhaal.body}")


def write_project(project: Path, *, plugins: str) -> None:
    """Write what both kinds of project have: the settings, and a home page that alone is in the nav."""
    settings = (
        "site_name: Meting\nsite_url: https://example.org/\ndocs_dir: content\nnav: [index.md]\nnot_in_nav: casussen/\n"
        f"theme: {{name: material, language: nl, font: false}}\nplugins: {plugins}\n"
        "markdown_extensions: [attr_list, md_in_html, tables]\n"
    )
    write(project / "mkdocs.yml", settings)
    write(project / "content/index.md", "# Meting\n\nEen site om te meten.\n")


def make_woordenlijst() -> str:
    """Return the list with every actor and every sleutelwoord."""
    lists = {"actoren": ACTOREN, "sleutelwoorden": SLEUTELWOORDEN}
    return "".join(f"{key}:\n" + "".join(f"  - {{naam: {naam}}}\n" for naam in namen) for key, namen in lists.items())


def write(path: Path, text: str) -> None:
    """Write a file in a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")

"""Made-up content to build with: casussen of some 900 words that look like Dutch, the same at every run."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

WORDS_OF_STORY = 800
ACTOREN = [f"actor {number}" for number in range(1, 41)]
SLEUTELWOORDEN = [f"thema {number}" for number in range(1, 81)]
LEERSTIJLEN = ("doener", "beschouwer", "denker", "beslisser", "doener")

STARTS = ("b", "d", "g", "h", "k", "kr", "l", "m", "n", "r", "sch", "st", "t", "v", "w", "z")
VOWELS = ("a", "aa", "e", "ee", "i", "ie", "o", "oe", "ui", "ij", "u")
ENDS = ("", "k", "l", "n", "r", "s", "t", "cht", "nd", "ng")
SYLLABLES = ["".join(parts) for parts in product(STARTS, VOWELS, ENDS)]


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
    """Return a sentence; short words come back often, as they do in a language."""
    made = ["".join(chance.choices(SYLLABLES, k=min(4, int(chance.expovariate(1)) + 1))) for _ in range(words)]
    return " ".join(made).capitalize() + "."


def write_casussen(project: Path, verhalen: list[Verhaal], *, for_docent: bool) -> None:
    """Write a project for the plugin."""
    write_project(project, plugins="[search, casuskijker]")
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

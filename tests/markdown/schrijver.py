"""A casus that an author wrote, with what its readers get of it anywhere on the site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.site import Site
from casuskijker.loading import find_unknown_places
from casuskijker.loading.plekken import list_places
from casuskijker.rendering import render_api, render_site
from casuskijker.rendering.word_blokken import read_blokken
from casuskijker.search.collect import collect_records
from tests.loading.voorbeeldsite import load_site
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.problem import Problem
    from casuskijker.loading import Geladen

PATH = "casussen/01-de-brief.md"
PAGE, DOCENT_PAGE = "casussen/de-brief.md", "docent/casussen/de-brief.md"
HEAD = """\
---
titel: De brief
omschrijving: Een vrouw opent haar post niet.
actoren: [bewoner]
sleutelwoorden: [schulden]
---
"""
QUESTIONS = "\n\n## Verdiepingsvragen\n\n1. [doener] {} {{#wat-doe-je}}\n"
KIJKRAAM = """\
---
titel: Kijkraam Aandacht
omschrijving: Kijk hoe iemand aandacht geeft.
invalshoeken:
  - id: kijken
    titel: Wat zie je?
    uitleg: Denk aan <!-- geheim --> de deur.
    ingredienten:
      - {id: eerst, titel: Eerst <!-- geheim --> kijken, tekst: "Iemand kijkt.[^1]\\n\\n[^1]: De noot."}
---

Aandacht. <!-- geheim -->
"""
BEGRIPPEN = "- naam: nabijheid\n  uitleg: Er zijn.\n"


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What came of the site: its problems, the HTML of its pages, and all else that is published."""

    geladen: Geladen
    pages: dict[str, str]
    elsewhere: str

    @property
    def codes(self) -> list[str]:
        """The codes of errors and warnings."""
        return [problem.code for problem in self.geladen.problems if problem.code < "C5"]

    @property
    def unknown_places(self) -> list[Problem]:
        """What the check says of places on pages."""
        ids = {page: re.findall(r'\sid="([^"]+)"', html) for page, html in self.pages.items()}
        return list(find_unknown_places(self.geladen.plekken, ids | {"index.md": list_places("# Welkom")}))

    @property
    def html(self) -> str:
        """The page of the casus."""
        return self.pages[PAGE]

    def words(self, page: str = PAGE, pattern: str = r"woord\d+w") -> list[str]:
        """Return the words of a page that look like these, in the order of its readers."""
        return re.findall(pattern, "".join(take_apart(self.pages[page]).words)) if page in self.pages else []

    def words_for_docent(self) -> list[str]:
        """Return the words of the text for the docent, without its headings above it and the questions below it."""
        page = self.pages.get(DOCENT_PAGE, "")
        text = page.partition("</section>")[2].partition('<h2 id="vragen">')[0]
        return re.findall(r"woord\d+w", "".join(take_apart(text).words))

    def words_in_document(self, page: str) -> list[str]:
        """Return the words of a page as its document for a word processor has them."""
        return re.findall(r"woord\d+w", repr(read_blokken(self.pages[page])))

    @property
    def everything(self) -> str:
        """All that is published of the site."""
        return "\n".join([*self.pages.values(), self.elsewhere])


def read_body(tmp_path: Path, body: str, *, files: dict[str, str] | None = None) -> Gelezen:
    """Return what comes of a casus with this text below its front matter."""
    return read_text(tmp_path, HEAD + body, files=files)


def read_text(tmp_path: Path, text: str, *, files: dict[str, str] | None = None) -> Gelezen:
    """Return what comes of a casus with this text."""
    geladen = load_site(tmp_path, {"site_config/begrippen.yml": BEGRIPPEN, PATH: text, **(files or {})})
    pages = {pagina.page: pagina.html for pagina in render_site(Site(geladen.catalogus))}
    records = [str(record) for record in collect_records(Site(geladen.catalogus), ())]
    return Gelezen(geladen, pages, "\n".join([*render_api(Site(geladen.catalogus)).values(), *records]))

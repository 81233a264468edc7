"""Changes as an author makes them, by chance and the same at every run, on a site of so many texts."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from tests.loading.voorbeeldsite import KIJKRAAM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LISTS = {
    "bronnen": "bundel:\n  type: book\n  title: De bundel\n",
    "begrippen": (
        "- naam: brief\n  uitleg: Papier met woorden.\n  bron: bundel\n"
        "- naam: gesprek\n  uitleg: Praten met *aandacht*.\n"
    ),
    "spanningsvelden": "- id: dichtbij\n  naam: Dichtbij\n  uitleg: Een brief of niet.\n  casussen: [verhaal-1]\n",
    "naast-elkaar": (
        "- id: twee\n  titel: Twee brieven\n  omschrijving: Op de ene mat en op de andere.\n"
        "  casussen: [verhaal-1, verhaal-2]\n  waarom: Een brief is geen gesprek.\n"
        "  vragen: [{id: wie, tekst: Wie schrijft?}]\n"
    ),
    "bladen": (
        "- id: mijn-week\n  titel: Mijn week\n  omschrijving: Een brief per dag.\n"
        "  rijen: [{id: ma, naam: Maandag}]\n  kolommen: [{id: nu, naam: Nu}]\n"
    ),
    "onderwerpen": "- id: geld\n  naam: Geld\n  omschrijving: Over geld.\n  sleutelwoorden: [thema 1]\n",
    "leerroutes": (
        "- id: weg\n  titel: Een weg\n  omschrijving: Van hier naar daar.\n  stappen:\n"
        "    - {soort: casus, doel: verhaal-1, titel: Lees, tekst: Lees de brief.}\n"
        "    - {soort: begrip, doel: brief, titel: Kijk, tekst: Kijk naar het woord.}\n"
    ),
}
NAMED = ("verhaal-1", "verhaal-2")
"""The casussen that lists name: where one is gone, the whole site stays as it was, and no change after it is seen."""
SITE = (
    "site_name: Groei\nsite_url: https://example.org/\ndocs_dir: content\nnot_in_nav: los.md\n"
    "nav: [index.md, {Casussen: casussen/index.md}, {Over: [over.md]}]\n"
    "theme: {name: material, language: nl, font: false}\nplugins: [casuskijker]\n"
    "markdown_extensions: [attr_list, md_in_html, tables]\n"
)
CASUS = """\
---
titel: Verhaal {number}
nummer: {number}
omschrijving: Dit is verhaal {number}.
actoren: [{actor}]
sleutelwoorden: [{sleutelwoord}]
---

Er ligt een brief op mat {number}. Daarna komt er een gesprek.

## Verdiepingsvragen

1. [doener] Wat doe je als eerste met de brief? {{#vraag-1}}

## Voor de docent

Kijk naar vraag 1.
"""


def write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def write_site(root: Path, *, casussen: int, kijkramen: int) -> Path:
    """Write a site with one of every list, and two actoren and two sleutelwoorden to a casus."""
    write(root / "mkdocs.yml", SITE)
    write(root / "content/index.md", "# Welkom\n\nEen brief voor [jou](over.md).\n")
    write(root / "content/over.md", "# Over\n\nZie [alles](casussen/index.md).\n")
    write(root / "content/los.md", "# Los\n\nNiet in het menu.\n")
    words = [f"{{naam: {kind} {number}}}" for kind in ("actor",) for number in range(1, 5)]
    themes = [f"{{naam: thema {number}}}" for number in range(1, 6)]
    write(
        root / "site_config/woordenlijst.yml", f"actoren: [{', '.join(words)}]\nsleutelwoorden: [{', '.join(themes)}]\n"
    )
    for naam, text in LISTS.items():
        write(root / f"site_config/{naam}.yml", text)
    for number in range(1, casussen + 1):
        named = {"actor": f"actor {number % 4 + 1}, actor {number % 3 + 1}", "sleutelwoord": f"thema {number % 5 + 1}"}
        actoren = ", ".join(dict.fromkeys(named["actor"].split(", ")))
        text = CASUS.format(number=number, actor=actoren, sleutelwoord=named["sleutelwoord"])
        write(root / f"casussen/verhaal-{number}.md", text)
    for number in range(1, kijkramen + 1):
        write(root / f"kijkramen/raam-{number}.md", KIJKRAAM.replace("Kijkraam Aandacht", f"Kijkraam {number}"))
    return root


class Auteur:
    """Somebody who writes, breaks and mends."""

    def __init__(self, root: Path, seed: int = 13) -> None:
        """Begin with every file whole."""
        self.root = root
        self._chance = random.Random(seed)  # noqa: S311 - the same at every run
        self._broken: dict[Path, bytes] = {}
        self._number = 0
        self._to_come: list[Callable[[], str]] = []
        self._kinds: list[Callable[[], str]] = [
            self.write_on, self.write_on, self.retitle, self.choose_words, self.rename, self.remove, self.add,
            self.damage, self.mend, self.explain, self.explain, self.add_word, self.respell, self.write_by_hand,
            self.draw, self.redraw, self.reword, self.write_kijkraam, self.revise, self.forget_drawing,
            self.put_back, self.rename_and_back, self.break_list,
        ]  # fmt: skip
        self._of_lists = [self.explain, self.explain, self.add_word, self.respell, self.reword, self.add_topic]
        self.look: Callable[[str], object] = lambda place: place
        """What is done in the middle of a change that is undone, by who looks at the page in this place."""

    def change(self, *, lists_only: bool = False) -> str:
        """Change something, and return what; each kind has had its turn before one comes again."""
        if not self._to_come:
            kinds = self._of_lists if lists_only else self._kinds
            self._to_come = self._chance.sample(kinds, len(kinds))
        self._number += 1
        return self._to_come.pop()()

    def write_on(self) -> str:
        """Write a sentence behind a text, now and then with a begrip or a link."""
        file = self._choose_casus()
        more = self._chance.choice(("Nog een zin.", "Weer een brief.", "Een stilte.", "Zie [over](../over.md)."))
        return self._edit(file, lambda text: text.replace("Daarna", f"{more} Daarna", 1))

    def retitle(self) -> str:
        """Give a casus another title."""
        return self._edit(
            self._choose_casus(), lambda text: re.sub("titel: .*", f"titel: Titel {self._number}", text, count=1)
        )

    def choose_words(self) -> str:
        """Give a casus another actor and sleutelwoord."""
        numbers = self._chance.sample(range(1, 5), 2)
        words = f"actoren: [{', '.join(f'actor {number}' for number in numbers)}]"
        theme = f"sleutelwoorden: [thema {self._chance.randrange(1, 6)}]"
        edit = lambda text: re.sub("sleutelwoorden: .*", theme, re.sub("actoren: .*", words, text))  # noqa: E731
        return self._edit(self._choose_casus(), edit)

    def rename(self) -> str:
        """Give a casus another address; those that lists name keep theirs."""
        file = self._choose_casus(but_named=True)
        target = file.with_name(f"anders-{self._number}.md")
        file.rename(target)
        self._broken.pop(file, None)
        return f"{file.name} heet nu {target.name}"

    def remove(self) -> str:
        """Take a casus away."""
        file = self._choose_casus(but_named=True)
        if len(self._casussen()) > 4:
            file.unlink()
            self._broken.pop(file, None)
        return f"{file.name} is weg"

    def put_back(self) -> str:
        """Take a casus away and put back the same, with somebody looking meanwhile, or nobody."""
        file = self._choose_casus(but_named=True)
        content = file.read_bytes()
        file.unlink()
        self._look_at(file)
        write(file, content)
        return f"{file.name} is weg en weer terug"

    def rename_and_back(self) -> str:
        """Give a casus another address, and its own again."""
        file = self._choose_casus(but_named=True)
        target = file.with_name(f"even-{self._number}.md")
        file.rename(target)
        self._look_at(self._chance.choice((file, target)))
        target.rename(file)
        return f"{file.name} heette even {target.name}"

    def break_list(self) -> str:
        """Name a casus that is not there, write on, and mend that; with somebody looking meanwhile, or nobody."""
        file, casus = self.root / "site_config/naast-elkaar.yml", self._choose_casus()
        content = file.read_bytes()
        self._edit(file, lambda text: text.replace(NAMED[1], "verhaal-nul"))
        self._look_at(casus)
        self._edit(casus, lambda text: text.replace("Daarna", "Een stilte. Daarna", 1))
        self._look_at(casus)
        write(file, content)
        return f"{file.name} was stuk, en intussen {casus.name}"

    def _look_at(self, file: Path) -> None:
        folder = self._chance.choice(("casussen", "docent/casussen", ""))
        if folder:
            self.look(f"{folder}/{file.stem}/index.html")

    def add(self) -> str:
        """Write a new casus."""
        file = self.root / f"casussen/nieuw-{self._number}.md"
        write(file, CASUS.format(number=5000 + self._number, actor="actor 1", sleutelwoord="thema 1"))
        return f"{file.name} is nieuw"

    def damage(self) -> str:
        """Make an error in a casus."""
        file = self._choose_casus(but_named=True)
        self._broken.setdefault(file, file.read_bytes())
        return self._edit(file, lambda text: text.replace("actoren:", "actorn:", 1))

    def mend(self) -> str:
        """Mend all casussen that have an error."""
        names = [file.name for file in self._broken]
        for file, content in self._broken.items():
            write(file, content)
        self._broken = {}
        return f"{', '.join(names)} hersteld"

    def explain(self) -> str:
        """Add a begrip that stands in every text, in one or in none, or say it otherwise, or how else it is called."""
        naam = self._chance.choice(("gesprek", "mat", "mat 1", "verdiepingsvraag", f"woord {self._number}"))
        ook = self._chance.choice(
            ("", "\n  ook: [brievenmat, doener]", "\n  ook: [zin]", "\n  ook: [er ligt een brief]")
        )
        text = LISTS["begrippen"].replace("Praten", f"Praten {self._number}")
        text = text.replace("naam: gesprek", f"naam: {naam}{ook}")
        write(self.root / "site_config/begrippen.yml", text)
        return f"begrip {naam}"

    def add_word(self) -> str:
        """Add a word to the woordenlijst."""
        return self._edit(
            self.root / "site_config/woordenlijst.yml",
            lambda text: text.replace("sleutelwoorden: [", f"sleutelwoorden: [{{naam: woord {self._number}}}, ", 1),
        )

    def add_topic(self) -> str:
        """Add an onderwerp, in the place of the one that was added before."""
        more = f"- id: nieuw-{self._number}\n  naam: N\n  omschrijving: Weer een brief.\n  sleutelwoorden: [thema 2]\n"
        write(self.root / "site_config/onderwerpen.yml", self._chance.choice(("", more)) + LISTS["onderwerpen"])
        return "onderwerp erbij"

    def respell(self) -> str:
        """Say how else an actor is called."""
        actor = f"{{naam: actor {self._chance.randrange(1, 5)}"
        more = f"{actor}, ook: [speler {self._number}]}}"
        return self._edit(
            self.root / "site_config/woordenlijst.yml",
            lambda text: re.sub(rf"{actor}(, ook: \[[^]]*\])?}}", more, text, count=1),
        )

    def write_by_hand(self) -> str:
        """Write on a page by hand, or give it another title."""
        file = self.root / f"content/{self._chance.choice(('index', 'over', 'los'))}.md"
        if self._chance.random() < 0.5:
            return self._edit(file, lambda text: f"{text}\nNog een gesprek, {self._number}.\n")
        return self._edit(file, lambda text: re.sub("# .*", f"# Kop {self._number}", text, count=1))

    def draw(self) -> str:
        """Put a picture beside the first casus or among the pages by hand, and link it."""
        folder, file = self._chance.choice((("casussen", "casussen/verhaal-1.md"), ("content", "content/los.md")))
        write(self.root / f"{folder}/tekening.png", bytes([self._number % 250]))
        if "tekening.png" in (self.root / file).read_text("utf-8"):
            return f"tekening bij {file}"
        return self._edit(
            self.root / file, lambda text: text.replace("\n\n", "\n\n![Een tekening](tekening.png)\n\n", 2)
        )

    def redraw(self) -> str:
        """Make a picture another one, that somebody links or not."""
        write(self.root / "casussen/tekening.png", b"anders %d" % self._number)
        return "een andere tekening"

    def forget_drawing(self) -> str:
        """Take away the picture by the pages by hand."""
        (self.root / "content/tekening.png").unlink(missing_ok=True)
        return "een tekening weg"

    def reword(self) -> str:
        """Say something else in a list."""
        naam, old = self._chance.choice(
            (
                ("bronnen", "De bundel"),
                ("spanningsvelden", "Dichtbij"),
                ("naast-elkaar", "Twee brieven"),
                ("bladen", "Maandag"),
                ("onderwerpen", "Over geld"),
                ("leerroutes", "Een weg"),
            )
        )
        write(self.root / f"site_config/{naam}.yml", LISTS[naam].replace(old, f"{old} {self._number}"))
        return naam

    def write_kijkraam(self) -> str:
        """Write behind a kijkraam, or have a casus name one."""
        file = self._chance.choice(sorted((self.root / "kijkramen").glob("*.md")))
        if self._chance.random() < 0.5:
            return self._edit(file, lambda text: f"{text}\nNog een brief, {self._number}.\n")
        casus = self._choose_casus()
        edit = lambda text: re.sub("(kijkramen: .*\n)?actoren:", f"kijkramen: [{file.stem}]\nactoren:", text)  # noqa: E731
        return self._edit(casus, edit)

    def revise(self) -> str:
        """Say when a casus was revised, which the feed tells."""
        day = f"herzien: 2026-01-{self._number % 28 + 1:02}\nactoren:"
        return self._edit(self._choose_casus(), lambda text: re.sub("(herzien: .*\n)?actoren:", day, text))

    def _casussen(self) -> list[Path]:
        return sorted((self.root / "casussen").glob("*.md"))

    def _choose_casus(self, *, but_named: bool = False) -> Path:
        return self._chance.choice([file for file in self._casussen() if not but_named or file.stem not in NAMED])

    def _edit(self, file: Path, edit: Callable[[str], str]) -> str:
        write(file, edit(file.read_text("utf-8")))
        return f"{file.parent.name}/{file.name}"

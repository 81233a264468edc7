"""A text from elsewhere as a casus: which line is its title, what are its questions, what is for the docent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casuskijker.cli.van_markdown import Kop, find_koppen, list_code_lines, list_items
from casuskijker.domain.slug import slugify

VRAGEN = re.compile(r"(\w+[- ])?\w*vragen\b( \w+){0,4}:?", re.IGNORECASE)
DOCENT = re.compile(r"(voor (de )?docent\w*|docenten?handleiding|lesopzet|lesplan)\b.*", re.IGNORECASE)
TITLE = re.compile(r"[\w‘“'\"*].*[^.?!:]")
NOTE = re.compile(r"^\[\^[\w-]+\]: .*\n?", re.MULTILINE)
BULLET = re.compile(r"(?m)^[ \t]*• *")
"""A sign of a list that Markdown does not know, and a program for texts does."""
ID = re.compile(r"\s*\{#[\w-]+[^}]*\}\s*$")
STYLE = re.compile(r"^\\?\[(doener|beschouwer|denker|beslisser)\\?\] *", re.IGNORECASE)
MOST_OF_A_TITLE, MOST_OF_AN_ID = 80, 40


@dataclass(frozen=True, slots=True)
class Deel:
    """A heading with what stands under it."""

    kop: str
    niveau: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Vorm:
    """A text as a casus: `docent` is what stands under *Voor de docent*, and the questions are ready to be written."""

    titel: str
    verhaal: str
    vragen: tuple[str, ...]
    docent: str


def shape(text: str) -> Vorm:
    """Return the parts of a text."""
    noten = [found[0].strip() for found in NOTE.finditer(text)]
    titel, text = _take_title(NOTE.sub("", text).strip())
    vragen: list[str] = []
    verhaal: list[Deel] = []
    docent: list[Deel] = []
    into, below = verhaal, 0
    for deel in _list_delen(text):
        # What could be for the docent stays there: elsewhere every reader would see it.
        if deel.kop and (deel.niveau < below or (deel.niveau == below and VRAGEN.fullmatch(deel.kop))):
            into, below = verhaal, 0
        if DOCENT.fullmatch(deel.kop):
            into, below = docent, deel.niveau
            into.append(Deel("", 0, deel.tekst))
        elif VRAGEN.fullmatch(deel.kop) and into is verhaal and (found := _list_vragen(deel.tekst)):
            vragen += found
        else:
            into.append(deel)
    story = "\n\n".join(part for part in (_write(verhaal, under=1), *noten) if part)
    return Vorm(titel, story, _number(vragen), _write(docent, under=2))


def _take_title(text: str) -> tuple[str, str]:
    """Return the title, which is the first heading or a short first line, and the rest."""
    first, _, rest = text.partition("\n")
    kop = find_koppen(text).get(0)
    is_title = len(first) <= MOST_OF_A_TITLE and TITLE.fullmatch(first) and rest.strip() and rest[:1] == "\n"
    if not (kop or is_title):
        return "", text
    words, rest = (kop.woorden, "\n".join(text.split("\n")[kop.einde :])) if kop else (first, rest)
    return re.sub(r"\\(.)", r"\1", words.strip("* ")), rest


def _list_delen(text: str) -> list[Deel]:
    koppen, code = find_koppen(text), list_code_lines(text)
    delen, next_line = [Deel("", 0, "")], 0
    for number, line in enumerate(text.split("\n")):
        if number < next_line:
            continue
        kop = koppen.get(number) or (None if number in code else _bare_heading(line, number))
        if kop:
            next_line = kop.einde
            delen.append(Deel(kop.woorden.strip("* "), kop.niveau, ""))
        else:
            last = delen[-1]
            delen[-1] = Deel(last.kop, last.niveau, f"{last.tekst}{line}\n")
    return delen


def _bare_heading(line: str, number: int) -> Kop | None:
    """Return a line that says no more than *Vragen* or *Voor de docent*: in a plain text that is a heading."""
    words = line.strip("* ")
    is_one = len(words.split()) <= 4 and (VRAGEN.fullmatch(words) or DOCENT.fullmatch(words))  # noqa: PLR2004 - words
    return Kop(words, 2, number + 1) if is_one else None


def _list_vragen(text: str) -> list[str]:
    """Return the questions in a list; without a list, every paragraph that asks something is one."""
    items = list_items(BULLET.sub("- ", text))
    return [item for item in items or _list_asking(text) if item]


def _list_asking(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("\n\n") if "?" in part]


def _number(vragen: list[str]) -> tuple[str, ...]:
    """Return the questions with their numbers and ids, which are the first words of each."""
    taken: set[str] = set()
    written = []
    for number, vraag in enumerate(vragen, start=1):
        words = ID.sub("", vraag)
        id_ = _choose_id(STYLE.sub("", words), taken)
        style = STYLE.match(words)
        shown = f"[{style[1].lower()}] {STYLE.sub('', words)}" if style else words
        written.append(f"{number}. {shown} {{#{id_}}}")
    return tuple(written)


def _choose_id(words: str, taken: set[str]) -> str:
    slug = slugify(" ".join(words.split()[:5]))[:MOST_OF_AN_ID].strip("-") or "vraag"
    id_ = next(
        each
        for number in range(1, len(taken) + 2)
        if (each := slug if number == 1 else f"{slug}-{number}") not in taken
    )
    taken.add(id_)
    return id_


def _write(delen: list[Deel], *, under: int) -> str:
    """Return parts as one text in which the highest heading is one below the one that it stands under."""
    highest = min((deel.niveau for deel in delen if deel.kop), default=1)
    blocks = []
    for deel in delen:
        level = min(deel.niveau - highest + under + 1, 6)
        heading = f"{'#' * level} {deel.kop}" if deel.kop else ""
        blocks += [block for block in (heading, deel.tekst.strip()) if block]
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(blocks))

"""A new casus out of a text from elsewhere: the template of a casus, filled with what was read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.cli.van import list_pictures, read_van
from casuskijker.cli.van_vorm import shape
from casuskijker.domain.zinsdelen import join_names, with_noun

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from casuskijker.cli.van_gelezen import Gelezen
    from casuskijker.cli.van_vorm import Vorm

VUL_IN = "VUL IN"
STORY = f"{VUL_IN} het verhaal."
NUMBERED = re.compile(r"^casus(?:(?:\s+\d+)?\s*[:.–—-]|\s+\d+)\s+(?=\S)", re.IGNORECASE)
"""*Casus 3:* before a title: a site says so itself, and gives it a number of its own."""
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Where a word may break, in the program that a text comes from; here a browser knows."""
HEAD = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Overgenomen:
    """What was read of a file, by the title that it gives itself."""

    titel: str
    gelezen: Gelezen
    vorm: Vorm


def take_over(file: Path) -> Overgenomen:
    """Return what a file says, as a casus."""
    gelezen = read_van(file)
    vorm = shape(gelezen.tekst.translate(UNSEEN))
    titel = gelezen.gegevens.get("titel") or vorm.titel or file.stem
    return Overgenomen(NUMBERED.sub("", titel), gelezen, vorm)


def fill_casus(template: str, over: Overgenomen, *, slug: str) -> tuple[str, Mapping[str, bytes]]:
    """Return the text of a casus and its pictures by the names that they get beside it."""
    head = HEAD.match(template)
    names = {name: f"{slug}-{name.removeprefix('plaatje-')}" for name in over.gelezen.plaatjes}
    above = _fill_gegevens(head[0] if head else "", over.gelezen.gegevens)
    body = [over.vorm.verhaal or STORY]
    if over.vorm.vragen:
        body += ["## Verdiepingsvragen", "\n".join(over.vorm.vragen)]
    if over.vorm.docent:
        body += ["## Voor de docent", over.vorm.docent]
    text = _name_pictures("\n\n".join(body), names)
    return f"{above}\n{text}\n", {names[name]: data for name, data in over.gelezen.plaatjes.items()}


def describe(over: Overgenomen) -> str:
    """Return sentences about what was found, and each thing that was not understood."""
    counted = {("vraag", "vragen"): len(over.vorm.vragen), ("plaatje", "plaatjes"): len(over.gelezen.plaatjes)}
    found = [with_noun(count, *words) for words, count in counted.items() if count]
    lines = [f"Overgenomen: {join_names(['het verhaal', *found])}."]
    if not over.vorm.vragen:
        lines.append("Geen kop met vragen gevonden. Zet ze onder de kop '## Verdiepingsvragen', met een nummer ervoor.")
    return "".join(f"{line}\n" for line in (*lines, *over.gelezen.gemist))


def _fill_gegevens(head: str, gegevens: Mapping[str, str]) -> str:
    """Return the front matter of the template with these in it, in the place where it offers each."""
    for name, value in gegevens.items():
        if name != "titel":
            line = f"{name}: {value}".replace("\\", r"\\")
            head = re.sub(rf"(?m)^(?:# )?{name}:.*$", line, head)
    return head


def _name_pictures(text: str, names: Mapping[str, str]) -> str:
    """Return a text with its pictures by their new names; one without words gets a place for them."""
    for picture in reversed(list(list_pictures(text))):
        alt, name = picture.groups()
        shown = f"![{alt or f'{VUL_IN} wat erop te zien is'}]({names.get(name, name)})"
        text = text[: picture.start()] + shown + text[picture.end() :]
    return text

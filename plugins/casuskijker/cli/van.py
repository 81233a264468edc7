"""A text from elsewhere, read as far as it can be: the story, its pictures, and what was not understood."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

import yaml

from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.van_gelezen import Gelezen
from casuskijker.cli.van_markdown import list_code_lines
from casuskijker.cli.van_markdown import list_pictures as find_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORD, MARKDOWN, TEXT = ".docx", (".md", ".markdown"), ".txt"
FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
UNREADABLE = (yaml.YAMLError, ValueError)
"""What YAML says to a text that is none, and to a day that no month has."""
LINE = re.compile(r"^([A-Za-z_-]+): *(.+)$", re.MULTILINE)
PICTURE = re.compile(r"!\[([^\]\n]*)\]\((?!\w+:)<?([^)\s>]+)>?[^)\n]*\)")

NAMES = {
    "titel": ("titel", "title"),
    "omschrijving": ("omschrijving", "description", "excerpt", "summary", "samenvatting", "abstract"),
    "sleutelwoorden": ("sleutelwoorden", "tags", "keywords", "trefwoorden", "categories"),
    "duur": ("duur", "duration", "estimated_time", "teaching"),
    "herzien": ("herzien", "updated", "lastmod", "date"),
    "let_op": ("let_op", "content_warning"),
}
"""What other programs call what stands above a casus; the first that is filled in is taken."""


def read_van(file: Path) -> Gelezen:
    """Return what a file says.

    Raises:
        WrongUseError: When it is not there, or is of a kind that we cannot read.
    """
    if not file.is_file():
        raise WrongUseError(f"Het bestand '{file}' bestaat niet.")
    kind = file.suffix.lower()
    if kind == WORD:
        from casuskijker.cli.van_word import read_word  # noqa: PLC0415 - only who has such a document needs it

        return read_word(file)
    if kind not in {*MARKDOWN, TEXT}:
        raise WrongUseError(f"'{file.name}' is geen bestand dat we kennen. Het kan .docx, .md of .txt zijn.")
    text = _decode(file.read_bytes())
    return _read_markdown(text, file.parent) if kind in MARKDOWN else Gelezen(text)


def _decode(content: bytes) -> str:
    """Return a text; a program on Windows may have written it in its own signs."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_markdown(text: str, folder: Path) -> Gelezen:
    front = FRONT_MATTER.match(text)
    gegevens, gemist = _translate(front[1]) if front else ({}, [])
    body = text[front.end() :] if front else text
    plaatjes: dict[str, bytes] = {}

    def keep(picture: re.Match[str]) -> str:
        source = folder / unquote(picture[2])
        if not source.is_file():
            gemist.append(f"Het plaatje {picture[2]} is er niet.")
            return picture[0]
        name = f"plaatje-{len(plaatjes) + 1}{source.suffix.lower()}"
        plaatjes[name] = source.read_bytes()
        return f"![{picture[1]}]({name})"

    pictures = list(list_pictures(body))
    for picture, kept in reversed([(picture, keep(picture)) for picture in pictures]):
        body = body[: picture.start()] + kept + body[picture.end() :]
    return Gelezen(body, plaatjes, gegevens, tuple(gemist))


def _translate(front_matter: str) -> tuple[dict[str, str], list[str]]:
    """Return what stands above a text by our names, and one sentence about all that was not taken."""
    found = _read_front_matter(front_matter)
    taken: dict[str, str] = {}
    used = set()
    for ours, theirs in NAMES.items():
        for name in theirs:
            if ours not in taken and (value := _write(ours, found.get(name))):
                taken[ours] = value
                used.add(name)
    rest = ", ".join(str(name) for name in found if name not in used)
    return taken, [f"Niet overgenomen van de gegevens bovenaan: {rest}."] if rest else []


def _read_front_matter(text: str) -> dict[str, object]:
    """Return the fields; where a sign makes them no YAML, such as a colon in a sentence, line by line."""
    try:
        found = yaml.safe_load(text)
    except UNREADABLE:
        found = None
    return found if isinstance(found, dict) else {name: _read_value(value) for name, value in LINE.findall(text)}


def _read_value(text: str) -> object:
    try:
        value = yaml.safe_load(text)
    except UNREADABLE:
        return text
    return text if isinstance(value, dict) else value


def _write(name: str, value: object) -> str:
    """Return a value as it stands in a casus, or nothing where it is of another kind."""
    if name == "herzien":
        return value.isoformat()[:10] if isinstance(value, dt.date) else ""
    if name == "duur":
        minutes = re.search(r"\d+", str(value))
        return minutes[0] if minutes else ""
    if name == "sleutelwoorden":
        words = value if isinstance(value, list) else str(value or "").split(",")
        return f"[{', '.join(_quote(str(word)) for word in words)}]" if any(words) else ""
    return _quote(value) if name != "titel" and isinstance(value, str) and value.strip() else str(value or "").strip()


def _quote(text: str) -> str:
    """Return words on one line, between quotes where YAML would read something else in them."""
    flat = " ".join(text.split())
    return yaml.safe_dump([flat], default_flow_style=True, allow_unicode=True, width=10_000).strip()[1:-1]


def list_pictures(text: str) -> Iterator[re.Match[str]]:
    """Yield the pictures that a text shows; in code none is one."""
    shown, code = find_pictures(text), list_code_lines(text)
    for picture in PICTURE.finditer(text):
        if unquote(picture[2]) in shown and text.count("\n", 0, picture.start()) not in code:
            yield picture

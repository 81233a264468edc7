"""A Word document as Markdown: mammoth reads it as HTML, by its styles and not by what it looks like."""

from __future__ import annotations

import re
import sys
import zipfile
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.van_gelezen import Gelezen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KINDS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/svg+xml": "svg"}
"""The pictures that a browser shows."""
STYLES = "\n".join(
    [
        *(f"p[style-name='{name}'] => h1:fresh" for name in ("Title", "Titel")),
        *(f"p[style-name='Kop {level}'] => h{level}:fresh" for level in range(1, 5)),
        *(f"p[style-name='{name}'] => blockquote > p:fresh" for name in ("Quote", "Citaat", "Intense Quote")),
    ]
)
STYLE = re.compile(r"Unrecognised \w+ style: '?([^'(]+)")
NOTE = re.compile(r"#(?:foot|end)note-(ref-)?")
SIGNS = re.compile(r"([\\`*_\[\]<])")
BULLET = re.compile(r"^[•·▪‣–]\s+")
MOST_OF_A_HEADING = 80


def read_word(file: Path) -> Gelezen:
    """Return what a Word document says.

    Raises:
        WrongUseError: When the package that reads it is not there, or it is no Word document.
    """
    try:
        import mammoth  # noqa: PLC0415 - an extra of our package
    except ImportError as error:
        command = f"{sys.executable} -m pip install mammoth"
        message = (
            f"Om een Word-document te lezen is er één pakket meer nodig. Typ dit, en probeer het opnieuw: {command}"
        )
        raise WrongUseError(message) from error
    plaatjes: dict[str, bytes] = {}
    gemist: list[str] = []
    try:
        with file.open("rb") as stream:
            keep = mammoth.images.img_element(lambda image: _keep_picture(image, plaatjes, gemist))
            made = mammoth.convert_to_html(stream, style_map=STYLES, convert_image=keep)
        gemist += [*_name_lost(made.messages), *_count_comments(file)]
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise WrongUseError(
            f"'{file.name}' is niet als Word-document te lezen. Bewaar het opnieuw als .docx."
        ) from error
    body = ET.fromstring(f"<body>{made.value}</body>")  # noqa: S314 - mammoth wrote it
    return Gelezen("\n\n".join(_list_blocks(body)), plaatjes, gemist=tuple(gemist))


def _keep_picture(image: Any, plaatjes: dict[str, bytes], gemist: list[str]) -> dict[str, str]:  # noqa: ANN401 - of mammoth
    kind = KINDS.get(image.content_type)
    if kind is None:
        gemist.append(
            f"Niet overgenomen: een tekening van een soort die een browser niet toont ({image.content_type})."
        )
        return {"src": ""}
    name = f"plaatje-{len(plaatjes) + 1}.{kind}"
    with image.open() as stream:
        plaatjes[name] = stream.read()
    return {"src": name}


def _name_lost(messages: list[Any]) -> Iterator[str]:
    """Yield what mammoth did not know: styles together, and each other thing once."""
    texts = dict.fromkeys(str(message.message) for message in messages)
    styles = [found[1].strip() for text in texts if (found := STYLE.match(text))]
    if styles:
        yield f"Niet begrepen: de opmaak {', '.join(dict.fromkeys(styles))}: die tekst is gewone tekst geworden."
    yield from (f"Niet begrepen: iets in het document ({text})." for text in texts if not STYLE.match(text))


def _count_comments(file: Path) -> Iterator[str]:
    with zipfile.ZipFile(file) as parts:
        names = [name for name in parts.namelist() if name == "word/comments.xml"]
        count = sum(parts.read(name).count(b"<w:comment ") for name in names)
    if count:
        yield f"Niet overgenomen: opmerkingen in de kantlijn ({count})."


def _list_blocks(parent: ET.Element) -> Iterator[str]:
    for element in parent:
        if element.tag in {"ol", "ul"}:
            yield _write_list(element)
        elif element.tag == "table":
            yield _write_table(element)
        elif element.tag == "blockquote":
            yield "\n>\n".join(f"> {block}" for block in _list_blocks(element))
        elif text := _write_inline(element).strip():
            level = int(element.tag[1]) if re.fullmatch(r"h[1-6]", element.tag) else 2 * _is_heading(element)
            yield f"{'#' * level} {text.strip('*').rstrip(':')}" if level else BULLET.sub("- ", text)


def _is_heading(element: ET.Element) -> bool:
    """Whether a paragraph is a heading to who sees it: one short line in bold, and no sentence."""
    (only, *more) = [*element] or [None]
    is_bold = only is not None and only.tag == "strong" and not (more or (element.text or "").strip() or only.tail)
    text = "".join(element.itertext()).strip()
    return is_bold and len(text) <= MOST_OF_A_HEADING and not text.endswith((".", "?", "!", ","))


def _write_list(element: ET.Element) -> str:
    lines = []
    for number, item in enumerate(element, start=1):
        if NOTE.match(f"#{item.get('id')}"):
            lines.append(f"[^{number}]: {' '.join(_write_inline(item).split())}\n")
            continue
        sign = f"{number}." if element.tag == "ol" else "-"
        below = [_write_list(child) for child in item if child.tag in {"ol", "ul"}]
        indent = "\n" + " " * (len(sign) + 1)
        lines.append(indent.join([f"{sign} {_write_inline(item).strip()}", *"\n".join(below).splitlines()]))
    return "\n".join(lines).rstrip()


def _write_table(table: ET.Element) -> str:
    rows = [[_write_cell(cell) for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    width = max(map(len, rows), default=0)
    lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
    return "\n".join([lines[0], f"|{'---|' * width}", *lines[1:]]) if lines else ""


def _write_cell(cell: ET.Element) -> str:
    return " ".join(_write_inline(cell).replace("|", r"\|").replace("\\\n", " ").split())


def _write_inline(element: ET.Element) -> str:
    """Return the words of an element with their signs, without the lists in it."""
    text = SIGNS.sub(r"\\\1", element.text or "")
    for child in element:
        text += _write_child(child) + SIGNS.sub(r"\\\1", child.tail or "")
    return text


def _write_child(child: ET.Element) -> str:
    if child.tag in {"ol", "ul", "table"}:
        return ""
    if child.tag == "br":
        return "\\\n"
    if child.tag == "img":
        return f"![{child.get('alt', '')}]({child.get('src')})" if child.get("src") else ""
    text = _write_inline(child)
    if child.tag == "a":
        return _write_link(child.get("href", ""), text)
    sign = {"strong": "**", "em": "*"}.get(child.tag, "")
    words = text.strip()
    return text.replace(words, f"{sign}{words}{sign}") if sign and words else text


def _write_link(href: str, text: str) -> str:
    if note := NOTE.match(href):
        return "" if note[1] else f"[^{re.sub(r'[^0-9]', '', text)}]"
    return f"[{text}]({href})" if re.match(r"https?:|mailto:", href) else text

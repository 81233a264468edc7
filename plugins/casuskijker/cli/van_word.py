"""A Word document as Markdown: mammoth reads it as HTML, by its styles and not by what it looks like."""

from __future__ import annotations

import re
import sys
import zipfile
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from casuskijker.cli.getypt import show_program
from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.van_gelezen import Gelezen
from casuskijker.cli.van_html import write_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KINDS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/svg+xml": "svg"}
"""The pictures that a browser shows."""
PLAIN = ("Normal (Web)", "No Spacing", "Body Text", "List Paragraph", "Standard", "Text body", "Default")
"""Styles of text that is nothing else; every other style that we do not know is named."""
STYLES = "\n".join(
    [
        *(f"p[style-name='{name}'] => h1:fresh" for name in ("Title", "Titel")),
        *(f"p[style-name='Kop {level}'] => h{level}:fresh" for level in range(1, 5)),
        *(f"p[style-name='{name}'] => blockquote > p:fresh" for name in ("Quote", "Citaat", "Intense Quote")),
        *(f"p[style-name='{name}'] => p:fresh > em" for name in ("Subtitle", "Ondertitel", "caption", "Bijschrift")),
        *(f"p[style-name='{name}'] => p:fresh" for name in PLAIN),
        *(f"p[style-name='{name}'] => !" for name in ("TOC Heading", *(f"toc {level}" for level in range(1, 5)))),
        "r[style-name='Emphasis'] => em",
        "u => u",
    ]
)
STYLE = re.compile(r"Unrecognised \w+ style: '?([^'(]+)")
SAID_OTHERWISE = re.compile(r"Image of type |\w+ style with ID .* was referenced but not defined|.*\}oMath(Para)?$")
"""What mammoth says in English of what we name ourselves, or of what makes no difference."""
COUNTED = (
    ("word/comments.xml", rb"<w:comment ", "Niet overgenomen: opmerkingen in de kantlijn ({})."),
    (
        "word/document.xml",
        rb"<w:(?:ins|del) ",
        "In Word bijgehouden wijzigingen ({}): alle zijn doorgevoerd.",
    ),
    ("word/document.xml", rb"<c:chart\b", "Niet overgenomen: grafieken ({}). Bewaar ze als plaatje."),
    ("word/document.xml", rb"<dgm:relIds\b", "Niet overgenomen: schema's van SmartArt ({}). Bewaar ze als plaatje."),
    ("word/document.xml", rb"<m:oMath\b", "Niet overgenomen: formules ({})."),
    ("word/document.xml", rb"<o:OLEObject\b", "Niet overgenomen: wat uit een ander programma is ingevoegd ({})."),
)
"""What mammoth passes over, most of it in silence: the part of a document, the sign of one, and what is said."""


def read_word(file: Path) -> Gelezen:
    """Return what a Word document says.

    Raises:
        PermissionError: When the computer refuses.
        WrongUseError: When the package that reads it is not there, or it is no Word document.
    """
    try:
        import mammoth  # noqa: PLC0415 - an extra of our package
    except ImportError as error:
        raise WrongUseError(f"Om een Word-document te lezen is er één pakket meer nodig. {_say_how()}") from error
    plaatjes: dict[str, bytes] = {}
    gemist: list[str] = []
    try:
        with file.open("rb") as stream:
            keep = mammoth.images.img_element(lambda image: _keep_picture(image, plaatjes, gemist))
            made = mammoth.convert_to_html(stream, style_map=STYLES, convert_image=keep)
        gemist += [*_name_lost(made.messages), *_count_lost(file)]
    except PermissionError:  # on Windows, while it is open in Word: `main` says so
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise WrongUseError(
            f"'{file.name}' is niet als Word-document te lezen. Bewaar het opnieuw als .docx."
        ) from error
    body = ET.fromstring(f"<body>{made.value}</body>")  # noqa: S314 - mammoth wrote it
    return Gelezen(write_markdown(body), plaatjes, gemist=tuple(gemist))


def _say_how() -> str:
    """Return how one gets the package; what uv makes has no pip of its own."""
    if find_spec("pip") is None:
        return "Zet achter uvx, of achter uv tool install: --with mammoth"
    return f"Typ dit, en probeer het opnieuw: {show_program(sys.executable)} -m pip install mammoth"


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
    named = [style for style in dict.fromkeys(styles) if style != "None"]  # what a style is called that is not there
    if named:
        yield f"Niet begrepen: de opmaak {', '.join(named)}: die tekst is gewone tekst geworden."
    rest = (text for text in texts if not (STYLE.match(text) or SAID_OTHERWISE.match(text)))
    yield from (f"Niet begrepen: iets in het document ({text})." for text in rest)


def _count_lost(file: Path) -> Iterator[str]:
    with zipfile.ZipFile(file) as parts:
        texts = {name: parts.read(name) for name in parts.namelist() if name in {part for part, _, _ in COUNTED}}
    for part, sign, sentence in COUNTED:
        if count := len(re.findall(sign, texts.get(part, b""))):
            yield sentence.format(count)

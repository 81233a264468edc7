"""A small Word document, as Word writes one: what a test says of its parts, and what every document has."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = {"styles": "styles.xml", "numbering": "numbering.xml", "footnotes": "footnotes.xml", "image": "media/image1"}
KINDS = {"png": "image/png", "emf": "image/x-emf"}
STYLES = {
    "Title": "Title", "Kop1": "heading 1", "Kop2": "heading 2", "Vreemd": "Kader met rand", "Inhopg1": "toc 1",
    "Ondertitel": "Subtitle", "Geenafstand": "No Spacing", "Lijstalinea": "List Paragraph",
}  # fmt: skip


def paragraph(text: str, *, style: str = "", bold: bool = False, numbered: bool = False, more: str = "") -> str:
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if numbered else ""
    of_run = "<w:rPr><w:b/></w:rPr>" if bold else ""
    run = f'<w:r>{of_run}<w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p><w:pPr>{styled}{number}</w:pPr>{run}{more}</w:p>"


def underlined(text: str) -> str:
    return f'<w:p><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>{text}</w:t></w:r></w:p>'


def note(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def change(kind: str, text: str) -> str:
    """Return a change that somebody is asked about: `ins` or `del`."""
    name = "delText" if kind == "del" else "t"
    return f'<w:{kind} w:id="1" w:author="x"><w:r><w:{name}>{text}</w:{name}></w:r></w:{kind}>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; a cell is a text, or blocks."""
    written = ("".join(f"<w:tc>{_cell(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in written)}</w:tbl>"


def _cell(text: str) -> str:
    return text if text.startswith("<w:") else paragraph(text)


def picture(words: str) -> str:
    shown = f'<a:blip xmlns:r="{REL}" r:embed="rimage"/>'
    return drawing(f'<pic:pic xmlns:pic="{DRAWING}/picture"><pic:blipFill>{shown}</pic:blipFill></pic:pic>', words)


def drawing(shown: str, words: str = "") -> str:
    return (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{DRAWING}/wordprocessingDrawing"><wp:docPr id="1" name="x" '
        f'descr="{words}"/><a:graphic xmlns:a="{DRAWING}/main"><a:graphicData>{shown}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )


def write_word(file: Path, *blocks: str, notes: Mapping[int, str] | None = None, image: str = "png") -> Path:
    """Write a document with these blocks, and a comment in its margin."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/></w:style>'
        for name, shown in STYLES.items()
    )
    footnotes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(text)}</w:footnote>' for number, text in (notes or {}).items()
    )
    related = "".join(
        f'<Relationship Id="r{kind}" Type="{REL}/{kind}" Target="{target}{f".{image}" if kind == "image" else ""}"/>'
        for kind, target in PARTS.items()
    )
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="{image}" '
        f'ContentType="{KINDS[image]}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{''.join(blocks)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        "word/footnotes.xml": f"<w:footnotes {W}>{footnotes}</w:footnotes>",
        "word/comments.xml": f'<w:comments {W}><w:comment w:id="1"><w:p/></w:comment></w:comments>',
        f"word/media/image1.{image}": "beeld",
    }
    with zipfile.ZipFile(file, "w") as document:
        for name, content in parts.items():
            document.writestr(name, content)
    return file

"""A document for a word processor: what a docent edits before a les. It is made with python-docx, where that is."""

from __future__ import annotations

import datetime as dt
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from casuskijker.rendering.feed import NO_XML
from casuskijker.rendering.word_blokken import CITAAT, KOP, PUNT, TITEL, Alinea, Lijnen, Tabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.domain.afzender import Afzender
    from casuskijker.rendering.word_blokken import Blok, Stuk

LIBRARY = "docx"
MOMENT = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a document has a moment without a zone; the same in each build
OLDEST = (1980, 1, 1, 0, 0, 0)
"""The moment of every part of a document: a zip knows none that is earlier."""
MARGIN, WIDTH, HEIGHT = 18, 210, 297
FIRST = 30
"""In millimetres: around the text, of an A4, and of the first column of a table."""
LOWEST = 4
STIJLEN = {TITEL: "Title", CITAAT: "Quote"}
COLOURED = ("Title", *(f"Heading {level}" for level in range(1, LOWEST + 1)))
COLOUR = "0B5D66"
STYLES = {"Normal", "Quote", "Table Grid", "footer", "Title", *(f"heading {level}" for level in range(1, LOWEST + 1))}
"""What they are called inside a document, where the names of some begin otherwise."""
UNUSED = ("/thumbnail", "/customXml", "/numbering", "/stylesWithEffects", "/webSettings")
"""How the kinds of parts end that we have no use for."""
LINE_SPACE = 26
"""In points, from one line to write on to the next."""
LONGEST = 255
"""How many letters what a document says of itself may have."""


@cache
def has_word() -> bool:
    """Whether documents can be made here: python-docx comes with an extra of the package."""
    return find_spec(LIBRARY) is not None


def make_document(blokken: Iterable[Blok], *, titel: str, afzender: Afzender, onder: str) -> bytes:
    """Return a document with these blocks, the same bytes each time; `onder` stands at the foot of each page."""
    document = _begin_document(afzender.taal.locale)
    section = document.sections[0]
    section.footer.paragraphs[0].text = NO_XML.sub("", onder)
    every = list(blokken)
    for blok, after in zip_longest(every, every[1:]):
        added = _add(document, blok)
        if isinstance(after, Lijnen):  # a question at the foot of one page, and its lines on the next, help nobody
            added.paragraph_format.keep_with_next = True
    said = document.core_properties
    titel, naam = (NO_XML.sub("", text)[:LONGEST] for text in (titel, afzender.naam))
    said.title, said.author, said.last_modified_by, said.comments = titel, naam, naam, ""
    said.created = said.modified = MOMENT
    return _pack(document)


@cache
def _read_template(locale: str) -> bytes:
    """Return an empty document on A4, in this language, with the styles that we use and no others."""
    from docx import Document  # noqa: PLC0415 - a site may be built without it
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Mm, Pt, RGBColor  # noqa: PLC0415

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(WIDTH), Mm(HEIGHT)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), locale.replace("_", "-"))
    _drop_unused(document)
    for name in COLOURED:
        document.styles[name].font.color.rgb = RGBColor.from_string(COLOUR)
    document.styles["Title"].font.size = Pt(22)
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _drop_unused(document: Any) -> None:  # noqa: ANN401 - python-docx says nothing of its types to who may not have it
    """Take out what nobody sees: it would be read and written again for each document."""
    from docx.oxml.ns import qn  # noqa: PLC0415

    for style in list(document.styles.element):
        is_default = style.get(qn("w:default")) == "1"
        if style.tag == qn("w:latentStyles") or (style.tag == qn("w:style") and not is_default):
            if style.tag == qn("w:style") and style.name_val in STYLES:
                for part in [*style.iterchildren(qn("w:link"))]:
                    style.remove(part)
            else:
                document.styles.element.remove(style)
    for border in [*document.styles["Title"].element.iter(qn("w:pBdr"))]:
        border.getparent().remove(border)
    for rels in (document.part.package.rels, document.part.rels):
        for name in [name for name, rel in rels.items() if rel.reltype.endswith(UNUSED)]:
            del rels[name]


def _begin_document(locale: str) -> Any:  # noqa: ANN401
    from docx import Document  # noqa: PLC0415

    return Document(BytesIO(_read_template(locale)))


def _add(document: Any, blok: Blok) -> Any:  # noqa: ANN401
    """Add a block, and return the last paragraph of it."""
    if isinstance(blok, Tabel):
        return _add_tabel(document, blok)
    if isinstance(blok, Alinea):
        return _fill(document.add_paragraph(), blok)
    lijnen = [_draw_lijn(document.add_paragraph()) for _ in range(blok.aantal)]
    for lijn in lijnen[:-1]:
        lijn.paragraph_format.keep_with_next = True
    return lijnen[-1]


def _fill(paragraph: Any, alinea: Alinea) -> Any:  # noqa: ANN401
    from docx.shared import Mm  # noqa: PLC0415

    styles = paragraph.part.document.styles
    if alinea.soort == KOP:
        paragraph.style = styles[f"Heading {min(alinea.diepte, LOWEST)}"]
    elif alinea.soort in STIJLEN:
        paragraph.style = styles[STIJLEN[alinea.soort]]
    elif alinea.soort == PUNT:
        paragraph.paragraph_format.left_indent = Mm(6 * alinea.diepte)
        paragraph.paragraph_format.first_line_indent = Mm(-4)
    if alinea.op_nieuw_blad:
        paragraph.paragraph_format.page_break_before = True
    for stuk in alinea.stukken:
        _add_stuk(paragraph, stuk)
    return paragraph


def _add_stuk(paragraph: Any, stuk: Stuk) -> None:  # noqa: ANN401
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    run = paragraph.add_run(NO_XML.sub("", stuk.woorden))
    run.bold, run.italic = stuk.vet or None, stuk.schuin or None
    if stuk.doel:
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(stuk.doel, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        run.underline = True
        paragraph._p.append(link)  # noqa: SLF001 - there is no other way to a link
        link.append(run._r)  # noqa: SLF001


def _add_tabel(inside: Any, tabel: Tabel, *, breed: float = 0) -> Any:  # noqa: ANN401
    """Add a table to a document, with a narrow first column, or to a cell so wide; return a paragraph below it."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    columns = max(map(len, tabel.rijen), default=1)
    table = inside.add_table(rows=0, cols=columns)
    table.style, table.autofit = "Table Grid", False
    rest = breed / columns if breed else (WIDTH - 2 * MARGIN - FIRST) / max(columns - 1, 1)
    widths = [rest if breed or place else FIRST for place in range(columns)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for number, rij in enumerate(tabel.rijen):
        row = table.add_row()
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no words for these two
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
        for cell, blokken, width in zip(row.cells, rij, widths, strict=False):
            cell.width = Mm(width)
            _fill_cell(cell, blokken, width)
    return inside.paragraphs[-1] if breed else inside.add_paragraph()


def _fill_cell(cell: Any, blokken: Iterable[Blok], breed: float) -> None:  # noqa: ANN401
    """Fill a cell so many millimetres wide; it has a paragraph already, and what follows a table gets one with it."""
    paragraph = cell.paragraphs[0]
    for blok in blokken:
        if isinstance(blok, Tabel):
            paragraph = _add_tabel(cell, blok, breed=breed)
            continue
        paragraph = paragraph or cell.add_paragraph()
        if isinstance(blok, Alinea):
            _fill(paragraph, blok)
        else:
            _draw_lijn(paragraph)
        paragraph = None


def _draw_lijn(paragraph: Any) -> Any:  # noqa: ANN401
    """Make of a paragraph a line to write on."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "808080")):
        bottom.set(qn(f"w:{name}"), value)
    between = OxmlElement("w:between")
    for name in ("val", "sz", "space", "color"):
        between.set(qn(f"w:{name}"), bottom.get(qn(f"w:{name}")))
    borders.extend((bottom, between))
    paragraph._p.get_or_add_pPr().append(borders)  # noqa: SLF001 - there is no other way to a border
    paragraph.paragraph_format.line_spacing = Pt(LINE_SPACE)
    paragraph.paragraph_format.space_after = Pt(0)
    return paragraph


def _pack(document: Any) -> bytes:  # noqa: ANN401
    """Return the parts of a document in one file, each of them at the same moment."""
    written, packed = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as again:
        for name in parts.namelist():
            part = ZipInfo(name, OLDEST)
            part.compress_type = ZIP_DEFLATED
            again.writestr(part, parts.read(name))
    return packed.getvalue()

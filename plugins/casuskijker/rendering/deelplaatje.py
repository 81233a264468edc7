"""The picture that goes with a shared link: the name of the site, what the page is, and a quiet drawing of that.

It has two colours on paper, in seven shades each, so that it is small, and is drawn of straight lines and the letters
of the pages: no machine draws those otherwise than another (decision record 0036).
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import ceil, sqrt
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from casuskijker.rendering.letters import fit, get_serif, keep_known, line_height
from casuskijker.rendering.png import write_png

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFont import FreeTypeFont

    from casuskijker.rendering.deelplaatjes import Deelplaatje

    Box = tuple[int, int, int, int]
    Colour = tuple[int, int, int]

WIDTH, HEIGHT = 1200, 630
"""What every site that shows a shared link asks for."""
MARGIN = 80
COLUMN = 640
"""How wide the words may be, beside the drawing."""
DRAWING: Box = (800, 155, 1120, 475)
LINE = 12

PAPER, INK, LEAD = (0xFA, 0xF8, 0xF4), (0x1B, 0x2A, 0x33), (0x0B, 0x5D, 0x66)
"""As in theme/grond/tokens/tokens.css, on a light screen."""
SHADES = 7
SIZES = (88, 76, 66, 56, 48, 40)
SMALL = (36, 32, 28)
BOLD, REGULAR = 600, 400


@cache  # while a site is served, it is built again and again with the same pictures
def draw_deelplaatje(plaatje: Deelplaatje) -> bytes:
    """Return the picture as a PNG file."""
    ink, lead = (Image.new("L", (WIDTH, HEIGHT), 0) for _ in range(2))
    _write_words(plaatje, ink=ImageDraw.Draw(ink), lead=ImageDraw.Draw(lead))
    DRAWINGS[plaatje.tekening](plaatje, ImageDraw.Draw(ink), ImageDraw.Draw(lead))
    shades = [round(value * SHADES / 255) for value in range(256)]
    pixels = ink.point(shades)
    pixels.paste(lead.point([shade and SHADES + shade for shade in shades]), mask=lead.point([0, *[255] * 255]))
    return write_png(pixels.tobytes(), width=WIDTH, palette=[PAPER, *_mix(INK), *_mix(LEAD)])


def _mix(colour: Colour) -> Iterator[Colour]:
    """Yield the shades of a colour on paper, the faintest first."""
    for shade in range(1, SHADES + 1):
        red, green, blue = (
            (paper * (SHADES - shade) + full * shade) // SHADES for paper, full in zip(PAPER, colour, strict=True)
        )
        yield red, green, blue


def _write_words(plaatje: Deelplaatje, *, ink: ImageDraw.ImageDraw, lead: ImageDraw.ImageDraw) -> None:
    """Write the title in the middle of what the words around it leave."""
    under, lines_under = fit(keep_known(plaatje.onder), SMALL, weight=REGULAR, width=COLUMN, height=130)
    bottom = HEIGHT - MARGIN - line_height(under) * len(lines_under)
    top = MARGIN
    if soort := keep_known(plaatje.soort):
        small = get_serif(SMALL[0], BOLD)
        _write(lead, [soort], small, top=top)
        top += line_height(small) + 20
    font, lines = fit(keep_known(plaatje.titel), SIZES, weight=BOLD, width=COLUMN, height=bottom - top - 60)
    room = bottom - top - line_height(font) * len(lines)
    _write(ink, lines, font, top=top + (room - 30) // 2)
    _write(ink, lines_under, under, top=bottom)


def _write(draw: ImageDraw.ImageDraw, lines: list[str], font: FreeTypeFont, *, top: int) -> None:
    for number, line in enumerate(lines):
        draw.text((MARGIN, top + line_height(font) * number), line, font=font, fill=255)


def _draw_raam(plaatje: Deelplaatje, ink: ImageDraw.ImageDraw, lead: ImageDraw.ImageDraw) -> None:
    """Draw a window: the first pane is filled and the second half, as of a kijkraam in which someone has begun."""
    ink.rectangle(DRAWING, fill=255)
    for number, pane in enumerate(_split_in_panes(plaatje.ruiten)):
        ink.rectangle(pane, fill=0)
        if number == 0:
            lead.rectangle(pane, fill=255)
        elif number == 1:
            lead.rectangle((pane[0], pane[1], (pane[0] + pane[2]) // 2, pane[3]), fill=255)


def _split_in_panes(count: int) -> Iterator[Box]:
    """Yield the panes of a window row by row, as near to squares as they go; a last row with fewer has wider ones."""
    left, top, right, bottom = DRAWING
    columns = ceil(sqrt(count))
    rows = [min(columns, count - start) for start in range(0, count, columns)]
    for row, panes in enumerate(rows):
        upper, lower = _part(top, bottom, row, of=len(rows))
        for pane in range(panes):
            begin, end = _part(left, right, pane, of=panes)
            yield begin, upper, end, lower


def _part(low: int, high: int, number: int, *, of: int) -> tuple[int, int]:
    """Return where a part begins and ends of what is divided by lines, with a line at both ends."""
    step = (high - low + 1 - LINE) / of
    return round(low + step * number) + LINE, round(low + step * (number + 1)) - 1


def _draw_vel(_plaatje: Deelplaatje, ink: ImageDraw.ImageDraw, lead: ImageDraw.ImageDraw) -> None:
    """Draw a sheet with a story on it, of which the last line is open."""
    left, top, right, bottom = DRAWING
    ink.rectangle((left + 30, top, right - 30, bottom), outline=255, width=LINE)
    lead.rectangle((left + 72, top + 48, left + 172, top + 48 + 2 * LINE), fill=255)
    for number, length in enumerate((176, 176, 150, 176, 84)):
        y = top + 112 + number * 38
        ink.rectangle((left + 72, y, left + 72 + length, y + 7), fill=255)


def _draw_stappen(_plaatje: Deelplaatje, ink: ImageDraw.ImageDraw, lead: ImageDraw.ImageDraw) -> None:
    """Draw three steps upwards: the first is taken."""
    left, _, _, bottom = DRAWING
    size = 96
    places = [(left + number * 112, bottom - size - number * 112) for number in range(3)]
    for (x, y), (next_x, next_y) in pairwise(places):
        corner_x, corner_y, half = x + size // 2, next_y + size // 2, LINE // 2
        ink.rectangle((corner_x - half, corner_y, corner_x + half, y), fill=255)
        ink.rectangle((corner_x - half, corner_y - half, next_x, corner_y + half), fill=255)
    for number, (x, y) in enumerate(places):
        ink.rectangle((x, y, x + size, y + size), outline=255, width=LINE)
        if number == 0:
            lead.rectangle((x + LINE, y + LINE, x + size - LINE, y + size - LINE), fill=255)


def _draw_letters(_plaatje: Deelplaatje, ink: ImageDraw.ImageDraw, lead: ImageDraw.ImageDraw) -> None:
    """Draw the letters of a word that is explained, with the dotted line that such a word has."""
    left, _, right, bottom = DRAWING
    lead.text(((left + right) // 2, bottom - 90), "Aa", font=get_serif(240, BOLD), fill=255, anchor="ms")
    for x in range(left + 16, right - LINE, 28):
        ink.rectangle((x, bottom - 48, x + LINE, bottom - 48 + LINE), fill=255)


def _draw_merk(_plaatje: Deelplaatje, ink: ImageDraw.ImageDraw, lead: ImageDraw.ImageDraw) -> None:
    """Draw the mark of the site as readers know it from the head of every page (frame/partials/raam.html)."""
    ink.rectangle(DRAWING, fill=255)
    panes = list(_split_in_panes(4))
    for pane in panes:
        ink.rectangle(pane, fill=0)
    _, (left, top, right, bottom), question, closed = panes
    lead.polygon([(left, top), (right, top), (left, bottom)], fill=255)
    lead.rectangle(closed, fill=255)
    middle = ((question[0] + question[2]) // 2, question[3] - 34)
    lead.text(middle, "?", font=get_serif(110, BOLD), fill=255, anchor="ms")


DRAWINGS = {
    "merk": _draw_merk,
    "raam": _draw_raam,
    "vel": _draw_vel,
    "stappen": _draw_stappen,
    "letters": _draw_letters,
}
"""Every drawing by its name."""

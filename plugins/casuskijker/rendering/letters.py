"""Words in a picture: which letters the serif has, and lines that fit, however long the words are.

Letters are put side by side without help of a library for scripts: Pillow takes that from the computer, and with
another one the picture would be another.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from PIL import ImageFont

from casuskijker.rendering.environment import THEME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERIF = THEME / "pakketten" / "literata" / "literata-latin-wght-normal.woff2"
UNKNOWN = "\uffff"
"""No font has this sign, so that it is drawn as every sign that the font does not have."""
CUT, HYPHEN = "…", "-"

LINE_HEIGHT = 1.16


@cache
def get_serif(size: int, weight: int) -> ImageFont.FreeTypeFont:
    """Return the serif that pages have."""
    font = ImageFont.truetype(str(SERIF), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font


def keep_known(text: str) -> str:
    """Return a text with only signs that the serif has; of a letter that it lacks, the letter without its accents."""
    known = (sign if _is_known(sign) else "".join(filter(_is_known, normalize("NFKD", sign))) for sign in text)
    return " ".join("".join(known).split())


@cache
def _is_known(sign: str) -> bool:
    font = get_serif(40, 400)
    return sign.isspace() or not (combining(sign) or bytes(font.getmask(sign)) == bytes(font.getmask(UNKNOWN)))


def fit(
    text: str, sizes: Sequence[int], *, weight: int, width: int, height: int
) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest letters in which a text fits, and its lines; in the smallest, what does not fit is cut."""
    for size in sizes:
        font = get_serif(size, weight)
        lines = list(_break_lines(text, font, width))
        if len(lines) <= _room_for(font, height) and all(font.getlength(line) <= width for line in lines):
            return font, lines
    words = " ".join(part for word in text.split() for part in _break_word(word, font, width))
    return font, _cut(list(_break_lines(words, font, width)), font, width=width, most=_room_for(font, height))


def line_height(font: ImageFont.FreeTypeFont) -> int:
    """Return how far the next line lies below this one."""
    return round(font.size * LINE_HEIGHT)


def _room_for(font: ImageFont.FreeTypeFont, height: int) -> int:
    return max(1, height // line_height(font))


def _break_lines(text: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > width:
            yield line
            longer = word
        line = longer
    yield line


def _break_word(word: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    """Yield a word in parts that fit on a line."""
    while font.getlength(word) > width:
        room = sum(font.getlength(word[:count] + HYPHEN) <= width for count in range(1, len(word)))
        yield word[:room] + HYPHEN
        word = word[room:]
    yield word


def _cut(lines: list[str], font: ImageFont.FreeTypeFont, *, width: int, most: int) -> list[str]:
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while font.getlength(last + CUT) > width:
        last = last[:-1]
    return [*lines[: most - 1], last.rstrip(" ,;:-") + CUT]

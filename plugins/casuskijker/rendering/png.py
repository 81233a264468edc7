"""A picture of at most sixteen colours as a PNG file: the same bytes on every computer.

Libraries that pack data may choose what they find, and do so by the processor: zlib-ng packs otherwise on ARM than on
Intel. What is packed here is simple enough to do by hand: long runs of one colour, and rows that repeat. Of the format
(RFC 1951) it uses one block with the fixed codes, and of what may be repeated the byte before and the row above.
"""

from __future__ import annotations

import re
import struct
import zlib
from bisect import bisect
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Colour = tuple[int, int, int]

COLOURS = 16
SIGNATURE = b"\x89PNG\r\n\x1a\n"
RUN = re.compile(rb"(?s)(.)\1{3,}|.")
"""One byte, or at least four that are equal."""
AS_DIGIT = bytes(b"0123456789abcdef"[index % COLOURS] for index in range(256))
LONGEST, SHORTEST = 258, 3
"""How much one repetition may repeat."""


def write_png(pixels: bytes, *, width: int, palette: Sequence[Colour]) -> bytes:
    """Return the file of a picture: each pixel is the number of its colour, and a row has four, six or more of them."""
    packed = bytes.fromhex(pixels.translate(AS_DIGIT).decode())
    bytes_of_row = width // 2
    rows = [b"\0" + packed[start : start + bytes_of_row] for start in range(0, len(packed), bytes_of_row)]
    head = struct.pack(">IIBBBBB", width, len(rows), 4, 3, 0, 0, 0)
    colours = b"".join(bytes(colour) for colour in palette)
    chunks = ((b"IHDR", head), (b"PLTE", colours), (b"IDAT", deflate(rows)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def deflate(rows: Sequence[bytes]) -> bytes:
    """Return rows of one length, packed."""
    bits = "110" + "".join(_bits_of(rows)) + "0000000"  # the last block, with the fixed codes; and its end
    stream = int(bits[::-1], 2).to_bytes((len(bits) + 7) // 8, "little")
    return b"\x78\x01" + stream + struct.pack(">I", zlib.adler32(b"".join(rows)))


def _bits_of(rows: Sequence[bytes]) -> Iterator[str]:
    for row, same in groupby(rows):
        yield from (_bits_of_run(found[0]) for found in RUN.finditer(row))
        yield _repeat(len(row) * (len(list(same)) - 1), back=len(row))


@cache  # a picture has twenty thousand runs, and they are much alike
def _bits_of_run(run: bytes) -> str:
    return _code_of_literal(run[0]) + _repeat(len(run) - 1, back=1)


def _repeat(count: int, *, back: int) -> str:
    """Return the bits that say: again what stands so far back, so often; no remainder is too short to say."""
    bits = ""
    while count:
        step = count if count <= LONGEST else min(LONGEST, count - SHORTEST)
        bits += LENGTHS[step] + _code_of_distance(back)
        count -= step
    return bits


def _code_of_literal(value: int) -> str:
    return f"{0x30 + value:08b}" if value < 144 else f"{0x190 + value - 144:09b}"  # noqa: PLR2004 - of RFC 1951


def _code_of_length(symbol: int) -> str:
    return f"{symbol - 256:07b}" if symbol < 280 else f"{0xC0 + symbol - 280:08b}"  # noqa: PLR2004 - of RFC 1951


def _make_lengths() -> dict[int, str]:
    """Return the code of every length: a symbol, and bits that say how far past the first of its lengths."""
    codes: dict[int, str] = {}
    length = SHORTEST
    for symbol in range(257, 285):
        extra = max(0, (symbol - 261) // 4)
        for past in range(2**extra):
            codes[length] = _code_of_length(symbol) + _extra(past, extra)
            length += 1
    return codes | {LONGEST: _code_of_length(285)}


@cache  # a picture has two of them
def _code_of_distance(distance: int) -> str:
    symbol = bisect(STARTS, distance) - 1
    return f"{symbol:05b}" + _extra(distance - STARTS[symbol], BITS[symbol])


def _extra(value: int, bits: int) -> str:
    """Return the bits of a number, the smallest first, as the format wants these and no others."""
    return f"{value:0{bits}b}"[::-1] if bits else ""


LENGTHS = _make_lengths()
BITS = [max(0, (symbol - 2) // 2) for symbol in range(30)]
"""How many bits follow each symbol of a distance, and below the first distance of each."""
STARTS = [1 + sum(2**bits for bits in BITS[:symbol]) for symbol in range(30)]

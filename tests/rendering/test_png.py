"""A picture as a PNG file that every program reads: unpacked by another, it is what went in."""

from __future__ import annotations

import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from casuskijker.rendering.png import COLOURS, deflate, write_png

PALETTE = [(number * 16, 255 - number * 16, number) for number in range(COLOURS)]
RUNS = st.lists(st.tuples(st.integers(0, 255), st.integers(1, 600)), min_size=1, max_size=12)


@given(runs=RUNS, width=st.integers(3, 700), times=st.integers(1, 5))
def test_what_is_packed_is_unpacked_the_same(runs: list[tuple[int, int]], width: int, times: int) -> None:
    whole = b"".join(bytes([value]) * count for value, count in runs)
    whole += bytes(-len(whole) % width)
    rows = [row for start in range(0, len(whole), width) for row in [whole[start : start + width]] * times]
    assert zlib.decompress(deflate(rows)) == b"".join(rows)


@pytest.mark.parametrize("count", [3, 4, 5, 258, 259, 260, 261, 262, 263, 517, 520, 1200])
def test_a_run_of_any_length_can_be_said(count: int) -> None:
    row = b"\x07" * count
    assert zlib.decompress(deflate([row, row])) == row * 2


def test_a_picture_has_the_colours_of_its_palette() -> None:
    pixels = bytes(range(COLOURS)) * 4
    picture = Image.open(BytesIO(write_png(pixels, width=8, palette=PALETTE)))
    assert (picture.size, picture.mode) == ((8, 8), "P")
    shown = picture.convert("RGB")
    assert [shown.getpixel((index % 8, index // 8)) for index in range(64)] == [PALETTE[value] for value in pixels]

"""Five signs that stand for a casus in what a reader hands to a group; kern/deelcode/afdruk.js makes the same."""

from __future__ import annotations

START, PRIME = 0x811C9DC5, 0x01000193
"""Fowler-Noll-Vo, version 1a, of 32 bits (RFC 9923)."""
SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"
LENGTH = 5


def make_afdruk(text: str) -> str:
    """Return the last five digits of the hash of a text, written with digits and small letters."""
    value = START
    for byte in text.encode():
        value = ((value ^ byte) * PRIME) & 0xFFFFFFFF
    signs = []
    for _ in range(LENGTH):
        value, digit = divmod(value, len(SIGNS))
        signs.append(SIGNS[digit])
    return "".join(reversed(signs))

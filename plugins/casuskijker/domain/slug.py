"""Addresses out of names: the last part of a URL, in ASCII, for ever."""

from __future__ import annotations

import re
import unicodedata

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LEADING_NUMBER = re.compile(r"^\d+-(?=.)")


def slugify(text: str) -> str:
    """Return the text in lower case ASCII with hyphens between words: 'Cliënt en wijk' gives 'client-en-wijk'."""
    folded = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", folded.replace("'", "")).strip("-")


def slug_of_file(stem: str) -> str:
    """Return the slug of a file name without its extension: a leading number with a hyphen only sorts the files."""
    return LEADING_NUMBER.sub("", stem)


def is_slug(text: str) -> bool:
    """Whether the text can be (the last part of) an address or an id as it stands."""
    return SLUG.fullmatch(text) is not None

"""The address that a title gives, for what `casuskijker nieuw` makes."""

from __future__ import annotations

from casuskijker.cli.parser import WrongUseError
from casuskijker.domain.slug import slugify

MAX_SLUG = 120
"""A file name may have 255 letters, on some disks 143; the number and the .md are part of it."""


def find_slug(titel: str) -> str:
    """Return the address that the title gives.

    Raises:
        WrongUseError: When the title gives no address, or one that is too long.
    """
    slug = slugify(titel)
    if not slug or slug == "index" or not titel.isprintable():
        raise WrongUseError(f"Van de titel {titel!a} is geen bestandsnaam te maken. Kies een titel met gewone letters.")
    if len(slug) > MAX_SLUG:
        message = "Deze titel is te lang voor een bestandsnaam. Kies een kortere; in het bestand mag hij langer zijn."
        raise WrongUseError(message)
    return slug

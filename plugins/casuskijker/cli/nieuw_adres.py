"""The address that a title gives, for what `casuskijker nieuw` makes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from casuskijker.cli.export_settings import uses_directory_urls
from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.settings import get_value, read_settings_if_any
from casuskijker.domain.slug import slugify

if TYPE_CHECKING:
    from pathlib import Path

DEV_ADDR = "127.0.0.1:8000"
"""Where MkDocs serves a site that does not say."""
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


def find_served_address(site: Path, folder: str, slug: str) -> str:
    """Return where the page of a text is for who serves the site at home."""
    settings = read_settings_if_any(site)
    mount = urlsplit(get_value(settings, "site_url") or "").path.strip("/")
    end = "/" if settings is None or uses_directory_urls(settings) else ".html"
    return f"http://{'/'.join(filter(None, (get_value(settings, 'dev_addr') or DEV_ADDR, mount, folder, slug)))}{end}"

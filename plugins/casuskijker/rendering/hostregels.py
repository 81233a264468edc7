"""What a host can say with every file that a page cannot say of itself, as the file `_headers` that some hosts read.

*Een eigen site* has the same lines for nginx and Apache; a test holds both to what stands here. Decision record 0027.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from casuskijker.domain import adressen

if TYPE_CHECKING:
    from casuskijker.domain.site import Site

OVERAL = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self)",
}
"""For every file.

*Samen kijken* scans codes with a camera; whatever another site puts in a frame here may not use one.
"""

NIET_INLIJSTEN = {"Content-Security-Policy": "frame-ancestors 'self'"}
"""For the pages that show all that a reader keeps: another site may not put those in a frame.

The rest it may, for schools do so on purpose. In such a frame a link to these pages opens in a tab of its own, and a
button that wipes asks first: what stands around a frame may lead a press astray.
"""

EIGEN_PAGINAS = (adressen.MIJN_KIJKWERK, adressen.SAMEN_KIJKEN)


def list_hostregels(base: str, *, directory_urls: bool) -> dict[str, dict[str, str]]:
    """Return what a host says with files, by their path on it; a star stands for whatever comes after."""
    pages = [adressen.url_of(page, directory_urls=directory_urls) for page in EIGEN_PAGINAS]
    own = {f"{base}{page}{'*' if page.endswith('/') else ''}": NIET_INLIJSTEN for page in pages}
    return {f"{base}*": OVERAL, **own}


def render_headers(site: Site) -> str:
    """Return the file for hosts such as Netlify and Cloudflare Pages; it must stand in the root of the host."""
    regels = list_hostregels(base_of(site.afzender.url), directory_urls=site.directory_urls)
    return "".join(
        "".join((f"{path}\n", *(f"  {name}: {said}\n" for name, said in headers.items())))
        for path, headers in regels.items()
    )


def base_of(site_url: str) -> str:
    """Return the path of a site on its host, with slashes around it."""
    return f"{urlsplit(site_url).path.rstrip('/')}/"

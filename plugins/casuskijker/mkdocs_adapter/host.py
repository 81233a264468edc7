"""What a site owner should know of the place where the site comes to stand: a tip, which no build fails on."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from casuskijker.mkdocs_adapter.reporting import log

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

OF_MANY = (
    "codeberg.page", "firebaseapp.com", "github.io", "gitlab.io", "herokuapp.com", "neocities.org", "netlify.app",
    "onrender.com", "pages.dev", "readthedocs.io", "surge.sh", "vercel.app", "web.app", "workers.dev",
)  # fmt: skip
"""Hosts where many have a site under a name of the host."""

PAD = (
    "De site komt onder een pad te staan: %s. Staan er op %s nog andere sites, dan kunnen hun scripts lezen en "
    "wijzigen wat lezers hier invullen. Een eigen domein of subdomein voorkomt dat; zie ‘Een eigen site’."
)
HOST = (
    "De site komt te staan op %s, een naam van een host die velen delen. Verhuist de site, dan blijft achter wat "
    "lezers daar in hun browser bewaarden. Een eigen domein of subdomein voorkomt dat; zie ‘Een eigen site’."
)


def tip_host(site_url: str) -> str:
    """Return what to say of an address; nothing where there is nothing to say."""
    parts = urlsplit(site_url)
    origin = f"{parts.scheme}://{parts.netloc}/"
    if parts.path.strip("/"):
        return PAD % (site_url, origin)
    return HOST % origin if (parts.hostname or "").endswith(tuple(f".{host}" for host in OF_MANY)) else ""


def report_host(config: MkDocsConfig) -> None:
    """Say it in the log."""
    if sentence := tip_host(config.site_url or ""):
        log.info("%s", sentence)

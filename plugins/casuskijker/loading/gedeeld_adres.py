"""What a site owner should know of the place where the site comes to stand, before readers keep answers there."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from casuskijker.domain.problem import Place
from casuskijker.loading.bronmappen import read_config
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.nodes import Node

SETTING = "site_url"
OF_MANY = (
    "amazonaws.com", "azurestaticapps.net", "azurewebsites.net", "b-cdn.net", "bitbucket.io", "blogspot.com",
    "cloudfront.net", "codeberg.page", "deno.dev", "firebaseapp.com", "fly.dev", "gitbook.io", "github.io",
    "gitlab.io", "glitch.me", "googleapis.com", "herokuapp.com", "kinsta.page", "neocities.org", "netlify.app",
    "onrender.com", "pages.dev", "r2.dev", "readthedocs.io", "replit.app", "sites.google.com", "sourceforge.io",
    "srht.site", "surge.sh", "tiiny.site", "vercel.app", "web.app", "webflow.io", "wixsite.com", "workers.dev",
)  # fmt: skip
"""Hosts where many have a site, under a name of the host or in a folder of it."""


def find_shared_address(file: Path, site_url: str | None = None) -> Iterator[Problem]:
    """Yield a tip when the address in these settings is not of this site alone, or cannot be taken along.

    `site_url` is what MkDocs made of the setting; without it, it is what the file says.
    """
    config = read_config(file)
    node = config and config.values.get(SETTING)
    address = read_site_url(config) if site_url is None else site_url
    if is_shared(address):
        yield m.GEDEELD_ADRES.at(node.place if node else Place(file.name), adres=address)


def is_shared(address: str) -> bool:
    """Whether others may have a site under the same name, or the name is one of a host or of an inner network."""
    parts = split_address(address)
    if parts.scheme not in {"http", "https"}:
        return False
    host = parts.hostname or ""
    is_of_network = "." not in host and ":" not in host and host not in {"", "localhost"}
    return bool(parts.path.strip("/")) or is_of_network or f".{host}".endswith(tuple(f".{each}" for each in OF_MANY))


def split_address(address: str) -> SplitResult:
    """Return the parts of an address; what is none has none."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


def read_site_url(settings: MapNode | None) -> str:
    """Return where these settings say that the site is; nothing where they do not."""
    return _read_address(settings and settings.values.get(SETTING))


def _read_address(node: Node | None) -> str:
    """Return the address that a file says; of one from the environment what it says to take without that."""
    if isinstance(node, ListNode):
        return _read_address(node.items[-1] if node.items else None)
    return node.text if isinstance(node, ScalarNode) else ""

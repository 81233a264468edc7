"""What an index shows of the package: our README, in which every link leads somewhere, and where the code is.

The repository does not know its own address; who releases it says so in CASUSKIJKER_REPO_URL, and the address of the
site in CASUSKIJKER_SITE_URL. Without these a link is its words, for on an index a path in a repository leads nowhere.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

LINK = re.compile(r"\[([^][]+)\]\((?!https?:|#)([^()\s]+)\)")
REPO, SITE = "CASUSKIJKER_REPO_URL", "CASUSKIJKER_SITE_URL"


class IndexMetadata(MetadataHookInterface):
    """Runs when a wheel or an sdist is made of a repository; an sdist holds what it said."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the readme and the addresses; in an sdist they are there already."""
        if "readme" in metadata:
            return
        repo, site = (os.environ.get(name, "").rstrip("/") for name in (REPO, SITE))
        text = (Path(self.root) / "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": lead_somewhere(text, repo)}
        metadata["urls"] = {name: url for name, url in _list_urls(repo, site) if url}


def lead_somewhere(text: str, repo: str) -> str:
    """Return a text of which no link is a path: it leads into the repository, or is no link."""
    return LINK.sub(lambda link: f"[{link[1]}]({repo}/blob/HEAD/{link[2]})" if repo else link[1], text)


def _list_urls(repo: str, site: str) -> list[tuple[str, str]]:
    return [
        ("Homepage", site or repo),
        ("Documentation", site and f"{site}/meewerken/eigen-site/"),
        ("Source", repo),
        ("Changelog", repo and f"{repo}/blob/HEAD/CHANGELOG.md"),
    ]

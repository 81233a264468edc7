"""Other builders to measure beside: Zensical with the project of Material, and Hugo with the barest layout there is."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.inhoud import write, write_plain
from tests.buren.omgevingen import make_omgeving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.bench.inhoud import Verhaal

ZENSICAL, HUGO = "Zensical, eigen zoeken", "Hugo, zonder zoeken"
COMMANDS = {ZENSICAL: ("zensical", "build"), HUGO: ("hugo", "--quiet")}

HUGO_SETTINGS = (
    'baseURL = "https://example.org/"\ntitle = "Meting"\nlanguageCode = "nl"\npublishDir = "site"\n'
    'disableKinds = ["taxonomy", "term", "RSS"]\n'
)
PAGE = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>'
    "<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n"
)


def list_others() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the builders that can be had here, each with its command; of one that cannot, say so."""
    for name, (program, *rest) in COMMANDS.items():
        try:
            folder = make_omgeving(program, with_us=False).folder
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"{name} is hier niet te krijgen, en ontbreekt dus: {error}", file=sys.stderr)
        else:
            yield name, (str(folder / "bin" / program), *rest)


def write_hugo(project: Path, verhalen: list[Verhaal]) -> None:
    """Write a project with the same texts for Hugo."""
    write(project / "hugo.toml", HUGO_SETTINGS)
    for layout in ("_default/single.html", "_default/list.html"):
        write(project / "layouts" / layout, PAGE)
    write(project / "content/_index.md", "---\ntitle: Meting\n---\n\nEen site om te meten.\n")
    for verhaal in verhalen:
        text = f"---\ntitle: {verhaal.titel}\n---\n\n{verhaal.body}"
        write(project / f"content/casussen/verhaal-{verhaal.number}.md", text)


WRITERS: dict[str, Callable[[Path, list[Verhaal]], None]] = {ZENSICAL: write_plain, HUGO: write_hugo}

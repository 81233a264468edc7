"""A served site that grows by changes beside one that is built from nothing after each of them, in this process."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig

from casuskijker.cache import NO_CACHE
from casuskijker.domain.problem import Severity
from casuskijker.mkdocs_adapter.serve.herbouw import Herbouw
from casuskijker.mkdocs_adapter.serve.stand import WholeError
from casuskijker.mkdocs_adapter.serve.zoekronde import Zoekronde
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
from casuskijker.search import Zoekbouw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from casuskijker.domain.site import Site
    from casuskijker.mkdocs_adapter.plugin import CasuskijkerPlugin

ADDRESS = "http://127.0.0.1:8000/"
NOWHERE = "127.0.0.1:0"
"""Where nothing is served; any place is good."""
PLUGINS = vars(MkDocsConfig)["plugins"]
"""The setting of MkDocs that keeps plugins from one build to the next."""


def leave_out_index(replace: Callable[[object, str, object], None] = setattr) -> None:
    """Have no index made: it comes out of the same content, and takes longest."""
    for name in ("start", "send", "finish", "stop"):
        replace(Zoekindexbouw, name, lambda *_, **__: None)
    replace(Zoekronde, "_publish", lambda *_: None)


class Gebouwd:
    """A site as `mkdocs serve` builds it after each change: all of it."""

    def __init__(self, project: Path, site: Path) -> None:
        self.project, self.site = project, site
        self._kept: dict[str, object] = {}
        self.plugin: CasuskijkerPlugin | None = None

    @property
    def searched(self) -> tuple[Site, list[tuple[str, str]]]:
        """What the search index is made of."""
        assert self.plugin
        return self.plugin.inhoud.site, self.plugin.inhoud.own.texts

    def read(self) -> None:
        """See what there is to show: of a text that breaks after this, it stays."""
        assert self.plugin
        self.plugin.inhoud.load(self.plugin.publicatie.bronmappen)

    @property
    def is_stuck(self) -> bool:
        """Whether a list has an error, so that all of it stays as it was: what is compared then says nothing."""
        assert self.plugin
        wrong = (each for each in self.plugin.inhoud.problems if each.severity is Severity.ERROR)
        return any(not each.place.path.endswith(".md") for each in wrong)

    def build(self) -> None:
        PLUGINS.plugin_cache = self._kept
        config = load_config(str(self.project / "mkdocs.yml"), site_dir=str(self.site), dev_addr=NOWHERE)
        plugin: Any = config.plugins["casuskijker"]
        if self.plugin is None:
            config.plugins.on_startup(command="serve", dirty=False)
        self.plugin = plugin
        config.site_url = ADDRESS
        build(config, serve_url=ADDRESS)


@contextmanager
def grow(project: Path, workplace: Path) -> Iterator[Groei]:
    """Build a site twice, and yield the two."""
    groei = Groei(project, workplace)
    try:
        yield groei
    finally:
        groei.herbouw.close()


class Groei:
    """The two sites."""

    def __init__(self, project: Path, workplace: Path) -> None:
        self.whole = 0
        self.grown, self.clean = Gebouwd(project, workplace / "gegroeid"), Gebouwd(project, workplace / "nieuw")
        self.grown.build()
        self.clean.build()  # from here on both keep what a text said before it broke
        assert self.grown.plugin
        self.herbouw = Herbouw(self.grown.plugin, self._build_whole, self.grown.site)

    def _build_whole(self) -> None:
        self.whole += 1
        self.grown.build()

    def glance(self, place: str) -> None:
        """Let the one follow for who looks at this page, and leave the rest of the round."""
        self.herbouw.run(place)
        self.clean.read()  # a text with an error that is gone for a moment is forgotten as it was

    def follow(self, *, compare: bool = True) -> list[str]:
        """Let the one follow what changed, build the other from nothing, and return which files are not the same."""
        self.herbouw.run("index.html")
        try:
            while self.herbouw.step():
                pass
        except WholeError:
            self.herbouw.give_up()
            self.herbouw.run()
        assert not self.grown.is_stuck
        self.clean.read()
        if compare:
            self.clean.build()
        return find_different(self.grown.site, self.clean.site) if compare else []


class Zoekgroei:
    """The search index of a site that grows, which follows it, beside one that is made from nothing."""

    def __init__(self) -> None:
        self._bouw = Zoekbouw(NO_CACHE)

    def follow(self, groei: Groei, *, compare: bool = True) -> list[str]:
        """Follow what changed, and return which files are not the same when that is asked."""
        files = self._bouw.make(*groei.grown.searched)
        anew = Zoekbouw(NO_CACHE).make(*groei.clean.searched) if compare else files
        return sorted(name for name in files.keys() | anew.keys() if files.get(name) != anew.get(name))


def find_different(one: Path, other: Path) -> list[str]:
    """Return the places of files that two folders do not both have, byte for byte."""
    left, right = (
        {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()} for site in (one, other)
    )
    same = (place for place in left.keys() & right.keys() if left[place].read_bytes() == right[place].read_bytes())
    return sorted((left.keys() | right.keys()) - set(same))

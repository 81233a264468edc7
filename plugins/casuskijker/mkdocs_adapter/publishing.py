"""The hooks of MkDocs about what leaves the house; what is read, plugin.py hears."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mkdocs.plugins import BasePlugin, event_priority

from casuskijker.loading import find_in_onderaan, find_in_voet
from casuskijker.mkdocs_adapter.config import CasuskijkerConfig
from casuskijker.mkdocs_adapter.dode_links import DodeLinks
from casuskijker.mkdocs_adapter.frames import Frames, find_others, open_frames
from casuskijker.mkdocs_adapter.gebouwd import Gebouwd
from casuskijker.mkdocs_adapter.own_pages import address_texts, moves_pages
from casuskijker.mkdocs_adapter.published import Publicatie
from casuskijker.mkdocs_adapter.serve.poort import refuse_taken
from casuskijker.mkdocs_adapter.voortgang import Voortgang
from casuskijker.rendering.environment import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from casuskijker.cache import Cache
    from casuskijker.loading import Bronmappen
    from casuskijker.mkdocs_adapter.inhoud import Inhoud
    from casuskijker.mkdocs_adapter.paginas import Paginas
    from casuskijker.mkdocs_adapter.serve.bronnen import Vooraf
    from casuskijker.mkdocs_adapter.staging import Staging
    from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
    from casuskijker.rendering import Assets


LOOKS_AT_WRITTEN = ("post_page", "post_build")
"""What a plugin listens to that has the last say in a page, or looks for what was written, and may write in it."""


class Following(Protocol):
    """Who follows what an author writes, until the site is no longer served."""

    def close(self) -> None:
        """Stop following."""


class PublishingPlugin(BasePlugin[CasuskijkerConfig]):
    """Lets through what readers may have."""

    inhoud: Inhoud
    paginas: Paginas
    zoekindex: Zoekindexbouw
    staging: Staging
    publicatie: Publicatie
    gebouwd: Gebouwd
    cache: Cache
    serving = dirty = is_whole = False
    vooraf: Vooraf | None = None
    beside: Path | None = None
    """Where MkDocs builds a served site that must stay as it is until that went well."""
    refusal = ""
    """Why what is served is not the site as it is now, where that could not be built."""
    builds = ""
    """Why all of a served site is being built, for as long as that takes."""
    tell: Callable[[], None] = staticmethod(lambda: None)
    """Has who looks at a page of a served site hear what is said above it by now."""
    volger: Following | None = None

    def choose_site(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build where whoever serves a site wants to see it first, or where MkDocs would; where nobody can, nothing."""
        if self.serving and not self.is_whole:  # before the first time: then it is ours
            refuse_taken(config)
        config.site_dir = str(self.beside or config.site_dir)
        return config

    def begin(self, bronmappen: Bronmappen, config: MkDocsConfig, *, assets: Assets, serving: bool) -> None:
        """Begin a build."""
        self.inhoud.open(self.cache, tell=self.zoekindex.tell)
        self.frames, self._may_leave = Frames(), False
        self.inhoud.voortgang = Voortgang(is_told=serving)
        if not self.beside:
            self.inhoud.voortgang.say("De site wordt gemaakt; is hij er, dan staat hier zijn adres.")
        links = DodeLinks(bronmappen.root, lambda: self.inhoud.own.files)
        self.publicatie = Publicatie(bronmappen, assets, links, serving=serving)
        self.publicatie.start(config)

    def index_texts(self, config: MkDocsConfig, files: Files, *, is_early: bool) -> None:
        """Have the index made while pages are, or a little later where another plugin says late where they come."""
        if is_early == moves_pages(config):
            return
        inhoud, texts = self.inhoud, self.inhoud.own.texts
        placed = texts if is_early else address_texts(texts, files, config)
        earlier = None if any(find_others(config, self, LOOKS_AT_WRITTEN)) else self.staging.site
        self.zoekindex.send(inhoud.site, placed, to=Path(config.site_dir), earlier=earlier)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Take what MkDocs made of the files; of what is in no menu all is made."""
        settings = self.publicatie.bronmappen.settings
        self.publicatie.report(find_in_voet(settings, lambda page: bool(files.get_file_from_path(page))))
        self.paginas.finish(nav, files, config)
        self.gebouwd = Gebouwd(config, files, nav)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Leave off the site what nothing links to; the pages are made, and the files not yet copied."""
        self.gebouwd.env = env
        self.inhoud.voortgang.begin("Pagina's op hun plek", len(files.documentation_pages()))
        self.index_texts(config, files, is_early=False)
        titles = [str(item.title) for item in self.gebouwd.nav.items]  # which pages that have been read say
        self.publicatie.report(find_in_onderaan(self.publicatie.bronmappen.settings, titles))
        self.publicatie.finish_files(files, config)
        if not (self.serving or self.dirty):
            self.frames = open_frames(self.cache, config, self.gebouwd.nav, env=env, ours=self)
            env = settle(env) if self.frames.key else env  # where nobody else has a say in what templates know
            self._may_leave = not any(find_others(config, self, LOOKS_AT_WRITTEN))
        return env

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Let no script of an author through, whatever made it; a page that stands there already stays as it is."""
        self.inhoud.voortgang.step()
        html = self.publicatie.finish_page(output, page, config)
        return "" if self._may_leave and self.staging.leave(page.file.dest_uri, html) else html

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the site that is there as it was."""
        DodeLinks.stop()
        self.staging.give_up(error)

    def stop_halfway(self) -> None:
        """Leave the site that is there as it was, where somebody stopped a build: MkDocs says no more than its end."""
        self.zoekindex.stop()
        self.staging.give_up()

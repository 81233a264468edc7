"""How MkDocs calls us: read the content once, hand over finished pages, keep a served site up when content breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mkdocs.plugins import CombinedEvent, event_priority

from casuskijker.mkdocs_adapter.afzender import create_site
from casuskijker.mkdocs_adapter.ballast import drop_ballast
from casuskijker.mkdocs_adapter.config import list_watched, locate_bronmappen, locate_cache
from casuskijker.mkdocs_adapter.files import add_files, create_files, keep_out_of_menu
from casuskijker.mkdocs_adapter.inhoud import Inhoud
from casuskijker.mkdocs_adapter.own_pages import find_pages, offer_voorlezen
from casuskijker.mkdocs_adapter.paginas import Paginas
from casuskijker.mkdocs_adapter.publishing import PublishingPlugin
from casuskijker.mkdocs_adapter.reporting import report_extensions, report_left_as_text
from casuskijker.mkdocs_adapter.serve.bronnen import look_ahead
from casuskijker.mkdocs_adapter.serve.server import follow_author
from casuskijker.mkdocs_adapter.staging import Staging
from casuskijker.mkdocs_adapter.theme import prepare_theme, speak_as_asked
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


class CasuskijkerPlugin(PublishingPlugin):
    """Casussen and kijkramen as pages of a MkDocs site."""

    def __init__(self) -> None:
        """Start without a site; MkDocs keeps the instance while it serves."""
        self.inhoud = Inhoud()
        self.paginas = Paginas()
        self.zoekindex = Zoekindexbouw()
        self.staging = Staging()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether a site is built or served. The presence of this hook makes MkDocs keep the instance."""
        self.serving, self.dirty, self.is_whole = command == "serve", dirty, False
        self.staging = Staging(wanted=command == "build" and not dirty)

    @event_priority(100)
    def _on_config_first(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build beside the site that is there, before another plugin looks where the site comes."""
        self.staging.begin(config)
        return self.choose_site(config)

    def _on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Begin with what takes longest, prepare the theme and have MkDocs watch the content."""
        speak_as_asked(config)
        bronmappen = locate_bronmappen(self.config, config)
        self.cache = locate_cache(self.config, bronmappen)
        self.zoekindex.start(self.cache, stays=self.serving)
        assets = prepare_theme(config)
        report_extensions(config)
        self.vooraf = look_ahead(config, bronmappen) if self.serving else None
        config.watch += list_watched(bronmappen)
        self.begin(bronmappen, config, assets=assets, serving=self.serving)
        return config

    on_config = CombinedEvent(_on_config_first, _on_config)

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Load the content, say what is wrong with it, and add its pages."""
        drop_ballast(files, config)
        inhoud, publicatie = self.inhoud, self.publicatie
        keep_out_of_menu(files, publicatie.bronmappen.settings, config)
        catalogus = inhoud.load(publicatie.bronmappen)
        inhoud.read_own_pages(find_pages(files), publicatie.bronmappen)
        publicatie.linked = inhoud.geladen.bestanden
        publicatie.report(inhoud.problems)
        inhoud.site = create_site(catalogus, config)
        self.index_texts(config, files, is_early=True)
        paginas = inhoud.make_all() if self.serving else inhoud.make_once()
        self.paginas = Paginas(paginas, once=not self.serving)
        publicatie.report_places(inhoud.find_unknown_places(paginas))
        made = create_files(inhoud, publicatie.bronmappen, config, paginas=paginas, assets=publicatie.assets)
        return add_files(files, made)

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Explain begrippen on pages that were written by hand, and help to read them; generated ones have it all."""
        del files, config
        return offer_voorlezen(self.inhoud.uitleg.explain(markdown, page, self.inhoud.site), page)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put in the HTML of a page that was finished already."""
        del config, files
        if page.file.generated_by is None:
            report_left_as_text(html, page.file.src_uri)
        return self.paginas.put_in(html, page)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Look at what MkDocs and other plugins wrote by now; wait for the search index, which was made meanwhile."""
        self.inhoud.keep()
        self.frames.keep()
        self.publicatie.finish_site(config, alone=self._may_leave)
        self.zoekindex.finish()
        self.is_whole = True

    def on_shutdown(self) -> None:
        """Leave nothing behind, also after a build that failed; one that went well takes its place."""
        if self.volger:
            self.volger.close()
        try:
            self.staging.finish() if self.is_whole else self.stop_halfway()
        finally:
            self.zoekindex.stop()  # until here it keeps what the next build may have

    @event_priority(-100)
    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> None:
        """Show what an author changes as soon as it is there."""
        del config
        self.volger = follow_author(server, self, builder)

"""How MkDocs calls us: read the content once, hand over finished pages, keep a served site up when content breaks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.plugins import CombinedEvent, event_priority

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.loading import find_unknown_places, list_places, load_catalogus, restore_broken
from casuskijker.mkdocs_adapter.afzender import create_site
from casuskijker.mkdocs_adapter.ballast import drop_ballast
from casuskijker.mkdocs_adapter.config import list_watched, locate_bronmappen, locate_cache
from casuskijker.mkdocs_adapter.files import add_files, create_files
from casuskijker.mkdocs_adapter.own_pages import check_pages, explain_own, find_pages
from casuskijker.mkdocs_adapter.paginas import Paginas
from casuskijker.mkdocs_adapter.publishing import PublishingPlugin
from casuskijker.mkdocs_adapter.reporting import report_extensions, report_left_as_text
from casuskijker.mkdocs_adapter.staging import Staging
from casuskijker.mkdocs_adapter.theme import prepare_theme
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
from casuskijker.rendering import render_site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from casuskijker.loading import Geladen


class CasuskijkerPlugin(PublishingPlugin):
    """Casussen and kijkramen as pages of a MkDocs site."""

    def __init__(self) -> None:
        """Start without a site; MkDocs keeps the instance while it serves."""
        self.serving = False
        self.last_good: Catalogus | None = None
        self.paginas = Paginas()
        self.zoekindex = Zoekindexbouw()
        self.staging = Staging()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether a site is built or served. The presence of this hook makes MkDocs keep the instance."""
        self.serving = command == "serve"
        self.staging = Staging(wanted=command == "build" and not dirty)

    @event_priority(100)
    def _on_config_first(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build beside the site that is there, before another plugin looks where the site comes."""
        self.staging.begin(config)
        return config

    def _on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Prepare the theme and have MkDocs watch the content."""
        assets = prepare_theme(config)
        report_extensions(config)
        bronmappen = locate_bronmappen(self.config, config)
        self.zoekindex.start(locate_cache(self.config, bronmappen))
        config.watch += list_watched(bronmappen)
        self.begin(bronmappen, config, assets=assets, serving=self.serving)
        return config

    on_config = CombinedEvent(_on_config_first, _on_config)

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Load the content, say what is wrong with it, and add its pages."""
        drop_ballast(files, config)
        bronmappen = self.publicatie.bronmappen
        geladen = load_catalogus(bronmappen)
        pages = find_pages(files)
        self.publicatie.linked = geladen.bestanden
        self.publicatie.report([*geladen.problems, *check_pages(pages, bronmappen)], config)
        site = create_site(self._choose_catalogus(geladen), config)
        by_hand = [(file.src_uri, file.content_string) for file in pages]
        self.zoekindex.send(site, by_hand, to=Path(config.site_dir))
        paginas = list(render_site(site))
        self.paginas = Paginas(paginas)
        ids = {pagina.page: pagina.ids for pagina in paginas} | {page: list_places(text) for page, text in by_hand}
        self.publicatie.report(find_unknown_places(geladen.plekken, ids), config)
        add_files(files, create_files(site, bronmappen, config, paginas=paginas, assets=self.publicatie.assets))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Explain begrippen on pages in Dutch that were written by hand; on generated ones they are explained."""
        del files
        return explain_own(markdown, page, Site(self.last_good or Catalogus(), config.use_directory_urls))

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put in the HTML of a page that was finished already."""
        del config, files
        if page.file.generated_by is None:
            report_left_as_text(html, page.file.src_uri)
        return self.paginas.put_in(html, page)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Wait for the search index, which was made meanwhile; look at what MkDocs and other plugins wrote by then."""
        self.zoekindex.finish()
        self.publicatie.finish_site(config)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the site that is there as it was."""
        self.staging.give_up(error)

    def on_shutdown(self) -> None:
        """Leave nothing behind, also after a build that failed; one that went well takes its place."""
        self.zoekindex.stop()
        self.staging.finish()

    def _choose_catalogus(self, geladen: Geladen) -> Catalogus:
        """Return what to show: the new content, where it has errors as it was without them."""
        self.last_good = restore_broken(geladen, self.last_good) if self.last_good else geladen.catalogus
        return self.last_good

"""How MkDocs calls us: read the content once, hand over finished pages, keep a served site up when content breaks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.plugins import BasePlugin, event_priority

from casuskijker.loading import find_unknown_places, list_places, load_catalogus, restore_broken
from casuskijker.mkdocs_adapter.ballast import drop_ballast
from casuskijker.mkdocs_adapter.config import CasuskijkerConfig, list_watched, locate_bronmappen
from casuskijker.mkdocs_adapter.files import add_files, create_files
from casuskijker.mkdocs_adapter.herladen import reload_by_file
from casuskijker.mkdocs_adapter.own_pages import check_pages, find_pages
from casuskijker.mkdocs_adapter.paginas import Paginas
from casuskijker.mkdocs_adapter.published import Publicatie
from casuskijker.mkdocs_adapter.reporting import report_extensions
from casuskijker.mkdocs_adapter.theme import prepare_theme
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
from casuskijker.rendering import explain_page, render_site

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.loading import Geladen


class CasuskijkerPlugin(BasePlugin[CasuskijkerConfig]):
    """Casussen and kijkramen as pages of a MkDocs site."""

    def __init__(self) -> None:
        """Start without a site; MkDocs keeps the instance while it serves."""
        self.serving = False
        self.last_good: Catalogus | None = None
        self.paginas = Paginas()
        self.zoekindex = Zoekindexbouw()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether a site is built or served. The presence of this hook makes MkDocs keep the instance."""
        del dirty
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Prepare the theme and have MkDocs watch the content."""
        prepare_theme(config)
        report_extensions(config)
        self.zoekindex.start()
        bronmappen = locate_bronmappen(self.config, config)
        config.watch += list_watched(bronmappen)
        self.publicatie = Publicatie(bronmappen, serving=self.serving)
        self.publicatie.start(config)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Load the content, say what is wrong with it, and add its pages."""
        drop_ballast(files, config)
        bronmappen = self.publicatie.bronmappen
        geladen = load_catalogus(bronmappen)
        pages = find_pages(files)
        self.publicatie.linked = geladen.bestanden
        self.publicatie.report([*geladen.problems, *check_pages(pages, bronmappen)], config)
        catalogus = self._choose_catalogus(geladen)
        by_hand, directory_urls = [(file.src_uri, file.content_string) for file in pages], config.use_directory_urls
        self.zoekindex.send(catalogus, by_hand, site=Path(config.site_dir), directory_urls=directory_urls)
        paginas = list(render_site(catalogus, directory_urls=directory_urls))
        self.paginas = Paginas(paginas)
        ids = {pagina.page: pagina.ids for pagina in paginas} | {page: list_places(text) for page, text in by_hand}
        self.publicatie.report(find_unknown_places(geladen.plekken, ids), config)
        add_files(files, create_files(catalogus, bronmappen, config, paginas=paginas))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Explain begrippen on pages in Dutch that were written by hand; generated ones come with it."""
        del files
        by_hand = page.file.generated_by is None and page.meta.get("lang", "nl") == "nl"
        if not by_hand or self.last_good is None:
            return markdown
        return explain_page(markdown, self.last_good, page=page.file.src_uri, directory_urls=config.use_directory_urls)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put in the HTML of a page that was finished already."""
        del config, files
        return self.paginas.put_in(html, page)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Leave off the site what nothing links to; the pages are made, and the files not yet copied."""
        self.publicatie.finish_files(files, config)
        return env

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Let no script of an author through, whatever made it."""
        return self.publicatie.finish_page(output, page, config)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> None:
        """Have pages reload without a script in them."""
        del config, builder
        reload_by_file(server)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Wait for the search index, which was made meanwhile."""
        del config
        self.zoekindex.finish()

    def on_shutdown(self) -> None:
        """Leave nothing behind, also after a build that failed."""
        self.zoekindex.stop()

    def _choose_catalogus(self, geladen: Geladen) -> Catalogus:
        """Return what to show: the new content, where it has errors as it was without them."""
        self.last_good = restore_broken(geladen, self.last_good) if self.last_good else geladen.catalogus
        return self.last_good

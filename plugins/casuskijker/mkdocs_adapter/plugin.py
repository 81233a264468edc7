"""How MkDocs calls us: read the content once, hand over finished pages, keep a served site up when content breaks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.plugins import BasePlugin

from casuskijker.loading import find_unknown_places, list_places, load_catalogus, restore_broken
from casuskijker.mkdocs_adapter.ballast import drop_ballast
from casuskijker.mkdocs_adapter.config import CasuskijkerConfig, list_watched, locate_bronmappen
from casuskijker.mkdocs_adapter.files import add_files, create_files
from casuskijker.mkdocs_adapter.own_pages import check_pages, find_pages
from casuskijker.mkdocs_adapter.paginas import Paginas
from casuskijker.mkdocs_adapter.reporting import (
    describe_errors,
    log,
    report_extensions,
    report_left_as_text,
    report_problems,
    stop_on_errors,
)
from casuskijker.mkdocs_adapter.theme import prepare_theme
from casuskijker.mkdocs_adapter.zoekindex import Zoekindexbouw
from casuskijker.rendering import explain_page, label_tables, render_site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
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
        # While serving, MkDocs adds a script of its own to every page, which a policy would refuse.
        prepare_theme(config, with_csp=not self.serving)
        report_extensions(config)
        self.zoekindex.start()
        bronmappen = locate_bronmappen(self.config, config)
        config.watch += list_watched(bronmappen)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Load the content, say what is wrong with it, and add its pages."""
        drop_ballast(files, config)
        bronmappen = locate_bronmappen(self.config, config)
        geladen = load_catalogus(bronmappen)
        pages = find_pages(files)
        problems = [*geladen.problems, *check_pages(pages, root=bronmappen.root)]
        report_problems(problems)
        if not self.serving:
            stop_on_errors(problems)
        catalogus = self._choose_catalogus(geladen)
        config.extra["casuskijker"]["problemen"] = describe_errors(problems) if self.serving else []
        by_hand = [(file.src_uri, file.content_string) for file in pages]
        directory_urls = config.use_directory_urls
        self.zoekindex.send(catalogus, by_hand, site=Path(config.site_dir), directory_urls=directory_urls)
        paginas = list(render_site(catalogus, directory_urls=directory_urls))
        self.paginas = Paginas(paginas)
        ids = {pagina.page: pagina.ids for pagina in paginas} | {page: list_places(text) for page, text in by_hand}
        report_problems([*find_unknown_places(geladen.plekken, ids)])
        for address in add_files(files, create_files(catalogus, bronmappen, config, paginas=paginas)):
            log.warning("%s is met de hand geschreven; de pagina die casuskijker daar maakt, vervalt.", address)
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
        if page.file.generated_by is None:
            report_left_as_text(html, page.file.src_uri)
            return label_tables(html)
        return self.paginas.put_in(html, page)

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

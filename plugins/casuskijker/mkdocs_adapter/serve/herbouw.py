"""Keeps a served site as it would be if it were built from nothing: round after round what a change touches."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.mkdocs_adapter.files import file_of_pagina
from casuskijker.mkdocs_adapter.gebouwd import OURS
from casuskijker.mkdocs_adapter.paginas import FinishedPage
from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.mkdocs_adapter.serve.afronding import reconcile, write_files, write_templates
from casuskijker.mkdocs_adapter.serve.anderen import find_forcing
from casuskijker.mkdocs_adapter.serve.geheel import Geheel, RefusedError, report_refusal
from casuskijker.mkdocs_adapter.serve.kader import looks_further
from casuskijker.mkdocs_adapter.serve.paginabouw import Paginabouw
from casuskijker.mkdocs_adapter.serve.ronde import begin_round
from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
from casuskijker.mkdocs_adapter.serve.stand import SettingsError, WholeError, take_stand
from casuskijker.mkdocs_adapter.serve.verslag import report_round
from casuskijker.mkdocs_adapter.serve.voorrang import Voorrang
from casuskijker.mkdocs_adapter.serve.zoekronde import Zoekronde

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from casuskijker.mkdocs_adapter.publishing import PublishingPlugin
    from casuskijker.mkdocs_adapter.serve.stand import Stand
    from casuskijker.rendering import Pagina
    from casuskijker.rendering.taken import Taak


class Herbouw:
    """First the page that is looked at, then all others that a change touches, then what is made of the whole."""

    def __init__(self, plugin: PublishingPlugin, build: Callable[[], None], site: Path) -> None:
        """Take over a site that was just built whole; `build` does that again."""
        self._plugin = plugin
        self._schrijver = Schrijver(site)
        self._geheel = Geheel(plugin, build, self._schrijver)
        self._voorrang = Voorrang()
        self._always = ""
        self.is_news = True
        """Whether the last round had something else to show than the one before."""
        self._is_first = True
        self.zoekronde: Zoekronde
        self._stand: Stand | None = None
        self._take_stand()

    def run(self, in_view: str = "") -> None:
        """Follow a change: when this returns, the page in this place of the site is as it should be.

        Raises:
            BaseException: What another plugin raises; at the next change all is built.
        """
        with self._voorrang.first():
            self.is_news = True
            try:
                while not self._follow(in_view):
                    pass
            except BaseException:
                self._stand = None
                raise

    def _follow(self, in_view: str) -> bool:
        """Return whether the site follows; if not, it has other settings to go on with."""
        start, before = time.perf_counter(), self._plugin.publicatie.errors
        try:
            stand = self._begin_round()
            self._make_page(stand, in_view)
        except WholeError as reason:
            log.info("De hele site wordt gebouwd: %s.", reason)
            return self._build_whole(reason)
        files = sorted(stand.changed)
        report_round(files, time.perf_counter() - start, errors=self._plugin.publicatie.errors, before=before)
        self.is_news = bool(files) or self._is_first
        self._is_first = False
        return True

    def make_page(self, dest: str) -> bool:
        """Have the page in this place as it should be, and return whether there is one; what is none stays as it is."""
        with self._voorrang.first():
            return self._make_page(self._stand, dest)

    def _make_page(self, stand: Stand | None, dest: str) -> bool:
        if stand is None:
            return False
        uri = stand.uri_of.get(dest)
        if uri is None or stand.is_gone(uri):  # it may be one of those that came
            for new in stand.new:
                self._make(stand, new)
            uri = stand.uri_of.get(dest)
        if uri is None:
            return False
        taak = stand.taak_of.get(uri)
        if taak and taak in stand.to_make:
            self._make(stand, taak)
        if stand.is_gone(uri):
            stand.forget_gone()
            self._schrijver.remove(dest)
        else:
            self._bouw.write(uri)
        return True

    def step(self) -> bool:
        """Do one of the things that the last round left; return whether there are more.

        Raises:
            WholeError: When they cannot be done one by one.
        """
        with self._voorrang.last():
            stand = self._stand
            if stand is None or stand.is_done:
                return False
            self.zoekronde.begin(stand.site, stand.own.texts)
            if stand.to_make:
                self._make(stand, next(iter(stand.to_make)))
            elif stand.to_write:
                self._bouw.write(next(iter(stand.to_write)))
            else:
                self._finish(stand)
            return not stand.is_done

    def between_rounds(self) -> AbstractContextManager[None]:
        """Have nothing change meanwhile."""
        return self._voorrang.first()

    def give_up(self) -> None:
        """Build whole at the next change."""
        with self._voorrang.first():
            self._stand = None

    def close(self) -> None:
        """Leave nothing behind."""
        self.zoekronde.stop()
        self._schrijver.close()

    def _begin_round(self) -> Stand:
        if self._stand is None:
            raise WholeError(self._always or "de vorige keer ging het niet goed")
        begin_round(self._stand, self._plugin, bouw=self._bouw, schrijver=self._schrijver)
        return self._stand

    def _build_whole(self, reason: WholeError) -> bool:
        """Build all, and return whether that is all: when other settings are refused, a site goes on with those it had.

        Whoever looks at a page hears of it, since it takes as long as it takes.
        """
        self._plugin.builds = str(reason)
        self._plugin.tell()
        try:
            return self._build(keeps=isinstance(reason, SettingsError))
        finally:
            self._plugin.builds = ""

    def _build(self, *, keeps: bool) -> bool:
        stand, self._stand = self._stand if keeps else None, None
        vooraf = stand and stand.vooraf.renew()
        self.zoekronde.stop()
        gc.unfreeze()
        try:
            self._geheel.build()
        except RefusedError as error:
            self._plugin.refusal = str(error)
            report_refusal(error)
            if stand and vooraf:
                stand.vooraf, self._stand = vooraf, stand
            self.zoekronde = self._begin_index((Site(Catalogus()), []))  # what was being made, was stopped
            return self._stand is None
        if self._plugin.refusal:
            log.info("Weer in orde: de site is opnieuw gebouwd.")
        self._plugin.refusal = ""
        self._take_stand()
        return True

    def _begin_index(self, made_of: tuple[Site, list[tuple[str, str]]]) -> Zoekronde:
        return Zoekronde(self._schrijver, self._plugin.zoekindex, self._plugin.cache, made_of=made_of)

    def _take_stand(self) -> None:
        """Take what was just built whole as the beginning of rounds, unless every change asks for a whole build.

        What was built stays, so that looking for what can be thrown away need not go through it in each round.
        """
        plugin = self._plugin
        plugin.inhoud.look_what_went(plugin.publicatie.bronmappen)
        self.zoekronde = self._begin_index((plugin.inhoud.site, plugin.inhoud.own.texts))
        self._always, self._is_first = self._find_reason_for_always(), True  # it may have been saved during the build
        if plugin.vooraf and not self._always:
            self._stand = take_stand(plugin, plugin.vooraf)
            self._bouw = Paginabouw(self._stand, plugin.publicatie, self._schrijver)
            gc.freeze()

    def _find_reason_for_always(self) -> str:
        config = self._plugin.gebouwd.config
        if forcing := find_forcing(config, self._plugin):
            return f"{', '.join(forcing)} kijkt naar de hele site"
        if config.extra_templates:
            return "mkdocs.yml heeft extra_templates"
        if config.strict:
            return "streng bouwen telt de waarschuwingen van alle pagina's"
        return "een sjabloon van jezelf kijkt naar alle pagina's" if looks_further(config) else ""

    def _make(self, stand: Stand, taak: Taak) -> None:
        """Make the pages of one piece of work, and write those that are other ones than before."""
        paginas, earlier = self._plugin.inhoud.maker.make(taak), stand.made.get(taak, ())
        del stand.to_make[taak]
        stand.made[taak] = paginas
        known = {pagina.page: pagina for pagina in earlier}
        for pagina in paginas:
            if known.get(pagina.page) != pagina and self._take(stand, taak, pagina):
                self._bouw.write(pagina.page)

    def _take(self, stand: Stand, taak: Taak, pagina: Pagina) -> bool:
        """Let MkDocs know a page as it is now, and return whether it is shown: one by hand goes before it."""
        gebouwd, page = stand.gebouwd, pagina.page
        stand.taak_of[page] = taak
        file = gebouwd.alle.get_file_from_path(page)
        if file and file.generated_by != OURS:
            return False
        if file and page in gebouwd.in_nav:
            file.content_string = pagina.front_matter
        else:
            file = file_of_pagina(pagina, self._plugin.publicatie.bronmappen, gebouwd.config)
            file.generated_by = OURS
            gebouwd.put_file(file)
            FinishedPage(file, gebouwd.config, pagina.gegevens)
            stand.uri_of[file.dest_uri] = page
        self._plugin.paginas.take(pagina)
        stand.to_write[page] = True
        return True

    def _finish(self, stand: Stand) -> None:
        """Do what comes when all pages are there; pages by hand may then have to be written again."""
        publicatie = self._plugin.publicatie
        reconcile(stand, self._schrijver)
        if not stand.to_write:
            write_files(stand, self._schrijver, self._plugin.inhoud)
            write_templates(stand, publicatie, self._schrijver)
            places = self._plugin.inhoud.find_unknown_places(stand.paginas.values())
            publicatie.report_places(places)
            self._bouw.report_anchors()
            stand.is_done = True

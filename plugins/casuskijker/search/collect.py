"""A catalogue and the pages beside it as search records. What is meant for the docent is not among them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from casuskijker.domain import adressen
from casuskijker.domain.navraag import Onthouden
from casuskijker.domain.zinsdelen import join_names, start_with_capital
from casuskijker.markdown.lesplannen import find_korte_opzet, list_lesplannen
from casuskijker.markdown.plain import (
    end_sentence,
    join_lines,
    line_to_plain,
    mark_heading,
    tidy,
    to_lines,
    to_plain,
    words_of_line,
)
from casuskijker.search.by_hand import read_page
from casuskijker.search.ingangen import list_ingangen
from casuskijker.search.records import VOOR_AUTEURS, Passage, Zoekpagina

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.invulblad import Invulblad, Kolom, Rij
    from casuskijker.domain.kijkraam import Invalshoek, Kijkraam
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.onderwerp import Onderwerp
    from casuskijker.domain.site import Site
    from casuskijker.domain.spanningsveld import Spanningsveld
    from casuskijker.domain.tweeluik import Tweeluik
    from casuskijker.domain.werkvorm import Werkvorm

MEEWERKEN = "meewerken/"
"""The folder with the pages for authors."""

TWEELUIKWOORDEN = ("naast elkaar", "vergelijken", "vergelijking", "contrast", "verschil", "overeenkomst")
"""What who looks for two verhalen to lay side by side asks for."""

BLADWOORDEN = ("invulblad", "werkblad", "formulier", "invullen", "afdrukken", "printen")
"""What who looks for a sheet to fill in asks for."""

DUUR = (30, 45, 60, 90)
"""Lessons come in these lengths: who has 45 minutes can also use what takes 30."""


Records = Onthouden[tuple[str, str, bool], Zoekpagina]
"""The record of each casus and kijkraam, by what it is, its slug, and how the site writes its addresses."""


def collect_records(
    site: Site,
    pages: Iterable[tuple[str, str]],
    made: Records | None = None,
    *,
    plain: Callable[[str], str] = to_lines,
) -> Iterator[Zoekpagina]:
    """Yield every record in the order of the site; `pages` are those written by hand, as Markdown by their address.

    Those that were `made` before are not made again as long as they would be the same. `plain` reads the long texts of
    a casus as plain words.
    """
    catalogus, made = site.catalogus, made or Onthouden()
    made.begin(catalogus)
    collector = _Collector(site)
    for casus in catalogus.casussen:
        yield made.get(("casus", casus.slug, site.directory_urls), partial(_make_casus, site, casus.slug, plain))
    for kijkraam in catalogus.kijkramen:
        yield made.get(("kijkraam", kijkraam.slug, site.directory_urls), partial(_make_kijkraam, site, kijkraam.slug))
    yield from map(collector.record_of_leerroute, catalogus.leerroutes)
    yield from map(collector.record_of_werkvorm, catalogus.werkvormen)
    yield from map(collector.record_of_begrip, catalogus.begrippen)
    yield from map(collector.record_of_onderwerp, catalogus.onderwerpen)
    yield from map(collector.record_of_spanningsveld, catalogus.spanningsvelden)
    yield from map(collector.record_of_tweeluik, catalogus.tweeluiken)
    yield from map(collector.record_of_invulblad, catalogus.invulbladen)
    yield from list_ingangen(site)
    for page, markdown in sorted(pages):
        record = read_page(markdown, url=site.url_of(page))
        if record:
            yield replace(record, soort=VOOR_AUTEURS) if page.startswith(MEEWERKEN) else record


def read_by_itself(casus: Casus, plain: Callable[[str], str]) -> Zoekpagina:
    """Return what a record of a casus has to read, of which nothing hangs on the rest of the site."""
    return Zoekpagina(url="", soort=casus.soort, **_texts_of_casus(casus, plain))


def _make_casus(site: Site, slug: str, plain: Callable[[str], str], catalogus: Catalogus) -> Zoekpagina:
    return _Collector(replace(site, catalogus=catalogus)).record_of_casus(catalogus.casus_by_slug[slug], plain)


def _make_kijkraam(site: Site, slug: str, catalogus: Catalogus) -> Zoekpagina:
    return _Collector(replace(site, catalogus=catalogus)).record_of_kijkraam(catalogus.kijkraam_by_slug[slug])


class _Collector:
    """Makes a record of each thing in a catalogue."""

    def __init__(self, site: Site) -> None:
        self._catalogus = site.catalogus
        self._url = site.url_of

    def record_of_casus(self, casus: Casus, plain: Callable[[str], str]) -> Zoekpagina:
        deel = self._catalogus.woordenlijst.find_deel(casus.deel) if casus.deel else None
        lessen = casus.lesminuten or tuple(list_lesplannen(casus.voor_de_docent))
        opzet = find_korte_opzet(casus.voor_de_docent)
        tijden = (casus.duur, *casus.lesminuten)
        return Zoekpagina(
            url=self._url(adressen.page_of_casus(casus.slug)),
            **_texts_of_casus(casus, plain),
            soort=casus.soort,
            plaats=deel.naam if deel else "",
            tijden=casus.tijden,
            let_op=to_plain(casus.let_op or ""),
            docent=self._url(adressen.page_for_docent(casus.slug)) if casus.voor_de_docent else "",
            lessen=lessen,
            opzet=opzet,
            trefwoorden=tuple(_labels_of(casus)),
            lezerswoorden=self._lezerswoorden("casus", casus.slug),
            facetten={
                "deel": (deel.naam,) if deel else (),
                "actor": casus.actoren,
                "sleutelwoord": casus.sleutelwoorden,
                "leerstijl": casus.leerstijlen,
                "kijkraam": tuple(self._titles_of_kijkramen(casus)),
                "duur": tuple(dict.fromkeys(each for duur in tijden for each in _classes_of_duur(duur))),
                "les": tuple(_classes_of_les(lessen, opzet)),
            },
        )

    def record_of_kijkraam(self, kijkraam: Kijkraam) -> Zoekpagina:
        return Zoekpagina(
            url=self._url(adressen.page_of_kijkraam(kijkraam.slug)),
            titel=tidy(kijkraam.titel),
            soort="kijkraam",
            omschrijving=tidy(kijkraam.omschrijving),
            passages=tuple(_passages_of_kijkraam(kijkraam)),
            trefwoorden=kijkraam.voor,
            lezerswoorden=self._lezerswoorden("kijkraam", kijkraam.slug),
        )

    def record_of_leerroute(self, route: Leerroute) -> Zoekpagina:
        tekst = join_lines(
            *(
                join_lines(mark_heading(stap.titel), to_lines(stap.tekst), to_lines(stap.meenemen))
                for stap in route.stappen
            )
        )
        return Zoekpagina(
            url=self._url(adressen.page_of_leerroute(route.id)),
            titel=tidy(route.titel),
            soort="leerroute",
            omschrijving=tidy(route.omschrijving),
            passages=(Passage("", "", tekst),),
            trefwoorden=route.voor,
            lezerswoorden=self._lezerswoorden("leerroute", route.id),
            facetten={"duur": _classes_of_duur(route.duur)},
        )

    def record_of_werkvorm(self, werkvorm: Werkvorm) -> Zoekpagina:
        duren = dict.fromkeys(each for duur in werkvorm.duren for each in _classes_of_duur(duur))
        return Zoekpagina(
            url=self._url(adressen.page_of_werkvorm(werkvorm.slug)),
            titel=tidy(werkvorm.titel),
            soort="werkvorm",
            omschrijving=tidy(werkvorm.omschrijving),
            let_op=to_plain(werkvorm.let_op),
            passages=tuple(_passages_of_werkvorm(werkvorm)),
            trefwoorden=werkvorm.voor,
            lezerswoorden=self._lezerswoorden("werkvorm", werkvorm.slug),
            facetten={"duur": tuple(duren)},
        )

    def record_of_begrip(self, begrip: Begrip) -> Zoekpagina:
        return Zoekpagina(
            url=f"{self._url(adressen.BEGRIPPEN)}#{begrip.slug}",
            titel=start_with_capital(tidy(begrip.naam)),
            soort="begrip",
            passages=(Passage("", "", line_to_plain(begrip.uitleg)),),
            trefwoorden=begrip.ook,
            lezerswoorden=self._lezerswoorden("begrip", begrip.naam),
        )

    def record_of_onderwerp(self, onderwerp: Onderwerp) -> Zoekpagina:
        return Zoekpagina(
            url=self._url(adressen.page_of_onderwerp(onderwerp.id)),
            titel=tidy(onderwerp.naam),
            soort="onderwerp",
            omschrijving=tidy(onderwerp.omschrijving),
            # As text, which counts for less than a label: who asks for a word wants a verhaal before a list of them.
            passages=(Passage("", "", ", ".join(onderwerp.sleutelwoorden)),),
        )

    def record_of_spanningsveld(self, veld: Spanningsveld) -> Zoekpagina:
        return Zoekpagina(
            url=f"{self._url(adressen.SPANNINGSVELDEN)}#{veld.id}",
            titel=tidy(veld.naam),
            soort="spanningsveld",
            passages=(Passage("", "", to_lines(veld.uitleg)),),
            lezerswoorden=self._lezerswoorden("spanningsveld", veld.id),
        )

    def record_of_tweeluik(self, tweeluik: Tweeluik) -> Zoekpagina:
        kanten = [tidy(self._catalogus.casus_by_slug[slug].titel) for slug in tweeluik.casussen]
        vragen = (
            Passage(f"vraag-{vraag.id}", f"Vraag {number}", line_to_plain(vraag.tekst))
            for number, vraag in tweeluik.genummerd
        )
        return Zoekpagina(
            url=self._url(adressen.page_of_tweeluik(tweeluik.id)),
            titel=tidy(tweeluik.titel),
            soort="tweeluik",
            omschrijving=tidy(tweeluik.omschrijving),
            passages=(Passage("", "", join_lines(f"{join_names(kanten)}.", to_lines(tweeluik.waarom))), *vragen),
            trefwoorden=(*TWEELUIKWOORDEN, *tweeluik.trefwoorden),
        )

    def record_of_invulblad(self, blad: Invulblad) -> Zoekpagina:
        lines: tuple[Rij | Kolom, ...] = (*blad.rijen, *blad.kolommen)
        asked = (tidy(end_sentence(f"{each.naam}. {each.uitleg}".strip(" ."))) for each in lines)
        return Zoekpagina(
            url=self._url(adressen.page_of_invulblad(blad.id)),
            titel=tidy(blad.titel),
            soort="invulblad",
            omschrijving=tidy(blad.omschrijving),
            passages=(Passage("", "", join_lines(to_lines(blad.inleiding), *asked)),),
            trefwoorden=(*BLADWOORDEN, *blad.voor, *blad.trefwoorden),
        )

    def _lezerswoorden(self, soort: str, doel: str) -> tuple[str, ...]:
        return self._catalogus.trefwoorden_per_tekst.get((soort, doel), ())

    def _titles_of_kijkramen(self, casus: Casus) -> Iterator[str]:
        by_slug: Mapping[str, Kijkraam] = self._catalogus.kijkraam_by_slug
        yield from (tidy(by_slug[slug].titel) for slug in casus.kijkramen if slug in by_slug)


def _labels_of(casus: Casus) -> Iterator[str]:
    """Yield what a casus is called after beside its text, with its number: ‘casus 8’ stands on its card."""
    yield from (*casus.actoren, *casus.sleutelwoorden)
    yield from dict.fromkeys(words for duur in (casus.duur, *casus.lesminuten) for words in _words_of_duur(duur))
    if casus.nummer is not None:
        yield str(casus.nummer)


def _texts_of_casus(casus: Casus, plain: Callable[[str], str]) -> dict[str, Any]:
    """Return the parts of a record in which the words of a casus stand, by name."""
    return {
        "titel": tidy(casus.titel),
        "omschrijving": tidy(casus.omschrijving),
        "passages": tuple(_passages_of_casus(casus, plain)),
    }


def _passages_of_casus(casus: Casus, plain: Callable[[str], str]) -> Iterator[Passage]:
    yield Passage("", "", plain(casus.tekst))
    for number, vraag in casus.find_vragen():
        yield Passage(f"vraag-{vraag.id}", f"Verdiepingsvraag {number}", line_to_plain(vraag.tekst))
    if casus.let_op:
        yield Passage("", "Let op", line_to_plain(casus.let_op))
    for deel in casus.vervolg:
        titel = words_of_line(deel.titel)
        asked = (line_to_plain(vraag.tekst) for _, vraag in casus.find_vragen(na=deel.id))
        yield Passage(f"vervolg-{deel.id}", titel, join_lines(mark_heading(titel), plain(deel.tekst), *asked))


def _passages_of_kijkraam(kijkraam: Kijkraam) -> Iterator[Passage]:
    yield Passage("", "", to_lines(kijkraam.inleiding))
    for invalshoek in kijkraam.invalshoeken:
        yield from _passages_of_invalshoek(invalshoek)
    yield Passage("", "", join_lines(*map(to_lines, (kijkraam.grenzen, kijkraam.achtergrond))))


def _passages_of_werkvorm(werkvorm: Werkvorm) -> Iterator[Passage]:
    yield Passage("", "", to_lines(werkvorm.inleiding))
    for stap in werkvorm.stappen:
        titel = tidy(stap.titel)
        yield Passage(f"stap-{stap.id}", titel, join_lines(mark_heading(titel), line_to_plain(stap.zin)))
    rest = (werkvorm.wanneer, werkvorm.wanneer_niet, werkvorm.achtergrond)
    yield Passage("", "", join_lines(*map(to_lines, rest)))


def _passages_of_invalshoek(invalshoek: Invalshoek) -> Iterator[Passage]:
    titel = tidy(invalshoek.titel)
    yield Passage("", titel, join_lines(mark_heading(titel), line_to_plain(invalshoek.uitleg)))
    for item in invalshoek.ingredienten:
        naam = tidy(item.titel)
        tekst = join_lines(mark_heading(naam), *map(line_to_plain, (item.tekst, item.voorbeeld)))
        yield Passage(f"ingredient-{item.id}", naam, tekst)
    for number, vraag in enumerate(invalshoek.vragen, start=1):
        yield Passage(f"vraag-{vraag.id}", f"{titel}, vraag {number}", line_to_plain(vraag.tekst))


def _words_of_duur(minutes: int | None) -> tuple[str, ...]:
    return () if minutes is None else (f"{minutes} minuten",)


def _classes_of_duur(minutes: int | None) -> tuple[str, ...]:
    if minutes is None:
        return ()
    fitting = tuple(f"hoogstens {limit} minuten" for limit in DUUR if minutes <= limit)
    return fitting if minutes <= DUUR[-1] else (f"langer dan {DUUR[-1]} minuten",)


def _classes_of_les(lessen: Iterable[int], opzet: int | None) -> Iterator[str]:
    yield from (f"les van {minutes} minuten" for minutes in lessen)
    if opzet:
        yield "korte opzet"

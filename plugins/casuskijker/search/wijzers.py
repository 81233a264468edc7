"""Zoekwoorden as the browser reads them: which words and records stand for something that people type.

A site that writes no zoekwoorden has an empty file.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from casuskijker.domain import adressen
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.domain.zoekwoord import TERMEN, Doel, Zoekwoord
from casuskijker.search.dutch import STOP_WORDS
from casuskijker.search.fold import find_words, fold_word
from casuskijker.search.phrases import hash_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site
    from casuskijker.search.analyze import Analyzer
    from casuskijker.search.records import Zoekpagina

NAME = "wijzers"
"""How the file of all wijzers is called, and how those of their forms begin."""

Wijzer = tuple[list[int], list[str], int] | tuple[list[int], list[str], int, int]
"""The records that a zoekwoord leads to, the words of the site that it means, and whether nothing stands here yet.

Then how many of the words mean the same, where others, named behind a text, are only what it is part of.
"""


MOST_CUT = 9
"""As many letters as one digit can say."""


def make_wijzers(site: Site, records: Sequence[Zoekpagina], analyzer: Analyzer) -> dict[str, Any]:
    """Return every wijzer, and how a question asks for it: by a word, by several together, or by a fixed phrase.

    `zelf` says how many of them somebody wrote; the others are terms of several words. `titels` has the title of each
    record as a number.
    """
    numbers = {record.url: number for number, record in enumerate(records)}
    chosen = (*site.catalogus.zoekwoorden, *_list_noodkreten(site.catalogus))
    pointed: list[tuple[tuple[str, ...], Wijzer]] = [(each.woorden, _point(each, site, numbers)) for each in chosen]
    pointed += [((zin,), ([number], [telling], 0)) for number, zin, telling in _find_zinnen(records)]
    zelf = len(pointed)
    pointed += [(each.woorden, _point(each, site, numbers)) for each in _list_termen(site.catalogus)]
    words: dict[str, int] = {}
    together: dict[tuple[int, ...], int] = {}
    fixed: dict[str, int] = {}
    for number, (spellings, _) in enumerate(pointed):
        for spelling in _fold(spellings):
            telling = [word for word in spelling if word not in STOP_WORDS]
            if _is_fixed(spelling, telling):
                fixed.setdefault(" ".join(spelling), number)
            else:
                together.setdefault(tuple(sorted(words.setdefault(word, len(words)) for word in telling)), number)
    return {
        "wijzers": [wijzer for _, wijzer in pointed],
        "zelf": zelf,
        "vormen": [list(_forms_of(word, analyzer)) for word in words],
        "samen": [[*key, number] for key, number in together.items()],
        "vast": fixed,
        "titels": [hash_word(" ".join(words)) for words in _fold(record.titel for record in records)],
    }


def write_wijzers(made: Mapping[str, Any]) -> dict[str, object]:
    """Return the wijzers as the files that a browser fetches, by their names.

    One has what they lead to, and one what several words lead to together, of which a question of one word has no need.
    The others have the forms with one first letter, so that a question asks for few of these, which are most of it: for
    each word its number, the forms of it that begin so, and what it leads to by itself. A word that begins otherwise is
    left out itself.
    """
    single = {key[0]: number for *key, number in made["samen"] if len(key) == 1}
    sheets = defaultdict[int, list[tuple[object, ...]]](list)
    for number, (word, *forms) in enumerate(made["vormen"]):
        leads = (single[number],) if number in single else ()
        for letter in dict.fromkeys(form[0] for form in (word, *forms)):
            head = word if word[0] == letter else ""
            written = " ".join((head, *(_write_form(form, head) for form in forms if form[0] == letter)))
            sheets[ord(letter)].append((number, written, *leads))
    together = [row for row in made["samen"] if len(row) > 2]  # noqa: PLR2004 - a word and what it leads to
    return {
        NAME: {name: made[name] for name in ("wijzers", "zelf", "titels")},
        "samen": {"samen": together, "vast": made["vast"]},
        **{f"{NAME}-{letter}": rows for letter, rows in sheets.items()},
    }


def list_letters(names: Iterable[str]) -> list[int]:
    """Return the letters of which there are forms, as their numbers, from the names of all files."""
    return sorted(int(name.rpartition("-")[2]) for name in names if name.startswith(f"{NAME}-"))


def _find_zinnen(records: Iterable[Zoekpagina]) -> Iterator[tuple[int, str, str]]:
    """Yield what pages by hand name that their readers say, such as ‘mijn dossier’, with its words that say something.

    It leads to that page, and then to what has those words. Several words without one that says little are words, each
    by itself: what is called so may be elsewhere too.
    """
    for number, record in enumerate(records):
        for zin in record.trefwoorden if record.soort == "pagina" else ():
            (words,) = _fold([zin])
            telling = [word for word in words if word not in STOP_WORDS]
            if 0 < len(telling) < len(words):
                yield number, zin, " ".join(telling)


def _is_fixed(spelling: list[str], telling: list[str]) -> bool:
    """Whether words only mean something as they stand: ‘op straat’ is not ‘straat’, ‘vraag achter de vraag’ has two."""
    return len(telling) < min(len(spelling), 2) or len(set(telling)) < len(telling)


def _write_form(form: str, word: str) -> str:
    """Return a form as how many letters it lacks of its word and what it has instead: of 'brief', '1ven'."""
    same = next((place for place, pair in enumerate(zip(form, word, strict=False)) if pair[0] != pair[1]), None)
    shared = min(len(form), len(word)) if same is None else same
    cut = len(word) - shared
    return f"{cut}{form[shared:]}" if cut <= MOST_CUT else form


def _forms_of(word: str, analyzer: Analyzer) -> Iterable[str]:
    """Return the forms of a word, that itself first: it comes before a form of another."""
    forms = (form for lemma in analyzer.find_lemmas(word) for form in analyzer.forms_of(lemma))
    return dict.fromkeys((word, *forms))


def _list_noodkreten(catalogus: Catalogus) -> Iterator[Zoekwoord]:
    """Yield what somebody in need says in several words, to lead where the first word for it does that leads anywhere.

    Word by word it finds what wounds: ‘niet meer leven’ is not about a leefwereld.
    """
    by_spelling = {
        tuple(spelling): zoekwoord for zoekwoord in catalogus.zoekwoorden for spelling in _fold(zoekwoord.woorden)
    }
    for hulpwijzer in catalogus.hulpwijzers:
        spellings = [tuple(spelling) for spelling in _fold(hulpwijzer.woorden)]
        known = next((by_spelling[each] for each in spellings if each in by_spelling), None)
        others = tuple(" ".join(each) for each in spellings if len(each) > 1 and each not in by_spelling)
        if known and others:
            yield Zoekwoord(woorden=others, zie=known.zie)


def _list_termen(catalogus: Catalogus) -> Iterator[Zoekwoord]:
    """Yield every actor and sleutelwoord of several words: these mean one thing together."""
    woordenlijst = catalogus.woordenlijst
    for soort, termen in (("sleutelwoord", woordenlijst.sleutelwoorden), ("actor", woordenlijst.actoren)):
        for term in termen.items:
            spellings = tuple(text for text in (term.naam, *term.ook) if len(find_words(text)) > 1)
            if spellings:
                yield Zoekwoord(woorden=spellings, zie=(Doel(soort, term.naam),))


def _fold(texts: Iterable[str]) -> Iterator[list[str]]:
    yield from (list(map(fold_word, find_words(text))) for text in texts)


def _point(zoekwoord: Zoekwoord, site: Site, numbers: Mapping[str, int]) -> Wijzer:
    addresses = (site.url_of(page) + place for doel in zoekwoord.zie for page, place in _find_page(doel, site))
    # A page that is not published now, as a draft, is nobody's answer.
    pages = [numbers[address] for address in addresses if address in numbers]
    words = [doel.naam for doel in zoekwoord.zie if doel.soort in TERMEN]
    same = len(list(takewhile(lambda doel: doel.soort in TERMEN, zoekwoord.zie)))
    whole = pages, words, int(zoekwoord.nog_niet)
    return whole if same == len(words) else (*whole, same)


def _find_page(doel: Doel, site: Site) -> Iterator[tuple[str, str]]:
    """Yield the page of a text, and its place there; a word has one when it is a begrip too."""
    match doel.soort:
        case "casus":
            yield adressen.page_of_casus(doel.naam), ""
        case "kijkraam":
            yield adressen.page_of_kijkraam(doel.naam), ""
        case "leerroute":
            yield adressen.page_of_leerroute(doel.naam), ""
        case "werkvorm":
            yield adressen.page_of_werkvorm(doel.naam), ""
        case "pagina":
            yield doel.naam, ""
        case "spanningsveld":
            yield adressen.SPANNINGSVELDEN, f"#{doel.naam}"
        case _:
            begrip = site.catalogus.begrip_by_naam.get(fold_term(doel.naam))
            if begrip:
                yield adressen.BEGRIPPEN, f"#{begrip.slug}"

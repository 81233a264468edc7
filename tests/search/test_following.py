"""An index that follows a site is, byte for byte, that of a site which was always so."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import Cache
from casuskijker.domain.afzender import Afzender
from casuskijker.domain.site import Site
from casuskijker.domain.taal import Taal
from casuskijker.search import Zoekbouw, build_zoekindex, zoekbouw
from casuskijker.search.dictionary import Dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import Indexschrijver, write_index
from casuskijker.search.records import VOOR_AUTEURS, Zoekpagina
from casuskijker.search.synoniemen import Synoniemen
from tests.rendering.wereld import WERELD
from tests.search.builders import build_dictionary, build_record

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [("over.md", "# Over\n\nEen brink.\n"), ("zwambol.md", "# De zwambol\n")]
WORDS = (
    "brink", "Brink", "zwambol", "zwambolteam", "zwambolteams", "keukentafelgesprek", "gesprek", "ggz",
    "geestelijke gezondheidszorg", "wijkteam", "wijk", "buurvrouw", "burenhulp", "Wmo-consulent", "zorgen", "zorg",
)  # fmt: skip
"""Words of one family, compounds, names that become parts of others once two texts have them, and synonyms."""
KNOWN = ("gesprek", "wijk", "zorg", "zorgen", "ggz", "tafel", "keukentafelgesprek", "buren")
LONG = [*["een"] * 40, "keukentafelgesprek", "wijkteam", "zwambolteam", "wmo-consulent"]
"""So many words that two more or less are no other length; all records have them, so that they are the site's own."""
SMALL = build_dictionary(
    gesprek="gesprek", gesprekken="gesprek", keuken="keuken", tafel="tafel", tafels="tafel", team="team", wijk="wijk",
    wijken="wijk", zorg="zorg", zorgen="zorgen", zorgt="zorgen", hulp="hulp", buren="buur", buur="buur", brak="breken",
)  # fmt: skip
DICTIONARY = Dictionary(SMALL.lemmas, {**SMALL.forms, "zorg": "zorg zorgen"}, proper=frozenset())
"""Small, so that many indexes can be made; one form is that of two words."""
Groups = tuple[tuple[str, ...], ...]
GROUPS: tuple[Groups, ...] = (
    (),
    (("ggz", "geestelijke gezondheidszorg"), ("buurvrouw", "burenhulp")),
    (("ggz", "geestelijke gezondheidszorg", "zorg"),),
    (("wijk", "brink"), ("zorg", "zorg wijk", "wijkteam")),
)
"""Words that come to mean the same, with more of them or others, or longer ones that begin with the same word."""


class Wijziging:
    """Records of a site, and the words that mean the same on it, as somebody changes them by chance."""

    def __init__(self) -> None:
        self.chance = random.Random(13)  # noqa: S311 - the same at every run
        self.groups: Groups = ()
        self.records = [self.write(number) for number in range(8)]

    def write(self, number: int) -> Zoekpagina:
        """Return a record with other words."""
        few = WORDS if number % 3 else KNOWN  # words that only some records have, come to be parts of others
        words = " ".join([*LONG, *self.chance.choices(few, k=3)])
        titel, label, asked = self.chance.choices(few, k=3)
        soort = self.chance.choice(("casus", "casus", VOOR_AUTEURS))
        labels = {"trefwoorden": (label,), "lezerswoorden": (asked,)}
        return build_record(words, url=f"{number}/", titel=titel, soort=soort, **labels)

    def change(self, number: int) -> None:
        """Mostly, write a record anew; or let one come, go or move, or words mean the same, at times with another."""
        for kind in (number % 7, *([6] if number % 5 == 4 else [])):
            place = self.chance.randrange(len(self.records))
            if kind == 5:
                self.groups = self.chance.choice(GROUPS)
            elif kind == 6:
                self.chance.choice((self.put, self.take_away, self.move))(place, number)
            else:
                old = self.records[place]
                self.records[place] = replace(
                    self.write(number), url=old.url, soort=old.soort if number % 3 else "casus"
                )

    def put(self, place: int, number: int) -> None:
        self.records.insert(place, self.write(number + 10))

    def take_away(self, place: int, number: int) -> None:
        self.records[place : place + 2] = [self.write(number + 10)]

    def move(self, place: int, number: int) -> None:
        self.records.insert(number % len(self.records), self.records.pop(place))


@pytest.mark.no_cover
def test_after_any_changes_no_byte_of_the_index_differs() -> None:
    wijziging, schrijver = Wijziging(), Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    for number in range(22):
        wijziging.change(number)
        follow(schrijver, wijziging.records, wijziging.groups)


def test_of_words_that_mean_the_same_only_those_that_change_are_weighed_anew() -> None:
    schrijver = Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    for words in ("ggz zorg zorgen", "ggz ggz zorg", "wijk", "ggz zorgen"):
        texts = (words, "buurvrouw", "zorg")
        records = [build_record(" ".join([*LONG, text]), url=f"{number}/") for number, text in enumerate(texts)]
        follow(schrijver, records, GROUPS[1])


def test_a_text_more_leaves_what_others_are_about_as_it_was() -> None:
    records = [build_record(" ".join([*LONG, f"woord{number}"]), url=f"{number}/") for number in range(70)]
    schrijver = Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    follow(schrijver, records, ())
    first, last = (schrijver.index.postings[term] for term in ("woord3", "woord69"))
    analyzer, written = schrijver.index.analyzer, (first.written, last.written)
    follow(schrijver, [*records[:9], build_record(" ".join([*LONG, "brink"]), url="nieuw/"), *records[9:]], ())
    assert schrijver.index.analyzer is analyzer
    assert schrijver.index.postings["woord3"] is first
    assert (first.written, last.written) == (written[0], written[1].replace("[69]", "[70]"))


def test_texts_that_change_places_take_along_what_each_is_about() -> None:
    records = [build_record(" ".join([*LONG, *[word] * times]), url=f"{word}/") for times, word in enumerate(KNOWN, 1)]
    records.append(build_record(" ".join([*LONG, *KNOWN]), url="alles/"))
    schrijver = Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    follow(schrijver, records, ())
    moved = schrijver.index.postings["zorg"]
    follow(schrijver, records[::-1], ())
    assert schrijver.index.postings["zorg"] is moved


def test_a_text_that_goes_is_in_no_list_any_more() -> None:
    records = [build_record(f"brink {word} wijk", url=f"{word}/") for word in KNOWN]
    schrijver = Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    for number in (len(records), len(records) - 1, 2, 1):
        follow(schrijver, records[:number], ())


def test_a_site_with_other_addresses_is_counted_anew() -> None:
    schrijver = Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    for folder in ("", "sub/"):
        follow(schrijver, [build_record(word, url=f"{folder}{word}/") for word in KNOWN], ())
        assert schrijver.index.counted == len(KNOWN)


def test_words_by_their_length_follow_what_texts_have_and_readers_ask() -> None:
    schrijver = Indexschrijver(Index([], Synoniemen(()), DICTIONARY))
    of_five = None
    for words, asked in (
        ("brink zwambollen", {}), ("brink zwambollen", {"keukentafel": "keukentafel"}),
        ("brink", {"keukentafel": "Keukentafel"}), ("brink 7", {}),
    ):  # fmt: skip
        records = [build_record(words)]
        schrijver.index.follow(records, Synoniemen(()), asked=asked)
        assert schrijver.write({}) == write_index(Index(records, Synoniemen(()), DICTIONARY, asked=asked))
        assert of_five is None or schrijver.spelling["spelling-5.json"] is of_five, "no word of five letters changed"
        of_five = schrijver.spelling["spelling-5.json"]


def follow(schrijver: Indexschrijver, records: list[Zoekpagina], groups: Groups) -> None:
    """Let an index follow, and compare it with a new one."""
    schrijver.index.follow([*records], Synoniemen(groups))
    assert schrijver.write({}) == write_index(Index(records, Synoniemen(groups), DICTIONARY))


def test_a_site_that_changes_has_the_index_of_one_that_was_always_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zoekbouw, "load_dictionary", lambda: DICTIONARY)
    cache, first = Cache(tmp_path), Site(WERELD)
    build_zoekindex(first, PAGES, cache=cache)
    bouw = Zoekbouw(cache)
    assert bouw.make(first, PAGES) == build_zoekindex(first, PAGES)
    bouw.be_ready(first, PAGES)
    bouw.be_ready(first, PAGES)
    casussen = (replace(WERELD.casussen[0], tekst="Een zwambol."), *WERELD.casussen[2:])
    changed = replace(WERELD, casussen=casussen, tweeluiken=(), begrippen=WERELD.begrippen[:1])
    english = Site(changed, afzender=Afzender(taal=Taal("en")))
    for site in (Site(changed), Site(changed, directory_urls=False), english, Site(changed)):
        assert bouw.make(site, PAGES[:1]) == build_zoekindex(site, PAGES[:1])

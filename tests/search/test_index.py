"""The index and its files, as the browser gets them."""

from __future__ import annotations

import json
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.search import build_zoekindex
from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import BYTES, write_index
from casuskijker.search.phrases import BUCKETS, find_buckets
from casuskijker.search.records import VOOR_AUTEURS
from casuskijker.search.synoniemen import Synoniemen
from tests.rendering.wereld import WERELD
from tests.search.builders import build_index, build_record, bundle_forms

TEXTS = st.lists(st.text(alphabet="abeiknorst -’", max_size=60), min_size=1, max_size=5)


def read_postings(index: Index, term: str) -> tuple[dict[int, int], list[str]]:
    """Return how much each record is about a term, and the words by which it is recognised."""
    steps, weights, words = json.loads(f"[{index.postings[term].written}]")
    return dict(zip(accumulate(steps), weights, strict=True)), words.split()


def weights_of(index: Index, term: str) -> dict[int, int]:
    return read_postings(index, term)[0]


def words_of(index: Index, term: str) -> list[str]:
    return read_postings(index, term)[1]


def read_files(index: Index) -> dict[str, Any]:
    return {address.rpartition("/")[2]: json.loads(data) for address, data in write_index(index).items()}


def test_a_text_that_says_it_more_often_weighs_more() -> None:
    weights = weights_of(build_index("wijkteam hier", "wijkteam wijkteam daar", "niets"), "wijkteam")
    assert weights[1] > weights[0] > 0
    assert 2 not in weights


def test_the_word_itself_weighs_more_than_a_compound_with_it() -> None:
    weights = weights_of(build_index("een gesprek", "een keukentafelgesprek"), "gesprek")
    assert weights[0] > weights[1] > 0


def test_a_title_weighs_more_than_a_text_and_a_word_to_be_found_by_counts_too() -> None:
    records = [
        build_record("rouw"), build_record("tekst", titel="Rouw"), build_record("tekst", trefwoorden=("rouw",)),
        build_record("tekst"),
    ]  # fmt: skip
    weights = weights_of(Index(records, Synoniemen(()), load_dictionary()), "rouw")
    assert weights[1] > weights[2] > weights[0]


def test_a_word_in_a_name_of_many_words_counts_for_its_part_only_and_once() -> None:
    long = ("gesprek achter de voordeur", "‘achter de voordeur’-gesprek")
    records = [build_record(trefwoorden=long), build_record(trefwoorden=("gesprek",)), build_record("niets")]
    weights = weights_of(Index(records, Synoniemen(()), load_dictionary()), "gesprek")
    once = [build_record(trefwoorden=long[:1]), *records[1:]]
    assert weights[1] > weights[0] > 0
    assert weights[0] == weights_of(Index(once, Synoniemen(()), load_dictionary()), "gesprek")[0]


def test_a_synonym_is_found_and_shown_by_the_word_that_stands_there() -> None:
    groups = (("ggz", "geestelijke gezondheidszorg", "psychiatrie"),)
    index = build_index("de ggz helpt ggz", "niets", synoniemen=groups)
    assert (list(weights_of(index, "psychiatrie")), words_of(index, "psychiatrie")) == ([0], ["ggz"])
    assert words_of(index, "gezondheidszorg") == ["ggz/2"]


def test_a_spelling_of_more_words_is_shown_as_they_stand_there_together() -> None:
    index = build_index("sociaal wijkteam", synoniemen=(("buurtteam", "sociaal wijkteam"),))
    assert words_of(index, "buurtteam") == ["sociaal+wijkteam"]


def test_a_word_that_first_came_as_a_synonym_is_still_shown_where_it_stands_itself() -> None:
    index = build_index("pgb", "een psychiater", synoniemen=(("pgb", "psychiater"),))
    assert words_of(index, "psychiater") == ["pgb", "psychiater"]


def test_a_synonym_of_more_words_says_of_each_only_its_part() -> None:
    groups = (("voordeuraanpak", "gesprek achter de voordeur"), ("praat", "gesprek"))
    texts = ("voordeuraanpak", "praat", "keukentafelgesprek", *["niets"] * 9)
    weights = weights_of(build_index(*texts, synoniemen=groups), "gesprek")
    assert weights[2] > weights[0] > 0
    assert weights[1] > 2 * weights[0]


def test_a_synonym_beside_the_word_itself_does_not_count_for_less() -> None:
    plain = weights_of(build_index("zorg ggz", "niets"), "zorg")
    both = weights_of(build_index("zorg ggz", "niets", synoniemen=(("ggz", "zorg"),)), "zorg")
    assert both[0] >= plain[0]


def test_a_word_of_readers_leads_to_a_text_that_does_not_have_it_and_is_written_nowhere() -> None:
    records = [build_record("een brief", lezerswoorden=("een deurwaarder", "post")), build_record("niets")]
    index = Index(records, Synoniemen(()), load_dictionary())
    assert [[*weights_of(index, word)] for word in ("deurwaarder", "post")] == [[0], [0]]
    assert ("deurwaarder" in index.spelling, "deurwaarder" in index.offered) == (False, False)
    # And it is no more of a text that says it once than of one that says it three times.
    said = build_record("post post post")
    asked = build_record("brief brief brief", lezerswoorden=("post", "post"))
    others = [build_record("niets")] * 8
    weights = weights_of(Index([said, asked, *others], Synoniemen(()), load_dictionary()), "post")
    assert weights[0] > weights[1] > 0


def test_a_page_for_authors_offers_no_words() -> None:
    records = [build_record("rouw schalen", soort=VOOR_AUTEURS), build_record("rouw"), *[build_record("geen")] * 8]
    files = read_files(Index(records, Synoniemen(()), load_dictionary()))
    forms = files["woorden-0.json"]["vormen"].split(" ")
    used = {forms[int(place)] for place in files["woorden-0.json"]["gebruik"]}
    assert (used, "schalen" in forms) == ({"rouw", "geen"}, True)
    assert (files["kern.json"]["spelling"], files["spelling-4.json"]) == ([4], [["geen", 8], ["rouw", 2]])


def test_a_label_is_found_by_its_other_spellings_behind_the_texts_that_have_one() -> None:
    records = [build_record(trefwoorden=("zorgorganisatie",)), build_record("zorgorganisatie"), build_record("niets")]
    index = Index(records, Synoniemen((("zorgorganisatie", "zorginstelling"),)), load_dictionary())
    weights = weights_of(index, "zorginstelling")
    assert weights[1] > weights[0] > 0
    assert 2 not in weights


def test_a_label_adds_nothing_to_a_text_that_says_the_same() -> None:
    groups = Synoniemen((("ggz", "psychiatrie"),))
    plain, both = ([build_record("ggz", trefwoorden=words), build_record("niets")] for words in ((), ("ggz",)))
    indexes = (Index(records, groups, load_dictionary()) for records in (plain, both))
    assert len({weights_of(index, "psychiatrie")[0] for index in indexes}) == 1


def test_a_part_of_a_synonym_leads_only_to_who_has_that_part_too() -> None:
    index = build_index("een buurvrouw", "niets", synoniemen=(("buurvrouw", "burenhulp"),))
    assert list(weights_of(index, "burenhulp")) == [0]
    assert "hulp" not in index.postings
    alone, both = (
        weights_of(build_index("wijkteam", "niets", synoniemen=groups), "wijk")
        for groups in ((), (("wijkteam", "wijkploeg"),))
    )
    assert both[0] > alone[0]


def test_a_word_that_two_pages_have_is_a_word() -> None:
    assert "zwambol" in build_index("zwambol", "zwambolteam", "zwambol").postings
    assert list(weights_of(build_index("zwambol", "zwambolteam", "zwambol"), "zwambol")) == [0, 1, 2]


def test_every_form_that_can_be_typed_leads_to_its_term() -> None:
    index = build_index("begeleiding")
    bundles = bundle_forms(index)
    assert bundles["begeleiding"] == bundles["begeleidingen"] == "0"
    assert bundles["begeleidt"] == bundles["begeleiders"] == "/0"


def test_a_form_of_two_words_means_both() -> None:
    index = build_index("zorg zorgen zorgzaam")
    terms = {term: number for number, term in enumerate(sorted(index.postings))}
    assert bundle_forms(index)["zorgen"].split("/")[0] == f"{terms['zorg']}.{terms['zorgen']}"


def test_the_files_say_where_a_word_stands() -> None:
    files = read_files(build_index("Brieven van de Wmo", "één brief", "niets"))
    sheet = files["woorden-0.json"]
    forms = sheet["vormen"].split(" ")
    place = forms.index("briefje")
    term = int(sheet["bundels"].split(" ")[sheet["bundel"][place]])
    steps, weights, words, parts = files["lijsten-0.json"][term - files["kern.json"]["lijsten"][0]]
    assert (list(accumulate(steps)), words, parts) == ([0, 1], "brief brieven", [])
    assert len(weights) == 2
    assert sheet["weergave"][str(forms.index("een"))] == "één"
    assert sheet["weergave"][str(forms.index("wmo"))] == "Wmo"
    assert str(forms.index("brief")) in sheet["gebruik"]
    assert str(place) not in sheet["gebruik"]


def test_a_compound_names_its_parts_that_the_site_has() -> None:
    index = build_index("wijkteam")
    terms = sorted(index.postings)
    entry = read_files(index)["lijsten-0.json"][terms.index("wijkteam")]
    assert [terms[part] for part in entry[3]] == ["wijk", "team"]


def test_a_part_that_says_little_leads_nowhere_by_itself() -> None:
    index = build_index("zelfhulp zelf hulp")
    assert index.analyzer.find_parts("zelfhulp") == ("hulp",)


def test_numbers_are_no_spelling() -> None:
    files = read_files(build_index("2015 huis"))
    assert files["kern.json"]["spelling"] == [4]
    assert files["spelling-4.json"] == [["huis", 1]]


def test_a_facet_names_each_record_once() -> None:
    records = [build_record("a", soort="casus", facetten={"actor": ("buren", "buren")}), build_record("b")]
    files = read_files(Index(records, Synoniemen(()), load_dictionary()))
    assert files["feiten.json"]["actor"] == {"buren": [0]}
    assert files["feiten.json"]["soort"] == {"casus": [0], "pagina": [1]}


def test_an_index_of_nothing_is_an_index() -> None:
    files = build_zoekindex(Site(Catalogus()), [])
    assert json.loads(files["zoekindex/kern.json"])["aantal"] == 0


def test_what_is_different_has_another_folder_and_what_is_equal_the_same() -> None:
    first, again = (build_zoekindex(Site(WERELD), [("a.md", "# A\n")]) for _ in range(2))
    other = build_zoekindex(Site(WERELD), [("a.md", "# B\n")])
    assert first == again
    assert first.keys() & other.keys() == {"zoekindex/kern.json"}


@pytest.mark.no_cover
def test_no_file_grows_with_the_site() -> None:
    begrippen = tuple(
        Begrip(naam=f"woord{number}x", uitleg=f"Uitleg {number}abc van {number}def.") for number in range(3000)
    )
    files = build_zoekindex(Site(Catalogus(begrippen=begrippen)), [])
    cut = [data for name, data in files.items() if "woorden-" in name or "lijsten-" in name]
    assert len(cut) > 4
    assert max(map(len, cut)) < 2 * BYTES


@given(TEXTS)
@pytest.mark.duurt_lang
def test_every_word_of_every_text_is_found_by_itself(texts: list[str]) -> None:
    index = build_index(*texts)
    terms = {term: number for number, term in enumerate(sorted(index.postings))}
    bundles = bundle_forms(index)
    names = list(terms)
    for form, spellings in index.spelling.items():
        own = [names[int(term)] for term in bundles[form].partition("/")[0].split(".")]
        found = {number for term in own for number in weights_of(index, term)}
        assert len(found) >= sum(spellings.values()) / max(1, len(spellings))
        assert all(form in words_of(index, term) for term in own if len(own) == 1)


@given(st.lists(st.text(alphabet="abcd", min_size=1, max_size=4), max_size=12))
def test_words_that_follow_each_other_share_a_bucket_wherever_they_stand(words: list[str]) -> None:
    whole = find_buckets([words])
    assert all(0 <= bucket < BUCKETS for bucket in whole)
    for start in range(len(words)):
        assert find_buckets([words[start : start + 2]]) <= whole

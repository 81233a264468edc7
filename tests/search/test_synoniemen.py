"""Words that mean the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.woordenlijst import Term, Termen, Woordenlijst
from casuskijker.search.synoniemen import Synoniemen, collect_groups

if TYPE_CHECKING:
    from collections.abc import Sequence


def find(groups: Sequence[tuple[str, ...]], text: str) -> list[tuple[str, dict[str, int]]]:
    synoniemen = Synoniemen(groups)
    return [(" ".join(found), dict(synoniemen.find_added(found))) for found in synoniemen.find(text.split())]


def test_a_spelling_adds_the_words_of_the_others_with_how_many_say_it_together() -> None:
    groups = [("ggz", "geestelijke gezondheidszorg")]
    assert find(groups, "zij werkt in de ggz") == [("ggz", {"geestelijke": 2, "gezondheidszorg": 2})]
    assert find(groups, "de geestelijke gezondheidszorg") == [("geestelijke gezondheidszorg", {"ggz": 1})]


def test_a_word_that_says_it_alone_needs_no_others() -> None:
    assert find([("mantelzorg", "hulp van familie", "familie")], "mantelzorg") == [
        ("mantelzorg", {"hulp": 2, "familie": 1}),
    ]


def test_half_a_spelling_adds_nothing() -> None:
    assert find([("ggz", "geestelijke gezondheidszorg")], "een geestelijke") == []


def test_of_spellings_that_begin_at_one_word_the_longest_counts() -> None:
    groups = [("wijkteam", "sociaal wijkteam"), ("sociaal", "aardig")]
    assert find(groups, "sociaal wijkteam") == [("sociaal wijkteam", {}), ("wijkteam", {"sociaal": 2})]


def test_words_that_say_little_are_not_added() -> None:
    assert find([("klik", "de klik van het werk")], "klik") == [("klik", {"werk": 2})]


def test_groups_that_share_a_spelling_are_one() -> None:
    groups = [("buren", "buurman"), ("Buurman", "nabuur"), ("...",)]
    assert find(groups, "nabuur") == [("nabuur", {"buren": 1, "buurman": 1})]


def test_the_groups_come_from_the_lists_of_the_site() -> None:
    catalogus = Catalogus(
        woordenlijst=Woordenlijst(
            actoren=Termen((Term("cliënt", ("cliënten",)), Term("bewoner"))),
            sleutelwoorden=Termen((Term("schulden", ("schuld",)),)),
        ),
        begrippen=(Begrip(naam="ggz", uitleg="", ook=("geestelijke zorg",)), Begrip(naam="maatwerk", uitleg="")),
    )
    assert list(collect_groups(catalogus)) == [
        ("cliënt", "cliënten"), ("schulden", "schuld"), ("ggz", "geestelijke zorg"),
    ]  # fmt: skip

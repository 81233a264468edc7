"""Dutch words: their forms, what they come from, and what they are made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.search.families import Families
from casuskijker.search.spelling import stem_of, with_ending
from casuskijker.search.splitsen import Splitser
from casuskijker.search.woordenboek import Woordenboek, load_woordenboek
from tests.search.builders import build_ontleder

LETTERS = st.text(alphabet="abdeghiklmnoprstuvwz", max_size=24)


def split(word: str, *eigen: str) -> list[str]:
    woordenboek = load_woordenboek()
    splitser = Splitser(woordenboek, Families(woordenboek), eigen=frozenset(eigen))
    return [part.woord for part in splitser.split(word)]


@pytest.mark.parametrize(
    ("infinitive", "stem"),
    [
        ("wonen", "woon"), ("verhuizen", "verhuis"), ("leven", "leef"), ("praten", "praat"), ("stellen", "stel"),
        ("werken", "werk"), ("tekenen", "teken"), ("groeien", "groei"), ("verbeteren", "verbeter"), ("zien", "zi"),
        ("een", "e"), ("en", ""),
    ],
)  # fmt: skip
def test_a_verb_gives_its_stem(infinitive: str, stem: str) -> None:
    assert stem_of(infinitive) == stem


@pytest.mark.parametrize(
    ("stem", "written"),
    [("woon", "won"), ("brief", "briev"), ("stel", "stell"), ("leef", "lev"), ("huis", "huiz"), ("nee", "nee")],
)
def test_a_stem_is_respelled_before_an_ending(stem: str, written: str) -> None:
    assert written in list(with_ending(stem))


@given(LETTERS)
def test_respelling_never_fails(letters: str) -> None:
    assert stem_of(letters + "en") is not None
    assert next(with_ending(letters)) == letters


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("brieven", "brief"),
        ("geluisterd", "luisteren"),
        ("clienten", "client"),
        ("werker", "werker"),
        ("ouder", "ouder"),
    ],
)
def test_a_form_has_a_lemma(form: str, lemma: str) -> None:
    assert load_woordenboek().find_lemma(form) == lemma


@pytest.mark.parametrize(
    ("people", "one"),
    [("jongeren", "jongere"), ("naasten", "naaste"), ("ouderen", "oudere"), ("betrokkenen", "betrokkene"),
     ("leidinggevenden", "leidinggevende"), ("zelfstandigen", "zelfstandige"), ("hulpvragenden", "hulpvragende")],
)  # fmt: skip
def test_people_are_found_by_the_word_for_one_of_them(people: str, one: str) -> None:
    ontleder = build_ontleder()
    assert set(ontleder.find_lemmas(people)) & set(ontleder.find_lemmas(one))


@pytest.mark.parametrize(("word", "other"), [("jongeren", "jongste"), ("naaste", "naast"), ("zwambollen", "zwambolle")])
def test_people_are_no_form_of_what_they_are_called_after(word: str, other: str) -> None:
    ontleder = build_ontleder()
    assert not set(ontleder.find_lemmas(word)) & set(ontleder.find_lemmas(other))


def test_a_word_that_nobody_knows_has_no_lemma_and_no_forms() -> None:
    woordenboek = load_woordenboek()
    assert woordenboek.find_lemma("zwambol") is None
    assert "zwambol" not in woordenboek
    assert woordenboek.forms_of("zwambol") == ()


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("eenzaamheid", "eenzaam"), ("ziekte", "ziek"), ("vriendschap", "vriend"), ("begeleider", "begeleiden"),
        ("begeleiding", "begeleiden"), ("participatie", "participeren"), ("depressief", "depressie"),
        ("bureaucratisch", "bureaucratie"), ("armoede", "arm"), ("opgeruimd", "opruimen"), ("zorg", "zorgen"),
        ("vrijwilliger", "vrijwillig"), ("vrij", "vrij"), ("tafel", "tafel"), ("professioneel", "professional"),
    ],
)  # fmt: skip
def test_a_word_comes_from_another(word: str, root: str) -> None:
    assert Families(load_woordenboek()).find_root(word) == (root if word != "tafel" else "tafelen")


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("nood", "niet"), ("moed", "moeten"), ("geweld", "wel"), ("overheid", "over"), ("gevaar", "geven"),
        ("gezond", "zon"), ("gang", "gaan"), ("houding", "wethouder"), ("houding", "houden"),
        ("gemeenschap", "gemeente"), ("laat", "laten"), ("bekend", "bekennen"),
    ],
)  # fmt: skip
def test_words_that_only_look_alike_are_no_family(word: str, other: str) -> None:
    families = Families(load_woordenboek())
    assert families.find_root(word) != families.find_root(other)
    assert word not in list(families.find_members(families.find_root(other)))


def test_who_begins_a_family_of_his_own_still_has_relatives() -> None:
    assert Families(load_woordenboek()).find_root("gezondheid") == "gezond"


def test_two_words_that_come_from_each_other_end_the_search_for_a_root() -> None:
    families = Families(Woordenboek({"bakken": "bakken", "bak": "bakken", "bakte": "bakte"}))
    assert families.find_root("bakte") == families.find_root("bakte")


def test_a_root_knows_what_comes_from_it() -> None:
    members = list(Families(load_woordenboek()).find_members("begeleiden"))
    assert members[0] == "begeleiden"
    assert {"begeleider", "begeleiding"} < set(members)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("schuldhulpverlening", ["schuld", "hulp", "verlening"]),
        ("keukentafelgesprek", ["keukentafel", "gesprek"]),
        ("keukentafelgesprekken", ["keukentafel", "gesprekken"]),
        ("bewonersinitiatief", ["bewoner", "initiatief"]),
        ("clientenraad", ["clienten", "raad"]),
        ("praatplaat", ["praat", "plaat"]),
        ("kinderbescherming", ["kinder", "bescherming"]),
        ("vertrouwensband", ["vertrouwen", "band"]),
        ("eenzaamheidsbestrijding", ["eenzaamheid", "bestrijding"]),
        ("zorgmijder", ["zorg", "mijder"]),
        ("huisarts", ["huis", "arts"]),
        ("dagbesteding", ["dag", "besteding"]),
    ],
)
def test_a_compound_falls_into_its_parts(word: str, parts: list[str]) -> None:
    assert split(word) == parts


@pytest.mark.parametrize(
    "word",
    ["verandering", "uitkering", "vrouw", "vertrouwen", "gemeenschap", "persoonlijk", "minister", "bestuur", "partij",
     "verslaving", "maandag", "boekhouden", "deur", "zwambol", "kwetsbaarheid", "wethouder"],
)  # fmt: skip
def test_letters_that_happen_to_be_words_are_no_parts(word: str) -> None:
    assert split(word) == []


def test_a_word_that_only_the_site_has_is_a_part_too() -> None:
    assert split("zwambolteam") == []
    assert split("zwambolteam", "zwambol") == ["zwambol", "team"]
    assert split("teamzwambol", "zwambol") == ["team", "zwambol"]


@given(LETTERS)
def test_the_parts_are_the_word(word: str) -> None:
    woordenboek = load_woordenboek()
    parts = Splitser(woordenboek, Families(woordenboek)).split(word)
    if parts:
        assert "".join(part.tekst for part in parts) == (woordenboek.find_lemma(word) or word)
        assert all(part.tekst.startswith(part.woord) for part in parts)


def test_a_word_has_itself_first_and_its_parts_for_less() -> None:
    terms = dict(build_ontleder().find_terms("Keukentafelgesprekken"))
    assert next(iter(terms)) == "keukentafelgesprek"
    assert terms["keukentafelgesprek"] == 1
    assert 1 > terms["gesprek"] > terms["keukentafel"] > terms["tafel"] > 0


def test_the_first_parts_together_are_a_term_too() -> None:
    terms = dict(build_ontleder().find_terms("schuldhulpverlening"))
    assert {"schuld", "hulp", "verlening", "schuldhulp", "hulpverlening"} < set(terms)


def test_a_hyphen_parts_words_whatever_they_are() -> None:
    terms = dict(build_ontleder().find_terms("Wmo-consulenten"))
    assert {"wmo", "consulent"} < set(terms)
    assert set(dict(build_ontleder().find_terms("e-buurtfeest"))) >= {"buurtfeest", "buurt", "feest"}


def test_a_word_of_the_site_has_a_plural() -> None:
    assert build_ontleder("zwambol").find_lemmas("zwambols") == ("zwambol",)
    assert build_ontleder().find_lemmas("zwambols") == ("zwambols",)


def test_a_form_that_is_a_word_by_itself_means_both() -> None:
    assert build_ontleder().find_lemmas("werken") == ("werken",)
    assert set(build_ontleder().find_lemmas("zorgen")) == {"zorg", "zorgen"}


def test_a_compound_is_typed_in_every_form_of_its_last_part() -> None:
    ontleder = build_ontleder()
    assert "steungroepen" in list(ontleder.forms_of("steungroep"))
    assert ontleder.root_of("hulpverlener") == ontleder.root_of("hulpverlening")
    assert "mantelzorging" not in list(ontleder.relatives_of("tafel"))
    assert ontleder.find_parts("wijkteam") == ("wijk", "team")

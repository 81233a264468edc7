"""Dutch words: their forms, what they come from, and what they are made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.families import Families
from casuskijker.search.spelling import stem_of, with_ending
from casuskijker.search.split import Splitter
from tests.search.builders import build_analyzer, build_dictionary

COMPOUNDS = (
    "kaarten", "crisiskaarten", "crisiskaart", "belangstellenden", "tegenhoudt", "tegenhouden", "hulpverleners",
    "zwambollenkaart", "onderuien", "dansles", "danslessen", "stadspas", "begripvolle", "reiskosten",
)  # fmt: skip
LETTERS = st.text(alphabet="abdeghiklmnoprstuvwz", max_size=24)


def split(word: str, *own_words: str) -> list[str]:
    dictionary = load_dictionary()
    splitter = Splitter(dictionary, Families(dictionary), own_words=frozenset(own_words))
    return [part.word for part in splitter.split(word)]


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
    assert load_dictionary().find_lemma(form) == lemma


@pytest.mark.parametrize(
    ("people", "one"),
    [("jongeren", "jongere"), ("naasten", "naaste"), ("ouderen", "oudere"), ("betrokkenen", "betrokkene"),
     ("leidinggevenden", "leidinggevende"), ("zelfstandigen", "zelfstandige"), ("hulpvragenden", "hulpvragende")],
)  # fmt: skip
def test_people_are_found_by_the_word_for_one_of_them(people: str, one: str) -> None:
    analyzer = build_analyzer()
    assert set(analyzer.find_lemmas(people)) & set(analyzer.find_lemmas(one))


@pytest.mark.parametrize(("word", "other"), [("jongeren", "jongste"), ("naaste", "naast"), ("zwambollen", "zwambolle")])
def test_people_are_no_form_of_what_they_are_called_after(word: str, other: str) -> None:
    analyzer = build_analyzer()
    assert not set(analyzer.find_lemmas(word)) & set(analyzer.find_lemmas(other))


def test_a_word_that_nobody_knows_has_no_lemma_and_no_forms() -> None:
    dictionary = load_dictionary()
    assert dictionary.find_lemma("zwambol") is None
    assert "zwambol" not in dictionary
    assert dictionary.forms_of("zwambol") == []


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
    assert Families(load_dictionary()).find_root(word) == (root if word != "tafel" else "tafelen")


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("nood", "niet"), ("moed", "moeten"), ("geweld", "wel"), ("overheid", "over"), ("gevaar", "geven"),
        ("gezond", "zon"), ("gang", "gaan"), ("houding", "wethouder"), ("houding", "houden"),
        ("gemeenschap", "gemeente"), ("laat", "laten"), ("bekend", "bekennen"),
    ],
)  # fmt: skip
def test_words_that_only_look_alike_are_no_family(word: str, other: str) -> None:
    families = Families(load_dictionary())
    assert families.find_root(word) != families.find_root(other)
    assert word not in list(families.find_members(families.find_root(other)))


def test_who_begins_a_family_of_his_own_still_has_relatives() -> None:
    assert Families(load_dictionary()).find_root("gezondheid") == "gezond"


def test_two_words_that_come_from_each_other_end_the_search_for_a_root() -> None:
    families = Families(build_dictionary(bakken="bakken", bak="bakken", bakte="bakte"))
    assert families.find_root("bakte") == families.find_root("bakte")


def test_a_root_knows_what_comes_from_it() -> None:
    members = list(Families(load_dictionary()).find_members("begeleiden"))
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
    dictionary = load_dictionary()
    parts = Splitter(dictionary, Families(dictionary)).split(word)
    if parts:
        assert "".join(part.text for part in parts) == (dictionary.find_lemma(word) or word)
        assert all(part.text.startswith(part.word) for part in parts)


def test_a_word_has_itself_first_and_its_parts_for_less() -> None:
    terms = dict(build_analyzer().find_terms("Keukentafelgesprekken"))
    assert next(iter(terms)) == "keukentafelgesprek"
    assert terms["keukentafelgesprek"] == 1
    assert 1 > terms["gesprek"] > terms["keukentafel"] > terms["tafel"] > 0


def test_the_first_parts_together_are_a_term_too() -> None:
    terms = dict(build_analyzer().find_terms("schuldhulpverlening"))
    assert {"schuld", "hulp", "verlening", "schuldhulp", "hulpverlening"} < set(terms)


def test_a_hyphen_parts_words_whatever_they_are() -> None:
    terms = dict(build_analyzer().find_terms("Wmo-consulenten"))
    assert {"wmo", "consulent"} < set(terms)
    assert set(dict(build_analyzer().find_terms("e-buurtfeest"))) >= {"buurtfeest", "buurt", "feest"}


def test_a_word_of_the_site_has_a_plural() -> None:
    assert build_analyzer("zwambol").find_lemmas("zwambols") == ("zwambol",)
    assert build_analyzer().find_lemmas("zwambols") == ("zwambols",)


def test_a_form_that_is_a_word_by_itself_means_both() -> None:
    assert build_analyzer().find_lemmas("werken") == ("werken",)
    assert set(build_analyzer().find_lemmas("zorgen")) == {"zorg", "zorgen"}


@pytest.mark.parametrize(("term", "head"), [("kinderwagen", "wagen"), ("zwembad", "bad"), ("werkvloer", "vloer")])
def test_the_last_part_of_a_compound_is_the_word_that_stands_there(term: str, head: str) -> None:
    assert build_analyzer().take_head(term) == (term.removesuffix(head), head)


@given(st.lists(st.sampled_from(COMPOUNDS), max_size=4), st.sampled_from(COMPOUNDS))
def test_what_a_word_is_made_of_depends_on_no_word_before_it(before: list[str], word: str) -> None:
    analyzer = build_analyzer()
    for other in before:
        for term, _ in analyzer.find_terms(other):
            list(analyzer.relatives_of(term))
    heads = {term: analyzer.take_head(term) for term, _ in analyzer.find_terms(word)}
    assert heads == {term: build_analyzer().take_head(term) for term in heads}


@pytest.mark.parametrize(
    ("there", "typed"),
    [
        ("schuldhulpverlening", "schuldhulpverlenen schuldhulpverlener schuldhulpverleners"),
        ("hulpvraag", "hulpvragen hulpvrager hulpvragers hulpvragende"),
        ("alcoholverslaving", "alcoholverslaafd alcoholverslaafde"),
        ("fondsenwerving", "fondsenwerver fondsenwervers fondsenwervend fondsenwervende"),
    ],
)
def test_who_types_what_a_relative_of_a_compound_is_called_finds_the_compound(there: str, typed: str) -> None:
    forms = {form for _, forms in build_analyzer().relatives_of(there) for form in forms}
    assert set(typed.split()) <= forms


@pytest.mark.parametrize(
    ("there", "untyped"),
    [
        ("schuldhulpverlening", "schuldhulpverleende schuldhulpverleent schuldhulpverlenertje"),
        ("scheerbalk", "scheerbalkte scheerbalkt"),
        ("straatvent", "straatventte straatventten"),
    ],
)
def test_a_relative_of_a_compound_has_no_form_that_stands_in_a_sentence_only(there: str, untyped: str) -> None:
    forms = {form for _, forms in build_analyzer().relatives_of(there) for form in forms}
    assert not set(untyped.split()) & forms


def test_a_compound_that_ends_in_one_of_this_site_is_typed_in_the_forms_of_that() -> None:
    analyzer = build_analyzer("hulpverlening")
    assert analyzer.root_of("schuldhulpverlening") == analyzer.root_of("schuldhulpverlener")
    forms = {form for _, forms in analyzer.relatives_of("schuldhulpverlening") for form in forms}
    assert {"schuldhulpverlener", "schuldhulpverleners"} <= forms


@pytest.mark.parametrize("there", ["plaatsing", "uithuisplaatsing", "hulpverlening"])
def test_a_word_in_ing_has_its_plural_whether_the_dictionary_has_that_or_not(there: str) -> None:
    assert f"{there}en" in build_analyzer().forms_of(there)


@pytest.mark.parametrize("verb", ["dementeren", "organiseren", "veranderen"])
def test_a_verb_in_eren_is_a_verb_and_falls_apart_in_nothing(verb: str) -> None:
    assert load_dictionary().is_verb(verb)
    assert split(verb) == []


def test_who_dementes_has_dementie() -> None:
    analyzer = build_analyzer()
    assert analyzer.root_of("dementie") == analyzer.root_of(analyzer.find_lemmas("dementerende")[0])


def test_the_relative_of_a_simple_word_has_all_its_forms() -> None:
    assert {"verleende", "verleent"} <= set(dict(build_analyzer().relatives_of("verlening"))["verlenen"])


def test_a_compound_is_typed_in_every_form_of_its_last_part() -> None:
    analyzer = build_analyzer()
    assert "steungroepen" in list(analyzer.forms_of("steungroep"))
    assert analyzer.root_of("hulpverlener") == analyzer.root_of("hulpverlening")
    assert "mantelzorging" not in dict(analyzer.relatives_of("tafel"))
    assert "hulpverleners" in dict(analyzer.relatives_of("hulpverlening"))["hulpverlener"]
    assert analyzer.find_parts("wijkteam") == ("wijk", "team")

"""Zoekwoorden, names and words of Dutch, as the browser gets them."""

from __future__ import annotations

import json
from dataclasses import replace

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.hulplijn import Hulpwijzer
from casuskijker.domain.site import Site
from casuskijker.domain.woordenlijst import Term, Termen, Woordenlijst
from casuskijker.domain.zoekwoord import Doel, Zoekwoord
from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.index import Index
from casuskijker.search.index_files import write_index
from casuskijker.search.phrases import hash_word
from casuskijker.search.synoniemen import Synoniemen
from casuskijker.search.voorstellen import list_asked, list_voorstellen
from casuskijker.search.wijzers import list_letters, make_wijzers, write_wijzers
from tests.search.builders import build_analyzer, build_index, build_record, bundle_forms

PAGES = (
    "casussen/de-brief/", "kijkramen/aandacht/", "leerroutes/geld/", "spanningsvelden/#grens", "begrippen/#nabij",
    "werkvormen/doorvragen/",
)  # fmt: skip
RECORDS = [build_record(url=url) for url in PAGES]


def build_site(*zoekwoorden: Zoekwoord, termen: tuple[Term, ...] = ()) -> Site:
    woordenlijst = Woordenlijst(sleutelwoorden=Termen(termen))
    begrippen = (Begrip(naam="nabij", uitleg="Er zijn."),)
    return Site(Catalogus(woordenlijst=woordenlijst, begrippen=begrippen, zoekwoorden=zoekwoorden))


def test_a_zoekwoord_leads_to_records_and_words_in_their_order_and_in_all_its_forms() -> None:
    zie = (
        Doel("spanningsveld", "grens"), Doel("leerroute", "geld"), Doel("casus", "de-brief"),
        Doel("sleutelwoord", "schulden"), Doel("begrip", "nabij"), Doel("kijkraam", "aandacht"),
        Doel("werkvorm", "doorvragen"),
    )  # fmt: skip
    site = build_site(Zoekwoord(woorden=("Echtscheiding", "uit elkaar"), zie=zie))
    made = make_wijzers(site, RECORDS, build_analyzer())
    assert made["wijzers"] == [([3, 2, 0, 4, 1, 5], ["schulden", "nabij"], 0, 0)]
    (forms,) = made["vormen"]
    assert forms[0] == "echtscheiding"
    assert "echtscheidingen" in forms
    assert (made["samen"], made["vast"], made["zelf"]) == ([[0, 0]], {"uit elkaar": 0}, 1)


def test_a_word_that_is_named_behind_a_text_is_what_it_is_only_part_of() -> None:
    zie = (Doel("sleutelwoord", "schulden"), Doel("casus", "de-brief"), Doel("begrip", "nabij"))
    made = make_wijzers(build_site(Zoekwoord(woorden=("incasso",), zie=zie)), RECORDS, build_analyzer())
    assert made["wijzers"] == [([0, 4], ["schulden", "nabij"], 0, 1)]


def test_a_zoekwoord_leads_to_a_page_but_not_to_one_that_is_not_published() -> None:
    zie = (Doel("pagina", "weg.md"), Doel("pagina", "samen-kijken.md"))
    records = [build_record(url="over/"), build_record(url="samen-kijken/")]
    made = make_wijzers(build_site(Zoekwoord(woorden=("team",), zie=zie)), records, build_analyzer())
    assert made["wijzers"] == [([1], [], 0)]


def test_what_a_page_says_that_its_readers_say_leads_there_and_its_words_do_not() -> None:
    trefwoorden = ("ik krijg hulp", "mag ik vragen", "informele zorg", "mijn", "over mij", "")
    records = [build_record(url="over/"), build_record(url="clienten/", trefwoorden=trefwoorden)]
    records.append(build_record(url="casussen/de-brief/", soort="casus", trefwoorden=("zorg voor thuis",)))
    made = make_wijzers(build_site(), records, build_analyzer())
    assert (made["wijzers"], made["zelf"]) == ([([1], ["krijg hulp"], 0), ([1], ["vragen"], 0)], 2)
    assert made["vast"] == {"mag ik vragen": 1}
    assert [forms[0] for forms in made["vormen"]] == ["krijg", "hulp"]


def test_every_title_has_its_number_which_is_that_of_the_same_words() -> None:
    records = [build_record(titel=titel) for titel in ("Wie mist Gijs?", "wie mist gijs", "Drie maanden")]
    een, ander, derde = make_wijzers(build_site(), records, build_analyzer())["titels"]
    assert een == ander != derde


def test_words_that_only_mean_something_as_they_stand_are_a_fixed_phrase() -> None:
    words = ("op straat", "vraag achter de vraag", "hulp weigeren")
    made = make_wijzers(build_site(Zoekwoord(woorden=words, zie=(Doel("begrip", "nabij"),))), RECORDS, build_analyzer())
    assert set(made["vast"]) == {"op straat", "vraag achter de vraag"}
    assert [forms[0] for forms in made["vormen"]] == ["hulp", "weigeren"]
    assert made["samen"] == [[0, 1, 0]]


def test_a_form_says_how_it_differs_from_its_word() -> None:
    zoekwoord = Zoekwoord(woorden=("brief", "onderverhuren"), zie=(Doel("begrip", "nabij"),))
    made = make_wijzers(build_site(zoekwoord), RECORDS, build_analyzer())
    brief, verb = made["vormen"]
    assert (brief[0], verb[0]) == ("brief", "onderverhuren")
    assert "brieven" in brief
    written = {row[0]: row[1].split() for row in write_wijzers(made)[f"wijzers-{ord('b')}"]}  # type: ignore[attr-defined]
    assert {"brief", "1ven"} <= {*written[0]}


def test_a_word_that_somebody_wrote_comes_before_a_form_of_another() -> None:
    brief, brieven = (Zoekwoord(woorden=(woord,), zie=(Doel("casus", "de-brief"),)) for woord in ("brief", "brieven"))
    made = make_wijzers(build_site(brief, brieven), RECORDS, build_analyzer())
    assert [forms[0] for forms in made["vormen"]] == ["brief", "brieven"]
    assert made["samen"] == [[0, 0], [1, 1]]


def test_what_somebody_in_need_says_leads_where_a_word_for_it_leads() -> None:
    zelfdoding = Zoekwoord(woorden=("suïcidaal", "er niet meer zijn"), zie=(Doel("casus", "de-brief"),))
    nood = Hulpwijzer(woorden=("suïcidaal", "wil dood", "er niet meer zijn", "snijden"), uitleg="", lijnen=())
    elders = Hulpwijzer(woorden=("man slaat",), uitleg="", lijnen=())
    site = build_site(zelfdoding)
    catalogus = replace(site.catalogus, hulpwijzers=(nood, elders))
    made = make_wijzers(replace(site, catalogus=catalogus), RECORDS, build_analyzer())
    assert made["wijzers"] == [([0], [], 0)] * 2
    assert (made["vast"], made["zelf"]) == ({"er niet meer zijn": 0, "wil dood": 1}, 2)
    assert [forms[0] for forms in made["vormen"]] == ["suicidaal"]


def test_forms_come_by_their_first_letter_and_what_several_words_say_together_by_itself() -> None:
    made = make_wijzers(build_site(), RECORDS, build_analyzer()) | {
        "wijzers": [([0], [], 0), ([1], [], 0)],
        "vormen": [["slapen", "slaapt", "geslapen"], ["geld"], ["zonder"]],
        "samen": [[0, 0], [1, 2, 1]],
        "vast": {"op straat": 1},
    }
    files = write_wijzers(made)
    assert files["wijzers"] == {name: made[name] for name in ("wijzers", "zelf", "titels")}
    assert files["samen"] == {"samen": [[1, 2, 1]], "vast": {"op straat": 1}}
    assert files[f"wijzers-{ord('s')}"] == [(0, "slapen 3apt", 0)]
    assert files[f"wijzers-{ord('g')}"] == [(0, " 0geslapen", 0), (1, "geld")]
    assert list_letters(files) == [ord(letter) for letter in "gsz"]


def test_what_is_not_here_is_said_so() -> None:
    site = build_site(Zoekwoord(woorden=("autisme",), zie=(Doel("casus", "de-brief"),), nog_niet=True))
    assert make_wijzers(site, RECORDS, build_analyzer())["wijzers"] == [([0], [], 1)]


def test_a_name_of_several_words_means_one_thing_unless_somebody_chose_otherwise() -> None:
    termen = (Term(naam="sociaal netwerk", ook=("vangnet", "eigen netwerk")), Term(naam="sport"))
    gekozen = Zoekwoord(woorden=("eigen netwerk",), zie=(Doel("casus", "de-brief"),))
    made = make_wijzers(build_site(gekozen, termen=termen), RECORDS, build_analyzer())
    words = [forms[0] for forms in made.pop("vormen")]
    assert words == ["eigen", "netwerk", "sociaal"]
    assert made == {
        "wijzers": [([0], [], 0), ([], ["sociaal netwerk"], 0)],
        "zelf": 1,
        "samen": [[0, 1, 0], [1, 2, 1]],
        "vast": {},
        "titels": [hash_word("")] * len(RECORDS),
    }


def test_terms_and_names_are_offered_and_no_words_of_running_text() -> None:
    index = build_index("Mevrouw Uysal schuift de brief opzij. Vandaag niet. AWBZ-geld", "Schuifdeur voor Uysal")
    zoekwoorden = (
        Zoekwoord(woorden=("aanmaning",), zie=(Doel("begrip", "nabij"),)),
        Zoekwoord(woorden=("autisme",), zie=(Doel("begrip", "nabij"),), nog_niet=True),
    )
    catalogus = build_site(*zoekwoorden, termen=(Term(naam="schulden"),)).catalogus
    assert list_voorstellen(catalogus, index) == [
        ("Uysal", 2, 1), ("aanmaning", 1, 0), ("nabij", 1, 0), ("schulden", 0, 0)
    ]  # fmt: skip


def test_of_what_is_used_as_often_dutch_is_offered_before_other_words() -> None:
    zoekwoord = Zoekwoord(woorden=("homelessness", "thuisloze", "nachtopvang"), zie=(Doel("begrip", "nabij"),))
    found = list_voorstellen(build_site(zoekwoord).catalogus, build_index("niets"))
    assert [text for text, *_ in found] == ["nabij", "nachtopvang", "thuisloze", "homelessness"]


def test_what_is_spelled_alike_is_offered_once() -> None:
    catalogus = build_site(termen=(Term(naam="Nabij"),)).catalogus
    assert [text for text, *_ in list_voorstellen(catalogus, build_index("niets"))] == ["nabij"]


def test_a_word_of_dutch_that_looks_like_one_of_the_site_means_nothing() -> None:
    index = build_index("een sober leven")
    forms = bundle_forms(index)
    assert (forms["somber"], bool(forms["sober"])) == ("", True)


def test_what_readers_call_things_may_be_meant_though_no_text_has_it() -> None:
    zoekwoord = Zoekwoord(woorden=("kanker", "zelfmoord", "huiselijk geweld"), zie=(Doel("begrip", "nabij"),))
    term = Term(naam="zelfdoding", ook=("suïcidaal",))
    asked = list_asked(build_site(zoekwoord, termen=(term,)).catalogus)
    assert asked == {"zelfmoord": "zelfmoord", "huiselijk": "huiselijk", "zelfdoding": "zelfdoding",
                     "suicidaal": "suïcidaal"}  # fmt: skip
    index = Index([build_record("een zelfdoding")], Synoniemen(()), load_dictionary(), asked=asked)
    assert set(index.asked) == {"zelfmoord", "huiselijk", "suicidaal"}
    forms = bundle_forms(index)
    assert (forms["zelfmoord"], forms["huiselijk"]) == ("", "")
    files = write_index(index)
    (sheet,) = (data for name, data in files.items() if name.endswith("spelling-9.json"))
    assert json.loads(sheet) == [["huiselijk", 1], ["suïcidaal", 1], ["zelfmoord", 1]]

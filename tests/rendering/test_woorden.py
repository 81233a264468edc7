"""The words of the interface: each has a name, a use and the values it asks for."""

from __future__ import annotations

import ast
import json
import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, nodes

from casuskijker.domain.casus import LEERSTIJLEN, SOORTEN
from casuskijker.domain.eenvoudig import MEESTE_WOORDEN
from casuskijker.domain.kijkraam import WERK_VAN_CLIENT
from casuskijker.domain.naamwoord import NAAMWOORDEN
from casuskijker.domain.taal import DUTCH, LOCALES, Taal, choose_taal
from casuskijker.domain.vorm import VORMEN
from casuskijker.loading.text.gewone_woorden import measure_zinnen
from casuskijker.rendering.bundels import BUNDELS
from casuskijker.rendering.environment import FRAME, SHELVES, THEME
from casuskijker.rendering.woorden import (
    FRAME_WOORD,
    Stem,
    _read_files,
    list_files,
    list_frame_woorden,
    plain_woord,
    read_plain,
    read_woorden,
    speak,
    spoken,
    woord,
)
from tests import PROJECT
from tests.rendering.golden import assert_golden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.vorm import Vorm

Use = tuple[str, frozenset[str]]
"""A word that is said, and the names of the values that go into it."""

IN_SCRIPT = re.compile(r'"([a-z-]+\.[a-z_]+)"(?:,\s*\{([^}]*)\})?')
"""The name of a word, wherever a script has one, and what it gets when it is said there."""


SPEAKERS = {path.name for path in THEME.glob("*/*") if path.is_dir()} | {"frame", "deelplaatje", "zinsdelen"}


def uses_in_scripts() -> Iterator[Use]:
    for path in sorted(path for path in THEME.rglob("*.js") if BUNDELS not in path.parents):
        for sleutel, given in IN_SCRIPT.findall(path.read_text("utf-8")):
            if sleutel.partition(".")[0] in SPEAKERS:
                yield sleutel, frozenset(re.findall(r"(?:^|,)\s*(\w+)", given.strip()))


def uses_in_templates() -> Iterator[Use]:
    for path in (path for shelf in SHELVES for path in sorted(shelf.rglob("*.html"))):
        for call in Environment(autoescape=True).parse(path.read_text("utf-8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "woord":
                yield call.args[0].as_const(), frozenset(value.key for value in call.kwargs)


def uses_in_python() -> Iterator[Use]:
    for path in sorted(THEME.parent.glob("rendering/*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "woord":
                yield ast.literal_eval(call.args[0]), frozenset(str(value.arg) for value in call.keywords)


def uses_in_the_frame() -> Iterator[Use]:
    for path in sorted(FRAME.rglob("*.html")):
        for got in Environment(autoescape=True).parse(path.read_text("utf-8")).find_all(nodes.Getattr):
            if isinstance(got.node, nodes.Getattr) and got.node.attr == "frame_woorden":
                yield FRAME_WOORD + got.attr, frozenset()


USES = [*uses_in_scripts(), *uses_in_templates(), *uses_in_python(), *uses_in_the_frame()]


def values_in(vorm: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(vorm) if name is not None}


def test_a_word_stands_in_one_file() -> None:
    names = [sleutel for file in list_files() for sleutel in json.loads(file.read_text("utf-8"))]
    assert sorted(names) == sorted(set(names))


def test_every_word_that_is_said_is_there() -> None:
    assert len(USES) > 15
    assert {sleutel for sleutel, _ in USES} - set(read_woorden()) == set()


def test_every_word_is_said_somewhere() -> None:
    assert set(read_woorden()) - {sleutel for sleutel, _ in USES} == set()


def test_a_word_gets_the_values_that_it_leaves_room_for() -> None:
    asked = {sleutel: set().union(*map(values_in, vormen)) for sleutel, vormen in read_woorden().items()}
    assert [(sleutel, given) for sleutel, given in USES if given != asked[sleutel]] == []


def test_what_is_counted_has_a_word_for_one_and_for_more() -> None:
    counted = {sleutel: vormen for sleutel, vormen in read_woorden().items() if len(vormen) > 1}
    assert counted
    assert [
        sleutel for sleutel, vormen in counted.items() if len(vormen) != 2 or "aantal" not in values_in(vormen[1])
    ] == []


def test_a_plain_word_is_one_that_is_said_and_asks_for_no_other_values() -> None:
    plain, ours = read_plain(), read_woorden()
    assert plain.keys() <= ours.keys()
    asked = {name: set().union(*map(values_in, ours[name])) for name in plain}
    assert [name for name, forms in plain.items() if not set().union(*map(values_in, forms)) <= asked[name]] == []


def test_what_is_said_in_one_way_elsewhere_is_said_in_one_plain_way() -> None:
    """A bundle has no names of words: scripts find the plain form by what they would say otherwise."""
    pairs = {(",".join(read_woorden()[name]), ",".join(forms)) for name, forms in read_plain().items()}
    assert len(pairs) == len({ours for ours, _ in pairs})


def test_plain_words_are_as_short_as_a_plain_telling() -> None:
    said = [form for forms in read_plain().values() for form in forms]
    assert measure_zinnen(said) <= MEESTE_WOORDEN
    assert max(measure_zinnen([form]) for form in said) < 1.5 * MEESTE_WOORDEN


def test_plain_words_have_the_nouns_of_an_owner_too() -> None:
    stem = Stem(choose_taal("nl", OTHER_NAMES))
    assert stem.eenvoudig["reflectie-velden.druk_casus"] == ["De vertelling en de vragen"]


def test_a_plain_telling_says_plain_words_where_there_are_any() -> None:
    assert plain_woord("kijkraam.pak_ik_op") == "Wat wil ik anders?"
    assert plain_woord("kijkraam.voorbeeld") == woord("kijkraam.voorbeeld")


def test_a_language_without_plain_words_says_its_own() -> None:
    assert Stem(choose_taal("en", {})).eenvoudig == {}


def test_a_word_begins_with_the_name_of_who_says_it() -> None:
    assert {sleutel.partition(".")[0] for sleutel in read_woorden()} - SPEAKERS == set()


def test_one_and_more_are_said_differently() -> None:
    said = [woord("zoek-veld.aantal_suggesties", aantal=count) for count in (0, 1, 2)]
    assert [text.partition(",")[0] for text in said] == ["0 suggesties", "1 suggestie", "2 suggesties"]


def test_a_word_that_is_not_there_is_an_error_that_names_it() -> None:
    with pytest.raises(KeyError, match=r"kleur-knop\.paars"):
        woord("kleur-knop.paars")
    with pytest.raises(KeyError, match="aantal"):
        woord("zoek-veld.aantal_suggesties")


def test_the_frame_gets_its_words_by_the_last_part_of_their_names() -> None:
    assert list_frame_woorden()["hoofdmenu"] == "Hoofdmenu"
    assert not any("." in name for name in list_frame_woorden())


OTHER_NAMES = {
    "casus": "het geval, gevallen",
    "verhaal": "de vertelling, vertellingen",
    "kijkraam": "de bril, brillen",
    "docent": "het lid, leden",
    "leerroute": "het pad, paden",
    "werkvorm": "het gesprek, gesprekken",
    "begrip": "de term, termen",
    "spanningsveld": "de spanning, spanningen",
    "actor": "het personage, personages",
    "sleutelwoord": "de tag, tags",
    "dossier": "de map, mappen",
}
"""Each with the other article, so that whatever must agree with it is another."""


def test_every_sentence_reads_well_with_other_nouns() -> None:
    stem = Stem(choose_taal("nl", OTHER_NAMES))
    ours = read_woorden()
    said = [f"{name}: {' | '.join(forms)}" for name, forms in sorted(stem.woorden.items()) if forms != ours[name]]
    file = PROJECT / "tests" / "golden" / "woorden" / "andere-namen.txt"
    assert_golden("\n".join([*said, ""]), file, test=f"{__name__.replace('.', '/')}.py")


def test_all_nouns_that_an_owner_may_choose_are_tried() -> None:
    assert OTHER_NAMES.keys() == NAAMWOORDEN.keys()


OTHERS = [code for code in LOCALES if code != DUTCH]


@pytest.mark.parametrize("code", OTHERS)
def test_another_language_has_the_words_of_the_reading_pages_with_room_for_the_same_values(code: str) -> None:
    ours, theirs = read_woorden(), _read_files(code)
    files = {file.name for file in list_files(code)}
    assert files >= {f"{code}.json", "frame.json", "lezen.json", "kijkraam.json", "casus.json", "zoeken.json"}
    expected = [file for file in list_files() if file.name.replace("nl", code) in files]
    names = {name for file in expected for name in json.loads(file.read_text("utf-8"))}
    assert theirs.keys() == names
    for name, forms in theirs.items():
        assert len(forms) == len(ours[name]), name
        assert set().union(*map(values_in, forms)) == set().union(*map(values_in, ours[name])), name


def say_all_of(vorm: Vorm) -> Iterator[str]:
    yield from (vorm.lijstkop, vorm.kop, vorm.begin, vorm.uitleg, vorm.hulp, vorm.leeg, vorm.papier, *vorm.werk)
    yield from filter(None, (vorm.profielkop, vorm.gesprekskop))
    for woord_ in (vorm.onderdeel, vorm.invalshoek):
        yield from (woord_.enkel, woord_.meer)
    for afdruk in vorm.afdrukken:
        yield from (afdruk.titel, afdruk.uitleg)
    yield from (vorm.kaart.count(1), vorm.kaart.count(12))


@pytest.mark.parametrize("code", OTHERS)
def test_another_language_has_what_the_domain_says(code: str) -> None:
    stem = Stem(Taal(code))
    said = {text for vorm in VORMEN for text in say_all_of(vorm)}
    said |= {*SOORTEN, *LEERSTIJLEN, *WERK_VAN_CLIENT, "5 min lezen", "5 min lezen en bespreken", "les van 45 min"}
    said |= {"les van 45 en 90 min", "kijkraam", "begrip", "sleutelwoord", "spanningsveld"}
    assert {text for text in said if stem.zeg(text) == text} == set()


def test_numbers_stay_in_their_order_in_another_language() -> None:
    assert Stem(Taal("en")).zeg("les van 45 en 90 min") == "lessons of 45 and 90 min"
    for unknown in ("iets wat niemand zegt, 3 keer", "nummer # en 3", "#"):
        assert Stem(Taal("en")).zeg(unknown) == unknown


def test_a_language_is_spoken_until_another_is() -> None:
    speak(Taal("en"))
    try:
        assert (spoken().code, woord("casus.naar_de_vragen")) == ("en", "To the questions")
    finally:
        speak(Taal())
    assert (spoken().code, woord("casus.naar_de_vragen")) == ("nl", "Naar de vragen")

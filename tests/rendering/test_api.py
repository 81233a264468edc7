"""The JSON is a contract with who builds on it: names and shapes stay."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.draaiboek import SOORTEN_STAP
from casuskijker.domain.navraag import Onthouden
from casuskijker.domain.site import Site
from casuskijker.domain.taal import Taal
from casuskijker.rendering import render_api
from casuskijker.rendering.woorden import speak
from tests.onze_inhoud import read_onze_inhoud
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.rendering import Beschreven

VRAGEN = [
    {
        "nummer": 1,
        "id": "eerste",
        "tekst": "Wat doe je als eerste? Lees ook [het logboek](het-logboek.md).",
        "woorden": "Wat doe je als eerste? Lees ook het logboek.",
        "leerstijl": "doener",
        "herkomst": "bron",
        "vervangt": [],
    },
    {
        "nummer": 2,
        "id": "weten",
        "tekst": "Wat wil je nog weten?",
        "woorden": "Wat wil je nog weten?",
        "leerstijl": None,
        "herkomst": "bron",
        "vervangt": ["vragen", "weet-je"],
    },
    {
        "nummer": 3,
        "id": "eigen",
        "tekst": "Wie mis je?",
        "woorden": "Wie mis je?",
        "leerstijl": None,
        "herkomst": "redactie",
        "vervangt": [],
    },
]
LATER = [
    {
        "nummer": 4,
        "id": "mat",
        "tekst": "Wie legde hem daar?",
        "woorden": "Wie legde hem daar?",
        "leerstijl": "beslisser",
        "herkomst": "bron",
        "vervangt": [],
    }
]


def api(name: str, *, directory_urls: bool = True) -> list[dict[str, Any]]:
    values = json.loads(render_api(Site(WERELD, directory_urls=directory_urls))[f"api/{name}.json"])
    assert list(values) == [name]
    found: list[dict[str, Any]] = values[name]
    return found


def test_what_was_described_in_another_language_is_described_again() -> None:
    beschreven: Beschreven = Onthouden()
    render_api(Site(WERELD), beschreven)
    english = Site(WERELD, afzender=Afzender(taal=Taal("en")))
    speak(english.afzender.taal)
    try:
        assert render_api(english, beschreven) == render_api(english)
    finally:
        speak(Taal())


def test_there_are_eleven_files_at_their_addresses() -> None:
    assert list(render_api(Site(WERELD))) == [
        "api/casussen.json",
        "api/kijkramen.json",
        "api/tweeluiken.json",
        "api/bladen.json",
        "api/kaarten.json",
        "api/leerroutes.json",
        "api/werkvormen.json",
        "api/lessen.json",
        "api/hulplijnen.json",
        "api/dossier.schema.json",
        "api/groep.schema.json",
        "api/lessen.schema.json",
    ]


def test_whom_one_can_call_in_json() -> None:
    assert api("hulplijnen")[0] == {
        "woorden": ["in nood", "wanhoop"],
        "uitleg": "Je staat er niet alleen voor.",
        "lijnen": [
            {
                "naam": "De wijktelefoon",
                "nummer": "088-0000",
                "wanneer": "Wil je praten?",
                "nummers": [["088-0000", "0880000"]],
            },
            {"naam": "De buren", "nummer": "bel aan", "wanneer": "Is er niemand thuis?", "nummers": [["bel aan", ""]]},
        ],
    }


def test_a_tweeluik_in_json_has_the_name_under_which_its_answers_are_kept() -> None:
    assert api("tweeluiken") == [
        {
            "url": "naast-elkaar/sleutel-en-schrift/",
            "slug": "tweeluik:sleutel-en-schrift",
            "titel": "Een sleutel en een schrift",
            "omschrijving": "Twee dingen die *iemand* kwijt is.",
            "casussen": ["de-sleutel", "het-logboek"],
            "vragen": [
                {"nummer": 1, "id": "wie-mist", "tekst": "Wie mist wat?", "leerstijl": "denker"}
                | {"woorden": "Wie mist wat?"},
                {"nummer": 2, "id": "wat-doe-je", "tekst": "Wat *doe* je?", "leerstijl": None}
                | {"woorden": "Wat doe je?"},
            ],
        }
    ]


def test_a_sheet_to_fill_in_in_json_has_its_rows_and_columns() -> None:
    (blad,) = api("bladen")
    assert (blad["url"], blad["slug"], blad["titel"]) == ("bladen/mijn-week/", "blad:mijn-week", "Mijn week")
    assert (blad["omschrijving"], blad["voor"]) == ("Wat doe je op een *dag*?", ["cliënten"])
    assert blad["rijen"][0] == {"id": "maandag", "naam": "Maandag", "uitleg": "Na het weekend", "teken": "dag"}
    assert blad["kolommen"][1] == {"id": "wens", "naam": "Wens", "uitleg": ""}


def test_a_casus_in_json() -> None:
    assert api("casussen")[0] == {
        "slug": "de-sleutel",
        "url": "casussen/de-sleutel/",
        "titel": "De sleutel",
        "nummer": 1,
        "soort": "casus",
        "deel": "thuis",
        "omschrijving": "Een buurvrouw heeft de sleutel en vraagt zich af hoelang nog.",
        "actoren": ["buren", "wijkverpleegkundige"],
        "sleutelwoorden": ["mantelzorg", "vertrouwen"],
        "kijkramen": ["aandacht", "praten"],
        "werkvormen": ["doorvragen", "om-de-beurt"],
        "duur": 30,
        "leestijd": 1,
        "let_op": "Gaat over *verlies*.",
        "bron": "bundel",
        "plaats": "hoofdstuk 2",
        "bewerking": "De sleutel is *van ons*.",
        "literatuur": ["van-hees-2018"],
        "verdiepingsvragen": VRAGEN,
        "vervolg": [{"id": "woensdag", "titel": "Woensdag", "verdiepingsvragen": LATER}],
        "lessen": [{"id": "les-45", "titel": "Les van 45 minuten", "minuten": 45}],
    }


def test_what_a_casus_lacks_is_null_or_empty() -> None:
    casus = api("casussen")[1]
    assert {name: casus[name] for name in ("nummer", "deel", "duur", "let_op", "bron")} == dict.fromkeys(
        ("nummer", "deel", "duur", "let_op", "bron")
    )
    assert casus["plaats"] == casus["bewerking"] == ""
    assert casus["kijkramen"] == casus["literatuur"] == casus["verdiepingsvragen"] == []


def test_a_kijkraam_in_json_has_its_whole_schaal_and_every_ingredient() -> None:
    by_slug = {kijkraam["slug"]: kijkraam for kijkraam in api("kijkramen")}
    aandacht, praten = by_slug["aandacht"], by_slug["praten"]
    assert set(aandacht) == {
        "slug", "url", "titel", "vorm", "versie", "omschrijving", "voor", "duur", "werkvormen", "schaal",
        "bron", "plaats", "bewerking", "invalshoeken", "eigenschappen",
    }  # fmt: skip
    assert aandacht["url"] == "kijkramen/aandacht/"
    assert aandacht["schaal"]["posities"][0] == {
        "id": "herkenbaar",
        "naam": "herkenbaar",
        "groep": "zichtbaar",
        "uitleg": "dit zie ik terug",
        "waarde": None,
    }
    assert aandacht["invalshoeken"][0]["ingredienten"][1] == {
        "id": "gehoord",
        "titel": "Gehoord",
        "tekst": "De cliënt voelt zich gehoord.",
        "voorbeeld": "",
        "alleen_client": True,
        "bron": "",
        "vervangt": [],
        "woorden": "De cliënt voelt zich gehoord.",
    }
    assert praten["schaal"] is None
    assert [kijkraam["vorm"] for kijkraam in (aandacht, praten)] == ["checklist", "gesprek"]
    assert [kijkraam["eigenschappen"]["heeft_profiel"] for kijkraam in (aandacht, praten)] == [True, False]
    assert praten["invalshoeken"][0]["vragen"] == [
        {"id": "waarom", "tekst": "Waarom ben je hier?", "vervangt": [], "woorden": "Waarom ben je hier?"}
    ]
    assert praten["invalshoeken"][0]["vervangt"] == ["opening"]


def test_addresses_follow_the_way_the_site_is_built() -> None:
    assert api("casussen", directory_urls=False)[0]["url"] == "casussen/de-sleutel.html"


def test_accents_stay_readable() -> None:
    assert "cliënt" in render_api(Site(WERELD))["api/kijkramen.json"]


def test_a_werkvorm_in_json_is_what_its_author_wrote() -> None:
    doorvragen = api("werkvormen")[0]
    assert {name: value for name, value in doorvragen.items() if name not in {"rollen", "stappen"}} == {
        "url": "werkvormen/doorvragen/",
        "slug": "doorvragen",
        "titel": "Doorvragen",
        "versie": 2,
        "omschrijving": "Je vraagt door voordat iemand raad geeft.",
        "voor": ["team", "student"],
        "doel": "jezelf-zien",
        "groep": {"van": 4, "tot": 9, "ervaring": "enige"},
        "duren": [20, 30, 45],
        "let_op": "Alleen in een groep die elkaar *vertrouwt*.",
        "bron": "bundel",
        "plaats": "hoofdstuk 5",
        "bewerking": "De rollen zijn *van ons*.",
    }
    assert doorvragen["rollen"][1] == {"id": "tijdbewaker", "naam": "tijdbewaker", "uitleg": "", "optioneel": True}
    assert doorvragen["stappen"][1] == {
        "id": "vragen",
        "titel": "Vragen & horen",
        "minuten": 15,
        "tijd_bron": None,
        "praat": "om-de-beurt",
        "inbrenger": "antwoordt",
        "toon": ["kijkraam"],
        "zin": "Vraag alleen naar wat er gebeurde.",
        "begeleider": "Hoor je raad? Zeg dan: *bewaar dat*.",
        "schrijf": [
            {"id": "kern", "label": "De kern in één zin", "bij": "verslag", "vervangt": []},
            {"id": "zelf", "label": "Wat raakte je?", "bij": "eigen", "vervangt": []},
        ],
        "vervangt": [],
    }


def test_a_les_in_json_has_its_addresses_and_steps_and_no_word_that_is_for_who_leads() -> None:
    (les,) = api("lessen")
    stappen = les.pop("stappen")
    kort = les.pop("kort")
    assert kort.startswith("l/")
    assert les == {
        "url": "lessen/de-sleutel/les-45/",
        "draaiboek": "docent/lessen/de-sleutel/les-45/",
        "slug": "de-sleutel/les-45",
        "titel": "Les van 45 minuten",
        "omschrijving": "Een buurvrouw heeft de sleutel en vraagt zich af hoelang nog.",
        "casussen": ["de-sleutel"],
        "tweeluik": None,
        "minuten": 45,
    }
    assert [stappen[0], stappen[3], stappen[6]] == [
        {
            "id": "inleiding", "soort": "inleiding", "minuten": 2, "casus": None, "doel": None, "delen": [],
            "werkvorm": None, "zin": "", "antwoorden": [],
        },
        {
            "id": "eerste", "soort": "vraag", "minuten": 10, "casus": "de-sleutel", "doel": "eerste", "delen": [],
            "werkvorm": "doorvragen", "zin": "In viertallen.", "antwoorden": [],
        },
        {
            "id": "kijkraam", "soort": "kijkraam", "minuten": 10, "casus": None, "doel": "aandacht",
            "delen": ["eerst-kijken"], "werkvorm": None, "zin": "In tweetallen.", "antwoorden": [],
        },
    ]  # fmt: skip
    assert "Schrijf namen" not in json.dumps(stappen)


def test_the_lessen_of_our_own_site_are_as_their_schema_says() -> None:
    files = render_api(Site(read_onze_inhoud()))
    schema, lessen = (json.loads(files[f"api/lessen{end}"]) for end in (".schema.json", ".json"))
    assert list(find_wrong(lessen, schema, schema)) == []
    les = lessen["lessen"][-1]
    assert les["slug"] == "wiens-plan-is-het"
    assert [stap["casus"] for stap in les["stappen"][:4]] == [None, "het-grijze-doekje", "alles-een-vaste-plek", None]
    spoilt: list[dict[str, Any]] = [{"minuten": 0}, {"slug": "Een les"}, {"casussen": []}, {"titel": None}]
    for wrong in spoilt:
        assert len(list(find_wrong({"lessen": [les | wrong]}, schema, schema))) == 1, wrong
    assert list(find_wrong({"lessen": [{"url": "x"}]}, schema, schema)) != []
    assert schema["$defs"]["stap"]["properties"]["soort"]["enum"] == [*SOORTEN_STAP]


KINDS: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "integer": int, "null": type(None),
}  # fmt: skip


def find_wrong(value: Any, rule: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:  # noqa: ANN401 - as in JSON
    """Yield where a value is not as a schema says, by as much of such schemas as ours uses."""
    if "$ref" in rule:
        yield from find_wrong(value, schema["$defs"][rule["$ref"].rpartition("/")[2]], schema)
    elif "anyOf" in rule:
        if all(any(find_wrong(value, each, schema)) for each in rule["anyOf"]):
            yield f"niets past: {value}"
    elif not isinstance(value, KINDS.get(rule.get("type", ""), object)) or is_out_of_bounds(value, rule):
        yield f"{value!r}: {rule}"
    elif isinstance(value, dict):
        yield from (f"{name} ontbreekt" for name in rule["required"] if name not in value)
        yield from (f"{name} is onbekend" for name in value if name not in rule["properties"])
        for name in rule["properties"].keys() & value.keys():
            yield from find_wrong(value[name], rule["properties"][name], schema)
    elif isinstance(value, list):
        for each in value:
            yield from find_wrong(each, rule["items"], schema)


def is_out_of_bounds(value: Any, rule: dict[str, Any]) -> bool:  # noqa: ANN401
    if isinstance(value, str):
        return value not in rule.get("enum", [value]) or not re.search(rule.get("pattern", ""), value)
    if isinstance(value, int):
        return value < int(rule.get("minimum", value))
    return isinstance(value, list) and len(value) < int(rule.get("minItems", 0))

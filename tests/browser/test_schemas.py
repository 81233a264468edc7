"""The published schemas agree with the code: what a page saves is valid, and every limit is the same in both."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from casuskijker.rendering.api import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

RUN = """async (invoer) => {
    const wortel = new URL(document.querySelector('script[src$="casuskijker/main.js"]').src);
    const namen = ["dossier/dossier", "dossier/bestand", "groep/groep", "groep/groep-lezen", "deelcode/deelcode"];
    const modules = await Promise.all(namen.map((naam) => import(new URL(`kern/${naam}.js`, wortel))));
    const {GRENZEN, ROLLEN, FORMAAT, GRENZEN_GROEP, MAX_NAAM, LeesFout, readBestand, writeBestand, readGroep,
        writeGroepBestand, createDossier, setAntwoord, setPunten, describeDossier} = Object.assign({}, ...modules);
    const probeer = (lees) => {
        try {
            return lees() ?? "";
        } catch (error) {
            if (!(error instanceof LeesFout)) throw error;
            return error.message;
        }
    };
    const leesBestand = (tekst) => probeer(() => readBestand(tekst).fouten.join(" "));
    const leesGroep = (tekst) => probeer(() => void readGroep(JSON.parse(tekst).groep));
    return EXPRESSIE;
}"""
MOMENT = "2026-11-24T10:00:00.000Z"
DOSSIER = {
    "id": "d1",
    "kijkraam": "presentie",
    "kijkraam_versie": 1,
    "naam": "Over mij",
    "rol": "zelf",
    "casus": "opgeruimd-staat-netjes",
    "gemaakt": MOMENT,
    "gewijzigd": MOMENT,
    "antwoorden": {"eerst-kijken": {"positie": "soms", "notitie": "Zij keek."}},
    "punten": [{"tekst": "Vraag het", "wie": "ik", "wanneer": "morgen", "bij": "eerst-kijken"}],
}
BESTAND = {
    "app": "casuskijker",
    "formaat": 1,
    "geexporteerd": MOMENT,
    "dossiers": [DOSSIER],
    "reflecties": {"opgeruimd-staat-netjes": {"eerste": "Luisteren."}},
}
GROEP = {
    "app": "casuskijker",
    "soort": "groep",
    "formaat": 1,
    "geexporteerd": MOMENT,
    "groep": {
        "gewijzigd": MOMENT,
        "leden": [
            {"kijkraam": "presentie", "kenmerk": "0abc123", "naam": "Anna", "posities": {"eerst-kijken": "soms"}}
        ],
        "afspraken": DOSSIER["punten"],
    },
}
BESTAND |= {"groep": GROEP["groep"], "onleesbaar": [{"naam": "dossier:d2", "tekst": "{half"}]}
LEZERS: dict[str, tuple[Any, str]] = {
    "dossier": (BESTAND, "leesBestand(invoer)"),
    "groep": (GROEP, "leesGroep(invoer)"),
}
on_a_page = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)

Path = tuple[str | int, ...]


@pytest.fixture
def pagina(page: Page) -> Page:
    page.goto("privacy/")
    return page


def run(page: Page, expressie: str, invoer: object = None) -> Any:  # noqa: ANN401 - whatever the expression gives
    return page.evaluate(RUN.replace("EXPRESSIE", expressie), invoer)


def load_schema(soort: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(SCHEMAS[f"api/{soort}.schema.json"].read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return schema


def errors(soort: str, value: object) -> list[str]:
    found = Draft202012Validator(load_schema(soort)).iter_errors(value)
    return [f"{error.json_path}: {error.message}" for error in found]


def put(value: Any, path: Path, nieuw: object) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return the value with something else at one place."""
    kopie = copy.deepcopy(value)
    waar = kopie
    for stap in path[:-1]:
        waar = waar[stap]
    waar[path[-1]] = nieuw
    return kopie


def test_what_the_site_publishes_is_what_lies_beside_the_code(page: Page) -> None:
    for address, path in SCHEMAS.items():
        assert page.request.get(address).json() == json.loads(path.read_text("utf-8"))


def test_what_a_page_saves_is_valid_and_comes_back(pagina: Page) -> None:
    tekst = run(
        pagina,
        """(() => {
            let dossier = createDossier({kijkraam: "presentie", versie: 1, casus: "de-sleutel"});
            dossier = setAntwoord(dossier, "een", {positie: "soms"});
            dossier = setAntwoord(dossier, "twee", {notitie: "x".repeat(GRENZEN.notitie)});
            dossier = setPunten(dossier, [{tekst: "t", wie: "", wanneer: "", bij: null}]);
            const rollen = Object.keys(ROLLEN);
            const alle = rollen.map((rol, nummer) => ({...describeDossier(dossier, {rol}), id: `d${nummer}`}));
            return writeBestand({dossiers: alle, reflecties: {casus: {vraag: "antwoord"}}});
        })()""",
    )
    assert errors("dossier", json.loads(tekst)) == []
    assert run(pagina, "leesBestand(invoer)", tekst) == ""


def test_what_a_group_saves_is_valid_and_comes_back(pagina: Page) -> None:
    tekst = run(pagina, "writeGroepBestand(readGroep(invoer.groep), {namen: true})", GROEP)
    assert errors("groep", json.loads(tekst)) == []
    assert run(pagina, "leesGroep(invoer)", tekst) == ""
    assert json.loads(tekst)["groep"]["leden"] == GROEP["groep"]["leden"]  # type: ignore[index]


def test_neither_file_passes_for_the_other() -> None:
    assert errors("dossier", BESTAND) == errors("groep", GROEP) == []
    assert errors("groep", BESTAND) != []
    assert errors("dossier", GROEP) != []


def test_the_names_and_numbers_are_those_of_the_code(pagina: Page) -> None:
    dossier, groep = load_schema("dossier"), load_schema("groep")
    namen = "[Object.keys(ROLLEN), GRENZEN, GRENZEN_GROEP, FORMAAT, MAX_NAAM]"
    rollen, grenzen, groepsgrenzen, formaat, langste_naam = run(pagina, namen)
    punt = dossier["$defs"]["punt"]
    velden = dossier["$defs"]["dossier"]["properties"]
    assert velden["rol"]["enum"] == rollen
    assert velden["naam"]["maxLength"] == grenzen["naam"]
    assert velden["antwoorden"]["maxProperties"] == grenzen["antwoorden"]
    assert velden["punten"]["maxItems"] == grenzen["punten"]
    assert dossier["$defs"]["antwoord"]["properties"]["notitie"]["maxLength"] == grenzen["notitie"]
    assert {veld["maxLength"] for naam, veld in punt["properties"].items() if naam != "bij"} == {grenzen["punt"]}
    assert punt == groep["$defs"]["punt"]
    assert groep["properties"]["groep"]["properties"]["leden"]["maxItems"] == groepsgrenzen["leden"]
    assert groep["properties"]["groep"]["properties"]["afspraken"]["maxItems"] == groepsgrenzen["afspraken"]
    assert groep["$defs"]["lid"]["properties"]["naam"]["maxLength"] == langste_naam
    assert groep["$defs"]["lid"] == dossier["$defs"]["lid"]
    assert groep["properties"]["groep"].items() <= dossier["properties"]["groep"].items()
    assert dossier["properties"]["formaat"]["const"] == groep["properties"]["formaat"]["const"] == formaat


def many(aantal: int, value: object) -> dict[str, object]:
    return {f"id-{nummer}": value for nummer in range(aantal)}


D: Path = ("dossiers", 0)
L: Path = ("groep", "leden", 0)
LIMITS: list[tuple[str, Path, Callable[[int], object], int]] = [
    ("dossier", (*D, "naam"), lambda n: "x" * n, 120),
    ("dossier", (*D, "id"), lambda n: "x" * n, 200),
    ("dossier", (*D, "kijkraam_versie"), lambda n: n, 1_000_000),
    ("dossier", (*D, "antwoorden", "eerst-kijken", "notitie"), lambda n: "x" * n, 4000),
    ("dossier", (*D, "antwoorden"), lambda n: many(n, {"positie": "soms"}), 1000),
    ("dossier", (*D, "punten"), lambda n: [{"tekst": "t"}] * n, 100),
    ("dossier", (*D, "punten", 0, "tekst"), lambda n: "x" * n, 500),
    ("dossier", (*D, "punten", 0, "wie"), lambda n: "x" * n, 500),
    ("dossier", ("dossiers",), lambda n: [DOSSIER] * n, 1000),
    ("dossier", ("reflecties",), lambda n: many(n, {}), 1000),
    ("dossier", ("reflecties", "opgeruimd-staat-netjes", "eerste"), lambda n: "x" * n, 4000),
    ("dossier", ("onleesbaar",), lambda n: [{"naam": "groep", "tekst": ""}] * n, 1000),
    ("dossier", ("onleesbaar", 0, "naam"), lambda n: "dossier:" + "x" * (n - 8), 220),
    ("dossier", ("groep", "afspraken"), lambda n: [{"tekst": "t"}] * n, 20),
    ("groep", (*L, "naam"), lambda n: "x" * n, 40),
    ("groep", (*L, "posities"), lambda n: many(n, "soms"), 1000),
    ("groep", ("groep", "leden"), lambda n: [GROEP["groep"]["leden"][0]] * n, 1000),  # type: ignore[index]
    ("groep", ("groep", "afspraken"), lambda n: [{"tekst": "t"}] * n, 20),
]


@pytest.mark.parametrize(
    ("soort", "path", "make", "grens"), LIMITS, ids=[f"{soort} {path[-1]} {grens}" for soort, path, _, grens in LIMITS]
)
def test_each_limit_is_the_same_in_the_schema_and_in_the_code(
    pagina: Page, soort: str, path: Path, make: Callable[[int], object], grens: int
) -> None:
    goed, lees = LEZERS[soort]
    for aantal, past in ((grens, True), (grens + 1, False)):
        value = put(goed, path, make(aantal))
        assert (errors(soort, value) == []) is past
        assert (run(pagina, lees, json.dumps(value)) == "") is past


PLACES: list[tuple[str, Path]] = [
    *(("dossier", (*D, veld)) for veld in DOSSIER),
    ("dossier", (*D, "antwoorden", "eerst-kijken")),
    ("dossier", (*D, "antwoorden", "eerst-kijken", "positie")),
    ("dossier", (*D, "punten", 0)),
    ("dossier", (*D, "punten", 0, "bij")),
    ("dossier", ("reflecties", "opgeruimd-staat-netjes")),
    *(("dossier", ("onleesbaar", *rest)) for rest in ((), (0,), (0, "naam"), (0, "tekst"))),
    *(("dossier", ("groep", *rest)) for rest in ((), ("leden",), ("leden", 0, "kenmerk"), ("afspraken", 0))),
    *(("groep", (*L, veld)) for veld in ("kijkraam", "kenmerk", "naam", "posities")),
    ("groep", ("groep", "gewijzigd")),
    ("groep", ("groep", "leden")),
    ("groep", ("groep", "afspraken", 0, "wanneer")),
]
# No line ends: there the patterns of JSON Schema mean something else in Python than in a browser.
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet="abc-<>é A", max_size=12),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(alphabet="ab-_", max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)


@on_a_page
@given(plek=st.sampled_from(PLACES), nieuw=json_values)
def test_what_the_schema_calls_valid_the_code_reads_and_the_other_way_round(
    pagina: Page, plek: tuple[str, Path], nieuw: object
) -> None:
    soort, path = plek
    goed, lees = LEZERS[soort]
    value = put(goed, path, nieuw)
    assert (errors(soort, value) == []) is (run(pagina, lees, json.dumps(value)) == "")

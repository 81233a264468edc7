"""The share code: positions only, short, and refused with a sentence as soon as one sign of it is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from playwright.sync_api import Page

RUN = """async (invoer) => {
    const wortel = new URL(document.querySelector('script[src$="casuskijker/main.js"]').src);
    const modules = await Promise.all(["deelcode/deelcode.js", "deelcode/vinden.js", "dossier/dossier.js"]
        .map((naam) => import(new URL(`kern/${naam}`, wortel))));
    const {writeDeelcode, readDeelcode, findDeelcodes: vind, createDossier, setAntwoord, CodeFout} =
        Object.assign({}, ...modules);
    const kijkraam = ({slug = "een-bril", versie = 1, ids, posities}) => ({
        slug, versie, titel: "Een bril", eigenschappen: {heeft_deelcode: true},
        schaal: {id: "s", naam: "S", posities: posities.map((id) => ({id, naam: id, groep: "deels"}))},
        invalshoeken: [{id: "i", titel: "I", vragen: [],
            ingredienten: ids.map((id) => ({id, titel: id, alleen_client: false, vervangt: []}))}],
    });
    const schrijf = (bril, gekozen, naam, id) => {
        let dossier = createDossier({kijkraam: bril.slug, versie: bril.versie});
        if (id) dossier = {...dossier, id};
        for (const [waar, positie] of Object.entries(gekozen)) {
            dossier = setAntwoord(dossier, waar, {positie, notitie: "geheim"});
        }
        return writeDeelcode(bril, dossier, naam);
    };
    const lees = (tekst, bril) => {
        try {
            const {posities, ...rest} = readDeelcode(tekst, (slug) => slug === bril.slug ? bril : undefined);
            return {...rest, posities: {...posities}};
        } catch (error) {
            if (!(error instanceof CodeFout)) throw error;
            return error.message;
        }
    };
    return EXPRESSIE;
}"""

POSITIES = ["herkenbaar", "soms", "nog-niet", "niet-te-zien"]
VEERTIG = [f"ingredient-{nummer}" for nummer in range(40)]
BRIL = {"ids": VEERTIG, "posities": POSITIES}
NIET_HEEL = "Dit is geen hele code. Vraag of diegene de code nog eens kopieert, van begin tot eind."
TEKEN = "In deze code klopt een teken niet. Vraag of diegene de code nog eens kopieert, van begin tot eind."

antwoorden = st.dictionaries(st.sampled_from(VEERTIG), st.sampled_from(POSITIES))
namen = st.text(max_size=60)
on_a_page = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
"""The page only lends its modules: no example leaves anything on it."""


@pytest.fixture
def pagina(page: Page) -> Page:
    page.goto("privacy/")
    return page


def run(page: Page, expressie: str, **invoer: Any) -> Any:  # noqa: ANN401 - whatever the expression gives
    """Run one expression in the page with the functions of the modules at hand."""
    return page.evaluate(RUN.replace("EXPRESSIE", expressie), invoer)


def schrijf(page: Page, gekozen: dict[str, str], naam: str = "", bril: dict[str, Any] = BRIL) -> str:
    code: str = run(
        page, "schrijf(kijkraam(invoer.bril), invoer.gekozen, invoer.naam)", bril=bril, gekozen=gekozen, naam=naam
    )
    return code


def lees(page: Page, code: str, bril: dict[str, Any] = BRIL) -> Any:  # noqa: ANN401 - an inbreng, or the sentence of a refusal
    return run(page, "lees(invoer.code, kijkraam(invoer.bril))", code=code, bril=bril)


@on_a_page
@given(gekozen=antwoorden, naam=namen)
def test_any_positions_and_any_name_survive_writing_and_reading(
    pagina: Page, gekozen: dict[str, str], naam: str
) -> None:
    inbreng = lees(pagina, schrijf(pagina, gekozen, naam))
    assert inbreng["posities"] == gekozen
    assert len(inbreng["naam"]) <= 40
    assert not re.search(r"[\x00-\x1f\u202e]", inbreng["naam"])


@on_a_page
@given(
    aantal=st.integers(1, 120),
    posities=st.lists(st.sampled_from("abcdefghij"), min_size=2, max_size=10, unique=True),
    data=st.data(),
)
def test_a_kijkraam_and_a_schaal_of_any_size_survive(
    pagina: Page, aantal: int, posities: list[str], data: st.DataObject
) -> None:
    ids = [f"i{nummer}" for nummer in range(aantal)]
    gekozen = data.draw(st.dictionaries(st.sampled_from(ids), st.sampled_from(posities)))
    bril = {"ids": ids, "posities": posities}
    assert lees(pagina, schrijf(pagina, gekozen, bril=bril), bril)["posities"] == gekozen


def test_forty_ingredienten_fit_in_a_hundred_signs_also_with_a_long_slug_and_a_schaal_of_five(pagina: Page) -> None:
    bril = {"slug": "bouwstenen-van-de-professional", "versie": 12, "ids": VEERTIG, "posities": [*POSITIES, "vijfde"]}
    code = schrijf(pagina, dict.fromkeys(VEERTIG, "vijfde"), bril=bril)
    assert len(code) <= 100
    assert lees(pagina, code, bril)["posities"] == dict.fromkeys(VEERTIG, "vijfde")


def test_a_code_holds_no_note_no_name_and_no_moment(pagina: Page) -> None:
    code = schrijf(pagina, {"ingredient-1": "soms"})
    assert re.fullmatch(r"een-bril\.1\.\w{5}\.\w{7}\.\w+\.\w{7}", code)
    assert "geheim" not in code
    assert lees(pagina, code) | {"kenmerk": ""} == {
        "kijkraam": "een-bril",
        "kenmerk": "",
        "naam": "",
        "posities": {"ingredient-1": "soms"},
        "gewijzigd": None,
    }


def test_every_change_of_one_sign_is_refused(pagina: Page) -> None:
    """All places and all signs of an alphabet, in one go; a capital means the same as its small letter."""
    code = schrijf(pagina, {"ingredient-3": "soms", "ingredient-39": "nog-niet"}, "Anna")
    gelezen = run(
        pagina,
        """[...invoer.code].flatMap((teken, plaats) => [..."0123456789abcdefghijklmnopqrstuvwxyz.-%_ABCé<"]
            .filter((nieuw) => nieuw !== teken)
            .map((nieuw) => [nieuw, invoer.code.slice(0, plaats) + nieuw + invoer.code.slice(plaats + 1)])
            .map(([nieuw, anders]) => [teken, nieuw, lees(anders, kijkraam(invoer.bril))]))
            .filter(([teken, nieuw, uitkomst]) => typeof uitkomst !== "string" && nieuw.toLowerCase() !== teken)""",
        code=code,
        bril=BRIL,
    )
    assert gelezen == []


def test_every_code_that_is_cut_off_is_refused(pagina: Page) -> None:
    code = schrijf(pagina, dict.fromkeys(VEERTIG, "soms"))
    zinnen = run(
        pagina,
        "Array.from(invoer.code, (_, plaats) => lees(invoer.code.slice(0, plaats), kijkraam(invoer.bril)))",
        code=code,
        bril=BRIL,
    )
    assert set(zinnen) == {NIET_HEEL}


@pytest.mark.parametrize(
    ("bril", "zin"),
    [
        ({"versie": 2}, "Deze code is gemaakt met versie 1 van ‘Een bril’; hier staat versie 2. "),
        ({"ids": VEERTIG[::-1]}, "Deze code is gemaakt met een andere uitgave van ‘Een bril’; hier staat versie 1. "),
        (
            {"posities": POSITIES[::-1]},
            "Deze code is gemaakt met een andere uitgave van ‘Een bril’; hier staat versie 1. ",
        ),
        ({"slug": "een-ander"}, "Deze code hoort bij een kijkraam dat hier niet bestaat: ‘een-bril’."),
    ],
    ids=["andere versie", "andere volgorde", "andere schaal", "ander kijkraam"],
)
def test_a_code_of_something_else_says_of_what(pagina: Page, bril: dict[str, Any], zin: str) -> None:
    assert lees(pagina, schrijf(pagina, {"ingredient-1": "soms"}), BRIL | bril).startswith(zin)


def test_swapping_the_kijkraam_in_a_code_is_found_out(pagina: Page) -> None:
    code = schrijf(pagina, {"ingredient-1": "soms"})
    assert lees(pagina, code.replace("een-bril", "een-lens"), BRIL | {"slug": "een-lens"}) == TEKEN


def test_two_members_who_chose_the_same_differ_and_one_dossier_keeps_its_mark(pagina: Page) -> None:
    merken = run(
        pagina,
        """[["een", "soms"], ["een", "nog-niet"], ["twee", "soms"]].map(([id, positie]) =>
            lees(schrijf(kijkraam(invoer.bril), {"ingredient-1": positie}, "", id), kijkraam(invoer.bril)).kenmerk)""",
        bril=BRIL,
    )
    assert merken[0] == merken[1] != merken[2]


@on_a_page
@given(rommel=st.text(max_size=200))
def test_whatever_is_read_as_a_code_gives_a_sentence_and_no_crash(pagina: Page, rommel: str) -> None:
    assert isinstance(lees(pagina, rommel), str)


RONDOM = [
    "{}",
    "[24-11-2026 11:40] Anna: {}",
    "Hier is de mijne: {}. Tot zo!",
    "https://voorbeeld.nl/sub/pad/samen-kijken/#{}",
    "Klik (https://voorbeeld.nl/samen-kijken/#{}), dan zie je het.",
    "[mijn antwoorden](https://voorbeeld.nl/samen-kijken/#{})",
    "<https://voorbeeld.nl/samen-kijken/index.html#{}>",
    "code:{}",
    "*{}*",
    "_{}_",
    "“{}”",
    "> {}",
    "http://127.0.0.1:8000/sub/pad/samen-kijken/#{}",
    "\u200b{}\u00a0",
    "{}\n\nVerzonden vanaf mijn telefoon 1.2.3",
    "{}…",
    "https://voorbeeld.nl/samen-kijken/#{}?fbclid=IwAR0abc-d_e",
    "https://voorbeeld.nl/samen-kijken/#{}&utm_source=mail",
    "{}?",
]


@pytest.mark.parametrize("rondom", RONDOM)
@pytest.mark.parametrize("naam", ["", "Anna de Wit-Jansen"])
def test_a_code_is_found_between_the_words_of_a_message(pagina: Page, rondom: str, naam: str) -> None:
    code = schrijf(pagina, {"ingredient-1": "soms"}, naam)
    assert run(pagina, "vind(invoer.tekst)", tekst=rondom.format(code)) == [code]


@pytest.mark.parametrize(
    "omhulsel",
    [
        "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C01%7Canna%40voorbeeld.nl%7C&reserved=0",
        "https://wa.me/?text=Kijk%20je%20mee%3F%20{}%20Groet%2C%20Anna",
        "<https://l.voorbeeld.nl/?u={}>",
    ],
)
@pytest.mark.parametrize("naam", ["", "Anna de Wit-Jansen", "nr. #1 & co?"])
def test_a_link_inside_the_link_of_a_mail_program_is_found(pagina: Page, omhulsel: str, naam: str) -> None:
    code = schrijf(pagina, dict.fromkeys(VEERTIG, "soms"), naam)
    link = quote(f"https://voorbeeld.nl/sub/pad/samen-kijken/#{code}", safe="")
    tekst = f"Hoi,\n{omhulsel.format(link)}\nen 100%23 kapot %zz%23"
    assert run(pagina, "vind(invoer.tekst)", tekst=tekst) == [code]
    assert run(pagina, "vind(invoer.tekst)", tekst=f"Zelf: {code}.") == [code]


def test_a_code_in_capitals_means_the_same(pagina: Page) -> None:
    code = schrijf(pagina, {"ingredient-1": "soms"})
    assert lees(pagina, code.upper()) == lees(pagina, code)


def test_a_code_that_a_mail_broke_is_put_together_again(pagina: Page) -> None:
    code = schrijf(pagina, dict.fromkeys(VEERTIG, "soms"))
    for plaats in range(15, len(code) - 1):
        gebroken = f"Hoi,\nhttps://voorbeeld.nl/samen-kijken/#{code[:plaats]}\n{code[plaats:]}\nGroet, Anna"
        assert run(pagina, "vind(invoer.tekst)", tekst=gebroken) == [code]


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "Om 11.40.20 in kamer 3.1",
        "127.0.0.1",
        "Zie https://voorbeeld.nl/casussen/#verdiepingsvragen",
        "www.voorbeeld.nl",
    ],
)
def test_what_is_no_code_is_left_alone(pagina: Page, tekst: str) -> None:
    assert run(pagina, "vind(invoer.tekst)", tekst=tekst) == []


def test_a_link_that_lost_its_code_is_not_passed_over(pagina: Page) -> None:
    assert run(pagina, "vind(invoer.tekst)", tekst="Zie https://voorbeeld.nl/samen-kijken/ even.") == [
        "voorbeeld.nl/samen-kijken"
    ]

"""A werkvorm: its steps, what is chosen of it, and its text in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.draaiboek import Stap
from casuskijker.domain.vaste_ids import VasteId, find_vaste_ids
from casuskijker.domain.werkvorm import Groepsmaat, Rol, Schrijfveld, Werkstap, Werkvorm
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, WERKVORM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen

PATH = "site_config/werkvormen/1-doorvragen.md"


VERTELLEN = Werkstap(
    id="vertellen", titel="Vertellen", minuten=10, praat="inbrenger", inbrenger="praat", zin="Vertel wat er gebeurde."
)


def load_with(tmp_path: Path, text: str, **files: str) -> Geladen:
    """Load the site with this werkvorm; `casus`, `kijkraam` and `leerroutes` go over its files."""
    paths = {
        "casus": "casussen/01-de-brief.md",
        "kijkraam": "kijkramen/aandacht.md",
        "leerroutes": "site_config/leerroutes.yml",
    }
    return load_site(tmp_path, {PATH: text} | {paths[name]: content for name, content in files.items()})


def load(tmp_path: Path, text: str) -> Werkvorm:
    geladen = load_with(tmp_path, text)
    assert [str(problem) for problem in geladen.problems] == []
    return geladen.catalogus.werkvormen[0]


def codes(tmp_path: Path, text: str, **files: str) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in load_with(tmp_path, text, **files).problems]


def write_whole() -> str:
    """Return a werkvorm with every field that an author can write."""
    text = change(WERKVORM, "doel:", "versie: 2\nvoor: [team]\nbron: Bundel\nlet_op: Veilig eerst.\ndoel:")
    text = change(text, "tot: 9}", "tot: 9, ervaring: Veel}")
    text = change(text, "[30]", "[60, 30, 60]\nrollen:\n  - {id: baas, naam: baas, uitleg: Leidt., optioneel: ja}")
    extra = (
        "    tijd_bron: bundel\n    toon: [Inbreng, bord]\n    begeleider: Wacht *even*.\n    vervangt: [vraag]\n"
        "    schrijf: [{id: kern, label: De kern, bij: eigen, vervangt: [oud]}]\n"
    )
    text = change(text, "    zin: Vraag alleen naar wat er gebeurde.\n", f"    zin: Vraag door.\n{extra}")
    return text + "\n## Wanneer wel\n\nVaak.\n\n## Wanneer niet\n\nSoms.\n\n## Achtergrond\n\nVan ons.\n"


def test_a_werkvorm_whose_top_cannot_be_read_is_left_out_and_told(tmp_path: Path) -> None:
    geladen = load_with(tmp_path, "Geen kop.\n")
    assert geladen.catalogus.werkvormen == ()
    assert [problem.place.path for problem in geladen.problems] == [PATH]


def test_a_werkvorm_holds_what_its_file_says(tmp_path: Path) -> None:
    assert load(tmp_path, write_whole()) == Werkvorm(
        slug="doorvragen",
        titel="Doorvragen",
        omschrijving="Vraag door voor je raad geeft.",
        path=PATH,
        versie=2,
        voor=("team",),
        doel="begrijpen",
        groep=Groepsmaat(van=4, tot=9, ervaring="veel"),
        duren=(30, 60),
        bron="bundel",
        let_op="Veilig eerst.",
        rollen=(Rol(id="baas", naam="baas", uitleg="Leidt.", optioneel=True),),
        stappen=(
            VERTELLEN,
            Werkstap(
                id="vragen",
                titel="Vragen",
                minuten=20,
                tijd_bron="bundel",
                praat="groep",
                toon=("inbreng", "bord"),
                zin="Vraag door.",
                hint="Wacht *even*.",
                schrijf=(Schrijfveld(id="kern", label="De kern", bij="eigen", vervangt=("oud",)),),
                vervangt=("vraag",),
            ),
        ),
        inleiding="Je vraagt door.",
        wanneer="Vaak.",
        wanneer_niet="Soms.",
        achtergrond="Van ons.",
    )


def test_a_screen_that_shows_nothing_shows_nothing_else(tmp_path: Path) -> None:
    assert load(tmp_path, change(WERKVORM, "praat: groep", "praat: groep\n    toon: [niets]")).stappen[1].toon == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("duren: [30]", "duren: [45, 90]", [(6, "C141")]),
        ("duren: [30]", "duren: [1, 30]", [(6, "C143")]),
        ("duren: [30]", "duren: [half uur]", [(6, "C112")]),
        ("duren: [30]", "duren: 30", [(6, "C111")]),
        ("inbrenger: praat", "inbrenger: weg", [(11, "C142")]),
        ("inbrenger: praat", "inbrenger: wegg", [(12, "C114")]),
        ("praat: groep", "praat: groep\n    toon: [casus, bort]", [(18, "C114")]),
        ("praat: groep", "praat: groep\n    tijd_bron: bundle", [(18, "C106")]),
        ("{van: 4, tot: 9}", "{van: 9, tot: 4}", [(5, "C144")]),
        ("{van: 4, tot: 9}", "[4, 9]", [(5, "C015")]),
        ("{van: 4, tot: 9}", "{van: 4}", [(5, "C101")]),
        ("id: vragen", "id: vertellen", [(14, "C117")]),
        ("id: vragen", "id: vragen\n    vervangt: [vertellen]", [(15, "C124")]),
        ("    titel: Vragen\n", "", [(14, "C101")]),
        ("doel: begrijpen", "doel: begrip", [(4, "C114")]),
        ("Je vraagt door.", "## Wanneer wel\n\nA.\n\n## Wanneer wel\n\nB.", [(25, "C202")]),
        ("Je vraagt door.", "## Voor de docent\n\nA.", [(21, "C244")]),
        ("Je vraagt door.", "## Wanneer wél?\n\nA.", [(21, "C405")]),
        ("Je vraagt door.", "[weg](weg.md)", [(21, "C303")]),
        ("Je vraagt door.", "### Eerst {#stap-vragen}", [(21, "C222")]),
        ("Je vraagt door.", "### Eerst {#achtergrond}", [(21, "C222")]),
        ("Je vraagt door.", "### Eerst {#rollen}", []),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    assert codes(tmp_path, change(WERKVORM, old, new)) == expected


def test_a_role_and_a_field_with_something_wrong_are_told_once(tmp_path: Path) -> None:
    text = change(WERKVORM, "duren:", "rollen: [{id: baas}]\nduren:")
    text = change(text, "praat: groep", "praat: groep\n    schrijf: [{id: kern}]")
    assert codes(tmp_path, text) == [(6, "C101"), (19, "C101")]


ROUTE = """\
- id: een-brief
  titel: Een brief openen
  omschrijving: Van de mat naar de tafel.
  werkvormen: [WAARMEE]
  stappen:
    - {soort: casus, doel: de-brief, titel: Lees, tekst: Lees de casus.}
"""
LES = "\n## Lessen\n\n### Les {#les}\n\n- 5 [vraag: eerste-actie] In *tweetallen*. {werkvorm=WAARMEE}\n- 5 [bord]\n"


def test_texts_name_a_werkvorm_by_the_name_of_its_file(tmp_path: Path) -> None:
    files = {
        "casus": change(CASUS, "nummer: 1", "werkvormen: [Doorvragen]\nnummer: 1")
        + LES.replace("WAARMEE", "doorvragen"),
        "kijkraam": change(KIJKRAAM, "invalshoeken:", "werkvormen: [doorvragen]\ninvalshoeken:"),
        "leerroutes": ROUTE.replace("WAARMEE", "doorvragen"),
    }
    geladen = load_with(tmp_path, WERKVORM, **files)
    catalogus = geladen.catalogus
    assert [str(problem) for problem in geladen.problems] == []
    named = (catalogus.casussen[0], catalogus.kijkramen[0], catalogus.leerroutes[0])
    assert [text.werkvormen for text in named] == [("doorvragen",)] * 3
    assert catalogus.casussen[0].lessen[0].stappen == (
        Stap(soort="vraag", minuten=5, doel="eerste-actie", zin="In *tweetallen*.", werkvorm="doorvragen"),
        Stap(soort="bord", minuten=5),
    )


def test_a_werkvorm_that_is_not_there_is_told_wherever_it_is_named(tmp_path: Path) -> None:
    files = {
        "casus": change(CASUS, "nummer: 1", "werkvormen: [doorvraag]\nnummer: 1") + LES.replace("WAARMEE", "door"),
        "kijkraam": change(KIJKRAAM, "invalshoeken:", "werkvormen: [iets]\ninvalshoeken:"),
        "leerroutes": ROUTE.replace("WAARMEE", "iets"),
    }
    assert codes(tmp_path, WERKVORM, **files) == [(3, "C140"), (23, "C140"), (4, "C140"), (4, "C140")]


def test_a_step_may_be_long_and_empty_before_its_mark(tmp_path: Path) -> None:
    les = LES.replace("WAARMEE", "doorvragen").replace("In *tweetallen*.", f"In{' ' * 100_000}drietallen.  ")
    (stap, _) = load_with(tmp_path, WERKVORM, casus=CASUS + les).catalogus.casussen[0].lessen[0].stappen
    assert (stap.zin[-13:], stap.werkvorm) == ("  drietallen.", "doorvragen")


def test_another_mark_behind_a_step_is_told(tmp_path: Path) -> None:
    les = LES.replace("werkvorm=WAARMEE", "wekvorm=doorvragen")
    assert codes(tmp_path, WERKVORM, casus=CASUS + les) == [(22, "C207")]


def test_what_names_a_werkvorm_with_an_error_lets_go_of_it(tmp_path: Path) -> None:
    files = {
        "casus": change(CASUS, "nummer: 1", "werkvormen: [doorvragen]\nnummer: 1")
        + LES.replace("WAARMEE", "doorvragen"),
        "kijkraam": change(KIJKRAAM, "invalshoeken:", "werkvormen: [doorvragen]\ninvalshoeken:"),
        "leerroutes": ROUTE.replace("WAARMEE", "doorvragen"),
    }
    catalogus = load_with(tmp_path, change(WERKVORM, "[30]", "[45]"), **files).catalogus
    assert catalogus.werkvormen == ()
    named = (catalogus.casussen[0], catalogus.kijkramen[0], catalogus.leerroutes[0])
    assert [text.werkvormen for text in named] == [()] * 3
    assert [stap.werkvorm for stap in catalogus.casussen[0].lessen[0].stappen] == [None, None]


def test_a_werkvorm_lets_go_of_a_bron_with_an_error(tmp_path: Path) -> None:
    text = change(WERKVORM, "doel:", "bron: bundel\ndoel:")
    text = change(text, "praat: groep", "praat: groep\n    tijd_bron: bundel")
    geladen = load_site(tmp_path, {PATH: text, "site_config/bronnen.yml": "bundel: {type: book}\n"})
    assert (geladen.catalogus.werkvormen[0].bron, geladen.catalogus.werkvormen[0].tijdbronnen) == (None, ())


def test_all_that_words_of_a_group_hang_on_is_kept_for_ever(tmp_path: Path) -> None:
    ids = find_vaste_ids(load_with(tmp_path, WERKVORM).catalogus)
    assert {each for each in ids if each.soort == "werkvorm"} == {
        VasteId("werkvorm", "doorvragen"),
        VasteId("werkvorm", "doorvragen", "vertellen"),
        VasteId("werkvorm", "doorvragen", "vragen"),
    }

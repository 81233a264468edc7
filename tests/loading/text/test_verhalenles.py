"""A les along several verhalen: a file of its own, whose steps name the casus that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import Les, Stap
from casuskijker.domain.vaste_ids import VasteId, find_vaste_ids
from casuskijker.domain.verhalenles import Verhalenles
from casuskijker.loading import restore_broken
from tests.loading.voorbeeldsite import CASUS, WERKVORM, change, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen

PLACE = "site_config/lessen/01-samen.md"
MAT = """\
---
titel: De mat
omschrijving: De mat ligt scheef.
actoren: [bewoner]
sleutelwoorden: [schulden]
---

## De hoek {#de-hoek}

De mat ligt scheef.

> Til je hem op? {#til-je-op}

## Verdiepingsvragen

1. Wat ligt eronder? {#eronder na=de-bel}

## Vervolg

### De bel {#de-bel}

De bel gaat.
"""
TWEE = """\
- id: twee-deuren
  titel: Twee deuren
  omschrijving: Twee keer een deur.
  casussen: [de-brief, de-mat]
  waarom: Om het verschil.
  vragen:
    - {id: hetzelfde, tekst: Wat is hetzelfde?}
"""
FRONT = """\
---
titel: Samen
omschrijving: Twee keer iets bij de deur.
casussen: [de-brief, De-Mat]
naast_elkaar: twee-deuren
duur: 30
---

"""
STAPPEN = """\
Vooraf.

- 5 [lezen: de-brief] Lees hardop.
- 5 [lezen: de-mat # de-hoek]
- 5 [stop: de-mat#til-je-op]
- 4 [vraag: hetzelfde] {werkvorm=doorvragen}
- 4 [vervolg: de-mat#de-bel]
- 4 [vraag: de-mat#eronder]
- 2 [kijkraam: aandacht#kijken]
- 1 [eigen] Teken.

Achteraf.
"""
FILES = {
    "casussen/02-de-mat.md": MAT,
    "site_config/naast-elkaar.yml": TWEE,
    "site_config/werkvormen/doorvragen.md": WERKVORM,
    PLACE: FRONT + STAPPEN,
}


def load(tmp_path: Path, **changes: str) -> Geladen:
    return load_site(tmp_path, FILES | {PLACE: changes.get("les", FILES[PLACE])})


def codes(tmp_path: Path, les: str) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in load(tmp_path, les=les).problems]


def test_a_les_is_read_with_the_casus_of_each_step(tmp_path: Path) -> None:
    geladen = load(tmp_path)
    assert [str(problem) for problem in geladen.problems] == []
    catalogus = geladen.catalogus
    assert catalogus.verhalenlessen == (
        Verhalenles(
            slug="samen",
            titel="Samen",
            omschrijving="Twee keer iets bij de deur.",
            casussen=("de-brief", "de-mat"),
            tweeluik="twee-deuren",
            path=PLACE,
            les=Les(
                id="samen",
                titel="Samen",
                vooraf="Vooraf.",
                achteraf="Achteraf.",
                stappen=(
                    Stap(soort="lezen", minuten=5, casus="de-brief", zin="Lees hardop."),
                    Stap(soort="lezen", minuten=5, casus="de-mat", doel="de-hoek"),
                    Stap(soort="stop", minuten=5, casus="de-mat", doel="til-je-op"),
                    Stap(soort="vraag", minuten=4, doel="hetzelfde", werkvorm="doorvragen"),
                    Stap(soort="vervolg", minuten=4, casus="de-mat", doel="de-bel"),
                    Stap(soort="vraag", minuten=4, casus="de-mat", doel="eronder"),
                    Stap(soort="kijkraam", minuten=2, doel="aandacht", delen=("kijken",)),
                    Stap(soort="eigen", minuten=1, zin="Teken."),
                ),
            ),
        ),
    )
    assert catalogus.verhalenles_by_slug["samen"] in catalogus.verhalenlessen_per_casus["de-mat"]
    assert VasteId("les", "samen") in find_vaste_ids(catalogus)


def test_what_is_wrong_in_a_step_is_told_where_it_stands_and_the_les_is_left_out(tmp_path: Path) -> None:
    wrong = FRONT.replace("30", "20") + (
        "- 5 [vraag: de-brief#eerste-acte]\n- 5 [vraag: de-mat#eronder]\n- 5 [lezen: de-mat#de-hook]\n"
        "- 5 [kijkraam: aandacht#luisteren]\n"
    )
    assert codes(tmp_path, wrong) == [(9, "C321"), (10, "C235"), (11, "C321"), (12, "C315")]
    assert load(tmp_path, les=wrong).catalogus.verhalenlessen == ()


def test_only_what_can_be_read_is_judged_further(tmp_path: Path) -> None:
    assert codes(tmp_path, FRONT.replace("casussen: [de-brief, De-Mat]", "casussen: [de-brif]")) == [(4, "C132")]
    assert codes(tmp_path, f"{FRONT}- 5 lezen") == [(9, "C230")]
    assert codes(tmp_path, f"{FRONT}- 30 [stop: de-mut#nu]") == [(9, "C132")]
    assert codes(tmp_path, "Geen gegevens.")[0][1].startswith("C0")


def test_a_les_goes_with_a_verhaal_or_a_tweeluik_that_cannot_be_read(tmp_path: Path) -> None:
    good = load(tmp_path)
    for file, text in (
        ("casussen/02-de-mat.md", change(MAT, "actoren: [bewoner]", "actoren: [niemand]")),
        ("site_config/naast-elkaar.yml", change(TWEE, "casussen: [de-brief, de-mat]", "casussen: [de-brief]")),
    ):
        broken = load_site(tmp_path, FILES | {file: text})
        assert broken.catalogus.verhalenlessen == ()
        assert {problem.place.path for problem in broken.problems} == {file}
    broken = load(tmp_path, les=change(FILES[PLACE], "duur: 30", "duur: 45"))
    assert [problem.code for problem in broken.problems] == ["C234"]
    assert restore_broken(broken, good.catalogus).verhalenlessen == good.catalogus.verhalenlessen


def test_a_les_of_its_own_and_one_in_a_casus_do_not_share_an_address(tmp_path: Path) -> None:
    same = FILES | {"site_config/lessen/de-mat.md": FILES[PLACE]}
    assert [(each.place.path, each.code) for each in load_site(tmp_path, same).problems] == [
        ("site_config/lessen/de-mat.md", "C320")
    ]
    inside = f"{CASUS}\n## Lessen\n\n### Les {{#les}}\n\n- 5 [kijkraam: aandacht#kijken]\n"
    assert load_site(tmp_path / "b", FILES | {"casussen/01-de-brief.md": inside}).problems == ()


def test_a_les_that_is_gone_is_missed(tmp_path: Path) -> None:
    kept = {"site_config/vaste-ids.txt": "les samen\nles anders\n"}
    gone = load_site(tmp_path, FILES | kept)
    assert [(each.code, each.place.line) for each in gone.problems] == [("C307", 2)]

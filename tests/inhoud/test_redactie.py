"""What the editors of this site promise of its content, beyond what makes a casus or kijkraam valid.

`make check` runs these. They hold for our own content only: another organisation promises other things.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import LEERSTIJLEN
from casuskijker.domain.vaste_ids import find_vaste_ids
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.loading.ids.vaste_ids import read_vaste_ids
from tests import PROJECT

if TYPE_CHECKING:
    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam


@cache
def load() -> Catalogus:
    return load_catalogus(read_bronmappen(PROJECT)).catalogus


CASUSSEN = pytest.mark.parametrize("casus", load().casussen, ids=lambda casus: casus.slug)
KIJKRAMEN = pytest.mark.parametrize("kijkraam", load().kijkramen, ids=lambda kijkraam: kijkraam.slug)
WORDS = {"casus": (350, 2300), "praktijkvoorbeeld": (350, 750), "vignet": (150, 500)}
"""How long a text of each soort may be, with some room for the editor."""


def test_the_content_is_what_the_site_promises() -> None:
    catalogus = load()
    counts = {soort: sum(casus.soort == soort for casus in catalogus.casussen) for soort in WORDS}
    assert counts["casus"] == 16
    assert counts["praktijkvoorbeeld"] == 14
    assert counts["vignet"] >= 16
    assert [casus.nummer for casus in catalogus.casussen][:16] == list(range(1, 17))
    assert [len(groep.casussen) for groep in catalogus.groepen][:4] == [4, 4, 4, 4]
    assert len(catalogus.kijkramen) == 17
    assert 60 <= len(catalogus.begrippen) <= 75
    assert sum(vraag.herkomst == "bron" for casus in catalogus.casussen for vraag in casus.verdiepingsvragen) == 86


def test_what_answers_can_hang_on_is_written_down() -> None:
    bronmappen = read_bronmappen(PROJECT)
    vastgelegd = read_vaste_ids(bronmappen.vaste_ids, root=PROJECT, problems=[])
    assert vastgelegd
    new = sorted(map(str, find_vaste_ids(load()) - vastgelegd.places.keys()))
    assert new == [], "typ: casuskijker check --vastleggen"


@CASUSSEN
def test_a_casus_has_questions_for_every_leerstijl_a_source_and_a_part_for_the_docent(casus: Casus) -> None:
    leerstijlen = {vraag.leerstijl for vraag in casus.verdiepingsvragen}
    assert leerstijlen >= set(LEERSTIJLEN) if casus.soort == "casus" else len(leerstijlen) > 1
    assert casus.bron
    assert casus.voor_de_docent
    assert casus.kijkramen
    assert casus.duur


@CASUSSEN
def test_a_story_is_as_long_as_its_soort_allows(casus: Casus) -> None:
    shortest, longest = WORDS[casus.soort]
    assert shortest <= len(casus.tekst.split()) <= longest


@KIJKRAMEN
def test_an_ingredient_names_its_place_in_the_source(kijkraam: Kijkraam) -> None:
    ingredienten = [item for invalshoek in kijkraam.invalshoeken for item in invalshoek.ingredienten]
    assert [item.id for item in ingredienten if not item.bron] == []
    assert kijkraam.bron
    assert kijkraam.grenzen


@pytest.mark.parametrize("begrip", load().begrippen, ids=lambda begrip: begrip.slug)
def test_a_begrip_says_whose_explanation_it_is(begrip: Begrip) -> None:
    assert begrip.bron or begrip.herkomst == "redactie"


def test_every_begrip_is_used_somewhere() -> None:
    catalogus = load()
    texts = [
        *(text for casus in catalogus.casussen for text in (*casus.texts, casus.voor_de_docent, *casus.sleutelwoorden)),
        *(text for kijkraam in catalogus.kijkramen for text in (*kijkraam.texts, kijkraam.titel)),
        *(veld.uitleg for veld in catalogus.spanningsvelden),
        *(text for route in catalogus.leerroutes for stap in route.stappen for text in (stap.tekst, stap.doel)),
        *(path.read_text("utf-8") for path in (PROJECT / "content").rglob("*.md")),
    ]
    used = {vondst.begrip.slug for text in texts for vondst in catalogus.begrip_zoeker.find(text)}
    assert [begrip.naam for begrip in catalogus.begrippen if begrip.slug not in used] == []


@pytest.mark.parametrize(
    "woord", ["zelfmoord", "suïcide", "zelfdoding", "huiselijk geweld", "kindermishandeling", "misbruik"]
)
def test_who_searches_for_what_hurts_sees_whom_to_call(woord: str) -> None:
    nummers = {lijn.nummer for wijzer in load().hulpwijzers if woord in wijzer.woorden for lijn in wijzer.lijnen}
    assert nummers >= {"112", "0800-0113", "0800-2000"}

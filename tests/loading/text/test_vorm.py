"""A vorm that a site is given besides its own: what its file may hold, and which of its ids are for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.kijkraam import DEFAULT_SCHAAL
from casuskijker.domain.vaste_ids import find_vaste_ids
from casuskijker.loading import load_catalogus, read_bronmappen
from tests.derde_vorm import DRIE_VORMEN, KIJKRAAM, SPIEGEL
from tests.loading.voorbeeldsite import KIJKRAAM as AANDACHT
from tests.loading.voorbeeldsite import change, load_site, write_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen


def load(root: Path, text: str = KIJKRAAM) -> Geladen:
    write_site(root, {"kijkramen/spiegel.md": text})
    return load_catalogus(read_bronmappen(root), vormen=DRIE_VORMEN)


def codes(root: Path, text: str) -> list[str]:
    return [problem.code for problem in load(root, text).problems]


def test_a_third_vorm_with_a_schaal_loads_beside_the_others(tmp_path: Path) -> None:
    geladen = load(tmp_path)
    assert geladen.problems == ()
    aandacht, spiegel = geladen.catalogus.kijkramen
    assert (spiegel.vorm, spiegel.schaal) == (SPIEGEL, DEFAULT_SCHAAL)
    assert spiegel.omvang == "3 stellingen"
    assert aandacht.omvang == "1 punt"


def test_the_schaal_and_every_invalshoek_of_it_are_for_ever(tmp_path: Path) -> None:
    ids = {str(each) for each in find_vaste_ids(load(tmp_path).catalogus) if each.slug == "spiegel"}
    assert ids == {
        "kijkraam spiegel",
        "kijkraam spiegel schaal=zichtbaarheid",
        "kijkraam spiegel thema=luisteren",
        "kijkraam spiegel thema=horen",
        "kijkraam spiegel thema=zeggen",
        "kijkraam spiegel uitpraten",
        "kijkraam spiegel stil",
        "kijkraam spiegel eerlijk",
    }


def test_its_file_is_held_to_what_it_asks_for(tmp_path: Path) -> None:
    vragen = "vragen: [{id: eerlijk, tekst: Wat is waar?}]"
    ingredienten = "ingredienten:\n      - {id: eerlijk, titel: Eerlijk, tekst: Wat waar is wordt gezegd.}"
    assert codes(tmp_path, change(KIJKRAAM, ingredienten, vragen)) == ["C121"]
    assert codes(tmp_path, change(KIJKRAAM, "vorm: spiegel", "vorm: spiegel\nschaal: nergens")) == ["C107"]


def test_what_an_author_is_told_of_another_vorm_names_every_vorm_that_there_is(tmp_path: Path) -> None:
    aandacht = change(AANDACHT, "    ingredienten:", "    vervangt: [zien]\n    ingredienten:")
    root = write_site(tmp_path, {"kijkramen/aandacht.md": aandacht})
    (problem,) = load_catalogus(read_bronmappen(root), vormen=DRIE_VORMEN).problems
    assert problem.code == "C134"
    assert "een ingrediënt, een vraag, een thema van een gesprek" in problem.remedy
    assert problem.remedy.endswith(" en een kant van een spiegel.")


def test_a_site_that_is_not_given_it_does_not_know_it(tmp_path: Path) -> None:
    problems = load_site(tmp_path, {"kijkramen/spiegel.md": KIJKRAAM}).problems
    assert [problem.code for problem in problems] == ["C114"]

"""The page for searching as it is before any script runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.hulplijn import Hulplijn, Hulpwijzer
from casuskijker.domain.site import Site
from casuskijker.domain.woordenlijst import Deel, Termen, Woordenlijst
from casuskijker.rendering.zoeken import MOST_USED, render_zoeken
from tests.domain.builders import build_casus
from tests.rendering.builders import build_catalogus, show

if TYPE_CHECKING:
    from tests.rendering.html import Found

HERE = "/zoeken/"


def zoeken_page(catalogus: Catalogus, *, directory_urls: bool = True) -> Found:
    return show(render_zoeken(Site(catalogus, directory_urls=directory_urls)))


def test_the_box_is_a_form_that_leads_to_this_page_and_takes_no_words_along() -> None:
    found = zoeken_page(build_catalogus(build_casus()))
    assert found.all("form", "method") == ["get"]
    assert found.all("form", "action") == ["../zoeken/"]
    assert found.all("input", "maxlength") == []  # what is too long is said, and not cut off in silence
    assert found.all("input", "name") == []
    assert zoeken_page(build_catalogus(), directory_urls=False).all("form", "action") == ["../zoeken/index.html"]


def test_there_are_lists_by_deel_actor_and_sleutelwoord() -> None:
    woordenlijst = Woordenlijst((Deel("thuis", "Thuis"),), Termen(), Termen())
    found = zoeken_page(build_catalogus(build_casus("a", deel="thuis"), build_casus("b"), woordenlijst=woordenlijst))
    assert found.targets(HERE) == [
        "/casussen/#deel-thuis",
        "/casussen/#soort-casus",
        "/actoren/buren/",
        "/actoren/",
        "/sleutelwoorden/vertrouwen/",
        "/sleutelwoorden/",
    ]
    assert "Thuis 1 verhaal" in found.text


def test_a_site_without_delen_leads_to_the_overview_as_a_whole() -> None:
    assert zoeken_page(build_catalogus(build_casus())).targets(HERE)[0] == "/casussen/"


def test_a_site_without_casussen_has_no_list_of_them() -> None:
    assert "Casussen per deel" not in zoeken_page(Catalogus()).text


def test_the_words_that_are_used_most_stand_in_the_alphabet() -> None:
    casussen = [build_casus(f"c{n}", sleutelwoorden=(f"w{n % (MOST_USED + 5):02}",)) for n in range(MOST_USED + 15)]
    targets = zoeken_page(build_catalogus(*casussen)).targets(HERE)
    words = [target for target in targets if target.startswith("/sleutelwoorden/w")]
    assert len(words) == MOST_USED
    assert words == sorted(words)
    assert "/sleutelwoorden/w09/" in words
    assert f"/sleutelwoorden/w{MOST_USED + 4}/" not in words


def test_it_says_what_to_do_without_script() -> None:
    assert "Dat staat uit, of je browser is er te oud voor." in zoeken_page(Catalogus()).text


def test_whom_one_can_call_stands_in_the_page_until_the_words_ask_for_it() -> None:
    nood = Hulplijn(naam="Alarm", nummer="112", wanneer="Is er nu gevaar?")
    praten = Hulplijn(naam="Praten", nummer="113 of 0800 - 01 13", wanneer="Wil je praten?")
    wijzer = Hulpwijzer(woorden=("wanhoop", "geen uitweg"), uitleg="Bel.", lijnen=(nood, praten))
    found = zoeken_page(Catalogus(hulpwijzers=(wijzer,)))
    assert found.all("div", "data-woorden") == ["wanhoop|geen uitweg"]
    assert [href for href in found.all("a", "href") if href.startswith("tel:")] == [
        "tel:112",
        "tel:113",
        "tel:08000113",
    ]
    assert "Is er nu gevaar? Alarm: 112" in found.text
    assert "Wil je praten? Praten: 113 of 0800 - 01 13" in found.text


def test_a_number_that_no_telephone_can_dial_is_no_link() -> None:
    wijzer = Hulpwijzer(
        woorden=("wanhoop",), uitleg="Kom.", lijnen=(Hulplijn(naam="Buur", nummer="bel aan", wanneer="Altijd."),)
    )
    found = zoeken_page(Catalogus(hulpwijzers=(wijzer,)))
    assert "Altijd. Buur: bel aan" in found.text
    assert [href for href in found.all("a", "href") if href.startswith("tel:")] == []


def test_a_site_without_hulplijnen_has_none() -> None:
    assert zoeken_page(Catalogus()).all("div", "data-woorden") == []

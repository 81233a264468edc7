"""The file of everything: the group and what cannot be read go along, and files come in by dragging too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.bestanden import DRAG, choose_file, drag, drop, take_in
from tests.browser.hulp.groep import begin_opnieuw, leg_samen, make_codes, open_samen
from tests.browser.hulp.invullen import ingredient, open_kijkraam
from tests.browser.hulp.kijkwerk import NU, PREFIX, TOEN, open_with, row

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.hulp.bestanden import Ophaler

DAMAGED = '{"stand":"0123456789abcdef","vorige":null,"formaat":1,"dos'
NEWER = '{"formaat":9,"dossier":{"nieuw":"veld"}}'
KEEP = "stukken => Object.entries(stukken).forEach(([naam, tekst]) => localStorage.setItem(naam, tekst))"
LEDEN: list[dict[str, Any]] = [
    {"naam": "Fatma", "posities": {"eerst-kijken": "soms"}},
    {"posities": {"meebewegen": "nog-niet"}},
]


def keep(page: Page, **stukken: str) -> None:
    page.evaluate(KEEP, {f"{PREFIX}{naam.replace('__', ':')}": tekst for naam, tekst in stukken.items()})


def lay_group(page: Page) -> None:
    open_samen(page)
    leg_samen(page, " ".join(make_codes(page, LEDEN)))
    page.get_by_role("region", name="Samen gezien").wait_for()


def save_all(page: Page, haal_op: Ophaler, folder: Path) -> tuple[Path, dict[str, Any]]:
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    bestand = folder / naam
    bestand.write_bytes(inhoud)
    return bestand, json.loads(inhoud)


def test_the_group_and_what_cannot_be_read_go_along_and_come_back_as_they_were(
    page: Page, another_reader: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    lay_group(page)
    keep(page, dossier__a1=DAMAGED, reflectie__b2=NEWER)
    open_with(page, NU)
    bestand, inhoud = save_all(page, haal_op, tmp_path)
    zin = "1 dossier, de groep van Samen kijken (met 1 naam) en 2 delen die niet te lezen waren."
    expect(page.locator(".kijkwerk__melding")).to_contain_text(f"‘{bestand.name}’: {zin}")
    assert sorted(inhoud) == ["app", "formaat", "geexporteerd", "onderdelen", "onleesbaar"]
    dossier, groep = inhoud["onderdelen"]
    assert [dossier["soort"], groep["soort"]] == ["dossier", "groep"]
    assert {lid["naam"] for lid in groep["rondes"][0]["leden"]} == {"", "Fatma"}
    assert not any("gewijzigd" in lid for lid in groep["rondes"][0]["leden"])
    another_reader.goto("mijn-kijkwerk/")
    choose_file(another_reader, bestand)
    expect(another_reader.get_by_role("dialog")).to_contain_text(f"In dit bestand: {zin}")
    assert axe(another_reader) == []
    take_in(another_reader)
    expect(another_reader.locator(".kijkwerk__melding")).to_contain_text(
        "1 dossier, de groep van Samen kijken en 2 delen die niet te lezen waren."
    )
    expect(row(another_reader, "Je groep")).to_contain_text("antwoorden van 2 mensen")
    expect(another_reader.get_by_role("heading", name="Niet te lezen")).to_be_visible()
    assert another_reader.evaluate("key => localStorage.getItem(key)", f"{PREFIX}dossier:a1") == DAMAGED
    assert another_reader.evaluate("key => localStorage.getItem(key)", f"{PREFIX}reflectie:b2") == NEWER
    another_reader.goto("samen-kijken/")
    expect(another_reader.get_by_role("region", name="Samen gezien")).to_contain_text("Eerst kijken")
    choose_file(another_reader, bestand)
    keuze = another_reader.get_by_role("dialog", name="Welke antwoorden voeg je toe?")
    keuze.get_by_label(f"De groep in ‘{bestand.name}’: antwoorden van 2 mensen (met 1 naam)").check()
    keuze.get_by_role("button", name="Voeg toe wat je koos").click()
    melding = another_reader.locator(".samen__invoer .samen__melding")
    expect(melding).to_contain_text("2 van de 2 begrepen. 2 waren er al.")
    expect(melding).to_contain_text(f"In ‘{bestand.name}’ staat ook: 2 delen die niet te lezen waren.")
    melding.get_by_role("button", name="Open dat").click()
    expect(another_reader.get_by_role("dialog", name="Een bestand openen")).to_contain_text("staat hier al, precies zo")


def test_a_group_in_a_file_never_mixes_with_the_one_that_lies_here_unless_chosen(
    page: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    lay_group(page)
    page.goto("mijn-kijkwerk/")
    bestand, _ = save_all(page, haal_op, tmp_path)
    choose_file(page, bestand)
    expect(page.get_by_role("dialog")).to_contain_text("staat hier al, precies zo")
    expect(page.get_by_role("dialog").get_by_role("combobox")).to_have_count(0)
    page.get_by_role("button", name="Laat alles zoals het is").click()
    page.goto("samen-kijken/")
    begin_opnieuw(page)
    leg_samen(page, make_codes(page, [{"posities": {"eerst-kijken": "herkenbaar"}}])[0])
    page.goto("mijn-kijkwerk/")
    choose_file(page, bestand)
    page.get_by_role("dialog").get_by_role("combobox").select_option("Sla over")
    take_in(page)
    expect(row(page, "Je groep")).to_contain_text("antwoorden van 1 mens")
    choose_file(page, bestand)
    take_in(page)
    groepen = page.get_by_role("region", name="Samen kijken").get_by_role("listitem")
    expect(groepen).to_have_count(2)
    expect(groepen.filter(has_text="antwoorden van 1 mens")).to_have_count(1)
    groepen.filter(has_text="antwoorden van 2 mensen").get_by_role("link", name="Ga verder").click()
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("twee mensen")
    page.get_by_label("Welke groep bekijk je?").select_option(index=1)
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("één mens")
    page.reload()
    expect(page.get_by_role("region", name="Samen gezien")).to_contain_text("één mens")


def test_a_group_in_a_file_can_be_laid_beside_the_one_that_lies_here(
    page: Page, haal_op: Ophaler, tmp_path: Path
) -> None:
    lay_group(page)
    page.goto("mijn-kijkwerk/")
    bestand, _ = save_all(page, haal_op, tmp_path)
    page.goto("samen-kijken/")
    begin_opnieuw(page)
    leg_samen(page, make_codes(page, [{"posities": {"eerst-kijken": "herkenbaar"}}])[0])
    page.goto("mijn-kijkwerk/")
    choose_file(page, bestand)
    page.get_by_role("dialog").get_by_role("combobox").select_option("Voeg samen met de groep hier")
    take_in(page)
    expect(row(page, "Je groep")).to_contain_text("antwoorden van 3 mensen")


def test_what_stands_in_the_place_of_a_piece_that_could_not_be_read_stays(page: Page, tmp_path: Path) -> None:
    open_with(page, NU)
    stukken = [{"naam": f"dossier:{NU['id']}", "tekst": DAMAGED}, {"naam": "kleur", "tekst": "paars"}]
    bestand = tmp_path / "b.casuskijker.json"
    bestand.write_text(
        json.dumps({"app": "casuskijker", "formaat": 1, "dossiers": [], "onleesbaar": stukken[:1]}), "utf-8"
    )
    choose_file(page, bestand)
    expect(page.get_by_role("dialog")).to_contain_text("op zijn plaats staat hier iets anders; dat blijft staan")
    page.get_by_role("button", name="Laat alles zoals het is").click()
    expect(row(page, "Dossier 1")).to_be_visible()
    bestand.write_text(json.dumps({"app": "casuskijker", "formaat": 1, "dossiers": [], "onleesbaar": stukken}), "utf-8")
    choose_file(page, bestand)
    expect(page.get_by_role("dialog")).to_contain_text("geen naam die we kennen")
    assert page.evaluate("key => localStorage.getItem(key)", f"{PREFIX}kleur") is None


def test_files_can_be_dropped_on_the_page_one_after_the_other(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    page.get_by_text("Er staat nog niets").wait_for()
    files = {
        f"{nummer}.json": json.dumps({"app": "casuskijker", "formaat": 1, "dossiers": [dossier]})
        for nummer, dossier in enumerate((TOEN, NU))
    }
    drag(page, "dragenter", files)
    page.wait_for_function(DRAG, arg=["dragover", list(files.items())])
    expect(page.get_by_text("Laat los om het bestand te openen")).to_be_visible()
    assert axe(page) == []
    assert drag(page, "drop", files)
    expect(page.get_by_text("Laat los om het bestand te openen")).to_have_count(0)
    page.get_by_role("dialog").get_by_role("button", name="Bekijk ze een voor een").click()
    for aantal in (1, 2):
        expect(page.get_by_role("dialog")).to_have_count(1)
        take_in(page)
        expect(page.locator(".kijkwerk__groep li")).to_have_count(aantal)


@pytest.mark.parametrize(
    "address", ["mijn-kijkwerk/", "kijkramen/presentie/", "samen-kijken/", "casussen/opgeruimd-staat-netjes/"]
)
def test_what_is_dropped_and_is_no_file_of_ours_gets_a_sentence(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Open een bestand").wait_for()
    drop(page, {"vakantie.jpg": "\x00\x01"})
    expect(page.get_by_text("Dit is geen bestand van Casuskijker.")).to_be_visible()
    expect(page.get_by_text("vakantie.jpg")).to_be_visible()


def test_text_that_is_dragged_is_left_to_the_browser(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    page.get_by_text("Er staat nog niets").wait_for()
    assert not drag(page, "dragover", {})
    assert not drag(page, "drop", {})


def test_what_somebody_else_filled_in_is_never_open_nor_shared_unseen(page: Page) -> None:
    open_kijkraam(page)
    ingredient(page, "Eerst kijken").get_by_label("soms").check()
    titel = page.locator(".dossier-balk__titel")
    drop(page, {"nu.json": json.dumps({"app": "casuskijker", "formaat": 1, "dossiers": [NU]})})
    venster = page.get_by_role("dialog")
    expect(venster).to_contain_text("hier heb je zelf al ‘Mijn praktijk’: 1 antwoord")
    venster.get_by_role("button", name="Neem over wat je koos").click()
    expect(venster.get_by_text("Kies eerst van wie dit is.")).to_be_visible()
    assert axe(page) == []
    take_in(page, "Van iemand anders")
    expect(titel).to_contain_text("Mijn praktijk,")
    page.get_by_role("button", name="Bekijk ‘Dossier 1 (van iemand anders)’").click()
    expect(titel).to_contain_text("Dossier 1 (van iemand anders)")
    expect(page.locator("dossier-balk")).to_contain_text("Dit vulde iemand anders in")
    page.get_by_role("button", name="Deel mijn antwoorden").click()
    expect(venster).to_contain_text("Je deelt de keuzes bij ‘Dossier 1 (van iemand anders)’: 3 van de 49 punten.")
    expect(venster).to_contain_text("Let op: dit vulde iemand anders in.")
    page.goto("privacy/")
    open_kijkraam(page)
    expect(titel).to_contain_text("Mijn praktijk,")
    open_kijkraam(page, f"kijkramen/presentie/#dossier={NU['id']}")
    page.get_by_role("button", name="Dit is van mij").click()
    expect(titel).to_contain_text("Dossier 1,")


def test_a_file_of_ones_own_that_is_dropped_on_its_kijkraam_opens_there(page: Page) -> None:
    open_kijkraam(page)
    drop(page, {"nu.json": json.dumps({"app": "casuskijker", "formaat": 1, "dossiers": [NU]})})
    take_in(page)
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Dossier 1,")


@pytest.mark.parametrize("address", ["mijn-kijkwerk/", "kijkramen/presentie/", "casussen/opgeruimd-staat-netjes/"])
def test_of_files_that_come_at_once_each_waits_for_the_one_before_and_each_is_told(page: Page, address: str) -> None:
    """What is in the second is here already: then it is left unless chosen."""
    page.goto(address)
    page.get_by_role("button", name="Open een bestand").wait_for()
    ouder = NU | {"gewijzigd": NU["gemaakt"], "naam": ""}
    bestand = {"app": "casuskijker", "formaat": 1}
    goed = {naam: json.dumps(bestand | {"dossiers": [each]}) for naam, each in {"a.json": NU, "c.json": ouder}.items()}
    drop(page, {"foto.jpg": "\x00", **goed})
    for uitleg in ("staat hier nog niet", "alles wat erin staat, staat hier al"):
        expect(page.get_by_role("dialog")).to_have_count(1)
        expect(page.get_by_role("dialog")).to_contain_text(uitleg)
        take_in(page)
    zin = "foto.jpg: Dit is geen bestand van Casuskijker. Kies een bestand dat je hier eerder bewaarde."
    overgenomen = "Overgenomen uit ‘a.json’: 1 dossier. Uit ‘c.json’ is niets overgenomen."
    expect(page.get_by_role("status").filter(has_text="c.json")).to_have_text(f"{zin} {overgenomen}")
    kept = page.evaluate("key => JSON.parse(localStorage.getItem(key)).dossier.naam", f"{PREFIX}dossier:{NU['id']}")
    assert kept == NU["naam"]
    drop(page, {"foto.jpg": "\x00"})
    expect(page.get_by_role("status").filter(has_text="foto.jpg")).to_have_text(zin)

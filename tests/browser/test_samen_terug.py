"""Samen kijken, taken back: what lay there lies there again, exactly, and what came since stays."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import (
    KIJKEN,
    beeld,
    begin_opnieuw,
    bestand,
    dossier,
    leg_samen,
    make_codes,
    melding,
    open_files,
    open_samen,
    regels,
    spreiding,
    team_of,
)

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

NAAM = "casuskijker:%2Fsub%2Fpad%2F:groep"
AFSPRAAK = {"tekst": "Elke week samen kijken", "wie": "", "wanneer": ""}


def groep_van(*nummers: int, afspraken: tuple[dict[str, Any], ...] = ()) -> str:
    """Return the file of a group with these members, and what they agreed."""
    leden = [
        {"kijkraam": "presentie", "kenmerk": f"lid{nummer}", "naam": "", "posities": {KIJKEN: "soms"}}
        for nummer in nummers
    ]
    groep = {"gewijzigd": "2026-11-03T10:00:00.000Z", "leden": leden, "afspraken": afspraken}
    return json.dumps({"app": "casuskijker", "soort": "groep", "formaat": 1, "groep": groep})


def kept(page: Page) -> str | None:
    tekst: str | None = page.evaluate("naam => localStorage.getItem(naam)", NAAM)
    return tekst


def undo(page: Page) -> None:
    page.get_by_role("button", name="Maak ongedaan").click()


def agree(page: Page, tekst: str) -> None:
    page.get_by_role("button", name="Voeg een afspraak toe").click()
    page.get_by_label("Wat", exact=True).fill(tekst)


def into_this_group(page: Page) -> None:
    page.get_by_role("dialog", name="Een groep uit een bestand").get_by_role(
        "button", name="Voeg toe aan deze groep"
    ).click()


UNREADABLE = ["{", '{"formaat": 2, "groep": {"iets": "nieuws"}}']


def open_unreadable(page: Page, tekst: str) -> None:
    page.goto("privacy/")
    page.evaluate("([naam, tekst]) => localStorage.setItem(naam, tekst)", [NAAM, tekst])
    open_samen(page)
    expect(page.locator(".samen__stand")).to_contain_text("kan deze pagina niet lezen")


@pytest.mark.parametrize("tekst", UNREADABLE)
def test_a_group_that_cannot_be_read_comes_back_letter_by_letter(page: Page, tekst: str) -> None:
    open_unreadable(page, tekst)
    leg_samen(page, make_codes(page, team_of("soms"))[0])
    begin_opnieuw(page)
    assert kept(page) is None
    undo(page)
    expect(melding(page)).to_have_text("De groep is terug.")
    assert kept(page) == tekst
    expect(page.locator(".samen__stand")).to_contain_text("kan deze pagina niet lezen")
    expect(beeld(page)).to_contain_text("één mens")
    page.reload()
    expect(page.locator(".samen__stand")).to_contain_text("kan deze pagina niet lezen")


def test_what_cannot_be_read_waits_until_there_is_place_for_it(page: Page, context: BrowserContext) -> None:
    open_unreadable(page, UNREADABLE[1])
    page.get_by_role("button", name="Wis deze groep").click()
    expect(melding(page)).to_contain_text("Deze groep is gewist")
    ander = context.new_page()
    open_samen(ander)
    leg_samen(ander, make_codes(ander, team_of("soms"))[0])
    expect(melding(page)).to_contain_text("In een ander tabblad is de groep veranderd.")
    undo(page)
    expect(melding(page)).to_contain_text(
        "Ongedaan maken kan nu niet: hier staat inmiddels iets anders, en dat blijft staan."
    )
    expect(page.get_by_role("button", name="Maak ongedaan")).to_be_focused()
    expect(beeld(page)).to_contain_text("één mens")
    begin_opnieuw(ander)
    expect(beeld(page)).to_be_hidden()
    undo(page)
    expect(melding(page)).to_have_text("De groep is terug.")
    assert kept(page) == UNREADABLE[1]


def test_what_cannot_be_read_stays_beside_a_new_group_and_can_be_chosen_again(page: Page) -> None:
    open_unreadable(page, UNREADABLE[1])
    page.get_by_role("button", name="Begin een nieuwe groep").click()
    expect(melding(page)).to_have_text("Je begint met een lege groep. De vorige staat er nog: die kies je hierboven.")
    leg_samen(page, make_codes(page, team_of("soms"))[0])
    expect(page.locator(".samen__stand")).to_contain_text("Bewaard in deze browser")
    assert kept(page) == UNREADABLE[1]
    page.reload()
    expect(beeld(page)).to_contain_text("één mens")
    page.get_by_label("Welke groep bekijk je?").select_option("Een groep die deze pagina niet kan lezen")
    expect(page.locator(".samen__stand")).to_contain_text("kan deze pagina niet lezen")
    page.get_by_label("Welke groep bekijk je?").select_option(index=1)
    expect(beeld(page)).to_contain_text("één mens")
    assert kept(page) == UNREADABLE[1]


def test_a_new_group_from_a_link_leaves_the_old_one_as_it_was(page: Page) -> None:
    open_samen(page)
    een, twee, nieuw = make_codes(page, team_of("soms", "soms", "herkenbaar"))
    leg_samen(page, f"{een} {twee}")
    agree(page, "Samen op bezoek")
    page.evaluate("code => { location.hash = code }", nieuw)
    page.get_by_role("dialog").get_by_role("button", name="Begin een nieuwe groep").click()
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 herkenbaar, van één mens")
    expect(melding(page)).to_contain_text("Dit is een nieuwe groep. De vorige staat er nog: die kies je hierboven.")
    page.get_by_label("Welke groep bekijk je?").select_option(index=1)
    expect(spreiding(page, "Eerst kijken")).to_contain_text("2 soms, van twee mensen")
    expect(page.get_by_label("Wat", exact=True)).to_have_value("Samen op bezoek")
    page.get_by_label("Welke groep bekijk je?").select_option(index=1)
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 herkenbaar, van één mens")


def test_who_takes_back_a_new_group_from_a_link_finds_the_old_one(page: Page) -> None:
    open_samen(page)
    een, twee, nieuw = make_codes(page, team_of("soms", "soms", "herkenbaar"))
    leg_samen(page, f"{een} {twee}")
    agree(page, "Samen op bezoek")
    page.evaluate("code => { location.hash = code }", nieuw)
    page.get_by_role("dialog").get_by_role("button", name="Begin een nieuwe groep").click()
    undo(page)
    expect(melding(page)).to_have_text("Wat je net toevoegde, is weer weg.")
    expect(beeld(page)).to_be_hidden()
    expect(page.get_by_label("Welke groep bekijk je?").get_by_role("option")).to_have_count(2)
    page.reload()
    expect(spreiding(page, "Eerst kijken")).to_contain_text("2 soms, van twee mensen")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("2 soms, van twee mensen")
    expect(page.get_by_label("Wat", exact=True)).to_have_value("Samen op bezoek")


def test_what_another_tab_laid_down_unseen_comes_back_with_the_rest(page: Page, context: BrowserContext) -> None:
    open_samen(page)
    een, twee = make_codes(page, team_of("soms", "herkenbaar"))
    leg_samen(page, een)
    # As when the message of the other tab is still under way.
    page.evaluate("addEventListener('storage', (event) => event.stopImmediatePropagation(), {capture: true})")
    ander = context.new_page()
    open_samen(ander)
    leg_samen(ander, twee)
    expect(beeld(ander)).to_contain_text("twee mensen")
    begin_opnieuw(page)
    undo(page)
    expect(beeld(page)).to_contain_text("twee mensen")


def test_of_many_files_at_once_each_is_told_and_all_are_taken_back_at_once(page: Page) -> None:
    open_samen(page)
    leg_samen(page, make_codes(page, team_of("nog-niet"))[0])
    files = [(f"lid{nummer}.json", groep_van(nummer)) for nummer in range(1, 4)]
    open_files(page, ("kapot.json", '{"app": "casuskijker"'), *files, ("leeg.json", groep_van()))
    expect(melding(page)).to_contain_text("3 van de 5 begrepen. 3 toegevoegd.")
    expect(regels(page)).to_have_count(5)
    fouten = page.locator(".samen__lezing--fout")
    expect(fouten.filter(has_text="kapot.json")).to_contain_text("beschadigd of afgebroken")
    expect(fouten.filter(has_text="leeg.json")).to_contain_text("In dit bestand van een groep staat nog niets.")
    expect(beeld(page)).to_contain_text("vier mensen")
    undo(page)
    expect(beeld(page)).to_contain_text("één mens")


def test_of_files_with_more_than_one_dossier_the_reader_chooses_once(page: Page) -> None:
    open_samen(page)
    twee = bestand(dossier("d1", naam="Een"), dossier("d2", naam="Twee"))
    open_files(page, ("twee.json", twee), ("ook.json", bestand(dossier("d3", naam="Drie"), dossier("d4"))))
    venster = page.get_by_role("dialog")
    expect(venster).to_have_count(1)
    venster.get_by_role("button", name="Nu niet").click()
    expect(melding(page)).to_have_text("Er is niets veranderd.")
    open_files(page, ("twee.json", twee), ("een.json", bestand(dossier("d3"))))
    venster.get_by_label("Twee").check()
    venster.get_by_role("button", name="Voeg toe wat je koos").click()
    expect(melding(page)).to_contain_text("2 van de 2 begrepen. 2 toegevoegd.")


def test_agreements_out_of_a_file_are_counted_and_taken_back_with_the_rest(page: Page) -> None:
    open_samen(page)
    leg_samen(page, make_codes(page, team_of("nog-niet"))[0])
    agree(page, "Van onszelf")
    open_files(page, ("groep.json", groep_van(1, 2, afspraken=(AFSPRAAK, AFSPRAAK))))
    into_this_group(page)
    expect(melding(page)).to_contain_text("2 van de 2 begrepen. 2 toegevoegd. 1 afspraak toegevoegd.")
    expect(page.locator(".samen__afspraken .punt-velden")).to_have_count(2)
    open_files(page, ("groep.json", groep_van(afspraken=(AFSPRAAK,))))
    into_this_group(page)
    expect(melding(page)).to_have_text("1 afspraak was er al.")
    open_files(page, ("ander.json", groep_van(3, afspraken=(AFSPRAAK | {"tekst": "Nog een"},))))
    into_this_group(page)
    expect(page.locator(".samen__afspraken .punt-velden")).to_have_count(3)
    undo(page)
    expect(melding(page)).to_have_text("Wat je net toevoegde, is weer weg.")
    expect(page.locator(".samen__afspraken .punt-velden")).to_have_count(2)
    assert "Nog een" not in (kept(page) or "")
    assert AFSPRAAK["tekst"] in (kept(page) or "")
    expect(beeld(page)).to_contain_text("drie mensen")


def test_agreements_for_which_there_is_no_place_are_said(page: Page) -> None:
    open_samen(page)
    vol = tuple(AFSPRAAK | {"tekst": f"Afspraak {nummer}"} for nummer in range(20))
    tien = [tuple(each | {"wie": f"Nummer {keer}"} for each in vol) for keer in range(10)]
    open_files(page, *((f"vol-{keer}.json", groep_van(afspraken=deel)) for keer, deel in enumerate(tien)))
    for keer in range(10):
        expect(melding(page)).to_contain_text(f"De groep uit ‘vol-{keer}.json’")
    expect(page.locator(".samen__afspraken .punt-velden")).to_have_count(200)
    geen_plaats = "1 afspraak paste er niet meer bij: in één groep is plaats voor 200."
    open_files(page, ("meer.json", groep_van(afspraken=(AFSPRAAK,))))
    expect(melding(page)).to_have_text(f"Er is niets veranderd. {geen_plaats}")
    open_files(page, ("ander.json", groep_van(1, 2, afspraken=(AFSPRAAK,))))
    into_this_group(page)
    expect(melding(page)).to_contain_text(f"2 van de 2 begrepen. 2 toegevoegd. {geen_plaats}")


def test_whole_groups_out_of_files_are_each_told_and_taken_back_at_once(page: Page) -> None:
    open_samen(page)
    open_files(page, ("een.json", groep_van(1, 2, afspraken=(AFSPRAAK,))))
    expect(melding(page)).to_contain_text("De groep uit ‘een.json’ staat hier")
    expect(melding(page).get_by_role("button", name="Bekijk het beeld")).to_be_visible()
    verder = tuple(
        (f"{woord}.json", groep_van(1, 2, afspraken=(AFSPRAAK | {"tekst": woord},))) for woord in ("twee", "drie")
    )
    open_files(page, *verder)
    for woord in ("twee", "drie"):
        zin = f"De groep uit ‘{woord}.json’ was er al. Wat er nog niet stond, staat er nu bij."
        expect(melding(page)).to_contain_text(zin)
    expect(page.locator(".samen__afspraken .punt-velden")).to_have_count(3)
    undo(page)
    expect(melding(page)).to_have_text("Wat je net toevoegde, is weer weg.")
    expect(page.locator(".samen__afspraken .punt-velden")).to_have_count(1)
    expect(page.get_by_label("Wat", exact=True)).to_have_value(AFSPRAAK["tekst"])
    expect(beeld(page)).to_contain_text("twee mensen")
    take_back_what_came_in_unseen(page)


def take_back_what_came_in_unseen(page: Page) -> None:
    """Take back at once what came in here and in a group that is not on the screen."""
    page.get_by_role("button", name="Begin een nieuwe groep").click()
    leg_samen(page, make_codes(page, team_of("nog-niet"))[0])
    ongezien, later = (groep_van(1, 2, afspraken=(AFSPRAAK | {"tekst": tekst},)) for tekst in ("Ongezien", "Later"))
    open_files(page, ("ongezien.json", ongezien), ("later.json", later), ("een.json", bestand(dossier("d3"))))
    expect(melding(page)).to_contain_text("De groep uit ‘ongezien.json’ staat naast je andere groep")
    expect(beeld(page)).to_contain_text("twee mensen")
    assert {"Ongezien", "Later"} <= set(re.findall(r"\w+", kept(page) or ""))
    undo(page)
    expect(melding(page)).to_have_text("Wat je net toevoegde, is weer weg.")
    expect(beeld(page)).to_contain_text("één mens")
    assert not {"Ongezien", "Later"} & set(re.findall(r"\w+", kept(page) or ""))
    assert AFSPRAAK["tekst"] in (kept(page) or "")

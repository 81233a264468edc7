"""A vorm that is not ours, with a schaal and yet no checklist: filled in, agreed on per kant, printed, handed over."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import expect

from casuskijker.loading import load_catalogus
from casuskijker.mkdocs_adapter import inhoud
from tests.browser.hulp.axe import axe
from tests.browser.hulp.groep import beeld, leg_samen, open_samen
from tests.derde_vorm import DRIE_VORMEN, KIJKRAAM, PEILING
from tests.loading.voorbeeldsite import write_site
from tests.sites import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

CONFIG = """\
site_name: Spiegelhuis
site_url: {url}
site_dir: {site}
docs_dir: content
theme: material
plugins: [casuskijker]
"""


@pytest.fixture(scope="module")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site that is given a third vorm."""
    peiling = KIJKRAAM.replace("vorm: spiegel", "vorm: peiling").replace("    vervangt: [horen]\n", "")
    kijkramen = {"kijkramen/spiegel.md": KIJKRAAM, "kijkramen/peiling.md": peiling}
    root = write_site(tmp_path_factory.mktemp("spiegelhuis"), kijkramen)
    folder = root / "site"
    with serve(folder) as url, pytest.MonkeyPatch.context() as patch:
        (root / "mkdocs.yml").write_text(CONFIG.format(url=url, site=folder), "utf-8")
        patch.setattr(inhoud, "load_catalogus", partial(load_catalogus, vormen=(*DRIE_VORMEN, PEILING)))
        patch.setenv("NO_MKDOCS_2_WARNING", "1")
        build(load_config(str(root / "mkdocs.yml")))
        yield url


@pytest.fixture
def spiegel(page: Page) -> Page:
    page.goto("kijkramen/spiegel/")
    page.locator(".gesprek-beeld").wait_for()
    page.locator("dossier-acties .knoppen").wait_for()
    expect(page.locator("article :not(:defined)")).to_have_count(0)
    return page


def choose(page: Page, naam: str, positie: str) -> None:
    page.get_by_role("group", name=naam, exact=True).get_by_label(positie, exact=True).check()


def fill_in(page: Page) -> None:
    choose(page, "Uitpraten", "nog niet")
    choose(page, "Eerlijk", "herkenbaar")
    page.get_by_role("button", name="Spreek iets af over Luisteren").click()
    page.get_by_label("Wat", exact=True).fill("Elkaar laten uitpraten")


def test_it_begins_as_a_team_and_sums_up_in_its_own_words(spiegel: Page) -> None:
    fill_in(spiegel)
    profiel = spiegel.get_by_role("region", name="Ons spiegelbeeld")
    expect(profiel).to_contain_text("2 van 3 stellingen bekeken.")
    expect(profiel).to_contain_text("Over 1 stelling zegt dit beeld niets")
    expect(profiel).to_contain_text("Dit is wat jullie samen zagen.")
    expect(spiegel.get_by_label("Laat zien").locator("option")).to_have_text(["Hele lijst", "Eén kant", "Eén stelling"])
    assert axe(spiegel) == []


def test_agreements_belong_to_a_kant_and_nothing_is_taken_up_from_a_list(spiegel: Page) -> None:
    afspraken = spiegel.get_by_role("region", name="Onze spiegelafspraken")
    expect(afspraken).to_contain_text("Hier komt wat jullie afspreken, per kant.")
    fill_in(spiegel)
    expect(afspraken).to_contain_text("Elkaar laten uitpraten")
    expect(spiegel.get_by_role("button", name="Pak op")).to_have_count(0)
    expect(spiegel.locator(".dossier-balk__stand")).to_contain_text("Bewaard in deze browser om")
    assert '"bij":"luisteren"' in spiegel.evaluate("Object.values(localStorage).join()")


def test_one_stelling_at_a_time_is_that_one_only(spiegel: Page) -> None:
    spiegel.get_by_label("Laat zien").select_option("Eén stelling")
    spiegel.get_by_role("button", name="Volgende", exact=True).click()
    expect(spiegel.get_by_role("group", name="Stil zijn", exact=True)).to_be_visible()
    expect(spiegel.get_by_role("group", name="Uitpraten", exact=True)).to_be_hidden()


def test_it_prints_what_its_vorm_offers(spiegel: Page) -> None:
    fill_in(spiegel)
    spiegel.evaluate("window.print = () => {}")
    spiegel.get_by_role("button", name="Afdrukken").click()
    keuze = spiegel.get_by_role("dialog")
    expect(keuze.get_by_role("listitem")).to_have_count(2)
    keuze.get_by_role("button", name="De afspraken van de spiegel").click()
    spiegel.emulate_media(media="print")
    expect(spiegel.locator("gesprek-voeren")).to_contain_text("Elkaar laten uitpraten")
    expect(spiegel.locator(".gesprek-beeld__afspraken")).to_be_visible()
    expect(spiegel.locator("jouw-profiel")).to_be_hidden()
    expect(spiegel.locator("fieldset").first).to_be_hidden()


def test_its_code_is_laid_on_the_table_of_the_group(spiegel: Page) -> None:
    fill_in(spiegel)
    spiegel.get_by_role("button", name="Deel mijn antwoorden").click()
    code = spiegel.get_by_label("Code", exact=True).input_value()
    open_samen(spiegel)
    leg_samen(spiegel, code)
    expect(spiegel.locator("samen-kijken")).to_contain_text("De teamspiegel: 2 stellingen bekeken")
    expect(beeld(spiegel)).to_contain_text("Iedereen praat uit.")


def test_as_text_it_has_its_lists_and_its_agreements(spiegel: Page) -> None:
    fill_in(spiegel)
    spiegel.get_by_role("button", name="Kopieer als tekst").click()
    tekst = spiegel.get_by_label("Je dossier als tekst").input_value()
    assert "Hier kun je groeien\n- Uitpraten" in tekst
    assert "Luisteren\nAfgesproken:\n- Elkaar laten uitpraten" in tekst
    assert "samen, als team" in tekst


def test_my_kijkwerk_leads_back_to_where_it_begins(spiegel: Page) -> None:
    fill_in(spiegel)
    spiegel.goto("mijn-kijkwerk/")
    expect(spiegel.get_by_text("2 van 3 bekeken")).to_be_visible()
    assert (
        str(spiegel.get_by_role("link", name="Ga verder").get_attribute("href"))
        .partition("#")[2]
        .startswith("spiegel&dossier=")
    )


def test_what_is_summed_up_nowhere_leads_to_no_profiel_and_is_counted_all_the_same(page: Page) -> None:
    page.goto("kijkramen/peiling/")
    balk = page.get_by_role("group", name="Onderweg")
    expect(balk).to_contain_text("0 van 3 bekeken")
    expect(balk.get_by_role("link")).to_have_count(0)
    choose(page, "Uitpraten", "nog niet")
    expect(page.locator(".dossier-balk__stand")).to_contain_text("Bewaard in deze browser om")
    page.get_by_role("button", name="Kopieer als tekst").click()
    expect(page.get_by_label("Je dossier als tekst")).to_have_value(re.compile("Luisteren\n- Uitpraten: nog niet\n"))
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_text("1 van 3 bekeken")).to_be_visible()

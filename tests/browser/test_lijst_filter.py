"""A long list has a field: while one types, what has those words stays; without script all of it is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.verschuiving import measure_shift, watch_shift

if TYPE_CHECKING:
    from playwright.sync_api import Page

VELD = "Zoek in deze lijst"


def test_what_is_called_so_stays_and_else_what_says_so(page: Page) -> None:
    page.goto("begrippen/")
    begrippen = page.locator(".begrippen__begrip")
    alle = begrippen.count()
    page.keyboard.press("Tab")
    page.get_by_label(VELD).focus()
    page.keyboard.type("Mántel")
    expect(begrippen.filter(visible=True)).to_have_count(1)
    expect(begrippen.filter(visible=True)).to_contain_text("mantelzorg")
    expect(page.get_by_role("status").filter(has_text=f"1 van de {alle}")).to_be_visible()
    expect(page.get_by_role("navigation", name="Begrippen per letter")).to_be_hidden()
    page.get_by_label(VELD).fill("leefgeld")
    expect(page.get_by_text(f"Zo heet hier niets. Op deze pagina staat het bij 1 van de {alle}.")).to_be_visible()
    page.get_by_label(VELD).fill("")
    expect(begrippen.filter(visible=True)).to_have_count(alle)
    expect(page.get_by_role("navigation", name="Begrippen per letter")).to_be_visible()


def test_what_readers_call_it_is_known_and_the_texts_are_a_link_away(page: Page) -> None:
    page.goto("begrippen/")
    for getypt, naam in {
        "mantelzorgers": "mantelzorg",
        "zorgmijders": "zorg mijden",
        "keukentafelgesprekken": "keukentafelgesprek",
        "presentiebenadering": "presentie",
        "kwartiermaker": "kwartiermaken",
        "ervaringsdeskundigen": "ervaringsdeskundige",
    }.items():
        page.get_by_label(VELD).fill(getypt)
        expect(page.get_by_role("heading", name=naam, exact=True)).to_be_visible()
    page.goto("actoren/")
    page.get_by_label(VELD).fill("buurvrouw")
    expect(page.locator(".termen__term").filter(visible=True)).to_contain_text(["buren"])
    page.goto("verhalen/")
    page.get_by_label(VELD).fill("eenzaam")
    regels = page.locator(".verhalen__regel").filter(visible=True)
    met = page.locator(".verhalen__regel[data-ook*=eenzaamheid]")
    expect(regels).to_have_count(met.count())
    expect(page.get_by_text("Zo heet hier niets")).to_have_count(0)
    expect(page.get_by_role("link", name="Zoek op de hele site")).to_have_attribute("href", re.compile("q=eenzaam$"))
    namen = {"uysal": "Opgeruimd staat netjes", "fenna": "Meer instanties", "joran": "ijsstokjes"}
    zoals_geschreven = {"mevrouw Uysal": "Opgeruimd staat netjes", "van der Sluijs": ""}
    for getypt, titel in (namen | zoals_geschreven).items():
        page.get_by_label(VELD).fill(getypt)
        expect(regels.filter(has_text=titel)).to_have_count(1)
        assert regels.count() < 3, getypt


def test_who_types_a_word_of_need_above_a_list_sees_whom_to_call(page: Page) -> None:
    page.goto("verhalen/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    veld, hulp = page.get_by_label(VELD), page.locator("lijst-filter [role=status] .let-op")
    veld.focus()
    page.wait_for_load_state("networkidle")
    veld.fill("suïcidale")
    expect(hulp).to_contain_text("Je hoeft er niet alleen mee te blijven.")
    expect(hulp.get_by_role("link", name="0800-0113")).to_have_attribute("href", "tel:08000113")
    for words in ("levensmoe", "bang voor haar man", "ik kan niet meer"):
        veld.fill(words)
        expect(hulp).to_be_visible()
    veld.fill("schulden")
    expect(hulp).to_have_count(0)
    # What is fetched is fetched before a letter is there, and once.
    assert [url for url in asked if url.endswith("hulplijnen.json")] == [url for url in asked if "/api/" in url][:1]


@pytest.mark.allow_klacht("ERR_INTERNET_DISCONNECTED")
def test_without_a_connection_it_says_so_and_goes_on_when_that_is_back(page: Page) -> None:
    page.goto("verhalen/")
    page.context.set_offline(True)
    page.get_by_label(VELD).fill("bang voor haar man")
    melding = page.get_by_role("status").filter(has_text="misschien is de verbinding weg")
    expect(melding).to_be_visible()
    expect(page.get_by_text("Je antwoorden staan er nog")).to_have_count(0)
    page.context.set_offline(False)
    expect(page.locator("lijst-filter .let-op")).to_be_visible()
    expect(melding).to_have_count(0)


def test_who_comes_back_finds_what_was_typed(page: Page) -> None:
    page.goto("verhalen/")
    page.get_by_label(VELD).fill("gijs")
    regels = page.locator(".verhalen__regel").filter(visible=True)
    expect(regels).to_have_count(2)
    regels.get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Gijs")
    page.go_back()
    expect(page.get_by_label(VELD)).to_have_value("gijs")
    expect(regels).to_have_count(2)
    expect(regels).to_contain_text(["Gijs", "Gijs"])


def test_who_comes_back_from_what_was_not_shown_finds_what_was_typed(page: Page) -> None:
    page.goto("begrippen/")
    page.get_by_label(VELD).fill("keukentafelgesprek")
    getoond = page.locator(".begrippen__begrip").filter(visible=True)
    expect(getoond).to_have_count(1)
    verwijzing = getoond.locator(".begrippen__zie-ook a").first
    doel = page.locator(str(verwijzing.get_attribute("href")))
    verwijzing.click()
    expect(doel).to_be_in_viewport()
    expect(page.get_by_label(VELD)).to_have_value("")
    page.go_back()
    expect(page.get_by_label(VELD)).to_have_value("keukentafelgesprek")
    expect(getoond).to_have_count(1)
    expect(getoond).to_be_in_viewport()


def test_where_nothing_is_found_the_whole_site_may_have_it(page: Page) -> None:
    page.goto("sleutelwoorden/")
    page.get_by_label(VELD).fill("kussensloop")
    page.get_by_role("link", name="Zoek op de hele site").click()
    expect(page.locator(".zoekresultaat").first).to_contain_text("kussenslopen")


def test_who_follows_a_link_to_what_is_not_shown_sees_it(page: Page) -> None:
    page.goto("spanningsvelden/")
    page.get_by_label(VELD).fill("privacy")
    ander = page.get_by_role("heading", name="Formeel en informeel")
    expect(ander).to_be_hidden()
    expect(page.get_by_role("heading", name="Privacy en elkaar helpen")).to_be_visible()
    page.evaluate("location.hash = '#formeel-en-informeel'")
    expect(ander).to_be_in_viewport()
    expect(page.get_by_label(VELD)).to_have_value("")


@pytest.mark.parametrize("javascript", [False])
@pytest.mark.parametrize("pagina", ["begrippen/", "verhalen/"])
def test_without_script_all_of_it_is_there(page: Page, pagina: str) -> None:
    page.goto(pagina)
    expect(page.get_by_label(VELD)).to_have_count(0)
    expect(page.locator(".begrippen__begrip, .verhalen__regel").first).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_field_comes_without_a_jump(page: Page) -> None:
    watch_shift(page)
    assert measure_shift(page, "begrippen/") < 0.05


def test_it_is_for_everyone(page: Page) -> None:
    page.goto("actoren/")
    page.get_by_label(VELD).fill("zzz")
    expect(page.get_by_role("link", name="Zoek op de hele site")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []

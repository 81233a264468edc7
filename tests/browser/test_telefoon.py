"""The journeys of a reader on a phone, in the browser of an iPhone: what one reads, fills in, shares and finds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as conditions

from tests.browser.hulp.invullen import KLEIN
from tests.browser.hulp.tabbladen import TYPE
from tests.browser.hulp.telefoon import (
    CATCH_CHOICE,
    css,
    hand_over,
    knop,
    open_phone,
    open_screen,
    open_window,
    press,
    read,
    see,
    take_download,
    tap,
    wait_until,
)
from tests.browser.verslag import BROWSER
from tests.browser.zoek_browser import WEBKIT, explain_lack, find_browser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

    from tests.sites import Site

HELE_LEVEN, STEUN = "#ingredient-hele-leven", "#ingredient-steun"


@pytest.fixture(scope="module")
def opgehaald(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what the phone downloads comes."""
    return tmp_path_factory.mktemp("opgehaald")


@pytest.fixture(scope="module")
def phone(opgehaald: Path) -> Iterator[WebDriver]:
    driver = find_browser(WEBKIT)
    if driver is None:
        pytest.skip(explain_lack(WEBKIT))
    with open_screen() as screen, open_phone(driver, screen, opgehaald) as phone:
        yield phone


@pytest.fixture
def telefoon(phone: WebDriver, site: Site, record_property: Callable[[str, str], None]) -> Iterator[WebDriver]:
    """A phone on which nothing is kept yet; where a journey ends, nothing sticks out at the side."""
    record_property(BROWSER, f"WebKit {phone.capabilities['browserVersion']}")
    with hand_over(phone, site.url):
        yield phone
        assert phone.execute_script("return [innerWidth, document.documentElement.scrollWidth]") == [390, 390]


def open_kijkraam(telefoon: WebDriver, site: Site) -> None:
    telefoon.get(f"{site.url}{KLEIN}")
    see(telefoon, css(".vul-balk__telling"))


def choose(telefoon: WebDriver, ingredient: str, positie: str) -> None:
    tap(telefoon, css(f"{ingredient} .positie:has([value={positie}])"))


def is_chosen(telefoon: WebDriver, ingredient: str, positie: str) -> bool:
    return telefoon.find_element(*css(f"{ingredient} [value={positie}]")).is_selected()


def test_a_casus_is_read_and_its_vervolg_opened(telefoon: WebDriver, site: Site) -> None:
    telefoon.get(f"{site.url}casussen/")
    tap(telefoon, (By.PARTIAL_LINK_TEXT, "Formulierenbrigade"))
    read(telefoon, css("h1"), "Formulierenbrigade")
    assert not telefoon.find_element(*css(".vervolg__tekst")).is_displayed()
    tap(telefoon, css(".vervolg__deel summary"))
    read(telefoon, css(".vervolg__tekst"), "Philomena")


def test_the_menu_is_opened_by_a_tap_and_closed_by_a_key(telefoon: WebDriver, site: Site) -> None:
    telefoon.get(site.url)
    tap(telefoon, knop("Menu"))
    see(telefoon, css("#hoofdmenu"))
    press(telefoon, Keys.ESCAPE)
    wait_until(telefoon, conditions.invisibility_of_element_located(css("#hoofdmenu")))
    press(telefoon, Keys.ENTER)
    tap(telefoon, css("#hoofdmenu [href$='kijkramen/']"))
    read(telefoon, css("h1"), "Kijkramen")


def test_a_word_is_searched_for_and_a_result_chosen(telefoon: WebDriver, site: Site) -> None:
    telefoon.get(f"{site.url}privacy/")
    tap(telefoon, knop("Zoeken"))
    see(telefoon, css("zoek-veld [role=combobox]")).send_keys("keukentafelg")
    read(telefoon, css("zoek-veld [role=option]"), "keukentafelgesprek")
    press(telefoon, Keys.DOWN)
    read(telefoon, css("zoek-veld [role=option][aria-selected=true]"), "keukentafelgesprek")
    press(telefoon, Keys.ENTER)
    read(telefoon, css(".zoekstand"), "voor ‘keukentafelgesprek’")
    address = see(telefoon, css(".zoekresultaten > li a")).get_property("href")
    tap(telefoon, css(".zoekresultaten > li a"))
    wait_until(telefoon, conditions.url_to_be(str(address)))


def test_what_is_filled_in_is_there_again_after_loading_the_page_again(telefoon: WebDriver, site: Site) -> None:
    open_kijkraam(telefoon, site)
    choose(telefoon, HELE_LEVEN, "soms")
    tap(telefoon, css(f"{HELE_LEVEN} .notitie summary"))
    see(telefoon, css(f"{HELE_LEVEN} textarea")).send_keys("Ze keek eerst rond.")
    read(telefoon, css("dossier-balk [role=status]"), "Bewaard in deze browser om")
    telefoon.refresh()
    read(telefoon, css(".vul-balk__telling"), "1 van 9")
    assert is_chosen(telefoon, HELE_LEVEN, "soms")
    assert see(telefoon, css(f"{HELE_LEVEN} textarea")).get_property("value") == "Ze keek eerst rond."


def test_an_answer_to_a_question_of_a_casus_is_there_again(telefoon: WebDriver, site: Site) -> None:
    telefoon.get(f"{site.url}casussen/opgeruimd-staat-netjes/")
    answer_and_come_back(telefoon, ".verdiepingsvraag", "Ik zou eerst vragen wat zij wil.")


def test_a_les_is_begun_on_a_phone_and_written_in_on_its_sheet(telefoon: WebDriver, site: Site) -> None:
    telefoon.get(f"{site.url}docent/lessen/opgeruimd-staat-netjes/les-90/#leid")
    read(telefoon, css(".stapper__plaats"), "Stap 1 van")
    tap(telefoon, knop("Start de klok"))
    telefoon.get(f"{site.url}lessen/opgeruimd-staat-netjes/les-90/")
    answer_and_come_back(telefoon, "#vraag-aan-mevrouw-uysal", "Wat mist u het meest?")


def answer_and_come_back(telefoon: WebDriver, vraag: str, text: str) -> None:
    tap(telefoon, css(f"{vraag} summary"))
    see(telefoon, css(f"{vraag} textarea")).send_keys(text)
    read(telefoon, css(".reflectie__stand"), "Bewaard in deze browser om")
    telefoon.refresh()
    answer = see(telefoon, css(f"{vraag} textarea"))
    wait_until(telefoon, lambda _: answer.get_property("value") == text)


def test_a_deelcode_is_handed_over_and_laid_on_samen_kijken(telefoon: WebDriver, site: Site) -> None:
    open_kijkraam(telefoon, site)
    choose(telefoon, HELE_LEVEN, "soms")
    tap(telefoon, knop("Deel mijn antwoorden"))
    link = see(telefoon, (By.XPATH, "//dialog//label[contains(., 'Link')]//input")).get_property("value")
    assert f"{site.url}samen-kijken/#succesvolle-participatie.1." in str(link)
    telefoon.get(f"{site.url}samen-kijken/")
    see(telefoon, css(".samen__invoer textarea")).send_keys(str(link))
    tap(telefoon, knop("Voeg toe"))
    read(telefoon, css("samen-kijken"), "Hier staan de antwoorden van één mens")


def test_a_file_is_made_and_brought_back(telefoon: WebDriver, site: Site, opgehaald: Path) -> None:
    open_kijkraam(telefoon, site)
    choose(telefoon, HELE_LEVEN, "soms")
    tap(telefoon, knop("Bewaar als bestand"))
    file = take_download(telefoon, opgehaald)
    tap(telefoon, knop("Wis dit dossier"))
    read(telefoon, css(".vul-balk__telling"), "0 van 9")
    telefoon.execute_script(CATCH_CHOICE)
    tap(telefoon, knop("Open een bestand"))
    wait_until(telefoon, conditions.presence_of_element_located(css("#gekozen-bestand"))).send_keys(str(file))
    tap(telefoon, css("[value=mij]"))
    tap(telefoon, knop("Neem over wat je koos"))
    wait_until(telefoon, lambda _: is_chosen(telefoon, HELE_LEVEN, "soms"))


def test_mijn_kijkwerk_lists_what_was_filled_in_and_what_is_wiped_there_stays_away(
    telefoon: WebDriver, site: Site
) -> None:
    open_kijkraam(telefoon, site)
    choose(telefoon, HELE_LEVEN, "soms")
    choose(telefoon, STEUN, "nog-niet")
    telefoon.get(f"{site.url}mijn-kijkwerk/")
    read(telefoon, css(".kijkwerk__groep li"), "2 van 9 bekeken")
    tap(telefoon, knop("Wis alles"))
    tap(telefoon, knop("Wis het nu"))
    telefoon.back()
    read(telefoon, css(".vul-balk__telling"), "0 van 9")
    assert not is_chosen(telefoon, HELE_LEVEN, "soms")


def test_two_tabs_that_type_at_once_lose_nothing_they_called_kept(telefoon: WebDriver, site: Site) -> None:
    """Here each tab is a process: what one wrote last, the other sees a moment later."""
    open_kijkraam(telefoon, site)
    choose(telefoon, HELE_LEVEN, "soms")
    first = telefoon.current_window_handle
    open_window(telefoon, f"{site.url}{KLEIN}")
    see(telefoon, css(".vul-balk__telling"))
    tabs = [first, telefoon.current_window_handle]
    for tab in tabs:
        telefoon.switch_to.window(tab)
        telefoon.execute_script(f"({TYPE})(arguments[0])", {"tab": f"tab{tabs.index(tab)}", "beurten": 125})
    called_kept: set[str] = set()
    for tab in tabs:
        telefoon.switch_to.window(tab)
        called_kept |= set(telefoon.execute_async_script("window.klaar.then(arguments[0])"))
    assert len(called_kept) > 25
    wait_until(telefoon, lambda _: called_kept <= set(re.findall(r"tab\d-\d+", read_storage(telefoon))))


def read_storage(telefoon: WebDriver) -> str:
    return str(telefoon.execute_script("return JSON.stringify(localStorage)"))

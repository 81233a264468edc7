"""Comparing two dossiers of one kijkraam: first what differs, then what is the same, with both notes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.kijkwerk import NU, TOEN, make_dossier, open_with
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from playwright.sync_api import Page


def choose(page: Page) -> None:
    expect(page.get_by_role("combobox", name="met")).to_be_hidden()
    page.get_by_role("combobox", name="Vergelijk").select_option("0" * 16)


def test_first_what_differs_and_then_what_is_the_same(page: Page) -> None:
    open_with(page, TOEN, NU)
    choose(page)
    region = page.get_by_role("region", name="Vergelijking")
    koppen = region.get_by_role("heading", level=4)
    expect(koppen).to_have_text(["Dit verschilt (1)", "Dit staat maar in één van de twee (2)", "Dit is hetzelfde (1)"])
    expect(region).to_contain_text("Ik begon te praten.")
    expect(region).to_contain_text("Ik ging zitten.")
    expect(region).to_contain_text("alleen een notitie")
    expect(region).to_contain_text("In geen van de twee staat iets bij 45 punten.")
    assert "%" not in region.inner_text()


def test_the_choice_is_still_there_after_a_reload(page: Page) -> None:
    open_with(page, TOEN, NU)
    choose(page)
    assert page.url.endswith("mijn-kijkwerk/#een=0000000000000000&ander=0000000000000001")
    page.reload()
    expect(page.get_by_role("region", name="Vergelijking")).to_contain_text("Dit verschilt (1)")


def test_two_dossiers_with_one_name_are_then_and_now(page: Page) -> None:
    open_with(page, TOEN | {"naam": "Team Noord"}, NU | {"naam": "Team Noord"})
    choose(page)
    expect(page.locator(".vergelijking__dossiers li").first).to_contain_text("Toen: Team Noord")
    expect(page.locator(".vergelijking__dossiers li").last).to_contain_text("Nu: Team Noord")


def test_two_dossiers_of_one_day_are_told_apart_by_who_looked_or_by_what_came_first(page: Page) -> None:
    zelfde = {"naam": "", "gewijzigd": "2026-11-02T08:00:00.000Z"}
    open_with(page, TOEN | zelfde, NU | zelfde | {"rol": "collega"})
    choose(page)
    regels = page.locator(".vergelijking__dossiers li")
    expect(regels.first).to_have_text("Voor mezelf: Mijn praktijk, laatst veranderd op 2 november 2026")
    expect(regels.last).to_have_text("Als collega: Mijn praktijk, laatst veranderd op 2 november 2026")
    open_with(page, TOEN | zelfde, NU | zelfde | {"gewijzigd": "2026-11-02T07:00:00.000Z"})
    choose(page)
    expect(regels.first).to_contain_text("Later: Mijn praktijk, voor mezelf")
    expect(regels.last).to_contain_text("Eerst: Mijn praktijk, voor mezelf")


def test_only_dossiers_of_the_same_kijkraam_can_be_compared(page: Page) -> None:
    andere = make_dossier(2, {}, kijkraam="kwartiermaken")
    open_with(page, TOEN, NU, andere)
    options = page.get_by_role("combobox", name="Vergelijk").locator("option")
    expect(options).to_contain_text(["Kies een dossier", "Dossier 1", "Dossier 0"])
    expect(options.filter(has_text="Dossier 2")).to_have_count(0)
    choose(page)
    expect(page.get_by_role("combobox", name="met").locator("option")).to_have_count(2)


def test_with_one_dossier_there_is_nothing_to_compare(page: Page) -> None:
    open_with(page, TOEN)
    page.locator("vergelijk-dossiers[hidden]").wait_for(state="attached")
    expect(page.get_by_role("heading", name="Vergelijk twee dossiers")).to_be_hidden()


def test_the_notes_of_a_gesprek_are_compared_by_their_words(page: Page) -> None:
    vragen = {"mensbeeld": (None, "Ja."), "talent": (None, "Koken.")}
    een = make_dossier(0, vragen, kijkraam="praatplaat")
    ander = make_dossier(1, vragen | {"talent": (None, "Zingen.")}, kijkraam="praatplaat")
    open_with(page, een, ander)
    choose(page)
    koppen = page.get_by_role("region", name="Vergelijking").get_by_role("heading", level=4)
    expect(koppen).to_have_text(["Dit verschilt (1)", "Dit is hetzelfde (1)"])


def test_what_lies_farthest_apart_comes_first(page: Page) -> None:
    een = make_dossier(0, {"eerst-kijken": ("herkenbaar", ""), "doen-wat-kan": ("herkenbaar", "")})
    ander = make_dossier(1, {"eerst-kijken": ("soms", ""), "doen-wat-kan": ("nog-niet", "")})
    open_with(page, een, ander)
    choose(page)
    expect(page.locator(".vergelijking__titel")).to_have_text(["Doen wat kan", "Eerst kijken"])


def test_axe_finds_nothing_in_a_comparison(page: Page) -> None:
    open_with(page, TOEN, NU)
    choose(page)
    page.get_by_role("region", name="Vergelijking").wait_for()
    assert axe_in_widths(page, 1280, 360) == []


def test_markup_in_a_note_is_text(page: Page) -> None:
    kwaad = json.loads(json.dumps(NU).replace("Ik ging zitten.", "<img src=x onerror=window.gehackt=1>"))
    open_with(page, TOEN, kwaad)
    choose(page)
    expect(page.get_by_role("region", name="Vergelijking")).to_contain_text("<img src=x")
    assert page.evaluate("window.gehackt === undefined")


def test_on_paper_stands_the_comparison_and_not_the_list(page: Page) -> None:
    open_with(page, TOEN, NU)
    page.emulate_media(media="print")
    expect(page.get_by_text("Dossier 0").first).to_be_visible()
    expect(page.get_by_role("heading", name="Vergelijk twee dossiers")).to_be_hidden()
    expect(page.get_by_label("Dit is een gedeelde computer")).to_be_hidden()
    page.emulate_media(media="screen")
    choose(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("region", name="Vergelijking")).to_contain_text("Ik ging zitten.")
    expect(page.get_by_role("heading", name="Mijn kijkwerk")).to_be_hidden()
    expect(page.locator("mijn-kijkwerk")).to_be_hidden()
    for each in page.locator("article").locator("button, select, a").all():
        expect(each).to_be_hidden()


def test_a_button_prints_the_comparison(page: Page) -> None:
    page.add_init_script("window.print = () => { window.gedrukt = true; };")
    open_with(page, TOEN, NU)
    choose(page)
    page.get_by_role("region", name="Vergelijking").get_by_role("button", name="Afdrukken").click()
    until(lambda: page.evaluate("window.gedrukt"), wanted=True)

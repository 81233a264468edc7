"""Searching as a visitor and a docent do: words, facets, the address, and the way back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.zoeken import (
    FIRST,
    break_index,
    count,
    hold_back,
    open_facet,
    open_page,
    results,
    search,
    status,
)

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Route

KEUKENTAFEL = "zoeken/?q=keukentafelgesprek"


def chosen(page: Page) -> dict[str, list[str]]:
    """Return what the address says is asked for."""
    return parse_qs(urlsplit(page.url).fragment)


@pytest.mark.in_elke_browser
def test_from_the_box_on_any_page_to_a_casus(page: Page) -> None:
    page.goto("privacy/")
    field = page.get_by_role("combobox", name="Zoeken op deze site")
    field.fill("keukentafelgesprek")
    field.press("Enter")
    page.wait_for_url("**/zoeken/#q=keukentafelgesprek")
    results(page).get_by_role("link", name="Opgeruimd staat netjes?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Opgeruimd staat netjes?")


def test_the_address_that_others_are_told_to_search_by_searches(page: Page) -> None:
    page.goto("")
    told = json.loads(page.locator('script[type="application/ld+json"]').inner_text())["@graph"][0]
    template = told["potentialAction"]["target"]["urlTemplate"].removeprefix(told["url"])
    page.goto(template.replace("{q}", "wijkteam%20schulden"))
    expect(page.get_by_role("combobox", name="Zoek in alle teksten")).to_have_value("wijkteam schulden")
    expect(results(page).first).to_be_visible()


def test_a_result_has_one_link_its_kind_its_place_and_the_words_around_the_hit(page: Page) -> None:
    page.goto("zoeken/?q=schulden&soort=casus&actor=wijkteam")
    result = results(page).first
    expect(result.get_by_role("link")).to_have_count(1)
    expect(result.locator(".zoekresultaat__feiten")).to_have_text(
        re.compile(r"^Casus · Uitvoeringspraktijk · \d+ min lezen · les van 45 en 90 min$")
    )
    expect(result.locator("mark").first).to_have_text("schulden")


def test_what_is_for_the_docent_is_not_found(page: Page) -> None:
    page.goto("zoeken/?q=leerdoelen")
    expect(status(page)).not_to_be_empty()
    links = results(page).get_by_role("link").evaluate_all("links => links.map(link => link.pathname)")
    assert [link for link in links if "/docent/" in link] == []


def test_a_docent_narrows_down_to_one_casus_and_shares_the_address(page: Page) -> None:
    page.goto("zoeken/")
    search(page, "schulden")
    before = count(page)
    open_facet(page, "actor").get_by_label("Wijkteam", exact=False).first.check()
    expect(status(page)).not_to_have_text(f"{before} resultaten voor ‘schulden’")
    open_facet(page, "soort").get_by_label("Casus").check()
    open_facet(page, "duur").get_by_label("Hoogstens 45 minuten").check()
    expect(page.get_by_role("list", name="Gekozen filters").get_by_role("listitem")).to_have_count(3)
    assert chosen(page) == {
        "q": ["schulden"],
        "actor": ["wijkteam"],
        "soort": ["casus"],
        "duur": ["hoogstens 45 minuten"],
    }
    found, titles = status(page).inner_text(), results(page).locator("a").all_inner_texts()
    page.goto(page.url)
    expect(status(page)).to_have_text(found)
    assert results(page).locator("a").all_inner_texts() == titles


def test_within_a_facet_a_choice_widens_and_between_facets_it_narrows(page: Page) -> None:
    page.goto("zoeken/?actor=wijkteam")
    expect(status(page)).to_have_text(re.compile(r"^\d+ resultaten$"))
    one = count(page)
    page.goto("zoeken/?actor=wijkteam&actor=huisarts")
    expect(status(page)).to_have_text(re.compile(r"^\d+ resultaten$"))
    both = count(page)
    page.goto("zoeken/?actor=wijkteam&actor=huisarts&soort=vignet")
    expect(status(page)).to_have_text(re.compile(r"^\d+ resulta"))
    assert one < both
    assert count(page) < both


def test_it_says_how_many_results_have_all_words_when_the_others_have_most(page: Page) -> None:
    page.goto("zoeken/?q=uysal+keukentafel+trap")
    expect(page.locator(".zoekhulp").first).to_have_text(
        "Eén tekst past bij al je woorden. De andere passen bij een deel ervan."
    )
    expect(results(page).first).to_contain_text("Opgeruimd staat netjes?")
    page.goto("zoeken/?q=uysal+keukentafel+trap&soort=leerroute")
    expect(page.locator(".zoekhulp").first).to_contain_text("Geen enkele tekst heeft al deze woorden.")


def test_what_has_only_a_part_of_a_compound_is_folded_under_the_count(page: Page) -> None:
    page.goto("zoeken/?q=wijkagent")
    expect(status(page)).to_have_text(
        re.compile(r"^4 resultaten voor ‘wijkagent’ · nog \d+ met alleen ‘wijk’ of ‘agent’$")
    )
    expect(page).to_have_title("wijkagent · Zoeken · Casuskijker")
    expect(page.get_by_role("heading", name="Resultaten", level=2)).to_have_count(1)
    expect(page.get_by_role("heading", level=3).filter(has_text="Een handleiding voor de politie")).to_be_visible()
    folded = page.locator(".zoek-deels")
    folded.get_by_text("Nog ").click()
    expect(folded.get_by_role("listitem")).to_have_count(20)
    folded.get_by_role("button", name="Toon de volgende").click()
    expect(folded.get_by_role("listitem").nth(20).get_by_role("link")).to_be_focused()
    assert results(page).count() == 4
    folded.get_by_role("listitem").nth(30).get_by_role("link").click()
    page.wait_for_url(lambda address: "/zoeken/" not in address)
    page.go_back()
    expect(folded.get_by_role("listitem").nth(30)).to_be_in_viewport()
    search(page, "schulden")
    expect(folded).to_be_hidden()


def test_a_subject_that_is_not_here_is_said_so_and_pages_for_authors_are_a_step_away(page: Page) -> None:
    page.goto("zoeken/?q=vluchtelingen")
    expect(status(page)).to_have_text("Over ‘vluchtelingen’ gaat hier nog geen tekst.")
    expect(page.locator(".zoekhulp")).to_have_text("Dit komt het dichtst in de buurt.")
    expect(results(page).first).to_contain_text("Een gesprek zonder brieven")
    search(page, "jeugdwet")
    expect(page.locator(".zoekhulp").first).to_have_text(
        re.compile("^Bij ‘jeugdwet’ koos de redactie de eerste teksten. Wat vooral over ‘decentralisatie’")
    )
    search(page, "leerstijl")
    page.get_by_role("link", name="voor auteurs").click()
    expect(results(page).first).to_contain_text("Voor auteurs")


def test_what_is_typed_for_a_facet_sets_it(page: Page) -> None:
    page.goto("zoeken/?q=les+van+45+minuten+over+schaamte+voor+een+denker")
    expect(page.get_by_role("list", name="Gekozen filters").get_by_role("listitem")).to_have_text(
        ["Hoogstens 45 minuten", "Denker"]
    )
    assert chosen(page) == {"q": ["schaamte"], "duur": ["hoogstens 45 minuten"], "leerstijl": ["denker"]}
    expect(page.get_by_role("combobox", name="Zoek in alle teksten")).to_have_value("schaamte")


def test_a_count_beside_a_value_is_what_choosing_it_gives(page: Page) -> None:
    page.goto("zoeken/?q=bewoner")
    value = open_facet(page, "soort").locator("label", has_text="Vignet")
    expected = int(value.locator(".facet__aantal").inner_text().split()[0])
    value.click()
    expect(status(page)).to_have_text(f"{expected} resultaten voor ‘bewoner’")
    assert count(page) == expected


def test_one_filter_is_taken_away_and_then_all(page: Page) -> None:
    page.goto("zoeken/?q=bewoner&actor=gemeente&actor=buren&soort=casus")
    page.get_by_role("button", name="Haal weg: Wie erin voorkomt buren").click()
    expect(page.get_by_role("button", name="Haal weg: Wie erin voorkomt buren")).to_have_count(0)
    assert chosen(page) == {"q": ["bewoner"], "actor": ["gemeente"], "soort": ["casus"]}
    page.get_by_role("button", name="Wis alle filters").click()
    expect(page.get_by_role("list", name="Gekozen filters")).to_have_count(0)
    assert chosen(page) == {"q": ["bewoner"]}
    expect(status(page)).to_be_focused()


@pytest.mark.in_elke_browser
def test_the_back_button_goes_back_step_by_step(page: Page) -> None:
    page.goto("zoeken/")
    search(page, "schulden")
    all_of_them = status(page).inner_text()
    open_facet(page, "soort").get_by_label("Casus").check()
    expect(status(page)).not_to_have_text(all_of_them)
    page.go_back()
    expect(status(page)).to_have_text(all_of_them)
    expect(open_facet(page, "soort").get_by_label("Casus")).not_to_be_checked()
    page.go_back()
    expect(status(page)).to_have_text("")
    expect(page.get_by_role("combobox", name="Zoek in alle teksten")).to_have_value("")
    page.go_forward()
    expect(status(page)).to_have_text(all_of_them)


def test_first_results_wait_for_no_others_and_more_come_when_asked_for_also_on_the_way_back(page: Page) -> None:
    with hold_back(page, "**/tekst/*", after=FIRST):
        page.goto("zoeken/?q=gesprek")
        expect(results(page)).to_have_count(FIRST)
        expect(page.get_by_role("button", name="Toon de volgende 20")).to_be_hidden()
    expect(results(page)).to_have_count(20)
    expect(status(page)).to_contain_text("voor ‘gesprek’")
    page.get_by_role("button", name="Toon de volgende 20").click()
    expect(results(page)).to_have_count(40)
    expect(results(page).nth(20).get_by_role("link")).to_be_focused()
    results(page).nth(30).get_by_role("link").click()
    page.wait_for_url(lambda address: "/zoeken/" not in address)
    page.go_back()
    expect(results(page)).to_have_count(40)
    expect(results(page).nth(30)).to_be_in_viewport()


def test_a_long_facet_shows_ten_values_until_asked_for_all_which_then_go_from_a_to_z(page: Page) -> None:
    page.goto("zoeken/?q=bewoner")
    facet = open_facet(page, "actor")
    expect(facet.get_by_role("checkbox")).to_have_count(10)
    facet.get_by_role("button", name="Toon alle").click()
    expect(facet.get_by_role("checkbox").first).to_be_focused()
    names = [name.casefold() for name in facet.locator(".facet__naam").all_inner_texts()]
    assert len(names) > 10
    assert names == sorted(names)
    expect(facet.get_by_role("button", name="Toon alle")).to_be_hidden()


def test_a_phrase_in_quotes_is_found_only_as_it_stands(page: Page) -> None:
    page.goto("zoeken/")
    search(page, "“een smalle, steile trap”")
    expect(status(page)).to_contain_text("1 resultaat")
    search(page, "“steile een trap smalle”")
    expect(status(page)).to_contain_text("Niets gevonden")
    search(page, "???")
    expect(status(page)).to_have_text("Niets gevonden voor ‘???’")
    expect(page.get_by_text("Je vraag heeft geen letters of cijfers.")).to_be_visible()


def test_a_typing_error_is_mended_with_a_way_back(page: Page) -> None:
    page.goto("zoeken/?q=keukentafelgesrpek")
    expect(status(page)).to_contain_text("voor ‘keukentafelgesprek’")
    expect(results(page).first).to_contain_text("Keukentafelgesprek")
    page.get_by_role("link", name="keukentafelgesrpek").click()
    expect(status(page)).to_have_text('Niets gevonden voor ‘"keukentafelgesrpek"’')
    # It does not go round in a circle.
    expect(page.get_by_text("Woorden die erop lijken").get_by_role("link", name="keukentafelgesprek")).to_be_visible()
    expect(page.get_by_text("Zonder aanhalingstekens")).to_be_hidden()


def test_words_of_which_nothing_stands_here_are_not_offered_by_themselves(page: Page) -> None:
    page.goto("zoeken/?q=statushouders+inburgering")
    expect(status(page)).to_contain_text("Over ‘statushouders’, ‘inburgering’ gaat hier nog geen tekst.")
    expect(results(page)).not_to_have_count(0)
    expect(page.get_by_text("Weinig gevonden?")).to_have_count(0)


def test_few_results_lead_on_to_each_word_by_itself(page: Page) -> None:
    page.goto("zoeken/?q=aanrecht+emmers&soort=casus")
    expect(status(page)).to_have_text("1 resultaat voor ‘aanrecht emmers’")
    page.get_by_text("Weinig gevonden?").get_by_role("link", name="aanrecht").click()
    expect(status(page)).to_contain_text("voor ‘aanrecht’")
    page.wait_for_url("**/zoeken/#q=aanrecht&soort=casus")
    expect(page.get_by_text("Weinig gevonden?")).to_have_count(0)


def test_nothing_found_helps_on(page: Page) -> None:
    page.goto("zoeken/?q=keukentafelgesprek&actor=politie")
    expect(status(page)).to_have_text("Niets gevonden voor ‘keukentafelgesprek’")
    page.get_by_role("button", name="Zoek zonder filters").click()
    expect(status(page)).to_have_text(re.compile(r"^\d+ resultaten"))
    search(page, "xyzzy")
    expect(page.get_by_role("heading", name="Liever bladeren?")).to_be_visible()
    page.get_by_role("link", name="lijsten hieronder").click()
    page.wait_for_url("**/zoeken/#lijsten&q=xyzzy")


def test_a_phrase_that_stands_nowhere_can_be_asked_as_loose_words(page: Page) -> None:
    open_page(page, "zoeken/")
    search(page, '"trap steile"')
    page.get_by_role("link", name="trap steile", exact=True).click()
    expect(status(page)).to_contain_text("voor ‘trap steile’")
    expect(results(page).first).to_be_visible()


def test_the_lists_step_aside_for_results(page: Page) -> None:
    page.goto("zoeken/")
    heading = page.get_by_role("heading", name="Liever bladeren?")
    expect(heading).to_be_visible()
    search(page, "schulden")
    expect(heading).to_be_hidden()


def test_the_overview_of_casussen_has_the_same_facets(page: Page) -> None:
    page.goto("casussen/")
    cards = page.locator("ul.kaarten").first
    expect(cards).to_be_visible()
    page.get_by_role("button", name="Filter de verhalen").click()
    open_facet(page, "sleutelwoord").get_by_label("Eenzaamheid").check()
    expect(cards).to_be_hidden()
    expect(page.get_by_role("navigation", name="Delen", exact=True)).to_be_hidden()  # it leads to the cards
    expect(results(page).filter(has_text="Twee kussenslopen post")).to_contain_text("Let op: Gaat over rouw")
    expect(status(page)).to_have_text("11 resultaten")
    assert chosen(page) == {"sleutelwoord": ["eenzaamheid"]}
    kinds = {text.split(" · ")[0] for text in results(page).locator(".zoekresultaat__feiten").all_inner_texts()}
    assert kinds <= {"Casus", "Vignet", "Praktijkvoorbeeld"}
    page.go_back()
    expect(cards).to_be_visible()


def test_the_overview_offers_only_kinds_that_stand_on_it(page: Page) -> None:
    page.goto("casussen/?actor=bewoner")
    page.get_by_role("button", name="Filter de verhalen").click()
    facet = open_facet(page, "soort")
    expect(facet.get_by_role("checkbox")).to_have_count(3)
    expect(facet.get_by_label("Kijkraam")).to_have_count(0)


def test_a_docent_finds_a_verhaal_by_a_word_and_the_time_and_goes_on_to_its_page_for_the_docent(page: Page) -> None:
    page.goto("docent/")
    page.get_by_role("button", name="Filter de verhalen").click()
    expect(page.locator(".facet--duur")).to_be_visible()
    expect(page.locator(".facet--leerstijl")).to_be_hidden()
    # Nearly everything fits in 45 minutes: that is no choice; a lesson plan is.
    duur = page.locator(".facet--duur .facet__naam")
    assert set(duur.all_text_contents()) & {"Hoogstens 30 minuten", "Hoogstens 90 minuten"} == {"Hoogstens 30 minuten"}
    open_facet(page, "les").get_by_label("Les van 90 minuten").check()
    expect(page.get_by_role("button", name="Toon 16 resultaten")).to_be_in_viewport()
    expect(results(page).first.locator(".zoekresultaat__docent")).to_contain_text("les van 45 en 90 min")
    page.get_by_role("button", name="Wis alle filters").click()
    box = page.get_by_role("combobox", name="Zoek een verhaal")
    box.fill("grenzen 45 minuten")
    box.press("Enter")
    expect(status(page)).to_contain_text("resultaten voor ‘grenzen’")
    assert chosen(page) == {"q": ["grenzen"], "duur": ["hoogstens 45 minuten"]}
    results(page).first.get_by_role("link", name="Voor de docent bij").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Voor de docent: ")


@pytest.mark.parametrize("width", [360])
def test_on_a_phone_the_facets_fold_behind_a_button_that_counts_them(page: Page) -> None:
    page.goto("zoeken/?q=bewoner&actor=gemeente&soort=casus")
    button = page.get_by_role("button", name="Filters (2)")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("checkbox")).to_have_count(0)
    button.click()
    heights = page.locator(".facet__waarde label:visible").evaluate_all("labels => labels.map(l => l.offsetHeight)")
    assert min(heights) >= 44
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()
    button.click()
    found = count(page)
    done = page.get_by_role("button", name=f"Toon {found} resultaten")
    done.click()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(status(page)).to_be_focused()


@pytest.mark.parametrize("width", [1280, 360])
def test_the_question_of_a_reader_stays_in_the_box(page: Page) -> None:
    page.goto("zoeken/?q=" + "%22ik+mis+mijn+man%22")
    expect(page.get_by_role("combobox", name="Zoek in alle teksten")).to_have_value('"ik mis mijn man"')
    expect(status(page)).not_to_be_empty()


TYPED = (
    "<img src=x onerror=alert(1)>",
    "</script><script>document.title='gekaapt'</script>",
    "' OR 1=1 --",
    '"""',
    "😀 🏠",
    "%00 \u202e \ufdfd",
    "\\u003cb\\u003e",
    "a" * 10_000,
    "schulden " * 1_200,
)


def test_nothing_that_is_typed_does_harm(page: Page) -> None:
    page.goto("zoeken/")
    field = page.get_by_role("combobox", name="Zoek in alle teksten")
    for query in TYPED:
        before = status(page).inner_text()
        field.fill(query)
        field.press("Enter")
        expect(status(page)).not_to_have_text(before)
        expect(status(page)).to_contain_text("voor ‘")
        expect(page).to_have_title(re.compile(r"Zoeken · Casuskijker$"))
        assert page.locator("article img, article script").count() == 0
        assert page.evaluate("document.documentElement.scrollWidth") <= 1280
        assert len(page.url) < 2_000
        cut = page.get_by_text("We zochten op de eerste 200 tekens")
        expect(cut).to_have_count(1 if len(query) > 200 else 0)


def test_what_was_typed_before_the_script_came_stays_in_the_box(page: Page) -> None:
    held: list[Route] = []
    page.route("**/zoeken.js", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks its handlers
    page.goto("zoeken/", wait_until="commit")
    field = page.locator("#zoek-hier")
    field.fill("schulden")
    page.get_by_role("combobox").wait_for()
    held[0].continue_()
    page.locator(".facetten").wait_for()
    expect(field).to_have_value("schulden")
    field.press("Enter")
    expect(status(page)).to_contain_text("voor ‘schulden’")


def test_a_hostile_address_does_no_harm(page: Page) -> None:
    page.goto("zoeken/?q=" + "%3Cb%3E" * 600 + "&actor=%3Cscript%3E&onzin=ja&soort=&" + "deel=x&" * 300)
    expect(status(page)).to_contain_text("Niets gevonden")
    page.get_by_role("button", name="Haal weg: Wie erin voorkomt <script>").click()
    expect(page.get_by_role("button", name="Haal weg: Wie erin voorkomt <script>")).to_have_count(0)


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is on what is meant, as one does who has no mouse."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"met Tab kom je niet bij {selector}")


@pytest.mark.parametrize("width", [1280, 360])
def test_the_whole_journey_goes_without_a_mouse(page: Page, width: int) -> None:
    open_page(page, "zoeken/")
    page.keyboard.press("/")
    page.keyboard.type("schulden")
    page.keyboard.press("Enter")
    expect(status(page)).to_contain_text("voor ‘schulden’")
    before = status(page).inner_text()
    if width < 960:
        tab_to(page, ".facetten__knop")
        page.keyboard.press("Enter")
        tab_to(page, ".facet--actor summary")
        page.keyboard.press("Enter")
    tab_to(page, ".facet--actor input[type=checkbox]")
    page.keyboard.press("Space")
    expect(status(page)).not_to_have_text(before)
    expect(page.locator(".facet--actor input").first).to_be_focused()
    tab_to(page, ".gekozen__filter")
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text(before)
    tab_to(page, ".zoekresultaat__link")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/zoeken/" not in address)


@pytest.mark.allow_klacht("favicon")
def test_what_was_found_can_be_narrowed_down_without_a_connection(page: Page, context: BrowserContext) -> None:
    page.goto("zoeken/?q=keukentafelgesprek")
    expect(results(page).first).to_be_visible()
    context.set_offline(True)
    open_facet(page, "soort").get_by_label("Casus").check()
    expect(status(page)).to_contain_text("voor ‘keukentafelgesprek’")
    expect(page.get_by_role("list", name="Gekozen filters")).to_be_visible()
    expect(results(page).first).to_be_visible()


TWEE_KUSSENSLOPEN = (
    "Een weduwnaar komt zijn post sorteren, blijft hangen voor de koffie en vertelt stukje bij beetje wat er speelt."
)


@pytest.mark.allow_klacht("ERR_FAILED")
def test_who_may_be_in_need_sees_whom_to_call_whatever_is_found(page: Page) -> None:
    help_line = page.get_by_role("link", name="0800-0113")
    open_page(page, "zoeken/")
    expect(help_line).to_be_hidden()
    for words in ("zelfmoord", "Suicidaal", "qqqqq zelf moord"):
        search(page, words)
        expect(help_line).to_be_visible()
        assert help_line.bounding_box()["y"] < status(page).bounding_box()["y"]  # type: ignore[index]
    # Who is in need gets no piece of a story but what it is about, and what was mended is told.
    page.goto("zoeken/?q=zelfmoort")
    expect(results(page).first).to_contain_text("Twee kussenslopen post")
    expect(results(page).first.locator(".zoekresultaat__fragment")).to_have_text(TWEE_KUSSENSLOPEN)
    expect(page.locator(".zoekresultaat__fragment mark")).to_have_count(0)
    expect(page.get_by_text("Gezocht naar ‘zelfmoord’. Toch zoeken naar")).to_be_visible()
    # Whatever the form, and nobody in need is asked to write for this site or to try each word by itself.
    for words in ("suïcidale cliënt", "mijn man slaat me", "ik wil dood", "ik heb hulp nodig"):
        search(page, words)
        expect(page.locator(".hulplijnen__blok:visible")).not_to_have_count(0)
        expect(results(page)).not_to_have_count(0)
        expect(page.get_by_text(re.compile("Weinig gevonden|Schrijf je mee"))).to_have_count(0)
    # What was mended counts as typed, and so it does under the box.
    field = page.get_by_role("combobox", name="Zoek in alle teksten")
    field.fill("zelfmort")
    expect(page.get_by_role("option", name="113 Zelfmoordpreventie")).to_be_visible()
    field.press("Enter")
    expect(page.get_by_text("Gezocht naar ‘zelfmoord’. Toch zoeken naar")).to_be_visible()
    expect(help_line).to_be_visible()
    search(page, "verkracht")
    expect(page.get_by_role("link", name="0800-0188")).to_be_visible()
    expect(page.locator(".hulplijnen__blok:visible")).to_have_count(1)
    expect(page.get_by_text("Bedoelde je")).to_have_count(0)
    search(page, "schulden")
    expect(help_line).to_be_hidden()
    expect(page.locator(".zoekresultaat__fragment").first).to_be_visible()
    break_index(page)
    page.goto("zoeken/?q=huiselijk+geweld")
    expect(page.get_by_role("link", name="0800-2000")).to_be_visible()

"""Samen kijken: codes, links and files of a group laid together, without a server and without a word too many."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_widths
from tests.browser.hulp.groep import (
    KIJKEN,
    MEEDOEN,
    OKTOBER,
    PAGINA,
    ZONDER_DAG,
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
from tests.browser.hulp.invullen import open_kijkraam

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Locator, Page

    from tests.browser.hulp.bestanden import Ophaler
    from tests.browser.klachten import Klachten


def titels(page: Page, deel: str) -> Locator:
    """Return the ingrediënten in one part of the picture, in their order."""
    return beeld(page).locator(".samen__deel").filter(has_text=deel).get_by_role("heading", level=4)


def test_an_empty_table_explains_in_four_steps_how_a_team_does_this(page: Page) -> None:
    open_samen(page)
    expect(page.locator(".samen__stappen > ol > li")).to_have_count(4)
    expect(beeld(page)).to_be_hidden()
    assert page.evaluate("Object.keys(localStorage)") == []


def test_a_team_of_five_fills_in_shares_and_lays_together(
    page: Page, browser: Browser, klachten: Klachten, base_url: str
) -> None:
    """Five people on five devices, as they would; nobody asks anything of another host."""
    links = []
    for positie in ("herkenbaar", "herkenbaar", "herkenbaar", "soms", None):
        context = browser.new_context(base_url=base_url, locale="nl-NL")
        klachten.listen(context)
        lid = context.new_page()
        open_kijkraam(lid)
        lid.get_by_role("group", name="Doen wat kan", exact=True).get_by_label("herkenbaar").check()
        if positie:
            lid.get_by_role("group", name="Eerst kijken", exact=True).get_by_label(positie).check()
        lid.get_by_role("button", name="Deel mijn antwoorden").click()
        links.append(lid.get_by_label("Link", exact=True).input_value())
        context.close()
    open_samen(page)
    leg_samen(page, "\n".join(f"[11:4{nummer}] lid {nummer}: {link}" for nummer, link in enumerate(links)))
    expect(melding(page)).to_contain_text("5 van de 5 begrepen. 5 toegevoegd.")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vijf mensen.")
    expect(titels(page, "Hier kijken jullie anders")).to_have_text(["Eerst kijken"])
    expect(titels(page, "Hier zijn jullie het eens")).to_have_text(["Doen wat kan"])
    expect(spreiding(page, "Eerst kijken")).to_contain_text("3 herkenbaar, 1 soms, van vier mensen")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("Vier van de vijf keken hiernaar.")
    expect(spreiding(page, "Doen wat kan")).not_to_contain_text("keken hiernaar")
    expect(spreiding(page, "Eerst kijken").locator(".stippen__stip")).to_have_count(4)


def test_the_chat_of_two_months_on_an_empty_table_is_two_rondes(page: Page) -> None:
    """Who looks again has another mark; the day in each code tells of which time it is, and one may know better."""
    open_samen(page)
    leden = team_of("soms", "herkenbaar", "nog-niet")
    toen = [each | {"id": f"toen{number}", "dag": OKTOBER} for number, each in enumerate(leden)]
    leg_samen(page, "\n".join(make_codes(page, [*toen, *leden])))
    expect(melding(page)).to_contain_text("6 van de 6 begrepen. 2 rondes. Ronde van 27 oktober 2025: 3 toegevoegd.")
    expect(melding(page)).to_contain_text("Verdeeld over rondes naar de dag waarop ze zijn ingevuld.")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van drie mensen.")
    ronde = page.get_by_label("Welke ronde bekijken jullie?")
    expect(ronde.get_by_role("option")).to_have_count(2)
    ronde.select_option("27 oktober 2025: 3 mensen")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van drie mensen.")
    melding(page).get_by_role("button", name="Zet alles in één ronde").click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van zes mensen.")
    expect(ronde).to_have_count(0)
    assert axe_in_widths(page, 1280, 360) == []
    go_back_to_two_rondes(page, ronde)


def go_back_to_two_rondes(page: Page, ronde: Locator) -> None:
    """Change one's mind about one ronde, and again: nothing has to be pasted anew, and what changed since stays."""
    melding(page).get_by_role("button", name="Terug naar aparte rondes").click()
    expect(ronde.get_by_role("option")).to_have_count(2)
    expect(melding(page)).to_contain_text("2 rondes. Ronde van 27 oktober 2025: 3 toegevoegd.")
    melding(page).get_by_role("button", name="Zet alles in één ronde").click()
    page.get_by_label("Naam van de groep").fill("Noord")
    page.get_by_label("Naam van de groep").blur()
    melding(page).get_by_role("button", name="Terug naar aparte rondes").click()
    expect(melding(page)).to_contain_text("hier staat inmiddels iets anders, en dat blijft staan.")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van zes mensen.")


def test_codes_without_a_day_wait_among_those_with_one_and_alone_it_is_said(page: Page) -> None:
    open_samen(page)
    maand = ("soms", "herkenbaar", "nog-niet")
    oud = make_codes(page, [each | {"dag": ZONDER_DAG} for each in team_of(*maand, *maand)])
    leg_samen(page, "\n".join(oud))
    expect(melding(page)).to_contain_text("6 van de 6 begrepen. 6 toegevoegd.")
    zin = "Bij 6 staat geen naam en geen dag: wie twee keer meedeed, staat er misschien twee keer in."
    expect(melding(page)).to_contain_text(zin)
    begin_opnieuw(page)
    nieuw = [each | {"id": f"nu{number}"} for number, each in enumerate(team_of(*maand))]
    leg_samen(page, "\n".join([*oud, *make_codes(page, nieuw)]))
    expect(melding(page)).to_contain_text("9 van de 9 begrepen. 3 toegevoegd.")
    expect(melding(page)).to_contain_text("Zonder dag, niet toegevoegd: 6.")
    page.get_by_role("button", name="Toch toevoegen: Zonder dag").click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van negen mensen.")


def test_what_differs_most_comes_first(page: Page) -> None:
    open_samen(page)
    anders = [
        {KIJKEN: "herkenbaar", MEEDOEN: "herkenbaar", "zien-hoe-groot": "soms"},
        {KIJKEN: "soms", MEEDOEN: "nog-niet", "zien-hoe-groot": "soms"},
        {KIJKEN: "soms", MEEDOEN: "nog-niet"},
    ]
    leg_samen(page, "\n".join(make_codes(page, [{"posities": posities} for posities in anders])))
    expect(titels(page, "Hier kijken jullie anders")).to_have_text(["Doen wat kan", "Eerst kijken"])


def test_two_who_differ_weigh_no_more_than_a_team_that_is_split(page: Page) -> None:
    open_samen(page)
    leden = [
        {KIJKEN: "herkenbaar", MEEDOEN: "herkenbaar"},
        {KIJKEN: "nog-niet", MEEDOEN: "herkenbaar"},
        {MEEDOEN: "nog-niet"},
        {MEEDOEN: "nog-niet"},
    ]
    leg_samen(page, "\n".join(make_codes(page, [{"posities": posities} for posities in leden])))
    expect(titels(page, "Hier kijken jullie anders")).to_have_text(["Doen wat kan", "Eerst kijken"])


def test_there_is_no_total_no_mean_and_no_percentage(page: Page) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("herkenbaar", "soms", "nog-niet"))))
    expect(spreiding(page, "Eerst kijken")).to_contain_text("van drie mensen")
    tekst = beeld(page).inner_text().lower()
    assert not any(woord in tekst for woord in ("%", "gemiddeld", "totaal", "score"))


def test_each_pasted_thing_says_whether_it_was_understood_and_if_not_why(page: Page) -> None:
    open_samen(page)
    goed, ander = make_codes(page, team_of("soms", "herkenbaar"))
    leg_samen(page, f"{goed}\nkapot: {ander[:-3]}\n{ander[:20]}zz{ander[22:]}\nonbekend.1.aaaaa.bbbbbbb.c.ddddddd")
    expect(melding(page)).to_contain_text("1 van de 4 begrepen. 1 toegevoegd.")
    expect(regels(page)).to_have_count(4)
    fout = page.locator(".samen__lezing--fout")
    expect(fout.nth(0)).to_contain_text("Dit is geen hele code.")
    expect(fout.nth(1)).to_contain_text("In deze code klopt een teken niet.")
    veld = page.get_by_label("Plak hier links of codes")
    assert goed not in veld.input_value()
    assert ander[:-3] in veld.input_value()
    # Who loads the page again has what they pasted still, and what was laid down is not there twice.
    expect(veld).not_to_have_value("")
    wat_bleef = veld.input_value()
    page.reload()
    expect(veld).to_have_value(wat_bleef)
    leg_samen(page, "Wie heeft de code?")
    expect(melding(page)).to_have_text("Hierin staat geen code en geen link met een code.")
    leg_samen(page, "")
    expect(melding(page)).to_have_text("Plak eerst een link of code in het veld.")


def test_the_same_dossier_counts_once_and_a_newer_one_takes_its_place(page: Page) -> None:
    open_samen(page)
    eerst, later = make_codes(page, [team_of("soms")[0], team_of("nog-niet")[0]])
    leg_samen(page, f"{eerst} {eerst}")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van één mens.")
    leg_samen(page, eerst)
    expect(regels(page)).to_contain_text("Dit was er al, en telt één keer.")
    leg_samen(page, later)
    expect(regels(page)).to_contain_text(
        "Dit komt in de plaats van wat eerder van hetzelfde dossier kwam: iemand: 1 keuze anders dan"
    )
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 nog niet, van één mens")
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 soms, van één mens")


def test_codes_of_two_kijkramen_are_looked_at_one_by_one(page: Page) -> None:
    open_samen(page)
    presentie = make_codes(page, team_of("soms", "herkenbaar"))
    ander = make_codes(page, [{"posities": {"bruggen-slaan": "soms"}}], "kwartiermaken")
    leg_samen(page, "\n".join([*presentie, *ander]))
    expect(melding(page)).to_contain_text("Ze gaan over verschillende dingen en worden twee beelden")
    expect(spreiding(page, "Eerst kijken")).to_be_visible()
    page.get_by_label("Welk beeld bekijken jullie?").select_option("Kijkraam Kwartiermaken, zonder verhaal: 1 mens")
    expect(beeld(page)).to_contain_text("Kijkraam Kwartiermaken, zonder verhaal")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van één mens.")
    expect(spreiding(page, "Eerst kijken")).to_have_count(0)


def test_below_three_it_says_that_anonymous_is_not_anonymous(page: Page) -> None:
    open_samen(page)
    codes = make_codes(page, team_of("soms", "soms", "soms"))
    for code, zegt_het in zip(codes, (True, True, False), strict=True):
        leg_samen(page, code)
        expect(melding(page)).to_contain_text("1 toegevoegd.")
        expect(beeld(page).get_by_text("ben je niet anoniem")).to_have_count(int(zegt_het))


def test_names_are_shown_only_when_the_group_chooses_so(page: Page, haal_op: Ophaler) -> None:
    open_samen(page)
    leden = team_of("soms", "soms", "herkenbaar", namen=("Anna", "", "Bert <b>"))
    leg_samen(page, "\n".join(make_codes(page, leden)))
    expect(beeld(page)).not_to_contain_text("Anna")
    acties = page.get_by_role("region", name="Neem het mee")
    expect(beeld(page).get_by_text("Eén van jullie gaf geen naam.")).to_be_visible()
    assert "Anna" not in haal_op(page.get_by_role("button", name="Bewaar als bestand"))[1].decode()
    expect(acties.get_by_role("status")).to_contain_text("antwoorden van 3 mensen, zonder namen bij de antwoorden.")
    see_that_all_are_unnamed_alike(page)
    page.get_by_label("Met namen").check()
    expect(page.locator(".samen__leden")).to_contain_text("Zonder naam")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("soms: Anna en 1 zonder naam")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("herkenbaar: Bert <b>")
    assert "Anna" in haal_op(page.get_by_role("button", name="Bewaar als bestand"))[1].decode()
    expect(acties.get_by_role("status")).to_contain_text("antwoorden van 3 mensen (met 2 namen).")
    page.reload()
    expect(beeld(page).get_by_label("Anoniem")).to_be_checked()


def see_that_all_are_unnamed_alike(page: Page) -> None:
    """Find nobody told from the others by having no name, and no way on the wall to show whose name is missing."""
    page.get_by_text("Wie er in dit beeld staat (3)").click()
    wie = page.locator(".samen__leden").get_by_role("listitem").locator("strong")
    expect(wie).to_have_text([re.compile(f"^Iemand met kenmerk lid{nummer}") for nummer in range(3)])
    page.evaluate("document.documentElement.requestFullscreen = undefined")
    page.get_by_role("button", name="Groot op het scherm").click()
    expect(page.get_by_role("button", name="Terug naar de pagina")).to_be_visible()
    expect(page.get_by_label("Met namen")).to_be_hidden()
    page.keyboard.press("Escape")


@pytest.mark.in_elke_browser
def test_a_link_asks_first_and_leaves_nothing_in_the_address(page: Page) -> None:
    open_samen(page)
    een, twee = make_codes(page, team_of("soms", "herkenbaar", namen=("Anna", "Bert")))
    page.evaluate("code => { location.hash = code }", een)
    venster = page.get_by_role("dialog", name="Iemand deelt antwoorden met je")
    expect(venster.get_by_role("paragraph").first).to_contain_text("Alleen wie de antwoorden van de groep bij elkaar")
    zelf = venster.get_by_role("link", name="Kijkraam Presentie")
    expect(zelf).to_have_attribute("href", re.compile("/kijkramen/presentie/#samen=ja$"))
    expect(venster).to_contain_text("Kijkraam Presentie: 1 punt bekeken, zonder verhaal.")
    assert page.url.endswith("/sub/pad/samen-kijken/")
    expect(beeld(page)).to_be_hidden()
    # Who loads the page again did not answer yet.
    page.reload()
    # The screen stands before the group: names come when the group asks for them.
    expect(venster).not_to_contain_text("Anna")
    assert page.url.endswith("/sub/pad/samen-kijken/")
    venster.get_by_role("button", name="Nu niet").click()
    expect(beeld(page)).to_be_hidden()
    open_samen(page, een)
    page.get_by_role("dialog").get_by_role("button", name="Voeg toe").click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van één mens.")
    page.goto("privacy/")
    open_samen(page, twee)
    assert page.url.endswith("/sub/pad/samen-kijken/")
    expect(venster).to_contain_text("Hier staan al antwoorden van 1 mens")
    page.get_by_role("dialog").get_by_role("button", name="Voeg toe").click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van twee mensen.")


def test_a_link_can_begin_a_new_group(page: Page) -> None:
    open_samen(page)
    een, twee = make_codes(page, team_of("soms", "herkenbaar"))
    leg_samen(page, een)
    page.evaluate("code => { location.hash = code }", twee)
    page.get_by_role("dialog").get_by_role("button", name="Begin een nieuwe groep").click()
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 herkenbaar, van één mens")


def test_a_link_changes_no_dossier(page: Page, context: BrowserContext) -> None:
    open_kijkraam(page)
    page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    page.get_by_role("button", name="Deel mijn antwoorden").click()
    link = page.get_by_label("Link", exact=True).input_value()
    kept = page.evaluate("({...localStorage})")
    ander = context.new_page()
    ander.goto(link)
    ander.get_by_role("dialog").get_by_role("button", name="Voeg toe").click()
    expect(beeld(ander)).to_be_visible()
    after = ander.evaluate("({...localStorage})")
    assert {naam: tekst for naam, tekst in after.items() if not naam.endswith(":groep")} == kept


HOSTILE = (
    "presentie.1.aaaaa.bbbbbbb.c.ddddddd",
    "%3Cscript%3Ealert(1)%3C/script%3E.1.x",
    "<img src=x onerror=alert(1)>.1.2",
    "%E0%A4%A.1.x",
    "__proto__.1.aaaaa.bbbbbbb.c.ddddddd",
    "constructor.1.aaaaa.bbbbbbb.c.ddddddd",
    "." * 5000,
)


def test_a_hostile_fragment_gets_a_sentence_and_changes_nothing(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"een script draaide: {dialog.message}"))
    for fragment in HOSTILE:
        page.goto("about:blank")  # so that the page is opened anew with each
        open_samen(page, fragment)
        expect(melding(page)).to_have_text("Niet begrepen.")
        assert page.url.endswith("/sub/pad/samen-kijken/")
        expect(page.locator(".samen__lezing--fout")).to_have_count(1)
        expect(page.locator(".samen__lezing--fout")).to_be_in_viewport()
        assert page.evaluate("Object.keys(localStorage)") == []
        assert page.locator("samen-kijken").locator("script, img").count() == 0


def test_who_comes_from_a_casus_hands_out_its_kijkraam_with_that_casus(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    page.locator(".casus-kop").get_by_role("link", name="Kijk samen naar dit verhaal").click()
    expect(page.get_by_role("heading", name="Jullie kijken naar ‘Opgeruimd staat netjes?’")).to_be_visible()
    uitnodiging = page.locator(".samen__uitnodiging")
    expect(uitnodiging).to_contain_text("Met het kijkraam Presentie.")
    link = uitnodiging.get_by_label("Link voor iedereen die meekijkt").input_value()
    assert link.endswith("/kijkramen/presentie/#casus=opgeruimd-staat-netjes&samen=ja")
    keuze = uitnodiging.get_by_label("Welk kijkraam nemen jullie?")
    expect(keuze.locator("option:checked")).to_have_text("Kijkraam Presentie: 49 punten, ongeveer 60 minuten")
    expect(uitnodiging.get_by_role("status").first).to_have_text("49 punten, ongeveer 60 minuten.")
    keuze.select_option("kwartiermaken")
    expect(uitnodiging).to_contain_text("Met het kijkraam Kwartiermaken.")
    expect(keuze).to_be_focused()
    assert (
        "/kijkramen/kwartiermaken/#casus=opgeruimd-staat-netjes&samen=ja"
        in uitnodiging.get_by_label("Link voor iedereen die meekijkt").input_value()
    )
    page.reload()
    expect(keuze).to_have_value("kwartiermaken")
    keuze.select_option("presentie")
    expect(page.locator(".samen__kies")).to_be_hidden()
    assert axe_in_widths(page, 1280, 360) == []
    see_what_one_needs_first(page, link)
    expect(page.get_by_text("Je kijkt naar het verhaal ‘Opgeruimd staat netjes?’.")).to_be_visible()
    page.get_by_role("link", name="Kijk er samen naar").click()
    expect(uitnodiging.get_by_role("heading")).to_have_text("Jullie kijken naar ‘Opgeruimd staat netjes?’")
    open_samen(page, "casus=bestaat-niet")
    expect(page.locator(".samen__stappen")).to_be_visible()
    expect(uitnodiging).to_be_hidden()


def test_a_first_visit_begins_with_what_one_looks_at_and_whom_one_asks(page: Page) -> None:
    """Choose a kijkraam, then perhaps a casus, and there is the link: from the page itself, not from a casus only."""
    open_samen(page)
    expect(page.get_by_role("heading", level=2).first).to_have_text("Kies een kijkraam en nodig uit")
    keuze = page.locator(".samen__kies").get_by_label("Welk kijkraam nemen jullie?")
    expect(keuze.locator("option", has_text="Presentie")).to_have_text(re.compile(r"49 punten.*60 minuten"))
    keuze.focus()
    keuze.select_option("presentie")
    uitnodiging = page.locator(".samen__uitnodiging")
    link = uitnodiging.get_by_label("Link voor iedereen die meekijkt")
    expect(link).to_have_value(re.compile(r"/kijkramen/presentie/#samen=ja$"))
    expect(uitnodiging.get_by_label("Welk kijkraam nemen jullie?")).to_be_focused()
    expect(page.locator(".samen__kies")).to_be_hidden()
    naar = uitnodiging.get_by_label("Waar kijken jullie naar?")
    expect(naar.locator("option:checked")).to_have_text("Iets van jullie zelf")
    naar.select_option("Opgeruimd staat netjes?")
    expect(link).to_have_value(re.compile(r"#casus=opgeruimd-staat-netjes&samen=ja$"))
    expect(naar).to_be_focused()
    expect(uitnodiging.get_by_role("heading")).to_have_text("Jullie kijken naar ‘Opgeruimd staat netjes?’")
    titel = uitnodiging.get_by_role("link", name="Opgeruimd staat netjes?")
    expect(titel).to_have_attribute("href", re.compile("/casussen/opgeruimd-staat-netjes/$"))
    # What is done is not asked any more.
    expect(page.get_by_role("heading", name="Kies een kijkraam en nodig uit")).to_have_count(0)
    expect(page.get_by_role("heading", name="Zo doe je het")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []


def see_what_one_needs_first(page: Page, link: str) -> None:
    """Read first what the group looks at and what the answers mean, and say for whom: once for all casussen."""
    page.goto(link.replace("opgeruimd-staat-netjes", "nieuwe-gemeente-nieuw-wijkteam"))
    page.set_viewport_size({"width": 360, "height": 740})
    stap = page.get_by_role("region", name="Kijk mee met je groep")
    expect(stap.get_by_role("button", name="Begin met de punten")).to_be_in_viewport(ratio=1)
    expect(page.locator("vul-balk")).to_be_hidden()
    expect(stap.get_by_label("Als wie kijk je?").locator("option:checked")).to_have_text("als mezelf")
    expect(stap).to_contain_text("Je telt mee als één van jullie.")
    stap.get_by_label("Als wie kijk je?").select_option("als de cliënt zelf")
    expect(stap).to_contain_text("Je antwoorden staan ernaast, met een eigen teken.")
    expect(page.get_by_text("Alleen de cliënt zelf kan dit zeggen.").first).to_be_hidden()
    stap.get_by_role("button", name="Begin met de punten").click()
    ingredient = page.locator(".ingredient").first
    expect(ingredient).to_be_in_viewport()
    expect(page.locator("vul-balk")).to_be_visible()
    ingredient.get_by_role("radio").first.check()
    page.goto("privacy/")
    page.goto(link)
    expect(stap).to_contain_text("Jullie kijken naar het verhaal ‘Opgeruimd staat netjes?’. Begin met lezen.")
    expect(stap).to_contain_text("Bij elk punt kies je wat je ziet:")
    expect(stap.get_by_label("Als wie kijk je?")).to_have_value("client")
    expect(stap.get_by_role("button", name="Lees het verhaal")).to_be_in_viewport()
    assert axe(page) == []


def test_a_place_on_the_page_is_no_code(page: Page) -> None:
    open_samen(page, "leg-samen")
    assert page.url.endswith("#leg-samen")
    expect(melding(page)).to_be_empty()


def test_files_give_positions_only(page: Page) -> None:
    open_samen(page)
    open_files(page, ("anna.casuskijker.json", bestand(dossier())), ("bert.json", bestand(dossier("d2"))))
    expect(beeld(page)).to_contain_text("twee mensen")
    kept = json.dumps(page.evaluate("({...localStorage})"))
    assert "eerst-kijken" in kept
    assert not any(woord in kept + page.content() for woord in ("Een geheim.", "mevrouw De Wit"))


def test_a_file_with_several_dossiers_asks_which(page: Page) -> None:
    open_samen(page)
    open_files(page, ("alles.json", bestand(dossier("d1"), dossier("d2", naam="Half jaar later"))))
    venster = page.get_by_role("dialog", name="Welke antwoorden voeg je toe?")
    expect(venster).to_be_visible()
    assert axe(page) == []
    venster.get_by_label("Half jaar later").check()
    venster.get_by_role("button", name="Voeg toe wat je koos").click()
    expect(beeld(page)).to_contain_text("één mens")


UNUSABLE = {
    "Dit is geen bestand van Casuskijker.": "geen json",
    "Dit is bewaard met een nieuwere versie van Casuskijker": '{"app": "casuskijker", "formaat": 9}',
    "In dit bestand staat geen kijkraam dat iemand invulde.": bestand(),
    "Hierin is nog niets gekozen.": bestand(dossier(antwoorden={})),
    "is om over te praten: daar valt niets naast elkaar te leggen.": bestand(dossier(kijkraam="praatplaat")),
}
"""Some of many: `tests/js/kern/groep/inbreng.test.js` has them all."""


def test_a_file_that_cannot_be_used_says_why(page: Page) -> None:
    open_samen(page)
    for zin, inhoud in UNUSABLE.items():
        open_files(page, ("bestand.json", inhoud))
        expect(page.locator(".samen__lezing--fout").filter(has_text=zin)).to_have_count(1)
        expect(beeld(page)).to_be_hidden()


def test_of_two_files_of_one_dossier_the_newest_counts(page: Page) -> None:
    open_samen(page)
    open_files(page, ("nu.json", bestand(dossier())))
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 soms, van één mens")
    ouder = dossier(gewijzigd="2026-10-01T10:00:00.000Z", antwoorden={KIJKEN: {"positie": "nog-niet"}})
    open_files(page, ("toen.json", bestand(ouder)))
    expect(regels(page)).to_contain_text("Dit is ouder dan wat er al van hetzelfde dossier was; dat is gebleven.")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 soms, van één mens")


def test_the_code_the_file_and_the_dossier_of_one_reader_count_once(page: Page, haal_op: Ophaler) -> None:
    open_kijkraam(page)
    page.get_by_role("group", name="Eerst kijken", exact=True).get_by_label("soms").check()
    page.get_by_role("button", name="Deel mijn antwoorden").click()
    code = page.get_by_label("Code", exact=True).input_value()
    page.get_by_text("Liever een code of een bestand?").click()
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand voor de groep"))
    expect(page.get_by_role("dialog")).to_contain_text(f"Bewaard in het bestand ‘{naam}’.")
    expect(page.get_by_role("dialog")).to_contain_text("Je deelt de keuzes bij ‘Mijn praktijk’: 1 van de 49 punten.")
    open_samen(page)
    leg_samen(page, code)
    expect(beeld(page)).to_contain_text("één mens")
    open_files(page, ("groep.json", inhoud.decode()))
    expect(regels(page)).to_contain_text("Dit was er al, en telt één keer.")
    page.get_by_role("button", name="Voeg mijn eigen antwoorden toe").click()
    expect(regels(page)).to_contain_text("Dit was er al, en telt één keer.")
    expect(beeld(page)).to_contain_text("één mens")


def test_the_group_is_kept_and_can_be_begun_anew_and_brought_back(page: Page) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar"))))
    expect(page.locator(".samen__stand")).to_contain_text("Bewaard in deze browser om")
    page.reload()
    expect(beeld(page)).to_contain_text("twee mensen")
    begin_opnieuw(page)
    expect(beeld(page)).to_be_hidden()
    assert page.evaluate("Object.keys(localStorage)") == []
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(beeld(page)).to_contain_text("twee mensen")
    page.goto("")
    page.get_by_role("link", name="Ga verder met je groep: 2 mensen").click()
    expect(beeld(page).get_by_role("heading", name="Samen gezien")).to_be_focused()
    expect(beeld(page)).to_contain_text("twee mensen")


def test_links_opened_in_two_tabs_add_up_to_one_group(page: Page, context: BrowserContext) -> None:
    open_samen(page)
    een, twee, drie = make_codes(page, team_of("soms", "herkenbaar", "nog-niet"))
    ander = context.new_page()
    open_samen(ander)
    leg_samen(page, een)
    expect(beeld(ander)).to_contain_text("één mens")
    leg_samen(ander, twee)
    leg_samen(page, drie)
    for tab in (page, ander):
        expect(beeld(tab)).to_contain_text("drie mensen")
    page.reload()
    expect(beeld(page)).to_contain_text("drie mensen")


LEG_EEN_VOOR_EEN = """codes => {
    const veld = document.querySelector(".samen__veld");
    const knop = [...document.querySelectorAll("button")].find((each) => each.textContent === "Voeg toe");
    const next = () => {
        const code = codes.shift();
        if (!code) return (document.title = "klaar");
        veld.value = code;
        knop.click();
        setTimeout(next, codes.length % 4);
    };
    setTimeout(next);
}"""


@pytest.mark.duurt_lang
def test_two_tabs_that_lay_down_at_the_same_time_lose_nobody(page: Page, context: BrowserContext) -> None:
    open_samen(page)
    ander = context.new_page()
    open_samen(ander)
    codes = make_codes(page, team_of(*["soms", "herkenbaar"] * 100))
    page.evaluate(LEG_EEN_VOOR_EEN, codes[::2])
    ander.evaluate(LEG_EEN_VOOR_EEN, codes[1::2])
    for tab in (page, ander):
        expect(tab).to_have_title("klaar", timeout=60_000)  # a slow machine is no bug: only then the outcome counts
        expect(beeld(tab)).to_contain_text("200 mensen")
    page.reload()
    expect(beeld(page)).to_contain_text("200 mensen")


def test_a_shared_computer_forgets_the_group(page: Page, context: BrowserContext) -> None:
    page.goto("privacy/")
    page.evaluate("sessionStorage.setItem('casuskijker:%2Fsub%2Fpad%2F:gedeelde-computer', 'ja')")
    open_samen(page)
    leg_samen(page, make_codes(page, team_of("soms"))[0])
    expect(page.locator(".samen__stand")).to_contain_text("Bewaard in dit tabblad")
    later = context.new_page()
    open_samen(later)
    expect(beeld(later)).to_be_hidden()


def test_a_browser_that_keeps_nothing_says_so_and_works_on(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };")
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "soms"))))
    expect(beeld(page)).to_contain_text("twee mensen")
    expect(page.locator(".samen__stand")).to_contain_text("Niet bewaard: je browser heeft geen ruimte meer.")


def test_a_group_that_cannot_be_read_is_not_written_over(page: Page) -> None:
    kept = '{"formaat": 2, "groep": {}}'
    page.goto("privacy/")
    naam = "casuskijker:%2Fsub%2Fpad%2F:groep"
    page.evaluate("([naam, tekst]) => localStorage.setItem(naam, tekst)", [naam, kept])
    open_samen(page)
    expect(page.locator(".samen__stand")).to_contain_text("kan deze pagina niet lezen")
    leg_samen(page, make_codes(page, team_of("soms"))[0])
    expect(beeld(page)).to_be_visible()
    assert page.evaluate("naam => localStorage.getItem(naam)", naam) == kept
    begin_opnieuw(page)
    leg_samen(page, make_codes(page, team_of("soms"))[0])
    expect(page.locator(".samen__stand")).to_contain_text("Bewaard in deze browser")


def test_what_belongs_to_a_kijkraam_that_is_gone_is_named_and_kept(page: Page) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar"))))
    expect(beeld(page)).to_contain_text("twee mensen")
    naam = "casuskijker:%2Fsub%2Fpad%2F:groep"
    rename = "naam => localStorage.setItem(naam, localStorage.getItem(naam).replaceAll('presentie', 'oud-raam'))"
    page.evaluate(rename, naam)
    before = page.evaluate("naam => localStorage.getItem(naam)", naam)
    page.reload()
    expect(
        page.get_by_text(
            "De antwoorden van 2 mensen horen bij een kijkraam dat niet meer op deze site staat (oud-raam)."
        )
    ).to_be_visible()
    expect(beeld(page)).to_be_hidden()
    assert axe(page) == []
    assert page.evaluate("naam => localStorage.getItem(naam)", naam) == before


def test_agreements_are_kept_with_the_group_and_go_along(page: Page, haal_op: Ophaler) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar", "soms"))))
    page.get_by_role("button", name="Voeg een afspraak toe").click()
    expect(page.get_by_label("Wat", exact=True)).to_be_focused()
    page.get_by_label("Wat", exact=True).fill("Elke week samen kijken")
    page.get_by_label("Wie", exact=True).fill("Anna")
    page.get_by_label("Wanneer", exact=True).fill("vrijdag")
    naam, inhoud = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    assert naam.startswith("groepsbeeld-presentie-")
    page.get_by_role("button", name="Kopieer als tekst").click()
    tekst = page.get_by_label("Het groepsbeeld als tekst").input_value()
    assert "- Eerst kijken: 1 herkenbaar, 2 soms, van drie mensen.\n  " in tekst
    assert "Afspraken\n- Elke week samen kijken · wie: Anna · wanneer: vrijdag" in tekst
    page.reload()
    page.get_by_role("button", name="Haal afspraak 1 weg").click()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_label("Wat", exact=True)).to_have_value("Elke week samen kijken")
    begin_opnieuw(page)
    open_files(page, (naam, inhoud.decode()))
    expect(beeld(page)).to_contain_text("drie mensen")
    expect(page.get_by_label("Wanneer", exact=True)).to_have_value("vrijdag")


def test_the_file_of_a_group_may_come_in_at_any_door_and_leads_on(page: Page) -> None:
    open_kijkraam(page)
    lid = {"kijkraam": "presentie", "kenmerk": "lid1", "naam": "Anna", "posities": {KIJKEN: "soms"}}
    groep = {
        "app": "casuskijker",
        "soort": "groep",
        "formaat": 1,
        "groep": {"gewijzigd": "2026-11-03T10:00:00.000Z", "leden": [lid], "afspraken": []},
    }
    open_files(page, ("groep.json", json.dumps(groep)))
    expect(page.locator(".dossier-acties__melding")).to_contain_text("Overgenomen uit ‘groep.json’: de groep")
    page.get_by_role("link", name="Bekijk de groep").click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van één mens.")


@pytest.mark.allow_klacht("kijkramen.json|Failed to load")
def test_when_the_kijkramen_cannot_be_fetched_nothing_is_lost(page: Page) -> None:
    page.goto("privacy/")
    code = make_codes(page, team_of("soms"))[0]
    page.route("**/api/kijkramen.json", lambda route: route.abort())
    page.goto(f"{PAGINA}#{code}")
    expect(page.get_by_role("alert")).to_contain_text("De kijkramen zijn nu niet op te halen")
    assert page.url.endswith("/samen-kijken/")
    assert axe(page) == []
    page.unroute("**/api/kijkramen.json")
    page.get_by_role("button", name="Probeer het nog eens").click()
    expect(page.get_by_role("dialog", name="Iemand deelt antwoorden met je")).to_be_visible()


@pytest.mark.allow_klacht("groep-beeld.css")
@pytest.mark.allow_klacht("Failed to load resource")
def test_a_picture_whose_stylesheet_does_not_come_says_so_and_comes_after_all(page: Page) -> None:
    page.route("**/groep-beeld.css", lambda route: route.abort())
    open_samen(page)
    leg_samen(page, " ".join(make_codes(page, team_of("soms", "herkenbaar"))))
    expect(page.get_by_role("alert").first).to_contain_text("Dit onderdeel is niet geladen.")
    expect(beeld(page)).to_have_count(0)
    page.unroute("**/groep-beeld.css")
    page.get_by_role("button", name="Probeer het nog eens").first.click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van twee mensen.")


def test_the_whole_journey_by_keyboard(page: Page) -> None:
    open_samen(page)
    codes = make_codes(page, team_of("soms", "herkenbaar", "soms", namen=("Anna", "Bert", "Cor")))
    page.get_by_label("Plak hier links of codes").focus()
    page.keyboard.insert_text("\n".join(codes))
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Voeg toe")).to_be_focused()
    page.keyboard.press("Enter")
    expect(melding(page)).to_be_focused()
    expect(melding(page)).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Maak ongedaan")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(beeld(page).get_by_role("heading", name="Samen gezien")).to_be_focused()
    expect(beeld(page).get_by_role("heading", name="Samen gezien")).to_be_in_viewport()
    while not page.evaluate("document.activeElement.matches('[name=samen-namen]')"):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("soms: Anna en Cor")
    while not page.evaluate("document.activeElement.textContent === 'Voeg een afspraak toe'"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Wat", exact=True)).to_be_focused()
    page.keyboard.type("Samen op bezoek")
    page.keyboard.press("Tab")
    page.keyboard.type("Anna")
    expect(page.get_by_label("Wie", exact=True)).to_have_value("Anna")


def test_the_picture_can_be_shown_large_and_says_the_way_back(page: Page) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar", "soms"))))
    zin = spreiding(page, "Eerst kijken").locator(".spreiding__tekst")
    size = "element => parseFloat(getComputedStyle(element).fontSize)"
    gewoon = zin.evaluate(size)
    page.get_by_role("button", name="Groot op het scherm").click()
    terug = page.get_by_role("button", name="Terug naar de pagina")
    expect(terug).to_be_visible()
    titel = spreiding(page, "Eerst kijken").get_by_role("heading")
    assert zin.evaluate(size) == titel.evaluate(size) > 1.3 * gewoon
    assert axe(page) == []
    beeld(page).evaluate("picture => picture.scrollTo(0, picture.scrollHeight)")
    expect(terug).to_be_in_viewport()
    terug.click()
    expect(page.get_by_role("button", name="Groot op het scherm")).to_be_focused()
    assert zin.evaluate(size) == gewoon


@pytest.mark.parametrize("refused", [False, True], ids=["echt", "zonder"])
def test_the_large_picture_covers_the_screen_and_is_an_ordinary_one_on_paper(page: Page, *, refused: bool) -> None:
    if refused:
        page.add_init_script("Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('mag niet'));")
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar", "soms"))))
    look = """picture => [getComputedStyle(picture).position, picture.offsetWidth, picture.offsetHeight,
        getComputedStyle(picture.querySelector(".spreiding__tekst")).fontSize]"""
    page.emulate_media(media="print")
    expect(spreiding(page, "Eerst kijken").locator(".spreiding__tekst")).to_be_visible()
    on_paper = beeld(page).evaluate(look)
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Groot op het scherm").click()
    expect(page.locator(":fullscreen")).to_have_count(0 if refused else 1)
    expect(page.get_by_role("button", name="Terug naar de pagina")).to_be_visible()
    assert beeld(page).evaluate(look)[:3] == ["fixed", 1280, 800]
    expect(page.get_by_role("button", name="Voeg toe")).to_be_hidden()
    assert axe(page) == []
    page.emulate_media(media="print")
    assert beeld(page).evaluate(look) == on_paper
    page.emulate_media(media="screen")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Voeg toe")).to_be_visible()


def fill_state(page: Page, staat: str) -> None:
    """Bring the page in one of its states."""
    open_samen(page)
    leden = team_of("soms", "herkenbaar", "soms", "niet-te-zien", namen=("Anna", "Bert", "", "Dirk"))
    codes = make_codes(page, leden)
    match staat:
        case "fouten":
            leg_samen(page, f"{codes[0][:-1]} {codes[1][:-2]}")
            expect(regels(page)).to_have_count(2)
        case "een":
            leg_samen(page, codes[0])
            expect(beeld(page)).to_contain_text("één mens")
        case "half":
            leg_samen(page, f"{codes[0]} {codes[1]} {codes[2][:-1]}")
            expect(beeld(page)).to_contain_text("twee mensen")
        case "beeld":
            leg_samen(page, "\n".join(codes))
            page.get_by_label("Met namen").check()
            page.get_by_role("button", name="Voeg een afspraak toe").click()
        case "vraag":
            page.evaluate("code => { location.hash = code }", codes[0])
            page.get_by_role("dialog").wait_for()


@pytest.mark.parametrize("staat", ["leeg", "fouten", "een", "half", "beeld", "vraag"])
def test_axe_finds_nothing_in_any_state_and_nothing_sticks_out(page: Page, staat: str) -> None:
    fill_state(page, staat)
    assert axe_in_widths(page, 1280, 320) == []


@pytest.mark.parametrize("width", [360])
def test_what_one_operates_is_high_enough_for_a_thumb(page: Page) -> None:
    fill_state(page, "beeld")
    low = page.locator("samen-kijken").evaluate(
        """element => [...element.querySelectorAll("button, select, textarea, label.vink, summary, .veld input")]
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML.slice(0, 80))"""
    )
    assert low == []


def test_on_paper_stands_the_picture_and_nothing_to_operate(page: Page) -> None:
    fill_state(page, "beeld")
    page.get_by_label("Wat", exact=True).fill("Samen op bezoek")
    page.emulate_media(media="print")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("1 herkenbaar, 2 soms, 1 kan ik niet zien, van vier mensen")
    expect(spreiding(page, "Eerst kijken").locator("svg").first).to_be_visible()
    expect(page.locator(".groep-blad").get_by_text("Samen op bezoek")).to_be_visible()
    for knop in page.locator("samen-kijken").get_by_role("button").all():
        expect(knop).to_be_hidden()
    expect(page.get_by_label("Plak hier links of codes")).to_be_hidden()
    colours = page.locator(".stippen").first.evaluate("element => getComputedStyle(element).fill")
    assert colours == "rgb(0, 0, 0)"


def test_what_hardly_anybody_saw_stands_on_paper_in_a_few_lines(page: Page) -> None:
    open_samen(page)
    leden = team_of("soms", "herkenbaar", namen=("Anna", ""))
    leden[0]["posities"][MEEDOEN] = "soms"
    leg_samen(page, "\n".join(make_codes(page, leden)))
    regels = page.locator(".samen__weinig")
    expect(regels).to_be_hidden()
    page.get_by_label("Met namen").check()
    page.emulate_media(media="print")
    expect(regels).to_contain_text("Doen wat kan (soms: Anna); Zien wat nodig is; Meebewegen;")
    page.emulate_media(media="screen")
    page.get_by_label("Anoniem").check()
    page.get_by_text("Hier keek hooguit één mens naar").click()
    page.emulate_media(media="print")
    expect(regels).to_contain_text("Doen wat kan (soms); Zien wat nodig is;")
    expect(page.locator(".samen__vouw .spreiding").first).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360])
def test_no_word_under_the_dots_breaks_and_large_letters_make_nothing_stick_out(page: Page, width: int) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar"))))
    lines = """element => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getClientRects().length;
    }"""
    woord = spreiding(page, "Eerst kijken").get_by_text("herkenbaar", exact=True)
    assert woord.evaluate(lines) == 1
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert woord.evaluate(lines) == 1
    assert page.evaluate("document.documentElement.scrollWidth") == width


LAG_ER = """leden => {
    const groep = { gewijzigd: "2026-11-20T10:00:00.000Z", leden, afspraken: [] };
    localStorage.setItem("casuskijker:%2Fsub%2Fpad%2F:groep", JSON.stringify({ formaat: 1, groep }));
}"""
"""A group of before: each of its marks is a hash."""


def test_a_group_of_before_asks_whether_somebody_is_there_twice_and_does_nothing_by_itself(page: Page) -> None:
    """Fatma shares anew and has another mark; Bert chose otherwise; both lay there under a mark of before."""
    keuzes = {KIJKEN: "soms", MEEDOEN: "soms", "meebewegen": "nog-niet"}
    page.goto("privacy/")
    oud = {"kijkraam": "presentie", "naam": "", "gewijzigd": None}
    page.evaluate(
        LAG_ER,
        [oud | {"kenmerk": "0twotko", "posities": keuzes}, oud | {"kenmerk": "1bertje", "posities": {KIJKEN: "soms"}}],
    )
    open_samen(page)
    vraag = page.get_by_role("region", name="Misschien staat iemand hier twee keer")
    expect(vraag).to_have_count(0)
    leg_samen(page, "\n".join(make_codes(page, [{"posities": keuzes, "naam": "Fatma", "dag": "2026-11-22"}])))
    page.get_by_role("dialog").get_by_role("button", name="Voeg toe aan de ronde van 20 november 2026").click()
    expect(beeld(page)).to_contain_text("drie mensen")
    expect(vraag.get_by_role("listitem")).to_have_count(1)
    # The screen stands before the group.
    expect(vraag).not_to_contain_text("Fatma")
    page.get_by_label("Met namen").check()
    expect(vraag).to_contain_text("Kijkraam Presentie: Fatma")
    expect(vraag).to_contain_text(
        "De oude: 3 keuzes met een kenmerk van vroeger. De nieuwe: 3 keuzes van 22 november 2026."
    )
    expect(vraag).to_contain_text("Gelijk: 3 van de 3.")
    vraag.get_by_role("button", name="Zet de nieuwe in de plaats").click()
    expect(beeld(page)).to_contain_text("twee mensen")
    expect(vraag).to_be_hidden()
    expect(page.get_by_text("Begrepen en toegevoegd.")).to_have_count(0)
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(beeld(page)).to_contain_text("drie mensen")
    vraag.get_by_role("button", name="Dit zijn twee mensen").click()
    expect(vraag).to_be_hidden()
    expect(beeld(page)).to_contain_text("drie mensen")
    page.reload()
    expect(beeld(page)).to_contain_text("drie mensen")
    expect(vraag).to_be_hidden()
    leg_samen(
        page, "\n".join(make_codes(page, [{"posities": {KIJKEN: "nog-niet"}, "naam": "Fatma", "dag": "2026-11-22"}]))
    )
    expect(vraag).to_contain_text("De eerste: ")
    expect(vraag.get_by_role("button", name="Houd alleen de eerste")).to_be_visible()


def test_more_codes_than_a_group_can_be_get_a_sentence_and_stay_to_be_copied(page: Page) -> None:
    open_samen(page)
    leg_samen(page, " ".join(f"a{nummer}.1.a" for nummer in range(20_000)))
    expect(melding(page)).to_have_text("0 van de 1.100 begrepen.")
    expect(page.locator(".samen__lezing--fout").last).to_contain_text("De rest staat nog in het veld")
    assert "a19999.1.a" in page.get_by_label("Plak hier links of codes").input_value()

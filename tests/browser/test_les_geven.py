"""A les as it is given: a window for who leads, a screen for the room, and one clock, whatever the machine does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import leg_samen, make_codes, open_samen
from tests.browser.hulp.wachten import until
from tests.browser.zoek_browser import CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

LES = "lessen/meer-instanties-minder-oplossingen/les-90/"
SCHERM = f"{LES}scherm/"
HINT = "Schrijf de gekozen stap op het bord."
GEHEIM = "Kees liever niet de beurt geven."

KLOK = """try {
    Date.now = () => Number(localStorage.getItem("tijd") ?? 1764496800000);
} catch { /* A page that is no site yet. */ }"""
"""Every window has the time that a test sets: a minute passes, or a night, in no time."""
MINUUT = 60_000
WERKVORM = "werkvormen/incidentmethode/"
HOORT = {"werkvormen", "assets", "api"}
"""What a host is asked for while it runs: its own pages, scripts, and lists that are the same for everybody."""
GEKEKEN = "nieuwe-gemeente-nieuw-wijkteam"
BUITEN = "eerst-kijken"
"""No part of what its les asks a class to look at."""
EIGEN = "De inbrenger lachte steeds."


class Les:
    """The two windows of one les, or of one werkvorm."""

    def __init__(self, page: Page, address: str) -> None:
        """Open that of who leads."""
        page.context.add_init_script(KLOK)
        self.leidt = page
        self.gevraagd: list[str] = []
        self.alles: list[str] = []
        page.on("request", lambda request: self.alles.append(request.url))
        page.goto(address)

    @property
    def plaats(self) -> Locator:
        return self.leidt.locator(".stapper__plaats")

    def open_scherm(self) -> Page:
        with self.leidt.expect_popup() as opened:
            self.leidt.get_by_role("button", name="Open het scherm").click()
        scherm = opened.value
        scherm.on("request", lambda request: self.gevraagd.append(request.url))
        self.alles = []
        expect(scherm.locator(".stapper__plaats")).to_have_text(self.plaats.inner_text())
        return scherm

    def pass_minutes(self, minuten: float) -> None:
        step = int(minuten * MINUUT)
        self.leidt.evaluate(f"localStorage.setItem('tijd', Date.now() + {step})")


def klok(page: Page) -> Locator:
    return page.locator(".klok__tijd")


def op_scherm(page: Page) -> Locator:
    return page.locator(".scherm__stap--nu")


def test_what_a_step_is_called_and_can_be_answered_is_said_once(page: Page) -> None:
    les = Les(page, "docent/lessen/het-lijkt-mee-te-vallen/#leid&stap=peiling")
    scherm = les.open_scherm()
    antwoorden = scherm.get_by_text("Allebei even snel", exact=True).filter(visible=True)
    expect(antwoorden).to_have_count(1)
    page.get_by_role("button", name="Tel handen").click()
    page.get_by_role("button", name="Eén hand erbij voor Ryan").click()
    expect(scherm.locator(".peiling__aantal")).to_have_text(["", "1", "", ""])
    expect(antwoorden).to_have_count(1)
    expect(page.locator(".meeschrijven summary")).to_have_text("De telling")
    page.get_by_label("Ga naar").select_option("bord")
    expect(page.get_by_text("Op het bord", exact=True).filter(visible=True)).to_have_count(1)
    expect(page.locator(".meeschrijven summary")).to_have_text("Handen tellen")
    page.get_by_label("Schrijf op het bord").fill("Wat mist u?")
    page.get_by_role("button", name="Rond af: het verslag").click()
    blad = page.locator(".verslag__blad")
    expect(blad).to_contain_text("Welke vraag stel jij morgen? ‘Wat mist u?’")
    expect(blad).to_contain_text("Voor wie moet er het eerst iets gebeuren? Ryan: 1")
    scherm.close()
    show_what_the_class_saw(page)


def test_each_step_begins_at_the_top_and_the_way_on_stays_under_the_mouse(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto("docent/lessen/formulierenbrigade-in-de-mcdonalds/les-90/#leid")
    page.locator(".groep-velden").wait_for(state="attached")
    verder = page.get_by_role("button", name="Volgende")
    waar = verder.bounding_box()
    for key in (None, "ArrowRight", None):
        voor = page.locator(".stapper__plaats").inner_text()
        if key:
            page.keyboard.press(key)
        else:
            verder.click()
        expect(page.locator(".stapper__plaats")).not_to_have_text(voor)
        assert page.evaluate("scrollY") == 0
        assert verder.bounding_box() == waar
        expect(page.locator(".leiden__straks")).to_be_in_viewport(ratio=1)


def test_a_step_that_names_three_points_invites_to_these_three(page: Page) -> None:
    page.goto("docent/lessen/formulierenbrigade-in-de-mcdonalds/les-90/#leid&stap=kijkraam")
    adres = page.locator(".groep-velden").get_by_role("link").first.get_attribute("href")
    page.goto("over/")
    page.goto(adres or "")
    uitnodiging = page.locator(".samen__uitnodiging")
    expect(uitnodiging).to_contain_text("Jullie kijken naar 3 van de 49 punten")
    zelf = uitnodiging.get_by_role("link", name="Vul het zelf in")
    expect(zelf).to_have_attribute("href", re.compile(r"alleen=trouw-blijven%2Cwaar-en-wanneer%2Cdichtbij"))
    drie = uitnodiging.get_by_label("‘Dichtbij en gewoon’, ‘Trouw blijven’ en ‘Waar en wanneer’ (3)")
    expect(drie).to_be_checked()
    uitnodiging.get_by_label("Wat zegt de cliënt?").check()
    expect(uitnodiging).to_contain_text("10 van de 49 punten")
    drie.uncheck()
    expect(uitnodiging).to_contain_text("7 van de 49 punten")
    uitnodiging.get_by_label("Wat zegt de cliënt?").uncheck()
    expect(uitnodiging).to_contain_text("49 punten, ongeveer")
    drie.check()
    zelf.click()
    expect(page.locator(".ingredient:visible")).to_have_count(3)
    # Who comes back by the menu finds what was chosen.
    page.goto("samen-kijken/")
    expect(uitnodiging).to_contain_text("3 van de 49 punten")
    expect(zelf).to_have_attribute("href", re.compile("casus=formulierenbrigade.+alleen=dichtbij-en-gewoon"))


def show_what_the_class_saw(page: Page) -> None:
    page.evaluate("localStorage.setItem('tijd', new Date().getTime())")
    les = Les(page, f"docent/lessen/{GEKEKEN}/les-90/#leid&stap=kijkraam")
    scherm, tafel = les.open_scherm(), page.context.new_page()
    beeld, uitleg = scherm.locator(".scherm__spreidingen"), scherm.get_by_text("Klaar met invullen?")
    expect(scherm.locator(".scherm__qr svg:visible")).to_be_visible()
    open_samen(tafel)
    leden = [
        {"id": wie, "casus": GEKEKEN, "posities": {"geen-leed-erbij": keuze, "pijn-erkennen": "soms", BUITEN: keuze}}
        for wie, keuze in (("een", "herkenbaar"), ("ander", "nog-niet"))
    ]
    een, ander = make_codes(tafel, leden)
    leg_samen(tafel, een)
    les.leidt.get_by_role("button", name="Volgende").click()
    expect(les.leidt.locator(".leiden__nu .leiden__op-scherm")).to_have_text("Nu op het scherm: Wat jullie zagen")
    expect(uitleg).to_be_visible()
    leg_samen(tafel, ander)
    expect(beeld.get_by_role("heading")).to_have_text(["Geen leed erbij"])
    expect(uitleg).to_be_hidden()
    expect(les.leidt.locator(".groep-velden")).to_contain_text("mensen")
    les.leidt.get_by_role("button", name="Vorige").click()
    expect(beeld).to_be_hidden()
    give_it_to_another_class(les, scherm)


def give_it_to_another_class(les: Les, scherm: Page) -> None:
    les.leidt.get_by_role("textbox", name="Op het bord").fill("Van de eerste klas")
    les.pass_minutes(60)
    les.leidt.reload()
    les.leidt.get_by_role("button", name="Begin opnieuw").click()
    les.leidt.get_by_role("button", name="Ja, begin bij stap 1").click()
    les.leidt.get_by_label("Ga naar").select_option("kijkraam")
    les.leidt.get_by_role("button", name="Volgende").click()
    expect(scherm.get_by_text("Klaar met invullen?")).to_be_visible()
    expect(scherm.locator(".scherm__spreidingen")).to_be_hidden()


@pytest.mark.in_elke_browser
def test_two_windows_give_a_les_of_ninety_minutes_whatever_happens_to_them(page: Page, motor: str) -> None:
    les = Les(page, f"docent/{LES}#leid")
    expect(les.plaats).to_have_text("Stap 1 van 17: Inleiding")
    scherm = les.open_scherm()
    expect(op_scherm(scherm)).to_contain_text("Gaat over alcoholverslaving")
    expect(scherm.locator(".scherm__qr svg:visible")).to_be_visible()
    expect(klok(scherm)).to_be_hidden()
    keep_time_together(les, scherm)
    write_along(les, scherm)
    if motor != CHROMIUM.naam:  # the rest of it is the same in any browser
        return
    sleep_with_one_window(les, scherm)
    stop_and_go_on(les)
    look_back(les)
    print_the_report(page)
    leave(page)
    assert [url for url in les.gevraagd if "docent/" in url] == []


def keep_time_together(les: Les, scherm: Page) -> None:
    les.leidt.get_by_role("button", name="Start de klok").click()
    for venster in (les.leidt, scherm):
        expect(klok(venster)).to_have_text("5:00")
    les.pass_minutes(1.5)
    for venster in (les.leidt, scherm):
        expect(klok(venster)).to_have_text("3:30")
    les.leidt.keyboard.press("ArrowRight")
    expect(op_scherm(scherm).locator("h2")).to_have_text("Lees: Waar Jenny wil beginnen")
    scherm.locator("body").press("PageDown")
    expect(les.plaats).to_contain_text("2 van 8")
    expect(op_scherm(scherm).locator(".scherm__beeld--nu")).to_contain_text("Jenny")
    begin = les.leidt.locator(".leiden__nu .leiden__op-scherm").inner_text()
    eerste = begin.removeprefix("Nu op het scherm: ").removesuffix("…")
    expect(op_scherm(scherm).locator(".scherm__beeld--nu")).to_contain_text(eerste)
    les.pass_minutes(1)
    les.leidt.reload()
    scherm.reload()
    for venster in (les.leidt, scherm):
        expect(klok(venster)).to_have_text("2:00")
        expect(venster.locator(".stapper__plaats")).to_contain_text("2 van 8")


def write_along(les: Les, scherm: Page) -> None:
    les.leidt.get_by_label("Ga naar").select_option("wat-je-hoort")
    expect(op_scherm(scherm)).to_contain_text("Wat doe je met wat je hoort?")
    expect(les.leidt.get_by_role("row", name=re.compile("Stilstaan"))).to_contain_text(HINT)
    les.leidt.get_by_role("textbox", name="Op het bord").fill("Vragen wat Jenny wil")
    expect(scherm.locator(".scherm__geschreven")).to_have_text("Vragen wat Jenny wil")
    les.leidt.get_by_text("Alleen voor mij").first.click()
    les.leidt.get_by_role("textbox", name="Alleen voor mij").fill(GEHEIM)
    les.leidt.get_by_text("Handen tellen").click()
    les.leidt.get_by_role("button", name="Tel handen").click()
    les.leidt.get_by_label("Handen voor Eens").fill("11")
    les.leidt.get_by_role("button", name="Eén hand erbij voor Eens").click()
    expect(scherm.locator(".peiling__aantal").first).to_have_text("12")
    les.leidt.get_by_role("button", name="Tel nog eens").click()
    les.leidt.get_by_role("button", name="Eén hand erbij voor Oneens").click()
    expect(scherm.locator(".peiling__keer")).to_have_text([re.compile("^Eerst"), re.compile("^Nu.*1$", re.DOTALL)])
    for geheim in (GEHEIM, HINT):
        assert geheim not in scherm.content()


def sleep_with_one_window(les: Les, scherm: Page) -> None:
    scherm.close()
    les.pass_minutes(14)
    expect(klok(les.leidt)).to_have_text("Tijd")
    expect(les.leidt.locator(".leiden__uitloop")).to_have_text("4 minuten te laat. Kort ‘Vraag 5’ (15 min) in?")
    les.leidt.get_by_role("button", name="5 minuten erbij").click()
    les.leidt.get_by_role("button", name="Pauze").click()
    les.pass_minutes(60)
    again = les.open_scherm()
    expect(klok(again)).to_have_text("5:00")
    expect(again.locator(".klok__stil")).to_be_visible()
    expect(again.locator(".scherm__geschreven")).to_have_text("Vragen wat Jenny wil")
    follow_whatever_is_pressed(les, again)


def follow_whatever_is_pressed(les: Les, scherm: Page) -> None:
    later = scherm.get_by_role("heading", name="Vraag 4")
    scherm.locator("body").press(".")
    expect(op_scherm(scherm)).to_be_hidden()
    scherm.locator("body").press("Escape")
    scherm.locator("body").press(".")
    expect(op_scherm(scherm)).to_be_visible()
    scherm.locator("body").press("Escape")
    expect(later).to_be_hidden()
    expect(scherm.locator(".stapper")).to_have_css("opacity", "0")
    show_the_list(scherm)
    expect(later).to_be_visible()
    les.leidt.get_by_role("button", name="Open het scherm").click()
    expect(later).to_be_hidden()
    show_the_list(scherm)
    expect(later).to_be_visible()
    les.leidt.get_by_role("button", name="Vorige").click()
    expect(later).to_be_hidden()
    les.leidt.get_by_role("button", name="Volgende").click()


def show_the_list(scherm: Page) -> None:
    scherm.get_by_role("button", name="Toon de hele lijst").click()
    scherm.get_by_role("dialog").get_by_role("button", name="Toon de lijst", exact=True).click()


def stop_and_go_on(les: Les) -> None:
    stop, weer = (les.leidt.get_by_role("button", name=name) for name in ("Even stoppen", "Toon het scherm weer"))
    venster = les.leidt.get_by_role("dialog", name="Even stoppen")
    stop.click()
    les.leidt.keyboard.press("Escape")
    expect(venster).to_be_hidden()
    expect(weer).to_be_visible()
    stop.click()
    expect(venster).to_contain_text("Gaat over alcoholverslaving")
    expect(venster).to_contain_text("spreek af dat weglopen mag")
    venster.get_by_role("button", name="Ga verder").click()
    expect(weer).to_be_hidden()


def look_back(les: Les) -> None:
    page = les.leidt
    page.get_by_label("Ga naar").select_option(index=16)
    page.get_by_role("button", name="Vorige").click()
    page.get_by_role("button", name="Volgende").click()
    rond = page.get_by_role("button", name="Rond af: het verslag")
    expect(rond).to_be_focused()
    expect(page.get_by_role("button", name="Volgende")).to_be_hidden()
    rond.click()
    expect(page.locator(".verslag").get_by_role("link", name="Mijn kijkwerk")).to_be_visible()
    page.get_by_label("Met hoeveel waren jullie?").fill("28")
    page.get_by_role("button", name="Spreek iets af").click()
    page.get_by_label("Wat", exact=True).fill("Bellen")
    blad = page.locator(".verslag__blad")
    expect(blad).to_contain_text("28 mensen")
    expect(blad).to_contain_text("Stilstaan 1: Vragen wat Jenny wil")
    expect(blad).to_contain_text("Stilstaan 1, Eens: eerst 12, daarna 0")
    expect(blad).to_contain_text("Bellen")
    expect(blad).not_to_contain_text(GEHEIM)
    choose_what_goes_in_the_calendar(page)


def choose_what_goes_in_the_calendar(page: Page) -> None:
    page.get_by_text("Zet een afspraak in je agenda").click()
    page.get_by_role("button", name="Spreek iets af").click()
    page.get_by_label("Wat", exact=True).nth(1).fill("Mailen")
    welke = page.get_by_label("Welke afspraak?")
    welke.select_option(label="Mailen")
    page.get_by_role("button", name="Haal afspraak 2 weg").click()
    expect(welke).to_have_value("0")


def print_the_report(page: Page) -> None:
    page.emulate_media(media="print")
    expect(page.locator(".verslag__blad")).to_be_visible()
    expect(page.get_by_role("textbox", name="Alleen voor mij")).to_be_hidden()
    expect(page.locator(".draaiboek")).to_be_hidden()
    expect(page.get_by_text(GEHEIM)).to_have_count(0)
    page.emulate_media(media="screen")
    page.get_by_label("Druk ook af wat ik alleen voor mezelf schreef").check()
    page.get_by_text("Alleen voor mij").first.click()
    page.get_by_role("textbox", name="Alleen voor mij").fill(EIGEN)
    read_what_is_for_nobody_else(page)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    # What a group wrote is under no licence of ours: the sheet is one of those that name none.
    margins = page.evaluate("[...document.adoptedStyleSheets.at(-1).cssRules].map(rule => rule.cssText)")
    assert [(rule.split(" {")[0], "onze woorden: CC BY 4.0" in rule) for rule in margins] == [
        ("@page", True), ("@page eigen", False),
    ]  # fmt: skip
    expect(page.locator("article")).to_have_css("page", "eigen")
    expect(page.get_by_text("Lees wat je alleen voor jezelf schreef")).to_be_hidden()
    expect(page.locator(".verslag__notities")).to_contain_text(f"Stilstaan 1: {GEHEIM}")
    expect(page.locator(".verslag__notities")).to_contain_text(EIGEN)
    page.emulate_media(media="screen")
    page.get_by_label("Wat zien jullie nu anders?").fill("onafgebroken" * 33)
    page.emulate_media(media="print")
    expect(page.locator(".verslag__blad")).to_contain_text("onafgebroken")
    # Whatever is wider than the sheet is not on it.
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    page.emulate_media(media="screen")


def read_what_is_for_nobody_else(page: Page) -> None:
    """Read it where the report is, and change it there: the field of that step says the same."""
    page.get_by_text("Lees wat je alleen voor jezelf schreef").click()
    hier = page.locator(".verslag details[open]").filter(has_text="Lees wat je alleen")
    expect(hier.get_by_label("Stilstaan 1")).to_have_value(GEHEIM)
    laatste = hier.get_by_role("textbox").last
    expect(laatste).to_have_value(EIGEN)
    laatste.fill(f"{EIGEN} Echt.")
    expect(page.get_by_role("textbox", name="Alleen voor mij")).to_have_value(f"{EIGEN} Echt.")


def leave(page: Page) -> None:
    page.get_by_role("button", name="Terug naar het draaiboek").click()
    expect(page.get_by_role("row")).to_have_count(18)
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_role("heading", name="Verslagen van lessen")).to_be_visible()
    expect(page.locator(".kijkwerk__groep").first).to_contain_text("28 mensen · 2 teksten · 1 telling · 1 afspraak")
    bewaard = "Object.values(localStorage).some(tekst => tekst.includes('Kees liever niet'))"
    until(lambda: page.evaluate(bewaard), wanted=True)


def test_two_windows_run_the_incidentmethode_of_sixty_five_minutes_to_its_report(page: Page) -> None:
    vorm = Les(page, f"{WERKVORM}#uitvoeren&kijkraam=presentie")
    begin_the_werkvorm(page)
    over = page.locator(".leiden__onderwerp")
    expect(over).to_have_text(re.compile("^Het gaat over Meer instanties, minder oplossingen. · Kijkraam Presentie$"))
    expect(over.get_by_role("link").first).to_have_attribute("href", re.compile("/casussen/meer-instanties[^/]+/$"))
    expect(over.get_by_role("link").last).to_have_attribute("href", re.compile("presentie/#casus=meer-instanties"))
    scherm = vorm.open_scherm()
    expect(op_scherm(scherm).locator(".scherm__zin")).to_have_text("Wat werd er van de afspraken van de vorige keer?")
    expect(scherm.locator(".scherm__kop-naam")).to_have_text(re.compile("^Incidentmethode · .+ · Kijkraam Presentie$"))
    go_through_the_steps(vorm, scherm)
    stop_with_the_werkvorm(page)
    page.get_by_text("Verslag", exact=True).click()
    blad = page.locator(".verslag__blad")
    expect(blad).to_contain_text("7 mensen")
    expect(blad).to_contain_text("De kern in één zin: Hij wil gehoord worden.")
    expect(blad).to_contain_text("Wat werd er aangeraden? Bellen")
    # Of what they did, with which story and at which step, no host hears a word.
    assert {url.partition("/pad/")[2].split("/")[0].split("#")[0] for url in vorm.alles + vorm.gevraagd} <= HOORT
    assert "?" not in "".join(vorm.alles + vorm.gevraagd)
    expect(blad).not_to_contain_text(EIGEN)
    go_by_keys_to_the_report_and_back(page)
    page.emulate_media(media="print")
    expect(blad).to_be_visible()
    expect(page.get_by_role("table")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Terug naar de werkvorm").click()
    expect(page.get_by_role("row")).to_have_count(8)
    choose_another_duration(page)
    read_the_report_again(page)
    begin_with_another_duration(page)


def begin_with_another_duration(page: Page) -> None:
    """How long it takes is chosen where one begins, too: a step says the same of it as its clock."""
    page.get_by_role("button", name="Voer deze werkvorm uit").click()
    page.get_by_label("Hoelang?").select_option("90")
    page.get_by_label("Met welk kijkraam?").select_option("presentie")
    # What a kijkraam asks is what its author says, and not what the step leaves for it.
    zin = page.locator(".uitvoeren").get_by_role("status").last
    expect(zin).to_contain_text("Kijken duurt ongeveer 60 minuten. Dat past niet. Kies een deel,")
    page.get_by_label("Het hele kijkraam, of een deel?").select_option(index=1)
    expect(zin).not_to_contain_text("60 minuten")
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page).to_have_url(re.compile("&alleen=[a-z-]+&"))
    stap = page.get_by_label("Ga naar").locator("option:checked")
    expect(stap).to_have_text(re.compile(r"\(7 min\)$"))
    expect(page.locator(".leiden__nu .stappentabel__duur:visible").first).to_have_text("7 min")


def read_the_report_again(page: Page) -> None:
    page.goto("mijn-kijkwerk/")
    expect(page.get_by_role("heading", name="Verslagen van werkvormen")).to_be_visible()
    expect(page.locator(".kijkwerk__groep li").first).to_contain_text(
        re.compile("^Incidentmethode · .+ · Kijkraam Presentie")
    )
    expect(page.get_by_role("button", name="Bewaar: het verslag van de werkvorm ‘Incidentmethode")).to_be_visible()
    page.get_by_role("link", name="Lees het verslag").click()
    expect(page.get_by_role("heading", name="Verslag", exact=True)).to_be_focused()
    expect(page.locator(".verslag__blad")).to_contain_text("De kern in één zin: Hij wil gehoord worden.")
    expect(page.get_by_role("table")).to_be_hidden()
    page.get_by_text("Vul het verslag aan").click()
    page.get_by_label("Wat zien jullie nu anders?").fill("Hij is niet boos.")
    page.reload()
    expect(page.locator(".verslag__blad")).to_contain_text("Hij is niet boos.")
    page.emulate_media(media="print")
    expect(page.locator(".verslag__blad")).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Terug naar de werkvorm").click()
    expect(page.get_by_role("row")).to_have_count(8)


def go_by_keys_to_the_report_and_back(page: Page) -> None:
    kop, veld = page.locator(".leiden__nu .stappentabel__naam"), page.get_by_label("Op het bord")
    page.get_by_label("Ga naar").select_option("evaluatie")
    veld.focus()
    page.keyboard.press("Escape")
    expect(kop).to_be_focused()
    page.keyboard.press("PageDown")
    verslag = page.locator(".leiden__verslag > summary")
    expect(verslag).to_be_focused()
    page.keyboard.press("PageUp")
    expect(kop).to_be_focused()
    expect(page.locator(".verslag__blad")).to_be_hidden()
    page.keyboard.press("PageDown")


def choose_another_duration(page: Page) -> None:
    page.goto("werkvormen/")
    page.get_by_role("link", name="Incidentmethode, 90 minuten").click()
    expect(page.get_by_role("radio", name="90 minuten")).to_be_checked()
    page.get_by_role("radio", name="45 minuten").check()
    expect(page).to_have_url(re.compile("#minuten=45$"))
    page.reload()
    expect(page.get_by_role("radio", name="45 minuten")).to_be_checked()


def begin_the_werkvorm(page: Page) -> None:
    waarover = page.get_by_label("Waarover?")
    expect(waarover.locator("option").nth(2)).to_be_attached()
    waarover.select_option("meer-instanties-minder-oplossingen")
    expect(page.get_by_label("Met welk kijkraam?")).to_have_value("presentie")
    expect(page.get_by_label("Hoelang?")).to_have_value("65")
    page.get_by_label("Met hoeveel zijn jullie?").fill("30")
    expect(page.get_by_text("bedacht voor 4 tot 9 mensen. Met meer gaat het beter in 4 groepen")).to_be_visible()
    page.get_by_label("Met hoeveel zijn jullie?").fill("7")
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page.locator(".stapper__plaats")).to_have_text("Stap 1 van 7: Terugblik")
    expect(page.locator(".leiden__nu .stappentabel__naam")).to_be_focused()


def go_through_the_steps(vorm: Les, scherm: Page) -> None:
    page = vorm.leidt
    page.get_by_role("button", name="Start de klok").click()
    vorm.pass_minutes(4)
    for venster in (page, scherm):
        expect(klok(venster)).to_have_text("1:00")
    page.get_by_label("Ga naar").select_option("feiten")
    expect(op_scherm(scherm)).to_contain_text("De groep praat · de inbrenger antwoordt")
    page.get_by_label("Wat valt je op?").fill(EIGEN)
    scherm.locator("body").press("PageDown")
    expect(vorm.plaats).to_have_text("Stap 5 van 7: Wat is hier aan de hand?")
    expect(page.get_by_label("Wat valt je op?")).to_be_hidden()
    expect(op_scherm(scherm).get_by_role("link")).to_have_attribute(
        "href", re.compile("/kijkramen/presentie/#casus=meer-instanties-minder-oplossingen$")
    )
    expect(op_scherm(scherm).locator(".scherm__qr svg:visible")).to_be_visible()
    page.get_by_label("De kern in één zin").fill("Hij wil gehoord worden.")
    page.get_by_label("Ga naar").select_option("advies")
    expect(scherm.locator(".scherm__eerder")).to_contain_text("Hij wil gehoord worden.")
    page.get_by_label("Wat werd er aangeraden?").fill("Bellen")
    expect(scherm.locator(".scherm__geschreven")).to_have_text("Bellen")
    scherm.reload()
    expect(scherm.locator(".scherm__geschreven")).to_have_text("Bellen")
    expect(klok(scherm)).to_have_text("10:00")
    for geheim in (EIGEN, "Begin met ‘ik zou’"):
        assert geheim not in scherm.content()


def stop_with_the_werkvorm(page: Page) -> None:
    page.get_by_role("button", name="Even stoppen").click()
    venster = page.get_by_role("dialog", name="Even stoppen")
    expect(venster).to_contain_text("laat zien waar het niet lukte")
    expect(venster).to_contain_text("Iemand is erg geschrokken.")
    venster.get_by_role("button", name="Ga verder").click()

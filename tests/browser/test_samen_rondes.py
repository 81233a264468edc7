"""A team on Samen kijken over the months: a picture of each casus, rondes, an agenda, and agreements that come back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_widths
from tests.browser.hulp.groep import (
    KIJKEN,
    MAAK_OKTOBER,
    MEEDOEN,
    OKTOBER,
    PAGINA,
    ZONDER_DAG,
    beeld,
    leg_samen,
    make_codes,
    melding,
    open_samen,
    spreiding,
)
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CASUS, ANDERE = "opgeruimd-staat-netjes", "nieuwe-gemeente-nieuw-wijkteam"
BEWEGEN = "meebewegen"
TELLING = "Op 27 oktober 2025 staan er antwoorden van 5 collega’s en 1 cliënt"
HIDE_UNDER = """(veld, balk) => balk.parentElement.scrollBy(0,
    veld.getBoundingClientRect().top - balk.getBoundingClientRect().top)"""
ROOM_ABOVE = """(veld, balk) =>
    Math.floor(balk.getBoundingClientRect().top - veld.getBoundingClientRect().bottom)"""


def lid(number: int, positie: str, **velden: object) -> dict[str, object]:
    """Return what one of the team hands over about the casus."""
    posities = {KIJKEN: positie, MEEDOEN: "soms" if number < 2 else "nog-niet", BEWEGEN: "herkenbaar"}
    return {"id": f"lid{number}", "naam": f"Lid {number}", "casus": CASUS, "posities": posities} | velden


TEAM = [lid(number, positie) for number, positie in enumerate(["herkenbaar", "soms", "soms", "nog-niet", "soms"])]
CLIENT = lid(8, "nog-niet", rol="client", naam="")
BIJ_DE_ANDERE = [lid(number, "soms", casus=ANDERE, naam="") for number in (6, 7)]


def agenda(page: Page) -> Locator:
    """Return what the team chooses to talk about."""
    return page.get_by_role("region", name="Wat bespreken jullie?")


@pytest.mark.duurt_lang
def test_a_team_looks_at_two_casussen_talks_agrees_and_comes_back_next_month(page: Page) -> None:
    """One journey, since each part of it stands on what came before."""
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, [*TEAM, CLIENT, *BIJ_DE_ANDERE])))
    expect(melding(page)).to_contain_text("8 van de 8 begrepen. 8 toegevoegd.")
    expect(melding(page)).to_contain_text("worden twee beelden")
    see_two_pictures(page)
    take_one_out_and_back(page)
    talk_about_three(page)
    talk_about_them_with_a_werkvorm(page)
    look_at_the_sheet(page)
    come_back_next_month(page)


def see_two_pictures(page: Page) -> None:
    """See each casus in a picture of its own, with who is no colleague beside the number."""
    expect(beeld(page).get_by_role("link", name="Opgeruimd staat netjes?")).to_be_visible()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vijf collega’s, en van een cliënt.")
    expect(beeld(page)).to_contain_text("Eén teken is één mens: ● collega en ◆ cliënt.")
    eerst = spreiding(page, "Eerst kijken")
    expect(eerst).to_contain_text("1 herkenbaar, 3 soms, 1 nog niet, van vijf collega’s; cliënt: 1 nog niet")
    expect(eerst.locator(".stippen__stip")).to_have_count(6)
    expect(eerst.locator(".spreiding__getal")).to_have_text(["1", "3", "1 + 1 ◆", "0"])
    keuze = page.get_by_label("Welk beeld bekijken jullie?")
    keuze.select_option(index=1)
    expect(keuze).to_be_focused()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van twee mensen.")
    expect(beeld(page).get_by_role("link", name="Opgeruimd staat netjes?")).to_have_count(0)
    keuze.select_option(index=0)
    expect(beeld(page)).to_contain_text("vijf collega’s")


def take_one_out_and_back(page: Page) -> None:
    """Take one contribution out of the picture, and put it back."""
    page.get_by_text("Wie er in dit beeld staat (6)").click()
    assert axe_in_widths(page, 1280, 360) == []
    page.get_by_role("button", name="Haal eruit: Iemand met kenmerk lid1").click()
    expect(beeld(page)).to_contain_text("vier collega’s, en van een cliënt")
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(beeld(page)).to_contain_text("vijf collega’s")


def talk_about_three(page: Page) -> None:
    """Put three on the agenda, go through them with keys, and agree on something about the second."""
    expect(agenda(page).get_by_role("checkbox")).to_have_count(2)
    for vink in agenda(page).get_by_role("checkbox").all():
        vink.check()
    page.get_by_label("Bespreken: Meebewegen").check()
    expect(agenda(page).get_by_role("checkbox")).to_have_count(3)
    # A screen that is full cannot be made smaller.
    page.evaluate("document.documentElement.requestFullscreen = undefined")
    agenda(page).get_by_role("button", name="Bespreek één voor één").click()
    beurt = page.get_by_role("region", name="Bespreek één voor één")
    expect(beurt.get_by_role("status").first).to_have_text("Nu 1 van 3")
    expect(page.get_by_role("button", name="Voeg toe")).to_be_hidden()
    expect(beurt).to_contain_text("Eén teken is één mens: ● collega en ◆ cliënt.")
    beurt.get_by_label("Dit is besproken").check()
    page.keyboard.press("ArrowRight")
    expect(beurt.get_by_role("status").first).to_have_text("Nu 2 van 3")
    titel = beurt.get_by_role("heading").inner_text()
    beurt.get_by_role("button", name="Spreek iets af").click()
    reach_by_keyboard(page, beurt)
    beurt.get_by_label("Wat", exact=True).fill("Elke week samen op bezoek")
    beurt.get_by_label("Wie", exact=True).fill("Lid 1")
    type_beside_another_tab(page, beurt)
    assert axe(page) == []
    beurt.get_by_role("heading").click()
    page.keyboard.press("PageDown")
    expect(beurt.get_by_role("status").first).to_have_text("Nu 3 van 3. Dit was het laatste punt.")
    expect(beurt.get_by_role("heading")).to_have_text("Meebewegen")
    expect(beurt.get_by_role("button", name="Volgende")).to_be_hidden()
    leave_by_printing(page, beurt)
    afspraken = page.get_by_role("region", name="Afspraken")
    expect(afspraken).to_contain_text(f"Bij ‘{titel}’")
    expect(afspraken.get_by_label("Wat", exact=True)).to_have_value("Elke week samen op bezoek")
    keuze = page.get_by_label("Welk beeld bekijken jullie?")
    keuze.select_option(index=1)
    expect(afspraken).to_contain_text(f"Verhaal ‘Opgeruimd staat netjes?’, bij ‘{titel}’")
    keuze.select_option(index=0)
    expect(afspraken).not_to_contain_text("Verhaal ‘")
    copy_the_text(page, f"- {titel}: Elke week samen op bezoek")
    name_the_group(page)


def name_the_group(page: Page) -> None:
    """Give the group a name, which stands with its picture."""
    page.get_by_label("Naam van de groep").fill("Wijkteam Noord")
    page.get_by_label("Naam van de groep").blur()
    expect(beeld(page)).to_contain_text("Wijkteam Noord")


def copy_the_text(page: Page, regel: str) -> None:
    """Find in the text what was talked about, and beside each agreement its point."""
    page.get_by_role("button", name="Kopieer als tekst").click()
    tekst = page.get_by_role("dialog").get_by_role("textbox").input_value()
    assert "Besproken\n- " in tekst
    assert regel in tekst
    page.keyboard.press("Escape")


def leave_by_printing(page: Page, beurt: Locator) -> None:
    """Ask at the last point what goes on paper, and go back to the page."""
    beurt.get_by_role("button", name="Druk af wat jullie afspraken").click()
    expect(page.get_by_role("dialog", name="Wat druk je af?")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Voeg toe")).to_be_visible()


def reach_by_keyboard(page: Page, beurt: Locator) -> None:
    """Go through the fields of an agreement with Tab on a low screen: none gets the focus behind the bar."""
    page.set_viewport_size({"width": 640, "height": 400})
    beurt.get_by_label("Wat", exact=True).focus()
    balk = beurt.get_by_role("group", name="Onderweg").element_handle()
    for naam in ("Wie", "Wanneer"):
        veld = beurt.get_by_label(naam, exact=True)
        veld.evaluate(HIDE_UNDER, balk)
        page.keyboard.press("Tab")
        expect(veld).to_be_focused()
        assert veld.evaluate(ROOM_ABOVE, balk) >= 0, naam
    page.set_viewport_size({"width": 1280, "height": 720})


def type_beside_another_tab(page: Page, beurt: Locator) -> None:
    """Type fast while the group is open in another tab, and change it there: it stays one, and what is typed stays."""
    ander = page.context.new_page()
    open_samen(ander)
    veld = beurt.get_by_label("Wanneer", exact=True)
    veld.press_sequentially("op maandag om ", delay=15)
    ander.get_by_role("button", name="Voeg een afspraak toe").click()
    veld.press_sequentially("negen uur", delay=15)
    expect(veld).to_be_focused()
    expect(veld).to_have_value("op maandag om negen uur")
    afspraken = ander.get_by_role("region", name="Afspraken")
    expect(afspraken.get_by_label("Wanneer", exact=True).first).to_have_value("op maandag om negen uur")
    expect(afspraken.get_by_label("Wat", exact=True)).to_have_count(2)
    afspraken.get_by_role("button", name="Haal afspraak 2 weg").click()
    expect(afspraken.get_by_label("Wat", exact=True)).to_have_count(1)
    ander.close()


def talk_about_them_with_a_werkvorm(page: Page) -> None:
    """Run the agenda with a clock: the screen of the room shows the same points, and what was agreed about each."""
    leidt = open_the_werkvorm(page)
    expect(leidt.get_by_label("Met welk kijkraam?")).to_have_value("presentie")
    expect(leidt.get_by_label("Waarover?")).to_have_value("opgeruimd-staat-netjes")
    leidt.get_by_role("button", name="Begin", exact=True).click()
    scherm = open_its_screen(leidt)
    op_scherm = scherm.locator(".scherm__groep")
    leidt.get_by_text("Verslag", exact=True).click()
    expect(leidt.locator(".verslag__blad")).to_contain_text("Besproken door de groep")
    read_the_points_without_a_screen(leidt)
    leidt.get_by_label("Ga naar").select_option("kiezen")
    meebewegen = leidt.get_by_role("group", name="Waarover praten jullie?").get_by_label("Meebewegen")
    expect(meebewegen).to_be_checked()
    expect(op_scherm.locator(".scherm__gekozen")).to_have_count(3)
    leidt.get_by_label("Ga naar").select_option("eerste-verschil")
    expect(leidt.get_by_label("Besproken")).to_be_checked()
    leidt.get_by_role("button", name="Volgende").click()
    bij_punt = leidt.locator(".groep-velden").get_by_label("Wat", exact=True)
    expect(bij_punt).to_have_value("Elke week samen op bezoek")
    leidt.get_by_label("Ga naar").select_option("derde-verschil")
    expect(op_scherm.get_by_role("heading")).to_have_text("Meebewegen")
    leidt.get_by_label("Besproken").check()
    leidt.get_by_role("textbox", name="Wat zouden we de cliënt vragen?").fill("Wil je dat wij bellen?")
    say_what_is_so_after_the_last_of_two(leidt)
    leidt.get_by_label("Ga naar").select_option("afspraak")
    expect(op_scherm).to_contain_text("Elke week samen op bezoek")
    verslag = leidt.locator(".verslag__blad")
    for zin in ("Wijkteam Noord", "Meebewegen: Wat zouden we de cliënt vragen? ‘Wil je dat wij bellen?’"):
        expect(verslag).to_contain_text(zin)
    expect(verslag.locator("li").filter(has_text="Elke week samen op bezoek").last).to_contain_text(
        "Doen wat kan: Elke"
    )
    agree_in_the_step_that_is_called_after_it(page, leidt, op_scherm)
    scherm.close()
    leidt.close()


def say_what_is_so_after_the_last_of_two(leidt: Page) -> None:
    """Choose two of three: at the third step there is a difference still, and neither window says that there is not."""
    state, browser = leidt.context.storage_state(), leidt.context.browser
    assert browser is not None
    elders = browser.new_context(storage_state=state)
    page = elders.new_page()
    page.goto(leidt.url)
    page.get_by_label("Ga naar").select_option("kiezen")
    page.get_by_role("group", name="Waarover praten jullie?").get_by_label("Meebewegen").uncheck()
    op_scherm = open_its_screen(page).locator(".scherm__groep")
    page.get_by_label("Ga naar").select_option("derde-verschil")
    for waar in (page.locator(".groep-velden"), op_scherm):
        expect(waar).to_contain_text("Jullie kozen 2 punten, en die zijn geweest.")
        expect(waar).not_to_contain_text("geen verschil")
    elders.close()


def read_the_points_without_a_screen(leidt: Page) -> None:
    """Find on the page of who leads what the second screen shows: three points, what they ask, who chose what."""
    velden = leidt.locator(".groep-velden")
    drie = velden.get_by_role("listitem")
    leidt.get_by_label("Ga naar").select_option("stil-lezen")
    expect(drie).to_have_count(3)
    expect(drie.first).to_contain_text("De professional")
    expect(drie.first).to_contain_text(re.compile(r"\d (herkenbaar|soms|nog niet)"))
    leidt.get_by_label("Ga naar").select_option("derde-verschil")
    expect(velden.locator("strong").first).to_have_text("Meebewegen")
    expect(velden).to_contain_text("De professional past de plannen aan als de dag anders loopt.")
    expect(velden).to_contain_text(re.compile(r"\d (herkenbaar|soms|nog niet)"))
    leidt.set_viewport_size({"width": 360, "height": 800})
    leidt.get_by_label("Ga naar").select_option("stil-lezen")
    leidt.locator(".groep-velden").scroll_into_view_if_needed()
    leidt.set_viewport_size({"width": 1280, "height": 720})


def agree_in_the_step_that_is_called_after_it(page: Page, leidt: Page, op_scherm: Locator) -> None:
    """Find there what was agreed about each point; what is agreed on there stands with the group, and comes back."""
    veld = leidt.get_by_role("group", name="Wat doen we, wie doet het en wanneer?")
    expect(veld.get_by_label("Wat", exact=True)).to_have_value("Elke week samen op bezoek")
    expect(veld).to_contain_text("Bij ‘")
    veld.get_by_role("button", name="Spreek iets af").click()
    veld.get_by_label("Wat", exact=True).last.fill("Iedereen belt één keer")
    expect(op_scherm).to_contain_text("Iedereen belt één keer")
    expect(leidt.locator(".verslag__blad")).to_contain_text("Iedereen belt één keer")
    bij_de_groep = page.get_by_role("region", name="Afspraken").get_by_label("Wat", exact=True)
    expect(bij_de_groep.last).to_have_value("Iedereen belt één keer")
    expect(bij_de_groep).to_have_count(2)
    veld.get_by_role("button", name="Haal afspraak 2 weg").click()
    expect(bij_de_groep).to_have_count(1)


def open_the_werkvorm(page: Page) -> Page:
    """Open what the agenda is talked about with, in a tab of its own."""
    leidt = page.context.new_page()
    weg = agenda(page).get_by_role("link", name="Verschil bespreken").get_attribute("href")
    leidt.goto(PAGINA + str(weg))
    return leidt


def open_its_screen(leidt: Page) -> Page:
    """Open the window that the room looks at."""
    with leidt.expect_popup() as opened:
        leidt.get_by_role("button", name="Open het scherm").click()
    return opened.value


def look_at_the_sheet(page: Page) -> None:
    """Find on the first sheet what was talked about and agreed on, of whom and when, and room for who was there."""
    blad = page.locator(".groep-blad")
    expect(blad).to_be_hidden()
    page.emulate_media(media="print")
    naam, over, vraag = "Wijkteam Noord", "verhaal ‘Opgeruimd staat netjes?’", "Opgeschreven: Wil je dat wij bellen?"
    for zin in (naam, over, "Wie waren erbij?", "vijf collega’s", vraag):
        expect(blad).to_contain_text(zin)
    expect(blad.locator(".spreiding")).to_have_count(3)
    gezegd = blad.get_by_role("row").filter(has_text="Elke week samen op bezoek").get_by_role("cell")
    expect(gezegd).to_have_text(["Doen wat kan: Elke week samen op bezoek", "Lid 1", "op maandag om negen uur"])
    # What was agreed stands first, with lines for more; a point of which it was has none to write on.
    # Who went on from a point talked about it.
    koppen = ["Wat we afspraken", "Wat we bespraken"]
    expect(blad.get_by_role("heading", level=3)).to_have_text(koppen)
    expect(blad.locator("tbody tr")).to_have_count(1 + 5 + 2 * 2)
    for lijn in blad.locator("tbody tr").all():
        assert (lijn.bounding_box() or {"height": 0})["height"] >= 34
    expect(page.locator(".samen__afspraken")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    for knop in page.locator("samen-kijken").get_by_role("button").all():
        expect(knop).to_be_hidden()
    expect(beeld(page)).to_be_visible()
    page.emulate_media(media="screen")
    page.evaluate("window.print = () => undefined")
    page.get_by_role("button", name="Afdrukken").click()
    page.get_by_role("dialog").get_by_role("button", name="Alleen dat blad").click()
    page.emulate_media(media="print")
    expect(blad).to_be_visible()
    expect(beeld(page)).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def come_back_next_month(page: Page) -> None:
    """Lay down anew what the team sees now: another ronde, in which the agreements of before are asked about."""
    page.goto("privacy/")
    page.evaluate(MAAK_OKTOBER, OKTOBER)
    open_samen(page)
    say_at_once_how_it_went(page)
    # As those hand over who have yesterday's page: of what tells its day nothing is asked.
    later = [lid(number, "herkenbaar", dag=ZONDER_DAG) for number in range(5)]
    leg_samen(page, "\n".join(make_codes(page, later)))
    venster = page.get_by_role("dialog", name="Nieuwe ronde?")
    expect(venster).to_contain_text("Hier staat de ronde van 27 oktober 2025.")
    expect(venster.get_by_role("button", name="Voeg toe aan de ronde van 27 oktober 2025")).to_be_visible()
    venster.get_by_role("button", name="Begin een nieuwe ronde").click()
    add_who_were_there_in_october(page)
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vijf mensen.")
    expect(spreiding(page, "Eerst kijken")).to_contain_text("5 herkenbaar, van vijf mensen")
    toen = page.get_by_role("group", name="Elke week samen op bezoek")
    expect(toen.get_by_label("nog niet")).to_be_checked()
    look_back_at_its_own_point(page)
    see_then_and_now(page)
    assert axe_in_widths(page, 1280, 360) == []
    show_then_and_now_large(page)
    take_somebody_out_for_good(page, make_codes(page, later)[4])
    ronde = page.get_by_label("Welke ronde bekijken jullie?")
    ronde.select_option("27 oktober 2025: 2 beelden")
    expect(beeld(page)).to_contain_text("vijf collega’s, en van een cliënt")
    page.reload()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vier mensen.")
    expect(toen.get_by_label("nog niet")).to_be_checked()
    expect(page.get_by_label("Waarom nog niet?")).to_have_value("Lid 1 was ziek")
    until(lambda: page.evaluate(DAGEN)[:-1], [OKTOBER])
    begin_another_group(page, later[4])


def say_at_once_how_it_went(page: Page) -> None:
    """Tick what was done as soon as one is back: nobody has to begin a ronde for it."""
    toen = page.get_by_role("region", name="Afspraken van de vorige keer: hoe ging het?")
    toen.get_by_role("group", name="Elke week samen op bezoek").get_by_label("nog niet").check()
    page.get_by_label("Waarom nog niet?").fill("Lid 1 was ziek")
    page.get_by_label("Waarom nog niet?").blur()
    # What is agreed on now is of now.
    page.get_by_role("button", name="Voeg een afspraak toe").click()
    nieuw = page.get_by_role("region", name="Afspraken", exact=True).get_by_label("Wat", exact=True)
    nieuw.last.fill("Dit is van nu")
    nieuw.last.blur()
    expect(toen.get_by_role("group")).to_have_count(1)
    page.get_by_role("button", name="Haal afspraak 2 weg").click()


def see_then_and_now(page: Page) -> None:
    """See at once what shifted, what shifted most first, and each other point in one line that can be opened."""
    toen = page.get_by_role("region", name="Toen en nu")
    expect(toen).to_contain_text(TELLING)
    # Who stays away is no shift: wherever it is told how many points shifted, stands of how many people.
    kort = "Toen 5 collega’s en 1 cliënt, nu 5 mensen. Wie wegbleef of erbij kwam, telt niet als verandering."
    expect(page.locator(".groep-blad")).to_contain_text(kort)
    expect(toen).to_contain_text("Van één mens zijn alle antwoorden dezelfde als toen.")
    verschoven = re.compile(r"Op 1 van de \d+ punten koos minstens één nu iets anders dan toen\.")
    expect(toen).to_contain_text(verschoven)
    expect(page.locator(".groep-blad")).to_contain_text(verschoven)
    rijen = toen.locator(".spreiding")
    expect(rijen.locator("strong")).to_have_text(["Eerst kijken", "Doen wat kan"])
    tabel = rijen.first.get_by_role("table", name="Eerst kijken")
    gezegd = [["toen", "nu"], ["herkenbaar", "1", "5"], ["soms", "3", "0"], ["nog niet", "1 + 1 cliënt", "0"]]
    regels = [rij.locator("th, td").all_inner_texts() for rij in tabel.get_by_role("row").all()]
    assert [[cel.strip() for cel in regel if cel.strip()] for regel in regels] == gezegd
    letter = rijen.first.locator(".toen-en-nu__getal").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    assert all(box["height"] >= letter for box in [e.bounding_box() for e in tabel.locator("svg").all()] if box)
    see_apart_on_paper(page, tabel)
    vouwen = toen.locator("summary")
    expect(vouwen).to_have_text(["Geen andere keuze te zien (1)", re.compile(r"^Niet te vergelijken \(\d+\)$")])
    expect(toen.get_by_text("Meebewegen", exact=True)).to_be_hidden()
    vouwen.first.click()
    expect(toen.get_by_text("Meebewegen", exact=True)).to_be_visible()
    titels = toen.locator("strong").all_text_contents()
    assert len(titels) == len(set(titels))
    vouwen.first.click()


def see_apart_on_paper(page: Page, tabel: Locator) -> None:
    """Tell then from now on paper too, where no background is printed and all ink is black."""
    page.emulate_media(media="print")
    vul = "e => getComputedStyle(e).fill"
    assert tabel.locator(".toen-en-nu__toen svg path").first.evaluate(vul) == "none"
    assert tabel.locator(".toen-en-nu__nu svg path").first.evaluate(vul) == "rgb(0, 0, 0)"
    page.emulate_media(media="screen")


def show_then_and_now_large(page: Page) -> None:
    """Show on a large screen what was chosen and that alone, then what changed, and then all of it."""
    # What only one of them saw can be chosen too.
    vouw = beeld(page).locator("details").filter(has_text="Hier keek hooguit één mens naar")
    vouw.locator("summary").click()
    titel = vouw.get_by_role("heading", level=4).first.inner_text()
    vink = vouw.get_by_label(f"Bespreken: {titel}", exact=True)
    vink.check()
    page.evaluate("document.documentElement.requestFullscreen = undefined")
    page.get_by_role("button", name="Groot op het scherm").click()
    titels = beeld(page).get_by_role("heading", level=4)
    expect(titels).to_have_text([titel])
    expect(page.get_by_role("region", name="Toen en nu")).to_be_hidden()
    assert axe(page) == []
    page.emulate_media(media="print")
    expect(page.locator(".samen__gekozen")).to_be_hidden()
    page.emulate_media(media="screen")
    op_scherm = page.get_by_role("group", name="Op het scherm")
    op_scherm.get_by_label("Toen en nu").check()
    expect(page.get_by_role("region", name="Toen en nu").get_by_text(TELLING)).to_be_visible()
    expect(titels).to_have_count(0)
    fit_then_and_now_on_a_phone(page)
    op_scherm.get_by_label("Alles").check()
    expect(titels.filter(has_text="Eerst kijken")).to_be_visible()
    page.keyboard.press("Escape")
    vink.uncheck()


def fit_then_and_now_on_a_phone(page: Page) -> None:
    """Slide the large picture sideways nowhere: what stands in the last column would not be seen."""
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert beeld(page).evaluate("picture => [innerWidth, picture.scrollWidth]") == [width, width]
    page.set_viewport_size({"width": 1280, "height": 800})


def add_who_were_there_in_october(page: Page) -> None:
    """Say that the marks of October are of now: until then what was said then, and what is said else, stays out."""
    expect(melding(page)).to_contain_text("Van een vorige ronde, niet toegevoegd: 1.")
    expect(melding(page)).to_contain_text("nu met andere keuzes, niet toegevoegd: 4.")
    page.get_by_role("button", name="Toch toevoegen: Van wie ook in een vorige ronde staat").click()
    expect(melding(page)).to_contain_text("5 van de 5 begrepen. 4 toegevoegd.")
    assert axe_in_widths(page, 1280, 360) == []
    page.get_by_role("button", name="Toch toevoegen: Van een vorige ronde").click()
    expect(melding(page)).to_contain_text("Begrepen. 1 toegevoegd.")
    expect(melding(page)).to_contain_text("Eén keer zijn het precies de antwoorden van 27 oktober 2025")


def take_somebody_out_for_good(page: Page, code: str) -> None:
    """Take somebody out, and paste them again: they come back only when that is asked for."""
    page.get_by_text("Wie er in dit beeld staat (5)").click()
    page.get_by_role("button", name="Haal eruit: Iemand met kenmerk lid4").click()
    expect(melding(page)).not_to_contain_text("Lid 4")
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vier mensen.")
    leg_samen(page, code)
    expect(melding(page)).to_contain_text("Eerder eruit gehaald, niet toegevoegd: 1.")


def look_back_at_its_own_point(page: Page) -> None:
    """Find what was agreed before beside its point: in then and now, one by one on a large screen, and on paper."""
    gezegd = "Afgesproken op 27 oktober 2025: Elke week samen op bezoek · wie: Lid 1 · wanneer: op maandag om negen uur"
    rij = page.get_by_role("region", name="Toen en nu").locator(".spreiding")
    rij = rij.filter(has_text=f"{gezegd} (nog niet: Lid 1 was ziek)")
    expect(rij).to_have_count(1)
    titel = rij.locator("strong").inner_text()
    vink = spreiding(page, titel).get_by_label("Bespreken")
    vink.check()
    agenda(page).get_by_role("button", name="Bespreek één voor één").click()
    beurt = page.get_by_role("region", name="Bespreek één voor één")
    expect(beurt.get_by_text("Eerder afgesproken bij dit punt: hoe ging het?")).to_be_visible()
    toen = beurt.get_by_role("group", name="Elke week samen op bezoek")
    expect(toen).to_contain_text("27 oktober 2025")
    expect(toen.get_by_label("nog niet")).to_be_checked()
    waarom = beurt.get_by_label("Waarom nog niet?")
    expect(waarom).to_have_value("Lid 1 was ziek")
    toen.get_by_label("gedaan").check()
    expect(waarom).to_be_hidden()
    toen.get_by_label("nog niet").check()
    expect(waarom).to_have_value("Lid 1 was ziek")
    assert axe(page) == []
    page.keyboard.press("Escape")
    find_it_in_the_werkvorm(page, f"{gezegd} (nog niet: Lid 1 was ziek)")
    page.emulate_media(media="print")
    expect(page.locator(".groep-blad").get_by_text("(nog niet: Lid 1 was ziek)")).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Kopieer als tekst").click()
    tekst = page.get_by_role("dialog").get_by_role("textbox")
    assert f"- {gezegd} (nog niet: Lid 1 was ziek)" in tekst.input_value()
    page.keyboard.press("Escape")
    vink.uncheck()


def find_it_in_the_werkvorm(page: Page, gezegd: str) -> None:
    """See at its point on the screen of the room what was agreed before, and once it is talked about in the report."""
    leidt = open_the_werkvorm(page)
    # Who begins halfway is ready sooner.
    expect(leidt.get_by_text("Je begint bij stap 5 van 8: dat is nog 23 minuten.")).to_be_visible()
    leidt.get_by_role("button", name="Begin", exact=True).click()
    # Nobody fills in again what lies there.
    expect(leidt.get_by_label("Ga naar")).to_have_value("eerste-verschil")
    scherm = open_its_screen(leidt)
    expect(scherm.locator(".scherm__groep")).to_contain_text(gezegd)
    leidt.get_by_label("Besproken").check()
    leidt.get_by_text("Verslag", exact=True).click()
    expect(leidt.locator(".verslag__blad")).to_contain_text(gezegd)
    leidt.get_by_label("Besproken").uncheck()
    scherm.close()
    expect(leidt.locator(".groep-velden")).to_contain_text(gezegd)
    see_each_step_from_its_beginning(leidt)
    verslag = leidt.locator(".verslag__blad")
    expect(verslag).to_contain_text("Ook langsgekomen, niet als besproken aangevinkt")
    expect(verslag).not_to_contain_text("Besproken door de groep")
    leidt.close()


def see_each_step_from_its_beginning(leidt: Page) -> None:
    """Go on from far down the page: the next step begins before one's eyes."""
    leidt.set_viewport_size({"width": 360, "height": 640})
    leidt.evaluate("scrollTo(0, document.body.scrollHeight)")
    leidt.get_by_role("button", name="Volgende").click()
    expect(leidt.locator(".leiden__nu .stappentabel__naam")).to_be_in_viewport(ratio=1)


def test_a_new_ronde_begins_at_home_and_shows_whom_to_invite_to_what(page: Page) -> None:
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, [*TEAM, BIJ_DE_ANDERE[0]])))
    page.get_by_label("Naam van de groep").fill("Wijkteam Noord")
    page.get_by_label("Naam van de groep").blur()
    page.get_by_role("button", name="Voeg een afspraak toe").click()
    page.get_by_role("region", name="Afspraken").get_by_label("Wat", exact=True).fill("Ryan bellen")
    page.goto("privacy/")
    page.evaluate(MAAK_OKTOBER, OKTOBER)
    page.goto("")
    verder = page.locator("ga-verder")
    expect(verder.get_by_role("link", name="Ga verder: Samen kijken met Wijkteam Noord")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []
    verder.get_by_role("link", name="Begin een nieuwe ronde").click()
    expect(melding(page)).to_contain_text("De ronde van vandaag is begonnen.")
    print_how_it_went_before_anybody_looks(page)
    opnieuw = page.get_by_role("region", name="Nodig iedereen uit voor deze ronde")
    # First one invites, and then one lays together what comes of it.
    erna = "e => Boolean(document.querySelector('.samen__invoer').compareDocumentPosition(e) & 2)"
    assert opnieuw.evaluate(erna)
    expect(opnieuw).to_contain_text("Dan kijkt ieder opnieuw naar hetzelfde als op 27 oktober 2025.")
    link = opnieuw.get_by_label("Link voor iedereen die meekijkt")
    assert link.input_value().endswith(f"/kijkramen/presentie/#casus={CASUS}&alleen=handelen&samen=ja")
    opnieuw.get_by_label("Waar kijken jullie opnieuw naar?").select_option(index=1)
    assert f"#casus={ANDERE}&" in link.input_value()
    expect(opnieuw.get_by_label("Waar kijken jullie opnieuw naar?")).to_be_focused()
    opnieuw.get_by_role("button", name="Toon als QR-code").click()
    expect(opnieuw.get_by_role("img", name="QR-code van de link")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []
    page.reload()
    expect(opnieuw).to_be_visible()
    expect(page.get_by_label("Welke ronde bekijken jullie?").get_by_role("option")).to_have_count(2)
    toen = [each | {"dag": OKTOBER} for each in TEAM]
    leg_samen(page, "\n".join(make_codes(page, [*toen, lid(9, "soms")])))
    expect(melding(page)).to_contain_text("6 van de 6 begrepen. 2 rondes. Ronde van 27 oktober 2025: 5 waren er al.")
    expect(melding(page)).to_contain_text(": 1 toegevoegd.")
    expect(opnieuw).to_be_hidden()
    expect(beeld(page)).to_contain_text("van één mens")
    page.goto("")
    expect(verder.get_by_role("link")).to_have_count(1)


def print_how_it_went_before_anybody_looks(page: Page) -> None:
    """Find what was agreed above all else, and take it along on paper, alone, without answers of today."""
    toen = page.get_by_role("region", name="Afspraken van de vorige keer: hoe ging het?")
    toen.get_by_label("gedaan").check()
    assert toen.evaluate("e => Boolean(document.querySelector('.samen__groepen').compareDocumentPosition(e) & 2)")
    expect(toen.get_by_role("button", name="Druk deze afspraken af")).to_be_visible()
    page.emulate_media(media="print")
    blad = page.locator(".groep-blad")
    for zin in ("Wijkteam Noord", "Ryan bellen (gedaan)"):
        expect(blad).to_contain_text(zin)
    expect(page.locator(".samen__groep > :visible")).to_have_count(1)
    page.emulate_media(media="screen")


def test_the_link_by_which_a_group_began_leads_back_to_it(page: Page) -> None:
    open_samen(page)
    leg_samen(page, make_codes(page, [TEAM[0]])[0])
    page.get_by_role("button", name="Begin een nieuwe groep").click()
    leg_samen(page, "\n".join(make_codes(page, BIJ_DE_ANDERE)))
    page.goto("privacy/")
    open_samen(page, f"casus={CASUS}&kijkraam=presentie")
    expect(beeld(page)).to_contain_text("van één mens")
    page.goto("privacy/")
    open_samen(page, f"casus={ANDERE}")
    expect(beeld(page)).to_contain_text("van twee mensen")


def begin_another_group(page: Page, lid_dat_terugkomt: dict[str, object]) -> None:
    """Bring back who was taken out, begin another group beside it, and come back to the first."""
    leg_samen(page, make_codes(page, [lid_dat_terugkomt])[0])
    page.get_by_role("button", name="Toch toevoegen: Eerder eruit gehaald").click()
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vijf mensen.")
    page.get_by_role("button", name="Begin een nieuwe groep").click()
    expect(page.get_by_text("Je begint met een lege groep.")).to_be_visible()
    expect(beeld(page)).to_be_hidden()
    leg_samen(page, make_codes(page, [TEAM[0]])[0])
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van één mens.")
    page.get_by_label("Welke groep bekijk je?").select_option(index=1)
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vijf mensen.")
    expect(beeld(page)).to_contain_text("Wijkteam Noord")


DAGEN = """() => {
    const naam = Object.keys(localStorage).find(each => each.endsWith(":groep"));
    return JSON.parse(localStorage.getItem(naam)).groep.rondes.map(({datum}) => datum);
}"""
"""The days of the rondes as they are kept."""


def test_who_is_taken_out_can_be_taken_out_of_every_ronde_at_once(page: Page) -> None:
    """Take somebody out who wishes so: another ronde with the same name is asked about, with the way back."""
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, TEAM)))
    page.goto("privacy/")
    page.evaluate(MAAK_OKTOBER, OKTOBER)
    open_samen(page)
    # The dossiers of today are others; of one of them nobody knows whose it was then.
    nu = [lid(number, "soms") | {"id": f"nu{number}"} for number in range(4)] + [lid(5, "soms", naam="")]
    leg_samen(page, "\n".join(make_codes(page, nu)))
    expect(beeld(page)).to_contain_text("Hier staan de antwoorden van vijf mensen.")
    page.get_by_text("Wie er in dit beeld staat (5)").click()
    page.get_by_role("button", name="Haal eruit: Iemand met kenmerk lid5").click()
    expect(melding(page)).to_contain_text("Vraag dan welk kenmerk het toen was")
    page.get_by_label("Met namen").check()
    page.get_by_role("button", name="Haal eruit: Lid 2").click()
    expect(melding(page)).not_to_contain_text("zet diegene terug")
    page.get_by_role("button", name="Haal diegene ook uit de ronde van 27 oktober 2025").click()
    expect(melding(page)).to_contain_text("Ook uit de ronde van 27 oktober 2025 gehaald: Lid 2.")
    expect(melding(page)).to_contain_text("‘Maak ongedaan’ zet diegene terug in de rondes van 27 oktober 2025 en ")
    expect(melding(page).get_by_role("button", name="Maak ongedaan")).to_be_focused()
    ronde = page.get_by_label("Welke ronde bekijken jullie?")
    ronde.select_option("27 oktober 2025: 4 mensen")
    expect(beeld(page)).not_to_contain_text("Lid 2")
    page.get_by_role("button", name="Maak ongedaan").click()
    ronde.select_option("27 oktober 2025: 5 mensen")
    expect(beeld(page)).to_contain_text("Lid 2")

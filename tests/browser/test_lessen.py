"""A lesson as a docent gives it: a short address on the board, a sheet that keeps what one writes, turns closed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.bestanden import drop, take_in
from tests.browser.hulp.invullen import ingredient

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.hulp.bestanden import Ophaler

DRAAIBOEK = "docent/lessen/formulierenbrigade-in-de-mcdonalds/les-90/"


def read_woord(page: Page, part: str) -> str:
    """Return the word that the screen shows at a part of the story."""
    script = """async (part) => {
      const answer = await fetch(new URL("scherm/", location.href));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return page.querySelector(`[data-stap="${part}"] .scherm__woord strong`).textContent;
    }"""
    said: str = page.evaluate(script, part)
    return said


@pytest.mark.in_elke_browser
def test_a_docent_opens_a_les_by_time_and_a_group_writes_in_it_by_its_short_address(page: Page) -> None:
    page.goto("docent/")
    page.get_by_text("16 lessen van 90 minuten").click()
    page.locator(".docent-lijst__op-tijd").get_by_role("link", name="Meer instanties").click()
    expect(page.locator("h1")).to_have_text(re.compile("^Les van 90 minuten"))
    expect(page.get_by_role("row", name=re.compile(r"^00:08"))).to_contain_text("Wat doe je met wat je hoort?")
    page.locator(".draaiboek__groep a").first.click()
    expect(page.locator("h1")).to_have_text("Meer instanties, minder oplossingen?")
    expect(page).to_have_url(re.compile("/lessen/meer-instanties-minder-oplossingen/les-90/$"))
    stop = page.locator("#wat-je-hoort")
    stop.locator("summary").click()
    stop.locator("textarea").fill("Ik vraag wat ze zelf wil.")
    expect(page.locator(".reflectie__stand")).to_contain_text("Bewaard in deze browser om")
    page.get_by_role("link", name="het verhaal").click()
    expect(page.locator("#wat-je-hoort textarea")).to_have_value("Ik vraag wat ze zelf wil.")
    expect(page.locator("#geen-reactie")).to_be_visible()


def test_a_step_that_names_three_points_opens_these_three_with_the_rest_one_press_further(page: Page) -> None:
    page.goto("lessen/formulierenbrigade-in-de-mcdonalds/les-90/")
    page.get_by_role("link", name="Open het kijkraam").click()
    drie = ("Dichtbij en gewoon", "Trouw blijven", "Waar en wanneer")
    zichtbaar = page.locator(".ingredient:visible")
    expect(zichtbaar.get_by_role("heading")).to_have_text(drie)
    expect(page.get_by_text("Je kijkt alleen naar ‘Dichtbij en gewoon’, ‘Trouw blijven’ en ‘Waar en")).to_be_visible()
    for naam in drie:
        ingredient(page, naam).get_by_label("soms").check()
    balk = page.locator("vul-balk")
    expect(balk).to_contain_text("3 van 3 bekeken")
    expect(balk).to_contain_text("Klaar")
    page.emulate_media(media="print")
    expect(zichtbaar).to_have_count(3)
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Kijk ook naar de rest van deze 3 invalshoeken").click()
    expect(balk).to_contain_text("3 van 30 bekeken")
    expect(page.locator(".ingredient:visible").filter(has_text="Gevraagd").get_by_role("heading")).to_have_text(drie)
    expect(ingredient(page, "Trouw blijven").get_by_label("soms")).to_be_checked()
    page.get_by_role("link", name="Kijk naar alles").click()
    expect(balk).to_contain_text("3 van 49 bekeken")
    assert not axe(page)
    page.get_by_role("link", name="Kijk alleen naar wat gevraagd is").click()
    expect(balk).to_contain_text("3 van 3 bekeken")
    page.goto("mijn-kijkwerk/")
    expect(page.locator("main")).to_contain_text("3 van 3 bekeken · alleen ‘Dichtbij en gewoon’, ‘Trouw blijven’")


def test_who_wrote_at_an_opdracht_comes_back_to_it_and_reads_it_with_the_casus_too(page: Page) -> None:
    page.goto("lessen/opgeruimd-staat-netjes/les-90/")
    opdracht = page.locator("#vraag-aan-mevrouw-uysal")
    opdracht.locator("summary").click()
    opdracht.locator("textarea").fill("Wat mist u het meest?")
    alleen_in_90 = page.locator("#vraag-eigen-kracht")
    alleen_in_90.locator("summary").click()
    alleen_in_90.locator("textarea").fill("Haar zoon keek op de klok.")
    expect(page.locator(".reflectie__stand")).to_contain_text("Bewaard in deze browser om")
    page.goto("mijn-kijkwerk/")
    verder = page.get_by_role("link", name="Ga verder: het verhaal")
    expect(verder).to_have_attribute("href", re.compile("/lessen/opgeruimd-staat-netjes/les-90/#verder$"))
    verder.click()
    expect(opdracht.locator("textarea")).to_have_value("Wat mist u het meest?")
    expect(page.locator(".reflectie__anders")).to_be_empty()
    page.goto("casussen/opgeruimd-staat-netjes/")
    ook = page.locator(".reflectie__anders")
    expect(ook).to_contain_text("Wat mist u het meest?")
    expect(ook).not_to_contain_text("Vervallen")
    page.get_by_role("button", name="Kopieer als tekst").click()
    expect(page.get_by_role("dialog").locator("textarea")).to_have_value(re.compile("Wat mist u het meest"))
    page.keyboard.press("Escape")
    ook.get_by_role("link", name="Ga verder: Les van 90 minuten").click()
    expect(opdracht.locator("textarea")).to_have_value("Wat mist u het meest?")


def answer(page: Page, plek: str, words: str) -> None:
    """Write at a place of a sheet, and wait until it is kept."""
    vraag = page.locator(f"#{plek}")
    vraag.locator("summary").click()
    vraag.locator("textarea").fill(words)
    expect(page.locator(".reflectie__stand")).to_contain_text("Bewaard in deze browser om")


@pytest.mark.parametrize("begin", ["mijn-kijkwerk/", ""])
def test_who_goes_on_gets_to_the_sheet_that_asks_what_was_answered_and_to_where_that_was(
    page: Page, begin: str
) -> None:
    """Of the two lessen with this turn one asks something after it; nobody is led past a turn that is closed yet."""
    sheet = DRAAIBOEK.removeprefix("docent/")
    page.goto(sheet)
    page.get_by_role("button", name="Open zonder woord").first.click()
    answer(page, "na-uit-handen", "Philomena belt op vrijdag.")
    page.goto(begin)
    verder = page.get_by_role("link", name=re.compile("^Ga verder(:| met je antwoorden)"))
    expect(verder).to_have_attribute("href", re.compile(f"/{sheet}#verder$"))
    page.goto("over/")  # a visit that knows nothing of what was opened
    page.goto(begin)
    verder.click()
    expect(page).to_have_url(re.compile("#na-uit-handen$"))
    expect(page.locator("#na-uit-handen textarea")).to_be_in_viewport()
    page.get_by_role("button", name="Open zonder woord").click()
    answer(page, "vraag-samenwerking-na-overdracht", "Samen bellen.")
    page.goto(begin)
    verder.click()
    expect(page).to_have_url(re.compile("#volgende-overdracht$"))


@pytest.mark.parametrize("begin", ["mijn-kijkwerk/", ""])
def test_who_wrote_at_what_two_lessen_ask_goes_on_with_the_one_where_that_was(page: Page, begin: str) -> None:
    for minuten, plek in ((90, "volgende-overdracht"), (45, "vraag-wat-raakt-je")):
        sheet = f"lessen/formulierenbrigade-in-de-mcdonalds/les-{minuten}/"
        page.goto(sheet)
        while dicht := page.get_by_role("button", name="Open zonder woord").filter(visible=True).all():
            dicht[0].click()
        answer(page, plek, f"Na {minuten} minuten.")
        page.goto(begin)
        verder = page.get_by_role("link", name=re.compile("^Ga verder(:| met je antwoorden)"))
        expect(verder).to_have_attribute("href", re.compile(f"/{sheet}#verder$"))


def test_the_name_on_a_sheet_is_that_of_the_kijkraam_too_and_stays_whatever_is_shared(
    page: Page, haal_op: Ophaler
) -> None:
    sheet = DRAAIBOEK.removeprefix("docent/")
    page.goto(sheet)
    veld = page.get_by_label("Je naam, als je docent die mag zien")
    bewaar = page.get_by_role("button", name="Bewaar als bestand")
    assert haal_op(bewaar)[0].startswith("formulierenbrigade")
    expect(page.locator(".reflectie__melding")).to_contain_text("Er staat geen naam bij.")
    veld.fill("Sam")
    stand = page.locator(".les-deel__stand")
    expect(stand).to_have_text(["Nog niet ingevuld."] * 2)
    page.get_by_role("link", name="Open het kijkraam").click()
    ingredient(page, "Trouw blijven").get_by_label("soms").check()
    ingredient(page, "Trouw blijven").locator("summary", has_text="Notitie").click()
    ingredient(page, "Trouw blijven").get_by_label("Waaraan zie je dat?").fill("Ze kwam terug.")
    page.locator("vul-balk").get_by_role("button", name="Deel").click()
    deel = page.get_by_role("dialog", name="Deel mijn antwoorden")
    deel.get_by_role("button", name="Deel weer als ‘Sam’").click()
    expect(deel.get_by_label("Je naam")).to_have_value("Sam")
    page.keyboard.press("Escape")
    # At the top and at the end a link leads back to the step that led here.
    terug = page.get_by_role("link", name="Terug naar je lesblad")
    expect(terug).to_have_count(2)
    terug.first.click()
    page.wait_for_url(f"**/{sheet}#stap-kijkraam")
    expect(veld).to_have_value("Sam")
    expect(stand).to_have_text(["Ingevuld: 1 van 3."] * 2)
    assert_what_was_chosen_is_on_paper(page)
    assert haal_op(bewaar)[0].startswith("sam-formulierenbrigade")
    expect(page.locator(".reflectie__melding")).not_to_contain_text("Er staat geen naam bij.")
    page.goto("lessen/opgeruimd-staat-netjes/les-90/")
    page.get_by_role("button", name="Gebruik de naam ‘Sam’").click()
    expect(veld).to_have_value("Sam")
    assert axe(page) == []


def assert_what_was_chosen_is_on_paper(page: Page) -> None:
    """In the rings of the lesblad, and what was noted in the place of its lines; on an empty one nothing is."""
    page.emulate_media(media="print")
    punt = page.locator(".les-deel__punt", has_text="Trouw blijven")
    rings = "alle => alle.map((een) => een.clientWidth === 0)"  # nothing is left open within its line, not a pinhole
    ringen = punt.locator(".papier__hokje")
    assert ringen.evaluate_all(rings) == [False, True, False, False]
    expect(punt).to_contain_text("Ze kwam terug.")
    lijnen = punt.locator(".les-deel__lijnen")
    expect(lijnen).to_have_css("background-image", "none")
    page.evaluate("document.documentElement.dataset.afdruk = 'leeg'")
    assert ringen.evaluate_all(rings) == [False] * 4
    expect(punt.get_by_text("Ze kwam terug.")).to_be_hidden()
    expect(lijnen).not_to_have_css("background-image", "none")
    page.evaluate("delete document.documentElement.dataset.afdruk")
    page.emulate_media(media="screen")


def test_what_a_group_gets_keeps_a_turn_closed_on_paper_too_and_says_nothing_of_who_leads(page: Page) -> None:
    page.goto(DRAAIBOEK.removeprefix("docent/"))
    page.locator("reflectie-velden .reflectie__stand").wait_for()
    turn = page.locator("#vervolg-geen-bericht")
    expect(page.locator("article a[href*='docent/'], .kop a[href*='docent/'], .voet a[href*='docent/']")).to_have_count(
        0
    )
    expect(turn.locator("textarea")).to_be_hidden()
    page.emulate_media(media="print")
    expect(turn).to_be_hidden()
    expect(page.locator("#vraag-kantooruren")).to_be_visible()
    expect(page.get_by_role("heading", name="Lever in")).to_be_hidden()
    page.emulate_media(media="screen")
    waits = page.locator("vervolg-woord").last
    field = waits.get_by_label("Typ het woord van het scherm")
    field.fill("een ander")
    field.press("Enter")
    expect(waits.get_by_role("status")).to_contain_text("Dat woord is het niet.")
    field.fill(f" {read_woord(page, 'geen-bericht').capitalize()} ")
    field.press("Enter")
    expect(turn.locator("#vraag-samenwerking-na-overdracht")).to_be_visible()
    expect(page.locator("h2:focus")).to_have_text("Hoe het verdergaat")
    page.reload()
    expect(turn.locator("#vraag-samenwerking-na-overdracht")).to_be_visible()
    page.get_by_role("button", name="Open zonder woord").click()
    expect(page.locator("#vervolg-uit-handen")).to_have_attribute("open", "")
    page.emulate_media(media="print")
    expect(turn).to_be_visible()


def print_with(page: Page, choice: str) -> None:
    """Choose how the sheet is printed, and look at it as paper."""
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Druk het lesblad af").click()
    page.get_by_role("dialog").get_by_role("button", name=choice).click()
    page.emulate_media(media="print")


def test_a_sheet_is_printed_as_who_hands_it_out_needs_it(page: Page) -> None:
    page.goto("lessen/meer-instanties-minder-oplossingen/les-90/")
    page.evaluate("window.print = () => {}")
    second = page.locator(".les-deel", has=page.get_by_role("heading", name="Lees: Geen reactie"))
    parts = page.locator(".les-verhaal")
    expect(second.locator(".les-verhaal")).to_be_hidden()
    print_with(page, "Alles achter elkaar")
    expect(parts.filter(visible=True)).to_have_count(parts.count())
    expect(second).to_have_css("break-before", "auto")
    print_with(page, "Elk deel van het verhaal apart")
    expect(second).to_have_css("break-before", "page")
    expect(page.locator(".les-deel").first).to_have_css("break-before", "auto")
    print_with(page, "In grote letters")
    expect(second.locator(".les-verhaal p").first).to_have_css("font-size", "24px")
    hoogte = page.locator(".drie-lijnen").first.evaluate("deel => parseFloat(getComputedStyle(deel, '::after').height)")
    assert hoogte > 3 * 45, "who reads large letters writes them: three lines of 12 mm"


@pytest.mark.parametrize(
    ("casus", "places"), [("meer-instanties-minder-oplossingen", 9), ("formulierenbrigade-in-de-mcdonalds", 7)]
)
def test_every_question_has_lines_on_paper_until_it_is_answered(page: Page, casus: str, places: int) -> None:
    """Of a turn that is closed too, under a line that names the question and never ends a sheet."""
    page.goto(f"lessen/{casus}/les-90/")
    page.locator("reflectie-velden .reflectie__stand").wait_for()
    assert page.locator(".pagina--les textarea").count() == places
    page.emulate_media(media="print")
    lines = """alle => alle.filter((een) => {
      const { display, height } = getComputedStyle(een, "::after");
      return een.checkVisibility() && display === "block" && parseFloat(height) > 80;
    }).length"""
    room = page.locator(".les-deel :is(.drie-lijnen, blockquote)")
    assert room.evaluate_all(lines) == places
    named = page.locator(".les-deel__vraag, .les-deel__dicht:has(+ .les-deel__vraag)")
    assert set(named.evaluate_all("alle => alle.map(een => getComputedStyle(een).breakAfter)")) <= {"avoid"}
    page.emulate_media(media="screen")
    first = page.locator(".les-deel :is(.drie-lijnen, blockquote)", has=page.locator("summary:visible")).first
    first.locator("summary").click()
    first.locator("textarea").fill("Dit.")
    page.get_by_label("Je naam, als je docent die mag zien").first.fill("Noor")
    page.emulate_media(media="print")
    assert room.evaluate_all(lines) == places - 1
    expect(page.locator(".papier-naam")).to_have_text(re.compile("^Naam: Noor"))
    # For a classmate it is as it was.
    page.evaluate("window.print = () => {}")
    print_with(page, "Leeg, om op te schrijven")
    assert room.evaluate_all(lines) == places
    for own in ("Noor", "Dit."):
        expect(page.locator(".papier").get_by_text(own, exact=True).filter(visible=True)).to_have_count(0)
    assert_it_can_be_handed_in_on_paper(page)
    page.emulate_media(media="screen")
    page.reload()
    expect(page.get_by_role("link", name="Ga verder waar je gebleven was")).to_have_attribute("href", re.compile("^#."))


def assert_it_can_be_handed_in_on_paper(page: Page) -> None:
    """With what was written and whose it is, a margin and room below; without the story."""
    page.emulate_media(media="screen")
    page.locator("reflectie-velden").get_by_role("button", name="Afdrukken").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Om in te leveren").click()
    page.emulate_media(media="print")
    expect(page.locator(".papier-naam")).to_have_text(re.compile(r"^Naam: Noor\s+Datum: \d+ \w+ \d{4}$"))
    expect(page.locator(".inleverblad")).to_have_text(["Ruimte voor opmerkingen:", "Opmerkingen"])
    expect(page.locator(".inleverblad:visible")).to_have_count(2)
    expect(page.get_by_text("Dit.", exact=True).filter(visible=True)).to_have_count(1)
    expect(page.locator(".les-verhaal > p:visible, .les-herkomst:visible")).to_have_count(0)
    marge = "deel => parseFloat(getComputedStyle(deel).marginRight)"
    assert page.locator("article").evaluate(marge) > 150
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".inleverblad:visible")).to_have_count(0)


def test_what_comes_next_is_printed_by_itself_and_closed_again(page: Page) -> None:
    page.goto(DRAAIBOEK.removeprefix("docent/"))
    page.evaluate("window.print = () => {}")
    turns = page.locator(".vervolg__deel")
    print_with(page, "Alleen het vervolg")
    expect(turns.first).to_be_visible()
    expect(page.locator(".les-deel:visible")).to_have_count(turns.count())
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(turns.first).to_be_hidden()
    page.emulate_media(media="screen")
    assert turns.evaluate_all("alle => alle.filter(deel => deel.open).length") == 0


def test_who_collects_is_asked_once_about_all_that_is_alike_and_by_itself_about_the_rest(
    page: Page, haal_op: Ophaler
) -> None:
    page.goto("lessen/opgeruimd-staat-netjes/les-90/")
    page.get_by_label("Je naam, als je docent die mag zien").fill("Ali")
    answer(page, "vraag-eigen-kracht", "Aanbellen.")
    name, content = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    page.evaluate("localStorage.clear()")
    tekst = content.decode().replace("Ali", "Student 0").replace("Aanbellen", "Aanbellen 0")
    files = {
        name.replace("ali", f"student-{nummer}", 1): re.sub("(Student|Aanbellen) 0", rf"\1 {nummer}", tekst)
        for nummer in range(1, 31)
    }
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name="Open een bestand").wait_for()
    drop(page, {**files, "iets-anders.json": "geen bestand van hier"})
    venster = page.get_by_role("dialog", name="30 van de 31 bestanden tegelijk")
    expect(venster.get_by_role("checkbox")).to_have_count(30)
    expect(venster).to_contain_text("Niet te lezen: ‘iets-anders.json’.")
    venster.get_by_role("checkbox").nth(1).uncheck()
    venster.get_by_text("Lees wat erin staat").first.click()
    expect(venster.get_by_role("definition").first).to_have_text("Aanbellen 1.")
    venster.get_by_label("Van wie?").first.fill("Samira")
    assert axe(page) == []
    venster.get_by_role("button", name="Neem over, van anderen").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    anderen = page.locator("#antwoorden-van-anderen")
    expect(anderen.get_by_role("listitem")).to_have_count(29)
    expect(anderen).to_contain_text("Samira")
    expect(anderen).not_to_contain_text("Student 2:")
    melding = page.locator("main")
    expect(melding).to_contain_text("Overgenomen uit 30 bestanden")
    expect(melding).to_contain_text("Overgeslagen: ‘student-2-")
    expect(melding).to_contain_text("iets-anders.json:")
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(anderen).to_have_count(0)


def hand_in_once_more(page: Page, name: str, text: str) -> None:
    """See it before what was handed in first, with its time, and name it otherwise."""
    drop(page, {name: text.replace("Aanbellen", "Kloppen")})
    page.get_by_role("dialog").get_by_role("radio", name="Van iemand anders").check()
    page.get_by_label("Van wie?").fill("Samira")
    take_in(page, "Van iemand anders")
    anderen = page.locator("#antwoorden-van-anderen")
    samira = anderen.get_by_role("listitem").filter(has_text="Samira")
    expect(samira).to_have_count(2)
    expect(samira.first).to_contain_text(re.compile(r"om \d\d:\d\d · het laatst ingelezen"))
    expect(samira.last).to_contain_text("een eerdere keer")
    samira.first.locator("summary").click()
    expect(samira.first).to_contain_text("Kloppen.")
    samira.first.get_by_role("button", name="Hernoem").click()
    page.get_by_label("Van wie?").fill("Samira B.")
    page.keyboard.press("Enter")
    expect(samira.filter(has_text="Samira B.").get_by_role("button", name="Hernoem")).to_be_focused()
    expect(anderen).not_to_contain_text("een eerdere keer")
    for button in samira.get_by_role("button", name=re.compile("^Wis")).all()[::-1]:
        button.click()
    expect(anderen.get_by_role("listitem")).to_have_count(1)


def test_a_name_goes_with_the_answers_that_are_wiped_and_comes_back_with_them(page: Page) -> None:
    page.goto("lessen/opgeruimd-staat-netjes/les-90/")
    veld = page.get_by_label("Je naam, als je docent die mag zien")
    veld.fill("Ali")
    wis = page.get_by_role("button", name="Wis mijn antwoorden")
    answer(page, "vraag-eigen-kracht", "Aanbellen.")
    wis.click()
    expect(veld).to_have_value("")
    page.reload()
    expect(veld).to_have_value("")
    answer(page, "vraag-eigen-kracht", "Wachten.")
    veld.fill("Sam")
    wis.click()
    page.get_by_role("button", name="Maak ongedaan", exact=True).first.click()
    expect(veld).to_have_value("Sam")


def hand_in(page: Page, haal_op: Ophaler, antwoorden: dict[str, str]) -> dict[str, str]:
    """Write what each student does, and return the file of each by its name."""
    files = {}
    for naam, antwoord in antwoorden.items():
        page.goto("lessen/opgeruimd-staat-netjes/les-90/")
        page.get_by_label("Je naam, als je docent die mag zien").fill(naam)
        answer(page, "vraag-eigen-kracht", antwoord)
        name, content = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
        files[name] = content.decode()
        page.evaluate("localStorage.clear()")
    return files


def test_what_students_hand_in_is_read_with_whose_it_is_and_never_among_what_the_docent_wrote(
    page: Page, haal_op: Ophaler
) -> None:
    files = hand_in(page, haal_op, {"Samira el-Amrani": "Aanbellen.", "Karïm": "Wachten."})
    assert [name.split("-opgeruimd")[0] for name in files] == ["samira-el-amrani", "karim"]
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name="Open een bestand").wait_for()
    drop(page, files)
    (venster := page.get_by_role("dialog")).get_by_role("button", name="Bekijk ze een voor een").click()
    for nummer, (naam, van) in enumerate({"Samira el-Amrani": "Samira", "Karïm": "Karim"}.items(), 1):
        expect(venster).to_contain_text(re.compile(f"^Bestand {nummer} van 2.*In ‘{van.lower()}.*-opgeruimd"))
        expect(venster).not_to_contain_text("wat hier staat")
        venster.get_by_text("Lees wat erin staat").click()
        expect(venster.get_by_role("definition")).to_have_text("Aanbellen." if van == "Samira" else "Wachten.")
        venster.get_by_role("radio", name="Van iemand anders").check()
        expect(venster.get_by_label("Van wie?")).to_have_value(naam)
        venster.get_by_label("Van wie?").fill(van)
        expect(venster).to_contain_text(f"{van}: antwoorden")  # no button moves when the field is left
        assert axe(page) == []
        take_in(page, "Van iemand anders")
    anderen = page.locator("#antwoorden-van-anderen")
    samira = anderen.get_by_role("listitem").filter(has_text="Samira")
    expect(anderen.get_by_role("listitem")).to_have_count(2)
    samira.locator("summary").click()
    expect(samira).to_contain_text("Aanbellen.")
    expect(samira.locator("dt")).to_contain_text("?")
    expect(page.get_by_role("heading", name="Antwoorden bij verhalen")).to_have_count(0)
    assert axe(page) == []
    drop(page, {name: text for name, text in files.items() if "samira" in name})
    expect(venster).to_contain_text("Van wie is wat in dit bestand staat?")
    expect(venster.get_by_role("heading")).to_have_text("Een bestand openen")
    venster.get_by_role("button", name="Laat alles zoals het is").click()
    hand_in_once_more(page, *next(iter(files.items())))
    page.goto("lessen/opgeruimd-staat-netjes/les-90/")
    expect(page.locator("#vraag-eigen-kracht textarea")).to_have_value("")
    answer(page, "vraag-eigen-kracht", "Wat de docent vindt.")
    page.goto("mijn-kijkwerk/")
    give_back(page, anderen.get_by_role("listitem").first)


def give_back(page: Page, rij: Locator) -> None:
    """Print what somebody handed in: over the whole sheet, without what the docent wrote, with questions as words."""
    rij.locator("summary").click()
    expect(rij).to_contain_text("Wat de docent vindt.")
    expect(rij).to_contain_text("Lees hun artikel ‘Ik heb niemand, ik zie niemand, niemand kan me helpen’.")
    page.evaluate("window.print = () => {}")
    rij.get_by_role("button", name="Druk af").click()
    page.emulate_media(media="print")
    expect(rij).to_be_visible()
    expect(rij.get_by_text("Wat de docent vindt.")).to_be_hidden()
    expect(page.get_by_text("Antwoorden van anderen")).to_be_hidden()
    expect(rij.locator("..")).to_have_css("columns", "auto")
    expect(page.locator(".inleverblad:visible")).to_have_text(["Ruimte voor opmerkingen:", "Opmerkingen"])

"""No answer is lost: without a network, after a reload, past a limit, and where the browser keeps nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from casuskijker.rendering.bundels import read_bundels
from tests.browser.hulp.axe import axe_in_widths
from tests.browser.hulp.groep import beeld, begin_opnieuw, leg_samen, make_codes, open_samen, team_of
from tests.browser.hulp.invullen import ingredient, open_kijkraam, status
from tests.browser.hulp.kijkwerk import NU, open_with
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page, Route

    from tests.browser.hulp.bestanden import Ophaler

FULL = """Storage.prototype.setItem = () => { throw new DOMException("vol", "QuotaExceededError"); };"""
RESCUING = read_bundels().collect("acties.js", "vertrek.js")
"""What saves and rescues, with all that it imports: it comes when there is nothing else to do."""
IDLE = """(files) => new Promise(done => {
    const loaded = () => performance.getEntriesByType("resource").filter(({ responseEnd }) => responseEnd > 0);
    const there = () => files.every((file) => loaded().some(({ name }) => name.endsWith(`/${file}`)));
    const look = () => there() ? done() : setTimeout(look, 20);
    look();
})"""
"""Until these files are there whole."""
MAAK_TOEN = """() => {
    const naam = Object.keys(localStorage).find(each => each.includes(":dossier:"));
    const toen = localStorage.getItem(naam).replace(/"(gemaakt|gewijzigd)":"[^"]{10}/g, '"$1":"2025-05-20');
    localStorage.setItem(naam, toen);
}"""
"""What was filled in today, as if it was a while ago."""
TOEN = {"gemaakt": "2025-05-01T08:00:00.000Z", "gewijzigd": "2025-05-20T08:00:00.000Z"}


def kept(page: Page) -> list[dict[str, Any]]:
    """Return the dossiers as they lie in the storage."""
    texts = page.evaluate("Object.entries(localStorage).filter(([k]) => k.includes(':dossier:')).map(([, v]) => v)")
    return [json.loads(text)["dossier"] for text in texts]


def fill_in(page: Page) -> None:
    open_kijkraam(page)
    ingredient(page, "Eerst kijken").get_by_label("soms").check()


def test_without_a_network_work_is_saved_and_wiped_and_comes_back(page: Page, haal_op: Ophaler) -> None:
    fill_in(page)
    page.evaluate(IDLE, RESCUING)
    page.context.set_offline(True)
    _, inhoud = haal_op(page.locator("dossier-acties").get_by_role("button", name="Bewaar als bestand"))
    assert json.loads(inhoud)["onderdelen"][0]["antwoorden"] == kept(page)[0]["antwoorden"]
    page.get_by_role("button", name="Wis dit dossier").click()
    until(lambda: kept(page), [])
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    assert len(kept(page)) == 1


@pytest.mark.allow_klacht("deel-venster.js")
@pytest.mark.allow_klacht("Failed to load resource")
def test_a_part_that_does_not_come_says_so_and_comes_after_all(page: Page) -> None:
    fill_in(page)
    page.route("**/deel-venster.js", lambda route: route.abort())
    page.get_by_role("button", name="Deel mijn antwoorden").click()
    expect(page.get_by_role("alert")).to_contain_text("Dit onderdeel is niet geladen. Je antwoorden staan er nog.")
    page.unroute("**/deel-venster.js")
    page.get_by_role("button", name="Probeer het nog eens").click()
    expect(page.get_by_role("dialog", name="Deel mijn antwoorden")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_what_was_wiped_comes_back_after_a_reload_but_not_on_a_shared_computer(page: Page) -> None:
    fill_in(page)
    before = kept(page)
    page.get_by_role("button", name="Wis dit dossier").click()
    expect(page.locator("dossier-acties")).to_contain_text(
        "Je kunt dit ongedaan maken tot je dit tabblad sluit, hooguit 10 stappen terug."
    )
    page.reload()
    page.get_by_role("button", name="Maak ongedaan: ‘Mijn praktijk’ is gewist.").click()
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    assert kept(page) == before
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_label("Dit is een gedeelde computer").check()
    page.get_by_role("button", name="Neem mee naar dit tabblad").click()
    page.get_by_role("button", name="Wis dit dossier").click()
    expect(page.locator("dossier-acties")).to_contain_text("Ongedaan maken kan alleen nu")
    page.reload()
    page.locator(".vul-balk__telling").wait_for()
    expect(page.get_by_role("button", name="Maak ongedaan")).to_have_count(0)


def test_what_does_not_fit_stays_in_its_field_and_is_not_called_kept(page: Page) -> None:
    open_kijkraam(page)
    veld = ingredient(page, "Eerst kijken")
    veld.get_by_text("Notitie").click()
    notitie = veld.get_by_role("textbox")
    notitie.fill("x" * 3700)
    expect(veld.get_by_role("status")).to_have_text("Er passen nog 300 tekens bij.")
    notitie.fill("woord " * 1000)
    expect(veld.get_by_role("status")).to_contain_text("Te lang: 6.000 tekens, en er passen er 4.000.")
    expect(veld.get_by_role("button", name="Kopieer de hele tekst")).to_be_visible()
    expect(status(page)).to_have_text("Niet alles is bewaard: een tekst is te lang.")
    veld.get_by_label("soms").check()  # whatever changes elsewhere, what does not fit stays
    assert len(notitie.input_value()) == 6000
    assert len(kept(page)[0]["antwoorden"]["eerst-kijken"]["notitie"]) == 4000
    page.once("dialog", lambda dialog: dialog.dismiss())
    notitie.fill("kort")
    expect(status(page)).to_contain_text("Bewaard in deze browser om")


def test_a_page_asks_before_it_closes_only_while_something_is_kept_nowhere(page: Page) -> None:
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    fill_in(page)
    page.reload()
    assert asked == []
    page.add_init_script(FULL)
    fill_in(page)
    ingredient(page, "Doen wat kan").get_by_label("soms").check()
    page.reload()
    assert asked == ["beforeunload"]
    open_samen(page)
    leg_samen(page, " ".join(make_codes(page, team_of("soms", "herkenbaar"))))
    beeld(page).wait_for()
    page.reload()
    assert asked == ["beforeunload"] * 2
    lead_a_les_that_is_not_kept(page)
    page.reload()
    assert asked == ["beforeunload"] * 3
    page.goto("werkvormen/roddelmethode/#leid")
    page.get_by_text("Wie doet wat?").click()
    page.get_by_role("textbox", name="Begeleider").fill("Kees.")
    expect(page.get_by_text("Het staat alleen op deze pagina")).to_be_visible()
    page.reload()
    assert asked == ["beforeunload"] * 4


def lead_a_les_that_is_not_kept(page: Page) -> None:
    page.goto("docent/lessen/meer-instanties-minder-oplossingen/les-90/#leid")
    page.get_by_role("button", name="Start de klok").click()
    page.get_by_text("Alleen voor mij").first.click()
    page.get_by_role("textbox", name="Alleen voor mij").fill("Kees.")
    expect(page.get_by_text("Het staat alleen op deze pagina")).to_be_visible()
    page.get_by_role("button", name="Terug naar het draaiboek").click()
    page.get_by_role("button", name="Geef deze les").click()
    expect(page.get_by_role("button", name="Pauze")).to_be_visible()
    expect(page.get_by_role("textbox", name="Alleen voor mij")).to_have_value("Kees.")


def change_what_stood_there(page: Page) -> None:
    """Press another answer far down: it is asked first, and who closes the question has what stood there."""
    toen = kept(page)
    ander = page.locator("input[type=radio]:not(:checked)").last
    ander.check()
    vraag = page.get_by_role("dialog", name="Dit is van 20 mei 2025.")
    expect(vraag.get_by_role("button", name="Kijk opnieuw en vergelijk")).to_be_visible()
    expect(vraag.get_by_role("button", name="Verander wat er toen stond")).to_be_visible()
    assert axe_in_widths(page, 1280, 360) == []
    page.keyboard.press("Escape")
    expect(ander).not_to_be_checked()
    expect(ander).to_be_focused()
    assert kept(page) == toen


def test_who_comes_back_after_a_month_looks_anew_beside_what_stood_there(page: Page) -> None:
    open_with(page, NU | TOEN)
    regel = page.locator(".kijkwerk__groep li")
    expect(regel.get_by_role("link").first).to_have_text("Kijk opnieuw en vergelijk")
    regel.get_by_role("link", name="Ga verder").click()
    expect(page.locator(".kijkraam-kop")).to_contain_text("Je keek hier voor het laatst op 20 mei 2025.")
    opnieuw = page.locator(".kijkraam-kop").get_by_role("button", name="Kijk opnieuw en vergelijk")
    onder = page.locator(".kijkraam-onder")
    expect(onder).to_contain_text("Dit is van 20 mei 2025.")
    expect(onder.get_by_role("button").filter(visible=True)).to_have_text(["Kies: opnieuw kijken, of dit veranderen"])
    expect(opnieuw).to_be_focused()
    page.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))")  # of the address being tidied; it may come late
    expect(opnieuw).to_be_focused()
    expect(opnieuw).to_be_in_viewport()
    change_what_stood_there(page)
    onder.get_by_role("button", name="Kies: opnieuw kijken, of dit veranderen").click()
    expect(opnieuw).to_be_focused()
    opnieuw.click()
    # Who said that they look anew, is where that begins; what became of then is said where they look.
    expect(page.locator(".ingredient input").first).to_be_focused()
    expect(page.locator(".ingredient").first).to_be_in_viewport()
    expect(onder.get_by_role("status").filter(visible=True)).to_contain_text(
        "Wat er op 20 mei 2025 stond, blijft staan."
    )
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)
    expect(page.locator("dossier-balk")).to_contain_text("Wat er op 20 mei 2025 stond, blijft staan.")
    ingredient(page, "Eerst kijken").get_by_label("nog niet").check()
    uitkomst = page.locator("jouw-profiel").get_by_role("link", name="Vergelijk toen en nu")
    expect(page.get_by_role("link", name="Vergelijk toen en nu")).to_have_count(2)
    uitkomst.click()
    expect(page.get_by_role("region", name="Vergelijking")).to_contain_text("Dit verschilt (1)")
    expect(page.get_by_role("heading", name="Vergelijking", exact=True)).to_be_focused()
    expect(page.get_by_role("heading", name="Vergelijking", exact=True)).to_be_in_viewport()
    (oud,) = [dossier for dossier in kept(page) if dossier["id"] == NU["id"]]
    assert oud["antwoorden"] == NU["antwoorden"]


@pytest.mark.parametrize("begin", ["in Mijn kijkwerk", "in the kijkraam"])
def test_who_looks_again_shares_under_the_same_name(page: Page, begin: str) -> None:
    open_with(page, NU | TOEN)
    page.locator(".kijkwerk__groep li").get_by_role("link", name="Ga verder").click()
    share_as(page, "", "Aïsha")
    if begin == "in Mijn kijkwerk":
        page.goto("mijn-kijkwerk/")
        page.locator(".kijkwerk__groep li").get_by_role("link", name="Kijk opnieuw en vergelijk").click()
    else:
        page.locator(".kijkraam-kop").get_by_role("button", name="Kijk opnieuw en vergelijk").click()
    ingredient(page, "Eerst kijken").get_by_label("nog niet").check()
    share_as(page, "Aïsha", "Aïsha")


def share_as(page: Page, staat: str, naam: str) -> None:
    """See under which name the answers would be shared, type one, and close the window."""
    page.get_by_role("button", name="Deel mijn antwoorden").first.click()
    veld = page.get_by_role("dialog", name="Deel mijn antwoorden").get_by_label("Je naam")
    expect(veld).to_have_value(staat)
    veld.fill(naam)
    page.keyboard.press("Escape")


def test_a_group_leaves_the_table_only_when_the_reader_says_so_and_comes_back_after_a_reload(page: Page) -> None:
    open_samen(page)
    leg_samen(page, " ".join(make_codes(page, team_of("soms", "herkenbaar"))))
    page.get_by_role("button", name="Wis deze groep").click()
    vraag = page.get_by_role("dialog", name="Deze groep wissen?")
    expect(vraag).to_contain_text("Hier staat: antwoorden van 2 mensen. Dat verdwijnt, met alle rondes.")
    page.get_by_role("button", name="Houd deze groep").click()
    expect(beeld(page)).to_be_visible()
    begin_opnieuw(page)
    expect(beeld(page)).to_be_hidden()
    page.reload()
    zin = "Je wiste een groep: antwoorden van 2 mensen."
    page.get_by_role("button", name=f"Maak ongedaan: {zin}").click()
    expect(beeld(page)).to_be_visible()
    begin_opnieuw(page)
    leg_samen(page, make_codes(page, team_of("soms"))[0])
    page.reload()
    # What cannot be undone now has no button that fails: it says why.
    expect(page.locator(".terughalen")).to_contain_text(
        f"{zin}Ongedaan maken kan nu niet: hier staat inmiddels iets anders"
    )
    expect(page.locator(".terughalen").get_by_role("button")).to_have_count(0)


def weeks_later(page: Page, weken: int) -> None:
    """Let the clock move on while the page stays open."""
    page.clock.set_fixed_time(datetime.now(tz=UTC) + timedelta(weeks=weken))


WAKE = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))"
"""As when a phone shows a page again that slept."""


def test_a_tab_that_stays_open_for_weeks_asks_before_an_answer_changes_and_says_so_when_it_is_seen(page: Page) -> None:
    fill_in(page)
    toen = kept(page)
    weeks_later(page, 4)
    ander = ingredient(page, "Eerst kijken").get_by_label("nog niet")
    ander.click()
    vraag = page.get_by_role("dialog", name="Dit is van")
    expect(vraag.get_by_role("button", name="Kijk opnieuw en vergelijk")).to_be_visible()
    page.keyboard.press("Escape")
    assert kept(page) == toen
    expect(page.locator(".kijkraam-kop")).to_contain_text("Je keek hier voor het laatst op")
    ander.click()
    vraag.get_by_role("button", name="Verander wat er toen stond").click()
    expect(ander).to_be_checked()
    # What was changed then is of then, weeks later again; and who wakes the page is told before they answer.
    weeks_later(page, 8)
    kop = page.locator(".kijkraam-kop").get_by_role("button", name="Kijk opnieuw en vergelijk")
    expect(kop).to_have_count(0)
    page.evaluate(WAKE)
    expect(kop).to_be_visible()
    ingredient(page, "Eerst kijken").get_by_label("soms").click()
    expect(vraag).to_be_visible()


def test_who_answers_before_the_question_is_there_is_asked_once_it_is(page: Page) -> None:
    open_with(page, NU | TOEN)
    toen = kept(page)
    wacht: list[Route] = []
    page.route("**/opnieuw-kijken.js", lambda route: wacht.append(route))  # noqa: PLW0108 - Playwright takes no builtin
    with page.expect_request("**/opnieuw-kijken.js"):
        page.locator(".kijkwerk__groep li").get_by_role("link", name="Ga verder").click()
    ander = page.locator("input[type=radio]:not(:checked)").last
    ander.dispatch_event("click")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert kept(page) == toen
    wacht.pop().continue_()
    expect(page.get_by_role("dialog", name="Dit is van 20 mei 2025.")).to_be_visible()
    assert kept(page) == toen
    page.get_by_role("button", name="Verander wat er toen stond").last.click()
    until(lambda: kept(page) == toen, wanted=False)


def test_who_comes_back_by_the_same_invitation_finds_the_group_and_the_casus_again(page: Page) -> None:
    link = "kijkramen/succesvolle-participatie/#casus=opgeruimd-staat-netjes&samen=ja"
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(link)
    stap = page.get_by_role("region", name="Kijk mee met je groep")
    stap.get_by_role("button", name="Begin met de punten").click()
    eerste = page.locator(".ingredient input").first
    eerste.check()
    page.goto("privacy/")
    page.evaluate(MAAK_TOEN)
    page.goto(link)
    expect(stap).to_contain_text("Jullie kijken naar het verhaal ‘Opgeruimd staat netjes?’.")
    expect(stap.get_by_role("button", name="Lees het verhaal")).to_be_in_viewport()
    expect(stap.get_by_label("Als wie kijk je?")).to_be_hidden()
    opnieuw = stap.get_by_role("button", name="Kijk opnieuw en vergelijk")
    expect(opnieuw).to_be_in_viewport(ratio=1)
    assert axe_in_widths(page, 1280, 360) == []
    opnieuw.click()
    expect(eerste).to_be_focused()
    expect(eerste).to_be_in_viewport()
    expect(eerste).not_to_be_checked()
    expect(stap.get_by_label("Als wie kijk je?")).to_be_visible()

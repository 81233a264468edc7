"""From hand to hand in one room: asked for a part, filled in on a phone, and scanned with the camera of a laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import beeld, leg_samen, make_codes, melding, open_files, open_samen, team_of
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from playwright.sync_api import Browser, Locator, Page

    from tests.browser.hulp.bestanden import Ophaler
    from tests.browser.klachten import Klachten

CASUS = "opgeruimd-staat-netjes"
INVALSHOEK, PUNTEN = "Wat zie je in organisatie en verantwoording?", 4
VOORAF, DOORGEVEN = 3, 2
"""Taps besides the answers: to begin and to choose one at a time; to share, and to send."""

DOTS = "beeld => ({maat: beeld.viewBox.baseVal.width, pad: beeld.querySelector('path').getAttribute('d')})"
CAMERA = """code => {
    const doek = document.createElement("canvas");
    doek.width = doek.height = 500;
    const tekening = doek.getContext("2d");
    window.houdVoor = ({maat, pad}) => {
        window.beeld = () => {
            tekening.resetTransform();
            tekening.fillStyle = "#fff";
            tekening.fillRect(0, 0, 500, 500);
            tekening.scale(500 / maat, 500 / maat);
            tekening.fillStyle = "#000";
            tekening.fill(new Path2D(pad));
        };
    };
    window.houdVoor(code);
    setInterval(() => window.beeld(), 50);
    navigator.mediaDevices.getUserMedia = async () => (window.stroom = doek.captureStream(20));
}"""
"""A camera before which one holds a code, and then another."""
REFUSED = """() => {
    navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("nee", "NotAllowedError"); };
}"""
REQUESTS = "() => performance.getEntriesByType('resource').map(({name}) => name)"


@pytest.fixture
def telefoon(browser: Browser, klachten: Klachten) -> Iterator[Page]:
    """The phone of a member of the group."""
    context = browser.new_context(
        base_url=klachten.base_url, locale="nl-NL", has_touch=True, viewport={"width": 360, "height": 740}
    )
    context.set_default_timeout(10_000)
    klachten.listen(context)
    yield context.new_page()
    context.close()


class Vinger:
    """A finger on a phone, that counts how often it tapped."""

    def __init__(self) -> None:
        """Begin to count."""
        self.taps = 0

    def tap(self, waar: Locator) -> None:
        """Tap on something."""
        waar.tap()
        self.taps += 1


def fill_in(telefoon: Page, vinger: Vinger) -> None:
    """Choose something everywhere, one at a time: what comes next comes by itself."""
    vinger.tap(telefoon.get_by_role("link", name="Meteen invullen"))
    telefoon.get_by_label("Laat zien").select_option("Eén punt")
    vinger.taps += 2
    hier = telefoon.locator(".ingredient").locator("visible=true")
    for nummer in range(1, PUNTEN + 1):
        expect(hier).to_have_count(1)
        expect(telefoon.get_by_text(f"Nu {nummer} van {PUNTEN} · {nummer - 1} bekeken")).to_be_visible()
        vinger.tap(hier.locator(".positie").nth(nummer % 2))
        if nummer == 1:
            expect(telefoon.get_by_text("Nu 2 van")).to_be_visible()
            expect(hier.get_by_role("heading")).to_be_focused()


def share(telefoon: Page, vinger: Vinger) -> Any:  # noqa: ANN401 - what a page evaluates to
    """Send the answers with an app, then show them as a QR; return its dots."""
    telefoon.evaluate("() => { navigator.share = async (wat) => { window.gedeeld = wat; }; }")
    vinger.tap(telefoon.locator("vul-balk").get_by_role("button", name="Deel mijn antwoorden"))
    venster = telefoon.get_by_role("dialog", name="Deel mijn antwoorden")
    expect(venster).to_contain_text(f"{PUNTEN} van de {PUNTEN} punten")
    vinger.tap(venster.get_by_role("button", name="Stuur met een app"))
    link = venster.get_by_label("Link").input_value()
    until(lambda: telefoon.evaluate("() => window.gedeeld?.url"), link)
    venster.get_by_role("button", name="Toon als QR-code").tap()
    return venster.get_by_role("img", name="QR-code van de link").evaluate(DOTS)


def scan(page: Page, eerste: Any, tweede: Any) -> None:  # noqa: ANN401
    """Hold two codes before the camera, one after the other; nothing of what it sees goes anywhere."""
    page.evaluate(CAMERA, eerste)
    page.get_by_role("button", name="Scan codes").click()
    venster = page.get_by_role("dialog", name="Scan codes")
    expect(venster.get_by_text("1 gelezen")).to_be_visible()
    gevraagd = page.evaluate(REQUESTS)
    page.evaluate("code => window.houdVoor(code)", tweede)
    expect(venster.get_by_text("2 gelezen")).to_be_visible()
    assert page.evaluate(REQUESTS) == gevraagd
    venster.get_by_role("button", name="Klaar, voeg toe").click()
    expect(melding(page)).to_contain_text("2 van de 2 begrepen.")
    expect(page.get_by_text(f"{PUNTEN} van de {PUNTEN} gevraagde punten bekeken").first).to_be_visible()
    assert page.evaluate("() => window.stroom.getTracks().map(({readyState}) => readyState)") == ["ended"]
    page.evaluate(REFUSED)
    page.get_by_role("button", name="Scan codes").click()
    expect(venster.get_by_text("Je browser mag de camera niet gebruiken.")).to_be_visible()
    venster.get_by_role("button", name="Sluit").click()


def test_who_looks_at_a_part_fills_in_on_a_phone_and_is_scanned_in_the_room(page: Page, telefoon: Page) -> None:
    page.goto(f"samen-kijken/#casus={CASUS}&kijkraam=presentie")
    page.get_by_text("Wij kijken alleen naar een deel").click()
    page.get_by_role("checkbox", name=INVALSHOEK).check()
    expect(page.get_by_text(f"Jullie kijken naar {PUNTEN} van de 49 punten.")).to_be_visible()
    telefoon.goto(page.get_by_label("Link voor iedereen die meekijkt").input_value())
    expect(telefoon.get_by_text(f"Je kijkt naar {PUNTEN} van de 49 punten.")).to_be_visible()
    expect(telefoon.get_by_role("region", name="Wat zegt de cliënt?")).to_be_hidden()
    telefoon.emulate_media(media="print")
    expect(telefoon.get_by_role("heading", name="Bron")).to_be_hidden()
    expect(telefoon.get_by_text("Je kijkt alleen naar")).to_be_visible()
    telefoon.emulate_media(media="screen")
    vinger = Vinger()
    fill_in(telefoon, vinger)
    expect(telefoon.get_by_text("Klaar: deel of bekijk")).to_be_visible()
    expect(telefoon.locator("vul-balk").get_by_role("button", name="Verhaal ‘")).to_be_visible()
    telefoon.reload()
    expect(telefoon.get_by_label("Laat zien")).to_have_value("ingredient")
    eerste = share(telefoon, vinger)
    assert vinger.taps == VOORAF + PUNTEN + DOORGEVEN
    telefoon.get_by_label("Je naam").fill("Fatma")
    qr = telefoon.get_by_role("img", name="QR-code van de link")
    until(lambda: qr.evaluate(DOTS) != eerste, wanted=True)
    tweede = qr.evaluate(DOTS)

    scan(page, eerste, tweede)
    expect(beeld(page)).to_contain_text("van één mens")

    telefoon.goto("mijn-kijkwerk/")
    expect(telefoon.get_by_text(f"{PUNTEN} van {PUNTEN} bekeken · alleen ‘{INVALSHOEK}’")).to_be_visible()
    verder = telefoon.get_by_role("link", name="Ga verder").get_attribute("href")
    assert "&alleen=" in (verder or "")
    page.get_by_role("button", name="Geef de groep door").click()
    telefoon.goto(page.get_by_label("Link van de groep").input_value())
    expect(telefoon.get_by_role("dialog")).not_to_contain_text("met de naam")
    telefoon.get_by_role("dialog").get_by_role("button", name="Voeg toe").tap()
    expect(melding(telefoon)).to_contain_text("Begrepen. 1 toegevoegd.")


def test_who_was_taken_out_stays_out_on_the_device_that_got_the_group(page: Page, telefoon: Page) -> None:
    """The whole chat is pasted again there: who was taken out elsewhere waits for an answer."""
    open_samen(page)
    chat = "\n".join(make_codes(page, team_of("soms", "herkenbaar", "nog-niet")))
    leg_samen(page, chat)
    page.get_by_text("Wie er in dit beeld staat (3)").click()
    page.get_by_role("button", name="Haal eruit").first.click()
    expect(beeld(page)).to_contain_text("twee mensen")
    page.get_by_role("button", name="Geef de groep door").click()
    venster = page.get_by_role("dialog", name="Geef de groep door")
    expect(venster).to_contain_text("Wie uit de groep is gehaald, gaat niet mee.")
    telefoon.goto(venster.get_by_label("Link van de groep").input_value())
    telefoon.get_by_role("dialog").get_by_role("button", name="Voeg toe").tap()
    expect(beeld(telefoon)).to_contain_text("twee mensen")
    leg_samen(telefoon, chat)
    expect(melding(telefoon)).to_contain_text("3 van de 3 begrepen. 2 waren er al.")
    expect(melding(telefoon)).to_contain_text("Eerder eruit gehaald, niet toegevoegd: 1.")
    expect(beeld(telefoon)).to_contain_text("twee mensen")


def test_a_name_that_was_shared_is_there_again_for_the_same_answers_and_offered_for_others(telefoon: Page) -> None:
    telefoon.goto("kijkramen/presentie/")
    telefoon.locator("input[type=radio]").first.check()
    deel = telefoon.get_by_role("button", name="Deel mijn antwoorden").first
    naam = telefoon.get_by_role("dialog").get_by_label("Je naam, als de groep die mag zien")
    deel.click()
    expect(naam).to_have_value("")
    naam.fill("Fatma")
    expect(telefoon.get_by_text("Dit apparaat onthoudt je naam")).to_be_visible()
    telefoon.reload()
    deel.click()
    expect(naam).to_have_value("Fatma")
    naam.fill("")
    telefoon.reload()
    deel.click()
    expect(naam).to_have_value("")
    naam.fill("Fatma")
    telefoon.goto("kijkramen/wat-hielp-mij/")
    telefoon.locator("input[type=radio]").first.check()
    telefoon.get_by_role("button", name="Geef mijn antwoorden door").first.click()
    gewoon = telefoon.get_by_role("dialog").get_by_label("Je naam, als ze die mogen zien")
    expect(gewoon).to_have_value("")
    telefoon.get_by_role("button", name="Deel weer als ‘Fatma’").click()
    expect(gewoon).to_have_value("Fatma")


def test_who_is_taken_out_later_is_told_where_the_group_was_given_before(
    page: Page, telefoon: Page, haal_op: Ophaler
) -> None:
    """The group is handed over a second time: who is out of it here stays there until somebody says so."""
    open_samen(page)
    leg_samen(page, "\n".join(make_codes(page, team_of("soms", "herkenbaar", "nog-niet"))))
    receive(page, telefoon)
    expect(beeld(telefoon)).to_contain_text("drie mensen")
    page.get_by_text("Wie er in dit beeld staat (3)").click()
    page.get_by_role("button", name="Haal eruit").first.click()
    receive(page, telefoon)
    zin = "Op een ander apparaat uit de groep gehaald, hier nog niet: kenmerk lid0zzz."
    expect(melding(telefoon)).to_contain_text(zin)
    expect(beeld(telefoon)).to_contain_text("drie mensen")
    telefoon.get_by_role("button", name="Haal die hier ook weg").tap()
    expect(melding(telefoon)).to_contain_text("Ook hier uit de groep gehaald: kenmerk lid0zzz.")
    expect(beeld(telefoon)).to_contain_text("twee mensen")
    telefoon.get_by_role("button", name="Maak ongedaan").tap()
    expect(beeld(telefoon)).to_contain_text("drie mensen")
    _, bestand = haal_op(page.get_by_role("button", name="Bewaar als bestand"))
    open_files(telefoon, ("groep.json", bestand.decode()))
    keuze = telefoon.get_by_role("dialog", name="Een groep uit een bestand")
    keuze.get_by_role("button", name="Voeg toe aan deze groep").tap()
    expect(melding(telefoon)).to_contain_text(zin)
    telefoon.get_by_role("button", name="Haal die hier ook weg").tap()
    expect(beeld(telefoon)).to_contain_text("twee mensen")


def receive(page: Page, telefoon: Page) -> None:
    """Hand over the group by its link, and lay it down on the other device."""
    page.get_by_role("button", name="Geef de groep door").click()
    venster = page.get_by_role("dialog", name="Geef de groep door")
    link = venster.get_by_label("Link van de groep").input_value()
    page.keyboard.press("Escape")
    telefoon.goto("privacy/")
    telefoon.goto(link)
    telefoon.get_by_role("dialog").get_by_role("button", name="Voeg toe").tap()

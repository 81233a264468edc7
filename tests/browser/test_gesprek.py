"""Having a gesprek: what is said to each question and agreed on per theme is kept, shown together, and printed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe, axe_in_both_colours
from tests.browser.hulp.bestanden import choose_file, take_in
from tests.browser.hulp.wachten import until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Locator, Page

    from tests.browser.hulp.bestanden import Ophaler
    from tests.sites import Site

GESPREK = "kijkramen/koffie-aan-de-balie/"
REFUSED = "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('mag niet'));"
GRANTED_LATER = """
    const ask = Element.prototype.requestFullscreen;
    const waiting = [];
    globalThis.grant = () => {
        for (const go of waiting.splice(0)) go();
    };
    Element.prototype.requestFullscreen = async function () {
        await new Promise((go) => waiting.push(go));
        await ask.call(this);
        this.dataset.granted = (this.dataset.granted ?? "") + (document.fullscreenElement ? "+" : "-");
    };
"""
"""A browser that takes its time: what it granted, stands in `data-granted`."""
TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"
NO_PRINTER = "window.print = () => {};"
FULL_SCREEN = """(wanted) => new Promise((done) => {
    const look = () => ((document.fullscreenElement !== null) === wanted ? done() : setTimeout(look, 20));
    look();
})"""
"""Waits until something fills the screen, or nothing does: a browser takes a moment for it."""

HEIGHT_OF_LINES = "vraag => getComputedStyle(vraag, '::after').display"


@pytest.fixture
def base_url(vreemde_site: Site) -> str:
    return vreemde_site.url


@pytest.fixture
def gesprek(page: Page) -> Page:
    open_gesprek(page)
    return page


def open_gesprek(page: Page, zoek: str = "") -> None:
    page.goto(GESPREK + zoek)
    page.locator(".gesprek-beeld").wait_for()
    page.locator("dossier-acties .knoppen").wait_for()
    expect(page.locator("article :not(:defined)")).to_have_count(0)


def stand(page: Page) -> Locator:
    return page.locator("dossier-balk").get_by_role("status")


def beeld(page: Page) -> Locator:
    return page.get_by_role("region", name="Ons gesprek")


def groot(page: Page) -> Locator:
    return page.get_by_role("button", name=re.compile("Groot op het scherm|Terug naar de pagina"))


def kept(page: Page) -> list[str]:
    texts = page.evaluate("Object.entries(localStorage).filter(([k]) => k.includes(':dossier:')).map(([, v]) => v)")
    return [str(text) for text in texts]


def change_kept(page: Page, script: str) -> None:
    """Change what is kept as if an older kijkraam had written it, and open the page anew."""
    page.evaluate(
        """script => {
            const key = Object.keys(localStorage).find((name) => name.includes(":dossier:"));
            const kast = JSON.parse(localStorage.getItem(key));
            new Function("dossier", script)(kast.dossier);
            localStorage.setItem(key, JSON.stringify(kast));
        }""",
        script,
    )
    page.reload()
    page.locator(".gesprek-beeld").wait_for()


def print_maat(page: Page, knop: str) -> None:
    """Choose a measure in the window; the printer is not there."""
    page.locator("dossier-acties").get_by_role("button", name="Afdrukken").click()
    page.get_by_role("dialog").get_by_role("button", name=knop, exact=True).click()
    page.locator("html[data-afdruk]").wait_for()
    page.emulate_media(media="print")


def fill(page: Page) -> None:
    page.get_by_text("Wat zeggen we hierover?").first.click()
    page.locator(".gesprek__vraag textarea").first.fill("De man met de hond.")
    page.get_by_role("button", name="Spreek iets af over Gisteren").click()
    page.get_by_label("Wat", exact=True).fill("Een stoel erbij")
    page.get_by_label("Wie", exact=True).fill("Noor")


def test_what_is_said_and_agreed_on_is_there_again(gesprek: Page) -> None:
    fill(gesprek)
    expect(gesprek.locator(".dossier-balk__stand")).to_contain_text("Bewaard in deze browser om")
    gesprek.reload()
    expect(gesprek.locator(".gesprek-beeld")).to_contain_text("De man met de hond.")
    expect(gesprek.locator(".gesprek-beeld")).to_contain_text("Een stoel erbij · wie: Noor")
    expect(gesprek.locator(".dossier-balk__titel")).to_contain_text("Onze praktijk, samen, als team")
    expect(gesprek.locator(".gesprek__vraag textarea").first).to_have_value("De man met de hond.")
    expect(gesprek.get_by_label("Wat", exact=True)).to_have_value("Een stoel erbij")


def test_who_wrote_something_down_goes_on_from_the_top_of_the_page(gesprek: Page) -> None:
    expect(gesprek.get_by_role("link", name="Meteen naar de vragen")).to_be_visible()
    fill(gesprek)
    expect(gesprek.get_by_role("link", name="Meteen naar de vragen")).to_have_count(0)
    gesprek.evaluate("scrollTo(0, 0)")
    gesprek.get_by_role("link", name="Ga verder").click()
    expect(gesprek.get_by_label("Wat", exact=True)).to_be_in_viewport()
    gesprek.wait_for_url("**/koffie-aan-de-balie/#gesprek*")


def test_axe_finds_nothing_during_a_gesprek_and_nothing_sticks_out_on_the_narrowest_screen(gesprek: Page) -> None:
    fill(gesprek)
    gesprek.set_viewport_size({"width": 320, "height": 800})
    until(lambda: gesprek.evaluate("[innerWidth, document.documentElement.scrollWidth]"), [320, 320])
    for width in (1280, 360):
        gesprek.set_viewport_size({"width": width, "height": 800})
        # At the foot, where the bar lies over nothing: half a button under it counts as a small one.
        gesprek.evaluate("scrollTo(0, document.body.scrollHeight)")
        assert axe_in_both_colours(gesprek) == []


@pytest.mark.parametrize("javascript", [False])
def test_without_javascript_the_questions_stand_there_and_no_field_or_button(page: Page) -> None:
    page.goto(GESPREK)
    expect(page.locator(".gesprek__vraag")).to_have_count(3)
    expect(page.locator("article :is(button, textarea, details, input):visible")).to_have_count(0)
    expect(page.get_by_text("Met ‘Groot op het scherm’")).to_be_hidden()


def test_a_gesprek_by_keyboard_alone(gesprek: Page) -> None:
    gesprek.locator(".gesprek__vraag summary").first.focus()
    for key in ("Enter", "Tab"):
        gesprek.keyboard.press(key)
    gesprek.keyboard.type("De man met de hond.")
    for _ in range(2):  # past the fold of the second question, to the button of the theme
        gesprek.keyboard.press("Tab")
    expect(gesprek.get_by_role("button", name="Spreek iets af over Gisteren")).to_be_focused()
    gesprek.keyboard.press("Enter")
    gesprek.keyboard.type("Een stoel erbij")
    gesprek.keyboard.press("Tab")
    gesprek.keyboard.type("Noor")
    for key in ("Tab", "Tab", "Enter"):  # past 'Wanneer', to 'Haal weg'
        gesprek.keyboard.press(key)
    expect(beeld(gesprek)).not_to_contain_text("Een stoel erbij")
    gesprek.keyboard.press("Enter")  # the focus is on 'Maak ongedaan'
    expect(beeld(gesprek)).to_contain_text("Een stoel erbij · wie: Noor")
    expect(gesprek.get_by_label("Wat", exact=True)).to_be_focused()
    groot(gesprek).focus()
    gesprek.keyboard.press("Enter")
    gesprek.keyboard.press("ArrowRight")
    expect(gesprek.locator(".gesprek__vraag:visible")).to_contain_text("Wat had je willen zeggen")
    gesprek.keyboard.press("ArrowLeft")
    expect(gesprek.locator(".gesprek__vraag:visible")).to_contain_text("Wie bleef er gisteren")
    gesprek.keyboard.press("Escape")
    expect(gesprek.locator(".gesprek__vraag:visible")).to_have_count(3)
    expect(groot(gesprek)).to_have_text("Groot op het scherm")


def test_two_tabs_do_not_overwrite_each_other_unseen(gesprek: Page, context: BrowserContext) -> None:
    fill(gesprek)
    other = context.new_page()
    open_gesprek(other)
    expect(other.get_by_label("Wat", exact=True)).to_have_value("Een stoel erbij")
    other.get_by_label("Wat", exact=True).fill("Twee stoelen erbij")
    expect(stand(gesprek)).to_contain_text("in een ander tabblad veranderd")
    gesprek.locator(".gesprek__vraag textarea").first.fill("Nog iemand.")
    assert "Nog iemand." not in kept(gesprek)[0]
    gesprek.get_by_role("button", name="Bewaar dit als kopie").click()
    until(lambda: len(kept(gesprek)), 2)
    assert any("Nog iemand." in text for text in kept(gesprek))
    assert any("Twee stoelen erbij" in text for text in kept(gesprek))


def test_an_agreement_that_was_taken_away_comes_back_in_its_place(gesprek: Page) -> None:
    for wat in ("Een", "Twee", "Drie"):
        gesprek.get_by_role("button", name="Spreek iets af over Gisteren").click()
        gesprek.get_by_label("Wat", exact=True).last.fill(wat)
    gesprek.get_by_role("button", name="Haal afspraak 2 over Gisteren weg").click()
    expect(gesprek.locator(".gesprek-beeld__afspraken li")).to_have_text(["Een", "Drie"])
    gesprek.get_by_role("button", name="Maak ongedaan").click()
    expect(gesprek.locator(".gesprek-beeld__afspraken li")).to_have_text(["Een", "Twee", "Drie"])
    gesprek.reload()
    expect(gesprek.locator(".gesprek-beeld__afspraken li")).to_have_text(["Een", "Twee", "Drie"])


def test_what_was_taken_from_one_dossier_does_not_come_back_in_another(gesprek: Page) -> None:
    fill(gesprek)
    gesprek.get_by_role("button", name="Haal afspraak 1 over Gisteren weg").click()
    gesprek.get_by_text("Naam, rol en bewaren").click()
    gesprek.get_by_role("button", name="Nieuw dossier").click()
    expect(gesprek.get_by_role("button", name="Maak ongedaan")).to_have_count(0)


def test_what_belongs_to_a_question_or_theme_that_is_gone_stays_in_sight(gesprek: Page) -> None:
    fill(gesprek)
    change_kept(
        gesprek,
        """dossier.antwoorden["oude-vraag"] = {positie: null, notitie: "Over vroeger."};
        dossier.punten.push({tekst: "Oude afspraak", wie: "Bo", wanneer: "", bij: "oud-thema"});""",
    )
    expect(beeld(gesprek)).to_contain_text("Vervallen (2)")
    expect(beeld(gesprek)).to_contain_text("oude-vraag · Over vroeger.")
    expect(beeld(gesprek)).to_contain_text("Afgesproken: Oude afspraak · wie: Bo")
    gesprek.get_by_label("Wat", exact=True).fill("Anders")
    assert "Over vroeger." in kept(gesprek)[0]
    assert "Oude afspraak" in kept(gesprek)[0]


def test_what_was_agreed_on_moves_along_with_its_theme(gesprek: Page) -> None:
    fill(gesprek)
    gesprek.route(
        "**/koffie-aan-de-balie/",
        lambda route: route.fulfill(body=rename_gisteren(route.fetch().text()), content_type="text/html"),
    )
    change_kept(
        gesprek, """dossier.punten[0].bij = "eergisteren"; dossier.punten.push({...dossier.punten[0], bij: "weg"});"""
    )
    gisteren = gesprek.locator("section.invalshoek").first
    expect(gisteren.get_by_label("Wat", exact=True)).to_have_value("Een stoel erbij")
    expect(beeld(gesprek)).to_contain_text("Vervallen (1)")
    gisteren.get_by_label("Wie", exact=True).fill("Bo")
    punten = json.loads(kept(gesprek)[0])["dossier"]["punten"]
    assert [(punt["bij"], punt["wie"]) for punt in punten] == [("gisteren", "Bo"), ("weg", "Noor")]


def rename_gisteren(html: str) -> str:
    """Return the page as if the first theme was called otherwise before."""
    old = '"id": "gisteren", "ingredienten": [], "titel": "Gisteren", "vervangt": []'
    assert old in html
    return html.replace(old, old.replace("[]", '["eergisteren"]').replace('["eergisteren"]', "[]", 1))


def test_the_text_has_the_agreements_under_their_themes(gesprek: Page) -> None:
    fill(gesprek)
    change_kept(gesprek, """dossier.punten.push({tekst: "Oude afspraak", wie: "", wanneer: "", bij: "oud-thema"});""")
    gesprek.get_by_role("button", name="Kopieer als tekst").click()
    tekst = gesprek.get_by_role("textbox", name="Je dossier als tekst").input_value()
    assert "Wat pak ik op?" not in tekst
    assert tekst.endswith(
        "Gisteren\n- Wie bleef er gisteren langer dan je had verwacht?\n  De man met de hond.\n"
        "Afgesproken:\n- Een stoel erbij · wie: Noor\n\nVervallen\n- Oude afspraak\n"
    )
    assert axe(gesprek) == []


def test_a_file_goes_out_and_comes_in(gesprek: Page, haal_op: Ophaler, tmp_path: Path) -> None:
    fill(gesprek)
    naam, inhoud = haal_op(gesprek.get_by_role("button", name="Bewaar als bestand"))
    file = tmp_path / naam
    file.write_bytes(inhoud)
    assert json.loads(inhoud)["onderdelen"][0]["punten"][0]["bij"] == "gisteren"
    gesprek.get_by_role("button", name="Wis dit dossier").click()
    expect(beeld(gesprek)).not_to_contain_text("De man met de hond.")
    choose_file(gesprek, file)
    venster = gesprek.get_by_role("dialog")
    expect(venster).to_contain_text("Koffie aan de balie: Onze praktijk, samen, als team")
    assert axe(gesprek) == []
    take_in(gesprek)
    expect(beeld(gesprek)).to_contain_text("De man met de hond.")
    expect(beeld(gesprek)).to_contain_text("Een stoel erbij · wie: Noor")


def test_the_casus_of_a_gesprek_is_within_reach_also_when_a_question_is_large(page: Page) -> None:
    open_gesprek(page, "?casus=de-brief-in-de-printer")
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Verhaal ‘De brief in de printer’, samen, als team")
    groot(page).click()
    page.get_by_role("button", name="Verhaal", exact=True).click()
    expect(page.get_by_role("dialog", name="De brief in de printer")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="Sluit").click()
    expect(groot(page)).to_have_text("Terug naar de pagina")
    expect(page.locator(".gesprek__vraag:visible")).to_have_count(1)


@pytest.mark.allow_klacht("404")
def test_a_gesprek_about_a_casus_that_is_gone_has_no_button_that_does_nothing(page: Page) -> None:
    open_gesprek(page, "?casus=bestaat-niet")
    expect(page.get_by_text("Je kijkt naar een verhaal dat niet meer op deze site staat")).to_be_visible()
    expect(page.get_by_role("button", name="Lees het verhaal")).to_be_hidden()
    expect(page.get_by_role("button", name="Verhaal", exact=True)).to_be_hidden()


def test_paper_for_a_gesprek_without_anything_in_it_is_questions_with_lines(gesprek: Page) -> None:
    fill(gesprek)
    gesprek.evaluate(NO_PRINTER)
    gesprek.get_by_role("button", name="Druk de vragen af").click()
    gesprek.locator("[data-afdruk=leeg]").wait_for()
    gesprek.emulate_media(media="print")
    assert set(gesprek.locator(".gesprek__vraag").evaluate_all(f"vragen => vragen.map({HEIGHT_OF_LINES})")) == {"block"}
    for gone in ("De man met de hond.", "Een stoel erbij", "Onze praktijk", "Ons gesprek"):
        expect(gesprek.get_by_text(gone).locator("visible=true")).to_have_count(0)
    expect(gesprek.locator(".papier-slot")).to_contain_text("Wat spreken we af?")
    expect(gesprek.locator(".papier-slot")).to_be_visible()


AFSPRAAK, ANTWOORD, OPEN_VRAAG, VERVALLEN = (
    ["Een stoel erbij · wie: Noor"],
    ["De man met de hond."],
    ["Wie komt er vandaag"],
    ["Over vroeger.", "Vervallen (1)"],
)
MATEN = {
    "Alleen de afspraken": (AFSPRAAK, [*ANTWOORD, *OPEN_VRAAG, *VERVALLEN]),
    "Ons gesprek": ([*AFSPRAAK, *ANTWOORD, *VERVALLEN], OPEN_VRAAG),
    "Alle vragen, met notities": ([*AFSPRAAK, *ANTWOORD, *OPEN_VRAAG, *VERVALLEN], []),
}
"""What each holds, and what not."""


def test_each_measure_of_paper_holds_what_it_says_once_also_what_is_vervallen(gesprek: Page) -> None:
    """The last holds lines to write on, too, and only under questions without an answer."""
    fill(gesprek)
    change_kept(gesprek, """dossier.antwoorden["oude-vraag"] = {positie: null, notitie: "Over vroeger."};""")
    gesprek.evaluate(NO_PRINTER)
    for maat, (there, gone) in MATEN.items():
        gesprek.evaluate("dispatchEvent(new Event('afterprint'))")
        gesprek.emulate_media(media="screen")
        print_maat(gesprek, maat)
        for text in there:
            expect(gesprek.get_by_text(text).locator("visible=true")).to_have_count(1)
        for text in gone:
            expect(gesprek.get_by_text(text).locator("visible=true")).to_have_count(0)
        expect(gesprek.get_by_text("Onze praktijk")).to_be_visible()
        expect(gesprek.locator("article :is(button, textarea, input, summary):visible")).to_have_count(0)
    lines = gesprek.locator(".gesprek__vraag").evaluate_all(f"vragen => vragen.map({HEIGHT_OF_LINES})")
    assert lines == ["none", "block", "block"]
    expect(gesprek.locator(".papier-slot")).to_be_hidden()


@pytest.mark.parametrize("refused", [False, True], ids=["echt", "zonder"])
def test_paper_of_a_large_gesprek_is_whole(page: Page, *, refused: bool) -> None:
    if refused:
        page.add_init_script(REFUSED)
    open_gesprek(page)
    page.emulate_media(media="print")
    place = "article => [getComputedStyle(article).position, article.offsetWidth, article.offsetHeight]"
    on_paper = page.locator("article").evaluate(place)
    page.emulate_media(media="screen")
    groot(page).click()
    expect(groot(page)).to_have_text("Terug naar de pagina")
    expect(page.locator(":fullscreen")).to_have_count(0 if refused else 1)
    assert page.locator("article").evaluate(place)[0] == "fixed"
    page.emulate_media(media="print")
    expect(page.locator(".gesprek__vraag:visible")).to_have_count(3)
    assert page.locator("article").evaluate(place) == on_paper


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_in_the_window_for_paper_and_large_on_the_screen(gesprek: Page) -> None:
    fill(gesprek)
    gesprek.locator("dossier-acties").get_by_role("button", name="Afdrukken").click()
    gesprek.get_by_role("dialog").wait_for()
    assert axe_in_both_colours(gesprek) == []
    gesprek.get_by_role("dialog").get_by_role("button", name="Sluit").click()
    groot(gesprek).click()
    expect(groot(gesprek)).to_have_text("Terug naar de pagina")
    assert axe_in_both_colours(gesprek) == []
    gesprek.get_by_text("Afgesproken over Gisteren (1)").click()
    assert axe_in_both_colours(gesprek) == []


@pytest.mark.parametrize("refused", [False, True], ids=["echt", "zonder"])
def test_escape_leaves_what_is_large_with_and_without_a_real_full_screen(page: Page, *, refused: bool) -> None:
    if refused:
        page.add_init_script(REFUSED)
    open_gesprek(page)
    fill(page)
    groot(page).click()
    expect(page.locator(".gesprek__vraag:visible")).to_have_count(1)
    expect(page.get_by_label("Wat", exact=True)).to_be_hidden()
    expect(page.locator(".kop")).to_be_hidden()
    page.evaluate(FULL_SCREEN, not refused)
    page.keyboard.press("Escape")
    expect(groot(page)).to_have_text("Groot op het scherm")
    expect(page.locator(".gesprek__vraag:visible")).to_have_count(3)
    expect(page.get_by_label("Wat", exact=True)).to_be_visible()
    page.evaluate(FULL_SCREEN, False)  # noqa: FBT003 - what a script is given


@pytest.mark.in_elke_browser
def test_a_full_screen_that_is_granted_too_late_is_left_again(page: Page) -> None:
    page.add_init_script(GRANTED_LATER)
    open_gesprek(page)
    groot(page).click()
    page.keyboard.press("Escape")
    expect(groot(page)).to_have_text("Groot op het scherm")
    page.evaluate("grant()")
    expect(page.locator("html")).to_have_attribute("data-granted", "+")
    expect(page.locator(":fullscreen")).to_have_count(0)
    expect(page.locator(".gesprek__vraag:visible")).to_have_count(3)


def test_who_left_and_went_large_again_keeps_the_full_screen(page: Page) -> None:
    page.add_init_script(GRANTED_LATER)
    open_gesprek(page)
    for _ in range(3):
        groot(page).click()
    page.evaluate("grant()")
    expect(page.locator("html")).to_have_attribute("data-granted", "+")
    page.evaluate(TWO_FRAMES)
    expect(page.locator(":fullscreen")).to_have_count(1)
    expect(groot(page)).to_have_text("Terug naar de pagina")


def test_escape_in_a_window_closes_that_window_only(page: Page) -> None:
    page.add_init_script(REFUSED)
    open_gesprek(page, "?casus=de-brief-in-de-printer")
    groot(page).click()
    page.get_by_role("button", name="Verhaal", exact=True).click()
    page.get_by_role("dialog").wait_for()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(groot(page)).to_have_text("Terug naar de pagina")


def test_a_large_question_keeps_what_is_written_folded_until_asked(gesprek: Page) -> None:
    fill(gesprek)
    groot(gesprek).click()
    expect(gesprek.locator(".gesprek__vraag:visible")).to_contain_text("opgeschreven")
    expect(gesprek.locator("textarea:visible")).to_have_count(0)
    gesprek.get_by_role("button", name="Spreek iets af over Gisteren").click()
    expect(gesprek.get_by_label("Wat", exact=True).last).to_be_focused()
    gesprek.get_by_role("button", name="Volgende").click()
    expect(gesprek.get_by_label("Wat", exact=True).first).to_be_hidden()


def test_an_empty_gesprek_is_on_paper_without_an_empty_region_and_goes_question_by_question(gesprek: Page) -> None:
    """There is nothing to score and nothing to share; a question that stands alone keeps its number."""
    expect(gesprek.locator("input[type=radio]")).to_have_count(0)
    expect(gesprek.get_by_role("button", name="Deel mijn antwoorden")).to_have_count(0)
    expect(gesprek.get_by_role("button", name="Druk de vragen af")).to_be_visible()
    gesprek.emulate_media(media="print")
    expect(gesprek.get_by_text("Ons gesprek")).to_be_hidden()
    expect(gesprek.locator(".papier-slot")).to_be_visible()
    gesprek.emulate_media(media="screen")

    vragen, plaats = gesprek.locator(".gesprek__vraag:visible"), gesprek.locator(".stapper__plaats")
    gesprek.get_by_label("Laat zien").select_option("Eén vraag")
    expect(vragen).to_have_count(1)
    gesprek.get_by_role("button", name="Volgende").focus()
    gesprek.keyboard.press("Enter")
    expect(plaats).to_have_text("Nu 2 van 3")
    expect(vragen).to_contain_text("Wat had je willen zeggen")
    expect(vragen).to_have_js_property("value", 2)
    gesprek.keyboard.press("Enter")
    expect(plaats).to_have_text("Nu 3 van 3")
    expect(gesprek.get_by_role("button", name="Vorige")).to_be_focused()
    gesprek.keyboard.press("Enter")
    expect(plaats).to_have_text("Nu 2 van 3")
    gesprek.reload()
    expect(plaats).to_have_text("Nu 2 van 3")
    expect(gesprek.get_by_label("Laat zien")).to_have_value("ingredient")

    gesprek.get_by_label("Laat zien").select_option("Eén thema")
    expect(vragen).to_have_count(2)
    groot(gesprek).click()
    expect(groot(gesprek)).to_have_text("Terug naar de pagina")
    assert axe(gesprek) == []
    groot(gesprek).click()
    expect(groot(gesprek)).to_have_text("Groot op het scherm")
    groot(gesprek).click()
    expect(gesprek.locator(":fullscreen")).to_have_count(1)
    gesprek.evaluate("document.exitFullscreen()")  # as the browser ends it
    expect(groot(gesprek)).to_have_text("Groot op het scherm")
    expect(gesprek.locator(".kop")).to_be_visible()

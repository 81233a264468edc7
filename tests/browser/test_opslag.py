"""What the page called kept is kept: with a full, blocked or broken storage it says so, and two tabs lose nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.invullen import ingredient, open_klein, status
from tests.browser.hulp.tabbladen import TYPE
from tests.browser.hulp.wachten import until
from tests.browser.zoek_browser import CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

BEURTEN = 1000
"""How often two tabs take turns."""
THROWING = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("nee", "SecurityError"); } });"""
)
FORGETFUL = "Storage.prototype.setItem = () => {};"


def kept(page: Page) -> list[dict[str, Any]]:
    """Return the dossiers as they lie in the storage."""
    texts = page.evaluate("Object.entries(localStorage).filter(([k]) => k.includes(':dossier:')).map(([, v]) => v)")
    return [json.loads(text)["dossier"] for text in texts]


def answer(page: Page, naam: str, positie: str) -> None:
    ingredient(page, naam).get_by_label(positie).check()


def says_so_and_works_on(page: Page, sentence: str, telling: str) -> None:
    """Expect that a page which keeps nothing says why and what to do, and counts and saves as it would."""
    expect(status(page)).to_contain_text(sentence)
    expect(status(page)).to_contain_text("Bewaar je antwoorden als bestand")
    expect(page.get_by_role("region", name="Wat je zag")).to_contain_text(telling)
    expect(page.get_by_role("button", name="Bewaar als bestand")).to_be_enabled()


def test_a_page_of_which_the_browser_forgets_everything_says_so_and_works_on(page: Page) -> None:
    page.add_init_script(FORGETFUL)
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    says_so_and_works_on(page, "Niet bewaard: je browser staat dat niet toe.", "1 van 9")


def test_a_browser_that_really_is_full_says_so_keeps_what_it_had_and_works_on(page: Page) -> None:
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    page.evaluate("""() => {
        let size = 4_000_000;
        while (size > 0) {
            try { localStorage.setItem(`vulling-${localStorage.length}`, "x".repeat(size)); } catch { size >>= 1; }
        }
    }""")
    answer(page, "Iets te kiezen", "nog niet")
    says_so_and_works_on(page, "Niet bewaard: je browser heeft geen ruimte meer.", "2 van 9")
    assert [list(dossier["antwoorden"]) for dossier in kept(page)] == [["hele-leven"]]


CHANGE = """([key, old, fresh]) => {
    const text = localStorage.getItem(key).replace(old, fresh);
    localStorage.setItem(key, text);
    return text;
}"""
"""Changes what is kept as if something else had written it, and returns it."""
STRANGE = (
    ['"antwoorden"', '"antw'],
    ['"formaat":1', '"formaat":2'],
    ['"iets-te-kiezen"', '"bestaat-niet-meer"'],
)


def test_what_cannot_be_read_is_never_written_over_and_what_is_no_longer_asked_is_shown_apart(page: Page) -> None:
    """Half a dossier, one of a newer version, and one with an answer to what this kijkraam asks no more."""
    texts: dict[str, str] = {}
    for changes in STRANGE:
        open_klein(page)
        expect(page.locator("input[type=radio]:checked")).to_have_count(0)
        answer(page, "Iets te kiezen", "nog niet")
        keys = set(page.evaluate("Object.keys(localStorage)"))
        assert texts.keys() < keys, changes
        assert {key: page.evaluate("key => localStorage.getItem(key)", key) for key in texts} == texts, changes
        (key,) = keys - texts.keys()
        texts[key] = page.evaluate(CHANGE, [key, *changes])
    page.reload()
    expect(page.get_by_role("heading", name="Vervallen (1)")).to_be_visible()
    answer(page, "Het hele leven", "soms")
    *unread, (last, _) = texts.items()
    dossier = json.loads(page.evaluate("key => localStorage.getItem(key)", last))["dossier"]
    assert set(dossier["antwoorden"]) == {"bestaat-niet-meer", "hele-leven"}
    for key, text in unread:
        assert page.evaluate("key => localStorage.getItem(key)", key) == text


def test_an_answer_and_a_point_go_along_with_an_ingredient_that_got_another_id(page: Page) -> None:
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    page.get_by_role("button", name="Pak op: Het hele leven").click()
    rename = """() => {
        const [key] = Object.keys(localStorage);
        const text = localStorage.getItem(key);
        localStorage.setItem(key, text.replaceAll('"hele-leven"', '"oude-id"'));
    }"""
    page.evaluate(rename)
    page.route(
        "**/kijkramen/succesvolle-participatie/*",
        lambda route: route.fulfill(body=retire(route.fetch().text()), content_type="text/html"),
    )
    open_klein(page)
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()
    answer(page, "Iets te kiezen", "soms")
    assert set(kept(page)[0]["antwoorden"]) == {"hele-leven", "iets-te-kiezen"}
    assert [punt["bij"] for punt in kept(page)[0]["punten"]] == ["hele-leven"]


def retire(html: str) -> str:
    """Return the page as if 'hele-leven' was called otherwise before."""
    changed = html.replace(
        '"id": "hele-leven", "titel": "Het hele leven", "vervangt": []',
        '"id": "hele-leven", "titel": "Het hele leven", "vervangt": ["oude-id"]',
    )
    assert changed != html
    return changed


def test_the_older_of_two_tabs_wipes_and_undoes_loads_the_other_version_and_keeps_its_own_beside_it(
    page: Page, context: BrowserContext
) -> None:
    """The older tab keeps nothing once another tab changed the dossier, and says so; each way out of it is taken."""
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    other = context.new_page()
    open_klein(other)
    answer(other, "Iets te kiezen", "nog niet")
    expect(status(page)).to_contain_text("in een ander tabblad veranderd of gewist")
    answer(page, "Het hele leven", "herkenbaar")
    assert kept(page)[0]["antwoorden"]["hele-leven"]["positie"] == "soms"

    before = page.evaluate("Object.entries(localStorage)")
    page.get_by_role("button", name="Wis dit dossier").click()
    until(lambda: page.evaluate("Object.entries(localStorage)"), [])
    page.get_by_role("button", name="Maak ongedaan").click()
    page.get_by_role("button", name="Ga verder zonder te bewaren").wait_for(state="detached")
    assert page.evaluate("Object.entries(localStorage)") == before
    expect(ingredient(page, "Het hele leven").get_by_label("herkenbaar")).to_be_checked()
    expect(status(page)).to_contain_text("in een ander tabblad")

    page.get_by_role("button", name="Laad de andere versie").click()
    expect(ingredient(page, "Iets te kiezen").get_by_label("nog niet")).to_be_checked()
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()
    expect(status(page)).to_contain_text("Bewaard in deze browser")

    open_klein(other)  # what was wiped and came back made it the older one for a moment
    answer(other, "Iets te kiezen", "soms")
    expect(status(page)).to_contain_text("in een ander tabblad veranderd of gewist")
    answer(page, "Het hele leven", "herkenbaar")
    page.get_by_role("button", name="Bewaar dit als kopie").click()
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Mijn praktijk (kopie)")
    posities = sorted(dossier["antwoorden"]["hele-leven"]["positie"] for dossier in kept(page))
    assert posities == ["herkenbaar", "soms"]


def test_a_tab_that_was_written_over_unseen_keeps_what_it_had_as_a_copy(page: Page) -> None:
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    # What another tab does that wrote in the same blink: it knew of nothing when it began.
    page.evaluate("""() => {
        const [key] = Object.keys(localStorage);
        const text = localStorage.getItem(key).replace('"soms"', '"herkenbaar"');
        const theirs = text.replace(/"stand":"[^"]+"/, '"stand":"00000000000000ff"');
        localStorage.setItem(key, theirs);
        dispatchEvent(new StorageEvent("storage", { key, newValue: theirs, storageArea: localStorage }));
    }""")
    expect(status(page)).to_contain_text("staat als kopie bij je dossiers")
    posities = sorted(dossier["antwoorden"]["hele-leven"]["positie"] for dossier in kept(page))
    assert posities == ["herkenbaar", "soms"]


def test_who_loads_what_another_tab_wiped_begins_under_a_name_of_its_own(page: Page, context: BrowserContext) -> None:
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    other = context.new_page()
    open_klein(other)
    other.get_by_role("button", name="Wis dit dossier").click()
    page.get_by_role("button", name="Laad de andere versie").click()
    answer(page, "Iets te kiezen", "soms")
    expect(status(page)).to_contain_text("Bewaard in deze browser")
    page.reload()
    expect(ingredient(page, "Iets te kiezen").get_by_label("soms")).to_be_checked()
    expect(page.locator("input[type=radio]:checked")).to_have_count(1)


@pytest.mark.in_elke_browser
def test_what_was_wiped_elsewhere_does_not_come_back_with_the_page(page: Page) -> None:
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Wis het nu").click()
    page.go_back()
    expect(page.locator(".vul-balk__telling")).to_contain_text("0 van 9")
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)
    answer(page, "Iets te kiezen", "soms")
    page.reload()
    expect(page.locator(".vul-balk__telling")).to_contain_text("1 van 9")
    expect(page.locator("input[type=radio]:checked")).to_have_count(1)


def test_a_dossier_is_wiped_and_undone_says_its_day_and_stays_beside_a_new_one_which_is_open_the_next_time(
    page: Page,
) -> None:
    open_klein(page)
    wis = page.get_by_role("button", name="Wis dit dossier")
    expect(wis).to_be_hidden()
    answer(page, "Het hele leven", "soms")
    before = page.evaluate("Object.entries(localStorage)")
    wis.dblclick()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()
    assert page.evaluate("Object.entries(localStorage)") == before
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Nieuw dossier").click()
    expect(page.get_by_text("Je dossier is terug.")).to_have_count(0)

    page.evaluate("""() => {
        const [key] = Object.keys(localStorage);
        const moment = '"gewijzigd":"2025-03-04T09:15:00.000Z"';
        localStorage.setItem(key, localStorage.getItem(key).replace(/"gewijzigd":"[^"]+"/, moment));
    }""")
    open_klein(page, f"?dossier={kept(page)[0]['id']}")
    expect(status(page)).to_contain_text("Bewaard in deze browser op 4 maart 2025 om")

    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Nieuw dossier").click()
    answer(page, "Iets te kiezen", "soms")
    page.reload()
    expect(ingredient(page, "Iets te kiezen").get_by_label("soms")).to_be_checked()
    expect(page.locator("input[type=radio]:checked")).to_have_count(1)
    assert sorted(list(dossier["antwoorden"]) for dossier in kept(page)) == [["hele-leven"], ["iets-te-kiezen"]]


@pytest.mark.parametrize("width", [360])
def test_what_is_not_kept_is_said_in_the_bar_and_never_left_without_a_question(page: Page) -> None:
    page.add_init_script(THROWING)
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    says_so_and_works_on(page, "Niet bewaard: je browser staat dat niet toe.", "1 van 9")
    expect(page.locator(".dossier-balk__onder").filter(has_text="Niet bewaard")).to_be_in_viewport()
    assert axe(page) == []
    page.get_by_role("link", name="Lees waarom").click()
    expect(status(page)).to_be_in_viewport()
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Nieuw dossier").click()
    venster = page.get_by_role("dialog", name="Dit is niet bewaard")
    assert axe(page) == []
    venster.get_by_role("button", name="Blijf hier").click()
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()
    page.get_by_role("button", name="Nieuw dossier").click()
    with page.expect_download() as download:
        venster.get_by_role("button", name="Bewaar als bestand en ga verder").click()
    assert '"hele-leven"' in download.value.path().read_text("utf-8")
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)


def test_where_nothing_can_be_kept_a_wiped_dossier_comes_back_to_the_page(page: Page) -> None:
    page.add_init_script(
        f"{THROWING} Object.defineProperty(window, 'sessionStorage', {{ get() {{ throw new Error(); }} }});"
    )
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    page.get_by_role("button", name="Wis dit dossier").click()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(ingredient(page, "Het hele leven").get_by_label("soms")).to_be_checked()
    expect(status(page)).to_contain_text("Niet bewaard: je browser staat dat niet toe.")
    page.get_by_text("Naam, rol en bewaren").click()
    # A click: the box is not checked in the end.
    page.get_by_label("Dit is een gedeelde computer").click()
    expect(page.get_by_text("Dat lukt niet: je browser staat het niet toe.")).to_be_visible()
    expect(page.get_by_label("Dit is een gedeelde computer")).not_to_be_checked()


@pytest.mark.in_elke_browser
def test_two_tabs_that_type_at_once_a_thousand_times_lose_nothing_they_called_kept(
    page: Page, context: BrowserContext, motor: str
) -> None:
    """A thousand times in Chromium; a few hundred in Firefox, which takes two to three times as long."""
    beurten = BEURTEN if motor == CHROMIUM.naam else BEURTEN // 4
    open_klein(page)
    answer(page, "Het hele leven", "soms")
    tabs = [page, context.new_page()]
    open_klein(tabs[1])
    for number, tab in enumerate(tabs):
        tab.evaluate(TYPE, {"tab": f"tab{number}", "beurten": beurten // 2})
    called_kept = {word for tab in tabs for word in tab.evaluate("window.klaar")}
    assert len(called_kept) > beurten // 10

    notes = " ".join(antwoord["notitie"] for dossier in kept(page) for antwoord in dossier["antwoorden"].values())
    assert called_kept - set(notes.split()) == set()

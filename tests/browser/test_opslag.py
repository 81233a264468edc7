"""What the page called kept is kept: with a full, blocked or broken storage it says so, and two tabs lose nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.axe import axe
from tests.browser.hulp.invullen import ingredient, open_kijkraam, status
from tests.browser.hulp.tabbladen import TYPE
from tests.browser.hulp.wachten import until
from tests.browser.zoek_browser import CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

BEURTEN = 1000
"""How often two tabs take turns."""
FULL = """Storage.prototype.setItem = () => { throw new DOMException("vol", "QuotaExceededError"); };"""
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


def fall_behind(page: Page, context: BrowserContext) -> None:
    """Answer here, then in another tab, and once more here: this tab is the older one and keeps nothing now."""
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    other = context.new_page()
    open_kijkraam(other)
    answer(other, "Doen wat kan", "nog niet")
    expect(status(page)).to_contain_text("in een ander tabblad veranderd of gewist")
    answer(page, "Eerst kijken", "herkenbaar")


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (FULL, "Niet bewaard: je browser heeft geen ruimte meer."),
        (THROWING, "Niet bewaard: je browser staat dat niet toe."),
        (FORGETFUL, "Niet bewaard: je browser staat dat niet toe."),
    ],
    ids=["vol", "geblokkeerd", "vergeetachtig"],
)
def test_a_page_that_cannot_keep_anything_says_so_and_works_on(page: Page, fault: str, sentence: str) -> None:
    page.add_init_script(fault)
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    expect(status(page)).to_contain_text(sentence)
    expect(status(page)).to_contain_text("Bewaar je antwoorden als bestand")
    expect(page.get_by_role("region", name="Wat je zag")).to_contain_text("1 van 49")
    expect(page.get_by_role("button", name="Bewaar als bestand")).to_be_enabled()


def test_a_browser_that_really_is_full_says_so_and_keeps_what_it_had(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    page.evaluate("""() => {
        let size = 4_000_000;
        while (size > 0) {
            try { localStorage.setItem(`vulling-${localStorage.length}`, "x".repeat(size)); } catch { size >>= 1; }
        }
    }""")
    answer(page, "Doen wat kan", "nog niet")
    expect(status(page)).to_contain_text("Niet bewaard: je browser heeft geen ruimte meer.")
    assert [list(dossier["antwoorden"]) for dossier in kept(page)] == [["eerst-kijken"]]


def test_a_damaged_dossier_is_left_as_it_is(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    damaged = """key => localStorage.setItem(key, localStorage.getItem(key).slice(0, 40))"""
    key = page.evaluate("Object.keys(localStorage)[0]")
    page.evaluate(damaged, key)
    half = page.evaluate("key => localStorage.getItem(key)", key)
    open_kijkraam(page)
    answer(page, "Doen wat kan", "soms")
    assert page.evaluate("key => localStorage.getItem(key)", key) == half
    assert page.evaluate("localStorage.length") == 2


def test_a_dossier_of_a_newer_version_is_never_written_over(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    newer = """() => {
        const [key] = Object.keys(localStorage);
        localStorage.setItem(key, localStorage.getItem(key).replace('"formaat":1', '"formaat":2'));
        return localStorage.getItem(key);
    }"""
    text = page.evaluate(newer)
    open_kijkraam(page)
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)
    answer(page, "Doen wat kan", "nog niet")
    assert text in page.evaluate("Object.values(localStorage)")


def test_an_answer_and_a_point_go_along_with_an_ingredient_that_got_another_id(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    page.get_by_role("button", name="Pak op: Eerst kijken").click()
    rename = """() => {
        const [key] = Object.keys(localStorage);
        const text = localStorage.getItem(key);
        localStorage.setItem(key, text.replaceAll('"eerst-kijken"', '"oude-id"'));
    }"""
    page.evaluate(rename)
    page.route(
        "**/kijkramen/presentie/*",
        lambda route: route.fulfill(body=retire(route.fetch().text()), content_type="text/html"),
    )
    open_kijkraam(page)
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    answer(page, "Doen wat kan", "soms")
    assert set(kept(page)[0]["antwoorden"]) == {"eerst-kijken", "doen-wat-kan"}
    assert [punt["bij"] for punt in kept(page)[0]["punten"]] == ["eerst-kijken"]


def retire(html: str) -> str:
    """Return the page as if 'eerst-kijken' was called otherwise before."""
    changed = html.replace(
        '"id": "eerst-kijken", "titel": "Eerst kijken", "vervangt": []',
        '"id": "eerst-kijken", "titel": "Eerst kijken", "vervangt": ["oude-id"]',
    )
    assert changed != html
    return changed


def test_an_answer_to_what_is_no_longer_asked_is_kept_and_shown_apart(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    page.evaluate("""() => {
        const [key] = Object.keys(localStorage);
        localStorage.setItem(key, localStorage.getItem(key).replace('"eerst-kijken"', '"bestaat-niet-meer"'));
    }""")
    open_kijkraam(page)
    expect(page.get_by_role("heading", name="Vervallen (1)")).to_be_visible()
    answer(page, "Doen wat kan", "soms")
    assert set(kept(page)[0]["antwoorden"]) == {"bestaat-niet-meer", "doen-wat-kan"}


def test_the_older_tab_says_that_another_changed_the_dossier_and_loads_it_when_asked(
    page: Page, context: BrowserContext
) -> None:
    fall_behind(page, context)
    assert kept(page)[0]["antwoorden"]["eerst-kijken"]["positie"] == "soms"
    page.get_by_role("button", name="Laad de andere versie").click()
    expect(ingredient(page, "Doen wat kan").get_by_label("nog niet")).to_be_checked()
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    expect(status(page)).to_contain_text("Bewaard in deze browser")


def test_what_the_older_tab_has_can_be_kept_beside_it(page: Page, context: BrowserContext) -> None:
    fall_behind(page, context)
    page.get_by_role("button", name="Bewaar dit als kopie").click()
    expect(page.locator(".dossier-balk__titel")).to_contain_text("Mijn praktijk (kopie)")
    posities = sorted(dossier["antwoorden"]["eerst-kijken"]["positie"] for dossier in kept(page))
    assert posities == ["herkenbaar", "soms"]


def test_a_tab_that_was_written_over_unseen_keeps_what_it_had_as_a_copy(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    # What another tab does that wrote in the same blink: it knew of nothing when it began.
    page.evaluate("""() => {
        const [key] = Object.keys(localStorage);
        const text = localStorage.getItem(key).replace('"soms"', '"herkenbaar"');
        const theirs = text.replace(/"stand":"[^"]+"/, '"stand":"00000000000000ff"');
        localStorage.setItem(key, theirs);
        dispatchEvent(new StorageEvent("storage", { key, newValue: theirs, storageArea: localStorage }));
    }""")
    expect(status(page)).to_contain_text("staat als kopie bij je dossiers")
    posities = sorted(dossier["antwoorden"]["eerst-kijken"]["positie"] for dossier in kept(page))
    assert posities == ["herkenbaar", "soms"]


def test_who_loads_what_another_tab_wiped_begins_under_a_name_of_its_own(page: Page, context: BrowserContext) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    other = context.new_page()
    open_kijkraam(other)
    other.get_by_role("button", name="Wis dit dossier").click()
    page.get_by_role("button", name="Laad de andere versie").click()
    answer(page, "Doen wat kan", "soms")
    expect(status(page)).to_contain_text("Bewaard in deze browser")
    page.reload()
    expect(ingredient(page, "Doen wat kan").get_by_label("soms")).to_be_checked()
    expect(page.locator("input[type=radio]:checked")).to_have_count(1)


@pytest.mark.in_elke_browser
def test_what_was_wiped_elsewhere_does_not_come_back_with_the_page(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    page.goto("mijn-kijkwerk/")
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Wis het nu").click()
    page.go_back()
    expect(page.locator(".vul-balk__telling")).to_contain_text("0 van 49")
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)
    answer(page, "Doen wat kan", "soms")
    page.reload()
    expect(page.locator(".vul-balk__telling")).to_contain_text("1 van 49")
    expect(page.locator("input[type=radio]:checked")).to_have_count(1)


def test_a_page_that_is_loaded_again_shows_the_dossier_that_was_open(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    open_kijkraam(page, f"kijkramen/presentie/?dossier={kept(page)[0]['id']}")
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Nieuw dossier").click()
    answer(page, "Doen wat kan", "soms")
    page.reload()
    expect(ingredient(page, "Doen wat kan").get_by_label("soms")).to_be_checked()
    expect(page.locator("input[type=radio]:checked")).to_have_count(1)
    assert sorted(list(dossier["antwoorden"]) for dossier in kept(page)) == [["doen-wat-kan"], ["eerst-kijken"]]


def test_pressing_wipe_twice_leaves_the_way_back(page: Page) -> None:
    open_kijkraam(page)
    wis = page.get_by_role("button", name="Wis dit dossier")
    expect(wis).to_be_hidden()
    answer(page, "Eerst kijken", "soms")
    before = page.evaluate("Object.entries(localStorage)")
    wis.dblclick()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    assert page.evaluate("Object.entries(localStorage)") == before
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Nieuw dossier").click()
    expect(page.get_by_text("Je dossier is terug.")).to_have_count(0)


def test_wiping_in_an_older_tab_and_undoing_it_gives_back_the_newer_version(
    page: Page, context: BrowserContext
) -> None:
    fall_behind(page, context)
    before = page.evaluate("Object.entries(localStorage)")
    page.get_by_role("button", name="Wis dit dossier").click()
    until(lambda: page.evaluate("Object.entries(localStorage)"), [])
    page.get_by_role("button", name="Maak ongedaan").click()
    page.get_by_role("button", name="Ga verder zonder te bewaren").wait_for(state="detached")
    assert page.evaluate("Object.entries(localStorage)") == before
    expect(ingredient(page, "Eerst kijken").get_by_label("herkenbaar")).to_be_checked()
    expect(status(page)).to_contain_text("in een ander tabblad")
    page.get_by_role("button", name="Laad de andere versie").click()
    expect(ingredient(page, "Doen wat kan").get_by_label("nog niet")).to_be_checked()


@pytest.mark.parametrize("width", [360])
def test_what_is_not_kept_is_said_in_the_bar_and_never_left_without_a_question(page: Page) -> None:
    page.add_init_script(THROWING)
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    expect(page.locator(".dossier-balk__onder").filter(has_text="Niet bewaard")).to_be_in_viewport()
    assert axe(page) == []
    page.get_by_role("link", name="Lees waarom").click()
    expect(status(page)).to_be_in_viewport()
    page.get_by_text("Naam, rol en bewaren").click()
    page.get_by_role("button", name="Nieuw dossier").click()
    venster = page.get_by_role("dialog", name="Dit is niet bewaard")
    assert axe(page) == []
    venster.get_by_role("button", name="Blijf hier").click()
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    page.get_by_role("button", name="Nieuw dossier").click()
    with page.expect_download() as download:
        venster.get_by_role("button", name="Bewaar als bestand en ga verder").click()
    assert '"eerst-kijken"' in download.value.path().read_text("utf-8")
    expect(page.locator("input[type=radio]:checked")).to_have_count(0)


def test_where_nothing_can_be_kept_a_wiped_dossier_comes_back_to_the_page(page: Page) -> None:
    page.add_init_script(
        f"{THROWING} Object.defineProperty(window, 'sessionStorage', {{ get() {{ throw new Error(); }} }});"
    )
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    page.get_by_role("button", name="Wis dit dossier").click()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(ingredient(page, "Eerst kijken").get_by_label("soms")).to_be_checked()
    expect(status(page)).to_contain_text("Niet bewaard: je browser staat dat niet toe.")
    page.get_by_text("Naam, rol en bewaren").click()
    # A click: the box is not checked in the end.
    page.get_by_label("Dit is een gedeelde computer").click()
    expect(page.get_by_text("Dat lukt niet: je browser staat het niet toe.")).to_be_visible()
    expect(page.get_by_label("Dit is een gedeelde computer")).not_to_be_checked()


def test_what_was_kept_on_another_day_says_which(page: Page) -> None:
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    page.evaluate("""() => {
        const [key] = Object.keys(localStorage);
        const moment = '"gewijzigd":"2025-03-04T09:15:00.000Z"';
        localStorage.setItem(key, localStorage.getItem(key).replace(/"gewijzigd":"[^"]+"/, moment));
    }""")
    page.reload()
    expect(status(page)).to_contain_text("Bewaard in deze browser op 4 maart 2025 om")


@pytest.mark.in_elke_browser
def test_two_tabs_that_type_at_once_a_thousand_times_lose_nothing_they_called_kept(
    page: Page, context: BrowserContext, motor: str
) -> None:
    """A thousand times in Chromium; a few hundred in Firefox, which takes two to three times as long."""
    beurten = BEURTEN if motor == CHROMIUM.naam else BEURTEN // 4
    open_kijkraam(page)
    answer(page, "Eerst kijken", "soms")
    tabs = [page, context.new_page()]
    open_kijkraam(tabs[1])
    for number, tab in enumerate(tabs):
        tab.evaluate(TYPE, {"tab": f"tab{number}", "beurten": beurten // 2})
    called_kept = {word for tab in tabs for word in tab.evaluate("window.klaar")}
    assert len(called_kept) > beurten // 10

    notes = " ".join(antwoord["notitie"] for dossier in kept(page) for antwoord in dossier["antwoorden"].values())
    assert called_kept - set(notes.split()) == set()

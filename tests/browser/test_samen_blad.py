"""What a group takes along: its sheet is one A4, and of two groups each has its own report and notes."""

from __future__ import annotations

import copy
import itertools
import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import KIJKEN, OKTOBER, leg_samen, make_codes, open_samen
from tests.browser.hulp.kijkwerk import PREFIX
from tests.sites import EMPTY

if TYPE_CHECKING:
    from playwright.sync_api import Page

PUNTEN = ("veilig-en-dichtbij", "gezien-worden", "vertrouwen-krijgen")
LEES = """() => {
    const naam = Object.keys(localStorage).find(each => each.endsWith(":groep"));
    return [naam, JSON.parse(localStorage.getItem(naam))];
}"""
TOEN_OVER, NU_OVER = (
    f"{wat} en wat daar gebeurt met mensen die voor het eerst komen en nog niemand kennen op wie ze kunnen bouwen"
    for wat in ("ons inloopuur", "het huisbezoek")
)
"""As long as a group may say at what it looked."""
KEUZES = ("nog-niet", "nog-niet", "herkenbaar")
TWEEDE = """() => {
  const naam = Object.keys(localStorage).find((each) => each.endsWith(":groep"));
  const kast = JSON.parse(localStorage.getItem(naam));
  localStorage.setItem(`${naam}:zuid`, JSON.stringify({ ...kast, groep: { ...kast.groep, id: "zuid" } }));
}"""
IDS = """() => Object.keys(localStorage).filter((each) => each.includes(":groep")).sort()
  .map((each) => JSON.parse(localStorage.getItem(each)).groep.id)"""
VOOR_MIJ = "voor-mij:verschil-bespreken//presentie"
SCHRIJF = "([naam, wat]) => localStorage.setItem(naam, JSON.stringify(wat))"


@pytest.mark.duurt_lang
def test_the_sheet_is_one_page_with_whatever_stands_on_it(page: Page) -> None:
    naam, bewaard = make_a_group(page)
    vellen = {}
    for punten, afspraken, toen, bij in itertools.product((0, 3), (0, 1, 3), (False, True), (True, False)):
        if bij and not (punten and afspraken):
            continue
        nu = compose(bewaard, punten=punten, afspraken=afspraken, toen=toen, bij=bij)
        page.goto("privacy/")
        page.evaluate(SCHRIJF, [naam, nu])
        open_samen(page)
        page.locator(".groep-blad:not(:empty)").wait_for(state="attached")
        assert page.locator(".groep-blad").get_by_text("Elke week samen op bezoek").count() == afspraken + 3 * toen
        anders = page.locator(".groep-blad").get_by_text(f"Toen keken jullie naar ‘{TOEN_OVER}’")
        assert anders.count() == int(toen and not bij)
        vellen[punten, afspraken, toen, bij] = count_sheets(page)
    assert {wat: aantal for wat, aantal in vellen.items() if aantal != 1} == {}
    assert page.locator(".groep-blad__vrij tbody tr").count() > 0


def make_a_group(page: Page) -> tuple[str, dict[str, Any]]:
    """Lay down five who look at what only a cliënt can say; return what is kept of it with the name of its place."""
    open_samen(page)
    leden = [
        {"id": f"lid{nummer}", "posities": dict.fromkeys(PUNTEN, ["herkenbaar", "soms", "nog-niet"][nummer % 3])}
        for nummer in range(5)
    ]
    leg_samen(page, "\n".join(make_codes(page, leden)))
    page.get_by_label("Naam van de groep").fill("Wijkteam Noord")
    page.get_by_label("Naam van de groep").blur()
    page.locator(".groep-blad:not(:empty)").wait_for(state="attached")
    naam, bewaard = page.evaluate(LEES)
    return naam, bewaard


def compose(bewaard: dict[str, Any], *, punten: int, afspraken: int, toen: bool, bij: bool) -> dict[str, Any]:
    """Return the group with so much on its agenda, agreed on now, and with a ronde of before and what it agreed on."""
    nu = copy.deepcopy(bewaard)
    groep = nu["groep"]
    (ronde,) = groep["rondes"]
    ronde["waarover"] = NU_OVER
    ronde["agenda"] = [{"kijkraam": "presentie", "casus": None, "bij": punt} for punt in PUNTEN[:punten]]
    over = {"kijkraam": "presentie", "casus": None}
    groep["afspraken"] = [
        make_afspraak(f"nu{nummer}", ronde["id"], PUNTEN[nummer] if bij else None, over) for nummer in range(afspraken)
    ]
    if toen:
        dagen = dict.fromkeys(("id", "datum", "laatst"), OKTOBER)
        eerder = copy.deepcopy(ronde) | dagen | {"agenda": [], "waarover": NU_OVER if bij else TOEN_OVER}
        for lid in eerder["leden"]:
            lid["posities"] = dict.fromkeys(lid["posities"], "soms")
        groep["rondes"].insert(0, eerder)
        groep["afspraken"] += [make_afspraak(f"toen{nummer}", OKTOBER, None, over) for nummer in range(3)]
    return nu


def make_afspraak(id_: str, ronde: str, bij: str | None, over: dict[str, Any]) -> dict[str, Any]:
    """Return an agreement as it is kept, with a text that takes two lines."""
    tekst = "Elke week samen op bezoek en vragen wat er nodig is voor de winter komt"
    return {
        "id": id_,
        "tekst": tekst,
        "wie": "Noor en Bram",
        "wanneer": "op maandag om negen uur",
        "stand": "open",
        "ronde": ronde,
        "over": over,
        **({"bij": bij} if bij else {}),
    }


def count_sheets(page: Page) -> int:
    """Return on how many pages the sheet comes, printed without what stands behind it."""
    page.evaluate("document.documentElement.classList.add('alleen-blad')")
    return len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))


def test_two_groups_that_look_at_the_same_keep_apart_what_is_noted_and_the_report_counts_its_own(page: Page) -> None:
    """Without a verhaal the group says itself at what it looked; what is noted of one group is at no other."""
    open_samen(page)
    codes = make_codes(
        page, [{"id": wie, "posities": {KIJKEN: keuze}} for wie, keuze in zip("abc", KEUZES, strict=True)]
    )
    leg_samen(page, " ".join(codes))
    page.get_by_label("Naar wie of wat keken jullie?").fill("ons inloopuur")
    page.keyboard.press("Tab")
    expect(page.locator(".samen__over")).to_have_text("Kijkraam Presentie, over ‘ons inloopuur’")
    expect(page.get_by_text("Zonder verhaal: naar wie of wat")).to_have_count(0)
    page.evaluate(TWEEDE)
    noord, zuid = page.evaluate(IDS)
    leid(page, noord)
    page.get_by_role("checkbox", name="Besproken").check()
    page.locator("summary", has_text="Alleen voor mij").click()
    page.get_by_role("textbox", name="Alleen voor mij").fill("Noor is stil.")
    leid(page, zuid)
    expect(page.get_by_role("checkbox", name="Besproken")).not_to_be_checked()
    expect(page.get_by_role("textbox", name="Alleen voor mij", include_hidden=True)).to_have_value("")
    expect(page.get_by_text("Van een andere keer")).to_be_hidden()
    leid(page, noord)
    expect(page.get_by_role("textbox", name="Alleen voor mij", include_hidden=True)).to_have_value("Noor is stil.")
    page.evaluate(SCHRIJF, [f"{PREFIX}{VOOR_MIJ}/groep/{noord}/2026-10-01", {"eerste-verschil": "Noor praat."}])
    leid(page, noord)
    page.locator("summary", has_text="Alleen voor mij").click()
    expect(page.get_by_role("textbox", name="Alleen voor mij")).to_have_value("Noor is stil.")
    page.locator("summary", has_text="Van een andere keer").click()
    toen = page.get_by_role("listitem").filter(has_text="1 oktober 2026, met deze groep")
    expect(toen).to_contain_text("Noor praat.")
    expect(toen.get_by_role("button")).to_have_count(0)
    page.get_by_text("Verslag", exact=True).click()
    blad = page.locator(".verslag__blad")
    expect(blad).to_contain_text("over ‘ons inloopuur’ · antwoorden van 3 mensen")
    expect(blad).to_contain_text("(1 herkenbaar, 2 nog niet, van drie mensen)")
    page.goto("mijn-kijkwerk/")
    eigen = page.locator("section", has=page.get_by_role("heading", name="Alleen voor jou")).get_by_role("listitem")
    expect(eigen).to_have_count(2)
    expect(eigen.filter(has_text="1 oktober 2026")).to_contain_text(
        "Verschil bespreken · Kijkraam Presentie · Groep van"
    )


def leid(page: Page, groep: str) -> None:
    page.goto(EMPTY)
    page.goto(f"werkvormen/verschil-bespreken/#leid&kijkraam=presentie&groep={groep}&stap=eerste-verschil")

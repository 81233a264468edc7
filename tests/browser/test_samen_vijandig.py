"""What strangers hand to a group runs nothing, and is laid down or refused with a sentence: files and pasted texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.hulp.groep import beeld, leg_samen, make_codes, open_samen
from tests.browser.test_schemas import BESTAND, GROEP
from tests.browser.test_vijandige_bestanden import UNHARMED, is_sentence
from tests.vijandig import MARKUP, muteer_reeks, varianten

if TYPE_CHECKING:
    from playwright.sync_api import Page

MUTATIONS = 10_000
BATCH = 1000

READ = """async ({soort, texts}) => {
    const wortel = new URL(document.querySelector('script[src$="casuskijker/main.js"]').src);
    const {readInbrengBestand, readInbreng, readInbrengTekst} = await import(new URL("kern/groep/inbreng.js", wortel));
    const {LeesFout} = await import(new URL("kern/dossier/lezen.js", wortel));
    const {addInbrengen, createGroep} = await import(new URL("kern/groep/groep.js", wortel));
    const {parseGroep, writeGroep} = await import(new URL("kern/groep/groep-lezen.js", wortel));
    const {computeGroepsbeeld} = await import(new URL("kern/groepsbeeld/groepsbeeld.js", wortel));
    const {kijkramen} = await (await fetch(new URL("../../api/kijkramen.json", wortel))).json();
    const zoek = new Map(kijkramen.map((each) => [each.slug, each]));
    const find = (slug) => zoek.get(slug);
    const lees = (tekst) => {
        if (soort === "tekst") return readInbrengTekst(tekst, find);
        const {lezingen, dossiers} = readInbrengBestand(tekst, "bestand.json", find);
        return [...lezingen, ...dossiers.map((dossier) => readInbreng(dossier, "bestand.json", find))];
    };
    return texts.map((tekst) => {
        try {
            const lezingen = lees(tekst);
            const inbrengen = lezingen.flatMap(({inbreng}) => inbreng ? [inbreng] : []);
            const {groep} = addInbrengen(createGroep(), inbrengen);
            for (const {kijkraam} of groep.leden) computeGroepsbeeld(find(kijkraam), groep.leden);
            // Whatever was taken in can be kept and comes back the same.
            const terug = JSON.stringify(parseGroep(writeGroep(groep))) === JSON.stringify(groep);
            const gelegd = inbrengen.map(({naam, posities}) => ({naam, posities: {...posities}}));
            return {gelegd, zinnen: lezingen.flatMap(({fout}) => fout ? [fout] : []), terug};
        } catch (error) {
            if (!(error instanceof LeesFout)) return {storing: `${error} ${error.stack}`};
            return {gelegd: [], zinnen: [error.message], terug: true};
        }
    });
}"""


def read_all(page: Page, soort: str, texts: list[str]) -> list[dict[str, Any]]:
    """Return for each text what a group would make of it; it is not laid down."""
    batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
    return [found for batch in batches for found in page.evaluate(READ, {"soort": soort, "texts": batch})]


def complaints(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        each for each in found if "storing" in each or not each["terug"] or not all(map(is_sentence, each["zinnen"]))
    ]


@pytest.fixture
def samen(page: Page) -> Page:
    open_samen(page)
    return page


@pytest.mark.parametrize("goed", [GROEP, BESTAND], ids=["groep", "dossiers"])
def test_every_hostile_file_is_laid_down_or_refused(samen: Page, goed: object) -> None:
    texts = [item.tekst for item in varianten(json.dumps(goed)) if not item.naam.startswith("groot/")]
    found = read_all(samen, "bestand", [json.dumps(goed), *texts])
    assert [lid["posities"] for lid in found[0]["gelegd"]] == [{"eerst-kijken": "soms"}]
    assert len(found) > 200
    assert complaints(found) == []
    assert samen.evaluate(UNHARMED)


def test_ten_thousand_damaged_files_are_laid_down_or_refused(samen: Page) -> None:
    found = read_all(samen, "bestand", muteer_reeks(json.dumps(GROEP), MUTATIONS))
    assert len(found) == MUTATIONS
    assert complaints(found) == []
    assert samen.evaluate(UNHARMED)


def test_of_ten_thousand_damaged_codes_none_says_something_else(samen: Page) -> None:
    """A broken code is mended where the check proves that the pieces belong together; it never says something else."""
    (code,) = make_codes(samen, [{"id": "lid", "naam": "Anna", "posities": {"eerst-kijken": "soms"}}])
    goed = json.dumps({"bericht": code})
    found = read_all(samen, "tekst", [goed, *muteer_reeks(goed, MUTATIONS)])
    assert found[0]["gelegd"] == [{"naam": "Anna", "posities": {"eerst-kijken": "soms"}}]
    assert complaints(found) == []
    assert [each for each in found if each["gelegd"] and each["gelegd"] != found[0]["gelegd"]] == []
    assert sum(not each["gelegd"] for each in found) > MUTATIONS // 3


@pytest.mark.parametrize("naam", MARKUP)
def test_markup_in_a_name_or_an_agreement_is_shown_as_text(samen: Page, naam: str) -> None:
    tekst = MARKUP[naam][:40]
    bestand = json.loads(json.dumps(GROEP))
    bestand["groep"]["leden"][0]["naam"] = tekst
    bestand["groep"]["afspraken"] = [{"tekst": tekst, "wie": tekst, "wanneer": tekst}]
    with samen.expect_file_chooser() as chooser:
        samen.get_by_role("button", name="Open een bestand").click()
    inhoud = json.dumps(bestand).encode()
    chooser.value.set_files({"name": f"{naam}<b>.json", "mimeType": "application/json", "buffer": inhoud})
    expect(beeld(samen)).to_be_visible()
    if samen.get_by_label("Met namen").count():
        samen.get_by_label("Met namen").check()
    samen.get_by_role("button", name="Kopieer als tekst").click()
    assert samen.locator("article").locator("img, script:not([type]), svg[onload]").count() == 0
    assert samen.evaluate(UNHARMED)


def test_a_book_is_not_read_and_a_million_dots_do_not_freeze_the_page(samen: Page) -> None:
    found = read_all(
        samen, "tekst", ["a" * 1_000_001, "a.1." * 249_999, "#" * 999_999, "a-" * 499_999, "presentie.1.a " * 70_000]
    )
    assert complaints(found) == []
    assert found[0]["zinnen"] == ["Dit is te veel in één keer. Plak het in kleinere stukken."]
    assert not any(each["gelegd"] for each in found)
    leg_samen(samen, "a.1." * 10_000)
    expect(samen.locator(".samen__lezing--fout")).to_contain_text("Dit is te lang voor een code.")

"""What comes out of the printer: A4, black on white, boxes to tick, lines to write on, links written out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.sites import ADDRESS

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDER_THAN_THE_PAGE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
HEIGHT_OF_LINES = "question => getComputedStyle(question, '::after').height"

PALE_WORDS = """() => {
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const leaves = [...document.querySelectorAll("article *")].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const pale = leaves.filter((element) => 1.05 / (light(getComputedStyle(element).color) + 0.05) < 7);
  return pale.map((element) => element.textContent.trim());
}"""
"""The words in the text that do not stand out seven times from white paper."""


def test_a_kijkraam_prints_as_a_checklist(page: Page) -> None:
    page.goto("kijkramen/kwartiermaken/")
    keuze = page.get_by_role("group", name="Bruggen slaan").get_by_label("soms")
    keuze.check()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    telling = page.locator(".invalshoek__telling").first
    expect(telling).to_contain_text("bekeken · Naar wat nog leeg is")
    page.emulate_media(media="print")
    assert telling.inner_text().endswith("bekeken")
    ringen = "article *:focus, label:has(:focus)"
    stijlen = page.locator(ringen).evaluate_all("alle => alle.map(een => getComputedStyle(een).outlineStyle)")
    assert set(stijlen) == {"none"}
    boxes = page.locator(".ingredient fieldset").first.locator("input")
    widths = boxes.evaluate_all("boxes => boxes.map(box => parseFloat(getComputedStyle(box).borderTopWidth))")
    assert widths[1] > 5, "filled with its own line, which is printed also where grounds are not"
    assert set(widths[:1] + widths[2:]) == {1}
    expect(page.locator(".ingredient__notitie").first).to_be_visible()
    expect(page.locator(".papier-slot")).to_contain_text("Wat pak ik op?")
    # A ring has no sign, and a pupil no use for where in a book it stands.
    expect(page.locator(".kijkraam-uitleg__posities")).to_be_visible()
    expect(page.locator(".kijkraam-uitleg__posities .teken").first).to_be_hidden()
    expect(page.get_by_text("Bron: H4").first).to_be_hidden()
    key = page.locator(".kijkraam-uitleg__schaal")
    assert key.evaluate("deel => getComputedStyle(deel).breakInside") == "avoid"
    # What was noted stands under what was asked.
    page.emulate_media(media="screen")
    noted = page.locator(".ingredient").first
    noted.locator("summary", has_text="Notitie").click()
    noted.get_by_label("Waaraan zie je dat?").fill("onafgebroken" * 33)
    assert page.evaluate(WIDER_THAN_THE_PAGE) == 0
    noted.get_by_label("Waaraan zie je dat?").fill("Het hek stond open.")
    page.emulate_media(media="print")
    expect(noted.locator(".notitie__papier")).to_have_text("Het hek stond open.")
    asked = noted.locator(".ingredient__notitie")
    expect(asked).to_be_visible()
    expect(asked.locator(".papier__lijn")).to_be_hidden()
    expect(page.locator(".ingredient__notitie .papier__lijn").nth(1)).to_be_visible()
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_hidden()


LOOSE = """kop => {
    const los = [];
    let vorige = kop, deel = kop.nextElementSibling;
    if (deel.matches("section")) deel = deel.firstElementChild;
    for (; !deel.matches(".ingredient, ol"); [vorige, deel] = [deel, deel.nextElementSibling])
        if (getComputedStyle(vorige).breakAfter !== "avoid") los.push(vorige.outerHTML);
    return getComputedStyle(vorige).breakAfter === "avoid" ? los : [...los, vorige.outerHTML];
}"""
"""What stands between a heading and the first thing to fill in, and may be parted from what follows it."""


def test_a_kijkraam_about_a_casus_prints_without_a_button_and_with_no_heading_alone(page: Page) -> None:
    page.goto("kijkramen/presentie/?casus=opgeruimd-staat-netjes")
    expect(page.get_by_role("button", name="Lees het verhaal")).to_be_visible()
    expect(page.locator(".invalshoek__telling").first).to_have_text("0 van 12 bekeken")
    page.emulate_media(media="print")
    expect(page.locator(".papier-kop__waarnaar")).to_be_visible()
    for of_who_filled_in in (".invalshoek__telling", ".dossier-balk__titel", "jouw-profiel"):
        expect(page.locator(of_who_filled_in).first).to_be_hidden()
    expect(page.get_by_role("button", name="Lees het verhaal")).to_be_hidden()
    casus = page.locator(".papier-kop__casus")
    expect(casus).to_have_text("een verhaal: Opgeruimd staat netjes?")
    rings = page.locator(".papier__hokje").evaluate_all("alle => alle.map(een => getComputedStyle(een).borderTopWidth)")
    assert [float(width.removesuffix("px")) > 3 for width in rings] == [False, False, True], "its ring is filled"
    koppen = page.locator("h3:has(+ .invalshoek)")
    assert koppen.count() > 3
    assert [koppen.nth(nummer).evaluate(LOOSE) for nummer in range(koppen.count())] == [[]] * koppen.count()


def test_a_question_prints_with_lines_to_write_on(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    question = page.locator(".verdiepingsvraag").first
    assert question.evaluate(HEIGHT_OF_LINES) == "auto"
    page.emulate_media(media="print")
    assert float(question.evaluate(HEIGHT_OF_LINES).removesuffix("px")) > 80
    # What leads to a list, how one cites and the sign that ends the story stand with what they belong to.
    page.locator("article").evaluate("article => article.insertAdjacentHTML('beforeend', '<p>Zo:</p><ul><li>a</ul>')")
    assert page.get_by_text("Zo:").evaluate("p => getComputedStyle(p).breakAfter") == "avoid"
    assert page.locator(".citeer").evaluate("deel => getComputedStyle(deel).breakInside") == "avoid"
    for deel in (".casus-rust", ".citeer"):
        assert page.locator(deel).evaluate("deel => getComputedStyle(deel).breakBefore") == "avoid", deel


@pytest.mark.parametrize("colour_scheme", ["dark"])
def test_paper_is_white_also_in_the_dark(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("colour_scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "Lees verder"),
        ("leerroutes/geld-en-schaamte/", "Open het kijkraam"),
        ("meewerken/architectuur/", "casuskijker export"),
    ],
)
def test_every_word_is_dark_on_paper_also_that_on_a_button(page: Page, address: str, words: str) -> None:
    page.goto(address)
    expect(page.locator("article :is(a, code)").filter(has_text=words).first).to_be_visible()
    page.emulate_media(media="print")
    assert page.evaluate(PALE_WORDS) == []
    grounds = page.locator("article .knop").evaluate_all(
        "buttons => buttons.map(button => getComputedStyle(button).backgroundColor)"
    )
    assert set(grounds) <= {"rgba(0, 0, 0, 0)"}, "a printer that prints grounds too must not cover the words"


def test_a_casus_is_a_document_of_a4_pages(page: Page) -> None:
    page.goto("casussen/opgeruimd-staat-netjes/")
    pdf = page.pdf(prefer_css_page_size=True)
    sizes = {tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([\d. ]+)\]", pdf)}
    assert {(round(width), round(height)) for _, _, width, height in sizes} == {(595, 842)}


def test_a_sheet_says_of_a_dossier_what_it_knows_and_else_asks_for_it(page: Page) -> None:
    """Never both: 'Mijn praktijk, 28 november' above a line for the date, or an outcome of nothing."""
    page.goto("kijkramen/presentie/")
    known = page.locator(".dossier-balk__titel, .profiel, .invalshoek__telling")
    expect(known).to_have_count(2 + 6)
    asked = page.locator(".papier-kop")
    page.emulate_media(media="print")
    expect(asked).to_be_visible()
    expect(known.locator("visible=true")).to_have_count(0)
    expect(page.locator(".zonder-script")).to_be_hidden()
    page.emulate_media(media="screen")
    page.locator(".ingredient").first.get_by_label("soms").check()
    page.emulate_media(media="print")
    expect(asked).to_be_hidden()
    expect(known.locator("visible=true")).to_have_count(2 + 6)
    page.evaluate("document.documentElement.dataset.afdruk = 'leeg'")
    expect(asked).to_be_visible()
    expect(known.locator("visible=true")).to_have_count(0)


LOOKS_LIKE_A_LINK = """() => [...document.querySelectorAll("article a")]
    .filter((link) => link.checkVisibility() && getComputedStyle(link).textDecorationLine === "underline")
    .map((link) => link.textContent.trim())"""


def before_print(page: Page) -> None:
    page.locator("link-lijst:defined").wait_for(state="attached")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


def test_links_are_written_out_on_paper_under_the_address_that_everybody_has(page: Page) -> None:
    page.goto("casussen/gezonde-geest-gezond-lichaam/")
    page.evaluate("""document.querySelector("link[rel=canonical]").href =
        "https://voorbeeld.test/een/pad/casussen/gezonde-geest-gezond-lichaam/";
        const article = document.querySelector("article");
        const link = '<a href="../../kijkramen/een-ander-soort-gesprek/">een ander gesprek</a>';
        article.insertAdjacentHTML("beforeend", `<p>Voer ${link}.</p>`);""")
    before_print(page)
    listed = page.locator("link-lijst li")
    gesprek = listed.filter(has_text="een ander gesprek")
    expect(gesprek).to_contain_text("https://voorbeeld.test/een/pad/kijkramen/een-ander-soort-gesprek/")
    page.locator("link-lijst").evaluate("lijst => { lijst.style.width = '9em'; }")
    lines = gesprek.locator("span").evaluate_all("delen => delen.map(deel => deel.getClientRects().length)")
    assert len(lines) > 3
    assert set(lines) == {1}, "no line ends in a hyphen of the address"
    # What one chooses from on cards and in lists is found by its title.
    expect(listed.filter(has_text="Presentie")).to_have_count(0)
    expect(listed.filter(has_text="verhalen.participatie-praktijk.nl")).to_have_count(1)
    addresses = listed.all_inner_texts()
    assert [
        line for line in addresses if re.search(f"127.0.0.1|{ADDRESS}|/begrippen/|/docent/|/mijn-kijkwerk/", line)
    ] == []
    looks = page.evaluate(LOOKS_LIKE_A_LINK)
    assert looks
    assert [words for words in looks if not any(line.startswith(words) for line in addresses)] == []
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(listed).to_have_count(0)
    page.evaluate("document.querySelector('link[rel=canonical]').remove()")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(listed).to_have_text([re.compile("^https?://verhalen")])


@pytest.mark.parametrize("javascript", [True, False])
def test_a_closed_vervolg_stays_off_paper_and_so_does_the_page_for_the_docent(page: Page, *, javascript: bool) -> None:
    page.goto("casussen/formulierenbrigade-in-de-mcdonalds/")
    parts, texts = page.locator(".vervolg__deel"), page.locator(".vervolg__tekst")
    if javascript:
        before_print(page)
    page.emulate_media(media="print")
    expect(page.get_by_text("lees je na het gesprek op de site")).to_be_visible()
    expect(parts.locator("visible=true")).to_have_count(0)
    expect(page.get_by_text("Geef je les met dit verhaal?")).to_be_hidden()
    page.emulate_media(media="screen")
    for part in parts.all():
        part.locator("> summary").click()
    page.emulate_media(media="print")
    expect(texts.locator("visible=true")).to_have_count(parts.count())
    expect(page.get_by_text("lees je na het gesprek op de site")).to_be_hidden()


def test_other_things_that_are_folded_away_are_on_paper(page: Page) -> None:
    page.goto("meewerken/markdown/")
    page.evaluate("""() => {
        const details = document.createElement("details");
        details.append(document.createElement("summary"), document.createElement("p"));
        details.lastChild.textContent = "Een boete van driehonderd euro.";
        document.querySelector("article").append(details);
    }""")
    text = page.get_by_text("Een boete van driehonderd euro.", exact=True)
    expect(text).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(text).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(text).to_be_hidden()


@pytest.mark.parametrize("width", [658])  # of A4 between its margins
def test_a_wide_table_is_whole_on_paper(page: Page) -> None:
    page.goto("meewerken/architectuur/")
    page.evaluate("""() => {
        const table = document.createElement("table");
        for (const tag of ["th", "td"]) {
            const row = table.insertRow();
            for (let column = 1; column <= 7; column++) {
                const cell = row.appendChild(document.createElement(tag));
                cell.textContent = "Arbeidsongeschiktheidsverzekeringsmaatschappij met nog woorden";
            }
        }
        document.querySelector("article").prepend(table);
    }""")
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 658
    cells = page.locator("table").first.locator("th, td")
    assert cells.evaluate_all("cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length") == 0


def count_sheets(page: Page) -> int:
    return len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("address", ["leerroutes/achter-de-keukentafel/", "casussen/twee-kussenslopen-post/", ""])
def test_where_it_comes_from_takes_no_sheet_of_its_own_and_stands_on_each(page: Page, address: str) -> None:
    page.goto(address)
    foot = page.locator(".papier-voet").text_content()
    assert foot
    assert address in foot
    with_foot = count_sheets(page)
    sheets = page.evaluate("document.adoptedStyleSheets.map(sheet => sheet.cssRules[0].cssText).join()")
    assert f'@bottom-left {{ content: "{foot}"' in sheets
    page.reload()
    page.locator(".papier-voet").evaluate("foot => foot.remove()")
    assert with_foot == count_sheets(page) > 0


PLACES = """rows => rows.map((row) => [
  Math.round(row.getBoundingClientRect().left), parseFloat(getComputedStyle(row).paddingTop)])"""
"""Of each row where it begins, and how much room there is above it."""


def test_lines_that_nobody_presses_stand_close_on_paper_and_beside_each_other(page: Page) -> None:
    """As far apart as fingers want them, in one column, they pushed the last three lines of this page over."""
    page.goto("casussen/opgeruimd-staat-netjes/")
    rows = page.locator(".regels:has(> li:nth-child(3)) > li")
    on_screen = rows.evaluate_all(PLACES)
    page.emulate_media(media="print")
    on_paper = rows.evaluate_all(PLACES)
    assert len({left for left, _ in on_screen}) == 1
    assert len({left for left, _ in on_paper}) == 2
    assert max(padding for _, padding in on_paper) < min(padding for _, padding in on_screen)


def test_what_a_column_is_called_is_whole_on_paper(page: Page) -> None:
    page.goto("docent/casussen/in-gesprek-met-de-stad/")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 650, "height": 900})
    kop = page.get_by_role("columnheader", name="Minuten")
    assert kop.evaluate("kop => kop.scrollWidth <= kop.clientWidth && kop.clientHeight < 40")


@pytest.mark.parametrize("address", ["casussen/", "docent/"])
def test_what_one_chooses_from_is_printed_with_its_heading_and_without_its_addresses(page: Page, address: str) -> None:
    page.goto(address)
    before_print(page)
    assert page.locator("link-lijst").evaluate("lijst => lijst.textContent.includes('opgeruimd-staat-netjes')") is False
    leads = page.locator("article h2 + p:has(+ .kaarten), article h2:has(+ :is(.kaarten, .regels))")
    breaks = leads.evaluate_all("alle => alle.map(een => getComputedStyle(een).breakAfter)")
    assert set(breaks) == {"avoid"}
    # A grid is parted from what stands above it, whatever that says.
    lists = page.locator(".kaarten, .docent-lijst").evaluate_all(
        "alle => alle.map(een => getComputedStyle(een).display)"
    )
    assert set(lists) == {"block"}


def test_explained_words_are_printed_without_the_lists_of_where_they_occur(page: Page) -> None:
    page.goto("begrippen/")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".begrippen__uitleg").first).to_be_visible()
    expect(page.locator(".begrippen__gebruik").first).to_be_hidden()
    expect(page.locator("link-lijst").get_by_text("Opgeruimd staat netjes?")).to_have_count(0)


def test_nine_cards_lie_on_a_sheet_and_no_sheet_is_empty(page: Page) -> None:
    page.goto("kaarten/")
    stapel = page.locator("#stapel-kan-dit-netwerk-dit-dragen")
    stapel.locator("summary").click()
    cards = stapel.locator(".speelkaart").count()
    assert cards > 9
    assert count_sheets(page) == -(-cards // 9)


def test_who_prints_cards_without_opening_a_deck_reads_how(page: Page) -> None:
    page.goto("kaarten/")
    page.emulate_media(media="print")
    expect(page.get_by_text("open alleen de stapels")).to_be_visible()
    assert count_sheets(page) == 1


def test_the_licence_that_each_sheet_names_is_written_out_nowhere(page: Page) -> None:
    page.goto("docent/lessen/nieuwe-gemeente-nieuw-wijkteam/les-45/")
    before_print(page)
    expect(page.locator("link-lijst li")).to_have_count(0)
    assert count_sheets(page) == 1


def test_what_stands_above_a_question_never_ends_a_sheet(page: Page) -> None:
    """Also where an answer may run on to the next."""
    page.goto("casussen/opgeruimd-staat-netjes/")
    vraag = page.locator(".verdiepingsvraag").first
    vraag.get_by_text("Schrijf je antwoord").click()
    vraag.locator("textarea").fill("Een lang antwoord. " * 200)
    page.emulate_media(media="print")
    labels = page.locator(".verdiepingsvraag__leerstijl")
    assert set(labels.evaluate_all("all => all.map((each) => getComputedStyle(each).breakAfter)")) == {"avoid"}

"""Begrippen are explained where a reader first meets them, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown as to_html

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.begrip_zoeker import BegripZoeker
from casuskijker.domain.casus import Verdiepingsvraag
from casuskijker.domain.site import Site
from casuskijker.rendering import explain_page
from casuskijker.rendering.casus import render_casus
from casuskijker.rendering.links import Links
from casuskijker.rendering.markdown import render_line
from casuskijker.rendering.uitlegger import Uitlegger
from tests.domain.builders import build_casus
from tests.rendering.builders import build_catalogus, show

BEGRIPPEN = (
    Begrip(naam="presentie", uitleg="Er *zijn* voor iemand."),
    Begrip(naam="eigen kracht", uitleg="Wat je zelf kunt."),
)
LINK = '<a class="begrip" id="begrip-presentie" href="../begrippen/#presentie">{}</a>'


def explain(text: str) -> str:
    return Uitlegger(BegripZoeker(BEGRIPPEN).find, begrippen="../begrippen/").explain_markdown(text)


def test_only_the_first_use_is_explained() -> None:
    assert explain("Met presentie\nof zonder presentie.") == f"Met {LINK.format('presentie')}\nof zonder presentie."


@pytest.mark.parametrize(
    "text",
    [
        "## Over presentie",
        "Over presentie\n===",
        "`presentie`",
        "    presentie in code",
        "```\npresentie\n```",
        "[presentie](x.md)",
        "![presentie](x.jpg)",
        "<span title='presentie'>",
        "https://voorbeeld.test/presentie",
        "Een vraag {#presentie}",
    ],
)
def test_headings_links_and_code_are_left_alone(text: str) -> None:
    assert explain(text) == text


@pytest.mark.parametrize("text", ["- presentie", "> presentie", "1. **presentie**", "(presentie"])
def test_lists_and_quotations_are_text(text: str) -> None:
    assert explain(text) == text.replace("presentie", LINK.format("presentie"))


@given(st.text(st.sampled_from("presentie. `[]()*_#>-<{}\n \\&|"), max_size=60))
def test_the_words_of_an_author_all_stay(text: str) -> None:
    explained = explain(text)
    for tag in LINK.split("{}"):
        explained = explained.replace(tag, "")
    assert explained == text


def test_a_link_is_a_link_once_markdown_is_done() -> None:
    assert to_html(explain("Dat is presentie.")) == f"<p>Dat is {LINK.format('presentie')}.</p>"


def test_within_a_component_a_link_keeps_its_words() -> None:
    links = Links("casussen/a.md", uitlegger=Uitlegger(BegripZoeker(BEGRIPPEN).find, begrippen="../begrippen/"))
    html = render_line("[presentie](b.md), presentie & *eigen kracht*", links)
    assert html.startswith(
        '<a href="../../casussen/b/">presentie</a>, ' + LINK.format("presentie") + ' &amp; <em><a class="begrip"'
    )


def test_a_page_explains_a_word_once_and_has_its_explanation_outside_the_text() -> None:
    casus = build_casus(
        tekst="Er is presentie.",
        verdiepingsvragen=(Verdiepingsvraag(id="v", tekst="Waar zie je presentie, en eigen kracht?"),),
    )
    page = render_casus(Site(build_catalogus(casus, begrippen=BEGRIPPEN)), casus)
    found = show(page)
    explained = [each["href"] for tag, each in found.tags if tag == "a" and each.get("class") == "begrip"]
    assert explained == ["../../begrippen/#presentie", "../../begrippen/#eigen-kracht"]
    assert found.all("template", "data-bij") == ["begrip-presentie", "begrip-eigen-kracht"]
    assert "".join(page.parts).count("Uitleg van de redactie, zonder bron.") == 2, "each says whose explanation it is"
    assert "Er is presentie." in found.text
    assert "Er zijn voor iemand" not in found.text
    assert "<p>Er <em>zijn</em> voor iemand.</p>" in page.html


def test_a_note_with_an_explanation_stands_in_it() -> None:
    noted = Begrip(naam="presentie", uitleg="Er zijn.[^1]\n\n[^1]: Met geduld.")
    casus = build_casus(tekst="Er is presentie.")
    page = render_casus(Site(build_catalogus(casus, begrippen=(noted,))), casus)
    inside = page.html.partition("<template")[2].partition("</template>")[0]
    assert "Met geduld." in inside


def test_a_site_without_begrippen_has_pages_without_windows() -> None:
    casus = build_casus(tekst="Er is presentie.")
    assert "begrip" not in render_casus(Site(build_catalogus(casus)), casus).inhoud


def explain_by_hand(text: str, page: str = "over.md") -> str:
    return explain_page(text, Site(build_catalogus(begrippen=BEGRIPPEN)), page=page)


def test_a_page_by_hand_keeps_its_front_matter() -> None:
    page = explain_by_hand("---\ntitle: Over presentie\n---\n\nOver presentie.\n")
    assert page.startswith(
        f"---\ntitle: Over presentie\n---\n\nOver {LINK.format('presentie')}.\n\n<div><begrip-uitleg>"
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("begrippen/index.md", "Over presentie.\n"),
        ("over.md", "---\nlang: en\n---\n\nAbout presentie.\n"),
        ("over.md", "---  \nlang: 'en'\n...\n\nAbout presentie.\n"),
        ("over.md", "Over niets.\n"),
    ],
)
def test_other_pages_by_hand_stay_as_they_are(page: str, text: str) -> None:
    assert explain_by_hand(text, page) == text


@pytest.mark.parametrize("lang", ['"nl"', "nl-BE"])
def test_a_page_that_says_that_it_is_in_dutch_has_them_explained(lang: str) -> None:
    assert LINK.format("presentie") in explain_by_hand(f"---\nlang: {lang}\n---\n\nOver presentie.\n")

"""A plain telling out of its file: where it lies, what it may hold, and what is said of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.loading.text.gewone_woorden import find_ongewoon, is_gewoon, load_woorden, measure_zinnen
from tests.loading.voorbeeldsite import KIJKRAAM as WHOLE
from tests.loading.voorbeeldsite import load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen

CASUS = "---\ntitel: De post\nomschrijving: Ze leest haar post niet.\n{}---\n\n{}\n"
KIJKRAAM = (
    "---\ntitel: Kijken\nomschrijving: Kijk mee.\n{}invalshoeken:\n  - id: kijken\n    titel: Kijken\n"
    "    teken: oog\n    ingredienten:\n      - id: eerst-kijken\n        titel: Kijken\n"
    "        tekst: Iemand kijkt.\n---\n\nKijk mee.\n"
)

SCHAAL = """\
cijfers:
  naam: Hoeveel?
  posities:
    - {id: veel, naam: veel, groep: zichtbaar}
    - {id: weinig, naam: weinig, groep: groei}
"""


def read(tmp_path: Path, casus: str = "", kijkraam: str = "") -> Geladen:
    files = {"casussen/01-de-brief.eenvoudig.md": casus, "kijkramen/aandacht.eenvoudig.md": kijkraam}
    return load_site(tmp_path, {name: text for name, text in files.items() if text})


def codes(geladen: Geladen) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.path) for problem in geladen.problems]


def test_it_lies_beside_the_whole_text_and_is_no_text_of_its_own(tmp_path: Path) -> None:
    geladen = read(tmp_path, CASUS.format("", "Er ligt post."), KIJKRAAM.format("voor: [ik]\n"))
    assert codes(geladen) == []
    catalogus = geladen.catalogus
    assert ([*catalogus.casus_by_slug], [*catalogus.kijkraam_by_slug]) == (["de-brief"], ["aandacht"])
    assert catalogus.eenvoudige_casus_by_slug["de-brief"].tekst == "Er ligt post."
    assert catalogus.eenvoudig_kijkraam_by_slug["aandacht"].invalshoeken[0].teken == "oog"


def test_a_text_may_lead_to_its_page(tmp_path: Path) -> None:
    geladen = read(tmp_path, CASUS.format("", "Zie [dit](de-brief/eenvoudig.md) en [dat](../kijkramen/aandacht.md)."))
    assert codes(geladen) == []
    geladen = read(tmp_path, CASUS.format("", "Zie [dit](#daar) en [dat](weg.md)."))
    assert codes(geladen) == [("C303", "casussen/01-de-brief.eenvoudig.md")]
    assert [plek.pages for plek in geladen.plekken] == [("casussen/de-brief/eenvoudig.md",)]


@pytest.mark.parametrize("text", ["Geen gegevens.", CASUS.format("nummer: 1\n", "Er ligt post.")])
def test_what_cannot_be_read_is_not_told(tmp_path: Path, text: str) -> None:
    geladen = read(tmp_path, text, "Ook geen.")
    assert {path for _, path in codes(geladen)} == {
        "casussen/01-de-brief.eenvoudig.md",
        "kijkramen/aandacht.eenvoudig.md",
    }
    assert (geladen.catalogus.eenvoudige_casussen, geladen.catalogus.eenvoudige_kijkramen) == ((), ())


def test_a_kijkraam_with_a_mistake_in_it_is_not_told(tmp_path: Path) -> None:
    geladen = read(tmp_path, kijkraam=KIJKRAAM.format("schaal: weg\n"))
    assert {path for _, path in codes(geladen)} == {"kijkramen/aandacht.eenvoudig.md"}
    assert geladen.catalogus.eenvoudige_kijkramen == ()


def test_one_of_a_text_that_cannot_be_read_says_nothing_more(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {
        "casussen/01-de-brief.md": "Kapot.",
        "kijkramen/aandacht.md": "Kapot.",
        "casussen/01-de-brief.eenvoudig.md": CASUS.format("", "Er ligt post."),
        "kijkramen/aandacht.eenvoudig.md": KIJKRAAM.format(""),
    }
    geladen = load_site(tmp_path, files)
    assert {path for _, path in codes(geladen)} == {"casussen/01-de-brief.md", "kijkramen/aandacht.md"}
    assert geladen.catalogus.eenvoudige_casus_by_slug == {}


@pytest.mark.parametrize("folder", ["werkvormen", "lessen"])
def test_what_is_no_casus_or_kijkraam_cannot_be_told_so(tmp_path: Path, folder: str) -> None:
    path = f"site_config/{folder}/doorvragen.eenvoudig.md"
    assert codes(load_site(tmp_path, {path: CASUS.format("", "Er ligt post.")})) == [("C317", path)]


def test_a_question_may_belong_to_a_turn_that_only_the_whole_text_tells(tmp_path: Path) -> None:
    whole = (
        "---\ntitel: De brief\nomschrijving: Een brief.\nactoren: [bewoner]\nsleutelwoorden: [schulden]\n---\n\n"
        "Er ligt een brief.\n\n## Verdiepingsvragen\n\n1. En nu? {#en-nu na=de-bel}\n\n"
        "## Vervolg\n\n### De bel {#de-bel}\n\nEr wordt gebeld.\n"
    )
    path = "casussen/01-de-brief.eenvoudig.md"
    for turn, found in (("de-bel", []), ("de-bell", [("C318", path)])):
        plain = CASUS.format("", f"Er ligt post.\n\n## Verdiepingsvragen\n\n1. En nu? {{#en-nu na={turn}}}")
        assert codes(load_site(tmp_path, {"casussen/01-de-brief.md": whole, path: plain})) == found


def test_a_kijkraam_that_names_no_schaal_has_that_of_the_whole_one(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {
        "kijkramen/aandacht.md": WHOLE.replace("invalshoeken:", "schaal: cijfers\ninvalshoeken:"),
        "kijkramen/aandacht.eenvoudig.md": KIJKRAAM.format(""),
        "site_config/schalen.yml": SCHAAL,
    }
    geladen = load_site(tmp_path, files)
    assert codes(geladen) == []
    assert geladen.catalogus.eenvoudig_kijkraam_by_slug["aandacht"].schaal == geladen.catalogus.schalen["cijfers"]


def test_two_files_cannot_tell_one_text(tmp_path: Path) -> None:
    text = CASUS.format("", "Er ligt post.")
    names = ("casussen/01-de-brief.eenvoudig.md", "casussen/02-de-brief.eenvoudig.md")
    assert codes(load_site(tmp_path, dict.fromkeys(names, text))) == [("C301", names[1])]


@pytest.mark.parametrize(
    ("texts", "words"),
    [([], 0), (["Een twee."], 2), (["Een twee. Drie vier vijf zes."], 3), (["Een.", "Twee drie."], 1.5)],
)
def test_the_length_of_sentences_is_that_of_all_of_them(texts: list[str], words: float) -> None:
    assert measure_zinnen(texts) == words


@pytest.mark.parametrize("word", ["huis", "huizen", "huisje", "mevrouw", "telefoons"])
def test_a_common_word_is_known_with_an_ending_too(word: str) -> None:
    assert is_gewoon(word)


def test_a_word_that_few_people_use_is_named_once_without_names_and_what_is_explained() -> None:
    text = "Het dwangbevel is voor Zwaluwhof. Zwaluwhof weet van het dwangbevel, van incasso en van 3 dingen."
    assert find_ongewoon([text]) == ["dwangbevel", "incasso"]
    assert find_ongewoon([text], uitgelegd=["Incasso"]) == ["dwangbevel"]


def test_the_list_is_ten_thousand_words_and_says_whose_it_is_and_what_one_may_do_with_it() -> None:
    assert len(load_woorden()) == 10_000
    assert not [word for word in load_woorden() if word != word.lower() or " " in word]

"""What the editors of this site promise of its content, beyond what makes a casus or kijkraam valid.

`make check` runs these. They hold for our own content only: another organisation promises other things.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import LEERSTIJLEN
from casuskijker.domain.vaste_ids import find_vaste_ids
from casuskijker.loading import read_bronmappen
from casuskijker.loading.ids.vaste_ids import read_vaste_ids
from casuskijker.markdown.front_matter import read_search_wish, split_front_matter
from casuskijker.markdown.lesplannen import find_korte_opzet, list_lesplannen
from tests import PROJECT
from tests.onze_inhoud import read_onze_inhoud

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.werkvorm import Werkvorm


CASUSSEN = pytest.mark.parametrize("casus", read_onze_inhoud().casussen, ids=lambda casus: casus.slug)
KIJKRAMEN = pytest.mark.parametrize("kijkraam", read_onze_inhoud().kijkramen, ids=lambda kijkraam: kijkraam.slug)
WERKVORMEN = PROJECT / "site_config/werkvormen"
WORDS = {"casus": (350, 2300), "praktijkvoorbeeld": (350, 750), "vignet": (150, 500)}
"""How long a text of each soort may be, with some room for the editor."""


PLACE, POINT = "(?:eerste|laatste|volgende|vorige)", r"(?:punt(?:en)?|vra(?:ag|gen)|zin(?:nen)?)"
BY_PLACE = re.compile(rf"(?:^|\. )(?:Het|De) {PLACE}(?: \w+)? {POINT}\b|\b[Dd]eze (?:twee|drie|vier|vijf)\b")
"""What points of a kijkraam must not go by: of some of them alone, another one stands there."""
SINCE = re.compile(r"(?:### Sindsdien\n\n|\*\*Sindsdien\.\*\*).+ op \d+ \w+ 20\d\d.+Zoek .+")
"""What changed since a story, in the part of its docent."""


def test_the_content_is_what_the_site_promises() -> None:
    catalogus = read_onze_inhoud()
    counts = {soort: sum(casus.soort == soort for casus in catalogus.casussen) for soort in WORDS}
    assert counts["casus"] == 16
    assert counts["praktijkvoorbeeld"] == 18
    assert counts["vignet"] >= 16
    assert [casus.nummer for casus in catalogus.casussen][:16] == list(range(1, 17))
    assert [len(groep.casussen) for groep in catalogus.groepen][:4] == [4, 4, 4, 4]
    assert len(catalogus.kijkramen) == 22
    assert 75 <= len(catalogus.begrippen) <= 90
    assert sum(vraag.herkomst == "bron" for casus in catalogus.casussen for vraag in casus.verdiepingsvragen) == 86


@KIJKRAMEN
def test_no_point_is_named_by_its_place_for_a_step_may_ask_a_few(kijkraam: Kijkraam) -> None:
    assert [each.uitleg for each in kijkraam.invalshoeken if BY_PLACE.search(each.uitleg or "")] == []


def test_what_answers_can_hang_on_is_written_down() -> None:
    bronmappen = read_bronmappen(PROJECT)
    vastgelegd = read_vaste_ids(bronmappen.vaste_ids, root=PROJECT, problems=[])
    assert vastgelegd
    new = sorted(map(str, find_vaste_ids(read_onze_inhoud()) - vastgelegd.places.keys()))
    assert new == [], "typ: casuskijker check --vastleggen"


@CASUSSEN
def test_a_casus_has_questions_for_every_leerstijl_a_source_and_a_part_for_the_docent(casus: Casus) -> None:
    leerstijlen = {vraag.leerstijl for vraag in casus.verdiepingsvragen}
    assert leerstijlen >= set(LEERSTIJLEN) if casus.soort == "casus" else len(leerstijlen) > 1
    assert casus.bron
    assert casus.voor_de_docent
    assert casus.kijkramen
    assert casus.duur


@CASUSSEN
def test_a_story_is_as_long_as_its_soort_allows(casus: Casus) -> None:
    shortest, longest = WORDS[casus.soort]
    assert shortest <= len(casus.tekst.split()) <= longest


@KIJKRAMEN
def test_an_ingredient_names_its_place_in_the_source(kijkraam: Kijkraam) -> None:
    ingredienten = [item for invalshoek in kijkraam.invalshoeken for item in invalshoek.ingredienten]
    assert [item.id for item in ingredienten if not item.bron] == []
    assert kijkraam.bron
    assert kijkraam.grenzen


@pytest.mark.parametrize("begrip", read_onze_inhoud().begrippen, ids=lambda begrip: begrip.slug)
def test_a_begrip_says_whose_explanation_it_is(begrip: Begrip) -> None:
    assert begrip.bron or begrip.herkomst == "redactie"


def test_every_begrip_is_used_somewhere() -> None:
    catalogus = read_onze_inhoud()
    texts = [
        *(text for casus in catalogus.casussen for text in (*casus.texts, casus.voor_de_docent, *casus.sleutelwoorden)),
        *(text for kijkraam in catalogus.kijkramen for text in (*kijkraam.texts, kijkraam.titel)),
        *(veld.uitleg for veld in catalogus.spanningsvelden),
        *(text for route in catalogus.leerroutes for stap in route.stappen for text in (stap.tekst, stap.doel)),
        *(path.read_text("utf-8") for path in (PROJECT / "content").rglob("*.md")),
    ]
    used = {vondst.slug for text in texts for vondst in catalogus.begrip_zoeker.find(text)}
    assert [begrip.naam for begrip in catalogus.begrippen if begrip.slug not in used] == []


@pytest.mark.parametrize(
    "woord", ["zelfmoord", "suïcide", "zelfdoding", "huiselijk geweld", "kindermishandeling", "misbruik"]
)
def test_who_searches_for_what_hurts_sees_whom_to_call(woord: str) -> None:
    lijnen = [lijn for wijzer in read_onze_inhoud().hulpwijzers if woord in wijzer.woorden for lijn in wijzer.lijnen]
    assert {nummer for lijn in lijnen for nummer, _ in lijn.nummers} >= {"112", "113", "0800-0113", "0800-2000"}


QUOTED = re.compile(r"‘([^‘’]{4,})’(?!\w)")
NAMED = re.compile(r"(?<=[a-zé,;:] )([A-Z][a-zé]{2,})")
ROLE = re.compile(
    r"\b(?:de|zijn|haar|hun) (\w*(?:medewerker|werkster|werker|consulent|begeleider|chef|coach|raadsman|buurvrouw|"
    r"buurman|huisarts|wethouder|ambtenaar|makelaar|vriend|vriendin|zus|zoon|dochter|moeder|vader))\b"
)


def flatten(texts: Iterable[str]) -> str:
    """Return texts as they are compared: words only."""
    return " ".join(re.sub(r"[^\w\s]", " ", " ".join(texts)).casefold().split())


@pytest.mark.parametrize("leerroute", read_onze_inhoud().leerroutes, ids=lambda leerroute: leerroute.id)
def test_what_a_leerroute_quotes_and_names_is_in_its_casussen(leerroute: Leerroute) -> None:
    steps = [stap for stap in leerroute.stappen if stap.soort == "casus"]
    told = {
        stap.doel: flatten((casus.titel, *casus.texts))
        for stap in steps
        for casus in [read_onze_inhoud().casus_by_slug[stap.doel]]
    }
    quotes = [(stap.doel, quote) for stap in steps for quote in QUOTED.findall(stap.tekst)]
    assert [(doel, quote) for doel, quote in quotes if flatten([quote]) not in told[doel]] == []
    names = [name for stap in steps for name in NAMED.findall(stap.tekst)]
    assert [name for name in names if flatten([name]) not in " ".join(told.values())] == []


def test_the_sixteen_say_what_changed_since_and_when_that_was_read() -> None:
    numbered = [casus for casus in read_onze_inhoud().casussen if casus.nummer]
    assert len(numbered) == 16
    since = {casus.slug: SINCE.search(casus.voor_de_docent) for casus in numbered}
    assert [slug for slug, found in since.items() if not found] == []
    assert [casus.slug for casus in read_onze_inhoud().casussen if "aat opzoeken hoe" in casus.voor_de_docent] == []


def test_every_tweeluik_has_a_les() -> None:
    catalogus = read_onze_inhoud()
    lessen = {les.tweeluik: les for les in catalogus.verhalenlessen if les.tweeluik}
    assert len(catalogus.tweeluiken) >= 6
    assert [tweeluik.id for tweeluik in catalogus.tweeluiken if tweeluik.id not in lessen] == []


@CASUSSEN
def test_a_person_whom_a_question_asks_about_is_in_the_story(casus: Casus) -> None:
    story = flatten((casus.tekst, *(deel.tekst for deel in casus.vervolg)))
    asked = {role for vraag in casus.verdiepingsvragen for role in ROLE.findall(vraag.tekst)}
    assert {role for role in asked if role not in story} == set()


@CASUSSEN
def test_a_praktijkvoorbeeld_or_vignet_can_be_found_back_in_its_source(casus: Casus) -> None:
    assert casus.plaats or casus.soort == "casus"


OURS = re.compile(
    r"\b(?:hebben wij|door ons) (?:bedacht|verzonnen)|\b(?:is|zijn) (?:ook )?van ons|in één lunch|\bmaakten wij"
)
ABOUT_QUESTIONS = re.compile(r"vraag \d(?! vertelt)|vragen\b(?! en | \d)")
"""Of a question its page says itself whose it is."""


@CASUSSEN
def test_what_the_docent_is_told_that_we_made_up_is_told_to_every_reader(casus: Casus) -> None:
    sentences = re.split(r"(?<=[.!?])\s", casus.voor_de_docent)
    told = [each for each in sentences if OURS.search(each) and not ABOUT_QUESTIONS.search(each)]
    assert not told or casus.bewerking


@KIJKRAMEN
def test_a_kijkraam_does_not_speak_of_people_who_are_not_in_it(kijkraam: Kijkraam) -> None:
    of_the_bron = read_onze_inhoud().bronnen[str(kijkraam.bron)].bewerking
    assert "Waar het over mensen gaat" not in (kijkraam.bewerking or of_the_bron)


VRAAGWOORDEN = {"hoe", "wat", "wie", "waar", "waarom", "wanneer", "welke", "welk", "mag", "moet", "kan", "ik", "mijn"}
"""Words that make a question of what people type."""
MOST_WORDS = 5
"""The names of laws and services are this long: Centrum voor Jeugd en Gezin."""


def test_what_texts_are_found_by_are_words_of_the_field_and_never_a_whole_question() -> None:
    catalogus = read_onze_inhoud()
    woorden = [woord for zoekwoord in catalogus.zoekwoorden for woord in zoekwoord.woorden]
    woorden += [woord for trefwoorden in catalogus.trefwoorden for woord in trefwoorden.woorden]
    assert woorden
    for woord in woorden:
        words = re.findall(r"[\w-]+", woord.casefold())
        assert len(words) <= MOST_WORDS, woord
        assert not VRAAGWOORDEN & set(words) or len(words) == 1, woord
        assert "?" not in woord, woord


IN_PASSING = frozenset({
    "asiel", "ernstig ziek", "examen", "film", "huiswerk", "logopedist", "oorlog", "stadspas",
    "uit de kast", "vacatures", "vakantie", "verdienen", "verzekering",
})  # fmt: skip
"""Words that stand in a text which says no more of them: nobody who looks for these is helped by it."""


def test_what_is_called_missing_stands_in_no_text_that_it_does_not_lead_to() -> None:
    catalogus = read_onze_inhoud()
    verhalen_en_kijkramen: list[Casus | Kijkraam] = [*catalogus.casussen, *catalogus.kijkramen]
    said = {text.slug: flatten((text.titel, text.omschrijving, *text.texts)) for text in verhalen_en_kijkramen}
    said |= {path.stem[3:]: flatten([path.read_text("utf-8")]) for path in WERKVORMEN.glob("*.md")}
    missing = [each for each in catalogus.zoekwoorden if each.nog_niet]
    found = {
        (woord, slug)
        for zoekwoord in missing
        for woord in zoekwoord.woorden
        for slug, text in said.items()
        if f" {flatten([woord])} " in f" {text} " and slug not in {doel.naam for doel in zoekwoord.zie}
    }
    assert missing
    assert sorted(each for each in found if each[0] not in IN_PASSING) == []
    assert {woord for woord, _ in found} == IN_PASSING


TELWOORDEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
MINUTES = re.compile(r"\((?:\.\./)?casussen/([\w-]+)\.md\)[^.\n]{0,40}?(\w+) minuten")


def test_a_page_by_hand_names_the_minutes_that_a_verhaal_takes() -> None:
    tijden = {casus.slug: casus.leestijd for casus in read_onze_inhoud().casussen}
    pages = sorted((PROJECT / "content").glob("*.md"))
    named = [(page.name, *found) for page in pages for found in MINUTES.findall(page.read_text("utf-8"))]
    assert named
    for page, slug, number in named:
        assert number in {str(tijden[slug]), TELWOORDEN[tijden[slug]]}, (page, slug)


def test_every_verhaal_has_what_is_promised_to_docenten_and_every_casus_a_les() -> None:
    """The home page and *Samenspel* say so; a short plan is promised of some only."""
    for casus in read_onze_inhoud().casussen:
        assert casus.voor_de_docent, casus.slug
        assert casus.lessen or casus.soort != "casus", casus.slug


def test_every_text_says_where_it_is_from_and_what_we_changed() -> None:
    """As home, *Bronnen en keuzes* and the foot of every page promise."""
    catalogus = read_onze_inhoud()
    texts: list[Casus | Kijkraam] = [*catalogus.casussen, *catalogus.kijkramen]
    for text in texts:
        bron = catalogus.bronnen[str(text.bron)]
        assert text.bewerking or bron.bewerking, text.slug
    assert [kijkraam.slug for kijkraam in catalogus.kijkramen if not kijkraam.grenzen.strip()] == []
    asked = [vraag for casus in catalogus.casussen if casus.soort != "casus" for _, vraag in casus.find_vragen()]
    assert {vraag.herkomst for vraag in asked} == {"redactie"}
    from_the_book = [catalogus.kijkraam_by_slug[slug] for slug in ("presentie", "kwartiermaken")]
    ingredienten = [item for kijkraam in from_the_book for each in kijkraam.invalshoeken for item in each.ingredienten]
    assert [item.id for item in ingredienten if not item.bron] == []


def test_what_a_page_by_hand_is_found_by_is_short_too() -> None:
    for file in sorted((PROJECT / "content").glob("*.md")):
        wish = read_search_wish(split_front_matter(file.read_text("utf-8"))[0]) or {}
        for woord in wish.get("trefwoorden", []):
            assert len(woord.split()) <= MOST_WORDS, woord
            assert "?" not in woord, woord


def test_every_verhaal_belongs_to_an_onderwerp_and_every_kijkraam_to_a_kijkrichting() -> None:
    catalogus = read_onze_inhoud()
    found = {casus.slug for casussen in catalogus.casussen_per_onderwerp.values() for casus in casussen}
    assert [casus.slug for casus in catalogus.casussen if casus.slug not in found] == []
    placed = [slug for richting in catalogus.kijkrichtingen for slug in richting.kijkramen]
    assert sorted(placed) == sorted(catalogus.kijkraam_by_slug)
    assert [kijkraam.slug for kijkraam in catalogus.kijkramen if not kijkraam.duur] == []


def test_the_story_on_the_home_page_begins_as_the_verhaal_does() -> None:
    home = (PROJECT / "content/index.md").read_text("utf-8")
    (part,) = re.findall(r'<section class="voorproef".*?</section>', home, re.DOTALL)
    (slug,) = re.findall(r"\(casussen/([\w-]+)\.md\)", part)
    casus = read_onze_inhoud().casus_by_slug[slug]
    assert f": {casus.titel}\n\n{casus.tekst.split(chr(10) * 2)[0]}\n\n" in part
    assert f"{casus.leestijd} minuten lezen" in part


ROW = re.compile(r"^\| (\d+)\. .*?\| (\d+) \|", re.MULTILINE)
TIJD = re.compile(r"\*\*Tijd(?::\*\* | \()(\d+) minuten")


@CASUSSEN
def test_the_shortest_lesson_takes_as_long_as_the_page_says(casus: Casus) -> None:
    assert [les.minuten for les in casus.lessen] == ([45, 90] if casus.soort == "casus" else [])
    assert not casus.lessen or casus.duur == casus.lesminuten[0]
    told = {int(minuten) for minuten in TIJD.findall(casus.voor_de_docent)}
    assert told <= {casus.duur}
    assert find_korte_opzet(casus.voor_de_docent) == next(iter(told), None)
    assert list_lesplannen(casus.voor_de_docent) == [], "zet een lesplan onder '## Lessen'"


@CASUSSEN
def test_the_docent_is_told_of_every_question_once_and_of_no_other(casus: Casus) -> None:
    numbers = range(1, len(casus.verdiepingsvragen) + 1)
    minutes = {int(vraag): int(minuten) for vraag, minuten in ROW.findall(casus.voor_de_docent)}
    assert not casus.lessen or [*minutes] == [*numbers]
    named = {int(number) for number in re.findall(r"[Vv]ra(?:ag|gen) (\d+)", casus.voor_de_docent)}
    assert named <= {*numbers}


@CASUSSEN
def test_a_question_gets_the_time_in_a_lesson_that_the_docent_is_told(casus: Casus) -> None:
    """What gives a turn away is asked in the time of both: one reads the turn first."""
    minutes = {int(vraag): int(minuten) for vraag, minuten in ROW.findall(casus.voor_de_docent)}
    for les in casus.lessen:
        for number, vraag in enumerate(casus.verdiepingsvragen, start=1):
            asked = sum(stap.minuten for stap in les.stappen if (stap.soort, stap.doel) == ("vraag", vraag.id))
            read = sum(stap.minuten for stap in les.stappen if stap.soort == "vervolg") if vraag.na else 0
            assert asked in {0, *range(minutes[number] - read, minutes[number] + 1)}


@pytest.mark.parametrize("werkvorm", read_onze_inhoud().werkvormen, ids=lambda werkvorm: werkvorm.slug)
def test_a_werkvorm_says_what_to_mind_when_not_to_take_it_and_where_it_comes_from(werkvorm: Werkvorm) -> None:
    assert werkvorm.let_op
    assert werkvorm.wanneer
    assert werkvorm.wanneer_niet
    assert werkvorm.achtergrond
    assert werkvorm.bewerking or not werkvorm.bron

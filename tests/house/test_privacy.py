"""Every sentence of the privacy page is true: each has a test that holds it, or is no promise of ours."""

from __future__ import annotations

import re

from tests import PROJECT
from tests.house.code import TESTS, files_of

PAGE = (PROJECT / "content/privacy.md").read_text("utf-8")

HOST = "test_the_host_learns_nothing_of_what_a_reader_does"
NO_OTHER_HOST = "test_a_visit_to_every_kind_of_page_asks_nothing_of_another_host_and_leaves_no_cookie"
OLD = "test_an_address_of_before_is_read_and_replaced_at_once"
SHARED = "test_on_a_shared_computer_nothing_stays_behind_the_tab"
POSITIONS = "test_what_is_shared_holds_positions_only"
NO_SCRIPT = "test_without_script_no_box_promises_anything_and_the_lists_are_one_step_away"
LINK = "test_a_link_asks_first_and_leaves_nothing_in_the_address"
FRAME = "test_where_one_types_it_is_said_and_the_page_can_be_opened_by_itself"
UNDO = "test_what_was_wiped_comes_back_after_a_reload_but_not_on_a_shared_computer"
WIPE = "test_wiping_takes_everything_of_this_site_and_nothing_else_and_undo_brings_all_of_it_back"
EVERYTHING = "test_everything_goes_to_one_file_and_comes_back_elsewhere"
VOICE = "a voice to which the browser would send the text is none"

HELD = {
    "Kort gezegd: wij weten niet wie je bent en wat je hier invult.": HOST,
    "We plaatsen geen cookies.": NO_OTHER_HOST,
    "We meten je bezoek niet.": HOST,
    "Er draait geen statistiek en geen tracking.": HOST,
    "De pagina's halen niets op bij een andere website: geen lettertypen, geen video's, geen kaarten.": NO_OTHER_HOST,
    "Kies je voor de lichte of de donkere weergave, dan onthoudt je browser dat.": (
        "test_a_choice_for_dark_is_kept_on_the_next_page"
    ),
    "Voor grote letters geldt hetzelfde.": (
        "test_large_letters_stay_for_the_next_story_and_are_there_before_it_is_drawn"
    ),
    "Dat gegeven gaat nergens heen.": HOST,
    "Je wist het met Wis alles op Mijn kijkwerk, of door de gegevens van deze site in je browser te wissen.": WIPE,
    "Wat je in een kijkraam of bij een vraag invult, bewaart je eigen browser, bij elke wijziging.": (
        "test_an_answer_is_there_again_after_closing_the_page"
    ),
    "Het staat op jouw apparaat en nergens anders, tot je het zelf deelt.": HOST,
    "Wij kunnen het niet zien, en ook niet terughalen als je het kwijt bent.": HOST,
    "Op Mijn kijkwerk vind je alles terug: daar neem je het mee als bestand, open je zo'n bestand weer, of wis je "
    "alles.": EVERYTHING,
    "Zet dan Dit is een gedeelde computer aan.": SHARED,
    "De site bewaart dan alleen in dit tabblad en vergeet alles als je het sluit.": SHARED,
    "Wat je wist of overneemt uit een bestand, kun je ongedaan maken tot je het tabblad sluit: zo lang houdt je "
    "browser het nog vast.": UNDO,
    "Op een gedeelde computer onthoudt de site dat niet.": UNDO,
    "Dan staat dat op de pagina, en je kunt die in een eigen tabblad openen.": FRAME,
    "Kies je Deel mijn antwoorden, dan maakt je browser een code, een link of een bestand.": POSITIONS,
    "Daarin staan je keuzes, voor wie je keek, over welke casus als het over een casus ging, en een kenmerk dat zorgt "
    "dat je één keer meetelt.": (
        "a code says through whose eyes, and of which casus if it is about one, in two or seven signs more"
    ),
    "In het bestand staat ook de dag, en geen tijd.": "what goes to a group tells the day, and no hour",
    "Het kenmerk komt uit het toeval, en staat alleen in je dossier en in wat je deelt.": (
        "a mark is seven signs from chance, and none is one of before"
    ),
    "Je notities gaan niet mee, en je naam alleen als je die daar typt.": POSITIONS,
    "Wie twee codes van jou heeft, ziet aan het kenmerk dat ze van hetzelfde dossier zijn.": (
        "two members who chose the same differ, and one dossier keeps its mark"
    ),
    "In een link staat de code achter het teken #: dat deel stuurt een browser niet naar de server.": HOST,
    "De pagina Samen kijken haalt het meteen uit de adresbalk en vraagt eerst of je de antwoorden wilt neerleggen.": (
        LINK
    ),
    "Met minder dan drie mensen is anoniem niet anoniem.": ("test_below_three_it_says_that_anonymous_is_not_anonymous"),
    "Wie de groep leidt, heeft de keuzes van de anderen, en de namen die zij erbij typten.": (
        "test_names_are_shown_only_when_the_group_chooses_so"
    ),
    "Ze blijven in de browser waarin Samen kijken open stond, tot die ze wist.": WIPE,
    "Laat je een verhaal voorlezen, dan doet een stem van je eigen apparaat dat.": VOICE,
    "Een stem die de tekst eerst naar een ander stuurt, gebruikt de site niet.": VOICE,
    "Deel je een verhaal, dan gaan alleen de titel en het adres ervan mee.": (
        "test_a_casus_is_handed_on_by_the_sheet_of_the_machine_and_cited_by_the_clipboard"
    ),
    "Wat je invult, kiest of schrijft, ziet hij niet.": HOST,
    "Wat dat is, ziet hij niet.": HOST,
    "Welk dossier je opent, bij welke casus je kijkt en wat je vergelijkt, staat in het adres achter het teken #, en "
    "dat blijft in je browser.": HOST,
    "Alleen de tekst van de casus waar je bij kijkt, haalt je browser op: die pagina ziet de server dus wel.": HOST,
    "Een link van vroeger, met een ? erin, stuurt je browser één keer op; daarna staat alles achter het #.": OLD,
    "Staat deze site op een adres met andere sites, dus vóór de eerste schuine streep hetzelfde, dan kunnen ook de "
    "scripts van die sites erbij.": "test_other_sites_under_the_same_name_can_read_along",
    "De woorden die je intikt, stuurt je browser niet op.": HOST,
    "De woorden en filters staan wel in het adres van de pagina, achter het #, zodat je een zoekopdracht kunt delen of "
    "bewaren.": HOST,
    "De server ziet ze ook niet als je de pagina ververst.": HOST,
    "Staat JavaScript uit, dan is er geen zoekvak.": NO_SCRIPT,
    "Alleen in een link van vroeger staan je woorden achter een ?; die ziet de server wel.": OLD,
    "Zet je de toets / voor het zoekvak uit, dan onthoudt je browser dat.": (
        "test_the_key_can_be_switched_off_and_on_and_that_is_remembered"
    ),
    "Ook dat gegeven gaat nergens heen.": HOST,
    "Het zoeken gebeurt in je eigen browser.": HOST,
}
"""The test that holds each sentence: the name of a function, or the title of a test of scripts."""

NO_PROMISE = {
    "Je hebt geen account en laat geen naam of e-mailadres achter.",
    "Opent iemand dat gesloten tabblad weer, dan kan het er nog zijn.",
    "Wis je in je browser de gegevens van deze site, dan zijn je antwoorden ook weg.",
    "Zit je op een computer die anderen ook gebruiken?",
    "Sommige browsers kunnen een gesloten tabblad weer openen: kies Wis alles voor je weggaat, dan weet je het zeker.",
    "Staat de pagina in een kader van een andere website, zoals een leeromgeving?",
    "Dan bewaart je browser niets, of apart van deze site.",
    "In je notities en op papier geldt hetzelfde: schrijf geen namen of herkenbare gegevens van anderen op.",
    "Jij verstuurt het; daarna kan iedereen die het krijgt je keuzes lezen.",
    "De geschiedenis van je browser kan de link wel bewaren.",
    "Elke webserver krijgt het internetadres van je apparaat te zien, anders kan hij niets terugsturen.",
    "Hij ziet ook welke pagina je opent en wanneer.",
    "Of dat in een logboek komt en hoe lang dat blijft staan, hangt af van wie de site aanbiedt.",
    "Sommige scripts haalt je browser pas op als je ze gebruikt.",
    "Daaruit kan de server afleiden dat je bijvoorbeeld een bestand opent, en dat er in je browser al iets bewaard is.",
    "Deze beloften gelden zolang de pagina's en scripts de onze zijn.",
    "Wie de site aanbiedt, kan andere scripts neerzetten, en die kunnen lezen wat in je browser staat.",
    "Datzelfde geldt voor een uitbreiding van je browser en voor wie bij je apparaat kan.",
    "De scripts zijn gewone bestanden die je browser ophaalt: ieder kan nalezen wat ze doen.",
    "Die haalt daarvoor stukjes van een index op bij deze site.",
    "De server ziet welke stukjes dat zijn, en kan daaruit hooguit raden waarover je iets zoekt.",
    "De casussen gaan terug op de praktijk.",
    (
        "In de bundel hadden de makers alle namen al veranderd, en in de verhalen uit de andere bronnen veranderden "
        "wij namen en details."
    ),
    "Staat er onder aan de pagina hoe je ons bereikt, dan horen we het graag als je toch iemand herkent.",
    "Sluit het tabblad dus als je weggaat.",
}
"""What others can do, what a browser does by itself, and what we advise."""


def list_sentences() -> list[str]:
    """Return every sentence of the page as a reader sees it."""
    body = PAGE.split("---\n", 2)[2]
    blocks = re.split(r"\n\s*\n|\n(?=- )", body)
    lines = [" ".join(block.split()).removeprefix("- ") for block in blocks if not block.lstrip().startswith("#")]
    plain = [re.sub(r"\[([^]]+)\]\([^)]+\)|[*`]", r"\1", line) for line in lines]
    return [sentence for line in plain for sentence in re.split(r"(?<=[.?!]) (?=[A-Z])", line) if sentence]


def test_every_sentence_has_its_test_or_is_no_promise() -> None:
    assert len(list_sentences()) > 40
    assert [each for each in list_sentences() if (each in HELD) == (each in NO_PROMISE)] == []
    assert sorted({*HELD, *NO_PROMISE} - {*list_sentences()}) == []


def test_every_test_that_holds_a_sentence_is_there() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in files_of(TESTS, "test_*.py"))
    scripts = "\n".join(path.read_text("utf-8") for path in files_of(TESTS, "*.test.js"))
    lacking = {name for name in HELD.values() if f"def {name}(" not in tests and f'test("{name}"' not in scripts}
    assert lacking == set()

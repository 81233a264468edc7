"""Every sentence of the privacy page is true: each has a test that holds it, or is no promise of ours."""

from __future__ import annotations

import re

from tests import PROJECT
from tests.house.code import TESTS, files_of

PAGE = (PROJECT / "content/privacy.md").read_text("utf-8")

HOST = "test_the_host_learns_nothing_of_what_a_reader_does"
NO_OTHER_HOST = "test_a_visit_to_every_kind_of_page_tells_nobody_what_its_reader_keeps"
OLD = "test_an_address_of_before_is_read_and_replaced_at_once"
SHARED = "test_on_a_shared_computer_nothing_stays_behind_the_tab"
LEFT = "test_what_stays_in_the_browser_is_named_and_can_come_along_later"
POSITIONS = "test_what_is_shared_holds_positions_only"
NO_SCRIPT = "test_without_script_no_box_promises_anything_and_the_lists_are_one_step_away"
NAAM = "test_a_name_that_was_shared_is_there_again_for_the_same_answers_and_offered_for_others"
ERUIT = "test_who_was_taken_out_stays_out_on_the_device_that_got_the_group"
LINK = "test_a_link_asks_first_and_leaves_nothing_in_the_address"
ROOM = "test_who_looks_at_a_part_fills_in_on_a_phone_and_is_scanned_in_the_room"
FRAME = "test_where_one_types_it_is_said_and_the_page_can_be_opened_by_itself"
UNDO = "test_what_was_wiped_comes_back_after_a_reload_but_not_on_a_shared_computer"
FOR_GOOD = "test_what_can_be_brought_back_and_what_was_set_can_be_wiped_too"
WIPE = "test_wiping_takes_everything_of_this_site_and_nothing_else_and_undo_brings_all_of_it_back"
EVERYTHING = "test_everything_goes_to_one_file_and_comes_back_elsewhere"
FILE = "all that may be in a file comes back"
TEAM = "test_a_team_looks_at_two_casussen_talks_agrees_and_comes_back_next_month"
LES = "test_two_windows_give_a_les_of_ninety_minutes_whatever_happens_to_them"
WERKVORM = "test_two_windows_run_the_incidentmethode_of_sixty_five_minutes_to_its_report"
SHEET = "test_a_sheet_to_fill_in_keeps_what_is_written_in_a_field_and_gives_it_to_paper"
NAMED = "test_on_a_sheet_what_the_privacy_page_names_is_called_so"
VOICE = "a voice to which the browser would send the text is none"
REPORT = "whatever a group does on another day, the report of a day says what it said"
COUNTS = "a report of a day keeps the numbers of that day, whoever comes later; one of before tells none"
NOBODY = "of whoever chose the same at each point in all, the same is kept: nobody is followed from point to point"

HELD = {
    "Deden jullie met de antwoorden van een groep een werkvorm, dan onthoudt het verslag daarvan wat de groep besprak "
    "en afsprak, met namen die jullie zelf typten, en hoeveel mensen bij die punten wat kozen.": COUNTS,
    "Wie wat koos, staat er niet in.": NOBODY,
    "Wis je de groep, dan blijft het verslag staan tot je ook dat wist.": REPORT,
    "Kort gezegd: wij weten niet wie je bent, en wat je hier invult, blijft in je eigen browser tot je het zelf "
    "deelt.": HOST,
    "Zet dan Dit is een gedeelde computer aan: dat kan op Mijn kijkwerk, bij een kijkraam, bij vragen waar je een "
    "antwoord schrijft en op een invulblad.": "test_a_page_follows_the_switch_of_a_kijkraam",
    "Op een blad en bij een tekst in eenvoudige taal heet dat vinkje Anderen gebruiken dit apparaat ook.": NAMED,
    "Wil je alleen weg hebben wat op een blad staat, kies daar dan Wis mijn antwoorden.": NAMED,
    "Die knop staat op Mijn kijkwerk.": WIPE,
    "De site bewaart dan alleen in dit tabblad wat je invult en instelt, en vergeet het als je het sluit.": SHARED,
    "Het vinkje geldt voor één tabblad.": SHARED,
    "Staat het in een ander tabblad aan, dan zegt de pagina dat meestal waar je typt.": SHARED,
    "Wat er al in de browser stond, blijft staan: dat kan van iemand anders zijn.": LEFT,
    "We plaatsen geen cookies.": NO_OTHER_HOST,
    "We meten je bezoek niet.": HOST,
    "Er draait geen statistiek en geen tracking.": HOST,
    "De pagina's halen niets op bij een andere website: geen lettertypen, geen video's, geen kaarten.": NO_OTHER_HOST,
    "Wat je in een kijkraam, bij een vraag of op een invulblad invult, bewaart je eigen browser, bij elke wijziging.": (
        SHEET
    ),
    "Wij kunnen het niet zien, en ook niet terughalen als je het kwijt bent.": HOST,
    "Op Mijn kijkwerk vind je alles terug: daar neem je het mee als bestand, open je zo'n bestand weer, of wis je "
    "alles.": EVERYTHING,
    "Je browser onthoudt ook wat je instelt: licht of donker, grote letters, of de toets / naar het zoekvak springt, "
    "hoeveel je tegelijk ziet van een kijkraam, en wat je bij Samen kijken koos om naar te kijken.": (
        "test_a_step_that_names_three_points_invites_to_these_three"
    ),
    "Dat gaat nergens heen.": HOST,
    "Wis alles wist het mee, ook als je nog niets invulde.": FOR_GOOD,
    "Wat je wist of overneemt uit een bestand, kun je ongedaan maken tot je het tabblad sluit, hooguit tien stappen "
    "terug.": UNDO,
    "Zo lang houdt je browser het nog vast, en ook wie na je komt, kan het ongedaan maken.": UNDO,
    "Sluit het tabblad dus als je weggaat, of kies nog een keer Wis alles: dan is ook dat weg.": FOR_GOOD,
    "Op een gedeelde computer onthoudt de site het niet.": UNDO,
    "In een bestand van Mijn kijkwerk staat wat je invulde en wat je van iemand anders overnam, met de notities, de "
    "verslagen van lessen en werkvormen, het kenmerk van elk dossier, en wanneer je iets maakte en veranderde.": FILE,
    "Er zit geen slot op: wie het bestand heeft, kan het lezen.": FILE,
    "Wat je op een invulblad schrijft, gaat nooit mee met wat je met een groep deelt.": POSITIONS,
    "Geef je een les of doe je een werkvorm, dan bewaart je browser wat op het bord kwam, wat jullie telden en "
    "afspraken, met hoeveel jullie waren en hoe de tijd ging.": LES,
    "Zolang je niets invult en de klok niet start, bewaart hij er niets van.": (
        "who only looks leaves nothing behind, and is followed all the same"
    ),
    "Wat je Alleen voor mij opschrijft, komt in geen bestand, niet in de tekst van het verslag en niet op het scherm "
    "voor de groep.": LES,
    "Op papier komt het alleen als je dat zelf aanvinkt.": LES,
    "Wis alles wist ook dat mee.": WIPE,
    "Laat je een verhaal voorlezen, dan doet een stem van je eigen apparaat dat.": VOICE,
    "Een stem die de tekst eerst naar een ander stuurt, gebruikt de site niet.": VOICE,
    "Dat staat er waar je typt, en je kunt de pagina in een eigen tabblad openen.": FRAME,
    "Een link naar Mijn kijkwerk of Samen kijken opent daar vanzelf in een eigen tabblad.": FRAME,
    "Wat je invult of schrijft, ziet hij niet.": HOST,
    "Welk dossier je opent en wat je vergelijkt, staat in het adres achter het teken #, en dat deel stuurt een browser "
    "niet op.": HOST,
    "Kijk je in een kijkraam bij een verhaal, dan haalt je browser de tekst daarvan op.": HOST,
    "Bij welke stap jullie zijn, ziet hij niet, en ook niet met welk verhaal of kijkraam jullie een werkvorm doen: de "
    "twee vensters vertellen dat elkaar in je browser.": WERKVORM,
    "Om welk kijkraam of welk verhaal het gaat, ziet hij daar niet aan: die lijsten zijn voor iedereen hetzelfde.": (
        NO_OTHER_HOST
    ),
    "Een link van vroeger, met een ? erin, stuurt je browser één keer helemaal op; daarna staat alles achter het #.": (
        OLD
    ),
    "Staat deze site op een adres met andere sites, dus vóór de eerste schuine streep hetzelfde, dan kunnen ook de "
    "scripts van die sites erbij.": "test_other_sites_under_the_same_name_can_read_along",
    "Het zoeken gebeurt in je eigen browser.": HOST,
    "De woorden die je intikt, stuurt je browser niet op.": HOST,
    "Staat JavaScript uit, of is je browser er te oud voor, dan is er geen zoekvak, en zegt de zoekpagina dat.": (
        NO_SCRIPT
    ),
    "De woorden en filters staan in het adres van de pagina, achter het #, zodat je een zoekopdracht kunt delen of "
    "bewaren.": HOST,
    "De server ziet ze ook niet als je de pagina ververst.": HOST,
    "Kies je Deel mijn antwoorden, dan maakt je browser een code, een link of een bestand.": POSITIONS,
    "Daarin staan je keuzes, om welk kijkraam en welk verhaal het gaat, voor wie je keek, een dag zonder tijd, en een "
    "kenmerk dat zorgt dat je één keer meetelt.": (
        "a code says through whose eyes, of which casus if about one, and which day, in six or eleven signs more"
    ),
    "In een code en een link is dat de dag waarop je invulde, zodat een groep ziet van welke keer het is; in het "
    "bestand de dag waarop je het bewaarde.": "a code holds no note, no name and no moment finer than a day",
    "In een code en een link staan ook de versie van het kijkraam en tekens om tikfouten te vinden.": (
        "every change of one sign is refused, save that a capital means the same as its small letter"
    ),
    "Je notities gaan niet mee, en je naam alleen als je die daar typt.": POSITIONS,
    "Het kenmerk komt uit het toeval, en staat alleen in je dossier en in wat je deelt of bewaart.": (
        "a mark is seven signs from chance, and none is one of before"
    ),
    "Typ je daar je naam, dan onthoudt je browser die voor de volgende keer.": NAAM,
    "Maak je het veld leeg, dan is hij weg.": NAAM,
    "Haalt een groep jouw antwoorden eruit, dan blijft van jou alleen het kenmerk, zodat ze niet ongevraagd "
    "terugkomen.": ERUIT,
    "Dat gaat mee als de groep op een ander apparaat komt.": ERUIT,
    "Wie twee codes van jou heeft, ziet aan het kenmerk dat ze van hetzelfde dossier zijn.": (
        "two members who chose the same differ, and one dossier keeps its mark"
    ),
    "In een link staat de code achter het teken #: dat deel stuurt een browser niet naar onze server.": HOST,
    "De pagina Samen kijken haalt het meteen uit de adresbalk en vraagt eerst of je de antwoorden wilt neerleggen.": (
        LINK
    ),
    "Met Stuur met een app geeft je browser de link aan de app die je kiest.": ROOM,
    "Een QR-code tekent je browser zelf.": ROOM,
    "Scan codes op Samen kijken leest zo’n QR-code met de camera, als je dat toestaat.": ROOM,
    "Wat de camera ziet, wordt op je apparaat gelezen en meteen weer vergeten: het wordt niet bewaard en gaat nergens "
    "heen.": ROOM,
    "Sluit je het venster, dan gaat de camera uit.": ROOM,
    "Met Geef de groep door gaat wat bij elkaar ligt naar een ander apparaat, op dezelfde manier.": ROOM,
    "Namen gaan alleen mee als je ze op dat moment laat zien.": ROOM,
    "Wie de groep leidt, heeft de keuzes van ieder apart, en de namen die zij erbij typten.": (
        "test_names_are_shown_only_when_the_group_chooses_so"
    ),
    "Ze blijven in de browser waarin Samen kijken open stond, tot iemand ze wist.": WIPE,
    "Ook in het bestand van een groep staan de keuzes van ieder apart, en de afspraken met de namen die jullie daarbij "
    "zetten.": "what a group saves is valid and comes back, with and without names",
    "Met minder dan drie mensen is anoniem niet anoniem, en wie als enige docent of cliënt meekijkt, is aan de vorm te "
    "herkennen.": "who looks with other eyes is a shape and a word beside the number",
    "Wil je niet meer meedoen, dan haalt wie de groep leidt jouw antwoorden eruit.": TEAM,
    "Vergelijkt een groep toen en nu, dan telt ze alleen hoeveel mensen waar stonden.": TEAM,
    "Deel je een verhaal, dan gaan alleen de titel en het adres ervan mee.": (
        "test_a_casus_is_handed_on_by_the_sheet_of_the_machine_and_cited_by_the_clipboard"
    ),
    "Zet je een afspraak in je agenda, dan maakt je browser daar een bestand van, met de afspraak, de dag die je kiest "
    "en de titel van de les of werkvorm.": "an agreement is a day in a calendar",
    "Dit is een voorbeeldsite: hier is nog niet ingevuld wie de site aanbiedt.": (
        "test_who_took_over_our_page_has_something_to_fill_in"
    ),
}
"""The test that holds each sentence: the name of a function, or the title of a test of scripts."""

NO_PROMISE = {
    "Zit je op een computer die anderen ook gebruiken?",
    "Kies toch Wis alles voor je weggaat, want sommige browsers kunnen een gesloten tabblad weer openen.",
    "Open je er nog een, zet het daar dan ook aan.",
    "Wat je browser zelf onthoudt, kan de site niet wissen:",
    (
        "de geschiedenis, met de pagina's die je opende, wat je zocht, het verhaal waar je bij keek en de stap waar "
        "een les was, en met wat je op Samen kijken plakte en nog niet toevoegde, tot je dat tabblad sluit;"
    ),
    "Geef je een les of doe je een werkvorm, zet het dan vooraf aan.",
    "Vul je een blad met een pen in, dan komt er niets van in je browser.",
    "Geef je een les of doe je een werkvorm, dan ziet de server dat je de pagina en het scherm opent.",
    "bestanden die je opsloeg, en wat je kopieerde.",
    "Wis dat zelf, of werk in een privévenster.",
    "Zo'n venster vergeet alles als je het sluit, ook wat volgens de pagina bewaard is.",
    "Je hebt geen account en laat geen naam of e-mailadres achter.",
    "Wis je in je browser de gegevens van deze site, dan zijn je antwoorden ook weg.",
    (
        "Staat de site nog in een ander tabblad open, dan kan daar te lezen blijven wat je wiste, tot je dat tabblad "
        "ververst of sluit."
    ),
    "Schrijf in je notities en op papier geen namen of herkenbare gegevens van anderen op.",
    "Een pagina kan in een kader van een andere website staan, zoals een leeromgeving.",
    (
        "Sommige browsers bewaren daar niets, sommige houden het apart, en bij sommige komt het gewoon bij je andere "
        "kijkwerk."
    ),
    "De pagina kan niet zien welke van de drie het is.",
    "Elke webserver krijgt het internetadres van je apparaat te zien, anders kan hij niets terugsturen.",
    "Hij ziet ook welke pagina je opent en wanneer, en je browser noemt zichzelf, je soort apparaat en je taal.",
    "Of dat in een logboek komt en hoe lang dat blijft staan, hangt af van wie de site aanbiedt.",
    "Dan ziet de server dus wel bij welk verhaal je kijkt.",
    "Sommige scripts en lijsten haalt je browser pas op als ze nodig zijn.",
    (
        "Daaruit kan de server afleiden dat er in je browser iets bewaard is, van welke soort dat is, en dat je "
        "bijvoorbeeld een bestand opent of iets deelt."
    ),
    "Alleen op de pagina zelf van een kijkraam of van vragen kan hij soms zien dat je daar al iets invulde.",
    "Je browser haalt wel stukjes van een index op, al terwijl je typt, en de tekst bij elk resultaat.",
    "De server ziet welke stukjes dat zijn, en kan daaruit vaak afleiden waarnaar je zoekt.",
    "In de geschiedenis van je browser komen ze wel.",
    (
        "Jij verstuurt het; daarna kan iedereen die het krijgt je keuzes lezen, ook de mail- of berichtendienst die je "
        "gebruikt."
    ),
    (
        "De geschiedenis van je browser kan de link wel bewaren, en sommige browsers delen die geschiedenis met je "
        "andere apparaten."
    ),
    "Deze beloften gelden zolang de pagina's en scripts de onze zijn.",
    "Wie de site aanbiedt, kan andere scripts neerzetten, en die kunnen lezen wat in je browser staat.",
    "Datzelfde geldt voor een uitbreiding van je browser en voor wie bij je apparaat kan.",
    "De scripts zijn gewone bestanden die je browser ophaalt: ieder kan nalezen wat ze doen.",
    "De verhalen gaan terug op de praktijk.",
    (
        "In de bundel hadden de makers alle namen al veranderd, en in de verhalen uit de andere bronnen veranderden "
        "wij namen en details."
    ),
    "Herken je toch iemand, zeg het dan tegen wie de site aanbiedt.",
    "Wie dat doet voor echte lezers, is verantwoordelijk en schrijft hier op:",
    "wie dat is en hoe je die bereikt;",
    "of de server een logboek bijhoudt, hoe lang dat blijft staan, en wie er nog meer bij kan.",
    "In zo'n logboek kan het internetadres van je apparaat staan.",
    "Je mag vragen wat er over jou in staat, en of het weg kan.",
    "Kom je er samen niet uit, dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.",
    ("Van wat alleen in je eigen browser staat, weten wij niets: dat kun je zelf inzien, meenemen en wissen."),
}
"""What others can do, what a browser does by itself, what a host can gather, and what we advise."""


def list_sentences() -> list[str]:
    """Return every sentence of the page as a reader sees it."""
    body = PAGE.split("---\n", 2)[2]
    blocks = re.split(r"\n\s*\n|\n(?=- )", body)
    lines = [" ".join(block.split()).removeprefix("- ") for block in blocks if not block.lstrip().startswith("#")]
    plain = [re.sub(r"\[([^]]+)\]\([^)]+\)|[*`]", r"\1", line) for line in lines]
    return [sentence for line in plain for sentence in re.split(r"(?<=[.?!]) (?=[A-Z])", line) if sentence]


def test_every_sentence_has_its_test_or_is_no_promise() -> None:
    assert len(list_sentences()) > 60
    assert [each for each in list_sentences() if (each in HELD) == (each in NO_PROMISE)] == []
    assert sorted({*HELD, *NO_PROMISE} - {*list_sentences()}) == []


def test_every_test_that_holds_a_sentence_is_there() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in files_of(TESTS, "test_*.py"))
    scripts = "\n".join(path.read_text("utf-8") for path in files_of(TESTS, "*.test.js"))
    lacking = {name for name in HELD.values() if f"def {name}(" not in tests and f'test("{name}"' not in scripts}
    assert lacking == set()

"""C1xx: the front matter of a text, and the lists; from C145 when a text was revised and how it may be used."""

from __future__ import annotations

from casuskijker.domain.problem import Severity
from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

ONTBREEKT = Message("C101", "'{veld}' ontbreekt.",
    "Voeg een regel '{veld}: …' toe.")
ONBEKENDE_SLEUTEL = Message("C102", "onbekend gegeven '{sleutel}'.",
    "Hier kun je gebruiken: {bekend}.")
ONBEKENDE_ACTOR = Message("C103", "onbekende actor '{naam}'.",
    "Bekende actoren staan in {lijst}; voeg daar een nieuwe toe of verbeter de spelling.")
ONBEKEND_SLEUTELWOORD = Message("C104", "onbekend sleutelwoord '{naam}'.",
    "Bekende sleutelwoorden staan in {lijst}; voeg daar een nieuw woord toe of verbeter de spelling.")
ONBEKEND_KIJKRAAM = Message("C105", "onbekend kijkraam '{naam}'.",
    "Elk kijkraam is een bestand in {lijst}; schrijf hier de naam van dat bestand, zonder nummer en zonder .md.")
ONBEKENDE_BRON = Message("C106", "onbekende bron '{naam}'.",
    "Bekende bronnen staan in {lijst}; voeg daar een nieuwe toe of verbeter de spelling.")
ONBEKENDE_SCHAAL = Message("C107", "onbekende schaal '{naam}'.",
    "Bekende schalen staan in {lijst}; voeg daar een nieuwe toe of verbeter de spelling.")
ONBEKEND_DEEL = Message("C108", "onbekend deel '{naam}'.",
    "Bekende delen staan in {lijst}, elk met een id; voeg daar een nieuw deel toe of verbeter de spelling.")
GEEN_TEKST = Message("C109", "bij '{veld}' hoort tekst, geen lijst of onderverdeling.",
    "Schrijf er één waarde achter. Begint je tekst met [ of {{, of met een streepje? Zet die dan tussen "
    "aanhalingstekens.")
LEEG = Message("C110", "bij '{veld}' staat niets.",
    "Vul een waarde in.")
GEEN_LIJST = Message("C111", "bij '{veld}' hoort een lijst.",
    "Schrijf {veld}: {voorstel}")
GEEN_GEHEEL_GETAL = Message("C112", "bij '{veld}' hoort een heel getal van {laagste} tot en met {hoogste}.",
    "Schrijf alleen het getal, bijvoorbeeld {veld}: {voorbeeld}")
GEEN_JA_OF_NEE = Message("C113", "bij '{veld}' hoort ja of nee.",
    "Schrijf {veld}: ja of {veld}: nee")
GEEN_KEUZE = Message("C114", "'{waarde}' kan niet bij '{veld}'.",
    "Kies uit: {keuzes}.")
GEEN_ONDERDELEN = Message("C115", "bij '{veld}' hoort een lijst waarvan elk onderdeel eigen gegevens heeft.",
    "Begin elk onderdeel op een nieuwe regel met '- {eerste}: …' en zet de andere gegevens daar recht onder.")
GEEN_ID = Message("C116", "'{id}' kan geen id zijn.",
    "Gebruik kleine letters zonder accenten, cijfers en streepjes, bijvoorbeeld {voorstel}")
DUBBELE_ID = Message("C117", "de id '{id}' is al gebruikt op {eerste}.",
    "Geef een van de twee een andere id. Verander alleen een id die nog niet online staat: antwoorden van lezers "
    "hangen eraan.")
DUBBELE_SPELLING = Message("C118", "'{naam}' staat al op {eerste}.",
    "Laat elke spelling één keer in de lijst staan.")
ZELFDE_ADRES = Message("C119", "'{naam}' krijgt hetzelfde adres ({adres}) als de naam op {eerste}.",
    "Is het hetzelfde? Zet de ene spelling dan bij 'ook' van de andere. Is het iets anders? Kies een naam die meer "
    "verschilt.")
GEEN_ADRES = Message("C120", "van '{naam}' is geen adres te maken.",
    "Gebruik een naam met gewone letters of cijfers erin, en niet alleen het woord index: zo heet de lijst zelf.")
PAST_NIET_BIJ_VORM = Message("C121", "'{veld}' past niet bij de vorm {vorm}.",
    "Een {vorm} heeft in elke invalshoek {lijst}; '{veld}' hoort bij de vorm {vormen}. Verander de vorm of de lijst.")
SCHAAL_PAST_NIET = Message("C122", "een kijkraam met de vorm {vorm} heeft geen schaal.",
    "Haal de regel met 'schaal' weg, of kies een vorm met een schaal: {vormen}.")
LEGE_INVALSHOEK = Message("C123", "in deze invalshoek staan geen {veld}.",
    "Voeg '{veld}:' toe met een of meer onderdelen, of haal de invalshoek weg.")
VERVANGT_LEVENDE_ID = Message("C124", "'vervangt' noemt de id '{id}', maar die is nog in gebruik op {eerste}.",
    "Zet bij 'vervangt' alleen een id die er vroeger was en nu niet meer.")
WAARDE_ONTBREEKT = Message("C125", "deze positie heeft geen waarde, en de schaal toont een gemiddelde.",
    "Geef elke positie een waarde, bijvoorbeeld 'waarde: 2'. Alleen een positie in de groep navragen heeft er geen "
    "nodig.")
GEEN_GETAL = Message("C126", "bij '{veld}' hoort een getal.",
    "Schrijf alleen het getal, bijvoorbeeld {veld}: 2 of {veld}: 1.5")
GEEN_DATUM = Message("C127", "'{waarde}' is geen jaar of datum.",
    "Schrijf een jaar (2018), een maand (2018-05) of een dag (2018-05-31). Is het jaar onbekend? Laat '{veld}' dan "
    "weg.")
GEEN_WEBADRES = Message("C128", "bij '{veld}' hoort een adres op internet.",
    "Neem het hele adres over; het begint met https:// en er staan geen spaties in.")
NAAMLOOS = Message("C129", "deze naam heeft geen 'family' en geen 'literal'.",
    "Schrijf een mens als {{family: Van Hees, given: S.}} en een organisatie als {{literal: Movisie}}.")
ONBEKEND_BEGRIP = Message("C130", "onbekend begrip '{naam}'.",
    "Bekende begrippen staan in {lijst}; voeg daar een nieuw begrip toe of verbeter de spelling.")
STUURTEKEN_IN_WAARDE = Message("C131", "in de waarde van '{veld}' zit een onzichtbaar teken.",
    "Typ de waarde opnieuw. Gebruik je een backslash (\\) in een tekst tussen dubbele aanhalingstekens? Schrijf er "
    "dan twee.")
ONBEKENDE_CASUS = Message("C132", "onbekende casus '{naam}'.",
    "Elke casus is een bestand in {lijst}; schrijf hier de naam van dat bestand, zonder nummer en zonder .md.")
ID_VAN_OVERZICHT = Message("C133", "de id '{id}' is al het adres van het overzicht.",
    "Kies een andere id, die zegt waar het over gaat.")
UITLEG_VAN_BEGRIP = Message("C135", "deze uitleg van '{naam}' ziet niemand: het woord staat ook bij de begrippen.",
    "Haal de uitleg hier weg. Lezers zien die van het begrip, uit {lijst}: zo betekent een woord overal hetzelfde.",
    Severity.WARNING)
VERVANGT_NIETS = Message("C134",
    "aan een invalshoek van een {vorm} hangen geen antwoorden: 'vervangt' doet hier niets.",
    "Haal deze regel weg. 'vervangt' hoort bij {plekken}.")
ID_TE_LANG = Message("C137", "deze id of bestandsnaam is te lang: {aantal} tekens, en er passen er {meeste}.",
    "Kies een kortere. Wat lezers hierbij invullen, zou hun browser niet kunnen teruglezen.")
ONBEKEND_DOEL = Message("C138", "'{naam}' is geen woord, geen tekst en geen pagina van deze site.",
    "Noem een actor, een sleutelwoord of een begrip, of een tekst: de bestandsnaam van een casus, een kijkraam of een "
    "werkvorm zonder nummer en zonder .md, of de id van een leerroute of een spanningsveld. Een pagina noem je bij het "
    "adres, met een schuine streep voor en achter: /over/. Het zoeken moet die pagina wel kennen.")
KIJKRAAM_STAAT_AL = Message("C139", "het kijkraam '{naam}' staat al op {eerste}.",
    "Laat het op één plek staan: zo vinden lezers elk kijkraam één keer.")
ONBEKENDE_WERKVORM = Message("C140", "onbekende werkvorm '{naam}'.",
    "Elke werkvorm is een bestand in {lijst}; schrijf hier de naam van dat bestand, zonder nummer en zonder .md.")
STAPPEN_EN_DUREN = Message("C141", "de stappen duren samen {som} minuten, en bij 'duren' staat {duren}.",
    "Verander de minuten van een stap, of zet {som} erbij. De andere duren rekent de site zelf om.")
INBRENGER_IS_WEG = Message("C142", "in deze stap praat de inbrenger, en die is dan weg.",
    "Kies bij 'inbrenger' wat die doet (praat, antwoordt, luistert), of laat bij 'praat' iemand anders praten.")
DUUR_TE_KORT = Message("C143", "de duur {duur} is te kort voor {stappen} stappen: elke stap duurt minstens een minuut.",
    "Kies een langere duur, of voeg stappen samen.")
GROEP_VAN_NA_TOT = Message("C144", "deze groep is voor {van} tot {tot} mensen.",
    "Zet het kleinste getal bij 'van' en het grootste bij 'tot'.")
GEEN_DAG = Message("C145", "'{waarde}' is geen dag.",
    "Schrijf jaar, maand en dag, bijvoorbeeld {veld}: 2026-05-31. Weet je de dag niet? Laat '{veld}' dan weg.")
GEEN_LICENTIE = Message("C146", "'{waarde}' is geen licentie die we kennen.",
    "Schrijf een licentie van Creative Commons voluit, bijvoorbeeld {veld}: CC BY 4.0, of neem het hele adres over "
    "waar de voorwaarden staan; dat begint met https:// en er staan geen spaties in.")
NIET_TWEE = Message("C147", "in een tweeluik staan twee casussen naast elkaar, en hier staan er {aantal}.",
    "Noem er precies twee, bijvoorbeeld {veld}: [de-brief, het-bezoek]")
PAST_NIET_OP_PAPIER = Message("C148", "op {waar} passen hooguit {meeste} {wat}, en hier staan er {aantal}.",
    "Haal er een paar weg. Van een blad kun je er ook twee maken: zo blijft er plaats om te schrijven.")
ZELFDE_VAK = Message("C149", "twee vakken op dit blad krijgen dezelfde id: '{vak}'.",
    "De id van een vak is die van de rij en die van de kolom samen. Geef een van de rijen of kolommen een andere.")
ONBEKEND_TWEELUIK = Message("C150", "onbekend tweeluik '{naam}'.",
    "Bekende tweeluiken staan in {lijst}, elk met een id; schrijf die id over, of haal deze regel weg.")
TE_WEINIG_CASUSSEN = Message("C151", "een les met meer verhalen noemt er minstens twee, en hier staat er {aantal}.",
    "Noem er nog een. Gaat de les over één casus? Zet de les dan in die casus, onder '## Lessen'.")
TE_VEEL = Message("C136", "hier staan {aantal} {wat}, en er passen er {meeste}.",
    "Verdeel ze over meer teksten. Wat lezers bij zoveel {wat} invullen, zou hun browser niet kunnen teruglezen.")

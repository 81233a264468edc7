"""C2xx: the text below the front matter; from C240 what would carry something out in the browser of a reader."""

from __future__ import annotations

from casuskijker.domain.problem import Severity
from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

GEEN_VERHAAL = Message("C201", "deze casus heeft nog geen verhaal.",
    "Schrijf het verhaal onder de gegevens, voor de kop '## Verdiepingsvragen'.")
DUBBELE_KOP = Message("C202", "de kop '{kop}' staat er twee keer; de eerste keer op {eerste}.",
    "Zet alles wat erbij hoort onder één kop.")
VREEMDE_KOP = Message("C203", "de kop '{kop}' kan niet onder '{onder}' staan.",
    "Hoort hij bij het verhaal? Zet hem dan boven '## {onder}'.")
GEEN_VRAAG = Message("C204", "onder 'Verdiepingsvragen' staat hier iets anders dan een genummerde vraag.",
    "Schrijf elke vraag als één alinea: '1. [doener] Wat doe je als eerste? {{#eerste-actie}}'. Andere tekst hoort "
    "hier niet.")
VRAAG_ZONDER_ID = Message("C205", "deze vraag heeft geen id.",
    "Zet aan het eind van de vraag {{#{voorstel}}} en verander die id daarna niet meer.")
ONBEKENDE_LEERSTIJL = Message("C206", "onbekende leerstijl '{naam}'.",
    "Kies uit: {keuzes}. Past er geen? Laat dan ook de vierkante haken weg.")
ONBEKEND_KENMERK = Message("C207", "'{kenmerk}' kan niet tussen de accolades staan.",
    "Schrijf het zo: {voorbeeld}")
GEEN_ID_IN_TEKST = Message("C208", "'{id}' kan geen id zijn.",
    "Gebruik kleine letters zonder accenten, cijfers en streepjes, bijvoorbeeld {{#{voorstel}}}")
DUBBELE_ID_IN_TEKST = Message("C209", "de id '{id}' is al gebruikt op {eerste}.",
    "Geef een van de twee een andere id. Verander alleen een id die nog niet online staat: antwoorden van lezers "
    "hangen eraan.")
ONBEKENDE_HERKOMST = Message("C210", "onbekende herkomst '{naam}'.",
    "Kies uit: {keuzes}.")
VRAAG_ZONDER_TEKST = Message("C211", "deze vraag heeft geen tekst.",
    "Schrijf de vraag na het nummer, of haal het nummer weg.")
TEKST_VOOR_VERVOLG = Message("C212", "onder 'Vervolg' staat hier tekst zonder eigen kop.",
    "Zet er een kop boven met een id: '### De val {{#de-val}}'.")
VERVOLG_ZONDER_ID = Message("C213", "dit vervolg heeft geen id.",
    "Zet aan het eind van de kop {{#{voorstel}}} en verander die id daarna niet meer.")
VERVOLG_ZONDER_TITEL = Message("C214", "dit vervolg heeft geen titel.",
    "Schrijf een titel op de regel met ###, voor de accolade.")
VOLGORDE = Message("C215", "de kop '{kop}' staat na '{eerder}', maar hoort ervoor.",
    "Zet de inleiding bovenaan, dan '## Wat het je niet vertelt', en als laatste '## Achtergrond'.")
KOP_MISLUKT = Message("C216", "'{kop}' telt hier niet als de kop '## {goed}'.",
    "Schrijf op deze regel precies '## {goed}', met een lege regel erboven, en niet in commentaar, code, een citaat "
    "of een vak. Anders komt wat eronder staat op de pagina voor iedereen. Bedoel je iets anders? Kies dan andere "
    "woorden.")
NIET_GESLOTEN = Message("C217", "wat hier begint met '{begin}', houdt nergens op.",
    "Zet {eind} waar het moet ophouden, voordat er iets nieuws begint. Anders hoort alles erbij wat eronder staat, ook "
    "de koppen.")
HTML_ELEMENT = Message("C218", "'{tag}' is HTML, en dit stukje kan niet in een tekst.",
    "Haal het weg. Een link schrijf je als [tekst](adres), een plaatje als ![wat erop te zien is](bestand.jpg) en een "
    "kop met ## ervoor. Moet een lezer de tekens zelf zien? Zet er een backslash voor: \\{tag}")
HTML_KENMERK = Message("C219", "in '{tag}' kan '{kenmerk}' niet staan.",
    "Haal '{kenmerk}' met alles wat erbij hoort weg, en laat de rest staan. Kleuren, letters en maten kiest de site "
    "zelf.",
    Severity.WARNING)
HTML_OPEN = Message("C220", "'{tag}' wordt niet gesloten.",
    "Zet het einde erbij, in dezelfde alinea of hetzelfde punt van een lijst waarin het begint. Bedoel je de tekens "
    "zelf? Zet er een backslash voor: \\{tag}")
HTML_NIET_BEGONNEN = Message("C221", "'{tag}' sluit iets dat hier niet begonnen is.",
    "Haal het weg, of zet het begin erbij, in dezelfde alinea of hetzelfde punt van een lijst.")
DUBBELE_PLEK = Message("C222", "de plek '{id}' is al gebruikt op {eerste}.",
    "Geef een van de twee een andere naam. Anders weet een link niet welke je bedoelt.")
COMMENTAAR_MISLUKT = Message("C223", "'{teken}' begint geen commentaar: wat erna staat, kan iedereen lezen.",
    "Typ zelf <!-- aan het begin en --> aan het eind, met gewone streepjes; een tekstverwerker maakt er soms andere "
    "tekens van. Bedoel je geen commentaar? Kies dan andere tekens.")
ONBEKENDE_KOP = Message("C224", "in het verhaal staat geen kop '{kop}'.",
    "Schrijf bij 'waar' een kop zoals hij in het verhaal staat. Gebeurt het al voor de eerste kop? Laat 'waar' dan "
    "weg.")
ONTMOET_ZICHZELF = Message("C225", "bij 'wie' en 'met' staat allebei '{naam}'.",
    "Schrijf bij 'met' met wie '{naam}' daar te maken heeft, of haal dit onderdeel weg.")
ONTMOETINGEN_ZONDER_DOCENT = Message("C226", "de ontmoetingen staan op de pagina voor de docent, en die is er niet.",
    "Zet onder aan de casus een kop '## Voor de docent' met wat een docent moet weten, of haal de ontmoetingen weg.")
ONBEKEND_VERVOLG = Message("C227", "er is geen vervolg met de id '{id}'.",
    "Schrijf achter 'na=' de id van een kop onder '## Vervolg'. Kan de vraag al voor het vervolg gesteld worden? Haal "
    "'na={id}' dan weg.")
GEEN_LES = Message("C228", "onder 'Lessen' staat hier iets anders dan een les.",
    "Elke les heeft een kop en een lijst met stappen: '### Les van 45 minuten {{#les-45}}' en daaronder '- 10 [lezen] "
    "Lees hardop.' Hoort de kop bij het verhaal? Zet er dan een woord bij: '## Lessen uit het project'.")
LES_ZONDER_ID = Message("C229", "deze les heeft geen id.",
    "Zet aan het eind van de kop {{#{voorstel}}} en verander die id daarna niet meer.")
GEEN_STAP = Message("C230", "'{stap}' is geen stap van een les.",
    "Schrijf eerst de minuten, dan tussen haken wat je doet: '- 10 [lezen] Lees hardop.' Wat alleen jij leest, zet je "
    "eronder, met een lege regel ertussen en twee spaties ervoor.")
ONBEKENDE_STAP = Message("C231", "onbekende stap '{naam}'.",
    "Kies uit: {keuzes}.")
DOEL_VAN_STAP = Message("C232", "wat er tussen de haken staat, past niet bij '{soort}'.",
    "Schrijf het zo: {voorbeeld}")
ONBEKEND_DEEL_VAN_CASUS = Message("C233", "in deze casus is geen {wat} met de id '{id}'.",
    "Schrijf na de dubbele punt de id zoals die tussen de accolades staat, zonder #.")
ANDERE_MINUTEN = Message("C234", "de stappen duren samen {som} minuten, en hier staat {minuten}.",
    "Verander de minuten van een stap, of wat hier staat.")
VRAAG_VOOR_VERVOLG = Message("C235", "de vraag '{vraag}' verklapt een vervolg dat in deze les nog niet is geweest.",
    "Zet ervoor een stap '[vervolg: {vervolg}]', of haal de vraag weg.")
LES_ZONDER_STAPPEN = Message("C236", "deze les heeft geen lijst met stappen.",
    "Schrijf onder de gegevens wat je na elkaar doet: '- 10 [lezen: de-brief] Lees hardop.' en op de volgende regel de "
    "volgende stap.")
CASUS_NIET_IN_LES = Message("C237", "de casus '{casus}' staat niet bij 'casussen' van deze les.",
    "Zet de casus erbij, of haal de stap weg.")
EENVOUDIG_ONGEBRUIKT = Message("C238", "'{kop}' van een eenvoudige tekst komt op geen bladzijde.",
    "Zet het in de gewone tekst, of haal het hier weg.")
OPDRACHT_ZONDER_PLEK = Message("C239", "'[eigen: {id}]' kan niet in een les met meer verhalen.",
    "Schrijf '[eigen]': dan staan er lijnen op papier. Wat een groep op het scherm schrijft, hoort bij één verhaal of "
    "bij het tweeluik. Moet het bewaard blijven, maak er dan een vraag van.")
EIGEN_SCRIPT = Message("C240", "'{wat}' voert iets uit in de browser van een lezer, en dat kan niet vanuit een tekst.",
    "Haal het weg. Wie de site beheert, noemt een eigen script in mkdocs.yml bij extra_javascript. Gegevens mogen wel, "
    "in een script met het type application/json of application/ld+json, met \\u003c voor elke <.")
STUURT_WEG = Message("C241", "'{wat}' stuurt lezers, of de links op de pagina, ergens anders heen.",
    "Haal het weg. Moet een lezer ergens anders zijn? Schrijf dan een gewone link.")
MAAKT_CONTACT = Message("C242", "'{wat}' laat de browser van een lezer contact maken met een andere website.",
    "Haal het weg. De site vraagt niets aan een andere website.")
VOERT_UIT = Message("C243", "het bestand '{naam}' kan iets uitvoeren in de browser van een lezer.",
    "Neem een plaatje zonder script, of een pdf. Hoort het zo bij de site? Noem het dan in mkdocs.yml; dan is het van "
    "wie de site beheert.")
DOCENT_IN_OPEN_TEKST = Message("C244", "wat onder de kop '{kop}' staat, kan iedereen lezen.",
    "Alleen een casus heeft een deel voor de docent. Zet het daar onder '## Voor de docent', of kies andere woorden.")
TE_VEEL_IN_ELKAAR = Message("C245", "hier staat te veel in elkaar: een lezer ziet niet wat er in het laatste staat.",
    "Begin opnieuw aan het begin van de regel, of haal tekens weg.")
VRAAG_ELDERS = Message("C246",
    "{aantal} niet onder '## Verdiepingsvragen': een lezer ziet '{teken}' staan, en kan niets invullen.",
    "Ontbreekt die kop in deze casus, of staat hij er net anders? Zet hem dan precies zo boven de vragen. Alleen een "
    "casus heeft die kop. Is het gewone tekst? Haal dan de haken en de accolades weg.")
STAP_ELDERS = Message("C247", "{aantal} niet in de lijst van een les: een lezer ziet '{teken}' staan.",
    "Ontbreekt in deze casus de kop '## Lessen' met een kop als '### Les van 45 minuten {{#les-45}}'? Zet die er dan "
    "boven. Een les heeft één lijst. Is het gewone tekst? Haal dan de haken weg.")
ID_ZONDER_HEKJE = Message("C248", "voor '{id}' tussen de accolades staat geen hekje.",
    "Een id begint met een hekje, zonder spatie erachter: {{#{id}}}")

"""Every message an author can get, in one voice: what is the matter, and how to mend it.

A code never changes its meaning. C0xx: files and YAML; C1xx: front matter and lists; C2xx: the text below the front
matter; C3xx: between files; C4xx: warnings; C5xx: tips. Each has a heading in content/meewerken/foutmeldingen.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Problem, Severity

if TYPE_CHECKING:
    from casuskijker.domain.problem import Place

MAX_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Message:
    """What can be wrong, with gaps for the words of the author."""

    code: str
    what: str
    remedy: str
    severity: Severity = Severity.ERROR

    def at(self, place: Place, near: str | None = None, **words: object) -> Problem:
        """Return the problem at this place with the gaps filled."""
        shown = {name: show(word) for name, word in words.items()}
        return Problem(
            place=place,
            code=self.code,
            what=self.what.format_map(shown),
            remedy=self.remedy.format_map(shown),
            near=near and show(near),
            severity=self.severity,
        )


def show(word: object) -> str:
    """Return the word as it can stand in a line of a message: one line, printable, not too long."""
    line = " ".join(str(word).split())
    printable = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
    return printable if len(printable) <= MAX_SHOWN else printable[:MAX_SHOWN] + "…"


# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

# Files and YAML

ONLEESBAAR = Message("C001", "dit bestand is niet te openen.",
    "Kijk of het een gewoon tekstbestand is en of je het mag lezen.")
GEEN_UTF8 = Message("C002", "hier staat een teken dat niet als UTF-8 is opgeslagen.",
    "Open het bestand in je tekstverwerker, kies 'Opslaan als' en dan de codering UTF-8.")
STUURTEKEN = Message("C003", "hier staat een onzichtbaar teken ({teken}).",
    "Typ deze regel opnieuw. Zulke tekens komen vaak mee als je tekst plakt uit een ander programma.")
GEEN_GEGEVENS = Message("C004", "het bestand begint niet met de gegevens.",
    "Zet --- op de eerste regel, daaronder de gegevens (titel, omschrijving …), en sluit af met weer een regel ---.")
GEGEVENS_OPEN = Message("C005", "de gegevens bovenaan worden niet afgesloten.",
    "Zet onder de laatste regel met gegevens een regel met alleen ---.")
DUBBELE_PUNT = Message("C006", "hier staat een dubbele punt die verwarring geeft.",
    'Zet de hele waarde tussen aanhalingstekens: titel: "Wie helpt? Een gezin: deel 1". Kijk ook of de regel '
    "erboven een dubbele punt mist en of deze regel niet is ingesprongen.")
AANHALINGSTEKEN = Message("C007", "hier begint een aanhalingsteken dat niet wordt afgesloten.",
    "Zet hetzelfde aanhalingsteken aan het eind van de waarde. Begint de tekst met 's of 't? Zet er dan dubbele "
    'aanhalingstekens omheen: "\'s Avonds laat".')
HAAK = Message("C008", "hier begint een lijst met een haak die niet goed wordt afgesloten.",
    "Zet een komma tussen de woorden en een haak aan het eind: [bewoner, gemeente].")
BIJZONDER_TEKEN = Message("C009", "deze waarde begint met een teken dat hier een bijzondere betekenis heeft.",
    'Zet de hele waarde tussen aanhalingstekens, bijvoorbeeld "*Let op* bij de deur". Gebruik geen tabs aan het '
    "begin.")
INSPRINGING = Message("C010", "hier klopt de opbouw van de gegevens niet.",
    "Laat regels die bij elkaar horen met evenveel spaties beginnen, zonder tabs. Staat er tekst na een afsluitend "
    "aanhalingsteken? Zet dan de hele waarde tussen de andere soort: '\"Kom binnen,\" zegt ze.'")
YAML_FOUT = Message("C011", "deze regel is niet als gegevens te lezen.",
    "Schrijf elk gegeven als 'woord: waarde', met een spatie na de dubbele punt. Zet een waarde met leestekens erin, "
    "of van meer dan één regel, tussen aanhalingstekens.")
DUBBELE_SLEUTEL = Message("C012", "'{sleutel}' staat er twee keer; de eerste keer op {eerste}.",
    "Laat er één staan.")
GEEN_SLEUTEL = Message("C013", "voor de dubbele punt staat geen gewoon woord.",
    "Schrijf elk gegeven als 'woord: waarde', zoals titel: Opgeruimd staat netjes?")
TE_DIEP = Message("C014", "de gegevens zitten hier te diep in elkaar.",
    "Kijk of er haken of streepjes te veel staan.")
GEEN_MAPPING = Message("C015", "hier staan geen gegevens van de vorm 'woord: waarde'.",
    "Schrijf elk gegeven op een eigen regel als 'woord: waarde'.")
BESTANDSNAAM = Message("C016", "de bestandsnaam '{naam}' kan geen adres worden.",
    "Noem het bestand {voorstel}: kleine letters zonder accenten, cijfers, en streepjes tussen de woorden.")
MAP_ONTBREEKT = Message("C017", "de map met casussen ontbreekt.",
    "Maak deze map aan en zet er voor elke casus een bestand in. Staan ze ergens anders? Noem die map dan in "
    "mkdocs.yml onder plugins, bij casuskijker, als 'casussen: …'.")
WOORDENLIJST_ONTBREEKT = Message("C018", "de woordenlijst ontbreekt.",
    "Maak dit bestand aan, met daarin 'actoren:' en 'sleutelwoorden:' en onder elk een lijst van '- naam: …'.")
TWEE_DOCUMENTEN = Message("C019", "hier begint een tweede blok gegevens.",
    "Haal de regel --- weg, zodat alles één geheel is.")
VUL_IN = Message("C020", "vul dit nog in.",
    "Zet je eigen tekst op de plek van 'VUL IN' en wat erachter staat.")
GEEN_LIJST_IN_BESTAND = Message("C021", "dit bestand hoort een lijst te zijn.",
    "Begin elk onderdeel op een nieuwe regel met '- {eerste}: …'.")
MAP_TUSSEN_PAGINAS = Message("C022", "deze map ligt in {content}, de map met gewone bladzijden.",
    "Zet de map ernaast, en noem die plek in mkdocs.yml onder plugins, bij casuskijker. Anders komt elk bestand twee "
    "keer op de site, de tweede keer met alles wat voor de docent is.")
SAMENVOEGING = Message("C023", "hier staan twee versies van dezelfde tekst, die git niet samen kreeg.",
    "Kies wat blijft staan, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.")

# Front matter and lists

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
VERVANGT_NIETS = Message("C134",
    "aan een invalshoek van een {vorm} hangen geen antwoorden: 'vervangt' doet hier niets.",
    "Haal deze regel weg. 'vervangt' hoort bij een ingrediënt, bij een vraag, of in een gesprek bij een thema.")
ID_TE_LANG = Message("C135", "deze id of bestandsnaam is te lang: {aantal} tekens, en er passen er {meeste}.",
    "Kies een kortere. Wat lezers hierbij invullen, zou hun browser niet kunnen teruglezen.")
TE_VEEL = Message("C136", "hier staan {aantal} {wat}, en er passen er {meeste}.",
    "Verdeel ze over meer teksten. Wat lezers bij zoveel {wat} invullen, zou hun browser niet kunnen teruglezen.")

# The text below the front matter

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
HTML_ELEMENT = Message("C218", "'{tag}' kan niet in een tekst.",
    "Een link schrijf je als [tekst](adres), een plaatje als ![wat erop te zien is](bestand.jpg) en een kop met "
    "hekjes. Wil je de tekens zelf laten zien? Zet er een backslash voor: \\{tag}")
HTML_KENMERK = Message("C219", "'{kenmerk}' kan niet in '{tag}'.",
    "Haal het weg. Kleuren en maten kiest de site zelf.")
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

# Between files

DUBBEL_ADRES = Message("C301", "dit bestand krijgt hetzelfde adres ({adres}) als {eerste}.",
    "Geef een van de twee een andere bestandsnaam; een nummer vooraan telt niet mee.")
DUBBEL_NUMMER = Message("C302", "nummer {nummer} is al gebruikt op {eerste}.",
    "Geef een van de twee een ander nummer.")
DODE_LINK = Message("C303", "de link naar '{doel}' leidt nergens heen.",
    "Schrijf het pad vanaf dit bestand: een casus ernaast is 'naam.md', een kijkraam is '../kijkramen/naam.md' en "
    "de voorpagina is '../index.md'.")
DOOD_BESTAND = Message("C304", "het bestand '{doel}' bestaat niet.",
    "Zet een afbeelding in dezelfde map als deze tekst. Een andere bladzijde noem je met .md erachter, en een adres "
    "op internet begint met https://.")
ITEM_VERDWENEN = Message("C305", "'{id}' is verdwenen, en antwoorden van lezers hangen aan die id.",
    "Heeft het onderdeel een nieuwe id? Zet daar dan bij: 'vervangt: [{id}]'. Is het per ongeluk weg, of staat het "
    "niet meer bij 'vervangt'? Zet het terug. Moet het echt weg? Zet 'vervallen' vooraan op {regel}.")
VRAAG_VERDWENEN = Message("C306", "de vraag '{id}' is verdwenen, en antwoorden van lezers hangen aan die id.",
    "Heeft de vraag een nieuwe id? Schrijf dan {{#nieuwe-id vervangt={id}}}. Is ze per ongeluk weg, of staat ze niet "
    "meer bij 'vervangt'? Zet haar terug. Moet ze echt weg? Zet 'vervallen' vooraan op {regel}.")
TEKST_VERDWENEN = Message("C307", "{soort} '{slug}' is verdwenen, en antwoorden van lezers hangen eraan.",
    "Heb je {naam} veranderd? Zet de oude dan terug; de titel mag wel anders. Moet het echt weg? Zet 'vervallen' "
    "vooraan op deze regel.")
POSITIE_VERDWENEN = Message("C308",
    "de positie '{id}' is verdwenen uit de schaal '{slug}', en antwoorden van lezers hangen eraan.",
    "Zet de positie terug met deze id; de naam en de uitleg mogen wel anders. Moet ze echt weg? Zet 'vervallen' "
    "vooraan op {regel}.")
ANDERE_SCHAAL = Message("C309", "dit kijkraam had de schaal '{schaal}', en antwoorden van lezers staan op die schaal.",
    "Zet 'schaal: {schaal}' terug. Heeft de nieuwe schaal alle posities van de oude, met dezelfde ids? Zet dan "
    "'vervallen' vooraan op {regel}.")
VERVALLEN_IN_GEBRUIK = Message("C310", "'{id}' heet hier vervallen, maar is weer in gebruik.",
    "Is het hetzelfde als vroeger? Haal 'vervallen' weg. Is het iets nieuws? Geef het een andere id, anders krijgt het "
    "de antwoorden van vroeger.")
GEEN_VASTE_ID = Message("C311", "deze regel is geen vaste id.",
    "Een regel ziet er zo uit: 'casus de-brief eerste-actie' of 'kijkraam presentie doen-wat-kan'. Staat hier <<<<<<<, "
    "======= of >>>>>>> van twee versies die zijn samengevoegd? Haal dan alleen die regels weg.")
THEMA_VERDWENEN = Message("C312", "het thema '{id}' is verdwenen, en afspraken van lezers hangen aan die id.",
    "Heeft het thema een nieuwe id? Zet daar dan bij: 'vervangt: [{id}]'. Is het per ongeluk weg, of staat het niet "
    "meer bij 'vervangt'? Zet het terug. Moet het echt weg? Zet 'vervallen' vooraan op {regel}.")

# Warnings

BSN = Message("C401", "dit lijkt een burgerservicenummer: {gemaskeerd}.",
    "Haal het weg als het van een mens is. Is het iets anders? Schrijf het dan zo dat niemand het daarvoor aanziet.",
    Severity.WARNING)
TELEFOON = Message("C402", "dit lijkt een telefoonnummer: {gemaskeerd}.",
    "Haal het weg als het van een mens is. Nummers van organisaties, zoals 113, 0800-… en 088-…, mogen blijven.",
    Severity.WARNING)
EMAIL = Message("C403", "dit lijkt een e-mailadres: {gemaskeerd}.",
    "Haal het weg als het van een mens is. Verwijs liever naar de website van een organisatie.", Severity.WARNING)
IBAN = Message("C404", "dit lijkt een rekeningnummer: {gemaskeerd}.",
    "Haal het weg als het van een mens is, en verzin er geen voor in de plaats.", Severity.WARNING)
BIJNA_KOP = Message("C405", "de kop '{kop}' is nu een gewone tussenkop.",
    "Is het wat je bedoelt? Kies dan woorden die meer verschillen. Anders: neem de kop letterlijk over, met twee "
    "hekjes.", Severity.WARNING)
DUBBELE_NAAM = Message("C406", "'{naam}' staat er twee keer; de tweede vervalt.",
    "Haal er een weg. Ook een andere spelling uit dezelfde lijst telt als dezelfde naam.", Severity.WARNING)
NIET_GELEZEN = Message("C407", "'{naam}' lijkt een casus of kijkraam, maar wordt niet gelezen.",
    "Zet het bestand direct in de map {map}, met een naam die op .md eindigt. Hoort het niet op de site? Zet het dan "
    "ergens anders.", Severity.WARNING)
WEG_NA_HEKJE = Message("C408", "wat na het hekje staat, valt weg: '{rest}'.",
    "Hoort het bij de waarde? Zet de hele waarde tussen aanhalingstekens. Is het een opmerking? Zet dan een spatie "
    "achter het hekje.", Severity.WARNING)
TITEL_IN_TEKST = Message("C409", "'{kop}' wordt een tweede titel op de pagina.",
    "Wil je een tussenkop? Neem dan twee hekjes en een spatie. Is het geen kop? Laat de regel dan niet met een hekje "
    "beginnen.", Severity.WARNING)
PLEK_ONBEKEND = Message("C412", "de plek '#{plek}' is er niet op {pagina}.",
    "Een plek is een kop of iets met een id. Kijk op de pagina welke er zijn: klik met rechts op de kop en kies "
    "'Inspecteren'.", Severity.WARNING)
NERGENS_GEBRUIKT = Message("C413", "wat na '{begin}' staat, komt op geen enkele pagina.",
    "Nergens in dit bestand wordt '{naam}' gebruikt waar een lezer het ziet (in code, HTML en de tekst bij een plaatje "
    "telt niet mee), of het staat er twee keer en dan telt de eerste. Is het gewone tekst? Zet er een backslash voor.",
    Severity.WARNING)
GEEN_LIJST_TEKEN = Message("C414", "een regel die begint met '{teken}' is geen punt van een lijst.",
    "Zet er een koppelteken en een spatie voor in de plaats: '- '. Anders lopen de regels achter elkaar door.",
    Severity.WARNING)
VAK_TE_VEEL = Message("C415", "in deze rij staan meer vakken dan in de kop van de tabel; '{rest}' valt weg.",
    "Geef de kop evenveel vakken, of haal een streep weg. Een | die geen vak begint, schrijf je als \\|",
    Severity.WARNING)
KOP_ZONDER_SPATIE = Message("C416", "'{kop}' is nu gewone tekst, met de hekjes erbij.",
    "Is het een kop? Zet dan een spatie na de hekjes.", Severity.WARNING)
NOOT_ONBEKEND = Message("C417", "de noot '[^{naam}]' staat nergens.",
    "Zet de tekst van de noot op een eigen regel in dit bestand: '[^{naam}]: …'. Anders ziet de lezer de haken.",
    Severity.WARNING)
LOS_EINDE = Message("C418", "'{teken}' sluit geen commentaar: een lezer ziet het staan.",
    "Is wat ervoor staat commentaar? Zet er <!-- voor, en haal een --> weg dat er te veel staat. Is het een pijl? Neem "
    "dan →, of zet er een backslash voor.", Severity.WARNING)
NOOT_IN_KOP = Message("C419", "de noot in de kop '{kop}' komt niet op de pagina.",
    "Zet het teken van de noot in de tekst onder de kop.", Severity.WARNING)
INGESPRONGEN = Message("C420", "deze tekst is nu code: '{begin}'.",
    "Haal de tab of de spaties aan het begin van de regel weg. Is het code? Zet er dan een regel met ``` boven en een "
    "eronder.", Severity.WARNING)

VERVALLEN = ("C410", "C411")
"""Codes of messages that are no longer given: they keep their heading in the guide, and mean nothing else."""

# Tips

LANGE_ZIN = Message("C501", "de zin die begint met '{begin} …' telt {aantal} woorden.",
    "Kun je er twee van maken? Een zin van hooguit {hoogste} woorden lees je in één keer.", Severity.HINT)
AMBTELIJK = Message("C502", "'{woord}' is een woord uit ambtelijke stukken.",
    "Schrijf liever: {gewoon}. Praat iemand in het verhaal zo? Laat het dan staan.", Severity.HINT)
NIET_VASTGELEGD = Message("C503", "{aantal} nog niet vastgelegd, zoals '{eerste}'.",
    "Gaat dit online? Typ dan: casuskijker check --vastleggen", Severity.HINT)

"""C0xx: files, and what YAML makes of them; from C030 what a file is on the disk."""

from __future__ import annotations

from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

ONLEESBAAR = Message("C001", "dit bestand is niet te openen.",
    "Kijk of het een gewoon tekstbestand is en of je het mag lezen.")
GEEN_UTF8 = Message("C002", "hier staat een teken dat niet als UTF-8 is opgeslagen.",
    "Open het bestand in je tekstverwerker, kies 'Opslaan als' en dan de codering UTF-8.")
STUURTEKEN = Message("C003", "hier staat een onzichtbaar teken ({teken}).",
    "Typ deze regel opnieuw. Zulke tekens komen vaak mee als je tekst plakt uit een ander programma.")
GEEN_GEGEVENS = Message("C004", "het bestand begint niet met de gegevens.",
    "Zet --- op de eerste regel, daaronder de gegevens ({velden}), en sluit af met weer een regel ---.")
GEGEVENS_OPEN = Message("C005", "de gegevens bovenaan worden niet afgesloten.",
    "Zet onder de laatste regel met gegevens een regel met alleen ---.")
DUBBELE_PUNT = Message("C006", "hier staat een dubbele punt die verwarring geeft.",
    "Zet de hele waarde tussen aanhalingstekens: {voorbeeld} Kijk ook of de regel "
    "erboven een dubbele punt mist en of deze regel niet is ingesprongen.")
AANHALINGSTEKEN = Message("C007", "hier begint een aanhalingsteken dat niet wordt afgesloten.",
    "Zet hetzelfde aanhalingsteken aan het eind van de waarde. Begint de tekst met 's of 't? Zet er dan dubbele "
    'aanhalingstekens omheen: "\'s Avonds laat".')
HAAK = Message("C008", "hier begint een lijst met een haak die niet goed wordt afgesloten.",
    "Zet een komma tussen de woorden en een haak aan het eind: [bewoner, gemeente].")
BIJZONDER_TEKEN = Message("C009", "deze waarde begint met een teken dat hier een bijzondere betekenis heeft.",
    'Zet de hele waarde tussen aanhalingstekens, bijvoorbeeld "*Let op* bij de deur".')
INSPRINGING = Message("C010", "hier klopt de opbouw van de gegevens niet.",
    "Laat regels die bij elkaar horen met evenveel spaties beginnen. Staat er tekst na een afsluitend "
    "aanhalingsteken? Zet dan de hele waarde tussen de andere soort: '\"Kom binnen,\" zegt ze.'")
YAML_FOUT = Message("C011", "deze regel is niet als gegevens te lezen.",
    "Schrijf elk gegeven als 'woord: waarde', met een spatie na de dubbele punt. Zet een waarde met leestekens erin, "
    "of van meer dan één regel, tussen aanhalingstekens.")
DUBBELE_SLEUTEL = Message("C012", "'{sleutel}' staat er twee keer; de eerste keer op {eerste}.",
    "Laat er één staan, met alles eronder wat erbij hoort.")
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
VUL_IN = Message("C020", "vul {wat} nog in.",
    "Zet je eigen tekst op de plek van 'VUL IN' en wat erachter staat.")
GEEN_LIJST_IN_BESTAND = Message("C021", "dit bestand hoort een lijst te zijn.",
    "Begin elk onderdeel op een nieuwe regel met '- {eerste}: …'.")
MAP_TUSSEN_PAGINAS = Message("C022", "deze map ligt in {content}, de map met gewone bladzijden.",
    "Zet de map ernaast, en noem die plek in mkdocs.yml onder plugins, bij casuskijker. Anders komt elk bestand twee "
    "keer op de site, de tweede keer met alles wat voor de docent is.")
SAMENVOEGING = Message("C023", "hier staan twee versies van dezelfde tekst, die git niet samen kreeg.",
    "Kies wat blijft staan, en haal de regels met <<<<<<<, |||||||, ======= en >>>>>>> weg.")
TAB = Message("C024", "deze regel begint met een tab, en hier kunnen alleen spaties staan.",
    "Haal de tab weg, en typ zoveel spaties dat de regel recht staat onder de regels waar hij bij hoort.")
BUITEN_DE_MAP = Message("C030", "dit is een snelkoppeling naar iets buiten de map.",
    "Zet het bestand zelf in deze map, of haal de snelkoppeling weg. Anders komt er misschien iets op de site dat "
    "alleen op jouw computer hoort.")
TE_GROOT = Message("C031", "dit bestand is te groot: {grootte} MB, en er past hooguit {hoogste} MB.",
    "Maak een plaatje of opname kleiner, of verdeel een lange tekst over meer bestanden.")

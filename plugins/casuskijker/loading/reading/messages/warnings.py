"""C4xx: what readers would miss; from C440 signs of Markdown that do nothing, from C460 what the site keeps away.

A few are a tip by now, for a code keeps its number.
"""

from __future__ import annotations

from casuskijker.domain.problem import Severity
from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

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
    "Haal er een weg. Ook een andere spelling uit dezelfde lijst telt als dezelfde naam.",
    Severity.HINT)
NIET_GELEZEN = Message("C407", "'{naam}' lijkt een casus of kijkraam, maar wordt niet gelezen.",
    "Zet het bestand direct in de map {map}, met een naam die op .md eindigt. Hoort het niet op de site? Zet het dan "
    "ergens anders.",
    Severity.HINT)
WEG_NA_HEKJE = Message("C408", "wat na het hekje staat, valt weg: '{rest}'.",
    "Hoort het bij de waarde? Zet de hele waarde tussen aanhalingstekens. Is het een opmerking? Zet dan een spatie "
    "achter het hekje.", Severity.WARNING)
TITEL_IN_TEKST = Message("C409", "'{kop}' wordt een tweede titel op de pagina.",
    "De titel staat al bovenaan in de gegevens. Wil je hier een tussenkop? Begin de regel dan met ## en een spatie. Is "
    "het geen kop? Zet een backslash voor het hekje: \\#", Severity.WARNING)
PLEK_ONBEKEND = Message("C412", "de link naar '#{plek}' komt niet aan: die plek is er niet op {pagina}.",
    "De kop 'De deur' heet #de-deur: kleine letters, en streepjes tussen de woorden. Een vraag met {{#eerste-actie}} "
    "heet #vraag-eerste-actie.", Severity.WARNING)
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
NOOT_ONBEKEND = Message("C417", "bij '[^{naam}]' hoort een noot, en die staat niet in deze tekst.",
    "Zet de noot op een eigen regel, met een lege regel erboven: '[^{naam}]: …'. Is het geen noot? Zet er een "
    "backslash voor: \\[^{naam}]. Anders ziet een lezer de haken.", Severity.WARNING)
LOS_EINDE = Message("C418", "'{teken}' sluit geen commentaar: een lezer ziet het staan.",
    "Is wat ervoor staat commentaar? Zet er <!-- voor, en haal een --> weg dat er te veel staat. Is het een pijl? Neem "
    "dan →, of zet er een backslash voor.", Severity.WARNING)
NOOT_IN_KOP = Message("C419", "de noot in de kop '{kop}' komt niet op de pagina.",
    "Zet het teken van de noot in de tekst onder de kop.", Severity.WARNING)
INGESPRONGEN = Message("C420", "deze tekst is nu code: '{begin}'.",
    "Haal de tab of de spaties aan het begin van de regel weg. Is het code? Zet er dan een regel met ``` boven en een "
    "eronder.", Severity.WARNING)
ADRES_ONDER_TEKST = Message("C440", "'{regel}' is hier gewone tekst: een lezer ziet het staan.",
    "Is dit het adres van een link? Zet er dan een lege regel boven.", Severity.WARNING)
NOOT_MET_SPATIE = Message("C441", "'[^{naam}]' is geen noot: in de naam staat een spatie.",
    "Schrijf op beide plekken [^{goed}]: in de zin, en voor de tekst van de noot.", Severity.WARNING)
GEEN_TABEL = Message("C442", "deze regels worden geen tabel: een lezer ziet '{begin}'.",
    "Zet onder de kop een regel met evenveel vakken als de kop: |---|---| is er een voor twee. Een | die geen vak "
    "begint, ook in code, schrijf je als \\|", Severity.WARNING)
TABS_ALS_KOLOMMEN = Message("C443", "de kolommen in '{begin}' vallen weg: tabs en spaties worden één spatie.",
    "Is het een tabel? Zet | tussen de vakken, en onder de kop een regel zoals |---|---|. Zijn het losse regels? Zet "
    "er een lege regel tussen.", Severity.WARNING)
GEEN_NUMMERING = Message("C444", "'{teken}' begint hier geen punt van een lijst: de regels lopen achter elkaar door.",
    "Zet een lege regel tussen de regels. Of begin ze met 1., 2., 3. en zet een lege regel boven de eerste.",
    Severity.WARNING)
GEEN_GEWONE_SPATIE = Message("C445", "na '{teken}' staat geen gewone spatie: zo begint geen punt van een lijst.",
    "Typ na '{teken}' een gewone spatie. Plak je uit Word of van een website? Dan staat er vaak een vaste spatie; haal "
    "die weg.", Severity.WARNING)
EEN_ALINEA = Message("C446", "bij '{veld}' past één alinea, en hier staat meer of iets anders.",
    "Schrijf het in gewone zinnen, zonder lijst, kop, tabel of lege regel. Op de pagina loopt alles hier achter elkaar "
    "door.", Severity.WARNING)
LEEG_KADER = Message("C447", "het kader '{begin}' is leeg.",
    "Laat elke regel die erin hoort met vier spaties beginnen.", Severity.WARNING)
MARKDOWN_IN_HTML = Message("C448", "in '{begin}' doen de tekens van Markdown niets: een lezer ziet ze staan.",
    "Zet een lege regel boven en onder de tekst die tussen de HTML staat. Schrijf in <summary> <em>nadruk</em> en "
    "<strong>sterk</strong>.", Severity.WARNING)
ACCOLADES = Message("C449", "'{tekst}' doet hier niets: een lezer ziet het staan.",
    "Haal het weg. Wat wel kan: {{#naam}} achter een kop, en {{width=300}} achter een plaatje.", Severity.WARNING)
VAK_TE_WEINIG = Message("C450", "in deze rij staan minder vakken ({aantal}) dan in de kop van de tabel ({kop}).",
    "Geef ook een leeg vak zijn |. Hoort de regel niet bij de tabel? Zet er dan een lege regel boven.",
    Severity.WARNING)
KOP_DOOR_STREEPJES = Message("C451", "'{kop}' wordt een tussenkop, door de streepjes eronder.",
    "Wil je een lijn? Zet dan een lege regel boven de streepjes. Wil je een kop? Begin de regel dan met ## en een "
    "spatie.", Severity.WARNING)
GEEN_LINK = Message("C452", "'{tekst}' is geen link: een lezer ziet de haken.",
    "Schrijf [tekst](adres), zonder spatie tussen de haken en zonder spatie in het adres. Bij [tekst][naam] hoort "
    "ergens een eigen regel '[naam]: adres'. Zijn het gewone haken? Zet er een backslash voor: \\[", Severity.WARNING)
WOORDEN_IN_FILM = Message("C453", "wat tussen <{tag}> en </{tag}> staat, ziet een lezer niet: '{begin}'.",
    "Zet de woorden onder </{tag}>, met een lege regel ertussen.", Severity.WARNING)
TEKEN_VAN_ELDERS = Message("C454", "'{teken}' begint hier geen kader: een lezer ziet het staan.",
    "Schrijf een kader zo: '!!! tip \"Titel\"', met de tekst eronder vier spaties ingesprongen. Wat open en dicht kan, "
    "schrijf je met <details> en <summary>.", Severity.WARNING)
LEGE_KOP = Message("C455", "deze kop is leeg.",
    "Schrijf er woorden achter, of haal de regel weg.", Severity.WARNING)
LOS_IN_TABEL = Message("C456", "'{begin}' staat los in een tabel: een browser zet het erboven.",
    "Zet het in een vak, tussen <td> en </td>. Of zet het onder </table>, met een lege regel ertussen.",
    Severity.WARNING)
BUITEN_TABEL = Message("C457", "'{tag}' staat niet in een tabel: een browser laat het weg.",
    "Zet <table> om de rijen, en <tr> om de vakken van een rij.", Severity.WARNING)
ACHTER_HEK = Message("C458", "'{woorden}' achter {hek} ziet een lezer niet.",
    "Achter {hek} staat hooguit de naam van een taal. Zet een titel op een eigen regel erboven.", Severity.WARNING)
HALF_TEKEN = Message("C459", "bij '{begin}' doet {teken} niets: een lezer ziet het staan.",
    "Zet het voor en achter de woorden, in dezelfde alinea en zonder spatie ertussen: *nadruk* of **sterk**. Bedoel je "
    "het teken zelf? Zet er een backslash voor: {letterlijk}", Severity.WARNING)
VAN_ELDERS = Message("C460", "'{wat}' haalt iets op bij een andere website; een lezer ziet het niet.",
    "Zet het bestand naast je tekst en verwijs daarnaar. Of maak er een gewone link van.", Severity.WARNING)
OPMAAK = Message("C461", "'{wat}' geeft opmaak die de site niet laat zien.",
    "Haal het weg. Wie de site beheert, zet kleuren en maten in een stijlblad, en noemt dat in mkdocs.yml bij "
    "extra_css.",
    Severity.WARNING)
GEDRAG = Message("C462", "'{wat}' doet niets: de site voert geen script uit dat in een tekst staat.",
    "Haal het weg, of maak er een gewone link van.", Severity.WARNING)
VENSTER = Message("C463",
    "'{wat}' blijft leeg, of doet niets: de site toont geen andere pagina's in de pagina en verstuurt niets.",
    "Maak er een gewone link van. Een eigen film of geluid zet je naast je tekst, met <video> of <audio>.",
    Severity.WARNING)
SCRIPT_VAN_ELDERS = Message("C464", "'{wat}' staat op een andere website; de site haalt het niet op.",
    "Zet het bestand in de map met je pagina's, en noem het dan met zijn pad.", Severity.WARNING)

VERVALLEN = ("C410", "C411")
"""Codes of messages that are no longer given: they keep their heading in the guide, and mean nothing else."""

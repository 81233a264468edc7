"""C4xx: what readers would miss; a few are a tip by now, for a code keeps its number."""

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
    "Wil je een tussenkop? Neem dan twee hekjes en een spatie. Is het geen kop? Laat de regel dan niet met een hekje "
    "beginnen.",
    Severity.HINT)
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
VAN_ELDERS = Message("C430", "'{wat}' haalt iets op bij een andere website; een lezer ziet het niet.",
    "Zet het bestand naast je tekst en verwijs daarnaar. Of maak er een gewone link van.", Severity.WARNING)
OPMAAK = Message("C431", "'{wat}' geeft opmaak die de site niet laat zien.",
    "Haal het weg. Wie de site beheert, zet kleuren en maten in een stijlblad, en noemt dat in mkdocs.yml bij "
    "extra_css.",
    Severity.WARNING)
GEDRAG = Message("C432", "'{wat}' doet niets: de site voert geen script uit dat in een tekst staat.",
    "Haal het weg, of maak er een gewone link van.", Severity.WARNING)
VENSTER = Message("C433",
    "'{wat}' blijft leeg, of doet niets: de site toont geen andere pagina's in de pagina en verstuurt niets.",
    "Maak er een gewone link van. Een eigen film of geluid zet je naast je tekst, met <video> of <audio>.",
    Severity.WARNING)
SCRIPT_VAN_ELDERS = Message("C434", "'{wat}' staat op een andere website; de site haalt het niet op.",
    "Zet het bestand in de map met je pagina's, en noem het dan met zijn pad.", Severity.WARNING)

VERVALLEN = ("C410", "C411")
"""Codes of messages that are no longer given: they keep their heading in the guide, and mean nothing else."""

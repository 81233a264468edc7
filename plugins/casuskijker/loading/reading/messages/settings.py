"""C6xx: what mkdocs.yml says that does not go together, leads nowhere, or does nothing."""

from __future__ import annotations

from casuskijker.domain.problem import Severity
from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

PLUGIN_GAAT_NIET = Message("C601", "de plugin '{naam}' gaat niet samen met casuskijker: {wat}.",
    "Haal de plugin weg bij plugins. Welke wel samengaan, staat in ‘Een eigen site’, bij Andere plugins.")
PLUGIN_MIST = Message("C602", "met de plugin '{naam}' mist een lezer iets: {wat}.",
    "Haal de plugin weg bij plugins, of weet dat het zo is. Meer staat in ‘Een eigen site’, bij Andere plugins.",
    Severity.WARNING)
PLUGIN_WEETJE = Message("C603", "wat je van de plugin '{naam}' moet weten: {wat}.",
    "Wil je het zo? Dan is het goed. Meer staat in ‘Een eigen site’, bij Andere plugins.", Severity.HINT)
ZONDER_EFFECT = Message("C604", "van deze instellingen van Material merkt een lezer niets: {namen}.",
    "Je mag ze weghalen. Wat je wel kunt kiezen, staat in ‘Een eigen site’, bij Uiterlijk.", Severity.HINT)
GERADEN_BEWERKLINK = Message("C605", "bij repo_url hoort hier ook edit_uri.",
    "MkDocs zoekt je teksten anders in een map 'docs', en de link onder een pagina gaat nergens heen. Schrijf "
    "bijvoorbeeld: edit_uri: edit/main/{map}/", Severity.WARNING)
GEEN_KLEUR = Message("C606", "'{kleur}' bij accent is geen kleur die we kennen.",
    "Schrijf een hekje met zes cijfers of letters, tussen aanhalingstekens: '#5d0b3a'.", Severity.WARNING)
KLEUR_TE_LICHT = Message("C607", "{kleur} bij accent is te licht voor tekst; op een licht scherm wordt het {gebruikt}.",
    "Vind je die goed? Dan is het goed zo. Anders kies je een donkerder kleur.", Severity.HINT)
VOET_NERGENS = Message("C608", "'{naam}' bij voet wijst naar {doel}, en die bladzijde is er niet.",
    "Noem het bestand vanaf de map met je pagina's, zoals huisregels.md, of een heel adres.", Severity.WARNING)
NIET_IN_MENU = Message("C609", "'{naam}' bij onderaan staat niet in het menu.",
    "Daar staan: {namen}. Neem de naam letterlijk over.", Severity.WARNING)
LICENTIE_ONBEKEND = Message("C610", "'{licentie}' is geen licentie die we kennen.",
    "Schrijf bij extra.casuskijker.licentie bijvoorbeeld CC BY 4.0, of het hele adres waar de voorwaarden staan.",
    Severity.WARNING)
TAAL_ONBEKEND = Message("C611", "in de taal '{taal}' hebben we geen woorden.",
    "Kies bij extra.casuskijker.taal een van deze: {talen}.", Severity.WARNING)
WOORD_NIET_TE_KIEZEN = Message("C612", "'{naam}' is geen woord dat je kunt kiezen.",
    "Bij woorden kun je deze een andere naam geven: {namen}.", Severity.WARNING)
WOORD_ONVOLLEDIG = Message("C613", "met '{woord}' bij {naam} kunnen we geen zinnen maken.",
    "Schrijf het met de of het, en met het meervoud erachter, bijvoorbeeld: {naam}: het verhaal, verhalen.",
    Severity.WARNING)
WOORDEN_IN_ANDERE_TAAL = Message("C614", "wat je bij woorden koos, geldt niet in de taal '{taal}'.",
    "Zulke woorden passen alleen in Nederlandse zinnen. Haal woorden weg, of taal.", Severity.WARNING)
ONBEKENDE_INSTELLING = Message("C615", "onbekende instelling '{naam}': de site doet er niets mee.",
    "Bij {waar} kun je gebruiken: {namen}.", Severity.WARNING)

"""C3xx: what one file says and another does not."""

from __future__ import annotations

from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

DUBBEL_ADRES = Message("C301", "dit bestand krijgt hetzelfde adres ({adres}) als {eerste}.",
    "Geef een van de twee een andere bestandsnaam; een nummer vooraan telt niet mee.")
DUBBEL_NUMMER = Message("C302", "nummer {nummer} is al gebruikt op {eerste}.",
    "Geef een van de twee een ander nummer.")
DODE_LINK = Message("C303", "de link naar '{doel}' leidt nergens heen.",
    "Schrijf het pad vanaf dit bestand: een casus ernaast is 'naam.md', een kijkraam is '../kijkramen/naam.md' en "
    "de voorpagina is '../index.md'.")
DOOD_BESTAND = Message("C304", "het bestand '{doel}' bestaat niet.",
    "Zet een afbeelding in dezelfde map als deze tekst; een lijst noemt er een als ../casussen/naam.jpg. Een andere "
    "bladzijde noem je met .md erachter, en een adres op internet begint met https://. Is het geen link? Zet dan een "
    "spatie tussen ] en (.")
ITEM_VERDWENEN = Message("C305", "'{id}' is verdwenen, en antwoorden van lezers hangen aan die id.",
    "Heeft het onderdeel een nieuwe id? Zet daar dan bij: 'vervangt: [{id}]'. Is het per ongeluk weg, of staat het "
    "niet meer bij 'vervangt'? Zet het terug. Moet het echt weg? Zet 'vervallen' vooraan op {regel}.")
DEEL_VERDWENEN = Message("C306", "'{id}' is verdwenen, en aan die id hangen antwoorden van lezers, of links.",
    "Heeft een vraag een nieuwe id? Schrijf dan {{#nieuwe-id vervangt={id}}}. Is iets per ongeluk weg, of staat de id "
    "niet meer bij 'vervangt'? Zet die dan terug. Moet het echt weg? Zet 'vervallen' vooraan op {regel}.")
TEKST_VERDWENEN = Message("C307", "{soort} '{slug}' is verdwenen, en antwoorden van lezers hangen eraan.",
    "Is het per ongeluk weg? Zet het terug. Heb je {naam} veranderd? Zet de oude dan terug; de titel mag wel anders. "
    "Moet het echt weg? Zet 'vervallen' vooraan op deze regel, en haal de naam weg waar die nog staat.")
POSITIE_VERDWENEN = Message("C308",
    "de positie '{id}' is verdwenen uit de schaal '{slug}', en antwoorden van lezers hangen eraan.",
    "Zet de positie terug met deze id; de naam en de uitleg mogen wel anders. Moet de positie echt weg? Zet "
    "'vervallen' vooraan op {regel}.")
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
DUBBELE_AFDRUK = Message("C313", "in een code van een lezer is dit bestand niet te onderscheiden van {eerste}.",
    "Geef het nieuwste van de twee een andere bestandsnaam; één letter anders is genoeg.")
DUBBEL_KORT_ADRES = Message("C314", "deze les krijgt hetzelfde korte adres ({adres}) als die op {eerste}.",
    "Geef de nieuwste van de twee een andere id; één letter anders is genoeg.")
ONBEKEND_DEEL_VAN_KIJKRAAM = Message("C315", "het kijkraam '{kijkraam}' heeft geen onderdeel '{id}'.",
    "Schrijf na het hekje de id van een invalshoek of een ingrediënt, zoals die in het kijkraam staat.")
VAK_VERDWENEN = Message("C316", "het vak '{id}' is verdwenen, en wat lezers daar invulden hangt eraan.",
    "Zet de rij en de kolom terug met deze ids; de namen mogen wel anders. Moet het echt weg? Zet 'vervallen' vooraan "
    "op {regel}.")
EENVOUDIG_ALLEEN = Message("C317", "er is geen {soort} '{slug}' waar deze eenvoudige tekst bij hoort.",
    "Geef dit bestand de naam van het bestand waar het bij hoort, met '.eenvoudig' voor '.md', en leg ze "
    "naast elkaar.")
EENVOUDIG_ONBEKEND = Message("C318", "'{id}' staat niet in {waar}.",
    "Neem de ids over zoals ze daar staan: wat lezers invullen, hangt eraan. Wat je weglaat, staat er in de gewone "
    "woorden.")
EENVOUDIGE_SCHAAL = Message("C319", "de schaal '{schaal}' heeft andere antwoorden dan die van het kijkraam.",
    "Geef de posities dezelfde ids en groepen, in dezelfde volgorde, als '{gewone}'; de namen mogen anders.")
LES_HEET_ALS_CASUS = Message("C320", "deze les heeft de bestandsnaam van een casus: {casus}.",
    "Geef de les een andere bestandsnaam. Anders krijgen ze een adres dat te veel op elkaar lijkt.")
ONBEKEND_DEEL_VAN_VERHAAL = Message("C321", "in '{verhaal}' is geen {wat} met de id '{id}'.",
    "Schrijf na het hekje de id zoals die in de casus tussen de accolades staat. Een vraag zonder casus ervoor komt "
    "uit het tweeluik dat bij 'naast_elkaar' staat.")

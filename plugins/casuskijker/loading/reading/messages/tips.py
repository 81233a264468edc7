"""C5xx: tips; from C510 what an author may not have seen."""

from __future__ import annotations

from casuskijker.domain.problem import Severity
from casuskijker.loading.reading.messages.message import Message

# Laid out as pairs, not as the formatter would: what is the matter, and below it how to mend it.
# fmt: off

LANGE_ZIN = Message("C501", "de zin die begint met '{begin} …' telt {aantal} woorden.",
    "Kun je er twee van maken? Een zin van hooguit {hoogste} woorden lees je in één keer.", Severity.HINT)
AMBTELIJK = Message("C502", "'{woord}' is een woord uit ambtelijke stukken.",
    "Schrijf liever: {gewoon}. Praat iemand in het verhaal zo? Laat het dan staan.", Severity.HINT)
NIET_VASTGELEGD = Message("C503", "{aantal} nog niet vastgelegd, zoals '{eerste}'.",
    "Gaat dit online? Typ dan: casuskijker check --vastleggen", Severity.HINT)
LANGE_ZINNEN = Message("C504", "de zinnen van deze eenvoudige tekst tellen gemiddeld {aantal} woorden.",
    "Mik op hooguit {hoogste}. Zet in elke zin één ding, en begin met wie iets doet.", Severity.HINT)
ONGEWONE_WOORDEN = Message("C505", "niet bij de tienduizend gewoonste woorden ({aantal}): {woorden}.",
    "Kun je het gewoner zeggen? Leg je een woord in de tekst uit, of weet je dat lezers het kennen? Zet het dan "
    "bij 'uitgelegd'.", Severity.HINT)
NIET_GETOOND = Message("C510", "'{naam}' ligt in de map en wordt nergens getoond; het komt niet op de site.",
    "Hoort het bij een tekst? Zet daar dan een link naar dit bestand. Anders kan het beter ergens anders liggen.",
    Severity.HINT)
ONZICHTBAAR = Message("C511", "hier staan tekens die niemand ziet ({tekens}), op {aantal}.",
    "Wie de tekst kopieert of laat voorlezen, kan er last van hebben. Ze komen vaak mee uit een pdf; typ die woorden "
    "opnieuw.", Severity.HINT)
PLAATJE_ZONDER_TEKST = Message("C513", "bij het plaatje '{naam}' staat niet wat erop te zien is.",
    "Zet het tussen de haken, voor wie het plaatje niet ziet: ![een brief op de mat]({naam}). Is het alleen "
    "versiering? Dan is het goed zo.",
    Severity.HINT)
ALLEEN_TE_HOREN = Message("C514", "wie niet hoort, mist wat er bij '{tag}' gezegd wordt.",
    'Geef een film ondertiteling: <track kind="captions" srclang="nl" src="film.vtt"> voor </video>. Of zet alles in '
    "een <figure>, met wat er gezegd wordt in een <figcaption> of een <details>.",
    Severity.HINT)
GEDEELD_ADRES = Message("C515", "het adres van de site, {adres}, is misschien niet van jou alleen.",
    "Staan er onder dezelfde naam andere sites, dan kunnen hun scripts lezen en wijzigen wat lezers hier invullen. En "
    "verhuist de site, dan blijft achter wat lezers in hun browser bewaarden. Een eigen domein of subdomein voorkomt "
    "beide; zie ‘Een eigen site’.",
    Severity.HINT)
NIEMAND_VERANTWOORDELIJK = Message("C516", "hier staat niet wie verantwoordelijk is, of hoe lezers die bereiken.",
    "Schrijf op wie de site aanbiedt, hoe lang de server zijn logboek bewaart en waar lezers met een vraag of klacht "
    "terechtkunnen, en noem in mkdocs.yml een adres bij 'contact'; zie ‘Een eigen site’.",
    Severity.HINT)
NOEMT_DOCENT = Message("C512", "de kop '{kop}' past ook bij iets voor de docent; iedereen leest wat eronder staat.",
    "Is het alleen voor de docent? Zet het dan onder '## Voor de docent'. Hoort het bij het verhaal? Dan is het goed "
    "zo.",
    Severity.HINT)
VOOR_IEDEREEN = Message("C517", "de kop '{kop}' past bij iets wat niet voor iedereen is, en deze bladzijde is dat wel.",
    "Is het alleen voor wie lesgeeft? Zet het dan in een casus onder '## Voor de docent', of bewaar het ergens anders. "
    "Mag iedereen het lezen? Dan is het goed zo.",
    Severity.HINT)
ANDER_NUMMER = Message("C518", "deze vraag heeft hier nummer {hier}, en op de pagina nummer {daar}.",
    "De site telt zelf: 1, 2, 3. Noem je een vraag ergens bij het nummer? Verander het dan hier, zodat het klopt.",
    Severity.HINT)

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
NIET_GETOOND = Message("C510", "'{naam}' ligt in de map en wordt nergens getoond; het komt niet op de site.",
    "Hoort het bij een tekst? Zet daar dan een link naar dit bestand. Anders kan het beter ergens anders liggen.",
    Severity.HINT)
ONZICHTBAAR = Message("C511", "hier staan tekens die niemand ziet ({tekens}), op {aantal}.",
    "Wie de tekst kopieert of laat voorlezen, kan er last van hebben. Ze komen vaak mee uit een pdf; typ die woorden "
    "opnieuw.", Severity.HINT)
NOEMT_DOCENT = Message("C512", "de kop '{kop}' noemt wie lesgeeft of begeleidt; wat eronder staat, kan iedereen lezen.",
    "Is het alleen voor de docent? Zet het dan onder '## Voor de docent'. Hoort het bij het verhaal? Dan is het goed "
    "zo.",
    Severity.HINT)

"""C5xx: tips."""

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

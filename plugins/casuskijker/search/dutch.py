"""Lists of Dutch words that no dictionary gives: what says little, and what makes compounds or only looks like it."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words("""
    aan al als bij daar dan dat de der des deze die dit doe doen door dus een en er ga gaan gaat ge geen ging
    had hebben heeft het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kon kunnen maak
    maakt maar mag me meer men mensen met mij mijn moet moeten mogen na naar niet niets nog nu of om omdat onder
    ons ook op over te tegen tot u uit uw van veel voor waarom wanneer want waren was wat we wel welk welke werd
    wie wij wil word worden wordt zal ze zei zelf zich zij zijn zo zonder zou
""")
"""Words that say little by themselves: a search skips them as long as others are left."""

QUESTION_WORDS = _words("""
    aantal alle alleen allemaal alles altijd alweer ander andere anderen anders beginnen begint ben bent
    bespreek bespreekt bestaat beste betekenis betekent beter bijvoorbeeld daarna daarom definitie denk denken
    denkt dezelfde dingen dit doel echt eerst eerstejaars eigenlijk elke erbij erg ergens erin ermee erover
    ervoor even gebeurt gebruik gebruiken gebruikt geef geeft geven geweest gewoon geworden goed goede graag
    haar heb heel hele helemaal hem hen houd houdt iedere info informatie inhoud keer kennen kijk kijken klaar
    kom komen komt krijg krijgen krijgt laat laten leer lees leg leren les lesplan lesplannen lessen lezen
    liever lukt maken mee moeilijk moeilijke mogelijk nieuw nieuwe nodig nooit omgaan onze opdracht opdrachten
    paar per praktijk precies raak raakt raakte raken scriptie
    snel soms staan staat steeds stel stellen straks tijdens tips toch tussen
    tweedejaars uitleg uitleggen vaak verder verhaal verhalen verschil verschillen verschillende vind vinden
    vindt volgens vooral voorbeeld voorbeelden vraag vraagt vragen waar weer weet weten willen wilt zeg zeggen
    zegt zeker zien ziet zit zitten zoek zoeken zoekt zomaar zulke
""")
"""Words of whole questions: they count in a text, but a question with other words is not about them."""

SHORT_FIRST = _words("""
    aow bed bus cao dag dak doe eed eer eet eis fan fiets gas ggd ggz gif gok hal hbo hek hoe hof huis hut
    huur ijs jas jury kas kat kop lak les lid lof loon lvb man mbo mes mix mok nek net nul olie oma oog oor
    opa pak pas pen pet pgb pot rem rij rol rug ruk sap ski sok sop spa sta tas tip top tuin tv uur uwv vak
    val vee vet vis wal weg wet wijn win wmo zak zee zin zit zon zus
""")
"""Short words with which compounds begin."""

SHORT_LAST = _words("""
    uur
    app arm baan bad bal bar bed been boom bus club dag dak dip eis gas gat gek ggz hal hbo hof huis hut jas
    kas kop lab les lid man mbo mes net oog oor pak pas pen plan pot raad rok rol taak taal tas team test tip
    top tuin vak wal weg wet wijk zaal zak zee zin zus
""")
"""Short words in which compounds end."""

NO_FIRST = _words("""
    aan achter alle alles anders bent best bezig bijna boven daar deze door eerst elke even gaan geen gemeen
    gereed haar heer hees heet hier hun ieder iemand jullie langs maar meer meest met mijn moet naar niet
    niets onder onze over rege rond terug toen tot tussen veel vele verder vind voor waar want waren weer wel
    welke werd wordt zeer zelfs zijn zonder zult
""")
"""Words with which no compound begins, or with which too many words begin by chance."""

NO_LAST = _words("""
    achtig aren atie baar baarheid baren chap der deren dom eens elen elende eling en ende eren erij eringen eten even
    geren gering heden heer heid ier igen iger iging ing ingen isme iteit kering lang lijk lijke lijken lijks
    ling lingen loos loosheid loze malen matig matige nis ren rijk ring ringen schap schappen sel ster sters
    tal teit tering thuis tie ties tig veel voud waarts weten zaam zaamheid zame zelf
""")
"""Endings that happen to be words as well, such as 'schap' and 'lijk'."""

WHOLE = _words("""
    kwartier vrijwillig vrijwilliger vergadering
    afronding alcohol algemeen alleenstaande ambtenaar behandeling burgemeester combinatie dinsdag donderdag
    kandidaat kunstenaar kwartaal literatuur maandag maatschappelijk maatschappij makelaar oordeel paragraaf
    praktijk standaard transformatie vrijdag wethouder woensdag zaterdag zondag
""")
"""Words that fall apart into words of which they are not made."""

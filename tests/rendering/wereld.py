"""A small site with one of everything: casussen, kijkramen, leerroutes and the words around them."""

from __future__ import annotations

from casuskijker.domain.begrip import Begrip
from casuskijker.domain.bron import Bron, Naam
from casuskijker.domain.casus import Casus, Ontmoeting, Verdiepingsvraag, Vervolg
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.draaiboek import Episode, Les, Stop
from casuskijker.domain.draaiboek import Stap as Lesstap
from casuskijker.domain.hulplijn import Hulplijn, Hulpwijzer
from casuskijker.domain.invulblad import Invulblad, Kolom, Rij
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL, Ingredient, Invalshoek, Kijkraam, Vraag
from casuskijker.domain.kijkrichting import Kijkrichting
from casuskijker.domain.leerroute import Leerroute, Stap
from casuskijker.domain.onderwerp import Onderwerp
from casuskijker.domain.spanningsveld import Spanningsveld
from casuskijker.domain.tweeluik import Tweeluik
from casuskijker.domain.volgorde import order_casussen
from casuskijker.domain.vorm import GESPREK
from casuskijker.domain.werkvorm import Groepsmaat, Rol, Schrijfveld, Werkstap, Werkvorm
from casuskijker.domain.woordenlijst import Deel, Term, Termen, Woordenlijst

SLEUTEL = Casus(
    slug="de-sleutel",
    titel="De sleutel",
    omschrijving="Een buurvrouw heeft de sleutel en vraagt zich af hoelang nog.",
    actoren=("buren", "wijkverpleegkundige"),
    sleutelwoorden=("mantelzorg", "vertrouwen"),
    tekst=(
        "Op maandag hangt de sleutel aan een touwtje.\n\n"
        "## Dinsdag {#dinsdag}\n\nOp dinsdag hangt hij er niet. Zie [het logboek](het-logboek.md).\n\n"
        "> **Sta even stil.** Wie mist hem? {#touwtje}"
    ),
    path="casussen/01-de-sleutel.md",
    nummer=1,
    deel="thuis",
    kijkramen=("aandacht", "praten"),
    werkvormen=("doorvragen", "om-de-beurt"),
    bron="bundel",
    literatuur=("van-hees-2018",),
    duur=30,
    plaats="hoofdstuk 2",
    bewerking="De sleutel is *van ons*.",
    let_op="Gaat over *verlies*.",
    ontmoetingen=(
        Ontmoeting(wie="de buurvrouw", met="de wijkverpleegkundige"),
        Ontmoeting(wie="de buurvrouw", met="de overbuurman", waar="Dinsdag"),
    ),
    verdiepingsvragen=(
        Verdiepingsvraag(
            id="eerste", leerstijl="doener", tekst="Wat doe je als eerste? Lees ook [het logboek](het-logboek.md)."
        ),
        Verdiepingsvraag(id="weten", tekst="Wat wil je nog weten?", vervangt=("vragen", "weet-je")),
        Verdiepingsvraag(id="eigen", tekst="Wie mis je?", herkomst="redactie"),
        Verdiepingsvraag(id="mat", leerstijl="beslisser", tekst="Wie legde hem daar?", na="woensdag"),
    ),
    vervolg=(
        Vervolg(id="woensdag", titel="Woensdag", tekst="De sleutel ligt onder de mat.\n\n- van wie?\n- en waarom?"),
    ),
    episodes=(
        Episode(
            "dinsdag",
            "Dinsdag",
            "Op dinsdag hangt hij er niet. Zie [het logboek](het-logboek.md).\n\n"
            "> **Sta even stil.** Wie mist hem? {#touwtje}",
            "Op maandag hangt de sleutel aan een touwtje.",
        ),
    ),
    stops=(Stop("touwtje", "**Sta even stil.** Wie mist hem?"),),
    lessen=(
        Les(
            id="les-45",
            titel="Les van 45 minuten",
            vooraf="Laat [het logboek](het-logboek.md) thuis lezen.",
            stappen=(
                Lesstap(soort="inleiding", minuten=2, zin="Zeg waar het over gaat."),
                Lesstap(soort="lezen", minuten=5, doel="dinsdag", zin="Lees hardop."),
                Lesstap(soort="stop", minuten=3, doel="touwtje", hint="Schrijf namen op het bord."),
                Lesstap(soort="vraag", minuten=10, doel="eerste", zin="In *viertallen*.", werkvorm="doorvragen"),
                Lesstap(soort="vervolg", minuten=2, doel="woensdag"),
                Lesstap(soort="vraag", minuten=8, doel="mat", hint="Wacht.\n\n- Nog even."),
                Lesstap(soort="kijkraam", minuten=10, doel="aandacht", delen=("eerst-kijken",), zin="In tweetallen."),
                Lesstap(soort="eigen", minuten=5, zin="Schrijf één zin op."),
            ),
            achteraf="Weinig tijd? Laat het kijkraam weg.",
        ),
    ),
    voor_de_docent=(
        "Dit deel is van de redactie.\n\n"
        "### Leerdoelen\n\nNa de les kan de student luisteren. Zie [het logboek](het-logboek.md).\n\n"
        "| Vraag | Minuten | Werkvorm |\n|---|---|---|\n| 1. Eerste | 10 | Eerst alleen |\n\n"
        "### Valkuilen\n\n- De groep wijst iemand aan bij vraag 4.\n- Het blijft stil."
    ),
)
LOGBOEK = Casus(
    slug="het-logboek",
    titel="Het *logboek* & de rest",
    omschrijving="Niemand schrijft nog in het logboek.",
    actoren=("wijkverpleegkundige",),
    sleutelwoorden=("mantelzorg",),
    tekst="Het schrift is leeg.",
    path="casussen/02-het-logboek.md",
    soort="vignet",
)
AANDACHT = Kijkraam(
    slug="aandacht",
    titel="Kijkraam Aandacht",
    omschrijving="Kijk hoe iemand aandacht geeft.",
    path="kijkramen/aandacht.md",
    versie=2,
    voor=("professional", "team"),
    duur=15,
    werkvormen=("om-de-beurt",),
    schaal=DEFAULT_SCHAAL,
    bron="bundel",
    plaats="hoofdstuk 4",
    bewerking="De voorbeelden zijn *van ons*.",
    inleiding="Aandacht is kijken en blijven kijken.",
    grenzen="Het geeft **geen cijfer**.",
    achtergrond="## Achtergrond\n\nDit kijkraam is een voorbeeld.",
    invalshoeken=(
        Invalshoek(
            id="kijken",
            titel="Wat zie je?",
            uitleg="Let op *kleine* dingen.",
            ingredienten=(
                Ingredient(
                    id="eerst-kijken",
                    titel="Eerst kijken",
                    tekst="Je kijkt voor je praat.",
                    voorbeeld="De lijst blijft dicht.",
                    bron="H2",
                ),
                Ingredient(id="gehoord", titel="Gehoord", tekst="De cliënt voelt zich gehoord.", alleen_client=True),
            ),
        ),
    ),
)
SLEUTEL_EENVOUDIG = Casus(
    slug="de-sleutel",
    titel="Een sleutel",
    omschrijving="Een vrouw heeft een sleutel van een ander.",
    actoren=(),
    sleutelwoorden=(),
    tekst="Er hangt een sleutel. Zie [het logboek](het-logboek.md).",
    path="casussen/01-de-sleutel.eenvoudig.md",
    let_op="Gaat over *verdriet*.",
    verdiepingsvragen=(
        Verdiepingsvraag(id="eerste", tekst="Wat doe je *eerst*?"),
        Verdiepingsvraag(id="mat", tekst="Wie deed dat?", na="woensdag"),
    ),
    vervolg=(Vervolg(id="woensdag", titel="De mat", tekst="De sleutel ligt onder de mat."),),
)
AANDACHT_EENVOUDIG = Kijkraam(
    slug="aandacht",
    titel="Kijken",
    omschrijving="Kijk hoe iemand naar je kijkt.",
    path="kijkramen/aandacht.eenvoudig.md",
    voor=("cliënten",),
    schaal=DEFAULT_SCHAAL,
    inleiding="Kies bij elke zin wat *klopt*.",
    invalshoeken=(
        Invalshoek(
            id="kijken",
            titel="Kijkt iemand naar je?",
            teken="oog",
            ingredienten=(Ingredient(id="gehoord", titel="Luisteren", tekst="Iemand luistert *goed*."),),
        ),
    ),
)
PRATEN = Kijkraam(
    slug="praten",
    titel="Praatkaart",
    omschrijving="Vragen om samen over te praten.",
    path="kijkramen/praten.md",
    vorm=GESPREK,
    invalshoeken=(
        Invalshoek(
            id="begin",
            titel="Het begin",
            vragen=(Vraag(id="waarom", tekst="Waarom ben je hier?"),),
            vervangt=("opening",),
            motto="Eerst luisteren, dan pas *praten*",
            trefwoorden=("stil zijn", "horen"),
            teken="oog",
        ),
    ),
)  # fmt: skip
BUNDEL = Bron(
    id="bundel",
    type="book",
    title="[Bundel zonder titelblad]",
    author=(Naam(literal="Werkplaats Voorbeeld"),),
    note="De titel is een omschrijving",
)
VAN_HEES = Bron(
    id="van-hees-2018",
    type="article-magazine",
    author=(Naam("Van Hees", "S."),),
    issued="2018",
    title="Keukentafel is vooral onderhandelingstafel",
    container_title="Sociale Vraagstukken",
)
WOORDENLIJST = Woordenlijst(
    delen=(Deel("thuis", "Thuis", "Achter de *voordeur*.", tekens=("huis", "hand", "oog")),),
    actoren=Termen(
        (
            Term("wijkverpleegkundige", uitleg="Komt bij mensen **thuis**."),
            Term("buren", ook=("buurvrouw", "buurman")),
            Term("gemeente"),
        )
    ),
    sleutelwoorden=Termen((Term("mantelzorg"), Term("vertrouwen"))),
)
BEGRIPPEN = (
    Begrip(naam="nabijheid", uitleg="Er *zijn*.", ook=("dichtbij",), bron="bundel", plaats="H2", zie_ook=("aandacht",)),
    Begrip(naam="aandacht", uitleg="Kijken en luisteren.", herkomst="redactie"),
)
SPANNINGSVELDEN = (
    Spanningsveld(
        id="helpen-en-laten",
        naam="Helpen *en* laten",
        uitleg="Je wilt **helpen**, en je wilt iemand zijn gang laten gaan.",
        casussen=("de-sleutel",),
        kijkramen=("aandacht", "praten"),
        les="1. 5 minuten. Lees [de sleutel](../casussen/de-sleutel.md).\n2. 5 minuten. Praat.",
    ),
    Spanningsveld(id="regels-en-ruimte", naam="Regels en ruimte", uitleg="Regels geven houvast, ruimte geeft lucht."),
)
TWEELUIKEN = (
    Tweeluik(
        id="sleutel-en-schrift",
        titel="Een sleutel en een schrift",
        omschrijving="Twee dingen die *iemand* kwijt is.",
        casussen=("de-sleutel", "het-logboek"),
        waarom="In allebei mist er iets. Zie [het logboek](../casussen/02-het-logboek.md).\n\n- En **wie** ziet dat?",
        vragen=(
            Verdiepingsvraag(id="wie-mist", tekst="Wie mist wat?", leerstijl="denker", herkomst="redactie"),
            Verdiepingsvraag(id="wat-doe-je", tekst="Wat *doe* je?", herkomst="redactie", vervangt=("wat-nu",)),
        ),
        trefwoorden=("kwijt",),
    ),
)
INVULBLADEN = (
    Invulblad(
        id="mijn-week",
        titel="Mijn week",
        omschrijving="Wat doe je op een *dag*?",
        voor=("cliënten",),
        inleiding="Begin **klein**. Zie [de sleutel](../casussen/01-de-sleutel.md).",
        tekening="kringen",
        rijen=(
            Rij(id="maandag", naam="Maandag", uitleg="Na het weekend", teken="dag"),
            Rij(id="dinsdag", naam="Dinsdag & de rest"),
        ),
        kolommen=(Kolom(id="nu", naam="Nu", uitleg="Hoe is het?"), Kolom(id="wens", naam="Wens")),
        bron="bundel",
        plaats="hoofdstuk 3",
        bewerking="De dagen zijn *van ons*.",
        trefwoorden=("weekschema",),
    ),
)
ONDERWERPEN = (
    Onderwerp(
        id="hulp-geven",
        naam="Hulp <em>geven</em> & krijgen",
        omschrijving="Wie er voor wie zorgt, en *hoelang*.",
        sleutelwoorden=("mantelzorg", "vertrouwen"),
    ),
    Onderwerp(id="wonen", naam="Wonen", omschrijving="Een huis.", sleutelwoorden=("vertrouwen",)),
)
KIJKRICHTINGEN = (
    Kijkrichting(id="contact", naam="Het contact & meer", uitleg="Tussen jou en *de ander*.", kijkramen=("aandacht",)),
)
LEERROUTES = (
    Leerroute(
        id="eerst-kijken",
        titel="Eerst kijken & dan doen",
        omschrijving="Leer kijken voordat je iets doet.",
        voor=("student", "docent"),
        duur=90,
        werkvormen=("doorvragen",),
        stappen=(
            Stap(
                soort="casus",
                doel="de-sleutel",
                titel="Lees *rustig*",
                tekst="Lees de casus.\n\n- Wie mis je?",
                meenemen="één zin over wat de buurvrouw **wil**.",
            ),
            Stap(soort="begrip", doel="nabijheid", titel="Zoek het woord op", tekst="Wat betekent het voor jou?"),
            Stap(
                soort="kijkraam",
                doel="aandacht",
                titel="Kijk nog eens",
                tekst="Kijk opnieuw.",
                meenemen="wat je leerde.",
            ),
        ),
    ),
    Leerroute(
        id="samen-praten",
        titel="Samen praten",
        omschrijving="Een gesprek van één stap.",
        stappen=(Stap(soort="kijkraam", doel="praten", titel="Praat", tekst="Kies een vraag."),),
    ),
)

DOORVRAGEN = Werkvorm(
    slug="doorvragen",
    titel="Doorvragen",
    omschrijving="Je vraagt door voordat iemand raad geeft.",
    path="site_config/werkvormen/doorvragen.md",
    versie=2,
    voor=("team", "student"),
    doel="jezelf-zien",
    groep=Groepsmaat(van=4, tot=9, ervaring="enige"),
    duren=(20, 30, 45),
    bron="bundel",
    plaats="hoofdstuk 5",
    bewerking="De rollen zijn *van ons*.",
    let_op="Alleen in een groep die elkaar *vertrouwt*.",
    rollen=(
        Rol(id="inbrenger", naam="inbrenger", uitleg="Vertelt wat er *speelt*."),
        Rol(id="tijdbewaker", naam="tijdbewaker", optioneel=True),
    ),
    stappen=(
        Werkstap(
            id="vertellen",
            titel="Vertellen",
            minuten=10,
            tijd_bron="van-hees-2018",
            praat="inbrenger",
            inbrenger="praat",
            toon=("inbreng",),
            zin="Vertel wat er *gebeurde*.",
        ),
        Werkstap(
            id="vragen",
            titel="Vragen & horen",
            minuten=15,
            praat="om-de-beurt",
            inbrenger="antwoordt",
            toon=("kijkraam",),
            zin="Vraag alleen naar wat er gebeurde.",
            hint="Hoor je raad? Zeg dan: *bewaar dat*.",
            schrijf=(
                Schrijfveld(id="kern", label="De kern in één zin"),
                Schrijfveld(id="zelf", label="Wat raakte je?", bij="eigen"),
            ),
        ),
        Werkstap(
            id="oogst", titel="Oogst", minuten=5, praat="niemand", inbrenger="weg", zin="Denk na.", vervangt=("slot",)
        ),
    ),
    inleiding="Je luistert, en dan vraag je door. Zie [het logboek](../casussen/het-logboek.md).",
    wanneer="- Als iemand *vastzit*.",
    wanneer_niet="Als er haast is.",
    achtergrond="Dit is een voorbeeld.",
)
OM_DE_BEURT = Werkvorm(
    slug="om-de-beurt",
    titel="Om de *beurt*",
    omschrijving="Iedereen zegt één ding.",
    path="site_config/werkvormen/om-de-beurt.md",
    doel="kijken",
    groep=Groepsmaat(van=3, tot=3),
    duren=(10,),
    stappen=(Werkstap(id="rondje", titel="Rondje", minuten=10, praat="iedereen", zin="Zeg één ding."),),
)

HULPWIJZERS = (
    Hulpwijzer(
        woorden=("in nood", "wanhoop"),
        uitleg="Je staat er niet alleen voor.",
        lijnen=(
            Hulplijn(naam="De wijktelefoon", nummer="088-0000", wanneer="Wil je praten?"),
            Hulplijn(naam="De buren", nummer="bel aan", wanneer="Is er niemand thuis?"),
        ),
    ),
)

WERELD = Catalogus(
    casussen=order_casussen((LOGBOEK, SLEUTEL)),
    kijkramen=(AANDACHT, PRATEN),
    woordenlijst=WOORDENLIJST,
    bronnen={"bundel": BUNDEL, "van-hees-2018": VAN_HEES},
    begrippen=BEGRIPPEN,
    onderwerpen=ONDERWERPEN,
    spanningsvelden=SPANNINGSVELDEN,
    tweeluiken=TWEELUIKEN,
    invulbladen=INVULBLADEN,
    leerroutes=LEERROUTES,
    werkvormen=(DOORVRAGEN, OM_DE_BEURT),
    kijkrichtingen=KIJKRICHTINGEN,
    hulpwijzers=HULPWIJZERS,
    eenvoudige_casussen=(SLEUTEL_EENVOUDIG,),
    eenvoudige_kijkramen=(AANDACHT_EENVOUDIG,),
)
"""The whole site."""

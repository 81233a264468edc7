"""The pages of a les: a draaiboek for who leads it, what a group gets, and a short address that leads on."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import Any

import pytest

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.casus import Casus, Verdiepingsvraag, Vervolg
from casuskijker.domain.draaiboek import Episode, Les, Stap, Stop, make_kort
from casuskijker.domain.kijkraam import GEEN_SCHAAL, Ingredient, Invalshoek, Kijkraam, Positie, Schaal, Vraag
from casuskijker.domain.licentie import Licentie
from casuskijker.domain.schermwoord import make_woordafdruk
from casuskijker.domain.site import Site
from casuskijker.domain.tweeluik import Tweeluik
from casuskijker.domain.verhalenles import Verhalenles
from casuskijker.domain.vorm import GESPREK
from casuskijker.domain.werkvorm import Schrijfveld
from casuskijker.markdown.lesplannen import find_zorg
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering import render_site
from casuskijker.rendering.docent import render_docenten
from casuskijker.rendering.docentpagina import render_docent
from casuskijker.rendering.draaiboek import render_draaiboek
from casuskijker.rendering.les import render_kort, render_les
from casuskijker.rendering.lesbron import create_lesbron
from casuskijker.rendering.scherm import render_scherm
from casuskijker.rendering.stapregels import Stapregel, list_stapregels
from casuskijker.rendering.tweeluik import render_tweeluik
from casuskijker.rendering.werkvorm import render_werkvorm
from casuskijker.rendering.werkvorm_scherm import render_werkvorm_scherm
from casuskijker.rendering.word_blokken import Alinea, Lijnen, read_blokken
from tests.domain.builders import build_casus, build_kijkraam, build_les, build_stap, build_werkstap, build_werkvorm
from tests.onze_inhoud import read_onze_inhoud
from tests.rendering.builders import build_catalogus, casus_page, docent_page, show

OURS = read_onze_inhoud()
VRAGEN = (
    Verdiepingsvraag(id="wat", tekst="Wat doe je? Lees [dit](de-mat.md)."),
    Verdiepingsvraag(id="open", tekst="Doe je open?", na="de-bel"),
)
VERVOLG = (Vervolg(id="de-bel", titel="De *bel*", tekst="De bel gaat."),)


def build_site(casus: Casus, **changes: object) -> Site:
    return Site(build_catalogus(casus, kijkramen=(build_kijkraam(),), **changes))


def draaiboek(casus: Casus, **changes: object) -> str:
    return render_draaiboek(build_site(casus, **changes), casus, casus.lessen[0]).html


def blad(casus: Casus) -> str:
    return render_les(build_site(casus), casus, casus.lessen[0]).html


def test_a_draaiboek_says_when_each_step_begins_counted_from_the_start() -> None:
    les = build_les("les", *(build_stap(minuten=minuten) for minuten in (50, 20, 5)))
    assert re.findall(r"\d\d:\d\d", draaiboek(build_casus(lessen=(les,)))) == ["00:00", "00:50", "01:10"]


def scherm(casus: Casus) -> str:
    return render_scherm(build_site(casus), casus, casus.lessen[0]).html


def test_every_step_has_what_it_is_about_in_full_and_a_link_that_opens_just_that() -> None:
    stappen = (
        build_stap("lezen"),
        build_stap("lezen", doel="dinsdag"),
        build_stap("stop", doel="nu"),
        build_stap("vraag", doel="wat"),
        build_stap("vervolg", doel="de-bel"),
        build_stap("kijkraam", doel="aandacht", delen=("eerst-kijken",)),
        build_stap("gesprek", doel="aandacht"),
        build_stap("pauze"),
    )
    casus = build_casus(
        verdiepingsvragen=VRAGEN,
        vervolg=VERVOLG,
        episodes=(Episode("dinsdag", "Dinsdag", "Niets."),),
        stops=(Stop("nu", "**Sta stil.** En nu?"),),
        lessen=(build_les("les", *stappen),),
    )
    found = show(draaiboek(casus))
    here = "/docent/lessen/de-sleutel/les/"
    targets = found.targets(here)
    for address in (
        "/casussen/de-sleutel/", "/casussen/de-sleutel/#dinsdag", "/casussen/de-sleutel/#nu",
        "/casussen/de-sleutel/#vraag-wat", "/casussen/de-sleutel/#vervolg-de-bel", "/casussen/de-mat/",
        "/kijkramen/aandacht/#invullen&casus=de-sleutel&alleen=eerst-kijken", "/kijkramen/aandacht/#casus=de-sleutel",
    ):  # fmt: skip
        assert address in targets
    for words in ("Sta stil. En nu?", "Wat doe je?", "Hoe het verdergaat: De bel", "Alleen ‘Eerst kijken’.", "Pauze"):
        assert words in found.text
    assert show(draaiboek(casus)).targets(here).count("/docent/casussen/de-sleutel/") == 0, "there is no such page"


def test_how_to_do_a_question_and_what_may_go_wrong_stands_beside_it() -> None:
    docent = (
        "| Vraag | Minuten | Werkvorm |\n|---|---|---|\n| 1. Wat | 5 | In *tweetallen* |\n\n"
        "### Valkuilen\n\n- Bij vraag 1 en 2 wordt het stil.\n- Het duurt lang."
    )
    les = build_les("les", build_stap("vraag", doel="wat", hint="Wacht even."))
    found = show(draaiboek(build_casus(verdiepingsvragen=VRAGEN, voor_de_docent=docent, lessen=(les,))))
    assert "In tweetallen Wacht even. Valkuil: Bij vraag 1 en 2 wordt het stil." in found.text
    assert "Het duurt lang" not in found.text
    assert found.text.count("de pagina voor de docent") == 1


def test_a_draaiboek_leads_to_the_lesblad_and_shares_it_and_tells_of_closed_turns_only_where_there_are() -> None:
    les = build_les("les", build_stap("eigen"))
    page = draaiboek(build_casus(lessen=(les,)))
    kort = f"/l/{make_kort('de-sleutel', 'les')}/"
    assert show(page).targets("/docent/lessen/de-sleutel/les/").count(kort) == 2
    assert f'data-deel="../../../..{kort}"' in page
    closed = "Wat later in de les komt, is op het lesblad nog dicht"
    assert closed not in page
    with_turn = build_casus(vervolg=VERVOLG, lessen=(build_les("les", build_stap("vervolg", doel="de-bel")),))
    assert closed in draaiboek(with_turn)


def test_a_group_prints_its_lesblad_and_has_lines_under_what_it_does_in_its_own_way() -> None:
    page = blad(build_casus(verdiepingsvragen=VRAGEN, lessen=(build_les("les", build_stap("eigen")),)))
    assert "<afdruk-knop" in page
    assert page.count("les-deel__lijnen") == 1
    assert "les-deel__lijnen" not in blad(build_casus(lessen=(build_les("les", build_stap("bord")),)))


def test_a_kijkraam_that_could_not_be_read_is_named_and_leads_nowhere() -> None:
    les = build_les("les", build_stap("kijkraam", doel="weg", zin="Samen."))
    casus = build_casus(lessen=(les,))
    for page in (draaiboek(casus), blad(casus)):
        assert "Kijkraam" in show(page).text
        assert "kijkramen/weg" not in page


def test_a_group_gets_the_parts_in_order_with_what_gives_a_turn_away_inside_it() -> None:
    stappen = (
        build_stap("lezen"),
        build_stap("vervolg", doel="de-bel", zin="Lees samen."),
        build_stap("vraag", doel="open", zin="In viertallen."),
        build_stap("vraag", doel="wat"),
    )
    casus = build_casus(tekst="## Dinsdag\n\nEr was eens.", verdiepingsvragen=VRAGEN, vervolg=VERVOLG)
    page = blad(replace(casus, lessen=(build_les("les", *stappen),)))
    turn = page[page.index("<details") : page.index("</details>")]
    assert re.findall(r"De bel gaat|Lees samen|Doe je open|In viertallen", turn) == [
        "De bel gaat", "Lees samen", "Doe je open", "In viertallen",
    ]  # fmt: skip
    assert page.count("Doe je open?") == page.count("De bel gaat") == 1
    assert page.index("Er was eens") < page.index("<details") < page.index("Wat doe je?")
    assert "<h3" in page, "a heading of the story is under that of the step"
    assert "/casussen/de-mat/" in show(page).targets("/lessen/de-sleutel/les/")


def test_a_group_gets_each_thing_once_and_a_stop_where_the_story_has_it() -> None:
    tekst = "Er was eens.\n\n> En nu? {#nu}\n\n## Dinsdag {#dinsdag}\n\nNiets.\n\n> En dan? {#dan}"
    casus = build_casus(
        tekst=tekst,
        verdiepingsvragen=VRAGEN,
        episodes=(Episode("dinsdag", "Dinsdag", "Niets.\n\n> En dan? {#dan}", "Zo begon het."),),
        stops=(Stop("nu", "En nu?"), Stop("dan", "En dan?")),
    )
    stappen = [
        build_stap("lezen", doel="dinsdag"),
        *(build_stap("stop", doel=doel) for doel in ("dan", "nu", "nu")),
        *(build_stap("vraag", doel="wat") for _ in range(2)),
    ]
    page = blad(replace(casus, lessen=(build_les("les", *stappen),)))
    assert [page.count(words) for words in ("Zo begon het.", "En dan?", "En nu?", "Wat doe je?")] == [1, 1, 1, 1]
    assert re.findall(r'<blockquote id="(\w+)">', page) == ["dan", "nu"]
    whole = blad(replace(casus, lessen=(build_les("les", build_stap("lezen"), build_stap("stop", doel="dan")),)))
    assert whole.count("En dan?") == 1


def test_a_screen_shows_a_text_by_paragraph_and_a_turn_only_when_it_is_opened() -> None:
    long = " ".join(["woord"] * 70)
    parts = ("Kort.", "![Kaart](kaart.png)", "En [kort](de-mat.md)[^1].", "***", "## Dinsdag", long, "> En nu? {#nu}")
    tekst = "\n\n".join((*parts, "[^1]: Noot."))
    stappen = (
        build_stap("lezen", zin="Lees *stil*."),
        build_stap("stop", doel="nu"),
        build_stap("vervolg", doel="de-bel", zin="Lees samen."),
        build_stap("vraag", doel="open", zin="In viertallen."),
        build_stap("kijkraam", doel="aandacht", delen=("eerst-kijken",)),
    )
    casus = build_casus(tekst=tekst, verdiepingsvragen=VRAGEN, vervolg=VERVOLG, stops=(Stop("nu", "En nu?"),))
    page = scherm(replace(casus, lessen=(build_les("les", *stappen),)))
    alineas = re.findall(r'<div class="scherm__beeld scherm__alinea">(.*?)</div>', page, re.DOTALL)
    assert [show(each).text for each in alineas[:-1]] == ["Kort. En kort.", f"Dinsdag {long}", "De bel gaat."]
    assert show(alineas[-1]).text.startswith("Wat jullie zagen Klaar met invullen?")
    assert 'src="../../../../casussen/kaart.png"' in page
    assert "<h3>Dinsdag</h3>" in page, "a heading of the story is under that of the step"
    assert page.count("En nu?") == 1
    assert "Lees <em>stil</em>." in page
    for told in ("De bel gaat", "Lees samen", "Doe je open?", "In viertallen"):
        before = page[: page.index(told)]
        assert before.count("<details") == before.count("</details>") + 1
    assert "Alleen ‘Eerst kijken’." in show(page).text
    assert set(show(page).targets("/lessen/de-sleutel/les/scherm/")) == {f"/l/{make_kort('de-sleutel', 'les')}/"}


def test_a_step_with_a_kijkraam_shows_last_what_the_group_saw_through_it() -> None:
    stappen = [build_stap(soort, doel="aandacht", delen=("eerst-kijken",)) for soort in ("kijkraam", "gesprek")]
    casus = build_casus(lessen=(build_les("les", *stappen, build_stap("kijkraam", doel="aandacht")),))
    toon = 'data-toon="groepsbeeld" data-kijkraam="aandacht"'
    for page in (scherm(casus), draaiboek(casus)):
        assert re.findall(r' (data-toon=".*?)(?: data-beelden|>)', page) == [f'{toon} data-delen="eerst-kijken"', toon]
    assert 'data-beelden="2" data-begins="Wat jullie zagen"' in draaiboek(casus)
    assert scherm(casus).count("<h3>Wat jullie zagen</h3>") == 2


def test_who_leads_knows_how_each_piece_on_the_screen_begins() -> None:
    tekst = "Een *twee*\ndrie vier vijf, zes zeven.\n\n" + "woord " * 60
    casus = build_casus(tekst=tekst, lessen=(build_les("les", build_stap("lezen"), build_stap("pauze")),))
    page = draaiboek(casus)
    assert 'data-beelden="3" data-begins="Een twee drie vier vijf…&#10;woord woord woord woord woord…"' in page
    assert page.count("data-begins") == 1
    kop = build_casus(tekst="## Twee uur\n\nDe consulent weet genoeg.", lessen=(build_les("les", build_stap("lezen")),))
    assert 'data-begins="Twee uur"' in draaiboek(kop), "a heading runs on into no sentence"


def test_the_screen_of_a_werkvorm_has_its_steps_in_every_duration_and_no_hint() -> None:
    stappen = (
        build_werkstap(praat="groep", inbrenger="weg", hint="Bewaar *raad*.", toon=("kijkraam", "bord")),
        build_werkstap("oogst", schrijf=(Schrijfveld(id="raad", label="De raad"),)),
    )
    vorm = build_werkvorm(*stappen, duren=(20, 40), let_op="Met *zorg*.")
    site = build_site(build_casus(), werkvormen=(vorm,))
    found = render_werkvorm_scherm(site, vorm)
    for raad in ("Bewaar", "raad</em>"):
        assert raad not in found.html
    assert re.findall(r'data-stap="(.*?)" data-soort="(.*?)" data-minuten="(.*?)"', found.html) == [
        ("vragen", "bord", "10 20"),
        ("oogst", "werkvorm", "10 20"),
    ]
    assert 'data-toon="kijkraam bord"' in found.html
    for said in ("De groep praat · zonder de inbrenger", "Schrijf samen op: De raad", "Let op. Met zorg."):
        assert said in show(found.html).text
    assert found.meta == {"robots": "noindex", "search": {"exclude": True}}
    leads = render_werkvorm(site, vorm).html
    assert re.findall(r' data-stap="[^>]*"', leads)[0] in found.html
    assert 'data-scherm="../../werkvormen/doorvragen/scherm/"' in leads


def test_a_draaiboek_and_its_screen_know_the_same_steps() -> None:
    casus = OURS.casus_by_slug["meer-instanties-minder-oplossingen"]
    for les in casus.lessen:
        leads, shows = (render(Site(OURS), casus, les).html for render in (render_draaiboek, render_scherm))
        steps = re.findall(
            r'data-stap="([^"]*)" data-soort="[^"]*" data-minuten="\d+"(?: data-beelden="(\d+)")?', leads
        )
        sections = re.findall(r'<section[^>]* data-stap="([^"]*)".*?</section>', shows, re.DOTALL)
        assert [own for own, _ in steps] == sections
        counted = [each.count("scherm__alinea") + 1 for each in shows.split("<section")[1:]]
        assert [int(beelden or 1) for _, beelden in steps] == counted


def test_what_is_read_in_turn_waits_for_the_word_that_the_screen_and_who_leads_have() -> None:
    casus = build_casus(
        verdiepingsvragen=VRAGEN,
        vervolg=VERVOLG,
        episodes=(Episode("dinsdag", "Dinsdag", "Niets."), Episode("woensdag", "Woensdag", "Iets.")),
    )
    stappen = [
        *(build_stap("lezen", doel=doel) for doel in ("dinsdag", "woensdag")),
        build_stap("vervolg", doel="de-bel"),
        build_stap("vraag", doel="open"),
    ]
    casus = replace(casus, lessen=(build_les("les", *stappen),))
    words = casus.schermwoorden
    page = blad(casus)
    for part, after in (("woensdag", '<div class="les-verhaal">'), ("de-bel", "<details")):
        afdruk = make_woordafdruk("de-sleutel", part, words[part])
        mark = f'<vervolg-woord data-over="de-sleutel/{part}" data-afdruk="{afdruk}">'
        assert page.partition(mark)[2].partition("</vervolg-woord>")[2].lstrip().startswith(after)
    assert page.count("<vervolg-woord") == 2, "the first that is read is open"
    assert not any(re.search(rf"\b{word}\b", page) for word in words.values())
    for shown in (draaiboek(casus), scherm(casus)):
        found = show(shown).text
        assert [f"Woord voor het lesblad: {words[part]}" in found for part in ("woensdag", "de-bel")] == [True, True]
        assert found.count("Woord voor het lesblad") == 2
    on_screen = scherm(casus)
    before = on_screen[: on_screen.index(words["de-bel"])]
    assert "<details" not in before, "it is seen while the turn is covered"


MAT = build_casus(
    "de-mat",
    titel="De mat",
    tekst="De mat ligt scheef.\n\n> En nu? {#nu}",
    let_op="Gaat over *vallen*.",
    verdiepingsvragen=VRAGEN,
    vervolg=VERVOLG,
    stops=(Stop("nu", "En nu?"),),
    voor_de_docent="### Let op\n\nVal niet.",
)
SLEUTEL = build_casus(verdiepingsvragen=VRAGEN[:1])
TWEELUIK = Tweeluik(
    id="twee-deuren",
    titel="Twee deuren",
    omschrijving="Twee keer een deur.",
    casussen=("de-sleutel", "de-mat"),
    waarom="Om het verschil.",
    vragen=(Verdiepingsvraag(id="wat", tekst="Wat is *hetzelfde*?"),),
)


def build_verhalenles(*stappen: Stap, **changes: object) -> Verhalenles:
    values: dict[str, Any] = {
        "slug": "samen",
        "titel": "Aan de deur",
        "omschrijving": "Twee deuren.",
        "casussen": ("de-sleutel", "de-mat"),
        "les": build_les("samen", *stappen),
        "path": "site_config/lessen/samen.md",
        "tweeluik": "twee-deuren",
    }
    return Verhalenles(**values | changes)


SAMEN = build_verhalenles(
    build_stap("lezen", casus="de-sleutel"),
    build_stap("lezen", casus="de-mat"),
    build_stap("stop", casus="de-mat", doel="nu"),
    build_stap("vraag", casus="de-sleutel", doel="wat"),
    build_stap("vraag", casus="de-mat", doel="wat"),
    build_stap("vraag", doel="wat", zin="Zie [de mat](../casussen/de-mat.md)."),
    build_stap("vervolg", casus="de-mat", doel="de-bel"),
    build_stap("vraag", casus="de-mat", doel="open"),
    build_stap("kijkraam", doel="aandacht"),
    build_stap("peiling", antwoorden=("De *een*", "De ander"), hint="Vraag nog niets."),
    build_stap("eigen", zin="Teken een deur."),
)


def build_twee(les: Verhalenles = SAMEN) -> Site:
    catalogus = build_catalogus(SLEUTEL, MAT, kijkramen=(build_kijkraam(),), tweeluiken=(TWEELUIK,))
    return Site(replace(catalogus, verhalenlessen=(les,)))


def test_a_les_along_two_verhalen_leads_from_each_step_to_where_it_stands() -> None:
    page = render_draaiboek(build_twee(), SAMEN, SAMEN.les)
    assert page.page == "docent/lessen/samen.md"
    targets = show(page).targets("/docent/lessen/samen/")
    for address in (
        "/casussen/de-sleutel/", "/casussen/de-mat/", "/naast-elkaar/twee-deuren/", "/casussen/de-mat/#nu",
        "/casussen/de-sleutel/#vraag-wat", "/casussen/de-mat/#vraag-wat", "/naast-elkaar/twee-deuren/#vraag-wat",
        "/casussen/de-mat/#vervolg-de-bel", "/kijkramen/aandacht/", "/lessen/samen/scherm/",
        f"/l/{make_kort('samen')}/", "/docent/casussen/de-mat/",
    ):  # fmt: skip
        assert address in targets
    found = show(page).text
    for said in (
        "Lees: De sleutel", "Vraag 1: De mat", "Let op. ‘De mat’: Gaat over vallen.", "De een De ander",
        "Als het dichtbij komt: De mat Val niet.", "de pagina voor de docent bij De mat.",
    ):  # fmt: skip
        assert said in found
    assert 'data-les="samen"' in page.html
    assert "data-casus" not in page.html
    assert 'data-antwoorden="De een&#10;De ander"' in page.html


def test_a_group_writes_at_two_verhalen_where_each_question_stands() -> None:
    page = render_les(build_twee(), SAMEN, SAMEN.les)
    assert page.meta["robots"] == "noindex"
    html = page.html
    for plek in ("de-sleutel-vraag-wat", "de-mat-vraag-wat", "vraag-wat", "de-mat-vervolg-de-bel", "de-mat-vraag-open"):
        assert html.count(f'id="{plek}"') == html.count(f'"plek": "{plek}"') + ("vervolg" in plek) == 1
    assert re.findall(r'"slug": "([^"]*)"', html) == ["de-sleutel", "de-mat", "tweeluik:twee-deuren"]
    assert 'id="de-mat-nu"' not in html, "it stands in the story"
    assert show(page).text.count("Lever in: ") == 3
    assert show(page).targets("/lessen/samen/").count("/naast-elkaar/twee-deuren/") == 2
    assert "Vraag nog niets" not in html
    assert [show(each).text for each in re.findall(r"<li>.*?</li>", html[html.index("les-antwoorden") :])[:2]] == [
        "De een", "De ander",
    ]  # fmt: skip


def test_the_screen_of_two_verhalen_knows_the_same_steps_and_each_text() -> None:
    leads, shows = (render(build_twee(), SAMEN, SAMEN.les).html for render in (render_draaiboek, render_scherm))
    steps = [re.findall(r'data-stap="([^"]*)"', each) for each in (leads, shows)]
    assert steps[0] == steps[1]
    assert len(set(steps[0])) == len(SAMEN.les.stappen)
    assert "De mat ligt scheef." in shows
    assert "‘De mat’: Gaat over <em>vallen</em>." in shows, "of which verhaal"
    assert "En nu?" in shows
    kort = render_kort(build_twee(), SAMEN, SAMEN.les)
    assert kort.meta["verder"] == "../../lessen/samen/"


def test_a_site_has_the_pages_of_a_les_along_two_verhalen() -> None:
    pages = {pagina.page for pagina in render_site(build_twee())}
    kort = make_kort("samen")
    assert pages >= {"docent/lessen/samen.md", "lessen/samen.md", "lessen/samen/scherm.md", f"l/{kort}.md"}


def test_a_les_along_two_verhalen_without_a_tweeluik_is_of_the_first() -> None:
    les = build_verhalenles(build_stap("lezen", casus="de-mat"), tweeluik=None)
    site = replace(build_twee(les), afzender=Afzender(url="https://a.nl/"))
    page = render_les(site, les, les.les)
    assert page.meta["canonical"] == "https://a.nl/casussen/de-sleutel/"
    assert "Lever in" not in page.html


def test_the_docent_finds_it_at_the_door_and_at_each_verhaal_and_at_the_two_together() -> None:
    site = build_twee()
    door = render_docenten(site, 1)
    assert "/docent/lessen/samen/" in show(door).targets("/docent/")
    assert "Aan de deur ‘De mat’: Gaat over vallen." in show(door).text
    said = "Lessen met meer verhalen Aan de deur 55 minuten · met ‘De sleutel’ en ‘De mat’ Twee deuren."
    assert said in show(door).text
    found = show(render_docent(site, MAT))
    assert "/docent/lessen/samen/" in found.targets("/docent/casussen/de-mat/")
    assert "Samen met een ander verhaal: Aan de deur (55 minuten)." in found.text
    both = show(render_tweeluik(site, TWEELUIK))
    assert "/docent/lessen/samen/" in both.targets("/naast-elkaar/twee-deuren/")


def test_an_opdracht_with_a_name_has_a_field_where_the_casus_keeps_it() -> None:
    stappen = [build_stap("eigen", doel="een-zin", zin="Schrijf *een* zin.")] * 2
    casus = build_casus(lessen=(build_les("les", *stappen, build_stap("eigen", doel="kaal")),))
    page = blad(casus)
    assert page.count('id="een-zin"') == 1, "each thing once"
    assert '<div class="verdiepingsvraag les-opdracht drie-lijnen" id="een-zin">' in page
    url = "../../../lessen/de-sleutel/les/#een-zin"
    elders = f'{{"bladen": [{{"titel": "Les van 45 minuten", "url": "{url}"}}], "tekst": "Schrijf een zin."}}'
    assert f'{{"elders": {elders}, "id": "een-zin", "plek": "een-zin", "vervangt": []}}' in page
    assert "Opdracht</p>" in page
    assert "les-deel__lijnen" not in page
    assert "Schrijf <em>een</em> zin." in draaiboek(casus)


def test_what_helps_when_it_comes_too_close_stands_at_the_draaiboek_and_nowhere_else() -> None:
    docent = "### Leerdoelen\n\nKijken.\n\n### Let op\n\nNiemand hoeft *iets* te vertellen.\n\n### Literatuur\n\nLang."
    casus = build_casus(voor_de_docent=docent, lessen=(build_les(),))
    found = show(draaiboek(casus))
    assert "Als het dichtbij komt Niemand hoeft iets te vertellen." in found.text
    assert "Lang" not in found.text
    assert "Niemand hoeft" not in blad(casus) + scherm(casus)
    assert "Als het dichtbij komt" not in draaiboek(build_casus(voor_de_docent="Niets.", lessen=(build_les(),)))


def test_pages_of_a_les_are_of_the_casus_and_stay_out_of_search_engines() -> None:
    casus = build_casus(lessen=(build_les(),))
    site = replace(build_site(casus), afzender=Afzender(url="https://a.nl/"))
    for render in (render_draaiboek, render_les, render_scherm, render_kort):
        meta = render(site, casus, casus.lessen[0]).meta
        assert (meta["robots"], meta["canonical"]) == ("noindex", "https://a.nl/casussen/de-sleutel/")
        assert "canonical" not in render(build_site(casus), casus, casus.lessen[0]).meta
    assert "https://a.nl/l/" in render_draaiboek(site, casus, casus.lessen[0]).html


def test_a_short_address_leads_on_by_itself_and_by_a_link() -> None:
    casus = build_casus(lessen=(build_les(),))
    kort = render_kort(build_site(casus), casus, casus.lessen[0])
    assert re.fullmatch(r"l/[0-9a-z]{4}\.md", kort.page)
    assert kort.meta["verder"] == "../../lessen/de-sleutel/les-45/"
    assert show(kort).targets("/l/abcd/") == ["/lessen/de-sleutel/les-45/"]


def test_the_docent_finds_the_lessen_on_the_page_of_the_casus_and_by_time() -> None:
    docent = "### Lessen\n\nDoelen."
    lessen = (build_les("lang", minuten=90), build_les("kort", minuten=30, titel="Even kort"))
    casus = build_casus(voor_de_docent=docent, lessen=lessen, let_op="Gaat over *verlies*.")
    found = show(docent_page(casus))
    here = "/docent/casussen/de-sleutel/"
    assert {"/docent/lessen/de-sleutel/lang/", "/lessen/de-sleutel/kort/"} <= set(found.targets(here))
    assert "draaiboek van 1 stap" in found.text
    door = show(render_docenten(build_site(casus), 1))
    assert "1 les van 30 minuten De sleutel: Even kort" in door.text
    assert door.text.index("1 les van 30") < door.text.index("1 les van 90 minuten De sleutel Gaat over verlies")
    assert "les van 90 minuten bij De sleutel en 30 minuten bij De sleutel min" in door.text


def test_a_stop_can_be_answered_also_where_there_is_no_question() -> None:
    page = casus_page(build_casus(tekst="Zo.\n\n> En nu? {#nu}", stops=(Stop("nu", "En nu?"),)))
    assert '{"id": "nu", "plek": "nu", "vervangt": []}' in page
    assert "Verdiepingsvragen" not in page


@pytest.mark.parametrize("casus", [each for each in OURS.casussen if each.lessen], ids=lambda casus: casus.slug)
def test_what_a_group_gets_holds_nothing_that_is_for_who_leads(casus: Casus) -> None:
    for les in casus.lessen:
        page = render_les(Site(OURS), casus, les).html
        for shown in (page, render_scherm(Site(OURS), casus, les).html):
            assert "docent/" not in shown
            hints = [stap.hint for stap in les.stappen if stap.hint]
            hints += [stap.zin for stap in les.stappen if not stap.is_voor_de_groep]
            assert [words for words in (*hints, les.vooraf, les.achteraf) if words and words in shown] == []
        later = [f'id="vraag-{vraag.id}"' for _, vraag in casus.later_gevraagd]
        assert [mark for mark in later if page.count(mark) > 1 or mark in page.split("<details", maxsplit=1)[0]] == []


def read_words(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", "", html)))


def list_onze_lessen() -> list[tuple[Casus | Verhalenles, Les]]:
    catalogus = OURS
    return [
        *((casus, les) for casus in catalogus.casussen for les in casus.lessen),
        *((each, each.les) for each in catalogus.verhalenlessen),
    ]


def test_every_question_that_a_les_asks_has_room_for_an_answer_on_its_sheet() -> None:
    """A field where an answer has something to hang on for ever, and else lines on paper; hands are only counted."""
    site = Site(OURS)
    for van, les in list_onze_lessen():
        html = render_les(site, van, les).html
        plekken = set(re.findall(r'"plek": "([^"]+)"', html))
        delen = [deel for deel in html.split('<section class="les-deel') if deel]
        for regel in list_stapregels(OURS, create_lesbron(OURS, van, les)):
            stap = regel.stap
            if not stap.is_voor_de_groep or stap.soort in {"peiling", "kijkraam", "gesprek"} or "?" not in stap.zin:
                continue
            own = {"vervolg": f"na-{stap.doel}", "vraag": f"vraag-{stap.doel}"}.get(stap.soort, stap.doel)
            plek = f"{regel.before}{own}"
            zin = words_of_line(stap.zin)
            has_lines = any("les-deel__lijnen" in deel and zin in read_words(deel) for deel in delen)
            assert has_lines or (plek in plekken and f'id="{plek}"' in html), f"{van.titel}, {les.titel}: {stap.zin}"


def list_plekken(html: str) -> list[str]:
    """Return the places where one writes on paper."""
    return re.findall(r'class="[^"]*(?:drie-lijnen|les-deel__lijnen)|<blockquote id=', html)


def test_paper_has_room_for_every_question_of_a_sheet_also_for_those_that_may_not_be_told_yet() -> None:
    """One place for each field of the screen; of what a turn asks one in the turn, and one behind it while closed."""
    for van, les in list_onze_lessen():
        html = render_les(Site(OURS), van, les).html
        delen = html.partition('<section class="les-inleveren')[0].split('<section class="les-deel')[1:]
        for deel in delen:
            told, _, closed = deel.partition("</details>")
            asked = [plek for plek in re.findall(r'"plek": "([^"]+)"', html) if f'id="{plek}"' in deel]
            if not closed:
                own = told.count('papier__keuzes"') or "les-deel__lijnen" in told
                assert len(list_plekken(told)) == len(asked) + own, f"{les.titel}: {asked}"
                continue
            assert len(list_plekken(told)) == len(list_plekken(closed)) == len(asked), f"{les.titel}: {asked}"
            assert closed.count("Schrijf eerst de vraag op") == len(asked)
        blokken = read_blokken(html)
        assert sum(isinstance(each, Lijnen) for each in blokken) == sum(
            len(list_plekken(deel.rpartition("</details>")[2])) for deel in delen
        ), f"{van.titel}, {les.titel}: the document has as many"


def test_what_stands_beside_even_stoppen_is_about_care_alone() -> None:
    for casus in OURS.casussen:
        assert "Sindsdien" not in find_zorg(casus.voor_de_docent), casus.titel


def test_a_closed_turn_leaves_word_and_room_on_paper_and_in_a_document_and_nothing_of_what_it_tells() -> None:
    les = build_les("les", build_stap("vervolg", doel="de-bel"), build_stap("vraag", doel="open"))
    tekst = read_blokken(blad(build_casus(lessen=(les,), vervolg=VERVOLG, verdiepingsvragen=VRAGEN)))
    gezegd = [each.tekst if isinstance(each, Alinea) else "lijnen" for each in tekst]
    plek = next(nummer for nummer, zin in enumerate(gezegd) if zin.startswith("Hier gaat het verhaal verder."))
    assert gezegd[plek + 1 : plek + 3] == ["Vraag 2. Schrijf eerst de vraag op, en daaronder je antwoord.", "lijnen"]
    assert not any("De bel" in zin or "Doe je open" in zin for zin in gezegd)


def test_a_docent_reads_of_each_les_what_of_its_closed_parts_comes_on_paper() -> None:
    """A part that is read in turn does, on a sheet of its own; a turn in the story does not."""
    site = Site(OURS)
    for van, les in list_onze_lessen():
        sheet = render_les(site, van, les).html
        document = read_blokken(sheet)
        on_paper = {each.tekst for each in document if isinstance(each, Alinea)}
        said = show(render_draaiboek(site, van, les)).text
        closed = [regel for regel in list_stapregels(OURS, create_lesbron(OURS, van, les)) if regel.woord]
        parts = [show(regel.episode.titel).text for regel in closed if regel.episode]
        turns = [show(regel.vervolg.titel).text for regel in closed if regel.vervolg]
        assert len(parts) + len(turns) == len(closed)
        assert ("staat het verhaal wel helemaal" in said) == bool(parts), van.titel
        assert ("Elk deel van het verhaal apart" in said) == ("Elk deel van het verhaal apart" in sheet) == bool(parts)
        assert ("Een vervolg dat dicht is, komt niet op papier." in said) == bool(turns), van.titel
        assert ("Alleen het vervolg" in said) == ("Alleen het vervolg" in sheet) == bool(turns), van.titel
        assert on_paper >= {f"Lees: {part}" for part in parts}
        assert sum(isinstance(each, Alinea) and each.op_nieuw_blad for each in document) == len(parts)
        assert on_paper.isdisjoint(turns)


PUNTEN = (
    Ingredient(id="eerst-kijken", titel="Eerst kijken", tekst="Iemand kijkt *eerst*."),
    Ingredient(id="in-tel", titel="In tel", tekst="Iemand telt.", alleen_client=True),
)
ZIEN = Invalshoek(id="zien", titel="Wat *zie* je?", ingredienten=PUNTEN)
KIEST = "○ herkenbaar ○ soms ○ nog niet ○ kan ik niet zien"


def read_papier(kijkraam: Kijkraam, *delen: str) -> list[str]:
    """Return what the sheet of a les says at a step with this kijkraam, as a document has it."""
    les = build_les("les", build_stap("kijkraam", doel="aandacht", delen=delen))
    casus = build_casus(lessen=(les,))
    pagina = render_les(Site(build_catalogus(casus, kijkramen=(kijkraam,))), casus, les)
    blokken = read_blokken(pagina.html)
    told = [blok.tekst if isinstance(blok, Alinea) else f"{getattr(blok, 'aantal', 0)} lijnen" for blok in blokken]
    return told[told.index("Kijkraam Aandacht") + 1 : told.index("Waar dit vandaan komt")]


def test_on_paper_each_point_that_a_step_names_is_answered_as_in_the_kijkraam_and_says_what_was_seen() -> None:
    one = ["Waaraan zie je dat?", "2 lijnen"]
    intro, schaal, *punten = read_papier(build_kijkraam(invalshoeken=(ZIEN,)), "eerst-kijken")
    assert intro == "Kies bij elk punt wat je ziet, en schrijf op waaraan. De punten komen uit Kijkraam Aandacht."
    assert schaal.startswith("herkenbaar: dit zie ik terug · soms: de ene keer wel")
    assert punten == ["Eerst kijken. Iemand kijkt eerst.", KIEST, *one]
    both = read_papier(build_kijkraam(invalshoeken=(ZIEN,)), "zien")
    client = "In tel. Iemand telt. Alleen de cliënt kan dit zeggen. Wat zegt de cliënt er in het verhaal over?"
    assert both[2:] == [*punten, client, KIEST, *one]
    kaal = Schaal(id="kort", naam="?", posities=(Positie(id="ja", naam="ja", groep="zichtbaar"),))
    assert read_papier(build_kijkraam(invalshoeken=(ZIEN,), schaal=kaal), "in-tel")[1:] == [client, "○ ja", *one]


def test_on_paper_a_step_with_a_whole_kijkraam_asks_of_which_sheet_and_a_question_has_lines() -> None:
    kijkraam = build_kijkraam(invalshoeken=(ZIEN, replace(ZIEN, id="doen", titel="Doen")))
    assert read_papier(kijkraam) == [
        "Dit krijg je op een eigen vel, of je opent het op een scherm: Kijkraam Aandacht.",
        "Waar keek je naar? ○ Wat zie je? ○ Doen",
        "Wat zag je, en waaraan?",
        "5 lijnen",
    ]
    vragen = (Vraag(id="hoe", tekst="Hoe *gaat* het?"), Vraag(id="wie", tekst="Wie is er?"))
    praten = (Invalshoek(id="praten", titel="Praten", vragen=vragen),)
    gesprek = build_kijkraam(vorm=GESPREK, schaal=GEEN_SCHAAL, invalshoeken=praten)
    assert read_papier(gesprek, "praten")[1:] == ["Hoe gaat het?", "3 lijnen", "Wie is er?", "3 lijnen"]


def test_a_sheet_says_in_one_place_what_is_handed_in_and_where_it_goes() -> None:
    """The answers as a file, and each kijkraam that a group lays together as a link, whatever it asks of it."""
    named, whole = (build_stap("kijkraam", doel="aandacht", delen=delen) for delen in (("eerst-kijken",), ()))
    les = build_les("les", named, named, whole, build_stap("gesprek", doel="aandacht"))
    punten = (replace(PUNTEN[0], vervangt=("kijken",)), PUNTEN[1])
    kijkraam = build_kijkraam(invalshoeken=(replace(ZIEN, ingredienten=punten),))
    casus = build_casus(lessen=(les,))
    html = render_les(Site(build_catalogus(casus, kijkramen=(kijkraam,))), casus, les).html
    lever = html.partition('<section class="les-inleveren">')[2]
    told = [show(each).text for each in re.findall("<li>.*?</li>", lever)]
    assert [each.partition(".")[0] for each in told] == ["Wat je op dit blad schreef", *["Kijkraam Aandacht"] * 2]
    assert "Bewaar als bestand" in told[0]
    assert all("Deel mijn antwoorden" in each for each in told[1:])
    assert re.findall('data-punten="(.*?)"', lever) == ["eerst-kijken|kijken", "eerst-kijken|kijken in-tel"]
    kaal = blad(build_casus(lessen=(build_les("les", build_stap("gesprek", doel="aandacht")),)))
    assert "Deel mijn antwoorden" not in kaal
    assert "Klaar? Vul je naam in" in kaal


def test_who_leads_is_told_to_print_a_kijkraam_of_which_a_step_names_no_part() -> None:
    for delen, told in (((), True), (("eerst-kijken",), False)):
        les = build_les("les", build_stap("kijkraam", doel="aandacht", delen=delen))
        assert ("Druk een leeg blad af" in draaiboek(build_casus(lessen=(les,)))) == told


def test_a_screen_names_a_part_of_a_kijkraam_once_in_the_words_of_the_step() -> None:
    stap = build_stap("kijkraam", doel="aandacht", delen=("eerst-kijken",), zin="Alleen ‘Eerst kijken’.")
    les = build_les("les", stap)
    assert read_words(scherm(build_casus(lessen=(les,)))).count("Alleen") == 1


def test_what_a_step_names_goes_by_its_own_title_and_questions_by_that_of_their_theme() -> None:
    punten = tuple(Ingredient(id=each, titel=each.upper(), tekst="") for each in ("een", "twee"))
    delen = (
        Invalshoek(id="zien", titel="Zien", ingredienten=punten),
        Invalshoek(id="doen", titel="Doen", ingredienten=(replace(punten[0], id="drie", titel="DRIE"),)),
        Invalshoek(id="vragen", titel="Vragen", vragen=(Vraag(id="hoe", tekst="Hoe?"), Vraag(id="wie", tekst="Wie?"))),
    )
    stap = build_stap("kijkraam", doel="aandacht", delen=("twee", "doen", "hoe", "wie"))
    regel = Stapregel(begin=0, stap=stap, id="kijkraam", invalshoeken=delen)
    assert regel.titels == ["TWEE", "Doen", "Vragen"]


def test_a_script_knows_what_a_step_asks_so_that_a_report_says_it() -> None:
    les = build_les("les", build_stap("vraag", doel="wat"))
    assert 'data-vraag="Wat doe je? Lees dit."' in draaiboek(build_casus(lessen=(les,), verdiepingsvragen=VRAGEN))


def test_what_a_turn_asks_is_called_on_a_sheet_what_the_screen_and_who_leads_call_it() -> None:
    les = build_les("les", build_stap("vervolg", doel="de-bel", zin="En nu?"), build_stap("vraag", doel="open"))
    casus = build_casus(lessen=(les,), vervolg=VERVOLG, verdiepingsvragen=VRAGEN)
    turn = blad(casus).partition("<details")[2].partition("</details>")[0]
    assert [show(each).text for each in re.findall("<h3.*?</h3>", turn)] == ["Vraag bij dit vervolg", "Vraag 2"]
    assert all("Vraag 2" in show(page).text for page in (scherm(casus), draaiboek(casus)))


def test_a_question_after_a_turn_is_answered_in_it_and_hangs_on_the_turn() -> None:
    les = build_les("les", build_stap("vervolg", doel="de-bel", zin="Wat spreken jullie af?"))
    casus = build_casus(lessen=(les,), vervolg=VERVOLG, verdiepingsvragen=VRAGEN)
    html = blad(casus)
    dicht = html.partition("<details")[2].partition("</details>")[0]
    assert 'class="verdiepingsvraag les-opdracht drie-lijnen" id="na-de-bel"' in dicht
    assert '"tekst": "Wat spreken jullie af?"}, "id": "de-bel", "plek": "na-de-bel"' in html


def test_whatever_is_taken_along_of_a_les_names_the_source_of_its_texts_and_the_licence() -> None:
    """Both pages, as they stand and on paper, and the documents, which are read from the pages."""
    site = Site(OURS, afzender=Afzender(naam="Kijkhuis", licentie=Licentie("https://cc.example/by/", "CC BY 4.0")))
    for van, les in list_onze_lessen():
        paginas = [render_les(site, van, les), render_draaiboek(site, van, les)]
        for pagina in paginas:
            herkomst = pagina.html.partition('<section class="les-herkomst">')[2].partition("</section>")[0]
            for casus in create_lesbron(OURS, van, les).casussen:
                assert casus.titel in read_words(herkomst), pagina.page
                assert not casus.bron or OURS.bronnen[casus.bron].title in read_words(herkomst), pagina.page
            assert "CC BY 4.0" in herkomst, pagina.page
        tekst = "\n".join(each.tekst for each in read_blokken(paginas[0].html) if isinstance(each, Alinea))
        assert "CC BY 4.0" in tekst, van.titel
        assert "Kijkhuis" in tekst, van.titel

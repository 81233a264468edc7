"""The plaat: the themes of a gesprek as one window, and the same in words."""

from __future__ import annotations

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.kijkraam import Invalshoek, Kijkraam, Vraag
from casuskijker.domain.site import Site
from casuskijker.domain.vorm import GESPREK
from casuskijker.rendering.plaat import BREED, HOOG, draw_ruiten, render_plaat
from tests.domain.builders import build_kijkraam
from tests.rendering.builders import show
from tests.rendering.wereld import BUNDEL


def build_gesprek(count: int = 7) -> Kijkraam:
    """Return a gesprek with a motto for each of so many themes."""
    themas = tuple(
        Invalshoek(
            id=f"thema-{number}",
            titel=f"Thema {number}",
            motto="Mensen zijn soms cliënt, maar altijd mens",
            trefwoorden=("meedoen", "samen zijn"),
            teken="hart",
            vragen=(Vraag(id=f"vraag-{number}", tekst="Wat?"),),
        )
        for number in range(count)
    )
    return build_kijkraam("praten", titel="Praatplaat", vorm=GESPREK, invalshoeken=themas, bron="bundel")


def page_of(*kijkramen: Kijkraam) -> str:
    return render_plaat(Site(Catalogus(kijkramen=kijkramen, bronnen={"bundel": BUNDEL}))).html


def test_the_panes_fill_the_window_and_the_first_says_what_it_is() -> None:
    ruiten = list(draw_ruiten(build_gesprek()))
    assert (ruiten[0].thema, ruiten[0].titel) == (None, ("Praatplaat",))
    assert len({(ruit.x, ruit.y) for ruit in ruiten}) == 8
    assert all(ruit.x + ruit.breed < BREED and ruit.y + ruit.hoog < HOOG for ruit in ruiten)
    assert len({ruit.y for ruit in draw_ruiten(build_gesprek(3))}) == 1, "four panes are one row"


def test_a_motto_stands_in_lines_that_fit_a_pane() -> None:
    assert list(draw_ruiten(build_gesprek()))[1].motto == ("Mensen zijn soms", "cliënt, maar altijd", "mens")


def test_every_pane_leads_to_the_questions_of_its_theme_and_so_do_the_words_below() -> None:
    found = show(page_of(build_gesprek(2)))
    themes = ["/kijkramen/praten/#invalshoek-thema-0", "/kijkramen/praten/#invalshoek-thema-1"]
    assert found.targets("/plaat/") == [*themes, *themes, "/kijkramen/praten/"]
    assert "Thema 1: Mensen zijn soms cliënt, maar altijd mens. meedoen en samen zijn. 1 vraag" in found.text


def test_the_drawing_is_described_and_says_what_is_ours() -> None:
    found = show(page_of(build_gesprek()))
    (picture,) = [attributes for tag, attributes in found.tags if tag == "svg" and attributes.get("role")]
    assert str(picture["aria-label"]).startswith("Praatplaat. Een raam met")
    assert BUNDEL.title in found.text
    assert "Het raam, de tekeningen en de plaats van elk thema zijn van de redactie" in found.text


def test_a_kijkraam_of_which_one_theme_has_no_motto_is_not_drawn() -> None:
    half = build_kijkraam("half", invalshoeken=(*build_gesprek(1).invalshoeken, Invalshoek(id="x", titel="X")))
    assert [each.slug for each in Catalogus(kijkramen=(half, build_gesprek())).platen] == ["praten"]


def test_what_has_no_pictogram_no_words_and_no_source_is_drawn_without() -> None:
    page = page_of(build_kijkraam("kaal", invalshoeken=(Invalshoek(id="x", titel="X", motto="Kort"),)))
    assert "Naar:" not in show(page).text
    assert not [sign for sign in ("plaat__teken", 'plaat__woord"', "plaat__klein") if sign in page]

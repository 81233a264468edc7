"""The pictures of shared links: which there are, that they are always the same, and that any name fits."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFilter

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.kijkraam import Invalshoek
from casuskijker.rendering import render_outside, render_site
from casuskijker.rendering.deelplaatje import COLUMN, DRAWING, HEIGHT, MARGIN, WIDTH, draw_deelplaatje
from casuskijker.rendering.deelplaatjes import Deelplaatje, list_deelplaatjes
from casuskijker.rendering.letters import fit, get_serif, keep_known
from tests.rendering.afzender import URL, build_site
from tests.rendering.wereld import WERELD

KINDS = ("begrippen", "casussen", "kijkramen", "leerroutes", "site", "werkvormen")
LONG = (
    "Kenniscentrum Maatschappelijke Ondersteuning en Langdurige Zorg van de Hogeschool in Midden-Nederland en omstreken"
)
WORD = "samenwerkingsverbandsoverlegstructuurdocumentatiecommissievergadering"


def draw(titel: str = "Presentie", onder: str = "Leeszaal", **changes: object) -> Image.Image:
    data = draw_deelplaatje(Deelplaatje(titel=titel, onder=onder, **changes))  # type: ignore[arg-type]
    return Image.open(BytesIO(data)).convert("L")


def test_there_is_one_for_each_kind_of_page_and_for_each_kijkraam() -> None:
    folder = "assets/casuskijker/delen"
    assert sorted(list_deelplaatjes(build_site())) == sorted(
        [f"{folder}/{kind}.png" for kind in KINDS]
        + [f"{folder}/kijkramen/{each}.png" for each in ("aandacht", "praten")]
    )
    assert [*list_deelplaatjes(build_site(Catalogus()))] == [f"{folder}/site.png", f"{folder}/casussen.png"]


def test_each_has_the_name_of_the_site_in_it() -> None:
    for address, plaatje in list_deelplaatjes(build_site()).items():
        assert "Leeszaal & zo" in (plaatje.titel, plaatje.onder), address


def test_that_of_the_site_itself_has_the_mark_that_stands_in_its_head() -> None:
    assert list_deelplaatjes(build_site())["assets/casuskijker/delen/site.png"].tekening == "merk"
    panes = draw(tekening="merk").crop(DRAWING)
    open_, closed = panes.getpixel((40, 40)), panes.getpixel((280, 280))
    assert (panes.getpixel((190, 40)), panes.getpixel((280, 130))) == (closed, open_)
    assert closed != open_


def test_that_of_a_kijkraam_has_its_name_and_as_many_panes_as_it_has_invalshoeken() -> None:
    invalshoeken = tuple(Invalshoek(id=f"kant-{number}", titel="Kant") for number in range(5))
    kijkraam = replace(WERELD.kijkramen[0], titel="Kijkraam aandacht", invalshoeken=invalshoeken)
    plaatjes = list_deelplaatjes(build_site(replace(WERELD, kijkramen=(kijkraam,), casussen=(), leerroutes=())))
    plaatje = plaatjes["assets/casuskijker/delen/kijkramen/aandacht.png"]
    assert (plaatje.titel, plaatje.soort, plaatje.ruiten) == ("Aandacht", "Kijkraam", 5)


def test_a_page_names_the_picture_that_is_there() -> None:
    site = build_site()
    files = render_outside(site)
    named = {pagina.page: pagina.meta.get("deelplaatje") for pagina in render_site(site)}
    assert {address for address in named.values() if address} <= files.keys()
    assert named["kijkramen/aandacht.md"] == "assets/casuskijker/delen/kijkramen/aandacht.png"
    assert named["casussen/de-sleutel.md"] == named["casussen/index.md"] == "assets/casuskijker/delen/casussen.png"
    assert named["onderwerpen/index.md"] == named["verhalen/index.md"] == named["casussen/index.md"]
    assert named["docent/casussen/de-sleutel.md"] is named["zoeken/index.md"] is None


@pytest.mark.parametrize(("url", "deelplaatje"), [("", ""), (URL, "eigen.png")])
def test_none_is_made_without_an_address_or_where_the_owner_has_one(url: str, deelplaatje: str) -> None:
    site = build_site(url=url, deelplaatje=deelplaatje)
    assert [address for address in render_outside(site) if address.endswith(".png")] == []
    assert [pagina.page for pagina in render_site(site) if "deelplaatje" in pagina.meta] == []


def test_a_picture_is_what_every_site_asks_for_and_small() -> None:
    data = draw_deelplaatje(Deelplaatje(titel="Presentie", onder="Leeszaal"))
    assert Image.open(BytesIO(data)).size == (WIDTH, HEIGHT) == (1200, 630)
    assert len(data) < 60_000


def test_a_picture_has_the_same_bytes_on_every_computer() -> None:
    """Where this fails after another version of Pillow, that draws otherwise: look, and write down what it is now."""
    data = draw_deelplaatje(Deelplaatje(titel="Presentie", onder="Leeszaal", soort="Kijkraam", ruiten=6))
    assert sha256(data).hexdigest().startswith("ab88c4c514f9284d")


@pytest.mark.parametrize("tekening", ["merk", "raam", "vel", "stappen", "letters"])
def test_every_drawing_stands_beside_the_words(tekening: str) -> None:
    picture = draw(tekening=tekening)
    left, top, right, bottom = DRAWING
    blank = picture.getpixel((0, 0))
    assert min(picture.crop(DRAWING).tobytes()) < 100
    outside = (picture.crop((right + 1, 0, WIDTH, HEIGHT)), picture.crop((left, 0, right, top - 60)))
    assert [part.getextrema() for part in outside] == [(blank, blank)] * 2
    assert picture.crop((left, bottom + 1, right, HEIGHT)).getextrema() == (blank, blank)


@pytest.mark.parametrize("ruiten", [*range(1, 13), 30])
def test_a_window_has_as_many_panes_as_it_should(ruiten: int) -> None:
    """The panes are what the frame parts: each is a piece of its own that no line goes through."""
    window = draw(ruiten=ruiten).crop(DRAWING).point(lambda value: 255 if value > 60 else 0)
    # A line is made wider before all is made smaller, so that none is lost: to fill a picture dot by dot takes long.
    window = window.filter(ImageFilter.MinFilter(5))
    assert count_pieces(window.resize((window.width // 4, window.height // 4), Image.Resampling.NEAREST)) == ruiten


def count_pieces(picture: Image.Image) -> int:
    count = 0
    while place := next((index for index, value in enumerate(picture.tobytes()) if value == 255), None):
        ImageDraw.floodfill(picture, (place % picture.width, place // picture.width), 0)
        count += 1
    return count


@pytest.mark.parametrize("titel", ["Presentie", LONG, WORD, f"{WORD} {LONG} {WORD}", "W" * 300, ""])
@pytest.mark.parametrize("onder", ["Leeszaal", f"{LONG} {LONG}", WORD * 4])
def test_any_name_fits(titel: str, onder: str) -> None:
    picture = draw(titel, onder, soort="Kijkraam", tekening="vel")
    blank = picture.getpixel((0, 0))
    margins = [
        (0, 0, MARGIN - 6, HEIGHT),
        (MARGIN + COLUMN + 6, 0, DRAWING[0], HEIGHT),
        (0, HEIGHT - 60, WIDTH, HEIGHT),
    ]
    assert [picture.crop(margin).getextrema() for margin in margins] == [(blank, blank)] * 3


def test_a_title_is_as_large_as_it_can_be_and_says_where_it_was_cut() -> None:
    room = {"weight": 600, "width": 640, "height": 300}
    assert fit("Presentie", (88, 40), **room)[0].size == 88
    font, lines = fit(f"{WORD} {LONG}", (88, 40), **room)
    assert font.size == 40
    assert lines[0].endswith("-")
    assert all(font.getlength(line) <= 640 for line in lines)
    _, cut = fit(f"{LONG} {LONG} {LONG}", (88, 40), **room)
    assert cut[-1].endswith("…")
    assert " ".join(cut[:-1]) in LONG


def test_a_sign_that_the_serif_lacks_is_written_without_its_accent_or_not_at_all() -> None:
    assert keep_known("Daniëls “café” – 100 €") == "Daniëls “café” – 100 €"
    assert keep_known("Ǵa 👀 naar Ελλάδα") == "Ga naar"
    assert get_serif(40, 600) is get_serif(40, 600)

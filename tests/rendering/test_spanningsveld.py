"""The page with spanningsvelden, and what the page of a casus says of them."""

from __future__ import annotations

from casuskijker.domain.site import Site
from casuskijker.domain.spanningsveld import Spanningsveld
from casuskijker.rendering.links import Links
from casuskijker.rendering.spanningsveld import render_spanningsvelden, render_spanningsvelden_van
from tests.domain.builders import build_casus, build_kijkraam
from tests.rendering.builders import build_catalogus, show
from tests.rendering.html import take_apart

HERE = "/spanningsvelden/"


def build_spanningsveld(veld_id: str = "helpen-en-laten", **changes: object) -> Spanningsveld:
    values: dict[str, object] = {"id": veld_id, "naam": "Helpen en laten", "uitleg": "Het *schuurt*."}
    return Spanningsveld(**values | changes)  # type: ignore[arg-type]


def spanningsvelden_page(*velden: Spanningsveld) -> str:
    catalogus = build_catalogus(
        build_casus("de-sleutel", titel="De sleutel"),
        build_casus("het-schrift", titel="Het schrift", actoren=("gemeente",), sleutelwoorden=("geld",)),
        kijkramen=tuple(build_kijkraam(slug, titel=slug.title()) for slug in ("aandacht", "praten", "wijk")),
        spanningsvelden=velden,
    )
    return render_spanningsvelden(Site(catalogus)).html


def test_a_spanningsveld_has_a_heading_to_link_to_and_its_uitleg_as_markdown() -> None:
    page = spanningsvelden_page(build_spanningsveld(naam="Helpen *of* laten"))
    assert '<h2 id="helpen-en-laten">Helpen *of* laten</h2>\n<p>Het <em>schuurt</em>.</p>' in page


def test_its_casussen_stand_in_the_order_of_the_author() -> None:
    found = show(spanningsvelden_page(build_spanningsveld(casussen=("het-schrift", "de-sleutel"))))
    assert found.targets(HERE)[3:] == ["/casussen/het-schrift/", "/casussen/de-sleutel/"]
    assert "Je komt het tegen in Het schrift Een buurvrouw heeft de sleutel." in found.text
    assert "Kijk ernaar" not in found.text


def test_its_kijkramen_read_as_a_sentence() -> None:
    one = show(spanningsvelden_page(build_spanningsveld(kijkramen=("wijk",))))
    more = show(spanningsvelden_page(build_spanningsveld(kijkramen=("aandacht", "praten", "wijk"))))
    assert one.text.endswith("Kijk ernaar met Wijk")
    assert more.text.endswith("Kijk ernaar met Aandacht, Praten en Wijk")
    assert more.targets(HERE)[3:] == ["/kijkramen/aandacht/", "/kijkramen/praten/", "/kijkramen/wijk/"]
    assert "Je komt het tegen" not in more.text


def test_a_spanningsveld_that_is_nowhere_yet_has_only_its_uitleg() -> None:
    found = show(spanningsvelden_page(build_spanningsveld()))
    assert found.text.endswith("Helpen en laten Het schuurt.")


def test_only_more_than_one_spanningsveld_needs_a_jump_list() -> None:
    one, other = build_spanningsveld("een", naam="Een"), build_spanningsveld("ander", naam="Ander")
    assert "Spanningsvelden" not in show(spanningsvelden_page(one)).all("nav", "aria-label")
    assert show(spanningsvelden_page(one, other)).all("a", "href")[3:] == ["#een", "#ander"]


def test_a_casus_names_its_own_spanningsvelden_with_a_link_to_each() -> None:
    casus = build_casus("de-sleutel")
    velden = (
        build_spanningsveld("een", naam="Regels & ruimte", casussen=("de-sleutel",)),
        build_spanningsveld("ander", casussen=("het-schrift",)),
    )
    links = Links("casussen/de-sleutel.md")
    heading, blok = render_spanningsvelden_van(build_catalogus(casus, spanningsvelden=velden), casus, links)
    assert heading == '<h2 id="spanningsvelden">Spanningsvelden in dit verhaal</h2>'
    assert take_apart(blok).text == "Regels & ruimte"
    assert take_apart(blok).targets("/casussen/de-sleutel/") == ["/spanningsvelden/#een"]


def test_a_casus_without_spanningsvelden_has_no_heading_for_them() -> None:
    casus = build_casus()
    catalogus = build_catalogus(casus, spanningsvelden=(build_spanningsveld(),))
    assert render_spanningsvelden_van(catalogus, casus, Links("casussen/de-sleutel.md")) == ()

"""The page of a werkvorm: what is only there when there is something to say."""

from __future__ import annotations

import re

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.rendering import render_site
from casuskijker.rendering.werkvormen import render_werkvormen
from tests.domain.builders import build_bron, build_werkstap, build_werkvorm

WITH_BRON = build_werkvorm(build_werkstap(tijd_bron="boek"))


def page_of(catalogus: Catalogus) -> str:
    return next(pagina.html for pagina in render_site(Site(catalogus)) if pagina.page == "werkvormen/doorvragen.md")


def test_a_werkvorm_that_no_text_names_does_not_say_what_it_goes_with() -> None:
    assert 'id="past-bij"' not in page_of(Catalogus(werkvormen=(build_werkvorm(),)))


def test_the_overview_has_the_werkvormen_by_time_with_a_link_to_each_duration_and_what_a_group_must_be() -> None:
    long = build_werkvorm(build_werkstap(minuten=45), slug="lang", titel="Lang", duren=(45, 90))
    short = build_werkvorm(build_werkstap(minuten=10), slug="kort", titel="Kort", duren=(10,))
    overview = render_werkvormen(Site(Catalogus(werkvormen=(long, short)))).html
    rows = overview[overview.index("<tbody") : overview.index("</tbody>")].split("</tr>")[:-1]
    assert [re.findall(r"#minuten=\d+", row) for row in rows] == [["#minuten=10"], ["#minuten=45", "#minuten=90"]]
    assert all(">4–9</td>" in row and ">niet nodig</td>" in row for row in rows)


def test_a_werkvorm_that_takes_longer_says_with_how_long_it_fits_in_an_hour() -> None:
    for duren, said in (((30, 45, 90), ["45"]), ((30, 45), []), ((90, 120), [])):
        werkvorm = build_werkvorm(build_werkstap(minuten=duren[-1]), duren=duren)
        page = page_of(Catalogus(werkvormen=(werkvorm,)))
        assert re.findall(r"(\d+) minuten past in een uur", page) == said


def test_a_link_to_a_duration_has_a_place_to_go_to_that_chooses_it_without_scripts() -> None:
    page = page_of(Catalogus(werkvormen=(build_werkvorm(build_werkstap(minuten=30), duren=(30, 45)),)))
    assert re.findall(r'<span id="(minuten=\d+)">', page) == ["minuten=30", "minuten=45"]


def test_minutes_are_ours_or_those_of_who_made_the_bron_or_of_the_bron_by_its_title() -> None:
    assert "is onze schatting" in page_of(Catalogus(werkvormen=(build_werkvorm(),)))
    assert "Minuten volgens Van Hees." in page_of(Catalogus(werkvormen=(WITH_BRON,), bronnen={"boek": build_bron()}))
    nameless = build_bron(author=(), title="Aan tafel")
    assert "Minuten volgens Aan tafel." in page_of(Catalogus(werkvormen=(WITH_BRON,), bronnen={"boek": nameless}))


def test_a_site_without_werkvormen_has_no_page_and_no_word_of_them() -> None:
    paginas = list(render_site(Site(Catalogus())))
    assert [pagina.page for pagina in paginas if "werkvorm" in pagina.page or "werkvorm" in pagina.html] == []

"""All content of a site, and the indexes that its pages are made from."""

from __future__ import annotations

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.groepen import Groep
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL
from casuskijker.domain.onderwerp import Onderwerp
from casuskijker.domain.volgorde import order_casussen
from casuskijker.domain.woordenlijst import Deel, Term, Woordenlijst, count_termen
from tests.domain.builders import build_casus, build_kijkraam


def test_casussen_stand_by_number_then_by_title_whatever_its_capitals() -> None:
    casussen = [
        build_casus("b", titel="boot"),
        build_casus("a", titel="Anker"),
        build_casus("c", titel="Zee", nummer=10),
        build_casus("d", titel="Wad", nummer=2),
    ]
    assert [casus.slug for casus in order_casussen(casussen)] == ["d", "c", "a", "b"]


def test_two_casussen_with_one_title_keep_their_order_between_builds() -> None:
    twins = [build_casus("b"), build_casus("a")]
    assert order_casussen(twins) == order_casussen(reversed(twins))


def test_casussen_are_found_by_actor_by_sleutelwoord_and_by_either() -> None:
    een = build_casus("een", actoren=("buren", "gemeente"), sleutelwoorden=("gemeente",))
    twee = build_casus("twee", actoren=("gemeente",), sleutelwoorden=("geld",))
    catalogus = Catalogus(casussen=(een, twee))
    assert catalogus.casussen_per_actor == {"buren": (een,), "gemeente": (een, twee)}
    assert catalogus.casussen_per_sleutelwoord == {"gemeente": (een,), "geld": (twee,)}
    assert catalogus.casussen_per_naam == {"buren": (een,), "gemeente": (een, twee), "geld": (twee,)}


def test_an_onderwerp_has_the_casussen_with_one_of_its_sleutelwoorden_and_those_it_names() -> None:
    met, zonder, ander = build_casus("met"), build_casus("zonder", sleutelwoorden=()), build_casus("ander")
    wonen = build_casus("wonen", sleutelwoorden=("wonen",))
    geld = Onderwerp(id="geld", naam="Geld", omschrijving="Geld.", sleutelwoorden=("vertrouwen",), casussen=("zonder",))
    leeg = Onderwerp(id="leeg", naam="Leeg", omschrijving="Niets.", sleutelwoorden=("rouw",))
    catalogus = Catalogus(casussen=(met, zonder, ander, wonen), onderwerpen=(geld, leeg))
    assert catalogus.casussen_per_onderwerp == {"geld": (met, zonder, ander)}


def test_a_kijkraam_is_found_by_its_slug() -> None:
    kijkraam = build_kijkraam("aandacht")
    assert Catalogus(kijkramen=(kijkraam,)).kijkraam_by_slug == {"aandacht": kijkraam}


def test_neighbours_do_not_leave_their_deel() -> None:
    een, twee, drie = (build_casus(slug, deel="balie") for slug in ("een", "twee", "drie"))
    alleen, los = build_casus("alleen", deel="wijk"), build_casus("los")
    woordenlijst = Woordenlijst(delen=(Deel("balie", "Balie"), Deel("wijk", "Wijk")))
    plaatsen = Catalogus(casussen=(een, alleen, twee, los, drie), woordenlijst=woordenlijst).plaatsen
    assert {slug: (plaats.vorige, plaats.volgende) for slug, plaats in plaatsen.items()} == {
        "een": (None, twee),
        "twee": (een, drie),
        "drie": (twee, None),
        "alleen": (None, None),
        "los": (None, None),
    }


def test_groepen_are_delen_in_the_order_of_the_woordenlijst_then_soorten_and_empty_ones_are_left_out() -> None:
    balie, leeg, wijk = Deel("balie", "Balie"), Deel("leeg", "Leeg"), Deel("wijk", "Wijk")
    kort, los = build_casus("kort", soort="vignet"), build_casus("los")
    binnen, buiten = build_casus("binnen", deel="balie"), build_casus("buiten", deel="wijk", soort="vignet")
    woordenlijst = Woordenlijst(delen=(wijk, leeg, balie))
    catalogus = Catalogus(casussen=(kort, los, binnen, buiten), woordenlijst=woordenlijst)
    assert catalogus.groepen == (
        Groep((buiten,), deel=wijk),
        Groep((binnen,), deel=balie),
        Groep((los,)),
        Groep((kort,), soort="vignet"),
    )


def test_an_empty_site_has_no_groepen_and_the_usual_schaal() -> None:
    catalogus = Catalogus()
    assert catalogus.groepen == ()
    assert catalogus.schalen == {"zichtbaarheid": DEFAULT_SCHAAL}


def test_the_nearest_casus_shares_the_rarest_names() -> None:
    hier = build_casus("hier", actoren=("bewoner",), sleutelwoorden=("renovatie",))
    zeldzaam = build_casus("zeldzaam", actoren=("bewoner",), sleutelwoorden=("renovatie",))
    gewoon = build_casus("gewoon", actoren=("bewoner",), sleutelwoorden=("geld",))
    catalogus = Catalogus(casussen=(gewoon, zeldzaam, hier))
    assert [(v.casus.slug, v.gedeeld) for v in catalogus.find_verwante_casussen(hier.slug)] == [
        ("zeldzaam", ("renovatie", "bewoner")),
        ("gewoon", ("bewoner",)),
    ]


def test_two_shared_names_stand_before_one_rare_name_that_may_mean_another_thing() -> None:
    hier = build_casus("hier", actoren=("bewoner",), sleutelwoorden=("ondernemer", "schulden"))
    toeval = build_casus("toeval", actoren=("cliënt",), sleutelwoorden=("ondernemer",))
    verwant = [build_casus(slug, actoren=("bewoner",), sleutelwoorden=("schulden",)) for slug in ("a", "b", "c")]
    found = Catalogus(casussen=(hier, toeval, *verwant)).find_verwante_casussen(hier.slug)
    assert [item.casus.slug for item in found] == ["a", "b", "c", "toeval"]


def test_a_name_that_is_both_actor_and_sleutelwoord_is_one_reason() -> None:
    hier = build_casus("hier", actoren=("bewoner",), sleutelwoorden=("bewoner",))
    daar = build_casus("daar", actoren=("bewoner",), sleutelwoorden=("bewoner",))
    (verwant,) = Catalogus(casussen=(hier, daar)).find_verwante_casussen(hier.slug)
    assert verwant.gedeeld == ("bewoner",)


def test_at_most_five_casussen_are_verwant_and_equals_stand_by_address() -> None:
    casussen = tuple(build_casus(slug) for slug in "gfedcba")
    verwant = Catalogus(casussen=casussen).find_verwante_casussen("g")
    assert [item.casus.slug for item in verwant] == ["a", "b", "c", "d", "e"]


def test_one_rare_name_may_say_more_than_two_that_many_have() -> None:
    hier = build_casus("hier", actoren=("bewoner", "deurwaarder"), sleutelwoorden=("schulden",))
    zeldzaam = build_casus("zeldzaam", actoren=("deurwaarder",), sleutelwoorden=("anders",))
    gewoon = [build_casus(f"g{n}", actoren=("bewoner",), sleutelwoorden=("schulden",)) for n in range(9)]
    found = Catalogus(casussen=(hier, zeldzaam, *gewoon)).find_verwante_casussen(hier.slug)
    assert [item.casus.slug for item in found] == ["zeldzaam", "g0", "g1", "g2", "g3"]


def test_a_casus_that_shares_nothing_has_no_verwante_casussen() -> None:
    hier, daar = build_casus("hier"), build_casus("daar", actoren=("gemeente",), sleutelwoorden=("geld",))
    assert Catalogus(casussen=(hier, daar)).find_verwante_casussen(hier.slug) == ()


def test_terms_are_counted_in_the_order_of_the_alphabet_unused_ones_too() -> None:
    zorg, buren = Term("Zorg"), Term("buren")
    per_naam = {"Zorg": (build_casus("a"), build_casus("b"))}
    assert count_termen((zorg, buren), per_naam) == ((buren, 0), (zorg, 2))

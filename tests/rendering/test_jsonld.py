"""What a page says of itself in the words of schema.org: what its readers see, and nothing of what they do not."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from casuskijker.domain.licentie import Licentie
from casuskijker.domain.slug import slugify
from casuskijker.rendering import describe_outside, render_site
from tests.domain.builders import build_bron, build_casus, build_kijkraam
from tests.rendering.afzender import CC_BY, URL, build_site
from tests.rendering.builders import build_catalogus
from tests.rendering.wereld import LOGBOEK, SLEUTEL, WERELD

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.site import Site

SCRIPT = re.compile(r'<script type="application/ld\+json">([^<]*)</script>')


def nodes_on(site: Site) -> dict[str, list[dict[str, Any]]]:
    """Return what each page says, without the pages that say nothing."""
    found = {pagina.page: SCRIPT.findall(pagina.html) for pagina in render_site(site)}
    assert max(map(len, found.values())) <= 1
    return {page: json.loads(data)["@graph"] for page, scripts in found.items() for data in scripts}


NODES = nodes_on(build_site())


def node_of(casus: Casus, **changes: object) -> dict[str, Any]:
    return nodes_on(build_site(build_catalogus(casus, **changes)))[f"casussen/{casus.slug}.md"][0]


def said_of(site: Site) -> dict[str, Any]:
    (data,) = SCRIPT.findall(describe_outside(site)["gegevens"])
    (node,) = json.loads(data)["@graph"]
    return dict(node)


def test_a_site_says_whose_it_is_and_how_another_may_search_it() -> None:
    assert said_of(build_site()) == {
        "@type": "WebSite",
        "@id": URL,
        "url": URL,
        "name": "Leeszaal & zo",
        "description": "Wat er gebeurt aan de balie.",
        "inLanguage": "nl",
        "publisher": {"@type": "Organization", "name": "De baliegroep"},
        "license": CC_BY.adres,
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{URL}zoeken/#q={{q}}"},
            "query-input": "required name=q",
        },
    }
    bare = said_of(build_site(omschrijving="", licentie=None, directory_urls=False))
    assert bare.keys().isdisjoint({"description", "license"})
    assert bare["potentialAction"]["target"]["urlTemplate"] == f"{URL}zoeken/index.html#q={{q}}"
    assert describe_outside(build_site(url=""))["gegevens"] == ""


def test_a_casus_is_material_to_learn_from_with_its_time_audience_and_licence() -> None:
    node = NODES["casussen/de-sleutel.md"][0]
    assert node["@type"] == "LearningResource"
    assert node["@id"] == node["url"] == f"{URL}casussen/de-sleutel/"
    assert (node["name"], node["description"]) == (SLEUTEL.titel, SLEUTEL.omschrijving)
    assert (node["learningResourceType"], node["inLanguage"], node["timeRequired"]) == ("casus", "nl", "PT30M")
    assert [each["educationalRole"] for each in node["audience"]] == ["student", "teacher"]
    assert node["license"] == CC_BY.adres
    assert node["publisher"] == {"@type": "Organization", "name": "De baliegroep"}
    assert node["isPartOf"]["name"] == "Leeszaal & zo"
    assert node["isBasedOn"]["author"] == [{"@type": "Organization", "name": "Werkplaats Voorbeeld"}]


def test_what_is_not_known_is_not_said() -> None:
    node = node_of(build_casus())
    assert node.keys().isdisjoint({"dateModified", "isBasedOn", "audience"})
    assert node["timeRequired"] == "PT1M", "to read it"
    assert "license" not in nodes_on(build_site(licentie=None))["casussen/de-sleutel.md"][0]
    assert nodes_on(build_site(auteur=""))["casussen/de-sleutel.md"][0]["publisher"]["name"] == "Leeszaal & zo"


def test_a_text_may_have_a_licence_of_its_own_and_a_day_on_which_it_was_revised() -> None:
    licentie = Licentie("https://voorbeeld.test/voorwaarden")
    node = node_of(build_casus(licentie=licentie, herzien=dt.date(2026, 5, 31)))
    assert (node["license"], node["dateModified"]) == (licentie.adres, "2026-05-31")


def test_a_source_has_its_people_its_year_and_its_address() -> None:
    bron = build_bron("boek", url="https://elders.test/boek")
    assert node_of(build_casus(bron="boek"), bronnen={"boek": bron})["isBasedOn"] == {
        "@type": "CreativeWork",
        "name": "Aan de keukentafel",
        "author": [{"@type": "Person", "name": "S. Van Hees"}],
        "datePublished": "2018",
        "url": "https://elders.test/boek",
    }


def test_a_kijkraam_says_for_whom_it_is_and_how_long_it_takes() -> None:
    node = NODES["kijkramen/aandacht.md"][0]
    assert (node["@type"], node["learningResourceType"], node["version"]) == ("LearningResource", "checklist", "2")
    assert node["audience"] == [
        {"@type": "Audience", "audienceType": "professional"},
        {"@type": "Audience", "audienceType": "team"},
    ]
    kijkraam = build_kijkraam(voor=("student", "docent"), duur=45)
    node = nodes_on(build_site(build_catalogus(kijkramen=(kijkraam,))))["kijkramen/aandacht.md"][0]
    assert [each["educationalRole"] for each in node["audience"]] == ["student", "teacher"]
    assert node["timeRequired"] == "PT45M"


def test_a_leerroute_is_a_course_of_pages_that_are_there() -> None:
    routes = WERELD.leerroutes
    assert routes
    for route in routes:
        course = NODES[f"leerroutes/{route.id}.md"][0]
        assert (course["@type"], course["name"]) == ("Course", route.titel)
        assert course["provider"]["name"] == "De baliegroep"
        assert len(course["hasPart"]) == len(route.stappen)
        assert ("hasCourseInstance" in course) is (route.duur is not None)
        assert course.get("timeRequired") == (f"PT{route.duur}M" if route.duur else None)


def test_a_werkvorm_says_how_to_do_it_step_by_step_and_nothing_of_who_leads() -> None:
    node = NODES["werkvormen/doorvragen.md"][0]
    assert (node["@type"], node["totalTime"]) == ("HowTo", "PT30M")
    assert node["step"][0] == {
        "@type": "HowToStep",
        "url": f"{URL}werkvormen/doorvragen/#stap-vertellen",
        "name": "Vertellen",
        "text": "Vertel wat er gebeurde.",
    }
    assert [step["name"] for step in node["step"]] == ["Vertellen", "Vragen & horen", "Oogst"]
    assert "Hoor je raad?" not in json.dumps(node)


def test_begrippen_are_a_set_of_terms_each_at_its_place_on_the_page() -> None:
    (terms,) = NODES["begrippen/index.md"]
    assert terms["@type"] == "DefinedTermSet"
    by_name = {term["name"]: term for term in terms["hasDefinedTerm"]}
    assert by_name.keys() == {begrip.naam for begrip in WERELD.begrippen}
    for begrip in WERELD.begrippen:
        term = by_name[begrip.naam]
        assert term["@id"] == f"{URL}begrippen/#{slugify(begrip.naam)}"
        assert term.get("alternateName", []) == list(begrip.synoniemen)
        assert "*" not in term["description"]


@pytest.mark.parametrize("page", sorted(NODES))
def test_the_way_to_a_page_is_the_one_that_its_readers_see(page: str) -> None:
    pagina = next(pagina for pagina in render_site(build_site()) if pagina.page == page)
    shown = re.search(r'(?s)<nav class="kruimelpad".*?</nav>', pagina.html)
    if shown is None:
        assert [node["@type"] for node in NODES[page]] == ["DefinedTermSet"]
        return
    path = NODES[page][-1]["itemListElement"]
    steps = re.findall(r"<li[^>]*>(?:<a[^>]*>)?([^<]*)", shown[0])
    assert [item["name"] for item in path] == [unescape(step) for step in steps]
    assert [item["position"] for item in path] == [*range(1, len(path) + 1)]
    assert ["item" in item for item in path] == [*[True] * (len(path) - 1), False]


def test_nothing_of_the_docent_and_nothing_of_what_comes_later_is_in_it() -> None:
    def with_secrets(word: str) -> Catalogus:
        vervolg = tuple(replace(deel, titel=word, tekst=word) for deel in SLEUTEL.vervolg)
        casus = replace(SLEUTEL, voor_de_docent=word, vervolg=vervolg)
        return replace(WERELD, casussen=(casus, LOGBOEK))

    assert nodes_on(build_site(with_secrets("Kwispelstaart"))) == nodes_on(build_site(with_secrets("Pantoffel")))
    assert not any(page.startswith("docent/") for page in NODES)


def test_no_sign_in_it_ends_the_script_or_is_lost() -> None:
    titel = "</script><script>alert(1)</script> & 'zo' {% raw %}"
    casus = build_casus(titel=titel)
    assert node_of(casus)["name"] == titel


def test_addresses_go_by_how_the_site_writes_them() -> None:
    node = nodes_on(build_site(directory_urls=False))["casussen/de-sleutel.md"][0]
    assert node["@id"] == f"{URL}casussen/de-sleutel.html"


def test_a_site_without_an_address_says_none_of_it() -> None:
    assert nodes_on(build_site(url="")) == {}

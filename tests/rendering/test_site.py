"""All pages together: which there are, and what must hold for each."""

from __future__ import annotations

import json
from dataclasses import replace
from html import unescape
from itertools import pairwise

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from casuskijker.domain.casus import Verdiepingsvraag
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.markdown.elements import SAFE, VOID
from casuskijker.rendering import render_api, render_site
from casuskijker.rendering.casus import render_casus
from casuskijker.rendering.docentpagina import render_docent
from tests.domain.builders import build_casus
from tests.rendering.builders import build_catalogus, show
from tests.rendering.html import EXTENSIONS, WITH_HTML, to_html, tree_of, without_front_matter
from tests.rendering.wereld import SLEUTEL, WERELD

PAGES = {pagina.page: pagina for pagina in render_site(Site(WERELD))}
ALL = [
    "casussen/index.md",
    "verhalen/index.md",
    "docent/index.md",
    "onderwerpen/index.md",
    "kijkramen/index.md",
    "mijn-kijkwerk.md",
    "samen-kijken.md",
    "actoren/index.md",
    "sleutelwoorden/index.md",
    "begrippen/index.md",
    "spanningsvelden/index.md",
    "naast-elkaar/index.md",
    "bladen/index.md",
    "plaat.md",
    "kaarten.md",
    "zoeken/index.md",
    "verbanden/index.md",
    "leerroutes/index.md",
    "werkvormen/index.md",
    "licenties.md",
    "casussen/de-sleutel.md",
    "docent/casussen/de-sleutel.md",
    "docent/lessen/de-sleutel/les-45.md",
    "lessen/de-sleutel/les-45.md",
    "lessen/de-sleutel/les-45/scherm.md",
    "l/8hhy.md",
    "casussen/het-logboek.md",
    "kijkramen/aandacht.md",
    "kijkramen/praten.md",
    "casussen/de-sleutel/eenvoudig.md",
    "kijkramen/aandacht/eenvoudig.md",
    "onderwerpen/hulp-geven.md",
    "onderwerpen/wonen.md",
    "naast-elkaar/sleutel-en-schrift.md",
    "bladen/mijn-week.md",
    "leerroutes/eerst-kijken.md",
    "leerroutes/samen-praten.md",
    "werkvormen/doorvragen.md",
    "werkvormen/doorvragen/scherm.md",
    "werkvormen/om-de-beurt.md",
    "werkvormen/om-de-beurt/scherm.md",
    "actoren/wijkverpleegkundige.md",
    "actoren/buren.md",
    "actoren/gemeente.md",
    "sleutelwoorden/mantelzorg.md",
    "sleutelwoorden/vertrouwen.md",
]


def test_what_a_builder_must_know_of_a_page_is_what_stands_above_it() -> None:
    for pagina in PAGES.values():
        assert yaml.safe_load(pagina.front_matter.strip("-\n")) == pagina.gegevens


def test_every_thing_has_its_page() -> None:
    assert list(PAGES) == ALL


def test_what_a_site_has_none_of_gets_no_page() -> None:
    assert [pagina.page for pagina in render_site(Site(Catalogus()))] == [
        "casussen/index.md",
        "actoren/index.md",
        "sleutelwoorden/index.md",
        "zoeken/index.md",
        "licenties.md",
    ]


def test_a_page_knows_the_file_that_its_author_can_mend() -> None:
    assert PAGES["casussen/de-sleutel.md"].source == "casussen/01-de-sleutel.md"
    assert PAGES["docent/casussen/de-sleutel.md"].source == "casussen/01-de-sleutel.md"
    assert PAGES["kijkramen/aandacht.md"].source == "kijkramen/aandacht.md"
    assert PAGES["actoren/buren.md"].source is None


@pytest.mark.parametrize("extensions", [EXTENSIONS, WITH_HTML], ids=["gewoon", "md_in_html"])
@pytest.mark.parametrize("page", PAGES)
def test_an_export_gives_the_same_page_by_python_markdown(page: str, extensions: tuple[str, ...]) -> None:
    html = to_html(without_front_matter(PAGES[page].inhoud), extensions=extensions)
    assert html == PAGES[page].html


@given(st.text(alphabet="ab *_#<>&\"'`[](){}\\\n-+1.:|~=", max_size=60), st.sampled_from([EXTENSIONS, WITH_HTML]))
def test_an_export_gives_the_same_page_whatever_an_author_writes(text: str, extensions: tuple[str, ...]) -> None:
    vragen = (Verdiepingsvraag(id="a", tekst=text),)
    casus = build_casus(omschrijving=text, tekst=text, voor_de_docent=text, verdiepingsvragen=vragen, let_op=text)
    for render in (render_casus, render_docent):
        pagina = render(Site(build_catalogus(casus)), casus)
        html = to_html(without_front_matter(pagina.inhoud), extensions=extensions)
        assert unescape(html).split() == unescape(pagina.html).split()


NAMES = st.sampled_from(sorted(SAFE - VOID))
LOOSE = st.one_of(
    st.sampled_from([" ", "\n", "\n\n", "*a* b", "a & b", "<naam>", "- a\n", "> a\n", "<hr>", "<br>", "</div>", "<b>"]),
    st.builds("<{0}>a *b*</{0}>".format, NAMES),
    st.builds("<{0}><{1}>a</{1}> b</{0}>".format, NAMES, NAMES),
    st.builds("<{0}>\n\na *b*\n\n</{0}>".format, NAMES),
    st.builds("<{}>".format, st.sampled_from(sorted(VOID))),
)


@given(st.lists(LOOSE, min_size=1, max_size=6).map("".join), st.sampled_from([EXTENSIONS, WITH_HTML]))
@example("<div>a</div> text", EXTENSIONS)
@example("<details><summary>a</summary>b</details> *text* <b>c</b>\n<audio></audio>", EXTENSIONS)
@example("<div>a</div> <b>\n\nb\n\n<div>c</div></b> d", EXTENSIONS)
@example("<div>a</div><hr>text", EXTENSIONS)
def test_an_export_gives_the_same_page_wherever_words_stand_between_html(
    text: str, extensions: tuple[str, ...]
) -> None:
    casus = build_casus(tekst=text)
    html = render_casus(Site(build_catalogus(casus)), casus)
    exported = to_html(without_front_matter(html.inhoud), extensions=extensions)
    assert tree_of(exported) == tree_of(html.html)


@pytest.mark.parametrize("page", PAGES)
def test_no_page_has_one_id_twice_or_skips_a_level_of_headings(page: str) -> None:
    tags = show(PAGES[page]).tags
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    levels = [int(tag[1]) for tag, _ in tags if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert len(ids) == len(set(ids))
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_is_for_the_docent_stands_on_its_own_page_and_nowhere_else() -> None:
    casus = replace(SLEUTEL, voor_de_docent="### Antwoord\n\nKwispelstaart.")
    catalogus = replace(WERELD, casussen=(casus,), tweeluiken=())
    pages = {pagina.page: pagina.inhoud for pagina in render_site(Site(catalogus))}
    assert [page for page, inhoud in (pages | render_api(Site(catalogus))).items() if "Kwispelstaart" in inhoud] == [
        "docent/casussen/de-sleutel.md"
    ]


def test_front_matter_carries_title_description_and_kind() -> None:
    front_matter = yaml.safe_load(PAGES["casussen/het-logboek.md"].inhoud.split("---\n")[1])
    assert front_matter == {
        "title": "Het *logboek* & de rest",
        "soort_pagina": "casus",
        "hide": ["toc"],
        "bundels": ["casus"],
        "description": "Niemand schrijft nog in het logboek.",
    }


def test_the_api_leads_to_pages_that_exist() -> None:
    casussen = json.loads(render_api(Site(WERELD))["api/casussen.json"])["casussen"]
    assert all(casus["url"].rstrip("/") + ".md" in PAGES for casus in casussen)

"""What a page says of itself to search engines and catalogues of learning material, in the words of schema.org.

It says what readers of the page see too, and nothing of what is for the docent or comes later in the story. What has no
whole address has no name either by which another site could call it: a site without `site_url` says none of this.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from casuskijker.domain import adressen
from casuskijker.domain.slug import slugify
from casuskijker.domain.zinsdelen import start_with_capital
from casuskijker.markdown.plain import words_of_line
from casuskijker.rendering.groep import create_groepskop
from casuskijker.rendering.woorden import woord

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from casuskijker.domain.bron import Bron
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.leerroute import Stap
    from casuskijker.domain.licentie import Licentie
    from casuskijker.domain.site import Site

END_OF_SENTENCE = re.compile(r"(?<=[.?!])\s")

Node = dict[str, Any]
Step = tuple[str, str, str]
"""A name, a page, and a place on it or nothing."""

IN_EDUCATION = {"student": "student", "docent": "teacher"}
"""Who learns and who teaches, by the names that catalogues know; others keep the name that a text gives them."""


def describe_page(site: Site, soort: str, naam: str) -> tuple[Node, ...]:
    """Return what the page of a thing says of itself; the kind is as in `taken`, and most kinds say nothing."""
    describe = DESCRIBED.get(soort)
    return describe(site, naam) if describe and site.afzender.url else ()


def describe_site(site: Site) -> tuple[Node, ...]:
    """Return what a site says of itself on its first page: what it is, whose, and how another may search it."""
    if not site.afzender.url:
        return ()
    search = {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": site.address_of(adressen.ZOEKEN, "q={q}")},
        "query-input": "required name=q",
    }
    node = _whole(site) | {
        "description": site.afzender.omschrijving,
        "inLanguage": site.afzender.taal.code,
        **_rights(site, None, None),
        "potentialAction": search,
    }
    return (_tidy(node),)


def render_nodes(nodes: Sequence[Node]) -> Markup:
    """Return the script with these data; no sign in it ends the script or begins a tag."""
    said = {"@context": "https://schema.org", "@graph": nodes}
    data = htmlsafe_json_dumps(said, ensure_ascii=False, separators=(",", ":"))
    return Markup(f'<script type="application/ld+json">{data}</script>')  # noqa: S704 - as above


def _describe_casus(site: Site, slug: str) -> tuple[Node, ...]:
    casus = site.catalogus.casus_by_slug[slug]
    node = _material(site, adressen.page_of_casus(casus.slug), "LearningResource") | {
        "name": casus.titel,
        "description": casus.omschrijving,
        "learningResourceType": casus.soort,
        "timeRequired": _time(casus.duur or casus.leestijd),
        "audience": _audience(["student", "docent"] if casus.verdiepingsvragen else []),
        "keywords": list(dict.fromkeys((*casus.sleutelwoorden, *casus.actoren))),
        **_rights(site, casus.licentie, casus.herzien),
        "isBasedOn": _source(site, casus.bron),
    }
    return _tidy(node), _path(
        site, [(woord("overzicht.casussen"), adressen.CASUSSEN, ""), *_step_of_groep(site, casus)], casus.titel
    )


def _step_of_groep(site: Site, casus: Casus) -> Iterator[Step]:
    catalogus = site.catalogus
    if catalogus.aantal_groepen > 1:
        kop = create_groepskop(catalogus.plaatsen[casus.slug])
        yield kop.naam, adressen.page_of_blad(adressen.CASUSSEN, catalogus.blad_by_slug[casus.slug]), kop.anchor


def _describe_kijkraam(site: Site, slug: str) -> tuple[Node, ...]:
    kijkraam = site.catalogus.kijkraam_by_slug[slug]
    node = _material(site, adressen.page_of_kijkraam(kijkraam.slug), "LearningResource") | {
        "name": kijkraam.titel,
        "description": kijkraam.omschrijving,
        "learningResourceType": kijkraam.vorm.naam,
        "timeRequired": _time(kijkraam.duur),
        "audience": _audience(kijkraam.voor),
        "version": str(kijkraam.versie),
        **_rights(site, kijkraam.licentie, kijkraam.herzien),
        "isBasedOn": _source(site, kijkraam.bron),
    }
    return _tidy(node), _path(site, [(woord("overzicht.kijkramen"), adressen.KIJKRAMEN, "")], kijkraam.titel)


def _describe_leerroute(site: Site, own: str) -> tuple[Node, ...]:
    leerroute = site.catalogus.leerroute_by_id[own]
    duur = _time(leerroute.duur)
    course = _material(site, adressen.page_of_leerroute(leerroute.id), "Course") | {
        "name": leerroute.titel,
        "description": leerroute.omschrijving,
        "provider": _publisher(site),
        "timeRequired": duur,
        "audience": _audience(leerroute.voor),
        "hasCourseInstance": duur and {"@type": "CourseInstance", "courseMode": "online", "courseWorkload": duur},
        "hasPart": [_describe_stap(site, stap) for stap in leerroute.stappen],
        **_rights(site, leerroute.licentie, leerroute.herzien),
    }
    return _tidy(course), _path(site, [(woord("leerroute-kaart.titel"), adressen.LEERROUTES, "")], leerroute.titel)


def _describe_stap(site: Site, stap: Stap) -> Node:
    catalogus = site.catalogus
    if stap.soort == "casus":
        address, naam = adressen.page_of_casus(stap.doel), catalogus.casus_by_slug[stap.doel].titel
    elif stap.soort == "kijkraam":
        address, naam = adressen.page_of_kijkraam(stap.doel), catalogus.kijkraam_by_slug[stap.doel].titel
    else:
        begrip = site.address_of(adressen.BEGRIPPEN, slugify(stap.doel))
        return {"@type": "DefinedTerm", "@id": begrip, "name": stap.doel}
    return {"@type": "LearningResource", "@id": site.address_of(address), "name": naam}


def _describe_werkvorm(site: Site, slug: str) -> tuple[Node, ...]:
    werkvorm = site.catalogus.werkvorm_by_slug[slug]
    page = adressen.page_of_werkvorm(werkvorm.slug)
    node = _material(site, page, "HowTo") | {
        "name": werkvorm.titel,
        "description": werkvorm.omschrijving,
        "totalTime": _time(werkvorm.minuten),
        "audience": _audience(werkvorm.voor),
        "step": [
            {
                "@type": "HowToStep",
                "url": site.address_of(page, f"stap-{stap.id}"),
                "name": stap.titel,
                "text": words_of_line(stap.zin),
            }
            for stap in werkvorm.stappen
        ],
        **_rights(site, werkvorm.licentie, werkvorm.herzien),
        "isBasedOn": _source(site, werkvorm.bron),
    }
    return _tidy(node), _path(site, [(woord("werkvorm-lijst.titel"), adressen.WERKVORMEN, "")], werkvorm.titel)


def _describe_actor(site: Site, naam: str) -> tuple[Node, ...]:
    return (_path(site, [(woord("termen.actoren"), adressen.ACTOREN, "")], start_with_capital(naam)),)


def _describe_sleutelwoord(site: Site, naam: str) -> tuple[Node, ...]:
    return (_path(site, [(woord("termen.sleutelwoorden"), adressen.SLEUTELWOORDEN, "")], start_with_capital(naam)),)


def _describe_begrippen(site: Site, _naam: str) -> tuple[Node, ...]:
    """Return the begrippen with the first sentence of each: the whole is on the page, and would weigh as much again."""
    terms = [
        {
            "@type": "DefinedTerm",
            "@id": site.address_of(adressen.BEGRIPPEN, begrip.slug),
            "name": begrip.naam,
            "alternateName": list(begrip.synoniemen),
            "description": END_OF_SENTENCE.split(words_of_line(begrip.uitleg), maxsplit=1)[0],
        }
        for begrip in sorted(site.catalogus.begrippen, key=lambda begrip: begrip.slug)
    ]
    node = _material(site, adressen.BEGRIPPEN, "DefinedTermSet") | {
        "name": woord("begrippen.titel"),
        **_rights(site, None, None),
    }
    return (_tidy(node | {"hasDefinedTerm": [_tidy(term) for term in terms]}),)


def _material(site: Site, page: str, kind: str) -> Node:
    address, taal = site.address_of(page), site.afzender.taal.code
    return {"@type": kind, "@id": address, "url": address, "inLanguage": taal, "isPartOf": _whole(site)}


def _whole(site: Site) -> Node:
    return {"@type": "WebSite", "@id": site.afzender.url, "url": site.afzender.url, "name": site.afzender.naam}


def _rights(site: Site, own: Licentie | None, herzien: dt.date | None) -> Node:
    licentie = own or site.afzender.licentie
    return {
        "publisher": _publisher(site),
        "license": licentie.adres if licentie else "",
        "dateModified": herzien.isoformat() if herzien else "",
    }


def _time(minuten: int | None) -> str:
    """Return so many minutes as schema.org writes them, or nothing where nobody says how many."""
    return f"PT{minuten}M" if minuten else ""


def _publisher(site: Site) -> Node:
    return {"@type": "Organization", "name": site.afzender.auteur or site.afzender.naam}


def _audience(voor: Iterable[str]) -> list[Node]:
    return [
        {"@type": "EducationalAudience", "educationalRole": IN_EDUCATION[naam]}
        if naam in IN_EDUCATION
        else {"@type": "Audience", "audienceType": naam}
        for naam in voor
    ]


def _source(site: Site, key: str | None) -> Node:
    bron: Bron | None = site.catalogus.bronnen[key] if key else None
    if bron is None:
        return {}
    authors = [
        {"@type": "Organization", "name": naam.literal}
        if naam.literal
        else {"@type": "Person", "name": f"{naam.given} {naam.family}".strip()}
        for naam in bron.author
    ]
    work = {"@type": "CreativeWork", "name": bron.title, "author": authors}
    return _tidy(work | {"datePublished": bron.issued, "url": bron.url})


def _path(site: Site, steps: Iterable[Step], here: str) -> Node:
    """Return the way to a page as its readers see it above the title; the page itself has no address in it."""
    passed = [(naam, site.address_of(page, anchor)) for naam, page, anchor in steps]
    items = [
        {"@type": "ListItem", "position": position, "name": naam, "item": address}
        for position, (naam, address) in enumerate(passed, start=1)
    ]
    last = {"@type": "ListItem", "position": len(items) + 1, "name": here}
    return {"@type": "BreadcrumbList", "itemListElement": [*items, last]}


def _tidy(node: Node) -> Node:
    """Return what is said of a thing, without what is not known of it."""
    return {key: value for key, value in node.items() if value not in ("", [], {})}


DESCRIBED: Mapping[str, Callable[[Site, str], tuple[Node, ...]]] = {
    "casus": _describe_casus,
    "kijkraam": _describe_kijkraam,
    "leerroute": _describe_leerroute,
    "werkvorm": _describe_werkvorm,
    "actor": _describe_actor,
    "sleutelwoord": _describe_sleutelwoord,
    "begrippen": _describe_begrippen,
}
"""What describes each kind of page that says something."""

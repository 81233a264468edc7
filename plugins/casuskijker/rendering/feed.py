"""What is new, for who follows a site with a feed reader: an Atom feed (RFC 4287) of what says when it was revised.

Nothing looks at a clock, at the date of a file or at a history: `herzien:` is what an author says, and all there is.
The address of a page is its name in the feed for ever, as it is everywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from casuskijker.domain import adressen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.domain.leerroute import Leerroute
    from casuskijker.domain.site import Site
    from casuskijker.domain.werkvorm import Werkvorm

MOST = 100
"""A feed tells what is new; a whole site of a thousand texts it need not."""
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The signs that no XML may hold, however they are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bericht:
    """One text that was revised."""

    page: str
    soort: str
    titel: str
    omschrijving: str
    herzien: dt.date


def list_texts(catalogus: Catalogus) -> Iterator[tuple[str, str, Casus | Kijkraam | Leerroute | Werkvorm]]:
    """Yield every text that can say when it was revised, with its page and what kind of text it is."""
    yield from ((adressen.page_of_casus(casus.slug), casus.soort, casus) for casus in catalogus.casussen)
    yield from ((adressen.page_of_kijkraam(each.slug), "kijkraam", each) for each in catalogus.kijkramen)
    yield from ((adressen.page_of_leerroute(route.id), "leerroute", route) for route in catalogus.leerroutes)
    yield from ((adressen.page_of_werkvorm(each.slug), "werkvorm", each) for each in catalogus.werkvormen)


def find_text(catalogus: Catalogus, soort: str, naam: str) -> Casus | Kijkraam | Leerroute | Werkvorm | None:
    """Return the text that a page shows, by the kind and name of the page, if it can say when it was revised."""
    if soort == "casus":
        return catalogus.casus_by_slug[naam]
    if soort == "kijkraam":
        return catalogus.kijkraam_by_slug[naam]
    if soort == "werkvorm":
        return catalogus.werkvorm_by_slug[naam]
    return catalogus.leerroute_by_id[naam] if soort == "leerroute" else None


def has_feed(site: Site) -> bool:
    """Whether there is something to tell, and an address to tell it by."""
    return bool(site.afzender.url and list_berichten(site))


def list_berichten(site: Site) -> list[Bericht]:
    """Return what was revised, the latest first; what was revised on one day is in the order of the site."""
    return sorted(_find_berichten(site), key=lambda bericht: bericht.herzien, reverse=True)[:MOST]


def render_feed(site: Site) -> str:
    """Return the feed."""
    afzender, berichten = site.afzender, list_berichten(site)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{afzender.taal.code}">',
        f"<title>{_text(afzender.naam)}</title>",
        f"<subtitle>{_text(afzender.omschrijving)}</subtitle>" if afzender.omschrijving else "",
        f"<id>{_text(afzender.url)}</id>",
        f"<link href={_quoted(afzender.url)}/>",
        f'<link rel="self" type="application/atom+xml" href={_quoted(afzender.url + adressen.FEED)}/>',
        f'<link rel="license" href={_quoted(afzender.licentie.adres)}/>' if afzender.licentie else "",
        f"<updated>{_moment(berichten[0].herzien)}</updated>",
        f"<author><name>{_text(afzender.auteur or afzender.naam)}</name></author>",
        *(_render_bericht(site, bericht) for bericht in berichten),
        "</feed>",
    ]
    return "".join(f"{line}\n" for line in lines if line)


def _find_berichten(site: Site) -> Iterator[Bericht]:
    for page, soort, text in list_texts(site.catalogus):
        if text.herzien:
            titel, omschrijving = text.titel, text.omschrijving
            yield Bericht(page=page, soort=soort, titel=titel, omschrijving=omschrijving, herzien=text.herzien)


def _render_bericht(site: Site, bericht: Bericht) -> str:
    address = site.address_of(bericht.page)
    parts = [
        f"<title>{_text(bericht.titel)}</title>",
        f"<id>{_text(address)}</id>",
        f'<link rel="alternate" type="text/html" href={_quoted(address)}/>',
        f"<updated>{_moment(bericht.herzien)}</updated>",
        f"<category term={_quoted(bericht.soort)}/>",
        f"<summary>{_text(bericht.omschrijving)}</summary>",
    ]
    return f"<entry>{''.join(parts)}</entry>"


def _moment(day: dt.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _text(text: str) -> str:
    return escape(NO_XML.sub("", text))


def _quoted(text: str) -> str:
    return quoteattr(NO_XML.sub("", text))

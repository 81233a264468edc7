"""The pages of a site by the address of their Markdown file, relative to the root of the site.

`casussen/x.md` is served as `/casussen/x/`. These addresses are a contract: once published they never change.
"""

from __future__ import annotations

import posixpath
import re

from casuskijker.domain.slug import slug_of_file

NO_FILE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|[/#?]|$")
"""How a link begins that leads to no file beside its page: a scheme, a path from the root, a place on it."""

README = re.compile(r"(?<![^/])README$")
"""The name that a page without .md may have when it is the index of its folder."""

HOME = "index.md"
CASUSSEN = "casussen/index.md"
KIJKRAMEN = "kijkramen/index.md"
ACTOREN = "actoren/index.md"
SLEUTELWOORDEN = "sleutelwoorden/index.md"
BEGRIPPEN = "begrippen/index.md"
ONDERWERPEN = "onderwerpen/index.md"
SPANNINGSVELDEN = "spanningsvelden/index.md"
VERHALEN = "verhalen/index.md"
LEERROUTES = "leerroutes/index.md"
TWEELUIKEN = "naast-elkaar/index.md"
INVULBLADEN = "bladen/index.md"
PLAAT = "plaat.md"
KAARTEN = "kaarten.md"
WERKVORMEN = "werkvormen/index.md"
VERBANDEN = "verbanden/index.md"
ZOEKEN = "zoeken/index.md"
MIJN_KIJKWERK = "mijn-kijkwerk.md"
SAMEN_KIJKEN = "samen-kijken.md"
DOCENT = "docent/index.md"
LICENTIES = "licenties.md"
OVERVIEWS = (
    CASUSSEN, KIJKRAMEN, ACTOREN, SLEUTELWOORDEN, BEGRIPPEN, ONDERWERPEN, SPANNINGSVELDEN, LEERROUTES, WERKVORMEN,
    MIJN_KIJKWERK, SAMEN_KIJKEN, DOCENT,
)  # fmt: skip
"""The pages that a nav is made of when a site owner writes none."""
FIXED_PAGES = (*OVERVIEWS, TWEELUIKEN, INVULBLADEN, PLAAT, KAARTEN, VERHALEN, VERBANDEN, ZOEKEN, LICENTIES)
"""All pages that are not about one thing."""
INGANGEN = (DOCENT, SAMEN_KIJKEN, MIJN_KIJKWERK, PLAAT, KAARTEN)
"""Those of them that a search finds and a zoekwoord can lead to; others are called after a kind of texts."""

LESSEN, KORT = LES_FOLDERS = ("lessen", "l")
"""Where the pages of lessen are that stand under no overview: those for groups, and those with short addresses."""

DOCENT_FOLDER = "docent/"
"""What the page of a les for who leads it begins with, before the address of that for the group."""

TEXT_FOLDERS = ("casussen", "kijkramen", "werkvormen", LESSEN)
"""Where the pages are that each have a file of an author."""

MADE_FOLDERS = frozenset({page.partition("/")[0] for page in FIXED_PAGES if "/" in page} | {*LES_FOLDERS})
"""The folders in which all pages are made, but those that an owner writes there by hand."""

API_CASUSSEN = "api/casussen.json"
API_KIJKRAMEN = "api/kijkramen.json"
API_TWEELUIKEN = "api/tweeluiken.json"
API_INVULBLADEN = "api/bladen.json"
API_KAARTEN = "api/kaarten.json"
API_LEERROUTES = "api/leerroutes.json"
API_WERKVORMEN = "api/werkvormen.json"
API_LESSEN = "api/lessen.json"
API_LESSEN_SCHEMA = "api/lessen.schema.json"
API_HULPLIJNEN = "api/hulplijnen.json"
API_SCHEMA = "api/dossier.schema.json"
API_GROEP_SCHEMA = "api/groep.schema.json"

HEADERS = "_headers"
"""What some hosts read, and no reader."""
FEED = "feed.xml"
ROBOTS = "robots.txt"
SITEMAP = "sitemap.xml"
"""What MkDocs makes, by our template."""


def anchor_of(fragment: str) -> str:
    """Return the place on a page that stands behind a '#'; `sleutel=waarde` there is for the page itself (0027)."""
    return next((part for part in fragment.split("&") if "=" not in part), "")


def page_of_blad(page: str, number: int) -> str:
    """Return a further page of a list that stands on several; the first one is the page of the list itself.

    `casussen/blad/2/` can never be a casus: a slug holds no slash.
    """
    return page if number == 1 else f"{page.removesuffix('.md').removesuffix('/index')}/blad/{number}.md"


def page_of_casus(slug: str) -> str:
    """Return the page of a casus."""
    return f"casussen/{slug}.md"


def page_of_kijkraam(slug: str) -> str:
    """Return the page of a kijkraam."""
    return f"kijkramen/{slug}.md"


def page_of_eenvoudig(page: str) -> str:
    """Return the page with the plain telling of what a page tells."""
    return f"{page.removesuffix('.md')}/eenvoudig.md"


def page_of_actor(slug: str) -> str:
    """Return the page of an actor."""
    return f"actoren/{slug}.md"


def page_of_sleutelwoord(slug: str) -> str:
    """Return the page of a sleutelwoord."""
    return f"sleutelwoorden/{slug}.md"


def page_of_onderwerp(onderwerp_id: str) -> str:
    """Return the page of an onderwerp."""
    return f"onderwerpen/{onderwerp_id}.md"


def page_of_leerroute(leerroute_id: str) -> str:
    """Return the page of a leerroute."""
    return f"leerroutes/{leerroute_id}.md"


def page_of_tweeluik(tweeluik_id: str) -> str:
    """Return the page of a tweeluik."""
    return f"naast-elkaar/{tweeluik_id}.md"


def page_of_invulblad(blad_id: str) -> str:
    """Return the page of a sheet to fill in."""
    return f"bladen/{blad_id}.md"


def page_of_werkvorm(slug: str) -> str:
    """Return the page of a werkvorm."""
    return f"werkvormen/{slug}.md"


def page_of_werkvorm_scherm(slug: str) -> str:
    """Return the page of a werkvorm for the screen that the whole room sees."""
    return f"werkvormen/{slug}/scherm.md"


def page_for_docent(slug: str) -> str:
    """Return the page of a casus with what is meant for the docent."""
    return f"docent/casussen/{slug}.md"


def page_of_draaiboek(*names: str) -> str:
    """Return the page of a les for who leads it: by its casus and its id, or by its slug where it has several."""
    return f"{DOCENT_FOLDER}{page_of_les(*names)}"


def page_of_les(*names: str) -> str:
    """Return the page of a les for the group that gets it."""
    return f"{LESSEN}/{'/'.join(names)}.md"


def page_of_scherm(*names: str) -> str:
    """Return the page of a les for the screen that the whole room sees."""
    return f"{LESSEN}/{'/'.join(names)}/scherm.md"


def names_of_les(page: str) -> list[str]:
    """Return the names of a les by its page for who leads it, or for the group."""
    return page.removeprefix(DOCENT_FOLDER).removeprefix(f"{LESSEN}/").removesuffix(".md").split("/")


def document_of_draaiboek(*names: str) -> str:
    """Return where the same stands as a document for a word processor."""
    return f"{page_of_draaiboek(*names).removesuffix('.md')}/draaiboek.docx"


def document_of_les(*names: str) -> str:
    """Return where what the group gets stands as a document: a docent edits it, so it is beside the draaiboek."""
    return f"{page_of_draaiboek(*names).removesuffix('.md')}/hand-out.docx"


def page_of_kort(kort: str) -> str:
    """Return the page with the short address of a les, which leads on."""
    return f"{KORT}/{kort}.md"


def page_of_file(address: str) -> str:
    """Return the page of a file by its address: in the folders of texts the number before a name falls away."""
    folder, name = posixpath.split(address)
    if folder in TEXT_FOLDERS and name.endswith(".md"):
        return f"{folder}/{slug_of_file(name)}"
    return address


def url_of(page: str, *, directory_urls: bool) -> str:
    """Return the address of a page relative to the root of the site, as MkDocs builds it; other files stay."""
    if not page.endswith(".md"):
        return page
    stem = README.sub("index", page.removesuffix(".md"))
    if not directory_urls:
        return f"{stem}.html"
    return stem.removesuffix("index") if stem.rpartition("/")[2] == "index" else f"{stem}/"


def may_be_made(page: str) -> bool:
    """Whether a page by this name is made, or may be where the content asks for it."""
    return page in FIXED_PAGES or page.partition("/")[0] in MADE_FOLDERS

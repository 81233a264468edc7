"""Pages of a small site of which a test says only what matters to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.site import Site
from casuskijker.rendering.casus import render_casus
from casuskijker.rendering.docentpagina import render_docent
from casuskijker.rendering.kijkraam import render_kijkraam
from tests.domain.builders import build_casus, build_kijkraam, build_woordenlijst
from tests.rendering.html import take_apart

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam
    from casuskijker.rendering.pagina import Pagina
    from tests.rendering.html import Found


def build_catalogus(*casussen: Casus, **changes: object) -> Catalogus:
    """Return a catalogus of these casussen, with the actoren and sleutelwoorden that they have."""
    woordenlijst = build_woordenlijst(
        actoren=tuple(dict.fromkeys(naam for casus in casussen for naam in casus.actoren)),
        sleutelwoorden=tuple(dict.fromkeys(naam for casus in casussen for naam in casus.sleutelwoorden)),
    )
    values: dict[str, Any] = {"casussen": casussen, "woordenlijst": woordenlijst}
    return Catalogus(**(values | changes))


def casus_page(casus: Casus | None = None, *others: Casus, **changes: object) -> str:
    """Return the page of a casus, as HTML, on a site with these other casussen."""
    casus = casus or build_casus()
    return render_casus(Site(build_catalogus(casus, *others, **changes)), casus).html


def docent_page(casus: Casus, **changes: object) -> str:
    """Return the page for the docent of a casus."""
    return render_docent(Site(build_catalogus(casus, **changes)), casus).html


def kijkraam_page(kijkraam: Kijkraam | None = None, *casussen: Casus, **changes: object) -> str:
    """Return the page of a kijkraam on a site with these casussen."""
    kijkraam = kijkraam or build_kijkraam()
    catalogus = build_catalogus(*casussen, kijkramen=(kijkraam,), **changes)
    return render_kijkraam(Site(catalogus), kijkraam).html


def show(page: str | Pagina) -> Found:
    """Return what a reader gets of a page."""
    return take_apart(page if isinstance(page, str) else page.html)

"""What an author sees who is at work in one file: all of the others as they are now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Severity
from casuskijker.domain.volgorde import order_casussen
from casuskijker.loading.integrity import drop_dangling_names

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.loading.catalogus import Geladen


def restore_broken(geladen: Geladen, earlier: Catalogus) -> Catalogus:
    """Return what loaded, with the earlier version of every text that has an error now.

    With an error in a list, which all texts lean on, everything stays as it was.
    """
    broken = {problem.place.path for problem in geladen.problems if problem.severity is Severity.ERROR}
    if not all(path.endswith(".md") for path in broken):
        return earlier
    new = geladen.catalogus
    casussen = [casus for casus in earlier.casussen if casus.path in broken and casus.slug not in new.casus_by_slug]
    kijkramen = [raam for raam in earlier.kijkramen if raam.path in broken and raam.slug not in new.kijkraam_by_slug]
    werkvormen = [each for each in earlier.werkvormen if each.path in broken and each.slug not in new.werkvorm_by_slug]
    lessen = [
        each for each in earlier.verhalenlessen if each.path in broken and each.slug not in new.verhalenles_by_slug
    ]
    if not (casussen or kijkramen or werkvormen or lessen):
        return new
    restored = replace(
        new,
        casussen=order_casussen([*new.casussen, *casussen]),
        kijkramen=tuple(sorted([*new.kijkramen, *kijkramen], key=lambda raam: raam.path)),
        verhalenlessen=tuple(sorted([*new.verhalenlessen, *lessen], key=lambda each: each.path)),
        werkvormen=tuple(sorted([*new.werkvormen, *werkvormen], key=lambda each: each.path)),
    )
    return drop_dangling_names(restored)

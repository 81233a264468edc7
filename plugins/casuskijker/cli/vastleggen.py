"""Writing down the ids that are published; from then on `casuskijker check` misses each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.cli.parser import WrongUseError
from casuskijker.domain.vaste_ids import find_vaste_ids
from casuskijker.domain.zinsdelen import with_noun
from casuskijker.loading.ids.vaste_ids import Vastgelegd, format_vaste_ids, read_vaste_ids
from casuskijker.loading.reading.documents import path_from

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.loading import Bronmappen


def record_vaste_ids(bronmappen: Bronmappen, catalogus: Catalogus) -> str:
    """Add the ids of content without errors to the list, and say how many were new; the list never gets shorter.

    Raises:
        WrongUseError: When the list cannot be written.
    """
    file, shown = bronmappen.vaste_ids, path_from(bronmappen.root, bronmappen.vaste_ids)
    vastgelegd = read_vaste_ids(file, root=bronmappen.root, problems=[]) or Vastgelegd()
    found = find_vaste_ids(catalogus)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(format_vaste_ids(vastgelegd, found), "utf-8", newline="\n")
    except (OSError, ValueError) as error:
        raise WrongUseError(f"{shown} is niet te schrijven. Mag je in deze map bestanden maken?") from error
    new = len(found - vastgelegd.places.keys())
    return f"Vastgelegd in {shown}: {with_noun(new, 'nieuwe id', 'nieuwe ids')}.\n"

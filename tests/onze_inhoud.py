"""The content of this project's own site, read once by each process."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from casuskijker.loading import load_catalogus, read_bronmappen
from tests import PROJECT

if TYPE_CHECKING:
    from casuskijker.domain.catalogus import Catalogus


@cache
def read_onze_inhoud() -> Catalogus:
    """Return all of it; nothing in it can be changed."""
    return load_catalogus(read_bronmappen(PROJECT)).catalogus

"""zoekwoorden.yml: what people type, and the words and texts of this site that they mean by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.woordenlijst import fold_term
from casuskijker.domain.zoekwoord import PAGINA, TEKSTEN, TERMEN, Doel, Zoekwoord
from casuskijker.loading.lists.list_files import read_list
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.fields import Context, Field
from casuskijker.loading.reading.name_readers import new_spellings
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.reading.readers import read_items, read_truth, records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Given, Record
    from casuskijker.loading.reading.nodes import Node
    from casuskijker.loading.text.texts import Site


def read_zoekwoorden(node: Node | None, problems: list[Problem], *, site: Site) -> tuple[Zoekwoord, ...]:
    """Return the zoekwoorden in the order of the file, without those that have an error; the site knows every doel."""
    return read_list(node, READ_ZOEKWOORDEN, first="woorden", context=Context(known=site.known, problems=problems))


def _read_doelen(given: Given) -> tuple[Doel, ...]:
    found = (doel for item, text in read_items(given) for doel in _find_doel(item, text))
    return tuple(dict.fromkeys(found))


def _find_doel(given: Given, text: str) -> Iterator[Doel]:
    """Yield all that a name stands for: a text that is called so, and the word of the site that leads to others."""
    known = given.context.known
    texts = [Doel(soort, naam) for soort in TEKSTEN if (naam := known[soort].find(text))]
    words = [Doel(soort, naam) for soort in TERMEN if (naam := known[soort].find(text))]
    if texts or words:
        yield from (*texts, *words[:1])
        return
    names = {naam for soort in (*TEKSTEN, *TERMEN) if soort != PAGINA for naam in (known[soort].names or {}).values()}
    # A page is called by its address, and known by the name of its file.
    nearest = find_nearest(text, names | set(known[PAGINA].names or {}))
    given.context.problems.append(m.ONBEKEND_DOEL.at(given.node.place, nearest, about=fold_term(text), naam=text))


def _build_zoekwoord(record: Record, _given: Given) -> Zoekwoord | None:
    return Zoekwoord(**record.values) if record.is_sound and record.values["zie"] else None


ZOEKWOORD_FIELDS = (
    Field("woorden", new_spellings("zoekwoord"), required=True),
    Field("zie", _read_doelen, required=True),
    Field("nog_niet", read_truth),
)
READ_ZOEKWOORDEN = records(ZOEKWOORD_FIELDS, _build_zoekwoord)

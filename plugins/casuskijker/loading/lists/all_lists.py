"""The lists in site_config together: what they hold, and which names content may therefore use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import ACTOREN, BEGRIPPEN
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL
from casuskijker.domain.problem import Place
from casuskijker.domain.woordenlijst import Termen, Woordenlijst
from casuskijker.loading.lists.begrippen import find_begrippen, read_begrippen
from casuskijker.loading.lists.bronnen import read_bronnen
from casuskijker.loading.lists.hulplijnen import read_hulplijnen
from casuskijker.loading.lists.list_files import read_list_file
from casuskijker.loading.lists.schalen import read_schalen
from casuskijker.loading.lists.woordenlijst import read_woordenlijst
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.documents import exists, path_from
from casuskijker.loading.reading.fields import Context, read_mapping
from casuskijker.loading.reading.known import Known, fold_names
from casuskijker.loading.reading.nodes import ListNode, is_empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from casuskijker.domain.begrip import Begrip
    from casuskijker.domain.bron import Bron
    from casuskijker.domain.hulplijn import Hulpwijzer
    from casuskijker.domain.kijkraam import Schaal
    from casuskijker.domain.problem import Problem
    from casuskijker.loading.bronmappen import Bronmappen
    from casuskijker.loading.reading.fields import Verwijzing
    from casuskijker.loading.reading.nodes import MapNode, Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijsten:
    """What the lists hold; `known` has the names by kind, also of entries with an error, which are no unknown names.

    What names texts, which are not known yet, is still as it is written, or None.
    """

    woordenlijst: Woordenlijst
    schalen: Mapping[str, Schaal]
    bronnen: Mapping[str, Bron]
    begrippen: tuple[Begrip, ...]
    hulpwijzers: tuple[Hulpwijzer, ...]
    onderwerpen: Node | None
    spanningsvelden: Node | None
    tweeluiken: Node | None
    invulbladen: Node | None
    leerroutes: Node | None
    zoekwoorden: Node | None
    trefwoorden: Node | None
    kijkrichtingen: Node | None
    verwijzingen: list[Verwijzing]
    known: Mapping[str, Known]


def load_lijsten(bronmappen: Bronmappen, problems: list[Problem]) -> Lijsten:
    """Read every list; only the woordenlijst must be there."""
    verwijzingen: list[Verwijzing] = []

    def read(file: Path, *, has_numbers: bool = False) -> Node | None:
        return read_list_file(file, root=bronmappen.root, problems=problems, has_numbers=has_numbers)

    begrippen = read(bronmappen.begrippen)
    known_begrippen = _known_begrippen(begrippen, path_from(bronmappen.root, bronmappen.begrippen))
    context = Context(known={"begrip": known_begrippen}, problems=problems, page=ACTOREN, verwijzingen=verwijzingen)
    woordenlijst, known = _load_woordenlijst(bronmappen, context)
    schalen, known["schaal"] = _load_schalen(bronmappen, problems)
    bronnen, known["bron"] = _load_bronnen(bronmappen, problems)
    known["begrip"] = known_begrippen
    return Lijsten(
        woordenlijst=woordenlijst,
        schalen=schalen,
        bronnen=bronnen,
        begrippen=read_begrippen(
            begrippen, Context(known=known, problems=problems, page=BEGRIPPEN, verwijzingen=verwijzingen)
        ),
        hulpwijzers=read_hulplijnen(read(bronmappen.hulplijnen, has_numbers=True), problems),
        onderwerpen=read(bronmappen.onderwerpen),
        spanningsvelden=read(bronmappen.spanningsvelden),
        tweeluiken=read(bronmappen.tweeluiken),
        invulbladen=read(bronmappen.invulbladen),
        leerroutes=read(bronmappen.leerroutes),
        zoekwoorden=read(bronmappen.zoekwoorden),
        trefwoorden=read(bronmappen.trefwoorden),
        kijkrichtingen=read(bronmappen.kijkrichtingen),
        verwijzingen=verwijzingen,
        known=known,
    )


def _load_woordenlijst(bronmappen: Bronmappen, context: Context) -> tuple[Woordenlijst, dict[str, Known]]:
    file = bronmappen.woordenlijst
    path = path_from(bronmappen.root, file)
    node = None
    if exists(file):
        node = _read_mapping(file, bronmappen.root, context.problems)
    else:
        context.problems.append(m.WOORDENLIJST_ONTBREEKT.at(Place(path)))
    words = read_woordenlijst(node, context) if node else Woordenlijst()
    return words, {
        "actor": Known(_spellings(words.actoren) if node else None, path, m.ONBEKENDE_ACTOR),
        "sleutelwoord": Known(_spellings(words.sleutelwoorden) if node else None, path, m.ONBEKEND_SLEUTELWOORD),
        "deel": Known(fold_names(deel.id for deel in words.delen) if node else None, path, m.ONBEKEND_DEEL),
    }


def _spellings(termen: Termen) -> dict[str, str]:
    return {spelling: term.naam for spelling, term in termen.by_spelling.items()}


def _load_schalen(bronmappen: Bronmappen, problems: list[Problem]) -> tuple[dict[str, Schaal], Known]:
    node = _read_mapping(bronmappen.schalen, bronmappen.root, problems)
    own = read_schalen(node, problems) if node else {}
    names = fold_names([DEFAULT_SCHAAL.id, *node.values]) if node else None
    known = Known(names, path_from(bronmappen.root, bronmappen.schalen), m.ONBEKENDE_SCHAAL)
    return {DEFAULT_SCHAAL.id: DEFAULT_SCHAAL, **own}, known


def _load_bronnen(bronmappen: Bronmappen, problems: list[Problem]) -> tuple[dict[str, Bron], Known]:
    read = read_list_file(bronmappen.bronnen, root=bronmappen.root, problems=problems, has_numbers=True)
    node = read_mapping(read, problems)
    names = fold_names(node.values) if node else None
    known = Known(names, path_from(bronmappen.root, bronmappen.bronnen), m.ONBEKENDE_BRON)
    return (read_bronnen(node, problems) if node else {}), known


def _known_begrippen(node: Node | None, path: str) -> Known:
    if isinstance(node, ListNode):
        return Known(find_begrippen(node), path, m.ONBEKEND_BEGRIP)
    return Known({} if node and is_empty(node) else None, path, m.ONBEKEND_BEGRIP)


def _read_mapping(file: Path, root: Path, problems: list[Problem]) -> MapNode | None:
    return read_mapping(read_list_file(file, root=root, problems=problems), problems)

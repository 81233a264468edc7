"""Measure for how many questions of people of the field a text comes first that a good librarian would hand over."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LISTS = Path(__file__).parent / "zoeken"
HALVES = {"stemmen": "vragen_stemmen", "slot": "vragen_slot", "vers": "vragen_vers"}
"""The questions that may be looked at while the search is tuned, those that only the final figures are for, and later
ones."""
FOLDERS = {"k": "kijkramen/{}/", "b": "begrippen/#{}", "s": "spanningsvelden/#{}", "l": "leerroutes/{}/", "p": "{}/"}
FIRST, TOP = 1, 3


@dataclass(slots=True)
class Telling:
    """How the questions of one kind fared."""

    aantal: int = 0
    eerste: int = 0
    top: int = 0
    zonder: int = 0
    eerlijk: int = 0
    mist: list[str] = field(default_factory=list)


def read_vragen(half: str) -> dict[str, dict[str, list[str]]]:
    """Return the questions of one half by kind, each with the addresses that are wanted."""
    kinds = yaml.safe_load((LISTS / f"{HALVES[half]}.yml").read_text("utf-8"))
    return {
        kind: {vraag: [address_of(naam) for naam in wanted] for vraag, wanted in vragen.items()}
        for kind, vragen in kinds.items()
    }


def address_of(naam: str) -> str:
    """Return where something stands that is wanted: 'k:presentie' is a kijkraam, a name alone a casus."""
    letter, colon, rest = naam.partition(":")
    return FOLDERS[letter].format(rest) if colon else f"casussen/{naam}/"


def count_answers(vragen: Mapping[str, Sequence[str]], answers: Sequence[Mapping[str, Any]]) -> Telling:
    """Return how well these questions are answered; of one that the site cannot answer, whether that is said."""
    telling = Telling()
    for (vraag, wanted), answer in zip(vragen.items(), answers, strict=True):
        if not wanted:
            telling.zonder += 1
            telling.eerlijk += answer["eerlijk"]
            continue
        telling.aantal += 1
        place = next((number for number, url in enumerate(answer["urls"], 1) if url in wanted), 0)
        telling.eerste += place == FIRST
        telling.top += 0 < place <= TOP
        if place != FIRST:
            telling.mist.append(f"{vraag} ({place or '-'}; eerst {(answer['urls'] or ['niets'])[0]})")
    return telling


def print_tellingen(half: str, tellingen: Mapping[str, Telling], *, toon: bool) -> None:
    """Print the figures per kind and together, and which questions have nothing wanted at the top."""
    print(f"vragen uit het vak ({half})  eerste       bij eerste 3   niet hier, en dat gezegd")
    for kind, telling in {**tellingen, "samen": _add(tellingen.values())}.items():
        print(
            f"{kind:20} {_share(telling.eerste, telling.aantal)} {_share(telling.top, telling.aantal)}"
            f"   {telling.eerlijk} van {telling.zonder}"
        )
    for kind, telling in tellingen.items() if toon else ():
        if telling.mist:
            print(f"niet eerst ({kind}): {'; '.join(telling.mist)}")


def _add(tellingen: Any) -> Telling:  # noqa: ANN401 - the values of a mapping
    whole = Telling()
    for telling in tellingen:
        whole.aantal += telling.aantal
        whole.eerste += telling.eerste
        whole.top += telling.top
        whole.zonder += telling.zonder
        whole.eerlijk += telling.eerlijk
    return whole


def _share(part: int, whole: int) -> str:
    return f"{part:3} van {whole:3} {100 * part / max(1, whole):5.1f} %"

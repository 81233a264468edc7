"""Measure for how many questions of people of the field a text comes first that a good librarian would hand over."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LISTS = Path(__file__).parent / "zoeken"
HALVES = {
    "stemmen": "vragen_stemmen",
    "slot": "vragen_slot",
    "vers": "vragen_vers",
    "zicht": "vragen_zicht",
    "blind": "vragen_blind",
    "lot": "vragen_lot",
    "veld": "vragen_veld",
    "lezers": "vragen_lezers",
    "laatst": "vragen_laatst",
    "negen": "vragen_negen",
    "tien": "vragen_tien",
    "elf": "vragen_elf",
    "twaalf": "vragen_twaalf",
    "paar": "vragen_paar",
}
"""The questions that may be looked at while the search is tuned, those that only the final figures are for, later ones,
once more two halves, one to look at and one that is counted only; words drawn by lot; later ones, counted only; and
those of readers, of which the second half was asked once, and looked at later; two halves of a later editor, one to
look at and one that was asked once; a hundred, and eighty more, that were written before the texts were seen; and pairs
of words that say about as much, written after one of them failed."""
UNSEEN = ("slot", "blind", "lot", "veld", "lezers", "tien", "elf", "twaalf")
FOLDERS = {
    "k": "kijkramen/{}/",
    "b": "begrippen/#{}",
    "s": "spanningsvelden/#{}",
    "l": "leerroutes/{}/",
    "w": "werkvormen/{}/",
    "h": "bladen/{}/",
    "n": "naast-elkaar/{}/",
    "o": "onderwerpen/{}/",
    "p": "{}/",
}
FIRST, TOP = 1, 3


@dataclass(slots=True)
class Telling:
    """How the questions of one kind fared."""

    aantal: int = 0
    eerste: int = 0
    top: int = 0
    zonder: int = 0
    eerlijk: int = 0
    dichtst: int = 0
    mist: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wens:
    """What a good librarian would hand over; of what the library does not have, what comes nearest."""

    gewenst: tuple[str, ...] = ()
    dichtst: tuple[str, ...] = ()


def read_vragen(half: str) -> dict[str, dict[str, Wens]]:
    """Return the questions of one half by kind, each with the addresses that are wanted."""
    kinds = yaml.safe_load((LISTS / f"{HALVES[half]}.yml").read_text("utf-8"))
    return {kind: {vraag: _read_wens(data) for vraag, data in vragen.items()} for kind, vragen in kinds.items()}


def _read_wens(data: list[str] | dict[str, list[str]]) -> Wens:
    if isinstance(data, dict):
        return Wens(dichtst=tuple(map(address_of, data["dichtst"])))
    return Wens(gewenst=tuple(map(address_of, data)))


def address_of(naam: str) -> str:
    """Return where something stands that is wanted: 'k:presentie' is a kijkraam, a name alone a casus."""
    letter, colon, rest = naam.partition(":")
    return FOLDERS[letter].format(rest) if colon else f"casussen/{naam}/"


def count_answers(vragen: Mapping[str, Wens], answers: Sequence[Mapping[str, Any]]) -> Telling:
    """Return how well these questions are answered; of one that the site cannot answer, whether that is said."""
    telling = Telling()
    for (vraag, wens), answer in zip(vragen.items(), answers, strict=True):
        if not wens.gewenst:
            _count_zonder(telling, vraag, wens=wens, answer=answer)
            continue
        telling.aantal += 1
        place = next((number for number, url in enumerate(answer["urls"], 1) if url in wens.gewenst), 0)
        telling.eerste += place == FIRST
        telling.top += 0 < place <= TOP
        if place != FIRST:
            telling.mist.append(f"{vraag} ({place or '-'}; eerst {(answer['urls'] or ['niets'])[0]})")
    return telling


def _count_zonder(telling: Telling, vraag: str, *, wens: Wens, answer: Mapping[str, Any]) -> None:
    """Count a question that the site cannot answer: is that said, with the nearest."""
    is_near = bool(set(answer["urls"][:TOP]) & set(wens.dichtst))
    telling.zonder += 1
    telling.eerlijk += answer["eerlijk"]
    telling.dichtst += answer["eerlijk"] and is_near
    if not answer["eerlijk"] or (wens.dichtst and not is_near):
        telling.mist.append(f"{vraag} (staat hier niet; eerst {(answer['urls'] or ['niets'])[0]})")


def print_tellingen(half: str, tellingen: Mapping[str, Telling], *, toon: bool) -> None:
    """Print the figures per kind and together, and which questions have nothing wanted at the top."""
    print(f"vragen uit het vak ({half})  eerste       bij eerste 3   niet hier, dat gezegd, met het dichtste")
    for kind, telling in {**tellingen, "samen": _add(tellingen.values())}.items():
        print(
            f"{kind:20} {_share(telling.eerste, telling.aantal)} {_share(telling.top, telling.aantal)}"
            f"   {telling.eerlijk} van {telling.zonder}, {telling.dichtst}"
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
        whole.dichtst += telling.dichtst
    return whole


def _share(part: int, whole: int) -> str:
    return f"{part:3} van {whole:3} {100 * part / max(1, whole):5.1f} %"

"""What stands between braces at the end of a question or heading: `{#id herkomst=redactie}`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from casuskijker.domain.slug import is_slug, slugify
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.grenzen import find_too_long

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casuskijker.domain.problem import Place
    from casuskijker.loading.reading.fields import Context
    from casuskijker.loading.reading.messages import Message

MARKS = re.compile(r"\{([^{}]*)\}$")
NAMESPACE, RETIRED = "id", "vervangt"
WORDS_IN_ID = 5


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its marks, the marks, and where it stands."""

    text: str
    place: Place
    ids: tuple[str, ...] = ()
    attributes: dict[str, str] = field(default_factory=dict)


def read_marks(text: str, *, place: Place, allowed: Mapping[str, str], context: Context) -> Marked:
    """Return the text apart from its marks; report a mark that is no id and no allowed attribute.

    `allowed` has the names of attributes with an example of a value.
    """
    found = MARKS.search(text)
    if not found:
        return Marked(text, place)
    ids: list[str] = []
    attributes = {}
    for mark in found[1].split():
        name, _, value = mark.partition("=")
        if mark.startswith("#") and not ids:
            ids.append(mark[1:])
        elif name in allowed and value:
            attributes[name] = value.strip("\"'")
        elif is_slug(mark) and not ids:
            context.problems.append(m.ID_ZONDER_HEKJE.at(place, f"{{#{mark}}}", id=mark))
            ids.append(mark)
        else:
            examples = ["{#naam}", *(f"{{#naam {name}={value}}}" for name, value in allowed.items())]
            context.problems.append(m.ONBEKEND_KENMERK.at(place, kenmerk=mark, voorbeeld=" of ".join(examples)))
    return Marked(text[: found.start()].rstrip(), place, tuple(ids), attributes)


def read_id(marked: Marked, *, missing: Message, context: Context) -> str | None:
    """Return the id, or None after reporting that there is none, that it is no good, or that it is taken."""
    if not marked.ids:
        context.problems.append(missing.at(marked.place, voorstel=_propose(marked.text)))
        return None
    return _claim_id(marked.ids[0], namespace=NAMESPACE, place=marked.place, words=marked.text, context=context)


def read_retired_ids(marked: Marked, *, context: Context) -> tuple[str, ...]:
    """Return the ids that this one takes over, `vervangt=oud,ouder`; report those that are no good or taken over."""
    written = dict.fromkeys(filter(None, marked.attributes.get(RETIRED, "").split(",")))
    ids = (_claim_id(each, namespace=RETIRED, place=marked.place, words="", context=context) for each in written)
    return tuple(each for each in ids if each)


def _propose(words: str) -> str:
    """Return an id that says what these words say."""
    return slugify(" ".join(words.split()[:WORDS_IN_ID])) or "een-naam"


def _claim_id(item_id: str, *, namespace: str, place: Place, words: str, context: Context) -> str | None:
    if not is_slug(item_id):
        context.problems.append(m.GEEN_ID_IN_TEKST.at(place, id=item_id, voorstel=slugify(item_id) or _propose(words)))
        return None
    context.problems.extend(find_too_long(item_id, place))
    if first := context.claims.claim(namespace, item_id, place=place):
        context.problems.append(m.DUBBELE_ID_IN_TEKST.at(place, id=item_id, eerste=first))
    return item_id

"""Readers of names: known ones, which the rest of the site has, and new ones, which nothing else may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.slug import is_slug, slugify
from casuskijker.domain.woordenlijst import fold_term
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.grenzen import find_too_long
from casuskijker.loading.reading.readers import list_of, read_items, read_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.reading.fields import Context, Given, Reader


def name_of(kind: str) -> Reader:
    """Return a reader of one known name of this kind, which gives it as the site writes it."""

    def read(given: Given) -> str | None:
        text = read_line(given)
        return text and find_known(given, text, kind=kind)

    return read


def names_of(kind: str) -> Reader:
    """Return a reader of a list of known names of this kind; a name that comes twice is dropped with a warning."""

    def read(given: Given) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for item, text in read_items(given):
            name = find_known(item, text, kind=kind)
            if name in found:
                item.report(m.DUBBELE_NAAM, naam=text)
            elif name:
                found[name] = None
        return tuple(found)

    return read


def find_known(given: Given, text: str, *, kind: str) -> str | None:
    """Return the name of this kind as the site writes it, or None after reporting that it is unknown."""
    known = given.context.known[kind]
    name = known.find(text)
    if name is None:
        given.context.problems.append(known.report(text, given.node.place))
    return name


def new_id(namespace: str) -> Reader:
    """Return a reader of an id that nothing else in this namespace of the file may have."""

    def read(given: Given) -> str | None:
        text = read_line(given)
        if text is None:
            return None
        if not is_slug(text):
            given.report(m.GEEN_ID, id=text, voorstel=slugify(text) or "een-naam")
            return None
        given.context.problems.extend(find_too_long(text, given.node.place))
        if first := given.context.claims.claim(namespace, text, place=given.node.place):
            given.report(m.DUBBELE_ID, id=text, eerste=first)
        return text

    return read


def new_ids(namespace: str) -> Reader:
    """Return a reader of a list of such ids."""
    return list_of(new_id(namespace))


def find_living(retired: str, *, among: str, context: Context) -> Iterator[Problem]:
    """Yield the ids that are called retired in one namespace while something in the other still has them."""
    for old_id, place in context.claims.all(retired):
        if living := context.claims.find(among, old_id):
            yield m.VERVANGT_LEVENDE_ID.at(place, id=old_id, eerste=living)


def new_spelling(namespace: str) -> Reader:
    """Return a reader of a spelling that nothing else in this namespace of the file has; capitals do not matter."""

    def read(given: Given) -> str | None:
        text = read_line(given)
        if text and (first := given.context.claims.claim(namespace, fold_term(text), place=given.node.place)):
            given.report(m.DUBBELE_SPELLING, naam=text, eerste=first)
        return text

    return read


def new_spellings(namespace: str) -> Reader:
    """Return a reader of a list of such spellings."""
    return list_of(new_spelling(namespace))

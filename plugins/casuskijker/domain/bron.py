"""A source or a work to read, in the fields of CSL-JSON (https://docs.citationstyles.org)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naam:
    """An author or editor: a person with `family` and `given`, or an organisation as `literal`."""

    family: str = ""
    given: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bron:
    """One work; `issued` is a year or a date as ISO text, empty when unknown; `note` what is lacking.

    `bewerking` is ours: it says what the editors did with the work, wherever a page is made after it.
    """

    id: str
    type: str
    title: str
    author: tuple[Naam, ...] = ()
    editor: tuple[Naam, ...] = ()
    issued: str = ""
    container_title: str = ""
    publisher: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    url: str = ""
    note: str = ""
    bewerking: str = ""

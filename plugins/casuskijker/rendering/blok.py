"""A piece of a page that is HTML already."""

from __future__ import annotations


class Blok(str):
    """A control as one block of HTML, which Markdown leaves as it is.

    Parsing such a block takes longer than parsing the story it belongs to. A builder that can, gives Markdown a mark
    instead and puts the block in afterwards; see decision record 0008.
    """

    __slots__ = ()

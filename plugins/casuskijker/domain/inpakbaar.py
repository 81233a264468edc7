"""What a served site hands to the process of its search index, while pages are made of the same."""

from __future__ import annotations


class Inpakbaar:
    """Can be written down by one thread while another works something out of it, which is then kept in it."""

    def __getstate__(self) -> dict[str, object]:
        """Return what is in it at one moment."""
        return dict(vars(self))

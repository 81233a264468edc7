"""Notes under what cites them: numbered through on a page, each with a way back to where it was cited first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable

    from casuskijker.markdown.anchors import Anchors

REF = Markup('<sup class="noot-verwijzing"><a href="#{}" id="{}" aria-label="noot {}">{}</a></sup>')
AGAIN = Markup('<sup class="noot-verwijzing"><a href="#{}" aria-label="noot {}">{}</a></sup>')
BACK = Markup('<a class="noot__terug" href="#{}" aria-label="terug naar noot {}">↩</a>')
ITEM = Markup('<li class="noot" id="{}">\n{}\n{}\n</li>')
LIST = Markup('<div class="noten">\n<ol class="noten__lijst" start="{}">\n{}\n</ol>\n</div>')


@dataclass(frozen=True, slots=True)
class Noot:
    """A note that was cited: its number, where it stands and where it was cited, and what makes HTML of it."""

    number: int
    anchor: str
    cited_at: str
    render: Callable[[], Markup]


@dataclass(slots=True)
class Noten:
    """The notes of one page that wait to be shown; `count` is how many there were."""

    anchors: Anchors
    waiting: list[Noot] = field(default_factory=list)
    count: int = 0

    def cite(self, render: Callable[[], Markup]) -> tuple[Noot, Markup]:
        """Return a note that is cited for the first time, and the mark for it in the text."""
        self.count += 1
        anchor = self.anchors.claim(f"noot-{self.count}")
        noot = Noot(self.count, anchor, self.anchors.claim(f"noot-verwijzing-{self.count}"), render)
        self.waiting.append(noot)
        return noot, REF.format(noot.anchor, noot.cited_at, noot.number, noot.number)

    def render(self) -> Markup:
        """Return the notes that wait; one may cite another, which then follows."""
        if not self.waiting:
            return Markup()
        first, items = self.waiting[0].number, []
        while self.waiting:
            noot = self.waiting.pop(0)
            items.append(ITEM.format(noot.anchor, noot.render(), BACK.format(noot.cited_at, noot.number)))
        return LIST.format(first, Markup("\n").join(items))


def cite_again(noot: Noot) -> Markup:
    """Return the mark for a note that was cited before."""
    return AGAIN.format(noot.anchor, noot.number, noot.number)

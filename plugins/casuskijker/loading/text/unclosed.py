"""What is opened and not closed: a comment or a block of code then takes all that stands below it, unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading.reading import messages as m
from casuskijker.markdown.rewritten import find_rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casuskijker.domain.problem import Problem
    from casuskijker.loading.text.body import Body


def find_rewritten_comments(body: Body) -> Iterator[Problem]:
    """Yield what is wrong with the signs of comments that are none."""
    for each in find_rewritten([token for _, token in body.doubtful], "\n".join(body.written)):
        message = m.COMMENTAAR_MISLUKT if each.begins else m.LOS_EINDE
        yield message.at(body.place(each.line), teken=each.sign)


def find_unclosed(body: Body) -> Iterator[Problem]:
    """Yield an error for every comment and block of code that has no end."""
    for number in body.cut.unclosed:
        yield m.NIET_GESLOTEN.at(body.place_of_number(number), begin="<!--", eind="'-->'")
    for _, token in body.doubtful:
        if token.type == "fence":
            start, end = token.map or (0, 0)
            inside = token.content.count("\n") + (token.content[-1:] not in {"", "\n"})
            if inside != end - start - 2:  # its lines are only the first and what is in it
                eind = f"een eigen regel met '{token.markup}'"
                yield m.NIET_GESLOTEN.at(body.place(start), begin=token.markup, eind=eind)

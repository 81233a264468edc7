"""What is handed to another process while pages are made of it."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, ClassVar

from casuskijker.domain.woordenlijst import Term, Termen
from tests.domain.builders import build_casus

if TYPE_CHECKING:
    from casuskijker.domain.inpakbaar import Inpakbaar


class Meanwhile(str):
    """Words that, when they are written down, have something worked out, as another thread would."""

    __slots__ = ()
    of: ClassVar[list[Inpakbaar]] = []

    def __reduce__(self) -> tuple[type, tuple[str]]:
        for each in self.of:
            vars(each)["gevonden"] = "later"
        return str, (str(self),)


def test_what_is_worked_out_while_it_is_written_down_changes_nothing() -> None:
    for made in (build_casus(titel=Meanwhile("De brief")), Termen((Term(Meanwhile("wonen")),))):
        Meanwhile.of = [made]
        copy = pickle.loads(pickle.dumps(made))  # noqa: S301 - what was made just now
        assert (copy == made, "gevonden" in vars(copy)) == (True, False)

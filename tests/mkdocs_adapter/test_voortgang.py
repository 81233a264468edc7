"""Who waits for a site hears how far it is, and no more often than helps."""

from __future__ import annotations

import pytest

from casuskijker.mkdocs_adapter import voortgang as voortgangen
from casuskijker.mkdocs_adapter.voortgang import Voortgang


def count(*, is_told: bool) -> None:
    voortgang = Voortgang(is_told=is_told)
    voortgang.begin("Pagina's gemaakt", 2)
    for _ in range(2):
        voortgang.step()


@pytest.mark.parametrize(
    ("silence", "is_told", "said"),
    [(0, True, ["Pagina's gemaakt: 1 van 2.", "Pagina's gemaakt: 2 van 2."]), (60, True, []), (0, False, [])],
)
def test_it_is_said_how_far_a_build_is(
    silence: int, said: list[str], *, is_told: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(voortgangen, "SILENCE", silence)
    caplog.set_level("INFO")
    count(is_told=is_told)
    assert [message.removeprefix("casuskijker: ") for message in caplog.messages] == said

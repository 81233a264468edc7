"""Who is waited for comes first, however eager the other is."""

from __future__ import annotations

import threading
from contextlib import suppress

from casuskijker.mkdocs_adapter.serve.voorrang import Voorrang

LONG = 30
"""So many seconds nobody waits where all is well."""


def test_who_is_waited_for_is_next_though_the_other_asks_again_at_once() -> None:
    voorrang, order, is_busy, may_end = Voorrang(), list[str](), threading.Event(), threading.Event()

    def work() -> None:
        for _ in range(3):
            with voorrang.last():
                order.append("later")
                is_busy.set()
                may_end.wait(LONG)

    def ask() -> None:
        with voorrang.first():
            order.append("eerst")

    worker, asker = threading.Thread(target=work), threading.Thread(target=ask)
    worker.start()
    assert is_busy.wait(LONG)
    asker.start()
    while not voorrang.is_awaited:
        pass
    may_end.set()
    worker.join(LONG)
    asker.join(LONG)
    assert order == ["later", "eerst", "later", "later"]


def test_an_error_keeps_nobody_waiting() -> None:
    voorrang = Voorrang()
    for enter in (voorrang.first, voorrang.last):
        with suppress(ValueError), enter():
            int("geen getal")
    with voorrang.first():
        assert not voorrang.is_awaited

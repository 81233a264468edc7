"""A place that cannot be had for a server is told in one sentence before anything is built, with what to type."""

from __future__ import annotations

import re
import socket
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.exceptions import Abort

from casuskijker.mkdocs_adapter.serve import poort
from casuskijker.mkdocs_adapter.serve.poort import refuse_taken
from tests.groei import Gebouwd
from tests.mkdocs_adapter.kleinste_site import write_smallest
from tests.sites import THIS_MACHINE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def taken() -> Iterator[int]:
    """A port where something else listens."""
    with socket.create_server((THIS_MACHINE, 0)) as other:
        yield other.getsockname()[1]


def ask(host: str, port: int) -> str:
    """Return what somebody hears who asks for this place."""
    config: Any = SimpleNamespace(dev_addr=(host, port))
    with pytest.raises(Abort) as refused:
        refuse_taken(config)
    return str(refused.value)


def test_a_port_that_is_taken_is_told_before_anything_is_built(
    tmp_path: Path, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.groei.NOWHERE", f"{THIS_MACHINE}:{taken}")
    monkeypatch.setenv(poort.TYPED, "make serve ADRES=")
    with pytest.raises(Abort, match=rf"Poort {taken} is al bezet.* of typ: make serve ADRES={THIS_MACHINE}:\d+$"):
        Gebouwd(write_smallest(tmp_path), tmp_path / "site").build()
    assert not (tmp_path / "site").exists()


def test_what_is_told_to_type_can_be_had(taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(poort.TYPED, raising=False)
    found = re.search(rf"of typ: mkdocs serve --livereload --dev-addr {THIS_MACHINE}:(\d+)$", ask(THIS_MACHINE, taken))
    assert found
    with socket.create_server((THIS_MACHINE, int(found[1]))):
        assert int(found[1]) != taken


def test_a_place_that_there_is_not_is_told_as_well() -> None:
    assert ask("203.0.113.9", 8000).startswith("Het adres 203.0.113.9 is niet van deze computer. Typ: ")
    assert "Het adres 127.0.0.1:99999 is niet te gebruiken" in ask(THIS_MACHINE, 99999)

"""`casuskijker uitleg`: our guide to the messages, for who has no page of it."""

from __future__ import annotations

import pytest

from casuskijker.cli import main
from casuskijker.cli.bladen import BLADEN, read_blad
from tests import PROJECT

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("typed", ["C020", "c020", "[C020]"])
def test_a_message_is_explained_as_the_guide_does(capsys: Capture, typed: str) -> None:
    assert main(["uitleg", typed]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("C020: vul … nog in\n\nEen nieuw bestand heeft op elke plek")
    assert printed.endswith("verwijder dan de hele regel.\n")


def test_a_link_to_another_message_is_its_code_and_one_to_a_page_that_is_not_here_its_words(capsys: Capture) -> None:
    assert main(["uitleg", "C401"]) == 0
    assert "naar telefoonnummers (C402), e-mailadressen (C403)" in capsys.readouterr().out
    assert main(["uitleg", "C101"]) == 0
    assert "een casus schrijven en een kijkraam schrijven." in " ".join(capsys.readouterr().out.split())


def test_a_link_in_an_example_stays_one(capsys: Capture) -> None:
    assert main(["uitleg", "C412"]) == 0
    assert "`[de buurvrouw](03-de-buurvrouw.md#de-deur)`" in capsys.readouterr().out


def test_without_a_code_all_messages_are_named(capsys: Capture) -> None:
    assert main(["uitleg"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == read_blad("foutmeldingen.md").count("\n## C") > 100
    assert lines[0] == "C001: bestand is niet te openen"


def test_a_message_that_there_is_not_is_wrong_use(capsys: Capture) -> None:
    assert main(["uitleg", "x"]) == 2
    assert capsys.readouterr().err == "Er is geen melding X. Typ casuskijker uitleg, en je ziet ze allemaal.\n"


@pytest.mark.parametrize(("name", "path"), BLADEN.items())
def test_in_the_repository_it_reads_the_page_that_is_there(name: str, path: str) -> None:
    assert read_blad(name) == (PROJECT / path).read_text("utf-8")

"""What an author reads in the terminal after each save: about that file, and whether it is on the site."""

from __future__ import annotations

import logging

import pytest

from casuskijker.domain.problem import Place, Problem
from casuskijker.mkdocs_adapter.serve.stilte import quiet_server
from casuskijker.mkdocs_adapter.serve.verslag import report_round

A, B = "casussen/a.md", "casussen/b.md"
LIJST = "site_config/begrippen.yml"


def wrong(path: str, line: int = 3) -> Problem:
    return Problem(Place(path, line), "C000", "Er is iets.", "Haal het weg.")


ROUNDS = {
    "one file": ([A], [], [], ["Bijgewerkt in 0,30 seconden: casussen/a.md."]),
    "many files": ([A] * 4, [], [], ["Bijgewerkt in 0,30 seconden: 4 bestanden."]),
    "nothing": ([], [], [], []),
    "an error that was just told": ([A], [wrong(A)], [], ["Niet bijgewerkt: 1 fout in casussen/a.md, zie hierboven."]),
    "an error that stays is told again": (
        [A], [wrong(A)], [wrong(A)],
        ["casussen/a.md:3: Er is iets.", "Niet bijgewerkt: 1 fout in casussen/a.md, zie hierboven."],
    ),
    "mended": ([A], [], [wrong(A)], ["Bijgewerkt in 0,30 seconden: casussen/a.md.", "Weer in orde: casussen/a.md."]),
    "an error elsewhere": (
        [A], [wrong(B)], [wrong(B)],
        ["Bijgewerkt in 0,30 seconden: casussen/a.md.", "Nog 1 fout: casussen/b.md:3."],
    ),
    "an error in a list, which holds all": (
        [A], [wrong(LIJST), wrong(LIJST, 8)], [wrong(LIJST)],
        ["Niet bijgewerkt: 2 fouten in site_config/begrippen.yml, zie hierboven."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", ROUNDS)
def test_a_round_says_what_came_of_what_was_saved(what: str, caplog: pytest.LogCaptureFixture) -> None:
    files, errors, before, said = ROUNDS[what]
    caplog.set_level("INFO")
    report_round(files, 0.3, errors=errors, before=before)
    assert [message.removeprefix("casuskijker: ").split("\n")[0] for message in caplog.messages] == said


def test_of_its_machinery_mkdocs_says_nothing_and_of_an_address_it_does(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    quiet_server()
    heard = ("Serving on http://127.0.0.1:8000/", '"GET /plaatje.png HTTP/1.1" code 404')
    for words in ("Detected file changes", "Browser connected: None", '"GET /casussen/weg/ HTTP/1.1" code 404', *heard):
        logging.getLogger("mkdocs.livereload").info(words)
    logging.getLogger("mkdocs.commands.serve").info("Shutting down...")
    assert caplog.messages == [*heard]

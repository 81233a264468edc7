"""What stands above a page for who writes it: all that is wrong, and what that means for the page they look at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Place, Severity
from casuskijker.loading.reading import messages as m
from casuskijker.mkdocs_adapter.boven import Bron, Melding, describe_gone, describe_problems, put_above
from casuskijker.mkdocs_adapter.reporting import gather_unfinished
from casuskijker.mkdocs_adapter.verdwenen import Gemist

if TYPE_CHECKING:
    from casuskijker.domain.problem import Problem

BRIEF, KRANT = "casussen/de-brief.md", "casussen/de-krant.md"
FOUT = m.DODE_LINK.at(Place(BRIEF, 3), doel="x.md")
ANDERE = m.DODE_LINK.at(Place("casussen/aap.md", 2), doel="y.md")
IN_LIJST = m.DODE_LINK.at(Place("site_config/begrippen.yml", 2), doel="z.md")
LET_OP = replace(FOUT, severity=Severity.WARNING)


def say(*problems: Problem, bron: Bron) -> str:
    """Return what stands above a page of this file."""
    return put_above(b"", describe_problems(problems, bron)).decode()


def test_nothing_stands_above_a_page_with_which_all_is_well() -> None:
    assert say(replace(FOUT, severity=Severity.HINT), bron=Bron(BRIEF)) == ""


def test_an_author_reads_whether_the_page_is_the_old_one() -> None:
    own = say(ANDERE, FOUT, bron=Bron(BRIEF))
    assert "Je ziet de vorige versie van deze pagina.</strong> Herstel eerst de fout in de-brief.md:" in own
    assert own.index("<strong>regel 3</strong>") < own.index("casussen/aap.md</p>")
    assert "Herstel eerst de 2 fouten in de-brief.md:" in say(FOUT, replace(FOUT, what="x"), bron=Bron(BRIEF))
    assert "Op deze pagina is iets mis." in say(FOUT, bron=Bron(BRIEF, is_by_hand=True))
    assert "De fout zit niet in deze pagina." in say(FOUT, bron=Bron(KRANT))
    assert "De inhoud heeft fouten." in say(FOUT, bron=Bron())
    assert "Je ziet de hele site zoals die was.</strong> Er is een fout in een lijst" in say(
        FOUT, IN_LIJST, bron=Bron()
    )


def test_a_file_is_named_once_and_so_is_what_to_do_about_several() -> None:
    said = say(FOUT, replace(FOUT, what="x"), ANDERE, replace(ANDERE, what="y"), bron=Bron(BRIEF))
    assert [said.count(words) for words in ("de-brief.md", "casussen/aap.md", "Schrijf het pad")] == [1, 1, 2]


def test_of_a_text_that_is_not_on_the_site_yet_it_is_said_that_it_comes() -> None:
    new = Bron(KRANT, is_new=True)
    assert "Deze pagina is er nog niet.</strong> Herstel eerst de fout in de-krant.md; dan komt" in say(
        m.DODE_LINK.at(Place(KRANT), doel="x.md"), bron=new
    )
    unfinished = m.VUL_IN.at(Place(KRANT, 4), wat="x")
    assert "nog niet.</strong> de-krant.md, regel 4: vul x nog in. Zet daar je eigen tekst" in say(unfinished, bron=new)
    assert "Je ziet de vorige versie" in say(unfinished, bron=Bron(KRANT))


@pytest.mark.parametrize(("missing", "said"), [
    ([Gemist(KRANT, "")], f"{KRANT} is weg, en dat wordt nog gemist. Herstel eerst:"),
    ([Gemist(KRANT, BRIEF), Gemist("a.md", "")], f"{KRANT} heet nu {BRIEF} en a.md is weg, en"),
    ([Gemist(KRANT, "")] * 3, "3 bestanden zijn weg of heten anders, en"),
])  # fmt: skip
def test_a_text_that_is_gone_is_said_to_be_what_holds_all(missing: list[Gemist], said: str) -> None:
    assert said in put_above(b"", describe_problems([IN_LIJST], Bron(), missing)).decode()


def test_a_file_that_is_not_finished_is_one_quiet_line_elsewhere() -> None:
    unfinished = [m.VUL_IN.at(Place(KRANT, line), wat="x") for line in (4, 7, 9)]
    told = f"<p>{KRANT}:4: dit bestand is nog niet af. Ook op regel 7 en 9 staat nog VUL IN.</p>"
    assert say(*gather_unfinished(unfinished), bron=Bron(BRIEF)).count(told) == 1


def test_warnings_are_counted_and_open_where_they_are_about_the_page() -> None:
    other = replace(ANDERE, severity=Severity.WARNING)
    for problems, bron, is_open, said in (
        ([LET_OP], Bron(KRANT), "", "1 waarschuwing"),
        ([LET_OP], Bron(BRIEF), " open", "1 waarschuwing, over deze pagina (de-brief.md)"),
        ([other, LET_OP, LET_OP], Bron(BRIEF), " open", "2 waarschuwingen, 1 over deze pagina (de-brief.md)"),
        ([replace(LET_OP, what="x"), LET_OP], Bron(BRIEF), " open", "2 waarschuwingen, over deze pagina (de-brief.md)"),
    ):
        told = f'<details class="meelezen__waarschuwing"{is_open}><summary><strong>{said}</strong></summary>'
        assert told in say(*problems, bron=bron)


def test_what_an_author_wrote_is_text_above_the_page() -> None:
    wrong = m.DODE_LINK.at(Place(BRIEF), doel="<script>x()</script>")
    gone = [describe_gone("<script>", moved, mount_path="/<script>") for moved in (None, ("<script>", "<script>"))]
    assert b"<script" not in put_above(b"", [*describe_problems([wrong], Bron()), *gone])


def test_it_comes_where_the_frame_has_a_place_and_else_at_the_top() -> None:
    meldingen = [Melding(soort="onaf", tekst="x")]
    ours = b'<body dir="ltr">\n<div class="aankondiging">\n</div>'
    assert b'<div class="aankondiging"><aside class="meelezen"' in put_above(ours, meldingen)
    assert put_above(b"<body><p>", meldingen).startswith(b"<body><aside")
    assert put_above(b"404 Not Found", meldingen).startswith(b"<aside")

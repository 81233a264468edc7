"""What stands above a page for who writes it: all that is wrong, and what that means for the page they look at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place, Severity
from casuskijker.loading.reading import messages as m
from casuskijker.mkdocs_adapter.boven import Bron, Melding, describe_gone, describe_problems, put_above

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
    assert "Je ziet de vorige versie van deze pagina." in own
    assert own.index(f"{BRIEF}:3") < own.index("casussen/aap.md:2")
    assert "Op deze pagina is iets mis." in say(FOUT, bron=Bron(BRIEF, is_by_hand=True))
    assert "De fout zit niet in deze pagina." in say(FOUT, bron=Bron(KRANT))
    assert "De inhoud heeft fouten." in say(FOUT, bron=Bron())
    assert "Je ziet de hele site zoals die was." in say(FOUT, IN_LIJST, bron=Bron(BRIEF))


def test_a_file_that_is_not_finished_is_one_quiet_line() -> None:
    unfinished = replace(m.VUL_IN.at(Place(KRANT, 4), wat="x"), what="dit bestand is nog niet af (7 × VUL IN).")
    assert say(unfinished, bron=Bron(BRIEF)).count(f"<p>{KRANT}:4: dit bestand is nog niet af (7 × VUL IN).</p>") == 1


def test_warnings_are_counted_and_open_where_they_are_about_the_page() -> None:
    other = replace(ANDERE, severity=Severity.WARNING)
    for problems, bron, said in (
        ([LET_OP], Bron(KRANT), "<details><summary>1 waarschuwing<"),
        ([LET_OP], Bron(BRIEF), "<details open><summary>1 waarschuwing, over deze pagina<"),
        ([other, LET_OP, LET_OP], Bron(BRIEF), "<details open><summary>2 waarschuwingen, 1 over deze pagina<"),
    ):
        assert said in say(*problems, bron=bron)


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

"""`casuskijker check`: what it prints, and its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from casuskijker.cli.check import format_annotation, sum_up
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.problem import Place, Problem, Severity
from tests.loading.voorbeeldsite import CASUS, change, write_site

if TYPE_CHECKING:
    from pathlib import Path

PATH = "casussen/01-de-brief.md"
WARNING = change(CASUS, "op de mat", "op de mat, voor 111222333")
ERROR = change(WARNING, "[bewoner]", "[gemente]")

Capture = pytest.CaptureFixture[str]


def test_content_without_problems_is_in_order(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(write_site(tmp_path))]) == 0
    assert capsys.readouterr().out == "Alles in orde: 1 casus, 1 kijkraam.\n"


def test_without_a_folder_it_looks_where_you_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(write_site(tmp_path))
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith("Alles in orde")


def test_an_error_makes_it_fail_and_a_warning_does_not(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(write_site(tmp_path, {PATH: WARNING}))]) == 0
    assert capsys.readouterr().out.endswith("\n1 waarschuwing in 1 bestand.\n")
    assert main(["check", str(write_site(tmp_path, {PATH: ERROR}))]) == 1
    assert capsys.readouterr().out.endswith("\n1 fout en 1 waarschuwing in 1 bestand.\n")


def test_tips_come_last_and_do_not_make_it_fail(tmp_path: Path, capsys: Capture) -> None:
    tip = change(WARNING, "Er ligt een brief", "Er ligt derhalve een brief")
    assert (
        main(["check", str(write_site(tmp_path, {PATH: change(tip, "nummer: 1", "nummer: 1\nkijkramen_: [a]")}))]) == 1
    )
    assert [line[-5:-1] for line in capsys.readouterr().out.splitlines()[1:-1:2]] == ["C102", "C401", "C502"]
    assert (
        main(["check", str(write_site(tmp_path, {PATH: change(CASUS, "een brief op", "derhalve een brief op")}))]) == 0
    )
    assert capsys.readouterr().out.endswith("\n1 tip in 1 bestand.\n")


def test_who_sees_a_code_in_a_terminal_hears_how_to_learn_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(["check", str(write_site(tmp_path, {PATH: ERROR}))]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "Wat een code betekent, zegt bijvoorbeeld: casuskijker uitleg C103",
        "1 fout en 1 waarschuwing in 1 bestand.",
    ]


def test_a_folder_that_is_not_there_is_wrong_use(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(tmp_path / "weg")]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert (
        printed.err == f"De map '{tmp_path / 'weg'}' bestaat niet. Noem de map van de site, die met mkdocs.yml erin.\n"
    )


def test_a_file_is_no_folder(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(write_site(tmp_path) / PATH)]) == 2
    assert "bestaat niet" in capsys.readouterr().err


def test_a_page_by_hand_that_cannot_be_read_is_named_with_its_line(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path, {"content/l.md": b"# Oud\n\nEen caf\xe9.\n", PATH: WARNING})
    (site / "content/weg.md").symlink_to("nergens.md")
    assert main(["check", str(site)]) == 1
    printed = capsys.readouterr().out
    assert "content/l.md:3: hier staat een teken dat niet als UTF-8 is opgeslagen.\n" in printed
    assert "content/weg.md:1: dit bestand is niet te openen.\n" in printed
    assert printed.endswith("\n2 fouten en 1 waarschuwing in 3 bestanden.\n")


def test_a_page_that_the_site_leaves_out_may_be_anything(tmp_path: Path) -> None:
    settings = "docs_dir: content\nexclude_docs: oud/\nplugins: [casuskijker]\n"
    site = write_site(tmp_path, {"content/oud/l.md": b"\xe9", "content/.l.md": b"\xe9", "mkdocs.yml": settings})
    (site / "content/map.md").mkdir()
    assert main(["check", str(site)]) == 0


def test_settings_that_cannot_be_read_are_said_to_be_so(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path, {"mkdocs.yml": "docs_dir: content\nplugins: [\n"})
    assert main(["check", str(site)]) == 2
    assert capsys.readouterr().err == f"{site / 'mkdocs.yml'}:3: dit bestand is niet als gegevens (YAML) te lezen.\n"


def test_github_shows_problems_beside_their_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(write_site(tmp_path / "site", {PATH: ERROR}).parent)
    assert main(["check", "site", "--formaat", "github"]) == 1
    assert capsys.readouterr().out == (
        "::error file=site/casussen/01-de-brief.md,line=6,col=11,title=C103::"
        "onbekende actor 'gemente'. Bedoelde je 'gemeente'?%0ABekende actoren staan in site_config/woordenlijst.yml; "
        "voeg daar een nieuwe toe of verbeter de spelling.\n"
        "::warning file=site/casussen/01-de-brief.md,line=12,col=35,title=C401::"
        "dit lijkt een burgerservicenummer: 11*******.%0AHaal het weg als het van een mens is. Is het iets anders? "
        "Schrijf het dan zo dat niemand het daarvoor aanziet.\n"
        "1 fout en 1 waarschuwing in 1 bestand.\n"
    )


def test_what_has_a_meaning_for_github_is_escaped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    problem = Problem(Place("a,b:c%.md", 3, 4), "C999", "100%: ja,\r\nnee", "Doe iets.", severity=Severity.HINT)
    assert format_annotation(problem, root=tmp_path) == (
        "::notice file=a%2Cb%3Ac%25.md,line=3,col=4,title=C999::100%25: ja,%0D%0Anee%0ADoe iets."
    )


@pytest.mark.parametrize(
    ("severities", "sentence"),
    [
        ([], "Alles in orde: 0 casussen, 0 kijkramen."),
        ([Severity.ERROR], "1 fout in 1 bestand."),
        ([Severity.ERROR, Severity.ERROR, Severity.WARNING], "2 fouten en 1 waarschuwing in 3 bestanden."),
        ([Severity.WARNING, Severity.WARNING], "2 waarschuwingen in 2 bestanden."),
        ([Severity.HINT], "1 tip in 1 bestand."),
        (list(Severity), "1 fout, 1 waarschuwing en 1 tip in 3 bestanden."),
    ],
)
def test_the_last_line_counts(severities: list[Severity], sentence: str) -> None:
    problems = [Problem(Place(f"{n}.md"), "C999", "x", "y", severity=one) for n, one in enumerate(severities)]
    assert sum_up(problems, Catalogus()) == sentence

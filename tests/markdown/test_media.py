"""Films and sound of an author: they play on the page, their files come along, and what is said is there in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Severity
from tests.markdown.schrijver import DOCENT_PAGE, QUESTIONS, read_body

if TYPE_CHECKING:
    from pathlib import Path

    from tests.markdown.schrijver import Gelezen

FILES = {f"casussen/{name}": "x" for name in ("film.mp4", "film.webm", "film.jpg", "film.vtt", "een & stem.mp3")}
TRACK = '<track kind="captions" srclang="nl" label="Nederlands" src="film.vtt" default>'


def read(folder: Path, text: str) -> Gelezen:
    return read_body(folder, text, files=FILES)


def told(gelezen: Gelezen) -> list[tuple[str, int]]:
    return [(problem.code, problem.place.line) for problem in gelezen.geladen.problems if problem.code != "C503"]


def test_a_film_plays_with_buttons_its_files_come_along_and_it_never_begins_by_itself(tmp_path: Path) -> None:
    film = f'<video poster=film.jpg width="640">\n<source src="film.webm" type="video/webm">\n{TRACK}\n</video>'
    gelezen = read(tmp_path, f"Begin.\n\n{film}\n\nKlaar.")
    assert told(gelezen) == []
    assert '<video poster="../../casussen/film.jpg" width="640" controls="">' in gelezen.html
    assert '<source src="../../casussen/film.webm" type="video/webm">' in gelezen.html
    assert 'src="../../casussen/film.vtt" default="">' in gelezen.html
    assert {"casussen/film.jpg", "casussen/film.webm", "casussen/film.vtt"} <= gelezen.geladen.bestanden


@pytest.mark.parametrize("attribute", ["autoplay", "loop", "muted", "onplay=x()", 'style="width: 10px"', "crossorigin"])
def test_what_it_may_not_do_is_told_and_left_out(tmp_path: Path, attribute: str) -> None:
    gelezen = read(tmp_path, f"Begin.\n\n<video src=film.mp4 {attribute}>{TRACK}</video>")
    assert [code for code, _ in told(gelezen)] == ["C219"]
    assert '<video src="../../casussen/film.mp4" controls="">' in gelezen.html


def test_sound_may_stand_in_a_line_and_anywhere_else_where_words_stand(tmp_path: Path) -> None:
    sound = '<audio src="een &amp; stem.mp3" preload="none"></audio>'
    docent = f"## Voor de docent\n\nHoor {sound}."
    gelezen = read(tmp_path, f"Hoor\n{sound} eens." + QUESTIONS.format(f"Wat hoor je? {sound}") + docent)
    assert [code for code, _ in told(gelezen)] == ["C514"] * 3
    shown = '<audio src="{}een &amp; stem.mp3" preload="none" controls=""></audio>'
    assert gelezen.html.count(shown.format("../../casussen/")) == 2
    assert shown.format("../../../casussen/") in gelezen.pages[DOCENT_PAGE]
    assert "casussen/een & stem.mp3" in gelezen.geladen.bestanden


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<video src=weg.mp4></video>", [("C304", 11), ("C514", 11)]),
        (f"<video>\n<source src=weg.webm>\n{TRACK}\n</video>", [("C304", 12)]),
        (f"<video src=https://elders.nl/film.mp4>{TRACK}</video>", [("C460", 11)]),
        (f"<video src=film.mp4 poster=//elders.nl/f.jpg>{TRACK}</video>", [("C460", 11)]),
        (f"<video src=javascript:x()>{TRACK}</video>", [("C462", 11)]),
        (f"<video src=film.mp4>{TRACK}\n\nTekst.\n\n</video>", [("C453", 13)]),
        (f"<video src=film.mp4>{TRACK}Je ziet niets.</video>", [("C453", 11)]),
        (f"Kijk <video src=film.mp4>{TRACK} Niets.</video>", [("C453", 11)]),
        ("<picture><source src=film.jpg></picture>", [("C218", 11)]),
    ],
)
def test_what_readers_would_miss_is_told_with_its_line(tmp_path: Path, text: str, found: list[tuple[str, int]]) -> None:
    assert sorted(told(read(tmp_path, f"Begin.\n\nTekst.\n\n{text}"))) == found


FIGURE = "<figure>\n<audio src=film.mp4></audio>\n{}\n</figure>"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<video src=film.mp4></video>", [9]),
        (f"<video src=film.mp4>{TRACK}</video>\n\n<video src=film.mp4></video>", [11]),
        ("<details>\n<summary>Tekst</summary>\n</details>\n\n<video src=film.mp4></video>", [13]),
        (FIGURE.format("<figcaption>Zij zingt.</figcaption>"), []),
        (FIGURE.format("\n<details>\n<summary>Tekst</summary>\n\nZij *zingt*.\n\n</details>\n"), []),
        (FIGURE.format("<p>Muziek</p>"), [10]),
        (FIGURE.format("<figcaption>Een.</figcaption>") + "\n\n" + FIGURE.format(""), [15]),
    ],
)
def test_who_does_not_hear_is_thought_of(tmp_path: Path, text: str, lines: list[int]) -> None:
    problems = [each for each in read(tmp_path, f"Begin.\n\n{text}").geladen.problems if each.code == "C514"]
    assert [problem.place.line for problem in problems] == lines
    assert {problem.severity for problem in problems} <= {Severity.HINT}


def test_an_attribute_says_what_was_typed(tmp_path: Path) -> None:
    gelezen = read(tmp_path, 'De <abbr title="B &amp; W, &quot;het college&quot;">B&amp;W</abbr>.')
    assert 'title="B &amp; W, &quot;het college&quot;">B&amp;W<' in gelezen.html

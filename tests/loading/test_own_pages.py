"""Pages by hand: what MkDocs cannot read, must not open, or would show otherwise than readers will see it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from casuskijker.loading import Bronmappen, find_leaving_folders, read_own_page

if TYPE_CHECKING:
    from pathlib import Path

Found = list[tuple[int, str]]


def write(tmp_path: Path, content: bytes | str, name: str = "a.md") -> Path:
    page = tmp_path / "content" / name
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(content.encode() if isinstance(content, str) else content)
    return page


def find(tmp_path: Path, page: Path) -> Found:
    own = read_own_page(page, Bronmappen.default(tmp_path))
    return [(problem.place.line, problem.code) for problem in own.problems]


def test_what_can_be_read_is_no_problem(tmp_path: Path) -> None:
    page = write(tmp_path, "\ufeff# Café\r\n\x0c")
    assert read_own_page(page, Bronmappen.default(tmp_path)).text == "# Café\n\x0c"
    assert find(tmp_path, page) == []


def test_a_page_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    assert find(tmp_path, write(tmp_path, b"# Oud\n\nEen caf\xe9.\n")) == [(3, "C002")]


def test_a_page_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = write(tmp_path, "x")

    def refuse(_file: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(type(page), "read_bytes", refuse)
    assert find(tmp_path, page) == [(1, "C001")]


def test_no_page_is_read_that_is_a_link_out_of_the_folder_a_pipe_or_a_device(tmp_path: Path) -> None:
    geheim = tmp_path / "geheim.txt"
    geheim.write_text("wachtwoord", "utf-8")
    content = write(tmp_path, "x").parent
    os.mkfifo(content / "pijp.md")
    for name, target in {"geheim": str(geheim), "nul": "/dev/zero", "weg": "nergens.md", "lus": "lus.md"}.items():
        (content / f"{name}.md").symlink_to(target)
    codes = {name: find(tmp_path, content / f"{name}.md") for name in ("geheim", "nul", "weg", "lus", "pijp")}
    assert codes == {
        "geheim": [(1, "C030")],
        "nul": [(1, "C030")],
        "weg": [(1, "C001")],
        "lus": [(1, "C001")],
        "pijp": [(1, "C001")],
    }
    (content / "binnen.md").symlink_to("a.md")
    assert find(tmp_path, content / "binnen.md") == []


@pytest.mark.parametrize(
    "kop", ["Docentenhandleiding", "De antwoorden", "Nakijkmodel {#x}", "D o c e n t e n b l a d", "Rubric"]
)
def test_a_heading_of_what_is_not_for_everyone_is_a_tip_on_a_page_that_is(tmp_path: Path, kop: str) -> None:
    assert find(tmp_path, write(tmp_path, f"---\na: b\n---\n# Welkom\n\n## {kop}\n\nTekst.\n")) == [(6, "C517")]


@pytest.mark.parametrize("kop", ["Voor docenten", "Voor de docent", "Vragen en antwoorden", "Oplossingen", "Tips"])
def test_a_page_may_speak_to_who_teaches(tmp_path: Path, kop: str) -> None:
    assert find(tmp_path, write(tmp_path, f"# {kop}\n\n```\n## Antwoorden\n```\n")) == []


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path / "elders", "tekst")
    (tmp_path / "content").symlink_to(tmp_path / "elders" / "content")
    assert find(tmp_path, tmp_path / "content" / "a.md") == []
    assert list(find_leaving_folders(Bronmappen.default(tmp_path))) == []


def test_a_folder_that_leads_out_or_back_is_named_before_anything_goes_into_it(tmp_path: Path) -> None:
    content = write(tmp_path, "x", "hier/a.md").parents[1]
    (content / "weg").symlink_to("/proc")
    (content / "lus").symlink_to(".")
    (content / "binnen").symlink_to("hier")
    found = [str(problem.place) for problem in find_leaving_folders(Bronmappen.default(tmp_path))]
    assert found == ["content/lus:1", "content/weg:1"]


def test_a_text_has_a_size(tmp_path: Path) -> None:
    assert find(tmp_path, write(tmp_path, "x" * 2_000_000)) == []
    assert find(tmp_path, write(tmp_path, "x" * 2_000_001)) == [(1, "C031")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> tak\n", [(3, "C023")]),
        ("a\n\n||||||| merged common ancestors\nb\n", [(3, "C023")]),
        ("```text\n<<<<<<< HEAD\n```\n", []),
        ("| a | b |\n|---|---|\n||||||| x |\n", []),
        ("a\n\u202eb\u202c\n", [(2, "C003")]),
        ("a\nbe\u00adwind\n", [(2, "C511")]),
    ],
)
def test_two_versions_and_signs_that_nobody_sees_are_told(tmp_path: Path, text: str, found: Found) -> None:
    assert find(tmp_path, write(tmp_path, text)) == found


@pytest.mark.parametrize(
    ("front_matter", "found"),
    [
        ("title: A\ndescription: B\ntitle: C", [(4, "C012")]),
        ("title: A\nhide: [toc]\nsearch: {exclude: true, exclude: false}", [(4, "C012")]),
        ("title: Wie helpt: een gezin", [(2, "C006")]),
        ("title: A\ntags: &a [x]\nmore: *a", []),
    ],
)
def test_what_mkdocs_would_lose_of_the_front_matter_is_told(tmp_path: Path, front_matter: str, found: Found) -> None:
    assert find(tmp_path, write(tmp_path, f"---\n{front_matter}\n---\n\n# Kop\n")) == found


ELSEWHERE = "https://elders.nl"
SEEN = {
    f"![x]({ELSEWHERE}/volg.png)": "C460",
    f"![x][y]\n\n[y]: {ELSEWHERE}/volg.png": "C460",
    f'<img src="{ELSEWHERE}/volg.png">': "C460",
    '<img srcset="a.png 1x, //elders.nl/b.png 2x">': "C460",
    f'<video poster="{ELSEWHERE}/a.png" src="eigen.mp4"></video>': "C460",
    f'<audio src="{ELSEWHERE}/a.mp3"></audio>': "C460",
    f'<video><source src="{ELSEWHERE}/a.mp4"></video>': "C460",
    f'<table background="{ELSEWHERE}/a.png"><tr><td>x</td></tr></table>': "C460",
    f'<svg><image href="{ELSEWHERE}/a.png"/></svg>': "C460",
    f'<svg><use xlink:href="{ELSEWHERE}/a.svg#x"/></svg>': "C460",
    f'<link rel="stylesheet" href="{ELSEWHERE}/a.css">': "C460",
    f'<a href="over.md" ping="{ELSEWHERE}">x</a>': "C460",
    f'<link rel="dns-prefetch" href="{ELSEWHERE}">': "C242",
    f'<link rel="preconnect" href="{ELSEWHERE}">': "C242",
    f'<iframe src="{ELSEWHERE}"></iframe>': "C463",
    "<iframe srcdoc='x'></iframe>": "C463",
    f'<object data="{ELSEWHERE}"></object>': "C463",
    f'<embed src="{ELSEWHERE}">': "C463",
    f'<form action="{ELSEWHERE}"><button>x</button></form>': "C463",
    f'<button formaction="{ELSEWHERE}">x</button>': "C463",
    '<p style="color: red">x</p>': "C461",
    "<style>p { color: red }</style>": "C461",
    'x\n{: style="color: red" }': "C461",
    '<p onclick="x()">x</p>': "C462",
    "<svg onload=x()></svg>": "C462",
    "# Kop {: onclick=x() }": "C462",
    "[x](javascript:alert(1))": "C462",
    '<a href="JavaScript:x()">x</a>': "C462",
    '<a href="java&#10;script:x()">x</a>': "C462",
    '<a href="data:text/html,x">x</a>': "C462",
    '<svg><animate attributeName="href" values="#a;javascript:x()"/></svg>': "C462",
    f'<meta http-equiv="refresh" content="0;url={ELSEWHERE}">': "C241",
    f'<base href="{ELSEWHERE}">': "C241",
    f'<script src="{ELSEWHERE}/a.js"></script>': "C240",
    '<script src="../boos.js"></script>': "C240",
    "<script>x()</script>": "C240",
    '<script type="module">x()</script>': "C240",
    '<script type="importmap">{}</script>': "C240",
}
"""What an author may write, and the code of what is said about it."""


@pytest.mark.parametrize("written", SEEN)
def test_what_readers_will_not_get_is_told_with_its_line(tmp_path: Path, written: str) -> None:
    page = write(tmp_path, f"---\ntitle: <b style=x>\n---\n\n# Kop\n\nTekst\nop twee regels.\n\n{written}\n")
    line = 10 if "]: " not in written and "{: style" not in written else None
    found = find(tmp_path, page)
    assert {code for _, code in found} == {SEEN[written]}
    assert line in {None, *(number for number, _ in found)}


@pytest.mark.parametrize(
    "written",
    [
        f"[x]({ELSEWHERE})",
        f'<a href="{ELSEWHERE}" title="onclick=x">x</a>',
        "![x](data:image/png;base64,iVBORw0KGgo=)",
        "![x](plaat.png)",
        '<img src="plaat.png" srcset="a.png 1x, b.png 2x">',
        '<video controls><source src="film.mp4"></video>',
        '<audio controls src="geluid.mp3"></audio>',
        '<link rel="stylesheet" href="eigen.css">',
        '<script type="application/ld+json">{"a": 1}</script>',
        '<script type="Application/JSON">{"a": 1}</script>',
        "`<script>` en `style=`",
        "```html\n<script>x()</script>\n<iframe></iframe>\n```",
        "    <script>x()</script>",
        "tekst {: .klein }",
        '<meta name="robots" content="noindex">',
    ],
)
def test_what_readers_will_get_is_no_problem(tmp_path: Path, written: str) -> None:
    assert find(tmp_path, write(tmp_path, f"# Kop\n\n{written}\n")) == []

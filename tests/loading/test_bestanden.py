"""Which files come on the site: what something links to, and nothing that merely lies there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from casuskijker.loading import (
    begin_at,
    choose_bestanden,
    find_beside,
    find_in_content,
    find_in_sjabloonmap,
    find_leaving_templates,
    load_catalogus,
    read_bronmappen,
    read_genoemd,
)
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, write_site

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECRET = b"mevrouw Jansen, BSN 123456782"
BRIEF, INDEX = "casussen/01-de-brief.md", "content/index.md"
MAP, STYLED = ["map/b.png", "map/c.png"], ["stijl.css", "i.svg", "l.png"]
SETTINGS = "site_name: X\ndocs_dir: content\nplugins: [casuskijker]\n"


def choose(root: Path) -> tuple[set[str], list[tuple[str, str]]]:
    """Return the addresses that are published, and what is said of the others."""
    bronmappen = read_bronmappen(root)
    pages = [
        (path.relative_to(bronmappen.content).as_posix(), path.read_text("utf-8"))
        for path in sorted(bronmappen.content.rglob("*.md"))
    ]
    linked = load_catalogus(bronmappen).bestanden
    bestanden = [*find_beside(bronmappen), *find_in_content(bronmappen, keeps=lambda path: path.name[0] != ".")]
    keuze = choose_bestanden(bestanden, begin_at(linked, pages, read_genoemd(root / "mkdocs.yml")), root=root)
    return set(keuze.published), [(problem.place.path, problem.code) for problem in keuze.problems]


def tell(story: str) -> str:
    return change(CASUS, "Er ligt een brief op de mat.", story)


def site(root: Path, files: Mapping[str, str | bytes | None]) -> Path:
    return write_site(root, {"mkdocs.yml": SETTINGS, **files}).resolve()


def test_what_no_text_leads_to_is_not_published_and_is_named(tmp_path: Path) -> None:
    names = ["interview.txt", "gesprek.docx", "~$gesprek.docx", "een.rtf", "Thumbs.db", "a.env", "ruw/interview.txt"]
    published, told = choose(site(tmp_path, {f"casussen/{name}": SECRET for name in names}))
    assert published == set()
    assert sorted(told) == sorted((f"casussen/{name}", "C510") for name in names)


WINDOWS = "Verslag\r\n\r\nBel 06-12345678.\r\n"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("verslag.txt", WINDOWS.encode()),
        ("verslag.TXT", WINDOWS.encode("utf-16")),
        ("verslag.csv", b"\xef\xbb\xbf" + WINDOWS.encode()),
        ("verslag.vtt", f"\xe9{WINDOWS}".encode("cp1252")),
    ],
)
def test_personal_data_is_found_in_a_file_of_words_that_a_text_links_to(
    tmp_path: Path, name: str, content: bytes
) -> None:
    link = f"[x]({name})"
    beside = {f"casussen/{name}": content, f"content/{name}": content}
    published, told = choose(site(tmp_path, {**beside, INDEX: link, BRIEF: tell(link)}))
    assert published == {f"casussen/{name}", name}
    assert told == [(f"casussen/{name}", "C402"), (f"content/{name}", "C402")]


def test_what_is_no_words_or_of_the_owner_is_not_read_for_it(tmp_path: Path) -> None:
    """A robots.txt has the address of who keeps the site, and a picture has any number in it."""
    files: dict[str, str | bytes | None] = {"content/robots.txt": "# post@voorbeeld.nl", "casussen/a.png": SECRET}
    assert choose(site(tmp_path, {**files, BRIEF: tell("![x](a.png)")})) == ({"robots.txt", "casussen/a.png"}, [])


@pytest.mark.parametrize(
    ("path", "text", "files"),
    [
        (BRIEF, f"{CASUS[: CASUS.index('## ')]}![deur](deur.jpg)\n", ["casussen/deur.jpg"]),
        (BRIEF, f"{CASUS}\n## Voor de docent\n\n[blad](b/blad.pdf)\n", ["casussen/b/blad.pdf"]),
        (BRIEF, tell("![x][y]\n\n[y]: <een plaat.png>"), ["casussen/een plaat.png"]),
        (BRIEF, tell("![x](../kijkramen/k.png)"), ["kijkramen/k.png"]),
        (BRIEF, tell("![x](../img/a.png) ![y](/img/b.png)"), ["img/a.png", "img/b.png"]),
        (BRIEF, CASUS.replace("nummer: 1", 'nummer: 1\nlet_op: "[x](let.pdf)"'), ["casussen/let.pdf"]),
        ("kijkramen/aandacht.md", KIJKRAAM.replace("hij praat.", "hij ![x](k.png)"), ["kijkramen/k.png"]),
        (INDEX, "![x](img/a%20b.png) [pdf](casussen/blad.pdf)", ["img/a b.png", "casussen/blad.pdf"]),
        ("content/map/over.md", '<img src="../../img/a.png" srcset="../b.png 1x, c.png 2x">', ["img/a.png", *MAP]),
        (INDEX, "<video poster=p.jpg><source src='film.mp4'></video>", ["p.jpg", "film.mp4"]),
        (INDEX, '<a href="https://x.nl/sub/doc.pdf?a=1#b">x</a>', ["doc.pdf"]),
        (INDEX, '--8<-- "stuk.txt"\n\n![x](a(1).png)', ["stuk.txt", "a(1).png"]),
        (INDEX, 'Zij zei: "ja ![x](a.png), en toen "nee".', ["a.png"]),
        (INDEX, "---\nplaatje: img/a.png\n---\n\n![[b.png]] <c.pdf>", ["img/a.png", "b.png", "c.pdf"]),
        ("mkdocs.yml", f"{SETTINGS}extra_css: [stijl.css]\ntheme: {{favicon: ./i.svg, logo: /l.png}}\n", STYLED),
        ("mkdocs.yml", f"{SETTINGS}extra: {{casuskijker: {{deelplaatje: d.png}}}}\n", ["d.png"]),
        ("mkdocs.yml", f"{SETTINGS}nav: [index.md, {{Blad: blad.pdf}}]\n", ["blad.pdf"]),
        ("overrides/partials/header.html", "<img src=\"{{ 'img/a.png' | url }}\">", ["img/a.png"]),
        ("overrides/partials/header.html", '<img src="{{ base_url }}/img/a.png">', ["img/a.png"]),
        ("content/robots.txt", "x", ["robots.txt"]),
    ],
)  # fmt: skip
def test_what_is_linked_is_published(tmp_path: Path, path: str, text: str, files: list[str]) -> None:
    settings = SETTINGS + "theme: {name: material, custom_dir: overrides}\n"
    own = {f"content/{name}" if not name.startswith(("casussen", "kijkramen")) else name: b"x" for name in files}
    beside = {"content/geheim.docx": SECRET, "casussen/geheim.docx": SECRET}
    published, told = choose(site(tmp_path, {"mkdocs.yml": settings, **own, **beside, path: text}))
    assert published == set(files)
    assert told == [("casussen/geheim.docx", "C510"), ("content/geheim.docx", "C510")]


def test_what_a_linked_file_names_is_linked_too(tmp_path: Path) -> None:
    files = {
        "mkdocs.yml": f"{SETTINGS}extra_css: [css/a.css]\nextra_javascript: [js/a.js]\n",
        "content/css/a.css": '@import "b.css"; p { background: url(../img/a.png) }',
        "content/css/b.css": "@font-face { src: url('f.woff2') }",
        "content/js/a.js": 'import "./b.js"; fetch("data/c.json")',
        "content/js/b.js": "",
        "content/data/c.json": '{"bij": "../img/d.png"}',
        **{f"content/{name}": "x" for name in ("css/f.woff2", "img/a.png", "img/d.png", "img/los.png")},
    }
    published, told = choose(site(tmp_path, files))
    assert published == {
        "css/a.css", "css/b.css", "css/f.woff2", "img/a.png", "img/d.png", "js/a.js", "js/b.js", "data/c.json",
    }  # fmt: skip
    assert told == [("content/img/los.png", "C510")]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.html", "<p>x", "C243"),
        ("a.xhtml", "<p>x", "C243"),
        ("a.svg", "<svg><script>x()</script></svg>", "C243"),
        ("a.svg", '<svg onload="x()"></svg>', "C243"),
        ("a.svg", '<svg><a href="javascript:x()"/></svg>', "C243"),
        ("a.svg", "<svg><foreignObject/></svg>", "C243"),
        ("a.svg", "<svg><path d='M0 0'/></svg>", None),
        ("a.js", "x()", "C243"),
        ("a.pdf", "x", None),
    ],
)
def test_what_runs_in_a_browser_is_published_only_for_who_keeps_the_site(
    tmp_path: Path, name: str, content: str, code: str | None
) -> None:
    files = {"content/index.md": f"[x]({name}) ![x]({name})", f"content/{name}": content}
    assert choose(site(tmp_path, files)) == (set() if code else {name}, [(f"content/{name}", code)] if code else [])
    named = {"mkdocs.yml": f"{SETTINGS}extra: {{bestanden: [{name}]}}\n"}
    assert choose(site(tmp_path, files | named)) == ({name}, [])


def test_only_regular_files_of_the_folder_are_published(tmp_path: Path) -> None:
    (tmp_path / "geheim.txt").write_bytes(SECRET)
    names = ("geheim.png", "pijp.png", "omgeving.png", "weg/hosts", "goed.png", "echt.png")
    text = CASUS.replace("mat.", " ".join(f"![x]({name})" for name in names))
    root = site(tmp_path / "site", {"casussen/01-de-brief.md": text, "casussen/echt.png": b"x"})
    casussen = root / "casussen"
    (casussen / "geheim.png").symlink_to(tmp_path / "geheim.txt")
    (casussen / "omgeving.png").symlink_to("/proc/self/environ")
    (casussen / "goed.png").symlink_to("echt.png")
    (casussen / "los.png").symlink_to("/etc/passwd")
    (casussen / "weg").symlink_to("/etc")
    os.mkfifo(casussen / "pijp.png")
    published, told = choose(root)
    assert published == {"casussen/echt.png", "casussen/goed.png"}
    assert sorted(told) == [
        ("casussen/geheim.png", "C030"),
        ("casussen/los.png", "C510"),
        ("casussen/omgeving.png", "C030"),
    ]


def test_what_lies_beside_templates_is_published_when_something_links_to_it_or_the_theme_asks_for_it(
    tmp_path: Path,
) -> None:
    settings = f"{SETTINGS}theme: {{name: material, custom_dir: eigen}}\n"
    names = ("main.html", ".icons/x.svg", "README.md", "a.png", "b.css", "thema/c.css", "thema/d.css", "favicon.ico")
    root = site(tmp_path, {"mkdocs.yml": settings, INDEX: "![x](a.png)", **{f"eigen/{name}": b"x" for name in names}})
    write_site(tmp_path / "van-het-thema", {"thema/d.css": b"x"})
    (root / "eigen/los.png").symlink_to("/etc/passwd")
    (root / "eigen/weg.png").symlink_to("/nergens")
    genoemd = read_genoemd(root / "mkdocs.yml")
    bestanden = find_in_sjabloonmap(genoemd.custom_dir, [root / "van-het-thema"])
    keuze = choose_bestanden(bestanden, begin_at([], [("index.md", "![x](a.png)")], genoemd), root=root)
    assert set(keuze.published) == {"a.png", "thema/d.css", "favicon.ico"}
    told = [(problem.place.path, problem.code) for problem in keuze.problems]
    assert told == [(f"eigen/{name}", "C510") for name in ("b.css", "los.png", "thema/c.css")]


def test_a_template_that_leads_out_of_its_folder_is_an_error(tmp_path: Path) -> None:
    root = write_site(tmp_path, {"eigen/goed.html": "x"}).resolve()
    (root / "eigen/404.html").symlink_to("/etc/passwd")
    (root / "eigen/ook.html").symlink_to("goed.html")
    (root / "eigen/los.css").symlink_to("/etc/passwd")
    found = [(each.place.path, each.code) for each in find_leaving_templates(root / "eigen", root=root)]
    assert found == [("eigen/404.html", "C030")]
    assert list(find_leaving_templates(None, root=root)) == []


def test_an_attachment_has_a_size(tmp_path: Path) -> None:
    text = CASUS.replace("mat.", "![x](groot.png)")
    files: dict[str, str | bytes | None] = {"casussen/groot.png": b"x" * 10_000_001, BRIEF: text}
    assert choose(site(tmp_path, files)) == (set(), [("casussen/groot.png", "C031")])


def test_folders_that_are_links_themselves_are_read(tmp_path: Path) -> None:
    text = CASUS.replace("mat.", "![x](a.png)")
    root = site(
        tmp_path / "site", {"elders/01-de-brief.md": text, "elders/a.png": b"x", "casussen/01-de-brief.md": None}
    )
    (root / "casussen").symlink_to(root / "elders")
    assert choose(root) == ({"casussen/a.png"}, [])
    assert load_catalogus(read_bronmappen(root)).problems == ()


@pytest.mark.parametrize("target", ["/dev/zero", "/etc/hostname", "../buiten.md"])
def test_no_text_is_read_from_outside_its_folder(tmp_path: Path, target: str) -> None:
    root = site(tmp_path, {"buiten.md": CASUS})
    (root / "casussen/02-x.md").symlink_to(target)
    (root / "site_config/begrippen.yml").symlink_to("/etc/hostname")
    found = [(problem.place.path, problem.code) for problem in load_catalogus(read_bronmappen(root)).problems]
    assert found == [("casussen/02-x.md", "C030"), ("site_config/begrippen.yml", "C030")]


def test_a_pipe_among_the_texts_is_not_waited_for(tmp_path: Path) -> None:
    root = site(tmp_path, {})
    os.mkfifo(root / "casussen/02-x.md")
    os.mkfifo(root / "site_config/begrippen.yml")
    found = [(problem.place.path, problem.code) for problem in load_catalogus(read_bronmappen(root)).problems]
    assert found == [("casussen/02-x.md", "C001"), ("site_config/begrippen.yml", "C001")]


def test_a_text_has_a_size(tmp_path: Path) -> None:
    root = site(tmp_path, {"casussen/02-x.md": CASUS + "x" * 2_000_000})
    assert [problem.code for problem in load_catalogus(read_bronmappen(root)).problems] == ["C031"]


def test_a_site_without_settings_names_nothing(tmp_path: Path) -> None:
    assert choose(write_site(tmp_path, {"content/los.png": b"x"}).resolve()) == (set(), [("content/los.png", "C510")])

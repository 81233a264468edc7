"""A served site that grew by changes is, byte for byte, the site that is built from nothing."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from casuskijker.mkdocs_adapter.serve import herbouw as rounds
from casuskijker.mkdocs_adapter.serve import ronde as begin
from tests.groei import grow, leave_out_index
from tests.wijzigingen import SITE, Auteur, write, write_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.groei import Groei

EDITS = 23
"""As many as there are kinds of changes: each has its turn."""
ORDER = 5
"""In this one a text is mended after it broke, and a picture goes after it came."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site of twelve texts; its index, which comes out of the same content, is not made each time."""
    leave_out_index(monkeypatch.setattr)
    return write_site(tmp_path / "project", casussen=9, kijkramen=3)


@pytest.fixture
def groei(project: Path, tmp_path: Path) -> Iterator[Groei]:
    """That site, served, and built from nothing."""
    with grow(project, tmp_path) as groei:
        yield groei


@pytest.mark.duurt_lang
def test_after_any_changes_no_byte_is_other_than_that_of_a_site_built_from_nothing(groei: Groei, project: Path) -> None:
    auteur, said = Auteur(project, ORDER), list[str]()
    auteur.look = groei.glance
    for _ in range(EDITS):
        said.append(auteur.change())
        assert groei.follow() == [], said
    assert groei.whole == 0


def test_what_comes_back_before_a_round_is_done_is_there(groei: Groei, project: Path) -> None:
    casus = project / "casussen/verhaal-5.md"
    for looked_at in ("casussen/verhaal-5", "docent/casussen/verhaal-5", "casussen/even", "docent/casussen/even"):
        even = casus.rename(casus.with_name("even.md"))
        groei.glance(f"{looked_at}/index.html")
        even.rename(casus)
        assert groei.follow() == [], looked_at


def test_a_page_that_its_text_has_no_more_is_gone_for_who_asks(groei: Groei, project: Path) -> None:
    casus, place = project / "casussen/verhaal-5.md", "docent/casussen/verhaal-5/index.html"
    text = casus.read_text("utf-8")
    write(casus, text.partition("## Voor de docent")[0])
    groei.glance(place)
    assert not (groei.grown.site / place).exists()
    write(casus, text)
    assert groei.follow() == []


def test_a_page_that_does_not_change_is_not_written(groei: Groei, project: Path) -> None:
    marks = {file: file.stat().st_mtime_ns for file in groei.grown.site.rglob("*.html")}
    casus = project / "casussen/verhaal-5.md"
    write(casus, casus.read_text("utf-8").replace("Daarna komt", "Later komt"))
    groei.follow()
    written = {
        file.relative_to(groei.grown.site).as_posix() for file, mark in marks.items() if file.stat().st_mtime_ns != mark
    }
    assert written == {"casussen/verhaal-5/index.html"}


def test_the_page_that_is_looked_at_is_there_before_the_others(groei: Groei, project: Path) -> None:
    page, other = (groei.grown.site / f"casussen/verhaal-{number}/index.html" for number in (5, 6))
    text = (project / "site_config/begrippen.yml").read_text("utf-8")
    write(project / "site_config/begrippen.yml", text.replace("Papier", "Een vel"))
    groei.herbouw.run("casussen/verhaal-5/index.html")
    assert ("Een vel" in page.read_text("utf-8"), "Een vel" in other.read_text("utf-8")) == (True, False)
    groei.herbouw.make_page("casussen/verhaal-6/index.html")
    assert "Een vel" in other.read_text("utf-8")


WHOLE = {
    "content/nieuw.md": "# Nieuw\n",
    "content/_headers": "/*\n  X: y\n",
    "content/casussen/index.md": "# Met de hand\n",
    "mkdocs.yml": SITE.replace("Groei", "Bloei"),
}


def test_what_is_not_understood_piece_by_piece_is_built_whole(groei: Groei, project: Path) -> None:
    for times, (file, text) in enumerate(WHOLE.items(), start=1):
        write(project / file, text)
        assert groei.follow() == [], file
        assert groei.whole == times, file


def test_half_a_text_that_is_whole_a_moment_later_is_no_error(
    groei: Groei, project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    casus = project / "casussen/verhaal-5.md"
    text = casus.read_text("utf-8").replace("Daarna komt", "Later komt")
    monkeypatch.setattr(begin, "time", SimpleNamespace(sleep=lambda _: write(casus, text)))
    write(casus, text[:40])
    assert groei.follow() == []
    assert "Later komt" in (groei.grown.site / "casussen/verhaal-5/index.html").read_text("utf-8")
    assert "casussen/verhaal-5.md:" not in caplog.text


def test_what_an_editor_keeps_beside_a_file_is_no_news(
    groei: Groei, project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    casus = project / "casussen/verhaal-5.md"
    for name in (".verhaal-5.md.swp", "verhaal-5.md~", "#verhaal-5.md#"):
        write(casus.with_name(name), "x")
    write(casus, casus.read_text("utf-8").replace("Daarna komt", "Later komt"))
    groei.glance("index.html")
    assert caplog.messages[-1].endswith(" seconden: casussen/verhaal-5.md.")


def test_a_script_on_a_page_by_hand_is_told_once_with_its_line_and_asks_for_no_whole_build(
    groei: Groei, project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page = groei.grown.site / "index.html"
    caplog.set_level("INFO")
    for text, is_told in (("# Welkom\n\nDag.\n\n<script>alert(1)</script>\n", True), ("# Welkom\n\nDag.\n", False)):
        write(project / "content/index.md", text)
        assert groei.follow() == []
        assert groei.grown.plugin
        told = [f"{each.code} {each.place}" for each in groei.grown.plugin.publicatie.shown]
        assert told == (["C240 content/index.md:5"] if is_told else [])
        assert ("&lt;script>alert(1)" in page.read_text("utf-8")) == is_told
    assert groei.whole == 0
    assert "Weer in orde: content/index.md." in caplog.text


@pytest.mark.parametrize(
    ("plugins", "name"), [("[search, casuskijker]", "search"), ("[casuskijker]\nhooks: [haken.py]", "haken.py")]
)
def test_a_plugin_that_looks_at_the_whole_site_sees_a_whole_build_and_is_named(
    project: Path, tmp_path: Path, plugins: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    write(project / "haken.py", "def on_files(files, config):\n    return files\n")
    write(project / "mkdocs.yml", SITE.replace("[casuskijker]", plugins))
    with grow(project, tmp_path) as groei, caplog.at_level("INFO"):
        groei.follow()
        assert groei.whole == 1
    assert f"{name} kijkt naar de hele site" in caplog.text


HOOK = """
def on_page_context(context, page, config, nav):
    page.meta["others"] = context["pages"][0].src_uri

def on_post_page(output, page, config):
    return f"{output}<!-- {page.title} {page.meta.pop('others')} -->"
"""


def test_a_plugin_for_pages_has_its_say_in_each_page_that_is_made(project: Path, tmp_path: Path) -> None:
    write(project / "haken.py", HOOK)
    write(project / "mkdocs.yml", SITE + "hooks: [haken.py]\n")
    auteur = Auteur(project, seed=4)
    with grow(project, tmp_path) as groei:
        for _ in range(4):
            auteur.change()
            assert groei.follow() == []
        assert groei.whole == 0


def test_after_an_error_of_a_plugin_the_next_change_is_built_whole(
    groei: Groei, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("een fout")

    with monkeypatch.context() as broken:
        broken.setattr(rounds, "begin_round", fail)
        with pytest.raises(ValueError, match="een fout"):
            groei.herbouw.run()
    write(project / "content/los.md", "# Anders\n")
    assert groei.follow() == []
    assert groei.whole == 1

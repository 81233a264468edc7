"""The finder of dead links finds them, and leaves good ones alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.links import find_dead_links

if TYPE_CHECKING:
    from pathlib import Path

CANONICAL = '<link rel="canonical" href="https://voorbeeld.test/sub/pad/">'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A site of two pages and a picture, under a path."""
    (tmp_path / "casussen").mkdir()
    (tmp_path / "index.html").write_text(f'{CANONICAL}<h1 id="kop">Thuis</h1>', "utf-8")
    (tmp_path / "casussen/index.html").write_text('<a name="oud"></a><p id="één">Hier</p>', "utf-8")
    (tmp_path / "casussen/een foto.png").write_bytes(b"")
    return tmp_path


def dead_links(folder: Path, html: str) -> list[str]:
    (folder / "casussen/x.html").write_text(html, "utf-8")
    return find_dead_links(folder)


@pytest.mark.parametrize(
    "href",
    [
        "../",
        "../index.html#kop",
        "./",
        "./#oud",
        "#hier",
        "#",
        "../casussen/#%C3%A9%C3%A9n",
        "een%20foto.png#xywh=1",
        "/sub/pad/casussen/",
        "https://voorbeeld.test/sub/pad/",
        "https://elders.test/niets",
        "mailto:iemand@voorbeeld.test",
        "data:image/png;base64,AA",
    ],
)
def test_a_link_that_leads_somewhere_is_fine(folder: Path, href: str) -> None:
    assert dead_links(folder, f'<p id="hier"><a href="{href}">x</a></p>') == []


@pytest.mark.parametrize(
    ("href", "lack"),
    [
        ("weg.html", "er is geen bestand"),
        ("../casussen", "er is geen bestand"),
        ("../casussen/#weg", "er is geen anker"),
        ("#weg", "er is geen anker"),
        ("../../", "buiten de map van de site"),
        ("/casussen/", "buiten de map van de site"),
        ("https://voorbeeld.test/sub/pad/weg/", "er is geen bestand"),
    ],
)
def test_a_dead_link_is_named_with_its_page_and_what_is_lacking(folder: Path, href: str, lack: str) -> None:
    assert dead_links(folder, f'<a href="{href}">x</a>') == [f"casussen/x.html: {href}: {lack}"]


def test_pictures_scripts_and_stylesheets_are_links_too(folder: Path) -> None:
    html = '<img src="weg.png"><script src="weg.js"></script><link rel="stylesheet" href="weg.css">'
    assert len(dead_links(folder, html)) == 3


def test_a_site_that_does_not_say_where_it_is_can_be_checked(folder: Path) -> None:
    (folder / "index.html").write_text('<a href="casussen/">x</a><a href="weg/">y</a>', "utf-8")
    assert find_dead_links(folder) == ["index.html: weg/: er is geen bestand"]


def test_a_folder_without_pages_is_no_site(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="heeft geen pagina's"):
        find_dead_links(tmp_path)

"""A text that an earlier build read as plain words is not read again, and one that was kept badly is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import NO_CACHE, Cache, pack
from casuskijker.markdown.plain import to_lines
from casuskijker.search import platte_tekst
from casuskijker.search.platte_tekst import SOORT, PlatteTekst

if TYPE_CHECKING:
    from pathlib import Path

TEXT, PLAIN = "Een **brief** op de\nmat.", "Een brief op de mat."


def refuse(markdown: str) -> str:
    pytest.fail(f"die tekst was er al: {markdown}")


def test_what_was_read_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for cache in (NO_CACHE, Cache(tmp_path)):
        teksten = PlatteTekst(cache)
        assert (teksten.read(TEXT), teksten.read("")) == (PLAIN, "")
        teksten.keep()
    monkeypatch.setattr(platte_tekst, "to_lines", refuse)
    teksten = PlatteTekst(Cache(tmp_path))
    assert (teksten.read(TEXT), teksten.read("")) == (PLAIN, "")
    monkeypatch.setattr(platte_tekst, "to_lines", to_lines)
    assert teksten.read(TEXT[:-1]) == PLAIN[:-1]


def test_what_is_no_text_is_read_again(tmp_path: Path) -> None:
    cache, teksten = Cache(tmp_path), PlatteTekst(Cache(tmp_path))
    teksten.read(TEXT)
    teksten.keep()
    (file,) = (tmp_path / SOORT).iterdir()
    for kept in (file.read_bytes(), b"x"):
        name = kept.rpartition(b'{"')[2].partition(b'"')[0].decode()
        cache.write_pieces(SOORT, teksten.key, pack([(name, b"\xff")]))
        assert PlatteTekst(cache).read(TEXT) == PLAIN


def test_each_block_is_a_line_and_a_heading_says_that_it_is_one() -> None:
    assert to_lines("Een brief.\n\n## Op *de* mat\n\nNog een.\n\n- soep\n- brood") == (
        "Een brief.\n# Op de mat\nNog een.\nsoep\nbrood"
    )
    assert to_lines("**Tijdsbeeld.** Vroeger.\n\n**Van ons zijn** de vragen.") == (
        "# Tijdsbeeld\nVroeger.\nVan ons zijn de vragen."
    )
    assert to_lines("Zie **dit.** En *dat.*") == "Zie dit. En dat."
    assert to_lines("<p>\nEen\n</p>") == "Een"


def test_a_row_of_a_table_is_a_line() -> None:
    assert to_lines("| Verhaal | Sindsdien |\n|-|-|\n| Gijs | *de AVG* |\n| Timo | |") == (
        "Verhaal · Sindsdien\nGijs · de AVG\nTimo"
    )


def test_a_source_between_two_sentences_stands_on_a_line_of_its_own() -> None:
    assert to_lines("Inwoners mogen iets vragen.\n[VNG, *2025*](https://x.nl) In Vught zijn er regels. [CBS](y)") == (
        "Inwoners mogen iets vragen.\nVNG, 2025\nIn Vught zijn er regels. CBS"
    )
    for sentence in ("Er is meer. [Presentie](x) is van ons.", "Klaar. [Lees meer.](x) Of niet.", "Zie [CBS](x) Nu."):
        assert "\n" not in to_lines(sentence)

"""What a template was compiled to is taken over only where it is compiled to that now."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from jinja2 import BytecodeCache, DictLoader, Environment, nodes
from jinja2.bccache import bc_magic

from casuskijker.rendering import sjablonen
from casuskijker.rendering.environment import FRAME, SHELVES, create_environment
from casuskijker.rendering.sjablonen import Compiled

if TYPE_CHECKING:
    from pathlib import Path

BEGIN = bc_magic
"""What every template that was kept begins with."""
SPEAKS = {"zeg", "opsomming"}
"""The filters that say something in the language of a site."""


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where templates are kept in place of where ours are."""
    monkeypatch.setattr(sjablonen, "cache_from_source", lambda _: str(tmp_path / "module.cpython-311.pyc"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def build(text: str, *extensions: str) -> tuple[str, list[str]]:
    """Return what a template gives, and which were compiled for it."""
    compiled: list[str] = []

    class _Told(Environment):
        bytecode_cache: BytecodeCache | None = None  # a run of tests has one of its own

        def compile(self, source: str, name: str | None = None, *said: object) -> object:  # type: ignore[override] # told
            compiled.append(str(name))
            return super().compile(source, name, *said)  # type: ignore[call-overload]

    environment = _Told(loader=DictLoader({"a.html": text}), extensions=extensions)
    environment.bytecode_cache = Compiled(environment)
    return environment.get_template("a.html").render(wie="jij"), compiled


def test_a_template_is_compiled_once(kept: Path) -> None:
    assert build("Dag {{ wie }}") == ("Dag jij", ["a.html"])
    assert build("Dag {{ wie }}") == ("Dag jij", [])
    assert len(list(kept.iterdir())) == 1


def test_another_text_other_extensions_or_another_version_of_us_is_compiled(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build("Dag {{ wie }}")
    assert build("Hoi {{ wie }}") == ("Hoi jij", ["a.html"])
    assert build("Hoi {{ wie }}", "jinja2.ext.do") == ("Hoi jij", ["a.html"])
    monkeypatch.setattr(sjablonen, "hash_rooms", lambda _: "anders")
    assert build("Hoi {{ wie }}", "jinja2.ext.do") == ("Hoi jij", ["a.html"])
    assert build("Hoi {{ wie }}") == ("Hoi jij", ["a.html"])
    assert len(list(kept.iterdir())) == 2


@pytest.mark.parametrize("half", [b"", BEGIN, BEGIN + b"x", b"iets anders"])
def test_what_is_no_template_is_compiled_anew(half: bytes, kept: Path) -> None:
    build("Dag {{ wie }}")
    (file,) = kept.iterdir()
    file.write_bytes(half)
    assert build("Dag {{ wie }}") == ("Dag jij", ["a.html"])


def test_nothing_is_kept_where_python_keeps_nothing_or_nobody_may_write(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    build("Dag {{ wie }}")
    assert list(kept.iterdir()) == []
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sjablonen, "cache_from_source", lambda _: str(kept / "nergens/module.pyc"))
    assert build("Dag {{ wie }}") == ("Dag jij", ["a.html"])


def test_no_template_says_a_word_while_it_is_compiled() -> None:
    """Jinja works out a filter of a fixed text then, in the language that is spoken at that moment."""
    environment = create_environment()
    for folder in (*SHELVES, FRAME):
        for file in folder.rglob("*.html"):
            for each in environment.parse(file.read_text("utf-8")).find_all(nodes.Filter):
                assert not (each.name in SPEAKS and isinstance(each.node, nodes.Const)), file

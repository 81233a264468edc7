"""What a template was compiled to is taken over only where it is compiled to that now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jinja2 import BytecodeCache, DictLoader, Environment, nodes

from casuskijker.cache import NO_CACHE, Cache
from casuskijker.cache.entries import MOST
from casuskijker.rendering import sjablonen
from casuskijker.rendering.environment import FRAME, SHELVES, create_environment
from casuskijker.rendering.sjablonen import SOORT, Compiled

if TYPE_CHECKING:
    from pathlib import Path

SPEAKS = {"zeg", "opsomming"}
"""The filters that say something in the language of a site."""


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where templates are kept in place of where ours are."""
    monkeypatch.setattr(sjablonen, "open_beside_code", lambda: Cache(tmp_path))
    return tmp_path / SOORT


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


@pytest.mark.parametrize("many", [0, 9, 60, -1])
def test_a_template_that_was_cut_off_is_compiled_anew(many: int, kept: Path) -> None:
    build("Dag {{ wie }}")
    (file,) = kept.iterdir()
    file.write_bytes(file.read_bytes()[:many])
    assert build("Dag {{ wie }}") == ("Dag jij", ["a.html"])


def test_where_nothing_is_kept_it_is_compiled_each_time(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sjablonen, "open_beside_code", lambda: NO_CACHE)
    assert build("Dag {{ wie }}") == build("Dag {{ wie }}") == ("Dag jij", ["a.html"])
    assert not kept.exists()


def test_all_templates_stay(kept: Path) -> None:
    extensions = ("debug", "do", "i18n", "loopcontrols")
    for extension in extensions:
        build("Dag {{ wie }}", f"jinja2.ext.{extension}")
    assert len(list(kept.iterdir())) == len(extensions) > MOST


def test_no_template_says_a_word_while_it_is_compiled() -> None:
    """Jinja works out a filter of a fixed text then, in the language that is spoken at that moment."""
    environment = create_environment()
    for folder in (*SHELVES, FRAME):
        for file in folder.rglob("*.html"):
            for each in environment.parse(file.read_text("utf-8")).find_all(nodes.Filter):
                assert not (each.name in SPEAKS and isinstance(each.node, nodes.Const)), file

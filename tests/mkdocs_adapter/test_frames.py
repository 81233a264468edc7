"""A page is put together once: a later build takes its frame from what was kept, and gets the same site."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.plugins import BasePlugin
from mkdocs.structure.nav import Navigation

from casuskijker.cache import NO_CACHE, VARIABLE, Cache
from casuskijker.mkdocs_adapter.frames import SOORT, Frames, open_frames
from tests.groei import find_different
from tests.mkdocs_adapter.kleinste_site import CONFIG, write, write_smallest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Bouw:
    """The smallest site, built again and again."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = write_smallest(root, config=f"{CONFIG}nav: [index.md]\nsite_url: https://example.org/\n")
        self.made = 0
        self._monkeypatch = monkeypatch
        put_around = Frames.put_around

        def count(frames: Frames, page: Any, make: Callable[[], str]) -> str:  # noqa: ANN401 - a page of MkDocs
            def make_and_count() -> str:
                self.made += 1
                return make()

            return put_around(frames, page, make_and_count)

        monkeypatch.setattr(Frames, "put_around", count)

    def build(self, *, cache: str = "true") -> int:
        """Build the site; return for how many pages a template was asked, of those that may have been kept."""
        self._monkeypatch.setenv(VARIABLE, cache)
        self.made = 0
        folder = self.root / ("site" if cache == "true" else "zonder")
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(folder))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
        return self.made

    def differs(self) -> list[str]:
        """Return what is not as in a site that is built without a cache."""
        self.build(cache="false")
        return find_different(self.root / "site", self.root / "zonder")


@pytest.fixture
def bouw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bouw:
    return Bouw(tmp_path, monkeypatch)


def test_only_the_page_that_changed_is_put_together_anew(bouw: Bouw) -> None:
    everything = bouw.build()
    assert everything > 5
    text = bouw.root / "casussen/de-brief.md"
    text.write_text(text.read_text("utf-8").replace("mat", "trap"), "utf-8")
    assert bouw.build() == 1
    assert bouw.differs() == []
    write(bouw.root / "content/index.md", "# Een andere titel\n")
    assert bouw.build() == everything, "the menu names it on every page"


def open_on(root: Path, cache: Cache, settings: str, **others: BasePlugin[Any]) -> Frames:
    write(root / "mkdocs.yml", CONFIG.replace("{name: material}", "{name: material, custom_dir: eigen}") + settings)
    config = load_config(str(root / "mkdocs.yml"))
    config.extra["casuskijker"] = {}
    config.plugins.update(others)
    return open_frames(
        cache, config, Navigation([], []), env=config.theme.get_env(), ours=config.plugins["casuskijker"]
    )


def test_where_somebody_else_has_a_say_nothing_is_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    write_smallest(tmp_path)
    write(tmp_path / "haak.py", "def on_page_context(context, **_):\n    return context\n")
    write(tmp_path / "eigen/partials/x.html", "{{ page.title }}")
    kept = open_on(tmp_path, cache, "")
    assert kept.key
    assert open_on(tmp_path, cache, "").key == kept.key
    assert open_on(tmp_path, cache, "copyright: Van ons\n").key not in {"", kept.key}
    assert open_on(tmp_path, cache, "", stil=BasePlugin()).key not in {"", kept.key}, "a template may ask for it"
    assert open_on(tmp_path, NO_CACHE, "").key == ""
    assert open_on(tmp_path, cache, "hooks: [haak.py]\n").key == ""
    write(tmp_path / "eigen/partials/x.html", "{{ page.update_date }}")
    assert open_on(tmp_path, cache, "").key == "", "a template that looks at a clock"


def test_what_is_spoilt_or_of_another_page_is_made_anew(tmp_path: Path) -> None:
    page: Any = SimpleNamespace(
        content="<p>één</p>", url="a/", title="A", edit_url=None, canonical_url="", meta={},
        file=SimpleNamespace(dest_uri="a/index.html", src_uri="a.md"),
    )  # fmt: skip
    cache, whole = Cache(tmp_path), "<html>\ud800<p>één</p></html>"
    frames = Frames(cache, "sleutel")
    assert frames.put_around(page, lambda: whole) == whole
    frames.keep()
    assert Frames(cache, "sleutel").put_around(page, lambda: "anders") == whole
    assert Frames(cache, "een andere").put_around(page, lambda: "anders") == "anders"
    cache.write(SOORT, "sleutel", b"stuk")
    assert Frames(cache, "sleutel").put_around(page, lambda: "anders") == "anders"
    twice = Frames(cache, "sleutel")
    page.content = ""
    assert twice.put_around(page, lambda: "leeg") == "leeg"
    twice.keep()
    page.content = "<p>twee</p>"
    assert Frames(cache, "sleutel").put_around(page, lambda: "anders") == "anders"

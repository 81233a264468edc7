"""What stands around a page that was made, kept for the next build: while nothing of it changed, no template makes it.

It is kept only of a build in which no other plugin has a say in pages, and whose templates look at nothing but their
page and the settings; decision record 0054.
"""

from __future__ import annotations

from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Template

from casuskijker.cache import NO_CACHE, are_nearly_same, hash_rooms, make_key, pack, unpack
from casuskijker.mkdocs_adapter.paginas import FinishedPage
from casuskijker.mkdocs_adapter.serve.kader import describe_frame, looks_further
from casuskijker.rendering import hash_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.plugins import BasePlugin
    from mkdocs.structure.nav import Navigation

    from casuskijker.cache import Cache

SOORT = "kaders"
ROOMS = ("mkdocs_adapter", "rendering", "domain", "cache")
LIBRARIES = ("mkdocs", "jinja2", "markupsafe")
ABOUT_PAGES = (
    "config", "pre_build", "files", "nav", "env", "pre_page", "page_read_source", "page_markdown", "page_content",
    "page_context", "post_page",
)  # fmt: skip
"""What a plugin listens to that has a say in how a page comes out, or in what its template is told."""
NOT_SAID = frozenset({"plugins", "hooks", "theme", "site_dir", "watch"})
"""What no template shows; of the theme is told apart what it says, and of the plugins which there are."""
MARK = sha256().digest_size


class Frames:
    """The frames of all pages that were made, by their addresses."""

    def __init__(self, cache: Cache = NO_CACHE, key: str = "") -> None:
        """Have what was kept under a key that says what all frames are made of."""
        self._cache, self.key = cache, key
        kept = cache.read(SOORT, key) if key else None
        self._before = (kept and unpack(kept)) or {}
        self._now: dict[str, bytes] = {}

    def put_around(self, page: FinishedPage, make: Callable[[], str]) -> str:
        """Return a page with its frame; `make` lets the templates make both."""
        content = page.content or ""
        mark = _mark_page(page, content)
        kept = self._before.get(page.file.dest_uri, b"")
        before, between, after = kept[MARK:].partition(b"\0")
        if between and kept.startswith(mark):
            self._now[page.file.dest_uri] = kept
            return f"{_decode(before)}{content}{_decode(after)}"
        whole = make()
        above, found, below = whole.partition(content or whole)
        if found == content and "\0" not in whole:
            self._now[page.file.dest_uri] = b"%b%b\0%b" % (mark, _encode(above), _encode(below))
        return whole

    def keep(self) -> None:
        """Let the next build have the frames of this one, unless it has nearly all of them."""
        if self.key and not are_nearly_same(self._now, self._before):
            self._cache.write_pieces(SOORT, self.key, pack(self._now.items()), most=1)


def open_frames(
    cache: Cache, config: MkDocsConfig, nav: Navigation, *, env: Environment, ours: BasePlugin[Any]
) -> Frames:
    """Return the frames of a site, which its templates use from now on; where others have a say, none are kept."""
    if cache.folder is None or any(find_others(config, ours, ABOUT_PAGES)) or looks_further(config):
        return Frames()
    frames = Frames(cache, _make_key(config, nav))

    class _Framed(Template):
        def render(self, *args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - as Jinja has it
            context = dict(*args, **kwargs)
            page, make = context.get("page"), super().render
            return frames.put_around(page, lambda: make(context)) if isinstance(page, FinishedPage) else make(context)

    env.template_class = _Framed
    return frames


def find_others(config: MkDocsConfig, ours: BasePlugin[Any], events: Iterable[str]) -> Iterator[object]:
    """Yield what listens to any of these besides our own plugin."""
    for event in events:
        yield from (method for method in config.plugins.events[event] if getattr(method, "__self__", None) is not ours)


def _make_key(config: MkDocsConfig, nav: Navigation) -> str:
    """Return what tells frames apart: code, versions, templates, and all that mkdocs.yml and the menu say."""
    said = {name: value for name, value in config.items() if name not in NOT_SAID}
    theme = config.theme
    of_theme = (theme.name, theme.dirs, sorted(theme.static_templates), sorted(map(repr, theme.items())))
    own = Path(theme.custom_dir) if theme.custom_dir else None
    templates = (
        [(file.as_posix(), file.read_bytes()) for file in sorted(own.rglob("*")) if file.is_file()] if own else []
    )
    versions = map(version, (*LIBRARIES, f"mkdocs-{theme.name}"))
    parts = (said, [*config.plugins], of_theme, templates, describe_frame(config, nav))
    return make_key(hash_rooms(*ROOMS), hash_theme(), *versions, *map(repr, parts))


def _mark_page(page: FinishedPage, content: str) -> bytes:
    """Return what tells a page from another, in all that its template can ask of it."""
    said = (page.url, page.title, page.edit_url, page.canonical_url, page.file.src_uri, page.meta, len(content))
    return sha256(_encode(f"{said!r}{content}")).digest()


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")

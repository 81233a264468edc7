"""A build of the whole site while it is served: it comes in the place of what is there only when it went well."""

from __future__ import annotations

import logging
import re
import shutil
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateSyntaxError
from mkdocs.exceptions import MkDocsException
from yaml import YAMLError

from casuskijker.loading import find_lost_settings, path_from
from casuskijker.loading.bronmappen import name_plugins, read_config
from casuskijker.loading.reading.near import find_nearest
from casuskijker.mkdocs_adapter.reporting import log
from casuskijker.rendering.woorden import speak, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from casuskijker.loading import Bronmappen
    from casuskijker.mkdocs_adapter.publishing import PublishingPlugin
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver

OF_AUTHORS = (MkDocsException, TemplateError, YAMLError, SyntaxError)
"""What is raised when settings, templates or hooks are not right: where in our code that came out, helps nobody."""


NO_PLUGIN = re.compile(r'The "([^"]+)" plugin is not installed')
"""How MkDocs says that it does not know a plugin."""


class RefusedError(Exception):
    """The site could not be built; all is as it was. The sentences say what is wrong, and where."""


class Geheel:
    """Builds all of a site beside what is served."""

    def __init__(self, plugin: PublishingPlugin, build: Callable[[], None], schrijver: Schrijver) -> None:
        """Work for this site; `build` is what MkDocs does."""
        self._plugin = plugin
        self._build = build
        self._schrijver = schrijver

    def build(self) -> None:
        """Have the site be what is built from nothing now.

        Raises:
            RefusedError: When it cannot be built.
        """
        plugin, beside = self._plugin, self._schrijver.beside / "geheel"
        plugin.beside, before, taal = beside, (dict(vars(plugin)), dict(vars(plugin.inhoud))), spoken()
        try:
            with _listen() as said:
                self._build()
        except Exception as error:
            plugin.zoekindex.stop()
            for thing, attributes in zip((plugin, before[0]["inhoud"]), before, strict=True):
                vars(thing).clear()
                vars(thing).update(attributes)
            speak(taal)
            shutil.rmtree(beside, ignore_errors=True)
            raise RefusedError(_describe(error, said, plugin.publicatie.bronmappen)) from error
        finally:
            plugin.beside = None
        self._take(beside)

    def _take(self, beside: Path) -> None:
        site = self._schrijver.site
        made = {file.relative_to(beside) for file in beside.rglob("*") if file.is_file()}
        self._schrijver.move_all(beside)
        for file in sorted(site.rglob("*")):
            if file.is_file() and file.relative_to(site) not in made:
                self._schrijver.remove(file.relative_to(site).as_posix())
        self._plugin.gebouwd.move_to(site)


def report_refusal(error: RefusedError) -> None:
    """Say in the terminal what was wrong, with where it happened when that is no work of an author."""
    cause = error.__cause__
    log.error("De site is niet opnieuw gebouwd.\n%s", error, exc_info=None if isinstance(cause, OF_AUTHORS) else cause)


@contextmanager
def _listen() -> Iterator[list[str]]:
    """Remember what MkDocs says is wrong: when it ends, it only says how much that was."""
    said: list[str] = []
    listener = logging.Handler(logging.ERROR)
    listener.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign] # one line is no class
    mkdocs = logging.getLogger("mkdocs")
    mkdocs.addHandler(listener)
    try:
        yield said
    finally:
        mkdocs.removeHandler(listener)


def _describe(error: Exception, said: list[str], bronmappen: Bronmappen) -> str:
    settings = bronmappen.settings
    if unreadable := [str(problem) for problem in find_lost_settings(settings)]:
        return "\n".join(unreadable)
    if isinstance(error, TemplateSyntaxError) and error.filename:
        path = path_from(bronmappen.root, Path(error.filename))
        return f"{path}:{error.lineno}: dit sjabloon is niet te lezen.\n    Jinja zegt: {error.message}"
    if unknown := [*_find_unknown_plugins(" ".join(said), settings)]:
        return "\n".join(unknown)
    sentences = dict.fromkeys([*said, str(error)])
    return f"{settings.name}: met deze instellingen lukt het niet.\n    MkDocs zegt: {' '.join(sentences)}"


def _find_unknown_plugins(said: str, settings: Path) -> Iterator[str]:
    """Yield what to do about each plugin that MkDocs does not find, in our words and with its line."""
    config = read_config(settings)
    places = dict(name_plugins(config)) if config else {}
    for name in NO_PLUGIN.findall(said):
        near = find_nearest(name, entry_points(group="mkdocs.plugins").names)
        meant = f" Bedoelde je '{near}'?" if near else ""
        yield (
            f"{places.get(name, settings.name)}: de plugin '{name}' is er niet.{meant}\n"
            f"    Verbeter de naam bij plugins. Klopt die, installeer de plugin dan met: pip install"
        )

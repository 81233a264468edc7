"""A site that is built beside the one that is there, and takes its place when it is whole; decision record 0031.

Whatever ends a build, a full disk or an impatient hand, what readers have is a site of which every page loads: the old
one, the new one, or while files move, pages of both.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from mkdocs.exceptions import Abort

from casuskijker.loading import collect_seldom
from casuskijker.mkdocs_adapter.replacing import is_file_of, is_untouched, list_published, replace_site
from casuskijker.mkdocs_adapter.reporting import log

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.config.defaults import MkDocsConfig

REASONS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EACCES: "schrijven mag hier niet",
    errno.EROFS: "schrijven mag hier niet",
}
"""Why a computer refuses to write, which is no fault of ours; any other error of it may be one, and keeps its words."""

SKIPPED = "Page skipped: "
"""How MkDocs begins to say that there is nothing to write of a page."""
MKDOCS = logging.getLogger("mkdocs.commands.build")
"""Where MkDocs says in English at which page it stopped."""


class Staging:
    """Builds one site at a time, of which nearly all that is made stays until the end; not wanted, it does nothing."""

    def __init__(self, *, wanted: bool = False) -> None:
        """Begin nothing yet."""
        self._wanted = wanted
        self.site: Path | None = None
        self._beside = Path()
        self._before: Mapping[str, int] = {}
        self._left = set[str]()
        self._is_left = False
        self._ended = ExitStack()

    def begin(self, config: MkDocsConfig) -> None:
        """Let MkDocs write beside the folder of the site, and remember what is in that."""
        if not self._wanted:
            return
        self._ended.enter_context(collect_seldom())
        for each in (_leave_to_us, self._is_news):
            MKDOCS.addFilter(each)
            self._ended.callback(MKDOCS.removeFilter, each)
        self.site = Path(config.site_dir).resolve()
        self._beside = choose_beside(self.site)
        self._before, self._left = list_published(self.site), set()
        shutil.rmtree(self._beside, ignore_errors=True)
        config.site_dir = str(self._beside)

    def leave(self, place: str, html: str) -> bool:
        """Whether a page is there as it was made: then it stays, and MkDocs need not write it beside itself.

        To write, compare and throw away a thousand pages that are the same took an eighth of a build of one other text.
        """
        page = html.encode("utf-8", "xmlcharrefreplace")  # as MkDocs writes it
        self._is_left = self.site is not None and place in self._before and is_file_of(self.site / place, page)
        if self._is_left:
            self._left.add(place)
        return self._is_left

    def _is_news(self, record: logging.LogRecord) -> bool:
        """Whether MkDocs says something else than that it writes nothing of a page that stays."""
        return not (self._is_left and str(record.msg).startswith(SKIPPED))

    def give_up(self, error: Exception | None = None) -> None:
        """Throw away what was built so far; without an error somebody stopped it.

        Raises:
            Abort: With one sentence, when the computer refused to write.
        """
        self._ended.close()
        if self.site is None:
            return
        shutil.rmtree(self._beside, ignore_errors=True)
        site, self.site = self.site, None
        if _is_refusal(error):
            message = f"De site is niet geschreven: {_reason_of(error)}. In {site} is niets veranderd."
            raise Abort(message) from error

    def finish(self) -> None:
        """Put what was built in the place of what was there.

        Raises:
            Abort: With one sentence, when the computer refused to write.
        """
        self._ended.close()
        if self.site is None:
            return
        site, self.site = self.site, None
        if not all(is_untouched(site / place, self._before[place]) for place in self._left):
            shutil.rmtree(self._beside, ignore_errors=True)
            raise Abort(f"De site is niet geschreven: intussen veranderde er iets in {site}. Bouw nog een keer.")
        try:
            replace_site(self._beside, site, before=self._before, stays=self._left)
        except OSError as error:
            message = f"De site is maar deels geschreven: {_reason_of(error)}. Elke pagina in {site} doet het."
            raise Abort(message) from error
        log.info("De site staat in %s.", site)


def _is_refusal(error: BaseException | None) -> TypeGuard[OSError]:
    """Whether this is what a computer refuses to write, which we tell in one sentence."""
    return isinstance(error, OSError) and error.errno in REASONS


def _leave_to_us(_record: logging.LogRecord) -> bool:
    return not _is_refusal(sys.exc_info()[1])


def choose_beside(site: Path) -> Path:
    """Return a folder from which files can be moved to the site without copying: on the same disk, out of sight."""
    above = next(path for path in (site, *site.parents) if path.exists())
    # Of a Path this cannot be asked on Windows with Python 3.11.
    beside = site.parent if above != site or (os.access(site.parent, os.W_OK) and not os.path.ismount(site)) else site
    return beside / f".{site.name}.nieuw"


def _reason_of(error: OSError) -> str:
    return REASONS.get(error.errno or 0, error.strerror or str(error))

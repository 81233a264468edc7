"""Problems in the content as messages of MkDocs: all of them in the log, then one error that ends the build."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from casuskijker.domain.problem import Severity, has_errors
from casuskijker.domain.zinsdelen import join_names
from casuskijker.loading import gather_by_cause
from casuskijker.loading.reading import messages as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from casuskijker.domain.problem import Problem

log = get_plugin_logger("casuskijker")

OF_OWN_PAGES = (
    "macros", "nl2br", "pymdownx.arithmatex", "pymdownx.caret", "pymdownx.critic", "pymdownx.details", "pymdownx.emoji",
    "pymdownx.keys", "pymdownx.magiclink", "pymdownx.mark", "pymdownx.smartsymbols", "pymdownx.snippets",
    "pymdownx.tabbed", "pymdownx.tilde", "smarty", "wikilinks",
)  # fmt: skip
"""Extensions and plugins with signs that an author would try in a casus; what makes no difference there is left out."""

LEFT_AS_TEXT = {
    "===": "pymdownx.tabbed (met alternate_style: true)",
    "!!!": "admonition",
    "???": "pymdownx.details",
}
"""Signs of Material that are text without their extension, and what to turn on."""
RAW = re.compile(r"(?:<p>|^)(===|!!!|\?\?\?)[+!]? ", re.MULTILINE)
CODE = re.compile(r"<(pre|code)\b.*?</\1>", re.DOTALL)

UNFINISHED = "Zet op elke plek je eigen tekst; dan komt de pagina op de site."

LOG = {Severity.ERROR: log.error, Severity.WARNING: log.warning, Severity.HINT: log.info}


def report_problems(problems: Sequence[Problem]) -> None:
    """Write every problem to the log; warnings count in a strict build, hints do not."""
    for problem in gather_by_cause(problems):
        LOG[problem.severity]("%s", problem)


def report_extensions(config: MkDocsConfig) -> None:
    """Say which signs of the site's own pages are no signs in a casus or kijkraam, if there are any."""
    names = [name for name in (*config.markdown_extensions, *config.plugins) if name in OF_OWN_PAGES]
    if names:
        log.info("Alleen op je eigen bladzijden, niet in casussen, kijkramen en lijsten: %s.", ", ".join(names))


def report_left_as_text(html: str, page: str) -> None:
    """Warn of signs on a page by hand that mkdocs.yml lacks the extension for: they would stand there as they are."""
    for sign in dict.fromkeys(RAW.findall(CODE.sub("", html))):
        message = "%s: '%s' blijft zo op de pagina staan. Zet bij markdown_extensions in mkdocs.yml: %s."
        log.warning(message, page, sign, LEFT_AS_TEXT[sign])


def stop_on_errors(problems: Sequence[Problem]) -> None:
    """End the build if there is an error among the problems.

    Raises:
        PluginError: When there is one, with how many there are.
    """
    if has_errors(problems):
        codes = [problem.code for problem in problems if problem.severity is Severity.ERROR]
        sentence = "Er is 1 fout" if len(codes) == 1 else f"Er zijn {len(codes)} fouten"
        message = (
            f"{sentence} in de inhoud; hierboven staat per fout het bestand, de regel en hoe je hem herstelt. "
            f"Meer over een code: casuskijker uitleg {codes[0]}"
        )
        raise PluginError(message)


def gather_unfinished(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems, with one for each file in which several places are still to be filled in."""
    unfinished: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.code == m.VUL_IN.code:
            unfinished.setdefault(problem.place.path, []).append(problem)
    others = [problem for problem in problems if problem.code != m.VUL_IN.code]
    return [*others, *map(_tell_once, unfinished.values())]


def _tell_once(problems: Sequence[Problem]) -> Problem:
    first, *more = problems
    if not more:
        return first
    lines = join_names(dict.fromkeys(str(problem.place.line) for problem in more))
    what = f"dit bestand is nog niet af. Ook op regel {lines} staat nog VUL IN."
    return replace(first, what=what, remedy=UNFINISHED)

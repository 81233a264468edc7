"""What really comes on the site once MkDocs made its pages: no file that nothing links to, no script of an author."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.domain.problem import Place, Problem, Severity, has_errors
from casuskijker.loading import (
    PAGE_SUFFIXES,
    Bestand,
    begin_at,
    bestand_of_theme,
    choose_bestanden,
    find_beside,
    find_from_elsewhere,
    find_in_settings,
    find_leaving_folders,
    find_leaving_templates,
    find_lost_settings,
    find_nobody_responsible,
    find_shared_address,
    judge_html,
    path_from,
    read_genoemd,
)
from casuskijker.loading.reading import messages as m
from casuskijker.mkdocs_adapter.gebouwd import OURS
from casuskijker.mkdocs_adapter.replacing import list_published
from casuskijker.mkdocs_adapter.reporting import log, report_problems, stop_on_errors
from casuskijker.mkdocs_adapter.scripts import Scripts, describe_scripts, silence
from casuskijker.rendering.accent import judge_accent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from casuskijker.loading import Bronmappen
    from casuskijker.mkdocs_adapter.dode_links import DodeLinks
    from casuskijker.rendering import Assets

LEAKS = re.compile(r"<(?:meta|base|link)(?=[\s/>])", re.IGNORECASE)
LEAKING = (m.STUURT_WEG.code, m.MAAKT_CONTACT.code)
SILENCED = (*LEAKING, m.EIGEN_SCRIPT.code)

OF_ONLINE = (m.NIET_VASTGELEGD.code,)
"""Of what comes online: who is writing can do nothing with it yet, and would hear it at each new text."""

PAGES = frozenset({".html", ".htm"})

SENDS_ON = re.compile(
    r"<script>var anchor=window\.location\.hash\.substr\(1\);"
    r"location\.href=\"[^\"<>]*\"\+\(anchor\?\"#\"\+anchor:\"\"\)</script>"
)
"""What the plugin `redirects` writes into a page for who comes by an old address. The page sends on without it too."""


class Publicatie:
    """One build of a site, from its texts to what its readers get."""

    def __init__(self, bronmappen: Bronmappen, assets: Assets, links: DodeLinks, *, serving: bool) -> None:
        """Start with nothing told and nothing linked."""
        self.bronmappen = bronmappen
        self.assets = assets
        self._serving = serving
        self.links = links
        self.links.listen(lambda problem: report_problems([problem]))
        self._told: list[Problem] = []
        self._of_places: list[Problem] = []
        self._of_start: list[Problem] = []
        self._of_files: list[Problem] = []
        self._before: frozenset[Problem] = frozenset()
        self.is_late = False
        """Whether something was told of a page once it was whole: a round that leaves it as it is, would not know."""
        self.linked: frozenset[str] = frozenset()
        self._finished: dict[str, int] = {}
        self._of_owner: frozenset[str] = frozenset()
        self._scripts: Scripts | None = None

    def start(self, config: MkDocsConfig) -> None:
        """Look at what MkDocs is about to go into, and at what its settings name."""
        settings = Path(config.config_file_path)
        of_settings = [*find_lost_settings(settings), *find_from_elsewhere(settings)]
        of_settings += find_in_settings(settings, judge_accent)
        leaving = [
            *find_leaving_folders(self.bronmappen),
            *find_leaving_templates(_locate_own(config), root=self.bronmappen.root),
        ]
        self.report([*leaving, *of_settings])
        if not self._serving:  # a site that is served stands in another place, with no readers
            url = config.site_url or ""
            about_place = find_shared_address(settings, url)
            self.report([*about_place, *find_nobody_responsible(settings, self.bronmappen.content, url)])
        self._of_start = [*self._told]

    def renew(self) -> None:
        """Begin another round on a served site: what was told is not told again, what stands in the settings stays."""
        self._before = frozenset(self._told)
        self._told = [*self._of_start]

    @property
    def errors(self) -> frozenset[Problem]:
        """What is wrong now."""
        return frozenset(problem for problem in self._told if problem.severity is Severity.ERROR)

    def has_new_errors(self, problems: Iterable[Problem]) -> bool:
        """Whether something is wrong in these that was not told before."""
        return has_errors(set(problems) - {*self._told})

    def report(self, problems: Iterable[Problem]) -> None:
        """Say what is wrong: an error ends a build, and stands above the pages of a served site."""
        new = [problem for problem in problems if not (self._serving and problem.code in OF_ONLINE)]
        self._told += new
        report_problems([problem for problem in new if problem not in self._before])
        if not self._serving:
            stop_on_errors(new)

    def report_places(self, problems: Iterable[Problem]) -> None:
        """Say which places are not there, which is known when all pages are; until they are, it is as it was."""
        before, self._of_places = self._of_places, list(problems)
        report_problems([problem for problem in self._of_places if problem not in before])

    def forget_mended(self, asked: Iterable[Problem]) -> None:
        """Know nothing of places that texts lead to no more: these are what all that are asked for could be."""
        known = {(problem.place.path, problem.what) for problem in asked}
        self._of_places = [each for each in self._of_places if (each.place.path, each.what) in known]

    @property
    def shown(self) -> list[Problem]:
        """What is wrong now, and of what is not known yet what was wrong before."""
        return [*self._told, *self._of_places, *self.links.problems]

    def finish_files(self, files: Files, config: MkDocsConfig) -> None:
        """Take from the site what is not published, now that every page has its links."""
        by_hand = [file for file in files.documentation_pages() if not file.generated_by]
        made = list(_check_as_made(by_hand, self._told, self.bronmappen))
        self._of_files = [*made, *_drop_unlinked(files, config, bronmappen=self.bronmappen, linked=self.linked)]
        self.report(self._of_files)
        self.silence_leaks(by_hand, config)
        named = read_genoemd(Path(config.config_file_path)).values
        self._of_owner = named | {file.dest_uri for file in files if not file.is_documentation_page()}

    def repeat_files(self) -> None:
        """Say of the files what was said of them, in a round in which nothing about them changed."""
        self.report(self._of_files)

    def _known_scripts(self, config: MkDocsConfig) -> Scripts:
        self._scripts = self._scripts or Scripts(config, self.assets)
        return self._scripts

    def silence_leaks(self, by_hand: Iterable[File], config: MkDocsConfig) -> None:
        """Make words of what a page may not do on a served site; a build has stopped by now.

        That is what takes an author away from it, and a script: of that it was told before the first page is written.
        """
        told = [(problem.place.path, problem.code) for problem in self._told if problem.code in SILENCED]
        for file in by_hand if told else ():
            path = path_from(self.bronmappen.root, Path(str(file.abs_src_path)))
            codes = {code for place, code in told if place == path}
            if codes and file.page and not file.generated_by:
                html = file.page.content or ""
                html = html if codes.isdisjoint(LEAKING) else silence(html, LEAKS.finditer(html))
                if m.EIGEN_SCRIPT.code in codes:
                    html = silence(html, self._known_scripts(config).find_unknown(html, file.page.url))
                file.page.content = html

    def finish_page(self, html: str, page: Page, config: MkDocsConfig) -> str:
        """Return a whole page; a script that the site does not know is an error, and on a served site words."""
        unknown = list(self._known_scripts(config).find_unknown(html, page.url))
        if unknown:
            source = Path(page.file.abs_src_path or page.file.src_uri)
            is_of_many = source == self.bronmappen.settings
            path = page.file.src_uri if is_of_many else path_from(self.bronmappen.root, source)
            self.is_late = True
            self.report(describe_scripts(html, unknown, path))
            html = silence(html, unknown)
        self._finished[page.file.dest_uri] = hash(html.encode("utf-8", "xmlcharrefreplace"))
        return html

    def finish_site(self, config: MkDocsConfig, *, alone: bool = False) -> None:
        """Look at what is no page of MkDocs, or was changed since: templates such as 404.html, and other plugins.

        What the owner names or links is for the owner, as any file is that can run something. Where we build `alone`, a
        page is as we finished it, and is not read once more.
        """
        scripts, problems = Scripts(config, self.assets), list[Problem]()
        for place, written in _find_written(Path(config.site_dir), self._finished, alone=alone):
            if place in self._of_owner:
                continue
            html = SENDS_ON.sub("", written)
            unknown = list(scripts.find_unknown(html, place))
            problems += describe_scripts(html, unknown, place)
            if html != written or unknown:
                Path(config.site_dir, place).write_text(silence(html, unknown), "utf-8", newline="\n")
        self.is_late = self.is_late or bool(problems)
        self.report(problems)
        if self._serving:
            return
        self.links.stop()
        if self.shown:
            worst = min(self.shown, key=lambda problem: problem.severity)
            log.info("Wat een code betekent, zegt bijvoorbeeld: casuskijker uitleg %s", worst.code)


def _find_written(site: Path, finished: Mapping[str, int], *, alone: bool) -> Iterator[tuple[str, str]]:
    """Yield every page of a built site that is not as it was finished, with its place."""
    for place in sorted(list_published(site)):
        if Path(place).suffix.lower() in PAGES and not (alone and place in finished):
            content = (site / place).read_bytes()
            if finished.get(place) != hash(content):
                yield place, content.decode("utf-8", "replace")


def _check_as_made(pages: Iterable[File], told: Iterable[Problem], bronmappen: Bronmappen) -> Iterator[Problem]:
    """Yield what pages by hand do that their texts did not show: an extension or another plugin made it."""
    known = {(problem.place.path, problem.code) for problem in told}
    for file in pages:
        path = path_from(bronmappen.root, Path(str(file.abs_src_path)))
        for message, what, _ in judge_html((file.page and file.page.content) or ""):
            if (path, message.code) not in known:
                known.add((path, message.code))
                yield message.at(Place(path), wat=what)


def _drop_unlinked(
    files: Files, config: MkDocsConfig, *, bronmappen: Bronmappen, linked: frozenset[str]
) -> list[Problem]:
    """Take from the site every file that nothing links to, or that may not be published; return which, and why."""
    pages = [file for file in files.documentation_pages() if file.generated_by != OURS]
    texts = [(file.src_uri, file.content_string) for file in pages]
    texts += [(file.src_uri, file.page.content or "") for file in pages if file.page]
    genoemd = replace(read_genoemd(Path(config.config_file_path)), custom_dir=_locate_own(config))
    begin = begin_at(linked | _names_in(config), texts, genoemd)
    candidates = {bestand.address: bestand for bestand in _find_candidates(files, config, bronmappen)}
    keuze = choose_bestanden(candidates.values(), begin, root=bronmappen.root)
    for address in candidates.keys() - keuze.published.keys():
        if file := files.get_file_from_path(address):
            files.remove(file)
    return list(keuze.problems)


def _names_in(config: MkDocsConfig) -> frozenset[str]:
    scripts = (str(getattr(script, "path", script)) for script in config.extra_javascript)
    return frozenset(map(str, (*scripts, *config.extra_css, config.theme.get("favicon"), config.theme.get("logo"))))


def _locate_own(config: MkDocsConfig) -> Path | None:
    return Path(config.theme.custom_dir) if config.theme.custom_dir else None


def _find_candidates(files: Files, config: MkDocsConfig, bronmappen: Bronmappen) -> Iterator[Bestand]:
    """Yield what is no page: beside the texts, and of the folders with pages and templates of the owner.

    What the theme itself brings is none: nobody laid it there.
    """
    beside = {bestand.file: bestand for bestand in find_beside(bronmappen)}
    own = _locate_own(config)
    of_theme = [Path(folder) for folder in config.theme.dirs if folder != config.theme.custom_dir]
    for file in files:
        path = Path(file.abs_src_path or "")
        if file.generated_by == OURS and path in beside:
            yield beside[path]
        elif file.generated_by or not _is_copied(file):
            continue
        elif own and file.src_dir == config.theme.custom_dir:
            yield bestand_of_theme(file.src_uri, own, of_theme)
        elif path.is_relative_to(bronmappen.content):
            yield Bestand(file.src_uri, path, bronmappen.content)


def _is_copied(file: File) -> bool:
    return Path(file.src_uri).suffix.lower() not in PAGE_SUFFIXES and file.inclusion.is_included()

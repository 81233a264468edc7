"""A link on a page by hand that leads nowhere is said once, in Dutch and with its line, and as strictly as before."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from casuskijker.mkdocs_adapter.dode_links import PAGES, DodeLinks
from tests.mkdocs_adapter.kleinste_site import CONFIG, write, write_smallest
from tests.mkdocs_runs import run_mkdocs

if TYPE_CHECKING:
    import pytest

    from casuskijker.domain.problem import Problem

ANCHORS = "validation: {links: {anchors: warn}}\n"
PAGE = """\
# Over

```
[in code](bestaatniet.md)
```

Een [dode link](bestaatniet.md), [nog een](indexx.md) en [een plaatje](weg.png).
Een plek [hier](#nergens) en [daar](index.md#ook-niet).
"""
TOLD = (
    ":7: waarschuwing: de link naar 'bestaatniet.md' leidt nergens heen.",
    ":7: waarschuwing: de link naar 'indexx.md' leidt nergens heen.",
    ":7: waarschuwing: het bestand 'weg.png' bestaat niet.",
    ":8: waarschuwing: de link naar '#nergens' komt niet aan: die plek is er niet op over.md.",
    ":8: waarschuwing: de link naar '#ook-niet' komt niet aan: die plek is er niet op index.md.",
)


def test_mkdocs_says_it_in_our_words_and_a_strict_build_stops_on_each(tmp_path: Path) -> None:
    project = write_smallest(tmp_path, config=CONFIG + ANCHORS)
    write(project / "content/over.md", PAGE)
    result = run_mkdocs(project, "build", "--strict")
    assert result.returncode == 1
    assert "Aborted with 5 warnings in strict mode" in result.stdout
    assert "Doc file" not in result.stdout
    assert [result.stdout.count(f"content/over.md{told}") for told in TOLD] == [1] * 5


class Gehoord:
    """Links of one page, and what is heard of them."""

    def __init__(self) -> None:
        self.told: list[Problem] = []
        self.links = DodeLinks(Path("/site"), lambda: {"over.md": (Path("/site/content/over.md"), "\n[x](y.md)")})
        self.links.listen(self.told.append)

    def say(self, rest: str, *, page: str = "over.md", level: int = logging.WARNING) -> None:
        PAGES.log(level, "Doc file '%s' contains a link %s", page, rest)


def test_a_link_is_told_again_only_when_it_is_another_and_goes_when_its_page_is_read_without_it() -> None:
    gehoord = Gehoord()
    dead = "'y.md', but the target is not found among documentation files."
    gehoord.say(f"{dead} Did you mean 'z.md'?")
    assert "content/over.md:2: waarschuwing: de link naar 'y.md' leidt nergens heen. Bedoelde je 'z.md'?" in str(
        gehoord.links.problems[0]
    )
    gehoord.links.forget_page("over.md")
    gehoord.say(f"{dead} Did you mean 'z.md'?")
    assert (len(gehoord.told), len(gehoord.links.problems)) == (1, 1)
    gehoord.links.forget_page("over.md")
    assert gehoord.links.problems == []
    gehoord.links.stop()


def test_a_place_goes_when_it_is_there_by_now_also_on_a_page_that_was_not_read_again() -> None:
    gehoord = Gehoord()
    gehoord.say("'z.md#a', but the doc 'z.md' does not contain an anchor '#a'.", page="van-een-ander.md")
    assert str(gehoord.links.problems[0].place) == "van-een-ander.md:1"
    gehoord.links.forget_places()
    assert gehoord.links.problems == []
    gehoord.links.stop()


def test_what_is_no_warning_or_of_something_else_mkdocs_says_itself(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    gehoord = Gehoord()
    gehoord.say("'y.md', but there is no such anchor on this page.", level=logging.INFO)
    gehoord.say("to 'y.md' which is excluded from the built site.")
    gehoord.links.stop()
    gehoord.say("'y.md', but there is no such anchor on this page.")
    assert (len(caplog.records), gehoord.told) == (3, [])

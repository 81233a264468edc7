"""Every message an author can get: its words, its case, and its heading in the guide."""

from __future__ import annotations

import re
from collections import Counter
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Place, Severity
from casuskijker.loading.reading import messages
from tests import PROJECT
from tests.loading.meldingen import Melding, check, read_meldingen

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = PROJECT / "content" / "meewerken" / "foutmeldingen.md"
MELDINGEN = read_meldingen()
MESSAGES = {message.code: message for message in vars(messages).values() if isinstance(message, messages.Message)}

MODULES = [value for value in vars(messages).values() if isinstance(value, ModuleType)]
CODES = sorted([*MESSAGES, *messages.VERVALLEN])


@pytest.mark.parametrize("melding", MELDINGEN, ids=lambda melding: melding.file.stem)
def test_an_author_reads_exactly_this(melding: Melding, tmp_path: Path) -> None:
    assert check(melding, tmp_path) == melding.output


def test_every_code_belongs_to_one_message() -> None:
    names = [name for name, value in vars(messages).items() if isinstance(value, messages.Message)]
    assert len(names) == len(MESSAGES) > 50


def test_no_two_messages_have_one_name() -> None:
    """The last one would be given where the first is meant, for they are all asked of one module."""
    names = Counter(
        name for module in MODULES for name, value in vars(module).items() if isinstance(value, messages.Message)
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_the_next_code_of_a_kind_is_the_one_after_its_last() -> None:
    """Where codes make a jump another kind of message begins: the top of its file says which, and from where."""
    tops = "".join(module.__doc__ or "" for module in MODULES)
    begun = {f"C{hundred}01" for hundred in range(7)} | set(re.findall(r"C\d{3}", tops))
    numbers = {int(code[1:]) for code in CODES}
    assert {code for code in CODES if int(code[1:]) - 1 not in numbers and code not in begun} == set()


def test_every_code_has_a_case_and_every_case_a_code() -> None:
    cases = {melding.file.stem[:4] for melding in MELDINGEN if not melding.file.stem.startswith("alles-")}
    assert cases ^ set(MESSAGES) == set()


def test_every_case_shows_the_code_in_its_name() -> None:
    wrong = [
        melding.file.stem
        for melding in MELDINGEN
        if not melding.file.stem.startswith("alles-") and f"[{melding.file.stem[:4]}]" not in melding.output
    ]
    assert wrong == []


def test_every_code_has_a_heading_in_the_guide_and_every_heading_a_code() -> None:
    headings = re.findall(r"(?m)^## (C\d{3}): .+ \{#(c\d{3})\}$", GUIDE.read_text("utf-8"))
    assert {code for code, _ in headings} ^ {*CODES} == set()
    assert [code for code, _ in headings] == CODES
    assert [anchor for _, anchor in headings] == [code.lower() for code in CODES]


def test_a_code_that_is_no_longer_given_keeps_its_heading_and_says_so() -> None:
    text = GUIDE.read_text("utf-8")
    assert messages.VERVALLEN
    for code in messages.VERVALLEN:
        assert re.search(rf"(?m)^## {code}: .+\n\n\*Vervallen\.\*", text)


@pytest.mark.parametrize(("level", "named"), [(Severity.WARNING, "Een waarschuwing"), (Severity.HINT, "Een tip")])
def test_the_guide_says_which_codes_are_no_error(level: Severity, named: str) -> None:
    listed = GUIDE.read_text("utf-8").split(f"- {named}: ")[1].split(".\n")[0].split(",")
    codes = [code.strip() for code in listed]
    given = {code for code, message in MESSAGES.items() if message.severity is level}
    assert {*codes} ^ given == set()
    assert codes == sorted(given)


def test_the_guide_has_no_other_headings_that_look_like_a_code() -> None:
    text = GUIDE.read_text("utf-8")
    assert len(re.findall(r"(?m)^#+ .*\bC\d{3}\b", text)) == len(CODES)


def test_words_of_an_author_cannot_spoil_a_message() -> None:
    problem = messages.ONBEKENDE_ACTOR.at(Place("a.md"), naam="een\ntwee \x1b[31m {lijst}" + "x" * 500, lijst="b.yml")
    assert problem.what.startswith("onbekende actor 'een twee \N{REPLACEMENT CHARACTER}[31m {lijst}xxx")
    assert problem.what.endswith("xxx…'.")
    assert len(problem.what) < 200

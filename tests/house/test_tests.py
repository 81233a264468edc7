"""The tests of a room lie as the room does: who looks for those of a module knows where they are."""

from __future__ import annotations

from coverage import Coverage

from casuskijker.markdown.parser import create_block_parser
from tests.dekking import Dekking
from tests.house.code import PACKAGE, TESTS

ROOMS = [folder for folder in sorted(TESTS.iterdir()) if (PACKAGE / folder.name / "__init__.py").is_file()]
"""The folders of tests that mirror a room of the package."""

SUB_ROOMS = {f"{room.name}/{init.parent.name}" for room in ROOMS for init in PACKAGE.glob(f"{room.name}/*/__init__.py")}


def test_a_room_within_a_room_has_its_own_folder_of_tests() -> None:
    mirrored = {
        f"{room.name}/{folder.name}"
        for room in ROOMS
        for folder in room.iterdir()
        if folder.is_dir() and any(folder.glob("test_*.py"))
    }
    assert len(SUB_ROOMS) >= 4
    assert mirrored == SUB_ROOMS


def test_a_test_named_after_a_module_lies_where_the_module_does() -> None:
    """Flat in its room stands only what is of no one room within it, such as what goes for every message."""
    astray = [
        f"{place}/{module.stem}"
        for place in sorted(SUB_ROOMS)
        for module in (PACKAGE / place).glob("*.py")
        if (TESTS / place).parent.joinpath(f"test_{module.stem}.py").is_file()
    ]
    assert astray == []


def test_what_was_remembered_unseen_is_forgotten_once_coverage_looks_on_and_only_once() -> None:
    remembers, dekking = create_block_parser, Dekking()
    remembers()
    dekking.begin_test(looks_on=True)
    assert remembers.cache_info().currsize == 0
    remembers()
    dekking.begin_test(looks_on=False)
    dekking.begin_test(looks_on=True)
    assert remembers.cache_info().currsize == 1


def test_coverage_does_not_look_at_a_test_of_no_room_whichever_process_takes_it() -> None:
    """One of pytest-xdist has two that measure; where one of them stays, all of Python is twice as slow in it."""
    assert Coverage.current() is None

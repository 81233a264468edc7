"""What is kept comes back as it was, or not at all."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casuskijker.cache import NO_CACHE, Cache

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "a/b")


def find_entry(cache: Cache) -> Path:
    assert cache.folder
    (entry,) = (path for path in cache.folder.rglob("*") if path.is_file() and path.name != ".gitignore")
    return entry


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_kept_comes_back_under_its_own_name_only(cache: Cache) -> None:
    cache.write("soort", "een", b"iets")
    assert cache.read("soort", "een") == b"iets"
    assert cache.read("soort", "twee") is None
    assert cache.read("ander", "een") is None


def test_what_is_kept_again_takes_the_place_of_what_was_there(cache: Cache) -> None:
    for data in (b"oud", b"nieuw"):
        cache.write("soort", "een", data)
    assert cache.read("soort", "een") == b"nieuw"
    assert find_entry(cache).name == "een.cache"


def test_without_a_folder_nothing_is_kept() -> None:
    NO_CACHE.write("soort", "een", b"iets")
    assert NO_CACHE.read("soort", "een") is None


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "one bit": lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    "cut off": lambda content: content[:-1],
    "empty": lambda _: b"",
    "of somebody else": lambda _: b"iets anders" * 9,
}


@pytest.mark.parametrize("how", SPOILT)
def test_a_file_that_is_not_as_it_was_written_is_as_if_it_were_not_there(cache: Cache, how: str) -> None:
    cache.write("soort", "een", b"iets")
    entry = find_entry(cache)
    entry.write_bytes(SPOILT[how](entry.read_bytes()))
    assert cache.read("soort", "een") is None
    cache.write("soort", "een", b"iets")
    assert cache.read("soort", "een") == b"iets"


def test_a_file_that_came_under_another_name_is_not_taken_for_it(cache: Cache) -> None:
    cache.write("soort", "een", b"iets")
    entry = find_entry(cache)
    entry.rename(entry.with_name("twee.cache"))
    assert cache.read("soort", "twee") is None


@pytest.mark.parametrize("place", ["vol", "vol/dieper", "\0"])
def test_a_folder_that_cannot_be_made_keeps_nothing(place: str, tmp_path: Path) -> None:
    (tmp_path / "vol").write_text("een bestand", "utf-8")
    cache = Cache(tmp_path / place)
    cache.write("soort", "een", b"iets")
    assert cache.read("soort", "een") is None
    assert not cache.has("soort")


def test_a_place_that_is_taken_by_a_folder_keeps_nothing_and_leaves_nothing(cache: Cache) -> None:
    cache.write("soort", "een", b"iets")
    entry = find_entry(cache)
    entry.unlink()
    entry.mkdir()
    cache.write("soort", "een", b"iets")
    assert cache.read("soort", "een") is None
    assert names_in(entry.parent) == ["een.cache"]


def test_git_leaves_a_folder_alone_that_was_made_here(cache: Cache) -> None:
    cache.write("soort", "een", b"iets")
    assert cache.folder
    assert (cache.folder / ".gitignore").read_text("utf-8") == "*\n"


def test_a_folder_that_somebody_made_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "eigen.txt").write_text("van mij", "utf-8")
    Cache(tmp_path).write("soort", "een", b"iets")
    assert names_in(tmp_path) == ["eigen.txt", "soort"]


def test_only_the_newest_of_a_kind_stay_and_nothing_of_others_goes(cache: Cache) -> None:
    assert cache.folder
    cache.write("ander", "een", b"iets")
    for number in range(5):
        cache.write("soort", str(number), b"iets", most=3)
        os.utime(cache.folder / f"soort/{number}.cache", (number, number))
    (cache.folder / "soort/brief.txt").write_text("van mij", "utf-8")
    cache.write("soort", "5", b"iets", most=3)
    assert names_in(cache.folder / "soort") == ["3.cache", "4.cache", "5.cache", "brief.txt"]
    assert cache.read("ander", "een") == b"iets"


def test_all_of_a_kind_stay_where_nothing_says_how_many(cache: Cache) -> None:
    for number in range(9):
        cache.write("soort", str(number), b"iets", most=None)
    assert [cache.read("soort", str(number)) for number in range(9)] == [b"iets"] * 9


def test_what_an_ended_process_left_half_goes_and_what_another_is_writing_stays(cache: Cache) -> None:
    cache.write("soort", "een", b"iets")
    folder = find_entry(cache).parent
    for name, age in (("oud.half", 7200), ("nieuw.half", 60)):
        (folder / name).write_bytes(b"de helft")
        os.utime(folder / name, (time.time() - age,) * 2)
    cache.write("soort", "een", b"iets")
    assert names_in(folder) == ["een.cache", "nieuw.half"]


def test_an_entry_that_another_process_took_away_is_no_matter(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stood in the list of the folder, and went before anybody looked at it, or just after."""
    cache.write("soort", "een", b"iets")
    een = find_entry(cache)
    asked = []

    def gone(does: Callable[..., object]) -> Callable[..., object]:
        def does_unless_gone(path: Path, **named: object) -> object:
            if path != een:
                return does(path, **named)
            asked.append(does.__name__)
            raise FileNotFoundError(path)

        return does_unless_gone

    monkeypatch.setattr(Path, "stat", gone(Path.stat))
    monkeypatch.setattr(Path, "unlink", gone(Path.unlink))
    cache.write("soort", "twee", b"iets", most=0)
    assert asked == ["stat", "unlink"]
    assert names_in(een.parent) == ["een.cache"]


def test_many_may_write_and_read_at_once_and_none_reads_a_half(cache: Cache) -> None:
    data = b"iets " * 100_000

    def use(number: int) -> bytes | None:
        cache.write("soort", str(number % 2), data)
        return cache.read("soort", str(number % 2))

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(use, range(32))) == {data}


def test_whether_anything_of_a_kind_was_kept_can_be_asked(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert not cache.has("soort")
    cache.write("soort", "a", b"x")
    assert cache.has("soort")
    assert not cache.has("ander")
    assert not NO_CACHE.has("soort")

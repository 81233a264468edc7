"""Who chooses where the cache stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from casuskijker.cache import DEFAULT, NO_CACHE, VARIABLE, Cache, choose_cache

ROOT = Path("/site")


@pytest.mark.parametrize(
    ("wanted", "said", "cache"),
    [
        (True, None, Cache(ROOT / DEFAULT)),
        (False, None, NO_CACHE),
        ("false", None, NO_CACHE),
        ("../voorraad", None, Cache(Path("/voorraad"))),
        ("/elders", None, Cache(Path("/elders"))),
        (True, "false", NO_CACHE),
        (False, " True ", Cache(ROOT / DEFAULT)),
        ("map", "andere", Cache(ROOT / "andere")),
        ("map", "  ", Cache(ROOT / "map")),
    ],
)
def test_the_environment_goes_before_mkdocs_yml(
    wanted: bool | str,  # noqa: FBT001 - as it stands in mkdocs.yml
    said: str | None,
    cache: Cache,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    if said is not None:
        monkeypatch.setenv(VARIABLE, said)
    assert choose_cache(wanted, root=ROOT) == cache

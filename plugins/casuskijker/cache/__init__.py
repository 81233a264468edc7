"""What a build keeps for the next one: it may always be thrown away, and is never needed (decision 0038)."""

from __future__ import annotations

from casuskijker.cache.beside_code import open_beside_code
from casuskijker.cache.choice import DEFAULT, VARIABLE, choose_cache
from casuskijker.cache.entries import NO_CACHE, Cache
from casuskijker.cache.keys import hash_rooms, make_key
from casuskijker.cache.packs import ONE_IN, are_nearly_same, pack, unpack
from casuskijker.cache.values import Values, freeze

__all__ = [
    "DEFAULT", "NO_CACHE", "ONE_IN", "VARIABLE", "Cache", "Values", "are_nearly_same", "choose_cache", "freeze",
    "hash_rooms", "make_key", "open_beside_code", "pack", "unpack",
]  # fmt: skip

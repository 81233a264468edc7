"""What a build keeps for the next one: it may always be thrown away, and is never needed (decision 0038)."""

from __future__ import annotations

from casuskijker.cache.choice import DEFAULT, VARIABLE, choose_cache
from casuskijker.cache.entries import NO_CACHE, Cache
from casuskijker.cache.keys import hash_rooms, make_key

__all__ = ["DEFAULT", "NO_CACHE", "VARIABLE", "Cache", "choose_cache", "hash_rooms", "make_key"]

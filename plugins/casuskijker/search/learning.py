"""What an analyzer found out about words, written down for the next build, or for one on a site with other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.search.dictionary import key_of_dictionary
from casuskijker.search.learned import SOORT, parse_learned

if TYPE_CHECKING:
    from casuskijker.cache import Cache
    from casuskijker.search.analyze import Analyzer
    from casuskijker.search.learned import Learned


def keep_learned(cache: Cache, analyzer: Analyzer) -> None:
    """Keep what this build used, when it learned something; what no text has any more is forgotten."""
    memos = (analyzer.splitter.splits, analyzer.families.roots, analyzer.families.members)
    if any(memo.has_learned for memo in memos):
        cache.write(SOORT, key_of_dictionary(), write_learned(analyzer))


def learn_from(analyzer: Analyzer) -> Learned:
    """Return what an analyzer knows, for one on a site that adds other words."""
    return parse_learned(write_learned(analyzer))


def write_learned(analyzer: Analyzer) -> bytes:
    """Return what an analyzer knows about the words that it was asked for."""
    lists = (
        (f"{word} {' '.join(map('/'.join, parts))}" for word, parts in analyzer.splitter.splits.items()),
        (f"{word} {root}" for word, root in analyzer.families.roots.items()),
        (f"{root} {' '.join(words)}" for root, words in analyzer.families.members.items()),
    )
    return "\n\n".join((" ".join(sorted(analyzer.own_words)), *map("\n".join, lists))).encode()

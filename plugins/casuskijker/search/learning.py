"""What an analyzer found out about words, for the next build, or for one on a site with other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.search.dictionary import key_of_dictionary
from casuskijker.search.learned import SOORT, Learned, write_learned

if TYPE_CHECKING:
    from casuskijker.cache import Cache
    from casuskijker.search.analyze import Analyzer


def keep_learned(cache: Cache, analyzer: Analyzer) -> None:
    """Keep what this build used, when it learned something; what no text has any more is forgotten."""
    memos = (analyzer.splitter.splits, analyzer.families.roots, analyzer.families.members)
    if any(memo.has_learned for memo in memos):
        cache.write(SOORT, key_of_dictionary(), write_learned(learn_from(analyzer)))


def learn_from(analyzer: Analyzer) -> Learned:
    """Return what an analyzer knows about the words that it was asked for, also for one on a site with other words."""
    return Learned(
        analyzer.own_words,
        splits={word: " ".join(map("/".join, parts)) for word, parts in analyzer.splitter.splits.items()},
        roots=dict(analyzer.families.roots),
        members={root: " ".join(words) for root, words in analyzer.families.members.items()},
    )

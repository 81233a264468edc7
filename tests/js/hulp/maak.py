"""Makes for the tests in JavaScript what only Python makes: `python -m tests.js.hulp.maak zoekindex`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from casuskijker.domain.adressen import API_HULPLIJNEN
from casuskijker.domain.afdruk import make_afdruk
from casuskijker.domain.site import Site
from casuskijker.domain.tekens import UNSEEN_SIGN
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.rendering.merk import list_ruiten
from casuskijker.search import build_zoekindex
from casuskijker.search.analyze import Analyzer
from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.fold import find_words, fold_word
from casuskijker.search.phrases import find_buckets
from tests import PROJECT


def make_zoekindex() -> dict[str, str]:
    """Return the search index of this project and whom one can call, as files by their address."""
    content = PROJECT / "content"
    by_hand = [
        (path.relative_to(content).as_posix(), path.read_text("utf-8")) for path in sorted(content.rglob("*.md"))
    ]
    catalogus = load_catalogus(read_bronmappen(PROJECT)).catalogus
    files = build_zoekindex(Site(catalogus), by_hand)
    hulp = {"hulplijnen": [asdict(wijzer) for wijzer in catalogus.hulpwijzers]}
    return {address: data.decode() for address, data in files.items()} | {API_HULPLIJNEN: json.dumps(hulp)}


def fold(text: str) -> tuple[list[str], list[int]]:
    """Return the words of a text as they are compared, and the buckets in which they and their pairs are counted."""
    words = [fold_word(word) for word in find_words(text)]
    return words, sorted(find_buckets([words]))


def list_vormen(words: list[str]) -> dict[str, list[str]]:
    """Return the forms, but for diminutives, that the dictionary has of each of these words that is a lemma."""
    analyzer = Analyzer(load_dictionary())
    lemmas = {word: fold_word(word) for word in words if fold_word(word) in analyzer.find_lemmas(fold_word(word))}
    return {
        word: [form for form in analyzer.forms_of(lemma) if not form.endswith(("je", "jes"))]
        for word, lemma in lemmas.items()
    }


def count_rows(aantal: int) -> list[int]:
    """Return how many panes lie in each row of the mark of a kijkraam."""
    heights = [ruit.y for ruit in list_ruiten(aantal)]
    return [heights.count(y) for y in sorted(set(heights))]


def main() -> None:
    """Print as JSON what is asked for."""
    match sys.argv[1:]:
        case ["zoekindex"]:
            print(json.dumps(make_zoekindex()))
        case ["woorden"]:
            print(json.dumps([fold(text) for text in json.load(sys.stdin)]))
        case ["vormen"]:
            print(json.dumps(list_vormen(json.load(sys.stdin))))
        case ["afdrukken"]:
            print(json.dumps([make_afdruk(text) for text in json.load(sys.stdin)]))
        case ["ruiten", meeste]:
            print(json.dumps([count_rows(aantal) for aantal in range(1, int(meeste) + 1)]))
        case ["onzichtbaar"]:
            signs = (code for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)
            print(json.dumps([code for code in signs if UNSEEN_SIGN.match(chr(code))]))
        case onbekend:
            sys.exit(f"onbekende opdracht: {onbekend}")


if __name__ == "__main__":
    main()

"""Measure whether the search finds what people mean: `make bench-zoeken`, or `python -m tests.bench.zoekproef`.

The lists in tests/bench/zoeken/ say what must be found. Every wanted word gets a page of its own among the pages of
this site, and the engine that readers get answers each question in a real browser.
"""

from __future__ import annotations

import fnmatch
import json
import statistics
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from playwright.sync_api import sync_playwright

from casuskijker.domain.site import Site
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.rendering import collect_assets
from casuskijker.search import build_zoekindex
from casuskijker.search.collect import collect_records
from casuskijker.search.fold import find_words, fold_word
from tests import PROJECT
from tests.bench.zoekvragen import HALVES, UNSEEN, count_answers, print_tellingen, read_vragen
from tests.browser.zoek_browser import find_browser
from tests.sites import serve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from casuskijker.domain.catalogus import Catalogus

LISTS = Path(__file__).parent / "zoeken"
TYPING_ERROR = "typefout"
AIMS = {"samenstelling": 95, "verbuiging": 95, "afleiding": 90}
FIRST = 10
SHARED = ("begrippen/", "spanningsvelden/")
"""Pages that hold many things, each at a place of its own."""

ASK = """async ({ base, vragen }) => {
  const { openZoekmachine } = await import(base + "ASSETS/zoekmachine.js");
  const machine = await openZoekmachine(base);
  const gegeven = [];
  for (const vraag of vragen) {
    const { treffers, bedoelde, verbeterd, aantal, nietHier, gegokt } = await machine.search({ vraag, aantal: 10000 });
    // What has only a part of a compound is folded away behind the others.
    const deels = await machine.search({ vraag, aantal: 10000, deels: true });
    const urls = [...treffers, ...deels.treffers].map((treffer) => treffer.url.slice(base.length));
    const eerlijk = aantal === 0 || nietHier.length + gegokt.length > 0;
    gegeven.push({ bedoelde: verbeterd?.vraag ?? bedoelde, eerlijk, urls });
  }
  return gegeven;
}""".replace("ASSETS", collect_assets().folder)


def read_list(name: str) -> Any:  # noqa: ANN401 - each list has a shape of its own
    """Return one of the lists of what must be found."""
    return yaml.safe_load((LISTS / f"{name}.yml").read_text("utf-8"))


def ask(folder: Path, questions: Sequence[str], *, script: str = ASK) -> list[dict[str, Any]]:
    """Return what an engine answers in a browser: its addresses, and what it thinks that was meant."""
    with serve(folder) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(base)
        answers: list[dict[str, Any]] = page.evaluate(script, {"base": base, "vragen": list(questions)})
        browser.close()
    return answers


def pages_of(answer: Mapping[str, Any]) -> list[str]:
    """Return the pages that an answer leads to, without the places on them."""
    return [url.split("#")[0] for url in answer["urls"]]


def collect_pages(words: Iterable[str]) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return the pages by hand of this site and one for each word, as Markdown, and the address of each word."""
    pages = {word: f"proef/woord-{number}.md" for number, word in enumerate(dict.fromkeys(words))}
    texts = [
        (page, f"# Bladzijde {page[12:-3]}\n\nHier staat {word} en verder niets.\n") for word, page in pages.items()
    ]
    content = PROJECT / "content"
    by_hand = [
        (path.relative_to(content).as_posix(), path.read_text("utf-8")) for path in sorted(content.rglob("*.md"))
    ]
    return [*by_hand, *texts], {word: page.removesuffix(".md") + "/" for word, page in pages.items()}


def write_site(folder: Path, words: Iterable[str]) -> dict[str, str]:
    """Write the index of this site with a page for each word; return the address of every such page."""
    catalogus = read_catalogus()
    pages, addresses = collect_pages(words)
    files = build_zoekindex(Site(catalogus), pages) | dict(collect_assets().files)
    write_files(folder, files | {"index.html": b"<!doctype html>"})
    return addresses


def read_catalogus() -> Catalogus:
    """Return the catalogue of this site."""
    return load_catalogus(read_bronmappen(PROJECT)).catalogus


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files under their addresses."""
    for address, data in files.items():
        target = folder / address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def measure_pairs(folder: Path, addresses: dict[str, str]) -> None:
    """Print per kind how many wanted pages were found, at which rank, and which were not."""
    pairs = [(kind, *pair) for kind, pairs in read_list("paren").items() for pair in pairs]
    ranks: defaultdict[str, list[int]] = defaultdict(list)
    totals: Counter[str] = Counter()
    failing: defaultdict[str, list[str]] = defaultdict(list)
    for (kind, question, wanted), answer in zip(pairs, ask(folder, [pair[1] for pair in pairs]), strict=True):
        totals[kind] += 1
        urls, meant = pages_of(answer), answer["bedoelde"]
        if kind == TYPING_ERROR and meant and fold_word(meant) == fold_word(wanted):
            ranks[kind].append(1)
        elif addresses[wanted] in urls:
            ranks[kind].append(urls.index(addresses[wanted]) + 1)
        else:
            failing[kind].append(f"{question} → {wanted}")
    print("soort          gevonden          doel   rang mediaan   bij eerste 10")
    for kind, total in totals.items():
        found = ranks[kind]
        aim = f"{AIMS[kind]} %" if kind in AIMS else "-"
        print(
            f"{kind:14} {len(found):3} van {total:3} {100 * len(found) / total:5.1f} %  {aim:>6}"
            f"   {statistics.median(found):12.0f}   {sum(rank <= FIRST for rank in found):8} van {len(found)}"
        )
    for kind, missed in failing.items():
        print(f"niet gevonden ({kind}): {'; '.join(missed)}")


def measure_traps(folder: Path, addresses: dict[str, str]) -> None:
    """Print how many words were found inside words that do not mean them."""
    traps = read_list("valkuilen")
    answers = ask(folder, [question for question, _ in traps])
    caught = [
        f"{question} in {word}"
        for (question, word), answer in zip(traps, answers, strict=True)
        if addresses[word] in pages_of(answer)
    ]
    print(f"onterecht gesplitst: {len(caught)} van {len(traps)} ({100 * len(caught) / len(traps):.1f} %, doel 2 %)")
    print(*caught, sep="; ")


def measure_short_words(folder: Path) -> None:
    """Print for how many of the first ten hits of each short word the text really holds it in that sense."""
    short = read_list("korte_woorden")
    texts = read_texts(folder)
    right = total = 0
    for (question, patterns), answer in zip(short.items(), ask(folder, list(short)), strict=True):
        # A begrip shares its address with others: then the texts of all of them count.
        first = pages_of(answer)[:FIRST]
        wrong = [url for url in first if not is_about(texts[url], patterns)]
        total += len(first)
        right += len(first) - len(wrong)
        if wrong:
            print(f"niet over {question}: {'; '.join(wrong)}")
    print(f"precisie van {len(short)} korte woorden: {right} van {total} bij de eerste {FIRST}")


def measure_vragen(folder: Path, *, slot: bool) -> None:
    """Print how questions of the field fare on this site; which of the unseen halves fail only when that is asked."""
    write_site(folder, ())
    for half in HALVES:
        kinds = read_vragen(half)
        answers = iter(ask(folder, [vraag for vragen in kinds.values() for vraag in vragen]))
        tellingen = {
            kind: count_answers(vragen, [without_place(next(answers)) for _ in vragen])
            for kind, vragen in kinds.items()
        }
        print_tellingen(half, tellingen, toon=slot or half not in UNSEEN)


def without_place(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer with addresses of pages, and of what shares a page with others its place there too."""
    urls = [url if url.startswith(SHARED) else url.split("#")[0] for url in answer["urls"]]
    return answer | {"urls": urls}


def read_texts(folder: Path) -> dict[str, set[str]]:
    """Return the words of every page by its address, with those of the labels and of readers that it has."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for labelled in collect_records(Site(read_catalogus()), ()):
        labels = " ".join((*labelled.trefwoorden, *labelled.lezerswoorden))
        texts[labelled.url.split("#")[0]] |= {fold_word(word) for word in find_words(labels)}
    for path in folder.glob("zoekindex/*/tekst/*.json"):
        record = json.loads(path.read_text("utf-8"))
        shown = [record["titel"], record["omschrijving"], *(passage[2] for passage in record["plekken"])]
        texts[record["url"].split("#")[0]] |= {fold_word(word) for text in shown for word in find_words(text)}
    return texts


def is_about(words: set[str], patterns: Sequence[str]) -> bool:
    """Whether one of the words is one of the patterns."""
    return any(fnmatch.filter(words, pattern) for pattern in patterns)


def main() -> None:
    """Measure everything; nothing fails here, so look at what falls short."""
    wanted = [word for pairs in read_list("paren").values() for _, word in pairs]
    wanted += [word for _, word in read_list("valkuilen")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        addresses = write_site(folder, wanted)
        measure_pairs(folder, addresses)
        measure_traps(folder, addresses)
        measure_short_words(folder)
    with tempfile.TemporaryDirectory() as name:
        measure_vragen(Path(name), slot="slot" in sys.argv)


if __name__ == "__main__":
    main()

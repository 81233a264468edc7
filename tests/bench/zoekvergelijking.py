"""Compare the search with Pagefind, on the same records and lists: `make bench-pagefind`, or this module with -m.

Pagefind is measured as it comes, and with all words that our index adds to a text in its records too. Its engine and
ours answer in a real browser. Bytes are those of a first question, compressed, with an empty cache.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from pagefind.index import PagefindIndex
from playwright.sync_api import sync_playwright

from casuskijker.domain.site import Site
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.rendering import collect_assets
from casuskijker.search.collect import collect_records
from casuskijker.search.dictionary import load_dictionary
from casuskijker.search.fold import find_words, fold_word
from casuskijker.search.index import Index
from casuskijker.search.index_files import write_index
from casuskijker.search.synoniemen import Synoniemen, collect_groups
from tests import PROJECT
from tests.bench.inhoud import load_words, make_verhalen, write_casussen
from tests.bench.zoekproef import ASK, TYPING_ERROR, ask, collect_pages, read_list, write_files
from tests.bench.zoekschaal import Meter
from tests.browser.zoek_browser import find_browser
from tests.sites import serve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.search.records import Zoekpagina

PAGEFIND, WITH_WORDS, OURS = "Pagefind", "Pagefind, onze woorden", "onze"
ASK_PAGEFIND = """async ({ base, vragen }) => {
  const pagefind = await import(base + "pagefind/pagefind.js");
  await pagefind.options({ baseUrl: "/" });
  const gegeven = [];
  for (const vraag of vragen) {
    const { results } = await pagefind.search(vraag);
    const gevonden = await Promise.all(results.map((result) => result.data()));
    gegeven.push({ bedoelde: null, urls: gevonden.map(({ raw_url, url }) => (raw_url ?? url).split("#")[0]) });
  }
  return gegeven;
}"""
FIRST_PAGEFIND = """async ({ base, vraag }) => {
  const pagefind = await import(base + "pagefind/pagefind.js");
  const { results } = await pagefind.search(vraag);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
}"""
FIRST_OURS = """async ({ base, vraag }) => {
  const { openZoekmachine } = await import(base + "ASSETS/zoekmachine.js");
  await (await openZoekmachine(base)).search({ vraag });
}""".replace("ASSETS", collect_assets().folder)


def write_ours(folder: Path, catalogus: Catalogus, records: Sequence[Zoekpagina]) -> None:
    """Write our index, and the modules that search in it."""
    index = Index(records, Synoniemen(collect_groups(catalogus)), load_dictionary())
    write_files(folder, write_index(index) | dict(collect_assets().files))


async def write_pagefind(folder: Path, records: Sequence[Zoekpagina], added: Sequence[set[str]]) -> None:
    """Write Pagefind's index of the records, each with the words that are added to it."""
    async with PagefindIndex(config={"output_path": str(folder / "pagefind")}) as index:
        for record, words in zip(records, added, strict=True):
            texts = [
                f"{record.titel}.",
                record.omschrijving,
                *(each.tekst for each in record.passages),
                *sorted(words),
            ]
            await index.add_custom_record(
                url=record.url,
                content=" ".join(texts),
                language="nl",
                meta={"title": record.titel},
                filters={"soort": [record.soort]}
                | {name: list(each) for name, each in record.facetten.items() if each},
            )


def find_added(catalogus: Catalogus, records: Sequence[Zoekpagina]) -> list[set[str]]:
    """Return for every record the words that our index would find it by: lemmas, parts, families and synonyms."""
    synoniemen = Synoniemen(collect_groups(catalogus))
    analyzer = Index(records, synoniemen, load_dictionary()).analyzer
    added = []
    for record in records:
        texts = [
            record.titel,
            record.omschrijving,
            *(each.tekst for each in record.passages),
            *record.trefwoorden,
        ]
        words = [word for text in texts for word in find_words(text)]
        terms = {term for word in set(words) for term, _ in analyzer.find_terms(word)}
        own = terms | {relative for term in terms for relative, _ in analyzer.relatives_of(term)}
        own.update(word for _, others in synoniemen.find(list(map(fold_word, words))) for word in others)
        added.append(own)
    return added


def write_all(folder: Path, catalogus: Catalogus, records: Sequence[Zoekpagina]) -> None:
    """Write the three indexes side by side, and print what each took."""
    none: list[set[str]] = [set() for _ in records]
    for name in (PAGEFIND, WITH_WORDS, OURS):
        site = folder / name
        site.mkdir(parents=True)
        (site / "index.html").write_text("<!doctype html>", "utf-8")
        start = time.perf_counter()
        if name == OURS:
            write_ours(site, catalogus, records)
        else:
            asyncio.run(write_pagefind(site, records, none if name == PAGEFIND else find_added(catalogus, records)))
        seconds = time.perf_counter() - start
        index = site / ("zoekindex" if name == OURS else "pagefind")
        files = [path for path in index.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 1e6
        print(f"{name:24} {seconds:6.1f} s, {size:6.2f} MB in {len(files)} bestanden", flush=True)


def compare_lists(folder: Path) -> None:
    """Print per engine how many pairs of each kind it found, and how many traps it fell into."""
    pairs = [(kind, *pair) for kind, of_kind in read_list("paren").items() for pair in of_kind]
    traps = read_list("valkuilen")
    pages, addresses = collect_pages([*(wanted for _, _, wanted in pairs), *(word for _, word in traps)])
    catalogus = load_catalogus(read_bronmappen(PROJECT)).catalogus
    write_all(folder, catalogus, list(collect_records(Site(catalogus), pages)))
    questions = [pair[1] for pair in pairs] + [question for question, _ in traps]
    for name in (PAGEFIND, WITH_WORDS, OURS):
        answers = ask(folder / name, questions, script=ASK if name == OURS else ASK_PAGEFIND)
        found: Counter[str] = Counter()
        for (kind, _, wanted), answer in zip(pairs, answers, strict=False):
            mended = kind == TYPING_ERROR and fold_word(answer["bedoelde"] or "") == fold_word(wanted)
            found[kind] += mended or is_among(addresses[wanted], answer["urls"])
        caught = sum(
            is_among(addresses[word], answer["urls"])
            for (_, word), answer in zip(traps, answers[len(pairs) :], strict=True)
        )
        totals = Counter(kind for kind, _, _ in pairs)
        kinds = ", ".join(f"{kind} {found[kind]} van {total}" for kind, total in totals.items())
        print(f"{name:24} {kinds}; valkuilen {caught} van {len(traps)}", flush=True)


def is_among(address: str, urls: Sequence[str]) -> bool:
    """Whether an address is one of those that an engine gave, with or without a slash before it."""
    return address.strip("/") in {url.strip("/") for url in urls}


def compare_bytes(folder: Path, count: int) -> None:
    """Print per engine what its index takes at so many casussen, and what a first question loads."""
    project = folder / "project"
    write_casussen(project, make_verhalen(count), for_docent=False)
    catalogus = load_catalogus(read_bronmappen(project)).catalogus
    print(f"{count} casussen:")
    write_all(folder, catalogus, list(collect_records(Site(catalogus), [])))
    words = load_words()
    for name in (PAGEFIND, WITH_WORDS, OURS):
        with serve(folder / name) as base, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
            for question in (words[300], words[9000], f"{words[40]} {words[700]}"):
                page = browser.new_context().new_page()
                page.goto(base)
                meter = Meter(page, folder / name)
                script = FIRST_OURS if name == OURS else FIRST_PAGEFIND
                page.evaluate(script, {"base": base, "vraag": question})
                page.wait_for_timeout(300)
                print(f"{name:24} {json.dumps(question, ensure_ascii=False)}: {meter.take()}", flush=True)
                page.context.close()
            browser.close()


def main() -> None:
    """Compare and print; nothing fails here."""
    parser = argparse.ArgumentParser(description="Vergelijk het zoeken met Pagefind.")
    parser.add_argument("--casussen", type=int, default=1000, help="bij hoeveel casussen bytes worden geteld")
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        compare_lists(Path(name) / "lijsten")
        compare_bytes(Path(name) / "schaal", choice.casussen)


if __name__ == "__main__":
    main()

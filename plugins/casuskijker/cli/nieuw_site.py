"""`casuskijker nieuw site`: a folder that is a whole site at once, with one invented example of everything."""

from __future__ import annotations

import json
import re
import sys
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from casuskijker.cli.bladen import read_blad, replace_sections
from casuskijker.cli.getypt import ours, quote
from casuskijker.cli.parser import WrongUseError
from casuskijker.cli.publiceren import HOSTS, collect_publishing
from casuskijker.domain.zinsdelen import join_names
from casuskijker.loading import locate_settings
from casuskijker.loading.ids.vaste_ids import Vastgelegd, format_vaste_ids

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

    from casuskijker.cli.parser import Parser

FILLED = ("mkdocs.yml", "content/index.md")
"""The files in which the name of the site comes."""
DOTTED = {"gitignore": ".gitignore", "gitattributes": ".gitattributes"}
"""What git reads is called otherwise among our own files, where git would read it too."""
MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|&])")


def add_site(soorten: argparse._SubParsersAction[Parser]) -> None:
    """Add `nieuw site` to the command line."""
    text = "maakt een hele site, met van alles een voorbeeld"
    parser = soorten.add_parser("site", help=text, description=f"Casuskijker {text}.")
    parser.given.add_argument("map", metavar="MAP", help="de map waar de site komt; een punt is deze map")
    parser.options.add_argument("--naam", metavar="NAAM", help="de naam van de site (anders: die van de map)")
    parser.options.add_argument(
        "--publiceren",
        choices=HOSTS,
        help="zet er bij waarmee github, gitlab of netlify de site online zet, ook als de site er al is",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the site, over nothing that is there, and say what to do next; a site that is there gets what publishes it.

    Raises:
        WrongUseError: When one of its files is there already.
    """
    folder = Path(arguments.map)
    published = collect_publishing(arguments.publiceren) if arguments.publiceren else {}
    if published and locate_settings(folder).is_file():
        return _add_publishing(folder, published, arguments.publiceren)
    naam = " ".join((arguments.naam or re.sub("[-_ ]+", " ", folder.resolve().name).capitalize()).split())
    made = collect_site(naam or "Onze casussen") | published
    _write(folder, made, "kies een lege map")
    sys.stdout.write(
        f"Gemaakt: een site met {len(made)} bestanden in {folder.resolve()}\n"
        f"Zie hem in je browser met: {ours()} serve {quote(str(folder))}\n"
    )
    return 0


def _add_publishing(folder: Path, published: Mapping[str, bytes], host: str) -> int:
    _write(folder, published, "zet dat eerst ergens anders")
    sys.stdout.write(f"Gemaakt, om de site met {host} online te zetten: {join_names(list(published))}\n")
    return 0


def _write(folder: Path, made: Mapping[str, bytes], advice: str) -> None:
    there = [path for path, content in made.items() if _is_other(folder / path, content)]
    if there:
        raise WrongUseError(f"In de map '{folder}' staat al {join_names(there[:3])}. Er is niets gemaakt; {advice}.")
    for path, content in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def collect_site(naam: str) -> dict[str, bytes]:
    """Return the files of a new site by their path in it."""
    names = {"naam": json.dumps(naam, ensure_ascii=False), "titel": MARKDOWN.sub(r"\\\1", naam)}
    made = dict(_walk(files("casuskijker.cli").joinpath("sjablonen", "nieuwe_site")))
    texts = {
        DOTTED.get(path, path): Template(text).substitute(names) if path in FILLED else text
        for path, text in made.items()
    }
    own = files("casuskijker.cli").joinpath("sjablonen", "privacy.md").read_text("utf-8")
    texts["content/privacy.md"] = replace_sections(read_blad("privacy.md"), own)
    texts["site_config/vaste-ids.txt"] = format_vaste_ids(Vastgelegd(), ())
    return {path: text.encode() for path, text in sorted(texts.items())}


def _is_other(file: Path, content: bytes) -> bool:
    """Whether something else is there; the wheel that we were installed from may lie in the folder already."""
    return file.exists() and not (file.is_file() and file.read_bytes() == content)


def _walk(folder: Traversable, above: str = "") -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry, f"{above}{entry.name}/")
        else:
            yield f"{above}{entry.name}", entry.read_text("utf-8")

"""Change a large site many times, and compare what was served with what is built from nothing.

`make bench-lang`, or `python -m tests.bench.groei 1000 --keer 500 --elke 1`. Nothing may differ. A site of a thousand
takes eight seconds of a processor to build, and after each change an hour in all; `--elke` says after how many changes
the two are compared: what a round forgets, stays wrong until it is. With `--zoeken` the search index follows in this
process and is compared as well; `--lijsten` changes only lists, which give many texts another meaning.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from tests.groei import Zoekgroei, grow, leave_out_index
from tests.wijzigingen import Auteur, write_site


def main() -> int:
    """Change, compare, and say what differed."""
    parser = argparse.ArgumentParser(description="Vergelijk een site die groeit met een site die nieuw gebouwd is.")
    parser.add_argument("casussen", nargs="?", type=int, default=1000, help="hoeveel casussen de site heeft")
    parser.add_argument("--keer", type=int, default=500, help="hoeveel wijzigingen")
    parser.add_argument("--elke", type=int, default=10, help="na hoeveel wijzigingen er vergeleken wordt")
    parser.add_argument("--begin", type=int, default=13, help="een ander getal geeft andere wijzigingen")
    parser.add_argument("--zoeken", action="store_true", help="vergelijk ook de zoekindex")
    parser.add_argument("--lijsten", action="store_true", help="wijzig alleen begrippen, onderwerpen en andere lijsten")
    choice = parser.parse_args()
    logging.disable(logging.ERROR)  # what is wrong in the texts is wrong by intent
    leave_out_index()
    with tempfile.TemporaryDirectory() as folder:
        project = write_site(Path(folder) / "project", casussen=choice.casussen, kijkramen=20)
        auteur, said = Auteur(project, choice.begin), list[str]()
        zoekgroei = Zoekgroei() if choice.zoeken else None
        with grow(project, Path(folder)) as groei:
            auteur.look = groei.glance
            for number in range(1, choice.keer + 1):
                said.append(auteur.change(lists_only=choice.lijsten))
                compare = number % choice.elke == 0
                differ = groei.follow(compare=compare)
                if differ := differ or (zoekgroei.follow(groei, compare=compare) if zoekgroei else []):
                    print(
                        f"na {number} wijzigingen anders: {', '.join(differ[:20])}", *said[-choice.elke :], sep="\n  "
                    )
                    return 1
            print(f"{choice.keer} wijzigingen op {choice.casussen} casussen: geen byte anders.")
            print(f"Heel gebouwd: {groei.whole} keer.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

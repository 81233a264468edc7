"""Spoils texts for the tests in JavaScript: `python -m tests.js.hulp.beschadig varianten < goed.json`."""

from __future__ import annotations

import json
import sys

from tests.vijandig import muteer_reeks, varianten


def main() -> None:
    """Print as JSON what is asked for, of the text that is read."""
    match sys.argv[1:]:
        case ["varianten"]:
            small = [item for item in varianten(sys.stdin.read()) if not item.naam.startswith("groot/")]
            print(json.dumps([{"naam": item.naam, "soort": item.soort, "tekst": item.tekst} for item in small]))
        case ["beschadigd", aantal]:
            print(json.dumps(muteer_reeks(sys.stdin.read(), int(aantal))))
        case onbekend:
            sys.exit(f"onbekende opdracht: {onbekend}")


if __name__ == "__main__":
    main()

"""`python -m bundling`: make the bundles again when a script has changed, as every recipe that needs them does."""

from pathlib import Path

from bundling import make_bundels

make_bundels(Path(__file__).parents[2])

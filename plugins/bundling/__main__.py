"""`python -m bundling`: make the bundles again when a script or sheet has changed, as every recipe does that needs them."""

from pathlib import Path

from bundling import make_bundels

make_bundels(Path(__file__).parents[2])

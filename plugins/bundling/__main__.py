"""`python -m bundling`: make the bundles again when a script or a sheet has changed, as every recipe does first."""

from pathlib import Path

from bundling import make_bundels

make_bundels(Path(__file__).parents[2])

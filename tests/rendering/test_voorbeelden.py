"""The exact HTML of every component in every state that its examples show."""

from __future__ import annotations

import pytest

from tests import PROJECT
from tests.rendering.golden import assert_golden
from tests.voorbeelden.lijst import Voorbeeld, find_voorbeelden

FOLDER = PROJECT / "tests" / "golden" / "onderdelen"
OF_TEMPLATES = [voorbeeld for voorbeeld in find_voorbeelden() if voorbeeld.sjabloon]


@pytest.mark.parametrize("voorbeeld", OF_TEMPLATES, ids=lambda voorbeeld: voorbeeld.slug)
def test_the_component_is_what_it_was(voorbeeld: Voorbeeld) -> None:
    file = FOLDER / f"{voorbeeld.slug}.html"
    assert_golden(f"{voorbeeld.html}\n", file, test="tests/rendering/test_voorbeelden.py")


def test_every_golden_component_is_compared() -> None:
    golden = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    assert golden == {voorbeeld.slug for voorbeeld in OF_TEMPLATES}

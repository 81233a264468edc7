"""A page by hand for who reads with difficulty: large letters and a voice, under its title."""

from __future__ import annotations

import pytest

from casuskijker.rendering import offer_to_read


@pytest.mark.parametrize("title", ["# Hulp", "Hulp\n===="])
@pytest.mark.parametrize("above", ["", "---\nvoorlezen: true\n---\n\n"])
def test_the_buttons_come_under_the_title_and_what_is_read_aloud_ends_with_the_page(title: str, above: str) -> None:
    text, bundels = offer_to_read(f"{above}{title}\n\nBel 112.\n")
    places = [text.index(piece) for piece in (above, "Hulp", "<casus-acties", "Bel 112", "casus-rust")]
    assert places == sorted(places)
    assert 'data-alleen="lezen"' in text
    assert bundels, "whose stylesheet has the large letters"


def test_a_page_without_a_title_stays_as_it_is() -> None:
    assert offer_to_read("Bel 112.\n\n# Later") == ("Bel 112.\n\n# Later", [])

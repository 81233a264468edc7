"""A page by hand for who reads with difficulty: large letters and a voice, under its title."""

from __future__ import annotations

from casuskijker.rendering import offer_to_read


def test_the_buttons_come_under_the_title_and_what_is_read_aloud_ends_with_the_page() -> None:
    html, bundels = offer_to_read('<h1 id="hulp">Hulp</h1>\n<p>Bel 112.</p>')
    title, buttons, text, end = (html.index(piece) for piece in ("Hulp<", "<casus-acties", "Bel 112", "casus-rust"))
    assert title < buttons < text < end
    assert 'data-alleen="lezen"' in html
    assert bundels, "whose stylesheet has the large letters"


def test_a_page_without_a_title_stays_as_it_is() -> None:
    assert offer_to_read("<p>Bel 112.</p>") == ("<p>Bel 112.</p>", [])

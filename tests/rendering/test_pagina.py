"""A page as it is handed over: front matter, and HTML that Python-Markdown leaves as it is."""

from __future__ import annotations

from html import unescape

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.rendering import Pagina
from casuskijker.rendering.pagina import shield
from tests.rendering.html import EXTENSIONS, WITH_HTML, to_html, without_front_matter


def build_pagina(*parts: str, titel: str = "X") -> Pagina:
    return Pagina(page="x.md", titel=titel, soort="tekst", parts=parts)


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=300))
def test_any_title_survives_the_front_matter(titel: str) -> None:
    before, fence, rest = build_pagina("<p>tekst</p>", titel=titel).inhoud.partition("\n---\n")
    assert yaml.safe_load(before.removeprefix("---\n"))["title"] == titel
    assert (fence, rest) == ("\n---\n", "\n<p>tekst</p>\n")


def test_empty_parts_leave_no_trace() -> None:
    pagina = build_pagina("<h1>X</h1>", "", "<p>Een.</p>")
    assert pagina.html == "<h1>X</h1>\n<p>Een.</p>"
    assert without_front_matter(pagina.inhoud) == f"\n{pagina.html}\n"


@pytest.mark.parametrize(
    "extensions", [EXTENSIONS, (*WITH_HTML, "pymdownx.superfences"), ("fenced_code", "abbr", "footnotes")]
)
@pytest.mark.parametrize(
    "text", ["```", "~~~ x\n", "{{ macro }}", "{% if %}", "\t&\t", " \n \n", '--8<-- "a"', "[^1]: x"]
)
def test_signs_for_extensions_stay_text(text: str, extensions: tuple[str, ...]) -> None:
    html = f"<pre><code>a\n{text}\n</code></pre>"
    assert unescape(to_html(shield(html), extensions=extensions)) == unescape(html)

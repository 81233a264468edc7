"""A site in another language: its pages, its scripts and its menu speak it, and say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.rendering.woorden import read_woorden
from tests.mkdocs_adapter.kleinste_site import CONFIG, write_smallest
from tests.mkdocs_runs import run_mkdocs

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = 20
"""A shorter text may stand inside another."""


def test_a_site_in_english_says_no_sentence_of_its_reading_pages_in_dutch(tmp_path: Path) -> None:
    project = write_smallest(tmp_path, config=f"{CONFIG}extra: {{casuskijker: {{taal: en}}}}\n")
    result = run_mkdocs(project, "build", "--strict")
    assert result.returncode == 0, result.stdout
    site = project / "site"
    ours, theirs = read_woorden(), read_woorden("en")
    dutch = {form for name, forms in ours.items() for form in forms if form not in theirs[name] and "{" not in form}
    pages = ("casussen/de-brief", "casussen", "actoren/bewoner", "sleutelwoorden", "zoeken", "")
    for page in pages:
        html = (site / page / "index.html").read_text("utf-8")
        assert '<html lang="en"' in html
        assert '<meta property="og:locale" content="en_GB">' in html
        assert [text for text in dutch if len(text) > SENTENCE and text in html] == []
    home = (site / "index.html").read_text("utf-8")
    assert ">Cases</a>" in home
    assert ">Keywords</a>" in home
    script = "".join(path.read_text("utf-8") for path in (site / "assets/casuskijker").glob("*/*.js"))
    assert '("Close")' in script

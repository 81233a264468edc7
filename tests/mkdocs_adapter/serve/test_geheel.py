"""A site that cannot be built stays as it was, says why, and goes on with what can be followed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.groei import grow, leave_out_index
from tests.wijzigingen import SITE, write, write_site

if TYPE_CHECKING:
    from pathlib import Path

HOOK = """
def on_page_markdown(markdown, page, config, files):
    if config.site_name == "Stuk":
        raise ValueError("een fout")
    return markdown
"""
SETTINGS = SITE.replace("{name: material,", "{name: material, custom_dir: sjablonen,") + "hooks: [haken.py]\n"
TAGGED = f"{SETTINGS}site_author: !ENV [NIEMAND, Wij]\n"
TEMPLATE = "{% extends 'base.html' %}\n"
REFUSED = {
    "settings": (
        "mkdocs.yml",
        f"{TAGGED}watch: [casussen\n",
        r"^mkdocs\.yml:11: .+\n +.+ \[C008\]$",
    ),
    "a template": ("sjablonen/main.html", TEMPLATE + "{% if %}\n", r"^sjablonen/main\.html:2: dit sjabloon is niet"),
    "a plugin": (
        "mkdocs.yml",
        TAGGED.replace("plugins: [casuskijker", "plugins: [casuskiker"),
        r"^mkdocs\.yml:\d+: de plugin 'casuskiker' is er niet\. Bedoelde je 'casuskijker'\?\n +Verbeter de naam",
    ),
    "a hook": (
        "mkdocs.yml",
        TAGGED.replace("Groei", "Stuk"),
        r"^mkdocs\.yml: met deze .+\n +MkDocs zegt: .*een fout",
    ),
}
"""What is not right, in which file, and what is said of it."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site with a template and a hook of its owner, of which no index is made."""
    leave_out_index(monkeypatch.setattr)
    project = write_site(tmp_path / "project", casussen=4, kijkramen=1)
    write(project / "sjablonen/main.html", TEMPLATE)
    write(project / "haken.py", HOOK)
    write(project / "mkdocs.yml", SETTINGS)
    return project


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_built_leaves_the_site_as_it_was_and_texts_go_on(
    project: Path, tmp_path: Path, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    name, text, said = REFUSED[what]
    file, casus = project / name, project / "casussen/verhaal-4.md"
    whole = file.read_text("utf-8")
    with grow(project, tmp_path) as groei:
        assert (plugin := groei.grown.plugin)
        before = read_all(groei.grown.site)
        write(file, text)
        groei.follow(compare=False)
        assert re.search(said, plugin.refusal)
        assert read_all(groei.grown.site) == before
        write(casus, casus.read_text("utf-8").replace("Daarna komt", "Later komt"))
        groei.follow(compare=False)
        assert "Later komt" in (groei.grown.site / "casussen/verhaal-4/index.html").read_text("utf-8")
        assert groei.whole == 1, "it is tried again when a setting is another one, and not before"
        write(file, whole)
        assert groei.follow() == []
        assert plugin.refusal == ""
    told = [record for record in caplog.records if "De site is niet opnieuw gebouwd." in record.getMessage()]
    assert [bool(record.exc_info) for record in told] == [what == "a hook"], "where it went wrong helps no author"


def read_all(site: Path) -> dict[Path, bytes]:
    return {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()}

"""Whoever promises something about privacy hears, as a tip, that readers must be able to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.problem import Severity
from casuskijker.loading import find_nobody_responsible
from casuskijker.loading.privacyblad import EXAMPLE
from tests import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

CONTACT = "extra:\n  casuskijker:\n    contact: redactie@voorbeeld.nl\n"


def write(folder: Path, settings: str, page: str | bytes | None) -> None:
    (folder / "content").mkdir()
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    if page is not None:
        (folder / "content/privacy.md").write_bytes(page.encode() if isinstance(page, str) else page)


def find(folder: Path, settings: str, page: str | bytes | None = "# Privacy\n") -> list[str]:
    write(folder, f"site_url: https://x.test/\n{settings}", page)
    tips = list(find_nobody_responsible(folder / "mkdocs.yml", folder / "content"))
    assert {tip.severity for tip in tips} <= {Severity.HINT}
    return [f"{tip.place} {tip.code}" for tip in tips]


@pytest.mark.parametrize(
    "settings",
    [
        "",
        "extra: {casuskijker: {licentie: CC BY 4.0}}\n",
        "extra: niets\n",
        CONTACT.replace("redactie@voorbeeld.nl", "' '"),
    ],
)
def test_a_page_about_privacy_without_anybody_to_write_to(tmp_path: Path, settings: str) -> None:
    assert find(tmp_path, settings) == ["content/privacy.md:1 C516"]


@pytest.mark.parametrize("settings", [CONTACT, CONTACT.replace("redactie@voorbeeld.nl", "!ENV [CONTACT, '']")])
def test_who_names_a_contact_is_told_nothing(tmp_path: Path, settings: str) -> None:
    assert find(tmp_path, settings) == []


def test_who_took_over_our_page_has_something_to_fill_in(tmp_path: Path) -> None:
    ours = (PROJECT / "content/privacy.md").read_text("utf-8")
    assert EXAMPLE in ours
    assert find(tmp_path, CONTACT, ours) == ["content/privacy.md:1 C516"]


@pytest.mark.parametrize("site_url", ["''", "!ENV [SITE_URL, '']"])
def test_a_site_without_an_address_has_no_readers_to_promise_something(tmp_path: Path, site_url: str) -> None:
    write(tmp_path, f"site_url: {site_url}\n", "# Privacy\n")
    files = (tmp_path / "mkdocs.yml", tmp_path / "content")
    assert list(find_nobody_responsible(*files)) == []
    assert [tip.code for tip in find_nobody_responsible(*files, "https://x.test/")] == ["C516"]


@pytest.mark.parametrize("page", [None, b"\xff\xfe\xfa"])
def test_a_page_that_is_not_there_or_cannot_be_read_promises_nothing(tmp_path: Path, page: bytes | None) -> None:
    assert find(tmp_path, "", page) == []

"""What `casuskijker nieuw` puts below a list leaves all that stands there as its author wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from casuskijker.cli import main
from tests.loading.voorbeeldsite import write_site

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
ITEM = "- id: eerste\n  titel: Eerste\n"


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        ("# Onze bladen\r\n- id: eerste\r\n  titel: 'Eerste'\r\n", None),
        ("# Onze bladen\r\n- id: eerste\n  titel: Eerste", None),
        ("\ufeff" + ITEM, None),
        ("  - id: eerste\n    titel: Eerste\n\n\n", None),
        ("[]\n", ""),
        ("# Nog niets\n[\n]  # straks\n", "# Nog niets\n# straks\n"),
        ("# Nog niets\r\n---\r\n[ ]\r\n", "# Nog niets\r\n---\r\n\r\n"),
        ("# Nog niets\n", None),
    ],
)
def test_what_stands_in_a_list_stays_to_the_letter_when_something_comes_below_it(
    tmp_path: Path, before: str, kept: str | None
) -> None:
    root = write_site(tmp_path, {"site_config/bladen.yml": before})
    file = root / "site_config/bladen.yml"
    assert main(["nieuw", "blad", "En dan", "--map", str(root)]) == 0
    after = file.read_bytes().decode("utf-8")
    assert after.startswith(before if kept is None else kept)
    added = after.removeprefix(before if kept is None else kept)
    assert ("\r\n" in before) == ("\r\n" in added)
    assert added.count("\r\n") in {0, added.count("\n")}
    assert [each["id"] for each in yaml.safe_load(after)] == ["eerste", "en-dan"] if "eerste" in before else ["en-dan"]


@pytest.mark.parametrize("before", [ITEM.replace("eerste", "en-dan"), "- titel: Eerste\n  id: 'en-dan'\n"])
def test_an_id_that_the_list_has_is_seen_wherever_it_stands(tmp_path: Path, before: str, capsys: Capture) -> None:
    root = write_site(tmp_path, {"site_config/bladen.yml": before})
    assert main(["nieuw", "blad", "En dan", "--map", str(root)]) == 1
    assert "staat al 'en-dan'" in capsys.readouterr().err
    assert (root / "site_config/bladen.yml").read_text("utf-8") == before


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (b"[{id: eerste, titel: Eerste}]\n", "past geen nieuw onderdeel"),
        (b"- id: eerste\n...\n", "past geen nieuw onderdeel"),
        (b"~\n", "past geen nieuw onderdeel"),
        (b"eerste: {titel: Eerste}\n", "geen lijst die te lezen is"),
        (b"- id: eerste\n titel: Eerste\n", "geen lijst die te lezen is"),
        (b"- id: eerste\n  titel: caf\xe9\n", "geen lijst die te lezen is"),
    ],
)
def test_a_list_that_bears_no_item_below_it_is_left_as_it_is(
    tmp_path: Path, before: bytes, said: str, capsys: Capture
) -> None:
    root = write_site(tmp_path, {})
    file = root / "site_config/bladen.yml"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(before)
    assert main(["nieuw", "blad", "En dan", "--map", str(root)]) != 0
    assert said in capsys.readouterr().err
    assert file.read_bytes() == before

"""The ids that answers hang on: what was published once is missed, whatever became of the rest of the site."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casuskijker.domain.vaste_ids import VasteId, find_vaste_ids
from casuskijker.loading.ids.vaste_ids import Vastgelegd, format_vaste_ids, read_vaste_ids
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, change, load_site

LOCK = "site_config/vaste-ids.txt"
CASUS_FILE, KIJKRAAM_FILE, SCHALEN_FILE = "casussen/01-de-brief.md", "kijkramen/aandacht.md", "site_config/schalen.yml"
GESPREK = """\
---
titel: Praten
vorm: gesprek
omschrijving: Om over te praten.
invalshoeken:
  - {id: een, titel: Een, vervangt: [vroeger], vragen: [{id: nieuw, tekst: Wat zie je?, vervangt: [oud]}]}
---

Praat erover.
"""
PUBLISHED = """\
casus de-brief
casus de-brief eerste-actie
kijkraam aandacht
kijkraam aandacht eerst-kijken
kijkraam aandacht schaal=zichtbaarheid
schaal zichtbaarheid
schaal zichtbaarheid herkenbaar
schaal zichtbaarheid niet-te-zien
schaal zichtbaarheid nog-niet
schaal zichtbaarheid soms
"""
RENAMED = change(KIJKRAAM, "id: eerst-kijken", "id: eerst-zien\n        vervangt: [eerst-kijken]")
NO_FILE: str | None = None


def codes(root: Path, lock: str | bytes, **files: str | bytes | None) -> list[str]:
    """Return the codes of what is wrong with the site; `casus`, `kijkraam` and `schalen` go over its files."""
    paths = {"casus": CASUS_FILE, "kijkraam": KIJKRAAM_FILE, "schalen": SCHALEN_FILE}
    geladen = load_site(root, {LOCK: lock} | {paths[name]: text for name, text in files.items()})
    return [problem.code for problem in geladen.problems]


def read(root: Path, text: str | bytes) -> Vastgelegd | None:
    file = root / "ids.txt"
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "replace"))
    return read_vaste_ids(file, root=root, problems=[])


def test_a_site_without_a_list_has_nothing_to_check(tmp_path: Path) -> None:
    assert load_site(tmp_path, {CASUS_FILE: change(CASUS, "{#eerste-actie}", "{#iets-anders}")}).problems == ()


def test_the_ids_of_a_site_are_those_of_its_texts_and_of_the_schalen_they_use(tmp_path: Path) -> None:
    schalen = "ongebruikt:\n  naam: Zo\n  posities:\n    - {id: a, naam: a, groep: groei}\n"
    casus = (
        change(CASUS, "{#eerste-actie}", "{#eerste-actie vervangt=begin}") + "\n## Vervolg\n\n### Dan {#dan}\n\nX.\n"
    )
    files: dict[str, str | bytes | None] = {
        SCHALEN_FILE: schalen, CASUS_FILE: casus, "kijkramen/praten.md": GESPREK, LOCK: ""
    }  # fmt: skip
    found = find_vaste_ids(load_site(tmp_path, files).catalogus)
    extra = {
        "casus de-brief begin",
        "casus de-brief dan",
        "kijkraam praten",
        "kijkraam praten nieuw",
        "kijkraam praten oud",
    }
    themas = {"kijkraam praten thema=een", "kijkraam praten thema=vroeger"}
    assert {str(each) for each in found} == {*PUBLISHED.splitlines(), *extra, *themas}


def test_with_an_empty_list_nothing_is_online_yet(tmp_path: Path) -> None:
    assert codes(tmp_path, "# Nog niets.\n") == []


def test_everything_in_its_place_is_in_order(tmp_path: Path) -> None:
    assert codes(tmp_path, PUBLISHED) == []


def test_a_new_name_may_take_over_but_not_lose_what_it_took_over(tmp_path: Path) -> None:
    both = PUBLISHED + "kijkraam aandacht eerst-zien\n"
    assert codes(tmp_path, PUBLISHED, kijkraam=RENAMED) == ["C503"]
    assert codes(tmp_path, both, kijkraam=RENAMED) == []
    again = RENAMED.replace("id: eerst-zien", "id: derde").replace("[eerst-kijken]", "[eerst-zien]")
    assert codes(tmp_path, both + "kijkraam aandacht derde\n", kijkraam=again) == ["C305"]
    carried = again.replace("[eerst-zien]", "[eerst-zien, eerst-kijken]")
    assert codes(tmp_path, both + "kijkraam aandacht derde\n", kijkraam=carried) == []


def test_a_question_takes_over_too(tmp_path: Path) -> None:
    casus = change(CASUS, "{#eerste-actie}", "{#begin vervangt=eerste-actie}")
    assert codes(tmp_path, PUBLISHED + "casus de-brief begin\n", casus=casus) == []
    assert codes(tmp_path, PUBLISHED + "kijkraam praten weg\n") == ["C307"]
    assert codes(tmp_path / "b", PUBLISHED, casus=change(CASUS, "{#eerste-actie}", "{#begin}")) == ["C306"]


PRATEN = """\
kijkraam praten
kijkraam praten nieuw
kijkraam praten oud
kijkraam praten thema=een
kijkraam praten thema=vroeger
"""


def check_praten(root: Path, lock: str, *change_of: str) -> list[tuple[str, str, str | None]]:
    """Return where, what and what is perhaps meant for a site with a gesprek, changed from one text to another."""
    praten = change(GESPREK, *change_of) if change_of else GESPREK
    geladen = load_site(root, {LOCK: PUBLISHED + lock, "kijkramen/praten.md": praten})
    return [(str(problem.place), problem.code, problem.near) for problem in geladen.problems]


def test_a_theme_that_is_gone_is_missed_unless_another_takes_it_over(tmp_path: Path) -> None:
    assert check_praten(tmp_path, PRATEN) == []
    gone = check_praten(tmp_path / "b", PRATEN, "id: een", "id: eens")
    assert gone == [("kijkramen/praten.md:6", "C312", "eens")]
    taken = change(GESPREK, "id: een, titel: Een, vervangt: [", "id: x, titel: Een, vervangt: [een, ")
    assert check_praten(tmp_path / "c", PRATEN, GESPREK, taken)[0][1] == "C503"
    forgotten = check_praten(tmp_path / "d", PRATEN, "vervangt: [vroeger], ", "")
    assert forgotten == [("kijkramen/praten.md:1", "C312", None)]
    given_up = PRATEN.replace("kijkraam praten thema=vroeger", "vervallen kijkraam praten thema=vroeger")
    assert check_praten(tmp_path / "e", given_up, "vervangt: [vroeger], ", "") == []


def test_a_theme_and_a_question_of_one_name_are_not_taken_for_each_other(tmp_path: Path) -> None:
    lock = PRATEN.replace("thema=een", "thema=nieuw")
    assert check_praten(tmp_path, lock) == [("kijkramen/praten.md:1", "C312", None)]
    lock = PRATEN + "kijkraam praten een\n"
    assert check_praten(tmp_path / "b", lock) == [("kijkramen/praten.md:1", "C305", None)]


def test_of_a_checklist_the_invalshoeken_are_nothing_that_answers_hang_on(tmp_path: Path) -> None:
    assert codes(tmp_path, PUBLISHED, kijkraam=change(KIJKRAAM, "id: kijken", "id: anders")) == []


@pytest.mark.parametrize("id_line", ["casus de-brief weg", "kijkraam aandacht weg", "schaal zichtbaarheid weg"])
def test_a_part_that_is_given_up_is_not_missed(tmp_path: Path, id_line: str) -> None:
    assert len(codes(tmp_path, PUBLISHED + id_line)) == 1
    assert codes(tmp_path / "b", f"{PUBLISHED}vervallen {id_line}") == []
    assert codes(tmp_path / "c", f"{PUBLISHED}{id_line}\nvervallen {id_line}\n{id_line}") == []


def test_a_whole_that_is_given_up_takes_its_parts_along_and_one_that_is_gone_is_named_once(tmp_path: Path) -> None:
    parts = "kijkraam weg\nkijkraam weg a\nkijkraam weg b\n"
    assert codes(tmp_path, PUBLISHED + parts) == ["C307"]
    assert codes(tmp_path / "b", f"{PUBLISHED}vervallen {parts}") == []
    assert codes(tmp_path / "c", PUBLISHED + parts.replace("kijkraam weg\n", "")) == ["C307"]


def test_what_is_given_up_does_not_come_back_by_mistake(tmp_path: Path) -> None:
    assert codes(tmp_path, PUBLISHED.replace("casus de-brief\n", "vervallen casus de-brief\n")) == ["C310"]


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"casus": CASUS.replace("[bewoner]", "[onbekend]")}, "C103"),
        ({"kijkraam": KIJKRAAM.replace("titel: Eerst kijken", "")}, "C101"),
        ({"kijkraam": b"\xff"}, "C002"),
        ({"schalen": "zichtbaarheid: {naam: [a]}"}, "C109"),
        ({"schalen": "a: ["}, "C011"),
    ],
)
def test_what_cannot_be_read_is_not_called_gone(tmp_path: Path, files: dict[str, str | bytes], code: str) -> None:
    found = codes(tmp_path, PUBLISHED + "casus de-brief weg\nschaal elders x\nschaal elders\n", **files)
    assert code in found
    gone = {"casus": "C306", "schalen": "C308"}
    assert not {gone.get(name) for name in files} & set(found)
    assert found.count("C307") == ("a: [" not in files.values())


def test_a_list_that_is_no_text_is_told_and_then_nothing_is_called_gone(tmp_path: Path) -> None:
    assert codes(tmp_path, b"\xff") == ["C002"]


def test_without_the_folder_of_casussen_only_that_is_said(tmp_path: Path) -> None:
    assert codes(tmp_path, PUBLISHED, casus=NO_FILE) == ["C017"]


def test_the_place_is_the_line_of_what_is_perhaps_meant(tmp_path: Path) -> None:
    text = change(KIJKRAAM, "id: eerst-kijken", "id: eerst-kijke")
    (problem,) = load_site(tmp_path, {LOCK: PUBLISHED, KIJKRAAM_FILE: text}).problems
    assert (str(problem.place), problem.near) == ("kijkramen/aandacht.md:8", "eerst-kijke")
    assert "site_config/vaste-ids.txt:4" in problem.remedy


@pytest.mark.parametrize(
    "line",
    [
        "casus", "vervallen", "vervallen vervallen casus a", "casus A", "casus a b c", "casus a b=c", "a b",
        "kijkraam a schaal=", "schaal=b", "kijkraam a schaal=b=c", "kijkraam a thema=",
        "kijkraam a thema=schaal=b", "casus a #b", "<<<<<<< HEAD", "=======",
    ],
)  # fmt: skip
def test_a_line_that_is_no_id_is_told_with_its_number(tmp_path: Path, line: str) -> None:
    geladen = load_site(tmp_path, {LOCK: f"# uitleg\n\n{line}\n"})
    assert [(str(each.place), each.code) for each in geladen.problems] == [("site_config/vaste-ids.txt:3", "C311")]


def test_comments_order_spaces_and_line_ends_do_not_matter(tmp_path: Path) -> None:
    text = "\ufeff  # uitleg\r\n  casus   b  c \r\ncasus a\r\ncasus a"
    vastgelegd = read(tmp_path, text)
    assert vastgelegd
    assert list(map(str, vastgelegd.places)) == ["casus b c", "casus a"]
    assert format_vaste_ids(vastgelegd, []).endswith("\n\ncasus a\ncasus b c\n")


words = st.sampled_from(["casus", "kijkraam", "schaal", "vervallen", "a", "de-brief", "aandacht", "schaal=a", "#", "É"])
lines = st.lists(st.lists(words, max_size=5).map(" ".join) | st.text(max_size=20), max_size=8).map("\n".join)
quick = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(content=lines.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=60))
def test_no_list_makes_loading_raise(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert all(str(problem) for problem in load_site(Path(folder), {LOCK: content}).problems)


ids = st.builds(
    VasteId,
    st.sampled_from(["casus", "kijkraam", "schaal"]),
    st.from_regex(r"[a-z0-9]{1,3}", fullmatch=True),
    st.from_regex(r"((schaal=|thema=)?[a-z0-9]{1,3}(-[a-z]{1,3})?)?", fullmatch=True),
)


@quick
@given(found=st.sets(ids), given_up=st.sets(ids), more=st.sets(ids))
def test_the_list_keeps_all_that_was_in_it(found: set[VasteId], given_up: set[VasteId], more: set[VasteId]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = format_vaste_ids(Vastgelegd(vervallen=given_up), found | given_up)
        vastgelegd = read(Path(folder), text)
        assert vastgelegd
        assert (set(vastgelegd.places), vastgelegd.vervallen) == (found | given_up, given_up)
        again = read(Path(folder), format_vaste_ids(vastgelegd, more))
    assert again
    assert (set(again.places), again.vervallen) == (found | given_up | more, given_up)

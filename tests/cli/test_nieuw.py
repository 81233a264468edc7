"""`casuskijker nieuw`: a file that explains itself, and passes the check once it is filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml

from casuskijker.cli import main
from casuskijker.loading import load_catalogus, read_bronmappen
from casuskijker.loading.text.casus import CASUS_FIELDS
from casuskijker.loading.text.kijkraam import INGREDIENT_FIELDS, INVALSHOEK_FIELDS, KIJKRAAM_FIELDS
from casuskijker.loading.text.verhalenles import VERHALENLES_FIELDS
from casuskijker.loading.text.werkvorm import (
    GROEP_FIELDS,
    ROL_FIELDS,
    SCHRIJFVELD_FIELDS,
    WERKSTAP_FIELDS,
    WERKVORM_FIELDS,
)
from tests.loading.voorbeeldsite import CASUS, WOORDENLIJST, change, write_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading.reading.fields import Field

Capture = pytest.CaptureFixture[str]


def make(root: Path, soort: str, titel: str) -> Path:
    """Make a file and return it."""
    before = {*root.rglob("*.md")}
    assert main(["nieuw", soort, titel, "--map", str(root)]) == 0
    (file,) = {*root.rglob("*.md")} - before
    return file


def find_problems(root: Path) -> list[tuple[str, str]]:
    return [(str(problem.place), problem.code) for problem in load_catalogus(read_bronmappen(root)).problems]


def fill_in(file: Path) -> None:
    """Fill in what a new file leaves open, as an author would."""
    text = file.read_text("utf-8")
    text = text.replace("actoren: [VUL IN]", "actoren: [bewoner]").replace(
        "sleutelwoorden: [VUL IN]", "sleutelwoorden: [schulden]"
    )
    file.write_text(text.replace("VUL IN", "Ik zie"), "utf-8")


@pytest.mark.parametrize(
    ("soort", "path"),
    [
        ("casus", "casussen/02-wat-nu.md"),
        ("kijkraam", "kijkramen/wat-nu.md"),
        ("werkvorm", "site_config/werkvormen/wat-nu.md"),
    ],
)
def test_every_place_to_fill_in_is_an_error_until_it_is(tmp_path: Path, soort: str, path: str) -> None:
    file = make(write_site(tmp_path), soort, "Wat nu?")
    lines = file.read_text("utf-8").splitlines()
    assert file == tmp_path / path
    expected = [(f"{path}:{number}", "C020") for number, line in enumerate(lines, start=1) if "VUL IN" in line]
    assert len(expected) > 5
    assert find_problems(tmp_path) == expected
    fill_in(file)
    assert find_problems(tmp_path) == []


def test_a_new_les_is_right_once_it_is_filled_in(tmp_path: Path) -> None:
    mat = change(change(CASUS, "nummer: 1\n", ""), "De brief", "De mat")
    file = make(write_site(tmp_path, {"casussen/02-de-mat.md": mat}), "les", "Twee deuren")
    assert file == tmp_path / "site_config/lessen/twee-deuren.md"
    assert {code for _, code in find_problems(tmp_path)} == {"C020"}
    file.write_text(change(file.read_text("utf-8"), "[de-brief, VUL IN]", "[de-brief, de-mat]"), "utf-8")
    fill_in(file)
    assert find_problems(tmp_path) == []
    (les,) = load_catalogus(read_bronmappen(tmp_path)).catalogus.verhalenlessen
    assert (les.titel, les.les.minuten) == ("Twee deuren", 45)


def test_a_filled_in_casus_is_what_its_author_made(tmp_path: Path) -> None:
    fill_in(make(write_site(tmp_path), "casus", "Wat nu?"))
    casus = load_catalogus(read_bronmappen(tmp_path)).catalogus.casussen[1]
    assert (casus.titel, casus.nummer, casus.slug) == ("Wat nu?", 2, "wat-nu")
    assert [vraag.id for vraag in casus.verdiepingsvragen] == ["wat-doe-je", "hoe-kijk-je"]
    assert "<!--" not in casus.tekst


@pytest.mark.parametrize(
    ("soort", "fields"),
    [
        ("casus", CASUS_FIELDS),
        ("kijkraam", KIJKRAAM_FIELDS + INVALSHOEK_FIELDS + INGREDIENT_FIELDS),
        ("les", VERHALENLES_FIELDS),
        ("werkvorm", WERKVORM_FIELDS + GROEP_FIELDS + ROL_FIELDS + WERKSTAP_FIELDS + SCHRIJFVELD_FIELDS),
    ],
)
def test_every_field_has_a_line_with_an_explanation_above(
    tmp_path: Path, soort: str, fields: tuple[Field, ...]
) -> None:
    text = make(write_site(tmp_path), soort, "Wat nu?").read_text("utf-8")
    names = [field.name for field in fields]
    keys = {line.lstrip(" #-").partition(":")[0] for line in text.splitlines() if ":" in line}
    assert [name for name in names if name not in keys] == []


def test_what_a_new_casus_offers_is_there_once_its_hash_is_gone(tmp_path: Path) -> None:
    file = make(write_site(tmp_path), "casus", "Wat nu?")
    fill_in(file)
    offered = re.sub(r"^# (?=(deel|kijkramen|bron|literatuur): )", "", file.read_text("utf-8"), flags=re.MULTILINE)
    file.write_text(offered, "utf-8")
    assert find_problems(tmp_path) == []
    casus = load_catalogus(read_bronmappen(tmp_path)).catalogus.casussen[1]
    assert (casus.deel, casus.kijkramen, casus.bron, casus.literatuur) == (
        "thuis",
        ("aandacht",),
        "bundel",
        ("bundel",),
    )


def test_a_site_without_lists_gets_words_that_say_what_belongs_there(tmp_path: Path) -> None:
    text = make(tmp_path, "casus", "Wat nu?").read_text("utf-8")
    assert "# deel: id-van-het-deel\n" in text
    assert "# kijkramen: [naam-van-het-kijkraam]\n" in text


def test_a_new_casus_does_not_promise_that_what_is_for_the_docent_is_secret(tmp_path: Path) -> None:
    text = make(tmp_path, "casus", "Wat nu?").read_text("utf-8")
    assert "is niet geheim: wie het adres kent" in text.partition("## Voor de docent")[2]


@pytest.mark.parametrize(
    "titel", ["Wie helpt? Een gezin: deel 1", 'Zij zegt: "nee"', "C:\\brieven", "{#x} & *y*", "$titel", "2019"]
)
@pytest.mark.parametrize("soort", ["casus", "kijkraam"])
def test_any_title_arrives_as_it_was_typed(tmp_path: Path, soort: str, titel: str) -> None:
    file = make(write_site(tmp_path), soort, f"  {titel}\n")
    front_matter = file.read_text("utf-8").split("---\n")[1]
    assert yaml.safe_load(front_matter)["titel"] == titel


def test_the_number_is_the_next_that_is_free_also_beside_broken_files(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {
        "casussen/07-x.md": "---\ntitel: [\n---\n",
        "casussen/y.md": change(CASUS, "nummer: 1\n", "nummer:  12 # later\n"),
        "casussen/z.md": b"\xff",
    }
    assert make(write_site(tmp_path, files), "casus", "Wat nu?").name == "13-wat-nu.md"


def test_the_first_casus_of_a_site_is_number_one(tmp_path: Path) -> None:
    file = make(tmp_path, "casus", "Wat nu?")
    assert file == tmp_path / "casussen" / "01-wat-nu.md"


def test_in_a_folder_of_a_site_it_is_said_where_the_site_is(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Klein")
    (tmp_path / "casussen").mkdir()
    monkeypatch.chdir(tmp_path / "casussen")
    assert main(["nieuw", "casus", "Wat nu?"]) == 2
    assert "Deze map hoort bij een site. Ga naar de map '..', of zet erachter: --map .." in capsys.readouterr().err
    assert list((tmp_path / "casussen").iterdir()) == []


def test_other_folders_of_a_site_are_respected(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("plugins: [casuskijker: {kijkramen: brillen, bronnen: a/boeken.yml}]")
    file = make(tmp_path, "kijkraam", "Rust")
    assert file == tmp_path / "brillen" / "rust.md"
    assert make(tmp_path, "kijkraam", "Kijkraam Gastvrijheid").name == "gastvrijheid.md"
    assert "(a/boeken.yml)" in file.read_text("utf-8")


@pytest.mark.parametrize(("soort", "titel"), [("casus", "De brief"), ("casus", "de BRIEF!"), ("kijkraam", "Aandacht")])
def test_a_page_that_is_there_is_never_overwritten(tmp_path: Path, capsys: Capture, soort: str, titel: str) -> None:
    write_site(tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*.md")}
    assert main(["nieuw", soort, titel, "--map", str(tmp_path)]) == 1
    assert {file: file.read_bytes() for file in tmp_path.rglob("*.md")} == before
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("Er is al zo'n bestand: ")


@pytest.mark.parametrize("titel", ["", "  ", "?!", "index", "a\x1bb", "\udcff b"])
def test_a_title_that_gives_no_file_name_is_wrong_use(tmp_path: Path, capsys: Capture, titel: str) -> None:
    assert main(["nieuw", "casus", titel, "--map", str(tmp_path)]) == 2
    assert "is geen bestandsnaam te maken" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_title_that_is_too_long_for_a_file_name_is_said_to_be_so(tmp_path: Path, capsys: Capture) -> None:
    assert main(["nieuw", "casus", "x" * 300, "--map", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("Deze titel is te lang voor een bestandsnaam. Kies een kortere; ")
    assert list(tmp_path.iterdir()) == []
    assert make(tmp_path, "casus", "x" * 120).is_file()


def test_what_is_no_file_beside_the_casussen_does_not_count(tmp_path: Path) -> None:
    folder = write_site(tmp_path) / "casussen"
    (folder / "08-map.md").mkdir()
    (folder / "09-weg.md").symlink_to("nergens.md")
    assert make(tmp_path, "casus", "Wat nu?").name == "02-wat-nu.md"


def test_a_file_where_the_folder_belongs_stays_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    (tmp_path / "kijkramen").write_text("mijn lijstje")
    monkeypatch.chdir(tmp_path)
    assert main(["nieuw", "kijkraam", "Rust"]) == 2
    sentence = "kijkramen is een bestand, en hier hoort een map. Geef het een andere naam.\n"
    assert capsys.readouterr().err == sentence
    assert (tmp_path / "kijkramen").read_text() == "mijn lijstje"


def test_it_says_where_the_file_is_and_what_to_do_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    (tmp_path / "site_config").mkdir()
    (tmp_path / "site_config" / "woordenlijst.yml").write_text(WOORDENLIJST)
    monkeypatch.chdir(tmp_path)
    assert main(["nieuw", "casus", "Wat nu?"]) == 0
    assert capsys.readouterr().out == (
        "Gemaakt: casussen/01-wat-nu.md\n"
        "Open het, vul in wat er achter VUL IN staat, en typ daarna: casuskijker check\n"
        "Is het af, dan zie je de pagina met casuskijker serve op: http://127.0.0.1:8000/casussen/wat-nu/\n"
    )
    assert main(["nieuw", "casus", "Wat dan?", "--map", "site_config/.."]) == 0
    assert "casuskijker check site_config/..\n" in capsys.readouterr().out


@pytest.mark.parametrize(("settings", "address"), [
    ("site_url: https://a.example/sub/pad/", "http://127.0.0.1:8000/sub/pad/casussen/wat-nu/"),
    ("dev_addr: 127.0.0.1:8123\nuse_directory_urls: false", "http://127.0.0.1:8123/casussen/wat-nu.html"),
])  # fmt: skip
def test_it_says_where_the_page_will_be(tmp_path: Path, capsys: Capture, settings: str, address: str) -> None:
    root = write_site(tmp_path, {"mkdocs.yml": f"site_name: A\nplugins: [casuskijker]\n{settings}\n"})
    assert main(["nieuw", "casus", "Wat nu?", "--map", str(root)]) == 0
    assert capsys.readouterr().out.endswith(f" op: {address}\n")


@pytest.mark.parametrize("naam", ["de-brief", "aandacht"])
def test_a_plain_telling_begins_with_the_ids_of_the_text_beside_it(tmp_path: Path, capsys: Capture, naam: str) -> None:
    vervolg = "Gaat het? {#later na=val}\n\n## Vervolg\n\n### De val {#val}\n\nZe valt.\n"
    casus = CASUS.replace("bron: bundel", "bron: bundel\nlet_op: Gaat over vallen.") + f"2. {vervolg}"
    root = write_site(tmp_path, {"casussen/01-de-brief.md": casus})
    assert main(["nieuw", "eenvoudig", naam, "--map", str(root)]) == 0
    (file,) = root.rglob("*.eenvoudig.md")
    assert {code for _, code in find_problems(root)} == {"C020"}
    fill_in(file)
    assert find_problems(root) == []
    told = load_catalogus(read_bronmappen(root)).catalogus
    assert [*told.eenvoudige_casus_by_slug, *told.eenvoudig_kijkraam_by_slug] == [naam]
    assert main(["nieuw", "eenvoudig", naam, "--map", str(root)]) == 1
    assert "Dat blijft zoals het is." in capsys.readouterr().err


def test_a_plain_telling_of_a_gesprek_begins_with_its_questions(tmp_path: Path) -> None:
    gesprek = (
        "---\ntitel: Praten\nvorm: gesprek\nomschrijving: Praat.\ninvalshoeken:\n  - id: begin\n    titel: Het begin\n"
        "    vragen:\n      - {id: waarom, tekst: 'Waarom: dat?'}\n---\n\nPraat.\n"
    )
    root = write_site(tmp_path, {"kijkramen/praten.md": gesprek})
    assert main(["nieuw", "eenvoudig", "praten", "--map", str(root)]) == 0
    (file,) = root.rglob("*.eenvoudig.md")
    fill_in(file)
    assert find_problems(root) == []


def test_there_is_no_plain_telling_of_nothing(tmp_path: Path, capsys: Capture) -> None:
    root = write_site(tmp_path)
    assert main(["nieuw", "eenvoudig", "weg", "--map", str(root)]) == 2
    assert "Er is geen casus of kijkraam 'weg'." in capsys.readouterr().err


@pytest.mark.parametrize(("soort", "path"), [("tweeluik", "naast-elkaar.yml"), ("blad", "bladen.yml")])
def test_what_goes_into_a_list_comes_below_what_stands_there(
    tmp_path: Path, capsys: Capture, soort: str, path: str
) -> None:
    second = CASUS.replace("nummer: 1", "nummer: 2")
    root = write_site(tmp_path, {"casussen/02-de-sleutel.md": second})
    file = root / "site_config" / path
    for titel in ("Wat nu?", "En dan"):
        assert main(["nieuw", soort, titel, "--map", str(root)]) == 0
    assert {code for _, code in find_problems(root)} == {"C020"}
    fill_in(file)
    assert find_problems(root) == []
    catalogus = load_catalogus(read_bronmappen(root)).catalogus
    assert [*catalogus.tweeluik_by_id, *catalogus.invulblad_by_id] == ["wat-nu", "en-dan"]
    before = file.read_text("utf-8")
    assert main(["nieuw", soort, "En dan", "--map", str(root)]) == 1
    assert "staat al 'en-dan'" in capsys.readouterr().err
    assert file.read_text("utf-8") == before


def test_what_is_to_be_typed_after_it_names_a_folder_with_a_space_as_one_word(tmp_path: Path, capsys: Capture) -> None:
    site = write_site(tmp_path / "onze casussen")
    assert main(["nieuw", "casus", "Een jas", "--map", str(site)]) == 0
    assert f'typ daarna: casuskijker check "{site}"\n' in capsys.readouterr().out

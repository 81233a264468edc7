"""The whole of a site: what ends in the catalogus, in which order, and what an error takes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.casus import Casus, Verdiepingsvraag
from casuskijker.domain.kijkraam import DEFAULT_SCHAAL
from casuskijker.loading import Bronmappen, find_beside, load_catalogus
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, LISTS, WOORDENLIJST, change, load_site, write_site

if TYPE_CHECKING:
    from pathlib import Path


def test_a_casus_holds_what_its_file_says(tmp_path: Path) -> None:
    geladen = load_site(tmp_path)
    assert geladen.problems == ()
    assert geladen.catalogus.casussen == (
        Casus(
            slug="de-brief",
            titel="De brief",
            omschrijving="Een vrouw opent haar post niet.",
            actoren=("bewoner",),
            sleutelwoorden=("schulden",),
            tekst="Er ligt een brief op de mat.",
            path="casussen/01-de-brief.md",
            nummer=1,
            deel="thuis",
            kijkramen=("aandacht",),
            bron="bundel",
            verdiepingsvragen=(
                Verdiepingsvraag(id="eerste-actie", tekst="Wat doe je als eerste?", leerstijl="doener"),
            ),
        ),
    )


def test_casussen_come_by_number_and_kijkramen_by_file_name(tmp_path: Path) -> None:
    files = {
        "casussen/zonder.md": change(CASUS, "nummer: 1\n", ""),
        "casussen/09-eerst.md": change(CASUS, "nummer: 1\n", "nummer: 0005\n"),
        "kijkramen/2-aanwezig.md": KIJKRAAM,
    }
    catalogus = load_site(tmp_path, files).catalogus
    assert [(casus.slug, casus.nummer) for casus in catalogus.casussen] == [
        ("de-brief", 1),
        ("eerst", 5),
        ("zonder", None),
    ]
    assert [kijkraam.slug for kijkraam in catalogus.kijkramen] == ["aanwezig", "aandacht"]


def test_only_the_woordenlijst_and_casussen_must_be_there(tmp_path: Path) -> None:
    plain = change(change(CASUS, "kijkramen: [aandacht]\n", ""), "bron: bundel\n", "")
    files: dict[str, str | None] = {
        "casussen/01-de-brief.md": plain,
        "kijkramen/aandacht.md": None,
        "site_config/bronnen.yml": None,
        "content/index.md": None,
    }
    geladen = load_site(tmp_path, files)
    assert geladen.problems == ()
    assert geladen.catalogus.schalen == {"zichtbaarheid": DEFAULT_SCHAAL}
    assert geladen.catalogus.casussen[0].verdiepingsvragen[0].herkomst == "redactie"


def test_empty_lists_are_no_error(tmp_path: Path) -> None:
    names = ("schalen", "begrippen")
    geladen = load_site(tmp_path, {f"site_config/{name}.yml": "# nog niets\n" for name in names})
    assert geladen.problems == ()


@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_cannot_be_read_is_one_problem_and_not_fifty(tmp_path: Path, name: str) -> None:
    geladen = load_site(tmp_path, {f"site_config/{name}.yml": "- [\n"})
    assert [problem.place.path for problem in geladen.problems] == [f"site_config/{name}.yml"]


@pytest.mark.parametrize("name", ["woordenlijst", "bronnen", "schalen"])
def test_a_list_of_the_wrong_form_is_one_problem_and_not_fifty(tmp_path: Path, name: str) -> None:
    geladen = load_site(tmp_path, {f"site_config/{name}.yml": "- een\n- twee\n"})
    assert [problem.code for problem in geladen.problems] == ["C015"]


def test_what_has_an_error_stays_out_and_the_rest_lets_go_of_it(tmp_path: Path) -> None:
    begrippen = "- {naam: nabij, uitleg: Er zijn., bron: bundel, zie_ook: [ver]}\n- {naam: ver, uitleg: [a]}\n"
    files = {
        "kijkramen/aandacht.md": change(KIJKRAAM, "omschrijving: Kijk hoe iemand aandacht geeft.\n", ""),
        "kijkramen/rust.md": change(KIJKRAAM, "invalshoeken:", "bron: bundel\ninvalshoeken:"),
        "site_config/bronnen.yml": "bundel:\n  type: book\n",
        "site_config/begrippen.yml": begrippen,
    }
    geladen = load_site(tmp_path, files)
    catalogus = geladen.catalogus
    assert [(problem.place.path, problem.code) for problem in geladen.problems] == [
        ("kijkramen/aandacht.md", "C101"),
        ("site_config/begrippen.yml", "C109"),
        ("site_config/bronnen.yml", "C101"),
    ]
    assert [(casus.kijkramen, casus.bron) for casus in catalogus.casussen] == [((), None)]
    assert [(kijkraam.slug, kijkraam.bron) for kijkraam in catalogus.kijkramen] == [("rust", None)]
    assert [(begrip.naam, begrip.bron, begrip.zie_ook) for begrip in catalogus.begrippen] == [("nabij", None, ())]


def test_without_a_woordenlijst_casussen_keep_no_names_that_lead_nowhere(tmp_path: Path) -> None:
    casus = load_site(tmp_path, {"site_config/woordenlijst.yml": None}).catalogus.casussen[0]
    assert (casus.actoren, casus.sleutelwoorden, casus.deel) == ((), (), None)


def test_a_term_with_something_wrong_is_still_a_known_name(tmp_path: Path) -> None:
    words = change(WOORDENLIJST, "{naam: bewoner,", "{naam: bewoner, uitlg: Woont hier.,")
    geladen = load_site(tmp_path, {"site_config/woordenlijst.yml": words})
    assert [problem.code for problem in geladen.problems] == ["C102"]
    assert geladen.catalogus.casussen[0].actoren == ("bewoner",)


def test_a_term_or_deel_without_a_name_is_left_out(tmp_path: Path) -> None:
    words = WOORDENLIJST + "  - {ook: [iets]}\n"
    words = change(words, "  - {id: thuis, naam: Thuis}\n", "  - {id: thuis, naam: Thuis}\n  - {naam: Balie}\n")
    catalogus = load_site(tmp_path, {"site_config/woordenlijst.yml": words}).catalogus
    assert [deel.id for deel in catalogus.woordenlijst.delen] == ["thuis"]
    assert [term.naam for term in catalogus.woordenlijst.sleutelwoorden.items] == ["schulden", "wonen"]


def test_a_site_can_be_an_empty_folder(tmp_path: Path) -> None:
    geladen = load_catalogus(Bronmappen.default(tmp_path))
    assert [problem.code for problem in geladen.problems] == ["C017", "C018"]
    assert geladen.catalogus.casussen == ()


def test_files_that_editors_and_systems_leave_behind_are_no_casussen(tmp_path: Path) -> None:
    names = (".01-de-brief.md.swp", "._01-de-brief.md", "01-de-brief.md~", "notities.txt")
    assert load_site(tmp_path, {f"casussen/{name}": b"\x00" for name in names}).problems == ()


@pytest.mark.parametrize(
    "name", ["brief.md.txt", "brief.MD", "brief.md.bak", "brief.markdown", "later/02-brief.md", "later/brief.Md.orig"]
)
def test_what_looks_like_a_text_but_is_not_read_is_told_and_never_published(tmp_path: Path, name: str) -> None:
    bronmappen = Bronmappen.default(write_site(tmp_path, {f"casussen/{name}": "x", "casussen/deur.jpg": b"x"}))
    codes = [(problem.code, problem.place.path) for problem in load_catalogus(bronmappen).problems]
    assert codes == [("C407", f"casussen/{name}")]
    assert [bestand.address for bestand in find_beside(bronmappen)] == ["casussen/deur.jpg"]


def test_the_problems_come_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    broken = CASUS.replace("[bewoner]", "[x]").replace("[schulden]", "[y]").replace("titel: De brief", "titel:")
    write_site(tmp_path, {"casussen/02-b.md": broken, "casussen/01-de-brief.md": broken, "kijkramen/a.md": "x"})
    places = [problem.place for problem in load_catalogus(Bronmappen.default(tmp_path)).problems]
    assert places == sorted(places)
    assert len(places) == 8

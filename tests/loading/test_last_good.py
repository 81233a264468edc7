"""A text that breaks while its author works on it is shown as it was; the rest is as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.loading import restore_broken
from tests.loading.voorbeeldsite import CASUS, KIJKRAAM, WERKVORM, load_site

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from casuskijker.domain.catalogus import Catalogus

DEUR = CASUS.replace("De brief", "De deur").replace("nummer: 1", "nummer: 2")
BROKEN = CASUS.replace("[bewoner]", "[bewonr]").replace("De brief", "De krant")
EENVOUDIG = "---\ntitel: De post\nomschrijving: Ze leest haar post niet.\n---\n\nEr ligt post.\n"
BROKEN_KIJKRAAM = KIJKRAAM.replace("id: eerst-kijken", "id: Eerst kijken!")


def show(folder: Path, files: Mapping[str, str | bytes | None]) -> Catalogus:
    """Return what is shown after these changes of a site in which nothing was wrong."""
    earlier = load_site(folder / "eerst", {}).catalogus
    return restore_broken(load_site(folder / "nu", files), earlier)


def titels(catalogus: Catalogus) -> list[str]:
    return [casus.titel for casus in catalogus.casussen]


def test_without_errors_everything_is_new(tmp_path: Path) -> None:
    assert titels(show(tmp_path, {"casussen/01-de-brief.md": DEUR})) == ["De deur"]


def test_a_casus_with_an_error_is_as_it_was_and_another_is_new(tmp_path: Path) -> None:
    catalogus = show(tmp_path, {"casussen/01-de-brief.md": BROKEN, "casussen/02-de-deur.md": DEUR})
    assert titels(catalogus) == ["De brief", "De deur"]
    assert catalogus.casussen[0].kijkramen == ("aandacht",)


def test_a_kijkraam_with_an_error_is_as_it_was(tmp_path: Path) -> None:
    catalogus = show(tmp_path, {"kijkramen/aandacht.md": BROKEN_KIJKRAAM, "casussen/02-de-deur.md": DEUR})
    assert [raam.slug for raam in catalogus.kijkramen] == ["aandacht"]
    assert titels(catalogus) == ["De brief", "De deur"]


def test_a_werkvorm_with_an_error_is_as_it_was(tmp_path: Path) -> None:
    path = "site_config/werkvormen/doorvragen.md"
    earlier = load_site(tmp_path / "eerst", {path: WERKVORM}).catalogus
    broken = load_site(tmp_path / "nu", {path: WERKVORM.replace("[30]", "[31]")})
    assert broken.catalogus.werkvormen == ()
    assert [werkvorm.slug for werkvorm in restore_broken(broken, earlier).werkvormen] == ["doorvragen"]


def test_a_plain_telling_with_an_error_is_as_it_was(tmp_path: Path) -> None:
    paths = ("casussen/01-de-brief.eenvoudig.md", "kijkramen/aandacht.eenvoudig.md")
    texts = (EENVOUDIG, KIJKRAAM.replace("Kijkraam Aandacht", "Kijken"))
    earlier = load_site(tmp_path / "eerst", dict(zip(paths, texts, strict=True))).catalogus
    shown = restore_broken(load_site(tmp_path / "nu", dict.fromkeys(paths, "Kapot.")), earlier)
    assert shown.eenvoudige_casus_by_slug["de-brief"].titel == "De post"
    assert shown.eenvoudig_kijkraam_by_slug["aandacht"].titel == "Kijken"


def test_a_new_casus_with_an_error_is_not_there_yet(tmp_path: Path) -> None:
    assert titels(show(tmp_path, {"casussen/02-de-deur.md": BROKEN})) == ["De brief"]


def test_a_casus_that_is_gone_stays_gone_while_another_has_an_error(tmp_path: Path) -> None:
    files = {"casussen/01-de-brief.md": None, "casussen/02-de-deur.md": BROKEN}
    assert titels(show(tmp_path, files)) == []


def test_with_an_error_in_a_list_everything_stays_as_it_was(tmp_path: Path) -> None:
    files = {"site_config/woordenlijst.yml": "actoren: [", "casussen/02-de-deur.md": DEUR}
    assert titels(show(tmp_path, files)) == ["De brief"]

"""What others made, with its licence."""

from __future__ import annotations

import json

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.catalogus import Catalogus
from casuskijker.domain.licentie import Licentie
from casuskijker.domain.site import Site
from casuskijker.rendering.assets import FOLDER, collect_assets
from casuskijker.rendering.environment import THEME
from casuskijker.rendering.licenties import render_licenties


def test_every_package_that_readers_load_is_on_the_page_with_the_text_of_its_licence() -> None:
    text = render_licenties(Site(Catalogus())).inhoud
    pakketten = json.loads((THEME / "pakketten" / "pakketten.json").read_text("utf-8"))
    assert pakketten
    for pakket in pakketten:
        assert f">{pakket['naam']}</a> {pakket['versie']}" in text
        assert f'href="../{FOLDER}/pakketten/{pakket["licentietekst"]}">{pakket["licentie"]}</a>' in text
        assert f"{FOLDER}/pakketten/{pakket['licentietekst']}" in collect_assets().files


def test_no_file_of_another_is_given_that_the_list_does_not_name() -> None:
    pakketten = json.loads((THEME / "pakketten" / "pakketten.json").read_text("utf-8"))
    listed = {file for pakket in pakketten for file in (*pakket["bestanden"], pakket["licentietekst"])}
    as_they_are = {file for file in listed if not file.endswith("js")}  # scripts are in the bundles of ours
    folder = f"{FOLDER}/pakketten/"
    assert {path.removeprefix(folder) for path in collect_assets().files if path.startswith(folder)} == as_they_are
    assert as_they_are < listed


def test_who_looks_for_what_one_may_do_with_the_texts_finds_that_first() -> None:
    licentie = Licentie("https://cc.example/by/", "CC BY 4.0")
    page = render_licenties(Site(Catalogus(), afzender=Afzender(naam="Kijkhuis", licentie=licentie)))
    assert page.titel == "Licenties"
    assert page.html.index("Wat je mag met onze teksten") < page.html.index("CC BY 4.0") < page.html.index("anderen")
    assert "Noem dan Kijkhuis" in page.html

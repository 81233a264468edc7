"""Of Material a site takes along what a page may ask for, and nothing else."""

from __future__ import annotations

from casuskijker.rendering.material import FAVICON, FOR_SEARCH, list_ballast


def test_what_the_search_of_mkdocs_runs_on_is_ballast_unless_an_owner_has_that_search() -> None:
    lunr = FOR_SEARCH[0]
    assert lunr in list_ballast(["casuskijker"], favicon=FAVICON)
    assert lunr not in list_ballast(["search", "casuskijker"], favicon=FAVICON)
    assert lunr not in list_ballast(["material/search"], favicon=FAVICON)


def test_the_picture_of_material_is_ballast_unless_it_is_that_of_the_site() -> None:
    assert f"/{FAVICON}" in list_ballast([], favicon="assets/eigen.svg")
    assert f"/{FAVICON}" not in list_ballast([], favicon=FAVICON)

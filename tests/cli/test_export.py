"""A site outlives its generator: the exported files give the same pages without the plugin."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from casuskijker.cli import WRONG_USE, main
from casuskijker.cli.export import MARK
from casuskijker.domain.beleid import POLICY
from casuskijker.domain.taal import Taal
from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.material import SCRIPTS, find_in_material
from casuskijker.rendering.modules import list_modules
from casuskijker.rendering.theme import make_menu
from casuskijker.rendering.woorden import list_frame_woorden, speak
from tests import PROJECT
from tests.loading.voorbeeldsite import write_site
from tests.mkdocs_runs import run_from_nothing, run_mkdocs
from tests.sites import build_strict, copy_project, read_all

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sites import Site


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small site; only what must hold for all that a text can have is tried on our own."""
    return write_small_site(tmp_path / "project")


FOR_OTHER_EYES = re.compile(
    r' role="(?:table|rowgroup|row|columnheader|cell)"| data-kop="[^"]*"| class="leesbaar-content"|leesbaar-content '
)
"""What the plugin adds to a page by hand when MkDocs has made its HTML, which an export does not see."""


def html_of(folder: Path) -> dict[str, str]:
    pages = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.html")}
    return {address: FOR_OTHER_EYES.sub("", html) for address, html in pages.items()}


@pytest.mark.duurt_lang
def test_an_export_builds_without_the_plugin_to_the_same_site_in_whatever_order(site: Site, tmp_path: Path) -> None:
    """Other processes made and built it, which share no order of sets with those that built the site."""
    project, naar = copy_project(PROJECT, to=tmp_path / "project"), tmp_path / "kopie"
    export = run_from_nothing(project, "casuskijker", "export", "--naar", str(naar), seed=7)
    assert export.returncode == 0, export.stdout
    assert "- casuskijker" not in (naar / "mkdocs.yml").read_text("utf-8")
    build = run_from_nothing(naar, "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "zonder"), seed=7)
    assert build.returncode == 0, build.stdout
    assert html_of(tmp_path / "zonder") == html_of(site.folder)
    built, published = read_all(tmp_path / "zonder"), read_all(site.folder)
    assert built.keys() == published.keys()
    assert len([path for path in published if "zoekindex" in path]) > 100
    others = {path for path in built if not path.endswith(".html") and built[path] != published[path]}
    assert others == {"sitemap.xml", "sitemap.xml.gz"}  # made with what the plugin alone knows


LEFT_OUT = """
exclude_docs: |
  /werkversies/
  de-*.md
  !de-regels.md
draft_docs: later.md
"""


def write_pages(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"# Een zwambol in {name}\n", "utf-8")


@pytest.mark.parametrize(
    ("directory_urls", "urls"),
    [("true", ("de-regels/", "map/", "mapje/")), ("false", ("de-regels.html", "map/index.html", "mapje/index.html"))],
)
def test_what_mkdocs_leaves_out_is_in_no_page_and_no_search(
    directory_urls: str, urls: tuple[str, ...], project: Path, tmp_path: Path
) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(f"{LEFT_OUT}use_directory_urls: {directory_urls}\n")
    left_out = ("werkversies/een.md", "de-eerste.md", "later.md", ".half.md", "templates/vorm.md", "map/README.md")
    write_pages(project / "content", *left_out, "de-regels.md", "map/index.md", "mapje/README.md")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 0
    run_mkdocs(project, "build", "--site-dir", str(tmp_path / "met"))  # a README beside an index is a warning
    build_strict(tmp_path / "kopie", into=tmp_path / "zonder")
    # A casus is no page by hand: patterns that happen to name it leave it where it is.
    assert any("de-brief" in name for name in html_of(tmp_path / "met"))
    assert html_of(tmp_path / "zonder").keys() == html_of(tmp_path / "met").keys()
    assert read_all(tmp_path / "zonder/zoekindex") == read_all(tmp_path / "met/zoekindex")
    texts = [json.loads(path.read_text("utf-8")) for path in tmp_path.glob("zonder/zoekindex/*/tekst/*.json")]
    assert {text["url"] for text in texts if "zwambol" in text["titel"]} == set(urls)
    assert not any((tmp_path / "kopie/docs" / name).exists() for name in left_out)


def test_a_pattern_that_cannot_be_read_is_said_to_be_so(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nexclude_docs: '!'\n")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == WRONG_USE
    line = (project / "mkdocs.yml").read_text("utf-8").count("\n")
    sentence = "een patroon bij 'exclude_docs' is niet te lezen."
    assert capsys.readouterr().err == f"{project / 'mkdocs.yml'}:{line}: {sentence}\n"
    assert not (tmp_path / "kopie").exists()


def test_an_export_can_be_repeated_over_an_earlier_one(project: Path, tmp_path: Path) -> None:
    naar = tmp_path / "kopie"
    main(["export", "--naar", str(naar), str(project)])
    (naar / "docs/verdwenen.md").write_text("# Van vorige keer\n", "utf-8")
    assert main(["export", "--naar", str(naar), str(project)]) == 0
    assert not (naar / "docs/verdwenen.md").exists()


def test_an_export_never_writes_over_what_is_not_an_export(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    naar = tmp_path / "werk"
    naar.mkdir()
    (naar / "scriptie.txt").write_text("maanden werk", "utf-8")
    assert main(["export", "--naar", str(naar), str(project)]) == 1
    assert "staan al bestanden die niet van een export zijn" in capsys.readouterr().out
    assert [path.name for path in naar.iterdir()] == ["scriptie.txt"]


def test_content_with_errors_is_not_exported(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    casus = project / "casussen/01-de-brief.md"
    casus.write_text(casus.read_text("utf-8").replace("titel:", "tittel:", 1), "utf-8")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 1
    output = capsys.readouterr().out
    assert "casussen/01-de-brief.md:2: " in output
    assert "Er is niets geëxporteerd: herstel eerst de fouten." in output
    assert not (tmp_path / "kopie").exists()


def test_settings_that_are_not_plain_yaml_come_along(project: Path, tmp_path: Path) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("\nextra:\n  van_ons: !ENV [WIE, 'niemand']\n")
    main(["export", "--naar", str(tmp_path / "kopie"), str(project)])
    text = (tmp_path / "kopie/mkdocs.yml").read_text("utf-8")
    assert text.startswith(MARK)
    assert "van_ons: !ENV [WIE, 'niemand']" in text


def hook(name: str) -> str:
    return f"from {name} import GROET\n\n\ndef on_page_content(html, **_):\n    return html + GROET\n"


def write_small_site(root: Path, **settings: object) -> Path:
    """Write a small site with these settings as well."""
    own = {"site_name": "Klein", "docs_dir": "content", "theme": {"name": "material"}, "plugins": ["casuskijker"]}
    return write_site(root, {"mkdocs.yml": yaml.safe_dump(own | settings, sort_keys=False)})


def export_settings(root: Path, naar: Path) -> dict[str, Any]:
    """Export the site and return the settings of the export."""
    assert main(["export", "--naar", str(naar), str(root)]) == 0
    settings: dict[str, Any] = yaml.safe_load((naar / "mkdocs.yml").read_text("utf-8"))
    return settings


def test_a_page_that_begins_with_a_line_across_keeps_it_and_one_with_front_matter_its_own(tmp_path: Path) -> None:
    root = write_small_site(tmp_path / "site")
    (root / "site_config").mkdir(exist_ok=True)
    (root / "site_config/begrippen.yml").write_text("- naam: zwambol\n  uitleg: Een brink.\n", "utf-8")
    (root / "content/lijn.md").write_text("---\n\n# De lijn\n\nEen zwambol.\n", "utf-8")
    (root / "content/kop.md").write_text("---  \ntitle: De zwambol\n---\n\nEen zwambol.\n", "utf-8")
    export_settings(root, tmp_path / "kopie")
    lijn, kop = ((tmp_path / "kopie/docs" / name).read_text("utf-8") for name in ("lijn.md", "kop.md"))
    assert lijn.startswith("---\nweg_naar_begrippen: ../begrippen/\n---\n\n---\n\n# De lijn\n")
    assert kop.startswith("---\nweg_naar_begrippen: ../begrippen/\ntitle: De zwambol\n---\n")


def test_plugins_and_extensions_may_have_their_settings_under_their_names(tmp_path: Path) -> None:
    extensions = {"def_list": None, "toc": {"toc_depth": 3}, "tables": {}, "admonition": {}}
    plugins = {"casuskijker": {"casussen": "casussen"}, "search": None, "tags": {"tags": False}}
    root = write_small_site(tmp_path / "site", markdown_extensions=extensions, plugins=plugins, extra=None)
    settings = export_settings(root, tmp_path / "kopie")
    assert settings["plugins"] == ["search", {"tags": {"tags": False}}]
    assert settings["markdown_extensions"] == [
        "attr_list",
        {"tables": {"use_align_attribute": True}},
        "def_list",
        {"toc": {"toc_depth": 3}},
        {"admonition": {}},
    ]
    build_strict(tmp_path / "kopie", into=tmp_path / "zonder")


def test_what_no_page_asks_for_is_not_published_but_what_the_owner_has_is(tmp_path: Path) -> None:
    own = {"extra": {"bestanden": ["assets/javascripts/lunr/van-ons.js"]}}
    root = write_small_site(tmp_path / "site", theme={"name": "material", "custom_dir": "eigen"}, **own)
    for address in ("eigen/assets/images/favicon.png", "content/assets/javascripts/lunr/van-ons.js"):
        (root / address).parent.mkdir(parents=True)
        (root / address).write_text("van ons", "utf-8")
    (root / "eigen/interview.txt").write_text("geheim", "utf-8")
    export_settings(root, tmp_path / "kopie")
    build_strict(tmp_path / "kopie", into=tmp_path / "zonder")
    published = read_all(tmp_path / "zonder")
    assert list((tmp_path / "kopie").rglob("interview.txt")) == []
    ballast = {name for name in published if re.search(r"\.map$|lunr|workers|palette|favicon\.png", name)}
    assert ballast == {"assets/images/favicon.png", "assets/javascripts/lunr/van-ons.js"}
    assert published["assets/images/favicon.png"] == b"van ons"


def test_with_only_our_plugin_under_its_name_none_is_left(tmp_path: Path) -> None:
    root = write_small_site(tmp_path / "site", plugins={"casuskijker": {}})
    assert export_settings(root, tmp_path / "kopie")["plugins"] == []


def test_what_the_site_says_itself_about_our_theme_goes_along(tmp_path: Path) -> None:
    root = write_small_site(tmp_path / "site", extra={"casuskijker": {"csp": False}}, watch=["casussen"])
    settings = export_settings(root, tmp_path / "kopie")
    ours = {"material": find_in_material(SCRIPTS), "modules": list_modules(), "frame_woorden": list_frame_woorden()}
    ours |= {"assets": collect_assets().folder, "menu": make_menu(), "lang": "nl", "locale": "nl_NL"}
    outside = {"feed": "", "licentie": {}, "gegevens": ""}
    assert settings["extra"]["casuskijker"] == {"csp": False, "beleid": POLICY, **ours, **outside}
    assert "watch" not in settings  # these folders are not in the export, and then MkDocs builds nothing


def test_the_scripts_of_a_site_go_along_with_what_they_import(tmp_path: Path) -> None:
    root, kopie = tmp_path / "site", tmp_path / "kopie"
    write_small_site(root, hooks=["haken/een.py", "../buiten/een.py"])
    for folder in (root / "haken", tmp_path / "buiten"):
        folder.mkdir()
        (folder / "een.py").write_text(hook(f"bij_{folder.name}"), "utf-8")
        (folder / f"bij_{folder.name}.py").write_text(f"GROET = 'Dag uit {folder.name}'\n", "utf-8")
    assert export_settings(root, kopie)["hooks"] == ["hooks/1/een.py", "hooks/2/een.py"]
    root.rename(tmp_path / "weg")
    (tmp_path / "buiten").rename(tmp_path / "ook-weg")
    build_strict(kopie, into=tmp_path / "zonder")
    page = (tmp_path / "zonder/index.html").read_text("utf-8")
    assert "Dag uit haken" in page
    assert "Dag uit buiten" in page


def test_what_a_build_would_say_of_the_settings_is_said_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_small_site(tmp_path / "site")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("extra:\n  casuskijker:\n    licentie: Creative Commons\n")
    (root / "mkdocs.yml").rename(root / "ander.yml")
    assert main(["export", "--naar", str(tmp_path / "kopie"), "-f", str(root / "ander.yml")]) == 0
    line = (root / "ander.yml").read_text("utf-8").count("\n")
    assert f"ander.yml:{line}: waarschuwing: 'Creative Commons' is geen licentie" in capsys.readouterr().out


def test_what_the_frame_says_of_a_site_is_in_the_settings_of_an_export(tmp_path: Path) -> None:
    root = write_small_site(tmp_path / "site", extra={"casuskijker": {"licentie": "cc0"}})
    chosen = export_settings(root, tmp_path / "kopie")["extra"]["casuskijker"]
    assert chosen["licentie"] == {"adres": "https://creativecommons.org/publicdomain/zero/1.0/", "naam": "CC0 1.0"}
    assert chosen["feed"] == ""


def test_a_site_in_another_language_has_material_speak_it_too(tmp_path: Path) -> None:
    root = write_small_site(tmp_path / "site", extra={"casuskijker": {"taal": "en"}})
    try:
        theme = export_settings(root, tmp_path / "uit")["theme"]
    finally:
        speak(Taal())
    assert theme["language"] == "en"


def test_a_script_of_an_earlier_export_does_not_stay(tmp_path: Path) -> None:
    root, kopie = write_small_site(tmp_path / "site", hooks=["een.py"]), tmp_path / "kopie"
    (root / "een.py").write_text("", "utf-8")
    export_settings(root, kopie)
    (kopie / "hooks/1/oud.py").write_text("", "utf-8")
    export_settings(root, kopie)
    assert [file.name for file in (kopie / "hooks/1").iterdir()] == ["een.py"]


def test_a_script_with_a_whole_path_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "een.py").write_text("", "utf-8")
    root = write_small_site(tmp_path / "site", hooks=[str(tmp_path / "een.py")])
    assert export_settings(root, tmp_path / "kopie")["hooks"] == [str(tmp_path / "een.py")]
    assert not (tmp_path / "kopie/hooks").exists()


def test_a_script_that_is_not_there_is_named_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_small_site(tmp_path / "site", hooks=["weg.py"])
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(root)]) == WRONG_USE
    line = (root / "mkdocs.yml").read_text("utf-8").splitlines().index("- weg.py") + 1
    sentence = "het script 'weg.py' is er niet. Verbeter het pad bij hooks."
    assert capsys.readouterr().err == f"{root / 'mkdocs.yml'}:{line}: {sentence}\n"
    assert not (tmp_path / "kopie").exists()


@pytest.mark.parametrize(
    ("mkdocs_yml", "sentence"),
    [
        ("site_name: Proef\ntheme: [material\n", ":3: dit bestand is niet als gegevens (YAML) te lezen."),
        ("", ":1: hier horen de instellingen van de site te staan, zoals 'site_name: …'."),
        ("- Proef\n", ":1: hier horen de instellingen van de site te staan, zoals 'site_name: …'."),
    ],
)
def test_settings_that_cannot_be_read_are_said_to_be_so(
    mkdocs_yml: str, sentence: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "mkdocs.yml").write_text(mkdocs_yml, "utf-8")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == WRONG_USE
    assert capsys.readouterr().err == f"{project / 'mkdocs.yml'}{sentence}\n"
    assert not (tmp_path / "kopie").exists()


def test_a_page_by_hand_that_is_no_utf_8_is_named(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "content/oud.md").write_bytes(b"# Oud\n\nEen caf\xe9.\n")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 1
    printed = capsys.readouterr().out
    assert "content/oud.md:3: hier staat een teken dat niet als UTF-8 is opgeslagen.\n" in printed
    assert printed.endswith("Er is niets geëxporteerd: herstel eerst de fouten.\n")
    assert not (tmp_path / "kopie").exists()


def test_a_file_is_no_place_for_an_export(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "brief").write_text("Beste mensen", "utf-8")
    assert main(["export", "--naar", str(tmp_path / "brief"), str(project)]) == 1
    assert capsys.readouterr().out == f"{tmp_path / 'brief'} is een bestand. Kies een lege map.\n"
    assert (tmp_path / "brief").read_text("utf-8") == "Beste mensen"


def test_a_file_holds_no_folder_for_an_export_either(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = project / "mkdocs.yml"
    assert main(["export", "--naar", str(settings / "x" / "y"), str(project)]) == 1
    assert capsys.readouterr().out == f"{settings} is een bestand. Kies een lege map.\n"


def test_settings_of_another_encoding_are_not_of_an_export(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    naar = tmp_path / "werk"
    naar.mkdir()
    (naar / "mkdocs.yml").write_bytes(b"site_name: Caf\xe9\n")
    assert main(["export", "--naar", str(naar), str(project)]) == 1
    assert "staan al bestanden die niet van een export zijn" in capsys.readouterr().out
    assert (naar / "mkdocs.yml").read_bytes() == b"site_name: Caf\xe9\n"


def test_without_a_folder_with_pages_nothing_is_written(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "content").rename(project / "weg")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 1
    missing = f"De map {project / 'content'} met je pagina's is er niet."
    assert capsys.readouterr().out == f"{missing} Noem bij docs_dir in mkdocs.yml de goede map.\n"
    assert not (tmp_path / "kopie").exists()


@pytest.mark.parametrize("name", ["weg.md", "weg.png"])
def test_a_link_to_a_file_that_is_gone_is_named(
    name: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "content" / name).symlink_to("nergens")
    (project / "content/index.md").write_text("# Welkom\n\n![x](weg.png)\n", "utf-8")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 1
    assert f"content/{name}:1: dit bestand is niet te openen." in capsys.readouterr().out
    assert not (tmp_path / "kopie").exists()


def test_a_folder_called_as_a_page_and_a_hidden_link_are_no_hindrance(project: Path, tmp_path: Path) -> None:
    write_pages(project / "content", "map.md/blad.md")
    (project / "content/.#index.md").symlink_to("iemand@hier.1234")
    assert main(["export", "--naar", str(tmp_path / "kopie"), str(project)]) == 0
    assert (tmp_path / "kopie/docs/map.md/blad.md").is_file()
    assert not (tmp_path / "kopie/docs/.#index.md").is_symlink()


@pytest.mark.parametrize("folder", ["content", "casussen", "kijkramen/kopie"])
def test_an_export_never_lands_among_the_texts(folder: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(project.rglob("*"))
    assert main(["export", "--naar", str(project / folder), str(project)]) == 1
    assert "ligt tussen de teksten van de site. Kies een map daarbuiten." in capsys.readouterr().out
    assert sorted(project.rglob("*")) == before


def test_what_nothing_shows_stays_behind(project: Path, tmp_path: Path) -> None:
    (project / "casussen/.DS_Store").write_bytes(b"\0")
    (project / "casussen/plaatje.svg").write_text("<svg/>", "utf-8")
    (project / "content/index.md").write_text("# Welkom\n\n![x](casussen/plaatje.svg) ![y](y.png)\n", "utf-8")
    for name in ("y.png", "interview.docx"):
        (project / "content" / name).write_bytes(b"x")
    main(["export", "--naar", str(tmp_path / "kopie"), str(project)])
    assert (tmp_path / "kopie/docs/casussen/plaatje.svg").read_text("utf-8") == "<svg/>"
    assert not (tmp_path / "kopie/docs/casussen/.DS_Store").exists()
    assert (tmp_path / "kopie/docs/y.png").is_file()
    assert not (tmp_path / "kopie/docs/interview.docx").exists()

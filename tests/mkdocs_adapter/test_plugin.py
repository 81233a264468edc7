"""How the plugin meets MkDocs: options, themes, what bad content does to a build and to a served site."""

from __future__ import annotations

import json
import re
import urllib.request
from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from casuskijker.domain.beleid import POLICY
from casuskijker.mkdocs_adapter.herladen import SCRIPT
from tests.mkdocs_adapter.kleinste_site import CASUS, CONFIG, WOORDENLIJST, write, write_smallest
from tests.mkdocs_runs import run_mkdocs
from tests.sites import serve_live, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The smallest site there is."""
    return write_smallest(tmp_path)


@pytest.fixture(scope="module")
def smallest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site, built; for who only looks."""
    project = write_smallest(tmp_path_factory.mktemp("kleinste"))
    code, output = build(project)
    assert code == 0, output
    return project


def build(project: Path) -> tuple[int, str]:
    result = run_mkdocs(project, "build", "--strict")
    return result.returncode, result.stdout


def test_signs_that_are_none_in_a_casus_are_told(project: Path) -> None:
    write(project / "mkdocs.yml", f"{CONFIG}markdown_extensions: [pymdownx.tilde, footnotes, smarty]\n")
    code, output = build(project)
    assert code == 0, output
    assert "Alleen op je eigen bladzijden, niet in casussen, kijkramen en lijsten: pymdownx.tilde, smarty." in output


def test_a_place_that_is_not_there_is_a_warning_of_a_strict_build(project: Path) -> None:
    write(project / "casussen/de-brief.md", f"{CASUS}\nZie [daar](#weg) en [hier](../index.md#welkom).\n")
    code, output = build(project)
    assert code == 1
    assert "casussen/de-brief.md:10: waarschuwing: " in output
    assert "'#weg'" in output
    assert "welkom" not in output


def test_signs_of_material_without_their_extension_are_a_warning_and_those_in_code_are_not(project: Path) -> None:
    signs = '=== "In de les"\n\n    Praat.\n\n!!! tip\n    Rust.\n'
    write(project / "content/over.md", f"# Over\n\n{signs}")
    write(project / "content/hoe.md", "# Hoe\n\n    !!! tip\n\nSchrijf `??? vraag`.\n")
    code, output = build(project)
    assert code == 1
    assert "over.md: '===' blijft zo op de pagina staan. Zet bij markdown_extensions in mkdocs.yml: pymdownx." in output
    assert output.count("blijft zo op de pagina staan") == 2
    assert "hoe.md:" not in output

    extensions = "[admonition, attr_list, md_in_html, pymdownx.superfences, {pymdownx.tabbed: {alternate_style: true}}]"
    write(project / "mkdocs.yml", f"{CONFIG}markdown_extensions: {extensions}\n")
    code, output = build(project)
    assert code == 0, output


def test_another_plugin_hears_of_a_finished_page_and_may_say_what_stands_above_it(project: Path) -> None:
    hooks = """
def on_page_read_source(page, config):
    if page.file.src_uri == "actoren/bewoner.md":
        return "---\\ntitle: Anders\\n---\\n\\n## Erbij\\n"
def on_page_content(html, page, config, files):
    print(page.file.src_uri, page.title, [each.title for each in page.toc])
"""
    write(project / "mkdocs.yml", f"{CONFIG}hooks: [erbij.py]\nnav: [index.md]\n")
    write(project / "erbij.py", hooks)
    code, output = build(project)
    assert code == 0, output
    assert "casussen/de-brief.md De brief []" in output
    assert "actoren/bewoner.md Anders ['Erbij']" in output
    assert "<title>Anders" in (project / "site/actoren/bewoner/index.html").read_text("utf-8")


def test_the_smallest_site_builds(smallest: Path) -> None:
    assert "Er ligt een brief op de mat." in (smallest / "site/casussen/de-brief/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("docs_dir", "settings", "address"),
    [
        ("content", "edit_uri: https://h.test/edit/main/content/", "https://h.test/edit/main/casussen/de-brief.md"),
        ("in/pag", "edit_uri: https://h.test/main/in/pag/", "https://h.test/main/casussen/de-brief.md"),
        ("pag", "repo_url: https://h.test/r\nedit_uri: edit/pag/", "https://h.test/r/edit/casussen/de-brief.md"),
        ("pag", "edit_uri_template: 'https://h.test/?p=pag/{path}'", "https://h.test/?p=casussen/de-brief.md"),
    ],
)
def test_who_sees_a_fault_in_a_casus_is_led_to_its_file(
    docs_dir: str, settings: str, address: str, project: Path
) -> None:
    write(project / docs_dir / "index.md", "# Welkom\n")
    write(project / "mkdocs.yml", f"{CONFIG.replace('docs_dir: content', f'docs_dir: {docs_dir}')}{settings}\n")
    code, output = build(project)
    assert code == 0, output
    page = (project / "site/casussen/de-brief/index.html").read_text("utf-8")
    assert re.findall(r'class="verbeter"><a href="([^"]*)"', page) == [address]


def test_without_an_address_to_edit_nobody_is_led_anywhere(project: Path) -> None:
    code, output = build(project)
    assert code == 0, output
    assert "verbeter" not in (project / "site/casussen/de-brief/index.html").read_text("utf-8")


def list_assets(project: Path) -> set[str]:
    assets = project / "site/assets"
    return {path.relative_to(assets).as_posix() for path in assets.rglob("*") if path.is_file()}


def test_what_no_page_asks_for_is_not_published(smallest: Path) -> None:
    published = list_assets(smallest)
    assert {name.partition("/")[0] for name in published} == {"casuskijker", "stylesheets", "javascripts"}
    assert [name for name in published if re.search(r"\.map$|lunr|worker|palette|favicon\.png", name)] == []
    assert [name for name in published if re.fullmatch(r"javascripts/bundle\.\w+\.min\.js", name)]


def test_a_site_with_a_search_of_mkdocs_beside_ours_keeps_what_that_runs_on(project: Path) -> None:
    write(project / "mkdocs.yml", CONFIG.replace("[casuskijker]", "[search, casuskijker]"))
    build(project)
    assert {"javascripts/lunr/min/lunr.nl.min.js", "javascripts/lunr/wordcut.js"} <= list_assets(project)


def test_a_file_of_the_owner_is_published_also_where_material_has_one_that_is_not(project: Path) -> None:
    write(project / "eigen/assets/images/favicon.png", "van ons")
    write(project / "mkdocs.yml", CONFIG.replace("{name: material}", "{name: material, custom_dir: eigen}"))
    build(project)
    assert (project / "site/assets/images/favicon.png").read_text("utf-8") == "van ons"


def test_a_site_without_nav_has_the_overviews_in_its_menu_and_no_casus(smallest: Path) -> None:
    html = (smallest / "site/index.html").read_text("utf-8")
    menu = re.search(r'<nav class="kop__nav".*?</nav>', html, re.DOTALL)
    assert menu
    assert re.findall(r'href="([^"]*)"', menu[0]) == ["casussen/"]
    assert 'href="actoren/"' in html.partition("voet__nav")[2]


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("casussen: 7", "hier hoort het pad van een map te staan, bijvoorbeeld 'casussen'; er staat 7."),
        ("casussen: verhalen", "map 'verhalen' bestaat niet. Paden gelden vanaf de map van mkdocs.yml."),
        ("bronnen: bron.yml", "bestand 'bron.yml' bestaat niet. Paden gelden vanaf de map van mkdocs.yml."),
        ("cache: 7", "hier hoort true, false of het pad van een map te staan; er staat 7."),
        ("cache: ''", "hier hoort true, false of het pad van een map te staan; er staat ''."),
        ("casusen: casussen", "Unrecognised configuration name: casusen"),
    ],
)
def test_a_wrong_option_is_named_with_what_is_expected(project: Path, option: str, message: str) -> None:
    write(project / "mkdocs.yml", CONFIG.replace("casuskijker]", f"{{casuskijker: {{{option}}}}}]"))
    code, output = build(project)
    assert code == 1
    assert message in output


def test_settings_that_were_left_empty_are_no_settings(project: Path) -> None:
    write(project / "mkdocs.yml", f"{CONFIG}extra: {{casuskijker: }}\n")
    assert build(project)[0] == 0


def test_the_list_of_ids_may_be_named_before_it_is_made(project: Path) -> None:
    write(project / "mkdocs.yml", CONFIG.replace("casuskijker]", "{casuskijker: {vaste_ids: later/ids.txt}}]"))
    assert build(project)[0] == 0


def test_another_theme_is_refused_in_a_sentence(project: Path) -> None:
    write(project / "mkdocs.yml", CONFIG.replace("material", "mkdocs"))
    code, output = build(project)
    assert code == 1
    assert "casuskijker heeft het thema material nodig. In mkdocs.yml staat nu theme: mkdocs." in output
    assert "Traceback" not in output


def test_a_build_names_every_mistake_of_every_file_and_stops(project: Path) -> None:
    write(project / "casussen/de-brief.md", CASUS.replace("bewoner", "bewoonster").replace("titel:", "tittel:"))
    write(project / "casussen/tweede.md", CASUS.replace("schulden", "shulden"))
    code, output = build(project)
    assert code == 1
    assert "casussen/de-brief.md:2:" in output
    assert "casussen/de-brief.md:4:" in output
    assert "casussen/tweede.md:5:" in output
    assert "in de inhoud; hierboven staat per fout het bestand, de regel en hoe je hem herstelt." in output
    assert "Traceback" not in output


def test_a_page_by_hand_that_is_not_utf_8_is_named_beside_the_other_mistakes(project: Path) -> None:
    (project / "content/l.md").write_bytes(b"# Oud\n\nEen caf\xe9.\n")
    (project / "content/.l.md").write_bytes(b"\xe9")
    write(project / "casussen/de-brief.md", CASUS.replace("bewoner", "bewoonster"))
    code, output = build(project)
    assert code == 1
    assert "content/l.md:3: hier staat een teken dat niet als UTF-8 is opgeslagen." in output
    assert "casussen/de-brief.md:4:" in output
    assert "Er zijn 2 fouten in de inhoud" in output
    assert "Traceback" not in output


def test_a_build_that_would_lose_answers_of_readers_stops(project: Path) -> None:
    write(project / "site_config/vaste-ids.txt", "casus de-brief\ncasus de-brief eerste-actie\n")
    code, output = build(project)
    assert code == 1
    assert "ERROR   -  casuskijker: casussen/de-brief.md:1: 'eerste-actie' is verdwenen" in output
    assert not (project / "site").exists()


def test_a_warning_stops_a_strict_build_only(project: Path) -> None:
    write(project / "casussen/de-brief.md", CASUS + "\nMail naar jan.de.boer@voorbeeld.test.\n")
    code, output = build(project)
    assert code == 1
    assert "WARNING" in output
    assert run_mkdocs(project, "build").returncode == 0


def test_a_page_by_hand_stays_when_the_plugin_would_make_the_same_one(project: Path) -> None:
    write(project / "content/casussen/index.md", "# Met de hand\n")
    result = run_mkdocs(project, "build")
    assert result.returncode == 0
    assert (
        "casussen/index.md is met de hand geschreven; de pagina die casuskijker daar maakt, vervalt." in result.stdout
    )
    assert "Met de hand" in (project / "site/casussen/index.html").read_text("utf-8")


def test_a_picture_beside_a_casus_comes_along(project: Path) -> None:
    write(project / "casussen/trap.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    write(project / "casussen/de-brief.md", CASUS + "\n![De trap](trap.svg)\n")
    code, output = build(project)
    assert code == 0, output
    assert (project / "site/casussen/trap.svg").is_file()


@pytest.fixture
def served(project: Path) -> Iterator[Callable[[str], str]]:
    """A site under `mkdocs serve`; the value reads a page of it."""
    with serve_live(project) as url:
        yield lambda page: read_page(url + page)


def read_page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as response:  # noqa: S310 - the address of our own server
        return str(response.read().decode())


def words_to_find(served: Callable[[str], str]) -> set[str]:
    """Return the words of five letters in the search index."""
    versie = json.loads(served("zoekindex/kern.json"))["versie"]
    return {word for word, _ in json.loads(served(f"zoekindex/{versie}/spelling-5.json"))}


def test_a_served_site_follows_the_author_and_stays_up_when_content_breaks(
    project: Path, served: Callable[[str], str]
) -> None:
    page = "casussen/de-brief/"
    assert "Er ligt een brief op de mat." in served(page)
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in served(page)
    assert "<script>" not in served(page)
    script = rf'<script type="module" src="{SCRIPT}" data-versie="\d+" data-merk="[\d.a-f-]+"></script>'
    assert re.search(script, served(page))
    assert "/livereload/nieuws?" in served(SCRIPT.lstrip("/"))
    assert "krant" not in words_to_find(served)

    write(project / "casussen/de-brief.md", CASUS.replace("brief op", "krant op"))
    wait_for(lambda: re.search("Er ligt een krant op de mat", served(page)))
    assert "krant" in words_to_find(served)

    write(project / "casussen/de-brief.md", CASUS.replace("bewoner", "bewonr"))
    wait_for(lambda: re.search(r"de fout in de-brief\.md:(?s:.)*regel 4</strong>: .*Bedoelde je", served(page)))
    assert "Er ligt een krant op de mat" in served(page)
    assert "krant" in words_to_find(served)

    # The others go on as they are now: who is at work in one text sees what happens in the rest.
    write(project / "casussen/de-deur.md", CASUS.replace("De brief", "De deur"))
    wait_for(lambda: re.search("de-deur/", served("casussen/")))
    assert "Er ligt een krant op de mat" in served(page)

    (project / "casussen/de-deur.md").unlink()

    # A list that was not there when serving began is followed too.
    write(project / "site_config/begrippen.yml", "- naam: De brief\n")
    wait_for(lambda: re.search(r"site_config/begrippen\.yml</p>(?s:.)*regel 1<", served(page)))
    (project / "site_config/begrippen.yml").unlink()

    write(project / "site_config/woordenlijst.yml", WOORDENLIJST.replace("bewoner", "bewonr"))
    wait_for(lambda: re.search("Er ligt een brief op de mat", served(page)))
    assert "krant" not in words_to_find(served)
    assert "De inhoud heeft fouten" not in served(page)


def test_a_served_site_stays_up_and_says_so_when_pages_by_hand_cannot_be_read(
    project: Path, served: Callable[[str], str]
) -> None:
    assert "Welkom" in served("")
    (project / "content/index.md").write_bytes(b"# Caf\xe9\n")
    (project / "content/weg.md").symlink_to("nergens.md")
    wait_for(lambda: re.search(r"In index\.md:(?s:.)*regel 1</strong>: hier staat een teken", served("")))
    wait_for(
        lambda: re.search(
            r"content/weg\.md</p>(?s:.)*regel 1</strong>: dit bestand is niet te openen", served("casussen/de-brief/")
        )
    )
    assert "Caf\N{REPLACEMENT CHARACTER}" in served("")

    write(project / "content/index.md", "# Café\n")
    (project / "content/weg.md").unlink()
    wait_for(lambda: re.search("Café", served("")))
    assert "De inhoud heeft fouten" not in served("")
    assert "Traceback" not in (project / "serve.log").read_text("utf-8")


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("redactie@voorbeeld.nl", "mailto:redactie@voorbeeld.nl"),
        ("https://voorbeeld.nl/@wij", "https://voorbeeld.nl/@wij"),
        (None, None),
    ],
)
def test_a_site_says_how_to_reach_its_makers_only_where_it_can(
    project: Path, contact: str | None, link: str | None
) -> None:
    if contact:
        write(project / "mkdocs.yml", f"{CONFIG}extra: {{casuskijker: {{contact: '{contact}'}}}}\n")
    code, output = build(project)
    assert code == 0, output
    for page in ("index.html", "404.html"):
        html = (project / "site" / page).read_text("utf-8")
        assert (f'href="{link}"' in html) == bool(link)
        assert ("Laat het weten" in html) == (bool(link) and page == "404.html")


def test_a_page_that_the_foot_of_every_page_leads_to_is_missed_in_no_menu(project: Path) -> None:
    write(project / "content/huisregels.md", "# Huisregels\n\nRustig.\n")
    settings = f"{CONFIG}nav: [index.md]\nvalidation: {{nav: {{omitted_files: warn}}}}\n"
    write(project / "mkdocs.yml", f"{settings}extra: {{casuskijker: {{voet: {{Huisregels: huisregels.md}}}}}}\n")
    code, output = build(project)
    assert code == 0, output
    assert (project / "site/huisregels/index.html").exists()
    assert main(["export", "--naar", str(project / "kopie"), str(project)]) == 0
    without = run_mkdocs(project / "kopie", "build", "--strict")
    assert without.returncode == 0, without.stdout


def test_what_stands_in_the_foot_of_a_page_alone_is_named_by_its_owner(project: Path) -> None:
    nav = "nav: [index.md, {Casussen: casussen/index.md}, {Meewerken: [zo.md, wie.md]}]\n"
    for name in ("zo", "wie"):
        write(project / f"content/{name}.md", f"# {name}\n")
    write(project / "mkdocs.yml", f"{CONFIG}{nav}extra: {{casuskijker: {{onderaan: [Meewerken]}}}}\n")
    code, output = build(project)
    assert code == 0, output
    html = (project / "site/index.html").read_text("utf-8")
    menu = re.search(r'<nav class="kop__nav".*?</nav>', html, re.DOTALL)
    foot = re.search(r'<nav class="voet__nav".*?</nav>', html, re.DOTALL)
    assert menu
    assert foot
    assert ("Casussen" in menu[0], "Meewerken" in menu[0], "Meewerken" in foot[0]) == (True, False, True)
    assert ("zo" in foot[0], "wie" in foot[0]) == (True, True)
    pages = [f"deel{number}.md" for number in range(6)]
    for name in pages:
        write(project / f"content/{name}", f"# {name}\n")
    write(project / "mkdocs.yml", f"{CONFIG}nav: [index.md, {{Meewerken: [{', '.join(pages)}]}}]\n")
    assert build(project)[0] == 0
    foot = re.search(r'<nav class="voet__nav".*?</nav>', (project / "site/index.html").read_text("utf-8"), re.DOTALL)
    assert foot
    assert (foot[0].count("Meewerken"), "deel1" in foot[0]) == (1, False), "of a large section the first page"
    write(project / "mkdocs.yml", f"{CONFIG}{nav}extra: {{casuskijker: {{onderaan: [Mewerken]}}}}\n")
    assert "mkdocs.yml:6: waarschuwing: 'Mewerken' bij onderaan staat niet in het menu." in build(project)[1]


BLOG = "---\ndate: 2026-01-31\ncategories: [Nieuws]\n---\n# Nieuw\n\nEen begin.\n\n<!-- more -->\n\nEn de rest.\n"
HOOK = """\
from pathlib import Path
from types import SimpleNamespace
SEND = 'var anchor=window.location.hash.substr(1);location.href="../"+(anchor?"#"+anchor:"")'
def on_env(env, config, files):
    assert [file.src_uri for file in files if not Path(file.abs_src_path or "weg").exists()] == []
def on_page_context(context, page, config, nav):
    page.meta["git_revision_date_localized_raw_date"] = "4 maart 2026"
    label = SimpleNamespace(name="een & twee", url="labels/", hidden=False)
    schaduw = SimpleNamespace(name="vier", url=None, hidden=True)
    context["tags"] = [schaduw, label, SimpleNamespace(name="drie", url=None)] if page.is_homepage else [schaduw]
def on_post_build(config):
    Path(config.site_dir, "oud.html").write_text(f"<script>{SEND}</script><a href='../'>verder</a>")
"""


def test_a_blog_of_material_builds_and_other_plugins_find_what_they_look_for(project: Path) -> None:
    write(project / "content/blog/posts/een.md", BLOG)
    write(project / "hook.py", HOOK)
    write(project / "mkdocs.yml", CONFIG.replace("[casuskijker]", "[casuskijker, blog]") + "hooks: [hook.py]\n")
    code, output = build(project)
    assert code == 0, output
    html = (project / "site/blog/index.html").read_text("utf-8")
    assert "Een begin." in html
    assert re.findall(r"(?:blog|readtime|meta)\.[a-z.]+", re.sub("<[^>]*>", "", html)) == []

    home, casus = ((project / "site" / page / "index.html").read_text("utf-8") for page in (".", "casussen/de-brief"))
    assert 'Labels: <a href="labels/">een &amp; twee</a>, drie<br>Gewijzigd op 4 maart 2026.' in home
    assert "Gewijzigd op" not in casus, "a page that we make is said to be of today"
    assert "Labels:" not in casus, "a label that its owner hides is no label"
    texts = [json.loads(path.read_text("utf-8")) for path in project.glob("site/zoekindex/*/tekst/*.json")]
    assert "blog/2026/01/31/nieuw/" in {text["url"] for text in texts}
    assert (project / "site/oud.html").read_text("utf-8") == "<a href='../'>verder</a>"

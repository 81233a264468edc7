"""A site that is not ours: other content, other folders, another schaal. None of our words may end up in it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest

from casuskijker.rendering.environment import THEME
from casuskijker.rendering.woorden import woord
from tests import PROJECT
from tests.mkdocs_runs import run_from_nothing
from tests.onze_inhoud import read_onze_inhoud
from tests.rendering.html import take_apart
from tests.site.links import find_dead_links
from tests.sites import build_strict, copy_project, read_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.rendering.html import Found
    from tests.sites import Site

VREEMD = PROJECT / "tests" / "vreemde_site"
FOLDERS_OF_OURS = ("casussen", "kijkramen", "site_config", "content")
WORDS_OF_THE_INTERFACE = {"kijkraam", "leerstijl", "actor", "sleutelwoord", "spanningsveld"}
WORDS_OF_THE_INTERFACE |= {"praktijkvoorbeeld", "vignet"}
PRINTER, STOEL, NOOR = (
    f"casussen/{slug}" for slug in ("de-brief-in-de-printer", "de-stoel-bij-de-verwarming", "een-pasje-voor-noor")
)
MIN_WORDS = 6
"""A shorter sentence can be in two sites by chance."""


@pytest.fixture(scope="module", params=["vreemde_site", "vreemde_site_als_bestanden"], ids=["mappen", "bestanden"])
def built(request: pytest.FixtureRequest) -> Built:
    """The site, built both ways: a folder per page, and a file per page."""
    return Built(request.getfixturevalue(request.param), directory_urls=request.param == "vreemde_site")


class Built:
    """The site after a strict build."""

    def __init__(self, site: Site, *, directory_urls: bool) -> None:
        self.directory_urls = directory_urls
        self.folder = site.folder
        self.output = site.output

    def html(self, page: str) -> str:
        path = f"{page}/index.html" if self.directory_urls else f"{page}.html"
        return (self.folder / path).read_text("utf-8")

    def url(self, page: str) -> str:
        return f"/{page}/" if self.directory_urls else f"/{page}.html"

    def show(self, page: str) -> Found:
        return take_apart(self.html(page))

    def texts(self) -> dict[str, str]:
        """Everything that holds words, by its path."""
        paths = [path for path in self.folder.rglob("*") if path.suffix in {".html", ".json", ".xml"}]
        return {path.relative_to(self.folder).as_posix(): flatten(path.read_text("utf-8")) for path in paths}


def test_the_face_of_its_owner_is_on_every_page(built: Built) -> None:
    tags = built.show(PRINTER).tags
    signs = [
        attributes["src"]
        for name, attributes in tags
        if name == "img" and attributes.get("class") == "raam raam--eigen"
    ]
    assert [(sign or "").rpartition("/")[2] for sign in signs] == ["brug.svg"] * 2
    assert (built.folder / "brug.svg").is_file()
    (sheet,) = built.folder.glob("assets/casuskijker/*/casuskijker.css")
    assert "--nadruk: light-dark(#5d0b3a, " in sheet.read_text("utf-8")
    links = {attributes.get("href") or "" for name, attributes in tags if name == "a"}
    assert "https://debrug.example.org/open/" in links
    assert any(link.endswith("../huisregels/" if built.directory_urls else "../huisregels.html") for link in links)


def test_a_menu_that_nobody_wrote_begins_with_what_readers_come_for(built: Built) -> None:
    menu = re.search(r'<nav class="kop__nav".*?</nav>', built.html(PRINTER), re.DOTALL)
    assert menu
    titles = re.findall(r">([^<>]+)</a>", menu[0])
    assert titles == [
        *("Gevallen", "Brillen", "Samen kijken", "Mijn kijkwerk", "Voor docenten"),
        "Huisregels van de leeszalen",
    ]


def test_things_are_called_as_their_owner_calls_them_in_sentences_that_go_with_it(built: Built) -> None:
    html = built.html(PRINTER)
    assert "Kijk er met een bril naar" in html
    assert ">Geval · " in html or ">Geval<" in html
    (folder,) = {path.parent for path in built.folder.glob("assets/casuskijker/*/casuskijker.css")}
    scripts = "".join(path.read_text("utf-8") for path in folder.rglob("*.js"))
    assert "heeft deze bril niet" in scripts
    assert "geval|gevallen" in scripts
    assert "heeft dit kijkraam niet" not in scripts


def flatten(text: str) -> str:
    """Return the words of a text: those between its tags, and those in attributes that readers get too."""
    found = take_apart(re.sub(r"[*_`\\]", "", text))
    said = [attributes.get(name) or "" for _, attributes in found.tags for name in ("content", "alt", "aria-label")]
    return " ".join([found.text, *(words for words in said if "://" not in words)])


def our_sentences() -> Iterator[str]:
    """Yield every sentence of our own content, as plain words."""
    for folder in FOLDERS_OF_OURS:
        for path in sorted((PROJECT / folder).rglob("*")):
            if path.suffix in {".md", ".yml"}:
                text = re.sub(r"(?m)^\s*(- )?[\w-]+: (>-)?|\]\([^)]*\)|[\[#]", " ", path.read_text("utf-8"))
                yield from re.split(r"(?<=[.?!])\s+|\n\n|\n(?=\s*[-|\d])", text)


def test_a_strict_build_says_nothing_but_that_it_built(built: Built) -> None:
    told = [line for line in built.output.splitlines() if not line.startswith("INFO")]
    assert len(told) == 1, "wat er over het adres te weten is, beslaat twee regels"
    assert told[0].endswith("[C515]")


def test_every_link_and_anchor_leads_somewhere(built: Built) -> None:
    assert find_dead_links(built.folder) == []


def test_no_sentence_of_ours_is_in_it(built: Built) -> None:
    interface = flatten(" ".join(path.read_text("utf-8") for path in THEME.rglob("*.html")))
    sentences = {flatten(sentence) for sentence in our_sentences()}
    telling = {sentence for sentence in sentences if len(sentence.split()) >= MIN_WORDS and sentence not in interface}
    assert "Wie bij mevrouw Uysal op bezoek wil, moet een smalle, steile trap op." in telling
    assert len(telling) > 500
    found = {path: {s for s in telling if s in text} for path, text in built.texts().items()}
    assert {path: sentences for path, sentences in found.items() if sentences} == {}


def test_no_title_or_name_of_ours_is_in_it(built: Built) -> None:
    catalogus = read_onze_inhoud()
    terms = (*catalogus.woordenlijst.actoren.items, *catalogus.woordenlijst.sleutelwoorden.items)
    names = {casus.titel for casus in catalogus.casussen} | {kijkraam.titel for kijkraam in catalogus.kijkramen}
    names |= {term.naam for term in terms} | {deel.naam for deel in catalogus.woordenlijst.delen}
    names |= {begrip.naam for begrip in catalogus.begrippen} | {bron.title for bron in catalogus.bronnen.values()}
    names = names - WORDS_OF_THE_INTERFACE | {"Casuskijker"}
    assert len(names) > 100
    telling = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names)), re.IGNORECASE)
    texts = {path: text for path, text in built.texts().items() if path.endswith(".html")}
    assert {path: telling.findall(text) for path, text in texts.items() if telling.search(text)} == {}


def test_its_own_words_are_on_its_pages(built: Built) -> None:
    casus = built.show(PRINTER)
    assert "Het laatste vel valt pas in de la als ze weg is." in casus.text
    assert "Wat doe jij met het vel papier, en wat zeg je tegen de jongen?" in casus.text
    assert "Vlak voor sluitingstijd belt de vrouw." in casus.text
    assert casus.text.startswith("De brief in de printer · Leeszaal de Brug")
    assert "Zet de koffie op de balie en niet in de kantine." in built.show("kijkramen/koffie-aan-de-balie").text
    assert "Leent boeken uit, maakt pasjes" in built.show("actoren/baliemedewerker").text


def test_a_spelling_of_its_own_woordenlijst_becomes_its_word(built: Built) -> None:
    assert "Over lidmaatschap" in built.show("casussen/index" if not built.directory_urls else "casussen").text


def test_questions_without_a_leerstijl_are_simply_questions(built: Built) -> None:
    text = built.show(STOEL).text
    assert "Van wie is een stoel in een leeszaal?" in text
    assert "leerstijl" not in text


def test_its_own_five_posities_are_in_the_form(built: Built) -> None:
    found = built.show("kijkramen/gastvrije-balie")
    assert found.all("input", "value") == ["nooit", "zelden", "af-en-toe", "meestal", "elke-dag"] * 4
    assert "Deze treden heeft Leeszaal de Brug zelf bedacht" in found.text


def test_its_schaal_with_values_and_its_gesprek_are_in_the_api(built: Built) -> None:
    kijkramen = json.loads((built.folder / "api/kijkramen.json").read_text("utf-8"))["kijkramen"]
    balie, koffie = kijkramen
    assert balie["schaal"]["gemiddelde"] is True
    assert [positie["waarde"] for positie in balie["schaal"]["posities"]] == [1, 2, 3, 4, 5]
    assert (koffie["vorm"], koffie["schaal"]) == ("gesprek", None)


def test_a_picture_beside_a_casus_is_shown_with_its_description(built: Built) -> None:
    images = [attributes for tag, attributes in built.show(PRINTER).tags if tag == "img" and attributes["alt"]]
    assert [image["alt"] for image in images] == [
        "Plattegrond: de printer staat tussen de balie en de deur, en de rij loopt er vlak langs."
    ]
    assert (built.folder / "casussen/printer.svg").read_bytes() == (VREEMD / "verhalen/printer.svg").read_bytes()


@pytest.mark.parametrize(
    ("page", "words", "target"),
    [
        (PRINTER, "de man bij de verwarming", STOEL),
        (STOEL, "de brief in de printer", PRINTER),
        (f"docent/{PRINTER}", "het verhaal van Noor", NOOR),
        ("kijkramen/gastvrije-balie", "de huisregels", "huisregels"),
    ],
)
def test_a_link_between_files_leads_to_the_page_whatever_the_file_is_called(
    built: Built, page: str, words: str, target: str
) -> None:
    link = re.search(rf'href="([^"#]+)[^"]*">{words}</a>', built.html(page))
    assert link
    assert urljoin(built.url(page), link[1]) == built.url(target)


def test_what_it_does_not_have_is_not_missed(built: Built) -> None:
    page = built.html(PRINTER)
    assert not (built.folder / "begrippen").exists()
    assert "Om verder te lezen" not in page
    assert "naar:" not in page
    assert "de bron" not in take_apart(page).text.lower()


def test_it_has_a_search_of_its_own(built: Built) -> None:
    found = built.show("zoeken/index" if not built.directory_urls else "zoeken")
    assert woord("zoek-scherm.zonder_javascript") in found.text
    address = built.url("zoeken") if built.directory_urls else built.url("zoeken/index")
    here = built.url(PRINTER)
    assert urljoin(here, re.findall(r'<form[^>]* action="([^"]*)"', built.html(PRINTER))[0]) == address
    index = "".join(path.read_text("utf-8") for path in (built.folder / "zoekindex").rglob("*.json"))
    assert "printer" in index


def test_two_builds_are_the_same_to_the_byte(vreemde_site: Site, tmp_path: Path) -> None:
    """Of our own site the test of an export holds this, which builds it once more."""
    project, again = copy_project(VREEMD, to=tmp_path / "project"), tmp_path / "site"
    run = run_from_nothing(project, "mkdocs", "build", "--strict", "--site-dir", str(again), seed=7)
    assert run.returncode == 0, run.stdout
    assert read_all(again) == read_all(vreemde_site.folder)


def test_pages_by_hand_may_stand_outside_the_folder_of_the_site(tmp_path: Path) -> None:
    project = copy_project(VREEMD, to=tmp_path / "project")
    (project / "paginas").rename(tmp_path / "elders")
    config = project / "mkdocs.yml"
    text = config.read_text("utf-8").replace("docs_dir: paginas", "docs_dir: ../elders")
    config.write_text(f"{text}\nrepo_url: https://voorbeeld.test/brug\nedit_uri: wijzig/elders/\n", "utf-8")
    build_strict(project, into=tmp_path / "site")
    html = (tmp_path / "site" / PRINTER / "index.html").read_text("utf-8")
    link = re.search(r'href="(https://voorbeeld\.test/brug/wijzig/[^"]+)"', html)
    assert link
    assert re.search(r"/wijzig/project/verhalen/[^/]+\.md$", urljoin(link[1], link[1]))

"""What reaches readers whatever an author wrote: no script that the site does not know, no file that nothing shows."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from mkdocs.config import load_config

from casuskijker.domain.beleid import DATA_TYPES, POLICY
from casuskijker.mkdocs_adapter.published import _find_written
from casuskijker.mkdocs_adapter.scripts import Scripts, describe_scripts, silence
from casuskijker.rendering.assets import collect_assets
from tests.mkdocs_adapter.kleinste_site import CASUS, write, write_smallest
from tests.mkdocs_runs import run_mkdocs

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = "site_name: Klein\ndocs_dir: content\ntheme: {name: material, custom_dir: eigen}\n"
PLUGIN = "plugins: [casuskijker]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The smallest site there is, with a folder for templates of its owner."""
    (tmp_path / "eigen").mkdir()
    return write_smallest(tmp_path, config=CONFIG + PLUGIN)


def build(project: Path, *options: str) -> tuple[int, str]:
    result = run_mkdocs(project, "build", *options)
    assert "Traceback" not in result.stdout
    return result.returncode, result.stdout


def test_what_nobody_else_could_write_in_is_not_read_again(tmp_path: Path) -> None:
    write(tmp_path / "404.html", "een sjabloon")
    write(tmp_path / "casussen/index.html", "sindsdien anders")
    finished = {"casussen/index.html": hash(b"zoals wij hem afmaakten")}
    everything = [("404.html", "een sjabloon"), ("casussen/index.html", "sindsdien anders")]
    assert list(_find_written(tmp_path, finished, alone=False)) == everything
    assert list(_find_written(tmp_path, finished, alone=True)) == everything[:1]


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Scripts:
    """The scripts that a site knows which has one of its own."""
    root = tmp_path_factory.mktemp("site")
    write(root / "mkdocs.yml", f"{CONFIG}site_url: https://x.nl/sub/pad/\nextra_javascript: [js/eigen.js]\n")
    write(root / "content/index.md", "# Welkom\n")
    (root / "eigen").mkdir()
    return Scripts(load_config(str(root / "mkdocs.yml")), ASSETS)


WAYS = [
    "<script>x()</script>",
    "<SCRIPT>x()</SCRIPT>",
    "<script >x()</script >",
    "<script\n>x()</script>",
    "<script/x>x()</script>",
    "<script/src=boos.js></script>",
    "<script src=boos.js></script>",
    '<script src="../boos.js"></script>',
    "<script src='/sub/pad/boos.js'></script>",
    '<script src="/ander-project/js/eigen.js"></script>',
    '<script src="//elders.nl/js/eigen.js"></script>',
    '<script src="https://elders.nl/js/eigen.js"></script>',
    '<script src="js/eigen.js/../boos.js"></script>',
    '<script src="js/eigen.js" src="boos.js"></script>',
    '<script src="boos.js" src="js/eigen.js"></script>',
    '<script src="js/eigen.js" onload="x()"></script>',
    '<script src="js/eigen.js">x()</script>',
    '<script type="module">import "./boos.js"</script>',
    '<script type="module" src="boos.js"></script>',
    '<script type="importmap">{"imports": {"a": "./boos.js"}}</script>',
    '<script type="speculationrules">{"prefetch": []}</script>',
    '<script type="text/javascript">x()</script>',
    '<script type="">x()</script>',
    "<script type=application/json src=boos.js></script>",
    '<script type="application/json">{"a": "</script><script>x()</script>"}',
    '<script type="application/json">{"a": "<!--<script>"}</script>',
    '<script type="application/json" type="module">x()</script>',
    '<script href="boos.js"></script>',
    "<svg><script>x()</script></svg>",
    '<svg><script href="boos.js"/></svg>',
    '<svg><script xlink:href="boos.js"></script></svg>',
    "<svg><style><script>x()</script></style></svg>",
    "<math><mtext><script>x()</script></mtext></math>",
    "<!--><script>x()</script>-->",
    "<!--a--!><script>x()</script>-->",
    "<![CDATA[><script>x()</script>]]>",
    "<textarea></textarea><script>x()</script>",
    "<noscript><script>x()</script></noscript>",
    '<template shadowrootmode="open"><script>x()</script></template>',
    "<script>x()",
    "<script\x0csrc=boos.js></script>",
    '<p title="><script>x()</script>">',
]
"""Ways in which an author may bring a script on a page, also where two parsers would not agree on it."""

ASSETS = collect_assets()
KNOWN = [
    '<script src="js/eigen.js"></script>',
    '<script src="/sub/pad/js/eigen.js" async></script>',
    f'<script src="./{ASSETS.main_module}" type="module"></script>',
    f"<script src={ASSETS.main_module} type=module></script>",
    f'<script src="{ASSETS.folder}/grond/basis/basis.js" data-basis="."></script>',
    '<script type="application/json">{"a": "\\u003c/script>"}</script>',
    '<script type="application/ld+json" id="x">{"@type": "Article"}</script>',
    "&lt;script>x()&lt;/script>",
    "<scripty>x</scripty>",
]


@pytest.mark.parametrize("way", WAYS)
def test_a_script_of_an_author_is_found_and_silenced(scripts: Scripts, way: str) -> None:
    page = f"<main><p>Tekst.</p>{way}</main>"
    unknown = list(scripts.find_unknown(page, ""))
    assert unknown
    silent = silence(page, unknown)
    assert list(scripts.find_unknown(silent, "")) == []
    assert {problem.code for problem in describe_scripts(page, unknown, "content/index.md")} == {"C240"}


@pytest.mark.parametrize("known", KNOWN)
def test_a_script_of_the_site_and_data_pass(scripts: Scripts, known: str) -> None:
    assert list(scripts.find_unknown(f"<main>{known}</main>", "")) == []


def test_an_address_counts_from_its_page(scripts: Scripts) -> None:
    tag = '<script src="../js/eigen.js"></script>'
    assert list(scripts.find_unknown(tag, "over/")) == []
    assert list(scripts.find_unknown(tag, "map/over/"))
    assert list(scripts.find_unknown(tag.replace("../", ""), "over/"))


def test_only_these_types_are_no_script() -> None:
    assert {"application/json", "application/ld+json"} == DATA_TYPES


def test_the_policy_lets_scripts_films_and_sound_of_the_site_itself_through() -> None:
    directives = dict(directive.split(" ", 1) for directive in POLICY.split("; "))
    assert directives["script-src"] == directives["media-src"] == directives["style-src"] == "'self'"
    assert directives["default-src"] == directives["base-uri"] == "'none'"
    assert not {"object-src", "frame-src"} & directives.keys()  # so these are 'none'


@pytest.mark.parametrize(
    "written",
    [
        "<script src='../boos.js'></script>",
        '<meta http-equiv="refresh" content="0;url=https://elders.nl">',
        '<base href="https://elders.nl">',
        '<link rel="dns-prefetch" href="https://elders.nl">',
    ],
)
def test_a_page_by_hand_that_leaks_is_not_built(project: Path, written: str) -> None:
    write(project / "content/index.md", f"# Welkom\n\nTekst.\n\n{written}\n")
    code, output = build(project)
    assert code == 1
    assert re.search(r"content/index\.md:5: .*\[C24\d\]", output, re.DOTALL)
    assert not (project / "site/index.html").exists()


def test_what_an_extension_or_a_template_brings_is_seen_too(project: Path) -> None:
    write(project / "mkdocs.yml", f"{CONFIG}{PLUGIN}markdown_extensions: [attr_list, pymdownx.snippets]\n")
    write(project / "stuk.html", "<p style='color: red'>x</p>\n<script>x()</script>\n")
    write(project / "content/index.md", '# Welkom\n\n--8<-- "stuk.html"\n')
    code, output = build(project)
    assert code == 1
    assert "content/index.md:1: '<script>' voert iets uit" in output
    assert "content/index.md:1: waarschuwing: '<p style='color: red'>'" in output

    write(project / "content/index.md", "# Welkom\n")
    write(project / "eigen/partials/footer.html", "<script>x()</script>")
    code, output = build(project)
    assert code == 1
    assert "'<script>' voert iets uit" in output


LATER = """\
from pathlib import Path

def on_post_build(config):
    site = Path(config.site_dir)
    (site / "oud").mkdir()
    (site / "oud/index.html").write_text("<title>Verhuisd</title><script>location.href = '../'</script>")
    (site / "nieuw.htm").write_text("<SCRIPT>x()</SCRIPT>")
    welkom = site / "index.html"
    welkom.write_text(welkom.read_text().replace("</body>", "<script src=boos.js></script></body>"))
"""


def test_what_is_no_page_of_mkdocs_is_seen_before_it_takes_the_place_of_the_site(project: Path) -> None:
    """Templates such as 404.html, what another plugin writes after the build, and what it then does to a page."""
    settings = f"{CONFIG}{PLUGIN}site_url: https://x.nl/sub/pad/\n"
    write(project / "mkdocs.yml", settings)
    code, output = build(project, "--strict")
    assert code == 0
    assert output.count("[C515]") == 1
    before = (project / "site/index.html").read_bytes()
    write(project / "eigen/404.html", '{% extends "base.html" %}{% block announce %}<script>x()</script>{% endblock %}')
    write(project / "later.py", LATER)
    write(project / "mkdocs.yml", f"{settings}hooks: [later.py]\n")
    code, output = build(project)
    assert code == 1
    found = re.findall(r"(\S+):1: '([^']+)' voert iets uit", output)
    assert found == [
        ("404.html", "<script>"),
        ("index.html", "<script src=boos.js>"),
        ("nieuw.htm", "<SCRIPT>"),
        ("oud/index.html", "<script>"),
    ]
    assert (project / "site/index.html").read_bytes() == before


def test_a_page_of_another_plugin_that_the_owner_names_is_for_the_owner(project: Path) -> None:
    write(project / "content/bewijs.html", "<script>x()</script>")
    write(project / "later.py", LATER.partition("    welkom =")[0])
    named = "extra: {bestanden: [oud/index.html, nieuw.htm, bewijs.html]}\n"
    write(project / "mkdocs.yml", f"{CONFIG}{PLUGIN}hooks: [later.py]\n{named}")
    code, output = build(project, "--strict")
    assert code == 0, output
    for name in ("oud/index.html", "nieuw.htm", "bewijs.html"):
        assert "<script" in (project / "site" / name).read_text("utf-8").lower()


def test_a_served_site_shows_a_script_as_words(project: Path) -> None:
    write(
        project / "eigen/main.html", '{% extends "base.html" %}{% block announce %}<script>x()</script>{% endblock %}'
    )
    probe = (
        "from mkdocs.config import load_config\nfrom mkdocs.commands.build import build\n"
        "config = load_config('mkdocs.yml')\nconfig.plugins.on_startup(command='serve', dirty=False)\n"
        "build(config, serve_url='http://127.0.0.1/')\nconfig.plugins.on_shutdown()\n"
    )
    write(project / "proef.py", probe)
    run_python(project, "proef.py")
    html = (project / "site/index.html").read_text("utf-8")
    assert "&lt;script>x()" in html
    assert POLICY in html


def run_python(project: Path, script: str) -> None:
    subprocess.run([sys.executable, script], cwd=project, check=True, capture_output=True)


OPENED = """\
import collections, json, pathlib, sys
import casuskijker
from mkdocs.__main__ import cli
ours = str(pathlib.Path(casuskijker.__file__).parent)
opened = collections.Counter()
def count(event, arguments):
    if event == "open" and str(arguments[0]).startswith(ours):
        opened[str(arguments[0])] += 1
sys.addaudithook(count)
try:
    cli(["build", "--quiet"])
finally:
    pathlib.Path("geopend.json").write_text(json.dumps(opened))
"""


def count_opened(project: Path) -> dict[str, int]:
    """Build the site and return how often each file of the package was opened for that."""
    write(project / "proef.py", OPENED)
    run_python(project, "proef.py")
    opened: dict[str, int] = json.loads((project / "geopend.json").read_text("utf-8"))
    return opened


def write_pages(project: Path, *names: str) -> None:
    for name in names:
        write(project / f"content/{name}.md", f"# {name}\n")
        write(project / f"casussen/{name}.md", CASUS)


def test_no_file_of_ours_is_read_once_more_for_a_page_more(project: Path) -> None:
    write_pages(project, "een", "twee", "drie")
    few = count_opened(project)
    write_pages(project, "vier", "vijf", "zes")
    many = count_opened(project)
    assert len(few) > 100
    assert {path: (few.get(path, 0), number) for path, number in many.items() if number > few.get(path, 0)} == {}


def test_only_what_is_linked_is_on_the_site_and_the_rest_is_a_tip(project: Path) -> None:
    (project / "geheim.txt").write_text("wachtwoord", "utf-8")
    write(project / "content/index.md", "# Welkom\n\n![deur](casussen/deur.png) ![plaat](img/plaat.png)\n")
    for name in ("casussen/deur.png", "casussen/interview.docx", "content/img/plaat.png", "content/intake.pdf"):
        write(project / name, b"x")
    (project / "content/omgeving.png").symlink_to("/proc/self/environ")
    os.mkfifo(project / "content/pijp.png")
    write(project / "content/CNAME", "x.nl")
    code, output = build(project, "--strict")
    assert code == 0, output
    site = project / "site"
    there = [name for name in ("casussen/deur.png", "img/plaat.png", "CNAME") if (site / name).is_file()]
    assert there == ["casussen/deur.png", "img/plaat.png", "CNAME"]
    left = [
        name for name in ("casussen/interview.docx", "intake.pdf", "omgeving.png", "pijp.png") if (site / name).exists()
    ]
    assert left == []
    named = re.findall(r"tip: '([^']+)' ligt in de map en wordt nergens getoond; het komt niet op de site\.", output)
    assert sorted(named) == ["intake.pdf", "interview.docx", "omgeving.png", "pijp.png"]


def test_what_lies_beside_templates_is_published_only_when_something_asks_for_it(project: Path) -> None:
    """MkDocs copies all that is no template; `check` says the same as the build."""
    write(project / "eigen/partials/footer.html", "<img src=\"{{ 'over/logo.png' | url }}\" alt='x'>")
    for name in ("over/logo.png", "over/interview.txt", "over/aantekening.docx", "assets/images/favicon.png"):
        write(project / "eigen" / name, b"x")
    (project / "eigen/over/los.css").symlink_to("/etc/passwd")
    write(project / "eigen/over/zelf.css", "p { background: url(interview.txt) }")
    code, output = build(project, "--strict")
    assert code == 0, output
    published = {file.relative_to(project / "site").as_posix() for file in (project / "site").rglob("*.*")}
    assert {"over/logo.png", "assets/images/favicon.png"} <= published
    left = ["eigen/over/aantekening.docx", "eigen/over/interview.txt", "eigen/over/los.css", "eigen/over/zelf.css"]
    assert not {name.removeprefix("eigen/") for name in left} & published
    assert sorted(re.findall(r"(eigen/over/\S+):1: tip: .*wordt nergens getoond", output)) == left
    assert check(project) == (0, [(name, "C510") for name in left])


def test_a_link_that_leads_out_of_the_folder_with_templates_stops_a_build(project: Path) -> None:
    write(project / "content/index.md", "# Welkom\n\n[x](wat.css)\n")
    (project / "eigen/wat.css").symlink_to("/etc/passwd")
    assert build(project)[0] == 1
    assert check(project) == (1, [("eigen/wat.css", "C030")])
    (project / "eigen/404.html").symlink_to("/etc/passwd")
    code, output = build(project)
    assert code == 1
    assert "eigen/404.html:1: dit is een snelkoppeling naar iets buiten de map." in output
    assert check(project) == (1, [("eigen/404.html", "C030"), ("eigen/wat.css", "C030")])


def check(project: Path) -> tuple[int, list[tuple[str, str]]]:
    """Return the exit code of `casuskijker check`, and what it says of the folder with templates."""
    command = [sys.executable, "-c", "import sys, casuskijker.cli as c; sys.exit(c.main())", "check", str(project)]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    found = re.findall(r"^(eigen/\S+?):1: .*?\[(C\d+)\]", result.stdout, re.DOTALL | re.MULTILINE)
    return result.returncode, sorted(found)


def test_a_link_out_of_the_folder_stops_a_build_before_it_is_followed(project: Path) -> None:
    (project / "content/geheim.md").symlink_to("/etc/hostname")
    code, output = build(project)
    assert code == 1
    assert "content/geheim.md:1: dit is een snelkoppeling naar iets buiten de map." in output
    (project / "content/geheim.md").unlink()
    (project / "content/alles").symlink_to("/proc")
    code, output = build(project)
    assert code == 1
    assert "content/alles:1: dit is een snelkoppeling naar iets buiten de map." in output


def test_what_settings_name_elsewhere_is_told(project: Path) -> None:
    settings = f"{CONFIG}{PLUGIN}extra_javascript: [https://cdn.nl/a.js, {{path: //cdn.nl/b.mjs, type: module}}]\n"
    write(project / "mkdocs.yml", f"{settings}extra_css: [https://cdn.nl/a.css, eigen.css]\n")
    write(project / "content/eigen.css", "p { color: red }")
    code, output = build(project)
    assert code == 0
    assert re.findall(r"mkdocs\.yml:(\d): waarschuwing: '([^']+)' staat op een andere website", output) == [
        ("5", "https://cdn.nl/a.js"),
        ("5", "//cdn.nl/b.mjs"),
        ("6", "https://cdn.nl/a.css"),
    ]
    assert build(project, "--strict")[0] == 1

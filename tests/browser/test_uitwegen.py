"""What an author writes asks no other website for anything, and a served site shows it as readers will see it."""

from __future__ import annotations

import struct
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar

import pytest
from playwright.sync_api import expect

from tests.sites import THIS_MACHINE, serve_live

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.klachten import Klachten

WAYS = """\
![x]({elders}1.png)

<p><img src="{elders}2.png" srcset="{elders}3.png 1x"></p>
<p style="background: url({elders}4.png)">x</p>
<iframe src="{elders}5.html"></iframe>
<iframe srcdoc="<img src={elders}6.png>"></iframe>
<object data="{elders}7.html"></object>
<embed src="{elders}8.html">
<video autoplay poster="{elders}9.png"><source src="{elders}10.mp4"></video>
<audio autoplay src="{elders}11.mp3"></audio>
<svg><image href="{elders}12.png"/><use href="{elders}13.svg#x"/></svg>
<table background="{elders}14.png"><tr><td>x</td></tr></table>
<style>@import url({elders}15.css); body {{ background: url({elders}16.png) }}</style>
<img src="weg.png" onerror="fetch('{elders}17')">
<svg onload="fetch('{elders}18')"></svg>
<script>fetch('{elders}19')</script>
<script src="{elders}20.js"></script>
<script type="module">import '{elders}21.js'</script>
<svg><style><script>fetch('{elders}22')</script></style></svg>
<link rel="stylesheet" href="{elders}23.css">
<link rel="preload" as="image" href="{elders}24.png">
<meta http-equiv="refresh" content="0;url={elders}25.html">
<base href="{elders}26/">
<p><a id="uitvoeren" href="javascript:location='{elders}27'">Voer uit</a></p>
<form action="{elders}28"><button>Verstuur</button></form>
<p><a id="pingen" href="#welkom" ping="{elders}29">Ping</a></p>
<p><button formaction="{elders}30" form="f">x</button></p>

<audio id="eigen" preload="auto" src="toon.wav"></audio>
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The smallest site there is, with a sound of its own."""
    settings = "site_name: Klein\ndocs_dir: content\ntheme: {name: material}\nplugins: [casuskijker]\n"
    files = {
        "mkdocs.yml": f"{settings}markdown_extensions: [attr_list, md_in_html]\n",
        "site_config/woordenlijst.yml": "actoren: []\nsleutelwoorden: []\n",
        "content/index.md": "# Welkom\n\nTekst.\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "casussen").mkdir()
    (tmp_path / "content/toon.wav").write_bytes(make_sound())
    return tmp_path


def make_sound() -> bytes:
    """Return a tenth of a second of silence."""
    samples = bytes(800)
    head = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        36 + len(samples),
        b"WAVE",
        b"fmt ",
        16,
        1,
        1,
        8000,
        8000,
        1,
        8,
        b"data",
        len(samples),
    )
    return head + samples


class Elders(BaseHTTPRequestHandler):
    """Another website, which remembers what it is asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(HTTPStatus.NO_CONTENT)
        self.end_headers()

    do_POST = do_GET  # noqa: N815 - the name is inherited

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is inherited
        """Say nothing."""


@pytest.fixture
def elders() -> Iterator[str]:
    """Another website, on a server of its own."""
    with ThreadingHTTPServer((THIS_MACHINE, 0), Elders) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://{THIS_MACHINE}:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture
def base_url(project: Path) -> Iterator[str]:
    with serve_live(project) as url:
        yield url


@pytest.mark.allow_klacht("Content Security Policy|404|verzoek buiten de site|Unsafe attempt to load URL")
def test_nothing_that_an_author_writes_asks_another_website(
    page: Page, project: Path, elders: str, klachten: Klachten
) -> None:
    page.goto("")
    (project / "content/index.md").write_text(f"# Welkom\n\n{WAYS.format(elders=elders)}", "utf-8")
    # The page is loaded anew by itself: a script of ours does that, and the policy lets it.
    expect(page.get_by_role("complementary", name="Voor wie schrijft")).to_be_visible(timeout=60_000)
    # By script: what is blocked goes nowhere, and a click would wait for it.
    page.evaluate("for (const each of document.querySelectorAll('#uitvoeren, #pingen, form button')) each.click()")
    page.evaluate(
        """new Promise((loaded) => {
            const own = document.querySelector('#eigen');
            if (own.readyState > 0) loaded();
            else own.addEventListener('loadedmetadata', loaded);
        })"""
    )
    assert page.url.split("#")[0] == klachten.base_url
    assert Elders.asked == []


def test_a_served_site_loads_anew_under_the_policy_of_readers(page: Page, project: Path) -> None:
    page.goto("")
    (project / "content/index.md").write_text("# Welkom\n\nNieuwe tekst.\n", "utf-8")
    expect(page.get_by_text("Nieuwe tekst.")).to_be_visible(timeout=60_000)

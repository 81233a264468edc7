"""Plugins of others beside ours, each in a strict build of a small site: what a guide says of them is so.

`make test-buren` runs this; `make test` does not, for these plugins are no part of what we are made of.
"""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests import PROJECT
from tests.buren.bouwplaats import ADDRESS, CASUS, run_git
from tests.buren.omgevingen import make_omgeving

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.buren.bouwplaats import Bouwplaats
    from tests.buren.omgevingen import Omgeving

POST = """\
---
date: 2026-01-31
categories: [Nieuws]
tags: [balie]
---

# Nieuw

Een begin.

<!-- more -->

De rest.
"""
RAW = re.compile(r"\b(?:blog|readtime|meta|search|source|tabs|toc)\.[a-z.]+\b")
"""A word of Material that nobody found: its name."""
LETTER = PROJECT / "plugins/casuskijker/theme/pakketten/literata/literata-latin-wght-normal.woff2"


@pytest.fixture(scope="module")
def omgeving() -> Omgeving:
    """Every plugin of the lock, and this project."""
    return make_omgeving("buren")


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", " ", html)


def look(page: Page, *places: str, under: str = "") -> None:
    """Visit pages of the site, and a few that every site has; what the browser complains about fails a test."""
    for place in (*places, "", f"{CASUS}/", "zoeken/"):
        page.goto(under + place)
        expect(page.get_by_role("main")).to_be_visible()
    page.goto(f"{under}kijkramen/rustig-kijken/")
    page.get_by_role("radio").first.check(force=True)
    expect(page.get_by_text("Bewaard in deze browser").first).to_be_visible()


def test_a_blog_with_tags_has_its_posts_its_words_and_its_place_in_the_search(
    bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page
) -> None:
    bouwplaats.write("content/blog/posts/een.md", POST)
    bouwplaats.write("content/labels.md", "# Labels\n\n<!-- material/tags -->\n")
    bouwplaats.write("content/over.md", "---\ntags: [balie, onze buurt]\n---\n\n# Over ons\n\nWij.\n")
    bouwplaats.drop_nav()
    bouwplaats.change("mkdocs.yml", "    onderaan: [Over]\n", "")
    bouwplaats.add_plugins("blog", "tags")
    bouwplaats.build(omgeving)
    post = next(path.parent for path in bouwplaats.site.glob("blog/2026/01/31/*/index.html"))
    for place in ("blog", post.relative_to(bouwplaats.site).as_posix(), "blog/category/nieuws", "labels", "over"):
        assert RAW.findall(words(bouwplaats.html(place))) == [], place
    texts = [json.loads(path.read_text("utf-8")) for path in bouwplaats.site.glob("zoekindex/*/tekst/*.json")]
    assert [text["titel"] for text in texts if text["url"] == "blog/2026/01/31/nieuw/"] == ["Nieuw"]

    page.goto("over/")
    page.get_by_role("link", name="onze buurt").click()
    expect(page.get_by_role("heading", name="onze buurt")).to_be_visible()
    page.get_by_role("article").get_by_role("link", name="Over ons").first.click()
    page.get_by_role("banner").get_by_role("link", name="Blog").click()
    page.get_by_role("link", name="Doorgaan met lezen").click()
    expect(page.get_by_text("De rest.")).to_be_visible()


def test_a_feed_of_the_plugin_has_the_casussen(bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page) -> None:
    bouwplaats.commit("2026-03-04")
    bouwplaats.add_plugins("rss: {match_path: casussen/.*}")
    bouwplaats.build(omgeving)
    feed = (bouwplaats.site / "feed_rss_created.xml").read_text("utf-8")
    assert f"<link>{ADDRESS}{CASUS}/</link>" in feed
    assert "docent/" not in feed
    look(page)


def test_the_day_in_git_stands_on_pages_by_hand(bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page) -> None:
    bouwplaats.commit("2026-03-04")
    bouwplaats.add_plugins("git-revision-date-localized")
    bouwplaats.build(omgeving)
    assert "Gewijzigd op 4 maart 2026." in bouwplaats.html("privacy")
    for place in (CASUS, "kijkramen/rustig-kijken", "actoren"):  # the plugin would say today
        assert "Gewijzigd op" not in bouwplaats.html(place), place
    look(page, "privacy/")
    page.goto("privacy/")
    expect(page.get_by_text("Gewijzigd op 4 maart 2026.")).to_be_visible()


def test_who_comes_by_an_old_address_is_sent_on(bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page) -> None:
    bouwplaats.add_plugins(f"redirects: {{redirect_maps: {{oud.md: privacy.md, casussen/weg.md: {CASUS}.md}}}}")
    bouwplaats.build(omgeving)
    for old, new in (("oud/", "privacy/"), ("casussen/weg/", f"{CASUS}/")):
        page.goto(old)
        page.wait_for_url(f"**/{new}")
        expect(page.get_by_role("banner")).to_be_visible()


def test_a_macro_is_filled_in_on_own_pages_and_a_casus_keeps_its_signs(
    bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page
) -> None:
    bouwplaats.write("content/over.md", "# Over\n\nOpen tot {{ sluit }}.\n")
    bouwplaats.change("mkdocs.yml", "      - Privacy: privacy.md\n", "      - Privacy: privacy.md\n      - over.md\n")
    bouwplaats.change("mkdocs.yml", "extra:\n", "extra:\n  sluit: vijf uur\n")
    bouwplaats.add_plugins("macros")
    said = bouwplaats.build(omgeving)
    assert "Open tot vijf uur." in bouwplaats.html("over")
    assert "Alleen op je eigen bladzijden, niet in casussen, kijkramen en lijsten: macros." in said
    look(page, "over/")


@pytest.mark.parametrize("files", ["", "assets/eigen.js"])
def test_a_smaller_page_does_what_it_did(bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page, files: str) -> None:
    own = ""
    if files:
        bouwplaats.write("content/assets/eigen.js", "// van ons\ndocument.title = document.title + '!';\n")
        bouwplaats.write(
            "mkdocs.yml", (bouwplaats.folder / "mkdocs.yml").read_text() + f"extra_javascript: [{files}]\n"
        )
        own = f", minify_js: true, js_files: [{files}]"
    bouwplaats.add_plugins(f"minify: {{minify_html: true{own}}}")
    bouwplaats.build(omgeving)
    page.goto("kijkramen/rustig-kijken/")
    page.get_by_role("radio").first.check(force=True)
    expect(page.get_by_text("Bewaard in deze browser").first).to_be_visible()


def test_a_menu_of_files_is_the_menu(bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page) -> None:
    bouwplaats.drop_nav()
    bouwplaats.change("mkdocs.yml", "onderaan: [Over]", "onderaan: [Jouw privacy]")
    bouwplaats.write(
        "content/.nav.yml",
        "nav: [index.md, kijkramen, {Lezen: casussen}, toegankelijkheid.md, {Jouw privacy: privacy.md}]",
    )
    bouwplaats.add_plugins("awesome-nav")
    bouwplaats.build(omgeving)
    menu = re.search(r'<nav class="kop__nav".*?</nav>', bouwplaats.html(""), re.DOTALL)
    assert menu
    assert re.findall(r">([^<>\s][^<>]*)</a>", menu[0]) == ["Kijkramen", "Lezen", "Toegankelijkheid"]
    look(page)
    page.get_by_role("banner").get_by_role("link", name="Lezen").click()
    page.wait_for_url("**/casussen/")


def test_a_version_can_be_put_online_and_a_build_says_what_goes_otherwise(
    bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page
) -> None:
    bouwplaats.add_plugins("mike")
    bouwplaats.commit("2026-03-04")
    who = {f"GIT_{each}_{part}": f"buren@{part}.test" for each in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    code, said = omgeving.run("mike", "deploy", "1.0", "nieuwste", where=bouwplaats.folder, **who)
    assert code == 0, said
    assert "[C603]" in said
    online = run_git(bouwplaats.folder, "ls-tree", "-r", "--name-only", "gh-pages").split()
    assert {"1.0/index.html", f"1.0/{CASUS}/index.html", "nieuwste", "versions.json"} <= {*online}
    lost = run_git(bouwplaats.folder, "show", "gh-pages:1.0/404.html")
    assert 'src="/sub/pad/1.0/assets/casuskijker/' in lost
    shutil.rmtree(bouwplaats.site)
    run_git(bouwplaats.folder, "worktree", "add", "--quiet", str(bouwplaats.site), "gh-pages")
    look(page, under="1.0/")


def test_a_card_of_another_comes_beside_ours_and_a_build_says_so(
    bouwplaats: Bouwplaats, omgeving: Omgeving, page: Page
) -> None:
    fonts = bouwplaats.folder / ".cache/plugin/social/fonts/Roboto"  # which it would fetch from another host
    fonts.mkdir(parents=True)
    for style in ("Regular", "Bold"):
        shutil.copyfile(LETTER, fonts / f"{style}.ttf")
    bouwplaats.add_plugins("social")
    assert "[C603]" in bouwplaats.build(omgeving)
    pictures = re.findall(r'property="og:image" content="([^"]*)"', bouwplaats.html(CASUS))
    assert [picture.removeprefix(ADDRESS) for picture in pictures] == [
        "assets/casuskijker/delen/casussen.png",
        f"assets/images/social/{CASUS}.png",
    ]
    look(page)


LANGUAGES = "[{locale: nl, default: true, name: Nederlands}, {locale: en, name: English}]"


@pytest.mark.parametrize("plugin", ["glightbox", f"i18n: {{docs_structure: suffix, languages: {LANGUAGES}}}"])
def test_what_does_not_go_together_ends_a_build_in_one_sentence(
    bouwplaats: Bouwplaats, omgeving: Omgeving, plugin: str
) -> None:
    bouwplaats.add_plugins(plugin)
    code, said = bouwplaats.try_to_build(omgeving)
    assert code == 1
    line = (bouwplaats.folder / "mkdocs.yml").read_text("utf-8").split(f"  - {plugin}")[0].count("\n") + 1
    assert f"mkdocs.yml:{line}: de plugin '{plugin.partition(':')[0]}' gaat niet samen met casuskijker" in said
    assert "Er is 1 fout in de inhoud" in said
    assert "Traceback" not in said

"""Every component has examples, and every example is of a component as it is now."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import url_of
from casuskijker.domain.site import Site
from casuskijker.rendering import collect_assets, render_site
from casuskijker.rendering.environment import FRAME, SHELVES
from casuskijker.rendering.modules import TAG, list_tags
from tests.rendering.wereld import WERELD
from tests.voorbeelden.lijst import FILE, Voorbeeld, find_voorbeelden

if TYPE_CHECKING:
    from collections.abc import Iterable

TAGS = frozenset[str]().union(*list_tags().values())
PAGES = {url_of(pagina.page, directory_urls=True): pagina for pagina in render_site(Site(WERELD))}
FRAME_HTML = [path.read_text("utf-8") for path in sorted(FRAME.rglob("*.html"))]
PER_COMPONENT = {name: list(each) for name, each in groupby(find_voorbeelden(), key=lambda each: each.onderdeel)}


def address_of(voorbeeld: Voorbeeld) -> str:
    return voorbeeld.pagina.partition("#")[0]


def html_of(voorbeeld: Voorbeeld) -> Iterable[str]:
    return [voorbeeld.html] if voorbeeld.sjabloon else PAGES[address_of(voorbeeld)].parts


def find_tags(html: Iterable[str]) -> set[str]:
    return {tag for piece in html for tag in TAG.findall(piece)}


def test_every_component_with_a_template_or_a_script_of_its_own_has_examples() -> None:
    with_template = {path.parent.name for shelf in SHELVES for path in shelf.glob("*/*.html")}
    assert with_template | TAGS == set(PER_COMPONENT)


def test_an_example_is_a_template_with_values_or_a_page_of_the_example_world() -> None:
    assert [each.slug for each in find_voorbeelden() if bool(each.sjabloon) == bool(each.pagina)] == []
    assert [
        each.slug for each in find_voorbeelden() if each.sjabloon and not (each.map / each.sjabloon).is_file()
    ] == []
    assert [each.slug for each in find_voorbeelden() if each.pagina and address_of(each) not in PAGES] == []


def test_a_script_is_on_every_page_that_is_to_show_it() -> None:
    frame = find_tags(FRAME_HTML)
    examples = [(tag, each) for tag in TAGS for each in PER_COMPONENT.get(tag, [])]
    lacking = [each.slug for tag, each in examples if tag not in frame | find_tags(html_of(each))]
    assert lacking == []


def test_no_two_examples_of_a_component_have_one_name() -> None:
    assert [slug for slug, count in Counter(each.slug for each in find_voorbeelden()).items() if count > 1] == []


def test_examples_are_not_published() -> None:
    assert [address for address in collect_assets().files if FILE in address] == []

"""After a change a page is made again only when what it asked has another answer, and then it is as it should be."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from casuskijker.domain.afzender import Afzender
from casuskijker.domain.begrip import Begrip
from casuskijker.domain.site import Site
from casuskijker.domain.volgorde import order_casussen
from casuskijker.domain.woordenlijst import Term, Termen
from casuskijker.rendering import Paginamaker, render_site
from casuskijker.rendering import site as rendering
from casuskijker.rendering.taken import Taak, render_taak
from tests.domain.builders import build_casus
from tests.rendering.wereld import WERELD

if TYPE_CHECKING:
    from casuskijker.domain.casus import Casus
    from casuskijker.domain.catalogus import Catalogus
    from casuskijker.rendering import Pagina

AFZENDER = Afzender(naam="Kijken", url="https://voorbeeld.test/")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Taak]:
    """What was made, each time again."""
    taken: list[Taak] = []

    def spy(site: Site, taak: Taak) -> tuple[Pagina, ...]:
        taken.append(taak)
        return render_taak(site, taak)

    monkeypatch.setattr(rendering, "render_taak", spy)
    return taken


def make_all(maker: Paginamaker, catalogus: Catalogus, afzender: Afzender = AFZENDER) -> list[Pagina]:
    site = Site(catalogus, afzender=afzender)
    paginas = [pagina for taak in maker.begin(site) for pagina in maker.make(taak)]
    assert paginas == list(render_site(site))
    return paginas


def make_twice(made: list[Taak], after: Catalogus, before: Catalogus = WERELD) -> set[Taak]:
    """Make a site and make it again after a change; return what was made the second time."""
    maker = Paginamaker()
    site = Site(before, afzender=AFZENDER)
    for taak in maker.begin(site):
        maker.make(taak)
    made.clear()
    for taak in maker.begin(Site(after, afzender=AFZENDER)):
        maker.make(taak)
    return set(made)


def change_casus(catalogus: Catalogus, slug: str, **changes: object) -> Catalogus:
    casussen = [replace(each, **changes) if each.slug == slug else each for each in catalogus.casussen]  # type: ignore[arg-type] # by its fields
    return replace(catalogus, casussen=order_casussen(casussen))


def test_what_has_not_changed_is_not_made(made: list[Taak]) -> None:
    assert make_twice(made, replace(WERELD)) == set()


def test_a_casus_that_changed_is_no_reason_to_make_a_page_that_does_not_show_it(made: list[Taak]) -> None:
    casussen = tuple(build_casus(f"c{n}", actoren=(f"a{n}",), sleutelwoorden=(f"s{n}",)) for n in range(9))
    actoren = Termen(tuple(Term(f"a{n}") for n in range(9)))
    before = replace(WERELD, casussen=casussen, spanningsvelden=(), onderwerpen=(), leerroutes=(), kijkramen=())
    before = replace(before, tweeluiken=())
    before = replace(before, kijkrichtingen=(), woordenlijst=replace(WERELD.woordenlijst, actoren=actoren))
    again = make_twice(made, change_casus(before, "c4", tekst="Een heel ander verhaal."), before)
    assert {taak.naam for taak in again if taak.soort == "casus"} == {"c3", "c4", "c5"}
    assert {taak.naam for taak in again if taak.soort == "actor"} == {"a4"}
    assert not {taak.soort for taak in again} & {"sleutelwoord", "mijn-kijkwerk", "licenties"}


def test_a_begrip_is_a_reason_to_make_the_pages_that_it_stands_on_and_no_others(made: list[Taak]) -> None:
    casussen = tuple(build_casus(f"c{n}", tekst=f"Dit is getal{n}.") for n in range(4))
    before = replace(WERELD, casussen=casussen, spanningsvelden=(), onderwerpen=(), leerroutes=(), kijkramen=())
    before = replace(before, tweeluiken=())
    before = replace(before, kijkrichtingen=(), hulpwijzers=(), zoekwoorden=())
    for naam, pages in (("getal2", {"c2"}), ("nergens", set())):
        begrippen = (*before.begrippen, Begrip(naam=naam, uitleg="U."))
        again = make_twice(made, replace(before, begrippen=begrippen), before)
        assert {taak.naam for taak in again if taak.soort == "casus"} == pages, naam
        assert {taak.soort for taak in again} - {"casus"} == {"begrippen"}, naam


def explain(naam: str, uitleg: str, catalogus: Catalogus = WERELD) -> Catalogus:
    """Return a catalogus in which a begrip is explained so."""
    begrippen = [replace(each, uitleg=uitleg) if each.naam == naam else each for each in catalogus.begrippen]
    return replace(catalogus, begrippen=tuple(begrippen))


def test_another_explanation_is_put_on_the_pages_that_have_it_and_nothing_else_of_them_is_made(
    made: list[Taak],
) -> None:
    casus = WERELD.casussen[0]
    before = change_casus(WERELD, casus.slug, tekst=f"{casus.tekst}\n\nEen getal en een noot[^n].\n\n[^n]: Die noot.")
    before = replace(before, begrippen=(*WERELD.begrippen, Begrip(naam="getal", uitleg="Eerst dit.")))
    again = make_twice(made, explain("getal", "En nu *dat*.", before), before)
    assert {taak.soort for taak in again} == {"begrippen"}
    maker = Paginamaker()
    with_note, with_place = "Met een noot[^a].\n\n[^a]: De tweede.", "Een [plek](#getal){#citeer}."
    for uitleg in ("Eerst dit.", "En nu *dat*.", with_note, with_place, "En weer dit."):
        paginas = make_all(maker, explain("getal", uitleg, before))
        assert any(f"<p>{uitleg[:4]}" in part for pagina in paginas for part in pagina.parts), uitleg
    make_all(maker, replace(before, begrippen=WERELD.begrippen))


def test_a_page_that_comes_out_equal_stays_the_same_thing() -> None:
    maker = Paginamaker()
    slug = WERELD.casussen[0].slug
    before = [maker.make(taak) for taak in maker.begin(Site(WERELD)) if taak.soort == "docenten"]
    changed = change_casus(WERELD, slug, tekst=WERELD.casussen[0].tekst + "\n")
    after = [maker.make(taak) for taak in maker.begin(Site(changed)) if taak.soort == "docenten"]
    assert before
    assert all(new is old for new, old in zip(after, before, strict=True))


def test_a_page_that_is_asked_for_twice_is_made_once(made: list[Taak]) -> None:
    maker = Paginamaker()
    taak = next(iter(maker.begin(Site(WERELD))))
    assert maker.make(taak) is maker.make(taak)
    assert made == [taak]


def test_a_site_of_another_sender_is_made_anew() -> None:
    maker = Paginamaker()
    make_all(maker, WERELD)
    make_all(maker, WERELD, replace(AFZENDER, naam="Anders"))


def test_without_a_site_there_is_nothing_to_make() -> None:
    with pytest.raises(RuntimeError, match="nog geen site"):
        Paginamaker().make(Taak("zoeken"))


def edit_at_random(catalogus: Catalogus, chance: random.Random, number: int) -> Catalogus:
    """Return a catalogus in which one thing is different."""
    casus: Casus = chance.choice(catalogus.casussen)
    kind = chance.randrange(7)
    if kind == 0:
        return change_casus(catalogus, casus.slug, titel=f"Titel {number}", tekst=f"{casus.tekst}\n\nEn toen.")
    if kind == 1:
        namen = [term.naam for term in catalogus.woordenlijst.actoren.items]
        return change_casus(catalogus, casus.slug, actoren=tuple(chance.sample(namen, 2)))
    if kind == 2:
        new = replace(casus, slug=f"nieuw-{number}", titel=f"Nieuw {number}", path=f"casussen/nieuw-{number}.md")
        return replace(catalogus, casussen=order_casussen([*catalogus.casussen, new]))
    if kind in {3, 6}:
        naam = chance.choice([word for word in casus.tekst.split() if word.isalpha()])
        begrip = Begrip(naam=f"{naam} {number}", ook=(naam,), uitleg="U.")
        more = replace(catalogus, begrippen=(*catalogus.begrippen, begrip))
        return more if kind == 3 else explain(chance.choice(catalogus.begrippen).naam, f"Anders {number}.", catalogus)
    if kind == 4:
        words = catalogus.woordenlijst
        actoren = Termen((*words.actoren.items, Term(f"actor {number}")))
        return replace(catalogus, woordenlijst=replace(words, actoren=actoren))
    return change_casus(catalogus, casus.slug, kijkramen=(), voor_de_docent="", let_op=f"Let op {number}.")


@pytest.mark.no_cover
def test_after_any_changes_a_site_is_what_making_it_for_the_first_time_gives() -> None:
    chance, maker, catalogus = random.Random(13), Paginamaker(), WERELD  # noqa: S311 - the same at every run
    for number in range(12):
        make_all(maker, catalogus)
        catalogus = edit_at_random(catalogus, chance, number)

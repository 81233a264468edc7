"""The search engine in a real browser, without the page around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from casuskijker.search.fold import find_words, fold_word
from casuskijker.search.phrases import find_buckets

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.sites import Site

MODULES = "assets/casuskijker/kern/zoekmachine"
SEARCH = f"""async ([base, opdracht]) => {{
  const {{ openZoekmachine }} = await import(base + "{MODULES}/zoekmachine.js");
  return (await openZoekmachine(base)).search(opdracht);
}}"""
SUGGEST = SEARCH.replace(".search(", ".suggest(")
TEXTS = [
    "Cliënten en co-creatie",
    "mdo’s van J.-P.",
    "ÉÉN  Straße 24/7",
    "emoji 🙂 ok",
    "e\u0301e\u0301n ’s-Gravenhage",
]


@pytest.fixture
def page(page: Page) -> Page:
    page.goto("privacy/")
    return page


def search(page: Page, site: Site, vraag: str, **rest: Any) -> dict[str, Any]:  # noqa: ANN401 - what JSON can hold
    answer: dict[str, Any] = page.evaluate(SEARCH, [site.url, {"vraag": vraag, **rest}])
    return answer


def marked(answer: dict[str, Any]) -> set[str]:
    return {
        stuk["tekst"].lower()
        for treffer in answer["treffers"]
        for stuk in (*treffer["fragment"], *treffer["titelStukken"])
        if stuk["raak"]
    }


def test_the_first_words_one_thinks_of_find_the_page(page: Page, site: Site) -> None:
    answer = search(page, site, "keukentafel mevrouw uysal")
    assert answer["treffers"][0]["titel"] == "Opgeruimd staat netjes?"
    assert answer["treffers"][0]["url"].startswith(f"{site.url}casussen/opgeruimd-staat-netjes/")
    assert (answer["ontbreekt"], answer["gedeeltelijk"], answer["bedoelde"]) == ([], False, None)


def test_a_compound_is_marked_as_it_is_written_and_nothing_is_added(page: Page, site: Site) -> None:
    answer = search(page, site, "gesprek", aantal=100)
    assert {"gesprek", "gesprekken", "keukentafelgesprek"} <= marked(answer)
    for treffer in answer["treffers"]:
        assert "".join(stuk["tekst"] for stuk in treffer["titelStukken"]).strip("… ") in treffer["titel"]


def test_a_page_is_not_about_one_word_of_its_synonym(page: Page, site: Site) -> None:
    answer = search(page, site, "gesprek", aantal=100)
    assert answer["treffers"][0]["titel"] == "Keukentafelgesprek"
    assert marked(answer).isdisjoint({"achter", "aanpak", "voordeur", "achter-de-voordeuraanpak"})


def test_a_synonym_is_marked_when_all_its_words_are_asked(page: Page, site: Site) -> None:
    assert "achter-de-voordeuraanpak" in marked(search(page, site, "gesprek achter de voordeur"))
    assert {"ggz", "gezondheidszorg"} <= marked(search(page, site, "geestelijke gezondheidszorg"))
    assert "ggz" not in marked(search(page, site, "geestelijke"))
    assert {"licht", "verstandelijke", "beperking"} <= marked(search(page, site, "lvb"))


def test_the_word_itself_comes_before_its_parts(page: Page, site: Site) -> None:
    treffers = search(page, site, "huisbezoek")["treffers"]
    whole = ["huisbezoek" in marked({"treffers": [treffer]}) for treffer in treffers]
    assert 0 < whole.count(True) < len(whole)
    assert whole == sorted(whole, reverse=True)


def test_the_name_of_a_kind_leads_to_that_kind(page: Page, site: Site) -> None:
    assert {treffer["soort"] for treffer in search(page, site, "vignet schulden")["treffers"][:3]} == {"vignet"}
    alle = search(page, site, "vignetten", aantal=100)
    assert alle["facetten"]["soort"]["vignet"] == search(page, site, "")["facetten"]["soort"]["vignet"]
    assert search(page, site, "kijkraam")["treffers"][0]["soort"] == "begrip"


def test_whoever_asks_for_a_casus_means_every_kind_of_story(page: Page, site: Site) -> None:
    stories = {"casus", "praktijkvoorbeeld", "vignet"}
    answer = search(page, site, "casus politie", aantal=100)
    titles = {treffer["titel"] for treffer in answer["treffers"] if treffer["soort"] in stories}
    assert (answer["gedeeltelijk"], "Een handleiding voor de politie" in titles) == (False, True)
    alle = search(page, site, "casussen")["facetten"]["soort"]
    assert {soort: alle[soort] for soort in stories} == {
        soort: aantal for soort, aantal in search(page, site, "")["facetten"]["soort"].items() if soort in stories
    }


def test_a_casus_is_found_by_the_number_on_its_card(page: Page, site: Site) -> None:
    treffer = search(page, site, "casus 8")["treffers"][0]
    assert treffer["titel"] == "Meer instanties, minder oplossingen?"
    assert "Verdiepingsvraag 8" not in treffer["plaats"]  # its number says nothing when its text does not


def test_the_excerpt_shows_the_word_that_was_typed_before_words_with_its_parts(page: Page, site: Site) -> None:
    answer = search(page, site, "wijkverpleegkundige", aantal=1)
    assert marked(answer) == {"wijkverpleegkundige"}


def test_a_compound_of_which_no_page_knows_any_part_is_missing(page: Page, site: Site) -> None:
    assert search(page, site, "beroepsgeheim")["ontbreekt"] == ["beroepsgeheim"]


def test_of_a_compound_that_no_page_knows_the_words_are_suggested(page: Page, site: Site) -> None:
    suggesties = page.evaluate(SUGGEST, [site.url, "het beroepsvertrouwen"])
    assert {"het vertrouwen"} <= {suggestie["tekst"] for suggestie in suggesties}


def test_words_that_only_pages_for_authors_have_are_not_suggested(page: Page, site: Site) -> None:
    assert search(page, site, "geheim")["aantal"] > 0
    assert page.evaluate(SUGGEST, [site.url, "het beroepsgeheim"]) == []


def test_a_word_that_no_page_knows_is_not_about_the_small_word_it_begins_with(page: Page, site: Site) -> None:
    assert (search(page, site, "overlast")["aantal"], search(page, site, "over")["aantal"] > 0) == (0, True)


def test_the_parts_of_a_question_that_say_something_can_be_asked_alone(page: Page, site: Site) -> None:
    assert search(page, site, 'het "eigen kracht" wijkteam xyzzy')["delen"] == ['"eigen kracht"', "wijkteam"]


def test_a_question_and_an_ingredient_are_linked_to_themselves(page: Page, site: Site) -> None:
    vraag = search(page, site, "marshallhulp drees koekje")["treffers"][0]
    assert vraag["url"].endswith("casussen/opgeruimd-staat-netjes/#vraag-gastvrij-of-sober")
    assert "Verdiepingsvraag 2" in vraag["plaats"]
    urls = [treffer["url"] for treffer in search(page, site, "oog voor macht")["treffers"]]
    assert any("kijkramen/" in url and "#ingredient-" in url for url in urls)


def test_a_phrase_is_found_as_it_stands_and_not_in_another_order(page: Page, site: Site) -> None:
    assert search(page, site, '"een smalle, steile trap"')["aantal"] == 1
    assert search(page, site, "“steile een trap smalle”")["aantal"] == 0
    assert marked(search(page, site, '"steile trap"')) == {"steile", "trap"}


def test_a_typing_error_is_offered_mended(page: Page, site: Site) -> None:
    assert search(page, site, "eenzamheid wijk")["bedoelde"] == "eenzaamheid wijk"
    assert search(page, site, "xqzwv")["bedoelde"] is None


@pytest.mark.parametrize(
    ("typed", "other", "likely"),
    [
        ("zorh", "zorg", True),  # the key beside it
        ("hulb", "hulp", False),
        ("raket", "raken", False),
        ("gesprk", "gesprek", True),
        ("egsprek", "gesprek", True),  # the first two changed places
        ("besprek", "gesprek", False),
        ("wijkteem", "wijkteam", True),  # in a long word any letter
        ("brieft", "brief", True),
        ("tant", "tand", True),  # sounds alike
    ],
)
def test_a_word_is_offered_only_when_it_may_well_be_meant(
    page: Page, site: Site, typed: str, other: str, *, likely: bool
) -> None:
    script = f"""async ([base, typed, other]) =>
      (await import(base + "{MODULES}/bedoelde.js")).isLikelyMeant(typed, other)"""
    assert page.evaluate(script, [site.url, typed, other]) is likely


def test_filters_are_or_within_a_facet_and_and_between_facets(page: Page, site: Site) -> None:
    alles = search(page, site, "")
    actor = alles["facetten"]["actor"]
    een = search(page, site, "", filters={"actor": ["wijkteam"]})
    twee = search(page, site, "", filters={"actor": ["wijkteam", "huisarts"]})
    beide = search(page, site, "", filters={"actor": ["wijkteam"], "sleutelwoord": ["schulden"]})
    assert een["aantal"] == actor["wijkteam"]
    assert een["facetten"]["actor"] == actor
    assert max(actor["wijkteam"], actor["huisarts"]) <= twee["aantal"] <= actor["wijkteam"] + actor["huisarts"]
    assert beide["aantal"] == een["facetten"]["sleutelwoord"].get("schulden", 0) <= een["aantal"]
    assert search(page, site, "", filters={"actor": ["bestaat niet"]})["aantal"] == 0


def test_results_come_in_portions(page: Page, site: Site) -> None:
    urls = [treffer["url"] for treffer in search(page, site, "zorg", aantal=10)["treffers"]]
    rest = [treffer["url"] for treffer in search(page, site, "zorg", vanaf=5, aantal=5)["treffers"]]
    assert urls[5:] == rest


def test_when_nothing_has_all_words_it_says_so(page: Page, site: Site) -> None:
    answer = search(page, site, "uysal mcdonald marshallhulp viskraam")
    assert answer["gedeeltelijk"]
    assert answer["aantal"] > 0
    assert search(page, site, "uysal xqzwv")["ontbreekt"] == ["xqzwv"]


def test_behind_the_few_that_have_all_words_comes_what_lacks_one(page: Page, site: Site) -> None:
    answer = search(page, site, "uysal keukentafel gemeente")
    assert (answer["treffers"][0]["titel"], answer["gedeeltelijk"]) == ("Opgeruimd staat netjes?", False)
    assert 0 < answer["bijna"] < answer["aantal"]
    both, either = (search(page, site, vraag)["bijna"] for vraag in ("uysal keukentafel", "uysal gemeente"))
    assert (both, either) == (0, 0)
    assert search(page, site, '"een smalle" uysal trap')["aantal"] == 1  # an exact phrase is never left out


def test_a_question_in_ordinary_language_is_about_its_telling_words(page: Page, site: Site) -> None:
    assert search(page, site, "waarom mijden mensen zorg")["treffers"][0]["titel"] == "Zorg mijden"
    assert marked(search(page, site, "hoe ga ik om met schaamte")).isdisjoint({"ga", "gang", "doodgaan"})
    assert search(page, site, "mensen")["aantal"] > 0


@pytest.mark.parametrize(
    "vraag",
    [
        "<img src=x onerror=alert(1)>",
        '"""',
        "“",
        "🙂🙂",
        "a" * 10_000,
        "zorg " * 2_000,
        "\\ * ( [",
        "’",
        "\0",
        "__proto__",
    ],
)
def test_whatever_is_typed_does_no_harm(page: Page, site: Site, vraag: str) -> None:
    assert search(page, site, vraag)["aantal"] >= 0


def test_suggestions_complete_the_word_and_name_pages(page: Page, site: Site) -> None:
    suggesties = page.evaluate(SUGGEST, [site.url, "het keukentafelges"])
    assert suggesties[0] == {"tekst": "het keukentafelgesprek", "url": None, "soort": None}
    assert any(suggestie["url"] for suggestie in suggesties)
    # ‘wijkt’ is a form of ‘wijken’, but so far it is ‘wijkteam’
    wijkt, wijkteam = (page.evaluate(SUGGEST, [site.url, vraag]) for vraag in ("wijkt", "wijkteam"))
    assert [page for page in wijkt if page["url"]] == [page for page in wijkteam if page["url"]]
    assert page.evaluate(SUGGEST, [site.url, "…"]) == []


def test_an_index_that_is_not_there_is_one_clear_error(page: Page, site: Site) -> None:
    page.route("**/zoekindex/**", lambda route: route.fulfill(status=200, body="<p>geen JSON</p>"))
    naam = page.evaluate(
        f"""async (base) => {{
          const {{ openZoekmachine, ZoekindexFout }} = await import(base + "{MODULES}/zoekmachine.js");
          return openZoekmachine(base).then(() => "open", (fout) => fout instanceof ZoekindexFout && fout.name);
        }}""",
        site.url,
    )
    assert naam == "ZoekindexFout"


def test_the_browser_folds_and_counts_as_python_did(page: Page, site: Site) -> None:
    script = f"""async ([base, teksten]) => {{
      const {{ findWords, foldWord }} = await import(base + "{MODULES}/fold.js");
      const {{ findBuckets }} = await import(base + "{MODULES}/phrases.js");
      return teksten.map((tekst) => {{
        const words = findWords(tekst.normalize("NFC")).map((word) => foldWord(word.text));
        return [words, words.flatMap((word) => findBuckets([word])).concat(findBuckets(words))];
      }});
    }}"""
    for text, (words, buckets) in zip(TEXTS, page.evaluate(script, [site.url, TEXTS]), strict=True):
        expected = [fold_word(word) for word in find_words(text.replace("e\u0301", "é"))]
        assert words == expected
        assert set(buckets) == find_buckets([expected])

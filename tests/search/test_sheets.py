"""The forms that can be typed, in sheets: a form that comes or goes changes few of them."""

from __future__ import annotations

import json
import random

import pytest

from casuskijker.search import sheets as module
from casuskijker.search.sheets import MOST, Sheets

CHANCE = random.Random(7)  # noqa: S311 - the same at every run
WORDS = sorted({"".join(CHANCE.choices("abcdeinorst", k=CHANCE.randint(3, 14))) for _ in range(9000)})
TERMS = WORDS[::3]
ALWAYS = WORDS[3000]


def write_in(terms: list[str]) -> dict[str, bytes]:
    """Return the sheets of all words as a site writes them that has these terms."""
    sheets = Sheets()
    sheets.begin(WORDS, ())
    return write(sheets, WORDS, terms)


def write(sheets: Sheets, there: list[str], terms: list[str]) -> dict[str, bytes]:
    """Write sheets in which a form has its number if it is a term, and that of a term that is always there."""
    numbers = {term: number for number, term in enumerate(terms)}
    known = {*there}

    def write_sheet(forms: list[str]) -> bytes:
        assert known.issuperset(forms)
        bundles = " ".join(f"{numbers.get(form, '')}/{numbers[ALWAYS]}" for form in forms)
        return json.dumps({"vormen": " ".join(forms), "bundels": bundles, "bundel": []}, separators=(",", ":")).encode()

    return sheets.write(terms, write_sheet)


@pytest.mark.no_cover
def test_after_any_changes_the_sheets_are_those_of_a_site_that_was_always_so() -> None:
    there, terms, grown = {*WORDS[:4000]}, {*TERMS[:1001]}, Sheets()
    grown.begin(there, ())
    write(grown, sorted(there), sorted(terms))
    for number in range(40):
        changed = {*CHANCE.sample(WORDS, CHANCE.choice((1, 1, 3, 40)))}
        if number % 9 == 8:
            changed = {form for form in WORDS if form[0] == CHANCE.choice("abc")}
        there ^= changed
        terms ^= {form for form in changed if form in TERMS and form != ALWAYS}
        touched = changed | {form for form in there if form[:2] in {each[:2] for each in changed}}
        grown.follow(touched, offered=(), has=there.__contains__)
        new = Sheets()
        new.begin(there, ())
        assert write(grown, sorted(there), sorted(terms)) == write(new, sorted(there), sorted(terms)), number
        assert grown.firsts == new.firsts


def test_one_form_more_changes_one_sheet_and_the_numbers_in_others() -> None:
    sheets = Sheets()
    sheets.begin(WORDS[:-1], ())
    before = write(sheets, WORDS, TERMS)
    sheets.follow([WORDS[-1]], offered=(), has={*WORDS}.__contains__)
    assert [name for name, data in write(sheets, WORDS, TERMS).items() if data != before.get(name)] == [
        f"woorden-{len(before) - 1}.json"
    ]
    with_more = write(sheets, WORDS, ["aa", *TERMS])
    assert with_more == write_in(["aa", *TERMS])


def test_a_sheet_ends_where_it_must_when_no_form_is_for_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ENDS", 1 << 40)
    sheets = Sheets()
    sheets.begin(WORDS, WORDS)
    assert len(sheets.sheets) > 5
    assert all(len(sheet.forms) < MOST for sheet in sheets.sheets)


def test_without_forms_there_is_one_sheet_and_it_has_no_first() -> None:
    sheets = Sheets()
    sheets.begin((), ())
    assert (len(sheets.sheets), sheets.firsts) == (1, [])
    sheets.follow(["brief"], offered=(), has={"brief"}.__contains__)
    assert (len(sheets.sheets), sheets.firsts) == (1, ["brief"])
    sheets.follow(["brief"], offered=(), has=set[str]().__contains__)
    assert (len(sheets.sheets), sheets.firsts) == (1, [])

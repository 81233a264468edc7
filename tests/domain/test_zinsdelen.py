"""Parts of Dutch sentences."""

from __future__ import annotations

from casuskijker.domain.zinsdelen import join_names, start_with_capital, with_noun


def test_names_read_as_one_says_them() -> None:
    assert [join_names(names) for names in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a en b", "a, b en c"]


def test_a_sentence_starts_with_a_capital_and_keeps_its_others() -> None:
    assert [start_with_capital(text) for text in ("buren", "Wmo-consulent", "éénloket", "")] == [
        "Buren",
        "Wmo-consulent",
        "Éénloket",
        "",
    ]


def test_a_number_takes_the_noun_that_fits() -> None:
    assert [with_noun(n, "casus", "casussen") for n in (0, 1, 2)] == ["0 casussen", "1 casus", "2 casussen"]

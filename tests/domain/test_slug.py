"""Addresses out of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskijker.domain.slug import is_slug, slug_of_file, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Cliënt en wijk", "client-en-wijk"),
        ("Wmo-consulent", "wmo-consulent"),
        ("zzp'er", "zzper"),
        ("zzp’er", "zzper"),
        ("  Zorg & welzijn (2018)! ", "zorg-welzijn-2018"),
        ("Straße", "strasse"),
        ("東京", ""),
    ],
)
def test_a_slug_keeps_letters_and_digits_without_accents(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text())
def test_every_text_gives_a_slug_or_nothing(text: str) -> None:
    slug = slugify(text)
    assert slug == "" or is_slug(slug)


@given(st.text())
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slugify(slugify(text)) == slugify(text)


@pytest.mark.parametrize(
    ("stem", "slug"),
    [
        ("01-opgeruimd-staat-netjes", "opgeruimd-staat-netjes"),
        ("opgeruimd", "opgeruimd"),
        ("12-3-jaar-later", "3-jaar-later"),
        ("2024", "2024"),
        ("7-", "7-"),
    ],
)
def test_a_number_before_a_file_name_only_sorts(stem: str, slug: str) -> None:
    assert slug_of_file(stem) == slug


@pytest.mark.parametrize("text", ["", "Huur", "cliënt", "a--b", "-a", "a-", "a b", "a_b", "a/b", "a\n", "\u0661"])
def test_what_is_no_slug(text: str) -> None:
    assert not is_slug(text)


@pytest.mark.parametrize("text", ["a", "24", "huurtoeslag-2", "een-twee-drie"])
def test_what_is_a_slug(text: str) -> None:
    assert is_slug(text)

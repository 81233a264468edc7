"""`casuskijker nieuw casus --van`: a text from elsewhere becomes a casus, and what is not understood is said."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

import pytest

from casuskijker.cli import main
from casuskijker.loading import load_catalogus, read_bronmappen
from tests.cli.word import change, drawing, note, paragraph, picture, table, underlined, write_word
from tests.loading.voorbeeldsite import write_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.domain.casus import Casus

Capture = pytest.CaptureFixture[str]
REST = ("Open het, vul in wat er achter VUL IN staat, en typ daarna: casuskijker check",)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = write_site(tmp_path / "site")
    monkeypatch.chdir(root)
    return root


def take(file: Path, *more: str, capsys: Capture) -> tuple[str, list[str]]:
    """Make a casus of a file; return its text from under what explains the fields, and what was said about it."""
    assert main(["nieuw", "casus", "--van", str(file), *more]) == 0
    said = capsys.readouterr().out.splitlines()
    made = said[0].removeprefix("Gemaakt: ")
    assert said[-2] == REST[0]
    return (file.parent / "site" / made).read_text("utf-8"), said[1:-2]


def load_new(site: Path) -> tuple[Casus, list[str]]:
    """Return the new casus, with the words filled in that only its author knows."""
    (file,) = (site / "casussen").glob("02-*.md")
    text = file.read_text("utf-8").replace("[VUL IN]", "[bewoner]", 1).replace("[VUL IN]", "[schulden]", 1)
    file.write_text(text.replace("VUL IN", "Ik zie"), "utf-8")
    geladen = load_catalogus(read_bronmappen(site))
    return geladen.catalogus.casussen[1], [str(problem) for problem in geladen.problems]


CASUS = """\
Mia komt \\*nat\\* binnen.[^1]

![een jas aan een haak](de-natte-jas-1.png)

## De volgende dag

| Wie | Wat |
|---|---|
| Jan \\| Piet | koffie |

Een zin in een kader.

[^1]: Zo ging het ook bij ons.

## Verdiepingsvragen

1. Wat doe je als eerste, als je Jan bent? {#wat-doe-je-als-eerste}
2. [denker] Waarom zwijgt Mia? {#waarom-zwijgt-mia}

## Voor de docent

### Tijd

Neem de tijd.
"""


def test_a_word_document_becomes_a_casus_that_only_lacks_what_its_author_knows(
    tmp_path: Path, site: Path, capsys: Capture
) -> None:
    word = write_word(
        tmp_path / "brief.docx",
        paragraph("De natte jas", style="Title"),
        paragraph("Mia komt *nat* binnen.", more=note(2)),
        picture("een jas aan een haak"),
        paragraph("De volgende dag", bold=True),
        table(("Wie", "Wat"), ("Jan | Piet", "koffie")),
        paragraph("Een zin in een kader.", style="Vreemd"),
        paragraph("Discussievragen", style="Kop1"),
        paragraph("Wat doe je als eerste, als je Jan bent?", numbered=True),
        paragraph("[Denker] Waarom zwijgt Mia?", numbered=True),
        paragraph("Voor de docent:", bold=True),
        paragraph("Tijd", style="Kop2"),
        paragraph("Neem de tijd."),
        notes={2: "Zo ging het ook bij ons."},
    )
    text, said = take(word, capsys=capsys)
    assert said == [
        "Overgenomen: het verhaal, 2 vragen en 1 plaatje.",
        "Niet begrepen: de opmaak Kader met rand: die tekst is gewone tekst geworden.",
        "Niet overgenomen: opmerkingen in de kantlijn (1).",
    ]
    assert text[text.index("Mia komt") :] == CASUS
    assert (site / "casussen/de-natte-jas-1.png").read_bytes() == b"beeld"
    casus, problems = load_new(site)
    assert (casus.titel, casus.nummer, [vraag.id for vraag in casus.verdiepingsvragen]) == (
        "De natte jas",
        2,
        ["wat-doe-je-als-eerste", "waarom-zwijgt-mia"],
    )
    assert problems == []


def test_a_picture_that_no_browser_shows_is_named_and_one_without_words_gets_a_place_for_them(
    tmp_path: Path, site: Path, capsys: Capture
) -> None:
    _, said = take(write_word(tmp_path / "a.docx", picture("x"), paragraph("Zo."), image="emf"), capsys=capsys)
    assert "Niet overgenomen: een tekening van een soort die een browser niet toont (image/x-emf)." in said
    text, _ = take(write_word(tmp_path / "b.docx", picture(""), paragraph("Zo.")), capsys=capsys)
    assert "![VUL IN wat erop te zien is](b-1.png)" in text
    assert (site / "casussen/b-1.png").exists()


CELLS = """\
De vraag

| Wie<br>• Jan<br>• Piet | Wat |
|---|---|
| ze<br>samen | koffie |

In een kader.

Nog een zin.

|  |  |
|---|---|
| links | rechts |

## Verdiepingsvragen
"""


@pytest.mark.usefixtures("site")
def test_no_word_in_a_table_is_lost_and_a_box_around_text_is_no_table(tmp_path: Path, capsys: Capture) -> None:
    items = "".join(paragraph(text, numbered=True) for text in ("Jan", "Piet"))
    word = write_word(
        tmp_path / "a.docx",
        paragraph("De tafel", style="Title"),
        table(("De vraag",), (paragraph("Wie") + items, "Wat"), (table(("ze",), ("samen",)) + paragraph(""), "koffie")),
        table((paragraph("In een kader.") + paragraph("Nog een zin."),)),
        table(("links", "rechts")),
        paragraph("Vragen", bold=True),
        paragraph("Wat doe je?", numbered=True),
    )
    text, _ = take(word, capsys=capsys)
    assert text[text.index("De vraag") :].startswith(CELLS)


@pytest.mark.usefixtures("site")
def test_what_an_author_sees_as_a_heading_is_one_and_what_word_adds_stays_behind(
    tmp_path: Path, capsys: Capture
) -> None:
    word = write_word(
        tmp_path / "a.docx",
        paragraph("Casus 12: De jas", style="Title"),
        paragraph("Voor maart", style="Ondertitel"),
        paragraph("De jas 3", style="Inhopg1"),
        underlined("Bij de deur"),
        paragraph("# 1 in de rij.", style="Geenafstand"),
        paragraph("Een lange\u00adjas.", style="Lijstalinea", more=change("ins", " Nat.") + change("del", " Droog.")),
        drawing('<c:chart xmlns:c="c"/>'),
    )
    text, said = take(word, capsys=capsys)
    assert 'titel: "De jas"' in text
    assert "*Voor maart*\n\n## Bij de deur\n\n\\# 1 in de rij.\n\nEen langejas. Nat.\n" in text
    assert said[2:] == [
        "Niet overgenomen: opmerkingen in de kantlijn (1).",
        "In Word bijgehouden wijzigingen (2): alle zijn doorgevoerd.",
        "Niet overgenomen: grafieken (1). Bewaar ze als plaatje.",
    ]


@pytest.mark.parametrize(
    ("title", "taken"),
    [("Casus 3 – De jas", "De jas"), ("CASUS: De jas", "De jas"), ("casus 3 De jas", "De jas"), ("Casus 3", "Casus 3"),
     ("Casus Jan", "Casus Jan"), ("Casussen", "Casussen")],
)  # fmt: skip
@pytest.mark.usefixtures("site")
def test_a_title_does_not_say_that_it_is_of_a_casus(tmp_path: Path, capsys: Capture, title: str, taken: str) -> None:
    (tmp_path / "a.txt").write_text(f"{title}\n\nHet regent al de hele dag.\n", "utf-8")
    assert f'titel: "{taken}"' in take(tmp_path / "a.txt", capsys=capsys)[0]


def test_a_plain_text_is_read_by_its_lines(tmp_path: Path, site: Path, capsys: Capture) -> None:
    file = tmp_path / "tekst.txt"
    lines = (
        *("De natte jas", "", "Het regent.", "Mia zegt: ‘café?’", "", "Vragen", "1. Wat doe je?", "2) Wat doe je?"),
        *("", "Lesopzet", "Lees samen."),
    )
    file.write_bytes("\r\n".join(lines).encode("cp1252"))
    text, said = take(file, "De jas", capsys=capsys)
    assert said == ["Overgenomen: het verhaal en 2 vragen."]
    assert 'titel: "De jas"' in text
    assert text.endswith(
        "\nHet regent.\nMia zegt: ‘café?’\n\n## Verdiepingsvragen\n\n1. Wat doe je? {#wat-doe-je}\n2. Wat doe je? "
        "{#wat-doe-je-2}\n\n## Voor de docent\n\nLees samen.\n"
    )
    assert load_new(site)[1] == []


MARKDOWN = """\
---
title: De buurman
description: "Een zin: met een dubbele punt."
tags: [schulden, wonen]
date: 2026-05-01
teaching: 45 minuten
layout: post
author: Jan
---
# De buurman

## Een vraag vooraf

```text
## Vragen
```

## Vragen

Wat doe je? {#oud}

En daarna?

# Bronnen

Een boek. ![](beeld.png) ![x](weg.png)
"""


def test_what_stands_above_a_text_of_another_program_is_taken_once_and_the_rest_is_named_once(
    tmp_path: Path, site: Path, capsys: Capture
) -> None:
    (tmp_path / "buurman.md").write_text(MARKDOWN, "utf-8")
    (tmp_path / "beeld.png").write_bytes(b"x")
    text, said = take(tmp_path / "buurman.md", capsys=capsys)
    assert said == [
        "Overgenomen: het verhaal, 2 vragen en 1 plaatje.",
        "Niet overgenomen van de gegevens bovenaan: layout, author.",
        "Het plaatje weg.png is er niet.",
    ]
    lines = text.splitlines()
    assert "omschrijving: 'Een zin: met een dubbele punt.'" in lines
    assert {"sleutelwoorden: [schulden, wonen]", "herzien: 2026-05-01", "duur: 45"} <= {*lines}
    assert "1. Wat doe je? {#wat-doe-je}" in lines
    assert text.index("### Een vraag vooraf") < text.index("## Bronnen") < text.index("## Verdiepingsvragen")
    assert "![VUL IN wat erop te zien is](de-buurman-1.png)" in text
    assert (site / "casussen/de-buurman-1.png").read_bytes() == b"x"


def test_a_colon_in_a_field_of_another_program_loses_only_that_line(
    tmp_path: Path, site: Path, capsys: Capture
) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: Wie? Casus: gezin\nkeywords: wonen, schulden\nduur: veel\n---\n", "utf-8"
    )
    text, said = take(tmp_path / "a.md", capsys=capsys)
    assert 'titel: "Wie? Casus: gezin"' in text
    assert "sleutelwoorden: [wonen, schulden]" in text
    assert text.endswith("---\n\nVUL IN het verhaal.\n")
    assert said == [
        "Overgenomen: het verhaal.",
        "Geen kop met vragen gevonden. Zet ze onder de kop '## Verdiepingsvragen', met een nummer ervoor.",
        "Niet overgenomen van de gegevens bovenaan: duur.",
    ]
    assert (site / "casussen/02-wie-casus-gezin.md").exists()


def test_a_day_that_no_month_has_is_not_taken(tmp_path: Path, site: Path, capsys: Capture) -> None:
    del site
    (tmp_path / "dag.md").write_text("---\ntitle: De dag\ndate: 2026-02-30\n---\n\nEen verhaal.\n", "utf-8")
    _, said = take(tmp_path / "dag.md", capsys=capsys)
    assert "Niet overgenomen van de gegevens bovenaan: date." in said


FOREIGN = """\
De jas
======

Mia komt binnen.

    ## Geen kop, maar code

```md
![geen plaatje](weg.png)
Vragen
```

![een jas](mijn%20jas.png)

Vragen
------

1. Wat zie je?

   Kijk ook naar de vloer.
2. Wat zeg je?
    - En wat niet?

Voor de docent
--------------

Neem de tijd.
"""


def test_a_foreign_text_is_read_as_a_parser_of_markdown_reads_it(tmp_path: Path, site: Path, capsys: Capture) -> None:
    del site
    (tmp_path / "mijn jas.png").write_bytes(b"jas")
    (tmp_path / "jas.md").write_text(FOREIGN, "utf-8")
    text, said = take(tmp_path / "jas.md", capsys=capsys)
    assert said == ["Overgenomen: het verhaal, 2 vragen en 1 plaatje."]
    assert 'titel: "De jas"' in (tmp_path / "site/casussen/02-de-jas.md").read_text("utf-8")
    story = text.partition("## Verdiepingsvragen")[0]
    assert "    ## Geen kop, maar code" in story
    assert "![geen plaatje](weg.png)\nVragen\n```" in story
    assert "![een jas](de-jas-1.png)" in story
    assert "1. Wat zie je? Kijk ook naar de vloer. {#wat-zie-je-kijk-ook}" in text
    assert "2. Wat zeg je? En wat niet? {#" in text
    assert text.rstrip().endswith("## Voor de docent\n\nNeem de tijd.")


def test_without_a_title_it_is_called_after_its_file(tmp_path: Path, site: Path, capsys: Capture) -> None:
    (tmp_path / "Een lange dag.txt").write_text("Het is al laat als Jan belt.\n", "utf-8")
    text, _ = take(tmp_path / "Een lange dag.txt", capsys=capsys)
    assert 'titel: "Een lange dag"' in text
    assert (site / "casussen/02-een-lange-dag.md").exists()


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("name", "why"),
    [("weg.docx", "bestaat niet"), ("x.odt", "Het kan .docx, .md of .txt zijn."), ("x.docx", "niet als Word-document")],
)
def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path, capsys: Capture, name: str, why: str) -> None:
    for file in ("x.odt", "x.docx"):
        (tmp_path / file).write_bytes(b"x")
    assert main(["nieuw", "casus", "--van", str(tmp_path / name)]) == 2
    assert why in capsys.readouterr().err


@pytest.mark.usefixtures("site")
def test_a_document_that_is_open_in_word_is_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    word = write_word(tmp_path / "a.docx", paragraph("x"))
    monkeypatch.setattr("mammoth.convert_to_html", _refuse)
    assert main(["nieuw", "casus", "--van", str(word)]) == 2
    assert "of een ander programma dit nog open heeft" in capsys.readouterr().err


def _refuse(*_: object, **_more: object) -> None:
    raise PermissionError(errno.EACCES, "Permission denied", "a.docx")


@pytest.mark.usefixtures("site")
def test_who_lacks_the_package_for_word_hears_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)
    assert main(["nieuw", "casus", "--van", str(write_word(tmp_path / "a.docx", paragraph("x")))]) == 2
    assert capsys.readouterr().err.endswith(
        f"Typ dit, en probeer het opnieuw: {sys.executable} -m pip install mammoth\n"
    )


@pytest.mark.usefixtures("site")
def test_where_there_is_no_pip_one_hears_what_uv_wants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)
    monkeypatch.setattr("casuskijker.cli.van_word.find_spec", lambda _: None)
    assert main(["nieuw", "casus", "--van", str(write_word(tmp_path / "a.docx", paragraph("x")))]) == 2
    assert capsys.readouterr().err.endswith("Zet achter uvx, of achter uv tool install: --with mammoth\n")

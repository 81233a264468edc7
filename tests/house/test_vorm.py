"""Whoever wants to know something of a vorm asks it: nobody compares its name, or takes a schaal for the answer."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter
from textwrap import indent
from typing import get_args

import pytest

from casuskijker.domain.vorm import CHECKLIST, GESPREK, VORMEN, Maat, Vorm
from casuskijker.rendering.gegevens import describe_vorm
from tests import PROJECT
from tests.derde_vorm import DRIE_VORMEN, PEILING, SPIEGEL
from tests.house.code import PACKAGE, files_of, place_of
from tests.house.vormnaam import find_readers

ITSELF = PACKAGE / "domain" / "vorm.py"
LEXICON = PACKAGE / "search" / "families.py"
"""Here a gesprek is a word like any other."""
STAPPEN = PACKAGE / "domain" / "werkvorm.py"
"""What a step shows is called after a vorm; of a kijkraam nothing is asked there."""
NAMEN = "|".join(vorm.naam for vorm in VORMEN)
COMMENT = {
    ".py": re.compile(r'"""(?s:.*?)"""|#.*'),
    ".html": re.compile(r"\{#(?s:.*?)#\}"),
    ".js": re.compile(r"/\*(?s:.*?)\*/|(?<!:)//.*"),
}
NAME_OF_A_VORM = re.compile(rf"""(["'`])(?:{NAMEN})\1""")
COMPARED = re.compile(
    r"""\bvorm(?:\.naam)?\s*(?:[=!]==?|\b(?:not\s+)?in\b|\bis\b(?:\s+not\b)?)\s*[({\[]*(?:["'`]|[\w.]*\b[A-Z]{2})"""
    r"""|["'`]\s*[=!]==?\s*[\w.?]+\.vorm\b"""
)
HAS_SCHAAL = {
    ".py": re.compile(
        r"\b(?:if|elif|and|or|not|while)\s+(?:not\s+)?(?:\w+\.)*schaal\b(?!\.)|\bschaal\s+is\b|(?:bool|len)\([\w.]*schaal"
    ),
    ".html": re.compile(r"\b(?:if|and|or|not|else)\s+(?:\w+\.)*schaal\b(?!\.)|\bschaal\s+(?:is|if)\b"),
    # A script only takes parts of a schaal; whoever names the whole of it there asks whether it is there.
    ".js": re.compile(r"\.schaal\b(?!\??\.(?!length\b))|[{,]\s*schaal\s*[,}]|\bschaal\s*(?:&&|\|\||\?[^.]|[=!]==?)"),
}
READ_AS_TEXT = {
    ".html": re.compile(
        r"\bvorm(?:\.naam|\.anker)?\s*(?:\[|\|\s*(?!(?:zeg|zin|e)\b)\w)|\bvorm\.(?:naam|anker)\s*(?:\.|is\b)"
    ),
    ".js": re.compile(
        r"\.vorm\s*(?:\?\.\s*)?(?:\[|\.\s*(?!test\b|exec\b)\w)|\[[\w.?]*\.vorm\]"
        r"|(?:String|switch|test|exec|has|get)\s*\([^()\n]*\.vorm\b"
    ),
}
"""What is done with the word for a vorm, where there are no other words between. Python is read whole (vormnaam.py)."""
GUIDE = (PROJECT / "content" / "meewerken" / "kijkraam.md").read_text("utf-8")
MELDINGEN = (PROJECT / "content" / "meewerken" / "foutmeldingen.md").read_text("utf-8")
NEW = (PACKAGE / "cli" / "sjablonen" / "kijkraam.md").read_text("utf-8")
FOUND = [
    ('if kijkraam.vorm == "gesprek":', ".py"),
    ("return THEMAS if vorm in ('gesprek', 'spiegel') else ()", ".py"),
    ("x = a if kijkraam.schaal else b", ".py"),
    ("if kijkraam.schaal is None:", ".py"),
    ("if vorm and not schaal:", ".py"),
    ("if kijkraam.vorm is GESPREK:", ".py"),
    ("return vorm != vorm_module.CHECKLIST", ".py"),
    ("return kijkraam.vorm not in (CHECKLIST, GESPREK)", ".py"),
    ("return len(kijkraam.schaal) > 0", ".py"),
    ('{% if kijkraam.vorm == "spiegel" %}', ".html"),
    ('{{ "a" if kijkraam.schaal else "b" }}', ".html"),
    ("{% if not kijkraam.schaal %}", ".html"),
    ("if (kijkraam.vorm === `gesprek`) return;", ".js"),
    ("const anker = kijkraam.schaal ? 1 : 2;", ".js"),
    ("if (!kijkraam?.schaal) throw fout;", ".js"),
    ("filter((slug) => find(slug)?.schaal)", ".js"),
    ("const { schaal } = kijkraam;", ".js"),
    ("if (kijkraam.schaal.length === 0) return;", ".js"),
    ("{% if kijkraam.vorm.naam.startswith('g') %}", ".html"),
    ("{% if kijkraam.vorm.naam[:3] in namen %}", ".html"),
    ("{{ woorden[kijkraam.vorm.naam | upper] }}", ".html"),
    ("{% if kijkraam.vorm | string == soort %}", ".html"),
    ("if (kijkraam.vorm.startsWith('g')) return;", ".js"),
    ("if (kijkraam?.vorm[0] === g) return;", ".js"),
    ("switch (kijkraam.vorm) {", ".js"),
    ("if (/^g/u.test(kijkraam.vorm)) return;", ".js"),
    ("return WOORDEN[kijkraam.vorm];", ".js"),
]
READ = [
    "return str(kijkraam.vorm.naam).startswith('gesp')",
    "naam = kijkraam.vorm.naam\nreturn str(naam).startswith('gesp')",
    "naam = str(kijkraam.vorm)\nreturn 'gesprek' in naam",
    "return kijkraam.vorm.naam[:4] == 'gesp'",
    "return kijkraam.vorm.anker.endswith('k')",
    "return f'x-{kijkraam.vorm.naam}' == soort",
    "return ('een ' + kijkraam.vorm.naam).casefold()",
    "return re.match('g', kijkraam.vorm.naam)",
    "return WOORDEN[vorm.naam]",
    "return WOORDEN.get(kijkraam.vorm.naam)",
    "return [each.naam.upper() for each in vormen]",
    "for each in VORMEN:\n    if each.kop.startswith('Het'):\n        return each",
    "if (naam := kijkraam.vorm.naam) and len(naam) > 7:\n    return True",
    "match kijkraam.vorm.naam:\n    case _: return True",
    "return gegevens['vorm'].startswith('g')",
    "return kijkraam.vorm.naam == CHECKLIST.naam",
    "return kijkraam.vorm.naam == other.vorm.naam",
]
LEFT_UNREAD = [
    "return str(naam).startswith('gesp')",
    "return [each for each in kijkramen if each.vorm == vorm]",
    "return kijkraam.vorm.heeft_schaal and f'een {kijkraam.vorm.naam}'",
    "vorm = record.values.get('vorm')\nreturn None if vorm is None else vorm.onderdelen",
    "for werkvorm in catalogus.werkvormen:\n    return werkvorm.titel.startswith('g')",
    "return render_kop(2, zeg(vorm.kop), anchor=vorm.naam) if vorm.profielkop else ''",
]
LEFT_ALONE = [
    ("if kijkraam.vorm.heeft_schaal: yield kijkraam.schaal.id", ".py"),
    ("return None if vorm is None else vorm.naam", ".py"),
    ("{% if kijkraam.schaal.toelichting %}", ".html"),
    ("return kijkraam.schaal?.posities ?? []; // the schaal ? none", ".js"),
]


def find_questions(text: str, suffix: str) -> list[str]:
    """Return what a file asks that only a vorm can answer."""
    code = COMMENT[suffix].sub("", text)
    rules = (NAME_OF_A_VORM, COMPARED, HAS_SCHAAL[suffix], READ_AS_TEXT.get(suffix))
    return [match[0] for rule in rules if rule for match in rule.finditer(code)]


@pytest.mark.parametrize("suffix", sorted(COMMENT))
def test_nobody_but_the_vorm_itself_knows_which_vorm_it_is(suffix: str) -> None:
    files = [path for path in files_of(PACKAGE, f"*{suffix}") if path not in {ITSELF, LEXICON}]
    found = {place_of(path): find_questions(path.read_text("utf-8"), suffix) for path in files}
    assert {place: questions for place, questions in found.items() if questions} == {}


def test_nobody_reads_the_words_of_a_vorm_to_know_which_it_is() -> None:
    files = [path for path in files_of(PACKAGE, "*.py") if path not in {ITSELF, STAPPEN}]
    found = {place_of(path): find_readers(path.read_text("utf-8")) for path in files}
    assert {place: code for place, code in found.items() if code} == {}


@pytest.mark.parametrize("code", READ)
def test_who_reads_the_words_of_a_vorm_is_found_whatever_they_are_called(code: str) -> None:
    assert find_readers(f"def ask(kijkraam):\n{indent(code, '    ')}\n")


@pytest.mark.parametrize("code", LEFT_UNREAD)
def test_who_says_the_words_of_a_vorm_or_groups_by_it_is_left_alone(code: str) -> None:
    assert find_readers(f"def say(kijkraam, vorm):\n{indent(code, '    ')}\n") == []


@pytest.mark.parametrize(("line", "suffix"), FOUND)
def test_the_rule_finds_who_asks_something_else(line: str, suffix: str) -> None:
    assert find_questions(line, suffix)


@pytest.mark.parametrize(("line", "suffix"), LEFT_ALONE)
def test_the_rule_leaves_alone_who_asks_a_vorm_or_takes_a_part(line: str, suffix: str) -> None:
    assert find_questions(line, suffix) == []


def test_the_vorm_asks_for_nothing_that_nobody_reads() -> None:
    everything = "".join(
        path.read_text("utf-8") for suffix in (".py", ".html") for path in files_of(PACKAGE, f"*{suffix}")
    )
    fields = {naam for vorm in VORMEN for naam in type(vorm).__slots__}
    assert {naam for naam in fields if not re.search(rf"\bvorm\.{naam}\b", everything)} == set()


def test_scripts_know_exactly_what_pages_tell_them_of_a_vorm() -> None:
    typed = (PACKAGE / "theme" / "kern" / "profiel" / "profiel.js").read_text("utf-8")
    _, _, after = typed.partition("@typedef {object} Eigenschappen")
    properties = re.findall(r"@property \{[^}]*\} (\w+)", after.partition("@typedef")[0])
    assert properties == list(describe_vorm(CHECKLIST))


def test_scripts_know_every_maat_of_a_print() -> None:
    typed = (PACKAGE / "theme" / "kern" / "profiel" / "profiel.js").read_text("utf-8")
    found = re.search(r"@typedef \{\{maat: ([^,]+),", typed)
    assert found
    assert re.findall(r'"(\w+)"', found[1]) == list(get_args(Maat))


@pytest.mark.parametrize("vorm", DRIE_VORMEN, ids=attrgetter("naam"))
def test_a_vorm_has_a_heading_for_what_it_gathers_and_for_nothing_else(vorm: Vorm) -> None:
    assert ("jouw-profiel" in vorm.slot) == vorm.heeft_profiel == bool(vorm.profielkop)
    assert ("gesprek-voeren" in vorm.slot) == bool(vorm.gesprekskop)


@pytest.mark.parametrize("vorm", DRIE_VORMEN, ids=attrgetter("naam"))
def test_the_heading_of_a_vorm_is_said_by_its_vorm_alone(vorm: Vorm) -> None:
    texts = [
        path.read_text("utf-8") for suffix in COMMENT for path in files_of(PACKAGE, f"*{suffix}") if path != ITSELF
    ]
    headings = [heading for heading in (vorm.kop, vorm.profielkop, vorm.gesprekskop) if heading]
    assert [heading for heading in headings if any(heading in text for text in texts)] == []


def row_of(field: str) -> str:
    """Return what the guide says of a field."""
    (row,) = re.findall(rf"(?m)^\| `{field}` \|.*$", GUIDE)
    return str(row)


def section_of(code: str) -> str:
    """Return what stands under the heading of a message."""
    return MELDINGEN.partition(f"{{#{code}}}")[2].partition("\n## ")[0]


def comment_above(field: str) -> str:
    """Return what a new file says of a field."""
    (comment,) = re.findall(rf"(?m)^# (.*)\n{field}:", NEW)
    return str(comment)


def find_contradictions(vorm: Vorm) -> list[str]:
    """Return what a vorm promises and cannot do, each as a sentence for who made it."""
    rules = {
        "where nothing is placed on a schaal, gesprek-voeren is what one fills in": (
            vorm.heeft_schaal or "gesprek-voeren" in vorm.slot
        ),
        "vul-balk leads from one that is placed to the next: it needs a schaal": (
            vorm.heeft_schaal or "vul-balk" not in vorm.balk
        ),
        "a profiel and a code are made of what is placed: they need a schaal": (
            vorm.heeft_schaal or not (vorm.heeft_profiel or vorm.heeft_deelcode)
        ),
        "gesprek-voeren is what writes agreements down per invalshoek, and it does nothing else": (
            ("gesprek-voeren" in vorm.slot) == vorm.afspraken_per_invalshoek
        ),
        "gesprek-voeren brings a bar of its own": "gesprek-voeren" not in vorm.slot or not vorm.balk,
    }
    return [rule for rule, holds in rules.items() if not holds]


@pytest.mark.parametrize("vorm", [*DRIE_VORMEN, PEILING], ids=attrgetter("naam"))
def test_a_vorm_can_do_what_it_promises(vorm: Vorm) -> None:
    assert {*find_contradictions(vorm)} == set()


@pytest.mark.parametrize(
    ("vorm", "number"),
    [
        (replace(PEILING, heeft_schaal=False), 3),
        (replace(GESPREK, slot=()), 2),
        (replace(GESPREK, heeft_deelcode=True), 1),
        (replace(CHECKLIST, afspraken_per_invalshoek=True), 1),
        (replace(SPIEGEL, balk=("vul-balk",)), 1),
    ],
)
def test_a_vorm_that_cannot_do_what_it_promises_is_found(vorm: Vorm, number: int) -> None:
    assert len(find_contradictions(vorm)) == number


@pytest.mark.parametrize("vorm", VORMEN, ids=attrgetter("naam"))
def test_authors_read_of_every_vorm(vorm: Vorm) -> None:
    """In the guide, in what `nieuw` makes, and under the headings of the messages that depend on a vorm."""
    said = {
        "kijkraam.md, under Twee vormen": re.findall(r"(?ms)^## \w+ vormen\n\n(.*?)\n\n", GUIDE)[0],
        "kijkraam.md, the row `vorm`": row_of("vorm"),
        f"kijkraam.md, the row `{vorm.onderdelen}`": row_of(vorm.onderdelen),
        **{f"foutmeldingen.md, {code}": section_of(code) for code in ("c121", "c122", "c134")},
        "the new file, above `vorm:`": comment_above("vorm"),
    }
    if vorm.heeft_schaal:
        said |= {"kijkraam.md, the row `schaal`": row_of("schaal"), "the new file, `schaal:`": comment_above("schaal")}
    else:
        said["kijkraam.md, under Vragen"] = GUIDE.partition("\n## Vragen\n")[2].partition("\n## ")[0]
    if vorm.afspraken_per_invalshoek:
        said["foutmeldingen.md, C312"] = section_of("c312")
        said["kijkraam.md, under Als het kijkraam online staat"] = GUIDE.partition(" online staat\n")[2]
    if vorm.invalshoek.meer != CHECKLIST.invalshoek.meer:
        said["kijkraam.md, the row `invalshoeken`"] = row_of("invalshoeken")
    assert {place for place, text in said.items() if not re.search(rf"\b{vorm.naam}\b", text)} == set()


@pytest.mark.parametrize("part", ["naam", "anker"])
def test_no_two_vormen_have_the_same_part_of_an_address(part: str) -> None:
    """A real vorm with a name or an anchor of the one in tests/derde_vorm.py: rename that of the tests."""
    taken = [getattr(vorm, part) for vorm in DRIE_VORMEN]
    assert sorted(taken) == sorted(set(taken))

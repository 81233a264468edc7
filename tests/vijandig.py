"""Hostile versions of a JSON text that is right, for whoever reads files and links of strangers.

`varianten(text)` gives hundreds of them, each with a name that says what was done; `muteer(text, seed=7)` gives one at
random, the same for the same seed. A test in a browser hands over many at once:
`page.evaluate("texts => texts.map(check)", muteer_reeks(text, 10_000))`.
"""

from __future__ import annotations

import copy
import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"
Path: TypeAlias = "tuple[str | int, ...]"

GEEN_JSON, ANDERE_VORM, GEVAARLIJK = SOORTEN = ("geen-json", "andere-vorm", "gevaarlijk")
"""No JSON at all; JSON of another shape; a right shape (a reader may take it) with contents that want to do harm."""

MEGABYTES = 50
RAW = "\ue000"
"""Stands around what must end up in the text without quotes; a character that nobody uses."""

OTHER_VALUES: dict[str, Json] = {
    "niets": None, "ja": True, "nul": 0, "min-een": -1, "breuk": 1.5, "leeg": "", "tekst": "x", "getal-als-tekst": "1",
    "lege-lijst": [], "leeg-object": {}, "lijst-in-lijst": [[["x"]]], "object": {"a": {"b": None}},
    "getallen": [1, 2, 3], "lijst-van-niets": [None, None],
}  # fmt: skip
RAW_VALUES = {
    "nan": "NaN", "oneindig": "Infinity", "1e999": "1e999", "min-1e999": "-1e999", "lang-getal": "9" * 400,
    "te-precies": "9007199254740993", "min-nul": "-0", "hex": "0x1F", "octaal": "017", "ongedefinieerd": "undefined",
    "functie": "(function(){window.gehackt=1})()",
}  # fmt: skip
MARKUP = {
    "script": "<script>window.gehackt=1</script>",
    "plaatje": "<img src=x onerror=window.gehackt=1>",
    "svg": "<svg/onload=window.gehackt=1>",
    "uit-attribuut": "\" autofocus onfocus=window.gehackt=1 x='",
    "einde-script": "</script></textarea></title><script>window.gehackt=1</script>",
    "javascript-adres": "javascript:window.gehackt=1",
    "commentaar": "--><script>window.gehackt=1</script><!--",
    "sjabloon": "{{7*7}}${7*7}<%= 7*7 %>",
    "pad": "../../../../etc/passwd\x00.png",
    "omgekeerd": "\u202egnirts\u202c\u2066\ufeff",
    "stuurtekens": "".join(map(chr, range(32))) + "\x7f\u2028\u2029",
    "los-surrogaat": "\ud800 en \udfff",
    "stapel-accenten": "e" + "\u0301" * 500,
    "lang": "lang " * 20_000,
    "formule": '=HYPERLINK("http://voorbeeld.invalid")',
    "eigenschap": "__proto__",
}
KEYS: dict[str, Json] = {
    "__proto__": {"gehackt": True, "toString": None},
    "constructor": {"prototype": {"gehackt": True}},
    "prototype": {"gehackt": True},
    "toString": "x",
    "hasOwnProperty": 1,
    "valueOf": None,
    "then": "x",
    "length": -1,
    "toJSON": "x",
    "": "zonder naam",
    "<img src=x onerror=window.gehackt=1>": "x",
}
WHOLE = {
    "leeg": b"", "wit": b" \n\t ", "niets": b"null", "tekst": b'"casuskijker"', "getal": b"42", "waar": b"true",
    "lege-lijst": b"[]", "leeg-object": b"{}", "komma": b",", "haak": b"[", "html": b"<!doctype html><p>Hoi</p>",
    "zip": b"PK\x03\x04\x14\x00\x00\x00", "plaatje": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "gzip": b"\x1f\x8b\x08\x00",
    "nullen": bytes(64), "ongeldige-utf-8": b"\xc3\x28\xa0\xa1\xe2\x28\xa1", "half-teken": b'{"a": "\xe2\x82',
    "alleen-bom": b"\xef\xbb\xbf", "toekenning": b"window.gehackt = 1", "xssi": b")]}',\n{}",
}  # fmt: skip
IS_JSON = {"niets", "tekst", "getal", "waar", "lege-lijst", "leeg-object"}
OTHER_APPS: tuple[Json, ...] = ("andere-app", "Casuskijker", "casuskijker ", "", None, 1, ["casuskijker"])
OTHER_FORMATS: tuple[Json, ...] = (2, 99, 2**31, 2**53, 0, -1, 1.5, "1", "nieuwste", None, [1], True)


@dataclass(frozen=True, slots=True)
class Variant:
    """One hostile file: what was done to the good one, and its bytes, which are made when they are asked for."""

    naam: str
    soort: str
    maak: Callable[[], bytes]

    @property
    def tekst(self) -> str:
        """The content as a browser reads a file: what is no UTF-8 becomes a replacement character."""
        return self.maak().decode("utf-8", "replace")


def varianten(text: str) -> Iterator[Variant]:
    """Yield every hostile version of a JSON text, in a fixed order and each with a name of its own."""
    document = cast("Json", json.loads(text))
    yield from _of_bytes(text)
    yield from _of_sizes(text)
    yield from _of_depth(document)
    for path in _find_paths(document):
        yield from _of_value(document, path)
    yield from _of_fields(document, "app", OTHER_APPS)
    yield from _of_fields(document, "formaat", OTHER_FORMATS)


def _of_bytes(text: str) -> Iterator[Variant]:
    data = text.encode()
    for naam, content in WHOLE.items():
        yield _variant(f"heel/{naam}", ANDERE_VORM if naam in IS_JSON else GEEN_JSON, content)
    for tenth in range(1, 10):
        yield _variant(f"afgekapt/{tenth}0-procent", GEEN_JSON, data[: len(data) * tenth // 10])
    for seed in range(20):
        yield _variant(f"bit-om/{seed}", GEEN_JSON, _flip_bit(data, seed))
    yield _variant("codering/bom", GEVAARLIJK, b"\xef\xbb\xbf" + data)
    yield _variant("codering/twee-boms", GEEN_JSON, b"\xef\xbb\xbf" * 2 + data)
    for codering in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        yield _variant(f"codering/{codering}", GEEN_JSON, text.encode(codering))
    yield _variant("schrijfwijze/in-lijst", ANDERE_VORM, b"[" + data + b"]")
    yield _variant("schrijfwijze/in-tekst", ANDERE_VORM, json.dumps(text).encode())
    for naam, content in {
        "twee-keer": data + data, "per-regel": data + b"\n" + data, "commentaar": b"/* x */" + data,
        "enkele-aanhalingstekens": data.replace(b'"', b"'"), "komma-erachter": data.rstrip()[:-1] + b",}",
        "rommel-erachter": data + b"x", "nul-erachter": data + b"\0", "rommel-ervoor": b"x" + data,
        "als-script": b"var a = " + data + b";",
    }.items():  # fmt: skip
        yield _variant(f"schrijfwijze/{naam}", GEEN_JSON, content)


def _of_sizes(text: str) -> Iterator[Variant]:
    """Yield files of 50 MB, which are only made when someone asks for them."""
    size = MEGABYTES * 2**20
    yield Variant("groot/spaties-erachter", GEVAARLIJK, lambda: text.encode() + b" " * size)
    yield Variant("groot/een-tekst", ANDERE_VORM, lambda: b'{"a": "' + b"a" * size + b'"}')
    yield Variant("groot/lijst", ANDERE_VORM, lambda: b"[" + b"[]," * (size // 3) + b"[]]")
    yield Variant("groot/sleutels", ANDERE_VORM, lambda: _many_keys(size))
    yield Variant("groot/rommel", GEEN_JSON, lambda: b"\xff\x00{" * (size // 3))


def _many_keys(size: int) -> bytes:
    return b"{" + b",".join(b'"%015d":0' % number for number in range(size // 20)) + b"}"


DEPTHS = (100, 10_000, 50_000)
"""A browser has a megabyte for all that calls itself: what goes down by calls comes less than 50,000 deep in it."""


def _of_depth(document: Json) -> Iterator[Variant]:
    for depth in DEPTHS:
        yield _variant(f"diep/lijst-{depth}", ANDERE_VORM, b"[" * depth + b"]" * depth)
        yield _variant(f"diep/object-{depth}", ANDERE_VORM, b'{"a":' * depth + b"1" + b"}" * depth)
        yield _variant(f"diep/open-{depth}", GEEN_JSON, b"[" * depth)
        for path in _find_paths(document):
            if path:
                yield _placed(f"diep/{_name(path)}-{depth}", document, path, raw="[" * depth + "]" * depth)


def _of_value(document: Json, path: Path) -> Iterator[Variant]:
    value, name = _get(document, path), _name(path)
    for kind, other in OTHER_VALUES.items():
        if path and (type(other), other) != (type(value), value):
            yield _changed(f"waarde/{name}/{kind}", ANDERE_VORM, document, path, other)
    for kind, raw in RAW_VALUES.items():
        if path:
            yield _placed(f"getal/{name}/{kind}", document, path, raw=raw)
    match value:
        case str():
            for kind, text in MARKUP.items():
                yield _changed(f"tekst/{name}/{kind}", GEVAARLIJK, document, path, text)
        case dict():
            yield from _of_object(document, path, value)
        case list() if value:
            yield _changed(f"lijst/{name}/leeg", ANDERE_VORM, document, path, [])
            yield _changed(f"lijst/{name}/dubbel", GEVAARLIJK, document, path, value * 2)
            yield _changed(f"lijst/{name}/duizend", GEVAARLIJK, document, path, value * 1000)


def _of_object(document: Json, path: Path, value: dict[str, Json]) -> Iterator[Variant]:
    name = _name(path)
    for key, extra in KEYS.items():
        yield _changed(f"sleutel/{name}/erbij-{key}", GEVAARLIJK, document, path, value | {key: extra})
    for key, content in value.items():
        less = {each: kept for each, kept in value.items() if each != key}
        yield _changed(f"sleutel/{name}/zonder-{key}", ANDERE_VORM, document, path, less)
        yield _changed(f"sleutel/{name}/hoofdletters-{key}", ANDERE_VORM, document, path, less | {key.upper(): content})
        yield _changed(f"sleutel/{name}/proto-{key}", GEVAARLIJK, document, path, less | {"__proto__": {key: content}})
        # The mark makes the key another one until the text is written.
        doubled = value | {RAW + key: KEYS["__proto__"]}
        text = json.dumps(_with(document, path, doubled)).replace(json.dumps(RAW)[1:-1], "")
        yield _variant(f"sleutel/{name}/twee-keer-{key}", ANDERE_VORM, text.encode())


def _of_fields(document: Json, field: str, others: tuple[Json, ...]) -> Iterator[Variant]:
    """Yield the document with other values under a name that it has at the top."""
    if isinstance(document, dict) and field in document:
        for other in others:
            yield _changed(f"{field}/{json.dumps(other)}", ANDERE_VORM, document, (field,), other)


def muteer(text: str, *, seed: int) -> str:
    """Return the text with one to four things in it changed at random: always the same for a seed, never unchanged."""
    chance = random.Random(seed)  # noqa: S311 - it must be the same every time, not a secret
    changed = text
    while changed == text:
        for _ in range(chance.randint(1, 4)):
            mutate = chance.choice(MUTATIONS)
            changed = mutate(changed, chance)
    return changed


def muteer_reeks(text: str, aantal: int, *, start: int = 0) -> list[str]:
    """Return as many mutations, with seeds that follow each other from `start`."""
    return [muteer(text, seed=seed) for seed in range(start, start + aantal)]


def _delete(text: str, chance: random.Random) -> str:
    start = chance.randint(0, len(text))
    return text[:start] + text[start + chance.choice((1, 1, 2, 5, 20, 200)) :]


def _repeat(text: str, chance: random.Random) -> str:
    start = chance.randint(0, len(text))
    part = text[start : start + chance.choice((1, 3, 10, 80))]
    return text[:start] + part * chance.choice((2, 2, 3, 40)) + text[start + len(part) :]


def _insert(text: str, chance: random.Random) -> str:
    place = chance.randint(0, len(text))
    return text[:place] + chance.choice(FRAGMENTS) + text[place:]


def _replace_character(text: str, chance: random.Random) -> str:
    place = chance.randint(0, len(text))
    return text[:place] + chr(chance.choice((chance.randrange(128), chance.randrange(0x11_0000)))) + text[place + 1 :]


def _replace_value(text: str, chance: random.Random) -> str:
    """Put another value somewhere in the document, or nothing new when it is no document any more."""
    try:
        document = cast("Json", json.loads(text))
    except (ValueError, RecursionError):
        return _insert(text, chance)
    path = chance.choice(list(_find_paths(document)))
    return json.dumps(_with(document, path, chance.choice(VALUES)))


def _swap(text: str, chance: random.Random) -> str:
    """Exchange two parts that lie one after the other."""
    one, two, three = sorted(chance.randint(0, len(text)) for _ in range(3))
    return text[:one] + text[two:three] + text[one:two] + text[three:]


MUTATIONS: tuple[Callable[[str, random.Random], str], ...] = (
    _delete,
    _repeat,
    _insert,
    _replace_character,
    _replace_value,
    _replace_value,
    _swap,
)
FRAGMENTS: tuple[str, ...] = (
    *'{}[]":,\\ \n\0', "null", "true", '"":', '{"a":', "[[[[", "\\u0000", "\\ud800", "\ud800", *RAW_VALUES.values(),
    "__proto__", '"__proto__":{"gehackt":1},', '"constructor":', "<script>", MARKUP["plaatje"], "%00", "\u202e",
)  # fmt: skip
VALUES: tuple[Json, ...] = (*OTHER_VALUES.values(), *MARKUP.values(), *({key: value} for key, value in KEYS.items()))


def _variant(naam: str, soort: str, content: bytes) -> Variant:
    return Variant(naam, soort, lambda: content)


def _changed(naam: str, soort: str, document: Json, path: Path, value: Json) -> Variant:
    return Variant(naam, soort, lambda: json.dumps(_with(document, path, value)).encode())


def _placed(naam: str, document: Json, path: Path, *, raw: str) -> Variant:
    """Return the document with something at this path that is perhaps no JSON."""
    marked = json.dumps(_with(document, path, RAW))
    return Variant(naam, ANDERE_VORM, lambda: marked.replace(json.dumps(RAW), raw).encode())


def _with(document: Json, path: Path, value: Json) -> Json:
    if not path:
        return value
    changed = copy.deepcopy(document)
    holder = cast("dict[str | int, Json]", _get(changed, path[:-1]))  # a list takes its index in the same way
    holder[path[-1]] = value
    return changed


def _get(document: Json, path: Path) -> Json:
    for step in path:
        document = cast("dict[str | int, Json]", document)[step]
    return document


def _find_paths(document: Json, path: Path = ()) -> Iterator[Path]:
    """Yield where every value stands, the whole first."""
    yield path
    items = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for step, value in items:
        yield from _find_paths(value, (*path, step))


def _name(path: Path) -> str:
    return ".".join(map(str, path)) or "geheel"


def _flip_bit(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - as above
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]

"""What a published page may load and run: the Content-Security-Policy, and what it makes of an element of an author."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
)

DATA_TYPES = frozenset({"application/json", "application/ld+json"})
"""The types of a script element that is no script: a browser runs nothing of it."""


class Breuk(Enum):
    """What an element does that a page does not allow."""

    SCRIPT = auto()
    STUURT_WEG = auto()
    MAAKT_CONTACT = auto()
    VAN_ELDERS = auto()
    OPMAAK = auto()
    GEDRAG = auto()
    VENSTER = auto()


WINDOWS = frozenset({"applet", "embed", "fencedframe", "form", "frame", "frameset", "iframe", "object", "portal"})
"""Elements that show or send to something else."""

CONTACTS = frozenset({"dns-prefetch", "preconnect", "prerender"})
"""What a link may do that no policy stops: it makes a browser look up or call another host."""

LOADS = frozenset({"attributionsrc", "background", "data", "ping", "poster", "src", "srcset"})
LOADING_LINKS = frozenset({"feimage", "image", "link", "use"})
"""Elements that load what their href names; of every other a reader decides."""
LEADS = frozenset({"action", "formaction", "from", "href", "to", "values", "xlink:href"})

UNSEEN = re.compile(r"[\x00-\x20]")
SCRIPTED = re.compile(r"(?:javascript|vbscript|livescript):")
ELSEWHERE = re.compile(r"//|\\\\|[a-z][a-z0-9+.-]*:")
PICTURE = re.compile(r"data:image/")


def judge_element(tag: str, attributes: Iterable[tuple[str, str]]) -> Iterator[Breuk]:
    """Yield what an element does that a page does not allow; names are in lower case."""
    given = list(attributes)
    found = list(_judge_tag(tag, dict(given)))
    yield from found
    for name, value in given:
        if name == "style":
            yield Breuk.OPMAAK
        elif name.startswith("on"):
            yield Breuk.GEDRAG
        elif Breuk.MAAKT_CONTACT not in found and (name in LOADS or name in LEADS):
            yield from _judge_address(tag, name, value)


def _judge_tag(tag: str, values: dict[str, str]) -> Iterator[Breuk]:
    if tag == "script":
        if "src" in values or values.get("type", "").strip().lower() not in DATA_TYPES:
            yield Breuk.SCRIPT
    elif tag == "base" or (tag == "meta" and "http-equiv" in values):
        yield Breuk.STUURT_WEG
    elif tag == "link" and not CONTACTS.isdisjoint(values.get("rel", "").lower().split()):
        yield Breuk.MAAKT_CONTACT
    elif tag == "style":
        yield Breuk.OPMAAK
    elif tag in WINDOWS or "formaction" in values:
        yield Breuk.VENSTER


def _judge_address(tag: str, name: str, value: str) -> Iterator[Breuk]:
    address = UNSEEN.sub("", value).lower()
    if SCRIPTED.search(address) if name == "values" else SCRIPTED.match(address):
        yield Breuk.GEDRAG
    elif name in LOADS or (name in {"href", "xlink:href"} and tag in LOADING_LINKS):
        separate = re.split(r",|\s+", value.strip().lower()) if name == "srcset" else [address]
        if tag not in {"script", *WINDOWS} and any(map(is_elsewhere, separate)):
            yield Breuk.VAN_ELDERS
    elif address.startswith("data:"):
        yield Breuk.GEDRAG


def is_elsewhere(address: str) -> bool:
    """Whether a page does not show what stands at this address: only pictures may stand in the address itself."""
    plain = UNSEEN.sub("", address).lower()
    return ELSEWHERE.match(plain) is not None and PICTURE.match(plain) is None

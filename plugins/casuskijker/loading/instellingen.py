"""What a site owner set in mkdocs.yml that does not go together, or does nothing: a page does not show it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from casuskijker.domain.adressen import HOME
from casuskijker.domain.licentie import find_licentie
from casuskijker.domain.naamwoord import NAAMWOORDEN, read_naamwoord
from casuskijker.domain.taal import DUTCH, LOCALES
from casuskijker.loading.bronmappen import (
    CACHE,
    DEFAULT_PATHS,
    DOCS_DIR,
    PLUGIN,
    find_options,
    name_plugins,
    read_config,
)
from casuskijker.loading.gedeeld_adres import split_address
from casuskijker.loading.reading import messages as m
from casuskijker.loading.reading.near import find_nearest
from casuskijker.loading.reading.nodes import ListNode, MapNode, ScalarNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from casuskijker.domain.problem import Place, Problem
    from casuskijker.loading.reading.messages import Message
    from casuskijker.loading.reading.nodes import Node

    Kleurkeuze = Callable[[str], tuple[str, str] | None]
    """Makes of what is written the colour and the one that words get on a light screen; None of what is no colour."""

HEARD = "content.code."
"""How the features of Material begin that pages by hand have; the others are about a frame that is not ours."""
OF_THEME = ("palette", "font", "icon", "language")
OF_EXTRA = ("alternate", "analytics", "annotate", "consent", "generator", "homepage", "social", "status", "version")
"""What else of Material is about its frame."""
OURS = "nl"
"""The language that a page has anyhow."""

OF_MATERIAL = "material/"
"""How one may name a plugin that Material brings."""
PLUGINS: dict[str, tuple[Message, str]] = {
    "glightbox": (m.PLUGIN_GAAT_NIET, "die zet een script in elke pagina, en zo'n script voert de site niet uit"),
    "i18n": (m.PLUGIN_GAAT_NIET, "die haalt de casussen en kijkramen uit de site"),
    "offline": (m.PLUGIN_MIST, "van een schijf is de site te lezen, maar niet te doorzoeken of in te vullen"),
    "mike": (
        m.PLUGIN_WEETJE,
        "wat lezers invullen blijft bij de versie waarin ze dat deden, en er is geen versiekeuze",
    ),
    "social": (m.PLUGIN_WEETJE, "bij een gedeelde link hoort al een plaatje van de site, en dat hiervan komt erbij"),
}
"""Plugins that do not go well with ours, and why."""
CHOICES = ("accent", "contact", "deelplaatje", "licentie", "onderaan", "taal", "voet", "woorden")
"""What an owner can choose of ours under `extra: casuskijker:`."""
UNJUDGED = ("enabled", "<<")
"""What MkDocs takes for every plugin, and what YAML itself means something by."""
OF_OWNER = "wat je zelf verzint voor een eigen sjabloon"
GUESSED = ("bitbucket.org", "github.com", "gitlab.com")
"""Hosts for which MkDocs guesses where the texts are."""


def find_in_settings(file: Path, choose_colour: Kleurkeuze) -> Iterator[Problem]:
    """Yield what these settings say that does not go together, leads nowhere, or does nothing."""
    config = read_config(file)
    if config is not None:
        yield from _find_plugins(config)
        yield from _find_unheard(config)
        yield from _find_guessed(config)
        yield from _find_unknown(config)
        chosen = _choices_of(config)
        yield from _find_accent(chosen.get("accent"), choose_colour)
        yield from _find_licentie(chosen.get("licentie"))
        yield from _find_taal(chosen.get("taal"))
        yield from _find_woorden(chosen.get("woorden"), _text_of(chosen.get("taal")))


def find_in_voet(file: Path, has_page: Callable[[str], bool]) -> Iterator[Problem]:
    """Yield a warning for a link in the foot of every page that leads to a page which is not there."""
    for naam, node in _list_voet(file):
        if not has_page(_text_of(node)):
            yield m.VOET_NERGENS.at(node.place, naam=naam, doel=_text_of(node))


def list_in_voet(file: Path) -> frozenset[str]:
    """Return the pages by hand that the foot of every page leads to: these need not stand in a menu too."""
    return frozenset(_text_of(node) for _, node in _list_voet(file))


def _list_voet(file: Path) -> Iterator[tuple[str, Node]]:
    chosen = _values_of(_choices_of(read_config(file)).get("voet"))
    return ((naam, node) for naam, node in chosen.items() if _text_of(node).endswith(".md"))


def find_in_onderaan(file: Path, menu: Sequence[str] | None = None) -> Iterator[Problem]:
    """Yield a warning for a name that is to stand in the foot of a page alone, and that in no menu is.

    `menu` has the names that MkDocs made of pages that the settings do not name; without it, who cannot know is silent.
    """
    config = read_config(file)
    names = _name_menu(config) if menu is None else menu
    for node in _items_of(_choices_of(config).get("onderaan")) if names else ():
        if _text_of(node) not in names:
            yield m.NIET_IN_MENU.at(node.place, naam=_text_of(node), namen=", ".join(names))


def _name_menu(config: MapNode | None) -> list[str]:
    """Return the names of a menu; none where one of them comes from a page itself."""
    items = [item for item in _items_of(config and config.values.get("nav")) if _text_of(item) != HOME]
    is_said = all(isinstance(item, MapNode) for item in items)
    return [name for item in items for name in _values_of(item)] if is_said else []


def _choices_of(config: MapNode | None) -> dict[str, Node]:
    """Return what an owner chose of ours."""
    return _values_of(_values_of(config and config.values.get("extra")).get(PLUGIN))


def _find_unknown(config: MapNode) -> Iterator[Problem]:
    """Yield a warning for every setting of ours that is none; under `extra` an owner may put words of their own."""
    extra = config.values.get("extra")
    for name, place in extra.keys.items() if isinstance(extra, MapNode) else ():
        if name != PLUGIN and find_nearest(name, [PLUGIN]):
            yield m.ONBEKENDE_INSTELLING.at(place, PLUGIN, naam=name, waar="extra", namen=f"{PLUGIN}, en {OF_OWNER}")
    chosen, options = _values_of(extra).get(PLUGIN), find_options(config)
    known = (*DEFAULT_PATHS, CACHE)
    for node, names, where in ((chosen, CHOICES, f"extra.{PLUGIN}"), (options, known, f"de plugin {PLUGIN}")):
        for name, place in node.keys.items() if isinstance(node, MapNode) else ():
            if name not in {*names, *UNJUDGED}:
                near = find_nearest(name, names)
                yield m.ONBEKENDE_INSTELLING.at(place, near, naam=name, waar=where, namen=names)


def _find_plugins(config: MapNode) -> Iterator[Problem]:
    for name, place in name_plugins(config):
        message, what = PLUGINS.get(name.removeprefix(OF_MATERIAL), (None, ""))
        if message:
            yield message.at(place, naam=name, wat=what)


def _find_unheard(config: MapNode) -> Iterator[Problem]:
    unheard = [*_list_unheard(config)]
    if unheard:
        yield m.ZONDER_EFFECT.at(unheard[0][1], namen=", ".join(name for name, _ in unheard))


def _list_unheard(config: MapNode) -> Iterator[tuple[str, Place]]:
    theme, extra = (_values_of(config.values.get(name)) for name in ("theme", "extra"))
    for name in OF_THEME:
        if _is_set(theme.get(name)) and not (name == "language" and _text_of(theme[name]) == OURS):
            yield f"theme.{name}", theme[name].place
    for item in _items_of(theme.get("features")):
        if not _text_of(item).startswith(HEARD):
            yield f"theme.features ({_text_of(item)})", item.place
    yield from ((f"extra.{name}", extra[name].place) for name in OF_EXTRA if _is_set(extra.get(name)))


def _find_guessed(config: MapNode) -> Iterator[Problem]:
    """Warn where MkDocs guesses for a known host that the texts are in a folder called docs."""
    repo = config.values.get("repo_url")
    folder = PurePath(_text_of(config.values.get("docs_dir")) or DOCS_DIR).name
    says_it = {"edit_uri", "edit_uri_template"} & config.values.keys()
    if repo and not says_it and folder != DOCS_DIR and split_address(_text_of(repo)).netloc.lower() in GUESSED:
        yield m.GERADEN_BEWERKLINK.at(repo.place, map=folder)


def _find_accent(node: Node | None, choose: Kleurkeuze) -> Iterator[Problem]:
    if node is None or not _is_set(node):
        return
    written = _text_of(node)
    chosen = choose(written)
    if chosen is None:
        yield m.GEEN_KLEUR.at(node.place, kleur=written)
    elif chosen[0] != chosen[1]:
        yield m.KLEUR_TE_LICHT.at(node.place, kleur=chosen[0], gebruikt=chosen[1])


def _find_licentie(node: Node | None) -> Iterator[Problem]:
    if node and _is_set(node) and find_licentie(_text_of(node)) is None:
        yield m.LICENTIE_ONBEKEND.at(node.place, licentie=_text_of(node) or "…")


def _find_taal(node: Node | None) -> Iterator[Problem]:
    if node and _is_set(node) and _text_of(node) not in LOCALES:
        yield m.TAAL_ONBEKEND.at(node.place, taal=_text_of(node) or "…", talen=", ".join(LOCALES))


def _find_woorden(chosen: Node | None, taal: str) -> Iterator[Problem]:
    if chosen and _values_of(chosen) and taal in LOCALES and taal != DUTCH:
        yield m.WOORDEN_IN_ANDERE_TAAL.at(chosen.place, taal=taal)
    for naam, node in _values_of(chosen).items():
        if naam not in NAAMWOORDEN:
            yield m.WOORD_NIET_TE_KIEZEN.at(node.place, naam=naam, namen=", ".join(NAAMWOORDEN))
        elif read_naamwoord(_text_of(node)) is None:
            yield m.WOORD_ONVOLLEDIG.at(node.place, naam=naam, woord=_text_of(node) or "…")


def _values_of(node: Node | None) -> dict[str, Node]:
    return node.values if isinstance(node, MapNode) else {}


def _items_of(node: Node | None) -> Sequence[Node]:
    return node.items if isinstance(node, ListNode) else ()


def _text_of(node: Node | None) -> str:
    return node.text if isinstance(node, ScalarNode) else ""


def _is_set(node: Node | None) -> bool:
    """Whether something is written here that is not nothing, and does not turn it off."""
    if isinstance(node, ScalarNode):
        return not node.is_null and node.text not in {"", "false"}
    return node is not None

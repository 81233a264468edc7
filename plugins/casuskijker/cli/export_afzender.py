"""Whose site it is that is exported, out of its mkdocs.yml as a tree of nodes."""

from __future__ import annotations

import os

import yaml

from casuskijker.cli.settings import get_node, get_value
from casuskijker.domain.afzender import Afzender
from casuskijker.domain.licentie import Licentie, find_licentie
from casuskijker.domain.taal import Taal, choose_taal


def read_afzender(settings: yaml.Node) -> Afzender:
    """Return who gives out the site."""
    chosen = get_node(get_node(settings, "extra"), "casuskijker")
    url = read_setting(settings, "site_url")
    return Afzender(
        naam=read_setting(settings, "site_name"),
        omschrijving=read_setting(settings, "site_description"),
        auteur=read_setting(settings, "site_author"),
        url=url and f"{url.rstrip('/')}/",
        licentie=_read_licentie(get_node(chosen, "licentie")),
        taal=_read_taal(chosen),
        deelplaatje=get_value(chosen, "deelplaatje") or "",
    )


def _read_licentie(node: yaml.Node | None) -> Licentie | None:
    return find_licentie(node.value) if isinstance(node, yaml.ScalarNode) else None


def _read_taal(chosen: yaml.Node | None) -> Taal:
    woorden = get_node(chosen, "woorden")
    pairs = woorden.value if isinstance(woorden, yaml.MappingNode) else []
    return choose_taal(get_value(chosen, "taal"), {name.value: noun.value for name, noun in pairs})


def read_setting(settings: yaml.Node, key: str) -> str:
    """Return a setting of MkDocs; with `!ENV` as it is in the surroundings now, or the default there."""
    node = get_node(settings, key)
    if not isinstance(node, yaml.SequenceNode):
        return get_value(settings, key) or ""
    *names, default = (str(item.value) for item in node.value)
    return next((os.environ[name] for name in names if name in os.environ), default)

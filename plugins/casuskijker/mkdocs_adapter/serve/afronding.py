"""What comes after the pages of a round: those that went, the order of all, and the files made of the whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.build import _build_theme_template

from casuskijker.mkdocs_adapter.files import render_files
from casuskijker.mkdocs_adapter.gebouwd import OURS
from casuskijker.mkdocs_adapter.serve.stand import WholeError

if TYPE_CHECKING:
    from casuskijker.mkdocs_adapter.inhoud import Inhoud
    from casuskijker.mkdocs_adapter.published import Publicatie
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
    from casuskijker.mkdocs_adapter.serve.stand import Stand


def reconcile(stand: Stand, schrijver: Schrijver) -> None:
    """Take away the pages that are no longer there, and have the others in the order of the site.

    Raises:
        WholeError: When a page came or went that the menu has.
    """
    stand.forget_gone()
    now, before = stand.paginas, stand.shown
    gone = stand.taak_of.keys() - now.keys()  # also what came and went since all was last in order
    if list(now) == before and not gone:
        return
    changed = gone | (now.keys() ^ set(before))
    if any(map(stand.gebouwd.names_in_nav, changed)):
        raise WholeError("er kwam een pagina in het menu bij, of er ging er een weg")
    for page in gone:
        _drop(stand, page, schrijver)
    stand.gebouwd.order_pages(now)
    stand.shown = list(now)
    if changed:  # a page by hand may lead to them
        stand.read_again(stand.own.uris)


def _drop(stand: Stand, page: str, schrijver: Schrijver) -> None:
    del stand.taak_of[page]
    file = stand.gebouwd.alle.get_file_from_path(page)
    if file and file.generated_by == OURS:
        stand.gebouwd.remove_file(page)
        stand.to_write.pop(page, None)
        del stand.uri_of[file.dest_uri]
        schrijver.remove(file.dest_uri)


def write_files(stand: Stand, schrijver: Schrijver, inhoud: Inhoud) -> None:
    """Write what is made of the content beside its pages: for machines, and for who is not on the site."""
    gebouwd = stand.gebouwd
    now = render_files(
        stand.site,
        gebouwd.config,
        paginas=stand.paginas.values(),
        beschreven=inhoud.beschreven,
        documenten=inhoud.documenten,
    )
    for address in stand.generated.keys() - now.keys():
        gebouwd.remove_file(address)
        schrijver.remove(address)
    for address, content in now.items():
        known = gebouwd.alle.get_file_from_path(address)
        if stand.generated.get(address) != content and (known is None or known.generated_by == OURS):
            file = gebouwd.generate(address, content=content)
            gebouwd.put_file(file)
            if file.inclusion.is_in_serve():
                schrijver.put(file.dest_uri, content)
    stand.generated = now


def write_templates(stand: Stand, publicatie: Publicatie, schrijver: Schrijver) -> None:
    """Write what the theme makes of all pages: the list of them, and the page for who is lost."""
    gebouwd, beside = stand.gebouwd, schrijver.beside / "sjablonen"
    config, site_dir = gebouwd.config, gebouwd.config.site_dir
    config.site_dir = str(beside)
    try:
        for name in config.theme.static_templates:
            _build_theme_template(name, gebouwd.env, gebouwd.files, config, gebouwd.nav)
        publicatie.finish_site(config)
    finally:
        config.site_dir = site_dir
    schrijver.move_all(Path(beside))

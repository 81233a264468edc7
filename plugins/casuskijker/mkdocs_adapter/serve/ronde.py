"""What a change touches: all on the disk is looked at, what changed is read, and what it may change is noted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from casuskijker.domain.site import Site
from casuskijker.mkdocs_adapter.serve.bestanden import find_bestanden, publish_bestanden
from casuskijker.mkdocs_adapter.serve.bronnen import list_content
from casuskijker.mkdocs_adapter.serve.kader import describe_frame, reads_further
from casuskijker.mkdocs_adapter.serve.stand import LATE, SettingsError, WholeError
from casuskijker.rendering import describe_outside

if TYPE_CHECKING:
    from casuskijker.mkdocs_adapter.publishing import PublishingPlugin
    from casuskijker.mkdocs_adapter.serve.paginabouw import Paginabouw
    from casuskijker.mkdocs_adapter.serve.schrijver import Schrijver
    from casuskijker.mkdocs_adapter.serve.stand import Stand

HALF_SAVED = 0.25
"""So many seconds some programs take to save a file: what is wrong in half of one, no author did."""


def begin_round(stand: Stand, plugin: PublishingPlugin, *, bouw: Paginabouw, schrijver: Schrijver) -> None:
    """Read what changed, and note what must be made.

    Raises:
        WholeError: When something changed that is not understood piece by piece.
    """
    config, publicatie = stand.gebouwd.config, plugin.publicatie
    if stand.vooraf.is_past:
        raise SettingsError("een instelling of een sjabloon is gewijzigd")
    if publicatie.is_late:
        raise WholeError(LATE)
    stand.changed.clear()
    stand.find_changed(publicatie.bronmappen)
    before, stand.listing = stand.listing, list_content(config.docs_dir, publicatie.bronmappen)
    if stand.listing.pages != before.pages:
        raise WholeError("er kwam een pagina van jezelf bij, of er ging er een weg")
    stand.is_done = False
    changed = read_content(stand, plugin)
    if stand.listing.others.keys() != before.others.keys() or reads_further(config):
        stand.read_again(stand.own.uris)
    if stand.listing != before:
        find_bestanden(stand, publicatie)
    for uri in changed:  # their titles may stand in the menu of every page
        bouw.read(uri)
    if changed or stand.listing != before or publicatie.linked != stand.linked:
        stand.linked = publicatie.linked
        publish_bestanden(stand, publicatie, schrijver)
    else:
        publicatie.repeat_files()
    _renew_frame(stand)


def read_content(stand: Stand, plugin: PublishingPlugin) -> list[str]:
    """Take the content as it is now; every page may have to be made. Return the pages by hand that changed."""
    publicatie, config = plugin.publicatie, stand.gebouwd.config
    changed, catalogus = stand.own.find_changed(), plugin.inhoud.load(publicatie.bronmappen)
    if publicatie.has_new_errors(plugin.inhoud.problems):
        time.sleep(HALF_SAVED)
        stand.find_changed(publicatie.bronmappen)
        changed, catalogus = [*changed, *stand.own.find_changed()], plugin.inhoud.load(publicatie.bronmappen)
    publicatie.renew()
    publicatie.forget_mended(plugin.inhoud.suspect_places())
    publicatie.linked = plugin.inhoud.geladen.bestanden
    publicatie.report(plugin.inhoud.problems)
    stand.site = plugin.inhoud.site = Site(catalogus, stand.site.directory_urls, stand.site.afzender)
    plugin.inhoud.look_what_went(publicatie.bronmappen)
    config.extra["casuskijker"] |= describe_outside(stand.site)
    taken = plugin.inhoud.maker.begin(stand.site)
    new = [taak for taak in taken if taak not in stand.made]
    stand.taken, stand.to_make = taken, dict.fromkeys([*new, *taken])
    stand.read_again(plugin.inhoud.uitleg.find_other(catalogus))
    return list(dict.fromkeys(changed))


def _renew_frame(stand: Stand) -> None:
    """When what stands around every page changes, every page is put together again."""
    frame = describe_frame(stand.gebouwd.config, stand.gebouwd.nav)
    if frame != stand.frame:
        stand.frame = frame
        for uri in stand.uri_of.values():
            stand.to_write.setdefault(uri, False)

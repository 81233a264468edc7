"""Files become domain objects and a list of problems with their places; bad content never raises."""

from casuskijker.loading.bronmappen import (
    DEFAULT_PATHS,
    DOCS_DIR,
    FOLDERS,
    INHERIT,
    PLUGIN,
    Bronmappen,
    read_bronmappen,
)
from casuskijker.loading.catalogus import Geladen, load_catalogus
from casuskijker.loading.last_good import restore_broken
from casuskijker.loading.own_pages import find_unreadable
from casuskijker.loading.plekken import find_unknown_places, list_places
from casuskijker.loading.reading.documents import path_from
from casuskijker.loading.site_files import find_attachments

__all__ = [
    "DEFAULT_PATHS",
    "DOCS_DIR",
    "FOLDERS",
    "INHERIT",
    "PLUGIN",
    "Bronmappen",
    "Geladen",
    "find_attachments",
    "find_unknown_places",
    "find_unreadable",
    "list_places",
    "load_catalogus",
    "path_from",
    "read_bronmappen",
    "restore_broken",
]

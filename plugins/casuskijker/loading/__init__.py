"""Files become domain objects and a list of problems with their places; bad content never raises."""

from casuskijker.loading.bestanden import (
    PAGE_SUFFIXES,
    Bestand,
    begin_at,
    choose_bestanden,
    find_beside,
    find_in_content,
    read_templates,
)
from casuskijker.loading.bronmappen import (
    CACHE,
    DEFAULT_PATHS,
    DOCS_DIR,
    FOLDERS,
    INHERIT,
    PLUGIN,
    Bronmappen,
    find_from_elsewhere,
    find_lost_settings,
    locate_settings,
    read_bronmappen,
    read_genoemd,
)
from casuskijker.loading.catalogus import Geladen, load_catalogus
from casuskijker.loading.collecting import collect_seldom
from casuskijker.loading.gedeeld_adres import find_shared_address
from casuskijker.loading.geheugen import Geheugen, Tell
from casuskijker.loading.instellingen import find_in_onderaan, find_in_settings, find_in_voet, list_in_voet
from casuskijker.loading.last_good import restore_broken
from casuskijker.loading.meelezen import read_along
from casuskijker.loading.oorzaken import gather_by_cause
from casuskijker.loading.own_pages import EigenPagina, find_leaving_folders, read_own_page
from casuskijker.loading.plekken import find_unknown_places, list_places
from casuskijker.loading.privacyblad import find_nobody_responsible
from casuskijker.loading.reading.documents import EENVOUDIG, path_from
from casuskijker.loading.sjabloonmap import bestand_of_theme, find_in_sjabloonmap, find_leaving_templates, is_of_theme
from casuskijker.loading.stempel import Stempel, stamp
from casuskijker.loading.text.blocked import judge_html, without_code

__all__ = [
    "CACHE",
    "DEFAULT_PATHS",
    "DOCS_DIR",
    "EENVOUDIG",
    "FOLDERS",
    "INHERIT",
    "PAGE_SUFFIXES",
    "PLUGIN",
    "Bestand",
    "Bronmappen",
    "EigenPagina",
    "Geheugen",
    "Geladen",
    "Stempel",
    "Tell",
    "begin_at",
    "bestand_of_theme",
    "choose_bestanden",
    "collect_seldom",
    "find_beside",
    "find_from_elsewhere",
    "find_in_content",
    "find_in_onderaan",
    "find_in_settings",
    "find_in_sjabloonmap",
    "find_in_voet",
    "find_leaving_folders",
    "find_leaving_templates",
    "find_lost_settings",
    "find_nobody_responsible",
    "find_shared_address",
    "find_unknown_places",
    "gather_by_cause",
    "is_of_theme",
    "judge_html",
    "list_in_voet",
    "list_places",
    "load_catalogus",
    "locate_settings",
    "path_from",
    "read_along",
    "read_bronmappen",
    "read_genoemd",
    "read_own_page",
    "read_templates",
    "restore_broken",
    "stamp",
    "without_code",
]

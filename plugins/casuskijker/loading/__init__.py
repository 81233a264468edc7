"""Files become domain objects and a list of problems with their places; bad content never raises."""

from casuskijker.loading.bronmappen import Bronmappen, read_bronmappen
from casuskijker.loading.catalogus import Geladen, load_catalogus

__all__ = ["Bronmappen", "Geladen", "load_catalogus", "read_bronmappen"]

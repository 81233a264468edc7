"""The options of the plugin: the folders and files it reads, relative to the folder of mkdocs.yml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config import config_options as c
from mkdocs.config.base import Config, ValidationError
from mkdocs.exceptions import PluginError

from casuskijker.cache import choose_cache
from casuskijker.loading import DEFAULT_PATHS, Bronmappen

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from casuskijker.cache import Cache


class Bronpad(c.Type[str]):
    """A path of a folder or file with content; one that the site owner names must be there, unless we make it."""

    def __init__(self, default: str, *, kind: str, made_by_us: bool = False) -> None:
        """Take the default path and whether a 'map' or a 'bestand' is meant."""
        super().__init__(str, default=default)
        self.kind = kind
        self.made_by_us = made_by_us
        self.root = Path()

    def pre_validation(self, config: Config, key_name: str) -> None:
        """Remember where the mkdocs.yml stands; an option only learns this here."""
        del key_name
        self.root = Path(config.config_file_path or "mkdocs.yml").resolve().parent

    def run_validation(self, value: object) -> str:
        """Return the path.

        Raises:
            ValidationError: With the word that is wrong, and what is expected.
        """
        if not isinstance(value, str) or not value.strip():
            message = (
                f"hier hoort het pad van een {self.kind} te staan, bijvoorbeeld '{self.default}'; er staat {value!r}."
            )
            raise ValidationError(message)
        path = self.root / value
        found = path.is_dir() if self.kind == "map" else path.is_file()
        absent_for_now = self.made_by_us and not path.exists()
        if value != self.default and not found and not absent_for_now:
            message = f"{self.kind} '{value}' bestaat niet. Paden gelden vanaf de map van mkdocs.yml."
            raise ValidationError(message)
        return value


class Cachekeuze(c.Type[bool | str]):
    """Whether what was made before is kept, and where."""

    def __init__(self) -> None:
        """Keep it, in a folder of our own choice."""
        super().__init__((bool, str), default=True)

    def run_validation(self, value: object) -> bool | str:
        """Return the choice.

        Raises:
            ValidationError: With what is expected.
        """
        if isinstance(value, bool) or (isinstance(value, str) and value.strip()):
            return value
        raise ValidationError(f"hier hoort true, false of het pad van een map te staan; er staat {value!r}.")


class CasuskijkerConfig(Config):
    """What a site owner can set under `plugins: - casuskijker:`."""

    casussen = Bronpad(DEFAULT_PATHS["casussen"], kind="map")
    """The folder with one Markdown file per casus."""
    kijkramen = Bronpad(DEFAULT_PATHS["kijkramen"], kind="map")
    """The folder with one Markdown file per kijkraam; it may be absent."""
    werkvormen = Bronpad(DEFAULT_PATHS["werkvormen"], kind="map")
    """The folder with one Markdown file per werkvorm; it may be absent."""
    lessen = Bronpad(DEFAULT_PATHS["lessen"], kind="map")
    """The folder with one Markdown file per les along several verhalen; it may be absent."""
    woordenlijst = Bronpad(DEFAULT_PATHS["woordenlijst"], kind="bestand")
    """Delen, actoren and sleutelwoorden."""
    schalen = Bronpad(DEFAULT_PATHS["schalen"], kind="bestand")
    """The scales of the kijkramen; it may be absent."""
    bronnen = Bronpad(DEFAULT_PATHS["bronnen"], kind="bestand")
    """Sources and literature; it may be absent."""
    begrippen = Bronpad(DEFAULT_PATHS["begrippen"], kind="bestand")
    """Terms of the field; it may be absent."""
    onderwerpen = Bronpad(DEFAULT_PATHS["onderwerpen"], kind="bestand")
    """What readers come looking for, as bundles of sleutelwoorden; it may be absent."""
    spanningsvelden = Bronpad(DEFAULT_PATHS["spanningsvelden"], kind="bestand")
    """What pulls in two directions in the casussen; it may be absent."""
    tweeluiken = Bronpad(DEFAULT_PATHS["tweeluiken"], kind="bestand")
    """Two casussen side by side, with questions about the two together; it may be absent."""
    invulbladen = Bronpad(DEFAULT_PATHS["invulbladen"], kind="bestand")
    """Sheets to fill in, of rows and columns; it may be absent."""
    leerroutes = Bronpad(DEFAULT_PATHS["leerroutes"], kind="bestand")
    """Routes along casussen, kijkramen and begrippen; it may be absent."""
    kijkrichtingen = Bronpad(DEFAULT_PATHS["kijkrichtingen"], kind="bestand")
    """The kijkramen by what one looks at with them; it may be absent."""
    hulplijnen = Bronpad(DEFAULT_PATHS["hulplijnen"], kind="bestand")
    """At which words a search shows whom one can call; it may be absent."""
    zoekwoorden = Bronpad(DEFAULT_PATHS["zoekwoorden"], kind="bestand")
    """What people type for what is called otherwise here; it may be absent."""
    trefwoorden = Bronpad(DEFAULT_PATHS["trefwoorden"], kind="bestand")
    """By which words readers look for a text that does not have them; it may be absent."""
    vaste_ids = Bronpad(DEFAULT_PATHS["vaste_ids"], kind="bestand", made_by_us=True)
    """The ids that answers of readers hang on; `casuskijker check --vastleggen` makes it."""
    cache = Cachekeuze()
    """Whether what was made before is kept for the next build, or the folder for it."""


def locate_bronmappen(options: CasuskijkerConfig, config: MkDocsConfig) -> Bronmappen:
    """Return where the content of this site stands, as absolute paths."""
    settings = Path(config.config_file_path).resolve()
    root = settings.parent
    paths = {name: root / options[name] for name in DEFAULT_PATHS}
    return Bronmappen(root=root, settings=settings, content=Path(config.docs_dir).resolve(), **paths)


def locate_cache(options: CasuskijkerConfig, bronmappen: Bronmappen) -> Cache:
    """Return where this site keeps what was made before.

    Raises:
        PluginError: When that is among the texts, where it would be published, and have a served site build for ever.
    """
    cache = choose_cache(options.cache, root=bronmappen.root)
    if cache.folder and bronmappen.holds(cache.folder):
        message = f"De cache kan niet in {cache.folder}: daar staan teksten of lijsten. Kies een andere map."
        raise PluginError(message)
    return cache


def list_watched(bronmappen: Bronmappen) -> list[str]:
    """Return what MkDocs must watch while it serves: what is read, and the folders where a list may be made later.

    Not the folder of the whole site: in that, something changes all the time.
    """
    there = [path for path in bronmappen.tops if path.exists()]
    return sorted(str(path) for path in there if not any(above in path.parents for above in there))

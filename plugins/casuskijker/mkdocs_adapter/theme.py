"""What the plugin asks of the theme, so that a site needs no more than `theme: material` and `plugins: casuskijker`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.exceptions import PluginError

from casuskijker.domain.beleid import POLICY
from casuskijker.domain.taal import choose_taal
from casuskijker.rendering.accent import find_accent
from casuskijker.rendering.assets import Assets, collect_assets
from casuskijker.rendering.bundels import StaleBundelsError
from casuskijker.rendering.environment import FRAME
from casuskijker.rendering.material import SCRIPTS, find_in_material
from casuskijker.rendering.modules import list_modules
from casuskijker.rendering.theme import (
    DEFAULT_SETTINGS,
    EXTENSIONS,
    FIXED_SETTINGS,
    MAKE_MENUS,
    TABLES_SETTINGS,
    make_menu,
)
from casuskijker.rendering.woorden import list_frame_woorden, speak, spoken

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

THEMES = frozenset({"material", "materialx"})
"""Material, and the theme that continues it in the place where that is installed."""

# What Material's mkdocs_theme.yml says when a site owner says nothing.
MATERIAL_DEFAULTS = {"language": "en", "favicon": "assets/images/favicon.png"}


def speak_as_asked(config: MkDocsConfig) -> None:
    """Speak from here on as mkdocs.yml asks."""
    chosen = config.extra.get("casuskijker") or {}
    speak(choose_taal(chosen.get("taal"), chosen.get("woorden")))


def prepare_theme(config: MkDocsConfig) -> Assets:
    """Give the site our face, in what is spoken: templates, settings, stylesheet and script; return every file of it.

    Raises:
        PluginError: When the site has another theme, or scripts or stylesheets changed after they were bundled.
    """
    if config.theme.name not in THEMES:
        message = f"casuskijker heeft het thema material nodig. In mkdocs.yml staat nu theme: {config.theme.name}."
        raise PluginError(message)
    # After the site's own custom_dir, before Material: a site owner may replace any of our templates.
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(FRAME))
    for name, value in FIXED_SETTINGS.items():
        config.theme[name] = value
    for name, value in DEFAULT_SETTINGS.items():
        if config.theme[name] == MATERIAL_DEFAULTS[name]:
            config.theme[name] = value
    chosen, taal = config.extra.get("casuskijker") or {}, spoken()
    config.theme["language"] = taal.code if chosen.get("taal") else config.theme["language"]
    try:
        assets = collect_assets(find_accent(chosen.get("accent")))
    except StaleBundelsError as error:
        raise PluginError(str(error)) from error
    config.extra_css.insert(0, assets.stylesheet)
    config.extra_javascript.insert(0, _create_module(assets.main_module))
    ours = {"csp": True, "beleid": POLICY, "material": find_in_material(SCRIPTS), "modules": list_modules()}
    ours |= {"assets": assets.folder, "frame_woorden": list_frame_woorden(), "lang": taal.code, "locale": taal.locale}
    ours |= {} if config.nav or MAKE_MENUS & {*config.plugins} else {"menu": make_menu()}
    config.extra["casuskijker"] = ours | chosen
    config.markdown_extensions += [name for name in EXTENSIONS if name not in config.markdown_extensions]
    config.mdx_configs["tables"] = {**config.mdx_configs.get("tables", {}), **TABLES_SETTINGS}
    return assets


def _create_module(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.type = "module"
    return script

"""Domain to pages: Markdown whose headings are Markdown and whose controls are one HTML block, and JSON."""

from casuskijker.rendering.api import render_api
from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.pagina import Blok, Pagina
from casuskijker.rendering.site import render_site

__all__ = ["Blok", "Pagina", "collect_assets", "render_api", "render_site"]

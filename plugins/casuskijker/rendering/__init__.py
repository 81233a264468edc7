"""Domain to pages: Markdown whose headings are Markdown and whose controls are one HTML block, and the JSON of the API."""

from casuskijker.rendering.api import render_api
from casuskijker.rendering.assets import collect_assets
from casuskijker.rendering.pagina import Pagina
from casuskijker.rendering.site import render_site

__all__ = ["Pagina", "collect_assets", "render_api", "render_site"]

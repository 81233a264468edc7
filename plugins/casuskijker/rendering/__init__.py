"""Domain to pages, each as HTML in one piece, and JSON."""

from casuskijker.rendering.api import Beschreven, render_api
from casuskijker.rendering.assets import Assets, collect_assets
from casuskijker.rendering.buiten import describe_outside, render_outside
from casuskijker.rendering.documenten import Documenten
from casuskijker.rendering.hostregels import render_headers
from casuskijker.rendering.kept import hash_theme
from casuskijker.rendering.leesweergave import keep_readable
from casuskijker.rendering.pagina import Pagina, write_front_matter
from casuskijker.rendering.site import Paginamaker, render_site
from casuskijker.rendering.tabellen import label_tables
from casuskijker.rendering.uitleg import explain_page
from casuskijker.rendering.voorlezen import VOORLEZEN, offer_to_read

__all__ = [
    "VOORLEZEN",
    "Assets",
    "Beschreven",
    "Documenten",
    "Pagina",
    "Paginamaker",
    "collect_assets",
    "describe_outside",
    "explain_page",
    "hash_theme",
    "keep_readable",
    "label_tables",
    "offer_to_read",
    "render_api",
    "render_headers",
    "render_outside",
    "render_site",
    "write_front_matter",
]

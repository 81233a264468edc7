"""The files with which a host puts a site online at every change."""

from __future__ import annotations

import json
from importlib.metadata import distribution
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from casuskijker.cli.parser import WrongUseError

HOSTS = {
    "github": (".github/workflows/site.yml", "github.yml"),
    "gitlab": (".gitlab-ci.yml", "gitlab.yml"),
    "netlify": ("netlify.toml", "netlify.toml"),
}
"""Where each host reads what to do, and the template of that."""

REQUIREMENTS = "# Hiermee bouwt de host de site. Verander het nummer als je een nieuwe versie wilt.\n"


def collect_publishing(host: str) -> dict[str, bytes]:
    """Return the files for a host by their path in the site; a wheel that we were installed from goes along.

    What makes documents of lessen here makes them there, or readers would miss what who wrote the site saw.
    """
    path, template = HOSTS[host]
    package = distribution("casuskijker")
    wheel = find_wheel(package.read_text("direct_url.json") or "{}")
    extra = "[word]" if find_spec("docx") else ""
    wanted = f"./{wheel.name}{extra}" if wheel else f"casuskijker{extra}=={package.version}"
    made = {
        path: files("casuskijker.cli").joinpath("sjablonen", "publiceren", template).read_bytes(),
        "requirements.txt": f"{REQUIREMENTS}{wanted}\n".encode(),
    }
    return made | ({wheel.name: wheel.read_bytes()} if wheel else {})


def find_wheel(direct_url: str) -> Path | None:
    """Return the wheel on this computer that we were installed from; pip writes down which.

    Raises:
        WrongUseError: When it is gone, for a host must install from it too.
    """
    address = urlsplit(str(json.loads(direct_url).get("url", "")))
    if address.scheme != "file" or not address.path.endswith(".whl"):
        return None
    # On a network of Windows the name of the computer comes before the path.
    wheel = Path(f"//{address.netloc}{unquote(address.path)}" if address.netloc else url2pathname(address.path))
    if not wheel.is_file():
        message = (
            f"Ook je host heeft {wheel.name} nodig. Zet dat bestand terug in {wheel.parent}, en probeer het opnieuw."
        )
        raise WrongUseError(message)
    return wheel

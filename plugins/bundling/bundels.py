"""The bundles that readers load: one per kind of page, what pages share, and what comes when it is asked for.

The stylesheets are made small beside them; `rendering` puts those together, as the site asks.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from hashlib import sha256
from pathlib import Path
from posixpath import dirname, normpath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bundling.esbuild import bundle, find_esbuild, make_small
from bundling.graph import ENTRIES, EVERYWHERE, Graph, complete, group_modules, read_graph

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

THEME = "plugins/casuskijker/theme"
BUNDELS = f"{THEME}/bundels"
"""The folder with what is made, and with the list of it; git does not keep it."""
LIST = "bundels.json"
COMPONENTEN = "componenten.json"
CLASSIC = ("grond/basis/basis.js", "grond/material/material.js", "grond/voorheen/voorheen.js")
"""What is no module, or stands at an address of its own: it imports nothing but words, and nothing imports it."""
NOT_WRITTEN = {"bundels", "frame"}
SCRIPTS = {".js", ".mjs", ".json"}
"""Also those that others made, in `pakketten`: a script of ours names a package as it is called, and gets that one."""
SHEETS = "*/*/*.css"
"""Where stylesheets stand in the theme, in a component of a wing, and in what is made."""
WOORDEN = "woorden"
LOOKS_UP = re.compile(r"^import WOORDEN from .*\n|\bcreateWoord(?:\(WOORDEN\))?(?! ?\(woorden\))", re.MULTILINE)
"""How a script of words looks one up; in a bundle what says a word has it already: `rendering` puts it in."""
LATE_IMPORT = re.compile(r'\bimport\("(\.[^"]+)"\)')

MISSING = (
    "De scripts en stijlbladen voor de browser zijn niet gebundeld, of niet zoals ze nu zijn, en esbuild ontbreekt; "
    "haal het op met: npm ci --omit=dev --ignore-scripts"
)


def make_bundels(root: Path) -> None:
    """Make the bundles again, if what they are made of or by changed; an sdist has them already, and no esbuild."""
    if _is_fresh(root):
        return
    program = find_esbuild(root)
    if program is None:
        raise SystemExit(MISSING)
    with TemporaryDirectory() as name:
        workplace = Path(name).resolve()
        made = _make_all(root / THEME, workplace, program)
        made["gemaakt_met"] = _hash_tools(root)
        shutil.rmtree(root / BUNDELS, ignore_errors=True)
        shutil.copytree(workplace / "uit", root / BUNDELS)
    # The list comes last: without it, what was half made is made again.
    (root / BUNDELS / LIST).write_text(json.dumps(made, indent=1, sort_keys=True) + "\n", "utf-8")


def _is_fresh(root: Path) -> bool:
    """Whether the bundles that are there were made of these scripts and stylesheets, by these means."""
    file = root / BUNDELS / LIST
    if not file.is_file():
        return False
    made = json.loads(file.read_text("utf-8"))
    by_these_means = made["gemaakt_met"] == _hash_tools(root)
    return by_these_means and _hash_all(root / THEME, made["bronnen"]) == str(made["stempel"])


def _hash_tools(root: Path) -> str:
    """Return a mark of what makes the bundles: these modules, and the version of esbuild."""
    version = json.loads((root / "package.json").read_text("utf-8"))["optionalDependencies"]["esbuild"]
    code = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    return sha256(version.encode() + code).hexdigest()


def _hash_all(theme: Path, names: Iterable[str]) -> str:
    """Return a mark of these and of every stylesheet, also a new one, by which `rendering` too knows them."""
    there = (name for name in sorted({*names, *_list_sheets(theme)}) if (theme / name).is_file())
    return sha256(b"\0".join(name.encode() + (theme / name).read_bytes() for name in there)).hexdigest()


def _list_sheets(theme: Path) -> list[str]:
    return [path.relative_to(theme).as_posix() for path in theme.glob(SHEETS)]


def _make_all(theme: Path, workplace: Path, program: Path) -> dict[str, Any]:
    """Make everything in `uit`; return what was read, and what each file imports."""
    source, out = workplace / "bron", workplace / "uit"
    _copy_scripts(theme, source)
    bundels = json.loads((theme / COMPONENTEN).read_text("utf-8"))
    starts = {bundel: _write_start(bundel, places) for bundel, places in bundels.items()}
    _write_entries(source, starts)
    graph = read_graph(bundle(program, _entries(starts), folder=source, to=workplace / "proef", split=False))
    parts = {part: Path(part).name.removesuffix(".js") for part in graph.late}
    _check_names([*bundels, *parts.values()])
    _write_entries(source, _complete_entries(graph, bundels, starts=starts, parts=parts))
    _point_to_entries(source, graph, parts)
    about = bundle(program, _entries([*bundels, *parts.values()]), folder=source, to=out, split=True)
    make_small(program, CLASSIC, folder=source, to=out, whole=True)
    sheets = _list_sheets(theme)
    make_small(program, sheets, folder=theme, to=out, whole=False)
    written = sorted(name for name in {*graph.now, *CLASSIC, COMPONENTEN, *sheets} if not name.startswith(ENTRIES))
    return {"bronnen": written, "stempel": _hash_all(theme, written), "bestanden": _list_imports(about)}


def _copy_scripts(theme: Path, source: Path) -> None:
    for path in theme.rglob("*"):
        place = path.relative_to(theme)
        if path.suffix in SCRIPTS and place.parts[0] not in NOT_WRITTEN:
            (source / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, source / place)
    for path in (source / WOORDEN).glob("*.js"):
        path.write_text(_leave_out_words(path.read_text("utf-8")), "utf-8")


def _leave_out_words(script: str) -> str:
    """Return a script of words that says what it is given, and loads no list: words are put in where they are said."""
    return LOOKS_UP.sub(lambda found: "" if found[0].startswith("import") else "zeg", script)


def _write_start(bundel: str, places: Iterable[str]) -> str:
    """Return a module that gives the classes of components by their tags, and on every page begins with them."""
    start = 'import "../main.js";\n' if bundel == EVERYWHERE else ""
    names = ((place, place.rpartition("/")[2]) for place in places)
    return start + "".join(f'export {{ default as "{tag}" }} from "../{place}/{tag}.js";\n' for place, tag in names)


def _complete_entries(
    graph: Graph, bundels: Mapping[str, list[str]], *, starts: Mapping[str, str], parts: Mapping[str, str]
) -> dict[str, str]:
    """Return what bundles and later parts begin with: what they are, and the groups that come with it."""
    groups = group_modules(graph, bundels)
    whole = {bundel: (text, f"{ENTRIES}{bundel}.js") for bundel, text in starts.items()}
    whole |= {name: (f'export * from "../{part}";\n', part) for part, name in parts.items()}
    return {
        name: text + "".join(f'import "../{module}";\n' for module in _scripts(complete(graph, groups, start)))
        for name, (text, start) in whole.items()
    }


def _scripts(modules: Iterable[str]) -> list[str]:
    """Return the modules that are written as scripts, and not made here; JSON follows what imports it."""
    return [module for module in modules if module.endswith(".js") and not module.startswith(ENTRIES)]


def _write_entries(source: Path, entries: Mapping[str, str]) -> None:
    (source / ENTRIES).mkdir(exist_ok=True)
    for name, text in entries.items():
        (source / ENTRIES / f"{name}.js").write_text(text, "utf-8")


def _point_to_entries(source: Path, graph: Graph, parts: Mapping[str, str]) -> None:
    """Have modules ask for later parts by what they begin with: what a page has already is then no part of them."""
    for module in (module for module, later in graph.later.items() if later):
        folder = dirname(module)

        def point(found: re.Match[str], folder: str = folder) -> str:
            name = parts.get(normpath(f"{folder}/{found[1]}" if folder else found[1]))
            up = os.path.relpath(".", folder or ".").replace(os.sep, "/")
            return f'import("./{up}/{ENTRIES}{name}.js")' if name else found[0]

        path = source / module
        path.write_text(LATE_IMPORT.sub(point, path.read_text("utf-8")), "utf-8")


def _check_names(names: list[str]) -> None:
    """They stand side by side in one folder."""
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SystemExit(f"Twee scripts die los geladen worden, heten hetzelfde: {', '.join(twice)}")


def _entries(names: Iterable[str]) -> list[str]:
    return [f"{ENTRIES}{name}.js" for name in names]


def _list_imports(about: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return for each file the files that it cannot do without."""

    def name(path: str) -> str:
        return path.rpartition("/")[2]

    return {
        name(path): [name(each["path"]) for each in made["imports"] if each["kind"] == "import-statement"]
        for path, made in about["outputs"].items()
    }

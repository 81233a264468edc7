"""The scripts for the browser as text."""

from __future__ import annotations

import pytest

from casuskijker.rendering.scripts import find_imports, make_small, name_made_modules


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("/** What it does. */\nf();", "f();\n"),
        ("f(); // why", "f(); \n"),
        ("const a = /** @type {B} */ (b);", "const a =  (b);\n"),
        ("`${a} ${b ? `${c} // d` : ''} /* e */`;", "`${a} ${b ? `${c} // d` : ''} /* e */`;\n"),
        ("if (a) {\n  /* why */\n\n    f(`\n    ${b}  `);\n}", "if (a) {\nf(`\n    ${b}  `);\n}\n"),
        ("a.replace(/[/]\\/*/g, '// b');", "a.replace(/[/]\\/*/g, '// b');\n"),
    ],
)
def test_only_comments_and_indents_are_left_out_of_a_script(written: str, given: str) -> None:
    assert make_small(written) == given


@pytest.mark.parametrize(
    ("script", "imports"),
    [
        ('import { a as b } from "./a.js";', ("./a.js",)),
        ("import {\n  a,\n  b,\n} from './a.js'", ("./a.js",)),
        ('import "./a.js"; export * from "./b.js";', ("./a.js", "./b.js")),
        ('import A from /* here */ "./a.js";', ("./a.js",)),
        ('const later = import("./a.js");', ()),
        ('/** @type {import("./a.js").A} */ // import "./b.js"', ()),
        ('const text = `import "./a.js"`; Array.from("ab");', ()),
    ],
)
def test_a_script_needs_what_it_imports_however_it_is_written(script: str, imports: tuple[str, ...]) -> None:
    assert find_imports(script) == imports


def test_json_is_imported_as_the_module_made_of_it_and_nothing_else_changes() -> None:
    script = 'import A from "./a.json" with { type: "json" };\nimport B from "./b.js"; "c.json";\n'
    assert name_made_modules(script) == 'import A from "./a.js";\nimport B from "./b.js"; "c.json";\n'

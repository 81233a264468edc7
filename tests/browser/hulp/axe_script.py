"""axe-core as it comes, and what lets it look in less than half the time without finding anything else."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT

KEPT = """class Bewaard {
  #naam = Symbol();
  get(van) { return van[this.#naam]; }
  set(van, wat) { van[this.#naam] = wat; return this; }
  has(van) { return Object.hasOwn(van, this.#naam); }
  delete(van) { return delete van[this.#naam]; }
}"""
"""Keeps beside an object what is of it, as a WeakMap does.

In one of these axe keeps each field of each colour that it mixes, tens of thousands on a page, since it is compiled for
browsers without private fields; to clear that away takes a fifth of all its time. None of its objects is frozen.
"""

KNOWN = """() => {
  const bekend = new Map();
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  prototype.parseString = function (tekst) {
    const eerder = bekend.get(tekst);
    if (eerder) return Object.assign(this, eerder);
    parseString.call(this, tekst);
    const { r, g, b, alpha } = this;
    bekend.set(tekst, { r, g, b, alpha });
    return this;
  };
}"""
"""Reads each colour once: a page has a few dozen, and axe reads those of all that lies behind every word."""

SCRIPT = f"{KEPT}\n(function (WeakMap) {{{AXE_SCRIPT}\n}})(Bewaard);\n({KNOWN})();"

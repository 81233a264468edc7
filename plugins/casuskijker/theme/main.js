// Brings the components to life. Each stands on its own: a page whose HTML lacks one is whole without it, and without
// its code.

import COMPONENTEN from "./componenten.json" with { type: "json" };

/** @type {NodeListOf<HTMLTableElement>} */
const tables = document.querySelectorAll(".pagina table:not([class])");

// basis.js says so where the browser is new enough.
if (document.documentElement.classList.contains("js")) {
  if (self !== top) void import("./grond/vreemd-kader/vreemd-kader.js");
  for (const [wing, tags] of Object.entries(COMPONENTEN)) {
    for (const tag of tags.filter((name) => document.querySelector(name))) {
      void import(`./${wing}/${tag}/${tag}.js`).then((module) => {
        customElements.define(tag, module.default);
        // What an element made stands beside it now; one that made nothing keeps saying what to do.
        for (const zin of document.querySelectorAll(`${tag} > .wachten:not(:only-child)`)) zin.remove();
      });
    }
  }
  if (tables.length > 0) void import("./grond/proza/tabel.js").then(({ labelTabellen }) => labelTabellen(tables));
}

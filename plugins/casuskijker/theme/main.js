// Brings the components to life. Each stands on its own: a page whose HTML lacks one is whole without it, and without
// the bundle that it comes in.

import COMPONENTEN from "./componenten.json" with { type: "json" };
import { SITE } from "./grond/basis/site.js";
import { opslag } from "./grond/opslag/eigen.js";
import { watchTabbladen } from "./grond/tabbladen/tabbladen.js";

// basis.js says so where the browser is new enough.
if (document.documentElement.classList.contains("js")) {
  watchTabbladen(opslag, SITE.pathname, () => void import("./grond/gedeeld-elders/gedeeld-elders.js"));
  const { hash } = location;
  if (/[#&](leerroute|les)=/.test(hash))
    void import("./grond/leerroute-weg/leerroute-weg.js").then((weg) => weg.showWeg(hash));
  if (self !== top) void import("./grond/vreemd-kader/vreemd-kader.js");
  for (const [bundel, plaatsen] of Object.entries(COMPONENTEN)) {
    const tags = plaatsen.map((plaats) => plaats.slice(plaats.indexOf("/") + 1));
    const here = tags.filter((tag) => document.querySelector(tag));
    // What is read here runs as a part of a bundle, and the others stand beside it.
    if (here.length) void import(new URL(`${bundel}.js`, import.meta.url).href).then((module) => bring(here, module));
  }
}

/**
 * @param {string[]} tags
 * @param {Record<string, CustomElementConstructor>} module
 */
function bring(tags, module) {
  for (const tag of tags) {
    customElements.define(tag, module[tag]);
    // What an element made stands beside it now; one that made nothing keeps saying what to do.
    for (const zin of document.querySelectorAll(`${tag} > .wachten:not(:only-child)`)) zin.remove();
  }
}

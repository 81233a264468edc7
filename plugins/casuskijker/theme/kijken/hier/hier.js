import { noteLos } from "../../grond/venster/verlaten.js";
import { Werkblad } from "../../kern/werkblad/werkblad.js";
import { opslag } from "./opslag.js";

/** @type {WeakMap<Element, Werkblad>} */
const OPEN = new WeakMap();

/**
 * @param {Element} element A component on the page of a kijkraam.
 * @returns {Werkblad} The dossier that is open on its page, the same for every component there.
 */
export function openWerkblad(element) {
  const article = /** @type {Element} */ (element.closest("article"));
  const werkblad = OPEN.get(article) ?? createWerkblad(article);
  OPEN.set(article, werkblad);
  return werkblad;
}

/** @param {Element} article */
function createWerkblad(article) {
  const kijkraam = JSON.parse(article.querySelector(".kijkraam-gegevens")?.textContent ?? "");
  const wens = new URLSearchParams(location.search);
  const werkblad = new Werkblad(kijkraam, opslag, { dossier: wens.get("dossier"), casus: readSlug(wens.get("casus")) });
  // Most of what is kept nowhere is asked about before it goes; the page itself can close at any moment.
  for (const soort of ["dossier", "stand"])
    werkblad.addEventListener(soort, () => noteLos(werkblad, werkblad.isVergankelijk));
  werkblad.addEventListener("geopend", () => nameInAddress(werkblad.dossier));
  return werkblad;
}

/**
 * Who loads the page again, sees the same dossier.
 *
 * @param {import("../../kern/dossier/dossier.js").Dossier} dossier
 */
function nameInAddress({ id, casus }) {
  const wens = new URLSearchParams(casus ? { dossier: id, casus } : { dossier: id });
  history.replaceState(history.state, "", `?${wens}${location.hash}`);
}

/** @param {string | null} text */
function readSlug(text) {
  return text && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null;
}

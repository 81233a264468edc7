import { Adres } from "../../grond/adres/adres.js";
import { readFragment } from "../../grond/adres/fragment.js";
import { laad } from "../../grond/laden/laden.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { ALLEEN, GEVRAAGD, takeDeel, writeDeel } from "../../kern/alleen/alleen.js";
import { lookAgain } from "../../kern/werkblad/deelnaam-van.js";
import { Werkblad } from "../../kern/werkblad/werkblad.js";
import { hideRest } from "./deel.js";
import { awaitDelen } from "./er.js";
import { opslag } from "./opslag.js";

const loadUitgenodigd = () => import("../uitgenodigd/uitgenodigd.js");
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
  const adres = new Adres(["dossier", "casus", ALLEEN, GEVRAAGD, "opnieuw", "samen"]);
  // Another dossier is another page to whoever goes there: all of it is read anew.
  adres.watch(() => location.reload());
  const { waarden } = adres;
  const wens = { dossier: waarden.get("dossier"), casus: readSlug(waarden.get("casus")) };
  const werkblad = new Werkblad(kijkraam, opslag, wens);
  werkblad.deel = takeDeel(kijkraam, waarden.get(ALLEEN));
  // Before any component looks at the page.
  if (werkblad.deel) hideRest(article, werkblad.deel);
  // Most of what is kept nowhere is asked about before it goes; the page itself can close at any moment.
  for (const soort of ["dossier", "stand"])
    werkblad.addEventListener(soort, () => noteLos(werkblad, werkblad.isVergankelijk));
  // Who loads the page again, sees the same dossier.
  werkblad.addEventListener("geopend", () => {
    const { id, casus } = werkblad.dossier;
    adres.set({ dossier: id, casus, [ALLEEN]: writeDeel(werkblad.deel), [GEVRAAGD]: waarden.get(GEVRAAGD) });
  });
  if (waarden.has("opnieuw")) lookAgain(werkblad);
  if (waarden.has("samen"))
    werkblad.expect(laad(loadUitgenodigd, article, (stap) => stap.showUitgenodigd(article, werkblad)));
  void awaitDelen(article, werkblad).then(() => article.classList.add("kijkraam--er"));
  return werkblad;
}

/** @returns {boolean} Whether the reader came for this dossier; without an address of it, it came by itself. */
export function isGevraagd() {
  const { waarden } = readFragment(location.hash);
  return waarden.has("dossier") || waarden.has("casus");
}

/** @param {string | null} text */
function readSlug(text) {
  return text && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null;
}

// What was asked, by its id: for answers that are read apart from the page that asks.
import { fetchOnce } from "../../grond/basis/eenmaal.js";
import { SITE } from "../../grond/basis/site.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { kijkwerkwoord } from "../../woorden/kijkwerk.js";
import { findLijst } from "../invoer/titels.js";

/** @type {Map<string, Promise<boolean | null>>} */
const OPGEHAALD = new Map();
/** @type {Map<string, string>} By what it hangs on and its id. */
const VRAGEN = new Map();

/**
 * @param {readonly string[]} plekken What answers hang on.
 * @returns {Promise<boolean>} Whether anything is known that was not before.
 */
export async function fetchVragen(plekken) {
  const had = VRAGEN.size;
  const lijsten = new Set(plekken.map(findLijst));
  // A les asks besides: what stands with no story, and at which point of one it stops.
  const lessen = plekken.some((plek) => readPlek(plek).soort === "casus") ? ["lessen"] : [];
  await Promise.all([...lijsten, ...lessen].map((lijst) => fetchOnce(OPGEHAALD, lijst, () => load(lijst))));
  return VRAGEN.size > had;
}

/**
 * @param {string} plek
 * @param {string} id
 * @returns {string} What was asked; its id as long as that is all we know.
 */
export function nameVraag(plek, id) {
  return VRAGEN.get(`${plek} ${id}`) ?? kijkwerkwoord("mijn-kijkwerk.vraag", { vraag: id });
}

/**
 * @param {string} lijst
 * @returns {Promise<true | null>} Null when it cannot be reached.
 */
async function load(lijst) {
  try {
    const answer = await fetch(new URL(`api/${lijst}.json`, SITE));
    for (const stuk of (await answer.json())[lijst]) remember(stuk);
    return true;
  } catch {
    return null;
  }
}

/** @param {any} stuk A casus, a les, or what else answers hang on, as the site lists it. */
function remember({ slug, verdiepingsvragen = [], vervolg = [], vragen = [], stappen = [], kaarten = [] }) {
  const gevraagd = [...verdiepingsvragen, ...vervolg.flatMap((/** @type {any} */ deel) => deel.verdiepingsvragen)];
  for (const { id, tekst, woorden = tekst } of [...gevraagd, ...vragen, ...kaarten])
    VRAGEN.set(`${slug} ${id}`, woorden);
  for (const { id, titel, casus, doel, zin } of stappen) {
    // A step of a leerroute is where something was written; that of a les points at it.
    if (titel) VRAGEN.set(`${slug} ${id}`, titel);
    else if (zin && !VRAGEN.has(`${casus} ${doel}`)) VRAGEN.set(`${casus} ${doel}`, zin);
  }
}

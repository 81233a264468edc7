import { fetchOnce } from "../../grond/basis/eenmaal.js";

/** @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam */

/** @type {Map<string, Promise<ReadonlyMap<string, Kijkraam> | null>>} */
const OPGEHAALD = new Map();

/**
 * @param {URL} adres Where the site publishes its kijkramen.
 * @returns {Promise<ReadonlyMap<string, Kijkraam> | null>} By their slug; null when they cannot be reached.
 */
export function fetchKijkramen(adres) {
  return fetchOnce(OPGEHAALD, adres.href, () => load(adres));
}

/**
 * @param {URL} adres
 * @returns {Promise<ReadonlyMap<string, Kijkraam> | null>}
 */
async function load(adres) {
  try {
    // A kept copy may be of another release than the scripts that read it.
    const answer = await fetch(adres, { cache: "no-cache" });
    if (!answer.ok) return null;
    const { kijkramen } = await answer.json();
    return new Map(kijkramen.map((/** @type {Kijkraam} */ kijkraam) => [kijkraam.slug, kijkraam]));
  } catch {
    // Offline, or not our file: the page says that it cannot go on now.
    return null;
  }
}

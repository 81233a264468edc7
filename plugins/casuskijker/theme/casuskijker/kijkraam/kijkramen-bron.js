/** @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam */

/** @type {Map<string, Promise<ReadonlyMap<string, Kijkraam> | null>>} */
const OPGEHAALD = new Map();

/**
 * @param {URL} adres Where the site publishes its kijkramen.
 * @returns {Promise<ReadonlyMap<string, Kijkraam> | null>} By their slug; null when they cannot be reached.
 */
export async function fetchKijkramen(adres) {
  const bezig = OPGEHAALD.get(adres.href) ?? load(adres);
  OPGEHAALD.set(adres.href, bezig);
  const kijkramen = await bezig;
  // What failed is asked for anew.
  if (!kijkramen) OPGEHAALD.delete(adres.href);
  return kijkramen;
}

/**
 * @param {URL} adres
 * @returns {Promise<ReadonlyMap<string, Kijkraam> | null>}
 */
async function load(adres) {
  try {
    const answer = await fetch(adres);
    if (!answer.ok) return null;
    const { kijkramen } = await answer.json();
    return new Map(kijkramen.map((/** @type {Kijkraam} */ kijkraam) => [kijkraam.slug, kijkraam]));
  } catch {
    // Offline, or not our file: the page says that it cannot go on now.
    return null;
  }
}

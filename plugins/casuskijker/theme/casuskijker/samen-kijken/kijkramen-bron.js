/** @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam */

/**
 * @param {URL} adres Where the site publishes its kijkramen.
 * @returns {Promise<ReadonlyMap<string, Kijkraam> | null>} By their slug; null when they cannot be reached.
 */
export async function fetchKijkramen(adres) {
  try {
    const answer = await fetch(adres);
    if (!answer.ok) return null;
    const { kijkramen } = await answer.json();
    return new Map(kijkramen.map((/** @type {Kijkraam} */ kijkraam) => [kijkraam.slug, kijkraam]));
  } catch {
    // Offline, or not our file: the page says that it cannot read codes now.
    return null;
  }
}

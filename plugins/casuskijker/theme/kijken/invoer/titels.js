import { fetchOnce } from "../../grond/basis/eenmaal.js";
import { SITE } from "../../grond/basis/site.js";

/**
 * @typedef {{casus: (slug: string) => string, kijkraam: (slug: string) => string}} Titels How something is called; its
 *   slug when that is not known.
 * @typedef {ReadonlyMap<string, string> | null} Bekend All titles of one kind by slug; null when they cannot be
 *   reached.
 */

/** After this many milliseconds a reader waits no longer for a title. */
const GEDULD = 4000;

/** @type {Map<string, Promise<Bekend>>} */
const OPGEHAALD = new Map();

/**
 * @param {import("../../kern/dossier/bestand.js").Bestand} bestand
 * @returns {Promise<Titels>} The titles of what is in a file, as this site has them.
 */
export async function fetchTitels({ dossiers, reflecties }) {
  const overCasus = dossiers.some(({ casus }) => casus) || Object.keys(reflecties).length > 0;
  const [casussen, kijkramen] = await Promise.all([
    overCasus ? fetchTitelsVan("casussen") : null,
    dossiers.length ? fetchTitelsVan("kijkramen") : null,
  ]);
  return { casus: (slug) => casussen?.get(slug) ?? slug, kijkraam: (slug) => kijkramen?.get(slug) ?? slug };
}

/**
 * @param {"casussen" | "kijkramen"} soort
 * @returns {Promise<Bekend>} Of all that this site has: what is not among them, is not there.
 */
export function fetchTitelsVan(soort) {
  return fetchOnce(OPGEHAALD, soort, () => load(soort));
}

/**
 * @param {"casussen" | "kijkramen"} soort
 * @returns {Promise<Bekend>}
 */
async function load(soort) {
  try {
    const answer = await fetch(new URL(`api/${soort}.json`, SITE), { signal: AbortSignal.timeout(GEDULD) });
    const { [soort]: alle } = await answer.json();
    return new Map(alle.map((/** @type {{slug: string, titel: string}} */ { slug, titel }) => [slug, titel]));
  } catch {
    // Offline, or a site without this file: the slug says enough to choose by.
    return null;
  }
}

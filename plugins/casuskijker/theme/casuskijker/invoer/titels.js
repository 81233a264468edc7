import { SITE } from "../basis/site.js";

/** @typedef {{casus: (slug: string) => string, kijkraam: (slug: string) => string}} Titels How something is called; its slug when that is not known. */

/** After this many milliseconds a reader waits no longer for a title. */
const GEDULD = 4000;

/**
 * @param {import("../dossier/bestand.js").Bestand} bestand
 * @returns {Promise<Titels>} The titles of what is in a file, as this site has them.
 */
export async function fetchTitels({ dossiers, reflecties }) {
  const none = Promise.resolve(new Map());
  const overCasus = dossiers.some(({ casus }) => casus) || Object.keys(reflecties).length > 0;
  const [casussen, kijkramen] = await Promise.all([overCasus ? fetchSoort("casussen") : none, dossiers.length ? fetchSoort("kijkramen") : none]);
  return { casus: (slug) => casussen.get(slug) ?? slug, kijkraam: (slug) => kijkramen.get(slug) ?? slug };
}

/**
 * @param {"casussen" | "kijkramen"} soort
 * @returns {Promise<Map<string, string>>} By slug; empty when they cannot be reached.
 */
async function fetchSoort(soort) {
  try {
    const answer = await fetch(new URL(`api/${soort}.json`, SITE), { signal: AbortSignal.timeout(GEDULD) });
    const { [soort]: alle } = await answer.json();
    return new Map(alle.map((/** @type {{slug: string, titel: string}} */ { slug, titel }) => [slug, titel]));
  } catch {
    // Offline, or a site without this file: the slug says enough to choose by.
    return new Map();
  }
}

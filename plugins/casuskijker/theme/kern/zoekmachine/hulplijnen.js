// Whom one can call, for who types words that give reason for it, in whichever field one looks for something.
import { asksForHelp } from "./hulpwoorden.js";

/**
 * @typedef {object} Hulpwijzer
 * @property {string[]} woorden
 * @property {string} uitleg
 * @property {{ naam: string, nummers: [nummer: string, telefoon: string][], nummer: string, wanneer: string }[]} lijnen
 */

/** @type {Promise<Hulpwijzer[]> | undefined} */
let loading;

/**
 * Fetches them before anybody types, so that the host does not learn who types what.
 * @param {string | URL} site Its root.
 * @returns {Promise<Hulpwijzer[]>} None where the network is gone; the next call asks again.
 */
export function loadHulplijnen(site) {
  loading ??= fetch(new URL("api/hulplijnen.json", site)).then(async (answer) => (await answer.json()).hulplijnen);
  return loading.catch(() => {
    loading = undefined;
    return [];
  });
}

/**
 * @param {string} vraag
 * @param {string | URL} site
 */
export async function findHulp(vraag, site) {
  return (await loadHulplijnen(site)).find(({ woorden }) => asksForHelp(vraag, woorden));
}

/**
 * Whether a question says whom one can call and what may be meant by it does not: then nobody means that.
 * @param {string} vraag
 * @param {string} meant
 * @param {string | URL} site
 */
export async function losesHulp(vraag, meant, site) {
  const hulp = await findHulp(vraag, site);
  return hulp !== undefined && hulp !== (await findHulp(meant, site));
}

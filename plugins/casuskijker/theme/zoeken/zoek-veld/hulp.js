import { fetchOnce } from "../../grond/basis/eenmaal.js";
import { SITE } from "../../grond/basis/site.js";
import { asksForHelp } from "../../kern/zoekmachine/hulpwoorden.js";

/** @typedef {{woorden: string[], lijnen: {naam: string, nummer: string}[]}} Hulpwijzer */

/** @type {Map<string, Promise<Hulpwijzer[] | null>>} */
const OPGEHAALD = new Map();

/**
 * Whom one can call, for who types words that give reason for it.
 * @param {string} vraag
 * @returns {Promise<string>} In one line; empty when there is no reason, or nobody.
 */
export async function findHulp(vraag) {
  /** @type {Hulpwijzer[]} */
  const wijzers = (await fetchOnce(OPGEHAALD, "hulplijnen", load)) ?? [];
  const wijzer = wijzers.find(({ woorden }) => asksForHelp(vraag, woorden));
  return wijzer?.lijnen.map(({ naam, nummer }) => `${naam}: ${nummer}`).join(" · ") ?? "";
}

/** @returns {Promise<Hulpwijzer[] | null>} */
async function load() {
  try {
    const answer = await fetch(new URL("api/hulplijnen.json", SITE));
    return (await answer.json()).hulplijnen;
  } catch {
    // Without a network the page for searching has them, if that comes.
    return null;
  }
}

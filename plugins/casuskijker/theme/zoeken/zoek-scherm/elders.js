// Where else a reader may look who found nothing.
import { loosenVraag } from "../../kern/zoekmachine/vraag.js";
import { loadMachine } from "./machine.js";

/** @typedef {import("./stand.js").Stand} Stand */

/** @type {import("./uitkomst.js").Instead} What who found something is told. */
export const NOWHERE = { zonderFilters: 0, los: "", woorden: [] };

/**
 * @param {Stand} stand
 * @param {(stand: Stand) => Promise<import("./uitkomst.js").Gevonden>} count
 * @returns {Promise<import("./uitkomst.js").Instead>}
 */
export async function lookElsewhere(stand, count) {
  const machine = await loadMachine();
  const los = loosenVraag(stand.vraag);
  const [{ aantal }, zonder, suggesties] = await Promise.all([
    count({ ...stand, filters: {} }),
    count({ ...stand, vraag: los }),
    machine.suggest(stand.vraag),
  ]);
  const woorden = suggesties.filter(({ url }) => !url).map(({ tekst }) => tekst);
  // Who wants the word as it was typed is not sent back to what was made of it.
  const beter = zonder.verbeterd?.vraag;
  return {
    zonderFilters: aantal,
    los: zonder.aantal > 0 && !beter ? los : "",
    woorden: beter ? [...new Set([beter, ...woorden])] : woorden,
  };
}

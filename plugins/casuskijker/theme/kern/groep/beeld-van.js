// The picture of a group that is meant where a kijkraam and a casus are named. No DOM.
import { createAfdruk } from "../deelcode/afdruk.js";
import { findZicht } from "./zicht.js";

/**
 * @param {import("./groep.js").Groep} groep
 * @param {{kijkraam: string | null, casus: string | null}} gezien Through what the group looked, and at which casus, by
 *   its slug; of what is null any is right.
 * @returns {import("./beelden.js").BeeldVan | undefined} The picture of that in the ronde of now.
 */
export function findBeeldVan(groep, { kijkraam, casus }) {
  const afdruk = casus && createAfdruk(casus);
  const { beelden } = findZicht(groep, { ronde: "", sleutel: "" }, () => true);
  return beelden.find((each) => (!kijkraam || each.kijkraam === kijkraam) && (casus === null || each.casus === afdruk));
}

// What can be taken back of what came in.

/**
 * @param {import("./groep-legger.js").Eerder} eerder
 * @param {import("../../kern/groep/groep.js").Groep} groep What lies here now.
 * @returns {boolean} Whether anything is to be taken back.
 */
export function hasTerug({ voor, terug = [] }, groep) {
  return (voor ?? groep) !== groep || terug.length > 0;
}

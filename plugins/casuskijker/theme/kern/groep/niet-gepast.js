// What of one group found no place in another, and who came back in it. No DOM.

import { listAnders } from "./afspraken.js";
import { hasPunt } from "./agendapunten.js";
import { nameLid } from "./leden.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {{afspraken: number, mensen: number, rondes: number, punten: number}} NietGepast How many are not there.
 */

/**
 * @param {Groep} samen
 * @param {Groep} ander What was laid down in it, ronde by ronde.
 * @returns {NietGepast}
 */
export function countNietGepast(samen, ander) {
  const hier = new Map(samen.rondes.map((ronde) => [ronde.id, ronde]));
  const gevuld = ander.rondes.filter(({ leden }) => leden.length > 0);
  const paren = ander.rondes.flatMap((ronde) => {
    const eigen = hier.get(ronde.id);
    return eigen ? [{ eigen, ronde }] : [];
  });
  const tel = (/** @type {(paar: typeof paren[number]) => number} */ count) =>
    paren.reduce((som, paar) => som + count(paar), 0);
  return {
    afspraken: listAnders(ander.afspraken, samen.afspraken).length,
    mensen: tel(({ eigen, ronde }) => listErbij(eigen.leden, ronde.leden).length),
    rondes: gevuld.filter(({ id }) => !hier.has(id)).length,
    punten: tel(({ eigen, ronde }) => ronde.agenda.filter((punt) => !hasPunt(eigen.agenda, punt)).length),
  };
}

/**
 * @param {Groep} groep
 * @param {Groep} ander The same in a file.
 * @returns {Inbreng[]} Who stands there in a ronde in which the first has people and not them: a late one, or one who
 *   was taken out. Nobody can tell which.
 */
export function listTerug(groep, ander) {
  return ander.rondes.flatMap(({ id, leden }) => {
    const eigen = groep.rondes.find((ronde) => ronde.id === id);
    return eigen && eigen.leden.length > 0 ? listErbij(eigen.leden, leden) : [];
  });
}

/**
 * @param {Groep} ander
 * @param {readonly Inbreng[]} weg
 * @returns {Groep} Without them.
 */
export function withoutLeden(ander, weg) {
  const namen = new Set(weg);
  const rondes = ander.rondes.map((ronde) => ({ ...ronde, leden: ronde.leden.filter((lid) => !namen.has(lid)) }));
  return { ...ander, rondes };
}

/**
 * @param {readonly Inbreng[]} hier
 * @param {readonly Inbreng[]} daar
 */
function listErbij(hier, daar) {
  const namen = new Set(hier.map(nameLid));
  return daar.filter((lid) => !namen.has(nameLid(lid)));
}

// What a group that is back is asked: how it went with what it agreed on. No DOM.
import { listVorige } from "./afspraken-lijsten.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./afspraken.js").Afspraak} Afspraak
 */

/**
 * @param {Groep} groep
 * @param {string} ronde The id of a ronde.
 * @param {{dag: string, nieuw: ReadonlySet<string>}} bezoek Which day it is, and the ids of what was agreed on in this
 *   visit.
 * @returns {Afspraak[]} What a group that is back is asked first: what comes back in that ronde, and where it is the
 *   last one and of an earlier day, what was agreed in it then. Nobody has to begin a new ronde to say that it was
 *   done.
 */
export function listTeVragen(groep, ronde, { dag, nieuw }) {
  const nu = groep.rondes[groep.rondes.length - 1];
  const isVanToen = nu.id === ronde && nu.datum < dag;
  const toen = new Set(listVorige(groep, ronde));
  return groep.afspraken.filter(
    (each) => toen.has(each) || (isVanToen && each.ronde === ronde && !nieuw.has(each.id) && isGezegd(each)),
  );
}

/** @param {Afspraak} afspraak */
function isGezegd({ tekst, wie, wanneer }) {
  return [tekst, wie, wanneer].some(Boolean);
}

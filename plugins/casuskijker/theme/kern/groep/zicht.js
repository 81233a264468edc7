// What of a group is looked at: one picture, of one ronde. No DOM.
import { listBeelden } from "./beelden.js";
import { findRondeNu } from "./groep.js";

/**
 * @typedef {import("./groep.js").Groep} Groep
 * @typedef {import("./groep.js").Ronde} Ronde
 * @typedef {import("./beelden.js").BeeldVan} BeeldVan
 *
 * @typedef {{ronde: string, sleutel: string}} Gekozen What the reader chose to see: the id of a ronde and which of its
 *   pictures. Where that is not there, the ronde of now, and its largest picture.
 *
 * @typedef {object} Zicht
 * @property {Ronde} ronde
 * @property {Ronde[]} rondes Those with anything in them, and that of now; the last first.
 * @property {BeeldVan[]} beelden Those of the ronde that can be drawn.
 * @property {BeeldVan | null} beeld Which of them is looked at.
 */

/**
 * @param {Groep} groep
 * @param {Gekozen} gekozen
 * @param {(slug: string) => boolean} isBekend Whether a picture through that kijkraam can be drawn.
 * @returns {Zicht}
 */
export function findZicht(groep, gekozen, isBekend) {
  const rondes = listGevuld(groep);
  const ronde = rondes.find(({ id }) => id === gekozen.ronde) ?? rondes[0];
  const beelden = listBeelden(ronde).filter(({ kijkraam }) => isBekend(kijkraam));
  const beeld = beelden.find(({ sleutel }) => sleutel === gekozen.sleutel) ?? beelden[0] ?? null;
  return { ronde, rondes, beelden, beeld };
}

/**
 * @param {Groep} groep
 * @param {Ronde} ronde Which is looked at.
 * @returns {Ronde | null} The last one before it in which anybody is, where it is that of now and still empty.
 */
export function findVorige(groep, ronde) {
  if (ronde !== findRondeNu(groep) || ronde.leden.length > 0) return null;
  return groep.rondes.findLast(({ leden }) => leden.length > 0) ?? null;
}

/** @param {Groep} groep @returns {Ronde[]} */
function listGevuld(groep) {
  const nu = findRondeNu(groep);
  const afgesproken = new Set(groep.afspraken.map(({ ronde }) => ronde));
  return groep.rondes
    .filter((ronde) => ronde === nu || ronde.leden.length > 0 || afgesproken.has(ronde.id))
    .toReversed();
}

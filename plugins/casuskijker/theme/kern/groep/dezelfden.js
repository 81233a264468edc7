// Who may be in a group twice: once under a mark of before, once under the mark of today. No DOM.
//
// The mark of a dossier is another one since it comes from chance, so a group of before cannot know that what comes in
// is of somebody who is there already. It may ask, by a rule that the reader can follow:
// - both looked through the same kijkraam, the one under a mark of before and the other under one of today;
// - they bear the same name, or one of them bears none and at least nine in ten of what either chose is the same for
//   both, and never fewer than three.
// Two people may well choose the same, so nothing is put in the place of anything before somebody says so.
import { isVanVoorheen } from "../dossier/kenmerk.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {{oud: Inbreng, nieuw: Inbreng, gelijk: number, samen: number}} Tweetal With how many choices are the same,
 *   of how many that either of them made.
 */

const MINSTE = 3;
const DEEL = 0.9;

/**
 * @param {import("./groep.js").Groep} groep
 * @returns {Tweetal[]} Each member at most once, the most alike first.
 */
export function findDezelfden({ leden }) {
  const oude = leden.filter(({ kenmerk }) => isVanVoorheen(kenmerk));
  const nieuwe = leden.filter(({ kenmerk }) => !isVanVoorheen(kenmerk));
  const kansen = nieuwe.flatMap((nieuw) => oude.map((oud) => compare(oud, nieuw)).filter(isMisschienDezelfde));
  kansen.sort((een, ander) => ander.gelijk / ander.samen - een.gelijk / een.samen);
  const gebruikt = new Set();
  return kansen.filter(({ oud, nieuw }) => {
    if (gebruikt.has(oud) || gebruikt.has(nieuw)) return false;
    gebruikt.add(oud).add(nieuw);
    return true;
  });
}

/**
 * @param {Inbreng} oud
 * @param {Inbreng} nieuw
 * @returns {Tweetal}
 */
function compare(oud, nieuw) {
  const ids = [...new Set([...Object.keys(oud.posities), ...Object.keys(nieuw.posities)])];
  const gelijk = ids.filter((id) => oud.posities[id] === nieuw.posities[id]).length;
  return { oud, nieuw, gelijk, samen: ids.length };
}

/** @param {Tweetal} tweetal */
function isMisschienDezelfde({ oud, nieuw, gelijk, samen }) {
  if (oud.kijkraam !== nieuw.kijkraam) return false;
  if (oud.naam && nieuw.naam) return oud.naam === nieuw.naam;
  return gelijk >= MINSTE && gelijk >= samen * DEEL;
}

// Who may be in a group twice: on two devices, in two dossiers, or under a mark of before and one of today. No DOM.
//
// A group knows a dossier by its mark, so it cannot know that two of them are of one person; and the mark of a dossier
// is another one since it comes from chance. It may ask, by a rule that the reader can follow:
// - both looked through the same kijkraam, and as far as is known at the same and through the same eyes;
// - they bear the same name; or the one has a mark of before and the other one of today, one of them bears no name, and
//   at least nine in ten of what either chose is the same for both, and never fewer than three.
// Two people may well choose the same, so nothing is put in the place of anything before somebody says so.
import { compareTijden } from "../dag/dag.js";
import { isVanVoorheen } from "../dossier/kenmerk.js";
import { chooseStip } from "./beelden.js";

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {{oud: Inbreng, nieuw: Inbreng, isBekend: boolean, gelijk: number, samen: number}} Tweetal With whether it
 *   is known which is newer, and how many choices are the same, of how many that either of them made.
 */

const MINSTE = 3;
const DEEL = 0.9;

/**
 * @param {Pick<import("./groep.js").Ronde, "leden">} ronde Whoever comes back in a later one is there once in each.
 * @param {(tweetal: Tweetal) => boolean} [isGezegd] Whether somebody said of them that they are two people.
 * @returns {Tweetal[]} Each member at most once, the most alike first.
 */
export function findDezelfden({ leden }, isGezegd = () => false) {
  const kansen = leden.flatMap((een, plaats) =>
    leden.slice(plaats + 1).flatMap((ander) => (isMogelijk(een, ander) ? [compare(een, ander)] : [])),
  );
  kansen.sort((een, ander) => ander.gelijk / ander.samen - een.gelijk / een.samen);
  const gebruikt = new Set();
  return kansen.filter(isMisschienDezelfde).filter((tweetal) => {
    const { oud, nieuw } = tweetal;
    if (isGezegd(tweetal)) return false;
    if (gebruikt.has(oud) || gebruikt.has(nieuw)) return false;
    gebruikt.add(oud).add(nieuw);
    return true;
  });
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 */
function isMogelijk(een, ander) {
  if (een.kijkraam !== ander.kijkraam || !isOverHetzelfde(een, ander)) return false;
  if (een.naam && ander.naam) return een.naam === ander.naam;
  return isVanVoorheen(een.kenmerk) !== isVanVoorheen(ander.kenmerk);
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 * @returns {boolean} Whether both are about the same, through the same eyes, as far as is known: one person may well
 *   look at two casussen, or once for themselves and once as a docent.
 */
function isOverHetzelfde(een, ander) {
  if (een.rol === null || ander.rol === null) return true;
  return een.casus === ander.casus && chooseStip(een.rol) === chooseStip(ander.rol);
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 * @returns {Tweetal}
 */
function compare(een, ander) {
  const later = measureLater(een, ander);
  const [oud, nieuw] = later < 0 ? [ander, een] : [een, ander];
  const ids = [...new Set([...Object.keys(oud.posities), ...Object.keys(nieuw.posities)])];
  const gelijk = ids.filter((id) => oud.posities[id] === nieuw.posities[id]).length;
  return { oud, nieuw, isBekend: later !== 0, gelijk, samen: ids.length };
}

/**
 * @param {Inbreng} een
 * @param {Inbreng} ander
 * @returns {number} Above zero when the second is newer, below it when the first is, zero when nobody can tell.
 */
function measureLater(een, ander) {
  const oud = Number(isVanVoorheen(een.kenmerk)) - Number(isVanVoorheen(ander.kenmerk));
  if (oud || !een.gewijzigd || !ander.gewijzigd) return oud;
  return compareTijden(ander.gewijzigd, een.gewijzigd);
}

/** @param {Tweetal} tweetal */
function isMisschienDezelfde({ oud, nieuw, gelijk, samen }) {
  return (oud.naam && nieuw.naam) || (gelijk >= MINSTE && gelijk >= samen * DEEL);
}

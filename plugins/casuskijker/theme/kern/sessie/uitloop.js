// How a les goes beside its plan, in words for who leads: by the time on the wall, so that a pause counts too. No DOM.
import { leidwoord } from "../../woorden/leiden.js";
import { computeBesteed, findPlaats } from "./verloop.js";

/**
 * @typedef {import("./sessie.js").Sessie} Sessie
 * @typedef {import("./sessie.js").Stap} Stap
 */

const MINUUT = 60_000;
/** Below this nobody does anything about it. */
const MERKBAAR = 2;
/** Beyond this it is another day, or a machine that slept: minutes say nothing then. */
const LANG = 90;
/** What takes less than this is not made shorter. */
const IN_TE_KORTEN = 5;

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @param {number} nu
 * @returns {number | null} The minutes that it is later than planned, below zero when it is earlier; null without a
 *   clock, and where that of the machine was set back to before the beginning.
 */
export function computeUitloop(sessie, stappen, nu) {
  if (!sessie.klok || sessie.begonnen === null) return null;
  const verstreken = nu - Date.parse(sessie.begonnen);
  if (verstreken < 0) return null;
  const plaats = findPlaats(sessie, stappen);
  const { id, minuten } = stappen[plaats];
  const voor = stappen.slice(0, plaats).reduce((som, stap) => som + stap.minuten, 0);
  const hier = Math.min(computeBesteed(sessie, id, nu), minuten * MINUUT);
  return Math.trunc((verstreken - voor * MINUUT - hier) / MINUUT);
}

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @param {number} nu
 * @returns {string} How it goes, and what could be done about it; nothing where that is not known.
 */
export function describeUitloop(sessie, stappen, nu) {
  const minuten = computeUitloop(sessie, stappen, nu);
  if (minuten === null) return "";
  if (minuten > LANG) return leidwoord("sessie.uitloop_lang");
  if (minuten >= MERKBAAR) {
    const zin = leidwoord("sessie.uitloop_later", { aantal: minuten });
    const lang = findLangste(sessie, stappen);
    return lang ? `${zin} ${leidwoord("sessie.uitloop_kort_in", { stap: lang.naam, aantal: lang.minuten })}` : zin;
  }
  return minuten <= -MERKBAAR
    ? leidwoord("sessie.uitloop_eerder", { aantal: -minuten })
    : leidwoord("sessie.uitloop_op_tijd");
}

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @returns {Stap | undefined} The step that is yet to come and takes longest: there is most to win.
 */
function findLangste(sessie, stappen) {
  const straks = stappen.slice(findPlaats(sessie, stappen) + 1).filter(({ minuten }) => minuten >= IN_TE_KORTEN);
  return straks.toSorted((een, ander) => ander.minuten - een.minuten)[0];
}

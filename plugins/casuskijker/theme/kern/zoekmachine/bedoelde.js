// A word of the site that differs one letter from what was typed.
import { foldWoord } from "./vouwen.js";

const MIN_LENGTE = 4;
/** Of a word shorter than this too many words differ one letter: ‘raket’ is no ‘raken’ typed wrong. */
const LANG = 6;
const TOETSEN = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Letters that sound alike where they stand, and are written for each other. */
const KLANKEN = ["dt", "sz", "fv", "ck", "ks", "cs", "iy", "gh"];

/**
 * The word that a reader probably meant, or null.
 * @param {string} woord As it is compared.
 * @param {import("./bestanden.js").Bestanden} bestanden
 * @param {number[]} lengtes For which there are words.
 * @returns {Promise<string | null>}
 */
export async function findBedoelde(woord, bestanden, lengtes) {
  if (woord.length < MIN_LENGTE) return null;
  const nabij = [woord.length, woord.length - 1, woord.length + 1].filter((lengte) => lengtes.includes(lengte));
  const bladen = await Promise.all(nabij.map((lengte) => bestanden.load(`spelling-${lengte}.json`)));
  let beste = { tekst: "", gebruik: 0 };
  for (const [tekst, gebruik] of bladen.flat()) {
    if (gebruik > beste.gebruik && isLikelyMeant(woord, foldWoord(tekst))) beste = { tekst, gebruik };
  }
  return beste.tekst || null;
}

/**
 * Whether who typed one word may well have meant the other. Hardly anyone mistakes the first letter, unless it changed places
 * with the second; and in a short word another letter must be one beside it on the keyboard, or one that sounds alike.
 * @param {string} getypt
 * @param {string} ander
 */
export function isLikelyMeant(getypt, ander) {
  if (!differsOneLetter(getypt, ander)) return false;
  if (getypt[0] !== ander[0]) return getypt[0] === ander[1] && getypt[1] === ander[0];
  if (getypt.length !== ander.length || getypt.length >= LANG) return true;
  const anders = [...ander].flatMap((letter, plaats) => (letter === getypt[plaats] ? [] : [plaats]));
  return anders.length > 1 || anders.every((plaats) => areNear(getypt[plaats], ander[plaats]));
}

/**
 * @param {string} een
 * @param {string} ander
 */
function areNear(een, ander) {
  if (KLANKEN.some((klank) => klank.includes(een) && klank.includes(ander))) return true;
  const [rij, anderRij] = [een, ander].map((letter) => TOETSEN.findIndex((toetsen) => toetsen.includes(letter)));
  if (rij < 0 || anderRij < 0 || Math.abs(rij - anderRij) > 1) return false;
  return Math.abs(TOETSEN[rij].indexOf(een) - TOETSEN[anderRij].indexOf(ander)) <= 1;
}

/**
 * Whether one word becomes the other by one letter more, less, other, or by two that change places.
 * @param {string} een
 * @param {string} ander
 */
export function differsOneLetter(een, ander) {
  if (een === ander || Math.abs(een.length - ander.length) > 1) return false;
  let voor = 0;
  while (voor < een.length && een[voor] === ander[voor]) voor += 1;
  let na = 0;
  while (na < Math.min(een.length, ander.length) - voor && een.at(-1 - na) === ander.at(-1 - na)) na += 1;
  const rest = een.slice(voor, een.length - na);
  const anderRest = ander.slice(voor, ander.length - na);
  if (rest.length <= 1 && anderRest.length <= 1) return true;
  return rest.length === 2 && anderRest.length === 2 && rest[0] === anderRest[1] && rest[1] === anderRest[0];
}

// What a reader typed, as words and exact phrases.
import { findWoorden, foldWoord } from "./vouwen.js";

const MAX_TEKENS = 500;
const MAX_DELEN = 16;
const AANHALING = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * @typedef {object} Vraagdeel
 * @property {string[]} woorden As they are compared; one, or several that must follow each other.
 * @property {string} tekst As the reader typed it.
 * @property {boolean} precies Whether it stood between quotation marks.
 */

/**
 * The parts of a question. Words that say little are left out when there are others.
 * @param {string} vraag
 * @param {Set<string>} stopwoorden
 * @returns {Vraagdeel[]}
 */
export function readVraag(vraag, stopwoorden) {
  const kort = vraag.normalize("NFC").slice(0, MAX_TEKENS);
  const precies = Array.from(kort.matchAll(AANHALING), ([, tekst]) => createDeel(tekst, true));
  const los = findWoorden(kort.replace(AANHALING, " ")).map(({ tekst }) => createDeel(tekst, false));
  const delen = [...precies, ...los].filter(({ woorden }) => woorden.length > 0);
  const uniek = [...new Map(delen.map((deel) => [`${deel.precies} ${deel.woorden.join(" ")}`, deel])).values()];
  const zeggend = uniek.filter((deel) => deel.precies || !stopwoorden.has(deel.woorden[0]));
  return (zeggend.length > 0 ? zeggend : uniek).slice(0, MAX_DELEN);
}

/**
 * The same question without exact phrases.
 * @param {string} vraag
 */
export function loosenVraag(vraag) {
  return vraag.replace(AANHALING, "$1").trim();
}

/**
 * A part as a question by itself.
 * @param {Vraagdeel} deel
 */
export function writeDeel({ tekst, precies }) {
  return precies ? `"${tekst}"` : tekst;
}

/**
 * @param {string} tekst
 * @param {boolean} precies
 * @returns {Vraagdeel}
 */
function createDeel(tekst, precies) {
  const woorden = precies ? findWoorden(tekst).map((woord) => foldWoord(woord.tekst)) : [foldWoord(tekst)];
  return { woorden: woorden.filter(Boolean), tekst: tekst.trim(), precies };
}

// Which words of a list are alike: plurals, relatives and what is written together. Nothing is loaded for it. No DOM.
import { foldWords } from "../../kern/zoekmachine/fold.js";
import { lijstwoord } from "../../woorden/lijst.js";

/** What a word may end in without being another one, once its doubled letters are single. */
const UITGANG = /(?:ingen|ing|enden|ende|end|ers|er|ens|en|es|e|s)$/;
/** So much of a word is left at least: as a word of its own, or as a part of another, or much would be alike. */
const KORT = 3;
const STAM = 4;
/** From so many letters on a name is known in a word that is made of it. */
const NAAM = 5;

/** What stands before a name in a text, and not where a list names it. */
const VOOR_NAAM = new Set(lijstwoord("lijst-filter.voor_naam").split("|"));

/**
 * @param {string} tekst
 * @returns {string[]}
 */
export function listWords(tekst) {
  return foldWords(tekst);
}

/**
 * What was asked without what only stands before a name: ‘mevrouw Uysal’ is in a list under ‘Uysal’.
 *
 * @param {readonly string[]} gevraagd
 * @returns {readonly string[]}
 */
export function takeNaam(gevraagd) {
  const naam = gevraagd.filter((woord) => !VOOR_NAAM.has(woord));
  return naam.length > 0 ? naam : gevraagd;
}

/**
 * A name as it is compared.
 *
 * @typedef {object} Naam
 * @property {string} woorden
 * @property {string[]} stammen Of each word.
 * @property {string} aaneen All of it written together, spelled as `spellPlain` does.
 */

/**
 * @param {string} tekst
 * @returns {Naam}
 */
export function readNaam(tekst) {
  const woorden = listWords(tekst);
  const stammen = woorden.map((woord) => takeStam(spellPlain(woord), KORT));
  return { woorden: woorden.join(" "), stammen, aaneen: spellPlain(woorden.join("")) };
}

/**
 * @param {readonly Naam[]} namen What one thing is called.
 * @param {readonly string[]} gevraagd
 * @returns {boolean} Whether a word of these is in it, or is a form of it, is made of it, or is written together here.
 */
export function isCalled(namen, gevraagd) {
  const all = namen.map(({ woorden }) => woorden).join(" ");
  const isAlike = (/** @type {string} */ woord) => namen.some((naam) => resembles(naam, spellPlain(woord)));
  const samen = takeStam(spellPlain(gevraagd.join("")), STAM);
  return (
    gevraagd.every((woord) => all.includes(woord) || isAlike(woord)) ||
    (samen.length >= STAM && namen.some(({ aaneen }) => aaneen.includes(samen)))
  );
}

/**
 * ‘rollen’ and ‘rol’, ‘vragen’ and ‘vraag’, ‘huizen’ and ‘huis’ begin alike, and many write ‘indikatie’.
 *
 * @param {string} woord
 */
function spellPlain(woord) {
  return woord
    .replaceAll("v", "f")
    .replaceAll("z", "s")
    .replaceAll("y", "i")
    .replace(/c(?![eih])/g, "k")
    .replace(/(.)\1+/g, "$1");
}

/**
 * @param {string} woord
 * @param {number} least
 */
function takeStam(woord, least) {
  const stam = woord.replace(UITGANG, "");
  return stam.length < least ? woord : stam;
}

/**
 * @param {Naam} naam
 * @param {string} woord
 */
function resembles({ stammen, aaneen }, woord) {
  if (stammen.includes(takeStam(woord, KORT))) return true;
  const gevraagd = takeStam(woord, STAM);
  if (gevraagd.length < STAM) return false;
  if (aaneen.includes(gevraagd)) return true;
  const stam = takeStam(aaneen, NAAM);
  return stam.length >= NAAM && (woord.startsWith(stam) || gevraagd.endsWith(stam));
}

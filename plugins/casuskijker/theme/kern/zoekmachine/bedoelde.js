// A word of the site that differs one letter from what was typed.
import { foldWord } from "./fold.js";

const MIN_LENGTH = 4;
/** Of a word shorter than this too many words differ one letter: ‘raket’ is no ‘raken’ typed wrong. */
const LONG = 6;
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Letters that sound alike where they stand, and are written for each other. */
const SOUNDS = ["dt", "sz", "fv", "ck", "ks", "cs", "iy", "gh"];

/** From so many letters a word that differs one letter is certain, if nothing else is nearly as likely. */
const CERTAIN = 6;
const RIVAL = 3;
/** From so many letters a word that sounds like another is that word. */
const SOUNDING = 7;
/** @type {[RegExp, string][]} */
const SOUNDS_AS = [
  [/eau/g, "o"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ch/g, "g"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/y/g, "i"],
  [/ie/g, "i"],
  [/v/g, "f"],
  [/z/g, "s"],
  [/dt?$/, "t"],
];
/** From so many letters a word that sounds like another but for one letter may be that word: two errors in one word. */
const SOUNDING_NEARLY = 9;
/** Words that begin alike up to the last letters are forms of one word. */
const ENDING = 3;

/**
 * The word that a reader probably meant, and whether that is certain; or null.
 * @param {string} word As it is compared.
 * @param {import("./index-files.js").IndexFiles} files
 * @param {number[]} lengths For which there are words.
 * @returns {Promise<{ text: string, zeker: boolean } | null>}
 */
export async function findBedoelde(word, files, lengths) {
  if (word.length < MIN_LENGTH) return null;
  const near = lengths.filter((length) => Math.abs(length - word.length) <= (word.length < SOUNDING ? 1 : 2));
  const sheets = await Promise.all(near.map((length) => files.load(`spelling-${length}.json`)));
  /** @type {[string, number][]} */
  const words = sheets.flat();
  const { found, isSure } = findCandidates(word, words);
  const [best, ...others] = found.sort(([, uses], [, other]) => other - uses);
  if (!best) return null;
  const hasRival = others.some(([text, uses]) => uses * RIVAL >= best[1] && !areForms(best[0], text));
  return { text: best[0], zeker: isSure && word.length >= CERTAIN && !hasRival };
}

/**
 * What differs one letter; without that what sounds the same, and then what nearly does. With two errors in it a word
 * may also be one of Dutch that nobody here knows, so that is only offered.
 * @param {string} typed
 * @param {[string, number][]} words
 */
function findCandidates(typed, words) {
  for (const isMeant of [isLikelyMeant, soundsAlike, soundsNearlyAlike]) {
    const found = words.filter(([text]) => isMeant(typed, foldWord(text)));
    if (found.length > 0) return { found, isSure: isMeant !== soundsNearlyAlike };
  }
  return { found: [], isSure: false };
}

/**
 * @param {string} typed
 * @param {string} other
 */
function soundsAlike(typed, other) {
  return typed.length >= SOUNDING && spellSound(typed) === spellSound(other);
}

/**
 * @param {string} typed
 * @param {string} other
 */
function soundsNearlyAlike(typed, other) {
  return typed.length >= SOUNDING_NEARLY && isLikelyMeant(spellSound(typed), spellSound(other));
}

/**
 * A word as it sounds: ‘privacie’ is ‘privacy’. Not what tells words apart: ei and ij, or one letter and two.
 * @param {string} word
 */
function spellSound(word) {
  return SOUNDS_AS.reduce((spelled, [written, sound]) => spelled.replace(written, sound), word);
}

/**
 * @param {string} one
 * @param {string} other
 */
function areForms(one, other) {
  const length = Math.min(one.length, other.length) - ENDING;
  return foldWord(one).slice(0, length) === foldWord(other).slice(0, length);
}

/**
 * Whether who typed one word may well have meant the other. Hardly anyone mistakes the first letter, unless it changed
 * places with the second; and in a short word another letter must be one beside it on the keyboard, or one that sounds
 * alike.
 * @param {string} typed
 * @param {string} other
 */
export function isLikelyMeant(typed, other) {
  if (!differsOneLetter(typed, other)) return false;
  if (typed[0] !== other[0]) return typed[0] === other[1] && typed[1] === other[0];
  if (typed.length !== other.length || typed.length >= LONG) return true;
  const different = [...other].flatMap((letter, place) => (letter === typed[place] ? [] : [place]));
  return different.length > 1 || different.every((place) => areNear(typed[place], other[place]));
}

/**
 * @param {string} one
 * @param {string} other
 */
function areNear(one, other) {
  if (SOUNDS.some((sound) => sound.includes(one) && sound.includes(other))) return true;
  const [row, otherRow] = [one, other].map((letter) => KEYS.findIndex((keys) => keys.includes(letter)));
  if (row < 0 || otherRow < 0 || Math.abs(row - otherRow) > 1) return false;
  return Math.abs(KEYS[row].indexOf(one) - KEYS[otherRow].indexOf(other)) <= 1;
}

/**
 * Whether one word becomes the other by one letter more, less, other, or by two that change places.
 * @param {string} one
 * @param {string} other
 */
function differsOneLetter(one, other) {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let before = 0;
  while (before < one.length && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < Math.min(one.length, other.length) - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const rest = one.slice(before, one.length - after);
  const otherRest = other.slice(before, other.length - after);
  if (rest.length <= 1 && otherRest.length <= 1) return true;
  return rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
}

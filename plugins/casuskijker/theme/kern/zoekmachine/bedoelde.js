// A word of the site that was meant by one typed wrong.
import { foldWord } from "./fold.js";
import { differsDoubling, differsTwoSlips, isLikelyMeant } from "./verschrijving.js";

const MIN_LENGTH = 3;
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
/** From so many letters a word bears two slips. */
const TWO_SLIPS = 8;
/** Words that begin alike up to the last letters are forms of one word. */
const ENDING = 3;
/** A word in so many texts is rather meant than one of Dutch that none has, with a letter doubled or not. */
const OFTEN = 5;

/**
 * @typedef {object} Getypt
 * @property {string} word As it is compared.
 * @property {boolean} isWoord Whether it is a word of Dutch, which no text here has.
 * @property {boolean} isGuess Whether it may be two words of the site in one.
 * @property {Set<string>} weinig The words that say little beside the others of the question; none when there are few.
 */
/**
 * @typedef {object} Bedoeld
 * @property {string} text
 * @property {boolean} zeker
 * @property {boolean} zegtWeinig Whether it says little, so that nothing is lost without it.
 */

/**
 * The word that a reader probably meant, and whether that is certain; or null.
 * @param {Getypt} getypt
 * @param {import("./index-files.js").IndexFiles} files
 * @param {number[]} lengths For which there are words.
 * @returns {Promise<Bedoeld | null>}
 */
export async function findBedoelde(getypt, files, lengths) {
  const { word, isWoord, weinig } = getypt;
  if (word.length < MIN_LENGTH) return null;
  const most = word.length < SOUNDING ? 1 : 2;
  const near = lengths.filter((length) => length >= MIN_LENGTH && Math.abs(length - word.length) <= most);
  const sheets = await Promise.all(near.map((length) => files.load(`spelling-${length}.json`)));
  /** @type {[string, number][]} */
  const words = sheets.flat();
  if (isWoord) return findDoubled(word, words);
  const little = weinig.size > 0 ? findLittle(word, words, weinig) : null;
  return little ?? findTelling(getypt, words);
}

/**
 * The form of a word of the site that a reader probably meant, when it is none that a text has.
 * @param {Getypt} getypt
 * @param {import("./forms.js").Forms} forms
 * @returns {Promise<Bedoeld | null>}
 */
export async function findVormBedoeld({ word, isWoord, isGuess }, forms) {
  if (isWoord || isGuess || word.length < SOUNDING_NEARLY) return null;
  const like = await forms.findLike(word, (form) => isLikelyMeant(word, form));
  const [best] = like.filter(({ own, family }) => own.length + family.length > 0);
  return best ? { text: best.shown, zeker: true, zegtWeinig: false } : null;
}

/**
 * A word of Dutch is only typed wrong as most Dutch is: with one letter for two, or two for one.
 * @param {string} typed
 * @param {[string, number][]} words
 * @returns {Bedoeld | null}
 */
function findDoubled(typed, words) {
  const [best] = takeMostUsed(words.filter(([text]) => differsDoubling(typed, foldWord(text))));
  return best ? { text: best[0], zeker: best[1] >= OFTEN, zegtWeinig: false } : null;
}

/**
 * The word that says little, if nothing that says more is nearly as likely.
 * @param {string} typed
 * @param {[string, number][]} words
 * @param {Set<string>} weinig
 * @returns {Bedoeld | null}
 */
function findLittle(typed, words, weinig) {
  const found = takeMostUsed(words.filter(([text]) => isLikelyMeant(typed, foldWord(text))));
  const likely = found.filter(([, uses]) => uses * RIVAL >= found[0][1]);
  if (likely.length === 0 || !likely.every(([text]) => weinig.has(foldWord(text)))) return null;
  return { text: likely[0][0], zeker: true, zegtWeinig: true };
}

/**
 * @param {Getypt} getypt
 * @param {[string, number][]} words
 * @returns {Bedoeld | null}
 */
function findTelling({ word, isGuess }, words) {
  const { found, isSure } = findCandidates(word, words, isGuess);
  const [best, ...others] = takeMostUsed(found);
  if (!best) return null;
  const hasRival = others.some(([text, uses]) => uses * RIVAL >= best[1] && !areForms(best[0], text));
  return { text: best[0], zeker: isSure && word.length >= CERTAIN && !hasRival, zegtWeinig: false };
}

/** @param {[string, number][]} words */
const takeMostUsed = (words) => words.sort(([, uses], [, other]) => other - uses);

/**
 * What differs one letter; without that what sounds the same, then what differs two slips, and then what nearly sounds
 * the same: that may also be a word of Dutch that nobody here knows, so it is only offered.
 * @param {string} typed
 * @param {[string, number][]} words
 * @param {boolean} isGuess
 */
function findCandidates(typed, words, isGuess) {
  for (const isMeant of isGuess ? [isLikelyMeant] : [isLikelyMeant, soundsAlike, hasTwoSlips, soundsNearlyAlike]) {
    const found = words.filter(([text]) => isMeant(typed, foldWord(text)));
    if (found.length > 0) return { found, isSure: isMeant !== soundsNearlyAlike };
  }
  return { found: [], isSure: false };
}

/**
 * @param {string} typed
 * @param {string} other
 */
function hasTwoSlips(typed, other) {
  return typed.length >= TWO_SLIPS && differsTwoSlips(typed, other);
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

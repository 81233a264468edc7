// Whether somebody asks for something for which there is help at once. Who is in need types in a hurry; who is not, is
// not told to call.
import { isLikelyMeant } from "./bedoelde.js";
import { findWords, foldWord } from "./fold.js";

/** A word of this length also counts as the beginning of a longer one, and with a letter typed wrong. */
const LONG = 7;
/** Among other words that are right, a shorter one is enough to be sure of what was meant. */
const LONG_IN_PHRASE = 6;

/**
 * Whether a question has one of these words or phrases, however it is typed: a phrase as one word, a word as several.
 * @param {string} vraag
 * @param {readonly string[]} woorden
 */
export function asksForHelp(vraag, woorden) {
  const asked = readWords(vraag.normalize("NFKC"));
  return woorden
    .map(readWords)
    .some((known) => known.length > 0 && asked.some((_, at) => isAt(asked.slice(at), known)));
}

/** @param {string} text */
function readWords(text) {
  return findWords(text).map(({ text: word }) => foldWord(word));
}

/**
 * @param {string[]} asked From the word where it may begin.
 * @param {string[]} known
 */
function isAt(asked, known) {
  const long = known.length > 1 ? LONG_IN_PHRASE : LONG;
  if (known.every((word, place) => isMeant(asked[place] ?? "", word, long, place === known.length - 1))) return true;
  const runs = asked.slice(0, known.length + 1).map((_, last) => asked.slice(0, last + 1));
  return runs.some((run) => run.length !== known.length && isWrittenAsOne(run, known.join("")));
}

/**
 * @param {string} typed
 * @param {string} known
 * @param {number} long
 * @param {boolean} isLast Whether the word may go on.
 */
function isMeant(typed, known, long, isLast) {
  if (typed === known) return true;
  return known.length >= long && ((isLast && typed.startsWith(known)) || isLikelyMeant(typed, known));
}

/**
 * @param {string[]} run
 * @param {string} known
 */
function isWrittenAsOne(run, known) {
  const typed = run.join("");
  if (typed === known) return true;
  const before = typed.length - run[run.length - 1].length;
  return known.length >= LONG && ((typed.startsWith(known) && before < known.length) || isLikelyMeant(typed, known));
}

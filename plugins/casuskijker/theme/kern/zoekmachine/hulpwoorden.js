// Whether somebody asks for something for which there is help at once.
import { isLikelyMeant } from "./bedoelde.js";
import { findWords, foldWord } from "./fold.js";

/** In words shorter than this, one letter makes another word. */
const LONG = 7;

/**
 * Whether a question has one of these words: in one word or in several, as the beginning of a longer word, and with one
 * letter typed wrong. Who is in need types in a hurry.
 * @param {string} vraag
 * @param {readonly string[]} woorden
 */
export function asksForHelp(vraag, woorden) {
  const asked = findWords(vraag.normalize("NFKC")).map(({ text }) => foldWord(text));
  const runs = asked.map((_, begin) => asked.slice(begin).join(""));
  const known = woorden.map(foldWord).filter(Boolean);
  return known.some((woord) => {
    if (runs.some((run) => run.startsWith(woord))) return true;
    return woord.length >= LONG && asked.some((typed) => isLikelyMeant(typed, woord));
  });
}

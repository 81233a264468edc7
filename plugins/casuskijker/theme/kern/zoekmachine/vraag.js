// What a reader typed, as words and exact phrases.
import { findWords, foldWord } from "./fold.js";

const MAX_SIGNS = 500;
const MAX_PARTS = 16;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * @typedef {object} QuestionPart
 * @property {string[]} words As they are compared; one, or several that must follow each other.
 * @property {string} text As the reader typed it.
 * @property {boolean} exact Whether it stood between quotation marks.
 */

/**
 * The parts of a question. Words that say little are left out when there are others.
 * @param {string} vraag
 * @param {Set<string>} stopWords
 * @returns {QuestionPart[]}
 */
export function readVraag(vraag, stopWords) {
  const short = vraag.normalize("NFC").slice(0, MAX_SIGNS);
  const exact = Array.from(short.matchAll(QUOTED), ([, text]) => createPart(text, true));
  const loose = findWords(short.replace(QUOTED, " ")).map(({ text }) => createPart(text, false));
  const parts = [...exact, ...loose].filter(({ words }) => words.length > 0);
  const unique = [...new Map(parts.map((part) => [`${part.exact} ${part.words.join(" ")}`, part])).values()];
  const telling = unique.filter((part) => part.exact || !stopWords.has(part.words[0]));
  return (telling.length > 0 ? telling : unique).slice(0, MAX_PARTS);
}

/**
 * The same question without exact phrases.
 * @param {string} vraag
 */
export function loosenVraag(vraag) {
  return vraag.replace(QUOTED, "$1").trim();
}

/**
 * A part as a question by itself.
 * @param {QuestionPart} part
 */
export function writePart({ text, exact }) {
  return exact ? `"${text}"` : text;
}

/**
 * @param {string} text
 * @param {boolean} exact
 * @returns {QuestionPart}
 */
function createPart(text, exact) {
  const words = exact ? findWords(text).map((word) => foldWord(word.text)) : [foldWord(text)];
  return { words: words.filter(Boolean), text: text.trim(), exact };
}

// What a reader typed, as words, exact phrases, and what people call what is called otherwise here.
import { findWords, foldWord } from "./fold.js";

const MAX_SIGNS = 500;
const MAX_PARTS = 16;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * @typedef {object} QuestionPart
 * @property {string[]} words As they are compared; one, or several that must follow each other or mean one thing.
 * @property {string} text As the reader typed it.
 * @property {boolean} exact Whether it stood between quotation marks.
 * @property {import("./wijzers.js").Wijzer} [wijzer] What it means here.
 */

/**
 * The parts of a question. Words that say little are left out when there are others.
 * @param {string} vraag
 * @param {Set<string>} stopWords
 * @param {import("./wijzers.js").Wijzers} wijzers
 * @returns {QuestionPart[]}
 */
export function readVraag(vraag, stopWords, wijzers) {
  const short = vraag.normalize("NFC").slice(0, MAX_SIGNS);
  const exact = Array.from(short.matchAll(QUOTED), ([, text]) => createPart(text, true));
  const parts = [...exact, ...readLoose(short.replace(QUOTED, " "), wijzers)].filter(({ words }) => words.length > 0);
  const unique = [...new Map(parts.map((part) => [`${part.exact} ${part.words.join(" ")}`, part])).values()];
  const telling = unique.filter((part) => part.exact || part.wijzer || !stopWords.has(part.words[0]));
  return (telling.length > 0 ? telling : unique).slice(0, MAX_PARTS);
}

/**
 * @param {string} text
 * @param {import("./wijzers.js").Wijzers} wijzers
 */
function readLoose(text, wijzers) {
  const found = findWords(text);
  const folded = found.map((word) => foldWord(word.text));
  /** @type {QuestionPart[]} */
  const parts = [];
  for (let place = 0; place < found.length; place += 1) {
    const pointed = wijzers.find(folded, place);
    if (!pointed) {
      parts.push(createPart(found[place].text, false));
      continue;
    }
    const last = found[place + pointed.length - 1];
    const typed = text.slice(found[place].begin, last.begin + last.text.length);
    const words = folded.slice(place, place + pointed.length);
    parts.push({ words, text: typed, exact: false, wijzer: pointed.wijzer });
    place += pointed.length - 1;
  }
  return parts;
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

// What a reader typed, as words, exact phrases, and what people call what is called otherwise here.
import { findWords, foldWord, foldWords } from "./fold.js";

const MAX_SIGNS = 500;
export const MAX_PARTS = 16;
const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * @typedef {object} QuestionPart
 * @property {string[]} words As they are compared; one, or several that must follow each other or mean one thing.
 * @property {string} text As the reader typed it.
 * @property {boolean} exact Whether it stood between quotation marks.
 * @property {import("./wijzers.js").Wijzer} [wijzer] What it means here.
 * @property {boolean} [isAll] Whether nothing else was asked.
 */

/**
 * The parts of a question. Words that say little are left out when there are others.
 * @param {string} vraag
 * @param {{ stopwoorden: Set<string>, vraagwoorden: Set<string> }} weinig Words that say little by themselves, and with
 *   those that say little in a question.
 * @param {import("./wijzers.js").Wijzers} wijzers
 * @returns {QuestionPart[]}
 */
export function readVraag(vraag, { stopwoorden, vraagwoorden }, wijzers) {
  const short = shortenVraag(vraag);
  const exact = Array.from(short.matchAll(QUOTED), ([, text]) => createPart(text, true));
  const parts = [...exact, ...readLoose(short.replace(QUOTED, " "), wijzers)].filter(({ words }) => words.length > 0);
  const unique = [...new Map(parts.map((part) => [`${part.exact} ${part.words.join(" ")}`, part])).values()];
  const without = (/** @type {Set<string>} */ words) =>
    unique.filter((part) => part.exact || part.wijzer || !words.has(part.words[0]));
  const telling = without(stopwoorden);
  const weighty = without(vraagwoorden);
  const read = ([weighty, telling].find((some) => some.length > 0) ?? unique).slice(0, MAX_PARTS);
  return read.map((part) => ({ ...part, isAll: read.length === 1 }));
}

/**
 * As much of a question as is read.
 * @param {string} vraag
 */
export function shortenVraag(vraag) {
  return vraag.normalize("NFC").slice(0, MAX_SIGNS);
}

/**
 * @param {string} text
 * @param {import("./wijzers.js").Wijzers} wijzers
 */
function readLoose(text, wijzers) {
  const found = findWords(text);
  const folded = found.map((word) => foldWord(word.text));
  const pointed = new Map(wijzers.find(folded).map((each) => [each.places[0], each]));
  const taken = new Set([...pointed.values()].flatMap(({ places }) => places));
  return found.flatMap((word, place) => {
    const at = pointed.get(place);
    if (!at) return taken.has(place) ? [] : [createPart(word.text, false)];
    return [createPointed(at, text, found)];
  });
}

/**
 * @param {import("./wijzers.js").Aangewezen} pointed
 * @param {string} text
 * @param {{ text: string, begin: number }[]} found
 * @returns {QuestionPart}
 */
function createPointed({ places, wijzer }, text, found) {
  const words = places.map((place) => foldWord(found[place].text));
  const [first, last] = [found[places[0]], found[places[places.length - 1]]];
  const isRun = places[places.length - 1] - places[0] === places.length - 1;
  const typed = isRun ? text.slice(first.begin, last.begin + last.text.length) : "";
  return { words, text: typed || places.map((place) => found[place].text).join(" "), exact: false, wijzer };
}

/**
 * The same question without exact phrases.
 * @param {string} vraag
 */
export function loosenVraag(vraag) {
  return vraag.replace(QUOTED, "$1").trim();
}

/**
 * A question with other words in the place of some of it: of ‘niet’ in ‘niets, niet’ only the second.
 * @param {string} vraag
 * @param {string} words
 * @param {string} others
 */
export function replaceWords(vraag, words, others) {
  for (let at = vraag.indexOf(words); at >= 0; at = vraag.indexOf(words, at + 1)) {
    const [before, after] = [vraag.slice(0, at), vraag.slice(at + words.length)];
    if (!ENDS_IN_LETTER.test(before) && !BEGINS_WITH_LETTER.test(after)) return before + others + after;
  }
  return vraag;
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
  const words = exact ? foldWords(text) : [foldWord(text)];
  return { words: words.filter(Boolean), text: text.trim(), exact };
}

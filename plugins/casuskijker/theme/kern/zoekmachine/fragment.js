// The piece of a text in which a reader sees why it was found: as it is written, with the hits marked.
import { findWords, foldWord } from "./fold.js";
import { findPlaces } from "./phrases.js";

/** @typedef {{ tekst: string, raak: boolean }} Piece */
/**
 * @typedef {object} Sought One part of a question, as it can be recognised in a text.
 * @property {Set<string>} words Any of these words.
 * @property {string[][]} phrases Or all of these, one after the other.
 * @property {string} typed The word as the reader typed it, which is the best of all; of an exact phrase the first.
 * @property {number} telling How much it says: more when few records have it, and of the name of a kind nothing.
 */

const MAX_WORDS = 32;
const BEFORE = 8;

/**
 * How each part of a question that was found can be recognised. A word that only means the same as several others
 * together (‘ggz/2’) is a hit when as many parts of the question found it.
 * @param {{ part: import("./vraag.js").QuestionPart, finding: import("./finding.js").Finding }[]} found
 * @param {number} total How many records there are.
 * @returns {Sought[]}
 */
export function createSought(found, total) {
  /** @type {Map<string, number>} */
  const times = new Map();
  const read = found.map(({ part, finding }) => {
    const recognised = part.exact ? [] : Array.from([...finding.words, ...finding.behind], readRecognised);
    for (const text of new Set(recognised.map(({ text }) => text))) times.set(text, (times.get(text) ?? 0) + 1);
    return { part, recognised, telling: finding.isKind ? 0 : Math.log(1 + total / finding.weights.size) };
  });
  return read.map(({ part, recognised, telling }) => {
    const spellings = recognised
      .filter(({ text, together }) => (times.get(text) ?? 0) >= together)
      .map(({ text }) => text.split("+"));
    const phrases = spellings.filter((spelling) => spelling.length > 1);
    return {
      words: new Set(spellings.filter((spelling) => spelling.length === 1).flat()),
      phrases: part.exact ? [part.words] : phrases,
      typed: part.words[0],
      telling,
    };
  });
}

/** @param {string} written */
function readRecognised(written) {
  const [text, together] = written.split("/");
  return { text, together: Number(together ?? 1) };
}

/**
 * Which words of a text are hits, of how many parts of the question, and which stand there as they were typed.
 * @param {string} text
 * @param {Sought[]} sought
 */
export function findHits(text, sought) {
  const words = findWords(text);
  const folded = words.map((word) => foldWord(word.text));
  const hits = new Map();
  sought.forEach(({ words: wanted, phrases }, number) => {
    folded.forEach((word, place) => wanted.has(word) && hits.set(place, number));
    for (const phrase of phrases) {
      for (const start of findPlaces(folded, phrase)) phrase.forEach((_, offset) => hits.set(start + offset, number));
    }
  });
  const literal = new Set(
    [...hits].filter(([place, number]) => folded[place] === sought[number].typed).map(([place]) => place),
  );
  return { words, hits, literal, distinct: new Set(hits.values()).size };
}

/**
 * A text in pieces, those that are hits marked; of a long text the part with the most different hits.
 * @param {string} text
 * @param {Sought[]} sought
 * @returns {Piece[]}
 */
export function createFragment(text, sought) {
  const { words, hits, literal } = findHits(text, sought);
  const first = chooseStart(words.length, hits, literal);
  const past = Math.min(words.length, first + MAX_WORDS);
  const from = first === 0 ? 0 : words[first].begin;
  const to = past >= words.length ? text.length : words[past].begin;
  /** @type {Piece[]} */
  const pieces = [];
  let place = from;
  for (let number = first; number < past; number += 1) {
    if (!hits.has(number)) continue;
    const { begin: start, text: word } = words[number];
    pieces.push({ tekst: text.slice(place, start), raak: false }, { tekst: word, raak: true });
    place = start + word.length;
  }
  pieces.push({ tekst: text.slice(place, to).trimEnd(), raak: false });
  if (first > 0) pieces.unshift({ tekst: "… ", raak: false });
  if (to < text.length) pieces.push({ tekst: " …", raak: false });
  return pieces.filter((piece) => piece.tekst !== "");
}

/**
 * Where the piece begins, so that it holds the most different hits, then a word as it was typed, and then the most
 * hits.
 * @param {number} count
 * @param {Map<number, number>} hits
 * @param {Set<number>} literal
 */
function chooseStart(count, hits, literal) {
  const places = [...hits.keys()].sort((a, b) => a - b);
  let best = { start: 0, score: 0 };
  places.forEach((place, number) => {
    const together = places.slice(number, number + MAX_WORDS).filter((other) => other < place + MAX_WORDS - BEFORE);
    const distinct = new Set(together.map((other) => hits.get(other))).size;
    const score = (2 * distinct + Number(together.some((other) => literal.has(other)))) * MAX_WORDS + together.length;
    if (score > best.score) best = { start: place, score };
  });
  const start = best.start < BEFORE + 4 ? 0 : best.start - BEFORE;
  return Math.max(0, Math.min(start, count - MAX_WORDS));
}

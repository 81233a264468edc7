// The piece of a text in which a reader sees why it was found: as it is written, with the hits marked.
import { findWords, foldWord } from "./fold.js";
import { findPlaces } from "./phrases.js";
import { splitZinnen } from "./zinnen.js";

/** @typedef {{ tekst: string, raak: boolean }} Piece */
/**
 * @typedef {object} Sought One part of a question, as it can be recognised in a text.
 * @property {Set<string>} words Any of these words.
 * @property {string[][]} phrases Or all of these, one after the other.
 * @property {Set<string>} typed The word as the reader typed it, which is the best of all; of an exact phrase the
 *   first. When no text has it so, its forms go before what it means here.
 * @property {number} telling How much it says: more when few records have it, and of the name of a kind nothing.
 */

/** So many words in sentences are enough, and a sentence of more is still shown whole when it has not this many. */
const MAX_WORDS = 32;
const MAX_SENTENCE = 48;
/** And this many stand before a hit in the middle of one that is cut. */
const BEFORE = 8;

/** @typedef {ReturnType<typeof findHits>} Found */

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
    return { part, finding, recognised, telling: finding.isKind ? 0 : Math.log(1 + total / finding.weights.size) };
  });
  return read.map(({ part, finding, recognised, telling }) => {
    const spellings = recognised
      .filter(({ text, together }) => (times.get(text) ?? 0) >= together)
      .map(({ text }) => text.split("+"));
    const phrases = spellings.filter((spelling) => spelling.length > 1);
    return {
      words: new Set(spellings.filter((spelling) => spelling.length === 1).flat()),
      phrases: part.exact ? [part.words] : phrases,
      typed: new Set(finding.typed.has(part.words[0]) ? [] : finding.typed).add(part.words[0]),
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
  /** @type {Map<number, number>} */
  const hits = new Map();
  sought.forEach(({ words: wanted, phrases }, number) => {
    folded.forEach((word, place) => wanted.has(word) && hits.set(place, number));
    for (const phrase of phrases) {
      for (const start of findPlaces(folded, phrase)) phrase.forEach((_, offset) => hits.set(start + offset, number));
    }
  });
  const inOrder = new Map([...hits].sort(([one], [other]) => one - other));
  const literal = new Set(
    [...hits].filter(([place, number]) => sought[number].typed.has(folded[place])).map(([place]) => place),
  );
  return { words, hits: inOrder, literal, distinct: new Set(hits.values()).size };
}

/**
 * A text of one line in pieces, those that are hits marked.
 * @param {string} text
 * @param {Sought[]} sought
 */
export function markHits(text, sought) {
  return cutPieces(text, findHits(text, sought), { begin: 0, end: text.length });
}

/**
 * The sentences of a text that say most of what is sought, in pieces, those that are hits marked; and the heading that
 * they stand under, where that says it too. Of a sentence that is too long, the part with the most hits.
 * @param {string} text
 * @param {Sought[]} sought
 * @returns {{ stukken: Piece[], kop: string }}
 */
export function createFragment(text, sought) {
  const found = findHits(text, sought);
  const zinnen = splitZinnen(text).map((zin) => ({ ...zin, ...listWords(found.words, zin) }));
  if (zinnen.length === 0) return { stukken: [], kop: "" };
  const { from, past, kop } = chooseZinnen(zinnen, found);
  const [{ begin, first }, { end, past: last }] = [zinnen[from], zinnen[past - 1]];
  const isKop = kop && listWords(found.words, kop).places.some((place) => found.hits.has(place));
  const stukken =
    last - first > MAX_SENTENCE
      ? cutSentence(text, found, { begin, end, first, past: last })
      : cutPieces(text, found, { begin, end });
  return { stukken, kop: isKop ? text.slice(kop.begin, kop.end) : "" };
}

/**
 * @param {Found["words"]} words
 * @param {{ begin: number, end: number }} part
 */
function listWords(words, { begin, end }) {
  const after = words.findIndex((word) => word.begin >= begin);
  const first = after < 0 ? words.length : after;
  const places = [];
  for (let place = first; place < words.length && words[place].begin < end; place += 1) places.push(place);
  return { places, first, past: first + places.length };
}

/**
 * As many sentences under one heading as fit, from one with a hit on, or what stands before it where there is room.
 * @param {(import("./zinnen.js").Zin & { places: number[] })[]} zinnen
 * @param {Found} found
 */
function chooseZinnen(zinnen, found) {
  const best = { from: 0, past: 0, kop: zinnen[0].kop, score: -1 };
  for (const [from, { kop, places }] of zinnen.entries()) {
    const isUnder = kop !== null && zinnen[from - 1]?.kop !== kop;
    if (from > 0 && !isUnder && !places.some((place) => found.hits.has(place))) continue;
    const choice = stretch(zinnen, from, found);
    const taken = zinnen.slice(choice.from, choice.past).flatMap((zin) => zin.places);
    const said = choice.from === from && isUnder ? [...listWords(found.words, kop).places, ...taken] : taken;
    const score = scoreHits(said, found);
    if (score > best.score) Object.assign(best, choice, { kop, score });
  }
  return best;
}

/**
 * Beside sentences no loose line, such as a source or a word in a list, unless it says more of what is sought.
 * @param {{ kop: object | null, isHeel: boolean, places: number[] }[]} zinnen
 * @param {number} start
 * @param {Found} found
 */
function stretch(zinnen, start, { hits }) {
  /** @type {Set<number | undefined>} */
  const said = new Set([undefined]);
  const take = (/** @type {number} */ number) => {
    for (const place of zinnen[number].places) said.add(hits.get(place));
    return zinnen[number].places.length;
  };
  let [from, past, count] = [start, start + 1, take(start)];
  const belongs = (/** @type {number} */ number) =>
    zinnen[number].isHeel === zinnen[start].isHeel || zinnen[number].places.some((place) => !said.has(hits.get(place)));
  const fits = (/** @type {number} */ number) =>
    zinnen[number]?.kop === zinnen[start].kop && belongs(number) && count + zinnen[number].places.length <= MAX_WORDS;
  for (; fits(past); past += 1) count += take(past);
  for (; fits(from - 1); from -= 1) count += take(from - 1);
  return { from, past };
}

/**
 * The most different hits, then a word as it was typed, and then the most hits.
 * @param {number[]} places
 * @param {Found} found
 */
function scoreHits(places, { hits, literal }) {
  const hit = places.filter((place) => hits.has(place));
  const distinct = new Set(hit.map((place) => hits.get(place))).size;
  return (2 * distinct + Number(hit.some((place) => literal.has(place)))) * MAX_WORDS + hit.length;
}

/**
 * A part of a sentence that is too long to show, around the most hits.
 * @param {string} text
 * @param {Found} found
 * @param {{ begin: number, end: number, first: number, past: number }} zin
 */
function cutSentence(text, found, { begin, end, first, past }) {
  const best = { start: first, score: 0 };
  for (const hit of found.hits.keys()) {
    if (hit < first || hit >= past) continue;
    const start = Math.max(first, Math.min(hit - BEFORE, past - MAX_WORDS));
    const places = Array.from({ length: MAX_WORDS }, (_, number) => start + number);
    const score = scoreHits(places, found);
    if (score > best.score) Object.assign(best, { start, score });
  }
  const { words } = found;
  const to = best.start + MAX_WORDS;
  const part = {
    begin: best.start === first ? begin : words[best.start].begin,
    end: to < past ? words[to].begin : end,
  };
  const stukken = cutPieces(text, found, part);
  if (part.begin > begin) stukken.unshift({ tekst: "… ", raak: false });
  if (part.end < end) stukken.push({ tekst: "…", raak: false });
  return stukken;
}

/**
 * @param {string} text
 * @param {Found} found
 * @param {{ begin: number, end: number }} part
 * @returns {Piece[]}
 */
function cutPieces(text, { words, hits }, { begin, end }) {
  /** @type {Piece[]} */
  const pieces = [];
  let place = begin;
  for (const number of hits.keys()) {
    const { begin: start, text: word } = words[number];
    if (start < begin || start >= end) continue;
    pieces.push({ tekst: joinRegels(text.slice(place, start)), raak: false }, { tekst: word, raak: true });
    place = start + word.length;
  }
  pieces.push({ tekst: joinRegels(text.slice(place, end)), raak: false });
  return pieces.filter((piece) => piece.tekst !== "");
}

/** @param {string} text Lines: one that does not end as a sentence does, such as a word in a list, stands apart. */
function joinRegels(text) {
  return text.replace(/([.?!…:;,][’”"')»\]]*)?\n/g, (_, slot) => (slot ? `${slot} ` : " · "));
}

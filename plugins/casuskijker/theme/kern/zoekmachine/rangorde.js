// Which of the first few comes first: what has the words of the question in its title, in its one sentence and near
// each other. A text can have all of them, each in a story about something else.
import { findHits } from "./fragment.js";

/** So many are looked at: those of the first page, whose texts are loaded to be shown. */
const LOOKED_AT = 10;
/** Words that stand within so many of each other say something together. */
const NEAR = 30;
/**
 * How much it says that a text has all that a question asks in its title, its description and in one place. Fitted to
 * the older lists of questions, each left out in turn: decision record 0063.
 */
const [IN_TITLE, IN_DESCRIPTION, IN_ONE_PLACE] = [1, 1, 0.75];
/** And that, of two words that are all that was typed, both stand in one place just so: in a sentence words vary. */
const AS_TYPED = 0.5;
const PAIR = 2;
/** All of a question, but for rounding. */
const ALL = 0.999;

/** @typedef {import("./fragment.js").Sought} Sought */
/** @typedef {import("./fragment.js").Found} Found */

/**
 * The same numbers, the first of them in the order of what their texts say. For a question of one word, or of one and
 * the name of a kind, the weight says it all.
 * @param {number[]} numbers The best first.
 * @param {{ weights: Map<number, number>, sought: Sought[], typed: number }} found With how many words were typed.
 * @param {(number: number) => Promise<any>} loadText
 */
export async function orderFirst(numbers, { weights, sought, typed }, loadText) {
  if (sought.filter(({ telling }) => telling > 0).length < 2) return numbers;
  const first = numbers.slice(0, LOOKED_AT);
  const texts = await Promise.all(first.map(loadText));
  const ranked = first.map((number, place) => {
    return { number, weight: (weights.get(number) ?? 0) * Math.exp(say(texts[place], sought, typed === PAIR)) };
  });
  ranked.sort((one, other) => other.weight - one.weight);
  return [...ranked.map(({ number }) => number), ...numbers.slice(LOOKED_AT)];
}

/**
 * @param {any} text
 * @param {Sought[]} sought
 * @param {boolean} isPair
 */
function say({ titel, omschrijving, plekken }, sought, isPair) {
  const found = plekken.map((/** @type {string[]} */ [, , passage]) => findHits(passage, sought));
  return (
    IN_TITLE * share(findHits(titel, sought).hits.values(), sought) +
    IN_DESCRIPTION * share(findHits(omschrijving, sought).hits.values(), sought) +
    IN_ONE_PLACE * Math.max(0, ...found.map((/** @type {Found} */ { hits }) => shareTogether(hits, sought))) +
    AS_TYPED * Number(isPair && found.some((/** @type {Found} */ each) => isTogetherAsTyped(each, sought)))
  );
}

/**
 * @param {Found} found
 * @param {Sought[]} sought
 */
function isTogetherAsTyped({ hits, literal }, sought) {
  const typed = new Map([...hits].filter(([place]) => literal.has(place)));
  return shareTogether(typed, sought) > ALL;
}

/**
 * How much of the question the words near each other are, where that is most.
 * @param {Map<number, number>} found Which part of the question stands where, in their order.
 * @param {Sought[]} sought
 */
function shareTogether(found, sought) {
  const hits = [...found];
  const shares = hits.map(([start], at) => {
    const near = hits.slice(at, at + NEAR).filter(([place]) => place < start + NEAR);
    return share(
      near.map(([, number]) => number),
      sought,
    );
  });
  return Math.max(0, ...shares);
}

/**
 * How much of the question some of its parts are, in which a word that few records have says more.
 * @param {Iterable<number>} numbers
 * @param {Sought[]} sought
 */
function share(numbers, sought) {
  const sum = (/** @type {Sought[]} */ parts) => parts.reduce((total, { telling }) => total + telling, 0);
  return sum([...new Set(numbers)].map((number) => sought[number])) / sum(sought);
}

// All parts of a question together: what has them all, and of a whole question what has most of them.
import { Finding, highest } from "./finding.js";

/** With fewer records than this that have all parts, those that have fewer come too. */
const FEW = 5;
/** How much of what a question says a text must have to come along. */
const SHARE = 0.5;
/** Of two words that say about as much, one that says at least this much of the question comes along too. */
const EITHER = 0.45;
/** What somebody chose for this much of a question comes before what the words find, as it does for all of it. */
const MOST = 0.5;
/** What has less than that comes so far behind that no title of its own brings it before the others. */
const FAR_BEHIND = 0.05;
/** A piece of a word says so much of what the word says. */
const PIECE = 0.5;
/** Of two words each can be asked by itself; of more no reader tries them all. */
const PAIR = 2;
const ROUNDING = 1e-9;

/**
 * @typedef {object} Samen
 * @property {Map<number, number>} weights
 * @property {Set<number>} bijna Those that lack a part.
 * @property {Set<number>} deels Those that have only a piece of the one word that was asked.
 * @property {string[]} stukken These pieces.
 * @property {boolean} gedeeltelijk Whether nothing has all parts.
 */

/**
 * @param {Finding[]} found
 * @param {{ isStrict: boolean, total: number }} options Whether nothing may lack a part; how many records there are.
 * @returns {Samen}
 */
export function combineFindings(found, { isStrict, total }) {
  const findings = keepNarrowest(found);
  if (findings.length === 1) {
    addToo(findings[0].weights, findings);
    return takeOne(findings[0]);
  }
  temperChosen(findings, total);
  const all = new Finding();
  if (findings.length > 0) all.addCommon(findings, 1);
  const complete = all.weights.size;
  const isEnough = complete >= (isStrict ? 1 : FEW);
  const shared = isEnough ? undefined : rankByShare(findings, total);
  const weights = shared ? cutOff(shared, findings, SHARE) : all.weights;
  if (!isStrict) addChosen(weights, findings);
  if (shared && findings.length === PAIR && !findings.some(({ isKind }) => isKind)) addEither(weights, shared);
  const isLong = findings.length > PAIR;
  if (shared && weights.size < FEW && (complete === 0 || isLong)) addRest(weights, shared, findings);
  addToo(weights, findings);
  // What has only a piece of a word has not that word.
  const isWhole = (/** @type {number} */ number) => findings.every((finding) => finding.hasWhole(number));
  const bijna = new Set([...weights.keys()].filter((number) => !isWhole(number)));
  const gedeeltelijk = weights.size > 0 && bijna.size === weights.size;
  return { weights, bijna, deels: new Set(), stukken: [], gedeeltelijk };
}

/**
 * What somebody chose for a word says as much of a question as the word is of it: ‘mijn buurvrouw krijgt brieven’ is
 * not about buurvrouwen alone.
 * @param {Finding[]} findings
 * @param {number} total
 */
function temperChosen(findings, total) {
  const said = findings.map((finding) => finding.tell(total));
  const whole = said.reduce((sum, each) => sum + each, 0);
  for (const [place, finding] of findings.entries()) finding.temper(Math.min(1, said[place] / whole / MOST));
}

/**
 * What somebody chose for a part of a question comes along, whatever else was asked; only a kind that is asked for,
 * such as a vignet, it must be.
 * @param {Map<number, number>} weights
 * @param {Finding[]} findings
 */
function addChosen(weights, findings) {
  for (const number of findings.flatMap(({ chosen }) => chosen)) {
    if (weights.has(number) || !isOfKind(number, findings)) continue;
    weights.set(
      number,
      findings.reduce((sum, finding) => sum + (finding.weights.get(number) ?? 0), 0),
    );
  }
}

/**
 * @param {number} number
 * @param {Finding[]} findings
 */
function isOfKind(number, findings) {
  return findings.every(({ isKind, weights }) => !isKind || weights.has(number));
}

/**
 * What has all words themselves, and not what they mean here, comes last.
 * @param {Map<number, number>} weights
 * @param {Finding[]} findings
 */
function addToo(weights, findings) {
  const last = new Finding();
  for (const number of findings.flatMap(({ too }) => [...too.keys()])) {
    if (!findings.every((finding) => finding.weights.has(number) || finding.too.has(number))) continue;
    const weigh = (/** @type {Finding} */ { weights: own, too }) => own.get(number) ?? too.get(number) ?? 0;
    last.weights.set(
      number,
      findings.reduce((sum, finding) => sum + weigh(finding), 0),
    );
  }
  const all = new Finding();
  all.weights = weights;
  all.addBehind(last);
}

/**
 * Who names several kinds asks for the narrowest: two casussen to compare are a tweeluik.
 * @param {Finding[]} findings
 */
function keepNarrowest(findings) {
  const [narrowest] = findings.filter(({ isKind }) => isKind).sort((one, other) => one.kind.size - other.kind.size);
  return findings.filter((finding) => !finding.isKind || finding === narrowest);
}

/** @param {Finding} finding @returns {Samen} */
function takeOne({ weights, partial, pieces }) {
  const isAllPartial = partial.size === weights.size;
  const bijna = isAllPartial ? partial : new Set();
  return { weights, bijna, deels: isAllPartial ? new Set() : partial, stukken: pieces, gedeeltelijk: false };
}

/**
 * A record as it answers a question: its weight for each part, of how much of the question it has something, and how
 * much of it that is.
 * @typedef {{ sum: number, share: number, said: number }} Shared
 */

/**
 * The records by how much of the question they have, in which a word that few records have says more, and a piece of a
 * word less than the word: ‘kraam’ is not the ‘viskraam’ that was asked for.
 * @param {Finding[]} findings
 * @param {number} total How many records there are.
 */
function rankByShare(findings, total) {
  const values = findings.map(({ weights }) => Math.log(1 + total / weights.size));
  const whole = values.reduce((sum, value) => sum + value, 0);
  /** @type {Map<number, Shared>} */
  const found = new Map();
  for (const [place, { weights, partial }] of findings.entries()) {
    for (const [number, weight] of weights) {
      const { sum, share, said } = found.get(number) ?? { sum: 0, share: 0, said: 0 };
      const more = values[place] / whole;
      const part = partial.has(number) ? PIECE : 1;
      found.set(number, { sum: sum + weight, share: share + more, said: said + more * part });
    }
  }
  return found;
}

/**
 * What has so much of a question that it may be about it, or else the most that anything has.
 * @param {Map<number, Shared>} shared
 * @param {Finding[]} findings
 * @param {number} least
 */
function cutOff(shared, findings, least) {
  const most = highest([...shared.values()].map(({ share }) => share));
  const enough = [...shared].filter(([, { share }]) => share >= Math.min(least, most) - ROUNDING);
  const ofKind = enough.filter(([number]) => isOfKind(number, findings));
  return new Map((ofKind.length > 0 ? ofKind : enough).map(([number, { sum, said }]) => [number, sum * said]));
}

/**
 * Of two words that say about as much neither shuts the other out: ‘zorgmijdend gedrag’ is not about gedrag alone.
 * @param {Map<number, number>} weights
 * @param {Map<number, Shared>} shared
 */
function addEither(weights, shared) {
  for (const [number, { sum, share, said }] of shared) {
    if (share >= EITHER && !weights.has(number)) weights.set(number, sum * said);
  }
}

/**
 * When one word is so rare that it says most of a question, what has the most of the rest comes far behind: in a long
 * question also when one text happens to have them all, each in a story about something else.
 * @param {Map<number, number>} weights
 * @param {Map<number, Shared>} shared
 * @param {Finding[]} findings
 */
function addRest(weights, shared, findings) {
  const shares = [...shared.values()].map(({ share }) => share).sort((one, other) => other - one);
  const rest = cutOff(shared, findings, shares[Math.min(FEW, shares.length) - 1] ?? 0);
  for (const number of weights.keys()) rest.delete(number);
  const lowest = [...weights.values()].reduce((low, weight) => Math.min(low, weight), Infinity);
  const factor = (FAR_BEHIND * lowest) / (highest(rest.values()) + 1);
  for (const [number, weight] of rest) weights.set(number, weight * factor);
}

// All parts of a question together: what has them all, and of a whole question what has most of them.
import { Finding, highest } from "./finding.js";

/** A question of so many parts or more is answered by what has most of them. */
const MANY = 3;
/** With fewer records than this that have all parts, those that have fewer come too. */
const FEW = 5;
/** What part of its words a text must have to come along. */
const SHARE = 0.5;

/**
 * @typedef {object} Samen
 * @property {Map<number, number>} weights
 * @property {Set<number>} bijna Those that lack a part.
 * @property {Set<number>} deels Those that have only a piece of the one word that was asked.
 * @property {string[]} stukken These pieces.
 * @property {boolean} gedeeltelijk Whether nothing has all parts.
 */

/**
 * @param {Finding[]} findings
 * @param {boolean} isStrict Whether nothing may lack a part.
 * @returns {Samen}
 */
export function combineFindings(findings, isStrict) {
  if (findings.length === 1) return takeOne(findings[0]);
  const all = new Finding();
  if (findings.length > 0) all.addCommon(findings, 1);
  const complete = all.weights.size;
  const enough = isStrict || findings.length < MANY ? 1 : FEW;
  const weights = complete < enough ? rankByShare(findings, complete) : all.weights;
  const bijna = new Set([...weights.keys()].filter((number) => !all.weights.has(number)));
  return { weights, bijna, deels: new Set(), stukken: [], gedeeltelijk: complete === 0 && weights.size > 0 };
}

/** @param {Finding} finding @returns {Samen} */
function takeOne({ weights, partial, pieces }) {
  const isAllPartial = partial.size === weights.size;
  const bijna = isAllPartial ? partial : new Set();
  return { weights, bijna, deels: isAllPartial ? new Set() : partial, stukken: pieces, gedeeltelijk: false };
}

/**
 * The records by how much of the question they have: their weight for each part, times the share of the parts. Of a
 * question of two words one would be whatever has either, so that only comes when nothing has both.
 * @param {Finding[]} findings
 * @param {number} complete How many have all of it.
 */
function rankByShare(findings, complete) {
  /** @type {Map<number, { sum: number, times: number }>} */
  const found = new Map();
  for (const { weights } of findings) {
    for (const [number, weight] of weights) {
      const { sum, times } = found.get(number) ?? { sum: 0, times: 0 };
      found.set(number, { sum: sum + weight, times: times + 1 });
    }
  }
  const most = highest([...found.values()].map(({ times }) => times));
  const least = complete > 0 || most >= findings.length * SHARE ? findings.length * SHARE : most;
  const shared = [...found].filter(([, { times }]) => times >= least);
  return new Map(shared.map(([number, { sum, times }]) => [number, (sum * times) / findings.length]));
}

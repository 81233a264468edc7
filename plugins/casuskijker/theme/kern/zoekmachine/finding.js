// What was found for one part of a question: records with their weights, and the words that made it so.

const WHOLLY = 0.9;
/** With fewer records than this that have all parts of a question, those that lack one come behind them. */
const FEW = 5;
const MIN_TO_FILL = 3;

/**
 * The highest of any number of weights, 0 for none; `Math.max(...)` cannot take all records of a large site.
 * @param {Iterable<number>} numbers
 */
const highest = (numbers) => [...numbers].reduce((most, number) => Math.max(most, number), 0);

export class Finding {
  /** @type {Map<number, number>} */
  weights = new Map();
  /** @type {Set<string>} */
  words = new Set();
  /**
   * The records that have only a part of a compound.
   * @type {Set<number>}
   */
  partial = new Set();

  /**
   * @param {import("./postings.js").Postings} postings
   * @param {number} factor
   */
  add({ numbers, weights, words }, factor) {
    numbers.forEach((number, place) => {
      const weight = weights[place] * factor;
      if (weight > (this.weights.get(number) ?? 0)) this.weights.set(number, weight);
    });
    for (const word of words) this.words.add(word);
  }

  /**
   * Add what another find has, behind all that is here already.
   * @param {Finding} other
   */
  addBehind({ weights, words }) {
    const lowest = [...this.weights.values()].reduce((low, weight) => Math.min(low, weight), Infinity);
    const factor = Math.min(1, lowest / (highest(weights.values()) + 1));
    for (const [number, weight] of weights) {
      if (!this.weights.has(number)) this.weights.set(number, weight * factor);
    }
    for (const word of words) this.words.add(word);
  }

  /**
   * Add records that are all of what was asked, such as every casus for ‘casus’: after the one that is most about the
   * word.
   * @param {number[]} numbers
   */
  addWhole(numbers) {
    const weight = Math.max(1, highest(this.weights.values())) * WHOLLY;
    for (const number of numbers) this.weights.set(number, Math.max(weight, this.weights.get(number) ?? 0));
  }

  /**
   * Add what two other finds both have, with their weight together.
   * @param {Finding[]} others
   * @param {number} factor
   */
  addCommon(others, factor) {
    const [first, ...rest] = others;
    for (const number of first.weights.keys()) {
      if (!rest.every((other) => other.weights.has(number))) continue;
      const sum = others.reduce((total, other) => total + (other.weights.get(number) ?? 0), 0) * factor;
      if (sum > (this.weights.get(number) ?? 0)) this.weights.set(number, sum);
    }
    for (const other of others) for (const word of other.words) this.words.add(word);
  }
}

/**
 * What has all parts of the question, and when that is little also what has all but one; if nothing has, what has the
 * most. Of a question of two words all but one would be whatever has either.
 * @param {Finding[]} findings
 * @param {boolean} isStrict Whether nothing may lack a part.
 */
export function combineFindings(findings, isStrict) {
  const all = new Finding();
  if (findings.length > 0) all.addCommon(findings, 1);
  const complete = all.weights.size;
  const enough = isStrict || findings.length < MIN_TO_FILL ? 1 : FEW;
  if (complete < enough) all.addBehind(findMost(findings, all, complete > 0 ? findings.length - 1 : 1));
  const added = new Set([...all.weights.keys()].slice(complete));
  const bijna = findings.length === 1 ? findings[0].partial : added;
  return {
    weights: all.weights,
    bijna,
    gedeeltelijk: complete === 0 && findings.length > 1 && all.weights.size > 0,
  };
}

/**
 * What is in most finds, and in at least so many, of what is not in another already.
 * @param {Finding[]} findings
 * @param {Finding} present
 * @param {number} least
 */
function findMost(findings, present, least) {
  /** @type {Map<number, number>} */
  const times = new Map();
  const sums = new Finding();
  for (const { weights } of findings) {
    for (const [number, weight] of weights) {
      if (present.weights.has(number)) continue;
      times.set(number, (times.get(number) ?? 0) + 1);
      sums.weights.set(number, (sums.weights.get(number) ?? 0) + weight);
    }
  }
  const most = Math.max(least, highest(times.values()));
  for (const [number, count] of times) if (count < most) sums.weights.delete(number);
  return sums;
}

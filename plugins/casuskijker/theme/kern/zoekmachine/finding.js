// What was found for one part of a question: records with their weights, and the words that made it so.

const WHOLLY = 0.9;
/** How much one that somebody chose weighs more than what the words find. */
const CHOSEN = 1.2;
const STEP = 0.02;
const LEAST = 90;

/**
 * The highest of any number of weights, 0 for none; `Math.max(...)` cannot take all records of a large site.
 * @param {Iterable<number>} numbers
 */
export const highest = (numbers) => [...numbers].reduce((most, number) => Math.max(most, number), 0);

/** So much more than all others weighs what is called as was asked: no place in another text makes up for it. */
const FAR = 100;

/**
 * @param {number[]} numbers
 * @param {Map<number, number>} weights
 */
export function raiseFar(numbers, weights) {
  const most = highest(weights.values());
  for (const number of numbers) weights.set(number, FAR * (most + (weights.get(number) ?? 0) + 1));
}

export class Finding {
  /** @type {Map<number, number>} */
  weights = new Map();
  /**
   * The words of all this as a whole.
   * @type {Set<string>}
   */
  words = new Set();
  /**
   * Those of the word that was typed, when there are also those of what it means here.
   * @type {Set<string>}
   */
  typed = new Set();
  /**
   * The words of what came behind that: of parts of a compound.
   * @type {Set<string>}
   */
  behind = new Set();
  /**
   * The records that have only a part of a compound, and the parts.
   * @type {Set<number>}
   */
  partial = new Set();
  /** @type {string[]} */
  pieces = [];
  /**
   * The records that somebody chose for it.
   * @type {number[]}
   */
  chosen = [];
  /**
   * What has the words themselves, where these mean something else here: it comes last, and changes no order.
   * @type {Map<number, number>}
   */
  too = new Map();
  /**
   * What the words found, before what was chosen came first.
   * @type {Map<number, number>}
   */
  #found = this.weights;
  /** How many words of the question this is the answer to. */
  asked = 1;
  /** Whether the word stands nowhere, and this has the words that it seems to be made of. */
  isGuess = false;
  /**
   * When it is the name of a kind, which what is found must be: all of that kind.
   * @type {Set<number>}
   */
  kind = new Set();

  get isKind() {
    return this.kind.size > 0;
  }

  /** @param {number} number Whether this has it as a whole. */
  hasWhole(number) {
    return (this.weights.has(number) && !this.partial.has(number)) || this.too.has(number);
  }

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
   * Add all that another find has as a whole.
   * @param {Finding} other
   */
  addAll({ weights, words, partial }) {
    for (const [number, weight] of weights) {
      if (!partial.has(number) && weight > (this.weights.get(number) ?? 0)) this.weights.set(number, weight);
    }
    for (const word of words) this.words.add(word);
  }

  /**
   * Add records that somebody chose before all others, in their order.
   * @param {number[]} numbers
   */
  addFirst(numbers) {
    const most = Math.max(LEAST, highest(this.weights.values())) * CHOSEN;
    this.chosen = numbers;
    this.#found = new Map(this.weights);
    numbers.forEach((number, place) => {
      this.weights.set(number, most * (1 + STEP * (numbers.length - place)));
    });
  }

  /**
   * How much of a question this is: more for several words, and for what few records have.
   * @param {number} total How many records there are.
   */
  tell(total) {
    return Math.log(1 + total / Math.max(1, this.#found.size)) * this.asked;
  }

  /**
   * Have what somebody chose for a word count for less in a question that is about more than this word.
   * @param {number} factor
   */
  temper(factor) {
    for (const number of this.chosen) {
      const weight = (this.weights.get(number) ?? 0) * factor;
      this.weights.set(number, Math.max(this.#found.get(number) ?? 0, weight));
    }
  }

  /**
   * @param {number[]} numbers
   * @param {number} factor
   */
  raise(numbers, factor) {
    for (const number of numbers) {
      const weight = this.weights.get(number);
      if (weight) this.weights.set(number, weight * factor);
    }
  }

  /**
   * Take out records that are not asked for.
   * @param {number[]} numbers
   */
  leaveOut(numbers) {
    for (const number of numbers) {
      this.weights.delete(number);
      this.partial.delete(number);
      this.too.delete(number);
    }
    this.chosen = this.chosen.filter((number) => this.weights.has(number));
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
    for (const word of words) this.behind.add(word);
  }

  /**
   * Add what has only one of the pieces of a compound.
   * @param {Finding} loose
   * @param {string[]} pieces
   */
  addPartial(loose, pieces) {
    for (const number of loose.weights.keys()) if (!this.weights.has(number)) this.partial.add(number);
    this.pieces = [...new Set(pieces.filter(Boolean))];
    this.addBehind(loose);
  }

  /**
   * Add records that are all of what was asked, such as every casus for ‘casus’: after the one that is most about the
   * word.
   * @param {number[]} numbers
   */
  addWhole(numbers) {
    const weight = Math.max(1, highest(this.weights.values())) * WHOLLY;
    this.kind = new Set(numbers);
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

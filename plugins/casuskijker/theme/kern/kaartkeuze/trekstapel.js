// A pile of cards that were shuffled: each comes once, until it is shuffled again. No DOM.

/** @template T */
export class Trekstapel {
  #kaarten;
  #kans;
  /** @type {T[]} */
  #dicht = [];

  /**
   * @param {readonly T[]} kaarten
   * @param {() => number} [kans] At least 0, and less than 1.
   */
  constructor(kaarten, kans = Math.random) {
    this.#kaarten = kaarten;
    this.#kans = kans;
    this.shuffle();
  }

  /** @returns {number} How many have not come yet. */
  get over() {
    return this.#dicht.length;
  }

  /** @returns {T | null} The next card; null when all have come. */
  draw() {
    return this.#dicht.pop() ?? null;
  }

  /** Puts all cards back, in another order. */
  shuffle() {
    this.#dicht = [...this.#kaarten];
    for (let plaats = this.#dicht.length - 1; plaats > 0; plaats--) {
      const met = Math.floor(this.#kans() * (plaats + 1));
      [this.#dicht[plaats], this.#dicht[met]] = [this.#dicht[met], this.#dicht[plaats]];
    }
  }
}

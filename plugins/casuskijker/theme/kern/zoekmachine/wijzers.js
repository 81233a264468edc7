// What people type for something that is called otherwise here, or that is not here yet; search/wijzers.py writes it.

/** A word is a longer one of these when it goes on for so many letters: ‘schuldsaneringstraject’. */
const LONG = 7;

/**
 * @typedef {object} Wijzer
 * @property {number[]} pages The records that it leads to, the best first.
 * @property {string[]} words The words of the site that it means.
 * @property {boolean} nogNiet Whether nothing stands here about it, and all this is only what comes nearest.
 */

export class Wijzers {
  /** @type {Map<string, Wijzer>} */
  #spellings;
  #longest;

  /** @param {{ wijzers: [number[], string[], number][], woorden: Record<string, number> }} data */
  constructor({ wijzers, woorden }) {
    const read = wijzers.map(([pages, words, nogNiet]) => ({ pages, words, nogNiet: nogNiet === 1 }));
    this.#spellings = new Map(Object.entries(woorden).map(([spelling, number]) => [spelling, read[number]]));
    this.#longest = Math.max(1, ...[...this.#spellings.keys()].map((spelling) => spelling.split(" ").length));
  }

  /**
   * The longest spelling that begins at a word of a question.
   * @param {string[]} words As they are compared.
   * @param {number} start
   * @returns {{ wijzer: Wijzer, length: number } | undefined}
   */
  find(words, start) {
    for (let length = Math.min(this.#longest, words.length - start); length > 0; length -= 1) {
      const wijzer = this.#spellings.get(words.slice(start, start + length).join(" "));
      if (wijzer) return { wijzer, length };
    }
    return undefined;
  }

  /**
   * Of a word that nothing is known of: the one that it is a longer form of.
   * @param {string} word
   */
  findBeginning(word) {
    for (let end = word.length - 1; end >= LONG; end -= 1) {
      const wijzer = this.#spellings.get(word.slice(0, end));
      if (wijzer) return wijzer;
    }
    return undefined;
  }
}

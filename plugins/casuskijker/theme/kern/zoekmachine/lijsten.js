// The records of every term, with how much each is about it.
import { findBlad, readStappen } from "./bestanden.js";

/**
 * @typedef {object} Lijst
 * @property {number[]} nummers The records.
 * @property {number[]} gewichten
 * @property {string[]} woorden The words in which a reader recognises the term.
 * @property {number[]} delen Of a compound: the terms of its parts.
 */

export class Lijsten {
  #bestanden;
  #eersten;

  /**
   * @param {import("./bestanden.js").Bestanden} bestanden
   * @param {number[]} eersten
   */
  constructor(bestanden, eersten) {
    this.#bestanden = bestanden;
    this.#eersten = eersten;
  }

  /**
   * @param {number} term
   * @returns {Promise<Lijst>}
   */
  async load(term) {
    const nummer = findBlad(this.#eersten, term);
    const blad = await this.#bestanden.load(`lijsten-${nummer}.json`);
    const [stappen, gewichten, woorden, delen] = blad[term - this.#eersten[nummer]];
    return { nummers: readStappen(stappen), gewichten, woorden: woorden.split(" "), delen };
  }
}

// The records of every term, with how much each is about it.
import { findSheet, readSteps } from "./index-files.js";

/**
 * @typedef {object} Postings
 * @property {number[]} numbers The records.
 * @property {number[]} weights
 * @property {string[]} words The words in which a reader recognises the term.
 * @property {number[]} parts Of a compound: the terms of its parts.
 */

export class AllPostings {
  #files;
  #firsts;

  /**
   * @param {import("./index-files.js").IndexFiles} files
   * @param {number[]} firsts
   */
  constructor(files, firsts) {
    this.#files = files;
    this.#firsts = firsts;
  }

  /**
   * @param {number} term
   * @returns {Promise<Postings>}
   */
  async load(term) {
    const number = findSheet(this.#firsts, term);
    const sheet = await this.#files.load(`lijsten-${number}.json`);
    const [steps, weights, words, parts] = sheet[term - this.#firsts[number]];
    return { numbers: readSteps(steps), weights, words: words.split(" "), parts };
  }
}

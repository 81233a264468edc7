// Facets: OR within a facet, AND between facets, and what each further choice would leave.
import { readSteps } from "./index-files.js";

/** @typedef {Record<string, string[]>} Filters */

/** A value that this share of what there is has, separates nothing. */
const NEARLY_ALL = 0.9;

export class FacetCounts {
  /** @type {Map<string, Map<string, number[]>>} */
  #values = new Map();
  #total;

  /**
   * @param {Record<string, Record<string, number[]>>} facts
   * @param {number} total
   */
  constructor(facts, total) {
    this.#total = total;
    for (const [facet, values] of Object.entries(facts)) {
      const numbers = Object.entries(values).map(([name, steps]) => /** @type {const} */ ([name, readSteps(steps)]));
      this.#values.set(facet, new Map(numbers));
    }
  }

  /**
   * The records that have a value of a facet.
   * @param {string} facet
   * @param {string} name
   */
  find(facet, name) {
    return this.#values.get(facet)?.get(name) ?? [];
  }

  /**
   * The records that pass all filters, and per facet how many each value has among those that pass the other facets.
   * @param {Iterable<number>} numbers
   * @param {Filters} filters
   */
  choose(numbers, filters) {
    const chosen = [...this.#values.keys()].filter((facet) => (filters[facet] ?? []).length > 0);
    const misses = new Uint8Array(this.#total).fill(255);
    for (const number of numbers) misses[number] = chosen.length;
    const members = new Map(chosen.map((facet) => [facet, this.#markAny(facet, filters[facet])]));
    for (const flags of members.values()) flags.forEach((flag, number) => (misses[number] -= flag));
    const mayPass = (/** @type {number} */ number, /** @type {string} */ facet) =>
      misses[number] === 0 || (misses[number] === 1 && members.get(facet)?.[number] === 0);
    const found = misses.reduce((sum, missed) => sum + Number(missed === 0), 0);
    return {
      passes: (/** @type {number} */ number) => misses[number] === 0,
      facetten: this.#count(mayPass, filters),
      loos: [...this.#values.keys()].filter((facet) => !chosen.includes(facet) && this.#isLoos(facet, misses, found)),
    };
  }

  /**
   * Whether it separates nothing to choose by a facet: each value is on nearly all that has any, as a leerstijl is
   * where every text has questions for each; or there is one value, on nearly all that was found.
   * @param {string} facet
   * @param {Uint8Array} misses
   * @param {number} found
   */
  #isLoos(facet, misses, found) {
    const values = [...(this.#values.get(facet)?.values() ?? [])].map((numbers) =>
      numbers.filter((number) => misses[number] === 0),
    );
    const there = values.filter(({ length }) => length > 0);
    const having = there.length > 1 ? new Set(there.flat()).size : found;
    return there.every(({ length }) => length >= NEARLY_ALL * having);
  }

  /**
   * @param {string} facet
   * @param {string[]} names
   */
  #markAny(facet, names) {
    const flags = new Uint8Array(this.#total);
    for (const name of names) for (const number of this.#values.get(facet)?.get(name) ?? []) flags[number] = 1;
    return flags;
  }

  /**
   * @param {(number: number, facet: string) => boolean} mayPass
   * @param {Filters} filters
   */
  #count(mayPass, filters) {
    /** @type {Record<string, Record<string, number>>} */
    const counted = {};
    for (const [facet, values] of this.#values) {
      const counts = [...values].map(([name, numbers]) => {
        return /** @type {const} */ ([name, numbers.reduce((sum, number) => sum + Number(mayPass(number, facet)), 0)]);
      });
      const shown = counts.filter(([name, count]) => count > 0 || filters[facet]?.includes(name));
      counted[facet] = Object.fromEntries(shown);
    }
    return counted;
  }
}

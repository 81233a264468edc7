// Facets: OR within a facet, AND between facets, and what each further choice would leave.
import { readStappen } from "./bestanden.js";

/** @typedef {Record<string, string[]>} Filters */

export class Facetten {
  /** @type {Map<string, Map<string, number[]>>} */
  #waarden = new Map();
  #aantal;

  /**
   * @param {Record<string, Record<string, number[]>>} feiten
   * @param {number} aantal
   */
  constructor(feiten, aantal) {
    this.#aantal = aantal;
    for (const [facet, waarden] of Object.entries(feiten)) {
      const nummers = Object.entries(waarden).map(
        ([naam, stappen]) => /** @type {const} */ ([naam, readStappen(stappen)]),
      );
      this.#waarden.set(facet, new Map(nummers));
    }
  }

  /**
   * The records that have a value of a facet.
   * @param {string} facet
   * @param {string} naam
   */
  find(facet, naam) {
    return this.#waarden.get(facet)?.get(naam) ?? [];
  }

  /**
   * The records that pass all filters, and per facet how many each value has among those that pass the other facets.
   * @param {Iterable<number>} nummers
   * @param {Filters} filters
   */
  choose(nummers, filters) {
    const gekozen = [...this.#waarden.keys()].filter((facet) => (filters[facet] ?? []).length > 0);
    const missers = new Uint8Array(this.#aantal).fill(255);
    for (const nummer of nummers) missers[nummer] = gekozen.length;
    const erin = new Map(gekozen.map((facet) => [facet, this.#markAny(facet, filters[facet])]));
    for (const vlaggen of erin.values()) vlaggen.forEach((vlag, nummer) => (missers[nummer] -= vlag));
    const mayPass = (/** @type {number} */ nummer, /** @type {string} */ facet) =>
      missers[nummer] === 0 || (missers[nummer] === 1 && erin.get(facet)?.[nummer] === 0);
    return {
      passes: (/** @type {number} */ nummer) => missers[nummer] === 0,
      facetten: this.#count(mayPass, filters),
    };
  }

  /**
   * @param {string} facet
   * @param {string[]} namen
   */
  #markAny(facet, namen) {
    const vlaggen = new Uint8Array(this.#aantal);
    for (const naam of namen) for (const nummer of this.#waarden.get(facet)?.get(naam) ?? []) vlaggen[nummer] = 1;
    return vlaggen;
  }

  /**
   * @param {(nummer: number, facet: string) => boolean} mayPass
   * @param {Filters} filters
   */
  #count(mayPass, filters) {
    /** @type {Record<string, Record<string, number>>} */
    const geteld = {};
    for (const [facet, waarden] of this.#waarden) {
      const tellen = [...waarden].map(([naam, nummers]) => {
        return /** @type {const} */ ([naam, nummers.reduce((som, nummer) => som + Number(mayPass(nummer, facet)), 0)]);
      });
      const getoond = tellen.filter(([naam, telling]) => telling > 0 || filters[facet]?.includes(naam));
      geteld[facet] = Object.fromEntries(getoond);
    }
    return geteld;
  }
}

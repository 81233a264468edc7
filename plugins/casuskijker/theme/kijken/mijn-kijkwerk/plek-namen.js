import { fetchTitelsVan, findLijst } from "../invoer/titels.js";

/**
 * @typedef {import("../invoer/titels.js").Bekend} Bekend
 * @typedef {import("../invoer/titels.js").Lijst} Lijst
 */

/** What the casussen and the rest that is kept is about are called: asked for once there is something about any. */
export class PlekNamen {
  /** @type {Map<Lijst, NonNullable<Bekend>>} */
  #bekend = new Map();

  /**
   * @param {string} plek
   * @param {Lijst} [lijst]
   * @returns {string} Its title; its name as long as that is all we know.
   */
  name(plek, lijst = findLijst(plek)) {
    return this.#bekend.get(lijst)?.get(plek) ?? plek;
  }

  /**
   * @param {string} plek
   * @param {Lijst} [lijst]
   * @returns {boolean} Whether this site has it no more.
   */
  isWeg(plek, lijst = findLijst(plek)) {
    return this.#bekend.get(lijst)?.has(plek) === false;
  }

  /**
   * @param {ReadonlySet<Lijst>} lijsten
   * @returns {Promise<boolean>} Whether there is anything to be named that could not be before.
   */
  async fetch(lijsten) {
    const nieuw = [...lijsten].filter((lijst) => !this.#bekend.has(lijst));
    const gekomen = await Promise.all(nieuw.map((lijst) => this.#fetchLijst(lijst)));
    return gekomen.includes(true);
  }

  /** @param {Lijst} lijst */
  async #fetchLijst(lijst) {
    const titels = await fetchTitelsVan(lijst);
    if (titels) this.#bekend.set(lijst, titels);
    return titels !== null;
  }
}

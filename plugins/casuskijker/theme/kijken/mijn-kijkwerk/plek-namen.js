import { readPlek } from "../../kern/dossier/plekken.js";
import { fetchTitelsVan, PLEKLIJSTEN } from "../invoer/titels.js";

/**
 * @typedef {import("../../kern/dossier/plekken.js").PlekSoort} PlekSoort
 * @typedef {import("../invoer/titels.js").Bekend} Bekend
 */

/** What the casussen and the rest that answers hang on are called: asked for once there are answers to any. */
export class PlekNamen {
  /** @type {Map<PlekSoort, NonNullable<Bekend>>} */
  #bekend = new Map();

  /**
   * @param {string} plek
   * @returns {string} Its title; its name as long as that is all we know.
   */
  name(plek) {
    return this.#bekend.get(readPlek(plek).soort)?.get(plek) ?? plek;
  }

  /**
   * @param {string} plek
   * @returns {boolean} Whether this site has it no more.
   */
  isWeg(plek) {
    return this.#bekend.get(readPlek(plek).soort)?.has(plek) === false;
  }

  /**
   * @param {readonly string[]} plekken
   * @returns {Promise<boolean>} Whether there is anything to be named that could not be before.
   */
  async fetch(plekken) {
    const nieuw = [...new Set(plekken.map((plek) => readPlek(plek).soort))].filter((soort) => !this.#bekend.has(soort));
    const gekomen = await Promise.all(nieuw.map((soort) => this.#fetchSoort(soort)));
    return gekomen.includes(true);
  }

  /** @param {PlekSoort} soort */
  async #fetchSoort(soort) {
    const titels = await fetchTitelsVan(PLEKLIJSTEN[soort]);
    if (titels) this.#bekend.set(soort, titels);
    return titels !== null;
  }
}

import { laad } from "../../grond/laden/laden.js";
import { readPlek } from "../../kern/dossier/plekken.js";
import { fetchTitelsVan, findLijst } from "../invoer/titels.js";

/**
 * @typedef {import("../../kern/dossier/lezen.js").Reflectie} Reflectie
 * @typedef {import("../invoer/titels.js").Bekend} Bekend
 * @typedef {import("../invoer/titels.js").Lijst} Lijst
 */

const loadLesbladen = () => import("../invoer/lesbladen.js");

/** What the casussen and the rest that is kept is about are called: asked for once there is something about any. */
export class PlekNamen {
  /** @type {Map<Lijst, NonNullable<Bekend>>} */
  #bekend = new Map();
  /** @type {(casus: string, reflectie: Reflectie) => string | null} */
  #findLesblad = () => null;
  #heeftLessen = false;
  #bij;

  /** @param {Element} bij What stands before what is said when a script does not come. */
  constructor(bij) {
    this.#bij = bij;
  }

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
   * @param {string} plek
   * @param {Reflectie} reflectie
   * @returns {string | null} The page of a les where it was written, where the casus has no field for all of it.
   */
  findLesblad(plek, reflectie) {
    return this.#findLesblad(plek, reflectie);
  }

  /**
   * @param {ReadonlySet<Lijst>} lijsten
   * @param {readonly string[]} plekken What answers hang on.
   * @returns {Promise<boolean>} Whether there is anything to be named that could not be before.
   */
  async fetch(lijsten, plekken) {
    const nieuw = [...lijsten].filter((lijst) => !this.#bekend.has(lijst));
    const isBijCasus = plekken.some((plek) => readPlek(plek).soort === "casus");
    const gekomen = await Promise.all([
      ...nieuw.map((lijst) => this.#fetchLijst(lijst)),
      isBijCasus && !this.#heeftLessen && this.#fetchLessen(),
    ]);
    return gekomen.includes(true);
  }

  /** Few have answers with a casus. */
  async #fetchLessen() {
    const had = this.#heeftLessen;
    await laad(loadLesbladen, this.#bij, async ({ fetchLessen, findLesblad }) => {
      const lessen = await fetchLessen();
      if (!lessen) return;
      this.#heeftLessen = true;
      this.#findLesblad = (casus, reflectie) => findLesblad(lessen, casus, reflectie);
    });
    return this.#heeftLessen && !had;
  }

  /** @param {Lijst} lijst */
  async #fetchLijst(lijst) {
    const titels = await fetchTitelsVan(lijst);
    if (titels) this.#bekend.set(lijst, titels);
    return titels !== null;
  }
}

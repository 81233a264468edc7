// The answers to the questions of one casus: what the reader writes, and whether it is kept. Components listen to it. No DOM.
import { nameReflectie, parseReflectie, writeReflectie } from "../dossier/kast.js";
import { LeesFout } from "../dossier/lezen.js";
import { Bewaarder } from "../opslag/bewaarder.js";

/**
 * @typedef {import("../opslag/opslag.js").Opslag} Opslag
 * @typedef {import("../dossier/lezen.js").Reflectie} Reflectie
 * @typedef {{slug: string, titel: string, vragen: {id: string, vervangt: string[]}[]}} Casus
 */

/** Tells its listeners `reflectie` when the answers changed from elsewhere than a field, and `stand` when they were kept or not. */
export class ReflectieBlad extends EventTarget {
  #bewaarder;
  #opslag;
  /** @type {Reflectie} */
  #antwoorden = Object.freeze(Object.create(null));

  /**
   * @param {Casus} casus
   * @param {Opslag} opslag
   * @param {AbortSignal} signal
   */
  constructor(casus, opslag, signal) {
    super();
    this.casus = casus;
    /** Why what is kept cannot be read; it is left alone as long as this says something. */
    this.fout = "";
    this.#opslag = opslag;
    this.#bewaarder = new Bewaarder(opslag, this.#naam, signal);
    this.#bewaarder.addEventListener("stand", () => this.dispatchEvent(new Event("stand")), { signal });
    this.#read();
  }

  get antwoorden() {
    return this.#antwoorden;
  }

  get stand() {
    return this.#bewaarder.stand;
  }

  /** @returns {[string, string][]} Answers to questions that this casus no longer asks: kept, shown apart. */
  get vervallen() {
    const gevraagd = new Set(this.casus.vragen.map(({ id }) => id));
    return Object.entries(this.#antwoorden).filter(([id]) => !gevraagd.has(id));
  }

  /**
   * @param {string} id
   * @param {string} tekst
   */
  answer(id, tekst) {
    if (this.fout) return;
    const nieuw = Object.assign(Object.create(null), this.#antwoorden);
    if (tekst === "") delete nieuw[id];
    else nieuw[id] = tekst;
    this.#antwoorden = Object.freeze(nieuw);
    this.#bewaarder.save(writeReflectie(this.#antwoorden));
  }

  /** Goes on with what is kept now; what this page had beside it is given up. */
  reload() {
    this.#bewaarder.reload();
    this.#read();
    this.#tellAll();
  }

  /** Shows what was kept past this page, by a file that was opened on it. */
  refresh() {
    if (this.#opslag.read(this.#naam) !== this.#bewaarder.tekst) this.reload();
  }

  /** Forgets all answers to this casus. @returns {() => boolean} Brings them back, also what could not be read; says whether it did. */
  clear() {
    const tekst = this.fout ? this.#bewaarder.tekst : writeReflectie(this.#antwoorden);
    this.#bewaarder.remove();
    this.#read();
    this.#tellAll();
    return () => {
      // What was written since then is not to be lost for what comes back.
      const terug = tekst !== null && this.#opslag.write(this.#naam, tekst, null) === "bewaard";
      if (terug) this.reload();
      return terug;
    };
  }

  get #naam() {
    return nameReflectie(this.casus.slug);
  }

  #read() {
    this.fout = "";
    this.#antwoorden = Object.freeze(Object.create(null));
    if (this.#bewaarder.tekst === null) return;
    try {
      this.#antwoorden = bringUpToDate(this.casus, parseReflectie(this.#bewaarder.tekst));
    } catch (error) {
      if (!(error instanceof LeesFout)) throw error;
      this.fout = error.message;
    }
  }

  #tellAll() {
    this.dispatchEvent(new Event("reflectie"));
    this.dispatchEvent(new Event("stand"));
  }
}

/**
 * @param {Casus} casus
 * @param {Reflectie} reflectie
 * @returns {Reflectie} With the answers under the ids that the casus has now.
 */
function bringUpToDate({ vragen }, reflectie) {
  const antwoorden = Object.assign(Object.create(null), reflectie);
  for (const { id, vervangt } of vragen) {
    const oud = vervangt.find((vorige) => vorige in antwoorden);
    if (oud === undefined || id in antwoorden) continue;
    antwoorden[id] = antwoorden[oud];
    delete antwoorden[oud];
  }
  return Object.freeze(antwoorden);
}

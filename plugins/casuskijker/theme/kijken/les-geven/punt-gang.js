import { createPunt } from "../../kern/groep/bespreekpunten.js";
import { switchBesproken } from "../../kern/groep/rondes.js";
import { findGroepsdeel } from "../../kern/sessie/groepsdeel.js";
import { isGebruikt, notePunt } from "../../kern/sessie/sessie.js";
import { isEr } from "./groep-bron.js";

/**
 * @typedef {import("./loop.js").Loop} Loop
 * @typedef {import("./groep-bron.js").GroepBron} GroepBron
 * @typedef {{plaats: number, punt: import("../../kern/groepsbeeld/groepsbeeld.js").Spreiding}} Plek
 */

/** Which point each step was about, so that it is known what was written there about; and what was talked about. */
export class PuntGang {
  #loop;
  #bron;
  /** @type {Plek | null} Where it was. */
  #was = null;
  /** @type {Set<string>} The steps that were passed: who takes a tick away, keeps it so. */
  #voorbij = new Set();

  /**
   * @param {Loop} loop Of who leads.
   * @param {GroepBron} bron
   */
  constructor(loop, bron) {
    this.#loop = loop;
    this.#bron = bron;
  }

  show() {
    const { stap, plaats } = this.#loop;
    const [was, punt] = [this.#was, this.#findPunt()];
    this.#was = punt ? { plaats, punt } : null;
    if (was && plaats === was.plaats + 1) this.#pass(was);
    if (punt) this.#loop.change((sessie) => notePunt(sessie, stap, punt.ingredient.id));
  }

  #findPunt() {
    const { stappen, plaats } = this.#loop;
    const deel = findGroepsdeel(stappen, plaats);
    const { beeld } = this.#bron;
    return deel?.soort === "punt" && beeld ? this.#bron.listPunten(beeld)[deel.nummer] : undefined;
  }

  /** @param {Plek} was Who only looks what there is to come, talks about nothing. */
  #pass({ plaats, punt }) {
    const { id } = this.#loop.stappen[plaats];
    const { beeld } = this.#bron;
    if (!beeld || this.#voorbij.has(id) || !isGebruikt(this.#loop.sessie)) return;
    this.#voorbij.add(id);
    if (isEr(beeld.ronde.besproken, beeld, punt)) return;
    this.#bron.tafel?.change((groep) => switchBesproken(groep, beeld.ronde.id, createPunt(beeld, punt)));
  }
}

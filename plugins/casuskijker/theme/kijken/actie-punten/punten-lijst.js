import { create, createButton, setText } from "../../grond/dom/dom.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { createPuntVelden } from "../punt-velden/punt-velden.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 */

/**
 * @template {Punt} P
 * @typedef {object} Bron Where points are: in a dossier, or as agreements in a group.
 * @property {readonly P[]} punten
 * @property {(act: (punten: readonly P[]) => P[]) => void} change
 */

/**
 * @template {Punt} P
 * @typedef {object} Wens
 * @property {(punt: P) => boolean} hoort Which points stand in this list.
 * @property {(nummer: number) => string} noem What one is called.
 * @property {string} wat What 'the' one is called.
 * @property {number} most How many there is room for in all lists.
 * @property {(punt: P) => string} [over] What one is about, if that is to be said.
 */

/**
 * @param {Werkblad} werkblad
 * @returns {Bron<Punt>}
 */
export function ofWerkblad(werkblad) {
  return {
    get punten() {
      return werkblad.dossier.punten;
    },
    change: (act) => werkblad.setPunten(act(werkblad.dossier.punten)),
  };
}

/**
 * Some of the points of a dossier or a group with their fields; one that was taken away can be brought back.
 *
 * @template {Punt} P
 */
export class PuntenLijst {
  #bron;
  #wens;
  /** @type {readonly P[]} What stands in the fields now. */
  #getoond = [];
  #van = "";
  #typt = false;

  /**
   * @param {Bron<P>} bron
   * @param {Wens<P>} wens
   */
  constructor(bron, wens) {
    this.#bron = bron;
    this.#wens = wens;
    this.lijst = create("ol", { class: "actie-punten__lijst" });
    this.melding = create("p", { class: "actie-punten__melding", role: "status" });
  }

  /**
   * @param {string} van Of which dossier they are, or of which part of a group.
   * @returns {number} How many there are.
   */
  show(van) {
    const { punten } = this.#bron;
    const eigen = [...punten.entries()].filter(([, punt]) => this.#wens.hoort(punt));
    // What was taken away from one dossier has no place in another.
    if (van !== this.#van) this.say("");
    const same = van === this.#van && punten === this.#getoond;
    this.#van = van;
    this.#getoond = punten;
    // Fields that somebody is typing in must not be drawn anew under their hands.
    if (!same && !this.#typt)
      this.lijst.replaceChildren(...eigen.map(([plaats, punt], nummer) => this.#createPunt(punt, { plaats, nummer })));
    return eigen.length;
  }

  /** @param {P} punt */
  add(punt) {
    this.say("");
    this.#change((punten) => [...punten, punt]);
    /** @type {HTMLElement | null} */ (this.lijst.querySelector("li:last-child textarea"))?.focus();
  }

  /** @param {string} zin */
  say(zin) {
    setText(this.melding, zin);
  }

  /**
   * @param {P} punt
   * @param {{plaats: number, nummer: number}} waar Among all points of the dossier, and among those of this list.
   */
  #createPunt(punt, { plaats, nummer }) {
    return createPuntVelden(punt, {
      naam: this.#wens.noem(nummer),
      over: this.#wens.over?.(punt),
      write: (veranderd) => {
        this.#typt = true;
        this.#change((punten) => punten.map((ander, hier) => (hier === plaats ? { ...ander, ...veranderd } : ander)));
        this.#typt = false;
      },
      remove: () => this.#remove(plaats, nummer),
    });
  }

  /**
   * @param {number} plaats
   * @param {number} nummer
   */
  #remove(plaats, nummer) {
    const weg = this.#bron.punten[plaats];
    this.#change((punten) => punten.filter((_, hier) => hier !== plaats));
    const restore = () => {
      if (this.#bron.punten.length >= this.#wens.most) return this.say(kijkwoord("actie-punten.vol"));
      this.#change((punten) => punten.toSpliced(plaats, 0, weg));
      this.say(`${this.#wens.wat} is terug.`);
      this.lijst.querySelectorAll("li").item(nummer)?.querySelector("textarea")?.focus();
    };
    const terug = createButton(kijkwoord("terughalen.knop"), restore);
    this.melding.replaceChildren(`${this.#wens.wat} is weg. `, terug);
    terug.focus();
  }

  /** @param {(punten: readonly P[]) => P[]} act */
  #change(act) {
    this.#bron.change(act);
  }
}

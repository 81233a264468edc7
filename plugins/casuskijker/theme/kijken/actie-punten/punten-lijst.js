import { create, createButton, setText } from "../../grond/dom/dom.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { createPuntVelden } from "../punt-velden/punt-velden.js";

/**
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 *
 * @typedef {{hoort: (punt: Punt) => boolean, noem: (nummer: number) => string, wat: string, most: number}} Wens Which
 *   points stand in this list, what one and 'the' one is called, and how many a dossier has room for in all its lists.
 */

/** Some of the points of a dossier with their fields; one that was taken away can be brought back. */
export class PuntenLijst {
  #werkblad;
  #wens;
  /** @type {readonly Punt[]} What stands in the fields now. */
  #getoond = [];
  #dossier = "";
  #typt = false;

  /**
   * @param {Werkblad} werkblad
   * @param {Wens} wens
   */
  constructor(werkblad, wens) {
    this.#werkblad = werkblad;
    this.#wens = wens;
    this.lijst = create("ol", { class: "actie-punten__lijst" });
    this.melding = create("p", { class: "actie-punten__melding", role: "status" });
  }

  /**
   * @param {Dossier} dossier
   * @returns {number} How many there are.
   */
  show({ id, punten }) {
    const eigen = [...punten.entries()].filter(([, punt]) => this.#wens.hoort(punt));
    // What was taken away from one dossier has no place in another.
    if (id !== this.#dossier) this.say("");
    const same = id === this.#dossier && punten === this.#getoond;
    this.#dossier = id;
    this.#getoond = punten;
    // Fields that somebody is typing in must not be drawn anew under their hands.
    if (!same && !this.#typt)
      this.lijst.replaceChildren(...eigen.map(([plaats, punt], nummer) => this.#createPunt(punt, { plaats, nummer })));
    return eigen.length;
  }

  /** @param {Punt} punt */
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
   * @param {Punt} punt
   * @param {{plaats: number, nummer: number}} waar Among all points of the dossier, and among those of this list.
   */
  #createPunt(punt, { plaats, nummer }) {
    return createPuntVelden(punt, {
      naam: this.#wens.noem(nummer),
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
    const weg = this.#werkblad.dossier.punten[plaats];
    this.#change((punten) => punten.filter((_, hier) => hier !== plaats));
    const restore = () => {
      if (this.#werkblad.dossier.punten.length >= this.#wens.most) return this.say(kijkwoord("actie-punten.vol"));
      this.#change((punten) => punten.toSpliced(plaats, 0, weg));
      this.say(`${this.#wens.wat} is terug.`);
      this.lijst.querySelectorAll("li").item(nummer)?.querySelector("textarea")?.focus();
    };
    const terug = createButton(kijkwoord("terughalen.knop"), restore);
    this.melding.replaceChildren(`${this.#wens.wat} is weg. `, terug);
    terug.focus();
  }

  /** @param {(punten: readonly Punt[]) => Punt[]} act */
  #change(act) {
    this.#werkblad.setPunten(act(this.#werkblad.dossier.punten));
  }
}

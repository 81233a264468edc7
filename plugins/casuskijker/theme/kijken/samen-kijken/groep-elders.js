import { create, createButton, setText } from "../../grond/dom/dom.js";
import { bringGroep, listGroepen } from "../../kern/groep/groep-kast.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 */

/** By the place where everything is kept now: what lies in the other one, and how it comes here. */
const HIER = /** @type {Readonly<Record<Plek, {ligt: string, neem: string, daarna: string}>>} */ ({
  tabblad: {
    ligt: samenwoord("samen-kijken.in_browser"),
    neem: samenwoord("samen-kijken.haal_naar_tabblad"),
    daarna: samenwoord("samen-kijken.nu_in_tabblad"),
  },
  browser: {
    ligt: samenwoord("samen-kijken.in_tabblad"),
    neem: samenwoord("samen-kijken.haal_naar_browser"),
    daarna: samenwoord("samen-kijken.nu_in_browser"),
  },
});
const GEEN_RUIMTE = samenwoord("samen-kijken.geen_ruimte");

/** Says that groups lie in the place where nothing is kept now, and brings them here when the reader says so. */
export class GroepElders {
  #tafel;
  #say;
  #open;
  #zin = create("p");
  #neem = createButton("", () => this.#bring());
  #knoppen = create("p", { class: "knoppen" }, this.#neem);

  /**
   * @param {Tafel} tafel
   * @param {{say: (zin: string) => void, open: (naam: string, zin: string) => void}} wens What shows a
   *   group that came here, and says something.
   */
  constructor(tafel, { say, open }) {
    this.#tafel = tafel;
    this.#say = say;
    this.#open = open;
    this.element = create("div", { class: "samen__elders let-op" }, this.#zin, this.#knoppen);
  }

  show() {
    const { ligt, neem } = HIER[this.#tafel.stand.plek];
    this.element.hidden = listElders().length === 0;
    setText(this.#zin, ligt);
    setText(this.#neem, neem);
  }

  /** Beside what lies here already: two groups in one would be nobody's. */
  #bring() {
    const { daarna } = HIER[this.#tafel.stand.plek];
    const [naam] = listElders().flatMap((bewaard) => bringGroep(opslag, bewaard) ?? []);
    if (naam === undefined) return this.#say(GEEN_RUIMTE);
    this.#open(naam, daarna);
  }
}

/** @returns {import("../../kern/groep/groep-kast.js").Bewaard[]} */
export function listElders() {
  return listGroepen(opslag, opslag.elders).groepen;
}

import { create, createButton, setText } from "../../grond/dom/dom.js";
import { isLegeGroep } from "../../kern/groep/groep.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../grond/opslag/opslag.js").Plek} Plek
 */

/** By the place where everything is kept now: what lies in the other one, and how it comes here. */
const HIER = /** @type {Readonly<Record<Plek, {ligt: string, neem: string, daarna: string}>>} */ ({
  tabblad: {
    ligt:
      "In deze browser staan nog antwoorden van een groep. Misschien is het de groep van iemand anders. " +
      "Haal je ze hierheen, dan zijn ze weg uit de browser, en ook hier als je dit tabblad sluit.",
    neem: "Haal die antwoorden naar dit tabblad",
    daarna: "De groep staat nu in dit tabblad, en niet meer in de browser.",
  },
  browser: {
    ligt: "Alleen in dit tabblad staan nog antwoorden van een groep. Sluit je het tabblad, dan zijn ze weg.",
    neem: "Haal die antwoorden naar de browser",
    daarna: "De groep staat nu in de browser, en niet meer in dit tabblad.",
  },
});
const BEZET = "Wil je die hier hebben, kies dan eerst ‘Begin een nieuwe groep’.";
const GEEN_RUIMTE = "Dat lukt niet: er is geen ruimte. De groep blijft waar die was.";

/** Says that a group lies in the place where nothing is kept now, and brings it here when the reader says so. */
export class GroepElders {
  #tafel;
  #say;
  #zin = create("p");
  #neem = createButton("", () => this.#bring());
  #knoppen = create("p", { class: "knoppen" }, this.#neem);

  /**
   * @param {Tafel} tafel
   * @param {(zin: string) => void} say
   */
  constructor(tafel, say) {
    this.#tafel = tafel;
    this.#say = say;
    this.element = create("div", { class: "samen__elders let-op" }, this.#zin, this.#knoppen);
  }

  show() {
    const { ligt, neem } = HIER[this.#tafel.stand.plek];
    const { groep, fout } = this.#tafel;
    // Two groups in one would be nobody's: what lies here goes first.
    const bezet = !isLegeGroep(groep) || fout !== "";
    this.element.hidden = !this.#tafel.ligtElders;
    this.#knoppen.hidden = bezet;
    setText(this.#zin, bezet ? `${ligt} ${BEZET}` : ligt);
    setText(this.#neem, neem);
  }

  #bring() {
    const { daarna } = HIER[this.#tafel.stand.plek];
    this.#say(this.#tafel.bring() ? daarna : GEEN_RUIMTE);
  }
}

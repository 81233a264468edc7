import { create, createButton, setText } from "../../grond/dom/dom.js";
import { GRENZEN_GROEP, setAfspraken } from "../../kern/groep/groep.js";
import { kijkwoord } from "../../woorden/kijken.js";
import { createPuntVelden } from "../punt-velden/punt-velden.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 */

/** What the group agrees on at the end: what, who and when. */
export class GroepAfspraken {
  #tafel;
  #lijst = create("ol", { class: "afspraken" });
  #melding = create("p", { role: "status", class: "samen__melding" });
  #nieuw = createButton("Voeg een afspraak toe", () => this.#add());
  /** @type {readonly Punt[]} What stands in the fields now. */
  #getoond = [];
  #typt = false;

  /** @param {Tafel} tafel */
  constructor(tafel) {
    this.#tafel = tafel;
    const kop = create("h2", { id: "afspraken", text: "Afspraken" });
    const uitleg = create("p", {
      class: "samen__uitleg",
      text: "Wat spreken jullie af? Drie afspraken zijn meestal genoeg. Ze blijven bij de groep, op dit apparaat.",
    });
    this.element = create(
      "section",
      { class: "samen__afspraken", "aria-labelledby": kop.id },
      kop,
      uitleg,
      this.#lijst,
      this.#melding,
      this.#nieuw,
    );
  }

  show() {
    const { leden, afspraken } = this.#tafel.groep;
    this.element.hidden = leden.length + afspraken.length === 0;
    this.element.classList.toggle("samen__afspraken--geen", afspraken.length === 0);
    this.#nieuw.hidden = afspraken.length >= GRENZEN_GROEP.afspraken;
    const same = afspraken === this.#getoond;
    this.#getoond = afspraken;
    // Fields that somebody is typing in must not be drawn anew under their hands.
    if (!same && !this.#typt)
      this.#lijst.replaceChildren(...afspraken.map((afspraak, nummer) => this.#createAfspraak(afspraak, nummer)));
  }

  #add() {
    setText(this.#melding, "");
    this.#change((afspraken) => [...afspraken, { tekst: "", wie: "", wanneer: "", bij: null }]);
    /** @type {HTMLElement | null} */ (this.#lijst.querySelector("li:last-child textarea"))?.focus();
  }

  /**
   * @param {Punt} afspraak
   * @param {number} nummer
   */
  #createAfspraak(afspraak, nummer) {
    return createPuntVelden(afspraak, {
      naam: `afspraak ${nummer + 1}`,
      write: (veranderd) => this.#write(nummer, veranderd),
      remove: () => this.#remove(nummer),
    });
  }

  /**
   * @param {number} nummer
   * @param {Partial<Punt>} veranderd
   */
  #write(nummer, veranderd) {
    this.#typt = true;
    this.#change((afspraken) =>
      afspraken.map((afspraak, plaats) => (plaats === nummer ? { ...afspraak, ...veranderd } : afspraak)),
    );
    this.#typt = false;
  }

  /** @param {number} nummer */
  #remove(nummer) {
    const weg = this.#tafel.groep.afspraken[nummer];
    this.#change((afspraken) => afspraken.filter((_, plaats) => plaats !== nummer));
    const terug = createButton(kijkwoord("terughalen.knop"), () => {
      this.#change((afspraken) => afspraken.toSpliced(nummer, 0, weg));
      setText(this.#melding, "De afspraak is terug.");
      this.#nieuw.focus();
    });
    this.#melding.replaceChildren("De afspraak is weg. ", terug);
    terug.focus();
  }

  /** @param {(afspraken: readonly Punt[]) => Punt[]} act */
  #change(act) {
    this.#tafel.change((groep) => setAfspraken(groep, act(groep.afspraken)));
  }
}

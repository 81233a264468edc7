import { create, createButton, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { GRENZEN_GROEP, setAfspraken } from "../../kern/groep/groep.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { GrensVeld } from "../grens/grens-veld.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/dossier/dossier.js").Punt} Punt
 */

const VELDEN = /** @type {const} */ ({ tekst: "Wat", wie: "Wie", wanneer: "Wanneer" });

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
    /** @type {HTMLElement | null} */ (this.#lijst.querySelector("li:last-child input"))?.focus();
  }

  /**
   * @param {Punt} afspraak
   * @param {number} nummer
   */
  #createAfspraak(afspraak, nummer) {
    const papier = create("p", { class: "papier", text: describePunt(afspraak) });
    const velden = /** @type {(keyof typeof VELDEN)[]} */ (Object.keys(VELDEN)).map((naam) => {
      const input = create("input", { type: "text", autocomplete: "off" });
      const field = createField(VELDEN[naam], input);
      const write = (/** @type {string} */ past) => {
        this.#write(nummer, { [naam]: past });
        papier.textContent = describePunt(this.#tafel.groep.afspraken[nummer]);
      };
      new GrensVeld(input, GRENZEN.punt, { write }).toon(afspraak[naam]);
      return create("div", {}, field);
    });
    const weg = createButton("Haal weg", () => this.#remove(nummer), {
      class: "knop-link",
      "aria-label": `Haal afspraak ${nummer + 1} weg`,
    });
    return create("li", { class: "afspraak" }, create("div", { class: "velden" }, ...velden), weg, papier);
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
    const terug = createButton("Haal terug", () => {
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

import { createPuntVelden } from "../actie-punten/punt-velden.js";
import { create, createButton } from "../dom/dom.js";
import { GRENZEN } from "../dossier/dossier.js";

/**
 * @typedef {import("../werkblad/werkblad.js").Werkblad} Werkblad
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 */

/** What is agreed on about one theme of a gesprek. */
export class ThemaAfspraken {
  #thema;
  #werkblad;
  #lijst = create("ol", { class: "actie-punten__lijst" });
  #nieuw;
  #typt = false;

  /**
   * @param {Element} deel The theme on the page.
   * @param {{thema: {id: string, titel: string}, werkblad: Werkblad, signal: AbortSignal}} rest At the end of the signal it is as it was.
   */
  constructor(deel, { thema, werkblad, signal }) {
    this.#thema = thema;
    this.#werkblad = werkblad;
    this.#nieuw = createButton("Spreek iets af", () => this.#add(), { "aria-label": `Spreek iets af over ${thema.titel}` });
    const element = create("div", { class: "actie-punten" }, this.#lijst, this.#nieuw);
    deel.append(element);
    signal.addEventListener("abort", () => element.remove());
  }

  /** @param {Dossier} dossier */
  show({ punten }) {
    this.#nieuw.hidden = punten.length >= GRENZEN.punten;
    // Fields that somebody is typing in must not be drawn anew under their hands.
    if (this.#typt) return;
    const eigen = [...punten.entries()].filter(([, { bij }]) => bij === this.#thema.id);
    this.#lijst.replaceChildren(...eigen.map(([plaats, punt], nummer) => this.#createPunt(punt, { plaats, nummer })));
  }

  #add() {
    this.#werkblad.setPunten([...this.#werkblad.dossier.punten, { tekst: "", wie: "", wanneer: "", bij: this.#thema.id }]);
    /** @type {HTMLElement | null} */ (this.#lijst.querySelector("li:last-child input"))?.focus();
  }

  /**
   * @param {Punt} punt
   * @param {{plaats: number, nummer: number}} waar Among all points, and among those of this theme.
   */
  #createPunt(punt, { plaats, nummer }) {
    const change = (/** @type {(punten: readonly Punt[]) => Punt[]} */ act) => this.#werkblad.setPunten(act(this.#werkblad.dossier.punten));
    return createPuntVelden(punt, {
      naam: `afspraak ${nummer + 1} over ${this.#thema.titel}`,
      write: (veranderd) => {
        this.#typt = true;
        change((punten) => punten.map((ander, hier) => (hier === plaats ? { ...ander, ...veranderd } : ander)));
        this.#typt = false;
      },
      remove: () => {
        change((punten) => punten.filter((_, hier) => hier !== plaats));
        this.#nieuw.focus();
      },
    });
  }
}

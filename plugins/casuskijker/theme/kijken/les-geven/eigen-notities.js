// What who leads wrote for nobody else, read and changed again where the report is. No screen of a room has it.
import { create, createField } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { listSchrijfplekken } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { keepNotitie, readEigen } from "./notitie-bewaren.js";

/** Folded, since a report is read with others around; nothing of it goes on paper by itself. */
export class EigenNotities {
  #loop;
  #signal;
  /** @type {Map<string, GrensVeld>} By where it was written; what is emptied here can be written again. */
  #velden = new Map();
  #uitleg = create("p", { class: "duiding", role: "status", text: leidwoord("les-geven.voor_mij_uitleg") });
  element = create("details", {}, create("summary", { text: leidwoord("les-geven.voor_mij_lees") }), this.#uitleg);

  /**
   * @param {import("./loop.js").Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    this.#signal = signal;
    loop.addEventListener("sessie", () => this.#show(), { signal });
    // What is written at a step meanwhile is not told to anybody: here it is read before one writes over it.
    for (const soort of ["toggle", "focusin"]) this.element.addEventListener(soort, () => this.#show(), { signal });
    this.#show();
  }

  #show() {
    const notities = readEigen(this.#loop);
    for (const { id, naam } of listSchrijfplekken(this.#loop.stappen))
      if (id in notities && !this.#velden.has(id)) this.#add(id, naam);
    for (const [id, veld] of this.#velden) veld.toon(notities[id] ?? "");
    this.element.hidden = this.#velden.size === 0;
  }

  /** @param {string} stap @param {string} naam */
  #add(stap, naam) {
    const veld = create("textarea", { rows: 2 });
    const zin = { uitleg: this.#uitleg, waar: leidwoord("les-geven.voor_mij_uitleg") };
    const write = (/** @type {string} */ tekst) => {
      keepNotitie(this.#loop, { stap, tekst }, zin);
      // The field of that step is on this page too, and no other window hears of this.
      this.#loop.dispatchEvent(new Event("sessie"));
    };
    this.#velden.set(stap, new GrensVeld(veld, GRENZEN.notitie, { write, signal: this.#signal }));
    this.#uitleg.before(createField(naam, veld));
  }
}

// What who leads adds to what a step shows: words on the board, and hands that were counted.
import { create, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN_SESSIE, writeBord } from "../../kern/sessie/sessie.js";
import { leidwoord } from "../../woorden/leiden.js";
import { GrensVeld } from "../grens/grens-veld.js";
import { PeilingVelden } from "./peiling-velden.js";

/** @typedef {import("./loop.js").Loop} Loop */

/** The kind of step that counts hands; at any other one may. */
const PEILING = "peiling";

export class Meeschrijven {
  #loop;
  #bord = create("textarea", { rows: 3 });
  #grens;
  #peiling;
  #kop = create("summary");
  #vouw;

  /**
   * @param {Loop} loop
   * @param {AbortSignal} signal
   */
  constructor(loop, signal) {
    this.#loop = loop;
    this.#peiling = new PeilingVelden(loop);
    const write = (/** @type {string} */ tekst) => {
      const { id } = loop.stap;
      loop.change((sessie) => writeBord(sessie, id, tekst));
    };
    this.#grens = new GrensVeld(this.#bord, GRENZEN_SESSIE.bord, { write, signal });
    this.#vouw = create("details", {}, this.#kop, this.#peiling.element);
    this.element = create(
      "div",
      { class: "meeschrijven" },
      createField(leidwoord("les-geven.bord_veld"), this.#bord),
      create("p", { class: "duiding", text: leidwoord("les-geven.bord_uitleg") }),
      this.#vouw,
    );
    loop.addEventListener("sessie", () => this.show(), { signal });
    this.show();
  }

  show() {
    const { stap, sessie } = this.#loop;
    this.#grens.toon(sessie.bord[stap.id] ?? "");
    if (this.#vouw.dataset.stap !== stap.id) {
      this.#vouw.dataset.stap = stap.id;
      this.#vouw.open = stap.soort === PEILING || stap.id in sessie.peilingen;
      // Such a step is called after it already.
      setText(this.#kop, leidwoord(stap.soort === PEILING ? "les-geven.peiling_hier" : "les-geven.peiling_naam"));
    }
    this.#peiling.show();
  }
}

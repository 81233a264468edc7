import { create } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** One field of a sheet, where a row and a column meet: open at once, for there is nothing else to do there. */
export class VakVeld {
  leerstijl = "";
  isTeZien = true;
  #tekst = create("textarea", { rows: 2 });
  #papier = create("p", { class: "papier blad__papier" });
  #grens;

  /**
   * @param {string} id
   * @param {HTMLElement} vak
   * @param {import("./reflectie-blad.js").ReflectieBlad} blad
   * @param {AbortSignal} signal At its end the field is as it was.
   */
  constructor(id, vak, blad, signal) {
    this.id = id;
    this.vraag = vak.dataset.vraag ?? "";
    this.#tekst.setAttribute("aria-label", this.vraag);
    vak.append(this.#tekst, this.#papier);
    const write = (/** @type {string} */ past) => {
      blad.answer(id, past);
      this.#papier.textContent = this.#tekst.value;
    };
    this.#grens = new GrensVeld(this.#tekst, GRENZEN.notitie, { write, signal });
    signal.addEventListener("abort", () => [this.#tekst, this.#papier].forEach((element) => element.remove()));
  }

  /** @returns {string} */
  get antwoord() {
    return this.#tekst.value;
  }

  /** @param {import("./reflectie-blad.js").ReflectieBlad} blad */
  show({ antwoorden, fout }) {
    this.#grens.toon(antwoorden[this.id] ?? "");
    this.#tekst.disabled = fout !== "";
    this.#papier.textContent = this.#tekst.value;
  }
}

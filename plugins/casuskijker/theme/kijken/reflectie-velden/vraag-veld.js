import { create, createField } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad */

/** One question of a casus: a field for the answer, folded under it. */
export class VraagVeld {
  #tekst = create("textarea", { rows: 3 });
  #vouw = create("details", { class: "notitie reflectie__vouw" }, create("summary", { text: "Schrijf je antwoord" }));
  #papier = create("p", { class: "papier reflectie__papier" });
  #grens;

  /**
   * @param {Element} vraag
   * @param {ReflectieBlad} blad
   * @param {AbortSignal} signal At its end the question is as it was.
   */
  constructor(vraag, blad, signal) {
    this.id = vraag.id.replace("vraag-", "");
    this.vraag = vraag.querySelector(".verdiepingsvraag__tekst")?.textContent?.trim() ?? "";
    this.leerstijl =
      vraag.querySelector(".verdiepingsvraag__leerstijl")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    this.#tekst.setAttribute("aria-label", `Je antwoord op: ${this.vraag}`);
    this.#vouw.append(createField("Je antwoord", this.#tekst));
    vraag.append(this.#vouw, this.#papier);
    const write = (/** @type {string} */ past) => {
      blad.answer(this.id, past);
      this.#papier.textContent = this.#tekst.value;
    };
    this.#grens = new GrensVeld(this.#tekst, GRENZEN.notitie, { write, signal });
    signal.addEventListener("abort", () => [this.#vouw, this.#papier].forEach((element) => element.remove()));
  }

  /** @returns {string} */
  get antwoord() {
    return this.#tekst.value;
  }

  /** @param {ReflectieBlad} blad */
  show({ antwoorden, fout }) {
    const antwoord = antwoorden[this.id] ?? "";
    this.#grens.toon(antwoord);
    this.#tekst.disabled = fout !== "";
    this.#papier.textContent = this.#tekst.value;
    this.#vouw.open = antwoord !== "";
  }
}

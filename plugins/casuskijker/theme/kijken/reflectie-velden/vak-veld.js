import { create, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { describeStand } from "../../kern/werkblad/dossier-zinnen.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** @type {VakVeld | null} In which a reader wrote last. */
let laatste = null;

/** One field of a sheet, where a row and a column meet: open at once, for there is nothing else to do there. */
export class VakVeld {
  nummer = "";
  leerstijl = "";
  isTeZien = true;
  #tekst = create("textarea", { rows: 2 });
  #papier = create("p", { class: "papier blad__papier" });
  /** Whether it is kept, near where one writes: in large letters the end of the sheet, where it is read out, is far. */
  #stand = create("p", { class: "duiding blad__stand", "aria-hidden": "true" });
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
    vak.append(this.#tekst, this.#stand, this.#papier);
    const write = (/** @type {string} */ past) => {
      laatste = this;
      blad.answer(id, past);
      this.#papier.textContent = this.#tekst.value;
    };
    this.#grens = new GrensVeld(this.#tekst, GRENZEN.notitie, { write, signal });
    blad.addEventListener("stand", () => this.#sayStand(blad), { signal });
    signal.addEventListener("abort", () =>
      [this.#tekst, this.#stand, this.#papier].forEach((element) => element.remove()),
    );
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

  /** @param {import("./reflectie-blad.js").ReflectieBlad} blad */
  #sayStand({ stand }) {
    setText(this.#stand, laatste === this ? describeStand(stand) : "");
  }
}

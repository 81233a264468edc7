import { create, createField, setText } from "../../grond/dom/dom.js";
import { GRENZEN } from "../../kern/dossier/dossier.js";
import { antwoordwoord } from "../../woorden/antwoorden.js";
import { GrensVeld } from "../grens/grens-veld.js";

/** @typedef {import("./reflectie-blad.js").ReflectieBlad} ReflectieBlad */

const SCHRIJF = antwoordwoord("reflectie-velden.schrijf");

/** One question of a casus: a field for the answer, folded under it. */
export class VraagVeld {
  #tekst = create("textarea", { rows: 3 });
  /** What asks to write, as the page says it or else as at any question. */
  #schrijf = SCHRIJF;
  #kop = create("summary");
  #vouw = create("details", { class: "notitie reflectie__vouw" }, this.#kop);
  #papier = create("p", { class: "papier reflectie__papier" });
  #grens;
  /** The turn in the story in which it is asked, which stays closed until someone opens it. */
  #wending;

  /**
   * @param {string} id
   * @param {Element} vraag
   * @param {ReflectieBlad} blad
   * @param {AbortSignal} signal At its end the question is as it was.
   */
  constructor(id, vraag, blad, signal) {
    this.id = id;
    if (vraag instanceof HTMLElement) this.#schrijf = vraag.dataset.schrijf ?? SCHRIJF;
    this.#wending = vraag.closest(".vervolg__deel");
    const woorden = vraag.querySelector(".verdiepingsvraag__tekst") ?? vraag;
    this.vraag = woorden.textContent?.replace(/\s+/g, " ").trim() ?? "";
    /** The number that readers know it by; a stop in the story has none. */
    this.nummer = vraag.getAttribute("value") ?? "";
    this.leerstijl =
      vraag.querySelector(".verdiepingsvraag__leerstijl")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    this.#tekst.setAttribute("aria-label", antwoordwoord("reflectie-velden.antwoord_op", { vraag: this.vraag }));
    this.#vouw.append(createField(antwoordwoord("reflectie-velden.je_antwoord"), this.#tekst));
    vraag.append(this.#vouw, this.#papier);
    const write = (/** @type {string} */ past) => {
      blad.answer(this.id, past);
      this.#papier.textContent = this.#tekst.value;
      this.#sayWhetherAnswered();
    };
    this.#grens = new GrensVeld(this.#tekst, GRENZEN.notitie, { write, signal });
    // Who opens it is going to write; by keyboard the field is one Tab away, as behind any fold.
    const start = (/** @type {MouseEvent} */ event) => {
      if (event.detail === 0 || this.#vouw.open) return;
      event.preventDefault();
      this.#vouw.open = true;
      this.#tekst.focus();
    };
    this.#kop.addEventListener("click", start, { signal });
    signal.addEventListener("abort", () => [this.#vouw, this.#papier].forEach((element) => element.remove()));
  }

  /** @returns {boolean} Whether it may be named: what gives a turn away is not, as long as that is closed. */
  get isTeZien() {
    return !(this.#wending instanceof HTMLDetailsElement) || this.#wending.open;
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
    // Who answered has read the turn; closed, it would hide what they wrote.
    if (antwoord && this.#wending instanceof HTMLDetailsElement) this.#wending.open = true;
    this.#sayWhetherAnswered();
  }

  /** Closed, it still shows which questions have an answer. */
  #sayWhetherAnswered() {
    setText(this.#kop, this.#tekst.value.trim() ? antwoordwoord("reflectie-velden.je_antwoord") : this.#schrijf);
  }
}

import { printMaat } from "../afdruk-keuze/afdruk-keuze.js";

/** A button that prints the page; `data-maat` says how much of it, `data-tekst` what the button says. */
export class AfdrukKnop extends HTMLElement {
  #controller = new AbortController();
  #button = document.createElement("button");

  connectedCallback() {
    this.#controller = new AbortController();
    const { maat, tekst = "Afdrukken" } = this.dataset;
    this.#button.type = "button";
    this.#button.className = "knop";
    this.#button.textContent = tekst;
    this.append(this.#button);
    const act = () => (maat ? printMaat(/** @type {import("../afdruk-keuze/afdruk-keuze.js").Maat} */ (maat)) : print());
    this.#button.addEventListener("click", act, { signal: this.#controller.signal });
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#button.remove();
  }
}
